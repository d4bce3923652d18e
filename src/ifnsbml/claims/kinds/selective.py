"""selective: induced by one stimulus and not by the other, at matched doses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, model_validator

from ifnsbml.claims.kinds.base import Case, Experiment, tell
from ifnsbml.claims.recording import Limit, Picture, Sense
from ifnsbml.claims.responses import ratio, respond
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Measure, Readout, Responds, Stimuli

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab

PROXIMAL = "obs_STAT1_pY701"
"""The read-out that doses are matched on unless a check names another."""


class Comparison(Experiment):
    """Two stimuli compared at doses that give the same peak of a shared proximal read-out.

    ``match: none`` compares the doses as they are written and says ``why``.
    """

    match: Readout = PROXIMAL
    measure: Measure = "peak"
    control: Responds

    @model_validator(mode="after")
    def _unmatched_says_why(self) -> Comparison:
        if self.match == "none" and self.why is None:
            raise ValueError("match: a comparison at unmatched doses says 'why'")
        return self

    def _doses(self, case: Case, lab: Lab) -> tuple[Mapping[str, float], Mapping[str, float], list[Control]]:
        """The two stimuli, scaled down where needed so that both give the same proximal peak."""
        if self.match == "none":
            return case.stimulus, case.against, []
        matched = lab.matched(self, case.stimulus, case.against, self.match)
        detail = lab.told(
            lambda: (
                f"doses matched on {self.match}: {tell(matched.first)} gives {matched.peaks[0]:.4g} nM, "
                f"{tell(matched.second)} {matched.peaks[1]:.4g} nM"
            )
        )
        low, high = sorted(matched.peaks)
        close = low >= self.limits.floor and high - low <= self.limits.matched * high
        return matched.first, matched.second, [Control(close, detail)]

    def _sizes(self, case: Case, lab: Lab) -> tuple[float, float, str, list[Control]]:
        first, second, controls = self._doses(case, lab)
        sizes = []
        for stimulus in (first, second):
            course = self.course(lab, stimulus)
            sizes.append(respond(lab.reading(course, case.observe), case.observe, measure=self.measure).size)
        under = self.control.stimulus(second)
        controls += self.responding(lab, self.control.responds, under)
        return (
            sizes[0],
            sizes[1],
            lab.told(lambda: f"{sizes[0]:.3g} nM under {tell(first)}, {sizes[1]:.3g} under {tell(second)}"),
            controls,
        )

    def _compared(self, case: Case, lab: Lab, share: float, says: str, sense: Sense) -> Iterator[Picture]:
        """The two responses, the limit as a share of the first, what doses were matched on, and the control."""
        name = case.observe
        first, second, _ = self._doses(case, lab)
        curves = self.curve(lab, "control", name, first), self.curve(lab, "tested", name, second)
        size = respond(self.course(lab, first), name, measure=self.measure).size
        rest = float(self.course(lab, second).column(name)[0])
        yield Picture(curves, (Limit(rest + share * size, says, sense),))
        if self.match != "none":
            matched = self.curve(lab, "control", self.match, first), self.curve(lab, "tested", self.match, second)
            yield Picture(matched, (), "control")
        yield from self.responses_shown(lab, self.control.responds, self.control.stimulus(second))


class Selective(Comparison):
    """Induced by ``stimulus``; ``not_by`` gives at most 5 % of that, though it works on something else."""

    kind: Literal["selective"]
    not_by: Annotated[Stimuli, Field(description="the stimuli that do not induce it")]

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for other in self.not_by:
                for name in self.observe:
                    yield Case(name, stimulus, against=other)

    def examine(self, case: Case, lab: Lab) -> Finding:
        induced, other, told, controls = self._sizes(case, lab)
        return Finding(
            induced >= self.limits.floor and ratio(other, induced) <= self.limits.selective,
            lab.told(lambda: f"{case.observe}: {told}"),
            tuple(controls),
            {"induced": induced, "other": other},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        share = self.limits.selective
        yield from self._compared(case, lab, share, f"{share:.0%} of the inducer's response", "at most")

    def prove(self, case: Case, lab: Lab) -> Finding:
        """The negative half only: that the inducer does induce is a matter of size."""
        prover, name = lab.prover, case.observe
        if prover.never_forms(self.arm(lab, case.stimulus), name).holds:
            return Finding(False, f"{name} is zero for ever under {tell(case.stimulus)}")
        never = prover.never_forms(self.arm(lab, case.against), name)
        if not never.holds:
            return Finding(None, never.detail)
        under = self.control.stimulus(case.against)
        arm = self.arm(lab, under)
        controls = [self.able(lab, arm, other) for other in self.control.responds]
        return Finding(
            True, f"{name} is zero for ever under {tell(case.against)}", tuple(controls), witness=never.witness
        )
