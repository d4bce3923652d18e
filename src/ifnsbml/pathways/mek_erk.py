"""MEK and ERK below both receptors: MSK1, C/EBP-β and its GATE, PPAR-γ, and CD95 in basal-cell carcinoma."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import mek_erk_cascade, p38_cascade, p38_effectors, receptors


def mek_erk() -> Pathway:
    """Declare the MEK–ERK pathway, IFN-γ on, whose GATE gene answers to nothing else."""
    m = start(
        "mek_erk",
        "Interferons: MEK and ERK",
        "Both receptors activate MEK, which phosphorylates ERK. ERK activates MSK1, phosphorylates C/EBP-β, which "
        "drives a gene with a GATE under IFN-γ, and PPAR-γ, which is then degraded. In basal-cell carcinoma MEK and "
        "ERK are on beforehand; the type I receptor turns them off, and CD95 rises.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_gamma", receptors.DOSE)
    mek_erk_cascade.mek_erk_cascade(m, type1, type2)
    p38_effectors.msk1(m)
    mek_erk_cascade.erk_activates_msk1(m)
    mek_erk_cascade.cebpb(m, type2)
    mek_erk_cascade.gate_gene(m, p38_cascade.type2_licence(m, type2))
    mek_erk_cascade.pparg(m)
    mek_erk_cascade.fas(m)
    receptors.observe_assembled(m)
    return m
