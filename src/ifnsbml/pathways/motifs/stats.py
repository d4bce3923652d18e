"""Figure 1, middle: STATs, their tyrosines, their pairs, and ISGF3.

Each substrate has its own phosphatase and receptors act as catalysts that are not used up:
so nothing that happens to one STAT is felt by another but through the pairs they form.
Rates do not ask for Ser727: where a pathway has that site, sums over it are exact.
"""

from __future__ import annotations

from collections.abc import Sequence

from ifnsbml.builder import (
    Count,
    Entity,
    Form,
    Pathway,
    Process,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE, NUCLEUS
from ifnsbml.pathways.motifs.receptors import TYPE1_LIGANDS

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
    numbers.pool(m, entity, at=CYTOSOL, expressed=0.0 if symbol in CONTEXT_ONLY else 1.0)
    return entity


def phosphorylated(m: Pathway, symbol: str) -> Form:
    """The tyrosine-phosphorylated form of a STAT, without a place."""
    return m.entities[symbol](**{tyrosine(symbol): "p"})


def activate_by_type2(m: Pathway, receptor: Form) -> None:
    """IFN-γ: JAK1 and JAK2 phosphorylate STAT1 on Tyr701."""
    _phosphorylate(m, receptor, "STAT1", CYTOSOL, "J08")
    monomer_fate(m, ["STAT1"])


def activate_by_type1(m: Pathway, receptor: Form, members: Sequence[str]) -> None:
    """Type I: TYK2 and JAK1 phosphorylate STAT1, 2, 3 and, where expressed, 4 and 6; TYK2 its STAT5."""
    for symbol in members:
        if symbol == "STAT5":
            _docked_stat5(m, receptor)
        else:
            _phosphorylate(m, receptor, symbol, CYTOSOL, "J02" if symbol in CONTEXT_ONLY else "J01")
    monomer_fate(m, members)


def _phosphorylate(m: Pathway, receptor: Form, symbol: str, place: str, row: str) -> None:
    kind = (receptor.label or "").removesuffix("_active")
    name = f"k_{kind}_phosphorylates_{symbol}"
    m.phosphorylates(
        receptor,
        m.entities[symbol]() @ place,
        tyrosine(symbol),
        numbers.rate(m, name),
        evidence=says(row),
        ident=f"{kind}_phosphorylates_{symbol}_{tyrosine(symbol)}",
    )


def _docked_stat5(m: Pathway, receptor: Form) -> None:
    """Figure 2: STAT5 sits on the TYK2 of IFNAR1 before the stimulus and leaves it phosphorylated.

    IFNAR1:TYK2 joins the receptor at the same rate with STAT5 as without, so that the receptor does not feel it.
    """
    ifnar1, tyk2, stat5 = (m.entities[symbol] for symbol in ("IFNAR1", "TYK2", "STAT5"))
    chain = m.known_complex("IFNAR1_TYK2") @ MEMBRANE
    docked = m.complex("IFNAR1_TYK2_STAT5", ifnar1, tyk2(Y="u"), stat5(Y="u"), title="IFNAR1:TYK2:STAT5") @ MEMBRANE
    numbers.preformed(m, docked, of=chain)
    m.binds(
        chain,
        stat5(Y="u") @ CYTOSOL,
        docked,
        on=numbers.rate(m, "k_STAT5_docks_on_TYK2"),
        off=None,
        evidence=says("C08"),
        ident="STAT5_docks_on_TYK2",
        name="STAT5 docks on the TYK2 of IFNAR1",
    )
    assembled = _assembled_with_stat5(m, docked)
    m.process(
        "IFNAR_JAK_autophosphorylation_with_STAT5",
        Process.PHOSPHORYLATION,
        reactants=(assembled,),
        products=(receptor, stat5(Y="p") @ CYTOSOL),
        law=mass_action(numbers.rate(m, "k_JAK_activation")),
        evidence=says("R04", "C08", "J01"),
        name="JAKs on IFNAR phosphorylate each other, and TYK2 its STAT5",
    )
    m.phosphorylates(
        receptor,
        stat5() @ CYTOSOL,
        tyrosine("STAT5"),
        numbers.rate(m, "k_IFNAR_phosphorylates_STAT5"),
        evidence=says("C08", "J01", note="STAT5 that docks on a TYK2 that is active already does not stay."),
        ident="IFNAR_phosphorylates_STAT5_Y",
    )


def _assembled_with_stat5(m: Pathway, docked: Form) -> Form:
    """The assembled receptor whose TYK2 carries STAT5, whichever ligand brought the chains together."""
    plain = m.known_complex("IFNAR_assembled")
    assembled = m.complex(
        "IFNAR_assembled_STAT5", Form(plain.slots), m.entities["STAT5"](Y="u"), title="IFN:IFNAR:STAT5 (assembled)"
    ) @ MEMBRANE  # fmt: skip
    for ligand in (symbol for symbol in TYPE1_LIGANDS if symbol in m.ligands):
        m.process(
            f"{ligand}_assembles_IFNAR_with_STAT5",
            Process.BINDING,
            reactants=(m.known_complex(f"{ligand}_IFNAR2_JAK1") @ MEMBRANE, docked),
            products=(assembled,),
            law=mass_action(numbers.rate(m, f"k_{ligand}_assembles_IFNAR")),
            name=f"{m.entities[ligand].name}:IFNAR2:JAK1 assembles with IFNAR1:TYK2:STAT5",
            evidence=says("R01", "R04", "C08"),
            volume=MEMBRANE,
        )
    return assembled


def monomer_fate(m: Pathway, members: Sequence[str]) -> None:
    """Each phosphorylated STAT has a phosphatase of its own in the cytosol; free STATs leave the nucleus."""
    leaves = numbers.rate(m, "k_STAT_export")
    for symbol in members:
        entity = m.entities[symbol]
        lost = numbers.rate(m, f"k_{symbol}_dephosphorylation")
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
    on = numbers.rate(m, "k_STAT_pairing")
    off = numbers.rate(m, "k_STAT1_STAT2_parting") if tight else numbers.rate(m, "k_STAT_parting")
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


def imports(m: Pathway, form: Form, row: str) -> None:
    """A complex of STATs enters the nucleus, whatever its Ser727."""
    m.transports(
        form @ CYTOSOL,
        NUCLEUS,
        numbers.rate(m, "k_STAT_import"),
        evidence=says(row, "J18"),
    )


def dissolves_in_nucleus(m: Pathway, pair: Form) -> None:
    """A nuclear pair loses both phosphates at once and falls apart."""
    lost = numbers.rate(m, "k_STAT_pair_dephosphorylation")
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
    numbers.pool(m, irf9)
    pair = m.complex("STAT1_STAT2", phosphorylated(m, "STAT1"), phosphorylated(m, "STAT2"))
    made = m.complex("ISGF3", *[Form((slot,)) for slot in pair.slots], irf9, title="ISGF3")
    m.binds(
        pair @ CYTOSOL,
        irf9() @ CYTOSOL,
        made @ CYTOSOL,
        on=numbers.rate(m, "k_ISGF3_formation"),
        off=None,
        evidence=says("J03"),
        ident="STAT1_STAT2_binds_IRF9",
    )
    imports(m, made, "J04")
    lost = numbers.rate(m, "k_ISGF3_dephosphorylation")
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
        numbers.rate(m, "k_IRF9_export"),
        evidence=assumed("IRF9 returns to the cytosol for another round", "J03"),
    )
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
