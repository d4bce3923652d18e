"""Columns: long arcs are cut at the layers that they pass, stand apart there and are joined again."""

from __future__ import annotations

from itertools import pairwise

from ifnsbml.layout.layered import elk
from ifnsbml.layout.layered.columns import chained
from ifnsbml.layout.layered.elk import Graph, edge_of, node_of
from ifnsbml.layout.layered.placement import _handed_back, _handed_over

LAYERS = {"top": 0, "middle": 1, "other": 1, "foot": 2, "last": 2}


def graph() -> Graph:
    """top acts on foot and on last past a layer with two nodes."""
    children = [
        node_of(ident, 80.0, 30.0, [(f"{ident}::N", 40.0, 0.0, "NORTH"), (f"{ident}::S", 40.0, 30.0, "SOUTH")])
        for ident in LAYERS
    ]
    pairs = (("top", "middle"), ("top", "other"), ("top", "foot"), ("top", "last"), ("middle", "foot"))
    edges = [edge_of(f"{a}>{b}", f"{a}::S", f"{b}::N", 1.0) for a, b in pairs]
    return {"id": "columns", "children": children, "edges": edges}


def test_a_long_arc_has_a_waypoint_for_each_layer_that_it_passes() -> None:
    made = chained(graph(), elk.run(_handed_over(graph(), LAYERS, 3)), LAYERS)
    assert {edge: len(pieces) for edge, pieces in made.pieces.items()} == {
        "top>middle": 1,
        "top>other": 1,
        "top>foot": 2,
        "top>last": 2,
        "middle>foot": 1,
    }
    ways = [ident for ident in made.layers if ident.startswith("way:")]
    assert 1 <= len(ways) <= 2 and {made.layers[ident] for ident in ways} == {1}


def test_what_stands_in_a_layer_stands_apart_and_in_order() -> None:
    made = chained(graph(), elk.run(_handed_over(graph(), LAYERS, 3)), LAYERS)
    for layer in range(3):
        row = sorted((c["x"], c["width"]) for c in made.graph["children"] if made.layers[c["id"]] == layer)
        assert all(x + w + 8 < following for (x, w), (following, _) in pairwise(row))


def test_rejoined_there_is_nothing_but_the_graph_that_was_given() -> None:
    made = chained(graph(), elk.run(_handed_over(graph(), LAYERS, 3)), LAYERS)
    whole = made.rejoined(elk.run(_handed_back(made)), graph())
    assert [c["id"] for c in whole["children"]] == list(LAYERS)
    assert [e["id"] for e in whole["edges"]] == [e["id"] for e in graph()["edges"]]
    y = {c["id"]: c["y"] for c in whole["children"]}
    for edge in whole["edges"]:
        upper, lower = edge["id"].split(">")
        section = edge["sections"][0]
        assert section["startPoint"]["y"] == y[upper] + 30.0 and section["endPoint"]["y"] == y[lower]
