"""Compartments without species: CellDesigner needs a place for each, and a map draws those that hold something."""

from __future__ import annotations

from dataclasses import replace

from ifnsbml.builder.model import Model
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import CompartmentGlyph, Label, Layout

WIDTH, HEIGHT, GAP = 240.0, 70.0, 20.0
"""Pixels of the box of an empty compartment, and between boxes."""
NAME_SIZE = 12.0


def with_every_compartment(model: Model, layout: Layout) -> Layout:
    """The layout with a row of boxes below the map for the compartments that hold no species; else as it is."""
    drawn = {glyph.id for glyph in layout.compartments}
    empty = [compartment for compartment in model.compartments if compartment.id not in drawn]
    if not empty:
        return layout
    glyphs = []
    for place, compartment in enumerate(empty):
        box = Box(GAP + place * (WIDTH + GAP), layout.height + GAP, WIDTH, HEIGHT)
        label = Label(
            (compartment.name,),
            Box(box.x + 8, box.y + 8, WIDTH - 16, NAME_SIZE * 1.25),
            NAME_SIZE,
            bold=True,
            whole=compartment.name,
        )
        glyphs.append(CompartmentGlyph(compartment.id, compartment.name, box, label, (box,)))
    return replace(
        layout,
        width=max(layout.width, glyphs[-1].box.right + GAP),
        height=layout.height + HEIGHT + 2 * GAP,
        compartments=(*layout.compartments, *glyphs),
    )


__all__ = ["with_every_compartment"]
