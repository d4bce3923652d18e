"""What validation says, as plain values: for people, for JSON, and for the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self, TypeVar

from ifnsbml.claims.figures import Figure, Recording, Witness
from ifnsbml.claims.verdicts import Control, Mode, Verdict, worst

SCHEMA = 1

T = TypeVar("T")


@dataclass(frozen=True)
class CaseResult:
    """One case of a check: which, what it shows, and in which numbers.

    ``witness`` and ``pictures`` are there only where validation was asked to record.
    """

    case: str
    verdict: Verdict
    detail: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    controls: tuple[Control, ...] = ()
    witness: tuple[Witness, ...] = ()
    pictures: tuple[Figure, ...] = ()
    applies: bool = True
    """False where the model lacks something that the case needs."""
    lacks: tuple[str, ...] = ()
    """The inputs and read-outs that it lacks."""

    @property
    def unproved(self) -> bool:
        """Whether a proof was looked for and cannot be given."""
        return self.applies and self.verdict is Verdict.NOT_APPLICABLE


@dataclass(frozen=True)
class CheckResult:
    """One check looked at in one way.

    ``counted`` is False where a proof was looked for and cannot be given: that is neither a pass nor a
    failure, and the check's verdict rests on the other ways.
    """

    kind: str
    standing: str
    mode: Mode
    verdict: Verdict
    detail: str
    number: int
    cases: tuple[CaseResult, ...] = ()
    counted: bool = True

    def as_json(self) -> dict[str, Any]:
        """The check as JSON has it."""
        return {
            "check": self.number,
            "kind": self.kind,
            "standing": self.standing,
            "mode": self.mode.value,
            "verdict": self.verdict.value,
            "counted": self.counted,
            "detail": self.detail,
            "cases": [
                {
                    "case": case.case,
                    "verdict": case.verdict.value,
                    "detail": case.detail,
                    "numbers": {name: _number(value) for name, value in case.numbers.items()},
                    **({} if case.applies else {"lacks": list(case.lacks)}),
                }
                for case in self.cases
            ],
        }


@dataclass(frozen=True)
class ClaimResult:
    """One claim on one model. ``rests_on`` is "wiring" where every check is proved for all parameters."""

    id: str
    model: str
    checks: tuple[CheckResult, ...]
    rests_on: str | None = None
    note: str = ""

    @property
    def verdict(self) -> Verdict:
        """The worst of the checks, each the worst of the ways that count."""
        return worst(check.verdict for check in self.checks if check.counted)

    @property
    def detail(self) -> str:
        """Why the verdict is what it is, in one line."""
        if not self.checks:
            return self.note
        verdict = self.verdict
        return next((c.detail for c in self.checks if c.counted and c.verdict is verdict), self.note)

    def as_json(self) -> dict[str, Any]:
        """The claim as JSON has it."""
        found: dict[str, Any] = {
            "id": self.id,
            "model": self.model,
            "verdict": self.verdict.value,
            "rests_on": self.rests_on,
            "checks": [check.as_json() for check in self.checks],
        }
        if self.note:
            found["detail"] = self.note
        return found


@dataclass(frozen=True)
class Report:
    """All claims on all models, claims in file order and models in the order asked for."""

    models: Mapping[str, str]
    """SHA-256 by path."""
    names: Mapping[str, str]
    """Model names by path."""
    claims: tuple[ClaimResult, ...]
    warnings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a reader of the verdicts should know about a model, by path."""
    runs: Mapping[str, Recording] = field(default_factory=dict)
    """The runs behind the pictures, by path; empty unless validation was asked to record."""
    floors: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By path of somebody else's model, the least response (nM) of each read-out that counted as one."""
    foreign: frozenset[str] = frozenset()
    """The paths of models that are somebody else's."""

    def renamed(self, path: str, instead: str) -> Self:
        """The report with one model under another path."""

        def told(table: Mapping[str, T]) -> dict[str, T]:
            return {instead if key == path else key: value for key, value in table.items()}

        return replace(
            self,
            models=told(self.models),
            names=told(self.names),
            claims=tuple(replace(claim, model=instead) if claim.model == path else claim for claim in self.claims),
            warnings=told(self.warnings),
            runs=told(self.runs),
            floors=told(self.floors),
            foreign=frozenset(instead if key == path else key for key in self.foreign),
        )

    @property
    def summary(self) -> dict[Verdict, int]:
        """How often each verdict was given; all of them, also those that were not."""
        counted = Counter(claim.verdict for claim in self.claims)
        return {verdict: counted[verdict] for verdict in Verdict}

    @property
    def exit_code(self) -> int:
        """0 when every applicable claim passes, else 1; where nothing applies, nothing passed either.

        In somebody else's model a control that is not met is no failure: the experiment says nothing about it.
        """
        bad = sum(self._is_bad(claim) for claim in self.claims)
        summary = self.summary
        return 0 if not bad and summary[Verdict.PASS] + summary[Verdict.HELD_IN_PART] else 1

    def _is_bad(self, claim: ClaimResult) -> bool:
        if claim.verdict is Verdict.INCONCLUSIVE:
            return claim.model not in self.foreign
        return claim.verdict in (Verdict.FAIL, Verdict.ERROR)

    def as_json(self) -> dict[str, Any]:
        """The report as JSON has it; the same bytes for the same models and claims."""
        return {
            "schema": SCHEMA,
            "models": dict(self.models),
            "warnings": {path: list(told) for path, told in self.warnings.items()},
            "claims": [claim.as_json() for claim in self.claims],
            "summary": {verdict.value: count for verdict, count in self.summary.items()},
        }


def _number(value: float) -> float | str:
    """JSON has no infinity: it is written as a word."""
    return value if value == value and abs(value) != float("inf") else str(value)
