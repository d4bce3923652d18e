"""absent: never formed under this stimulus, though it forms under another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from ifnsbml.claims.checks.base import Case, Experiment, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import ContextName, Settings, Stimuli
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, level, ratio, swing
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.yaml_file import StrictModel

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs


class FormsUnder(StrictModel):
    """The arm in which the thing does form: what is absent here must be able to be there."""

    forms_under: Stimuli
    context: ContextName | None = None
    settings: Settings = Field(default_factory=dict)


class Absent(Experiment):
    """Stays at zero (or, with ``above: rest``, does not leave its resting level) under the stimulus."""

    wiring: ClassVar[bool] = True

    kind: Literal["absent"]
    above: Literal["zero", "rest"] = "zero"
    control: FormsUnder

    @property
    def _permitting(self) -> list[str]:
        """The roles in which it may form."""
        return [f"control_{number}" for number in range(len(self.control.forms_under))]

    def conditions(self, case: Case) -> Conditions:
        control, read = self.control, (case.observe,)
        settings = {**self.settings, **control.settings}
        permitting = (
            self.condition(stimulus, context=control.context, settings=settings, observe=read, alternative=True)
            for stimulus in control.forms_under
        )
        tested = {"tested": self.condition(case.stimulus, observe=read)}
        return tested | dict(zip(self._permitting, permitting, strict=True))

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        limits, name = self.limits, case.observe
        size, limit = (level, limits.zero) if self.above == "zero" else (swing, limits.flat)
        here = size(runs["tested"], name)
        there = max(size(runs[role], name) for role in self._permitting if role in runs)
        control = Control(
            there >= self.least(name),
            lambda: f"{name} reaches only {there:.3g} nM where it should form",
            lambda: f"{name} reaches {there:.3g} nM where it forms",
        )
        return Finding(
            ratio(here, there) <= limit,
            lambda: f"{name} reaches {here:.3g} nM under {tell(case.stimulus)}, {there:.3g} nM where it forms",
            (control,),
            {"peak": here, "permitted": there},
        )

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        never = proofs.never_forms("tested", case.observe)
        if not never.holds:
            return Finding(None, never.detail)
        forms = [proofs.never_forms(role, case.observe) for role in self._permitting if role in proofs]
        control = Control(
            any(not proof.holds for proof in forms),
            f"{case.observe} is zero for ever where it should form, too",
            f"nothing keeps {case.observe} at zero where it should form",
        )
        detail = f"{case.observe} is zero for ever under {tell(case.stimulus)}"
        return Finding(True, detail, (control,), witness=never.witness)

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        limits, name, control = self.limits, case.observe, self.control
        # What makes the control's cell another one is told as a change.
        roles = [role for role in self._permitting if role in runs]
        permitting = (self.curve(runs, "control", role, name) for role in roles)
        told = (replace(curve, change=control.settings, context=control.context) for curve in permitting)
        courses = [runs[role] for role in roles]
        if self.above == "zero":
            peak = max(level(course, name) for course in courses)
            limit = Limit(limits.zero * peak, f"{limits.zero:g} of the peak where it forms", "at most")
        else:
            rest = float(runs["tested"].column(name)[0])
            moved = max(swing(course, name) for course in courses)
            limit = Limit(rest + limits.flat * moved, f"{limits.flat:g} of the permitted movement", "at most")
        yield Figure((*told, self.curve(runs, "tested", "tested", name)), (limit,))

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        conditions = self.conditions(case)
        return conditions["tested"], conditions["control_0"]
