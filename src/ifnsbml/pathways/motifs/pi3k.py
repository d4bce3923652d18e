"""Figure 4 and Box 2: IRS, PI3K, PIP3, PDK1 and AKT, and what the review puts below PI3K.

Under type I interferons p85 docks on phosphorylated IRS1 and IRS2; under IFN-γ PI3K is activated
without them. The two active forms are kept apart, so that what the review says of one type of
interferon can be drawn for that type alone. The serine kinases of STATs are in ``serine_kinases``.
"""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Entity,
    Form,
    ParameterRole,
    Pathway,
    Process,
    Role,
    Site,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE
from ifnsbml.pathways.motifs.kinases import kinase, off, on

IRS = ("IRS1", "IRS2")


def pi3k_cascade(m: Pathway, type1: Form, type2: Form) -> None:
    """From both active receptors to PIP3, PDK1 and AKT."""
    pi3k(m)
    irs(m, type1)
    for symbol in IRS:
        docks_on_irs(m, symbol)
    pi3k_below_type2(m, type2)
    irs1_serine(m)
    pip3(m)
    pdk1(m)
    akt(m)
    m.observe(
        "PI3K_active",
        "active PI3K, not inhibited",
        *pi3k_active(m),
        evidence=says("K02", "K07"),
        factors=[pi3k_activity(m)],
    )


# --- PI3K ----------------------------------------------------------------------------------


def pi3k(m: Pathway) -> Form:
    """Class Ia PI3K: a regulatory and a catalytic subunit, together before any stimulus (K19).

    Returns the complex without a place; p110 is inactive in it or active.
    """
    p85 = m.protein(
        "p85",
        genes=("PIK3R1", "PIK3R2"),
        note="p85α (with p55α and p50α, of the same gene) and p85β; p55γ, of a third gene, is left out.",
    )
    p110 = m.protein(
        "p110", genes=("PIK3CA", "PIK3CB", "PIK3CD"), sites=[Site("state", ("inactive", "active"), tacit=True)]
    )
    for entity in (p85, p110):
        numbers.pool(m, entity)
    whole = m.complex("PI3K", p85, p110, title="p85:p110")
    inactive = whole.fixing("p110", state="inactive") @ CYTOSOL
    numbers.preformed(m, inactive)
    m.binds(
        p85() @ CYTOSOL,
        p110(state="inactive") @ CYTOSOL,
        inactive,
        on=numbers.rate(m, "k_p85_binds_p110"),
        off=None,
        evidence=says("K19"),
    )
    return whole


def pi3k_activity(m: Pathway) -> sp.Symbol:
    """What an inhibitor leaves of PI3K: a factor of everything that PI3K does."""
    return m.inhibitable("PI3K", name="PI3K", evidence=says("S08", "T02"))


def _pi3k(m: Pathway, state: str) -> Form:
    known = m.complexes["PI3K"]
    return Form(known.slots, CYTOSOL, known.label, known.title).fixing("p110", state=state)


def pi3k_on_irs(m: Pathway) -> tuple[Form, ...]:
    """PI3K that type I interferons activate: docked on IRS1 or IRS2, whatever IRS1's serine."""
    known = [m.complexes[f"{symbol}_PI3K"] for symbol in IRS]
    return tuple(Form(found.slots, CYTOSOL, found.label, found.title) for found in known)


def pi3k_without_irs(m: Pathway) -> Form:
    """PI3K that IFN-γ activates, without IRS (K07)."""
    return _pi3k(m, "active")


def pi3k_active(m: Pathway) -> tuple[Form, ...]:
    """Every active form of PI3K; what they catalyse is multiplied by ``pi3k_activity``."""
    return (*pi3k_on_irs(m), pi3k_without_irs(m))


# --- type I: IRS ---------------------------------------------------------------------------


def irs(m: Pathway, receptor: Form) -> None:
    """IRS1 and IRS2, phosphorylated on tyrosine by the active type I receptor alone (K01, K06)."""
    for symbol, sites in (("IRS1", ("Y", "S")), ("IRS2", ("Y",))):
        entity = m.protein(symbol, sites=sites)
        numbers.pool(m, entity)
        m.phosphorylates(
            receptor,
            entity() @ CYTOSOL,
            "Y",
            numbers.rate(m, "k_IFNAR_phosphorylates_IRS"),
            evidence=says("K01", "R06"),
            ident=f"IFNAR_phosphorylates_{symbol}_Y",
        )
        m.dephosphorylates(
            entity() @ CYTOSOL,
            "Y",
            _irs_loss(m),
            evidence=assumed("IRS is dephosphorylated; the review names no phosphatase", "K01"),
        )
        m.observe(f"{symbol}_pY", f"{symbol} phosphorylated on tyrosine", entity(Y="p"), evidence=says("K01"))


def _irs_loss(m: Pathway) -> sp.Symbol:
    return numbers.rate(m, "k_IRS_dephosphorylation")


def docks_on_irs(m: Pathway, symbol: str) -> Form:
    """p85 docks on phosphorylated IRS through its SH2 domains, and p110 becomes active (K02).

    IRS is dephosphorylated while PI3K sits on it as fast as without, so that PI3K is not felt
    by the phosphorylation of IRS. Returns the complex in the cytosol.
    """
    entity, p85, p110 = m.entities[symbol], m.entities["p85"], m.entities["p110"]
    docked = m.complex(
        f"{symbol}_PI3K", entity(Y="p"), p85, p110(state="active"), title=f"{symbol}:p85:p110"
    ) @ CYTOSOL  # fmt: skip
    m.binds(
        entity(Y="p") @ CYTOSOL,
        _pi3k(m, "inactive"),
        docked,
        on=numbers.rate(m, "k_PI3K_docks_on_IRS"),
        off=numbers.rate(m, "k_PI3K_leaves_IRS"),
        evidence=says("K02", "K03"),
        ident=f"PI3K_docks_on_{symbol}",
        name=f"p85:p110 docks on phosphorylated {symbol}",
    )
    m.process(
        f"{symbol}_PI3K_dephosphorylated",
        Process.DEPHOSPHORYLATION,
        reactants=(docked,),
        products=(entity(Y="u") @ CYTOSOL, _pi3k(m, "inactive")),
        law=mass_action(_irs_loss(m)),
        evidence=assumed(f"the phosphatase reaches {symbol} with PI3K on it too, and PI3K leaves", "K02"),
        name=f"{symbol} loses its phosphate and p85:p110",
    )
    return docked


def irs1_serine(m: Pathway) -> None:
    """PI3K on IRS phosphorylates IRS1 on serine (K05). No rate asks for that serine.

    IFN-γ does not phosphorylate IRS1 (K06), so PI3K that it activates is no kinase of IRS1.
    """
    irs1 = m.entities["IRS1"]
    m.phosphorylates(
        pi3k_on_irs(m),
        irs1() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_PI3K_phosphorylates_IRS1"),
        evidence=says("K05", note="The review gives this phosphorylation no effect, and it has none here."),
        ident="PI3K_phosphorylates_IRS1_S",
        factors=[pi3k_activity(m)],
    )
    for form in (irs1() @ CYTOSOL, pi3k_on_irs(m)[0]):
        m.dephosphorylates(
            form,
            "S",
            numbers.rate(m, "k_IRS1_serine_dephosphorylation"),
            evidence=assumed("the serine is dephosphorylated; the review names no phosphatase", "K05"),
        )
    m.observe("IRS1_pS", "IRS1 phosphorylated on serine", irs1(S="p"), evidence=says("K05"))


# --- type II: an adaptor that nobody knows, and CBL ----------------------------------------


def pi3k_below_type2(m: Pathway, receptor: Form) -> None:
    """IFN-γ activates PI3K below its JAKs, without IRS, through something unknown (K07, K08, K17)."""
    m.converts(
        _pi3k(m, "inactive"),
        _pi3k(m, "active"),
        numbers.rate(m, "k_IFNGR_activates_PI3K"),
        ident="IFNGR_activates_PI3K",
        by=[(receptor, Role.STIMULATOR)],
        evidence=says("K07", "K17", note="What lies between JAK2 and PI3K is unknown (K08)."),
        certainty=Certainty.OMITTED,
        name="the type II receptor activates p85:p110, by unknown steps",
    )
    m.converts(
        _pi3k(m, "active"),
        _pi3k(m, "inactive"),
        numbers.rate(m, "k_PI3K_inactivation"),
        ident="PI3K_inactivated",
        evidence=assumed("PI3K that IFN-γ has activated is switched off again", "K07"),
        name="p85:p110 is switched off",
    )


def cbl(m: Pathway, receptor: Form) -> Entity:
    """CBL, phosphorylated on tyrosine under IFN-γ (K16)."""
    entity = m.protein("CBL", sites=["Y"])
    numbers.pool(m, entity)
    m.phosphorylates(
        receptor,
        entity() @ CYTOSOL,
        "Y",
        numbers.rate(m, "k_IFNGR_phosphorylates_CBL"),
        evidence=says("K16"),
        ident="IFNGR_phosphorylates_CBL_Y",
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        "Y",
        numbers.rate(m, "k_CBL_dephosphorylation"),
        evidence=assumed("CBL is dephosphorylated; the review names no phosphatase", "K16"),
    )
    m.observe("CBL_pY", "CBL phosphorylated on tyrosine", entity(Y="p"), evidence=says("K16"))
    return entity


def cbl_couples_pi3k(m: Pathway) -> None:
    """CBL may be what couples the type II receptor to PI3K (K08): a further way to activate it."""
    m.converts(
        _pi3k(m, "inactive"),
        _pi3k(m, "active"),
        numbers.rate(m, "k_CBL_activates_PI3K"),
        ident="CBL_activates_PI3K",
        by=[(m.entities["CBL"](Y="p") @ CYTOSOL, Role.STIMULATOR)],
        evidence=says("K08"),
        hypothesis=m.switch(
            "hypothesis_CBL_couples_PI3K",
            ParameterRole.HYPOTHESIS,
            says("K08"),
            name="hypothesis: CBL couples the type II receptor to PI3K",
        ),
        name="phosphorylated CBL activates p85:p110",
    )


# --- PIP3 and what binds it ----------------------------------------------------------------


def pip3(m: Pathway) -> Form:
    """PIP2 becomes PIP3 (K02); returns PIP3 in the membrane."""
    pip2 = m.entity("PIP2", kind="lipid", name="PtdIns(4,5)P2", identifiers=("CHEBI:18348",))
    lipid = m.entity("PIP3", kind="lipid", name="PtdIns(3,4,5)P3", identifiers=("CHEBI:16618",))
    numbers.pool(m, pip2, at=MEMBRANE)
    form = lipid() @ MEMBRANE
    m.converts(
        pip2() @ MEMBRANE,
        form,
        numbers.rate(m, "k_PI3K_makes_PIP3"),
        ident="PI3K_makes_PIP3",
        process=Process.PHOSPHORYLATION,
        by=[(pi3k_active(m), Role.CATALYST)],
        evidence=says("K02"),
        factors=[pi3k_activity(m)],
        name="PI3K phosphorylates PIP2 to PIP3",
    )
    m.converts(
        form,
        pip2() @ MEMBRANE,
        numbers.rate(m, "k_PIP3_dephosphorylation"),
        ident="PIP3_dephosphorylated",
        process=Process.DEPHOSPHORYLATION,
        evidence=assumed("PIP3 is turned back; the review names no phosphatase", "K02"),
        name="PIP3 is dephosphorylated to PIP2",
    )
    m.observe("PIP3", "PIP3", form, evidence=says("K02"))
    return form


def pdk1(m: Pathway) -> Entity:
    """PDK1, active at PIP3 (K10)."""
    entity = kinase(m, "PDPK1", "K10", name="PDK1")
    m.converts(
        off(m, "PDPK1"),
        on(m, "PDPK1"),
        numbers.rate(m, "k_PIP3_activates_PDPK1"),
        ident="PIP3_activates_PDPK1",
        by=[(_pip3(m), Role.STIMULATOR)],
        evidence=says("K10"),
        name="PIP3 activates PDK1",
    )
    m.observe("PDK1_active", "active PDK1", entity(state="active"), evidence=says("K10"))
    return entity


def akt(m: Pathway) -> Entity:
    """AKT, activated by PDK1 at PIP3 (K10)."""
    entity = m.protein("AKT1", name="AKT", sites=[Site("state", ("inactive", "active"))])
    numbers.pool(m, entity)
    m.converts(
        off(m, "AKT1"),
        on(m, "AKT1"),
        numbers.rate(m, "k_PDPK1_activates_AKT1"),
        ident="PDPK1_activates_AKT1",
        process=Process.PHOSPHORYLATION,
        by=[(on(m, "PDPK1"), Role.CATALYST), (_pip3(m), Role.NECESSARY)],
        evidence=says("K10"),
        name="PDK1 activates AKT at PIP3",
    )
    m.converts(
        on(m, "AKT1"),
        off(m, "AKT1"),
        numbers.rate(m, "k_AKT1_inactivation"),
        ident="AKT1_inactivated",
        process=Process.DEPHOSPHORYLATION,
        evidence=assumed("AKT is dephosphorylated; the review names no phosphatase", "K10"),
        name="AKT is switched off",
    )
    m.observe("AKT_active", "active AKT", entity(state="active"), evidence=says("K10"))
    return entity


def _pip3(m: Pathway) -> Form:
    return m.entities["PIP3"]() @ MEMBRANE


def p65(m: Pathway) -> Entity:
    """p65 (REL-A) of NF-κB: PI3K regulates its phosphorylation under IFN-β, by steps not given (K15)."""
    entity = m.protein("RELA", name="p65", sites=["S"])
    numbers.pool(m, entity)
    m.converts(
        entity(S="u") @ CYTOSOL,
        entity(S="p") @ CYTOSOL,
        numbers.rate(m, "k_PI3K_phosphorylates_RELA"),
        ident="PI3K_phosphorylates_RELA_S",
        process=Process.PHOSPHORYLATION,
        by=[(pi3k_on_irs(m), Role.STIMULATOR)],
        evidence=says("K15", note="Said of IFN-β; IFN-α, which uses the same receptor, does it here too."),
        certainty=Certainty.OMITTED,
        factors=[pi3k_activity(m)],
        name="p65 is phosphorylated below PI3K",
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_RELA_dephosphorylation"),
        evidence=assumed("p65 is dephosphorylated; the review names no phosphatase", "K15"),
    )
    m.observe("RELA_pS", "p65 phosphorylated on serine", entity(S="p"), evidence=says("K15"))
    return entity
