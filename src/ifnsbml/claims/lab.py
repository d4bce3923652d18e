"""Where checks are carried out on one model: arms, runs that are shared, matched doses, proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.facts import ModelFacts, NotExpressible
from ifnsbml.claims.recording import Picture, RecordedRun, record
from ifnsbml.errors import nearest
from ifnsbml.simulation.scenario import Scenario, Simulates, run_scenario

if TYPE_CHECKING:
    from ifnsbml.claims.doses import Matched
    from ifnsbml.claims.kinds import Experiment
    from ifnsbml.claims.kinds.selective import Comparison
    from ifnsbml.claims.proofs import Prover
    from ifnsbml.claims.vocabulary import Window
    from ifnsbml.simulation.timecourse import TimeCourse

T = TypeVar("T")

LIGAND_PREFIX = "IFN_"
RTOL = 1e-6
MIDDLE = 1e-9
FINE = 1e-12
ATOL_OF_RTOL = 1e-6
"""The absolute tolerance in nM, as a fraction of the relative one."""


@dataclass(frozen=True)
class Arm:
    """One experimental arm: what is set, sorted by id. What equals the file's own value is left out."""

    settings: tuple[tuple[str, float], ...]


def scenario_of(arm: Arm, window: Window, rtol: float = RTOL) -> Scenario:
    """The run of an arm over a window."""
    return Scenario(arm.settings, window.until, window.points, rtol, rtol * ATOL_OF_RTOL)


class Lab:
    """One model, its contexts, and everything that was run or proved on it; each thing once."""

    def __init__(
        self,
        facts: ModelFacts,
        contexts: Mapping[str, CellContext],
        *,
        model: Simulates | None = None,
        prover: Prover | None = None,
        record: Iterable[str] = (),
        recording: bool = False,
    ) -> None:
        """Set up for simulation (``model``), for proofs (``prover``), or for both.

        ``record`` names the ids that checks read; those that the model lacks are left out. With ``recording``,
        what people want to see beside the verdicts is kept as well.
        """
        self.facts = facts
        self.contexts = contexts
        self.recording = recording
        self._model = model
        self._prover = prover
        self._record = tuple(sorted({*facts.observables, *record} & facts.readable))
        self._courses: dict[Scenario, TimeCourse] = {}
        self._matched: dict[object, Matched] = {}
        self._silent = {name: 0.0 for name in facts.inputs if name.startswith(LIGAND_PREFIX)}

    @property
    def prover(self) -> Prover:
        """What proves statements about this model."""
        assert self._prover is not None, "this lab was set up without a prover"
        return self._prover

    @property
    def tolerances(self) -> tuple[float, ...]:
        """The relative tolerances at which what must be the same to solver precision is compared."""
        return RTOL, MIDDLE, FINE

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader of the verdicts should know about this model."""
        found = self.facts.assumptions if self._model is not None else ()
        return (*found, *(self._prover.warnings if self._prover is not None else ()))

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every run so far, in the order in which they were first needed."""
        return tuple(self._courses)

    def recorded(self, pictures: Iterable[Picture]) -> dict[Scenario, RecordedRun]:
        """What the pictures show of the runs."""
        return record(pictures, self._courses)

    def arm(
        self,
        stimulus: Mapping[str, float],
        *,
        context: str | None,
        settings: Mapping[str, float],
        change: Mapping[str, float],
    ) -> Arm:
        """The arm with this stimulus and no other ligand; context, settings and change in that order.

        Raises:
            NotExpressible: the model lacks one of the inputs.
        """
        inputs = self.facts.inputs
        values = dict(self._silent)
        values |= self.context_values(context)
        for chosen in (stimulus, settings, change):
            for name, value in chosen.items():
                if name not in inputs:
                    raise NotExpressible(f"{self.facts.name} has no input {name}")
                values[name] = float(value)
        return Arm(tuple(sorted((name, value) for name, value in values.items() if value != inputs[name])))

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

    def course(self, arm: Arm, window: Window, rtol: float = RTOL) -> TimeCourse:
        """The time course of an arm, run once however often it is asked for.

        Raises:
            IntegrationError: the integrator stopped.
        """
        assert self._model is not None, "this lab was set up without a model to run"
        scenario = scenario_of(arm, window, rtol)
        if scenario not in self._courses:
            self._courses[scenario] = run_scenario(self._model, scenario, self._record)
        return self._courses[scenario]

    def asked(
        self,
        check: Experiment,
        stimulus: Mapping[str, float],
        change: Mapping[str, float],
        context: str | None,
        rtol: float,
    ) -> TimeCourse:
        """The course of an arm of a check; a lab that is asked for the same again and again may remember it.

        Raises:
            NotExpressible: the model lacks one of the inputs.
            IntegrationError: the integrator stopped.
        """
        arm = self.arm(stimulus, context=context, settings=check.settings, change=change)
        return self.course(arm, check.window, rtol)

    def told(self, words: Callable[[], str]) -> str:
        """What a finding says; a lab whose findings nobody reads may say nothing."""
        return words()

    def once(self, find: Callable[..., T], *asked: object) -> T:
        """What ``find`` finds for what is asked; a lab that looks again and again at the same may remember it."""
        return find(*asked)

    def reading(self, course: TimeCourse, name: str) -> TimeCourse:
        """The same course, once it is certain that ``name`` was recorded.

        Raises:
            NotExpressible: the model has no such id.
        """
        self.needs(name)
        return course

    def needs(self, *names: str) -> None:
        """Refuse a model that lacks one of these read-outs.

        Raises:
            NotExpressible: it does.
        """
        for name in names:
            if name not in self.facts.readable:
                close = nearest(name, self.facts.readable)
                raise NotExpressible(f"{self.facts.name} has nothing to read called {name}; {close}")

    def matched(
        self, check: Comparison, first: Mapping[str, float], second: Mapping[str, float], readout: str
    ) -> Matched:
        """The two stimuli scaled so that both give the same peak of ``readout``; found once.

        Raises:
            NotExpressible: the model lacks the read-out.
        """
        from ifnsbml.claims.doses import match_doses

        self.needs(readout)
        arms = [check.arm(self, stimulus) for stimulus in (first, second)]
        key = (*arms, check.window, readout)
        if key not in self._matched:
            self._matched[key] = match_doses(self, check, first, second, readout)
        return self._matched[key]
