"""Kinases that a figure shows only as on or off: one declaration for all of them."""

from __future__ import annotations

from ifnsbml.builder import (
    Entity,
    Form,
    Pathway,
    Process,
    active,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL


def kinase(
    m: Pathway,
    symbol: str,
    row: str,
    *,
    genes: tuple[str, ...] | None = None,
    expressed: float = 1.0,
    name: str | None = None,
    at: str = CYTOSOL,
    process: Process = Process.STATE_CHANGE,
    identifiers: tuple[str, ...] = (),
    note: str = "",
) -> Entity:
    """A kinase that is off at rest, how much of it there is, and its way back.

    ``expressed`` is what its expression inputs start from: 0 where only some cells have it.
    """
    entity = m.entity(
        symbol,
        kind="protein",
        name=name,
        genes=(symbol,) if genes is None else genes,
        sites={"state": active()},
        identifiers=identifiers,
        note=note,
    )
    numbers.pool(m, entity, at=at, expressed=expressed)
    m.converts(
        on(m, symbol, at),
        off(m, symbol, at),
        numbers.rate(m, f"k_{symbol}_inactivation"),
        ident=f"{symbol}_inactivated",
        process=process,
        evidence=assumed(f"{entity.name} is switched off again, by a phosphatase of its own", row),
    )
    return entity


def observe_active(m: Pathway, symbol: str, row: str) -> None:
    """Read out how much of a kinase is on."""
    entity = m.entities[symbol]
    m.observe(f"{symbol}_active", f"active {entity.name}", entity(state="active"), evidence=says(row))


def on(m: Pathway, symbol: str, at: str = CYTOSOL) -> Form:
    """The active form of a kinase."""
    return m.entities[symbol](state="active") @ at


def off(m: Pathway, symbol: str, at: str = CYTOSOL) -> Form:
    """The inactive form of a kinase."""
    return m.entities[symbol](state="inactive") @ at
