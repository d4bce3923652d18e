"""Which species stand side by side, and which processes between them.

The states of one protein (or one complex) in one place form a family: they are drawn in a
row, with the state changes across, while everything else runs downwards. Making from
nothing and loss to nothing are drawn at the ends of the row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import permutations

from ifnsbml.builder.model import Model, Process, Reaction, Species
from ifnsbml.layout.process_map.zones import Zones

LONGEST_EXACT = 7
"""Rows up to this many members are ordered by trying every order."""


@dataclass(frozen=True)
class RowStep:
    """A process of a row from member ``start`` to member ``end``; None is nothing, or what lies elsewhere."""

    reaction: Reaction
    start: int | None
    end: int | None

    @property
    def adjacent(self) -> bool:
        """Whether the two members are neighbours."""
        return self.start is not None and self.end is not None and abs(self.start - self.end) == 1

    @property
    def rightward(self) -> bool:
        """Whether the process runs from left to right."""
        return self.start is not None and self.end is not None and self.start < self.end


@dataclass(frozen=True)
class Family:
    """Species in a row from left to right, and the processes drawn in it.

    A ``companion`` stands below the first member: both take part in the first step.
    """

    members: tuple[str, ...]
    steps: tuple[RowStep, ...]
    companion: str | None = None

    @property
    def species(self) -> tuple[str, ...]:
        """The members, and the companion if there is one."""
        return self.members if self.companion is None else (*self.members, self.companion)


def families(model: Model, zones: Zones) -> list[Family]:
    """Every species of the model in exactly one family, in the model's order."""
    groups: dict[object, list[str]] = defaultdict(list)
    for species in model.species:
        groups[(species.compartment, zones.of[species.id], composition(species))].append(species.id)
    made = []
    for group in groups.values():
        changes = [r for r in model.reactions if _change(r) and _ends(r) <= set(group)]
        for component in _components(group, changes):
            made.append(_family(model, component, changes))
    return made


def composition(species: Species) -> tuple[tuple[str, int], ...]:
    """What a species is made of, whatever its states; lipids turn into each other and count as one."""
    if species.kind in ("lipid", "small_molecule"):
        return ((species.kind, 1),)
    counts: dict[str, int] = defaultdict(int)
    for part in species.parts:
        counts[part.symbol] += part.copies
    return tuple(sorted(counts.items()))


def _change(reaction: Reaction) -> bool:
    return (
        len(reaction.reactants) == 1
        and len(reaction.products) == 1
        and reaction.reactants[0].stoichiometry == reaction.products[0].stoichiometry == 1
        and reaction.reactants[0].species != reaction.products[0].species
    )


def _ends(reaction: Reaction) -> set[str]:
    return {reaction.reactants[0].species, reaction.products[0].species}


def _components(group: list[str], changes: Iterable[Reaction]) -> list[list[str]]:
    home = {ident: ident for ident in group}

    def find(ident: str) -> str:
        while home[ident] != ident:
            ident = home[ident]
        return ident

    for reaction in changes:
        first, second = sorted(_ends(reaction), key=group.index)
        home[find(second)] = find(first)
    parts: dict[str, list[str]] = defaultdict(list)
    for ident in group:
        parts[find(ident)].append(ident)
    return list(parts.values())


def _family(model: Model, component: list[str], changes: Iterable[Reaction]) -> Family:
    inner = [r for r in changes if _ends(r) <= set(component)]
    members = _ordered(component, inner, model.species_by_id)
    place = {ident: index for index, ident in enumerate(members)}
    steps = [RowStep(r, place[r.reactants[0].species], place[r.products[0].species]) for r in inner]
    for reaction in model.reactions:
        born = not reaction.reactants and len(reaction.products) == 1
        lost = not reaction.products and len(reaction.reactants) == 1
        ident = (reaction.products if born else reaction.reactants)[0].species if born or lost else ""
        if ident in place and place[ident] in (0, len(members) - 1):
            steps.append(RowStep(reaction, None if born else place[ident], place[ident] if born else None))
    return Family(tuple(members), tuple(steps))


def _ordered(members: list[str], changes: list[Reaction], species: Mapping[str, Species]) -> list[str]:
    if len(members) == 1:
        return members
    pairs = [(r.reactants[0].species, r.products[0].species, _forward(r)) for r in changes]
    rest = {ident: sum(state != "u" for part in species[ident].parts for _, state in part.states) for ident in members}

    def cost(order: Iterable[str]) -> tuple[int, ...]:
        line = list(order)
        place = {ident: index for index, ident in enumerate(line)}
        length = sum(3 * (abs(place[a] - place[b]) - 1) for a, b, _ in pairs)
        against = sum(1 for a, b, forward in pairs if forward and place[a] > place[b])
        return (length + against, rest[line[0]], *(members.index(ident) for ident in line))

    if len(members) <= LONGEST_EXACT:
        return list(min(permutations(members), key=cost))
    return _greedy(members, pairs, rest)


def _greedy(members: list[str], pairs: list[tuple[str, str, bool]], rest: Mapping[str, int]) -> list[str]:
    """A walk from the resting state that always goes on to an unvisited neighbour if there is one."""
    near: dict[str, set[str]] = defaultdict(set)
    for a, b, _ in pairs:
        near[a].add(b)
        near[b].add(a)
    left = sorted(members, key=lambda ident: (rest[ident], members.index(ident)))
    walk = [left.pop(0)]
    while left:
        following = next((ident for ident in left if ident in near[walk[-1]]), left[0])
        left.remove(following)
        walk.append(following)
    return walk


def _forward(reaction: Reaction) -> bool:
    return reaction.process not in (
        Process.DEPHOSPHORYLATION,
        Process.HYDROLYSIS,
        Process.DISSOCIATION,
    ) and bool(reaction.modifiers or reaction.process is Process.PHOSPHORYLATION)
