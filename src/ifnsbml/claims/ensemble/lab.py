"""A lab for one parameter set after the other: every look is answered as it was planned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.ensemble.planning import Plan
from ifnsbml.claims.ensemble.tracing import EXACT, Look, WatchedCourse, ligands, pattern
from ifnsbml.claims.facts import ModelFacts
from ifnsbml.claims.lab import ATOL_OF_RTOL, RTOL, Arm, Lab
from ifnsbml.claims.vocabulary import Window
from ifnsbml.simulation.engine import RunFailedError
from ifnsbml.simulation.ensemble_runner import SliceRunner
from ifnsbml.simulation.errors import IntegrationError
from ifnsbml.simulation.scenario import Scenario, run_scenario
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from ifnsbml.claims.kinds import Experiment
    from ifnsbml.simulation.scenario import Simulates
    from ifnsbml.simulation.timecourse import Floats

    _RunKey = tuple[int, tuple[float, ...]]
    """The number of a run, and the doses that it leaves open."""
    _BlockKey = tuple[int, tuple[float, ...], float, int]
    """A run, until when, and how many points."""
    Rows = np.ndarray[tuple[int], np.dtype[np.intp]]

T = TypeVar("T")

KEPT_ARMS = 5_000
"""Arms of matched doses are new in every parameter set: all are forgotten when there are more than this."""


class EnsembleLab(Lab):
    """Answers looks for the parameter set that was last given to :meth:`use`.

    Compiled documents are kept for as long as the lab lives; results for as long as their parameter set.

    Attributes:
        turn: how many parameter sets were used so far.
    """

    def __init__(self, facts: ModelFacts, contexts: Mapping[str, CellContext], plan: Plan) -> None:
        """Set up for one model and its plan; nothing is compiled before it is needed."""
        super().__init__(facts, contexts)
        self._plan = plan
        self._runners: dict[str, SliceRunner] = {}
        self._times: dict[int, list[float]] = {}
        self._rows: dict[tuple[int, float, int], Rows | slice] = {}
        self._arms: dict[object, Arm] = {}
        self._asked: dict[tuple[Arm, Window, float], TimeCourse] = {}
        self._known: dict[object, tuple[TimeCourse, object]] = {}
        self._once: dict[object, tuple[Any, object]] = {}
        self._whole: Simulates | None = None
        self._sample: dict[str, float] = {}
        self._values: list[float] = []
        self._results: dict[_RunKey, Floats | IntegrationError] = {}
        self._blocks: dict[_BlockKey, Block] = {}
        self._ligands = ligands(facts)
        self.turn = 0

    @property
    def tolerances(self) -> tuple[float, ...]:
        """See :data:`EXACT`."""
        return EXACT

    def use(self, values: Sequence[float]) -> None:
        """Go on to the parameter set with these values of the plan's sampled parameters, in its order."""
        self._values = list(values)
        self._sample = dict(zip(self._plan.nominal, self._values, strict=True))
        self._results.clear()
        self._blocks.clear()
        self._once.clear()
        self.turn += 1
        self._matched.clear()
        self._courses.clear()
        if len(self._asked) > KEPT_ARMS:
            self._known.clear()
            self._arms.clear()
            self._asked.clear()

    def arm(
        self,
        stimulus: Mapping[str, float],
        *,
        context: str | None,
        settings: Mapping[str, float],
        change: Mapping[str, float],
    ) -> Arm:
        """As any lab's; worked out once."""
        key = (tuple(stimulus.items()), context, tuple(settings.items()), tuple(change.items()))
        arm = self._arms.get(key)
        if arm is None:
            arm = self._arms[key] = super().arm(stimulus, context=context, settings=settings, change=change)
        return arm

    def asked(
        self,
        check: Experiment,
        stimulus: Mapping[str, float],
        change: Mapping[str, float],
        context: str | None,
        rtol: float,
    ) -> TimeCourse:
        """As any lab's; by the very objects that checks ask with again and again, which one key finds quickest."""
        same = (id(check), id(stimulus), id(change), context, rtol)
        known = self._known.get(same)
        if known is None:
            kept = (check, stimulus, change)  # so that nothing else gets their identities
            known = self._known[same] = super().asked(check, stimulus, change, context, rtol), kept
        return known[0]

    def reading(self, course: TimeCourse, name: str) -> TimeCourse:
        """The course itself: what a check reads that the model lacks was found out when it was traced."""
        return course

    def told(self, words: Callable[[], str]) -> str:
        """Nothing: verdicts are counted, and whoever wants to read of a failing set has it judged by itself."""
        return ""

    def once(self, find: Callable[..., T], *asked: object) -> T:
        """What ``find`` finds for these very objects, found once in each parameter set."""
        key = (find, *map(id, asked))
        known = self._once.get(key)
        if known is None:
            known = self._once[key] = (find(*asked), asked)  # kept, so that nothing else gets their identities
        found: T = known[0]
        return found

    def course(self, arm: Arm, window: Window, rtol: float = RTOL) -> TimeCourse:
        """What is asked for, run when a column is read."""
        key = (arm, window, rtol)
        course = self._asked.get(key)
        if course is None:
            course = self._asked[key] = _Asked(self, arm, window, rtol).course
        return course

    def spot(self, arm: Arm, window: Window, rtol: float, name: str) -> _Spot | None:
        """Where what is looked at is found, in every parameter set; None where it was not planned."""
        places = self._plan.places
        place = places.get(Look(arm.settings, window.until, window.points, rtol, name))
        if place is None and places:
            settings = pattern(arm.settings, self._ligands)
            place = places.get(Look(settings, window.until, window.points, rtol, name))
        if place is None:
            return None
        number, column = place
        chosen = dict(arm.settings)
        doses = tuple(chosen.get(ligand, self.facts.inputs[ligand]) for ligand in self._plan.runs[number].doses)
        return _Spot((number, doses), (number, doses, window.until, window.points), 1 + column)

    def look(self, arm: Arm, window: Window, rtol: float, name: str, spot: _Spot | None) -> tuple[Block, int]:
        """Where one column is in the parameter set that is in use."""
        if spot is None:
            return Block(self._whole_course(arm, window, rtol, name).column(name)[:, None]), 0
        block = self._blocks.get(spot.block)
        if block is None:
            rows = self._rows_of(spot.run[0], window)
            block = self._blocks[spot.block] = Block(self._result(spot.run)[rows])
        return block, spot.column

    def _result(self, run: _RunKey) -> Floats:
        result = self._results.get(run)
        if result is None:
            result = self._results[run] = self._run(*run)
        if isinstance(result, IntegrationError):
            raise result
        return result

    def _rows_of(self, run: int, window: Window) -> Rows | slice:
        """Where the window's points of time are among the run's; a slice, which copies nothing, where they adjoin."""
        import numpy as np

        key = (run, window.until, window.points)
        if key not in self._rows:
            wanted = np.linspace(0.0, window.until, window.points)
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

    def _whole_course(self, arm: Arm, window: Window, rtol: float, name: str) -> TimeCourse:
        """The whole model, for what was not planned."""
        self._record = tuple(sorted({*self._record, name}))
        settings = dict(arm.settings)
        if self._plan.mapping is not None:
            from ifnsbml.mapping.model import MappedModel

            if not isinstance(self._whole, MappedModel):
                self._whole = MappedModel.of(self._plan.source, self._plan.mapping, self._sample)
            self._whole.use(self._sample)
        else:
            from ifnsbml.simulation.model import RunnableModel

            if self._whole is None:
                self._whole = RunnableModel(self._plan.source)
            settings = self._sample | settings
        scenario = Scenario.of(settings, until=window.until, points=window.points, rtol=rtol, atol=rtol * ATOL_OF_RTOL)
        course = self._courses.get(scenario)
        if course is None or name not in course.names:
            course = self._courses[scenario] = run_scenario(self._whole, scenario, self._record)
        return course


class _Spot(NamedTuple):
    """Where a look is answered."""

    run: _RunKey
    block: _BlockKey
    column: int


class Block:
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


class _Asked:
    """One arm over one window: where each column is found, for all parameter sets, and in the last one."""

    def __init__(self, lab: EnsembleLab, arm: Arm, window: Window, rtol: float) -> None:
        import numpy as np

        self._lab = lab
        self._what = arm, window, rtol
        self._spots: dict[str, _Spot | None] = {}
        self._found: dict[str, tuple[Block, int]] = {}
        self._turn = lab.turn
        self.course = _AskedCourse(np.linspace(0.0, window.until, window.points), self._read, self._extremes)

    def _read(self, name: str) -> Floats:
        block, column = self._find(name)
        values: Floats = block.values[:, column]
        return values

    def _extremes(self, name: str) -> tuple[float, float]:
        block, column = self._find(name)
        return block.lowest[column], block.highest[column]

    def _find(self, name: str) -> tuple[Block, int]:
        """Where the column is in the parameter set that is in use."""
        if self._turn != self._lab.turn:
            self._found.clear()
            self._turn = self._lab.turn
        found = self._found.get(name)
        if found is None:
            if name not in self._spots:
                self._spots[name] = self._lab.spot(*self._what, name)
            found = self._found[name] = self._lab.look(*self._what, name, self._spots[name])
        return found


class _AskedCourse(WatchedCourse):
    """A course whose extremes are known from elsewhere, too."""

    def __init__(
        self, time: Floats, read: Callable[[str], Floats], extremes: Callable[[str], tuple[float, float]]
    ) -> None:
        super().__init__(time, read)
        object.__setattr__(self, "_extremes", extremes)

    def extremes(self, name: str) -> tuple[float, float]:
        """The smallest and the largest value of one id."""
        found: tuple[float, float] = self._extremes(name)  # type: ignore[attr-defined]
        return found
