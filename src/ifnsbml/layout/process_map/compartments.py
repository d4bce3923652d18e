"""Compartments as full-width bands around the strips that the engine made.

The strips are pulled apart to make room, and the names stand in a margin on the left where no
arc runs. The compartment around the innermost one encloses it, above and below, as cytosol
does a nucleus.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ifnsbml.builder.model import Model
from ifnsbml.layout.geometry import Box, Point, cleaned
from ifnsbml.layout.glyphs import wrapped
from ifnsbml.layout.layered import elk
from ifnsbml.layout.map import Arc, CompartmentGlyph, EntityGlyph, Label, Layout, moved
from ifnsbml.layout.process_map.blocks import Block, extent
from ifnsbml.layout.process_map.zones import Zones

MARGIN = 16.0
NAME_WIDTH = 112.0
NAME_SIZE = 13.0
PAD = 16.0
BETWEEN = 8.0
INSET = 14.0


class _Spread:
    """The map from the engine's y to the final y: strips pulled apart at their lower ends."""

    def __init__(self, cuts: list[float], step: float, start: float) -> None:
        self._cuts, self._step, self._start = cuts, step, start

    def y(self, y: float) -> float:
        return y + self._start + self._step * sum(y > cut for cut in self._cuts)

    def point(self, point: Point, dx: float) -> Point:
        return (point[0] + dx, self.y(point[1]))

    def box(self, box: Box, dx: float) -> Box:
        return Box(box.x + dx, self.y(box.center[1]) - box.h / 2, box.w, box.h)


def banded(layout: Layout, zones: Zones, model: Model, blocks: Mapping[str, Block], placed: elk.Graph) -> Layout:
    """The layout with compartments, moved to make room for them and for their names."""
    spans = _spans(blocks, placed)
    left = min((p[0] for arc in layout.arcs for p in arc.points), default=0.0)
    right = max((p[0] for arc in layout.arcs for p in arc.points), default=0.0)
    right = max(right, layout.width)
    dx = MARGIN + INSET + NAME_WIDTH - min(left, 0.0)
    width = right + dx + PAD + INSET + MARGIN
    strips = sorted(spans)
    cuts = [spans[zone][1] + 1 for zone in strips[:-1]]
    spread = _Spread(cuts, 2 * PAD + BETWEEN, MARGIN + PAD - spans[strips[0]][0])
    bands = _bands(zones, spans, spread, width)
    glyphs = _compartments(model, zones, bands)
    foot = max([g.box.bottom for g in glyphs] + [spread.y(spans[strips[-1]][1]) + PAD])
    return replace(
        layout,
        width=float(round(width)),
        height=float(round(foot + MARGIN)),
        compartments=glyphs,
        species=tuple(_entity(g, spread, dx) for g in layout.species),
        processes=tuple(
            replace(
                p,
                box=_rounded(spread.box(p.box, dx)),
                inlet=_rounded_point(spread.point(p.inlet, dx)),
                outlet=_rounded_point(spread.point(p.outlet, dx)),
            )
            for p in layout.processes
        ),
        voids=tuple(replace(v, box=_rounded(spread.box(v.box, dx))) for v in layout.voids),
        phenotypes=tuple(
            replace(
                p,
                box=_rounded(spread.box(p.box, dx)),
                label=replace(p.label, box=_rounded(spread.box(p.label.box, dx))),
            )
            for p in layout.phenotypes
        ),
        arcs=tuple(_arc(arc, spread, dx) for arc in layout.arcs),
    )


def _rounded(box: Box) -> Box:
    return Box(round(box.x, 1), round(box.y, 1), round(box.w, 1), round(box.h, 1))


def _rounded_point(point: Point) -> Point:
    return (round(point[0], 1), round(point[1], 1))


def _spans(blocks: Mapping[str, Block], placed: elk.Graph) -> dict[int, tuple[float, float]]:
    """Top and bottom of what lies in each strip, in the engine's coordinates."""
    spans: dict[int, tuple[float, float]] = {}
    for child in placed["children"]:
        block = blocks.get(child["id"])
        if block is None:
            continue
        box = extent(block).shifted(child["x"], child["y"])
        top, bottom = spans.get(block.zone, (box.y, box.bottom))
        spans[block.zone] = (min(top, box.y), max(bottom, box.bottom))
    return spans


def _bands(zones: Zones, spans: Mapping[int, tuple[float, float]], spread: _Spread, width: float) -> dict[int, Box]:
    """The box of each strip. It reaches down to just below its glyphs and up to the strip above."""
    bands: dict[int, Box] = {}
    last = None
    enclosing = len(zones.order) > 1 and zones.order[-1] in zones.order[:-1]
    for zone in sorted(z for z in spans if z < zones.phenotypes):
        bottom = spread.y(spans[zone][1]) + PAD
        top = MARGIN if last is None else last.bottom + BETWEEN
        inset = INSET if enclosing and zone == len(zones.order) - 2 else 0.0
        last = Box(MARGIN + inset, top, width - 2 * (MARGIN + inset), bottom - top)
        bands[zone] = last
    return bands


def _compartments(model: Model, zones: Zones, bands: Mapping[int, Box]) -> tuple[CompartmentGlyph, ...]:
    made = []
    for compartment in model.compartments:
        own = tuple(_rounded(box) for zone, box in sorted(bands.items()) if zones.order[zone] == compartment.id)
        if not own:
            continue
        top, bottom = own[0].y, own[-1].bottom
        box = _rounded(Box(own[0].x, top, own[0].w, bottom - top))
        lines = wrapped(compartment.name, NAME_SIZE, NAME_WIDTH - 20, bold=True)
        label = Label(
            tuple(lines),
            _rounded(Box(box.x + 8, box.y + 8, NAME_WIDTH - 14, len(lines) * NAME_SIZE * 1.25)),
            NAME_SIZE,
            bold=True,
            whole=compartment.name,
        )
        made.append(CompartmentGlyph(compartment.id, compartment.name, box, label, own))
    return tuple(made)


def _entity(glyph: EntityGlyph, spread: _Spread, dx: float) -> EntityGlyph:
    y = glyph.box.y
    return moved(glyph, round(glyph.box.x + dx, 1) - glyph.box.x, round(spread.y(y), 1) - y)


def _arc(arc: Arc, spread: _Spread, dx: float) -> Arc:
    return replace(arc, points=cleaned([spread.point(p, dx) for p in arc.points]))
