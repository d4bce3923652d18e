"""Figure 3, upper half: from the type I receptor over VAV, RAC1 and a MAPKKK to p38.

Every kinase is a catalyst that is not used up and every substrate has a phosphatase of its
own, so that nothing here is felt by the STATs. The functions take the pathway and find the
entities they need in it. What p38 does to other kinases is in ``p38_effectors``.
"""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Entity,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Process,
    Role,
    assumed,
    nucleotide,
    says,
)
from ifnsbml.builder.rules import Law
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL
from ifnsbml.pathways.motifs import promoters
from ifnsbml.pathways.motifs.kinases import kinase, observe_active, off, on

P38_SITES = ("T", "Y")
"""The threonine and the tyrosine of Thr-Gly-Tyr; the review numbers neither."""

MARGIN = 15.0
"""θ: active MKK3 and MKK6 together, at their peak, over the amount that half-saturates p38."""


def p38_cascade(m: Pathway, receptor: Form) -> None:
    """From the active type I receptor to p38: VAV, RAC1, a MAPKKK, MKK3 and MKK6, p38α and p38β."""
    vav(m, receptor)
    rac1(m)
    mapkkk(m)
    mkk(m)
    p38_isoforms(m)
    other_gef(m, receptor)


# --- from the receptor to RAC1 -------------------------------------------------------------


def vav(m: Pathway, receptor: Form) -> Entity:
    """VAV, phosphorylated on tyrosine by the active type I receptor: the probable first step (P09)."""
    entity = m.protein("VAV1", name="VAV", sites=["Y"])
    numbers.pool(m, entity)
    m.phosphorylates(
        receptor,
        entity() @ CYTOSOL,
        "Y",
        numbers.rate(m, "k_IFNAR_phosphorylates_VAV1"),
        evidence=says("P09", "R06"),
        ident="IFNAR_phosphorylates_VAV1_Y",
        certainty=Certainty.UNCERTAIN,
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        "Y",
        numbers.rate(m, "k_VAV1_dephosphorylation"),
        evidence=assumed("VAV is dephosphorylated; the review names no phosphatase", "P09"),
    )
    m.observe("VAV_pY", "VAV phosphorylated on tyrosine", entity(Y="p"), evidence=says("P09"))
    return entity


def rac1(m: Pathway) -> Entity:
    """RAC1, loaded with GTP by phosphorylated VAV, unless a dominant-negative mutant blocks it (P08, P09)."""
    entity = m.protein("RAC1", sites=[nucleotide()])
    numbers.pool(m, entity)
    gdp, gtp = entity(nucleotide="GDP") @ CYTOSOL, entity(nucleotide="GTP") @ CYTOSOL
    mutant = m.switch(
        "mutant_RAC1_dominant_negative",
        ParameterRole.MUTANT,
        says("P08"),
        name="dominant-negative RAC1 overexpressed",
    )
    loading = m.activity(
        "activity_RAC1_loading",
        m.constant("one", 1) - mutant,
        says("P08"),
        name="fraction of RAC1 loading left beside the dominant-negative mutant",
    )
    m.converts(
        gdp,
        gtp,
        numbers.rate(m, "k_VAV1_loads_RAC1"),
        ident="VAV1_loads_RAC1",
        process=Process.EXCHANGE,
        by=[(m.entities["VAV1"](Y="p") @ CYTOSOL, Role.CATALYST)],
        evidence=says(
            "P08", "P09", standing="figure", note="That VAV is phosphorylated by TYK2 is what is only probable."
        ),
        factors=[loading],
        name="VAV exchanges GDP for GTP on RAC1",
    )
    m.converts(
        gtp,
        gdp,
        numbers.rate(m, "k_RAC1_hydrolysis"),
        ident="RAC1_hydrolyses_GTP",
        process=Process.HYDROLYSIS,
        evidence=assumed("a small GTPase hydrolyses its GTP", "P08"),
        name="RAC1 hydrolyses its GTP",
    )
    m.observe("RAC1_GTP", "RAC1 with GTP", entity(nucleotide="GTP"), evidence=says("P08"))
    return entity


# --- the three tiers -----------------------------------------------------------------------


def mapkkk(m: Pathway) -> Entity:
    """The MAPKKK that the review leaves unnamed, switched on by RAC1-GTP (Fig. 3)."""
    entity = kinase(
        m,
        "MAPKKK",
        "P25",
        genes=(),
        identifiers=("GO:0004709",),
        note="The review says only that a MAPKKK lies here; no gene is claimed.",
    )
    m.converts(
        off(m, "MAPKKK"),
        on(m, "MAPKKK"),
        numbers.rate(m, "k_RAC1_activates_MAPKKK"),
        ident="RAC1_activates_MAPKKK",
        by=[(m.entities["RAC1"](nucleotide="GTP") @ CYTOSOL, Role.STIMULATOR)],
        evidence=says("P25", "P08"),
        certainty=Certainty.OMITTED,
        name="RAC1 switches a MAPKKK on",
    )
    observe_active(m, "MAPKKK", "P25")
    return entity


def mkk(m: Pathway) -> None:
    """MKK3 and MKK6, both switched on by the MAPKKK (P10)."""
    for symbol, gene in (("MKK3", "MAP2K3"), ("MKK6", "MAP2K6")):
        kinase(m, symbol, "P10", genes=(gene,))
        observe_active(m, symbol, "P10")
        m.converts(
            off(m, symbol),
            on(m, symbol),
            numbers.rate(m, "k_MAPKKK_activates_MKK"),
            ident=f"MAPKKK_activates_{symbol}",
            by=[(on(m, "MAPKKK"), Role.CATALYST)],
            evidence=says("P10", "P25"),
        )


def p38_isoforms(m: Pathway) -> None:
    """p38α and, as a minor isoform, p38β, phosphorylated on both residues of Thr-Gly-Tyr (P01, P13).

    obs_p38_active counts what can act: phosphorylated, neither inhibited nor displaced by a
    kinase-dead mutant. Inhibition leaves the phosphorylation alone.
    """
    mutant = m.switch(
        "mutant_MAPK14_kinase_dead", ParameterRole.MUTANT, says("P02"), name="kinase-dead p38α overexpressed"
    )
    activity = m.inhibitable("p38", name="p38 (SB203580)", evidence=says("P02"), mutant=mutant)
    _isoform(m, "p38_alpha", "p38α", "MAPK14")
    _isoform(m, "p38_beta", "p38β", "MAPK11")
    forms = p38_phosphorylated(m)
    m.observe("p38_active", "active p38", *forms, evidence=says("P01"), factors=[activity])


def _isoform(m: Pathway, symbol: str, name: str, gene: str) -> None:
    entity = m.protein(symbol, name=name, genes=(gene,), sites=P38_SITES)
    numbers.pool(m, entity)
    m.process(
        f"MKK_phosphorylates_{symbol}",
        Process.PHOSPHORYLATION,
        reactants=(entity(T="u", Y="u") @ CYTOSOL,),
        products=(entity(T="p", Y="p") @ CYTOSOL,),
        modifiers=[((on(m, "MKK3"), on(m, "MKK6")), Role.CATALYST)],
        law=_mkk_law(m),
        evidence=says("P13", "P11", "P12", standing="figure"),
        name=f"MKK3 or MKK6 phosphorylates {name}",
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        P38_SITES,
        numbers.rate(m, "k_p38_dephosphorylation"),
        evidence=assumed("p38 is dephosphorylated; the review names no phosphatase", "P01"),
    )


def _mkk_law(m: Pathway) -> Law:
    """Phosphorylation that active MKK saturates: half of it is nearly as good as all of it (P11)."""
    k = numbers.rate(m, "k_MKK_phosphorylates_p38")
    half = numbers.rate(m, "K_MKK_for_p38", name="active MKK at which p38 is phosphorylated at half the highest rate")

    def law(c: LawContext) -> sp.Expr:
        (mkk_active,) = c.modifiers
        (p38,) = c.reactants
        return c.volume * c.factor * k * p38 * mkk_active / (half + mkk_active)

    return law


def p38_phosphorylated(m: Pathway) -> tuple[Form, Form]:
    """Phosphorylated p38α and p38β; what they catalyse is multiplied by ``p38_activity``."""
    alpha, beta = (m.entities[symbol](T="p", Y="p") @ CYTOSOL for symbol in ("p38_alpha", "p38_beta"))
    return alpha, beta


P38_ACTIVITY = sp.Symbol("activity_p38")
"""What inhibitors and the kinase-dead mutant leave of p38: a factor of everything p38 does."""


def other_gef(m: Pathway, receptor: Form) -> None:
    """Other exchange factors and small GTPases may feed p38 (P27): one generic input that bypasses RAC1."""
    m.converts(
        off(m, "MAPKKK"),
        on(m, "MAPKKK"),
        numbers.rate(m, "k_other_GEF_activates_MAPKKK"),
        ident="other_GEF_activates_MAPKKK",
        by=[(receptor, Role.STIMULATOR)],
        evidence=says("P27"),
        hypothesis=m.switch(
            "hypothesis_other_GEF_feeds_p38",
            ParameterRole.HYPOTHESIS,
            says("P27"),
            name="hypothesis: other GEFs and small GTPases feed p38",
        ),
        name="another GEF and its GTPase switch a MAPKKK on",
    )


# --- what promoters need -------------------------------------------------------------------


def p38_licence(m: Pathway) -> promoters.TranscriptionRequirement:
    """Promoters are poised by active p38, by a mechanism that is open and leaves STATs alone (P02, P04, P06).

    At rest p38 is exactly off, so without a licence of another kind nothing is transcribed.
    """
    return promoters.TranscriptionRequirement(
        "p38",
        ((p38_phosphorylated(m), Role.STIMULATOR),),
        numbers.rate(m, "k_p38_poises_promoters"),
        says("P02", "P04", "P06", note="The review excludes the STATs as targets and leaves open what p38 acts on."),
        Certainty.UNCERTAIN,
        (P38_ACTIVITY,),
    )


def type2_licence(m: Pathway, receptor: Form) -> promoters.TranscriptionRequirement:
    """Promoters under IFN-γ are poised without p38 (P07), by something below the active type II receptor.

    Given both interferons, a promoter with both licences does not depend on p38.
    """
    return promoters.TranscriptionRequirement(
        "type_II_licence",
        ((receptor, Role.STIMULATOR),),
        numbers.rate(m, "k_type_II_poises_promoters"),
        assumed(
            "GAS promoters answer IFN-γ without p38α: they get a licence below JAK2, by steps that are not known; "
            "with both interferons at once this predicts that p38 is not needed",
            "P07",
        ),
        Certainty.OMITTED,
    )
