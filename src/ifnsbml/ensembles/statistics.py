"""From codes to probabilities: how often a control is met, and how often the claim then holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from ifnsbml.claims.checks import KINDS
from ifnsbml.claims.results import CheckResult, ClaimResult, Report
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.ensembles.batches import Code

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Share:
    """How often something held, with its Clopper–Pearson interval.

    The interval is that of independent draws. Sobol points fill the space more evenly than those, so that it
    errs on the wide side.
    """

    held: int
    of: int

    @property
    def value(self) -> float | None:
        """The share; None of nothing."""
        return self.held / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval; all of [0, 1] where nothing was tried."""
        if not self.of:
            return 0.0, 1.0
        from scipy.stats import beta

        tail = (1 - CONFIDENCE) / 2
        low = float(beta.ppf(tail, self.held, self.of - self.held + 1)) if self.held else 0.0
        high = float(beta.ppf(1 - tail, self.held + 1, self.of - self.held)) if self.held < self.of else 1.0
        return low, high

    @property
    def told(self) -> str:
        """The share in words."""
        if not self.of:
            return "never tried"
        low, high = self.interval
        return f"{self.value:.3f} ({self.held} of {self.of}; 95 % {low:.3f}–{high:.3f})"


@dataclass(frozen=True)
class Tally:
    """One check, or one case of it, over all sets. Sets in which a run failed count nowhere but in ``errors``."""

    n: int
    errors: tuple[int, ...]
    unmet: tuple[int, ...]
    failures: tuple[int, ...]

    @classmethod
    def of(cls, codes: Mapping[int, Iterable[int]]) -> Tally:
        """Count: an error of one case is one of the check, then an unmet control, then a failure."""
        sorted_: dict[int, list[int]] = {code: [] for code in Code}
        for number, found in sorted(codes.items()):
            present = set(found)
            worst = next(code for code in (Code.ERROR, Code.UNMET, Code.FAILS, Code.HOLDS) if code in present)
            sorted_[worst].append(number)
        return cls(len(codes), tuple(sorted_[Code.ERROR]), tuple(sorted_[Code.UNMET]), tuple(sorted_[Code.FAILS]))

    @property
    def control(self) -> Share:
        """How often every control is met."""
        tried = self.n - len(self.errors)
        return Share(tried - len(self.unmet), tried)

    @property
    def claim(self) -> Share:
        """How often the claim holds, its controls met."""
        met = self.control.held
        return Share(met - len(self.failures), met)

    def as_json(self) -> dict[str, Any]:
        """The numbers as JSON has them."""
        return {
            "n": self.n,
            "errors": len(self.errors),
            "p_control": self.control.value,
            "control_interval": list(self.control.interval),
            "p_claim": self.claim.value,
            "interval": list(self.claim.interval),
            "failures": list(self.failures),
        }


@dataclass(frozen=True)
class EnsembleCase:
    """One case of a check over all sets."""

    label: str
    tally: Tally


@dataclass(frozen=True)
class EnsembleResult(CheckResult):
    """One check over all parameter sets.

    It counts towards the claim's verdict only where the check is proved: then it must hold in every set. How
    often anything else holds is for people to judge.
    """

    tally: Tally = Tally(0, (), (), ())
    by_case: tuple[EnsembleCase, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The check as JSON has it, with its numbers and those of its cases."""
        found = super().as_json()
        found["cases"] = [{"case": case.label, **case.tally.as_json()} for case in self.by_case]
        return found | self.tally.as_json()


def judged(
    kind: str, standing: str, number: int, cases: Iterable[tuple[str, Mapping[int, int]]], *, proved: bool
) -> EnsembleResult:
    """The result of one check; ``cases`` holds each label with the codes by set."""
    listed = list(cases)
    sets = {number: [codes[number] for _, codes in listed] for number in listed[0][1]}
    tally = Tally.of(sets)
    return EnsembleResult(
        kind=kind,
        standing=standing,
        mode=Mode.ENSEMBLE,
        verdict=_verdict(tally),
        detail=_detail(tally),
        number=number,
        counted=proved,
        tally=tally,
        by_case=tuple(
            EnsembleCase(label, Tally.of({key: [code] for key, code in codes.items()})) for label, codes in listed
        ),
    )


def _verdict(tally: Tally) -> Verdict:
    if tally.failures:
        return Verdict.FAIL
    if tally.claim.of:
        return Verdict.PASS
    return Verdict.INCONCLUSIVE if tally.control.of else Verdict.ERROR


def _detail(tally: Tally) -> str:
    told = f"holds in {tally.claim.told} of the sets whose control is met; the control in {tally.control.told}"
    return told + (f"; {len(tally.errors)} runs failed" if tally.errors else "")


def lacking(kind: str, standing: str, number: int, reason: str) -> EnsembleResult:
    """The result of a check that the model cannot express."""
    return EnsembleResult(kind, standing, Mode.ENSEMBLE, Verdict.NOT_APPLICABLE, reason, number, counted=False)


@dataclass(frozen=True)
class EnsembleReport(Report):
    """A report with an ensemble's results; ``ensemble`` says in JSON how it was drawn and what failed."""

    ensemble: Mapping[str, Any] = field(default_factory=dict)

    def renamed(self, path: str, instead: str) -> Self:
        """The report with one model under another path."""
        about = dict(self.ensemble)
        for table in ("failing", "errors"):
            about[table] = {instead if key == path else key: value for key, value in about[table].items()}
        return replace(super().renamed(path, instead), ensemble=about)

    def as_json(self) -> dict[str, Any]:
        """The report as JSON has it."""
        return super().as_json() | {"ensemble": dict(self.ensemble)}


def with_ensemble(
    report: Report, found: Mapping[tuple[str, str], Mapping[int, EnsembleResult]], about: Mapping[str, Any]
) -> EnsembleReport:
    """The report with the ensemble's results, each behind the other looks at its check.

    ``found`` has them by model path, claim and number of the check. A claim all of whose checks are proved rests
    on the wiring; any other that was looked at rests on the parameters.
    """
    claims = []
    for claim in report.claims:
        results = found.get((claim.model, claim.id), {})
        claims.append(_with(claim, results) if results else claim)
    return EnsembleReport(
        models=report.models,
        names=report.names,
        claims=tuple(claims),
        warnings=report.warnings,
        runs=report.runs,
        floors=report.floors,
        foreign=report.foreign,
        ensemble=about,
    )


def _with(claim: ClaimResult, results: Mapping[int, EnsembleResult]) -> ClaimResult:
    checks: list[CheckResult] = []
    numbers = sorted({check.number for check in claim.checks} | results.keys())
    for number in numbers:
        checks += [check for check in claim.checks if check.number == number]
        if number in results:
            checks.append(results[number])
    return replace(claim, checks=tuple(checks), rests_on=claim.rests_on or "parameters")


def proved_checks(claim: ClaimResult) -> frozenset[int]:
    """The checks of a claim that are proved for all parameter values."""
    return frozenset(
        check.number
        for check in claim.checks
        if check.mode is Mode.STRUCTURAL and check.verdict is Verdict.PASS and KINDS[check.kind].wiring
    )
