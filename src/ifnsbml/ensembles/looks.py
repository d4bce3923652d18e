"""What the checks look at: which arms, for how long, how exactly, and which read-outs in each.

All of it is read off the conditions of their cases. Doses that are still to be matched are in each parameter set
other ones: their arms are told as patterns, in which the dose is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import Check, Experiment
from ifnsbml.claims.conditions import COARSE_ROLES, FINE_ROLES, Conditions, Resolver, Values
from ifnsbml.claims.runner import doses_of
from ifnsbml.model.annotations import ModelFacts, NotExpressible
from ifnsbml.model.description import LIGAND_PREFIX

if TYPE_CHECKING:
    from ifnsbml.claims.checks import Case
    from ifnsbml.claims.work import Key
    from ifnsbml.simulation.scenario import Scenario

DOSED = -1.0
"""In the pattern of an arm: a ligand at whatever dose."""


@dataclass(frozen=True, order=True)
class Look:
    """One read-out looked at in one arm. ``settings`` may be a pattern, see :func:`pattern`."""

    settings: Values
    until: float
    points: int
    rtol: float
    name: str


@dataclass(frozen=True)
class PlannedCase:
    """One case of a check and all it looks at; ``lacks`` says why it does not apply to this model."""

    key: Key
    number: int
    case: Case
    looks: frozenset[Look] = frozenset()
    lacks: str = ""


@dataclass(frozen=True)
class Looks:
    """All cases of the checks on one model, in the order of the claims."""

    cases: tuple[PlannedCase, ...]
    looks: tuple[Look, ...] = ()
    searched: frozenset[Look] = frozenset()
    """Those that a search for matched doses repeats."""


def affordable(conditions: Conditions) -> Conditions:
    """The conditions that an ensemble runs: ``unaffected`` is judged at the middle tolerance alone.

    There, a real effect that is smaller than a millionth of the peak passes.
    """
    left_out = COARSE_ROLES | FINE_ROLES
    return {role: condition for role, condition in conditions.items() if role not in left_out}


def looks_of(resolver: Resolver, checks: Iterable[tuple[Key, Check]]) -> Looks:
    """What the checks look at on one model. Checks that are read from the file look at nothing, and are left out."""
    cases = []
    every: dict[Look, None] = {}
    searched: set[Look] = set()
    doses = ligands(resolver.facts)
    for key, check in checks:
        if not isinstance(check, Experiment):
            continue
        for number, case in enumerate(check.cases()):
            try:
                looks = _looks(check, case, resolver, doses, searched)
            except NotExpressible as lacking:
                cases.append(PlannedCase(key, number, case, lacks=str(lacking)))
            else:
                cases.append(PlannedCase(key, number, case, frozenset(looks)))
                every.update(looks)
    return Looks(tuple(cases), tuple(every), frozenset(searched))


def _looks(
    check: Experiment, case: Case, resolver: Resolver, doses: Mapping[str, float], searched: set[Look]
) -> dict[Look, None]:
    resolver.facts.needs_rates()
    conditions = affordable(resolver.expressible(check.conditions(case)))
    scenarios = resolver.scenarios(conditions)
    check.can_tell(case, scenarios, resolver.facts)
    found: dict[Look, None] = {}
    if check.matched_on is not None:
        for condition in doses_of(conditions):
            scenario = resolver.scenario(condition)
            again = _look(pattern(scenario.settings, doses), scenario, check.matched_on)
            searched.add(again)
            found |= {_look(scenario.settings, scenario, check.matched_on): None, again: None}
    for role, condition in conditions.items():
        scenario = scenarios[role]
        settings = pattern(scenario.settings, doses) if condition.dose else scenario.settings
        found |= {_look(settings, scenario, name): None for name in condition.observe}
    return found


def _look(settings: Values, scenario: Scenario, name: str) -> Look:
    return Look(settings, scenario.until, scenario.points, scenario.rtol, name)


def ligands(facts: ModelFacts) -> dict[str, float]:
    """The ligands of a model, with the doses in its file."""
    return {name: value for name, value in facts.inputs.items() if name.startswith(LIGAND_PREFIX)}


def pattern(settings: Iterable[tuple[str, float]], doses: Mapping[str, float]) -> Values:
    """Values with every dose that is not zero left open: arms of one pattern differ in doses alone.

    ``doses`` are those of the file, see :func:`ligands`.
    """
    values = dict(doses) | dict(settings)
    return tuple(sorted((name, DOSED if value and name in doses else value) for name, value in values.items()))
