"""required and reduced: what is left of a response after a loss."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from ifnsbml.claims.kinds.base import Case, Loss, tell
from ifnsbml.claims.recording import Limit, Picture
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Survives

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab


class Diminished(Loss):
    """A response that a loss takes away, while a parallel read-out survives the same loss."""

    control: Survives

    def _left(self, wild: float, lost: float) -> bool:
        raise NotImplementedError

    def _others(self, case: Case, lab: Lab) -> list[Control]:
        under = self.control.stimulus(case.stimulus)
        return self.surviving(lab, self.control.survives, under, case.change)

    def examine(self, case: Case, lab: Lab) -> Finding:
        name = case.observe
        wild = self.size(lab, case.stimulus, {}, name)
        lost = self.size(lab, case.stimulus, case.change, name)
        return Finding(
            self._left(wild, lost),
            lab.told(
                lambda: f"under {tell(case.stimulus)} {name} keeps {ratio(lost, wild):.2%} with {tell(case.change)}"
            ),
            (self.floor(lab, wild, name), *self._others(case, lab)),
            {"wild_type": wild, "loss": lost},
        )

    def _limits(self, case: Case, lab: Lab) -> tuple[Limit, ...]:
        raise NotImplementedError

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, control = case.observe, self.control
        curves = (
            self.curve(lab, "control", name, case.stimulus),
            self.curve(lab, "tested", name, case.stimulus, case.change),
        )
        yield Picture(curves, self._limits(case, lab))
        under = control.stimulus(case.stimulus)
        yield from self.kept_shown(lab, control.survives, under, case.change, self.limits.preserved, "at least")

    def _alive(self, case: Case, lab: Lab) -> list[Control]:
        """Structural controls: it can form in the wild type, and the parallel read-outs after the loss."""
        under = self.control.stimulus(case.stimulus)
        whole, after = self.arm(lab, case.stimulus), self.arm(lab, under, case.change)
        return [
            self.able(lab, whole, case.observe),
            *(self.able(lab, after, name) for name in self.control.survives),
        ]


class Required(Diminished):
    """The loss abolishes the response."""

    wiring: ClassVar[bool] = True
    kind: Literal["required"]

    def _left(self, wild: float, lost: float) -> bool:
        return ratio(lost, wild) <= self.limits.abolished

    def _limits(self, case: Case, lab: Lab) -> tuple[Limit, ...]:
        return (self.share(lab, case, case.change, self.limits.abolished, "at most"),)

    def prove(self, case: Case, lab: Lab) -> Finding:
        whole, after = self.arm(lab, case.stimulus), self.arm(lab, case.stimulus, case.change)
        never = lab.prover.never_forms(after, case.observe)
        if never.holds:
            detail = f"{case.observe} is zero for ever with {tell(case.change)}"
            return Finding(True, detail, tuple(self._alive(case, lab)), witness=never.witness)
        same = lab.prover.same(whole, after, case.observe)
        if same.holds:
            alive = self.able(lab, whole, case.observe)
            return Finding(False, f"{tell(case.change)} cannot reach {case.observe}: {same.detail}", (alive,))
        return Finding(None, never.detail)


class Reduced(Diminished):
    """The loss lowers the response and leaves some of it."""

    kind: Literal["reduced"]

    def _left(self, wild: float, lost: float) -> bool:
        return self.limits.abolished < ratio(lost, wild) <= self.limits.preserved

    def _limits(self, case: Case, lab: Lab) -> tuple[Limit, ...]:
        return (
            self.share(lab, case, case.change, self.limits.preserved, "at most"),
            self.share(lab, case, case.change, self.limits.abolished, "at least"),
        )

    def prove(self, case: Case, lab: Lab) -> Finding:
        whole, after = self.arm(lab, case.stimulus), self.arm(lab, case.stimulus, case.change)
        if lab.prover.never_forms(after, case.observe).holds:
            return Finding(False, f"{case.observe} is zero for ever with {tell(case.change)}: nothing is left")
        same = lab.prover.same(whole, after, case.observe)
        if same.holds:
            alive = self.able(lab, whole, case.observe)
            return Finding(False, f"{tell(case.change)} cannot reach {case.observe}: {same.detail}", (alive,))
        return Finding(None, "a path survives the loss; how much it carries is not provable here")
