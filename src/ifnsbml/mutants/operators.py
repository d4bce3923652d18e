"""What can be wrong with a model: every mutant of its reactions and regulations, as switches and as changed laws."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from ifnsbml.mutants.rate_laws import Group, ReactionLaw, Values

REVERSAL = 0.1
"""A reversed regulator is half gone at this fraction of the original's peak."""
SWITCH = "switch_"
"""How the ids of switches begin."""
MOST_CLASSES = 3
"""A sum over more kinds of complexes than this is a list of states, not an OR."""

Rates = Callable[[Mapping[str, "Values"]], "Values"]


@dataclass(frozen=True)
class Mutant:
    """One thing wrong.

    Attributes:
        id: unique within a model: ``delete:REACTION``, ``add:NAME`` …
        kind: delete, modifier, reverse, or, and, add.
        reactions: the reactions that run otherwise.
        says: the mutant in words.
        switches: what is set in the instrumented document.
        negates: the claims that a curated mutant was made to break.
        changes: species whose rates change.
        why: for a curated one, where it comes from.
    """

    id: str
    kind: str
    reactions: tuple[str, ...]
    says: str
    switches: Mapping[str, float]
    changes: frozenset[str]
    negates: tuple[str, ...] = ()
    edges: tuple[tuple[str, str], ...] = ()
    """Influences that only the mutant has: from an id to a species."""
    delta: Rates | None = field(default=None, compare=False, repr=False)
    """How far its rates are from the original's, by states; None: they are told by ``switches`` alone."""


@dataclass(frozen=True)
class References:
    """The largest values in any experiment of the suite: of each species, and of sums of them."""

    peak: Callable[[tuple[str, ...]], float]


def switch(kind: str, reaction: str, which: str = "") -> str:
    """The id of a switch in the instrumented document."""
    return f"{SWITCH}{kind}_{reaction}" + (f"_on_{which}" if which else "")


def mutants_of(law: ReactionLaw, peak: Callable[[tuple[str, ...]], float]) -> Iterator[Mutant]:
    """Every mutant of one reaction; ``peak`` gives the largest value that a sum of species ever takes."""
    yield Mutant(
        f"delete:{law.reaction}",
        "delete",
        (law.reaction,),
        f"{law.reaction} does not happen",
        {switch("keep", law.reaction): 0.0},
        law.changes,
        delta=law.evaluate,
    )
    for group in law.groups:
        for name in group.members:
            yield _without(law, name, peak)
        yield _reversed(law, group, peak)
        if _is_choice(law, group, peak):
            yield _and(law, group, peak)
    for first, second in combinations([group for group in law.groups if is_needed(law, group.members)], 2):
        yield _or(law, first, second, peak)


def is_needed(law: ReactionLaw, names: tuple[str, ...]) -> bool:
    """Whether the reaction stands still without these."""
    import numpy as np

    some = {name: np.float64(1.3 + 0.1 * index) for index, name in enumerate(sorted(law.names))}
    with np.errstate(all="ignore"):
        return bool(law.evaluate(some | dict.fromkeys(names, np.float64(0.0))) == 0)


def _without(law: ReactionLaw, name: str, peak: Callable[[tuple[str, ...]], float]) -> Mutant:
    """A regulator that the reaction does not ask for any more.

    Where the reaction stands still without it, it goes on as it does at the regulator's peak, always; else (one
    of several that do, or an inhibitor) the regulator counts as absent.
    """
    needed = is_needed(law, (name,))
    level = peak((name,)) if needed else 0.0
    says = f"goes on without {name}" if needed else f"takes no notice of {name}"
    return Mutant(
        f"modifier:{law.reaction}:{name}",
        "modifier",
        (law.reaction,),
        f"{law.reaction} {says}",
        {switch("sees", law.reaction, name): 0.0, switch("level", law.reaction, name): level},
        law.changes,
        delta=_replaced(law, {name: lambda values: _constant(level)}),
    )


def _reversed(law: ReactionLaw, group: Group, peak: Callable[[tuple[str, ...]], float]) -> Mutant:
    top = peak(group.members)
    share = top / len(group.members)

    def turned(values: Mapping[str, Values]) -> Values:
        total = sum(values[name] for name in group.members)
        fraction: Values = share * REVERSAL * top / (REVERSAL * top + total) if top else total * 0.0
        return fraction

    return Mutant(
        f"reverse:{law.reaction}:{group.label}",
        "reverse",
        (law.reaction,),
        f"{law.reaction} is slowed by {group.label} where it was driven, and driven where it was slowed",
        _unseen(law, group) | {switch("turn", law.reaction, group.members[0]): 1.0},
        law.changes,
        delta=_replaced(law, dict.fromkeys(group.members, turned)),
    )


def _is_choice(law: ReactionLaw, group: Group, peak: Callable[[tuple[str, ...]], float]) -> bool:
    several = 1 < len(group.classes) <= MOST_CLASSES
    return several and all(peak(found) > 0 and not is_needed(law, found) for found in group.classes)


def _and(law: ReactionLaw, group: Group, peak: Callable[[tuple[str, ...]], float]) -> Mutant:
    share = peak(group.members) / len(group.members)
    tops = [peak(found) for found in group.classes]

    def all_of_them(values: Mapping[str, Values]) -> Values:
        product: Values = _constant(share)
        for found, top in zip(group.classes, tops, strict=True):
            product = product * sum(values[name] for name in found) / top
        return product

    return Mutant(
        f"and:{law.reaction}:{group.label}",
        "and",
        (law.reaction,),
        f"{law.reaction} asks for all of {', '.join(found[0] for found in group.classes)} where either was enough",
        _unseen(law, group) | {switch("both", law.reaction, group.members[0]): 1.0},
        law.changes,
        delta=_replaced(law, dict.fromkeys(group.members, all_of_them)),
    )


def _or(law: ReactionLaw, first: Group, second: Group, peak: Callable[[tuple[str, ...]], float]) -> Mutant:
    """Either regulator is enough: half of the rate comes with each, the other being at its peak."""

    def fixed(group: Group) -> Rates:
        level = peak(group.members) / len(group.members)
        return _law_with(law, dict.fromkeys(group.members, lambda values: _constant(level)))

    one, other = fixed(first), fixed(second)
    name = f"{first.members[0]}_or_{second.members[0]}"
    return Mutant(
        f"or:{law.reaction}:{first.label}|{second.label}",
        "or",
        (law.reaction,),
        f"{law.reaction} is content with {first.label} or {second.label}",
        {switch("keep", law.reaction): 0.0, switch("either", law.reaction, name): 1.0},
        law.changes,
        delta=lambda values: (one(values) + other(values)) / 2 - law.evaluate(values),
    )


def _unseen(law: ReactionLaw, group: Group) -> dict[str, float]:
    return {switch("sees", law.reaction, name): 0.0 for name in group.members}


def _law_with(law: ReactionLaw, other: Mapping[str, Rates]) -> Rates:
    """The law with another value for some ids."""
    return lambda values: law.evaluate_with(values, {name: made(values) for name, made in other.items()})


def _replaced(law: ReactionLaw, other: Mapping[str, Rates]) -> Rates:
    changed = _law_with(law, other)
    return lambda values: changed(values) - law.evaluate(values)


def _constant(value: float) -> Values:
    import numpy as np

    return np.asarray(value, dtype=np.float64)
