"""order: one step precedes another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.checks.base import NOTHING, Case, Experiment, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import Readouts
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, half_time, respond
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class Order(Experiment):
    """The read-outs, in the order written, reach half of their peaks one after the other."""

    kind: Literal["order"]
    observe: Annotated[Readouts, Field(min_length=2)]

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            yield Case(stimulus=stimulus)

    def conditions(self, case: Case) -> Conditions:
        return {"tested": self.condition(case.stimulus, observe=self.observe)}

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        course = runs["tested"]
        times = {name: half_time(course, name) for name in self.observe}
        controls = tuple(self._moves(case, name, respond(course, name).size) for name in self.observe)
        apart = self.limits.grid_steps * self.window.step

        def words() -> str:
            each = ", ".join(f"{name} {time:.3g} min" for name, time in times.items())
            return f"half-times under {tell(case.stimulus)}: {each} (to be {apart:.3g} min apart)"

        return Finding(
            all(times[late] - times[early] >= apart for early, late in pairwise(self.observe)),
            words,
            controls,
            {f"t50 {name}": time for name, time in times.items()},
        )

    def _moves(self, case: Case, name: str, size: float) -> Control:
        return Control(
            size >= self.least(name), lambda: f"{name} responds by {size:.3g} nM under {tell(case.stimulus)}"
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        """Every read-out as a share of its own rise: where they cross the middle is what is compared."""
        course = runs["tested"]
        curves = tuple(self.curve(runs, "tested", "tested", name) for name in self.observe)
        halves = [Limit(half_time(course, name), name, axis="time") for name in self.observe]
        yield Figure(curves, (Limit(0.5, "half-way", "at"), *halves), relative=True)

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        """Topological order: each step reaches the next, and the next does not reach back."""
        for early, late in pairwise(self.observe):
            if not proofs.reaches("tested", early, late):
                return Finding(False, f"{early} has no influence on {late}")
            if proofs.reaches("tested", late, early):
                return Finding(None, f"{late} may act back on {early}: the order is not provable here")
        return Finding(True, "each step acts on the next and none acts back")

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        return self.conditions(case)["tested"], self.condition(NOTHING, observe=self.observe)
