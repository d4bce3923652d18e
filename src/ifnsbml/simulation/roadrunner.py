"""libRoadRunner behind one narrow door: compile a document, run it, get finite numbers or an error."""

from __future__ import annotations

import ctypes
import dataclasses
import functools
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ifnsbml.model.errors import ModelFileError
from ifnsbml.simulation._quiet import quiet
from ifnsbml.simulation.timeout import limited

if TYPE_CHECKING:
    import numpy as np

    from ifnsbml.model.forcing import Forcing, Plan
    from ifnsbml.simulation.tolerances import Settled

    Floats = np.ndarray[Any, np.dtype[np.float64]]

MAX_STEPS = 20_000  # CVODE's internal steps between two output points
_KEPT_PLANS = 64
_SHORTEST = 1e-5  # of a run: with steps as short as this, it takes a second or so
_MORE_STEPS = 200_000  # where tolerances follow the model, and nobody knows beforehand how hard it is


@dataclass(frozen=True)
class EngineRun:
    """One run.

    Attributes:
        before: values by engine symbol that ``reset()`` keeps and computes initial values from.
        after: values that replace initial values.
        columns: the engine symbols to record.
        until: the end; the run starts at 0.
        points: number of equidistant points, both ends included.
        max_step: the longest step of the integrator, 0 leaves them free.
        forcing: where to stop on the way.
        from_origin: whether to start from the document as compiled, with whatever fires at time zero fired once.
    """

    before: Mapping[str, float]
    after: Mapping[str, float]
    columns: tuple[str, ...]
    until: float
    points: int
    max_step: float = 0.0
    forcing: Forcing | None = None
    from_origin: bool = False


class RunFailedError(Exception):
    """The engine stopped; ``time`` is how far it came. The caller knows model and settings and says so."""

    def __init__(self, reason: str, time: float, undefined: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.time = time
        self.undefined = undefined  # the columns that are not finite somewhere


class Engine:
    """One compiled document. Values set for one run stay until they are set again: see :meth:`run`."""

    def __init__(self, text: str, shown: str, remembered: Iterable[str] = ()) -> None:
        """Compile the text of an SBML document and note the values of ``remembered`` engine symbols.

        Raises:
            ModelFileError: where the engine refuses it; ``shown`` names the file in the message.
        """
        try:
            self._runner: Any = _compiled(text)
        except RuntimeError as error:
            raise ModelFileError(
                f"{shown} is valid SBML, but the engine (libRoadRunner) cannot run it: {_tidy(str(error))}"
            ) from error
        _give_back()
        self.original = {symbol: float(self._runner.getValue(symbol)) for symbol in remembered}
        self._columns: tuple[str, ...] | None = None
        self._in_between = False  # whether the last run began its last piece later than at 0
        self._plans: dict[tuple[tuple[float, ...], float], Plan] = {}
        self.touched: set[str] = set()  # symbols whose value the last run changed, kept by the caller

    def run(self, task: EngineRun, rtol: float, absolute: float | Floats) -> Floats:
        """Integrate from the initial state; return an array (points, 1 + columns), time first.

        Args:
            task: what to run.
            rtol: the relative tolerance.
            absolute: the absolute tolerance: one, which the engine scales by each species' own amount, or one for each
                state, of species in amounts, in the order of :meth:`states`.

        Raises:
            RunFailedError: where the integrator stops or a number is not finite.
        """
        with quiet():
            return self._run(task, rtol, absolute)

    def settle(self, task: EngineRun, rtol: float) -> Settled:
        """The same with an absolute tolerance for each state that follows its size; see ``tolerances.settle``."""
        import numpy as np

        from ifnsbml.simulation.tolerances import settle

        width = 1 + len(task.columns)

        def sized(rtol: float, absolute: Floats) -> tuple[Floats, Floats]:
            result = self._run(everything, rtol, absolute)
            return result[:, :width], np.abs(result[:, width:]).max(axis=0, initial=0.0)

        with quiet(), self._more_steps():
            try:
                self._begin(task)
                states = self.states()
                start = np.array([self._runner.getValue(state) for state in states], dtype=np.float64)
            except RuntimeError as error:
                raise RunFailedError(_tidy(str(error)), 0.0) from error
            everything = dataclasses.replace(task, columns=(*task.columns, *states))
            return settle(sized, start, rtol, (RunFailedError,))

    def tighter(self, task: EngineRun, rtol: float, absolute: float | Floats) -> Floats:
        """:meth:`run`, to be held against another run: with as many steps as it takes."""
        with quiet(), self._more_steps():
            return self._run(task, rtol, absolute)

    def states(self) -> tuple[str, ...]:
        """What is integrated: targets of rate rules first, then species, whose bare ids are amounts."""
        count = len(self._runner.integrator.getAbsoluteToleranceVector())
        return tuple(self._runner.model.getStateVectorId(index) for index in range(count))

    @contextmanager
    def _more_steps(self) -> Iterator[None]:
        self._runner.integrator.maximum_num_steps = _MORE_STEPS
        try:
            yield
        finally:
            self._runner.integrator.maximum_num_steps = MAX_STEPS

    def _run(self, task: EngineRun, rtol: float, absolute: float | Floats) -> Floats:
        import numpy as np

        runner, columns = self._runner, task.columns
        try:
            if self._columns != columns:
                runner.timeCourseSelections = ["time", *columns]
                self._columns = columns
            runner.integrator.relative_tolerance = rtol
            runner.integrator.absolute_tolerance = _for_engine(absolute)
            runner.integrator.maximum_time_step = task.max_step
            fix_ties(runner)
            self._begin(task)
            plan = self._plan(task.forcing, task.until) if task.forcing else None
            with limited():
                if plan is None or not (plan.stops or plan.max_step):
                    result = np.array(runner.simulate(0.0, task.until, task.points), dtype=np.float64)
                else:
                    result = self._stopping(plan, task)
        except RuntimeError as error:
            raise RunFailedError(_tidy(str(error)), self._time_of(error)) from error
        if result.shape != (task.points, 1 + len(columns)):
            raise RunFailedError(f"the engine returned {result.shape[0]} of {task.points} points", _end(result))
        finite = np.isfinite(result)
        if not finite.all():
            row, column = (int(index) for index in np.argwhere(~finite)[0])
            raise RunFailedError(
                f"{columns[column - 1] if column else 'time'} became {result[row, column]}",
                float(result[row, 0]),
                tuple(name for place, name in enumerate(columns, 1) if not finite[:, place].all()),
            )
        return result

    def _begin(self, task: EngineRun) -> None:
        """Put the engine to the start of a run."""
        runner = self._runner
        if self._in_between:
            # The engine resets to where its last integration began, and would fire what fires at that time.
            runner.integrator.setIntegrationStartTime(0.0)
            runner.model.setIntegrationStartTime(0.0)
            runner.model.setTime(0.0)
            self._in_between = False
        if task.from_origin:
            runner.resetToOrigin()
        else:
            runner.reset()  # compartments and state first, or a concentration is set at a stale volume
            for symbol, value in task.before.items():
                runner.setValue(symbol, value)
            runner.reset()
        for symbol, value in task.after.items():
            runner.setValue(symbol, value)

    def _plan(self, forcing: Forcing, until: float) -> Plan:
        """Where to stop, by the values that the model's constants have now."""
        values = tuple(float(self._runner.getValue(name)) for name in forcing.names)
        key = (values, until)
        if key not in self._plans:
            if len(self._plans) > _KEPT_PLANS:
                self._plans.clear()
            self._plans[key] = forcing.plan(dict(zip(forcing.names, values, strict=True)), until)
        return self._plans[key]

    def _stopping(self, plan: Plan, task: EngineRun) -> Floats:
        """Integrate from stop to stop; where the engine will not begin anew at one of them, in short steps instead."""
        import numpy as np

        try:
            return self._in_pieces(plan, task)
        except RuntimeError as error:
            least = _SHORTEST * task.until
            if plan.shortest / 2 < least:
                raise  # what is over so soon would be stepped over
            bounds = (0.0, *plan.stops, task.until)
            nearest = min(end - start for start, end in pairwise(bounds))
            self._begin(task)
            steps = [step for step in (plan.max_step, task.max_step) if step]
            self._runner.integrator.maximum_time_step = min(
                max(nearest / 2, _SHORTEST * task.until), *steps, task.until
            )
            try:
                return np.array(self._runner.simulate(0.0, task.until, task.points), dtype=np.float64)
            except RuntimeError:
                raise error from None

    def _in_pieces(self, plan: Plan, task: EngineRun) -> Floats:
        """Integrate from stop to stop; the integrator begins anew at each, and takes no step that leads far beyond."""
        import numpy as np

        runner = self._runner
        self._in_between = True
        grid = np.linspace(0.0, task.until, task.points)
        result = np.empty((task.points, 1 + len(task.columns)))
        filled = 0
        for start, end, longest in plan.pieces(task.until):
            steps = [step for step in (longest, task.max_step) if step]
            runner.integrator.maximum_time_step = min(steps, default=0.0)
            inside = grid[filled:][grid[filled:] < end]
            times = np.unique(np.concatenate(([start], inside, [end])))
            rows = np.array(runner.simulate(times=times.tolist()), dtype=np.float64)
            if rows.shape != (times.size, result.shape[1]):
                raise RunFailedError(f"the engine returned {rows.shape[0]} of {times.size} points", _end(rows))
            wanted = grid[filled:][grid[filled:] <= end]
            result[filled : filled + wanted.size] = rows[np.searchsorted(times, wanted)]
            filled += wanted.size
        return result

    def _time_of(self, error: RuntimeError) -> float:
        told = re.search(r"time ([-+0-9.eE]+)\s*$", str(error))
        return float(told.group(1)) if told else float(self._runner.model.getTime())


def _for_engine(absolute: float | Floats) -> float | list[float]:
    """A tolerance as the engine takes it; a model without states takes any, but no empty list."""
    if isinstance(absolute, float | int):
        return float(absolute)
    listed: list[float] = absolute.tolist()
    return listed or 1e-12


def _compiled(text: str) -> Any:
    import roadrunner

    config = roadrunner.Config
    ours = {
        # LLJIT: 247 species and 468 reactions compile in 1.0 s instead of 4.7 s and run as fast.
        config.LLVM_BACKEND: config.LLJIT,
        # An attribute of the class for every id of a model is nothing that we use; to look the ids up takes long.
        config.ROADRUNNER_DISABLE_PYTHON_DYNAMIC_PROPERTIES: True,
    }
    theirs = {option: config.getValue(option) for option in ours}
    for option, value in ours.items():
        config.setValue(option, value)
    try:
        with quiet():
            runner = roadrunner.RoadRunner(text)
            runner.setIntegrator("cvode")
            runner.integrator.maximum_num_steps = MAX_STEPS
            return runner
    finally:
        for option, value in theirs.items():
            config.setValue(option, value)


def _give_back() -> None:
    """Return to the system what compiling has freed; the C library would keep it.

    A process with a hundred compiled documents is a fifth smaller for it. Only glibc has this.
    """
    trim = getattr(_c_library(), "malloc_trim", None)
    if trim is not None:
        trim(0)


def fix_ties(runner: Any) -> None:
    """Let events of one moment that have no priorities, or equal ones, come in the same order in every run.

    SBML leaves their order open, and the engine draws it: libRoadRunner to 2.10 by the C library's ``rand``, from
    2.11 on by a generator of each model. ``Config.RANDOM_SEED`` makes the sequence of an instance's runs the same,
    not each run. So both start anew before each run; see also :mod:`ifnsbml.simulation.ties`.
    """
    _c_library().srand(1)
    runner.model.setRandomSeed(1)


@functools.cache
def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)


def _end(result: Any) -> float:
    return float(result[-1, 0]) if result.size else 0.0


def _tidy(message: str) -> str:
    """Drop the engine's C++ signatures, and the time that the caller tells on its own."""
    message = re.sub(r"[;,]?\s*(?:In|at) (?:virtual )?[\w:<>*& ]+\([^)]*\).*$", "", message, flags=re.DOTALL)
    return " ".join(message.split()).rstrip(".")
