"""insufficient: one input alone does not do it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from ifnsbml.claims.kinds.base import Case, Contrast, tell
from ifnsbml.claims.recording import Picture, Witness
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Finding
from ifnsbml.claims.vocabulary import Changes, Survives

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


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

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        for case in self.cases():
            yield from (self.arm(lab, case.stimulus, cell) for cell in self._cells())
            if self.control:
                under = self.control.stimulus(case.stimulus)
                yield from (self.arm(lab, under, loss) for loss in self.losses)

    def examine(self, case: Case, lab: Lab) -> Finding:
        name = case.observe
        both = self.size(lab, case.stimulus, {}, name)
        shares = [ratio(self.size(lab, case.stimulus, cell, name), both) for cell in self._cells()]
        controls = [self.floor(lab, both, name)]
        if self.control:
            under = self.control.stimulus(case.stimulus)
            for loss in self.losses:
                controls += self.surviving(lab, self.control.survives, under, loss)

        def words() -> str:
            each = zip(self._cells(), shares, strict=True)
            left = ", ".join(f"{share:.1%} with {tell(cell)}" for cell, share in each)
            return f"{name} responds by {both:.3g} nM with both inputs; {left}"

        return Finding(
            max(shares) <= self.limits.half,
            lab.told(words),
            tuple(controls),
            {"both": both, "second_alone": shares[0], "first_alone": shares[1], "neither": shares[2]},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, limits = case.observe, self.limits
        curves = [self.curve(lab, "control", name, case.stimulus)]
        curves += [self.curve(lab, "tested", name, case.stimulus, loss) for loss in self.losses]
        curves.append(self.curve(lab, "beside", name, case.stimulus, self._cells()[-1]))
        yield Picture(tuple(curves), (self.share(lab, case, self.losses[0], limits.half, "at most"),))
        if self.control:
            under = self.control.stimulus(case.stimulus)
            for loss in self.losses:
                yield from self.kept_shown(lab, self.control.survives, under, loss, limits.preserved, "at least")

    def prove(self, case: Case, lab: Lab) -> Finding:
        prover, name = lab.prover, case.observe
        witness: dict[Witness, None] = {}
        for loss in self.losses:
            half = prover.never_forms(self.arm(lab, case.stimulus, loss), name)
            if not half.holds:
                return Finding(None, half.detail)
            witness |= dict.fromkeys(half.witness)
        able = self.able(lab, self.arm(lab, case.stimulus), name)
        return Finding(True, f"{name} is zero for ever in each half condition", (able,), witness=tuple(witness))
