"""Phenotypes: a hexagon below the map for each species that stands for the extent of one.

SBGN lets a phenotype be acted on but not made, so the species keeps its processes and acts
on the hexagon.
"""

from __future__ import annotations

from ifnsbml.builder.model import Model
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box, Polyline
from ifnsbml.layout.glyphs import LABEL_SIZE, wrapped
from ifnsbml.layout.map import Arc, Label, PhenotypeGlyph
from ifnsbml.layout.process_map.blocks import Block, Terminal
from ifnsbml.layout.process_map.zones import Zones

PREFIX = "phenotype:"
HEIGHT = 44.0
WIDTH = 150.0


def phenotype_blocks(model: Model, zones: Zones) -> dict[str, Block]:
    """One block per species of kind phenotype, in the strip below all compartments."""
    made = {}
    for species in model.species:
        if species.kind != "phenotype":
            continue
        lines = wrapped(species.label, LABEL_SIZE, WIDTH - 40)
        width = max(WIDTH, max(text_width(line, LABEL_SIZE, bold=True) for line in lines) + 44)
        box = Box(0, 0, float(round(width)), HEIGHT)
        block = Block(f"{PREFIX}{species.id}", zones.phenotypes, box)
        label = Label(tuple(lines), box, LABEL_SIZE, bold=True, whole=species.label)
        glyph = PhenotypeGlyph(f"{species.id}__phenotype", species.id, box, label)
        block.phenotypes.append(glyph)
        block.terminals[block.id] = Terminal(box.w / 2, 0, "NORTH", ((box.w / 2, 0),))
        made[block.id] = block
    return made


def phenotype_arc(glyph: PhenotypeGlyph, points: Polyline) -> Arc:
    """The arc by which the species acts on its phenotype."""
    return Arc(f"{glyph.id}__by__{glyph.species}", "stimulation", glyph.species, glyph.id, points, "", glyph.species)
