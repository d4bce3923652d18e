"""Last touches on a laid-out map: small jogs taken out of arcs, stoichiometries put on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ifnsbml.layout.geometry import Box, Point, Polyline, cleaned, enters, segments
from ifnsbml.layout.map import Arc, EntityGlyph, Layout

LARGEST_JOG = 30.0
CLEARANCE = 7.0
MARKER = 12.0


def finished(layout: Layout) -> Layout:
    """The layout with straighter arcs and with a marker on each stoichiometry above one."""
    arcs = _straightened(layout)
    return replace(layout, arcs=tuple(_marked(arc) for arc in arcs))


def _straightened(layout: Layout) -> list[Arc]:
    """Move the end of an arc along the edge of a species where that saves it a jog.

    Only an end that no other arc shares, and only to a free place on the same edge.
    """
    glyphs = layout.species_by_id
    arcs = list(layout.arcs)
    ends: dict[tuple[str, float], list[float]] = defaultdict(list)
    for arc in arcs:
        for ident, point in ((arc.source, arc.points[0]), (arc.target, arc.points[-1])):
            if ident in glyphs:
                ends[ident, point[1]].append(point[0])
    boxes = [g.extent for g in layout.species] + [p.box for p in layout.processes] + [v.box for v in layout.voids]
    uprights = [piece for arc in arcs for piece in segments(arc.points) if piece[0][0] == piece[1][0]]
    for number, arc in enumerate(arcs):
        for ident, backwards in ((arc.source, False), (arc.target, True)):
            glyph = glyphs.get(ident)
            points = arcs[number].points[::-1] if backwards else arcs[number].points
            if glyph is None or len(points) < 4 or ends[ident, points[0][1]].count(points[0][0]) > 1:
                continue
            moved = _without_jog(points, glyph, ends[ident, points[0][1]], uprights)
            if moved is not None and not any(enters((moved[0], moved[1]), b) for b in boxes if b != glyph.extent):
                ends[ident, points[0][1]].remove(points[0][0])
                ends[ident, points[0][1]].append(moved[0][0])
                uprights += [piece for piece in segments(moved) if piece[0][0] == piece[1][0]]
                arcs[number] = replace(arc, points=moved[::-1] if backwards else moved)
                arc = arcs[number]
    return arcs


def _without_jog(
    points: Polyline, glyph: EntityGlyph, taken: Sequence[float], uprights: Sequence[tuple[Point, Point]]
) -> Polyline | None:
    """The same arc led straight into the glyph, or None if it has no small jog there or no room."""
    (x0, y0), (x1, y1), (x2, y2), (x3, _) = points[:4]
    jog = x0 == x1 and y1 == y2 and x2 == x3 and 0 < abs(x2 - x0) <= LARGEST_JOG
    if not jog or not glyph.box.x + 10 <= x2 <= glyph.box.right - 10:
        return None
    rim: list[Box] = [s.box for s in glyph.states] + [u.box for u in glyph.units]
    low, high = min(y0, y1), max(y0, y1)
    if any(b.x - 3 < x2 < b.right + 3 and b.y < high and low < b.bottom for b in rim):
        return None
    if any(abs(x - x2) < CLEARANCE for x in taken if x != x0):
        return None
    for (x, top), (_, foot) in uprights:
        inside = min(top, foot) < high - 1 and max(top, foot) > low + 1
        if inside and abs(x - x2) < CLEARANCE and x != x0:
            return None
    return cleaned([(x2, y0), *points[3:]])


def _marked(arc: Arc) -> Arc:
    """Put the stoichiometry on the piece of the arc next to its process that is long enough for it."""
    if arc.stoichiometry < 2:
        return arc
    pieces = segments(arc.points)
    if arc.shape == "consumption":
        pieces = [(b, a) for a, b in reversed(pieces)]
    long = [piece for piece in pieces if _length(piece) >= MARKER + 4] or [max(pieces, key=_length)]
    (x1, y1), (x2, y2) = long[0]
    share = min(0.5, (MARKER / 2 + 3) / max(_length(long[0]), 1.0))
    x, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
    box = Box(round(x - MARKER / 2, 1), round(y - MARKER / 2, 1), MARKER, MARKER)
    return replace(arc, stoichiometry_box=box)


def _length(piece: tuple[Point, Point]) -> float:
    (x1, y1), (x2, y2) = piece
    return abs(x1 - x2) + abs(y1 - y2)
