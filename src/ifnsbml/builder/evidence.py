"""Where a statement or a number comes from.

A process stands on rows of the review (``says("P09")``) or on a marked assumption
(``assumed("…", "P09")``); a number stands on a publication (``measured``, ``published``), follows from
one (``derived``) or is an assumption. Without one of them nothing is built. A statement and a number
are held apart: that a step is stated says nothing of its rate, and the other way round.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files

from ifnsbml.builder.errors import MissingEvidence
from ifnsbml.errors import nearest

REVIEW_PUBMED = "15864272"


class Standing(StrEnum):
    """How the review holds a statement, from firm to open; the first three are those of a number."""

    MEASURED = "measured"
    PUBLISHED = "published model"
    DERIVED = "derived"
    STATED = "stated"
    FIGURE = "figure"
    INFERRED = "inferred"
    ASSUMED = "assumed"
    HYPOTHESIS = "hypothesis"
    UNKNOWN = "unknown"

    @property
    def cites_the_review(self) -> bool:
        """Whether the review itself says, draws, implies or supposes what is held like this."""
        return self in _OF_THE_REVIEW


_OF_THE_REVIEW = frozenset({"stated", "figure", "inferred", "hypothesis", "unknown"})


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

    ``claims`` are ids of the review's reading list: those that say it or, for a number and an
    assumption, those that it serves. ``standing`` is the way it is held, ``note`` a sentence for the
    reader, ``sources`` accessions such as "pubmed:12527385" of what gives the number.
    """

    claims: tuple[str, ...]
    standing: Standing
    note: str = ""
    sources: tuple[str, ...] = ()

    def also(self, other: Evidence) -> Evidence:
        """This evidence with the rows of another added, and its sources if it gives the same number in the same words.

        What is assumed in one place stays assumed, whatever another place says.
        """
        claims = tuple(dict.fromkeys((*self.claims, *other.claims)))
        if Standing.ASSUMED in (self.standing, other.standing):
            assumption = self if self.standing is Standing.ASSUMED else other
            return replace(assumption, claims=claims)
        return replace(self, claims=claims, sources=tuple(dict.fromkeys((*self.sources, *other.sources))))

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
    """Evidence from the review: the ids of its rows, and by default the weakest standing among them.

    A step that needs several rows is held no more firmly than the weakest of them; ``standing`` says
    otherwise where one row alone carries the step.

    Raises:
        MissingEvidence: an id is not on the reading list.
    """
    if not claims:
        raise MissingEvidence("says() needs the id of at least one row of the review, such as says('J09').")
    _check(claims)
    order = list(Standing)
    held = Standing(standing) if standing else max((review_rows()[claim].standing for claim in claims), key=order.index)
    return Evidence(claims, held, note)


def assumed(note: str, *claims: str) -> Evidence:
    """An assumption, said in one sentence, and the rows of the review that it serves."""
    if not note.strip():
        raise MissingEvidence("assumed() needs a sentence that says what is assumed and why.")
    _check(claims)
    return Evidence(claims, Standing.ASSUMED, note)


def measured(note: str, *sources: str, serves: Sequence[str] = ()) -> Evidence:
    """A measured number: its source in words, and accessions of it ("12527385" or "pubmed:12527385", "doi:…").

    ``serves`` are the rows of the review that the number is for. The same for ``published``, a constant
    of a published model, and ``derived``, what follows from published numbers by a rule given in the
    note. Only the first two cite: what is derived is in no publication.
    """
    return _number(Standing.MEASURED, note, sources, serves)


def published(note: str, *sources: str, serves: Sequence[str] = ()) -> Evidence:
    """A constant of a published model; see ``measured``."""
    return _number(Standing.PUBLISHED, note, sources, serves)


def derived(note: str, serves: Sequence[str] = ()) -> Evidence:
    """A number that follows from published ones, by the rule that the note gives; see ``measured``."""
    return _number(Standing.DERIVED, note, (), serves)


def _number(standing: Standing, note: str, sources: Sequence[str], serves: Sequence[str]) -> Evidence:
    if not note.strip():
        raise MissingEvidence(f"a number that is {standing.value} needs its source in words.")
    _check(serves)
    cited = tuple(text if ":" in text else f"pubmed:{text}" for text in sources)
    return Evidence(tuple(serves), standing, note, cited)


def _check(claims: Iterable[str]) -> None:
    for claim in claims:
        if claim not in review_rows():
            raise MissingEvidence(f"the review has no row '{claim}'; {nearest(claim, review_rows())}")
