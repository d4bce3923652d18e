"""preferential: more by one stimulus than by another, at matched doses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from ifnsbml.claims.kinds.base import Case, tell
from ifnsbml.claims.kinds.selective import Comparison
from ifnsbml.claims.recording import Picture
from ifnsbml.claims.responses import ratio
from ifnsbml.claims.verdicts import Finding
from ifnsbml.claims.vocabulary import Stimuli

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab


class Preferential(Comparison):
    """At least 1.5 times as much under ``stimulus`` as under ``over``."""

    kind: Literal["preferential"]
    over: Stimuli

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for other in self.over:
                for name in self.observe:
                    yield Case(name, stimulus, against=other)

    def examine(self, case: Case, lab: Lab) -> Finding:
        more, less, told, controls = self._sizes(case, lab)
        return Finding(
            more >= self.limits.floor and ratio(more, less) >= self.limits.preferential,
            lab.told(lambda: f"{case.observe}: {told} ({ratio(more, less):.3g} times)"),
            tuple(controls),
            {"more": more, "less": less},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        ratio_ = self.limits.preferential
        says = f"1/{ratio_:g} of the preferred stimulus's response"
        yield from self._compared(case, lab, 1 / ratio_, says, "at most")

    def prove(self, case: Case, lab: Lab) -> Finding:
        if lab.prover.never_forms(self.arm(lab, case.stimulus), case.observe).holds:
            return Finding(False, f"{case.observe} is zero for ever under {tell(case.stimulus)}")
        return Finding(None, "which of two responses is larger is not provable here")
