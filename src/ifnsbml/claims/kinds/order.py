"""order: one step precedes another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.kinds.base import Case, Experiment, tell
from ifnsbml.claims.recording import Limit, Picture
from ifnsbml.claims.responses import half_time, respond
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Readouts

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab


class Order(Experiment):
    """The read-outs, in the order written, reach half of their peaks one after the other."""

    kind: Literal["order"]
    observe: Annotated[Readouts, Field(min_length=2)]

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            yield Case(stimulus=stimulus)

    def examine(self, case: Case, lab: Lab) -> Finding:
        course = self.course(lab, case.stimulus)
        times, controls = {}, []
        for name in self.observe:
            size = respond(lab.reading(course, name), name).size
            controls.append(self._responds(case, lab, name, size))
            times[name] = half_time(course, name)
        apart = self.limits.grid_steps * self.window.step
        holds = all(times[late] - times[early] >= apart for early, late in pairwise(self.observe))

        def words() -> str:
            each = ", ".join(f"{name} {time:.3g} min" for name, time in times.items())
            return f"half-times under {tell(case.stimulus)}: {each} (to be {apart:.3g} min apart)"

        return Finding(
            holds,
            lab.told(words),
            tuple(controls),
            {f"t50 {name}": time for name, time in times.items()},
        )

    def _responds(self, case: Case, lab: Lab, name: str, size: float) -> Control:
        told = lab.told(lambda: f"{name} responds by {size:.3g} nM under {tell(case.stimulus)}")
        return Control(size >= self.limits.floor, told)

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        """Every read-out as a share of its own rise: where they cross the middle is what is compared."""
        course = self.course(lab, case.stimulus)
        curves = tuple(self.curve(lab, "tested", name, case.stimulus) for name in self.observe)
        halves = [Limit(half_time(course, name), name, axis="time") for name in self.observe]
        yield Picture(curves, (Limit(0.5, "half-way", "at"), *halves), relative=True)

    def prove(self, case: Case, lab: Lab) -> Finding:
        """Topological order: each step reaches the next, and the next does not reach back."""
        arm = self.arm(lab, case.stimulus)
        for early, late in pairwise(self.observe):
            if not lab.prover.reaches(arm, early, late):
                return Finding(False, f"{early} has no influence on {late}")
            if lab.prover.reaches(arm, late, early):
                return Finding(None, f"{late} may act back on {early}: the order is not provable here")
        return Finding(True, "each step acts on the next and none acts back")
