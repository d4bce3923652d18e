"""Everything as one model: each module once, each entity declared once."""

from __future__ import annotations

from collections.abc import Mapping

from ifnsbml.builder import Form, Pathway, Role
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE, start
from ifnsbml.pathways.motifs import (
    coactivators,
    crkl,
    genes,
    mek_erk_cascade,
    mtor,
    p38_cascade,
    p38_effectors,
    phenotypes,
    pi3k,
    promoters,
    receptors,
    serine_kinases,
    stats,
    translation,
)
from ifnsbml.pathways.motifs.kinases import on
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
    pi3k.pi3k_cascade(m, type1, type2)
    pi3k.cbl(m, type2)
    pi3k.cbl_couples_pi3k(m)
    pi3k.p65(m)
    mtor.mtor_cascade(m)
    crkl.crkl_rap1(m, type1, type2)
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
    return promoters.bind_gas(m, pairs), promoters.bind_isre(m, isgf3)


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
    translation.hif1a(m, type1)
    translation.ifng(m, on_gas["STAT4_STAT4"], [by_p38], needs, hdac)
    translation.stat3_target(m, on_gas["STAT3_STAT3"], [by_p38], needs, hdac)
    translation.proapoptotic(m, on_gas, [by_p38, by_type2], needs, hdac)
    translation.ikk_gene(m, gas.open, type2)
    translation.stat1_independent(m, type2)
    translation.nos2(m, gas.open, m.entities["PIP3"]() @ MEMBRANE)
    bound = crkl.binds_gas_pml(m, crkl.crkl_stat5(m))
    crkl.pml(m, bound, on_gas, [by_p38], needs, hdac)
    crkl.bcr_abl(m)
    mek_erk_cascade.gate_gene(m, by_type2)
    death = mek_erk_cascade.fas(m)
    antiviral = _proteins(m, isre, gas)
    _responses(m, antiviral, gas, death)


def _proteins(m: Pathway, isre: promoters.Promoter, gas: promoters.Promoter) -> tuple[Form, ...]:
    """The classical genes with their proteins, translated with free EIF4E; returns the messages of antiviral ones."""
    free = mtor.eif4e_free(m)[0]
    messages = {
        "OAS1": genes.oas1(m, isre.open),
        "ISG15": p38_effectors.isg15(m, isre.open),
        "IFITM1": genes.ifitm1(m, isre.open, gas.open),
        "IRF1": genes.irf1(m, gas.open),
    }
    messages["OAS1"] = p38_effectors.mnk_represses_translation(m, messages["OAS1"])
    made = {symbol: translation.protein(m, symbol, mrna, free) for symbol, mrna in messages.items()}
    mtor.p38_translates(m, messages["ISG15"], made["ISG15"])
    return tuple(m.entities[f"{symbol}_mRNA"]() @ CYTOSOL for symbol in ("OAS1", "ISG15"))


def _responses(m: Pathway, antiviral: tuple[Form, ...], gas: promoters.Promoter, death: Form) -> None:
    """What the cell does: each response with everything the review says it needs."""
    phenotypes.antiviral(m, antiviral, on(m, "MAPKAPK2"))
    growth = phenotypes.growth(m, [*crkl.growth_needs_crk(m), (gas.open, Role.NECESSARY)])
    crkl.rap1_inhibits_growth(m, growth)
    crkl.rapl_immunomodulation(m)
    crkl.rap1_activates_p38(m)
    activity = [pi3k.pi3k_activity(m)]
    phenotypes.survival(m, on(m, "AKT1"))
    phenotypes.apoptosis(m, pi3k.pi3k_on_irs(m), activity, death)
    phenotypes.adhesion(m, pi3k.pi3k_active(m), activity)
