"""One parameter set after the other: every look is answered from the slice that was planned for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ifnsbml.claims.conditions import ATOL_OF_RTOL, Resolver
from ifnsbml.claims.runner import Runner
from ifnsbml.claims.runs import Runs
from ifnsbml.ensembles.looks import Look, affordable, ligands, pattern
from ifnsbml.model.errors import IntegrationError
from ifnsbml.simulation.roadrunner import RunFailedError
from ifnsbml.simulation.scenario import Scenario, run_scenario
from ifnsbml.slicing.runner import SliceRunner

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from ifnsbml.claims.checks import Case, Experiment
    from ifnsbml.claims.verdicts import Finding
    from ifnsbml.ensembles.plan import EnsemblePlan
    from ifnsbml.simulation.scenario import Simulates
    from ifnsbml.simulation.timecourse import Floats, TimeCourse

    _RunKey = tuple[int, tuple[float, ...]]
    """The number of a run, and the doses that it leaves open."""
    _BlockKey = tuple[int, tuple[float, ...], float, int]
    """A run, until when, and how many points."""
    Rows = np.ndarray[tuple[int], np.dtype[np.intp]]


class EnsembleRunner:
    """Judges cases in the parameter set that was last given to :meth:`use`."""

    def __init__(self, resolver: Resolver, plan: EnsemblePlan, cases: Iterable[tuple[Experiment, Case]]) -> None:
        """Set up for one model, its plan and the cases that were planned; nothing is compiled before it is needed."""
        self._source = Slices(resolver, plan)
        self._runner = Runner(resolver, self._source)
        self._cases = [(check, case, self._prepared(resolver, check, case)) for check, case in cases]

    def _prepared(self, resolver: Resolver, check: Experiment, case: Case) -> Runs | None:
        """The runs of a case for all parameter sets; None where its doses are other ones in each."""
        if check.matched_on is not None:
            return None
        conditions = affordable(resolver.expressible(check.conditions(case)))
        return Runs(conditions, resolver.scenarios(conditions), self._source)

    def use(self, values: Sequence[float]) -> None:
        """Go on to the parameter set with these values of the plan's sampled parameters, in its order."""
        self._source.use(values)
        self._runner.forget()

    @property
    def cases(self) -> range:
        """The numbers of the cases."""
        return range(len(self._cases))

    def find(self, number: int) -> Finding:
        """What a case shows in the parameter set that is in use.

        Raises:
            IntegrationError: the integrator stopped.
        """
        check, case, runs = self._cases[number]
        if runs is None:
            return self._runner.find(check, case)
        return check.judge(case, runs)


class Slices:
    """A source that answers each look from the slice of the model that was planned for it.

    Compiled documents are kept for as long as the source lives; results for as long as their parameter set.

    Attributes:
        turn: how many parameter sets were used so far.
    """

    def __init__(self, resolver: Resolver, plan: EnsemblePlan) -> None:
        """Set up for one model and its plan."""
        self.facts = resolver.facts
        self._plan = plan
        self._runners: dict[str, SliceRunner] = {}
        self._times: dict[int, list[float]] = {}
        self._rows: dict[tuple[int, float, int], Rows | slice] = {}
        self._lasting: dict[Scenario, PlannedCourse] = {}
        self._passing: dict[Scenario, PlannedCourse] = {}
        self._whole: Simulates | None = None
        self._whole_courses: dict[tuple[Scenario, str], TimeCourse] = {}
        self._sample: dict[str, float] = {}
        self._values: list[float] = []
        self._results: dict[_RunKey, Floats | IntegrationError] = {}
        self._blocks: dict[_BlockKey, WindowValues] = {}
        self._ligands = ligands(self.facts)
        self.turn = 0

    def use(self, values: Sequence[float]) -> None:
        """Go on to the parameter set with these values of the plan's sampled parameters, in its order."""
        self._values = list(values)
        self._sample = dict(zip(self._plan.nominal, self._values, strict=True))
        self._results.clear()
        self._blocks.clear()
        self._whole_courses.clear()
        self._passing.clear()
        self.turn += 1

    def course(self, scenario: Scenario) -> PlannedCourse:
        """See :class:`ifnsbml.claims.runs.RunSource`. It goes on to answer in the parameter sets that are used later.

        What is asked for before the first set is used stays; doses that are matched in a set go with it.
        """
        kept = self._passing if self.turn else self._lasting
        course = self._lasting.get(scenario) or kept.get(scenario)
        if course is None:
            course = kept[scenario] = PlannedCourse(self, scenario)
        return course

    def spot(self, scenario: Scenario, name: str) -> Spot | None:
        """Where what is looked at is found, in every parameter set; None where it was not planned."""
        places = self._plan.places
        span = scenario.until, scenario.points, scenario.rtol, name
        place = places.get(Look(scenario.settings, *span))
        if place is None and places:
            place = places.get(Look(pattern(scenario.settings, self._ligands), *span))
        if place is None:
            return None
        number, column = place
        chosen = dict(scenario.settings)
        doses = tuple(chosen.get(ligand, self.facts.inputs[ligand]) for ligand in self._plan.runs[number].doses)
        return Spot((number, doses), (number, doses, scenario.until, scenario.points), 1 + column)

    def look(self, scenario: Scenario, name: str, spot: Spot | None) -> tuple[WindowValues, int]:
        """Where one column is in the parameter set that is in use.

        Raises:
            IntegrationError: the integrator stopped.
        """
        if spot is None:
            return WindowValues(self._on_whole(scenario, name).column(name)[:, None]), 0
        block = self._blocks.get(spot.block)
        if block is None:
            rows = self._rows_of(spot.run[0], scenario)
            block = self._blocks[spot.block] = WindowValues(self._result(spot.run)[rows])
        return block, spot.column

    def _result(self, run: _RunKey) -> Floats:
        result = self._results.get(run)
        if result is None:
            result = self._results[run] = self._run(*run)
        if isinstance(result, IntegrationError):
            raise result
        return result

    def _rows_of(self, run: int, scenario: Scenario) -> Rows | slice:
        """Where a grid's points of time are among the run's; a slice, which copies nothing, where they adjoin."""
        import numpy as np

        key = (run, scenario.until, scenario.points)
        if key not in self._rows:
            wanted = np.linspace(0.0, scenario.until, scenario.points)
            rows = np.searchsorted(self._plan.runs[run].times, wanted)
            adjoining = bool((rows == np.arange(len(rows))).all())
            self._rows[key] = slice(len(rows)) if adjoining else rows
        return self._rows[key]

    def _run(self, number: int, doses: tuple[float, ...]) -> Floats | IntegrationError:
        run = self._plan.runs[number]
        runner = self._runners.get(run.text)
        if runner is None:
            runner = self._runners[run.text] = SliceRunner(run.text, f"a slice of {self.facts.name}", run.inputs)
        if number not in self._times:
            self._times[number] = (run.times / self._plan.minutes).tolist()
        values = [*(self._values[place] for place in run.sampled), *doses]
        try:
            return runner.run_slice(
                values,
                run.columns,
                self._times[number],
                rtol=run.rtol,
                atol=run.rtol * ATOL_OF_RTOL / self._plan.nanomolar,
            )
        except RunFailedError as error:
            del self._runners[run.text]  # its state is unknown
            return IntegrationError(
                f"a run of a slice of {self.facts.name} failed at t = {error.time:g}: {error.reason}"
            )

    def _on_whole(self, scenario: Scenario, name: str) -> TimeCourse:
        """The whole model, for what was not planned."""
        key = (scenario, name)
        course = self._whole_courses.get(key)
        if course is None:
            model, settings = self._whole_model(dict(scenario.settings))
            here = Scenario.of(
                settings, until=scenario.until, points=scenario.points, rtol=scenario.rtol, atol=scenario.atol
            )
            shown = sorted({*self.facts.observables, name} & self.facts.readable)
            course = run_scenario(model, here, shown)
            self._whole_courses |= {(scenario, each): course for each in shown}
        return course

    def _whole_model(self, settings: dict[str, float]) -> tuple[Simulates, dict[str, float]]:
        """The whole model with the parameter set that is in use, and what is to be set in it."""
        if self._plan.mapping is not None:
            from ifnsbml.mapping.model import MappedModel

            if not isinstance(self._whole, MappedModel):
                self._whole = MappedModel.of(self._plan.source, self._plan.mapping, self._sample)
            self._whole.use(self._sample)
            return self._whole, settings
        from ifnsbml.simulation.model import RunnableModel

        if self._whole is None:
            self._whole = RunnableModel(self._plan.source)
        return self._whole, self._sample | settings


class Spot(NamedTuple):
    """Where a look is answered."""

    run: _RunKey
    block: _BlockKey
    column: int


class WindowValues:
    """What one run shows over one window, and what is often asked of it.

    Attributes:
        values: shape (points, columns).
    """

    def __init__(self, values: Floats) -> None:
        """Nothing is worked out before it is asked for."""
        self.values = values

    @cached_property
    def lowest(self) -> list[float]:
        """The smallest value of each column."""
        lowest: list[float] = self.values.min(axis=0).tolist()
        return lowest

    @cached_property
    def highest(self) -> list[float]:
        """The largest value of each column."""
        highest: list[float] = self.values.max(axis=0).tolist()
        return highest


class PlannedCourse:
    """One run: where each column is found, for all parameter sets, and in the last one.

    Attributes:
        time: the points of time (min), shape (n,).
    """

    def __init__(self, source: Slices, scenario: Scenario) -> None:
        """Nothing is run before a column is read."""
        import numpy as np

        self.time: Floats = np.linspace(0.0, scenario.until, scenario.points)
        self._source = source
        self._scenario = scenario
        self._spots: dict[str, Spot | None] = {}
        self._found: dict[str, tuple[WindowValues, int]] = {}
        self._turn = source.turn

    def column(self, name: str) -> Floats:
        """The values of one id (nM), shape (n,)."""
        block, column = self._find(name)
        values: Floats = block.values[:, column]
        return values

    def extremes(self, name: str) -> tuple[float, float]:
        """The smallest and the largest value of one id (nM)."""
        block, column = self._find(name)
        return block.lowest[column], block.highest[column]

    def _find(self, name: str) -> tuple[WindowValues, int]:
        """Where the column is in the parameter set that is in use."""
        if self._turn != self._source.turn:
            self._found.clear()
            self._turn = self._source.turn
        found = self._found.get(name)
        if found is None:
            if name not in self._spots:
                self._spots[name] = self._source.spot(self._scenario, name)
            found = self._found[name] = self._source.look(self._scenario, name, self._spots[name])
        return found
