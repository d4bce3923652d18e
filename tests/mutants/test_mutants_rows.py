"""Rows of the matrix: their order, and the reasons for which a mutant may live."""

from __future__ import annotations

from ifnsbml.claims.verdicts import Verdict
from ifnsbml.mutants.curated import MutantFile
from ifnsbml.mutants.kill_matrix import Kill, ReactionEvidence
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.rows import rows_of
from ifnsbml.mutants.trial import Trial

NAMES = ("a", "b", "c", "d", "e")
MUTANTS = [Mutant(f"delete:{name}", "delete", (name,), f"{name} does not happen", {}, frozenset()) for name in NAMES]
EVIDENCE = {
    "a": ReactionEvidence("assumed"),
    "b": ReactionEvidence("stated", ("X01",)),
    "c": ReactionEvidence("figure"),
}
FAIL = Kill("X01", 0, "", Verdict.FAIL, "")


def states(extra: MutantFile, model: str = "toy") -> dict[str, str]:
    trials = {"delete:c": Trial("delete:c", (FAIL,), ("X01",), 1)}
    rows = rows_of(MUTANTS, EVIDENCE, {"delete:a", "delete:b", "delete:c", "delete:d"}, trials, extra, model)
    return {row.id: row.state for row in rows}


def test_survivors_come_first_and_of_them_what_is_stated() -> None:
    assert states(MutantFile()) == {
        "delete:b": "survived",
        "delete:a": "survived",
        "delete:d": "survived",
        "delete:e": "idle",
        "delete:c": "killed",
    }
    assert list(states(MutantFile())) == ["delete:b", "delete:a", "delete:d", "delete:e", "delete:c"]


def test_a_reason_is_found_by_pattern_and_model() -> None:
    listed = MutantFile.model_validate(
        {
            "equivalent": [{"mutant": "delete:b", "why": "the same", "models": ["other"]}],
            "unconstrained": [{"mutant": "delete:[abe]", "why": "not said"}, {"mutant": "*", "why": "too wide"}],
        }
    )
    here, elsewhere = states(listed), states(listed, "other")
    assert here["delete:b"] == "unconstrained"
    assert elsewhere["delete:b"] == "equivalent"
    assert here["delete:e"] == "unconstrained"
    assert here["delete:c"] == "killed"
    rows = rows_of(MUTANTS, EVIDENCE, set(), {}, listed, "toy")
    assert {row.id: row.unconstrained for row in rows}["delete:a"] == "not said"
