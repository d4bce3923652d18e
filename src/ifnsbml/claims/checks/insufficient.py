"""insufficient: one input alone does not do it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from ifnsbml.claims.checks.base import Case, able, tell
from ifnsbml.claims.checks.contrast import Contrast
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import Changes, Survives
from ifnsbml.claims.figures import Figure, Witness
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs

_CELLS = ("first_lost", "second_lost", "both_lost")
_HALVES = _CELLS[:2]
_BESIDE = ("beside_first_lost", "beside_second_lost")


class Insufficient(Contrast):
    """The 2 × 2 table: both inputs respond; with either one lost, and with both, next to nothing is left."""

    wiring: ClassVar[bool] = True

    kind: Literal["insufficient"]
    losses: Annotated[Changes, Field(min_length=2, max_length=2)]
    control: Survives | None = None

    def _cells(self) -> list[dict[str, float]]:
        first, second = self.losses
        return [first, second, {**first, **second}]

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for name in self.observe:
                yield Case(name, stimulus)

    def conditions(self, case: Case) -> Conditions:
        read = (case.observe,)
        found = {"control": self.condition(case.stimulus, observe=read)}
        for role, cell in zip(_CELLS, self._cells(), strict=True):
            found[role] = self.condition(case.stimulus, cell, observe=read)
        if self.control:
            under, watched = self.control.stimulus(case.stimulus), self.control.survives
            found["beside"] = self.condition(under, observe=watched)
            for role, loss in zip(_BESIDE, self.losses, strict=True):
                found[role] = self.condition(under, loss, observe=watched)
        return found

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        name = case.observe
        both = self.size(runs["control"], name)
        shares = [ratio(self.size(runs[role], name), both) for role in _CELLS]
        controls = [self.floor(both, name)]
        if self.control:
            for role, loss in zip(_BESIDE, self.losses, strict=True):
                controls += self.surviving(runs["beside"], runs[role], self.control.survives, loss)

        def words() -> str:
            each = zip(self._cells(), shares, strict=True)
            left = ", ".join(f"{share:.1%} with {tell(cell)}" for cell, share in each)
            return f"{name} responds by {both:.3g} nM with both inputs; {left}"

        return Finding(
            max(shares) <= self.limits.half,
            words,
            tuple(controls),
            {"both": both, "second_alone": shares[0], "first_alone": shares[1], "neither": shares[2]},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name, limits = case.observe, self.limits
        curves = [self.curve(runs, "control", "control", name)]
        curves += [self.curve(runs, "tested", role, name) for role in _HALVES]
        curves.append(self.curve(runs, "beside", "both_lost", name))
        yield Figure(tuple(curves), (self.share(runs, name, limits.half, "at most", after="first_lost"),))
        if self.control:
            for role in _BESIDE:
                yield from self.kept_shown(runs, self.control.survives, limits.preserved, "at least", after=role)

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        name = case.observe
        witness: dict[Witness, None] = {}
        for role in _HALVES:
            half = proofs.never_forms(role, name)
            if not half.holds:
                return Finding(None, half.detail)
            witness |= dict.fromkeys(half.witness)
        controls = (able(proofs, "control", name),)
        return Finding(True, f"{name} is zero for ever in each half condition", controls, witness=tuple(witness))

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        conditions = self.conditions(case)
        return conditions["first_lost"], conditions["control"]
