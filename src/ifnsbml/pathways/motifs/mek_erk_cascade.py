"""The other MAPK cascade of the review: MEK and ERK, and what ERK phosphorylates.

In basal-cell carcinoma ERK is on beforehand and IFN-α turns it off (M04). That cell starts in
the steady state of a constitutive MEK activation, so that nothing moves before a stimulus;
what ERK, long on, has done there to MSK1, C/EBP-β and PPAR-γ the review does not say, and
those steps are left out in that cell. JNK is not drawn: whether it belongs here is unknown (M05).
"""

from __future__ import annotations

import sympy as sp

from ifnsbml.builder import (
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
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, NUCLEUS
from ifnsbml.pathways.motifs import genes, promoters
from ifnsbml.pathways.motifs.kinases import kinase, off, on
from ifnsbml.pathways.motifs.phenotypes import context

ERK_SITES = ("T", "Y")
"""The threonine and the tyrosine of Thr-Glu-Tyr; the review numbers neither."""


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
    return kinase(m, "MEK", "M01", genes=("MAP2K1", "MAP2K2"))


def erk(m: Pathway) -> Entity:
    """ERK1 and ERK2 as one, phosphorylated by MEK on both residues of Thr-Glu-Tyr (M08)."""
    entity = m.protein("ERK", genes=("MAPK1", "MAPK3"), sites=ERK_SITES)
    numbers.pool(m, entity)
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
    return numbers.rate(m, "k_MEK_phosphorylates_ERK")


def _erk_loss(m: Pathway) -> sp.Symbol:
    return numbers.rate(m, "k_ERK_dephosphorylation")


def erk_active(m: Pathway) -> Form:
    """ERK phosphorylated on both residues."""
    return m.entities["ERK"](T="p", Y="p") @ CYTOSOL


def receptors_activate_mek(m: Pathway, type1: Form, type2: Form) -> None:
    """Both receptors activate MEK, by steps that the review skips (M01)."""
    for receptor, kind in ((type1, "IFNAR"), (type2, "IFNGR")):
        m.converts(
            off(m, "MEK"),
            on(m, "MEK"),
            numbers.rate(m, f"k_{kind}_activates_MEK"),
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
    return numbers.rate(m, "k_constitutive_MEK_activation")


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
        numbers.rate(m, "k_IFNAR_silences_MEK"),
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
    numbers.pool(m, gene, at=NUCLEUS)
    mrna = genes.message(m, "FAS", evidence=says("M04"))
    k = numbers.rate(m, "k_FAS_transcription")
    half = numbers.rate(m, "K_ERK_for_FAS", name="active ERK at which FAS is transcribed at half its rate")

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
    made = numbers.rate(m, "k_FAS_translation")
    m.translates(mrna, form, made, evidence=says("M04"), name="translation of CD95")
    lost = numbers.rate(m, "k_FAS_decay")
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
        numbers.rate(m, "k_ERK_activates_MSK1"),
        ident="ERK_activates_MSK1",
        by=[(erk_active(m), Role.CATALYST)],
        evidence=says("P18"),
        factors=[_elsewhere(m)],
    )


def cebpb(m: Pathway, type2: Form) -> Entity:
    """C/EBP-β, phosphorylated by ERK; under IFN-γ also, by assumption, without it (M02)."""
    entity = m.protein("CEBPB", name="C/EBP-β", sites=["S"])
    numbers.pool(m, entity, at=NUCLEUS)
    m.phosphorylates(
        erk_active(m),
        entity() @ NUCLEUS,
        "S",
        numbers.rate(m, "k_ERK_phosphorylates_CEBPB"),
        evidence=says("M02"),
        ident="ERK_phosphorylates_CEBPB_S",
        factors=[_elsewhere(m)],
    )
    m.converts(
        entity(S="u") @ NUCLEUS,
        entity(S="p") @ NUCLEUS,
        numbers.rate(m, "k_IFNGR_phosphorylates_CEBPB"),
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
        numbers.rate(m, "k_CEBPB_dephosphorylation"),
        evidence=assumed("C/EBP-β is dephosphorylated; the review names no phosphatase", "M02"),
    )
    m.observe("CEBPB_phosphorylated", "phosphorylated C/EBP-β", entity(S="p"), evidence=says("M02"))
    return entity


def gate_gene(m: Pathway, licence: promoters.TranscriptionRequirement) -> Form:
    """A gene with a GATE, driven by phosphorylated C/EBP-β under IFN-γ (M02); returns its mRNA.

    The review speaks of GATE under IFN-γ only: its promoter has the licence of that receptor.
    """
    gate = promoters.element(m, "GATE", "GATE", "M02")
    bound = _binds_gate(m, gate)
    promoter = promoters.promoter(m, "GATE_promoter", "GATE promoter", "M02", [licence])
    promoters.opens(m, promoter, [("CEBPB", [bound])], "M02")
    return genes.gene(m, "GATE_gene", [promoter.open], says("M02"), name="GATE-driven gene")


def _binds_gate(m: Pathway, gate: Form) -> Form:
    phosphorylated = m.entities["CEBPB"](S="p")
    bound = m.complex("GATE_CEBPB", gate, phosphorylated, title="C/EBP-β on GATE") @ NUCLEUS
    m.binds(
        gate,
        phosphorylated @ NUCLEUS,
        bound,
        on=numbers.rate(m, "k_CEBPB_binds_GATE"),
        off=numbers.rate(m, "k_CEBPB_leaves_GATE"),
        evidence=says("M02", note="That the phosphorylated form binds better is assumed."),
        ident="CEBPB_binds_GATE",
    )
    m.observe("GATE_occupied", "GATE elements occupied", bound, evidence=says("M02"))
    return bound


def pparg(m: Pathway) -> Entity:
    """PPAR-γ, phosphorylated by ERK and then degraded more (M03); it is made and lost slowly all the time."""
    entity = m.protein("PPARG", name="PPAR-γ", sites=["S"])
    numbers.pool(m, entity, at=NUCLEUS)
    _pparg_turnover(m, entity)
    m.phosphorylates(
        erk_active(m),
        entity() @ NUCLEUS,
        "S",
        numbers.rate(m, "k_ERK_phosphorylates_PPARG"),
        evidence=says("M03"),
        ident="ERK_phosphorylates_PPARG_S",
        factors=[_elsewhere(m)],
    )
    m.dephosphorylates(
        entity() @ NUCLEUS,
        "S",
        numbers.rate(m, "k_PPARG_dephosphorylation"),
        evidence=assumed("PPAR-γ is dephosphorylated; the review names no phosphatase", "M03"),
    )
    m.degrades(
        entity(S="p") @ NUCLEUS,
        numbers.rate(m, "k_PPARG_degradation"),
        evidence=says("M03"),
        ident="PPARG_pS_degradation",
    )
    m.observe("PPARG", "PPAR-γ, phosphorylated or not", entity(), evidence=says("M03"))
    m.observe("PPARG_phosphorylated", "phosphorylated PPAR-γ", entity(S="p"), evidence=says("M03"))
    return entity


def _pparg_turnover(m: Pathway, entity: Entity) -> None:
    """PPAR-γ is made from a steady message as fast as it is lost at rest, so that what interferon takes comes back."""
    message = m.entity("PPARG_mRNA", kind="mrna", name="PPAR-γ mRNA", genes=("PPARG",), identifiers=genes.MRNA)
    numbers.pool(m, message)
    turnover = numbers.rate(m, "k_PPARG_turnover")

    def law(c: LawContext) -> sp.Expr:
        (mrna,) = c.modifiers
        return c.volume * turnover * sp.Symbol("free_PPARG") * mrna / sp.Symbol("free_PPARG_mRNA")

    m.translates(
        message() @ CYTOSOL,
        entity(S="u") @ NUCLEUS,
        turnover,
        evidence=assumed("PPAR-γ is made all the time; its way into the nucleus is left out", "M03"),
        ident="PPARG_translation",
        law=law,
        volume=NUCLEUS,
    )
    m.degrades(
        entity() @ NUCLEUS,
        turnover,
        evidence=assumed("PPAR-γ is lost at rest too, phosphorylated or not", "M03"),
        ident="PPARG_turnover",
    )
