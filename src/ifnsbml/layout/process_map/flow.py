"""Which block lies above which, and where each arc leaves and arrives.

A block is what the layout engine moves as one piece: a family of species with its inner
processes, or a process of its own. Arcs between blocks are links. Every link is given a
direction from the upper to the lower block here, in the order of what matters (binding and
transport first, then modulation, then dissolution and loss), so that the engine gets a graph
without cycles, the signal runs down, and only what runs back is drawn upwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace

from ifnsbml.builder.model import Model, Modifier, Process, Reaction, Role
from ifnsbml.layout.layered.bundles import bundled
from ifnsbml.layout.process_map.families import Family
from ifnsbml.layout.process_map.zones import Zones

LATE = (Process.DISSOCIATION, Process.DEPHOSPHORYLATION, Process.DEGRADATION, Process.HYDROLYSIS)

ARC_SHAPES = {
    Role.CATALYST: "catalysis",
    Role.STIMULATOR: "stimulation",
    Role.NECESSARY: "necessary stimulation",
    Role.INHIBITOR: "inhibition",
}


@dataclass(frozen=True)
class Link:
    """One arc between two blocks.

    ``role`` is "consumption", "production" or the class of a modulation; ``species_above``
    whether the species' block lies above that of the process. ``bundle`` names the links that
    may share a trunk with this one.
    """

    reaction: str
    species: str
    role: str
    species_block: str
    process_block: str
    species_above: bool
    stoichiometry: int = 1
    bundle: str = ""

    @property
    def species_terminal(self) -> str:
        """Where the arc meets the rim of the species' block; arcs alike share it."""
        side = "S" if self.species_above else "N"
        kind = self.bundle if self.modulation else ("out" if self.role == "consumption" else "in")
        return f"{self.species}|{side}|{kind}"

    @property
    def process_terminal(self) -> str:
        """Where the arc, with its bundle, meets the rim of the process' block."""
        return f"{self.reaction}|{self.role}|{self.bundle}"

    @property
    def modulation(self) -> bool:
        """Whether the species acts on the process without being used up or made."""
        return self.role not in ("consumption", "production")


@dataclass
class Flow:
    """Blocks by species and by reaction, links, and which processes run upwards."""

    block_of_species: dict[str, str]
    block_of_reaction: dict[str, str]
    zone_of_block: dict[str, int]
    links: list[Link] = field(default_factory=list)
    upward: set[str] = field(default_factory=set)


class BlockOrder:
    """Blocks and the relation "above", kept free of cycles."""

    def __init__(self, zones: dict[str, int]) -> None:
        self._zones = zones
        self._below: dict[str, set[str]] = defaultdict(set)

    def allows(self, upper: str, lower: str) -> bool:
        """Whether ``upper`` may be put above ``lower``."""
        if upper == lower:
            return False
        if self._zones[upper] != self._zones[lower]:
            return self._zones[upper] < self._zones[lower]
        return not self._reaches(lower, upper)

    def add(self, upper: str, lower: str) -> None:
        """Put ``upper`` above ``lower``."""
        if self._zones[upper] == self._zones[lower]:
            self._below[upper].add(lower)

    def _reaches(self, start: str, goal: str) -> bool:
        seen, todo = {start}, [start]
        while todo:
            for following in self._below[todo.pop()]:
                if following == goal:
                    return True
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return False


def flow_of(model: Model, zones: Zones, rows: list[Family]) -> Flow:
    """Decide blocks, directions and links for a model."""
    block_of_species = {ident: f"row:{row.members[0]}" for row in rows for ident in row.species}
    block_of_reaction = {step.reaction.id: f"row:{row.members[0]}" for row in rows for step in row.steps}
    zone_of_block = {f"row:{row.members[0]}": zones.of[row.members[0]] for row in rows}
    for reaction in model.reactions:
        if reaction.id not in block_of_reaction:
            block_of_reaction[reaction.id] = f"process:{reaction.id}"
            zone_of_block[f"process:{reaction.id}"] = zones.of_reaction(reaction)
    flow = Flow(block_of_species, block_of_reaction, zone_of_block)
    order = BlockOrder(zone_of_block)
    for reaction in (r for r in model.reactions if r.process not in LATE):
        _flux(flow, order, reaction)
    for reaction in model.reactions:
        for modifier in reaction.modifiers:
            _modulation(flow, order, reaction, modifier, zones.membranes)
    for reaction in (r for r in model.reactions if r.process in LATE):
        _flux(flow, order, reaction)
    flow.links = _with_bundles(flow.links)
    return flow


def _with_bundles(links: list[Link]) -> list[Link]:
    """Name the bundle of each link: of flux by species, of modulation as it can be shared."""
    groups: dict[object, list[Link]] = defaultdict(list)
    for link in links:
        groups[link.species_above, link.role == "inhibition" if link.modulation else link.role].append(link)
    names: dict[Link, str] = {}
    for number, members in enumerate(groups.values()):
        if members[0].modulation:
            numbers = bundled((link.species, (link.reaction, link.role)) for link in members)
        else:
            numbers = _alike(members)
        for link in members:
            names[link] = f"{number}.{numbers[link.species, (link.reaction, link.role)]}"
    return [replace(link, bundle=names[link]) for link in links]


def _alike(links: list[Link]) -> dict[tuple[str, tuple[str, str]], int]:
    """Species taken from (or given by) exactly the same processes share a place at each of them."""
    targets: dict[str, set[str]] = defaultdict(set)
    for link in links:
        targets[link.species].add(link.reaction)
    first: dict[frozenset[str], int] = {}
    return {
        (link.species, (link.reaction, link.role)): first.setdefault(frozenset(targets[link.species]), len(first))
        for link in links
    }


def _ends(flow: Flow, reaction: Reaction) -> Iterator[tuple[str, str, int, str]]:
    for participant in reaction.reactants:
        yield (
            "consumption",
            participant.species,
            participant.stoichiometry,
            flow.block_of_species[participant.species],
        )
    for participant in reaction.products:
        yield (
            "production",
            participant.species,
            participant.stoichiometry,
            flow.block_of_species[participant.species],
        )


def _flux(flow: Flow, order: BlockOrder, reaction: Reaction) -> None:
    process = flow.block_of_reaction[reaction.id]
    ends = [end for end in _ends(flow, reaction) if end[-1] != process]
    down = [(block, process) if role == "consumption" else (process, block) for role, _, _, block in ends]
    up = [(lower, upper) for upper, lower in down]
    fits_down, fits_up = _fits(order, down), _fits(order, up)
    if fits_up > fits_down and process.startswith("process:"):
        flow.upward.add(reaction.id)
    for role, species, stoichiometry, block in ends:
        wanted = (role == "consumption") != (reaction.id in flow.upward)
        upper, lower = (block, process) if wanted else (process, block)
        above = wanted
        if not order.allows(upper, lower):
            above = not wanted
            upper, lower = lower, upper
        if order.allows(upper, lower):
            order.add(upper, lower)
        flow.links.append(Link(reaction.id, species, role, block, process, above, stoichiometry))


def _fits(order: BlockOrder, edges: list[tuple[str, str]]) -> tuple[bool, int]:
    """Whether all the edges can be had at once, and how many singly."""
    single = [order.allows(upper, lower) for upper, lower in edges]
    uppers = {upper for upper, _ in edges}
    lowers = {lower for _, lower in edges}
    crossing = any(order.allows(a, b) is False for a in uppers - lowers for b in lowers - uppers if a != b)
    return all(single) and not crossing, sum(single)


def _modulation(
    flow: Flow, order: BlockOrder, reaction: Reaction, modifier: Modifier, membranes: Container[int]
) -> None:
    """What acts lies above, but in a membrane below: the receptor, at the foot, makes no further row necessary."""
    process = flow.block_of_reaction[reaction.id]
    block = flow.block_of_species[modifier.species]
    above = order.allows(block, process)
    zone = flow.zone_of_block[block]
    if zone in membranes and flow.zone_of_block[process] == zone and order.allows(process, block):
        above = False
    upper, lower = (block, process) if above else (process, block)
    if order.allows(upper, lower):
        order.add(upper, lower)
    flow.links.append(
        Link(reaction.id, modifier.species, ARC_SHAPES[reaction.role_of(modifier)], block, process, above)
    )
