"""From a graph of blocks and links to coordinates: layers, order and routes, then compaction."""

from __future__ import annotations

from collections.abc import Mapping

from ifnsbml.layout.layered import elk
from ifnsbml.layout.layered.columns import Chains, chained
from ifnsbml.layout.layered.compaction import compacted
from ifnsbml.layout.layered.elk import Graph
from ifnsbml.layout.layered.layering import layers_of

OPTIONS = {
    "elk.algorithm": "layered",
    "elk.direction": "DOWN",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.randomSeed": "1",
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
    "elk.spacing.nodeNode": "26",
    "elk.spacing.edgeNode": "14",
    "elk.spacing.edgeEdge": "9",
    "elk.layered.spacing.nodeNodeBetweenLayers": "26",
    "elk.layered.spacing.edgeNodeBetweenLayers": "14",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
    "elk.layered.layering.strategy": "INTERACTIVE",
    "elk.layered.nodePlacement.strategy": "LINEAR_SEGMENTS",
    "elk.layered.crossingMinimization.greedySwitch.type": "TWO_SIDED",
    "elk.separateConnectedComponents": "false",
}
"""How the layered algorithm is run; a fixed seed, so that the same model gives the same map."""

ROUTES_ONLY = {
    "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
    "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
    "elk.layered.nodePlacement.strategy": "INTERACTIVE",
    "elk.spacing.nodeNode": "1",
}
"""What is asked of the engine when layers, order and places are given."""

LARGE = 400
"""Edges above which the order within the layers is sought less thoroughly, for the time it takes."""

LAYER = 10_000
"""Distance at which nodes are handed to the engine, which reads the layers off their places."""


def placed(graph: Graph, zones: Mapping[str, int], supple: bool = False) -> Graph:
    """The graph with coordinates, as tight and straight as can be; ``zones`` is the strip of every node.

    A ``supple`` graph (a large one always is) is made narrow at the cost of bends in long arcs.
    """
    layers = _layers(graph, zones)
    large = len(graph["edges"]) > LARGE
    ordered = elk.run(_handed_over(graph, layers, 3 if large else 30))
    chains = chained(graph, ordered, layers)
    arranged = chains.rejoined(elk.run(_handed_back(chains)), graph)
    for axis in "xyxy":
        arranged = compacted(arranged, axis, layers, supple=(large or supple) and axis == "x")
    return arranged


def drafted(graph: Graph, zones: Mapping[str, int]) -> Graph:
    """The graph with rough coordinates, quickly: to see from which side things will come."""
    return elk.run(_handed_over(graph, _layers(graph, zones), 1))


def _layers(graph: Graph, zones: Mapping[str, int]) -> dict[str, int]:
    home = {port["id"]: child["id"] for child in graph["children"] for port in child["ports"]}
    edges = [(home[e["sources"][0]], home[e["targets"][0]], float(e["weight"])) for e in graph["edges"]]
    return layers_of({child["id"]: zones[child["id"]] for child in graph["children"]}, edges)


def _handed_over(graph: Graph, layers: Mapping[str, int], thoroughness: int) -> Graph:
    children = [{**child, "x": 0, "y": layers[child["id"]] * LAYER} for child in graph["children"]]
    options = {**OPTIONS, "elk.layered.thoroughness": str(thoroughness)}
    edges = [
        {**edge, "layoutOptions": {"elk.layered.priority.straightness": str(round(edge["weight"] * 5))}}
        for edge in graph["edges"]
    ]
    return {"id": graph["id"], "layoutOptions": options, "children": children, "edges": edges}


def _handed_back(chains: Chains) -> Graph:
    """The graph with places for everything, for which the engine is to draw nothing but the routes."""
    children = [{**child, "y": chains.layers[child["id"]] * LAYER} for child in chains.graph["children"]]
    return {**chains.graph, "layoutOptions": {**OPTIONS, **ROUTES_ONLY}, "children": children}
