"""From the tyrosine-phosphorylated STAT to the transcript: Ser727, its kinases, and the co-activators."""

from __future__ import annotations

from collections.abc import Sequence

from ifnsbml.builder import Form, Pathway, Role, says
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import coactivators, genes, pi3k, promoters, receptors, serine_kinases, stats, translation

MEMBERS = ("STAT1", "STAT2", "STAT3")


def stat1_transcription() -> Pathway:
    """Declare the Ser727 and co-activator pathway, IFN-γ on."""
    m = start(
        "stat1_transcription",
        "Interferons: Ser727 of STAT1 and transcription",
        "PI3K leads to PKC-δ, which phosphorylates STAT1 on Ser727. That is not needed to reach the nucleus or DNA, "
        "but STAT1 recruits p300/CBP and MCM5 only with it, and transcription is full only with them. "
        "Histone deacetylase is needed too.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_gamma", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol, serine=True)
    stats.activate_by_type1(m, type1, MEMBERS)
    stats.activate_by_type2(m, type2)
    pi3k.pi3k_cascade(m, type1, type2)
    serine_kinases.pkc_delta(m)
    serine_kinases.serine727(m)
    serine_kinases.other_kinases(m, type2)
    pairs = stats.pairs(m, MEMBERS)
    isgf3 = stats.isgf3(m)
    on_gas, on_isre = promoters.bind_gas(m, pairs), promoters.bind_isre(m, isgf3)
    helpers = coactivators.recruit_all(m, on_gas, on_isre, MEMBERS)
    theta = pkc_theta_boost(m, type1, [on_isre])
    isre, gas = coactivators.promoters(m, on_gas, on_isre, helpers, isre_boosts=[theta])
    genes.oas1(m, isre.open)
    genes.irf1(m, gas.open)
    genes.ifitm1(m, isre.open, gas.open)
    hdac = coactivators.hdac_activity(m)
    translation.stat3_target(m, on_gas["STAT3_STAT3"], [], [helpers.hdac], [hdac])
    stats.observe_stats(m, MEMBERS)
    receptors.observe_assembled(m)
    return m


def pkc_theta_boost(m: Pathway, type1: Form, bound: Sequence[Form]) -> promoters.Boost:
    """In T cells optimal transcription under IFN-α needs PKC-θ (S11); it is not said to act on Ser727."""
    theta = serine_kinases.pkc_theta(m, type1)
    return promoters.Boost(
        "PKC_theta",
        ((tuple(bound), Role.STIMULATOR), (theta, Role.NECESSARY)),
        numbers.rate(m, "k_ISRE_promoter_opened_with_PKC_theta"),
        says("S11"),
    )
