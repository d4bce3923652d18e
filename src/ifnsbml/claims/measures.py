"""Reading a time course: how much a read-out responds, when it is half way, and how two courses differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ifnsbml.claims.fields import Direction, Measure

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Column = NDArray[np.float64]


class Course(Protocol):
    """What is read of a run: :class:`ifnsbml.simulation.timecourse.TimeCourse`, or what answers like one."""

    @property
    def time(self) -> Column:
        """The points of time (min), shape (n,)."""
        ...

    def column(self, name: str) -> Column:
        """The values of one id (nM), shape (n,)."""
        ...

    def extremes(self, name: str) -> tuple[float, float]:
        """The smallest and the largest value of one id (nM)."""
        ...


@dataclass(frozen=True)
class Response:
    """What one read-out does in one arm, in nM.

    ``size`` is the response: how far ``extreme`` lies from ``rest`` in the direction asked for, or 0.
    """

    rest: float
    extreme: float
    size: float


def respond(course: Course, name: str, direction: Direction = "up", measure: Measure = "peak") -> Response:
    """The response of ``name``: its peak (or end, or mean over time) less its rest, or rest less trough."""
    values = course.column(name)
    rest = float(values[0])
    if measure == "end":
        extreme = float(values[-1])
    elif measure == "mean":
        import numpy as np

        extreme = float(np.trapezoid(values, course.time) / (course.time[-1] - course.time[0]))
    else:
        lowest, highest = course.extremes(name)
        extreme = highest if direction == "up" else lowest
    size = extreme - rest if direction == "up" else rest - extreme
    return Response(rest, extreme, max(size, 0.0))


def swing(course: Course, name: str) -> float:
    """The largest distance from rest, either way, in nM."""
    lowest, highest = course.extremes(name)
    rest = float(course.column(name)[0])
    return max(highest - rest, rest - lowest)


def level(course: Course, name: str) -> float:
    """The largest absolute value that the read-out takes, in nM."""
    lowest, highest = course.extremes(name)
    return max(abs(lowest), abs(highest))


def difference(first: Course, second: Course, name: str) -> float:
    """The largest difference between two courses of ``name`` over the peak of the first.

    Where the first is zero throughout, any difference counts in full (infinity).
    """
    apart = float(abs(first.column(name) - second.column(name)).max())
    peak = level(first, name)
    if peak > 0:
        return apart / peak
    return 0.0 if apart == 0 else float("inf")


def half_time(course: Course, name: str) -> float:
    """Minutes until ``name`` has first made half of its way from rest to its peak, between grid points."""
    values = course.column(name)
    rest, peak = float(values[0]), float(values.max())
    half = rest + (peak - rest) / 2
    above = int((values >= half).argmax())
    if above == 0:
        return float(course.time[0])
    low, high = float(values[above - 1]), float(values[above])
    start, end = float(course.time[above - 1]), float(course.time[above])
    return start + (end - start) * (half - low) / (high - low)


def ratio(part: float, whole: float) -> float:
    """``part / whole``, infinite over nothing."""
    return part / whole if whole > 0 else float("inf") if part > 0 else 0.0
