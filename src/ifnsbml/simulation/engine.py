"""libRoadRunner behind one narrow door: compile a document, run it, get finite numbers or an error."""

from __future__ import annotations

import ctypes
import functools
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ifnsbml.simulation._quiet import quiet
from ifnsbml.simulation.errors import ModelFileError
from ifnsbml.simulation.patience import limited

if TYPE_CHECKING:
    import numpy as np

MAX_STEPS = 20_000  # CVODE's internal steps between two output points


class RunFailedError(Exception):
    """The engine stopped; ``time`` is how far it came. The caller knows model and settings and says so."""

    def __init__(self, reason: str, time: float) -> None:
        super().__init__(reason)
        self.reason = reason
        self.time = time


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
        self.touched: set[str] = set()  # symbols whose value the last run changed, kept by the caller

    def run(
        self,
        before: Mapping[str, float],
        after: Mapping[str, float],
        columns: Sequence[str],
        *,
        until: float,
        points: int,
        rtol: float,
        atol: float,
        max_step: float = 0.0,
    ) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Integrate from the initial state; return an array (points, 1 + columns), time first.

        ``before`` holds values by engine symbol that ``reset()`` keeps and computes initial values from,
        ``after`` those that replace initial values. ``max_step`` caps the integrator's steps, 0 leaves them free.

        Raises:
            RunFailedError: where the integrator stops or a number is not finite.
        """
        import numpy as np

        runner = self._runner
        with quiet():
            try:
                if self._columns != tuple(columns):
                    runner.timeCourseSelections = ["time", *columns]
                    self._columns = tuple(columns)
                runner.integrator.relative_tolerance = rtol
                # A scalar: the engine scales it by each species' volume. A vector would be in amounts.
                runner.integrator.absolute_tolerance = atol
                runner.integrator.maximum_time_step = max_step
                fix_ties(runner)
                runner.reset()  # compartments and state first, or a concentration is set at a stale volume
                for symbol, value in before.items():
                    runner.setValue(symbol, value)
                runner.reset()
                for symbol, value in after.items():
                    runner.setValue(symbol, value)
                with limited():
                    result = np.array(runner.simulate(0.0, until, points), dtype=np.float64)
            except RuntimeError as error:
                raise RunFailedError(_tidy(str(error)), self._time_of(error)) from error
        if result.shape != (points, 1 + len(columns)):
            raise RunFailedError(f"the engine returned {result.shape[0]} of {points} points", _end(result))
        finite = np.isfinite(result)
        if not finite.all():
            row, column = (int(index) for index in np.argwhere(~finite)[0])
            raise RunFailedError(
                f"{columns[column - 1] if column else 'time'} became {result[row, column]}",
                float(result[row, 0]),
            )
        return result

    def _time_of(self, error: RuntimeError) -> float:
        told = re.search(r"time ([-+0-9.eE]+)\s*$", str(error))
        return float(told.group(1)) if told else float(self._runner.model.getTime())


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
