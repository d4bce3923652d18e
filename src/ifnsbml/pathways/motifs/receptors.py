"""Figure 1, upper half: the two receptors, their JAKs, and what a ligand does to them.

JAKs sit on their chains before any ligand. The ligand brings the two chains together, the
JAKs activate each other, first order in the assembled receptor (never autocatalytic: zero
must be stable), and the active receptor runs down to a refractory one that gives its chains
back.
"""

from __future__ import annotations

from ifnsbml.builder import (
    Entity,
    Form,
    Pathway,
    Process,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import MEMBRANE, OUTSIDE

DOSE = numbers.number("dose").value
"""The dose of a file's own ligand, nM."""

IFN_ALPHA_GENES = tuple(f"IFNA{n}" for n in (1, 2, 4, 5, 6, 7, 8, 10, 13, 14, 16, 17, 21))

TYPE1_LIGANDS = {
    "IFN_alpha": ("IFN-α", IFN_ALPHA_GENES),
    "IFN_beta": ("IFN-β", ("IFNB1",)),
    "IFN_omega": ("IFN-ω", ("IFNW1",)),
}
"""Name and genes of each type I ligand. What tells them apart is how they bind (``numbers.tsv``): the ternary complex
of IFN-α falls apart faster than JAKs act and that of IFN-β does not, which is taken at quasi-steady state."""


def jak(m: Pathway, symbol: str) -> Entity:
    """A JAK with the tyrosine of its activation loop."""
    entity = m.protein(symbol, sites=["Y"])
    numbers.pool(m, entity, at=MEMBRANE)
    return entity


def _chain(m: Pathway, symbol: str) -> Entity:
    entity = m.protein(symbol)
    numbers.pool(m, entity, at=MEMBRANE)
    return entity


def _armed(m: Pathway, chain: Entity, kinase: Entity) -> Form:
    """A receptor chain with its JAK, there before any ligand."""
    label = f"{chain.symbol}_{kinase.symbol}"
    form = m.complex(label, chain, kinase(Y="u"), title=f"{chain.name}:{kinase.name}") @ MEMBRANE
    numbers.preformed(m, form)
    m.binds(
        chain() @ MEMBRANE,
        kinase(Y="u") @ MEMBRANE,
        form,
        on=numbers.rate(m, "k_JAK_on_receptor_chain"),
        off=None,
        evidence=says("R03"),
    )
    return form


def _run_down(m: Pathway, active: Form, spent: Form, chains: tuple[Form, Form], kind: str) -> None:
    """The active receptor loses its phosphates and, later, falls apart into its chains."""
    inactivation = numbers.rate(m, f"k_{kind}_receptor_inactivation")
    recovery = numbers.rate(m, "k_receptor_recovery")
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
    chain1 = _armed(m, ifnar1, tyk2)
    chain2 = _armed(m, ifnar2, jak1)
    ifn = m.entity("type_I_IFN", kind="ligand", name="type I IFN", identifiers=("interpro:IPR000471",))
    whole = (ifn, ifnar1, tyk2(Y="u"), ifnar2, jak1(Y="u"))
    assembled = m.complex("IFNAR_assembled", *whole, title="IFN:IFNAR (assembled)") @ MEMBRANE
    active = m.complex(
        "IFNAR_active", ifn, ifnar1, tyk2(Y="p"), ifnar2, jak1(Y="p"), title="IFN:IFNAR (active)"
    ) @ MEMBRANE  # fmt: skip
    spent = m.complex("IFNAR_spent", *whole, title="IFN:IFNAR (spent)") @ MEMBRANE
    for symbol in ligands:
        name, genes = TYPE1_LIGANDS[symbol]
        ligand = m.entity(symbol, kind="ligand", name=name, genes=genes)
        form = m.ligand(ligand, OUTSIDE, 0.0, assumed("no ligand until one is given", "Z06"))
        bound = m.complex(f"{symbol}_IFNAR2_JAK1", ligand, ifnar2, jak1(Y="u"), title=f"{name}:IFNAR2:JAK1") @ MEMBRANE
        m.binds(
            form,
            chain2,
            bound,
            on=numbers.rate(m, f"k_{symbol}_binds_IFNAR2"),
            off=numbers.rate(m, f"k_{symbol}_leaves_IFNAR2"),
            evidence=says("R01"),
            ident=f"{symbol}_binds_IFNAR2",
        )
        m.process(
            f"{symbol}_assembles_IFNAR",
            Process.BINDING,
            reactants=(bound, chain1),
            products=(assembled,),
            law=mass_action(numbers.rate(m, f"k_{symbol}_assembles_IFNAR")),
            name=f"{name}:IFNAR2:JAK1 assembles with IFNAR1:TYK2",
            evidence=says("R01", "R04"),
            volume=MEMBRANE,
        )
    _activates(m, assembled, active, "IFNAR")
    _run_down(m, active, spent, (chain1, chain2), "type_I")
    m.observe("TYK2_active", "active TYK2", tyk2(Y="p"), evidence=says("R04", "R05"))
    return active


def observe_assembled(m: Pathway) -> None:
    """Read out the assembled type I receptor, JAKs not yet active, with STAT5 on its TYK2 or without."""
    labels = [label for label in ("IFNAR_assembled", "IFNAR_assembled_STAT5") if label in m.complexes]
    forms = [m.known_complex(label) for label in labels]
    m.observe("IFNAR_assembled", "assembled type I receptor, JAKs inactive", *forms, evidence=says("R04"))


def _activates(m: Pathway, assembled: Form, active: Form, receptor: str) -> None:
    m.converts(
        assembled,
        active,
        numbers.rate(m, "k_JAK_activation"),
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
    chain1 = _armed(m, ifngr1, jak1)
    chain2 = _armed(m, ifngr2, jak2)
    ifng = m.entity("IFN_gamma", kind="ligand", name="IFN-γ", genes=("IFNG",))
    form = m.ligand(ifng, OUTSIDE, 0.0, assumed("no ligand until one is given", "Z06"))
    bound = m.complex("IFN_gamma_IFNGR1_JAK1", ifng, ifngr1, jak1(Y="u"), title="IFN-γ:IFNGR1:JAK1") @ MEMBRANE
    whole = (ifng, ifngr1, jak1(Y="u"), ifngr2, jak2(Y="u"))
    assembled = m.complex("IFNGR_assembled", *whole, title="IFN-γ:IFNGR (assembled)") @ MEMBRANE
    active = m.complex(
        "IFNGR_active", ifng, ifngr1, jak1(Y="p"), ifngr2, jak2(Y="p"), title="IFN-γ:IFNGR (active)"
    ) @ MEMBRANE  # fmt: skip
    spent = m.complex("IFNGR_spent", *whole, title="IFN-γ:IFNGR (spent)") @ MEMBRANE
    m.binds(
        form,
        chain1,
        bound,
        on=numbers.rate(m, "k_IFN_gamma_binds_IFNGR1"),
        off=numbers.rate(m, "k_IFN_gamma_leaves_IFNGR1"),
        evidence=says("R02"),
        ident="IFN_gamma_binds_IFNGR1",
    )
    m.binds(
        bound,
        chain2,
        assembled,
        on=numbers.rate(m, "k_IFN_gamma_assembles_IFNGR"),
        off=numbers.rate(m, "k_IFNGR_falls_apart"),
        evidence=says("R02", "R04"),
        ident="IFN_gamma_assembles_IFNGR",
        name="IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2",
    )
    _activates(m, assembled, active, "IFNGR")
    _run_down(m, active, spent, (chain1, chain2), "type_II")
    m.observe("JAK2_active", "active JAK2", jak2(Y="p"), evidence=says("R04", "R05"))
    return active


__all__ = ["DOSE", "jak", "type1_receptor", "type2_receptor"]
