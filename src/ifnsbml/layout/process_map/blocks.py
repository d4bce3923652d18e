"""Blocks with their inner geometry, and the simplest of them: a process of its own.

A block is drawn at the origin. Its terminals are where links may leave or arrive on its rim,
each with a stub that leads on to the glyph inside.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ifnsbml.builder.model import Certainty, Process, Reaction
from ifnsbml.layout.geometry import Box, Point, Polyline, union
from ifnsbml.layout.map import Arc, EntityGlyph, PhenotypeGlyph, ProcessGlyph, VoidGlyph
from ifnsbml.layout.process_map.flow import Flow, Link

PROCESS = 16.0
PORT = 8.0
VOID = 18.0
HEAD = 16.0
FAN = 9.0
"""Distance of arcs that join before a process."""

BRACKET = 8.0
HEADS = 12.0
"""Distance of the heads of arcs of different classes on one side of a process; all stay on that side."""

ARROW = 14.0


@dataclass(frozen=True)
class Terminal:
    """A place on the rim of a block, the side it is on, and the way from there to the glyph."""

    x: float
    y: float
    side: str
    stub: Polyline


@dataclass
class Block:
    """A piece that the layout engine places as a whole."""

    id: str
    zone: int
    box: Box = field(default_factory=lambda: Box(0, 0, 0, 0))
    species: list[EntityGlyph] = field(default_factory=list)
    processes: list[ProcessGlyph] = field(default_factory=list)
    voids: list[VoidGlyph] = field(default_factory=list)
    phenotypes: list[PhenotypeGlyph] = field(default_factory=list)
    arcs: list[Arc] = field(default_factory=list)
    terminals: dict[str, Terminal] = field(default_factory=dict)


def shape_of(reaction: Reaction) -> str:
    """The SBGN class of a reaction's process glyph."""
    if reaction.certainty is Certainty.OMITTED:
        return "omitted process"
    if reaction.certainty is Certainty.UNCERTAIN or reaction.hypothesis:
        return "uncertain process"
    if reaction.process is Process.BINDING and len(reaction.products) == 1:
        return "association"
    if reaction.process is Process.DISSOCIATION and len(reaction.reactants) == 1:
        return "dissociation"
    return "process"


def process_glyph(reaction: Reaction, box: Box, inlet: Point, outlet: Point, compartment: str) -> ProcessGlyph:
    """The glyph of a reaction at a place."""
    return ProcessGlyph(
        reaction.id,
        shape_of(reaction),
        box,
        inlet,
        outlet,
        compartment,
        reversible=reaction.reversible,
        hypothetical=reaction.hypothesis is not None,
    )


def flux_arc(reaction: Reaction, role: str, species: str, ends: tuple[str, str], points: Polyline, n: int = 1) -> Arc:
    """A consumption or production arc."""
    word = "takes" if role == "consumption" else "gives"
    return Arc(
        f"{reaction.id}__{word}__{species}",
        role,
        ends[0],
        ends[1],
        points,
        reaction.id,
        species,
        stoichiometry=n,
        hypothetical=reaction.hypothesis is not None,
    )


class ProcessBuilder:
    """Draws a process of its own, upright, with a source or sink where it has no participant."""

    def __init__(
        self, reaction: Reaction, flow: Flow, zone: int, compartment: str, towards: Mapping[str, float]
    ) -> None:
        self.reaction = reaction
        self.upward = reaction.id in flow.upward
        self.compartment = compartment
        self.block = Block(f"process:{reaction.id}", zone)
        links = [link for link in flow.links if link.reaction == reaction.id]
        self.towards = towards
        self.ends = {role: self._bundles(links, {role}) for role in ("consumption", "production")}
        acting = sorted({link.role for link in links if link.modulation})
        self.west, self.east = self._sides(links, acting)

    def _bundles(self, links: Sequence[Link], roles: Container[str]) -> list[str]:
        """Terminals of links of these roles, in the order in which their other ends lie."""
        keys = dict.fromkeys(link.process_terminal for link in links if link.role in roles)
        return sorted(keys, key=lambda key: self.towards.get(key, 0.0))

    def _sides(self, links: Sequence[Link], roles: Sequence[str]) -> tuple[list[list[str]], list[list[str]]]:
        """Bundles of modulation by class, for the west and the east side."""
        groups = [self._bundles(links, {role}) for role in roles]
        middles = [sum(self.towards.get(key, 0.0) for key in keys) / len(keys) for keys in groups]
        order = sorted(range(len(groups)), key=lambda number: middles[number])
        if len(order) == 1:
            return ([], groups) if middles[0] > 0 else (groups, [])
        half = (len(order) + 1) // 2
        return [groups[n] for n in order[:half]], [groups[n] for n in order[half:]]

    def build(self) -> Block:
        """Place the process, its terminals and its source or sink."""
        upper, lower = ("production", "consumption") if self.upward else ("consumption", "production")
        top, foot = self._room(self.ends[upper]), self._room(self.ends[lower])
        rows = max(sum(len(keys) for keys in side) for side in (self.west, self.east))
        middle = max(top + PORT + PROCESS / 2, rows * FAN / 2)
        height = max(middle + PROCESS / 2 + PORT + foot, middle + rows * FAN / 2)
        left, right = self._margin(self.west), self._margin(self.east)
        spread = max(FAN * (len(keys) - 1) for keys in self.ends.values())
        left, right = max(left, spread / 2 - PROCESS / 2), max(right, spread / 2 - PROCESS / 2)
        if not all(self.ends.values()):
            left, right = max(left, 1.0), max(right, 1.0)
        x = left + PROCESS / 2
        box = Box(left, middle - PROCESS / 2, PROCESS, PROCESS)
        self.block.box = Box(0, 0, left + PROCESS + right, height)
        ports = ((x, box.y - PORT), (x, box.bottom + PORT))
        inlet, outlet = ports[::-1] if self.upward else ports
        glyph = process_glyph(self.reaction, box, inlet, outlet, self.compartment)
        self.block.processes.append(glyph)
        for role, port, rim in ((upper, ports[0], 0.0), (lower, ports[1], height)):
            self._flux(glyph, role, port, rim)
        self._acting(self.west, box, 0.0)
        self._acting(self.east, box, self.block.box.w)
        return self.block

    @staticmethod
    def _room(keys: Sequence[str]) -> float:
        if not keys:
            return VOID + HEAD + 2
        return BRACKET if len(keys) > 1 else 0.0

    @staticmethod
    def _margin(groups: Sequence[Sequence[str]]) -> float:
        if not groups:
            return 0.0
        return ARROW + (BRACKET if any(len(keys) > 1 for keys in groups) else 0.0)

    def _flux(self, glyph: ProcessGlyph, role: str, port: Point, rim: float) -> None:
        side = "NORTH" if port[1] < glyph.box.y else "SOUTH"
        keys = self.ends[role]
        bend = (port[1] + rim) / 2
        for number, key in enumerate(keys):
            x = port[0] + (number - (len(keys) - 1) / 2) * FAN
            self.block.terminals[key] = Terminal(x, rim, side, ((x, rim), (x, bend), (port[0], bend), port))
        if not keys:
            y = rim if side == "NORTH" else rim - VOID
            name = f"{self.reaction.id}__{'source' if role == 'consumption' else 'sink'}"
            void = VoidGlyph(name, self.compartment, Box(port[0] - VOID / 2, y, VOID, VOID))
            start = (port[0], void.box.bottom if side == "NORTH" else void.box.y)
            void_arc(self.block, self.reaction, glyph, void, (start, port))

    def _acting(self, groups: Sequence[Sequence[str]], box: Box, rim: float) -> None:
        """Modulation from one side: each class has its own head, its bundles join before it."""
        side, edge = ("WEST", box.x) if rim < box.x or rim == 0.0 else ("EAST", box.right)
        bend = edge + (ARROW if side == "EAST" else -ARROW)
        total = sum(len(keys) for keys in groups)
        number = 0
        for index, keys in enumerate(groups):
            head = box.center[1] + head_at(index, len(groups))
            for key in keys:
                y = box.center[1] + (number - (total - 1) / 2) * FAN if total > 1 else head
                self.block.terminals[key] = Terminal(rim, y, side, ((rim, y), (bend, y), (bend, head), (edge, head)))
                number += 1


def head_at(index: int, count: int) -> float:
    """How far from the middle of a side of a process the head of one of several arcs lies."""
    return (index - (count - 1) / 2) * min(HEADS, (PROCESS - 2) / max(count - 1, 1))


def void_arc(block: Block, reaction: Reaction, glyph: ProcessGlyph, void: VoidGlyph, points: Polyline) -> None:
    """Join a source or sink and the process; ``points`` run from the void to the port."""
    block.voids.append(void)
    if void.id.endswith("__source"):
        arc = flux_arc(reaction, "consumption", "", (void.id, glyph.inlet_id), points)
        arc = replace(arc, id=f"{reaction.id}__takes__source")
    else:
        arc = flux_arc(reaction, "production", "", (glyph.outlet_id, void.id), points[::-1])
        arc = replace(arc, id=f"{reaction.id}__gives__sink")
    block.arcs.append(arc)


def extent(block: Block) -> Box:
    """The box around everything drawn in a block, its own box included."""
    boxes = [block.box, *[g.extent for g in block.species], *[p.box for p in block.processes]]
    return union([*boxes, *[v.box for v in block.voids]])
