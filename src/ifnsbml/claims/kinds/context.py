"""context: only in a named cell type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.kinds.base import Case, Experiment, tell
from ifnsbml.claims.recording import Limit, Picture
from ifnsbml.claims.responses import level, ratio
from ifnsbml.claims.verdicts import Finding
from ifnsbml.claims.vocabulary import ContextName, ContextNames, Responds

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


class Context(Experiment):
    """There in each of ``only_in``, absent ``elsewhere``; what is not restricted is active in both."""

    kind: Literal["context"]
    only_in: ContextNames
    elsewhere: ContextName = "generic"
    control: Responds

    @model_validator(mode="after")
    def _two_cells(self) -> Context:
        if self.elsewhere in self.only_in:
            raise ValueError(f"elsewhere: {self.elsewhere!r} is among 'only_in'")
        if self.context is not None:
            raise ValueError("context: this kind names its cells in 'only_in' and 'elsewhere'")
        return self

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for context in self.only_in:
                for name in self.observe:
                    yield Case(name, stimulus, context=context)

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        for case in self.cases():
            for stimulus in (case.stimulus, self.control.stimulus(case.stimulus)):
                yield self.arm(lab, stimulus, context=self.elsewhere)

    def examine(self, case: Case, lab: Lab) -> Finding:
        limits, name = self.limits, case.observe
        found = []
        for context in (case.context, self.elsewhere):
            course = self.course(lab, case.stimulus, context=context)
            found.append(level(lab.reading(course, name), name))
        there, elsewhere = found
        under = self.control.stimulus(case.stimulus)
        controls = self.responding(lab, self.control.responds, under, case.context)
        controls += self.responding(lab, self.control.responds, under, self.elsewhere)
        return Finding(
            there >= limits.floor and ratio(elsewhere, there) <= limits.zero,
            lab.told(
                lambda: (
                    f"{name} reaches {there:.3g} nM in {case.context}, {elsewhere:.3g} nM in {self.elsewhere}"
                    f", under {tell(case.stimulus)}"
                )
            ),
            tuple(controls),
            {"there": there, "elsewhere": elsewhere},
        )

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        limits, name = self.limits, case.observe
        curves = (
            self.curve(lab, "control", name, case.stimulus, context=case.context),
            self.curve(lab, "tested", name, case.stimulus, context=self.elsewhere),
        )
        peak = level(self.course(lab, case.stimulus, context=case.context), name)
        yield Picture(curves, (Limit(limits.zero * peak, f"{limits.zero:g} of the peak in {case.context}", "at most"),))
        under = self.control.stimulus(case.stimulus)
        for context in (case.context, self.elsewhere):
            yield from self.responses_shown(lab, self.control.responds, under, context)

    def prove(self, case: Case, lab: Lab) -> Finding:
        """The negative half: never formed with the licensing factor absent."""
        prover, name = lab.prover, case.observe
        if prover.never_forms(self.arm(lab, case.stimulus, context=case.context), name).holds:
            return Finding(False, f"{name} is zero for ever in {case.context}, too")
        never = prover.never_forms(self.arm(lab, case.stimulus, context=self.elsewhere), name)
        if not never.holds:
            return Finding(None, never.detail)
        under = self.control.stimulus(case.stimulus)
        arm = self.arm(lab, under, context=self.elsewhere)
        controls = [self.able(lab, arm, other) for other in self.control.responds]
        return Finding(True, f"{name} is zero for ever in {self.elsewhere}", tuple(controls), witness=never.witness)
