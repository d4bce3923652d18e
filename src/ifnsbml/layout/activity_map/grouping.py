"""Activities that a summary need not tell apart drawn as one, as a review's figure draws them.

Activities with the same influences on them and from them (MKK3 and MKK6) are one; so are complexes that
have the same effects (the STAT pairs that all bind GAS), whatever each is made of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from ifnsbml.layout.activity_map.activities import Activity, ActivityFlow, Influence

JOINT = "__and__"
APART = ("ligand", "phenotype")
"""Kinds of which each stays by itself: what a reader gives, and what he gets."""

Effect = tuple[str, bool, bool, bool, bool]
"""The other end of an influence, and of what class and how certain it is."""


def grouped(flow: ActivityFlow, levels: Mapping[str, int]) -> tuple[ActivityFlow, dict[str, int]]:
    """The flow with alike activities of one level made one, and the levels of what is left."""
    while True:
        home = _homes(flow, levels)
        if all(home[activity.id] == activity.id for activity in flow.activities):
            return flow, dict(levels)
        flow, levels = _joined(flow, home, levels)


def _homes(flow: ActivityFlow, levels: Mapping[str, int]) -> dict[str, str]:
    """For each activity the first that is like it."""
    causes: dict[str, set[Effect]] = defaultdict(set)
    effects: dict[str, set[Effect]] = defaultdict(set)
    for i in flow.influences:
        manner = (i.positive, i.necessary, i.hypothetical, i.uncertain)
        effects[i.source].add((i.target, *manner))
        causes[i.target].add((i.source, *manner))
    first: dict[object, str] = {}
    home = {}
    for activity in flow.activities:
        out, into = frozenset(effects[activity.id]), frozenset(causes[activity.id])
        alike: object = (activity.kind, levels[activity.id], out, into)
        if activity.kind == "complex" and out:
            alike = (activity.kind, levels[activity.id], out)
        if activity.kind in APART or not (out or into) or not into:
            alike = activity.id
        home[activity.id] = first.setdefault(alike, activity.id)
    return home


def _joined(
    flow: ActivityFlow, home: Mapping[str, str], levels: Mapping[str, int]
) -> tuple[ActivityFlow, dict[str, int]]:
    groups: dict[str, list[Activity]] = defaultdict(list)
    for activity in flow.activities:
        groups[home[activity.id]].append(activity)
    made = {first: _one(members) for first, members in groups.items()}
    name = {ident: made[first].id for ident, first in home.items()}
    influences: dict[tuple[str, str, bool], list[Influence]] = defaultdict(list)
    for i in flow.influences:
        influences[name[i.source], name[i.target], i.positive].append(i)
    return (
        ActivityFlow(
            tuple(made.values()),
            tuple(_merged(source, target, same) for (source, target, _), same in influences.items()),
        ),
        {made[first].id: levels[first] for first in made},
    )


def _one(members: list[Activity]) -> Activity:
    first = members[0]
    prefix = f"{first.id.split('_')[0]}_"
    ident = first.id + "".join(JOINT + other.id.removeprefix(prefix) for other in members[1:])
    return replace(
        first,
        id=ident,
        names=tuple(name for member in members for name in member.names),
        species=tuple(ident for member in members for ident in member.species),
    )


def _merged(source: str, target: str, same: list[Influence]) -> Influence:
    """One influence for several: as sure as the surest of them, needed only if each is."""
    return Influence(
        source,
        target,
        same[0].positive,
        necessary=all(i.necessary for i in same),
        hypothetical=all(i.hypothetical for i in same),
        uncertain=all(i.uncertain for i in same),
    )
