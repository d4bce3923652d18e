"""How entities, phenotypes and compartments look, on the full map and on the activity flow alike."""

from __future__ import annotations

from lxml import etree

from ifnsbml.builder.model import Model
from ifnsbml.formats.svg.drawing import Drawing, number
from ifnsbml.formats.svg.style import BANDS, FILLS, FLUX, FREE_STATE, OTHER_STATE, PHOSPHATE, UNIT
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import (
    MULTIMER_OFFSET,
    CompartmentGlyph,
    EntityGlyph,
    Layout,
    PhenotypeGlyph,
    StateGlyph,
    UnitGlyph,
)


def compartments(drawing: Drawing, model: Model, layout: Layout) -> None:
    """Draw all compartments, the outer before the inner."""
    ranks = {c.id: c.rank for c in model.compartments}
    places = sorted(layout.compartments, key=lambda c: (ranks[c.id], c.id))
    for index, place in enumerate(places):
        compartment(drawing, place, BANDS[min(index, len(BANDS) - 1)], "membrane" in place.id)


def compartment(drawing: Drawing, glyph: CompartmentGlyph, colours: tuple[str, str], membrane: bool) -> None:
    """Draw a compartment with its name; a membrane with its two leaflets."""
    group = drawing.group(drawing.root, glyph.id, "compartment", glyph.name)
    fill, stroke = colours
    box = glyph.box
    drawing.rect(group, box, fill, stroke, radius=12.0, css="body", width=2.0)
    if membrane:
        for y in (box.y + 5, box.bottom - 5):
            drawing.line(group, ((box.x + 10, y), (box.right - 10, y)), stroke, 1.0)
    label(drawing, group, glyph.label.lines, glyph.label.box, glyph.label.size, "name bold", start=True)


def label(
    drawing: Drawing,
    group: etree._Element,
    lines: tuple[str, ...],
    box: Box,
    size: float,
    css: str = "",
    start: bool = False,
) -> None:
    """Write the lines of a label in the middle of a box, or from its left edge on."""
    x = box.x if start else box.center[0]
    step = size * 1.25
    y = box.center[1] - step * (len(lines) - 1) / 2 + size * 0.36
    for index, line in enumerate(lines):
        drawing.text(group, line, x, y + index * step, size, css)


def entity(drawing: Drawing, group: etree._Element, glyph: EntityGlyph) -> None:
    """Draw an entity with its parts, states and units of information."""
    fill, stroke = FILLS[glyph.kind]
    box = glyph.box
    front = box
    if glyph.copies > 1:
        front = Box(box.x, box.y, box.w - MULTIMER_OFFSET, box.h - MULTIMER_OFFSET)
        _outline(drawing, group, glyph.shape, front.shifted(MULTIMER_OFFSET, MULTIMER_OFFSET), fill, stroke)
    _outline(drawing, group, glyph.shape, front, fill, stroke)
    for part in glyph.parts:
        entity(drawing, drawing.group(group, part.id, f"part {part.kind}"), part)
    label(drawing, group, glyph.label.lines, glyph.label.box, glyph.label.size, "bold" if glyph.label.bold else "")
    for state in glyph.states:
        _state(drawing, group, state)
    for unit in glyph.units:
        _unit(drawing, group, unit)


def _outline(drawing: Drawing, group: etree._Element, shape: str, box: Box, fill: str, stroke: str) -> None:
    if shape == "macromolecule":
        drawing.rect(group, box, fill, stroke, radius=8.0)
    elif shape == "complex":
        drawing.path(group, _cut_corners(box, 8.0), fill, stroke)
    elif shape == "nucleic acid feature":
        drawing.path(group, _round_foot(box, 9.0), fill, stroke)
    elif shape == "simple chemical" and box.w == box.h:
        drawing.circle(group, box, fill, stroke)
    elif shape == "unspecified entity":
        drawing.ellipse(group, box, fill, stroke)
    elif shape == "biological activity":
        drawing.rect(group, box, fill, stroke, radius=2.0)
    else:
        drawing.rect(group, box, fill, stroke, radius=box.h / 2)


def _cut_corners(box: Box, cut: float) -> str:
    x, y, r, b = box.x, box.y, box.right, box.bottom
    corners = (
        (x + cut, y), (r - cut, y), (r, y + cut), (r, b - cut),
        (r - cut, b), (x + cut, b), (x, b - cut), (x, y + cut),
    )  # fmt: skip
    return "M" + "L".join(f"{number(px)},{number(py)}" for px, py in corners) + "Z"


def _round_foot(box: Box, radius: float) -> str:
    x, y, r, b = (number(v) for v in (box.x, box.y, box.right, box.bottom))
    low, left, right = number(box.bottom - radius), number(box.x + radius), number(box.right - radius)
    return f"M{x},{y}H{r}V{low}Q{r},{b} {right},{b}H{left}Q{x},{b} {x},{low}Z"


def _state(drawing: Drawing, group: etree._Element, state: StateGlyph) -> None:
    fill, stroke = FREE_STATE if not state.value else PHOSPHATE if state.value == "P" else OTHER_STATE
    pill = drawing.group(group, state.id, "state")
    drawing.rect(pill, state.box, fill, stroke, radius=state.box.h / 2, css="rim")
    label(drawing, pill, (state.text,), state.box, 8.0)


def _unit(drawing: Drawing, group: etree._Element, unit: UnitGlyph) -> None:
    inner = drawing.group(group, unit.id, "unit")
    drawing.rect(inner, unit.box, *UNIT, css="rim")
    label(drawing, inner, (unit.text,), unit.box, 8.0)


def phenotype(drawing: Drawing, glyph: PhenotypeGlyph) -> None:
    """Draw a phenotype as a hexagon."""
    fill, stroke = FILLS["phenotype"]
    group = drawing.group(drawing.root, glyph.id, "phenotype", glyph.label.text)
    box, cut = glyph.box, glyph.box.h / 2.4
    x, y, r, b = box.x, box.y, box.right, box.bottom
    middle = (y + b) / 2
    corners = ((x + cut, y), (r - cut, y), (r, middle), (r - cut, b), (x + cut, b), (x, middle))
    outline = "M" + "L".join(f"{number(px)},{number(py)}" for px, py in corners) + "Z"
    drawing.path(group, outline, fill, stroke)
    label(drawing, group, glyph.label.lines, glyph.label.box, glyph.label.size, "bold")


def process_node(drawing: Drawing, group: etree._Element, shape: str, box: Box) -> None:
    """Draw a process node without its ports."""
    if shape in ("association", "dissociation"):
        drawing.circle(group, box, FLUX if shape == "association" else "#ffffff", FLUX, css="process")
        if shape == "dissociation":
            drawing.circle(group, box.grown(-3.5), "#ffffff", FLUX, css="process")
        return
    drawing.rect(group, box, "#ffffff", FLUX, css="process")
    x, y = box.center
    if shape == "uncertain process":
        drawing.text(group, "?", x, y + 4.2, 12.0, "bold")
    elif shape == "omitted process":
        for shift in (-2.5, 2.5):
            drawing.line(group, ((x - 3 + shift, y - 5), (x + 3 + shift, y + 5)), FLUX, 1.3)
