"""Which states of a model do the same: the coarsest grouping that what they take part in cannot tell apart.

A process that turns a species into one that does just the same has no effect that an activity flow could
draw. Species start in one group for each activity; a group is split by what its members drive or become,
until nothing splits any more (partition refinement). To become one that does the same is no difference; to
drive such a process is one, since it is drawn as what happens to a site.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from ifnsbml.builder.model import Model, Reaction
from ifnsbml.layout.process_map.flow import LATE

Signature = tuple[object, ...]


def behaviours(model: Model, activity_of: Mapping[str, str]) -> dict[str, int]:
    """The group of each species, by number; ``activity_of`` is the activity that it belongs to."""
    group = _numbered({species: (activity,) for species, activity in activity_of.items()})
    weights = {
        (reaction.id, ident): _weight(reaction, ident, activity_of)
        for reaction in model.reactions
        if reaction.process not in LATE
        for ident in dict.fromkeys((*(p.species for p in reaction.reactants), *(m.species for m in reaction.modifiers)))
    }
    while True:
        seen: dict[str, set[Signature]] = {species: set() for species in group}
        for reaction in model.reactions:
            if reaction.process in LATE:
                continue
            effect = _effect(reaction, group)
            changes = not unchanged(reaction, group)
            for ident in dict.fromkeys(p.species for p in reaction.reactants if changes):
                seen[ident].add(("reactant", weights[reaction.id, ident], *effect))
            for modifier in reaction.modifiers:
                seen[modifier.species].add((modifier.role.value, weights[reaction.id, modifier.species], *effect))
        finer = _numbered({species: (group[species], frozenset(seen[species])) for species in group})
        if len(set(finer.values())) == len(set(group.values())):
            return finer
        group = finer


def unchanged(reaction: Reaction, group: Mapping[str, int]) -> bool:
    """Whether what a process makes does the same as what it takes."""
    before = sorted(group[p.species] for p in reaction.reactants for _ in range(p.stoichiometry))
    after = sorted(group[p.species] for p in reaction.products for _ in range(p.stoichiometry))
    return before == after


def _weight(reaction: Reaction, species: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The constants by which a species counts in the law of a process: one that adds more to it counts by more."""
    slope = reaction.law.diff(sp.Symbol(species))
    return tuple(sorted(symbol.name for symbol in slope.free_symbols if symbol.name not in known))


def _effect(reaction: Reaction, group: Mapping[str, int]) -> Signature:
    """What a process does to whom, as far as the groups tell."""
    made = tuple(sorted(group[p.species] for p in reaction.products))
    taken = tuple(sorted(group[p.species] for p in reaction.reactants))
    return (reaction.process.value, taken, made)


def _numbered(signatures: Mapping[str, Signature]) -> dict[str, int]:
    numbers: dict[Signature, int] = {}
    return {species: numbers.setdefault(signature, len(numbers)) for species, signature in signatures.items()}


__all__ = ["behaviours", "unchanged"]
