"""Figure 1, middle: STATs, their tyrosines, their pairs, and ISGF3.

Each substrate has its own phosphatase and receptors act as catalysts that are not used up:
so nothing that happens to one STAT is felt by another but through the pairs they form.
Rates do not ask for Ser727: where a pathway has that site, sums over it are exact.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import sympy as sp

from ifnsbml.builder import (
    PER_MINUTE,
    PER_NM_MINUTE,
    Count,
    Entity,
    Evidence,
    Form,
    Pathway,
    Process,
    Role,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE, NUCLEUS, copies, per_second
from ifnsbml.pathways.sources import KALLIARA, KOK, YAMADA

TYROSINE = {"STAT1": "Y701"}
"""The review numbers only STAT1's tyrosine; the others are called by their residue."""

PAIRS = (
    ("STAT1", "STAT1"), ("STAT3", "STAT3"), ("STAT4", "STAT4"), ("STAT5", "STAT5"), ("STAT6", "STAT6"),
    ("STAT1", "STAT2"), ("STAT1", "STAT3"), ("STAT1", "STAT4"), ("STAT1", "STAT5"), ("STAT2", "STAT3"),
    ("STAT5", "STAT6"),
)  # fmt: skip
"""Every pair the review names under type I interferons, and no other (J06)."""

WITH_SERINE = frozenset({"STAT1", "STAT3"})
CONTEXT_ONLY = frozenset({"STAT4", "STAT6"})

_POOLS = {
    "STAT1": (1000.0, YAMADA("1000 nM; 1.5e5 copies, within 1e5–8.5e5 (Kok 2020, Maier 2022)")),
    "STAT2": (copies(4.5e4), KOK("4.5e4 copies, within 1e4–7e4")),
    "STAT3": (500.0, assumed("half of STAT1; no value was found", "J01")),
    "STAT4": (200.0, assumed("where it is expressed, as much as STAT5", "J02")),
    "STAT5": (200.0, assumed("a fifth of STAT1; no value was found", "J01")),
    "STAT6": (200.0, assumed("where it is expressed, as much as STAT5", "J02")),
}


def tyrosine(symbol: str) -> str:
    """The name of a STAT's tyrosine site."""
    return TYROSINE.get(symbol, "Y")


def stat(m: Pathway, symbol: str, *, serine: bool = False) -> Entity:
    """Declare a STAT with its tyrosine and its pool; STAT4 and STAT6 are not expressed by default.

    With ``serine`` those that have Ser727 get that site too.
    """
    genes = ("STAT5A", "STAT5B") if symbol == "STAT5" else (symbol,)
    sites = [tyrosine(symbol), *(["S727"] if serine and symbol in WITH_SERINE else [])]
    entity = m.protein(symbol, genes=genes, sites=sites)
    amount, evidence = _POOLS[symbol]
    m.pool(entity, amount, evidence, at=CYTOSOL, expressed=0.0 if symbol in CONTEXT_ONLY else 1.0)
    return entity


def phosphorylated(m: Pathway, symbol: str) -> Form:
    """The tyrosine-phosphorylated form of a STAT, without a place."""
    return m.entities[symbol](**{tyrosine(symbol): "p"})


def activate_by_type2(m: Pathway, receptor: Form) -> None:
    """IFN-γ: JAK1 and JAK2 phosphorylate STAT1 on Tyr701."""
    _phosphorylate(m, receptor, "STAT1", CYTOSOL, "J08", 0.012)
    monomer_fate(m, ["STAT1"])


def activate_by_type1(m: Pathway, receptor: Form, members: Sequence[str]) -> None:
    """Type I: TYK2 and JAK1 phosphorylate STAT1, 2, 3 and, where expressed, 4 and 6; TYK2 its STAT5."""
    for symbol in members:
        if symbol == "STAT5":
            _docked_stat5(m, receptor)
        else:
            _phosphorylate(m, receptor, symbol, CYTOSOL, "J02" if symbol in CONTEXT_ONLY else "J01", 0.03)
    monomer_fate(m, members)


def _phosphorylate(m: Pathway, receptor: Form, symbol: str, place: str, row: str, value: float) -> None:
    kind = (receptor.label or "").removesuffix("_active")
    name = f"k_{kind}_phosphorylates_{symbol}"
    note = (
        "chosen so that tyrosine phosphorylation is half-maximal within minutes; "
        "per nM of active receptor, below the kcat/Km of Yamada et al. 2003"
    )
    m.phosphorylates(
        receptor,
        m.entities[symbol]() @ place,
        tyrosine(symbol),
        m.rate(name, value, PER_NM_MINUTE, assumed(note, row)),
        evidence=says(row),
        ident=f"{kind}_phosphorylates_{symbol}_{tyrosine(symbol)}",
    )


def _docked_stat5(m: Pathway, receptor: Form) -> None:
    """Figure 2: STAT5 sits on TYK2 before the stimulus and leaves it phosphorylated."""
    stat5, tyk2 = m.entities["STAT5"], m.entities["TYK2"]
    docked = m.complex("TYK2_STAT5", tyk2(Y="u"), stat5(Y="u"), title="TYK2:STAT5") @ MEMBRANE
    m.preformed(
        docked,
        10.0,
        assumed("as many as there are type I receptors; the chain is left out of this complex", "C08"),
    )
    m.binds(
        tyk2(Y="u") @ MEMBRANE,
        stat5(Y="u") @ CYTOSOL,
        docked,
        on=m.rate("k_STAT5_docks_on_TYK2", 0.05, PER_NM_MINUTE, assumed("docking within seconds to a minute", "C08")),
        off=None,
        evidence=says("C08"),
        ident="STAT5_docks_on_TYK2",
    )
    kind = (receptor.label or "").removesuffix("_active")
    m.process(
        f"{kind}_phosphorylates_STAT5_Y",
        Process.PHOSPHORYLATION,
        reactants=(docked,),
        products=(stat5(Y="p") @ CYTOSOL, tyk2(Y="u") @ MEMBRANE),
        modifiers=[(receptor, Role.CATALYST)],
        law=mass_action(
            m.rate(
                f"k_{kind}_phosphorylates_STAT5",
                0.3,
                PER_NM_MINUTE,
                assumed("docked STAT5 is phosphorylated within a minute of an active receptor", "C08"),
            )
        ),
        evidence=says("C08", "J01"),
        name="TYK2 of the active receptor phosphorylates its STAT5",
    )


def half_time(m: Pathway, ident: str, minutes: float, evidence: Evidence) -> sp.Symbol:
    """A first-order rate constant from a half-time in minutes."""
    return m.rate(ident, float(f"{math.log(2) / minutes:.4g}"), PER_MINUTE, evidence)


def monomer_fate(m: Pathway, members: Sequence[str]) -> None:
    """Each phosphorylated STAT has a phosphatase of its own in the cytosol; free STATs leave the nucleus."""
    leaves = m.rate(
        "k_STAT_export",
        per_second(0.05),
        PER_MINUTE,
        YAMADA("export of the monomer 0.05/s"),
    )
    for symbol in members:
        entity = m.entities[symbol]
        lost = half_time(m, f"k_{symbol}_dephosphorylation", 20.0, KALLIARA("half-time of phosphorylated STAT 20 min"))
        m.dephosphorylates(
            phosphorylated(m, symbol) @ CYTOSOL,
            tyrosine(symbol),
            lost,
            evidence=assumed("tyrosine phosphorylation is reversed; the review names no phosphatase", "J01"),
        )
        m.transports(
            entity(**{tyrosine(symbol): "u"}) @ NUCLEUS,
            CYTOSOL,
            leaves,
            evidence=assumed("STATs without phosphotyrosine return to the cytosol", "J18"),
        )


def pairs(m: Pathway, members: Sequence[str]) -> dict[str, Form]:
    """Every pair of J06 among ``members``: formed in the cytosol, imported, dissolved in the nucleus.

    Returns the pairs by label ("STAT1_STAT2"), without a place.
    """
    made = {}
    for left, right in PAIRS:
        if left in members and right in members:
            made[f"{left}_{right}"] = _pair(m, left, right)
    return made


def _pair(m: Pathway, left: str, right: str) -> Form:
    pair = m.complex(f"{left}_{right}", phosphorylated(m, left), phosphorylated(m, right))
    tight = (left, right) == ("STAT1", "STAT2")
    on = m.rate(
        "k_STAT_pairing",
        per_second(0.02),
        PER_NM_MINUTE,
        YAMADA("dimerisation of phosphorylated STAT1 0.02/(nM·s)"),
    )
    off = (
        m.rate(
            "k_STAT1_STAT2_parting",
            per_second(0.02),
            PER_MINUTE,
            assumed(
                "STAT1–STAT2 holds five times tighter than the other pairs, so that ISGF3 draws STAT1 away",
                "J14",
            ),
        )
        if tight
        else m.rate("k_STAT_parting", per_second(0.1), PER_MINUTE, YAMADA("parting of the STAT1 dimer 0.1/s"))
    )
    row = "J07" if (left, right) == ("STAT1", "STAT1") else "J06"
    m.binds(
        phosphorylated(m, left) @ CYTOSOL,
        phosphorylated(m, right) @ CYTOSOL,
        pair @ CYTOSOL,
        on=on,
        off=off,
        evidence=says(row, "J18"),
        ident=f"{left}_pairs_with_{right}",
    )
    imports(m, pair, row)
    dissolves_in_nucleus(m, pair)
    return pair


def imports(m: Pathway, form: Form, row: str, rate: float = 0.005) -> None:
    """A complex of STATs enters the nucleus, whatever its Ser727."""
    m.transports(
        form @ CYTOSOL,
        NUCLEUS,
        m.rate("k_STAT_import", per_second(rate), PER_MINUTE, YAMADA("nuclear import of the dimer 0.005/s")),
        evidence=says(row, "J18"),
    )


def dissolves_in_nucleus(m: Pathway, pair: Form) -> None:
    """A nuclear pair loses both phosphates at once and falls apart."""
    lost = half_time(m, "k_STAT_pair_dephosphorylation", 25.0, KALLIARA("half-time of STAT dimers 25 min"))
    parts = [m.entities[slot.symbol](**{tyrosine(slot.symbol): "u"}) @ NUCLEUS for slot in pair.slots]
    m.process(
        f"{pair.label}_dephosphorylated_in_nucleus",
        Process.DEPHOSPHORYLATION,
        reactants=(pair @ NUCLEUS,),
        products=tuple(parts),
        law=mass_action(lost),
        evidence=assumed("nuclear pairs are dephosphorylated, both partners at once, and fall apart", "J18"),
    )


def isgf3(m: Pathway) -> Form:
    """ISGF3: phosphorylated STAT1, phosphorylated STAT2 and IRF9; made in the cytosol, imported."""
    irf9 = m.protein("IRF9")
    m.pool(irf9, copies(1000), KOK("600–1500 copies"))
    pair = m.complex("STAT1_STAT2", phosphorylated(m, "STAT1"), phosphorylated(m, "STAT2"))
    made = m.complex("ISGF3", *[Form((slot,)) for slot in pair.slots], irf9, title="ISGF3")
    slow = assumed("slow, so that nuclear ISGF3 is highest after about 4 h (Kok 2020, Maier 2022)", "J04")
    m.binds(
        pair @ CYTOSOL,
        irf9() @ CYTOSOL,
        made @ CYTOSOL,
        on=m.rate("k_ISGF3_formation", 3e-4, PER_NM_MINUTE, slow),
        off=None,
        evidence=says("J03"),
        ident="STAT1_STAT2_binds_IRF9",
    )
    imports(m, made, "J04")
    lost = half_time(
        m,
        "k_ISGF3_dephosphorylation",
        100.0,
        assumed("IRF9 shields the pair: with this half-time nuclear ISGF3 takes about 4 h to its height", "J04"),
    )
    m.process(
        "ISGF3_dephosphorylated_in_nucleus",
        Process.DEPHOSPHORYLATION,
        reactants=(made @ NUCLEUS,),
        products=(
            m.entities["STAT1"](Y701="u") @ NUCLEUS,
            m.entities["STAT2"](Y="u") @ NUCLEUS,
            irf9() @ NUCLEUS,
        ),
        law=mass_action(lost),
        evidence=assumed("ISGF3 is dissolved in the nucleus when its STATs lose their phosphates", "J03"),
    )
    m.transports(
        irf9() @ NUCLEUS,
        CYTOSOL,
        m.rate("k_IRF9_export", per_second(0.05), PER_MINUTE, assumed("as free STATs", "J03")),
        evidence=assumed("IRF9 returns to the cytosol for another round", "J03"),
    )
    m.observe("ISGF3", "ISGF3, whole cell", made, evidence=says("J03"))
    return made


def observe_stats(m: Pathway, members: Sequence[str]) -> None:
    """Tyrosine-phosphorylated STATs wherever they are, and nuclear homodimers of STAT1 and STAT3 (two each)."""
    for symbol in members:
        site = tyrosine(symbol)
        m.observe(
            f"{symbol}_p{site}",
            f"{symbol} phosphorylated on {'Tyr701' if site != 'Y' else 'tyrosine'}",
            phosphorylated(m, symbol),
            evidence=says("J02" if symbol in CONTEXT_ONLY else "J01"),
        )
    for symbol, row in (("STAT1", "J07"), ("STAT3", "J06")):
        label = f"{symbol}_{symbol}"
        if label in m.complexes:
            pair = Form(m.complexes[label].slots, label=label)
            m.observe(
                f"{symbol}_dimer_nuclear",
                f"{symbol} in nuclear homodimers",
                Count(pair @ NUCLEUS, 2),
                evidence=says(row),
            )
