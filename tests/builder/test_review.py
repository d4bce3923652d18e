"""The reading list of the review and the claims made of it cite the same places."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ifnsbml.builder.evidence import review_rows
from ifnsbml.claims.loading import LoadedClaim, load_claims

CLAIMS = load_claims(Path(__file__).resolve().parents[2] / "validation")
LAST_REFERENCE = 138
"""The review's list of references ends with 138 (its Box 3 cites up to there)."""


def cited(refs: str) -> list[int]:
    """ "11,19-22" as numbers."""
    found: list[int] = []
    for piece in filter(None, refs.split(",")):
        first, _, last = piece.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


@pytest.mark.parametrize("loaded", CLAIMS, ids=lambda loaded: loaded.id)
def test_a_claim_cites_what_its_row_cites(loaded: LoadedClaim) -> None:
    row, source = review_rows()[loaded.id], loaded.claim.source
    assert cited(row.refs) == source.refs, "review.tsv and the claim differ in the review's reference numbers"
    assert row.section == source.section


def test_references_are_the_reviews_own_and_rise() -> None:
    for row in review_rows().values():
        numbers = cited(row.refs)
        assert numbers == sorted(set(numbers)), row.id
        assert all(1 <= number <= LAST_REFERENCE for number in numbers), row.id


# Read off the text of the review: the sentences that carry these statements and the numbers that stand behind them.
@pytest.mark.parametrize(
    ("row", "refs"),
    [
        ("R03", [4, 8, 11, 12, 13]),  # "… associated with TYK2 … JAK1 (4,11–13)", "… JAK2 (4,8)"
        ("R04", [10, 18]),  # "the rapid autophosphorylation and activation of … TYK2 and JAK1 (10,18)"
        ("J07", [5, 6, 19, 20, 21, 25, 26, 28]),  # type I 5,6,19–21; GAS 5,19–21,25,26; type II 19–21,28
        ("C03", [5, 49]),  # "the GEF C3G, with which CRKL associates … (5,49)"
        ("K03", [101, 103, 104]),  # "in an IRS-dependent (101,103,104) … manner"
        ("M08", [66, 67, 68, 69, 70]),  # Box 1
    ],
)
def test_references_as_printed(row: str, refs: list[int]) -> None:
    assert cited(review_rows()[row].refs) == refs


def test_statements_are_told_to_readers() -> None:
    """A note on an element is for whoever opens the model: whole sentences, and nobody is told how to build it."""
    orders = re.compile(r"\b(you|model it|draw the|declare|publish)\b|\*|^…", re.IGNORECASE)
    wrong = [row.id for row in review_rows().values() if orders.search(row.statement)]
    assert not wrong
