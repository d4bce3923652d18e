"""Layers: strips in order, arcs downwards, and the least possible length, checked against every other layering."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from ifnsbml.layout.layered.layering import layers_of

NODES = "abcde"


def length(layers: dict[str, int], edges: list[tuple[str, str, float]]) -> float:
    return sum(w * abs(layers[b] - layers[a] - 1) for a, b, w in edges)


def fits(layers: dict[str, int], zones: dict[str, int], edges: list[tuple[str, str, float]]) -> bool:
    strips = all(layers[a] < layers[b] for a in zones for b in zones if zones[a] < zones[b])
    return strips and all(layers[a] < layers[b] for a, b, _ in edges)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[dict[str, int], list[tuple[str, str, float]]]:
    zones = dict(zip(NODES, sorted(draw(st.lists(st.integers(0, 1), min_size=5, max_size=5))), strict=True))
    pairs = st.sampled_from([(a, b) for a in NODES for b in NODES if a < b])
    edges = [(a, b, float(draw(st.integers(1, 3)))) for a, b in draw(st.lists(pairs, max_size=6, unique=True))]
    return zones, edges


@given(graphs())
@settings(max_examples=50, deadline=None)
def test_no_layering_is_shorter(graph: tuple[dict[str, int], list[tuple[str, str, float]]]) -> None:
    zones, edges = graph
    layers = layers_of(zones, edges)
    assert fits(layers, zones, edges)
    every = (dict(zip(NODES, numbers, strict=True)) for numbers in product(range(5), repeat=5))
    best = min(length(other, edges) for other in every if fits(other, zones, edges))
    assert length(layers, edges) <= best + 1e-6


def test_a_chain_has_a_layer_for_each() -> None:
    layers = layers_of(dict.fromkeys("abc", 0), [("a", "b", 1.0), ("b", "c", 1.0)])
    assert [layers[node] - layers["a"] for node in "abc"] == [0, 1, 2]


def test_a_node_stands_beside_what_it_weighs_most_to() -> None:
    """b acts on c at the foot of a chain: it stands just above c and not at the top."""
    zones = dict.fromkeys(("top", "middle", "c", "b"), 0)
    layers = layers_of(zones, [("top", "middle", 1.0), ("middle", "c", 1.0), ("b", "c", 1.0)])
    assert layers["b"] == layers["middle"]


def test_the_next_strip_begins_below_all_of_the_one_before() -> None:
    layers = layers_of({"a": 0, "b": 0, "c": 1}, [("a", "b", 1.0), ("a", "c", 1.0)])
    assert layers["c"] > layers["b"]


def test_an_edge_into_itself_is_no_matter() -> None:
    assert layers_of({"a": 0}, [("a", "a", 1.0)]) == {"a": 0}
