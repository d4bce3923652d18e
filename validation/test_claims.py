"""Every claim on every model that it names, one test each: ``pytest validation``."""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.claims.loading import load_claims
from ifnsbml.claims.results import ClaimResult
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Verdict

HERE = Path(__file__).resolve().parent
BUNDLE = HERE.parent / "sbml"
CLAIMS = load_claims(HERE)
NAMED = list(dict.fromkeys(model for loaded in CLAIMS for model in loaded.claim.models))

Results = dict[tuple[str, str], ClaimResult]


def model_path(name: str) -> Path:
    return BUNDLE / name / f"{name}.xml"


@pytest.fixture(scope="session")
def results() -> Results:
    paths = {model_path(name): name for name in NAMED if model_path(name).is_file()}
    report = validate(list(paths), CLAIMS)
    return {(result.id, paths[Path(result.model)]): result for result in report.claims}


@pytest.mark.parametrize(
    ("claim", "model"),
    [pytest.param(loaded.id, model, id=f"{loaded.id}-{model}") for loaded in CLAIMS for model in loaded.claim.models],
)
def test_claim_holds(claim: str, model: str, results: Results) -> None:
    assert model_path(model).is_file(), f"{model} has not been built: run 'ifnsbml build'"
    result = results[claim, model]
    assert result.verdict is Verdict.PASS, f"{result.verdict}: {result.detail}"
