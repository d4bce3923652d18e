"""Every number of the pathways, from one table.

``data/numbers.tsv`` says of each constant and amount its value and unit, what it is (measured, of a
published model, derived from published numbers, assumed), who gives it and in which words, for which
cell, and which statements of the review it serves; ``data/sources.tsv`` says where each source is found.
A pathway names a number and takes it as it stands there. The few that differ between pathways have a
``case`` of their own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import sympy as sp

from ifnsbml.builder import (
    LITRE,
    Entity,
    Evidence,
    Form,
    Pathway,
    Standing,
    Unit,
    UnknownName,
    assumed,
    derived,
    measured,
    published,
)
from ifnsbml.builder.units import unit_written
from ifnsbml.errors import nearest

MCF10A_CYTOPLASM = 5.25e-12
"""Litres of cytoplasm in an MCF10A cell, by which its copies become nM (SPARCED, Compartments.txt)."""


@dataclass(frozen=True)
class Citation:
    """Who gives numbers: a citation, and accessions such as "pubmed:12527385"."""

    key: str
    citation: str
    identifiers: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """One row of the table.

    ``given`` and ``given_as`` are the number in the words of its source ("20", "min half-time"), ``where``
    its place there; ``reason`` says why an assumed number is what it is and how a derived one follows.
    """

    id: str
    case: str
    value: float
    unit: Unit
    standing: Standing
    source: Citation | None
    given: str
    given_as: str
    where: str
    cell: str
    serves: tuple[str, ...]
    reason: str

    @property
    def evidence(self) -> Evidence:
        """What the number rests on, for the builder."""
        if self.standing is Standing.ASSUMED:
            return assumed(self.reason, *self.serves)
        if self.standing is Standing.DERIVED or self.source is None:
            return derived(self.reason, self.serves)
        words = f"{self.given} {self.given_as} ({self.where}), in a {self.cell}; {self.source.citation}"
        make = measured if self.standing is Standing.MEASURED else published
        return make(words, *self.source.identifiers, serves=self.serves)


@cache
def sources() -> dict[str, Citation]:
    """Every source of numbers by its key."""
    return {
        row["key"]: Citation(row["key"], row["citation"], tuple(row["identifiers"].split())) for row in _rows("sources")
    }


@cache
def numbers() -> dict[tuple[str, str], Number]:
    """Every number by its id and case ("" where there is one alone), in the order of the table."""
    return {
        (row["id"], row["case"]): Number(
            row["id"],
            row["case"],
            float(row["value"]),
            unit_written(row["unit"]),
            Standing(row["kind"]),
            sources()[row["source"]] if row["source"] else None,
            row["given"],
            row["given_as"],
            row["where"],
            row["cell"],
            tuple(row["serves"].split()),
            row["reason"],
        )
        for row in _rows("numbers")
    }


def _rows(table: str) -> Iterator[dict[str, str]]:
    text = files("ifnsbml.data").joinpath(f"{table}.tsv").read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines(), delimiter="\t")


def number(ident: str, case: str = "") -> Number:
    """The number of this id, as it is in this case or, if it does not differ there, as it is everywhere.

    Raises:
        UnknownName: it is not in the table.
    """
    table = numbers()
    found = table.get((ident, case)) or table.get((ident, ""))
    if found is None:
        raise UnknownName(f"data/numbers.tsv has no '{ident}'; {nearest(ident, [known for known, _ in table])}")
    return found


# --- declaring them ------------------------------------------------------------------------


def rate(m: Pathway, ident: str, *, case: str = "", name: str | None = None) -> sp.Symbol:
    """Declare a rate constant or a threshold of the table; returns its symbol."""
    row = number(ident, case)
    return m.rate(ident, row.value, row.unit, row.evidence, name=name)


def pool(
    m: Pathway,
    entity: Entity,
    *,
    case: str = "",
    at: str = "cytosol",
    expressed: float = 1.0,
) -> None:
    """Put what the table calls ``free_<symbol>`` into the resting cell, a family in its ``share_<gene>``."""
    row = number(f"free_{entity.symbol}", case)
    m.pool(entity, row.value, row.evidence, at=at, expressed=expressed, shares=_shares(entity))


def _shares(entity: Entity) -> dict[str, float] | None:
    rows = [numbers().get((f"share_{gene}", "")) for gene in entity.genes]
    return {row.id.removeprefix("share_"): row.value for row in rows if row is not None} or None


def preformed(m: Pathway, form: Form, *, of: Form | None = None) -> None:
    """Put what the table calls ``preformed_<label>`` of a complex into the resting cell, made ``of`` another one."""
    row = number(f"preformed_{form.label}")
    m.preformed(form, row.value, row.evidence, of=of)


def volume(ident: str) -> Number:
    """The size of a compartment, in litres.

    Raises:
        UnknownName: it is not in the table, or no volume.
    """
    row = number(ident)
    if row.unit != LITRE:
        raise UnknownName(f"data/numbers.tsv has '{ident}' in {row.unit.text}: it is no compartment.")
    return row


__all__ = [
    "MCF10A_CYTOPLASM",
    "Citation",
    "Number",
    "number",
    "numbers",
    "pool",
    "preformed",
    "rate",
    "sources",
    "volume",
]
