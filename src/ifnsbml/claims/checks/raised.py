"""raised: a loss, or the stimulus itself, moves a read-out the other way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.checks.base import NOTHING, Case, able, tell
from ifnsbml.claims.checks.contrast import Contrast
from ifnsbml.claims.conditions import Conditions
from ifnsbml.claims.fields import Changes, ReadoutControl, Readouts
from ifnsbml.claims.figures import Figure, Limit, Sense
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class StillThere(ReadoutControl):
    """What else must hold: ``survives`` beside a loss, ``responds`` beside a stimulus."""

    survives: Readouts | None = None
    responds: Readouts | None = None


class Raised(Contrast):
    """Up by a loss that frees it (``perturbation``), or moved by the stimulus against the silent arm."""

    kind: Literal["raised"]
    perturbation: Changes | None = None
    control: StillThere

    @model_validator(mode="after")
    def _control_fits(self) -> Raised:
        wanted = "survives" if self.perturbation else "responds"
        if getattr(self.control, wanted) is None:
            beside = "a perturbation" if self.perturbation else "a stimulus alone"
            raise ValueError(f"control: beside {beside}, 'raised' needs '{wanted}'")
        return self

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for change in self.perturbation or [{}]:
                for name in self.observe:
                    yield Case(name, stimulus, change)

    def conditions(self, case: Case) -> Conditions:
        control, read = self.control, (case.observe,)
        under, survives = control.stimulus(case.stimulus), control.survives or []
        found = {
            "control": self.condition(case.stimulus if case.change else NOTHING, observe=read),
            "tested": self.condition(case.stimulus, case.change, observe=read),
            "beside": self.condition(under, observe=[*survives, *(control.responds or [])]),
        }
        if survives:
            found["beside_tested"] = self.condition(under, case.change, observe=survives)
        return found

    def _extreme(self, course: Course, name: str) -> float:
        """The read-out's own extreme (nM): not how far it moves, but where it gets."""
        if self.measure == "end":
            return float(course.column(name)[-1])
        return course.extremes(name)[self.direction == "up"]

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        name, control, up = case.observe, self.control, self.direction == "up"
        read = self.size if case.change else self._extreme
        base, moved = read(runs["control"], name), read(runs["tested"], name)
        if case.change:
            controls = [self.floor(base, name)]
        else:
            least = max(moved, base) if up else base
            controls = [
                Control(
                    least >= self.least(name),
                    lambda: f"{name} is only {least:.3g} nM",
                    lambda: f"{name} is at {least:.3g} nM",
                )
            ]
        if control.survives:
            controls += self.surviving(runs["beside"], runs["beside_tested"], control.survives, case.change)
        if control.responds:
            controls += self.responding(runs["beside"], control.responds, control.stimulus(case.stimulus))
        times = ratio(moved, base)
        return Finding(
            times >= self.limits.raised if up else times <= self.limits.lowered,
            lambda: (
                f"{name} is at {times:.3g} times its level ({base:.3g} nM) with {tell(case.change or case.stimulus)}"
            ),
            tuple(controls),
            {"base": base, "moved": moved},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name, control = case.observe, self.control
        curves = self.curve(runs, "control", "control", name), self.curve(runs, "tested", "tested", name)
        yield Figure(curves, (self._limit(case, runs),))
        if control.survives:
            yield from self.kept_shown(runs, control.survives, self.limits.preserved, "at least")
        if control.responds:
            yield from self.responses_shown(runs, "beside", control.responds)

    def _limit(self, case: Case, runs: Runs) -> Limit:
        up = self.direction == "up"
        share = self.limits.raised if up else self.limits.lowered
        sense: Sense = "at least" if up else "at most"
        if case.change:
            return self.share(runs, case.observe, share, sense)
        level = share * self._extreme(runs["control"], case.observe)
        return Limit(level, f"{share:.0%} of its level without stimulus", sense)

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        same = proofs.same("control", "tested", case.observe)
        if same.holds:
            alive = able(proofs, "control", case.observe)
            return Finding(False, f"nothing moves {case.observe}: {same.detail}", (alive,))
        return Finding(None, "it can be moved; which way and how far is not provable here")
