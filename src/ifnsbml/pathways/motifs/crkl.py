"""Figure 2: CRKL, C3G and RAP1 below both receptors, and CRKL–STAT5 below the type I receptor.

CRKL is a substrate of the receptors that holds none of them back. C3G switches itself off again
while CRKL stays phosphorylated: RAP1 falls although ligand and CRKL remain (C05).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Driver,
    Entity,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Process,
    Role,
    Site,
    assumed,
    mass_action,
    nucleotide,
    says,
)
from ifnsbml.builder.rules import Law
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, NUCLEUS
from ifnsbml.pathways.motifs import genes, phenotypes, promoters
from ifnsbml.pathways.motifs.kinases import off, on
from ifnsbml.pathways.motifs.stats import imports


def crkl_rap1(m: Pathway, type1: Form, type2: Form) -> None:
    """From both active receptors over CRKL and C3G to RAP1."""
    crkl_c3g(m)
    receptors_phosphorylate_crkl(m, type1, type2)
    c3g_cycle(m)
    rap1(m)


# --- CRKL and C3G --------------------------------------------------------------------------


def crkl_c3g(m: Pathway) -> Form:
    """CRKL, half of it with C3G on its N-terminal SH3 domain before any stimulus (C03, C17).

    Returns the complex in the cytosol, whatever the state of both.
    """
    crkl = m.protein("CRKL", sites=["Y"])
    c3g = m.protein("C3G", genes=("RAPGEF1",), sites=[Site("state", ("inactive", "active", "refractory"), tacit=True)])
    numbers.pool(m, crkl)
    numbers.pool(m, c3g)
    whole = m.complex("CRKL_C3G", crkl, c3g, title="CRKL:C3G") @ CYTOSOL
    numbers.preformed(m, whole)
    m.binds(
        crkl() @ CYTOSOL,
        c3g(state="inactive") @ CYTOSOL,
        whole,
        on=numbers.rate(m, "k_C3G_binds_CRKL"),
        off=None,
        evidence=says("C03", "C17"),
    )
    return whole


def _crkl_c3g(m: Pathway, **state: str) -> Form:
    """CRKL with C3G in a state, whatever CRKL's tyrosine."""
    known = m.complexes["CRKL_C3G"]
    return Form(known.slots, CYTOSOL, known.label, known.title).fixing("C3G", **state)


def crkl_phosphorylated(m: Pathway) -> tuple[Form, ...]:
    """Phosphorylated CRKL wherever it is: alone, with C3G and, where that is declared, with STAT5."""
    forms = [m.entities["CRKL"](Y="p") @ CYTOSOL, _crkl_c3g(m)(Y="p")]
    for label, places in (("CRKL_STAT5", (CYTOSOL, NUCLEUS)), ("GAS_TTCTAGGAA_CRKL_STAT5", (NUCLEUS,))):
        if label in m.complexes:
            known = m.complexes[label]
            forms += [Form(known.slots, place, known.label, known.title) for place in places]
    return tuple(forms)


def receptors_phosphorylate_crkl(m: Pathway, type1: Form, type2: Form) -> None:
    """CRKL joins TYK2 of the type I receptor and is phosphorylated (C01), and under IFN-γ too (C02)."""
    crkl = m.entities["CRKL"]
    joins = "CRKL's SH2 domain meets TYK2 for the time of its phosphorylation; the receptor is not held back."
    for receptor, kind, evidence in (
        (type1, "IFNAR", says("C01", "C17", "R06", note=joins)),
        (type2, "IFNGR", says("C02", "R06")),
    ):
        rate = numbers.rate(m, f"k_{kind}_phosphorylates_CRKL")
        for form in (crkl() @ CYTOSOL, _crkl_c3g(m)):
            m.phosphorylates(
                receptor,
                form,
                "Y",
                rate,
                evidence=evidence,
                ident=f"{kind}_phosphorylates_{form.label or 'CRKL'}_Y",
            )
    for form in (crkl() @ CYTOSOL, _crkl_c3g(m)):
        m.dephosphorylates(
            form,
            "Y",
            numbers.rate(m, "k_CRKL_dephosphorylation"),
            evidence=assumed("CRKL is dephosphorylated; the review names no phosphatase", "C01"),
        )
    m.observe("CRKL_pY", "CRKL phosphorylated on tyrosine", crkl(Y="p"), evidence=says("C01", "C02"))


def c3g_cycle(m: Pathway) -> None:
    """Phosphorylated CRKL switches its C3G on (C04), which then goes refractory (C05).

    It recovers slowly, and only on CRKL that has lost its phosphate.
    """
    m.converts(
        _crkl_c3g(m, state="inactive")(Y="p"),
        _crkl_c3g(m, state="active")(Y="p"),
        numbers.rate(m, "k_CRKL_activates_C3G"),
        ident="CRKL_activates_C3G",
        evidence=says("C04"),
        name="phosphorylated CRKL switches its C3G on",
    )
    m.converts(
        _crkl_c3g(m, state="active"),
        _crkl_c3g(m, state="refractory"),
        numbers.rate(m, "k_C3G_adaptation"),
        ident="C3G_goes_refractory",
        evidence=assumed(
            "RAP1 falls while ligand and phosphorylated CRKL stay: C3G adapts, by a mechanism the review does not give",
            "C05",
        ),
        certainty=Certainty.UNCERTAIN,
        name="active C3G goes refractory",
    )
    m.converts(
        _crkl_c3g(m, state="refractory")(Y="u"),
        _crkl_c3g(m, state="inactive")(Y="u"),
        numbers.rate(m, "k_C3G_recovery"),
        ident="C3G_recovers",
        evidence=assumed("C3G answers again after hours; the review is silent on it", "C05"),
        certainty=Certainty.UNCERTAIN,
        name="refractory C3G recovers",
    )
    m.observe("C3G_active", "active C3G", m.entities["C3G"](state="active"), evidence=says("C04"))


# --- RAP1 ----------------------------------------------------------------------------------


def rap1(m: Pathway) -> Entity:
    """RAP1, loaded with GTP by active C3G and turned back within minutes (C04, C05, C06)."""
    entity = m.protein("RAP1", genes=("RAP1A", "RAP1B"), sites=[nucleotide()])
    numbers.pool(m, entity)
    gdp, gtp = entity(nucleotide="GDP") @ CYTOSOL, entity(nucleotide="GTP") @ CYTOSOL
    m.process(
        "C3G_loads_RAP1",
        Process.EXCHANGE,
        reactants=(gdp,),
        products=(gtp,),
        modifiers=[(_crkl_c3g(m, state="active"), Role.CATALYST)],
        law=_c3g_law(m),
        evidence=says("C04", "C05", "C06"),
        name="C3G exchanges GDP for GTP on RAP1",
    )
    m.converts(
        gtp,
        gdp,
        numbers.rate(m, "k_RAP1_hydrolysis"),
        ident="RAP1_hydrolyses_GTP",
        process=Process.HYDROLYSIS,
        evidence=assumed("RAP1 hydrolyses its GTP, with a GAP that is not drawn", "C05"),
        name="RAP1 hydrolyses its GTP",
    )
    m.observe("RAP1_GTP", "RAP1 with GTP", entity(nucleotide="GTP"), evidence=says("C05"))
    return entity


def _c3g_law(m: Pathway) -> Law:
    k = numbers.rate(m, "k_C3G_loads_RAP1")
    half = numbers.rate(m, "K_RAP1_for_C3G", name="Km of C3G for RAP1-GDP")

    def law(c: LawContext) -> sp.Expr:
        (c3g,) = c.modifiers
        (gdp,) = c.reactants
        return c.volume * c.factor * k * c3g * gdp / (half + gdp)

    return law


def rap1_gtp(m: Pathway) -> Form:
    """RAP1 with GTP."""
    return m.entities["RAP1"](nucleotide="GTP") @ CYTOSOL


# --- CRKL and STAT5 ------------------------------------------------------------------------


def crkl_stat5(m: Pathway) -> Form:
    """Phosphorylated CRKL binds phosphorylated STAT5; the complex enters the nucleus and dissolves there (C09, C17).

    STAT5 is phosphorylated by type I interferons alone, so IFN-γ makes none (C10). Returns the
    complex without a place.
    """
    crkl, stat5 = m.entities["CRKL"], m.entities["STAT5"]
    pair = m.complex("CRKL_STAT5", crkl(Y="p"), stat5(Y="p"), title="CRKL–STAT5")
    m.binds(
        crkl(Y="p") @ CYTOSOL,
        stat5(Y="p") @ CYTOSOL,
        pair @ CYTOSOL,
        on=numbers.rate(m, "k_CRKL_binds_STAT5"),
        off=numbers.rate(m, "k_CRKL_leaves_STAT5"),
        evidence=says("C09", "C10", "C17", standing="stated"),
        ident="CRKL_binds_STAT5",
    )
    imports(m, pair, "C09")
    lost = numbers.rate(m, "k_CRKL_STAT5_dephosphorylation")
    m.process(
        "CRKL_STAT5_dephosphorylated_in_nucleus",
        Process.DEPHOSPHORYLATION,
        reactants=(pair @ NUCLEUS,),
        products=(crkl(Y="u") @ NUCLEUS, stat5(Y="u") @ NUCLEUS),
        law=mass_action(lost),
        evidence=assumed("the complex is dephosphorylated in the nucleus, as pairs of STATs are", "C09"),
    )
    m.transports(
        crkl(Y="u") @ NUCLEUS,
        CYTOSOL,
        numbers.rate(m, "k_CRKL_export"),
        evidence=assumed("CRKL returns to the cytosol", "C09"),
    )
    return pair


def binds_gas_pml(m: Pathway, pair: Form) -> Form:
    """CRKL–STAT5 binds the GAS TTCTAGGAA, as in the PML promoter (C09, C16); returns the bound complex."""
    site = promoters.element(m, "GAS_TTCTAGGAA", "GAS TTCTAGGAA", "C09")
    bound = promoters.binds_element(m, site, pair, "C09")
    m.observe(
        "CRKL_STAT5_nuclear",
        "CRKL–STAT5 in the nucleus, free and on DNA",
        pair @ NUCLEUS,
        bound,
        evidence=says("C09"),
    )
    m.observe("GAS_TTCTAGGAA_occupied", "GAS TTCTAGGAA occupied by CRKL–STAT5", bound, evidence=says("C09"))
    return bound


def pml(
    m: Pathway,
    bound: Form,
    on_gas: Mapping[str, Form],
    licences: Sequence[promoters.TranscriptionRequirement] = (),
    needs: Sequence[Driver] = (),
    factors: Sequence[sp.Symbol] = (),
) -> Form:
    """PML: opened by CRKL–STAT5 and, much less, by STAT pairs on GAS (C11, C12, C16); returns its mRNA.

    The review finds transcription defective without CRKL, or without STAT5, not abolished.
    """
    promoter = promoters.promoter(m, "PML_promoter", "PML promoter", "C16", licences)
    groups = [("CRKL_STAT5", [bound]), ("STAT_pairs", list(on_gas.values()))]
    promoters.opens(m, promoter, groups, "C11", needs=needs, factors=factors)
    return genes.gene(m, "PML", [promoter.open], says("C11", "C12", "C16"))


def bcr_abl(m: Pathway) -> None:
    """In BCR–ABL-expressing lines CRKL–STAT5 forms too (C16): the oncogene phosphorylates both, it is assumed.

    Such a cell does not start in its steady state: it is followed from the moment the oncogene acts.
    """
    switch = phenotypes.context(m, "bcr_abl", "BCR–ABL-expressing line", "C16")
    note = "the complex is found in these lines; that BCR–ABL phosphorylates its two parts is how it is made here"
    for symbol in ("CRKL", "STAT5"):
        entity = m.entities[symbol]
        m.converts(
            entity(Y="u") @ CYTOSOL,
            entity(Y="p") @ CYTOSOL,
            numbers.rate(m, "k_BCR_ABL_phosphorylation"),
            ident=f"BCR_ABL_phosphorylates_{symbol}_Y",
            process=Process.PHOSPHORYLATION,
            evidence=assumed(note, "C16"),
            certainty=Certainty.OMITTED,
            factors=[switch],
            name=f"BCR–ABL phosphorylates {entity.name}",
        )


# --- growth, and what is only supposed -----------------------------------------------------


def crk2(m: Pathway) -> Entity:
    """CRKII, which growth inhibition needs beside CRKL (C07)."""
    entity = m.protein(
        "CRKII", genes=("CRK",), note="The gene makes CRKI as well, of which the review says nothing more."
    )
    numbers.pool(m, entity)
    return entity


def growth_needs_crk(m: Pathway) -> list[Driver]:
    """What growth inhibition needs of the CRK family: phosphorylated CRKL, and CRKII (C07).

    To be called when CRKL–STAT5 has been declared, if the pathway has it.
    """
    return [(crkl_phosphorylated(m), Role.NECESSARY), (crk2(m)() @ CYTOSOL, Role.NECESSARY)]


def rap1_inhibits_growth(m: Pathway, growth: Form) -> None:
    """RAP1 may carry growth inhibition (C15)."""
    phenotypes.responds(
        m,
        growth,
        [(rap1_gtp(m), Role.STIMULATOR)],
        says("C15"),
        "RAP1_inhibits_growth",
        hypothesis=m.switch(
            "hypothesis_RAP1_growth_inhibition",
            ParameterRole.HYPOTHESIS,
            says("C15"),
            name="hypothesis: RAP1 carries growth inhibition",
        ),
    )


def rapl_immunomodulation(m: Pathway) -> Form:
    """RAPL, an effector of RAP1, may carry immunomodulatory effects (C14); returns the phenotype."""
    rapl = m.protein("RAPL", genes=("RASSF5",))
    numbers.pool(m, rapl)
    form = phenotypes.phenotype(m, "immunomodulation", "immunomodulation", "C14", term="GO:0050776")
    phenotypes.responds(
        m,
        form,
        [(rap1_gtp(m), Role.STIMULATOR), (rapl() @ CYTOSOL, Role.NECESSARY)],
        says("C14"),
        "RAPL_immunomodulation",
        hypothesis=m.switch(
            "hypothesis_RAPL_immunomodulation",
            ParameterRole.HYPOTHESIS,
            says("C14"),
            name="hypothesis: RAPL carries immunomodulatory effects",
        ),
    )
    return form


def rap1_activates_p38(m: Pathway) -> None:
    """RAP1 may act through p38 (C13): a further input of the MAPKKK, which must be declared."""
    m.converts(
        off(m, "MAPKKK"),
        on(m, "MAPKKK"),
        numbers.rate(m, "k_RAP1_activates_MAPKKK"),
        ident="RAP1_activates_MAPKKK",
        by=[(rap1_gtp(m), Role.STIMULATOR)],
        evidence=says("C13"),
        hypothesis=m.switch(
            "hypothesis_RAP1_activates_p38",
            ParameterRole.HYPOTHESIS,
            says("C13"),
            name="hypothesis: RAP1 acts through p38",
        ),
        name="RAP1 switches a MAPKKK on",
    )
