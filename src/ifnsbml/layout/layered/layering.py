"""In which layer each block lies: arcs short, strips in order, everything below what it follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ifnsbml.layout.layered.linear import Line


def layers_of(zones: Mapping[str, int], edges: Sequence[tuple[str, str, float]]) -> dict[str, int]:
    """The layer of each node.

    ``zones`` gives the strip of every node; ``edges`` are (upper, lower, weight). The sum of weight
    times layers spanned is the least possible. Edges that run against a strip, or into themselves,
    only pull.
    """
    line = Line()
    points = {node: line.point() for node in zones}
    strips = sorted(set(zones.values()))
    borders = {strip: line.point() for strip in strips}
    for before, after in pairwise(strips):
        line.gaps.append((borders[before], borders[after], 0.0))
    for node, strip in zones.items():
        line.gaps.append((points[node], borders[strip], 0.0))
        if strip != strips[0]:
            line.gaps.append((borders[strips[strips.index(strip) - 1]], points[node], 1.0))
    for upper, lower, weight in edges:
        if upper != lower:
            line.pulls.append((points[upper], points[lower], 1.0, weight))
            line.gaps.append((points[upper], points[lower], 1.0))
    solved = line.solve()
    return {node: round(solved[point]) for node, point in points.items()}
