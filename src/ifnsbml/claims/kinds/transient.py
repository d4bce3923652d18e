"""transient: rises and returns while the stimulus stays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.kinds.base import Case, Experiment, tell
from ifnsbml.claims.lab import scenario_of
from ifnsbml.claims.recording import Curve, CurveRole, Limit, Picture
from ifnsbml.claims.responses import ratio, respond
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Part, Readouts

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab
    from ifnsbml.simulation.timecourse import TimeCourse


class Sustained(Part):
    """What stays while the read-out returns: the stimulus is still there."""

    sustained: Readouts


class Transient(Experiment):
    """Ends below 30 % of its peak, and is still there at twice the horizon."""

    kind: Literal["transient"]
    peak_by: Annotated[float | None, Field(gt=0)] = None
    control: Sustained

    def examine(self, case: Case, lab: Lab) -> Finding:
        limits, name = self.limits, case.observe
        arm = self.arm(lab, case.stimulus)
        ends, sizes = [], []
        for window in (self.window, self.window.doubled()):
            course = lab.reading(lab.course(arm, window), name)
            sizes.append(respond(course, name).size)
            ends.append(ratio(respond(course, name, measure="end").size, sizes[-1]))
        course = lab.course(arm, self.window)
        when = float(course.time[int(course.column(name).argmax())])
        told = lab.told(lambda: f"{name} responds by {sizes[0]:.3g} nM")
        controls = [Control(sizes[0] >= limits.floor, told)]
        longest = lab.course(arm, self.window.doubled())
        controls += [self._stays(lab, longest, other) for other in self.control.sustained]
        in_time = self.peak_by is None or when <= self.peak_by
        return Finding(
            max(ends) <= limits.returned and in_time,
            lab.told(
                lambda: (
                    f"{name} peaks at {when:.3g} min under {tell(case.stimulus)} and is back to {ends[0]:.1%}"
                    f" at {self.window.until:g} min, {ends[1]:.1%} at twice that"
                )
            ),
            tuple(controls),
            {"peak_time": when, "end": ends[0], "twice": ends[1]},
        )

    def _stays(self, lab: Lab, longest: TimeCourse, name: str) -> Control:
        """Control: a sustained read-out responds, and has not come back when the transient one has."""
        kept = lab.reading(longest, name)
        size = respond(kept, name).size
        left = ratio(respond(kept, name, measure="end").size, size)
        told = lab.told(lambda: f"{name} responds by {size:.3g} nM and ends at {left:.1%} of that")
        return Control(size >= self.limits.floor and left >= self.limits.sustained, told)

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        """At twice the horizon; the moments at which it must have returned are marked."""
        limits, name, longest = self.limits, case.observe, self.window.doubled()
        arm = self.arm(lab, case.stimulus)
        course = lab.course(arm, longest)

        def curve(role: CurveRole, observe: str) -> Curve:
            return Curve(role, observe, scenario_of(arm, longest), case.stimulus, {}, self.context)

        response = respond(course, name)
        marks = [
            Limit(response.rest + limits.returned * response.size, f"{limits.returned:.0%} of the peak", "at most"),
            Limit(self.window.until, "must have returned", axis="time"),
        ]
        if self.peak_by is not None:
            marks.append(Limit(self.peak_by, "must have peaked", axis="time"))
        yield Picture((curve("tested", name),), tuple(marks))
        for other in self.control.sustained:
            kept = respond(course, other)
            stays = Limit(kept.rest + limits.sustained * kept.size, f"{limits.sustained:.0%} of its peak", "at least")
            yield Picture((curve("beside", other),), (stays,), "control")
