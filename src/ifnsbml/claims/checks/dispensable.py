"""dispensable: a loss preserves the response, though the loss is real."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from ifnsbml.claims.checks.base import Case, able, tell
from ifnsbml.claims.checks.contrast import Loss, hitting
from ifnsbml.claims.conditions import Conditions
from ifnsbml.claims.fields import Change, ReadoutControl, Readouts
from ifnsbml.claims.figures import Figure
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


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

    def conditions(self, case: Case) -> Conditions:
        control = self.control
        found = self.pair(case, case.change)
        if control.falls:
            found |= self.pair_beside(control.stimulus(case.stimulus), case.change, control.falls)
        if control.also:
            both = {**case.change, **control.also}
            found["both_lost"] = self.condition(case.stimulus, both, observe=(case.observe,))
        return found

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        name, control = case.observe, self.control
        wild, lost = self.size(runs["control"], name), self.size(runs["tested"], name)
        controls = [self.floor(wild, name)]
        if control.falls:
            controls += self.falling(runs["beside"], runs["beside_tested"], control.falls, case.change)
        if control.also:
            gone = ratio(self.size(runs["both_lost"], name), wild)
            controls.append(
                Control(gone <= self.limits.abolished, lambda: f"{name} keeps {gone:.1%} after both losses")
            )
        return Finding(
            ratio(lost, wild) >= self.limits.preserved,
            lambda: f"under {tell(case.stimulus)} {name} keeps {ratio(lost, wild):.1%} with {tell(case.change)}",
            tuple(controls),
            {"wild_type": wild, "loss": lost},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name, control, limits = case.observe, self.control, self.limits
        whole = self.curve(runs, "control", "control", name)
        lost = self.curve(runs, "tested", "tested", name)
        yield Figure((whole, lost), (self.share(runs, name, limits.preserved, "at least"),))
        if control.falls:
            yield from self.kept_shown(runs, control.falls, limits.falls, "at most")
        if control.also:
            limit = self.share(runs, name, limits.abolished, "at most", after="both_lost")
            yield Figure((whole, self.curve(runs, "tested", "both_lost", name)), (limit,), "control")

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        name, control = case.observe, self.control
        if proofs.never_forms("tested", name).holds:
            alive = able(proofs, "control", name)
            return Finding(False, f"{name} is zero for ever with {tell(case.change)}", (alive,))
        same = proofs.same("control", "tested", name, sums=True)
        if not same.holds:
            return Finding(None, "a path survives the loss; how much it carries is not provable here")
        controls = [able(proofs, "control", name)]
        if control.falls:
            controls += hitting(proofs, control.falls, case.change)
        return Finding(
            True,
            f"{name} does not depend on {', '.join(case.change)}: {same.detail}",
            tuple(controls),
            witness=same.witness,
        )
