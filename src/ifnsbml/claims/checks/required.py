"""required and reduced: what is left of a response after a loss."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from ifnsbml.claims.checks.base import Case, able, tell
from ifnsbml.claims.checks.contrast import Loss
from ifnsbml.claims.conditions import Conditions
from ifnsbml.claims.fields import Survives
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class Diminished(Loss):
    """A response that a loss takes away, while a parallel read-out survives the same loss."""

    control: Survives

    def conditions(self, case: Case) -> Conditions:
        under = self.control.stimulus(case.stimulus)
        return self.pair(case, case.change) | self.pair_beside(under, case.change, self.control.survives)

    def _fits(self, left: float) -> bool:
        """Whether as much is left of the response as the kind says."""
        raise NotImplementedError

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        name = case.observe
        wild, lost = self.size(runs["control"], name), self.size(runs["tested"], name)
        left = ratio(lost, wild)
        kept = self.surviving(runs["beside"], runs["beside_tested"], self.control.survives, case.change)
        return Finding(
            self._fits(left),
            lambda: f"under {tell(case.stimulus)} {name} keeps {left:.2%} with {tell(case.change)}",
            (self.floor(wild, name), *kept),
            {"wild_type": wild, "loss": lost},
        )

    def _limits(self, case: Case, runs: Runs) -> tuple[Limit, ...]:
        raise NotImplementedError

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name = case.observe
        curves = self.curve(runs, "control", "control", name), self.curve(runs, "tested", "tested", name)
        yield Figure(curves, self._limits(case, runs))
        yield from self.kept_shown(runs, self.control.survives, self.limits.preserved, "at least")

    @staticmethod
    def _unreachable(case: Case, proofs: CaseProofs) -> Finding | None:
        """The finding where the loss cannot act on the read-out at all."""
        same = proofs.same("control", "tested", case.observe)
        if not same.holds:
            return None
        alive = able(proofs, "control", case.observe)
        return Finding(False, f"{tell(case.change)} cannot reach {case.observe}: {same.detail}", (alive,))


class Required(Diminished):
    """The loss abolishes the response."""

    wiring: ClassVar[bool] = True
    kind: Literal["required"]

    def _fits(self, left: float) -> bool:
        return left <= self.limits.abolished

    def _limits(self, case: Case, runs: Runs) -> tuple[Limit, ...]:
        return (self.share(runs, case.observe, self.limits.abolished, "at most"),)

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        never = proofs.never_forms("tested", case.observe)
        if not never.holds:
            return self._unreachable(case, proofs) or Finding(None, never.detail)
        # It can form in the wild type, and the parallel read-outs after the loss.
        alive = (
            able(proofs, "control", case.observe),
            *(able(proofs, "beside_tested", name) for name in self.control.survives),
        )
        detail = f"{case.observe} is zero for ever with {tell(case.change)}"
        return Finding(True, detail, alive, witness=never.witness)


class Reduced(Diminished):
    """The loss lowers the response and leaves some of it."""

    kind: Literal["reduced"]

    def _fits(self, left: float) -> bool:
        return self.limits.abolished < left <= self.limits.preserved

    def _limits(self, case: Case, runs: Runs) -> tuple[Limit, ...]:
        return (
            self.share(runs, case.observe, self.limits.preserved, "at most"),
            self.share(runs, case.observe, self.limits.abolished, "at least"),
        )

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        if proofs.never_forms("tested", case.observe).holds:
            return Finding(False, f"{case.observe} is zero for ever with {tell(case.change)}: nothing is left")
        unproved = Finding(None, "a path survives the loss; how much it carries is not provable here")
        return self._unreachable(case, proofs) or unproved
