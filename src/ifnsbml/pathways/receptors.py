"""Figure 1, upper half: the two receptors, their JAKs, and what a ligand does to them.

JAKs sit on their chains before any ligand. The ligand brings the two chains together, the
JAKs activate each other, first order in the assembled receptor (never autocatalytic: zero
must be stable), and the active receptor runs down to a refractory one that gives its chains
back.
"""

from __future__ import annotations

import math

from ifnsbml.builder import (
    PER_MINUTE,
    PER_NM_MINUTE,
    Entity,
    Evidence,
    Form,
    Pathway,
    Process,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways.cell import MEMBRANE, OUTSIDE, per_molar_second, per_second
from ifnsbml.pathways.sources import KALLIARA, KIRBY, TYPE2_BINDING, YAMADA

DOSE = 1.0
"""The dose of a file's own ligand, nM."""

IFN_ALPHA_GENES = tuple(f"IFNA{n}" for n in (1, 2, 4, 5, 6, 7, 8, 10, 13, 14, 16, 17, 21))

TYPE1_RECEPTOR_NM = 10.0
TYPE2_RECEPTOR_NM = 20.0

# Kirby's ternary rates: 3.6e-4 per molecule and second for assembly; the assembled receptor of
# IFN-α falls apart at 0.3/s and that of IFN-β at 0.006/s, against a JAK activation of 0.02/s.
# The fast falling apart is taken at quasi-steady state, which leaves one way with these rates.
_ASSEMBLY = 3.6e-4 * 60 * 150.55
_ACTIVATION_PER_SECOND = 0.02


def _effective_assembly(falls_apart_per_second: float) -> float:
    share = _ACTIVATION_PER_SECOND / (_ACTIVATION_PER_SECOND + falls_apart_per_second)
    return float(f"{_ASSEMBLY * share:.3g}")


def jak(m: Pathway, symbol: str) -> Entity:
    """A JAK with the tyrosine of its activation loop."""
    entity = m.protein(symbol, sites=["Y"])
    m.pool(
        entity,
        0.0,
        assumed("all of it sits on receptor chains, or carries STAT5 where the pathway has it", "R03"),
        at=MEMBRANE,
    )
    return entity


def _chain(m: Pathway, symbol: str) -> Entity:
    entity = m.protein(symbol)
    m.pool(entity, 0.0, assumed("every chain carries its JAK", "R03"), at=MEMBRANE)
    return entity


def _armed(m: Pathway, chain: Entity, kinase: Entity, amount: float) -> Form:
    """A receptor chain with its JAK, there before any ligand."""
    label = f"{chain.symbol}_{kinase.symbol}"
    form = m.complex(label, chain, kinase(Y="u"), title=f"{chain.name}:{kinase.name}") @ MEMBRANE
    m.preformed(form, amount, assumed(f"{amount:g} nM are 1500 (type I) or 3000 (type II) copies", "R03"))
    m.binds(
        chain() @ MEMBRANE,
        kinase(Y="u") @ MEMBRANE,
        form,
        on=m.rate(
            "k_JAK_on_receptor_chain",
            per_second(0.1),
            PER_NM_MINUTE,
            YAMADA("JAK on receptor 0.1/(nM·s)"),
        ),
        off=None,
        evidence=says("R03"),
    )
    return form


def _run_down(m: Pathway, active: Form, spent: Form, chains: tuple[Form, Form], half_time: float, kind: str) -> None:
    """The active receptor loses its phosphates and, later, falls apart into its chains."""
    inactivation = m.rate(
        f"k_{kind}_receptor_inactivation",
        float(f"{math.log(2) / half_time:.4g}"),
        PER_MINUTE,
        KALLIARA(f"half-time of receptor inactivation {half_time:g} min"),
    )
    recovery = m.rate(
        "k_receptor_recovery",
        0.02,
        PER_MINUTE,
        assumed("a spent receptor gives its chains back within the hour; no value was found", "R04"),
    )
    m.converts(
        active,
        spent,
        inactivation,
        ident=f"{active.label}_inactivated",
        process=Process.DEPHOSPHORYLATION,
        evidence=assumed("the active receptor runs down; the review does not say how", "R04"),
        name=f"{active.title} loses its phosphates",
    )
    m.dissociates(
        spent,
        chains,
        recovery,
        evidence=assumed("the spent receptor falls apart, its ligand is lost and its chains are used again", "R04"),
    )


def type1_receptor(m: Pathway, ligands: tuple[str, ...] = ("IFN_alpha", "IFN_beta", "IFN_omega")) -> Form:
    """IFNAR1 with TYK2, IFNAR2 with JAK1, and the type I ligands; returns the active receptor."""
    ifnar1, ifnar2 = _chain(m, "IFNAR1"), _chain(m, "IFNAR2")
    tyk2, jak1 = jak(m, "TYK2"), jak(m, "JAK1")
    chain1 = _armed(m, ifnar1, tyk2, TYPE1_RECEPTOR_NM)
    chain2 = _armed(m, ifnar2, jak1, TYPE1_RECEPTOR_NM)
    ifn = m.entity("type_I_IFN", kind="ligand", name="type I IFN", identifiers=("interpro:IPR000471",))
    whole = (ifn, ifnar1, tyk2(Y="u"), ifnar2, jak1(Y="u"))
    assembled = m.complex("IFNAR_assembled", *whole, title="IFN:IFNAR (assembled)") @ MEMBRANE
    active = m.complex(
        "IFNAR_active", ifn, ifnar1, tyk2(Y="p"), ifnar2, jak1(Y="p"), title="IFN:IFNAR (active)"
    ) @ MEMBRANE  # fmt: skip
    spent = m.complex("IFNAR_spent", *whole, title="IFN:IFNAR (spent)") @ MEMBRANE
    for symbol, name, genes, on, off, assembly, source in _type1_ligands():
        if symbol not in ligands:
            continue
        ligand = m.entity(symbol, kind="ligand", name=name, genes=genes)
        form = m.ligand(ligand, OUTSIDE, 0.0, assumed("no ligand until one is given", "Z06"))
        bound = m.complex(f"{symbol}_IFNAR2_JAK1", ligand, ifnar2, jak1(Y="u"), title=f"{name}:IFNAR2:JAK1") @ MEMBRANE
        m.binds(
            form,
            chain2,
            bound,
            on=m.rate(f"k_{symbol}_binds_IFNAR2", on, PER_NM_MINUTE, source),
            off=m.rate(f"k_{symbol}_leaves_IFNAR2", off, PER_MINUTE, source),
            evidence=says("R01"),
            ident=f"{symbol}_binds_IFNAR2",
        )
        m.process(
            f"{symbol}_assembles_IFNAR",
            Process.BINDING,
            reactants=(bound, chain1),
            products=(assembled,),
            law=mass_action(m.rate(f"k_{symbol}_assembles_IFNAR", assembly, PER_NM_MINUTE, source)),
            name=f"{name}:IFNAR2:JAK1 assembles with IFNAR1:TYK2",
            evidence=says("R01", "R04"),
            volume=MEMBRANE,
        )
    _activates(m, assembled, active, "IFNAR")
    _run_down(m, active, spent, (chain1, chain2), 30.0, "type_I")
    m.observe("TYK2_active", "active TYK2", tyk2(Y="p"), evidence=says("R04", "R05"))
    return active


def _type1_ligands() -> list[tuple[str, str, tuple[str, ...], float, float, float, Evidence]]:
    kirby = KIRBY("binding to IFNAR2 and assembly with IFNAR1, assembly at quasi-steady state")
    between = assumed("IFN-ω: between IFN-α2 and IFN-β; no value was found", "R01")
    return [
        (
            "IFN_alpha", "IFN-α", IFN_ALPHA_GENES,
            per_molar_second(3e6), per_second(0.015), _effective_assembly(0.3), kirby,
        ),
        ("IFN_beta", "IFN-β", ("IFNB1",), per_molar_second(5e6), per_second(0.002), _effective_assembly(0.006), kirby),
        ("IFN_omega", "IFN-ω", ("IFNW1",), per_molar_second(4e6), per_second(0.01), _effective_assembly(0.1), between),
    ]  # fmt: skip


def _activates(m: Pathway, assembled: Form, active: Form, receptor: str) -> None:
    m.converts(
        assembled,
        active,
        m.rate(
            "k_JAK_activation",
            per_second(_ACTIVATION_PER_SECOND),
            PER_MINUTE,
            assumed(
                "0.02/s, four times the 0.005/s of Yamada et al. 2003, so that IFNAR1 is phosphorylated within 5 min "
                "(Abramovich et al. 1994)",
                "R04",
            ),
        ),
        ident=f"{receptor}_JAK_autophosphorylation",
        process=Process.PHOSPHORYLATION,
        evidence=says("R04", "R05"),
        name=f"JAKs on {receptor} phosphorylate each other",
    )
    m.observe("JAK1_active", "active JAK1", m.entities["JAK1"](Y="p"), evidence=says("R04", "R05"))


def type2_receptor(m: Pathway) -> Form:
    """IFNGR1 with JAK1, IFNGR2 with JAK2, and IFN-γ; returns the active receptor."""
    ifngr1, ifngr2 = _chain(m, "IFNGR1"), _chain(m, "IFNGR2")
    jak1, jak2 = jak(m, "JAK1"), jak(m, "JAK2")
    chain1 = _armed(m, ifngr1, jak1, TYPE2_RECEPTOR_NM)
    chain2 = _armed(m, ifngr2, jak2, TYPE2_RECEPTOR_NM)
    ifng = m.entity("IFN_gamma", kind="ligand", name="IFN-γ", genes=("IFNG",))
    form = m.ligand(ifng, OUTSIDE, 0.0, assumed("no ligand until one is given", "Z06"))
    bound = m.complex("IFN_gamma_IFNGR1_JAK1", ifng, ifngr1, jak1(Y="u"), title="IFN-γ:IFNGR1:JAK1") @ MEMBRANE
    whole = (ifng, ifngr1, jak1(Y="u"), ifngr2, jak2(Y="u"))
    assembled = m.complex("IFNGR_assembled", *whole, title="IFN-γ:IFNGR (assembled)") @ MEMBRANE
    active = m.complex(
        "IFNGR_active", ifng, ifngr1, jak1(Y="p"), ifngr2, jak2(Y="p"), title="IFN-γ:IFNGR (active)"
    ) @ MEMBRANE  # fmt: skip
    spent = m.complex("IFNGR_spent", *whole, title="IFN-γ:IFNGR (spent)") @ MEMBRANE
    binding = TYPE2_BINDING("kon 8e5/(M·s), koff 2e-4/s, Kd 0.15–0.21 nM")
    m.binds(
        form,
        chain1,
        bound,
        on=m.rate("k_IFN_gamma_binds_IFNGR1", per_molar_second(8e5), PER_NM_MINUTE, binding),
        off=m.rate("k_IFN_gamma_leaves_IFNGR1", per_second(2e-4), PER_MINUTE, binding),
        evidence=says("R02"),
        ident="IFN_gamma_binds_IFNGR1",
    )
    yamada = YAMADA("dimerisation of the IFN-γ receptor 0.04/(nM·s), 0.2/s")
    m.binds(
        bound,
        chain2,
        assembled,
        on=m.rate("k_IFN_gamma_assembles_IFNGR", per_second(0.04), PER_NM_MINUTE, yamada),
        off=m.rate("k_IFNGR_falls_apart", per_second(0.2), PER_MINUTE, yamada),
        evidence=says("R02", "R04"),
        ident="IFN_gamma_assembles_IFNGR",
        name="IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2",
    )
    _activates(m, assembled, active, "IFNGR")
    _run_down(m, active, spent, (chain1, chain2), 120.0, "type_II")
    m.observe("JAK2_active", "active JAK2", jak2(Y="p"), evidence=says("R04", "R05"))
    return active


__all__ = ["DOSE", "jak", "type1_receptor", "type2_receptor"]
