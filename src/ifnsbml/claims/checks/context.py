"""context: only in a named cell type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from ifnsbml.claims.checks.base import Case, Experiment, able, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import ContextName, ContextNames, Responds
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, level, ratio
from ifnsbml.claims.verdicts import Finding
from ifnsbml.model.annotations import ModelFacts, NotExpressible

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs
    from ifnsbml.simulation.scenario import Scenario


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

    def conditions(self, case: Case) -> Conditions:
        under = self.control.stimulus(case.stimulus)
        read, watched = (case.observe,), self.control.responds
        return {
            "control": self.condition(case.stimulus, context=case.context, observe=read),
            "tested": self.condition(case.stimulus, context=self.elsewhere, observe=read),
            "beside": self.condition(under, context=case.context, observe=watched),
            "beside_tested": self.condition(under, context=self.elsewhere, observe=watched),
        }

    def can_tell(self, case: Case, scenarios: Mapping[str, Scenario], facts: ModelFacts) -> None:
        # Where both cells are one to a model, that it answers alike in them says nothing about cells.
        if scenarios["control"] == scenarios["tested"]:
            raise NotExpressible(f"{facts.name} has nothing that tells a {case.context} from a {self.elsewhere} cell")

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        limits, name, watched = self.limits, case.observe, self.control.responds
        there, elsewhere = level(runs["control"], name), level(runs["tested"], name)
        under = self.control.stimulus(case.stimulus)
        controls = self.responding(runs["beside"], watched, under, case.context)
        controls += self.responding(runs["beside_tested"], watched, under, self.elsewhere)
        return Finding(
            there >= self.least(name) and ratio(elsewhere, there) <= limits.zero,
            lambda: (
                f"{name} reaches {there:.3g} nM in {case.context}, {elsewhere:.3g} nM in {self.elsewhere}"
                f", under {tell(case.stimulus)}"
            ),
            tuple(controls),
            {"there": there, "elsewhere": elsewhere},
        )

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        limits, name = self.limits, case.observe
        curves = self.curve(runs, "control", "control", name), self.curve(runs, "tested", "tested", name)
        peak = level(runs["control"], name)
        yield Figure(curves, (Limit(limits.zero * peak, f"{limits.zero:g} of the peak in {case.context}", "at most"),))
        for where in ("beside", "beside_tested"):
            yield from self.responses_shown(runs, where, self.control.responds)

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        """The negative half: never formed with the licensing factor absent."""
        name = case.observe
        if proofs.never_forms("control", name).holds:
            return Finding(False, f"{name} is zero for ever in {case.context}, too")
        never = proofs.never_forms("tested", name)
        if not never.holds:
            return Finding(None, never.detail)
        controls = tuple(able(proofs, "beside_tested", other) for other in self.control.responds)
        return Finding(True, f"{name} is zero for ever in {self.elsewhere}", controls, witness=never.witness)

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        conditions = self.conditions(case)
        return conditions["control"], conditions["tested"]
