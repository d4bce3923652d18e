"""Figure 3: VAV, RAC1, the MAPK cascade of p38, what it switches on and what promoters need of it."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import genes, p38_cascade, p38_effectors, promoters, receptors, stats

MEMBERS = ("STAT1", "STAT2", "STAT3", "STAT5")


def p38() -> Pathway:
    """Declare the p38 pathway, IFN-α on.

    The type II receptor is there too: the review gives it no p38, and its GAS promoters a
    licence that is not p38's.
    """
    m = start(
        "p38",
        "Type I interferon: p38 MAPK",
        "The type I receptor reaches p38 over VAV, RAC1, a MAPKKK and MKK3 or MKK6. Active p38 poises ISRE and GAS "
        "promoters, without which STATs that are phosphorylated, nuclear and bound to DNA transcribe nothing, and "
        "switches on MAPKAPK2, MAPKAPK3, MSK1 and MNK1. IFN-γ transcribes from GAS without p38.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_alpha", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol)
    stats.activate_by_type1(m, type1, MEMBERS)
    stats.activate_by_type2(m, type2)
    pairs = stats.pairs(m, MEMBERS)
    isgf3 = stats.isgf3(m)
    on_gas = promoters.bind_gas(m, pairs)
    on_isre = promoters.bind_isre(m, isgf3)
    p38_cascade.p38_cascade(m, type1)
    p38_effectors.p38_effectors(m)
    licence = p38_cascade.p38_licence(m)
    isre = promoters.promoter(m, "ISRE_promoter", "ISRE promoter", "J11", [licence])
    gas = promoters.promoter(m, "GAS_promoter", "GAS promoter", "J11", [licence, p38_cascade.type2_licence(m, type2)])
    promoters.opens(m, isre, [("ISGF3", [on_isre])], "J04")
    promoters.opens(m, gas, promoters.gas_groups(on_gas), "J06")
    p38_effectors.h3_poises(m, [isre, gas])
    genes.oas1(m, isre.open)
    genes.irf1(m, gas.open)
    p38_effectors.isg15(m, isre.open)
    stats.observe_stats(m, MEMBERS)
    receptors.observe_assembled(m)
    return m
