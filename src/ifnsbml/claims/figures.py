"""What a person looks at beside a verdict: the runs that a case compares, and where its thresholds lie in them.

Nothing here judges. Each kind tells for a case which curves it compared and where its limits are (see
:meth:`ifnsbml.claims.checks.Check.pictures`); the lab, asked to record, keeps the runs behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ifnsbml.simulation.scenario import Scenario
    from ifnsbml.simulation.timecourse import TimeCourse

MOST_POINTS = 300
"""Time points kept of a run; the grid of a longer one is thinned evenly, its last point is kept."""

CurveRole = Literal["control", "tested", "beside"]
Sense = Literal["at most", "at least", "at"]


@dataclass(frozen=True)
class Curve:
    """One read-out in one run. ``control`` is what it is compared with, ``tested`` what the claim is about.

    ``stimulus``, ``change`` and ``context`` are what makes this run; ``scenario`` is the run itself.
    """

    role: CurveRole
    observe: str
    scenario: Scenario
    stimulus: Mapping[str, float] = field(default_factory=dict)
    change: Mapping[str, float] = field(default_factory=dict)
    context: str | None = None


@dataclass(frozen=True)
class Limit:
    """A threshold as a level (nM) or, with ``axis="time"``, as a moment (min); ``says`` is what it means."""

    value: float
    says: str
    sense: Sense = "at"
    axis: Literal["level", "time"] = "level"


@dataclass(frozen=True)
class Figure:
    """Curves to be looked at together. ``relative``: each as a share of its own rise, to compare moments."""

    curves: tuple[Curve, ...]
    limits: tuple[Limit, ...] = ()
    purpose: Literal["claim", "control"] = "claim"
    relative: bool = False


@dataclass(frozen=True)
class Witness:
    """What a proof rests on: ``says`` names the set, ``members`` its states (or lumped variables)."""

    says: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class RecordedRun:
    """The curves of one run that some picture shows, on an even grid that may be thinned (min, nM)."""

    time: NDArray[np.float64]
    columns: Mapping[str, NDArray[np.float64]]
    labels: Mapping[str, str] = field(default_factory=dict)
    """The human name of each column, where its file gives one."""


Recording = Mapping["Scenario", RecordedRun]
"""The recorded runs of one model."""


def record(pictures: Iterable[Figure], courses: Mapping[Scenario, TimeCourse]) -> dict[Scenario, RecordedRun]:
    """What the pictures show of these courses, each curve once."""
    wanted: dict[Scenario, dict[str, None]] = {}
    for picture in pictures:
        for curve in picture.curves:
            wanted.setdefault(curve.scenario, {})[curve.observe] = None
    return {scenario: _thinned(courses[scenario], names) for scenario, names in wanted.items()}


def _thinned(course: TimeCourse, names: Iterable[str]) -> RecordedRun:
    points = len(course.time)
    step = -(-points // MOST_POINTS)
    # From the end, so that what is judged there is always shown.
    kept = slice((points - 1) % step, None, step)
    said = dict(zip(course.names, course.labels, strict=False))
    return RecordedRun(
        course.time[kept].copy(),
        {name: course.column(name)[kept].copy() for name in names},
        {name: said[name] for name in names if said.get(name)},
    )
