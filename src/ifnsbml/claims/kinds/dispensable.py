"""dispensable: a loss preserves the response, though the loss is real."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from ifnsbml.claims.kinds.base import Case, Loss, tell
from ifnsbml.claims.recording import Picture
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Change, ReadoutControl, Readouts

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


class HitsSomething(ReadoutControl):
    """The loss matters somewhere: something else ``falls``, or the response goes once more is lost (``also``)."""

    falls: Readouts | None = None
    also: Change | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> HitsSomething:
        if self.falls is None and self.also is None:
            raise ValueError("needs 'falls' (what the loss does hit) or 'also' (the loss that completes it)")
        if self.under is not None and self.falls is None:
            raise ValueError("'under' belongs to 'falls'")
        return self


class Dispensable(Loss):
    """The response keeps at least 70 % after the loss."""

    wiring: ClassVar[bool] = True

    kind: Literal["dispensable"]
    control: HitsSomething

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        for case in self.cases():
            yield self.arm(lab, case.stimulus, {**case.change, **(self.control.also or {})})

    def examine(self, case: Case, lab: Lab) -> Finding:
        name, control = case.observe, self.control
        wild = self.size(lab, case.stimulus, {}, name)
        lost = self.size(lab, case.stimulus, case.change, name)
        controls = [self.floor(lab, wild, name)]
        if control.falls:
            under = control.stimulus(case.stimulus)
            controls += self.falling(lab, control.falls, under, case.change)
        if control.also:
            both = self.size(lab, case.stimulus, {**case.change, **control.also}, name)
            gone = ratio(both, wild)
            told = lab.told(lambda: f"{name} keeps {gone:.1%} after both losses")
            controls.append(Control(gone <= self.limits.abolished, told))
        return Finding(
            ratio(lost, wild) >= self.limits.preserved,
            lab.told(
                lambda: f"under {tell(case.stimulus)} {name} keeps {ratio(lost, wild):.1%} with {tell(case.change)}"
            ),
            tuple(controls),
            {"wild_type": wild, "loss": lost},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, control = case.observe, self.control
        whole = self.curve(lab, "control", name, case.stimulus)
        lost = self.curve(lab, "tested", name, case.stimulus, case.change)
        yield Picture((whole, lost), (self.share(lab, case, case.change, self.limits.preserved, "at least"),))
        if control.falls:
            under = control.stimulus(case.stimulus)
            yield from self.kept_shown(lab, control.falls, under, case.change, self.limits.falls, "at most")
        if control.also:
            both = {**case.change, **control.also}
            curve = self.curve(lab, "tested", name, case.stimulus, both)
            yield Picture((whole, curve), (self.share(lab, case, both, self.limits.abolished, "at most"),), "control")

    def prove(self, case: Case, lab: Lab) -> Finding:
        prover, name, control = lab.prover, case.observe, self.control
        whole, after = self.arm(lab, case.stimulus), self.arm(lab, case.stimulus, case.change)
        if prover.never_forms(after, name).holds:
            alive = self.able(lab, whole, name)
            return Finding(False, f"{name} is zero for ever with {tell(case.change)}", (alive,))
        same = prover.same(whole, after, name, sums=True)
        if not same.holds:
            return Finding(None, "a path survives the loss; how much it carries is not provable here")
        controls = [self.able(lab, whole, name)]
        if control.falls:
            controls += self.hitting(lab, control.falls, control.stimulus(case.stimulus), case.change)
        return Finding(
            True,
            f"{name} does not depend on {', '.join(case.change)}: {same.detail}",
            tuple(controls),
            witness=same.witness,
        )
