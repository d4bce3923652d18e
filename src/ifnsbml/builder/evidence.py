"""Where a statement or a number comes from.

A process stands on rows of the review (``says("P09")``) or on a marked assumption
(``assumed("…", "P09")``); a number stands on a publication (``measured``) or on an
assumption. Without one of them nothing is built.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files

from ifnsbml.builder.errors import MissingEvidence
from ifnsbml.errors import nearest

REVIEW_PUBMED = "15864272"


class Standing(StrEnum):
    """How the review holds a statement, from firm to open."""

    STATED = "stated"
    FIGURE = "figure"
    INFERRED = "inferred"
    ASSUMED = "assumed"
    HYPOTHESIS = "hypothesis"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ReviewRow:
    """One row of the reading list of the review."""

    id: str
    section: str
    standing: Standing
    refs: str
    how_held: str
    statement: str


@cache
def review_rows() -> dict[str, ReviewRow]:
    """Return every row of the reading list by id, in the order of the review."""
    text = files("ifnsbml.data").joinpath("review.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {
        row["id"]: ReviewRow(
            row["id"],
            row["section"],
            Standing(row["standing"]),
            row["refs"],
            row["how_held"],
            row["statement"],
        )
        for row in rows
    }


@dataclass(frozen=True)
class Evidence:
    """What a process or a number rests on.

    ``claims`` are ids of the review's reading list, ``standing`` the way it is held,
    ``note`` a sentence for the reader, ``pubmed`` further sources.
    """

    claims: tuple[str, ...]
    standing: Standing
    note: str = ""
    pubmed: tuple[str, ...] = ()

    def also(self, other: Evidence) -> Evidence:
        """This evidence with the rows and publications of another added."""
        claims = tuple(dict.fromkeys((*self.claims, *other.claims)))
        return replace(self, claims=claims, pubmed=tuple(dict.fromkeys((*self.pubmed, *other.pubmed))))

    def sentences(self) -> list[str]:
        """The evidence as sentences for a note: one per claim, then the remark."""
        lines = []
        for claim in self.claims:
            row = review_rows()[claim]
            refs = f", refs {row.refs}" if row.refs else ""
            lines.append(f"{claim} ({row.how_held}; {row.section}{refs}): {row.statement}")
        if self.note:
            lines.append(f"{'Assumed: ' if self.standing is Standing.ASSUMED else ''}{self.note}")
        return lines


def says(*claims: str, note: str = "", standing: Standing | str | None = None) -> Evidence:
    """Evidence from the review: the ids of its rows, and by default the firmest standing among them.

    Raises MissingEvidence if an id is not on the reading list.
    """
    if not claims:
        raise MissingEvidence("says() needs the id of at least one row of the review, such as says('J09').")
    _check(claims)
    order = list(Standing)
    held = Standing(standing) if standing else min((review_rows()[claim].standing for claim in claims), key=order.index)
    return Evidence(claims, held, note)


def assumed(note: str, *claims: str) -> Evidence:
    """An assumption, said in one sentence, and the rows of the review that it serves."""
    if not note.strip():
        raise MissingEvidence("assumed() needs a sentence that says what is assumed and why.")
    _check(claims)
    return Evidence(claims, Standing.ASSUMED, note)


def measured(note: str, *pubmed: str) -> Evidence:
    """A number from the literature: the source in words, and its PubMed ids where it has one."""
    if not note.strip():
        raise MissingEvidence("measured() needs the source in words.")
    return Evidence((), Standing.STATED, note, pubmed)


def _check(claims: Iterable[str]) -> None:
    for claim in claims:
        if claim not in review_rows():
            raise MissingEvidence(f"the review has no row '{claim}'; {nearest(claim, review_rows())}")
