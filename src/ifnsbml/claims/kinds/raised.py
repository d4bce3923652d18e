"""raised: a loss, or the stimulus itself, moves a read-out the other way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.kinds.base import NOTHING, Case, Contrast, tell
from ifnsbml.claims.recording import Limit, Picture, Sense
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Changes, ReadoutControl, Readouts

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


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

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        if not self.perturbation:
            yield self.arm(lab, NOTHING)

    def _extreme(self, lab: Lab, case: Case, name: str) -> tuple[float, float]:
        """The read-out's own extreme with the stimulus and without it."""
        found = []
        for stimulus in (case.stimulus, NOTHING):
            course = lab.reading(self.course(lab, stimulus), name)
            if self.measure == "end":
                found.append(float(course.column(name)[-1]))
            else:
                found.append(course.extremes(name)[self.direction == "up"])
        return found[0], found[1]

    def _judge(self, moved: float, base: float) -> bool:
        if self.direction == "up":
            return ratio(moved, base) >= self.limits.raised
        return ratio(moved, base) <= self.limits.lowered

    def examine(self, case: Case, lab: Lab) -> Finding:
        name, control = case.observe, self.control
        under = control.stimulus(case.stimulus)
        controls: list[Control] = []
        if case.change:
            base, moved = (
                self.size(lab, case.stimulus, {}, name),
                self.size(lab, case.stimulus, case.change, name),
            )
            controls.append(self.floor(lab, base, name))
        else:
            moved, base = self._extreme(lab, case, name)
            least = max(moved, base) if self.direction == "up" else base
            small = lab.told(lambda: f"{name} is only {least:.3g} nM")
            large = lab.told(lambda: f"{name} is at {least:.3g} nM")
            controls.append(Control(least >= self.limits.floor, small, large))
        if control.survives:
            controls += self.surviving(lab, control.survives, under, case.change)
        if control.responds:
            controls += self.responding(lab, control.responds, under)
        detail = lab.told(
            lambda: (
                f"{name} is at {ratio(moved, base):.3g} times its level ({base:.3g} nM)"
                f" with {tell(case.change or case.stimulus)}"
            )
        )
        return Finding(self._judge(moved, base), detail, tuple(controls), {"base": base, "moved": moved})

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, control = case.observe, self.control
        base = self.curve(lab, "control", name, case.stimulus if case.change else {})
        moved = self.curve(lab, "tested", name, case.stimulus, case.change)
        yield Picture((base, moved), (self._limit(case, lab),))
        under = control.stimulus(case.stimulus)
        if control.survives:
            yield from self.kept_shown(lab, control.survives, under, case.change, self.limits.preserved, "at least")
        if control.responds:
            yield from self.responses_shown(lab, control.responds, under)

    def _limit(self, case: Case, lab: Lab) -> Limit:
        up = self.direction == "up"
        share = self.limits.raised if up else self.limits.lowered
        sense: Sense = "at least" if up else "at most"
        if case.change:
            return self.share(lab, case, case.change, share, sense)
        level = share * self._extreme(lab, case, case.observe)[1]
        return Limit(level, f"{share:.0%} of its level without stimulus", sense)

    def prove(self, case: Case, lab: Lab) -> Finding:
        base = self.arm(lab, case.stimulus if case.change else {})
        moved = self.arm(lab, case.stimulus, case.change)
        same = lab.prover.same(base, moved, case.observe)
        if same.holds:
            alive = self.able(lab, base, case.observe)
            return Finding(False, f"nothing moves {case.observe}: {same.detail}", (alive,))
        return Finding(None, "it can be moved; which way and how far is not provable here")
