"""redundant: either of several is enough, none is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ifnsbml.claims.checks.base import Case, able, tell
from ifnsbml.claims.checks.contrast import Contrast
from ifnsbml.claims.conditions import Conditions
from ifnsbml.claims.fields import Changes, Survives
from ifnsbml.claims.figures import Figure
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class Redundant(Contrast):
    """Each single loss preserves the response, all together abolish it, and the cell survives that."""

    kind: Literal["redundant"]
    losses: Annotated[Changes, Field(min_length=2)]
    control: Survives

    @property
    def together(self) -> Mapping[str, float]:
        """All the losses at once."""
        return {name: value for loss in self.losses for name, value in loss.items()}

    @property
    def _singles(self) -> list[str]:
        return [f"single_{number}" for number in range(len(self.losses))]

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for name in self.observe:
                yield Case(name, stimulus, self.together)

    def conditions(self, case: Case) -> Conditions:
        under = self.control.stimulus(case.stimulus)
        singles = (self.condition(case.stimulus, loss, observe=(case.observe,)) for loss in self.losses)
        return (
            self.pair(case, case.change)
            | dict(zip(self._singles, singles, strict=True))
            | self.pair_beside(under, case.change, self.control.survives)
        )

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        name, limits = case.observe, self.limits
        wild = self.size(runs["control"], name)
        singles = [ratio(self.size(runs[role], name), wild) for role in self._singles]
        double = ratio(self.size(runs["tested"], name), wild)
        kept = self.surviving(runs["beside"], runs["beside_tested"], self.control.survives, case.change)

        def words() -> str:
            each = zip(self.losses, singles, strict=True)
            left = ", ".join(f"{share:.1%} with {tell(loss)}" for loss, share in each)
            return f"{name} keeps {left}; {double:.2%} with all"

        return Finding(
            min(singles) >= limits.preserved and double <= limits.abolished,
            words,
            (self.floor(wild, name), *kept),
            {"wild_type": wild, "least_single": min(singles), "all": double},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name, limits = case.observe, self.limits
        curves = [self.curve(runs, "control", "control", name)]
        curves += [self.curve(runs, "beside", role, name) for role in self._singles]
        curves.append(self.curve(runs, "tested", "tested", name))
        yield Figure(
            tuple(curves),
            (
                self.share(runs, name, limits.preserved, "at least", after=self._singles[0]),
                self.share(runs, name, limits.abolished, "at most"),
            ),
        )
        yield from self.kept_shown(runs, self.control.survives, limits.preserved, "at least")

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        name = case.observe
        for role, loss in zip(self._singles, self.losses, strict=True):
            if proofs.never_forms(role, name).holds:
                return Finding(False, f"{name} is zero for ever with {tell(loss)} alone")
        all_gone = proofs.never_forms("tested", name)
        if not all_gone.holds:
            return Finding(None, all_gone.detail)
        controls = tuple(able(proofs, "beside_tested", other) for other in self.control.survives)
        detail = f"{name} is zero for ever without all, and a path survives each single loss"
        return Finding(True, detail, controls, witness=all_gone.witness)
