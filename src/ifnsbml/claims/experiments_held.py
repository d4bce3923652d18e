"""What a model answers, experiment by experiment: the unit of judgement is one experiment on one read-out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ifnsbml.claims.results import CaseResult, CheckResult, ClaimResult, Report
from ifnsbml.claims.verdicts import Mode, Verdict, worst


@dataclass(frozen=True)
class ExperimentResult:
    """One case of one check of a claim on one model, all ways of looking at it together.

    Attributes:
        claim: the claim's id.
        check: the number of the check within the claim, from 0.
        kind: the check's kind.
        case: the case in words.
        verdict: ``NOT_APPLICABLE`` where the model lacks something that the experiment needs.
        detail: what was found, or what is lacking.
        lacks: the inputs and read-outs that the model lacks.
    """

    claim: str
    check: int
    kind: str
    case: str
    verdict: Verdict
    detail: str
    lacks: tuple[str, ...] = ()

    @property
    def applies(self) -> bool:
        """Whether the model can express the experiment."""
        return self.verdict is not Verdict.NOT_APPLICABLE


@dataclass(frozen=True)
class Held:
    """How many experiments there are on one model, by what became of them."""

    every: int
    applying: int
    holding: int
    failing: int
    inconclusive: int
    errors: int

    @property
    def told(self) -> str:
        """In words, as ``30 of 30 experiments that apply hold``."""
        if not self.applying:
            return f"none of {self.every:,} experiments applies"
        text = f"{self.holding} of {self.applying} experiments that apply hold"
        others = ((self.failing, "fail"), (self.inconclusive, "inconclusive"), (self.errors, "could not be judged"))
        return "".join((text, *(f", {count} {what}" for count, what in others if count)))


def experiments_on(report: Report, path: str) -> tuple[ExperimentResult, ...]:
    """Every experiment on one model of a report, in the order of the claims."""
    return tuple(experiment for claim in report.claims if claim.model == path for experiment in experiments_of(claim))


def experiments_of(claim: ClaimResult) -> Iterator[ExperimentResult]:
    """The experiments of a claim on its model."""
    by_number: dict[int, list[CheckResult]] = {}
    for check in claim.checks:
        if check.mode is not Mode.ENSEMBLE:
            by_number.setdefault(check.number, []).append(check)
    for number, looks in by_number.items():
        cases: dict[str, list[CaseResult]] = {}
        for look in looks:
            for case in look.cases:
                # That a thing cannot be proved says nothing where it was simulated.
                if not case.unproved:
                    cases.setdefault(case.case, []).append(case)
        for label, found in cases.items():
            verdict = worst(case.verdict for case in found)
            told = next(case for case in reversed(found) if case.verdict is verdict)
            yield ExperimentResult(claim.id, number, looks[0].kind, label, verdict, told.detail, told.lacks)


def held(experiments: Iterable[ExperimentResult]) -> Held:
    """How many there are, and what became of them."""
    counted = Counter(experiment.verdict for experiment in experiments)
    every = sum(counted.values())
    return Held(
        every=every,
        applying=every - counted[Verdict.NOT_APPLICABLE],
        holding=counted[Verdict.PASS],
        failing=counted[Verdict.FAIL],
        inconclusive=counted[Verdict.INCONCLUSIVE],
        errors=counted[Verdict.ERROR],
    )


def to_map_next(experiments: Iterable[ExperimentResult], most: int = 8) -> tuple[tuple[str, int, int], ...]:
    """What a mapping could add: each name, how many experiments lack it alone, and how many lack it at all.

    The most useful first; names that no experiment lacks alone are left out.
    """
    alone: Counter[str] = Counter()
    among: Counter[str] = Counter()
    for experiment in experiments:
        among.update(set(experiment.lacks))
        if len(set(experiment.lacks)) == 1:
            alone[experiment.lacks[0]] += 1
    ranked = sorted(alone, key=lambda name: (-alone[name], -among[name], name))
    return tuple((name, alone[name], among[name]) for name in ranked[:most])
