"""Figure 5: MTOR below AKT, p70-S6K and RPS6, 4EBP1 and EIF4E, and what is translated."""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Form,
    ParameterRole,
    Pathway,
    Process,
    Role,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL
from ifnsbml.pathways.motifs.kinases import kinase, off, on

MTOR_ACTIVITY = sp.Symbol("activity_MTOR")
FIRST_SITES = ("T37", "T46")
LATER_SITES = ("S65", "T70")


def mtor_cascade(m: Pathway) -> None:
    """From AKT to MTOR, p70-S6K, RPS6, 4EBP1 and free EIF4E."""
    mtor_kinase(m)
    s6k_and_rps6(m)
    four_ebp1(m)
    top_translation(m)


def mtor_kinase(m: Pathway) -> None:
    """MTOR, activated below PI3K by AKT (T01, T02, T11)."""
    kinase(m, "MTOR", "T01")  # fmt: skip
    activity = m.inhibitable("MTOR", name="MTOR", evidence=says("T05", "T06"))
    m.converts(
        off(m, "MTOR"),
        on(m, "MTOR"),
        numbers.rate(m, "k_AKT_activates_MTOR"),
        by=[(on(m, "AKT1"), Role.CATALYST)],
        ident="AKT_activates_MTOR",
        evidence=says("T11", "T01", "T02"),
        name="AKT activates MTOR",
    )
    m.observe(
        "MTOR_active", "active MTOR", m.entities["MTOR"](state="active"), evidence=says("T01"), factors=[activity]
    )


def s6k_and_rps6(m: Pathway) -> None:
    """MTOR activates p70-S6K, which phosphorylates RPS6 (T01)."""
    kinase(m, "p70S6K", "T01", genes=("RPS6KB1",), name="p70-S6K")  # fmt: skip
    m.converts(
        off(m, "p70S6K"),
        on(m, "p70S6K"),
        numbers.rate(m, "k_MTOR_activates_p70S6K"),
        by=[(on(m, "MTOR"), Role.CATALYST)],
        ident="MTOR_activates_p70S6K",
        process=Process.PHOSPHORYLATION,
        evidence=says("T01"),
        factors=[MTOR_ACTIVITY],
        name="MTOR activates p70-S6K",
    )
    rps6 = m.protein("RPS6", sites=["S"])
    numbers.pool(m, rps6)
    m.phosphorylates(
        on(m, "p70S6K"),
        rps6() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_p70S6K_phosphorylates_RPS6"),
        evidence=says("T01"),
    )
    m.dephosphorylates(
        rps6() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_RPS6_dephosphorylation"),
        evidence=assumed("RPS6 is dephosphorylated; the review names no phosphatase", "T01"),
    )
    m.observe("p70S6K_active", "active p70-S6K", m.entities["p70S6K"](state="active"), evidence=says("T01"))
    m.observe("RPS6_phosphorylated", "phosphorylated RPS6", rps6(S="p"), evidence=says("T01"))


def four_ebp1(m: Pathway) -> None:
    """MTOR phosphorylates 4EBP1 on EIF4E, first on Thr37 and Thr46, then on Ser65 and Thr70; EIF4E goes free (T04)."""
    ebp1 = m.protein("EIF4EBP1", name="4EBP1", sites=[*FIRST_SITES, *LATER_SITES])
    eif4e = m.protein("EIF4E", sites=["S"])
    resting = dict.fromkeys([*FIRST_SITES, *LATER_SITES], "u")
    half = {**resting, **dict.fromkeys(FIRST_SITES, "p")}
    whole = dict.fromkeys(resting, "p")
    numbers.pool(m, ebp1)
    numbers.pool(m, eif4e)
    forms = [
        m.complex(label, eif4e, ebp1(**states), title=title) @ CYTOSOL
        for label, states, title in (
            ("EIF4E_4EBP1", resting, "EIF4E:4EBP1"),
            ("EIF4E_4EBP1_pT37_pT46", half, "EIF4E:4EBP1 pT37 pT46"),
            ("EIF4E_4EBP1_p4", whole, "EIF4E:4EBP1 pT37 pT46 pS65 pT70"),
        )
    ]
    numbers.preformed(m, forms[0])
    k = numbers.rate(m, "k_MTOR_phosphorylates_4EBP1")
    for before, after, sites in ((forms[0], forms[1], FIRST_SITES), (forms[1], forms[2], LATER_SITES)):
        m.converts(
            before,
            after,
            k,
            by=[(on(m, "MTOR"), Role.CATALYST)],
            ident=f"MTOR_phosphorylates_4EBP1_{'_'.join(sites)}",
            process=Process.PHOSPHORYLATION,
            evidence=says("T04", "T05", note="That Thr37 and Thr46 come before Ser65 and Thr70 is assumed."),
            factors=[MTOR_ACTIVITY],
            name=f"MTOR phosphorylates 4EBP1 on {' and '.join(sites)}",
        )
    _free(m, forms, whole, resting)
    for form in forms:
        m.dephosphorylates(
            form,
            "S",
            numbers.rate(m, "k_EIF4E_dephosphorylation"),
            evidence=assumed("EIF4E loses its phosphate on 4EBP1 as it does when free", "P21"),
        )
    m.observe("4EBP1_phosphorylated", "4EBP1 phosphorylated on Thr37/Thr46", ebp1(T37="p"), evidence=says("T04"))
    m.observe("EIF4E_free", "free EIF4E", *eif4e_free(m), evidence=says("T04"))


def _free(m: Pathway, forms: list[Form], whole: dict[str, str], resting: dict[str, str]) -> None:
    ebp1, eif4e = m.entities["EIF4EBP1"], m.entities["EIF4E"]
    m.dissociates(
        forms[2],
        [eif4e() @ CYTOSOL, ebp1(**whole) @ CYTOSOL],
        numbers.rate(m, "k_4EBP1_lets_go"),
        evidence=says("T04"),
        ident="EIF4EBP1_lets_go_of_EIF4E",
    )
    loss = numbers.rate(m, "k_4EBP1_dephosphorylation")
    m.converts(
        ebp1(**whole) @ CYTOSOL,
        ebp1(**resting) @ CYTOSOL,
        loss,
        ident="EIF4EBP1_dephosphorylated",
        process=Process.DEPHOSPHORYLATION,
        evidence=assumed("4EBP1 is dephosphorylated; the review names no phosphatase", "T04"),
    )
    m.converts(
        forms[1],
        forms[0],
        loss,
        ident="EIF4EBP1_on_EIF4E_dephosphorylated",
        process=Process.DEPHOSPHORYLATION,
        evidence=assumed("half-phosphorylated 4EBP1 loses its phosphates on EIF4E", "T04"),
    )
    m.binds(
        eif4e() @ CYTOSOL,
        ebp1(**resting) @ CYTOSOL,
        forms[0],
        on=numbers.rate(m, "k_4EBP1_holds_EIF4E"),
        off=None,
        evidence=says("T04"),
        ident="EIF4EBP1_binds_EIF4E",
    )


def eif4e_free(m: Pathway) -> tuple[Form, ...]:
    """Free EIF4E, whatever its own phosphorylation."""
    return (m.entities["EIF4E"]() @ CYTOSOL,)


def top_translation(m: Pathway) -> None:
    """Phosphorylated RPS6 drives the translation of 5′-TOP messages (T10), which goes on slowly without it."""
    message = m.entity("TOP_mRNA", kind="mrna", name="5′-TOP mRNA", identifiers=("so:SO:0000234",))
    made = m.entity("TOP_protein", kind="protein", name="5′-TOP protein", identifiers=("go:GO:0005840",))
    numbers.pool(m, message)
    rps6 = m.entities["RPS6"](S="p") @ CYTOSOL
    m.translates(
        message() @ CYTOSOL,
        made() @ CYTOSOL,
        numbers.rate(m, "k_TOP_translation"),
        by=[rps6],
        evidence=says("T10"),
        ident="TOP_translation",
        name="translation of 5′-TOP messages",
    )
    m.degrades(
        made() @ CYTOSOL,
        numbers.rate(m, "k_TOP_protein_decay"),
        evidence=assumed("proteins are degraded", "T10"),
    )
    basal = numbers.rate(m, "k_TOP_basal_translation")
    m.translates(
        message() @ CYTOSOL,
        made() @ CYTOSOL,
        basal,
        evidence=assumed("ribosomes are made in a resting cell too", "T10"),
        ident="TOP_basal_translation",
    )
    resting = basal * sp.Symbol("free_TOP_mRNA") / sp.Symbol("k_TOP_protein_decay")
    m.rests(made() @ CYTOSOL, resting, assumed("its steady state before interferon", "T10"))
    m.observe("protein_TOP", "5′-TOP protein", made() @ CYTOSOL, evidence=says("T10"))


def mnk1_below_receptor(m: Pathway, type1: Form) -> None:
    """Where p38 is not drawn: MNK1 is switched on below the type I receptor (P21)."""
    m.converts(
        off(m, "MNK1"),
        on(m, "MNK1"),
        numbers.rate(m, "k_IFNAR_activates_MNK1"),
        by=[(type1, Role.STIMULATOR)],
        ident="IFNAR_activates_MNK1",
        evidence=says("P21"),
        certainty=Certainty.OMITTED,
    )


def p38_translates(m: Pathway, mrna: Form, made: Form) -> None:
    """p38 may also control translation, through MAPKAPK2 and MNK1 (T09)."""
    switch = m.switch(
        "hypothesis_p38_translation",
        ParameterRole.HYPOTHESIS,
        says("T09"),
        name="hypothesis: MAPKAPK2 and MNK1 raise translation",
    )
    symbol = made.slots[0].symbol
    for helper in ("MAPKAPK2", "MNK1"):
        m.translates(
            mrna,
            made,
            numbers.rate(m, "k_p38_translation"),
            by=[on(m, helper)],
            evidence=says("T09"),
            ident=f"{symbol}_translation_with_{helper}",
            name=f"{symbol} translation with {helper}",
            hypothesis=switch,
        )
