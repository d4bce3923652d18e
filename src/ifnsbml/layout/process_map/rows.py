"""Rows: a family of species side by side, with the processes between its members.

Processes of one gap lie in lanes one above the other. What acts on them comes from above or
below at a right angle; where it would meet another process on its way, the processes of the
gap are staggered. A step between members that are no neighbours is led around those between.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ifnsbml.layout.geometry import Box, Point, Polyline
from ifnsbml.layout.map import EntityGlyph, ProcessGlyph, VoidGlyph, moved
from ifnsbml.layout.process_map.blocks import (
    ARROW,
    BRACKET,
    FAN,
    HEAD,
    PORT,
    PROCESS,
    VOID,
    Block,
    Terminal,
    flux_arc,
    head_at,
    process_glyph,
    void_arc,
)
from ifnsbml.layout.process_map.families import Family, RowStep
from ifnsbml.layout.process_map.flow import Flow

LEAD = 12.0
LANE = 26.0
COLUMN = 26.0
RIM_SPACING = 14.0
BYPASS = 28.0
PAIR = 20.0
"""Between a first member and its companion."""

DETOUR = 14.0
"""Between the left edge of a pair and what runs around it."""


class RowBuilder:
    """Draws a family as a row; call ``build``."""

    def __init__(
        self,
        family: Family,
        flow: Flow,
        glyphs: Mapping[str, EntityGlyph],
        zone: int,
        towards: Mapping[str, float],
    ) -> None:
        self.towards = towards
        self.family = family
        self.glyphs = [glyphs[ident] for ident in family.members]
        self.companion = None if family.companion is None else glyphs[family.companion]
        self.block = Block(f"row:{family.members[0]}", zone)
        self.links = [link for link in flow.links if self.block.id in (link.species_block, link.process_block)]
        self.gaps: dict[int, list[RowStep]] = defaultdict(list)
        self.bypasses: list[RowStep] = []
        for step in family.steps:
            gap = self._gap(step)
            if gap is None:
                self.bypasses.append(step)
            else:
                self.gaps[gap].append(step)
        self.lower_bypasses = [s for s in self.bypasses if "N" not in self._sides(s)]
        self.upper_bypasses = [s for s in self.bypasses if s not in self.lower_bypasses]

    def _gap(self, step: RowStep) -> int | None:
        """The gap a step lies in: 0 left of the first member, i between members i-1 and i."""
        if step.adjacent:
            assert step.start is not None and step.end is not None
            return max(step.start, step.end)
        if step.start is None or step.end is None:
            member = step.end if step.start is None else step.start
            assert member is not None
            if len(self.glyphs) == 1:
                return 0 if step.start is None else 1
            return 0 if member == 0 else len(self.glyphs)
        return None

    def _sides(self, step: RowStep) -> set[str]:
        return {
            "N" if link.species_above else "S"
            for link in self.links
            if link.reaction == step.reaction.id and link.process_block == self.block.id
        }

    def build(self) -> Block:
        """Place members from left to right with their processes, then rim terminals and bypasses."""
        heights = [g.box.h for g in self.glyphs]
        head = max((-g.extent.y for g in self.glyphs), default=0.0)
        for steps in self.gaps.values():
            steps.sort(key=lambda s: (self._rank(s), not s.rightward))
        lanes = max((len(steps) for steps in self.gaps.values()), default=0)
        half = max(max(heights) / 2, (lanes - 1) * LANE / 2 + PROCESS / 2 + 2, self._pair_height() / 2)
        self.top = BYPASS * len(self.upper_bypasses) + self._fans("N")
        self.middle = self.top + head + half
        self.height = (
            self.middle
            + half
            + max(max(g.extent.bottom - g.box.bottom for g in self.glyphs), 0.0)
            + BYPASS * len(self.lower_bypasses)
            + self._fans("S")
        )
        x = self._detours()
        slots: dict[str, float] = {}
        for index in range(len(self.glyphs) + 1):
            x = self._gap_drawn(index, x, slots)
            if index < len(self.glyphs):
                glyph = self.glyphs[index]
                paired = index == 0 and self.companion is not None
                top = self.middle - (self._pair_height() if paired else glyph.box.h) / 2
                self.block.species.append(moved(glyph, x, top))
                x += glyph.box.w
        if self.companion is not None:
            under = self.block.species[0].box
            self.block.species.append(moved(self.companion, under.x, under.bottom + PAIR))
        self.block.box = Box(0, 0, x, self.height)
        for index, steps in sorted(self.gaps.items()):
            self._steps_drawn(index, steps, slots)
        self._rim()
        for number, step in enumerate(self.lower_bypasses):
            self._bypass(step, self.height - BYPASS * (len(self.lower_bypasses) - number) + BYPASS / 2, slots)
        for number, step in enumerate(self.upper_bypasses):
            self._bypass(step, BYPASS / 2 + BYPASS * number, slots)
        return self.block

    def _pair_height(self) -> float:
        """The height of the first member and its companion, one above the other."""
        if self.companion is None:
            return 0.0
        return self.glyphs[0].box.h + PAIR + self.companion.box.h

    def _inner(self, ident: str, side: str) -> bool:
        """Whether an edge of a species faces the other one of a pair."""
        if self.companion is None:
            return False
        return (ident, side) in ((self.glyphs[0].id, "S"), (self.companion.id, "N"))

    def _detours(self) -> float:
        """Room on the left for what leaves a pair on its inner side."""
        inner = {
            link.species_terminal
            for link in self.links
            if link.species_block == self.block.id and self._inner(link.species, link.species_terminal.split("|")[1])
        }
        return DETOUR + FAN * (len(inner) - 1) if inner else 0.0

    def _fans(self, side: str) -> float:
        """Room for arcs that join before they reach a process of the row."""
        bundles = [sum(map(len, self._bundles(step, side))) for step in self.family.steps]
        return BRACKET + ARROW if max(bundles, default=0) > 1 else 0.0

    def _rank(self, step: RowStep) -> int:
        sides = self._sides(step)
        if sides == {"N"}:
            return 0
        return 2 if sides == {"S"} else 1

    def _gap_drawn(self, index: int, x: float, slots: dict[str, float]) -> float:
        """Give each process of a gap its x; return where the next member begins."""
        steps = self.gaps.get(index, [])
        through = [s for s in self.bypasses if self._bypass_gap(s) == index]
        outer = index in (0, len(self.glyphs))
        if not steps and not through:
            return x
        void = VOID if outer and any(_from_nothing(step) for step in steps) else 0.0
        staggered = self._staggered(steps)
        start = x + (void if index == 0 else 0.0) + HEAD + PORT
        if index == len(self.glyphs):
            start = x + LEAD + PORT
        column = 0
        for number, step in enumerate(steps):
            column = number if staggered else 0
            slots[step.reaction.id] = start + column * COLUMN + PROCESS / 2
        for step in through:
            column = column + 1 if steps or step is not through[0] else column
            slots[step.reaction.id] = start + column * COLUMN + PROCESS / 2
        end = start + column * COLUMN + PROCESS + PORT + HEAD
        return end + (void if index == len(self.glyphs) else 0.0)

    def _staggered(self, steps: Sequence[RowStep]) -> bool:
        """Whether a modifier would have to pass through one process to reach another."""
        for number, step in enumerate(steps):
            sides = self._sides(step)
            if ("N" in sides and number > 0) or ("S" in sides and number < len(steps) - 1):
                return True
        return False

    def _steps_drawn(self, index: int, steps: Sequence[RowStep], slots: Mapping[str, float]) -> None:
        count = len(steps)
        reach = max((count - 1) * LANE / 2, 1.0)
        for number, step in enumerate(steps):
            offset = (number - (count - 1) / 2) * LANE
            y = self.middle + offset
            x = slots[step.reaction.id]
            box = Box(x - PROCESS / 2, y - PROCESS / 2, PROCESS, PROCESS)
            west, east = (box.x - PORT, y), (box.right + PORT, y)
            rightward = (
                step.rightward
                or (step.start is None and index == 0)
                or (step.end is None and index == len(self.glyphs))
            )
            inlet, outlet = (west, east) if rightward else (east, west)
            glyph = process_glyph(step.reaction, box, inlet, outlet, self.glyphs[0].compartment)
            self.block.processes.append(glyph)
            for port, member, role in ((inlet, step.start, "consumption"), (outlet, step.end, "production")):
                if member is not None:
                    limit = self.block.species[member].box.h / 2 - 7
                    attach = self.block.species[member].box.center[1] + offset * min(1.0, limit / reach)
                    self._side_arc(step, glyph, port, member, role, attach)
                elif _from_nothing(step):
                    self._end_void(index, step, glyph, port, role)
            if self.companion is not None and {step.start, step.end} == {0, 1}:
                self._side_arc(step, glyph, inlet, -1, "consumption", self.block.species[-1].box.center[1])
            self._process_terminals(step, box)
            self._port_terminals(step, inlet, outlet)

    def _side_arc(self, step: RowStep, glyph: ProcessGlyph, port: Point, member: int, role: str, attach: float) -> None:
        entity = self.block.species[member]
        rim = (entity.box.right if entity.box.right <= port[0] else entity.box.x, attach)
        bend = rim[0] + (6.0 if rim[0] <= port[0] else -6.0)
        points: Polyline = (rim, (bend, attach), (bend, port[1]), port)
        ends = (entity.id, glyph.inlet_id) if role == "consumption" else (glyph.outlet_id, entity.id)
        self.block.arcs.append(
            flux_arc(step.reaction, role, entity.id, ends, points if role == "consumption" else points[::-1])
        )

    def _end_void(self, index: int, step: RowStep, glyph: ProcessGlyph, port: Point, role: str) -> None:
        name = f"{step.reaction.id}__{'source' if role == 'consumption' else 'sink'}"
        left = 0.0 if index == 0 else self.block.box.w - VOID
        box = Box(left, port[1] - VOID / 2, VOID, VOID)
        rim = (box.right if index == 0 else box.x, port[1])
        void_arc(self.block, step.reaction, glyph, VoidGlyph(name, glyph.compartment, box), (rim, port))

    def _bundles(self, step: RowStep, side: str) -> list[list[str]]:
        """Bundles that act on a step from one side, by class, in the order in which they come."""
        roles: dict[str, dict[str, None]] = defaultdict(dict)
        for link in self.links:
            if link.reaction == step.reaction.id and link.modulation and link.species_above == (side == "N"):
                roles[link.role][link.process_terminal] = None
        groups = [sorted(keys, key=lambda key: self.towards.get(key, 0.0)) for keys in roles.values()]
        return sorted(groups, key=lambda keys: (self.towards.get(keys[0], 0.0), keys[0]))

    def _process_terminals(self, step: RowStep, box: Box) -> None:
        for side in ("N", "S"):
            groups = self._bundles(step, side)
            total = sum(len(keys) for keys in groups)
            rim, edge = (0.0, box.y) if side == "N" else (self.height, box.bottom)
            bend = edge - ARROW if side == "N" else edge + ARROW
            number = 0
            for index, keys in enumerate(groups):
                head = box.center[0] + head_at(index, len(groups))
                for key in keys:
                    x = box.center[0] + (number - (total - 1) / 2) * FAN
                    stub: Polyline = (
                        ((x, rim), (x, bend), (head, bend), (head, edge))
                        if total > 1
                        else (
                            (head, rim),
                            (head, edge),
                        )
                    )
                    self.block.terminals[key] = Terminal(stub[0][0], rim, "NORTH" if side == "N" else "SOUTH", stub)
                    number += 1

    def _port_terminals(self, step: RowStep, inlet: Point, outlet: Point) -> None:
        """Where what is taken from elsewhere, or given there, comes to the ports of a process of the row."""
        flux = [link for link in self.links if link.process_block == self.block.id and not link.modulation]
        for port, role in ((inlet, "consumption"), (outlet, "production")):
            for side in ("N", "S"):
                own = (x for x in flux if x.reaction == step.reaction.id and x.role == role)
                keys = sorted(
                    {link.process_terminal for link in own if link.species_above == (side == "N")},
                    key=lambda key: (self.towards.get(key, 0.0), key),
                )
                rim = 0.0 if side == "N" else self.height
                bend = port[1] + (-ARROW if side == "N" else ARROW)
                for number, key in enumerate(keys):
                    x = port[0] + (number - (len(keys) - 1) / 2) * FAN
                    stub: Polyline = ((x, rim), (x, bend), (port[0], bend), port)
                    self.block.terminals[key] = Terminal(x, rim, "NORTH" if side == "N" else "SOUTH", stub)

    def _rim(self) -> None:
        """Spread what leaves and enters each member over its upper and lower edge."""
        for glyph in self.block.species:
            for side in ("N", "S"):
                keys = sorted(
                    {
                        link.species_terminal
                        for link in self.links
                        if link.species == glyph.id and link.species_block == self.block.id
                    },
                    key=lambda key: (self.towards.get(key, 0.0), key),
                )
                keys = [key for key in keys if key.split("|")[1] == side]
                shown = f"{glyph.id}|S|shown"
                if glyph.kind == "phenotype" and side == "S" and shown not in keys:
                    keys.append(shown)
                keys += [
                    f"{glyph.id}|{side}|{step.reaction.id}"
                    for step in (self.upper_bypasses if side == "N" else self.lower_bypasses)
                    if glyph.id in (self.family.members[step.start or 0], self.family.members[step.end or 0])
                ]
                for number, key in enumerate(keys):
                    rim = 0.0 if side == "N" else self.height
                    if self._inner(glyph.id, side):
                        self._detour(glyph, key, number, rim)
                        continue
                    x = glyph.box.center[0] + (number - (len(keys) - 1) / 2) * RIM_SPACING
                    edge = glyph.box.y if side == "N" else glyph.box.bottom
                    self.block.terminals[key] = Terminal(
                        x, rim, "NORTH" if side == "N" else "SOUTH", ((x, rim), (x, edge))
                    )

    def _detour(self, glyph: EntityGlyph, key: str, number: int, rim: float) -> None:
        """Around the left of a pair to the side of one of its two."""
        x = number * FAN
        y = glyph.box.center[1] + (number * FAN if rim else -number * FAN)
        side = "SOUTH" if rim else "NORTH"
        self.block.terminals[key] = Terminal(x, rim, side, ((x, rim), (x, y), (glyph.box.x, y)))

    def _bypass_gap(self, step: RowStep) -> int:
        assert step.start is not None and step.end is not None
        return min(step.start, step.end) + 1

    def _bypass(self, step: RowStep, y: float, slots: Mapping[str, float]) -> None:
        """A step between members that are no neighbours, led above or below those between."""
        assert step.start is not None and step.end is not None
        side = "N" if step in self.upper_bypasses else "S"
        x = slots[step.reaction.id]
        box = Box(x - PROCESS / 2, y - PROCESS / 2, PROCESS, PROCESS)
        west, east = (box.x - PORT, y), (box.right + PORT, y)
        inlet, outlet = (west, east) if step.rightward else (east, west)
        glyph = process_glyph(step.reaction, box, inlet, outlet, self.glyphs[0].compartment)
        self.block.processes.append(glyph)
        for port, member, role in ((inlet, step.start, "consumption"), (outlet, step.end, "production")):
            entity = self.block.species[member]
            terminal = self.block.terminals.pop(f"{entity.id}|{side}|{step.reaction.id}")
            edge = terminal.stub[-1]
            points: Polyline = (edge, (edge[0], y), port)
            ends = (entity.id, glyph.inlet_id) if role == "consumption" else (glyph.outlet_id, entity.id)
            self.block.arcs.append(
                flux_arc(step.reaction, role, entity.id, ends, points if role == "consumption" else points[::-1])
            )
        self._process_terminals(step, box)
        self._port_terminals(step, inlet, outlet)


def _from_nothing(step: RowStep) -> bool:
    """Whether a step makes something from nothing or loses it, rather than having its other end elsewhere."""
    return not step.reaction.reactants or not step.reaction.products
