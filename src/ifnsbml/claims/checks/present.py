"""present: formed on stimulus and not without it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.checks.base import NOTHING, Case, Experiment, tell
from ifnsbml.claims.conditions import Conditions
from ifnsbml.claims.fields import Responds
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, respond, swing
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.runs import Runs


class Present(Experiment):
    """Rises from rest under each stimulus, and stays flat in the silent arm."""

    kind: Literal["present"]
    control: Responds | None = None

    @model_validator(mode="after")
    def _stimulated(self) -> Present:
        if not all(any(dose > 0 for dose in stimulus.values()) for stimulus in self.stimulus):
            raise ValueError("stimulus: 'present' needs a stimulus; the silent arm is run by itself")
        return self

    def conditions(self, case: Case) -> Conditions:
        read = (case.observe,)
        found = {
            "tested": self.condition(case.stimulus, observe=read),
            "control": self.condition(NOTHING, observe=read),
        }
        if self.control:
            under = self.control.stimulus(case.stimulus)
            found["beside"] = self.condition(under, observe=self.control.responds)
        return found

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        limits, name = self.limits, case.observe
        response = respond(runs["tested"], name)
        drift = swing(runs["control"], name)
        controls: list[Control] = []
        if self.control:
            under = self.control.stimulus(case.stimulus)
            controls = self.responding(runs["beside"], self.control.responds, under)
        # A resting level below the tolerance of the solver counts as zero: there is no fold to speak of.
        resting = abs(response.rest) > limits.zero * abs(response.extreme)
        rises = response.size >= self.least(name) and (not resting or response.extreme >= limits.fold * response.rest)
        flat = drift <= limits.flat * max(response.size, self.least(name))
        return Finding(
            rises and flat,
            lambda: (
                f"{name} goes from {response.rest:.3g} to {response.extreme:.3g} nM under {tell(case.stimulus)}"
                f"; without stimulus it moves by {drift:.3g} nM"
            ),
            tuple(controls),
            {"rest": response.rest, "peak": response.extreme, "silent": drift},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        limits, name = self.limits, case.observe
        curves = self.curve(runs, "control", "control", name), self.curve(runs, "tested", "tested", name)
        response = respond(runs["tested"], name)
        if abs(response.rest) > limits.zero * abs(response.extreme):
            limit = Limit(limits.fold * response.rest, f"{limits.fold:g} × rest", "at least")
        else:
            limit = Limit(response.rest + self.least(name), f"{self.least(name):g} nM", "at least")
        yield Figure(curves, (limit,))
        if self.control:
            yield from self.responses_shown(runs, "beside", self.control.responds)
