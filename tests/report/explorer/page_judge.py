"""The page's judge of a model beside the claims engine."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from beside_roadrunner import claims
from headless import PageEngine

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.results import CheckResult
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode
from ifnsbml.equations import read_equations
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.report.explorer.judged import claims_data, lab_data
from ifnsbml.report.explorer.page import JUDGE
from ifnsbml.report.explorer.program import compile_program

AGREE = 1e-3
FLOOR = 1e-3


class PageJudge:
    """The page's judge of one model."""

    def __init__(self, path: Path) -> None:
        facts, cells = read_facts(path), load_contexts()
        program = compile_program(read_equations(path), str(path))
        self.claims = claims_data(claims(), facts, cells)
        self._engine = PageEngine(program, *JUDGE)
        reads = sorted({name for claim in self.claims for check in claim["checks"] for name in check.get("reads", ())})
        lab = json.dumps(lab_data(facts, cells, program.settable))
        self._engine.evaluate(f"(globalThis.lab = {lab}, globalThis.reads = {json.dumps(reads)}, 0)")
        self.change({}, [])

    def change(self, settings: Mapping[str, float], muted: list[str]) -> None:
        """Judge the model with these changes from now on."""
        base = json.dumps({"settings": settings, "muted": muted})
        self._engine.evaluate(f"(globalThis.judge = Judge.create(model, lab, reads, {base}), 0)")

    def check(self, check: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self._engine.evaluate(f"Judge.judgeCheck(judge, {json.dumps(check)})")
        return found

    def experiments(self, check: Mapping[str, Any]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._engine.evaluate(f"Judge.experiments(judge, {json.dumps(check)})")
        return found

    def live(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for claim in self.claims:
            yield from ((claim["id"], check) for check in claim["checks"] if check["live"])


def simulated(path: Path) -> dict[tuple[str, int], CheckResult]:
    report = validate([path], claims(), modes=[Mode.SIMULATED], jobs=0)
    return {(claim.id, check.number): check for claim in report.claims for check in claim.checks}


def assert_agrees(found: Mapping[str, Any], wanted: CheckResult, where: str) -> int:
    """Same verdicts, and the same numbers; returns how many numbers there were."""
    assert found["verdict"] == wanted.verdict.value, (where, found["detail"], wanted.detail)
    compared = 0
    for case, other in zip(found["cases"], wanted.cases, strict=True):
        assert case["verdict"] == other.verdict.value, (where, case["detail"], other.detail)
        for name, value in other.numbers.items():
            # How two runs differ at the solver's own precision is each solver's own affair.
            if name in ("coarse", "middle", "fine") or not math.isfinite(value):
                continue
            assert case["numbers"][name] == pytest.approx(value, rel=AGREE, abs=AGREE * FLOOR), (where, name)
            compared += 1
    return compared
