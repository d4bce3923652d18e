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
    PER_MINUTE,
    PER_NM_MINUTE,
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
from ifnsbml.pathways.cell import NUCLEUS

ELEMENT_NM = 2.0
PROMOTER_NM = 1.0

SEQUENCE_ONTOLOGY = "so:SO:0000235"
PROMOTER_ONTOLOGY = "so:SO:0000167"


@dataclass(frozen=True)
class Licence:
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
    m.pool(entity, ELEMENT_NM, assumed(f"{ELEMENT_NM:g} nM are 300 sites in the nucleus", row), at=NUCLEUS)
    return entity() @ NUCLEUS


def binds_element(m: Pathway, site: Form, form: Form, row: str, *, kd: float = 20.0) -> Form:
    """A nuclear complex binds an element; returns the bound complex. The rates ask for no Ser727."""
    symbol = site.slots[0].symbol
    name = m.entities[symbol].name
    bound = m.complex(f"{symbol}_{form.label}", site, form, title=f"{form.title} on {name}") @ NUCLEUS
    off = m.rate(
        f"k_complex_leaves_{symbol}",
        1.0,
        PER_MINUTE,
        assumed("complexes stay on DNA for about a minute", row),
    )
    on = m.rate(
        f"k_complex_binds_{symbol}",
        1.0 / kd,
        PER_NM_MINUTE,
        assumed(f"a dissociation constant of {kd:g} nM", row),
    )
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
    bound = binds_element(m, isre, isgf3, "J04", kd=1.0)
    m.observe("ISRE_occupied", "ISRE elements occupied", bound, evidence=says("J04", "J05"))
    m.observe(
        "ISGF3_nuclear",
        "ISGF3 in the nucleus, free and on ISRE",
        isgf3 @ NUCLEUS,
        bound,
        evidence=says("J04"),
    )
    return bound


def promoter(m: Pathway, symbol: str, name: str, row: str, licences: Sequence[Licence] = ()) -> Promoter:
    """Declare a kind of promoter; with ``licences`` it is silent until one of them poises it."""
    states = ("silent", "poised", "open") if licences else ("silent", "open")
    entity = m.entity(
        symbol,
        kind="promoter",
        name=name,
        sites={"state": active(*states)},
        identifiers=(PROMOTER_ONTOLOGY,),
    )
    m.pool(entity, PROMOTER_NM, assumed(f"{PROMOTER_NM:g} nM are 150 promoters", row), at=NUCLEUS)
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


def gas_groups(bound: Mapping[str, Form]) -> list[tuple[str, Sequence[Form], float]]:
    """Bound pairs by how well they open a GAS promoter: STAT1–STAT1 best (J14), the others a tenth."""
    best = [form for label, form in bound.items() if label == "STAT1_STAT1"]
    others = [form for label, form in bound.items() if label != "STAT1_STAT1"]
    return [("STAT1_dimer", best, 0.1), ("other_STAT_pairs", others, 0.01)]


def _falls_silent(m: Pathway, form: Form, silent: Form, ident: str, row: str) -> None:
    closes = m.rate(
        "k_promoter_closes",
        0.1,
        PER_MINUTE,
        assumed("a promoter stays open for ten minutes after its last push", row),
    )
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
    groups: Sequence[tuple[str, Sequence[Form], float]],
    row: str,
    *,
    boosts: Sequence[Boost] = (),
    needs: Sequence[Driver] = (),
    factors: Sequence[sp.Symbol] = (),
) -> None:
    """Bound complexes open a promoter; each group (name, forms, rate) has a rate of its own.

    Rates are in 1/(nM·min). ``needs`` are further species without which nothing opens, each
    measured against its own amount in the resting cell (``free_<SYMBOL>``); ``factors``
    multiply everything, the boosts too.
    """
    used = [(name, list(forms), value) for name, forms, value in groups if forms]
    alone = "; what co-activators add is a step of its own" if boosts else ""
    rates = [
        m.rate(
            f"k_{target.name}_opened_by_{name}",
            value,
            PER_NM_MINUTE,
            assumed(f"a bound complex opens a promoter within minutes{alone}", row),
        )
        for name, _, value in used
    ]
    m.process(
        f"{target.name}_opens",
        Process.STATE_CHANGE,
        reactants=(target.silent,),
        products=(target.open,),
        modifiers=[*((forms, Role.STIMULATOR) for _, forms, _ in used), *needs],
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
