"""transient: rises and returns while the stimulus stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.checks.base import NOTHING, Case, Experiment, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import Readouts
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, ratio, respond
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.yaml_file import StrictModel

if TYPE_CHECKING:
    from ifnsbml.claims.runs import Runs


class Sustained(StrictModel):
    """What stays while the read-out returns: the stimulus is still there."""

    sustained: Readouts


class Transient(Experiment):
    """Ends below 30 % of its peak, and is still there at twice the horizon."""

    kind: Literal["transient"]
    peak_by: Annotated[float | None, Field(gt=0)] = None
    control: Sustained

    def conditions(self, case: Case) -> Conditions:
        every = (case.observe, *self.control.sustained)
        return {
            "tested": self.condition(case.stimulus, observe=(case.observe,)),
            "tested_twice_as_long": self.condition(case.stimulus, window=self.window.doubled(), observe=every),
        }

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        limits, name = self.limits, case.observe
        course, longest = runs["tested"], runs["tested_twice_as_long"]
        (size, end), (_, twice) = _left(course, name), _left(longest, name)
        when = float(course.time[int(course.column(name).argmax())])
        controls = [Control(size >= self.least(name), lambda: f"{name} responds by {size:.3g} nM")]
        controls += [self._stays(other, *_left(longest, other)) for other in self.control.sustained]
        in_time = self.peak_by is None or when <= self.peak_by
        return Finding(
            max(end, twice) <= limits.returned and in_time,
            lambda: (
                f"{name} peaks at {when:.3g} min under {tell(case.stimulus)} and is back to {end:.1%}"
                f" at {self.window.until:g} min, {twice:.1%} at twice that"
            ),
            tuple(controls),
            {"peak_time": when, "end": end, "twice": twice},
        )

    def _stays(self, name: str, size: float, left: float) -> Control:
        """Control: a sustained read-out responds, and has not come back when the transient one has."""
        return Control(
            size >= self.least(name) and left >= self.limits.sustained,
            lambda: f"{name} responds by {size:.3g} nM and ends at {left:.1%} of that",
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        """At twice the horizon; the moments at which it must have returned are marked."""
        limits, name, where = self.limits, case.observe, "tested_twice_as_long"
        response = respond(runs[where], name)
        marks = [
            Limit(response.rest + limits.returned * response.size, f"{limits.returned:.0%} of the peak", "at most"),
            Limit(self.window.until, "must have returned", axis="time"),
        ]
        if self.peak_by is not None:
            marks.append(Limit(self.peak_by, "must have peaked", axis="time"))
        yield Figure((self.curve(runs, "tested", where, name),), tuple(marks))
        for other in self.control.sustained:
            kept = respond(runs[where], other)
            stays = Limit(kept.rest + limits.sustained * kept.size, f"{limits.sustained:.0%} of its peak", "at least")
            yield Figure((self.curve(runs, "beside", where, other),), (stays,), "control")

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        return self.conditions(case)["tested"], self.condition(NOTHING, observe=(case.observe,))


def _left(course: Course, name: str) -> tuple[float, float]:
    """The response of ``name`` (nM), and what is left of it at the end (1 is all)."""
    size = respond(course, name).size
    return size, ratio(respond(course, name, measure="end").size, size)
