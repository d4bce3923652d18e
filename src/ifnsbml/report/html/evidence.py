"""What a claim's card shows when it is opened, as plain values for the page."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from typing import Any

from ifnsbml.claims.checks import Case, Check
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.loading import LoadedClaim
from ifnsbml.claims.results import CaseResult, CheckResult, ClaimResult
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.ensembles import EnsembleResult
from ifnsbml.report.html.curves import RecordedRuns, labels_of
from ifnsbml.report.html.material import Material
from ifnsbml.report.html.words import MODES, STANDINGS, arm_words, case_words, kind_means, scenario_words

MOST_MUTANTS = 60


class ClaimEvidence:
    """The evidence of every claim; sets of states that several proofs rest on are kept once."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.runs = {path: RecordedRuns(material.report.runs.get(path, {})) for path in material.paths}
        self.labels = labels_of(self.runs)
        self._sets: dict[tuple[str, ...], int] = {}

    def label(self, name: str) -> str:
        """The human name of an id; the id itself where its file gives none."""
        return self.labels.get(name, name)

    def as_json(self) -> dict[str, Any]:
        """All of it."""
        claims = {loaded.id: self._claim(loaded) for loaded in self.material.claims}
        return {
            "models": [self._model(path) for path in self.material.paths],
            "labels": self.labels,
            "claims": claims,
            "sets": [list(members) for members in self._sets],
            "runs": [self.runs[path].as_json() for path in self.material.paths],
        }

    def _model(self, path: str) -> dict[str, Any]:
        material = self.material
        simulate = None if material.mapping is not None else ["ifnsbml", "simulate", material.word_for(path)]
        return {
            "name": material.report.names[path],
            "foreign": material.foreign(path),
            "simulate": shlex.join(simulate) if simulate else None,
        }

    def _claim(self, loaded: LoadedClaim) -> dict[str, Any]:
        results = zip(self.material.paths, self.material.results[loaded.id], strict=True)
        return {
            "checks": [self._check(check) for check in loaded.claim.checks],
            "results": [
                self._result(loaded, path, number, result)
                for number, (path, result) in enumerate(results)
                if result.checks
            ],
        }

    def _check(self, check: Check) -> dict[str, Any]:
        found: dict[str, Any] = {
            "kind": check.kind,
            "standing": check.standing,
            "standingMeans": STANDINGS[check.standing],
            "means": kind_means(check),
            "scenario": scenario_words(check, self.label),
        }
        if check.thresholds:
            found["thresholds"] = dict(check.thresholds)
        if check.why:
            found["why"] = check.why
        return found

    def _result(self, loaded: LoadedClaim, path: str, number: int, result: ClaimResult) -> dict[str, Any]:
        checks = loaded.claim.checks
        found: dict[str, Any] = {
            "model": number,
            "verdict": result.verdict.value,
            "rests": result.rests_on,
            "command": self.material.validate_command(loaded.id, path),
            "looks": [self._look(checks[look.number], look, path) for look in result.checks],
        }
        if result.note:
            found["note"] = result.note
        matrix = self.material.matrix_of(path)
        if matrix is not None:
            alone = [row.says for row in matrix.rows if row.killers == (loaded.id,)]
            also = sum(loaded.id in row.killers for row in matrix.rows)
            found["mutants"] = {"killed": also, "alone": len(alone), "says": alone[:MOST_MUTANTS]}
        return found

    def _look(self, check: Check, look: CheckResult, path: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "check": look.number,
            "mode": look.mode.value,
            "title": MODES[look.mode.value],
            "verdict": look.verdict.value,
            "counted": look.counted,
            "cases": self._cases(check, look, path),
        }
        if isinstance(look, EnsembleResult) and look.tally.n:
            found["tally"] = look.tally.as_json()
        elif not found["cases"]:
            found["detail"] = look.detail
        return found

    def _cases(self, check: Check, look: CheckResult, path: str) -> list[dict[str, Any]]:
        if isinstance(look, EnsembleResult):
            labels = {case.label: case_words(check, case, self.label) for case in check.cases()}
            return [
                {"says": labels.get(case.label, case.label), "tally": case.tally.as_json()}
                for case in (look.by_case if len(look.by_case) > 1 else ())
            ]
        return [
            self._case(check, case, result, path)
            for case, result in zip(self._same_cases(check, look.cases), look.cases, strict=True)
        ]

    @staticmethod
    def _same_cases(check: Check, results: Sequence[CaseResult]) -> Iterable[Case | None]:
        """The check's own cases beside their results; none where the work died before any was judged."""
        cases = list(check.cases())
        return cases if len(cases) == len(results) else [None] * len(results)

    def _case(self, check: Check, case: Case | None, result: CaseResult, path: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "says": case_words(check, case, self.label) if case else result.case,
            "verdict": result.verdict.value,
            "detail": result.detail,
        }
        if result.verdict in (Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE) and result.controls:
            found["controls"] = [[control.met, control.told] for control in result.controls]
        if result.witness:
            found["witness"] = [[witness.says, self._set(witness.members)] for witness in result.witness]
        if result.pictures:
            found["pictures"] = [self._picture(picture, path) for picture in result.pictures]
        return found

    def _set(self, members: tuple[str, ...]) -> int:
        return self._sets.setdefault(members, len(self._sets))

    def _picture(self, picture: Figure, path: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "for": picture.purpose,
            "curves": [
                [
                    curve.role,
                    self.runs[path].number(curve.scenario),
                    curve.observe,
                    arm_words(curve.stimulus, curve.change, curve.context),
                ]
                for curve in picture.curves
            ],
            "limits": [self._limit(limit) for limit in picture.limits],
        }
        if picture.relative:
            found["relative"] = True
        return found

    def _limit(self, limit: Limit) -> list[Any]:
        return [limit.value, self.label(limit.says), limit.sense, limit.axis]
