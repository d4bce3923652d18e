"""Figure 1, right: IFN-γ, its receptor and STAT1; STAT2 and IRF9 are there and stay idle."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import genes, promoters, receptors, stats

MEMBERS = ("STAT1", "STAT2")


def type2_jak_stat() -> Pathway:
    """Declare the type II JAK–STAT pathway, IFN-γ on.

    STAT2, IRF9, ISGF3 and ISRE are declared with everything they would do if STAT2 were
    phosphorylated, so that their silence is a result and not an omission.
    """
    m = start(
        "type2_jak_stat",
        "Type II interferon: JAK–STAT",
        "IFN-γ assembles IFNGR1 and IFNGR2; JAK1 and JAK2 phosphorylate STAT1 on Tyr701, which pairs with itself, "
        "enters the nucleus and binds GAS elements. STAT2 and IRF9 are present and ISGF3 could form, but does not.",
    )
    receptor = receptors.type2_receptor(m)
    m.dose("IFN_gamma", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol)
    stats.activate_by_type2(m, receptor)
    stats.monomer_fate(m, ["STAT2"])
    pairs = stats.pairs(m, MEMBERS)
    isgf3 = stats.isgf3(m)
    genes.classical(m, promoters.bind_gas(m, pairs), promoters.bind_isre(m, isgf3))
    stats.observe_stats(m, MEMBERS)
    return m
