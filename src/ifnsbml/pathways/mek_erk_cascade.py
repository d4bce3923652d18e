"""The other MAPK cascade of the review: MEK and ERK, and what ERK phosphorylates.

In basal-cell carcinoma ERK is on beforehand and IFN-α turns it off (M04). That cell starts in
the steady state of a constitutive MEK activation, so that nothing moves before a stimulus;
what ERK, long on, has done there to MSK1, C/EBP-β and PPAR-γ the review does not say, and
those steps are left out in that cell. JNK is not drawn: whether it belongs here is unknown (M05).
"""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
    NM,
    PER_MINUTE,
    PER_NM_MINUTE,
    Certainty,
    Entity,
    Form,
    LawContext,
    Pathway,
    Process,
    Role,
    assumed,
    says,
)
from ifnsbml.pathways import dna, genes
from ifnsbml.pathways.cell import CYTOSOL, NUCLEUS, copies
from ifnsbml.pathways.kinases import kinase, off, on
from ifnsbml.pathways.responses import context
from ifnsbml.pathways.sources import KALLIARA, MCF10A
from ifnsbml.pathways.stats import half_time

ERK_SITES = ("T", "Y")
"""The threonine and the tyrosine of Thr-Glu-Tyr; the review numbers neither."""

_MEK_COPIES = 147_250
_ERK_COPIES = {"MAPK1": 746_464, "MAPK3": 76_315}


def mek_erk_cascade(m: Pathway, type1: Form, type2: Form) -> None:
    """MEK and ERK below both receptors, constitutively on in basal-cell carcinoma."""
    mek(m)
    erk(m)
    receptors_activate_mek(m, type1, type2)
    constitutive_mek(m)
    type1_silences_mek(m, type1)
    _observe(m)


def _carcinoma(m: Pathway) -> sp.Symbol:
    return context(m, "basal_cell_carcinoma", "basal-cell carcinoma, MEK–ERK on beforehand", "M04")


def _elsewhere(m: Pathway) -> sp.Symbol:
    return m.activity(
        "activity_outside_basal_cell_carcinoma",
        m.constant("one", 1) - _carcinoma(m),
        says("M04"),
        name="one in every cell but basal-cell carcinoma",
    )


# --- MEK and ERK ---------------------------------------------------------------------------


def mek(m: Pathway) -> Entity:
    """MEK1 and MEK2 as one, and its way back."""
    return kinase(
        m,
        "MEK",
        2 * copies(_MEK_COPIES),
        "M01",
        off_rate=0.3,
        genes=("MAP2K1", "MAP2K2"),
        source=MCF10A("147,250 copies of MAP2K1, and as many of MAP2K2 assumed"),
    )


def erk(m: Pathway) -> Entity:
    """ERK1 and ERK2 as one, phosphorylated by MEK on both residues of Thr-Glu-Tyr (M08)."""
    entity = m.protein("ERK", genes=tuple(_ERK_COPIES), sites=ERK_SITES)
    total = sum(_ERK_COPIES.values())
    m.pool(
        entity,
        copies(total),
        MCF10A("746,464 copies of MAPK1 and 76,315 of MAPK3"),
        shares={gene: round(count / total, 4) for gene, count in _ERK_COPIES.items()},
    )
    m.phosphorylates(
        on(m, "MEK"),
        entity() @ CYTOSOL,
        ERK_SITES,
        _mek_rate(m),
        evidence=says("M08", "M01"),
        ident="MEK_phosphorylates_ERK",
        factors=[_mek_activity(m)],
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        ERK_SITES,
        _erk_loss(m),
        evidence=assumed("ERK is dephosphorylated; the review names no phosphatase", "M01"),
    )
    return entity


def _mek_activity(m: Pathway) -> sp.Symbol:
    return m.inhibitable("MEK", name="MEK", evidence=says("M01", "M03"))


def _mek_rate(m: Pathway) -> sp.Symbol:
    return m.rate(
        "k_MEK_phosphorylates_ERK", 1.6e-4, PER_NM_MINUTE, assumed("a fifth of ERK at the peak", "M01", "M08")
    )


def _erk_loss(m: Pathway) -> sp.Symbol:
    return m.rate("k_ERK_dephosphorylation", 0.2, PER_MINUTE, assumed("off again within minutes", "M01"))


def erk_active(m: Pathway) -> Form:
    """ERK phosphorylated on both residues."""
    return m.entities["ERK"](T="p", Y="p") @ CYTOSOL


def receptors_activate_mek(m: Pathway, type1: Form, type2: Form) -> None:
    """Both receptors activate MEK, by steps that the review skips (M01)."""
    for receptor, kind, value in ((type1, "IFNAR", 0.01), (type2, "IFNGR", 0.003)):
        m.converts(
            off(m, "MEK"),
            on(m, "MEK"),
            m.rate(f"k_{kind}_activates_MEK", value, PER_NM_MINUTE, assumed("a seventh of MEK at the peak", "M01")),
            ident=f"{kind}_activates_MEK",
            by=[(receptor, Role.STIMULATOR)],
            evidence=says("M01", "R06"),
            certainty=Certainty.OMITTED,
            factors=[_elsewhere(m)] if kind == "IFNAR" else [],
        )


def _observe(m: Pathway) -> None:
    activity = _mek_activity(m)
    m.observe(
        "MEK_active", "active MEK, not inhibited", m.entities["MEK"](state="active"),
        evidence=says("M01"), factors=[activity],
    )  # fmt: skip
    m.observe("ERK_active", "active ERK", m.entities["ERK"](T="p", Y="p"), evidence=says("M01", "M08"))


# --- basal-cell carcinoma ------------------------------------------------------------------


def _constitutive(m: Pathway) -> sp.Symbol:
    return m.rate(
        "k_constitutive_MEK_activation",
        0.1,
        PER_MINUTE,
        assumed("a quarter of MEK and of ERK is active before any interferon in basal-cell carcinoma", "M04"),
    )


def constitutive_mek(m: Pathway) -> None:
    """In basal-cell carcinoma MEK is activated without interferon; MEK and ERK rest in that steady state."""
    carcinoma = _carcinoma(m)
    evidence = says("M04", note="What activates MEK in these cells is outside the review.")
    m.converts(
        off(m, "MEK"),
        on(m, "MEK"),
        _constitutive(m),
        ident="MEK_constitutively_activated",
        evidence=evidence,
        certainty=Certainty.OMITTED,
        factors=[carcinoma],
        name="MEK is activated without interferon in basal-cell carcinoma",
    )
    m.rests(on(m, "MEK"), _resting_mek(m), evidence)
    m.rests(erk_active(m), _resting_erk(m), evidence)


def _resting_mek(m: Pathway) -> sp.Expr:
    activation = _carcinoma(m) * _constitutive(m)
    share = activation / (activation + sp.Symbol("k_MEK_inactivation"))
    return sp.Symbol("free_MEK") * m.level("MEK") * share


def _resting_erk(m: Pathway) -> sp.Expr:
    left = m.parameters[_mek_activity(m).name].rule
    phosphorylation = _mek_rate(m) * left * _resting_mek(m)
    share = phosphorylation / (phosphorylation + _erk_loss(m))
    return sp.Symbol("free_ERK") * m.level("ERK") * share


def type1_silences_mek(m: Pathway, receptor: Form) -> None:
    """In basal-cell carcinoma IFN-α turns MEK, and with it ERK, off (M04)."""
    m.converts(
        on(m, "MEK"),
        off(m, "MEK"),
        m.rate("k_IFNAR_silences_MEK", 3.0, PER_NM_MINUTE, assumed("little of MEK is left on", "M04")),
        ident="IFNAR_silences_MEK",
        by=[(receptor, Role.STIMULATOR)],
        evidence=says("M04"),
        certainty=Certainty.OMITTED,
        factors=[_carcinoma(m)],
        name="the type I receptor turns MEK off in basal-cell carcinoma",
    )


def fas(m: Pathway) -> Form:
    """FAS (CD95), transcribed in basal-cell carcinoma where ERK leaves it alone (M04); returns the protein."""
    carcinoma = _carcinoma(m)
    gene = m.entity("FAS_gene", kind="gene", name="FAS gene", genes=("FAS",))
    m.pool(gene, dna.PROMOTER_NM, assumed(f"{dna.PROMOTER_NM:g} nM, as other promoters", "M04"), at=NUCLEUS)
    mrna = genes.message(m, "FAS", half_life=120.0, evidence=genes.TWO_HOURS)
    k = m.rate("k_FAS_transcription", 0.1, PER_MINUTE, assumed("as the other genes", "M04"))
    half = m.rate(
        "K_ERK_for_FAS",
        150.0,
        NM,
        assumed("a tenth of the ERK that is active beforehand, so that CD95 is low until ERK goes", "M04"),
        name="active ERK at which FAS is transcribed at half its rate",
    )

    def released(erk_on: sp.Expr) -> sp.Expr:
        return half**2 / (half**2 + erk_on**2)

    def law(c: LawContext) -> sp.Expr:
        copies_of_gene, erk_on = c.modifiers
        return c.volume * c.factor * k * copies_of_gene * released(erk_on)

    m.transcribes(
        [(gene() @ NUCLEUS, Role.NECESSARY), (erk_active(m), Role.INHIBITOR)],
        mrna,
        k,
        evidence=says("M04", note="That ERK holds CD95 back is how the sequence in the review is read."),
        ident="FAS_transcription",
        law=law,
        certainty=Certainty.OMITTED,
        factors=[carcinoma],
    )
    decay = sp.Symbol("k_FAS_mRNA_decay")
    resting = carcinoma * k * sp.Symbol("free_FAS_gene") * m.level("FAS_gene") * released(_resting_erk(m)) / decay
    m.rests(mrna, resting, assumed("its steady state before interferon", "M04"))
    return _fas_protein(m, mrna, resting)


def _fas_protein(m: Pathway, mrna: Form, resting_mrna: sp.Expr) -> Form:
    protein = m.protein("FAS", name="CD95 (FAS)")
    form = protein() @ CYTOSOL
    made = m.rate("k_FAS_translation", 0.1, PER_MINUTE, assumed("a transcript gives six proteins an hour", "M04"))
    m.process(
        "FAS_translation",
        Process.TRANSLATION,
        products=(form,),
        modifiers=[(mrna, Role.NECESSARY)],
        law=lambda c: c.volume * c.factor * made * sp.prod(c.modifiers),
        evidence=says("M04"),
        name="translation of CD95",
    )
    lost = half_time(m, "k_FAS_decay", 900.0, KALLIARA("half-life of STAT proteins 15 h, taken for this one too"))
    m.degrades(form, lost, evidence=assumed("proteins are degraded", "M04"), ident="FAS_degradation")
    m.rests(form, made * resting_mrna / lost, assumed("its steady state before interferon", "M04"))
    m.observe("protein_FAS", "CD95 (FAS) protein", form, evidence=says("M04"))
    return form


# --- what ERK phosphorylates ---------------------------------------------------------------


def erk_activates_msk1(m: Pathway) -> None:
    """ERK's share in MSK1, weaker than p38's under type I interferons (P18). MSK1 must be declared."""
    m.converts(
        off(m, "MSK1", NUCLEUS),
        on(m, "MSK1", NUCLEUS),
        m.rate(
            "k_ERK_activates_MSK1",
            2e-5,
            PER_NM_MINUTE,
            assumed("a third of what p38 does, so that p38α loss lowers MSK1 and leaves some", "P18"),
        ),
        ident="ERK_activates_MSK1",
        by=[(erk_active(m), Role.CATALYST)],
        evidence=says("P18"),
        factors=[_elsewhere(m)],
    )


def cebpb(m: Pathway, type2: Form) -> Entity:
    """C/EBP-β, phosphorylated by ERK; under IFN-γ also, by assumption, without it (M02)."""
    entity = m.protein("CEBPB", name="C/EBP-β", sites=["S"])
    m.pool(entity, 50.0, assumed("50 nM; no value was found", "M02"), at=NUCLEUS)
    m.phosphorylates(
        erk_active(m),
        entity() @ NUCLEUS,
        "S",
        m.rate("k_ERK_phosphorylates_CEBPB", 6e-5, PER_NM_MINUTE, assumed("a third of it at the peak", "M02")),
        evidence=says("M02"),
        ident="ERK_phosphorylates_CEBPB_S",
        factors=[_elsewhere(m)],
    )
    m.converts(
        entity(S="u") @ NUCLEUS,
        entity(S="p") @ NUCLEUS,
        m.rate("k_IFNGR_phosphorylates_CEBPB", 4e-4, PER_NM_MINUTE, assumed("a tenth of what ERK does", "M02")),
        ident="IFNGR_phosphorylates_CEBPB_S",
        process=Process.PHOSPHORYLATION,
        by=[(type2, Role.STIMULATOR)],
        evidence=assumed(
            "the review says that ERK regulates these genes, not that they need it: a kinase that is not known "
            "does the rest below the type II receptor",
            "M02",
        ),
        certainty=Certainty.OMITTED,
        name="a kinase below the type II receptor phosphorylates C/EBP-β",
    )
    m.dephosphorylates(
        entity() @ NUCLEUS,
        "S",
        m.rate("k_CEBPB_dephosphorylation", 0.1, PER_MINUTE, assumed("within ten minutes", "M02")),
        evidence=assumed("C/EBP-β is dephosphorylated; the review names no phosphatase", "M02"),
    )
    m.observe("CEBPB_phosphorylated", "phosphorylated C/EBP-β", entity(S="p"), evidence=says("M02"))
    return entity


def gate_gene(m: Pathway, licence: dna.Licence) -> Form:
    """A gene with a GATE, driven by phosphorylated C/EBP-β under IFN-γ (M02); returns its mRNA.

    The review speaks of GATE under IFN-γ only: its promoter has the licence of that receptor.
    """
    gate = dna.element(m, "GATE", "GATE", "M02")
    bound = _binds_gate(m, gate)
    promoter = dna.promoter(m, "GATE_promoter", "GATE promoter", "M02", [licence])
    dna.opens(m, promoter, [("CEBPB", [bound], 0.05)], "M02")
    return genes.gene(m, "GATE_gene", [promoter.open], says("M02"), name="GATE-driven gene")


def _binds_gate(m: Pathway, gate: Form) -> Form:
    phosphorylated = m.entities["CEBPB"](S="p")
    bound = m.complex("GATE_CEBPB", gate, phosphorylated, title="C/EBP-β on GATE") @ NUCLEUS
    m.binds(
        gate,
        phosphorylated @ NUCLEUS,
        bound,
        on=m.rate("k_CEBPB_binds_GATE", 0.02, PER_NM_MINUTE, assumed("a dissociation constant of 50 nM", "M02")),
        off=m.rate("k_CEBPB_leaves_GATE", 1.0, PER_MINUTE, assumed("it stays on DNA for about a minute", "M02")),
        evidence=says("M02", note="That the phosphorylated form binds better is assumed."),
        ident="CEBPB_binds_GATE",
    )
    m.observe("GATE_occupied", "GATE elements occupied", bound, evidence=says("M02"))
    return bound


def pparg(m: Pathway) -> Entity:
    """PPAR-γ, phosphorylated by ERK and then degraded (M03). Its own turnover is slower and left out."""
    entity = m.protein("PPARG", name="PPAR-γ", sites=["S"])
    m.pool(entity, 50.0, assumed("50 nM; no value was found", "M03"), at=NUCLEUS)
    m.phosphorylates(
        erk_active(m),
        entity() @ NUCLEUS,
        "S",
        m.rate("k_ERK_phosphorylates_PPARG", 2.5e-5, PER_NM_MINUTE, assumed("within the hour", "M03")),
        evidence=says("M03"),
        ident="ERK_phosphorylates_PPARG_S",
        factors=[_elsewhere(m)],
    )
    m.dephosphorylates(
        entity() @ NUCLEUS,
        "S",
        m.rate("k_PPARG_dephosphorylation", 0.02, PER_MINUTE, assumed("within the hour", "M03")),
        evidence=assumed("PPAR-γ is dephosphorylated; the review names no phosphatase", "M03"),
    )
    m.degrades(
        entity(S="p") @ NUCLEUS,
        m.rate("k_PPARG_degradation", 0.03, PER_MINUTE, assumed("by the proteasome, within half an hour", "M03")),
        evidence=says("M03"),
        ident="PPARG_pS_degradation",
    )
    m.observe("PPARG", "PPAR-γ, phosphorylated or not", entity(), evidence=says("M03"))
    m.observe("PPARG_phosphorylated", "phosphorylated PPAR-γ", entity(S="p"), evidence=says("M03"))
    return entity
