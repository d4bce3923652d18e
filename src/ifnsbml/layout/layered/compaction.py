"""Draws an arranged graph as tightly and as straight as its order allows.

The engine decides layers, order and routes. Here nodes and the pieces of routes are moved,
sideways or up and down, without passing each other, so that arcs become as short as they can
be. Jogs that nothing forces disappear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ifnsbml.layout.geometry import cleaned
from ifnsbml.layout.layered.elk import Graph
from ifnsbml.layout.layered.linear import Line

NODE_NODE = 24.0
NODE_PIECE = 12.0
PIECE_PIECE = 9.0
LAYER_LAYER = 22.0
REACH = 5.0
"""How far beyond its ends a piece keeps others away."""

BREADTH = 2.0
"""What a pixel of the map's breadth costs, against one for a pixel of an arc."""

SMALL = 4.0
"""Nodes up to this size (junctions) keep no more distance than a piece of a route."""

BEND = 7.0
LONG = 3
"""Layers that an arc has to pass to be bent."""

TRACK = 0.01
"""New bends of one layer start as close together as this; the next move along "y" parts them."""

GRID_DIGITS = 1
"""Coordinates are tenths of a pixel, as every writer writes them."""

_AXES = {"x": ("x", "width", "y", "height"), "y": ("y", "height", "x", "width")}


@dataclass
class _Body:
    """A node or a piece of routes: its extent along the axis, its reach across, and its point on the line."""

    start: float
    end: float
    low: float
    high: float
    point: int
    net: int = -1
    node: str = ""

    @property
    def thin(self) -> bool:
        return self.end - self.start <= SMALL


def compacted(graph: Graph, axis: str, layers: Mapping[str, int], supple: bool = False) -> Graph:
    """The arranged graph with everything moved along one axis, "x" or "y".

    Along "y" the nodes of one layer keep their height relative to each other, and layers stay apart.
    A ``supple`` move along "x" may bend long straight arcs between layers, which makes a large map
    narrower; a move along "y" has to follow, to keep the new bends apart.
    """
    return _Compaction(graph, axis, layers, supple).run()


class _Compaction:
    def __init__(self, graph: Graph, axis: str, layers: Mapping[str, int], supple: bool) -> None:
        self.graph, self.axis, self.layers = graph, axis, layers
        self.along, self.size, self.across, self.breadth = _AXES[axis]
        self.line = Line()
        self.nodes = {child["id"]: self._node(child) for child in graph["children"]}
        self.weight = {edge["id"]: float(edge["weight"]) for edge in graph["edges"]}
        self.net = _nets(graph["edges"])
        self.home = {port["id"]: c["id"] for c in graph["children"] for port in c["ports"]}
        self.offset = {port["id"]: port[self.along] for c in graph["children"] for port in c["ports"]}
        self.cuts = self._cuts() if supple else []
        self.runs = {edge["id"]: self._runs(edge) for edge in graph["edges"]}
        self.pieces: list[_Body] = []
        self.piece_of: dict[tuple[str, int], _Body] = {}
        self.held: list[tuple[int, int, float]] = []

    def run(self) -> Graph:
        """Move everything; returns a new graph."""
        self._merge()
        self._tie()
        self._separate()
        self._pull()
        if self.axis == "y":
            self._layers()
        return self._moved(self._settled(self.line.solve()))

    def _node(self, child: Mapping[str, Any]) -> _Body:
        start, low = child[self.along], child[self.across]
        return _Body(
            start,
            start + child[self.size],
            low,
            low + child[self.breadth],
            self.line.point(),
            node=child["id"],
        )

    def _points(self, edge: Mapping[str, Any]) -> list[tuple[float, float]]:
        """The way of an edge as (along, across) pairs."""
        (section,) = edge["sections"]
        ends = [section["startPoint"], *section.get("bendPoints", []), section["endPoint"]]
        return [(p[self.along], p[self.across]) for p in ends]

    def _runs(self, edge: Mapping[str, Any]) -> list[list[tuple[float, float]]]:
        """The way of an edge cut into runs of points with one place along the axis."""
        runs: list[list[tuple[float, float]]] = []
        for point in self._points(edge):
            if runs and abs(runs[-1][-1][0] - point[0]) < 0.01:
                runs[-1].append(point)
            else:
                runs.append([point])
        return [piece for run in runs for piece in self._bendable(run)]

    def _cuts(self) -> list[float]:
        """Just above each layer: where a long arc may be bent."""
        tops: dict[int, float] = {}
        for ident, body in self.nodes.items():
            tops[self.layers[ident]] = min(body.low, tops.get(self.layers[ident], body.low))
        return [top - BEND for _, top in sorted(tops.items())]

    def _bendable(self, run: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
        """A run, or for a long one its stretches from layer to layer."""
        at, low, high = run[0][0], run[0][1], run[-1][1]
        cuts = [cut for cut in self.cuts if low + 2 < cut < high - 2]
        if len(cuts) < LONG:
            return [run]
        return [[(at, start), (at, end)] for start, end in pairwise([low, *cuts, high])]

    def _merge(self) -> None:
        """Make one body of all runs of a net that lie on one line and touch."""
        groups: dict[tuple[int, float], list[tuple[float, float, tuple[str, int]]]] = defaultdict(list)
        for ident, runs in self.runs.items():
            for number, run in enumerate(runs):
                places = [across for _, across in run]
                groups[self.net[ident], round(run[0][0], 1)].append((min(places), max(places), (ident, number)))
        for (net, at), items in sorted(groups.items()):
            body: _Body | None = None
            for low, high, key in sorted(items):
                if body is None or low > body.high - 0.01:
                    body = _Body(at, at, low, high, self.line.point(), net)
                    self.pieces.append(body)
                body.high = max(body.high, high)
                self.piece_of[key] = body

    def _tie(self) -> None:
        """Fix the ends of every edge to their nodes."""
        tied = set()
        self.attached: set[tuple[int, str]] = set()
        self.ends_of: dict[int, list[_Body]] = defaultdict(list)
        for edge in self.graph["edges"]:
            last = len(self.runs[edge["id"]]) - 1
            for number, port in ((0, edge["sources"][0]), (last, edge["targets"][0])):
                node, piece = self.nodes[self.home[port]], self.piece_of[edge["id"], number]
                self.attached.add((piece.point, node.node))
                self.ends_of[piece.point].append(node)
                if (piece.point, node.point) not in tied:
                    tied.add((piece.point, node.point))
                    self.held.append((node.point, piece.point, self.offset[port]))
        self.line.ties += self.held

    def _separate(self) -> None:
        """Keep the order and the distances of all bodies that face each other."""
        import numpy as np

        bodies = sorted(
            [*self.nodes.values(), *self.pieces],
            key=lambda b: ((b.start + b.end) / 2, b.low, b.high, b.point),
        )
        spans = [self._kept_free(body) for body in bodies]
        cuts = sorted({end for span in spans for end in span})
        index = {cut: number for number, cut in enumerate(cuts)}
        front = np.full(len(cuts), -1)
        for number, (body, (low, high)) in enumerate(zip(bodies, spans, strict=True)):
            cells = slice(index[low], max(index[high], index[low] + 1))
            covered = front[cells]
            for other in np.unique(covered):
                if other < 0:
                    continue
                before = bodies[other]
                if (body.point, before.node) in self.attached or (before.point, body.node) in self.attached:
                    continue
                now = body.start - before.end
                need = 0.0 if body.net == before.net >= 0 else _distance(before, body)
                gap = need if self.axis == "y" and self._parted(before, body) else min(need, now)
                self.line.gaps.append((before.point, body.point, gap + before.end - before.start))
            keep = [o for o in np.unique(covered) if o >= 0 and (body.point, bodies[o].node) in self.attached]
            front[cells] = np.where(np.isin(covered, keep), covered, number)

    def _kept_free(self, body: _Body) -> tuple[float, float]:
        """From where to where a body keeps others away: a piece beyond its ends, but not into its own nodes."""
        if body.node:
            return body.low, body.high
        low, high = body.low - REACH, body.high + REACH
        for node in self.ends_of.get(body.point, ()):
            if abs(node.high - body.low) < 1:
                low = body.low
            if abs(node.low - body.high) < 1:
                high = body.high
        return low, high

    def _parted(self, before: _Body, after: _Body) -> bool:
        """Whether these are new bends, laid on one line for the time being."""
        fixed = {point for point, _ in self.attached}
        return not (before.node or after.node or {before.point, after.point} & fixed) and (
            0 <= after.start - before.end < 2 * TRACK
        )

    def _pull(self) -> None:
        """Arcs are to be short, and the map narrow."""
        weights: dict[tuple[int, int], float] = defaultdict(float)
        for edge in self.graph["edges"]:
            weight = self.weight[edge["id"]]
            for number in range(len(self.runs[edge["id"]]) - 1):
                pair = (self.piece_of[edge["id"], number].point, self.piece_of[edge["id"], number + 1].point)
                weights[pair] = max(weights[pair], weight)
        self.line.pulls += [(a, b, 0.0, weight) for (a, b), weight in weights.items() if a != b]
        origin, border = self.line.point(), self.line.point()
        for body in (*self.nodes.values(), *self.pieces):
            self.line.gaps.append((body.point, border, body.end - body.start))
            self.line.gaps.append((origin, body.point, 0.0))
        self.line.pulls.append((origin, border, 0.0, BREADTH * 5))

    def _layers(self) -> None:
        """Hold the nodes of a layer together, and the layers apart."""
        rows: dict[int, list[_Body]] = defaultdict(list)
        for ident, body in self.nodes.items():
            rows[self.layers[ident]].append(body)
        order = [rows[number] for number in sorted(rows)]
        for row in order:
            for body in row[1:]:
                self.line.ties.append((row[0].point, body.point, body.start - row[0].start))
        for upper, lower in pairwise(order):
            foot = max(upper, key=lambda body: body.end)
            top = min(lower, key=lambda body: body.start)
            gap = min(LAYER_LAYER, top.start - foot.end)
            self.line.gaps.append((foot.point, top.point, gap + foot.end - foot.start))

    def _way(self, ident: str, where: list[float]) -> list[tuple[float, float]]:
        """The moved points of an edge; a new bend gets a height of its own, in the order that crosses least."""
        way: list[tuple[float, float]] = []
        for number, run in enumerate(self.runs[ident]):
            at = where[self.piece_of[ident, number].point]
            start, end = run[0][1], run[-1][1]
            if way and abs(way[-1][1] - start) < 0.01 and start in self.cuts:
                height = start + TRACK * self._turn(way[-1][0], at)
                way[-1] = (way[-1][0], height)
                start = height
            way += [(at, start), (at, end)]
        return way

    @staticmethod
    def _turn(before: float, after: float) -> float:
        """Between 0 and 1: arcs that turn right are bent the sooner the further right they are."""
        place = min(max(before / 100_000, 0.0), 1.0)
        return 1.0 - place if after > before else place

    def _settled(self, where: list[float]) -> list[float]:
        """The places on the grid of all coordinates; what is tied to a node moves with it, or its end would jog."""
        settled = [round(place, GRID_DIGITS) for place in where]
        for node, piece, offset in self.held:
            settled[piece] = settled[node] + offset
        return settled

    def _moved(self, where: list[float]) -> Graph:
        children = [{**child, self.along: where[self.nodes[child["id"]].point]} for child in self.graph["children"]]
        edges = []
        for edge in self.graph["edges"]:
            ident = edge["id"]
            way = self._way(ident, where)
            points = [{self.along: a, self.across: b} for a, b in cleaned(way, precision=6)]
            points = points if len(points) > 1 else points * 2
            section = {"startPoint": points[0], "bendPoints": points[1:-1], "endPoint": points[-1]}
            edges.append({**edge, "sections": [section]})
        extent = max(where[body.point] + body.end - body.start for body in (*self.nodes.values(), *self.pieces))
        return {**self.graph, "children": children, "edges": edges, self.size: extent}


def _distance(before: _Body, after: _Body) -> float:
    if before.thin and after.thin:
        return PIECE_PIECE
    return NODE_PIECE if before.thin or after.thin else NODE_NODE


def _nets(edges: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """The net of each edge: edges that share an end, or are joined by others that do."""
    home: dict[str, str] = {}

    def find(port: str) -> str:
        while home.setdefault(port, port) != port:
            port = home[port]
        return port

    for edge in edges:
        home[find(edge["sources"][0])] = find(edge["targets"][0])
    numbers: dict[str, int] = {}
    return {edge["id"]: numbers.setdefault(find(edge["sources"][0]), len(numbers)) for edge in edges}
