"""What a mapping makes of one file: how our settings are made there, and how our read-outs are read from it."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.mapping.formula import evaluate, over_columns
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.model.document import ModelSource
from ifnsbml.model.errors import IntegrationError
from ifnsbml.model.nodes import names_in
from ifnsbml.model.symbols import SymbolTable

if TYPE_CHECKING:
    from ifnsbml.simulation.timecourse import Floats

VALUE = "value"
"""The name that an input has in formulas."""
_EQUAL = 1e-12
"""What arithmetic alone may change: an id that would be set to its own value is left alone."""

Start = Callable[[str, Mapping[str, float]], float]
"""The value that an id of theirs has at time zero under settings of theirs."""


@dataclass(frozen=True, eq=False)
class Act:
    """What one input of ours does to an id of theirs.

    Attributes:
        input: the input.
        formula: an ``ASTNode`` over :data:`VALUE`, the id itself (its value without this input) and constants.
        at_rest: the input's value where an experiment does not name it; None leaves their id alone then.
    """

    input: str
    formula: Any
    at_rest: float | None


@dataclass(frozen=True)
class Pulse:
    """A target that comes and goes: with which input, and the parameters for its value with and without it."""

    input: str
    on: str
    off: str
    starts_on: bool


@dataclass(frozen=True, eq=False)
class Target:
    """An id of theirs that inputs set, in the order of ``acts``.

    Attributes:
        own: its value in the file; None where the file computes it.
        moved: whether something in the model changes it during a run.
    """

    id: str
    own: float | None
    moved: bool
    acts: tuple[Act, ...]
    pulse: Pulse | None = None

    @cached_property
    def needs(self) -> set[str]:
        """The other ids of theirs that its formulas use."""
        return set().union(*(names_in(act.formula) for act in self.acts)) - {VALUE, self.id}


@dataclass(frozen=True, eq=False)
class Readout:
    """A read-out of ours as a formula over their ids; ``unit`` is nM, or empty where the mapping leaves it so."""

    formula: Any
    unit: str = "nM"

    @cached_property
    def names(self) -> set[str]:
        """The ids of theirs that it is worked out from."""
        return names_in(self.formula)

    def of(self, name: str, time: Floats, columns: Mapping[str, Floats]) -> Floats:
        """Its value at every point of a run.

        Raises:
            IntegrationError: it has none somewhere, as where it divides by zero.
        """
        import numpy as np

        found = np.broadcast_to(over_columns(self.formula, columns), time.shape)
        finite = np.isfinite(found)
        if not finite.all():
            place = int(np.argmin(finite))
            raise IntegrationError(
                f"{name} became {found[place]} at t = {time[place]:g} min; look at its formula in the mapping"
            )
        return found


@dataclass(frozen=True, eq=False)
class Translation:
    """A mapping that was checked against its file.

    Attributes:
        facts: what the file says of itself, in its own ids.
        name: what claims call the model.
        source: the text that is run: the file's own, but for what the mapping takes out or lets come and go.
        anatomy: what that text has.
        plain: the same without doses that come and go, for what is done before an experiment.
        quiet: the same without any event, to read start values from.
        minutes: how many minutes their unit of time is.
        nanomolar: the largest number of nM that a unit of a concentration in it is.
        inputs: every input, with its value where nobody sets it.
        targets: what inputs set, each after those that its formulas use.
        readouts: observables, and inputs that are ids.
        doses: the ids of theirs that ligands set.
        carried: the ids of theirs whose value outlasts what is done before an experiment.
        renamed: what an id of theirs is called where the mapping needs its name for itself.
        notes: what a reader of the verdicts should know, as sentences.
    """

    facts: ModelFacts
    name: str
    loaded: LoadedMapping
    source: ModelSource
    symbol_table: SymbolTable
    plain: ModelSource
    quiet: ModelSource
    minutes: float
    nanomolar: float
    inputs: Mapping[str, float]
    targets: Mapping[str, Target]
    readouts: Mapping[str, Readout]
    doses: frozenset[str]
    carried: tuple[str, ...]
    renamed: Mapping[str, str]
    notes: tuple[str, ...]

    @property
    def path(self) -> Path:
        """The file."""
        return self.facts.path

    def settings(
        self,
        given: Mapping[str, float],
        start: Start,
        parameters: Mapping[str, float] | None = None,
        *,
        pulses: bool = True,
    ) -> dict[str, float]:
        """Settings of theirs for settings of ours; what would not change is left out.

        Args:
            given: values of our inputs, in nM where they are concentrations.
            start: gives start values that the file computes.
            parameters: constants of theirs that have other values than in the file.
            pulses: whether doses come and go as the mapping says; else they are there all the time.
        """
        known = dict(parameters or {})
        found: dict[str, float] = {}

        def own(name: str) -> float:
            if name in known:
                return known[name]
            if name in self.symbol_table.unvalued:
                return math.nan  # no formula uses it: that was refused when the mapping was read
            target = self.targets.get(name)
            declared = target.own if target is not None else self.symbol_table.entities[name].declared
            return start(name, known | found) if declared is None else declared

        def value(target: Target, own_value: float, given: Mapping[str, float]) -> float:
            value = own_value
            for act in target.acts:
                chosen = given.get(act.input, act.at_rest)
                if chosen is None:
                    continue
                others = {name: found[name] if name in found else own(name) for name in target.needs}
                value = evaluate(act.formula, {**others, VALUE: chosen, target.id: value})
            return value

        for target in self.targets.values():
            pulse = target.pulse if pulses else None
            if pulse is None and all(given.get(act.input, act.at_rest) is None for act in target.acts):
                continue
            before = own(target.id)
            after = value(target, before, given)
            if pulse is not None:
                rest = {**given, pulse.input: self.inputs[pulse.input]}
                found[pulse.on], found[pulse.off] = after, value(target, before, rest)
                after = found[pulse.on] if pulse.starts_on else found[pulse.off]
            if not math.isclose(after, before, rel_tol=_EQUAL):
                found[target.id] = after
        return found

    def columns(self, names: Sequence[str]) -> list[str]:
        """What must be recorded of theirs for these read-outs of ours, sorted."""
        return sorted(set().union(*(self.readouts[name].names for name in names if name in self.readouts)))


def in_order(targets: Collection[Target]) -> tuple[dict[str, Target], list[str]]:
    """The targets, each after those that its formulas use; and the ids of those that go round in a circle."""
    left = {target.id: target for target in targets}
    done: dict[str, Target] = {}
    while left:
        ready = [id_ for id_, target in left.items() if not target.needs & left.keys()]
        if not ready:
            return done, sorted(left)
        done |= {id_: left.pop(id_) for id_ in ready}
    return done, []
