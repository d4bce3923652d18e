"""Everything as one model: each module once, each entity declared once."""

from __future__ import annotations

from collections.abc import Mapping

from ifnsbml.builder import Form, Pathway, Role
from ifnsbml.pathways import (
    coactivators,
    crkl_motifs,
    dna,
    genes,
    mek_erk_cascade,
    mtor_motifs,
    p38_cascade,
    p38_effectors,
    pi3k_motifs,
    receptors,
    responses,
    serine_kinases,
    special_genes,
    stats,
)
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE, start
from ifnsbml.pathways.kinases import on
from ifnsbml.pathways.stat1_transcription import pkc_theta_boost
from ifnsbml.pathways.type1_jak_stat import MEMBERS


def interferon() -> Pathway:
    """Declare the whole model, IFN-α on."""
    m = start(
        "interferon",
        "Interferon signalling",
        "Type I and type II interferon signalling as reviewed by Platanias in 2005, as one model: JAK–STAT, Ser727 "
        "and co-activators, CRKL and RAP1, p38, MEK–ERK, PI3K and PKC-δ, MTOR and translation, genes and responses.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_alpha", receptors.DOSE)
    _signals(m, type1, type2)
    on_gas, on_isre = _complexes(m, type1, type2)
    _transcription(m, type1, type2, on_gas, on_isre)
    receptors.observe_assembled(m)
    return m


def _signals(m: Pathway, type1: Form, type2: Form) -> None:
    """The branches beside JAK–STAT, each by its own module."""
    pi3k_motifs.pi3k_cascade(m, type1, type2)
    pi3k_motifs.cbl(m, type2)
    pi3k_motifs.cbl_couples_pi3k(m)
    pi3k_motifs.p65(m)
    mtor_motifs.mtor_cascade(m)
    crkl_motifs.crkl_rap1(m, type1, type2)
    p38_cascade.p38_cascade(m, type1)
    p38_effectors.p38_effectors(m)
    mek_erk_cascade.mek_erk_cascade(m, type1, type2)
    mek_erk_cascade.erk_activates_msk1(m)
    mek_erk_cascade.cebpb(m, type2)
    mek_erk_cascade.pparg(m)


def _complexes(m: Pathway, type1: Form, type2: Form) -> tuple[dict[str, Form], Form]:
    """STATs, their pairs and ISGF3, on GAS by pair and on ISRE."""
    for symbol in MEMBERS:
        stats.stat(m, symbol, serine=True)
    stats.activate_by_type1(m, type1, MEMBERS)
    stats.activate_by_type2(m, type2)
    serine_kinases.pkc_delta(m)
    serine_kinases.serine727(m)
    serine_kinases.other_kinases(m, type2)
    pairs = stats.pairs(m, MEMBERS)
    isgf3 = stats.isgf3(m)
    stats.observe_stats(m, MEMBERS)
    return dna.bind_gas(m, pairs), dna.bind_isre(m, isgf3)


def _transcription(m: Pathway, type1: Form, type2: Form, on_gas: Mapping[str, Form], on_isre: Form) -> None:
    """Co-activators, promoters with their licences, and every gene."""
    helpers = coactivators.recruit_all(m, on_gas, on_isre, MEMBERS)
    by_p38, by_type2 = p38_cascade.p38_licence(m), p38_cascade.type2_licence(m, type2)
    isre, gas = coactivators.promoters(
        m,
        on_gas,
        on_isre,
        helpers,
        isre_licences=[by_p38],
        gas_licences=[by_p38, by_type2],
        isre_boosts=[pkc_theta_boost(m, type1, [on_isre])],
    )
    p38_effectors.h3_poises(m, [isre, gas])
    needs, hdac = [helpers.hdac], [coactivators.hdac_activity(m)]
    special_genes.hif1a(m, type1)
    special_genes.ifng(m, on_gas["STAT4_STAT4"], [by_p38], needs, hdac)
    special_genes.stat3_target(m, on_gas["STAT3_STAT3"], [by_p38], needs, hdac)
    special_genes.proapoptotic(m, on_gas, [by_p38, by_type2], needs, hdac)
    special_genes.ikk_gene(m, gas.open, type2)
    special_genes.stat1_independent(m, type2)
    special_genes.nos2(m, gas.open, m.entities["PIP3"]() @ MEMBRANE)
    bound = crkl_motifs.binds_gas_pml(m, crkl_motifs.crkl_stat5(m))
    crkl_motifs.pml(m, bound, on_gas, [by_p38], needs, hdac)
    crkl_motifs.bcr_abl(m)
    mek_erk_cascade.gate_gene(m, by_type2)
    death = mek_erk_cascade.fas(m)
    antiviral = _proteins(m, isre, gas)
    _responses(m, antiviral, gas, death)


def _proteins(m: Pathway, isre: dna.Promoter, gas: dna.Promoter) -> tuple[Form, ...]:
    """The classical genes with their proteins, translated with free EIF4E; returns the messages of antiviral ones."""
    free = mtor_motifs.eif4e_free(m)[0]
    messages = {
        "OAS1": genes.oas1(m, isre.open),
        "ISG15": p38_effectors.isg15(m, isre.open),
        "IFITM1": genes.ifitm1(m, isre.open, gas.open),
        "IRF1": genes.irf1(m, gas.open),
    }
    messages["OAS1"] = p38_effectors.mnk_represses_translation(m, messages["OAS1"])
    made = {symbol: special_genes.protein(m, symbol, mrna, free) for symbol, mrna in messages.items()}
    mtor_motifs.p38_translates(m, messages["ISG15"], made["ISG15"])
    return tuple(m.entities[f"{symbol}_mRNA"]() @ CYTOSOL for symbol in ("OAS1", "ISG15"))


def _responses(m: Pathway, antiviral: tuple[Form, ...], gas: dna.Promoter, death: Form) -> None:
    """What the cell does: each response with everything the review says it needs."""
    responses.antiviral(m, antiviral, on(m, "MAPKAPK2"))
    growth = responses.growth(m, [*crkl_motifs.growth_needs_crk(m), (gas.open, Role.NECESSARY)])
    crkl_motifs.rap1_inhibits_growth(m, growth)
    crkl_motifs.rapl_immunomodulation(m)
    crkl_motifs.rap1_activates_p38(m)
    activity = [pi3k_motifs.pi3k_activity(m)]
    responses.survival(m, on(m, "AKT1"))
    responses.apoptosis(m, pi3k_motifs.pi3k_on_irs(m), activity, death)
    responses.adhesion(m, pi3k_motifs.pi3k_active(m), activity)
