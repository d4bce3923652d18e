"""The map as SVG: what a person looks at, and what a page can colour.

Every glyph is a ``<g>`` whose ``id`` and ``data-id`` are the model's ids, with a ``<title>``
that tells what it is. Deterministic: the same layout gives the same bytes.
"""

from __future__ import annotations

from pathlib import Path

from ifnsbml.builder.model import Model
from ifnsbml.formats.svg import shapes
from ifnsbml.formats.svg.drawing import Drawing
from ifnsbml.formats.svg.legend import draw_legend, legend_height
from ifnsbml.formats.svg.style import FLUX
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import Layout, ProcessGlyph, VoidGlyph

TITLE_HEIGHT = 44.0


def write_svg(model: Model, layout: Layout, path: Path) -> None:
    """Write the map of a model to ``path``."""
    path.write_bytes(svg_bytes(model, layout))


def svg_bytes(model: Model, layout: Layout) -> bytes:
    """The map of a model as an SVG document."""
    drawing = Drawing(layout.width, layout.height, TITLE_HEIGHT, legend_height(layout))
    drawing.text(drawing.root, model.name, 16.0, 28.0 - TITLE_HEIGHT, 18.0, "title")
    shapes.compartments(drawing, model, layout)
    reactions = {r.id: r for r in model.reactions}
    arcs = drawing.group(drawing.root, "arcs")
    for arc in layout.arcs:
        drawing.arc(arcs, arc)
    for process in layout.processes:
        _process(drawing, process, reactions[process.id].name, reactions[process.id].process.value)
    for void in layout.voids:
        _void(drawing, void)
    names = model.species_by_id
    for glyph in layout.species:
        group = drawing.group(drawing.root, glyph.id, f"species {glyph.kind}", names[glyph.id].name)
        shapes.entity(drawing, group, glyph)
    for phenotype in layout.phenotypes:
        shapes.phenotype(drawing, phenotype)
    draw_legend(drawing, layout)
    return drawing.to_bytes()


def _process(drawing: Drawing, glyph: ProcessGlyph, name: str, kind: str) -> None:
    css = f"reaction {glyph.shape.replace(' ', '-')}" + (" hypothetical" if glyph.hypothetical else "")
    group = drawing.group(drawing.root, glyph.id, css, f"{name} ({kind})")
    box = glyph.box
    for port in (glyph.inlet, glyph.outlet):
        drawing.line(group, (port, _rim_towards(box, port)), FLUX, 1.3)
    shapes.process_node(drawing, group, glyph.shape, box)


def _rim_towards(box: Box, port: tuple[float, float]) -> tuple[float, float]:
    x, y = port
    return (min(max(x, box.x), box.right), min(max(y, box.y), box.bottom))


def _void(drawing: Drawing, glyph: VoidGlyph) -> None:
    group = drawing.group(drawing.root, glyph.id, "void", "source or sink")
    drawing.circle(group, glyph.box, "#ffffff", FLUX)
    box = glyph.box
    drawing.line(group, ((box.x + 1, box.bottom - 1), (box.right - 1, box.y + 1)), FLUX, 1.2)
