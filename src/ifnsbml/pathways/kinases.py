"""Kinases that a figure shows only as on or off: one declaration for all of them."""

from __future__ import annotations

from ifnsbml.builder import (
    PER_MINUTE,
    Entity,
    Evidence,
    Form,
    Pathway,
    Process,
    active,
    assumed,
    says,
)
from ifnsbml.pathways.cell import CYTOSOL


def kinase(
    m: Pathway,
    symbol: str,
    amount: float,
    row: str,
    *,
    off_rate: float,
    genes: tuple[str, ...] | None = None,
    shares: dict[str, float] | None = None,
    expressed: float = 1.0,
    name: str | None = None,
    at: str = CYTOSOL,
    source: Evidence | None = None,
    process: Process = Process.STATE_CHANGE,
    identifiers: tuple[str, ...] = (),
    note: str = "",
) -> Entity:
    """A kinase that is off at rest: ``amount`` nM of it, and its way back at ``off_rate`` per minute.

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
    m.pool(
        entity,
        amount,
        source or assumed(f"{amount:g} nM; no value was found", row),
        at=at,
        shares=shares,
        expressed=expressed,
    )
    m.converts(
        on(m, symbol, at),
        off(m, symbol, at),
        m.rate(f"k_{symbol}_inactivation", off_rate, PER_MINUTE, assumed("off again within minutes", row)),
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
