"""What phosphorylates Ser727 of STAT1 and STAT3: PKC-δ below PI3K and, in some cells, others."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Evidence,
    Form,
    ParameterRole,
    Pathway,
    Role,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL, MEMBRANE, NUCLEUS
from ifnsbml.pathways.motifs import pi3k
from ifnsbml.pathways.motifs.kinases import kinase, observe_active, off, on

SITE = "S727"


def pkc_delta(m: Pathway) -> Form:
    """PKC-δ, active below PI3K for IFN-γ, and by inference for type I (S05, S08, S09); returns its active form."""
    kinase(m, "PRKCD", "K09", name="PKC-δ")
    activity = m.inhibitable("PKC_delta", name="PKC-δ", evidence=says("S05", "S06"))
    m.converts(
        off(m, "PRKCD"),
        on(m, "PRKCD"),
        numbers.rate(m, "k_PIP3_activates_PKC"),
        by=[(m.entities["PIP3"]() @ MEMBRANE, Role.STIMULATOR)],
        ident="PRKCD_activated_below_PI3K",
        evidence=says("S08", "S09", "K09"),
        certainty=Certainty.UNCERTAIN,
        name="PKC-δ activated below PI3K",
    )
    form = m.entities["PRKCD"](state="active")
    m.observe("PKC_delta_active", "active PKC-δ", form @ CYTOSOL, evidence=says("K09"), factors=[activity])
    return form @ CYTOSOL


def serine727(m: Pathway, members: Sequence[str] = ("STAT1", "STAT3")) -> None:
    """Ser727 of each STAT: an S727A mutant, PKC-δ as its kinase, a phosphatase of its own (S01, S05).

    Only free STATs in the cytosol meet the kinase, whatever their tyrosine. The kinase of
    STAT3 is not named by the review; PKC-δ is assumed.
    """
    for symbol in members:
        entity = m.protein(symbol, genes=(symbol,), sites=["Y701" if symbol == "STAT1" else "Y", SITE])
        evidence = (
            says("S05", "S01")
            if symbol == "STAT1"
            else assumed("the review names no kinase for STAT3; PKC-δ is assumed", "S01", "S14")
        )
        phosphorylates_serine(
            m,
            on(m, "PRKCD"),
            symbol,
            evidence,
            [sp.Symbol("activity_PKC_delta")],
            Certainty.KNOWN if symbol == "STAT1" else Certainty.UNCERTAIN,
        )
        for place in (CYTOSOL, NUCLEUS):
            free = entity() @ place if place == CYTOSOL else entity(**{entity_tyrosine(symbol): "u"}) @ place
            m.dephosphorylates(
                free,
                SITE,
                numbers.rate(m, "k_S727_dephosphorylation"),
                evidence=assumed("serine phosphorylation is reversed; the review names no phosphatase", "S01"),
            )
        m.observe(f"{symbol}_pS727", f"{symbol} phosphorylated on Ser727", entity(S727="p"), evidence=says("S01"))


def entity_tyrosine(symbol: str) -> str:
    """The name of a STAT's tyrosine site."""
    return "Y701" if symbol == "STAT1" else "Y"


def phosphorylates_serine(
    m: Pathway,
    by: Form,
    symbol: str,
    evidence: Evidence,
    factors: Sequence[sp.Symbol] = (),
    certainty: Certainty = Certainty.KNOWN,
) -> None:
    """A kinase phosphorylates Ser727 of free STAT in the cytosol, unless the site is mutated."""
    one = m.constant("one", 1)
    mutant = m.switch(
        f"mutant_{symbol}_S727A",
        ParameterRole.MUTANT,
        says("S04" if symbol == "STAT1" else "S14"),
        name=f"{symbol} S727A",
    )
    site = m.activity(
        f"activity_{symbol}_S727", one - mutant, says("S04", "S14"), name=f"{symbol} Ser727 that can be phosphorylated"
    )
    m.phosphorylates(
        by,
        m.entities[symbol]() @ CYTOSOL,
        SITE,
        numbers.rate(m, "k_serine_kinase"),
        evidence=evidence,
        ident=f"{by.slots[0].symbol}_phosphorylates_{symbol}_S727",
        factors=[*factors, site],
        certainty=certainty,
    )


def other_kinases(m: Pathway, type2: Form) -> None:
    """PKC-ε below PI3K (mesangial cells) and CaMKII, under IFN-γ, where they are expressed (S10)."""
    kinase(m, "PRKCE", "S10", name="PKC-ε", expressed=0.0)
    m.converts(
        off(m, "PRKCE"),
        on(m, "PRKCE"),
        numbers.rate(m, "k_PI3K_activates_PKC_epsilon"),
        by=[(pi3k.pi3k_without_irs(m), Role.STIMULATOR)],
        ident="PRKCE_activated_below_PI3K",
        evidence=says("S10", note="Said of IFN-γ, so drawn below the PI3K that IFN-γ activates."),
        certainty=Certainty.OMITTED,
        factors=[pi3k.pi3k_activity(m)],
        name="PKC-ε activated below PI3K",
    )
    phosphorylates_serine(m, on(m, "PRKCE"), "STAT1", says("S10"))
    kinase(m, "CaMKII", "S10", genes=("CAMK2A", "CAMK2B", "CAMK2D", "CAMK2G"), expressed=0.0)
    m.converts(
        off(m, "CaMKII"),
        on(m, "CaMKII"),
        numbers.rate(m, "k_IFNGR_activates_CaMKII"),
        by=[(type2, Role.STIMULATOR)],
        ident="IFNGR_activates_CaMKII",
        evidence=says("S10"),
        certainty=Certainty.OMITTED,
    )
    phosphorylates_serine(m, on(m, "CaMKII"), "STAT1", says("S10"))
    observe_active(m, "PRKCE", "S10")
    observe_active(m, "CaMKII", "S10")


def pkc_theta(m: Pathway, type1: Form) -> Form:
    """PKC-θ, active under type I interferons in T cells (S11); returns its active form."""
    kinase(m, "PRKCQ", "S11", name="PKC-θ", expressed=0.0)
    m.converts(
        off(m, "PRKCQ"),
        on(m, "PRKCQ"),
        numbers.rate(m, "k_IFNAR_activates_PKC_theta"),
        by=[(type1, Role.STIMULATOR)],
        ident="IFNAR_activates_PRKCQ",
        evidence=says("S11"),
        certainty=Certainty.OMITTED,
    )
    m.observe("PKC_theta_active", "active PKC-θ", m.entities["PRKCQ"](state="active"), evidence=says("S11"))
    return on(m, "PRKCQ")
