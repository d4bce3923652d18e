"""Figure 3, lower half: what p38 switches on, and what the review supposes of it.

The kinases below p38 in the nucleus, MSK1 and MSK2, are kept there; how p38 reaches them from
the cytosol is left out. Suppositions are processes of their own behind switches.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Entity,
    Evidence,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Process,
    Role,
    Site,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, NUCLEUS
from ifnsbml.pathways.motifs import genes
from ifnsbml.pathways.motifs import promoters as dna
from ifnsbml.pathways.motifs.kinases import kinase, observe_active, off, on
from ifnsbml.pathways.motifs.p38_cascade import P38_ACTIVITY, p38_phosphorylated


def p38_effectors(m: Pathway) -> None:
    """All kinases below p38 and what they phosphorylate: histone H3 and EIF4E."""
    mapkapk2(m)
    mapkapk3(m)
    p38_activates_msk1(m)
    msk2(m)
    histone_h3(m)
    p38_activates_mnk1(m)
    mnk1_phosphorylates_eif4e(m)


def _switched_on_by_p38(
    m: Pathway,
    symbol: str,
    evidence: Evidence,
    *,
    at: str = CYTOSOL,
    process: Process = Process.STATE_CHANGE,
    certainty: Certainty = Certainty.KNOWN,
    hypothesis: sp.Symbol | None = None,
) -> None:
    m.converts(
        off(m, symbol, at),
        on(m, symbol, at),
        numbers.rate(m, f"k_p38_activates_{symbol}"),
        ident=f"p38_activates_{symbol}",
        process=process,
        by=[(p38_phosphorylated(m), Role.CATALYST)],
        evidence=evidence,
        certainty=certainty,
        hypothesis=hypothesis,
        factors=[P38_ACTIVITY],
    )


def mapkapk2(m: Pathway) -> Entity:
    """MAPKAPK2, rapidly activated and only with p38 (P14)."""
    entity = kinase(m, "MAPKAPK2", "P14")
    _switched_on_by_p38(m, "MAPKAPK2", says("P14", "P25", standing="stated"))
    observe_active(m, "MAPKAPK2", "P14")
    return entity


def mapkapk3(m: Pathway) -> Entity:
    """MAPKAPK3, activated by type I interferons below p38 (P17, P29)."""
    entity = kinase(m, "MAPKAPK3", "P17")
    _switched_on_by_p38(m, "MAPKAPK3", says("P17", "P29"))
    observe_active(m, "MAPKAPK3", "P17")
    return entity


def msk1(m: Pathway) -> Entity:
    """MSK1 and its way back; p38 and ERK switch it on, each in a function of its own (P18)."""
    entity = kinase(m, "MSK1", "P18", genes=("RPS6KA5",), at=NUCLEUS)
    observe_active(m, "MSK1", "P18")
    return entity


def p38_activates_msk1(m: Pathway) -> Entity:
    """p38's share in MSK1 (P18)."""
    entity = msk1(m)
    _switched_on_by_p38(m, "MSK1", says("P18"), at=NUCLEUS)
    return entity


def msk2(m: Pathway) -> Entity:
    """MSK2, which may be activated too (P30)."""
    entity = kinase(m, "MSK2", "P30", genes=("RPS6KA4",), at=NUCLEUS)
    hypothesis = m.switch(
        "hypothesis_MSK2_activation", ParameterRole.HYPOTHESIS, says("P30"), name="hypothesis: MSK2 is activated too"
    )
    _switched_on_by_p38(m, "MSK2", says("P30"), at=NUCLEUS, hypothesis=hypothesis)
    observe_active(m, "MSK2", "P30")
    return entity


def histone_h3(m: Pathway) -> Entity:
    """Histone H3, phosphorylated by MSK1 or MSK2 (P19)."""
    entity = m.protein("H3C1", name="histone H3", sites=["S"])
    numbers.pool(m, entity, at=NUCLEUS)
    m.phosphorylates(
        [on(m, "MSK1", NUCLEUS), on(m, "MSK2", NUCLEUS)],
        entity() @ NUCLEUS,
        "S",
        numbers.rate(m, "k_MSK_phosphorylates_H3C1"),
        evidence=says("P19"),
        ident="MSK_phosphorylates_H3C1_S",
    )
    m.dephosphorylates(
        entity() @ NUCLEUS,
        "S",
        numbers.rate(m, "k_H3C1_dephosphorylation"),
        evidence=assumed("the phosphate is taken off again; the review names no phosphatase", "P19"),
    )
    m.observe("H3_phosphorylated", "phosphorylated histone H3", entity(S="p"), evidence=says("P19"))
    return entity


# --- MNK1 and EIF4E ------------------------------------------------------------------------


def mnk1(m: Pathway) -> Entity:
    """MNK1 and its way back (P21)."""
    entity = kinase(m, "MNK1", "P21", genes=("MKNK1",), process=Process.DEPHOSPHORYLATION)
    observe_active(m, "MNK1", "P21")
    return entity


def p38_activates_mnk1(m: Pathway) -> Entity:
    """MNK1 is phosphorylated under type I interferons, putatively below p38 (P21, P29)."""
    entity = mnk1(m)
    _switched_on_by_p38(
        m,
        "MNK1",
        says("P21", "P29", note="The review calls MNK1 a putative effector of p38."),
        process=Process.PHOSPHORYLATION,
        certainty=Certainty.UNCERTAIN,
    )
    return entity


def mnk1_phosphorylates_eif4e(m: Pathway) -> Entity:
    """MNK1 phosphorylates free EIF4E (P21). What EIF4E there is may have been declared before."""
    entity = m.protein("EIF4E", sites=["S"])
    if "EIF4E" not in m.pools:
        numbers.pool(m, entity, case="without 4EBP1")
    m.phosphorylates(
        on(m, "MNK1"),
        entity() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_MNK1_phosphorylates_EIF4E"),
        evidence=says("P21"),
        ident="MNK1_phosphorylates_EIF4E_S",
    )
    m.dephosphorylates(
        entity() @ CYTOSOL,
        "S",
        numbers.rate(m, "k_EIF4E_dephosphorylation"),
        evidence=assumed("EIF4E is dephosphorylated; the review names no phosphatase", "P21"),
    )
    m.observe("EIF4E_phosphorylated", "phosphorylated EIF4E", entity(S="p"), evidence=says("P21"))
    return entity


def mnk_represses_translation(m: Pathway, mrna: Form) -> Form:
    """MNK may repress cap-dependent translation (P22): it bars messages, reversibly.

    Returns the messages that can be translated, for the translation to use; without the
    hypothesis that is all of them. Decay and ``obs_mRNA_…`` do not tell the two apart.
    """
    symbol = mrna.slots[0].symbol
    entity = m.entity(
        symbol,
        kind="mrna",
        sites={"cap": Site("cap", ("open", "barred"), tacit=True)},
    )
    ready, barred = entity(cap="open") @ mrna.place, entity(cap="barred") @ mrna.place
    m.converts(
        ready,
        barred,
        numbers.rate(m, "k_MNK1_bars_messages"),
        ident=f"MNK1_bars_{symbol}",
        by=[(on(m, "MNK1"), Role.STIMULATOR)],
        evidence=says("P22"),
        hypothesis=m.switch(
            "hypothesis_MNK_represses_translation",
            ParameterRole.HYPOTHESIS,
            says("P22"),
            name="hypothesis: MNK represses cap-dependent translation",
        ),
        name=f"MNK1 keeps {entity.name} from the ribosome",
    )
    m.converts(
        barred,
        ready,
        numbers.rate(m, "k_barred_message_freed"),
        ident=f"{symbol}_freed",
        evidence=assumed("a barred message is freed again", "P22"),
        name=f"{entity.name} is freed",
    )
    return ready


# --- genes ---------------------------------------------------------------------------------


def isg15(m: Pathway, isre_open: Form) -> Form:
    """ISG15: ISRE, and only with active MAPKAPK2 (P15); returns its mRNA.

    That MAPKAPK2 may also act on mRNA stability (P26) is a switch: it turns messages into
    ones that do not decay, for a while.
    """
    entity = m.entity(
        "ISG15_mRNA",
        kind="mrna",
        name="ISG15 mRNA",
        genes=("ISG15",),
        sites={"stability": Site("stability", ("labile", "stabilised"), tacit=True)},
        identifiers=genes.MRNA,
    )
    mrna = entity() @ CYTOSOL
    _transcribed_with_mapkapk2(m, mrna, isre_open)
    m.degrades(
        entity(stability="labile") @ CYTOSOL,
        numbers.rate(m, "k_ISG15_mRNA_decay"),
        evidence=assumed("mRNAs decay", "J04"),
    )
    _stabilised(m, entity)
    m.observe("mRNA_ISG15", "ISG15 mRNA", mrna, evidence=says("P15"))
    return mrna


def _transcribed_with_mapkapk2(m: Pathway, mrna: Form, isre_open: Form) -> None:
    k = numbers.rate(m, "k_ISG15_transcription")
    half = numbers.rate(
        m, "K_MAPKAPK2_for_ISG15", name="active MAPKAPK2 at which ISG15 is transcribed at half its rate"
    )

    def law(c: LawContext) -> sp.Expr:
        promoters, mapkapk2_active = c.modifiers
        return c.volume * c.factor * k * promoters * mapkapk2_active / (half + mapkapk2_active)

    m.transcribes(
        [(isre_open, Role.STIMULATOR), (on(m, "MAPKAPK2"), Role.NECESSARY)],
        mrna,
        k,
        evidence=says("P15", "J11"),
        ident="ISG15_transcription",
        law=law,
        certainty=Certainty.OMITTED,
    )


def _stabilised(m: Pathway, entity: Entity) -> None:
    labile, stable = entity(stability="labile") @ CYTOSOL, entity(stability="stabilised") @ CYTOSOL
    m.converts(
        labile,
        stable,
        numbers.rate(m, "k_MAPKAPK2_stabilises_mRNA"),
        ident="MAPKAPK2_stabilises_ISG15_mRNA",
        by=[(on(m, "MAPKAPK2"), Role.STIMULATOR)],
        evidence=says("P26"),
        hypothesis=m.switch(
            "hypothesis_MAPKAPK2_mRNA_stability",
            ParameterRole.HYPOTHESIS,
            says("P26"),
            name="hypothesis: MAPKAPK2 stabilises mRNA",
        ),
        name="MAPKAPK2 stabilises ISG15 mRNA",
    )
    m.converts(
        stable,
        labile,
        numbers.rate(m, "k_mRNA_stabilisation_lost"),
        ident="ISG15_mRNA_destabilised",
        evidence=assumed("a stabilised message becomes labile again", "P26"),
        name="ISG15 mRNA becomes labile again",
    )


def h3_poises(m: Pathway, promoters: Iterable[dna.Promoter]) -> None:
    """Phosphorylated histone H3 may be how p38 licenses promoters (P20): a further way to poise them."""
    hypothesis = m.switch(
        "hypothesis_MSK_H3_transcription",
        ParameterRole.HYPOTHESIS,
        says("P20"),
        name="hypothesis: MSK1 and MSK2 control transcription through histone H3",
    )
    rate = numbers.rate(m, "k_H3_poises_promoters")
    for promoter in promoters:
        entity = m.entities[promoter.name]
        m.converts(
            entity(state="silent") @ NUCLEUS,
            entity(state="poised") @ NUCLEUS,
            rate,
            ident=f"{promoter.name}_poised_by_H3",
            by=[(m.entities["H3C1"](S="p") @ NUCLEUS, Role.STIMULATOR)],
            evidence=says("P20"),
            hypothesis=hypothesis,
            name=f"{entity.name} poised by phosphorylated histone H3",
        )
