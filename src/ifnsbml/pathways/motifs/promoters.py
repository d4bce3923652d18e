"""Response elements, the complexes that bind them, and the promoters they open.

An element is DNA that a complex binds; a promoter stands for the promoters of the genes that
have this kind of element. Bound complexes open it; what licenses it, where a pathway has
licences, comes first (silent → poised → open). Genes are transcribed from open promoters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Driver,
    Evidence,
    Form,
    LawContext,
    Pathway,
    Process,
    Role,
    active,
    assumed,
    says,
)
from ifnsbml.builder.rules import Law
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import NUCLEUS

SEQUENCE_ONTOLOGY = "so:SO:0000235"
PROMOTER_ONTOLOGY = "so:SO:0000167"


@dataclass(frozen=True)
class TranscriptionRequirement:
    """What a promoter needs besides a bound complex, and how it is drawn."""

    ident: str
    drivers: tuple[Driver, ...]
    rate: sp.Symbol
    evidence: Evidence
    certainty: Certainty = Certainty.KNOWN
    factors: tuple[sp.Symbol, ...] = ()


@dataclass(frozen=True)
class Boost:
    """A co-activator step: bound complexes in a given state open the promoter faster with it."""

    ident: str
    drivers: tuple[Driver, ...]
    rate: sp.Symbol
    evidence: Evidence
    factors: tuple[sp.Symbol, ...] = ()
    hypothesis: sp.Symbol | None = None


@dataclass
class Promoter:
    """A promoter kind in the making: its element, what has been bound to it and its open form."""

    name: str
    silent: Form
    open: Form
    bound: list[Form] = field(default_factory=list)


def element(m: Pathway, symbol: str, name: str, row: str) -> Form:
    """Declare a response element and its pool; returns it in the nucleus."""
    entity = m.entity(symbol, kind="element", name=name, identifiers=(SEQUENCE_ONTOLOGY,))
    numbers.pool(m, entity, at=NUCLEUS)
    return entity() @ NUCLEUS


def binds_element(m: Pathway, site: Form, form: Form, row: str) -> Form:
    """A nuclear complex binds an element; returns the bound complex. The rates ask for no Ser727."""
    symbol = site.slots[0].symbol
    name = m.entities[symbol].name
    bound = m.complex(f"{symbol}_{form.label}", site, form, title=f"{form.title} on {name}") @ NUCLEUS
    off = numbers.rate(m, f"k_complex_leaves_{symbol}")
    on = numbers.rate(m, f"k_complex_binds_{symbol}")
    m.binds(site, form @ NUCLEUS, bound, on=on, off=off, evidence=says(row), ident=f"{form.label}_binds_{symbol}")
    return bound


def bind_gas(m: Pathway, pairs: Mapping[str, Form]) -> dict[str, Form]:
    """Every STAT pair binds GAS (J06, J07); returns the bound forms by pair."""
    gas = element(m, "GAS", "GAS", "J06")
    bound = {
        label: binds_element(m, gas, pair, "J07" if label == "STAT1_STAT1" else "J06") for label, pair in pairs.items()
    }
    m.observe("GAS_occupied", "GAS elements occupied", *bound.values(), evidence=says("J06"))
    return bound


def bind_isre(m: Pathway, isgf3: Form) -> Form:
    """ISGF3, and nothing else, binds ISRE (J04, J05); returns the bound form."""
    isre = element(m, "ISRE", "ISRE", "J05")
    bound = binds_element(m, isre, isgf3, "J04")
    m.observe("ISRE_occupied", "ISRE elements occupied", bound, evidence=says("J04", "J05"))
    m.observe("ISGF3", "ISGF3 wherever it is, free and on ISRE", isgf3, bound, evidence=says("J03"))
    m.observe(
        "ISGF3_nuclear",
        "ISGF3 in the nucleus, free and on ISRE",
        isgf3 @ NUCLEUS,
        bound,
        evidence=says("J04"),
    )
    return bound


def promoter(
    m: Pathway, symbol: str, name: str, row: str, licences: Sequence[TranscriptionRequirement] = ()
) -> Promoter:
    """Declare a kind of promoter; with ``licences`` it is silent until one of them poises it."""
    states = ("silent", "poised", "open") if licences else ("silent", "open")
    entity = m.entity(
        symbol,
        kind="promoter",
        name=name,
        sites={"state": active(*states)},
        identifiers=(PROMOTER_ONTOLOGY,),
    )
    numbers.pool(m, entity, at=NUCLEUS)
    silent, opened = entity(state="silent") @ NUCLEUS, entity(state="open") @ NUCLEUS
    before = silent
    if licences:
        before = entity(state="poised") @ NUCLEUS
        for licence in licences:
            m.converts(
                silent,
                before,
                licence.rate,
                ident=f"{symbol}_poised_by_{licence.ident}",
                by=licence.drivers,
                evidence=licence.evidence,
                certainty=licence.certainty,
                factors=licence.factors,
                name=f"{name} poised by {licence.ident.replace('_', ' ')}",
            )
        _falls_silent(m, before, silent, f"{symbol}_poised_falls_silent", row)
    _falls_silent(m, opened, silent, f"{symbol}_closes", row)
    return Promoter(symbol, before, opened)


def gas_groups(bound: Mapping[str, Form]) -> list[tuple[str, Sequence[Form]]]:
    """Bound pairs by how well they open a GAS promoter: STAT1–STAT1 best (J14), the others a tenth."""
    best = [form for label, form in bound.items() if label == "STAT1_STAT1"]
    others = [form for label, form in bound.items() if label != "STAT1_STAT1"]
    return [("STAT1_dimer", best), ("other_STAT_pairs", others)]


def _falls_silent(m: Pathway, form: Form, silent: Form, ident: str, row: str) -> None:
    closes = numbers.rate(m, "k_promoter_closes")
    m.converts(
        form,
        silent,
        closes,
        ident=ident,
        evidence=assumed("what has been opened closes again; the review is silent on how", row),
    )


def opens(
    m: Pathway,
    target: Promoter,
    groups: Sequence[tuple[str, Sequence[Form]]],
    row: str,
    *,
    boosts: Sequence[Boost] = (),
    needs: Sequence[Driver] = (),
    factors: Sequence[sp.Symbol] = (),
) -> None:
    """Bound complexes open a promoter; each group (name, forms) has a rate of its own.

    Where co-activators add steps of their own (``boosts``), complexes alone do less. ``needs`` are
    further species without which nothing opens, each measured against its own amount in the resting
    cell (``free_<SYMBOL>``); ``factors`` multiply everything, the boosts too.
    """
    used = [(name, list(forms)) for name, forms in groups if forms]
    case = "with co-activators" if boosts else ""
    rates = [numbers.rate(m, f"k_{target.name}_opened_by_{name}", case=case) for name, _ in used]
    m.process(
        f"{target.name}_opens",
        Process.STATE_CHANGE,
        reactants=(target.silent,),
        products=(target.open,),
        modifiers=[*((forms, Role.STIMULATOR) for _, forms in used), *needs],
        law=_gated(rates, needs),
        evidence=says(row),
        factors=factors,
        name=f"{m.entities[target.name].name} opens",
    )
    for boost in boosts:
        m.process(
            f"{target.name}_opens_with_{boost.ident}",
            Process.STATE_CHANGE,
            reactants=(target.silent,),
            products=(target.open,),
            modifiers=[*boost.drivers, *needs],
            law=_boosted(boost.rate, len(boost.drivers), needs),
            evidence=boost.evidence,
            factors=(*factors, *boost.factors),
            hypothesis=boost.hypothesis,
            name=f"{m.entities[target.name].name} opens with {boost.ident.replace('_', ' ')}",
        )


def _share(needs: Sequence[Driver], sums: Sequence[sp.Expr]) -> sp.Expr:
    """How much of each needed species there is, against the resting cell."""
    resting = [(forms if isinstance(forms, Form) else forms[0]).slots[0].symbol for forms, _ in needs]
    return sp.prod(total / sp.Symbol(f"free_{symbol}") for total, symbol in zip(sums, resting, strict=True))


def _gated(rates: Sequence[sp.Symbol], needs: Sequence[Driver]) -> Law:
    def law(c: LawContext) -> sp.Expr:
        drive = sp.Add(*(rate * forms for rate, forms in zip(rates, c.modifiers, strict=False)))
        return c.volume * c.factor * drive * _share(needs, c.modifiers[len(rates) :]) * sp.prod(c.reactants)

    return law


def _boosted(rate: sp.Symbol, drivers: int, needs: Sequence[Driver]) -> Law:
    def law(c: LawContext) -> sp.Expr:
        drive = rate * sp.prod(c.modifiers[:drivers])
        return c.volume * c.factor * drive * _share(needs, c.modifiers[drivers:]) * sp.prod(c.reactants)

    return law
