"""Where the nodes of a graph stand from left to right, once their order in every layer is known.

The engine is asked for the order alone. Long arcs are cut at every layer they pass, the pieces and
the nodes of a layer are kept apart, and a linear program finds the places that make arcs short and
straight and the map narrow. The engine then draws the routes for these places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ifnsbml.layout.layered.compaction import NODE_NODE, NODE_PIECE, PIECE_PIECE, SMALL
from ifnsbml.layout.layered.elk import Graph, node_of
from ifnsbml.layout.layered.linear import Line

WAYPOINT = 2.0
STRAIGHT = (1.0, 2.0, 8.0)
"""What a pixel sideways costs between two nodes, a node and a waypoint, two waypoints."""

BREADTH = 300.0
"""What a pixel of the map's breadth costs, against one sideways."""


@dataclass
class Chains:
    """A graph whose long edges run over waypoints, and the pieces that each edge is made of."""

    graph: Graph
    layers: dict[str, int]
    pieces: dict[str, list[str]] = field(default_factory=dict)

    def rejoined(self, arranged: Graph, original: Graph) -> Graph:
        """The arranged graph without its waypoints."""
        drawn = {edge["id"]: edge["sections"][0] for edge in arranged["edges"]}
        edges = []
        for edge in original["edges"]:
            points: list[Mapping[str, float]] = []
            for piece in self.pieces[edge["id"]]:
                section = drawn[piece]
                points += [section["startPoint"], *section.get("bendPoints", []), section["endPoint"]]
            section = {"startPoint": points[0], "bendPoints": points[1:-1], "endPoint": points[-1]}
            edges.append({**edge, "sections": [section]})
        places = {child["id"]: child for child in arranged["children"]}
        children = [{**c, "x": places[c["id"]]["x"], "y": places[c["id"]]["y"]} for c in original["children"]]
        return {**arranged, "children": children, "edges": edges}


def chained(graph: Graph, arranged: Graph, layers: Mapping[str, int]) -> Chains:
    """Cut long edges at the layers that they pass, and stand everything where it makes the map good.

    ``arranged`` is the engine's first answer, from which only the order in the layers is taken. Edges
    that leave one port side by side share their waypoints as long as they stay neighbours.
    """
    home = {port["id"]: child["id"] for child in graph["children"] for port in child["ports"]}
    order: dict[int, list[tuple[float, str]]] = defaultdict(list)
    spans = _spans(arranged, layers)
    for child in arranged["children"]:
        order[layers[child["id"]]].append((child["x"] + child["width"] / 2, child["id"]))
    passing: dict[int, list[tuple[float, Graph]]] = defaultdict(list)
    for edge in arranged["edges"]:
        first, last = (layers[home[edge[end][0]]] for end in ("sources", "targets"))
        for layer in range(first + 1, last):
            passing[layer].append((_at(edge, sum(spans[layer]) / 2), edge))
    way: dict[str, list[str]] = {edge["id"]: [] for edge in graph["edges"]}
    made: dict[str, int] = {}
    for layer in sorted(passing):
        solid = sorted(order[layer])
        shared: dict[tuple[str, int], str] = {}
        for x, edge in sorted(passing[layer], key=lambda item: (item[0], item[1]["id"])):
            before = way[edge["id"]][-1] if way[edge["id"]] else edge["sources"][0]
            slot = sum(place < x for place, _ in solid)
            name = shared.get((before, slot))
            if name is None:
                name = shared[before, slot] = f"way:{layer}:{len(made)}"
                made[name] = layer
                order[layer].append((x, name))
            way[edge["id"]].append(name)
    return _Stand(graph, {**layers, **made}, way, order, home).chains()


class _Stand:
    """Waypoints made nodes, and all nodes put in their places."""

    def __init__(
        self,
        graph: Graph,
        layers: dict[str, int],
        way: Mapping[str, Sequence[str]],
        order: Mapping[int, list[tuple[float, str]]],
        home: dict[str, str],
    ) -> None:
        self.layers, self.way, self.order = layers, way, order
        waypoints = [ident for ident in layers if ident.startswith("way:")]
        self.children = [*graph["children"], *(_waypoint(ident) for ident in waypoints)]
        self.home = home | {f"{ident}::{end}": ident for ident in waypoints for end in ("top", "foot")}
        self.edges: dict[str, Graph] = {}
        self.chain = Chains(graph, layers)
        for edge in graph["edges"]:
            self._cut(edge)

    def _cut(self, edge: Graph) -> None:
        stops = [edge["sources"][0]]
        for ident in self.way[edge["id"]]:
            stops += [f"{ident}::top", f"{ident}::foot"]
        stops.append(edge["targets"][0])
        names = []
        for start, end in zip(stops[::2], stops[1::2], strict=True):
            name = f"{start}>{end}" if len(stops) > 2 else edge["id"]
            weight = max(float(edge["weight"]), self.edges.get(name, {}).get("weight", 0.0))
            self.edges[name] = {"id": name, "sources": [start], "targets": [end], "weight": weight}
            names.append(name)
        self.chain.pieces[edge["id"]] = names

    def chains(self) -> Chains:
        """Solve for the places."""
        line = Line()
        point = {child["id"]: line.point() for child in self.children}
        width = {child["id"]: float(child["width"]) for child in self.children}
        origin, border = line.point(), line.point()
        for _, items in sorted(self.order.items()):
            row = [ident for _, ident in sorted(items)]
            for before, after in pairwise(row):
                line.gaps.append((point[before], point[after], width[before] + _distance(width[before], width[after])))
            line.gaps.append((origin, point[row[0]], 0.0))
            line.gaps.append((point[row[-1]], border, width[row[-1]]))
        line.pulls.append((origin, border, 0.0, BREADTH))
        offset = {port["id"]: float(port["x"]) for child in self.children for port in child["ports"]}
        for edge in self.edges.values():
            start, end = edge["sources"][0], edge["targets"][0]
            ways = sum(self.home[port].startswith("way:") for port in (start, end))
            weight = edge["weight"] * STRAIGHT[ways]
            line.pulls.append((point[self.home[start]], point[self.home[end]], offset[start] - offset[end], weight))
        where = line.solve()
        children = [{**child, "x": where[point[child["id"]]]} for child in self.children]
        self.chain.graph = {**self.chain.graph, "children": children, "edges": list(self.edges.values())}
        return self.chain


def _waypoint(ident: str) -> Graph:
    middle = WAYPOINT / 2
    ports = [(f"{ident}::top", middle, 0.0, "NORTH"), (f"{ident}::foot", middle, WAYPOINT, "SOUTH")]
    return node_of(ident, WAYPOINT, WAYPOINT, ports)


def _distance(before: float, after: float) -> float:
    thin = (before <= SMALL) + (after <= SMALL)
    return (NODE_NODE, NODE_PIECE, PIECE_PIECE)[thin]


def _spans(arranged: Graph, layers: Mapping[str, int]) -> dict[int, tuple[float, float]]:
    spans: dict[int, tuple[float, float]] = {}
    for child in arranged["children"]:
        layer, low, high = layers[child["id"]], child["y"], child["y"] + child["height"]
        top, foot = spans.get(layer, (low, high))
        spans[layer] = (min(top, low), max(foot, high))
    return spans


def _at(edge: Graph, y: float) -> float:
    """The x at which an edge passes a height."""
    section = edge["sections"][0]
    points = [section["startPoint"], *section.get("bendPoints", []), section["endPoint"]]
    for a, b in pairwise(points):
        if min(a["y"], b["y"]) <= y <= max(a["y"], b["y"]) and a["x"] == b["x"]:
            return float(a["x"])
    return float(points[-1]["x"])
