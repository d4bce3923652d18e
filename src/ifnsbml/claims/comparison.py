"""Two models, or two versions of one, claim by claim and experiment by experiment: what came out otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ifnsbml.claims.experiments_held import ExperimentResult, Held, experiments_on, held
from ifnsbml.claims.results import Report
from ifnsbml.claims.verdicts import Verdict

SCHEMA = 1
_GOOD = (Verdict.PASS, Verdict.HELD_IN_PART)
_BAD = (Verdict.FAIL, Verdict.ERROR)


@dataclass(frozen=True)
class ClaimChange:
    """One claim whose verdicts on the two models differ."""

    claim: str
    before: Verdict
    after: Verdict

    @property
    def worse(self) -> bool:
        """Whether what held fails now, or cannot be judged any more."""
        return self.before in _GOOD and self.after not in _GOOD

    def as_json(self) -> dict[str, Any]:
        """The change as JSON has it."""
        return {"claim": self.claim, "before": self.before.value, "after": self.after.value}


@dataclass(frozen=True)
class ExperimentChange:
    """One experiment that comes out otherwise on the two models; None where only one of them has it."""

    claim: str
    check: int
    case: str
    before: ExperimentResult | None
    after: ExperimentResult | None

    @property
    def verdicts(self) -> tuple[Verdict, Verdict]:
        """Both verdicts; what a model does not have does not apply to it."""
        first, second = (one.verdict if one else Verdict.NOT_APPLICABLE for one in (self.before, self.after))
        return first, second

    def as_json(self) -> dict[str, Any]:
        """The change as JSON has it."""
        before, after = self.verdicts
        return {
            "claim": self.claim,
            "check": self.check,
            "case": self.case,
            "before": before.value,
            "after": after.value,
            "detail_before": self.before.detail if self.before else "",
            "detail_after": self.after.detail if self.after else "",
        }


@dataclass(frozen=True)
class ModelComparison:
    """What claims say of one model and of another.

    Attributes:
        report: both models' results, the first one's first, as if they had been validated together.
        before: the path of the first model.
        after: the path of the second.
        claims: the claims whose verdicts differ, in the order of the claims.
        experiments: the experiments whose verdicts differ.
    """

    report: Report
    before: str
    after: str
    claims: tuple[ClaimChange, ...]
    experiments: tuple[ExperimentChange, ...]

    @property
    def held(self) -> tuple[Held, Held]:
        """How many experiments hold on each."""
        return held(experiments_on(self.report, self.before)), held(experiments_on(self.report, self.after))

    @property
    def lost(self) -> tuple[ExperimentChange, ...]:
        """The experiments that hold on the first model and fail on the second."""
        return tuple(
            change
            for change in self.experiments
            if change.verdicts[0] is Verdict.PASS and change.verdicts[1] in (*_BAD, Verdict.INCONCLUSIVE)
        )

    @property
    def exit_code(self) -> int:
        """0 where nothing that holds on the first model fails on the second, else 1."""
        return 1 if self.lost else 0

    def as_json(self) -> dict[str, Any]:
        """The comparison as JSON has it."""
        first, second = self.held
        return {
            "schema": SCHEMA,
            "before": {"model": self.before, "sha256": self.report.models[self.before], "experiments": vars(first)},
            "after": {"model": self.after, "sha256": self.report.models[self.after], "experiments": vars(second)},
            "claims": [change.as_json() for change in self.claims],
            "experiments": [change.as_json() for change in self.experiments],
        }


def compare_reports(before: Report, after: Report) -> ModelComparison:
    """What differs between the reports of two models, each of one model and on the same claims.

    Both models may have one name; their paths must differ.
    """
    (first,), (second,) = before.models, after.models
    joined = _joined(before, after)
    verdicts = {(claim.model, claim.id): claim.verdict for claim in joined.claims}
    ids = dict.fromkeys(claim.id for claim in joined.claims)
    pairs = ((claim, verdicts[first, claim], verdicts[second, claim]) for claim in ids)
    return ModelComparison(
        report=joined,
        before=first,
        after=second,
        claims=tuple(ClaimChange(claim, one, two) for claim, one, two in pairs if one is not two),
        experiments=tuple(_experiments(experiments_on(joined, first), experiments_on(joined, second))),
    )


def _experiments(before: Iterable[ExperimentResult], after: Iterable[ExperimentResult]) -> Iterator[ExperimentChange]:
    keyed = [{(one.claim, one.check, one.case): one for one in found} for found in (before, after)]
    for key in dict.fromkeys((*keyed[0], *keyed[1])):
        change = ExperimentChange(*key, keyed[0].get(key), keyed[1].get(key))
        if change.verdicts[0] is not change.verdicts[1]:
            yield change


def _joined(before: Report, after: Report) -> Report:
    """Both reports as one, claims in order with both models under each."""
    by_id: dict[str, list[Any]] = {}
    for report in (before, after):
        for claim in report.claims:
            by_id.setdefault(claim.id, []).append(claim)

    def both(field: str) -> Mapping[str, Any]:
        return {**getattr(before, field), **getattr(after, field)}

    return replace(
        before,
        models=both("models"),
        names=both("names"),
        claims=tuple(claim for found in by_id.values() for claim in found),
        warnings=both("warnings"),
        runs=both("runs"),
        floors=both("floors"),
        foreign=before.foreign | after.foreign,
    )
