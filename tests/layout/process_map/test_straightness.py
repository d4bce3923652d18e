"""Arcs have no jogs too small to be meant: a head drawn along the last piece of an arc would stand askew."""

from __future__ import annotations

import pytest

from ifnsbml.layout import arrange
from ifnsbml.layout.geometry import segments
from ifnsbml.pathways import build_pathway

SMALLEST = 0.5
"""Pixels; what rounding can make is a tenth or two."""


@pytest.mark.parametrize("name", ["type2_jak_stat", "mek_erk", "p38"])
def test_no_piece_of_an_arc_is_left_over_from_rounding(name: str) -> None:
    arcs = arrange(build_pathway(name)).arcs
    lengths = {(arc.id, abs(x1 - x2) + abs(y1 - y2)) for arc in arcs for (x1, y1), (x2, y2) in segments(arc.points)}
    assert len(lengths) > 100
    assert sorted(item for item in lengths if item[1] < SMALLEST) == []


@pytest.mark.parametrize("name", ["type2_jak_stat", "mek_erk", "p38"])
def test_arcs_of_consumption_and_production_end_exactly_at_their_ports(name: str) -> None:
    layout = arrange(build_pathway(name))
    ports = {port: p for glyph in layout.processes for port, p in _ports(glyph)}
    ends = [(arc, ports[arc.target], arc.points[-1]) for arc in layout.arcs if arc.shape == "consumption"]
    ends += [(arc, ports[arc.source], arc.points[0]) for arc in layout.arcs if arc.shape == "production"]
    assert len(ends) > 50
    assert [arc.id for arc, port, end in ends if port != end] == []


def _ports(glyph):
    return ((glyph.inlet_id, glyph.inlet), (glyph.outlet_id, glyph.outlet))
