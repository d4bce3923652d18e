"""redundant: either of several is enough, none is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.kinds.base import Case, Contrast, tell
from ifnsbml.claims.recording import Picture
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Finding
from ifnsbml.claims.vocabulary import Changes, Survives

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ifnsbml.claims.lab import Arm, Lab


class Redundant(Contrast):
    """Each single loss preserves the response, all together abolish it, and the cell survives that."""

    kind: Literal["redundant"]
    losses: Annotated[Changes, Field(min_length=2)]
    control: Survives

    @property
    def together(self) -> Mapping[str, float]:
        """All the losses at once."""
        return {name: value for loss in self.losses for name, value in loss.items()}

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for name in self.observe:
                yield Case(name, stimulus, self.together)

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        for case in self.cases():
            yield from (self.arm(lab, case.stimulus, loss) for loss in self.losses)

    def examine(self, case: Case, lab: Lab) -> Finding:
        name, limits = case.observe, self.limits
        wild = self.size(lab, case.stimulus, {}, name)
        singles = [ratio(self.size(lab, case.stimulus, loss, name), wild) for loss in self.losses]
        double = ratio(self.size(lab, case.stimulus, case.change, name), wild)
        under = self.control.stimulus(case.stimulus)
        controls = [self.floor(lab, wild, name), *self.surviving(lab, self.control.survives, under, case.change)]

        def words() -> str:
            each = zip(self.losses, singles, strict=True)
            kept = ", ".join(f"{left:.1%} with {tell(loss)}" for loss, left in each)
            return f"{name} keeps {kept}; {double:.2%} with all"

        return Finding(
            min(singles) >= limits.preserved and double <= limits.abolished,
            lab.told(words),
            tuple(controls),
            {"wild_type": wild, "least_single": min(singles), "all": double},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, limits = case.observe, self.limits
        curves = [self.curve(lab, "control", name, case.stimulus)]
        curves += [self.curve(lab, "beside", name, case.stimulus, loss) for loss in self.losses]
        curves.append(self.curve(lab, "tested", name, case.stimulus, case.change))
        yield Picture(
            tuple(curves),
            (
                self.share(lab, case, self.losses[0], limits.preserved, "at least"),
                self.share(lab, case, case.change, limits.abolished, "at most"),
            ),
        )
        under = self.control.stimulus(case.stimulus)
        yield from self.kept_shown(lab, self.control.survives, under, case.change, limits.preserved, "at least")

    def prove(self, case: Case, lab: Lab) -> Finding:
        prover, name = lab.prover, case.observe
        for loss in self.losses:
            if prover.never_forms(self.arm(lab, case.stimulus, loss), name).holds:
                return Finding(False, f"{name} is zero for ever with {tell(loss)} alone")
        all_gone = prover.never_forms(self.arm(lab, case.stimulus, case.change), name)
        if not all_gone.holds:
            return Finding(None, all_gone.detail)
        under = self.control.stimulus(case.stimulus)
        after = self.arm(lab, under, case.change)
        controls = [self.able(lab, after, other) for other in self.control.survives]
        detail = f"{name} is zero for ever without all, and a path survives each single loss"
        return Finding(True, detail, tuple(controls), witness=all_gone.witness)
