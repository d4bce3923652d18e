"""Many runs of one compiled slice: values in, numbers out, as little else as possible.

:class:`ifnsbml.simulation.model.RunnableModel` checks and describes every run. Here a planner has done so once
for a million runs; a run is the setting of two vectors, a reset, and the integrator.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ifnsbml.simulation.roadrunner import Engine, RunFailedError, fix_ties

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass
class Clock:
    """Processor seconds that this process has spent, by what on; and how many runs it has made."""

    compiling: float = 0.0
    integrating: float = 0.0
    runs: int = 0

    def since(self, before: Clock) -> Clock:
        """What was spent after ``before`` was copied."""
        return Clock(self.compiling - before.compiling, self.integrating - before.integrating, self.runs - before.runs)


CLOCK = Clock()
"""This process's own."""


class _Places:
    """Where some of the inputs are among what is given for a run, and where the engine keeps them."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        known = dict(pairs)
        self.columns, self.engine = list(known), list(known.values())

    def of(self, values: Sequence[float]) -> list[float]:
        """Those of the values that belong there."""
        return [values[column] for column in self.columns]


def _what_to_reset(rated: bool) -> int:
    """What the engine resets by itself, but rates only where there are rate rules: the search takes half the time."""
    import roadrunner

    usual: int = roadrunner.Config.getValue(roadrunner.Config.MODEL_RESET)
    return usual if rated else usual & ~int(roadrunner.SelectionRecord.RATE)


class SliceRunner(Engine):
    """One compiled slice.

    Every run sets every input that may vary, so that no run depends on those before it; after a run that failed
    the runner is to be thrown away.
    """

    def __init__(self, text: str, shown: str, inputs: Sequence[str]) -> None:
        """Compile.

        Args:
            text: an SBML document.
            shown: what to call it in messages.
            inputs: ids of parameters, and of boundary species in concentrations, that every run sets; they must
                keep through ``reset()`` what is set, see :mod:`ifnsbml.model.symbols`.

        Raises:
            ModelFileError: the engine refuses the document.
        """
        began = time.process_time()
        super().__init__(text, shown)
        self._model = self._runner.model
        parameters = {name: place for place, name in enumerate(self._model.getGlobalParameterIds())}
        boundary = {name: place for place, name in enumerate(self._model.getBoundarySpeciesIds())}
        numbered = list(enumerate(inputs))
        self._parameters = _Places((column, parameters[name]) for column, name in numbered if name in parameters)
        self._boundary = _Places((column, boundary[name]) for column, name in numbered if name not in parameters)
        self._reset = _what_to_reset(self._model.getNumRateRules() > 0)
        self._tolerances = (0.0, 0.0)
        CLOCK.compiling += time.process_time() - began

    def run_slice(
        self,
        values: Sequence[float],
        columns: tuple[str, ...],
        times: Sequence[float],
        *,
        rtol: float,
        atol: float,
    ) -> Floats:
        """Integrate from the initial state; return an array (times, 1 + columns), time first.

        Args:
            values: one for each of the inputs named when it was compiled.
            columns: engine symbols to record.
            times: increasing points of time, the first of them 0.
            rtol: relative tolerance.
            atol: absolute tolerance, in the unit of concentration.

        Raises:
            RunFailedError: the integrator stopped, or a number is not finite.
        """
        import numpy as np

        runner = self._runner
        try:
            if self._tolerances != (rtol, atol):
                runner.integrator.relative_tolerance = rtol
                runner.integrator.absolute_tolerance = atol
                self._tolerances = (rtol, atol)
            if self._columns != columns:
                runner.timeCourseSelections = ["time", *columns]
                self._columns = columns
            if self._parameters.columns:
                self._model.setGlobalParameterValues(self._parameters.engine, self._parameters.of(values))
            if self._boundary.columns:
                self._model.setBoundarySpeciesConcentrations(self._boundary.engine, self._boundary.of(values))
            fix_ties(runner)
            runner.reset(self._reset)
            began = time.process_time()
            try:
                # By columns: they are what is read.
                result = np.array(runner.simulate(times=times), dtype=np.float64, order="F")
            finally:
                CLOCK.integrating += time.process_time() - began
                CLOCK.runs += 1
        except RuntimeError as error:
            raise RunFailedError(" ".join(str(error).split())[:200], self._time_of(error)) from error
        if result.shape[0] != len(times):
            raise RunFailedError(f"the engine returned {result.shape[0]} of {len(times)} points", 0.0)
        with np.errstate(all="ignore"):
            total = float(result.sum())
        # A sum is not finite where a number is not; where only the sum is not, the numbers are looked at.
        if not math.isfinite(total) and not np.isfinite(result).all():
            row = int(np.argwhere(~np.isfinite(result))[0][0])
            raise RunFailedError("a result is not finite", float(result[row, 0]))
        return result
