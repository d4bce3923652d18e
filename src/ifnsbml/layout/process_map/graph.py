"""The graph that the layout engine is given, and the routes read back from its answer.

Where several species act on several processes alike, their arcs are led through a junction, a
node of no size: every source joins a trunk there and every target leaves it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ifnsbml.layout.geometry import Polyline
from ifnsbml.layout.layered.elk import Graph, edge_of, node_of
from ifnsbml.layout.process_map.blocks import Block
from ifnsbml.layout.process_map.flow import Flow, Link
from ifnsbml.layout.process_map.phenotypes import PREFIX


@dataclass(frozen=True)
class Junction:
    """Where the arcs of one bundle join and part; ``above`` tells on which side its species lie."""

    id: str
    zone: int
    above: bool


def junctions(flow: Flow) -> dict[str, Junction]:
    """The junction of each bundle that has several species and several processes."""
    bundles: dict[str, list[Link]] = defaultdict(list)
    for link in flow.links:
        bundles[link.bundle].append(link)
    made = {}
    for bundle, links in bundles.items():
        species = {link.species_terminal for link in links}
        processes = {link.process_terminal for link in links}
        if len(species) > 1 and len(processes) > 1:
            zones = [flow.zone_of_block[link.species_block] for link in links]
            above = links[0].species_above
            made[bundle] = Junction(f"junction:{bundle}", max(zones) if above else min(zones), above)
    return made


FLUX_WEIGHT = 3.0
ACTING_WEIGHT = 1.2


def graph_of(ident: str, flow: Flow, blocks: Mapping[str, Block]) -> tuple[Graph, dict[str, int]]:
    """The graph for the engine, and the strip of each of its nodes.

    Nodes are blocks with fixed ports; edges run from the upper to the lower block.
    """
    children = [block_node(block) for block in blocks.values()]
    zones = {block.id: block.zone for block in blocks.values()}
    joints = junctions(flow)
    for joint in joints.values():
        children.append(joint_node(joint.id))
        zones[joint.id] = joint.zone
    edges: dict[str, Graph] = {}
    for link in flow.links:
        for name, upper, lower in _pieces(link, joints):
            edges[name] = edge_of(name, upper, lower, ACTING_WEIGHT if link.modulation else FLUX_WEIGHT)
    for block in blocks.values():
        if block.id.startswith(PREFIX):
            species = block.id.removeprefix(PREFIX)
            home = flow.block_of_species[species]
            name = f"to_{block.id}"
            edges[name] = edge_of(name, f"{home}::{species}|S|shown", f"{block.id}::{block.id}", FLUX_WEIGHT)
    return {"id": ident, "children": children, "edges": list(edges.values())}, zones


def block_node(block: Block) -> Graph:
    """A block as a node; a port is named after the block and the terminal."""
    ports = [(f"{block.id}::{key}", t.x, t.y, t.side) for key, t in block.terminals.items()]
    return node_of(block.id, block.box.w, block.box.h, ports)


def joint_node(ident: str) -> Graph:
    """A junction as a node, entered at the top and left at the foot."""
    return node_of(ident, 2.0, 2.0, [(f"{ident}::top", 1.0, 0.0, "NORTH"), (f"{ident}::foot", 1.0, 2.0, "SOUTH")])


def _pieces(link: Link, joints: Mapping[str, Junction]) -> list[tuple[str, str, str]]:
    """The engine's edges that a link runs along, from its species on: name, upper port, lower port."""
    species = f"{link.species_block}::{link.species_terminal}"
    process = f"{link.process_block}::{link.process_terminal}"
    joint = joints.get(link.bundle)
    if joint is None:
        upper, lower = (species, process) if link.species_above else (process, species)
        return [(f"{species}>{process}", upper, lower)]
    top, foot = f"{joint.id}::top", f"{joint.id}::foot"
    if link.species_above:
        return [(f"{species}>{joint.id}", species, top), (f"{joint.id}>{process}", foot, process)]
    return [(f"{species}>{joint.id}", foot, species), (f"{joint.id}>{process}", process, top)]


def routes_of(flow: Flow, placed: Graph) -> list[Polyline]:
    """For each link its way from the rim of the species' block to that of the process' block."""
    joints = junctions(flow)
    drawn = {edge["id"]: points_of(edge) for edge in placed["edges"]}
    made = []
    for link in flow.links:
        way: Polyline = ()
        for name, _, _ in _pieces(link, joints):
            way += drawn[name] if link.species_above else drawn[name][::-1]
        made.append(way)
    return made


def phenotype_route(species: str, placed: Graph) -> Polyline:
    """The way from a phenotype's species to its hexagon."""
    name = f"to_{PREFIX}{species}"
    return next(points_of(edge) for edge in placed["edges"] if edge["id"] == name)


def points_of(edge: Mapping[str, Any]) -> Polyline:
    """The way of an arranged edge."""
    sections: Sequence[Mapping[str, Any]] = edge["sections"]
    (section,) = sections
    points = [section["startPoint"], *section.get("bendPoints", []), section["endPoint"]]
    return tuple((p["x"], p["y"]) for p in points)
