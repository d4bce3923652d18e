"""How the map looks in SBML: the Render package, with the colours and shapes of the pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import libsbml

from ifnsbml.formats.sbml.element import done
from ifnsbml.formats.sbml.layout import label_ids
from ifnsbml.formats.svg.style import (
    ARC_COLOURS,
    BANDS,
    FILLS,
    FLUX,
    FREE_STATE,
    OTHER_STATE,
    PHOSPHATE,
    UNIT,
)
from ifnsbml.layout.geometry import Box, Point
from ifnsbml.layout.map import MULTIMER_OFFSET, Arc, EntityGlyph, Layout, ProcessGlyph

_FONT = "DejaVu Sans"
_TEXT = "#1c2026"
_BACKGROUND = "#ffffff"
_LINE = 1.3
_DASHES = (5, 3)
_RIM = 0.9
_BODY = 1.2
_LABEL_SIZE, _SMALL_SIZE = 11.0, 8.0
_ROLE_SHAPES = {
    "substrate": "consumption",
    "product": "production",
    "modifier": "catalysis",
    "activator": "stimulation",
    "inhibitor": "inhibition",
}
_HEADS: dict[str, tuple[float, float]] = {
    "production": (8.0, 7.2),
    "catalysis": (8.0, 8.0),
    "stimulation": (9.0, 9.2),
    "necessary stimulation": (12.5, 11.0),
    "inhibition": (3.0, 12.0),
}
"""Length and width of the head of each class of arc."""


def add_render(layout_element: Any, layout: Layout) -> None:
    """Add the look of ``layout`` to the layout element that it was written into."""
    info = layout_element.getPlugin("render").createLocalRenderInformation()
    done(info.setId("look"), "the id of the render information")
    done(info.setName("colours and shapes of the map"), "the name of the render information")
    info.setBackgroundColor(_BACKGROUND)
    for kind, (length, width) in _HEADS.items():
        _line_ending(info, kind, length, width)
    _Styles(info, layout).write()


def head_id(kind: str) -> str:
    """The id of the line ending of a class of arc."""
    return f"head_{kind.replace(' ', '_')}"


def _line_ending(info: Any, kind: str, length: float, width: float) -> None:
    ending = info.createLineEnding()
    done(ending.setId(head_id(kind)), f"the line ending of {kind}")
    ending.setEnableRotationalMapping(True)
    box = ending.getBoundingBox()
    box.setX(-length)
    box.setY(-width / 2)
    box.setWidth(length)
    box.setHeight(width)
    colour = ARC_COLOURS[kind]
    group = _painted(ending.getGroup(), colour if kind == "production" else _BACKGROUND, colour, _LINE)
    if kind == "catalysis":
        _ellipse(group, Box(0, 0, length, width))
    elif kind == "inhibition":
        _line(group, (length, 0), (length, width), colour)
    else:
        back = 3.5 if kind == "necessary stimulation" else 0.0
        _polygon(group, [(back, 0.5), (length, width / 2), (back, width - 0.5)])
        if back:
            _line(group, (0, 0), (0, width), colour)


TOGETHER = 24
"""Glyphs that one style names. libSBML as in libRoadRunner reads a file in pieces of 8192 bytes, and finds no model in
it if such a piece ends in a tag of which more stands before than from there to the end of the file: its parser then
waits for more than comes."""


class _Styles:
    """Styles by role where one fits all, and by glyph where a glyph has a shape of its own."""

    def __init__(self, info: Any, layout: Layout) -> None:
        self.info = info
        self.layout = layout

    def write(self) -> None:
        """Styles of many glyphs first, so that much comes after their long tags; the order means nothing else."""
        self._texts()
        self._voids()
        self._phenotypes()
        self._processes()
        self._arcs()
        for index, compartment in enumerate(sorted(self.layout.compartments, key=lambda c: (c.box.y, c.id))):
            fill, stroke = BANDS[min(index, len(BANDS) - 1)]
            group = _painted(self._style(f"{compartment.id}_style", f"{compartment.id}_glyph"), fill, stroke, 2.0)
            _rectangle(group, compartment.box.shifted(-compartment.box.x, -compartment.box.y), 12.0)
        for entity in self.layout.species:
            self._entity(entity)

    def _styles(self, ident: str, glyphs: Sequence[str]) -> Iterator[Any]:
        """One look for these glyphs, as many styles as it takes."""
        for number, first in enumerate(range(0, len(glyphs), TOGETHER), start=1):
            style = self._new(ident if number == 1 else f"{ident}_{number}")
            for glyph in glyphs[first : first + TOGETHER]:
                style.addId(glyph)
            yield style.getGroup()

    def _style(self, ident: str, glyph: str) -> Any:
        (group,) = self._styles(ident, [glyph])
        return group

    def _new(self, ident: str) -> Any:
        style = self.info.createStyle(ident)
        done(style.setId(ident), f"the style '{ident}'")
        return style

    # --- entities --------------------------------------------------------------------------

    def _entity(self, entity: EntityGlyph) -> None:
        group = self._style(f"{entity.id}_style", f"{entity.id}_glyph")
        _painted(group, *FILLS[entity.kind], _BODY)
        _draw_entity(group, entity, (-entity.box.x, -entity.box.y))

    def _voids(self) -> None:
        if not self.layout.voids:
            return
        size = self.layout.voids[0].box.w
        for group in self._styles("source_or_sink", [void.id for void in self.layout.voids]):
            _painted(group, _BACKGROUND, FLUX, _LINE)
            _ellipse(group, Box(0, 0, size, size))
            _line(group, (1, size - 1), (size - 1, 1), FLUX)

    def _phenotypes(self) -> None:
        for phenotype in self.layout.phenotypes:
            group = _painted(self._style(f"{phenotype.id}_style", phenotype.id), *FILLS["phenotype"], _BODY)
            w, h = phenotype.box.w, phenotype.box.h
            cut = h / 2.4
            _polygon(group, [(cut, 0), (w - cut, 0), (w, h / 2), (w - cut, h), (cut, h), (0, h / 2)])

    # --- processes and arcs ----------------------------------------------------------------

    def _processes(self) -> None:
        shapes: dict[str, list[ProcessGlyph]] = {}
        for process in self.layout.processes:
            shapes.setdefault(process.shape, []).append(process)
        for shape, processes in shapes.items():
            glyphs = [f"{process.id}_glyph" for process in processes]
            for group in self._styles(f"{shape.replace(' ', '_')}_style", glyphs):
                _painted(group, FLUX if shape == "association" else _BACKGROUND, FLUX, _LINE)
                _draw_process(group, shape, processes[0].box)

    def _arcs(self) -> None:
        for role, shape in _ROLE_SHAPES.items():
            style = self._new(f"{role}_style")
            style.addRole(role)
            _arc(style.getGroup(), shape, shape)
        reversible = {process.id for process in self.layout.processes if process.reversible}
        odd: dict[tuple[str, str, bool], list[str]] = {}
        for arc in self.layout.arcs:
            look = (arc.shape, _head_of(arc, reversible), arc.hypothetical)
            if look[1] != arc.shape or arc.hypothetical or arc.shape == "necessary stimulation":
                odd.setdefault(look, []).append(arc.id)
        for (shape, head, dashed), arcs in sorted(odd.items()):
            words = [shape, *(["both_ways"] if head != shape else []), *(["hypothetical"] if dashed else [])]
            for group in self._styles("_".join(words).replace(" ", "_") + "_style", arcs):
                _arc(group, shape, head, dashed=dashed)

    # --- texts -----------------------------------------------------------------------------

    def _texts(self) -> None:
        plain = self.info.createStyle("text_style")
        done(plain.setId("text_style"), "the text style")
        plain.addType("TEXTGLYPH")
        _font(plain.getGroup(), _LABEL_SIZE, bold=False)
        items = [item for entity in self.layout.species for item in (entity, *entity.parts)]
        small = [f"{state.id}_label" for item in items for state in item.states]
        small += [f"{unit.id}_label" for item in items for unit in item.units]
        small += [f"{arc.id}_label" for arc in self.layout.arcs if arc.stoichiometry_box is not None]
        bold = [ident for c in self.layout.compartments for ident in label_ids(c.id, c.label)]
        bold += [ident for e in self.layout.species if e.parts for ident in label_ids(e.id, e.label)]
        bold += [f"{p.id}_label" for p in self.layout.phenotypes]
        for ident, glyphs, size, heavy in (
            ("small_text_style", small, _SMALL_SIZE, False),
            ("bold_text_style", bold, _LABEL_SIZE, True),
        ):
            for group in self._styles(ident, glyphs):
                _font(group, size, bold=heavy)


def _head_of(arc: Arc, reversible: set[str]) -> str:
    """The class of head on the arc: consumption by a reversible process has that of production."""
    return "production" if arc.shape == "consumption" and arc.reaction in reversible else arc.shape


def _arc(group: Any, shape: str, head: str, *, dashed: bool = False) -> None:
    group.setStroke(ARC_COLOURS[shape])
    group.setStrokeWidth(_LINE)
    if head in _HEADS:
        group.setEndHead(head_id(head))
    if dashed:
        for length in _DASHES:
            group.addDash(length)


# --- drawing -------------------------------------------------------------------------------


def _draw_entity(group: Any, entity: EntityGlyph, shift: Point) -> None:
    fill, stroke = FILLS[entity.kind]
    box = entity.box.shifted(*shift)
    front = box
    if entity.copies > 1:
        front = Box(box.x, box.y, box.w - MULTIMER_OFFSET, box.h - MULTIMER_OFFSET)
        _outline(group, entity.shape, front.shifted(MULTIMER_OFFSET, MULTIMER_OFFSET), fill, stroke)
    _outline(group, entity.shape, front, fill, stroke)
    for part in entity.parts:
        _draw_entity(group, part, shift)
    for state in entity.states:
        colours = FREE_STATE if not state.value else PHOSPHATE if state.value == "P" else OTHER_STATE
        _pill(group, state.box.shifted(*shift), state.box.h / 2, colours)
    for unit in entity.units:
        _pill(group, unit.box.shifted(*shift), 0.0, UNIT)


def _pill(group: Any, box: Box, radius: float, colours: tuple[str, str]) -> None:
    shape = _rectangle(group, box, radius)
    _painted(shape, *colours, _RIM)


def _outline(group: Any, shape: str, box: Box, fill: str, stroke: str) -> None:
    x, y, r, b = box.x, box.y, box.right, box.bottom
    if shape == "complex":
        c = 8.0
        corners = [(x + c, y), (r - c, y), (r, y + c), (r, b - c), (r - c, b), (x + c, b), (x, b - c), (x, y + c)]
        drawn = _polygon(group, corners)
    elif shape == "nucleic acid feature":
        c = 5.0
        drawn = _polygon(group, [(x, y), (r, y), (r, b - c), (r - c, b), (x + c, b), (x, b - c)])
    elif shape == "unspecified entity" or (shape == "simple chemical" and box.w == box.h):
        drawn = _ellipse(group, box)
    else:
        drawn = _rectangle(group, box, 8.0 if shape == "macromolecule" else box.h / 2)
    _painted(drawn, fill, stroke, _BODY)


def _draw_process(group: Any, shape: str, box: Box) -> None:
    size = box.w
    if shape in ("association", "dissociation"):
        _ellipse(group, Box(0, 0, size, size))
        if shape == "dissociation":
            _ellipse(group, Box(3.5, 3.5, size - 7, size - 7))
        return
    _rectangle(group, Box(0, 0, size, size), 0.0)


def _painted(element: Any, fill: str, stroke: str, width: float) -> Any:
    done(element.setFill(fill), f"the colour {fill}")
    done(element.setStroke(stroke), f"the colour {stroke}")
    element.setStrokeWidth(width)
    return element


def _rectangle(group: Any, box: Box, radius: float) -> Any:
    shape = group.createRectangle()
    shape.setX(libsbml.RelAbsVector(box.x, 0))
    shape.setY(libsbml.RelAbsVector(box.y, 0))
    shape.setWidth(libsbml.RelAbsVector(box.w, 0))
    shape.setHeight(libsbml.RelAbsVector(box.h, 0))
    if radius:
        shape.setRX(libsbml.RelAbsVector(radius, 0))
        shape.setRY(libsbml.RelAbsVector(radius, 0))
    return shape


def _ellipse(group: Any, box: Box) -> Any:
    shape = group.createEllipse()
    x, y = box.center
    shape.setCX(libsbml.RelAbsVector(x, 0))
    shape.setCY(libsbml.RelAbsVector(y, 0))
    shape.setRX(libsbml.RelAbsVector(box.w / 2, 0))
    shape.setRY(libsbml.RelAbsVector(box.h / 2, 0))
    return shape


def _polygon(group: Any, points: Sequence[Point]) -> Any:
    return _points(group.createPolygon(), points)


def _line(group: Any, start: Point, end: Point, stroke: str) -> None:
    curve = _points(group.createCurve(), (start, end))
    done(curve.setStroke(stroke), f"the colour {stroke}")
    curve.setStrokeWidth(_LINE)


def _points(shape: Any, points: Sequence[Point]) -> Any:
    for x, y in points:
        point = shape.createPoint()
        point.setX(libsbml.RelAbsVector(x, 0))
        point.setY(libsbml.RelAbsVector(y, 0))
    return shape


def _font(group: Any, size: float, *, bold: bool) -> None:
    group.setFontFamily(_FONT)
    group.setFontSize(libsbml.RelAbsVector(size, 0))
    group.setStroke(_TEXT)
    group.setTextAnchor("middle")
    group.setVTextAnchor("middle")
    group.setFontWeight("bold" if bold else "normal")


__all__ = ["add_render", "head_id"]
