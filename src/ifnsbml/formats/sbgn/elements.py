"""The elements of SBGN-ML: what the process description and activity flow writers share."""

from __future__ import annotations

from lxml import etree

from ifnsbml.formats.svg.drawing import number
from ifnsbml.layout.geometry import Box, Point, Polyline
from ifnsbml.layout.map import Layout

XHTML = "http://www.w3.org/1999/xhtml"


class SbgnWriter:
    """An SBGN-ML document with one map under construction."""

    def __init__(self, ident: str, language: str, specification: str, version: str) -> None:
        self._ns = f"http://sbgn.org/libsbgn/{version}"
        self.root = etree.Element(f"{{{self._ns}}}sbgn", nsmap={None: self._ns})  # type: ignore[dict-item]
        self.map = etree.SubElement(self.root, f"{{{self._ns}}}map")
        self.map.set("id", f"{ident}__map")
        self.map.set("language", language)
        if version != "0.2":
            self.map.set("version", specification)

    def to_bytes(self) -> bytes:
        """The document, the same bytes for the same map."""
        etree.indent(self.root, space=" ")
        return etree.tostring(self.root, xml_declaration=True, encoding="UTF-8") + b"\n"

    def glyph(
        self,
        ident: str,
        kind: str,
        box: Box,
        *,
        parent: etree._Element | None = None,
        compartment: str | None = None,
        first: bool = False,
    ) -> etree._Element:
        """A glyph of class ``kind`` with its bbox; ``first`` puts it before its siblings."""
        home = self.map if parent is None else parent
        glyph = etree.Element(f"{{{self._ns}}}glyph")
        glyph.set("id", ident)
        glyph.set("class", kind)
        if compartment is not None:
            glyph.set("compartmentRef", compartment)
        self._box(glyph, box)
        home.insert(0, glyph) if first else home.append(glyph)
        return glyph

    def frame(self, layout: Layout) -> None:
        """The canvas of the map, and on it the compartments."""
        self._box(self.map, Box(0.0, 0.0, layout.width, layout.height))
        for order, compartment in enumerate(layout.compartments, start=1):
            glyph = self.glyph(compartment.id, "compartment", compartment.box)
            glyph.set("compartmentOrder", str(order))
            self.label(glyph, compartment.name, compartment.label.box)

    def phenotypes(self, layout: Layout) -> None:
        """The phenotypes at the foot of the map."""
        for phenotype in layout.phenotypes:
            self.label(self.glyph(phenotype.id, "phenotype", phenotype.box), phenotype.label.text)

    def label(self, glyph: etree._Element, text: str, box: Box | None = None) -> None:
        """The text of a glyph, with a place of its own where ``box`` is given."""
        label = etree.Element(f"{{{self._ns}}}label")
        label.set("text", text)
        if box is not None:
            self._box(label, box)
        glyph.insert(0, label)

    def state(self, glyph: etree._Element, value: str, variable: str) -> None:
        """The value and variable of a state variable."""
        state = etree.Element(f"{{{self._ns}}}state")
        if value:
            state.set("value", value)
        if variable:
            state.set("variable", variable)
        glyph.insert(0, state)

    def notes(self, glyph: etree._Element, text: str) -> None:
        """Free text on a glyph."""
        notes = etree.Element(f"{{{self._ns}}}notes")
        paragraph = etree.SubElement(notes, f"{{{XHTML}}}p", nsmap={None: XHTML})  # type: ignore[dict-item]
        paragraph.text = text
        glyph.insert(0, notes)

    def port(self, glyph: etree._Element, ident: str, point: Point) -> None:
        """A port of a glyph."""
        port = self._element(glyph, "port")
        port.set("id", ident)
        port.set("x", number(point[0]))
        port.set("y", number(point[1]))

    def arc(self, ident: str, kind: str, source: str, target: str, points: Polyline) -> etree._Element:
        """An arc along a polyline."""
        arc = self._element(self.map, "arc")
        for name, value in (("id", ident), ("class", kind), ("source", source), ("target", target)):
            arc.set(name, value)
        names = ["start", *["next"] * (len(points) - 2), "end"]
        for name, (x, y) in zip(names, points, strict=True):
            point = self._element(arc, name)
            point.set("x", number(x))
            point.set("y", number(y))
        return arc

    def _box(self, parent: etree._Element, box: Box) -> None:
        element = self._element(parent, "bbox")
        for name, value in (("x", box.x), ("y", box.y), ("w", box.w), ("h", box.h)):
            element.set(name, number(value))

    def _element(self, parent: etree._Element, tag: str) -> etree._Element:
        return etree.SubElement(parent, f"{{{self._ns}}}{tag}")
