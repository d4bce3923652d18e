"""Figure 5: PI3K, AKT, MTOR, and the translation of what STATs transcribe."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import genes, p38_effectors, pi3k, promoters, receptors, stats, translation
from ifnsbml.pathways.motifs import mtor as mtor_motifs

MEMBERS = ("STAT1", "STAT2")


def mtor() -> Pathway:
    """Declare the MTOR pathway, IFN-α on."""
    m = start(
        "mtor",
        "Interferons: MTOR and the translation of mRNA",
        "PI3K and AKT activate MTOR, which activates p70-S6K and so RPS6, and phosphorylates 4EBP1, which lets go of "
        "EIF4E: messages are translated faster. STATs and transcription do not depend on it.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_alpha", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol)
    stats.activate_by_type1(m, type1, MEMBERS)
    stats.activate_by_type2(m, type2)
    pairs, isgf3 = stats.pairs(m, MEMBERS), stats.isgf3(m)
    on_gas, on_isre = promoters.bind_gas(m, pairs), promoters.bind_isre(m, isgf3)
    pi3k.pi3k_cascade(m, type1, type2)
    mtor_motifs.mtor_cascade(m)
    p38_effectors.mnk1(m)
    mtor_motifs.mnk1_below_receptor(m, type1)
    p38_effectors.mnk1_phosphorylates_eif4e(m)
    isre = promoters.promoter(m, "ISRE_promoter", "ISRE promoter", "J11")
    gas = promoters.promoter(m, "GAS_promoter", "GAS promoter", "J11")
    promoters.opens(m, isre, [("ISGF3", [on_isre])], "J04")
    promoters.opens(m, gas, promoters.gas_groups(on_gas), "J06")
    message = genes.ifitm1(m, isre.open, gas.open)
    translation.protein(m, "IFITM1", message, mtor_motifs.eif4e_free(m)[0])
    stats.observe_stats(m, MEMBERS)
    receptors.observe_assembled(m)
    return m
