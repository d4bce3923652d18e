"""Primitive SVG drawing: a document, shapes, text, and SBGN arcs with their heads."""

from __future__ import annotations

import math

from lxml import etree

from ifnsbml.formats.svg.style import ARC_COLOURS, CSS
from ifnsbml.layout.geometry import Box, Point, Polyline
from ifnsbml.layout.map import Arc

SVG = "http://www.w3.org/2000/svg"
CORNER = 5.0
"""Radius of the bends of an arc."""

HEAD_LENGTHS = {
    "consumption": 0.0,
    "production": 8.0,
    "catalysis": 8.0,
    "stimulation": 9.0,
    "necessary stimulation": 12.0,
    "inhibition": 2.5,
    "positive influence": 9.0,
    "negative influence": 2.5,
}


def number(value: float) -> str:
    """A coordinate with at most one decimal and no trailing zero."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text != "-0.0" else "0"


class Drawing:
    """An SVG document under construction."""

    def __init__(self, width: float, height: float, above: float = 0.0, below: float = 0.0) -> None:
        self.width, self.height = width, height
        total = height + above + below
        self.root = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})  # type: ignore[dict-item]
        self.root.set("width", number(width))
        self.root.set("height", number(total))
        self.root.set("viewBox", f"0 {number(-above)} {number(width)} {number(total)}")
        style = self._add(self.root, "style")
        style.text = CSS
        self._shape(self.root, "rect", "#ffffff", "none", x=0.0, y=-above, width=width, height=total)

    def to_bytes(self) -> bytes:
        """The document, the same bytes for the same drawing."""
        etree.indent(self.root, space=" ")
        return etree.tostring(self.root, xml_declaration=True, encoding="UTF-8") + b"\n"

    def group(
        self, parent: etree._Element, ident: str, css: str | None = None, title: str | None = None
    ) -> etree._Element:
        """A ``<g>`` for one glyph."""
        group = self._add(parent, "g")
        group.set("id", ident)
        group.set("data-id", ident)
        if css:
            group.set("class", css)
        if title:
            self._add(group, "title").text = title
        return group

    def rect(
        self,
        parent: etree._Element,
        box: Box,
        fill: str,
        stroke: str,
        radius: float = 0.0,
        css: str = "body",
        width: float | None = None,
    ) -> None:
        """A rectangle, with round corners if ``radius`` is given."""
        shape = self._shape(parent, "rect", fill, stroke, x=box.x, y=box.y, width=box.w, height=box.h)
        if radius:
            shape.set("rx", number(radius))
        shape.set("class", css)
        if width is not None:
            shape.set("stroke-width", number(width))

    def circle(self, parent: etree._Element, box: Box, fill: str, stroke: str, css: str = "body") -> None:
        """A circle that fills a square box."""
        x, y = box.center
        self._shape(parent, "circle", fill, stroke, cx=x, cy=y, r=box.w / 2).set("class", css)

    def ellipse(self, parent: etree._Element, box: Box, fill: str, stroke: str) -> None:
        """An ellipse that fills a box."""
        x, y = box.center
        shape = self._shape(parent, "ellipse", fill, stroke, cx=x, cy=y, rx=box.w / 2, ry=box.h / 2)
        shape.set("class", "body")

    def path(self, parent: etree._Element, outline: str, fill: str, stroke: str, css: str = "body") -> None:
        """A closed outline."""
        shape = self._shape(parent, "path", fill, stroke)
        shape.set("d", outline)
        shape.set("class", css)

    def line(self, parent: etree._Element, points: Polyline, stroke: str, width: float) -> None:
        """An open line with sharp bends."""
        shape = self._shape(parent, "path", "none", stroke)
        shape.set("d", "M" + "L".join(f"{number(x)},{number(y)}" for x, y in points))
        shape.set("stroke-width", number(width))

    def text(self, parent: etree._Element, text: str, x: float, y: float, size: float, css: str = "") -> None:
        """One line of text on its base line."""
        element = self._add(parent, "text")
        element.set("x", number(x))
        element.set("y", number(y))
        element.set("font-size", number(size))
        if css:
            element.set("class", css)
        element.text = text

    def arc(self, parent: etree._Element, arc: Arc) -> None:
        """An SBGN arc with round bends and the head of its class."""
        colour = ARC_COLOURS[arc.shape]
        group = self._add(parent, "g")
        group.set("id", arc.id)
        group.set("data-id", arc.id)
        group.set("data-reaction", arc.reaction)
        self.curve(group, arc.shape, arc.points, colour, _manner(arc))
        if arc.stoichiometry_box is not None:
            self.rect(group, arc.stoichiometry_box, "#ffffff", colour, css="rim")
            x, y = arc.stoichiometry_box.center
            self.text(group, str(arc.stoichiometry), x, y + 2.9, 8.0)

    def curve(self, group: etree._Element, kind: str, points: Polyline, colour: str, manner: str = "") -> None:
        """The line and head of an arc of one class, dashed or dotted by its ``manner``."""
        shortened = _shortened(points, HEAD_LENGTHS[kind])
        line = self._shape(group, "path", "none", colour)
        line.set("d", _rounded_path(shortened))
        line.set("class", f"arc {manner}".strip())
        if len(points) > 1 and kind != "consumption":
            self._head(group, kind, points[-2], points[-1], colour)

    def _head(self, group: etree._Element, kind: str, before: Point, tip: Point, colour: str) -> None:
        length = math.dist(before, tip) or 1.0
        ux, uy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length

        def at(back: float, aside: float) -> Point:
            return (tip[0] - ux * back - uy * aside, tip[1] - uy * back + ux * aside)

        if kind == "catalysis":
            cx, cy = at(4.0, 0)
            self._shape(group, "circle", "#ffffff", colour, cx=cx, cy=cy, r=4.0).set("class", "head")
            return
        if kind in ("inhibition", "negative influence"):
            self._open(group, (at(2.5, -6), at(2.5, 6)), colour)
            return
        if kind == "necessary stimulation":
            self._open(group, (at(12, -5.5), at(12, 5.5)), colour)
        fill = colour if kind == "production" else "#ffffff"
        back, half = (8.0, 3.6) if kind == "production" else (9.0, 4.6)
        corners = (tip, at(back, half), at(back, -half))
        outline = "M" + "L".join(f"{number(x)},{number(y)}" for x, y in corners) + "Z"
        self.path(group, outline, fill, colour, css="head")

    def _open(self, group: etree._Element, points: Polyline, colour: str) -> None:
        self.line(group, points, colour, 1.8)

    def _shape(self, parent: etree._Element, tag: str, fill: str, stroke: str, **lengths: float) -> etree._Element:
        element = self._add(parent, tag)
        for name, value in lengths.items():
            element.set(name, number(value))
        element.set("fill", fill)
        if stroke != "none":
            element.set("stroke", stroke)
        return element

    @staticmethod
    def _add(parent: etree._Element, tag: str) -> etree._Element:
        return etree.SubElement(parent, f"{{{SVG}}}{tag}")


def _manner(arc: Arc) -> str:
    return "hypothetical" if arc.hypothetical else "uncertain" if arc.uncertain else ""


def _shortened(points: Polyline, by: float) -> Polyline:
    if by <= 0 or len(points) < 2:
        return points
    before, tip = points[-2], points[-1]
    length = math.dist(before, tip)
    if length <= by:
        return points[:-1] if len(points) > 2 else points
    share = (length - by) / length
    return (*points[:-1], (before[0] + (tip[0] - before[0]) * share, before[1] + (tip[1] - before[1]) * share))


def _rounded_path(points: Polyline) -> str:
    path = f"M{number(points[0][0])},{number(points[0][1])}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        start, end = _towards(corner, before, radius), _towards(corner, after, radius)
        path += f"L{number(start[0])},{number(start[1])}"
        path += f"Q{number(corner[0])},{number(corner[1])} {number(end[0])},{number(end[1])}"
    return path + f"L{number(points[-1][0])},{number(points[-1][1])}"


def _towards(start: Point, goal: Point, by: float) -> Point:
    length = math.dist(start, goal) or 1.0
    return (start[0] + (goal[0] - start[0]) * by / length, start[1] + (goal[1] - start[1]) * by / length)
