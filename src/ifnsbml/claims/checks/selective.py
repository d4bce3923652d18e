"""selective: induced by one stimulus and not by the other, at matched doses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, model_validator

from ifnsbml.claims.checks.base import Case, Experiment, able, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import Measure, Readout, Responds, Stimuli
from ifnsbml.claims.figures import Figure, Limit, Sense
from ifnsbml.claims.measures import Course, ratio, respond
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs

PROXIMAL = "obs_STAT1_pY701"
"""The read-out that doses are matched on unless a check names another."""
UNMATCHED = "none"
"""What ``match`` says for a comparison at the doses as written."""


class ReadoutComparison(Experiment):
    """Two stimuli compared at doses that give the same peak of a shared proximal read-out.

    ``match: none`` compares the doses as they are written and says ``why``.
    """

    match: Readout = PROXIMAL
    measure: Measure = "peak"
    control: Responds

    @model_validator(mode="after")
    def _unmatched_says_why(self) -> ReadoutComparison:
        if self.match == UNMATCHED and self.why is None:
            raise ValueError("match: a comparison at unmatched doses says 'why'")
        return self

    @property
    def matched_on(self) -> str | None:
        return None if self.match == UNMATCHED else self.match

    def against(self, others: Stimuli) -> Iterator[Case]:
        """Every stimulus against each of ``others``."""
        for stimulus in self.stimulus:
            for other in others:
                for name in self.observe:
                    yield Case(name, stimulus, against=other)

    def conditions(self, case: Case) -> Conditions:
        matched = self.matched_on
        read = (case.observe,) if matched is None else tuple(dict.fromkeys((case.observe, matched)))
        under = self.control.under
        return {
            "control": self.condition(case.stimulus, observe=read, dose="first" if matched else ""),
            "tested": self.condition(case.against, observe=read, dose="second" if matched else ""),
            # A control answers to the other stimulus, at its dose, unless it names one.
            "beside": self.condition(
                self.control.stimulus(case.against),
                observe=self.control.responds,
                dose="second" if matched and under is None else "",
            ),
        }

    def sizes(self, case: Case, runs: Mapping[str, Course]) -> tuple[float, float]:
        """The responses (nM) to the stimulus and to the other."""
        first, second = (respond(runs[role], case.observe, measure=self.measure).size for role in ("control", "tested"))
        return first, second

    def controls(self, case: Case, runs: Mapping[str, Course]) -> tuple[Control, ...]:
        """The doses are matched, and the other stimulus works on something else."""
        under = self.control.stimulus(case.against)
        return (*self._matched(case, runs), *self.responding(runs["beside"], self.control.responds, under))

    def _matched(self, case: Case, runs: Mapping[str, Course]) -> Iterator[Control]:
        name = self.matched_on
        if name is None:
            return
        first, second = (respond(runs[role], name).size for role in ("control", "tested"))
        low, high = sorted((first, second))
        yield Control(
            low >= self.least(name) and high - low <= self.limits.matched * high,
            lambda: (
                f"doses matched on {name}: {tell(case.stimulus)} gives {first:.4g} nM, "
                f"{tell(case.against)} {second:.4g} nM"
            ),
        )

    @staticmethod
    def compared(case: Case, first: float, second: float) -> str:
        """Both responses in words."""
        told = f"{first:.3g} nM under {tell(case.stimulus)}, {second:.3g} under {tell(case.against)}"
        return f"{case.observe}: {told}"

    def shown_with(self, case: Case, runs: Runs, share: float, says: str, sense: Sense) -> Iterator[Figure]:
        """The two responses, the limit as a share of the first, what doses were matched on, and the control."""
        name = case.observe
        curves = self.curve(runs, "control", "control", name), self.curve(runs, "tested", "tested", name)
        size, _ = self.sizes(case, runs)
        rest = float(runs["tested"].column(name)[0])
        yield Figure(curves, (Limit(rest + share * size, says, sense),))
        if self.matched_on is not None:
            both = (self.curve(runs, role, role, self.matched_on) for role in ("control", "tested"))
            yield Figure(tuple(both), (), "control")
        yield from self.responses_shown(runs, "beside", self.control.responds)

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        conditions = self.conditions(case)
        return conditions["control"], conditions["tested"]


class Selective(ReadoutComparison):
    """Induced by ``stimulus``; ``not_by`` gives at most 5 % of that, though it works on something else."""

    kind: Literal["selective"]
    not_by: Annotated[Stimuli, Field(description="the stimuli that do not induce it")]

    def cases(self) -> Iterator[Case]:
        yield from self.against(self.not_by)

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        induced, other = self.sizes(case, runs)
        return Finding(
            induced >= self.least(case.observe) and ratio(other, induced) <= self.limits.selective,
            lambda: self.compared(case, induced, other),
            self.controls(case, runs),
            {"induced": induced, "other": other},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        share = self.limits.selective
        yield from self.shown_with(case, runs, share, f"{share:.0%} of the inducer's response", "at most")

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        """The negative half only: that the inducer does induce is a matter of size."""
        name = case.observe
        if proofs.never_forms("control", name).holds:
            return Finding(False, f"{name} is zero for ever under {tell(case.stimulus)}")
        never = proofs.never_forms("tested", name)
        if not never.holds:
            return Finding(None, never.detail)
        controls = tuple(able(proofs, "beside", other) for other in self.control.responds)
        return Finding(True, f"{name} is zero for ever under {tell(case.against)}", controls, witness=never.witness)
