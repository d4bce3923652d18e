"""The page's engine and its verdicts on every experiment of every claim, in all models.

The JavaScript is the page's own, run by V8 without a browser around it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "report" / "explorer"))

from beside_roadrunner import TOLERANCE, arms_of, worst_difference
from headless import PageEngine, close_engines
from page_judge import PageJudge, assert_agrees, simulated

from ifnsbml.equations import read_equations
from ifnsbml.report.explorer.program import compile_program
from ifnsbml.resources import PATHWAYS, find_model
from ifnsbml.simulation.model import RunnableModel


@pytest.fixture(autouse=True)
def _close_engines() -> object:
    yield
    close_engines()


@pytest.mark.parametrize("name", PATHWAYS)
def test_every_experiment_of_every_claim_runs_as_in_roadrunner(name: str) -> None:
    path = find_model(name)
    engine, model = PageEngine(compile_program(read_equations(path), name)), RunnableModel.load(path)
    arms = arms_of(path)
    found = max((worst_difference(model, engine, dict(used.arm.settings), used.until) for used in arms),
                key=lambda difference: difference.share)  # fmt: skip
    print(f"{name}: {len(arms)} experiments, at most {found.share:.1e} of a peak apart, in {found.name}")
    assert found.share < TOLERANCE, found


@pytest.mark.parametrize("name", PATHWAYS)
def test_every_check_of_every_claim_is_judged_as_by_the_claims_engine(name: str) -> None:
    path = find_model(name)
    judge, wanted = PageJudge(path), simulated(path)
    numbers = [assert_agrees(judge.check(check), wanted[id_, check["number"]], id_) for id_, check in judge.live()]
    print(f"{name}: {len(numbers)} checks, {sum(numbers)} numbers")
    assert sum(numbers) > 50
