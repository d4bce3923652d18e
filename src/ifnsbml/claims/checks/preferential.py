"""preferential: more by one stimulus than by another, at matched doses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from ifnsbml.claims.checks.base import Case, tell
from ifnsbml.claims.checks.selective import ReadoutComparison
from ifnsbml.claims.fields import Stimuli
from ifnsbml.claims.figures import Figure
from ifnsbml.claims.measures import Course, ratio
from ifnsbml.claims.verdicts import Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class Preferential(ReadoutComparison):
    """At least 1.5 times as much under ``stimulus`` as under ``over``."""

    kind: Literal["preferential"]
    over: Stimuli

    def cases(self) -> Iterator[Case]:
        yield from self.against(self.over)

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        more, less = self.sizes(case, runs)
        return Finding(
            more >= self.least(case.observe) and ratio(more, less) >= self.limits.preferential,
            lambda: f"{self.compared(case, more, less)} ({ratio(more, less):.3g} times)",
            self.controls(case, runs),
            {"more": more, "less": less},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        ratio_ = self.limits.preferential
        says = f"1/{ratio_:g} of the preferred stimulus's response"
        yield from self.shown_with(case, runs, 1 / ratio_, says, "at most")

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        if proofs.never_forms("control", case.observe).holds:
            return Finding(False, f"{case.observe} is zero for ever under {tell(case.stimulus)}")
        return Finding(None, "which of two responses is larger is not provable here")
