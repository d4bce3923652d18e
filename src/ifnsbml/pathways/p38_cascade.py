"""Figure 3, upper half: from the type I receptor over VAV, RAC1 and a MAPKKK to p38.

Every kinase is a catalyst that is not used up and every substrate has a phosphatase of its
own, so that nothing here is felt by the STATs. The functions take the pathway and find the
entities they need in it. What p38 does to other kinases is in ``p38_effectors``.
"""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
    NM,
    PER_MINUTE,
    PER_NM_MINUTE,
    Certainty,
    Entity,
    Evidence,
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
from ifnsbml.pathways import dna
from ifnsbml.pathways.cell import CYTOSOL, copies
from ifnsbml.pathways.kinases import kinase, observe_active, off, on
from ifnsbml.pathways.sources import KULAWIK

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
    m.pool(entity, copies(3e4), assumed("3e4 copies; no value was found", "P09"))
    m.phosphorylates(
        receptor,
        entity() @ CYTOSOL,
        "Y",
        m.rate(
            "k_IFNAR_phosphorylates_VAV1",
            0.02,
            PER_NM_MINUTE,
            assumed("a tenth of VAV is phosphorylated at the peak; no value was found", "P09"),
        ),
        evidence=says("P09", "R06"),
        ident="IFNAR_phosphorylates_VAV1_Y",
        certainty=Certainty.UNCERTAIN,
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        "Y",
        m.rate(
            "k_VAV1_dephosphorylation", 0.7, PER_MINUTE, assumed("within one or two minutes; no value was found", "P09")
        ),
        evidence=assumed("VAV is dephosphorylated; the review names no phosphatase", "P09"),
    )
    m.observe("VAV_pY", "VAV phosphorylated on tyrosine", entity(Y="p"), evidence=says("P09"))
    return entity


def rac1(m: Pathway) -> Entity:
    """RAC1, loaded with GTP by phosphorylated VAV, unless a dominant-negative mutant blocks it (P08, P09)."""
    entity = m.protein("RAC1", sites=[nucleotide()])
    m.pool(entity, copies(3e5), assumed("3e5 copies; no value was found", "P08"))
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
        m.rate(
            "k_VAV1_loads_RAC1",
            0.003,
            PER_NM_MINUTE,
            assumed("about a tenth of RAC1 carries GTP at the peak; no value was found", "P08", "P09"),
        ),
        ident="VAV1_loads_RAC1",
        process=Process.EXCHANGE,
        by=[(m.entities["VAV1"](Y="p") @ CYTOSOL, Role.CATALYST)],
        evidence=says("P08", "P09"),
        factors=[loading],
        name="VAV exchanges GDP for GTP on RAC1",
    )
    m.converts(
        gtp,
        gdp,
        m.rate("k_RAC1_hydrolysis", 0.7, PER_MINUTE, assumed("RAC1-GTP lives for about a minute", "P08")),
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
        copies(2e4),
        "P25",
        off_rate=0.7,
        genes=(),
        identifiers=("GO:0004709",),
        note="The review says only that a MAPKKK lies here; no gene is claimed.",
    )
    m.converts(
        off(m, "MAPKKK"),
        on(m, "MAPKKK"),
        m.rate("k_RAC1_activates_MAPKKK", 5e-4, PER_NM_MINUTE, assumed("about a tenth of it at the peak", "P25")),
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
        kinase(m, symbol, copies(5e4), "P10", off_rate=0.7, genes=(gene,))
        observe_active(m, symbol, "P10")
        m.converts(
            off(m, symbol),
            on(m, symbol),
            m.rate("k_MAPKKK_activates_MKK", 0.006, PER_NM_MINUTE, assumed("about a tenth of each at the peak", "P10")),
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
    _isoform(m, "p38_alpha", "p38α", "MAPK14", copies(1e5), assumed("1e5 copies; no value was found", "P01"))
    minor = assumed(
        "a seventh of p38α: the isoform that keeps some transcription going in p38α-deficient cells, where an "
        "inhibitor of both leaves none",
        "P06",
        "P02",
    )
    _isoform(m, "p38_beta", "p38β", "MAPK11", copies(1.5e4), minor)
    forms = p38_phosphorylated(m)
    m.observe("p38_active", "active p38", *forms, evidence=says("P01"), factors=[activity])


def _isoform(m: Pathway, symbol: str, name: str, gene: str, amount: float, evidence: Evidence) -> None:
    entity = m.protein(symbol, name=name, genes=(gene,), sites=P38_SITES)
    m.pool(entity, amount, evidence)
    m.process(
        f"MKK_phosphorylates_{symbol}",
        Process.PHOSPHORYLATION,
        reactants=(entity(T="u", Y="u") @ CYTOSOL,),
        products=(entity(T="p", Y="p") @ CYTOSOL,),
        modifiers=[((on(m, "MKK3"), on(m, "MKK6")), Role.CATALYST)],
        law=_mkk_law(m),
        evidence=says("P13", "P11", "P12"),
        name=f"MKK3 or MKK6 phosphorylates {name}",
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        P38_SITES,
        m.rate("k_p38_dephosphorylation", 0.12, PER_MINUTE, assumed("off again within minutes", "P01")),
        evidence=assumed("p38 is dephosphorylated; the review names no phosphatase", "P01"),
    )


def _mkk_law(m: Pathway) -> Law:
    """Phosphorylation that active MKK saturates: half of it is nearly as good as all of it (P11)."""
    k = m.rate(
        "k_MKK_phosphorylates_p38",
        0.0156,
        PER_MINUTE,
        KULAWIK("at most 11 % of p38 is active at the peak; with MKK in excess, chosen to stay there"),
    )
    half = m.rate(
        "K_MKK_for_p38",
        6.0,
        NM,
        assumed(
            f"MKK3 and MKK6 together reach θ = {MARGIN:g} times this amount, so that one of them alone keeps "
            "(1 + θ)/(2 + θ), sixteen seventeenths, of the rate; θ may fall to 4/3 before one MKK keeps less than 70 %",
            "P11",
            "P12",
        ),
        name="active MKK at which p38 is phosphorylated at half the highest rate",
    )

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
        m.rate(
            "k_other_GEF_activates_MAPKKK",
            0.004,
            PER_NM_MINUTE,
            assumed("a fifth of what VAV and RAC1 do, if the hypothesis holds", "P27"),
        ),
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


def p38_licence(m: Pathway) -> dna.Licence:
    """Promoters are poised by active p38, by a mechanism that is open and leaves STATs alone (P02, P04, P06).

    At rest p38 is exactly off, so without a licence of another kind nothing is transcribed.
    """
    return dna.Licence(
        "p38",
        ((p38_phosphorylated(m), Role.STIMULATOR),),
        m.rate(
            "k_p38_poises_promoters",
            0.0012,
            PER_NM_MINUTE,
            assumed(
                "half of the promoters are poised at the peak; p38 acts from the cytosol, its way into the nucleus "
                "is left out",
                "P02",
                "P04",
            ),
        ),
        says("P02", "P04", "P06", note="The review excludes the STATs as targets and leaves open what p38 acts on."),
        Certainty.UNCERTAIN,
        (P38_ACTIVITY,),
    )


def type2_licence(m: Pathway, receptor: Form) -> dna.Licence:
    """Promoters under IFN-γ are poised without p38 (P07), by something below the active type II receptor.

    Given both interferons, a promoter with both licences does not depend on p38.
    """
    return dna.Licence(
        "type_II_licence",
        ((receptor, Role.STIMULATOR),),
        m.rate(
            "k_type_II_poises_promoters",
            0.02,
            PER_NM_MINUTE,
            assumed("most promoters are poised while ten nM of receptor are active", "P07"),
        ),
        assumed(
            "GAS promoters answer IFN-γ without p38α: they get a licence below JAK2, by steps that are not known; "
            "with both interferons at once this predicts that p38 is not needed",
            "P07",
        ),
        Certainty.OMITTED,
    )
