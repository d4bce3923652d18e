"""absent: never formed under this stimulus, though it forms under another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from ifnsbml.claims.kinds.base import Case, Experiment, tell
from ifnsbml.claims.lab import scenario_of
from ifnsbml.claims.recording import Curve, Limit, Picture
from ifnsbml.claims.responses import level, ratio, swing
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import ContextName, Part, Settings, Stimuli

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab


class FormsUnder(Part):
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

    def _permitting(self, lab: Lab) -> list[Arm]:
        control = self.control
        return [
            lab.arm(
                stimulus,
                context=control.context or self.context,
                settings={**self.settings, **control.settings},
                change={},
            )
            for stimulus in control.forms_under
        ]

    def arms(self, lab: Lab) -> Iterator[Arm]:
        yield from super().arms(lab)
        yield from self._permitting(lab)

    def examine(self, case: Case, lab: Lab) -> Finding:
        limits, name = self.limits, case.observe
        size, limit = (level, limits.zero) if self.above == "zero" else (swing, limits.flat)
        here = size(lab.reading(self.course(lab, case.stimulus), name), name)
        there = max(size(lab.reading(lab.course(arm, self.window), name), name) for arm in self._permitting(lab))
        control = Control(
            there >= limits.floor,
            lab.told(lambda: f"{name} reaches only {there:.3g} nM where it should form"),
            lab.told(lambda: f"{name} reaches {there:.3g} nM where it forms"),
        )
        share = ratio(here, there)
        return Finding(
            share <= limit,
            lab.told(
                lambda: f"{name} reaches {here:.3g} nM under {tell(case.stimulus)}, {there:.3g} nM where it forms"
            ),
            (control,),
            {"peak": here, "permitted": there},
        )

    def prove(self, case: Case, lab: Lab) -> Finding:
        never = lab.prover.never_forms(self.arm(lab, case.stimulus), case.observe)
        if not never.holds:
            return Finding(None, never.detail)
        forms = [lab.prover.never_forms(arm, case.observe) for arm in self._permitting(lab)]
        able = any(not proof.holds for proof in forms)
        control = Control(
            able,
            f"{case.observe} is zero for ever where it should form, too",
            f"nothing keeps {case.observe} at zero where it should form",
        )
        detail = f"{case.observe} is zero for ever under {tell(case.stimulus)}"
        return Finding(True, detail, (control,), witness=never.witness)

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        limits, name, control = self.limits, case.observe, self.control
        tested = self.curve(lab, "tested", name, case.stimulus)
        permitting = tuple(
            Curve("control", name, scenario_of(arm, self.window), stimulus, control.settings, control.context)
            for arm, stimulus in zip(self._permitting(lab), control.forms_under, strict=True)
        )
        courses = [lab.course(arm, self.window) for arm in self._permitting(lab)]
        if self.above == "zero":
            peak = max(level(course, name) for course in courses)
            limit = Limit(limits.zero * peak, f"{limits.zero:g} of the peak where it forms", "at most")
        else:
            rest = float(self.course(lab, case.stimulus).column(name)[0])
            moved = max(swing(course, name) for course in courses)
            limit = Limit(rest + limits.flat * moved, f"{limits.flat:g} of the permitted movement", "at most")
        yield Picture((*permitting, tested), (limit,))
