"""Figure 4 and Box 2: both receptors, PI3K, PIP3, AKT and PKC-δ, and STAT1 with both its sites."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import pi3k, promoters, receptors, serine_kinases, stats


def pi3k_pkc_delta() -> Pathway:
    """Declare the PI3K pathway, IFN-γ on."""
    m = start(
        "pi3k_pkc_delta",
        "Interferons: PI3K, AKT and PKC-δ",
        "The type I receptor phosphorylates IRS1 and IRS2, on which p85 docks; the type II receptor activates PI3K "
        "by proteins that are not known. PIP3 leads to PDK1 and AKT and to PKC-δ, which phosphorylates STAT1 on "
        "Ser727, while the JAKs phosphorylate it on Tyr701.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_gamma", receptors.DOSE)
    stats.stat(m, "STAT1", serine=True)
    stats.activate_by_type1(m, type1, ["STAT1"])
    stats.activate_by_type2(m, type2)
    pi3k.pi3k_cascade(m, type1, type2)
    pi3k.cbl(m, type2)
    pi3k.cbl_couples_pi3k(m)
    serine_kinases.pkc_delta(m)
    serine_kinases.serine727(m, ["STAT1"])
    promoters.bind_gas(m, stats.pairs(m, ["STAT1"]))
    stats.observe_stats(m, ["STAT1"])
    receptors.observe_assembled(m)
    return m
