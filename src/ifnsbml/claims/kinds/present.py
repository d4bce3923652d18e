"""present: formed on stimulus and not without it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.kinds.base import NOTHING, Case, Experiment, tell
from ifnsbml.claims.recording import Limit, Picture
from ifnsbml.claims.responses import respond, swing
from ifnsbml.claims.verdicts import Finding
from ifnsbml.claims.vocabulary import Responds

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


class Present(Experiment):
    """Rises from rest under each stimulus, and stays flat in the silent arm."""

    kind: Literal["present"]
    control: Responds | None = None

    @model_validator(mode="after")
    def _stimulated(self) -> Present:
        if not all(any(dose > 0 for dose in stimulus.values()) for stimulus in self.stimulus):
            raise ValueError("stimulus: 'present' needs a stimulus; the silent arm is run by itself")
        return self

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        yield self.arm(lab, NOTHING)

    def examine(self, case: Case, lab: Lab) -> Finding:
        limits, name = self.limits, case.observe
        response = respond(lab.reading(self.course(lab, case.stimulus), name), name)
        drift = swing(lab.reading(self.course(lab, NOTHING), name), name)
        controls = []
        if self.control:
            under = self.control.stimulus(case.stimulus)
            controls = self.responding(lab, self.control.responds, under)
        # A resting level below the tolerance of the solver counts as zero: there is no fold to speak of.
        resting = abs(response.rest) > limits.zero * abs(response.extreme)
        rises = response.size >= limits.floor and (not resting or response.extreme >= limits.fold * response.rest)
        flat = drift <= limits.flat * max(response.size, limits.floor)
        return Finding(
            rises and flat,
            lab.told(
                lambda: (
                    f"{name} goes from {response.rest:.3g} to {response.extreme:.3g} nM under {tell(case.stimulus)}"
                    f"; without stimulus it moves by {drift:.3g} nM"
                )
            ),
            tuple(controls),
            {"rest": response.rest, "peak": response.extreme, "silent": drift},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        limits, name = self.limits, case.observe
        curves = self.curve(lab, "control", name, {}), self.curve(lab, "tested", name, case.stimulus)
        response = respond(self.course(lab, case.stimulus), name)
        if abs(response.rest) > limits.zero * abs(response.extreme):
            limit = Limit(limits.fold * response.rest, f"{limits.fold:g} × rest", "at least")
        else:
            limit = Limit(response.rest + limits.floor, f"{limits.floor:g} nM", "at least")
        yield Picture(curves, (limit,))
        if self.control:
            yield from self.responses_shown(lab, self.control.responds, self.control.stimulus(case.stimulus))
