"""What is compared with what: the runs of an experiment as data, and what they mean on one model.

A condition says what is set, for how long, how exactly, and what is read; it knows no model. Everybody who has to know
which runs a claim needs reads the conditions of its checks: the runner, the pictures, ensembles, mutants, the explorer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ifnsbml.claims.contexts import CellContext
from ifnsbml.errors import nearest
from ifnsbml.model.annotations import ModelFacts, NotExpressible
from ifnsbml.simulation.scenario import Scenario

LIGAND_PREFIX = "IFN_"
RTOL = 1e-6
MIDDLE = 1e-9
FINE = 1e-12
ATOL_OF_RTOL = 1e-6
"""The absolute tolerance in nM, as a fraction of the relative one."""
COARSE_ROLES = frozenset({"control_coarse", "tested_coarse"})
FINE_ROLES = frozenset({"control_fine", "tested_fine"})
"""The arms of ``unaffected`` once more, at other tolerances. A way of looking that cannot afford them leaves them out:
ensembles both, mutants the coarse ones. What a finding says names the tolerances that it was judged at."""

Values = tuple[tuple[str, float], ...]
Dose = Literal["", "first", "second"]


@dataclass(frozen=True)
class Arm:
    """One experimental arm: what is set, sorted by id. What equals the file's own value is left out."""

    settings: Values


@dataclass(frozen=True)
class Condition:
    """One run of an experiment. Two that are equal are the same run, whatever is read in it.

    Attributes:
        stimulus: ligands and their doses (nM); every other ligand is off.
        change: what is done to the cell beside that: losses, inhibitors, mutants.
        context: the named cell, None for the one that the file describes.
        settings: what the check sets in all of its runs.
        until: the end of the run (min).
        points: number of points on the grid, both ends included.
        rtol: relative tolerance.
        observe: the ids that are read in it.
        alternative: whether it is one of several of which any will do: those that a model cannot express are left out.
        dose: which of two matched stimuli this run has, where its doses are still to be found.
    """

    stimulus: Values = ()
    change: Values = ()
    context: str | None = None
    settings: Values = ()
    until: float = 240.0
    points: int = 241
    rtol: float = RTOL
    observe: tuple[str, ...] = field(default=(), compare=False)
    alternative: bool = field(default=False, compare=False)
    dose: Dose = field(default="", compare=False)

    def with_stimulus(self, stimulus: Mapping[str, float]) -> Condition:
        """The same run with another stimulus."""
        return replace(self, stimulus=tuple(stimulus.items()))

    def as_json(self) -> dict[str, Any]:
        """The condition as JSON has it; what is empty is left out."""
        data: dict[str, Any] = {
            "stimulus": dict(self.stimulus),
            "change": dict(self.change),
            "context": self.context,
            "settings": dict(self.settings),
            "dose": self.dose,
        }
        told = {key: value for key, value in data.items() if value}
        run = {"until": self.until, "points": self.points, "rtol": self.rtol, "observe": list(self.observe)}
        return told | run


Conditions = Mapping[str, Condition]
"""The runs of one case by role: ``control`` and ``tested`` are compared, ``beside`` is where controls look."""


def scenario_of(arm: Arm, until: float, points: int, rtol: float = RTOL) -> Scenario:
    """The run of an arm."""
    return Scenario(arm.settings, until, points, rtol, rtol * ATOL_OF_RTOL)


class Resolver:
    """What conditions mean on one model."""

    def __init__(self, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> None:
        """Set up for a model and the named cells."""
        self.facts = facts
        self.contexts = contexts
        self._silent = {name: 0.0 for name in facts.inputs if name.startswith(LIGAND_PREFIX)}
        self._arms: dict[tuple[Values, Values, str | None, Values], Arm] = {}

    def arm(self, condition: Condition) -> Arm:
        """The arm with this stimulus and no other ligand; context, stimulus, settings and change in that order.

        Raises:
            NotExpressible: the model lacks one of the inputs.
        """
        key = (condition.stimulus, condition.change, condition.context, condition.settings)
        arm = self._arms.get(key)
        if arm is None:
            arm = self._arms[key] = self._resolved(condition)
        return arm

    def _resolved(self, condition: Condition) -> Arm:
        inputs = self.facts.inputs
        values = self._silent | self.context_values(condition.context)
        for chosen in (condition.stimulus, condition.settings, condition.change):
            for name, value in chosen:
                if name not in inputs:
                    raise NotExpressible(f"{self.facts.name} has no input {name}", (name,))
                values[name] = float(value)
        return Arm(tuple(sorted((name, value) for name, value in values.items() if value != inputs[name])))

    def scenario(self, condition: Condition) -> Scenario:
        """The run of a condition.

        Raises:
            NotExpressible: the model lacks one of the inputs.
        """
        return scenario_of(self.arm(condition), condition.until, condition.points, condition.rtol)

    def expressible(self, conditions: Conditions) -> Conditions:
        """The conditions without those alternatives that the model lacks the inputs for.

        Raises:
            NotExpressible: it lacks an input of another condition or of every alternative, or something that is read.
        """
        lacking = {role: self._lacking(condition) for role, condition in conditions.items()}
        alternatives = [role for role, condition in conditions.items() if condition.alternative]
        left_out = {role for role in alternatives if lacking[role][0]}
        if left_out == set(alternatives):
            left_out.clear()
        left = {role: condition for role, condition in conditions.items() if role not in left_out}
        inputs = dict.fromkeys(name for role in left for name in lacking[role][0])
        readouts = dict.fromkeys(name for role in left for name in lacking[role][1])
        if readouts:
            name = next(iter(readouts))
            close = nearest(name, self.facts.readable)
            told = f"{self.facts.name} has nothing to read called {name}; {close}"
            raise NotExpressible(told, (*readouts, *inputs))
        if inputs:
            raise NotExpressible(f"{self.facts.name} has no input {next(iter(inputs))}", inputs)
        return left

    def _lacking(self, condition: Condition) -> tuple[list[str], list[str]]:
        """The inputs and the read-outs of a condition that the model lacks."""
        every = (condition.stimulus, condition.settings, condition.change)
        inputs = [name for chosen in every for name, _ in chosen if name not in self.facts.inputs]
        return inputs, [name for name in condition.observe if name not in self.facts.readable]

    def scenarios(self, conditions: Conditions) -> dict[str, Scenario]:
        """The run of each role.

        Raises:
            NotExpressible: the model lacks an input.
        """
        return {role: self.scenario(condition) for role, condition in conditions.items()}

    def context_values(self, context: str | None) -> dict[str, float]:
        """What a named cell sets in this model; inputs that the model lacks do not concern it.

        Raises:
            NotExpressible: the model has none of what makes this cell different.
        """
        if context is None:
            return {}
        chosen = self.contexts[context].settings
        values = {name: float(value) for name, value in chosen.items() if name in self.facts.inputs}
        if chosen and not values:
            raise NotExpressible(f"{self.facts.name} has nothing that makes a {context} cell")
        return values

    def needs(self, names: Iterable[str]) -> None:
        """Refuse a model that lacks one of these read-outs.

        Raises:
            NotExpressible: it does.
        """
        for name in names:
            if name not in self.facts.readable:
                close = nearest(name, self.facts.readable)
                raise NotExpressible(f"{self.facts.name} has nothing to read called {name}; {close}", (name,))
