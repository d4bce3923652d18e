"""The experiments that claims ask for, known before anything is run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from ifnsbml.claims.checks import Experiment
from ifnsbml.claims.conditions import Arm, Resolver
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.validation import checks_on
from ifnsbml.model.annotations import ModelFacts, NotExpressible


@dataclass(frozen=True)
class UsedArm:
    """An arm that checks run on a model, and what for.

    ``observe`` are the ids that the checks read, their controls' among them, sorted; ``until`` is the
    longest of their windows (min); ``claims`` are sorted.
    """

    arm: Arm
    observe: tuple[str, ...]
    until: float
    claims: tuple[str, ...]


def experiments_used(claims: ClaimSet, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> tuple[UsedArm, ...]:
    """Every distinct experiment that the claims carry out on a model, in the order of the claims.

    Each is the settings that differ from the file's own values. Checks that the model cannot express have
    none. Doses that a check still has to match stand as they are written.
    """
    resolver = Resolver(facts, contexts)
    found: dict[Arm, UsedArm] = {}
    for (number, _), check in checks_on(claims, facts):
        if not isinstance(check, Experiment):
            continue
        watched = {name for case in check.cases() for name in check.watches(case)}
        with suppress(NotExpressible):
            for arm in _arms(check, resolver):
                known = found.get(arm, UsedArm(arm, (), 0.0, ()))
                found[arm] = UsedArm(
                    arm,
                    tuple(sorted(watched | set(known.observe))),
                    max(known.until, check.window.until),
                    tuple(sorted({*known.claims, claims[number].id})),
                )
    return tuple(found.values())


def _arms(check: Experiment, resolver: Resolver) -> Iterator[Arm]:
    """Every arm of a check, some more than once.

    Raises:
        NotExpressible: the model lacks something that the check sets.
    """
    for case in check.cases():
        for condition in resolver.expressible(check.conditions(case)).values():
            yield resolver.arm(condition)


def arms_used(claims: ClaimSet, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> tuple[Arm, ...]:
    """The arms of :func:`experiments_used`."""
    return tuple(used.arm for used in experiments_used(claims, facts, contexts))
