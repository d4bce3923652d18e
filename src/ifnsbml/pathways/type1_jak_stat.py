"""Figure 1, left: type I interferons, their receptor, every STAT pair, ISGF3, ISRE and GAS."""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import genes, promoters, receptors, stats

MEMBERS = ("STAT1", "STAT2", "STAT3", "STAT4", "STAT5", "STAT6")


def type1_jak_stat() -> Pathway:
    """Declare the type I JAK–STAT pathway, IFN-α on."""
    m = start(
        "type1_jak_stat",
        "Type I interferon: JAK–STAT",
        "Type I interferons assemble IFNAR1 and IFNAR2; TYK2 and JAK1 phosphorylate STATs, which pair, make ISGF3 "
        "with IRF9, enter the nucleus and bind ISRE or GAS elements. STAT4 and STAT6 answer only where they are "
        "expressed.",
    )
    receptor = receptors.type1_receptor(m)
    m.dose("IFN_alpha", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol)
    stats.activate_by_type1(m, receptor, MEMBERS)
    pairs = stats.pairs(m, MEMBERS)
    isgf3 = stats.isgf3(m)
    on_gas = promoters.bind_gas(m, pairs)
    on_isre = promoters.bind_isre(m, isgf3)
    genes.classical(m, on_gas, on_isre)
    stats.observe_stats(m, MEMBERS)
    receptors.observe_assembled(m)
    return m
