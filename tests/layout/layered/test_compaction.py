"""Compaction of random graphs: nothing overlaps, nothing passes another, and jogs that nothing forces are gone."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ifnsbml.layout.geometry import Box
from ifnsbml.layout.layered import elk
from ifnsbml.layout.layered.compaction import NODE_NODE, compacted
from ifnsbml.layout.layered.elk import Graph, edge_of, node_of
from ifnsbml.layout.layered.layering import layers_of
from ifnsbml.layout.layered.placement import _handed_over, placed

SIZES = (40.0, 90.0, 160.0)


def graph_from(sizes: list[float], pairs: list[tuple[int, int]]) -> Graph:
    children, edges = [], []
    for number, w in enumerate(sizes):
        ports = [(f"{number}.{side}", w / 2, y, side) for side, y in (("NORTH", 0.0), ("SOUTH", 30.0))]
        children.append(node_of(str(number), w, 30.0, ports))
    for a, b in pairs:
        edges.append(edge_of(f"{a}>{b}", f"{a}.SOUTH", f"{b}.NORTH", 1.0))
    return {"id": "random", "children": children, "edges": edges}


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    sizes = draw(st.lists(st.sampled_from(SIZES), min_size=3, max_size=8))
    every = [(a, b) for a in range(len(sizes)) for b in range(a + 1, len(sizes))]
    return graph_from(sizes, draw(st.lists(st.sampled_from(every), min_size=1, max_size=9, unique=True)))


def boxes(graph: Graph) -> dict[str, Box]:
    return {c["id"]: Box(c["x"], c["y"], c["width"], c["height"]) for c in graph["children"]}


def arranged(graph: Graph) -> tuple[Graph, dict[str, int]]:
    edges = [(e["sources"][0].split(".")[0], e["targets"][0].split(".")[0], 1.0) for e in graph["edges"]]
    layers = layers_of({c["id"]: 0 for c in graph["children"]}, edges)
    return elk.run(_handed_over(graph, layers, 3)), layers


@given(graphs(), st.booleans())
@settings(max_examples=25, deadline=None)
def test_nothing_overlaps_and_the_order_is_kept(graph: Graph, supple: bool) -> None:
    before, layers = arranged(graph)
    after = compacted(compacted(before, "x", layers, supple=supple), "y", layers)
    was, now = boxes(before), boxes(after)
    for a, b in combinations(now, 2):
        assert not now[a].grown(-0.2).overlaps(now[b].grown(-0.2))
        if layers[a] == layers[b]:
            assert (was[a].x < was[b].x) == (now[a].x < now[b].x)
            first, second = sorted((now[a], now[b]), key=lambda box: box.x)
            assert second.x - first.right >= min(NODE_NODE, 20) - 0.2
        elif layers[a] < layers[b]:
            assert now[a].bottom <= now[b].y
    assert after["width"] <= before["width"] + 0.2


@given(graphs())
@settings(max_examples=25, deadline=None)
def test_routes_still_end_at_their_ports(graph: Graph) -> None:
    drawn = placed(graph, {c["id"]: 0 for c in graph["children"]})
    now = boxes(drawn)
    for edge in drawn["edges"]:
        (section,) = edge["sections"]
        a, b = (edge[end][0].split(".")[0] for end in ("sources", "targets"))
        start, end = section["startPoint"], section["endPoint"]
        assert (start["x"], start["y"]) == pytest.approx((now[a].center[0], now[a].bottom), abs=0.2)
        assert (end["x"], end["y"]) == pytest.approx((now[b].center[0], now[b].y), abs=0.2)


def test_a_chain_is_drawn_straight() -> None:
    drawn = placed(graph_from([160.0, 40.0, 90.0], [(0, 1), (1, 2)]), {"0": 0, "1": 0, "2": 0})
    assert all(not edge["sections"][0]["bendPoints"] for edge in drawn["edges"])
    assert len({round(box.center[0], 1) for box in boxes(drawn).values()}) == 1
