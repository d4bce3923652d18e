"""Figure 2: CRKL and C3G, RAP1, CRKL–STAT5 on its GAS, and PML."""

from __future__ import annotations

from ifnsbml.builder import Pathway, says
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.motifs import crkl as crkl_motifs
from ifnsbml.pathways.motifs import phenotypes, promoters, receptors, stats

MEMBERS = ("STAT1", "STAT5")


def crkl() -> Pathway:
    """Declare the CRKL pathway, IFN-α on.

    STAT1 is there because PML is transcribed defectively, not nothing, without STAT5: other
    pairs bind GAS too.
    """
    m = start(
        "crkl",
        "Interferons: CRKL, RAP1 and STAT5",
        "Both receptors phosphorylate CRKL, which switches on the C3G it carries; C3G loads RAP1 with GTP, rapidly "
        "and transiently. Under type I interferons CRKL also binds STAT5, enters the nucleus with it and binds the "
        "GAS TTCTAGGAA, as in the promoter of PML. Growth inhibition needs CRKL and CRKII.",
    )
    type1 = receptors.type1_receptor(m)
    type2 = receptors.type2_receptor(m)
    m.dose("IFN_alpha", receptors.DOSE)
    for symbol in MEMBERS:
        stats.stat(m, symbol)
    stats.activate_by_type1(m, type1, MEMBERS)
    stats.activate_by_type2(m, type2)
    on_gas = promoters.bind_gas(m, stats.pairs(m, MEMBERS))
    crkl_motifs.crkl_rap1(m, type1, type2)
    bound = crkl_motifs.binds_gas_pml(m, crkl_motifs.crkl_stat5(m))
    crkl_motifs.pml(m, bound, on_gas)
    crkl_motifs.bcr_abl(m)
    _growth(m)
    crkl_motifs.rapl_immunomodulation(m)
    stats.observe_stats(m, MEMBERS)
    receptors.observe_assembled(m)
    return m


def _growth(m: Pathway) -> None:
    """Growth inhibition in haematopoietic progenitors needs CRKL and CRKII (C07), by a route that is open."""
    growth = phenotypes.phenotype(m, "growth_inhibition_response", "growth inhibition", "C07", term="GO:0008285")
    progenitor = phenotypes.context(m, "haematopoietic_progenitor", "haematopoietic progenitor", "C07")
    phenotypes.responds(
        m,
        growth,
        crkl_motifs.growth_needs_crk(m),
        says("C07", note="The need is drawn; the route from CRKL and CRKII to growth is open."),
        "CRKL_and_CRKII_inhibit_growth",
        factors=[progenitor],
    )
    crkl_motifs.rap1_inhibits_growth(m, growth)
