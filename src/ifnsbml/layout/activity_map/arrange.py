"""Where the activities of an activity flow are drawn: bands as on the full map, influences downwards."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ifnsbml.builder.model import Model
from ifnsbml.layout.activity_map.activities import Activity, ActivityFlow, Influence, activity_flow
from ifnsbml.layout.activity_map.grouping import grouped
from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box, Polyline, cleaned
from ifnsbml.layout.glyphs import wrapped
from ifnsbml.layout.layered.bundles import bundled
from ifnsbml.layout.layered.elk import Graph, edge_of
from ifnsbml.layout.layered.placement import drafted, placed
from ifnsbml.layout.map import Arc, EntityGlyph, Label, Layout, PhenotypeGlyph, moved
from ifnsbml.layout.process_map.blocks import Block, Terminal
from ifnsbml.layout.process_map.compartments import banded
from ifnsbml.layout.process_map.flow import BlockOrder
from ifnsbml.layout.process_map.graph import block_node, joint_node, points_of
from ifnsbml.layout.process_map.zones import Zones, zones_of

LABEL_SIZE = 14.0
"""Larger than on the full map: the summary is read when it is fitted to a page."""

WIDTH, HEIGHT = 112.0, 34.0
SPACING = 12.0


@dataclass(frozen=True)
class _Line:
    """An influence with the rims it leaves and reaches, and the bundle it runs in."""

    influence: Influence
    down: bool
    bundle: str = ""

    @property
    def tail(self) -> tuple[str, bool]:
        """What raises leaves apart from what lowers: one line over the other would hide it."""
        return self.influence.source, "negative" in self.influence.shape

    @property
    def head(self) -> tuple[str, str]:
        return self.influence.target, self.influence.shape

    @property
    def start(self) -> str:
        source, lowers = self.tail
        return f"{source}|{'S' if self.down else 'N'}|{'-' if lowers else '+'}|{self.bundle}"

    @property
    def end(self) -> str:
        return f"{self.influence.target}|{'N' if self.down else 'S'}|{self.influence.shape}|{self.bundle}"


def arrange_activity_flow(model: Model) -> Layout:
    """Lay out the activity flow of a model.

    Activities are the layout's species, of shape "biological activity"; influences its arcs.
    Raises LayoutError for a model in which nothing acts on anything.
    """
    flow = activity_flow(model)
    if not flow.influences:
        raise LayoutError(f"In '{model.id}' nothing acts on anything: there is no activity flow to draw.")
    zones = zones_of(model)
    flow, levels = grouped(flow, _levels(model, flow, zones))
    lines = _lines(flow, levels)
    draft = _blocks(flow, zones, levels, lines, {})
    hints = _hints(lines, drafted(*_graph(model.id, draft, lines)))
    blocks = _blocks(flow, zones, levels, lines, hints)
    arranged = placed(*_graph(model.id, blocks, lines), supple=True)
    return banded(_assembled(model, blocks, lines, arranged), zones, model, blocks, arranged)


def _levels(model: Model, flow: ActivityFlow, zones: Zones) -> dict[str, int]:
    levels = {}
    for activity in flow.activities:
        own = [zones.of[ident] for ident in activity.species]
        message = any(model.species_by_id[ident].kind == "mrna" for ident in activity.species)
        levels[activity.id] = max(own) if message else min(own)
        if activity.phenotype:
            levels[activity.id] = zones.phenotypes
    return levels


def _lines(flow: ActivityFlow, levels: Mapping[str, int]) -> list[_Line]:
    order = BlockOrder(dict(levels))
    lines = []
    for influence in flow.influences:
        down = order.allows(influence.source, influence.target)
        if down:
            order.add(influence.source, influence.target)
        elif order.allows(influence.target, influence.source):
            order.add(influence.target, influence.source)
        lines.append(_Line(influence, down))
    made = []
    for down in (True, False):
        same = [line for line in lines if line.down is down]
        numbers = bundled((line.tail, line.head) for line in same)
        made += [replace(x, bundle=f"{'S' if down else 'N'}.{numbers[x.tail, x.head]}") for x in same]
    return made


def _blocks(
    flow: ActivityFlow,
    zones: Zones,
    levels: Mapping[str, int],
    lines: list[_Line],
    hints: Mapping[str, float],
) -> dict[str, Block]:
    rims: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for line in lines:
        for key in (line.start, line.end):
            node, side = key.split("|")[:2]
            rims[node, side][key] = None
    blocks = {}
    for activity in flow.activities:
        block = Block(activity.id, levels[activity.id])
        sides = {side: sorted(rims[activity.id, side], key=lambda key: hints.get(key, 0.0)) for side in "NS"}
        place = zones.order[min(levels[activity.id], len(zones.order) - 1)]
        _drawn(block, activity, place, max(len(keys) for keys in sides.values()))
        for side, keys in sides.items():
            y = 0.0 if side == "N" else block.box.h
            for number, key in enumerate(keys):
                x = block.box.w / 2 + (number - (len(keys) - 1) / 2) * SPACING
                block.terminals[key] = Terminal(x, y, "NORTH" if side == "N" else "SOUTH", ((x, y),))
        blocks[block.id] = block
    return blocks


def _drawn(block: Block, activity: Activity, compartment: str, terminals: int) -> None:
    bold = activity.phenotype
    lines = _label(activity)
    w = max(text_width(line, LABEL_SIZE, bold=bold) for line in lines) + (48 if bold else 14)
    w = max(WIDTH, round(w), terminals * SPACING + 12)
    h = max(HEIGHT, len(lines) * LABEL_SIZE * 1.25 + 10) + (8 if bold else 0)
    block.box = Box(0.0, 0.0, float(w), float(h))
    whole = activity.label if len(activity.names) == 1 else ""
    label = Label(tuple(lines), block.box, LABEL_SIZE, bold=bold, whole=whole)
    if activity.phenotype:
        block.phenotypes.append(PhenotypeGlyph(activity.id, activity.species[0], block.box, label))
    else:
        block.species.append(
            EntityGlyph(activity.id, activity.kind, "biological activity", compartment, block.box, label)
        )


def _label(activity: Activity) -> list[str]:
    """One name in as many lines as it needs; several names in rows of about as many as there are rows."""
    if len(activity.names) == 1:
        return wrapped(activity.label, LABEL_SIZE, WIDTH - 10, bold=activity.phenotype)
    across = math.isqrt(len(activity.names) - 1)
    step = max(across, 1)
    rows = [activity.names[i : i + step] for i in range(0, len(activity.names), step)]
    return [", ".join(row) + ("," if number < len(rows) else "") for number, row in enumerate(rows, start=1)]


def _joints(lines: list[_Line]) -> set[str]:
    """Bundles with several sources and several targets."""
    starts: dict[str, set[str]] = defaultdict(set)
    ends: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        starts[line.bundle].add(line.start)
        ends[line.bundle].add(line.end)
    return {bundle for bundle in starts if len(starts[bundle]) > 1 and len(ends[bundle]) > 1}


def _graph(ident: str, blocks: Mapping[str, Block], lines: list[_Line]) -> tuple[Graph, dict[str, int]]:
    children = [block_node(block) for block in blocks.values()]
    zones = {block.id: block.zone for block in blocks.values()}
    edges: dict[str, Graph] = {}
    together = _joints(lines)
    for line in lines:
        for name, upper, lower in _pieces(line, line.bundle in together):
            edges[name] = edge_of(name, upper, lower, 1.0)
        if line.bundle in together:
            joint, level = f"junction:{line.bundle}", blocks[line.influence.source].zone
            if joint not in zones:
                children.append(joint_node(joint))
            zones[joint] = (max if line.down else min)(zones.get(joint, level), level)
    return {"id": ident, "children": children, "edges": list(edges.values())}, zones


def _pieces(line: _Line, joined: bool) -> list[tuple[str, str, str]]:
    """Engine edges along a line from its source on: name, upper port, lower port."""
    start, end = f"{line.influence.source}::{line.start}", f"{line.influence.target}::{line.end}"
    if not joined:
        ends = (start, end) if line.down else (end, start)
        return [(f"{start}>{end}", *ends)]
    joint = f"junction:{line.bundle}"
    first, second = f"{start}>{joint}", f"{joint}>{end}"
    if line.down:
        return [(first, start, f"{joint}::top"), (second, f"{joint}::foot", end)]
    return [(first, f"{joint}::foot", start), (second, end, f"{joint}::top")]


def _hints(lines: list[_Line], arranged: Graph) -> dict[str, float]:
    """For each terminal, how far to the right its other ends lie on average."""
    middle = {child["id"]: child["x"] + child["width"] / 2 for child in arranged["children"]}
    away: dict[str, list[float]] = defaultdict(list)
    for line in lines:
        shift = middle[line.influence.source] - middle[line.influence.target]
        away[line.end].append(shift)
        away[line.start].append(-shift)
    return {key: sum(values) / len(values) for key, values in away.items()}


def _assembled(model: Model, blocks: Mapping[str, Block], lines: list[_Line], arranged: Graph) -> Layout:
    origin = {child["id"]: (child["x"], child["y"]) for child in arranged["children"]}
    drawn = {edge["id"]: points_of(edge) for edge in arranged["edges"]}
    together = _joints(lines)
    species, phenotypes, arcs = [], [], []
    for block in blocks.values():
        dx, dy = origin[block.id]
        species += [moved(glyph, dx, dy) for glyph in block.species]
        phenotypes += [
            replace(p, box=p.box.shifted(dx, dy), label=replace(p.label, box=p.label.box.shifted(dx, dy)))
            for p in block.phenotypes
        ]
    for line in lines:
        way: Polyline = ()
        for name, _, _ in _pieces(line, line.bundle in together):
            way += drawn[name] if line.down else drawn[name][::-1]
        i = line.influence
        arcs.append(
            Arc(
                f"{i.target}__{i.shape.split()[0]}__{i.source}",
                i.shape,
                i.source,
                i.target,
                cleaned(way),
                "",
                i.source,
                hypothetical=i.hypothetical,
                uncertain=i.uncertain and not i.hypothetical,
            )
        )
    return Layout(
        f"{model.id}_activity_flow",
        model.name,
        arranged["width"],
        arranged["height"],
        (),
        tuple(species),
        (),
        (),
        tuple(phenotypes),
        tuple(arcs),
    )
