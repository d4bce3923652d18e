"""What the cell does in the end: phenotypes, each with the signals the review says it needs."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Driver,
    Evidence,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Process,
    Role,
    assumed,
    mass_action,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL

SURVIVAL_CONTEXTS = {
    "astrocyte": "astrocytes under IFN-β",
    "b_cell": "B cells under IFN-α",
    "neutrophil": "neutrophils under IFN-α",
    "lymphoblastoid": "lymphoblastoid cells under IFN-α",
}


def phenotype(m: Pathway, symbol: str, name: str, row: str, *, term: str = "GO:0034097") -> Form:
    """Declare a response that fades within hours; returns its form, whose level is in arbitrary nM.

    ``term`` is its GO term; by default the response to a cytokine.
    """
    entity = m.entity(symbol, kind="phenotype", name=name, identifiers=(term,))
    form = entity() @ CYTOSOL
    m.degrades(
        form,
        numbers.rate(m, "k_response_fades"),
        evidence=assumed("a response is not for ever", row),
        ident=f"{symbol}_fades",
    )
    m.observe(symbol.removesuffix("_response"), name, form, evidence=says(row))
    return form


def responds(
    m: Pathway,
    form: Form,
    needs: Sequence[Driver],
    evidence: Evidence,
    ident: str,
    *,
    factors: Sequence[sp.Symbol] = (),
    certainty: Certainty = Certainty.UNCERTAIN,
    hypothesis: sp.Symbol | None = None,
) -> None:
    """A response grows with the product of everything it needs; without one of them it does not."""
    rate = numbers.rate(m, f"k_{ident}")
    m.process(
        ident,
        Process.RESPONSE,
        products=(form,),
        modifiers=needs,
        law=mass_action(rate),
        volume=CYTOSOL,
        evidence=evidence,
        certainty=certainty,
        hypothesis=hypothesis,
        factors=factors,
    )


def context(m: Pathway, name: str, words: str, row: str) -> sp.Symbol:
    """A cell context that no expression level can say: 0 elsewhere, 1 in this cell."""
    return m.switch(f"context_{name}", ParameterRole.CONTEXT, says(row), name=f"context: {words}")


def survival_contexts(m: Pathway) -> sp.Symbol:
    """One where AKT carries survival (K11), zero elsewhere: the cells are alternatives."""
    total = sp.Add(*(context(m, name, words, "K11") for name, words in SURVIVAL_CONTEXTS.items()))
    return m.activity("activity_survival_signal", total, says("K11"), name="AKT carries survival in this cell")


def antiviral(m: Pathway, messages: Sequence[Form], mapkapk2: Form) -> Form:
    """Type I: ISG messages, which STATs bring, and MAPKAPK2, which p38 switches on, both (Z01, P16, P24).

    Messages and not their proteins: whether MTOR, which speeds translation, has a part in it is undefined (T12).
    A little of both is enough, so that cells are protected at lower doses than those that show in pSTAT1.
    """
    form = phenotype(m, "antiviral_response", "antiviral response", "Z01", term="GO:0051607")
    ident = "ISGs_and_MAPKAPK2_against_virus"
    k = numbers.rate(m, f"k_{ident}")
    halves = [
        numbers.rate(m, "K_ISGs_against_virus", name="ISG messages that give half of the antiviral response"),
        numbers.rate(m, "K_MAPKAPK2_against_virus", name="active MAPKAPK2 that gives half of the antiviral response"),
    ]

    def law(c: LawContext) -> sp.Expr:
        shares = [amount / (half + amount) for half, amount in zip(halves, c.modifiers, strict=True)]
        return c.volume * k * sp.prod(shares)

    silence = (
        "Said of type I interferons. Of how IFN-γ acts against virus the review says nothing, and it gives it no p38: "
        "that IFN-γ has no antiviral effect here is that silence and no statement of the review."
    )
    m.process(
        ident,
        Process.RESPONSE,
        products=(form,),
        modifiers=[(tuple(messages), Role.NECESSARY), (mapkapk2, Role.NECESSARY)],
        law=law,
        volume=CYTOSOL,
        evidence=says("Z01", "P16", "P24", note=silence),
        certainty=Certainty.UNCERTAIN,
        name="ISGs and MAPKAPK2 act against virus",
    )
    return form


def growth(m: Pathway, needs: Sequence[Driver]) -> Form:
    """Growth inhibition in progenitors: STATs at GAS, and with type I so p38, CRKL and CRKII (C07, Z02)."""
    form = phenotype(m, "growth_inhibition_response", "growth inhibition", "C07", term="GO:0008285")
    progenitor = context(m, "haematopoietic_progenitor", "haematopoietic progenitor", "C07")
    responds(
        m,
        form,
        needs,
        says("C07", "P23", "P28", "Z02", note="The needs are drawn; the route from them to growth is open."),
        "STATs_CRKL_and_CRKII_inhibit_growth",
        factors=[progenitor],
    )
    return form


def survival(m: Pathway, akt: Form) -> Form:
    """Survival, carried by AKT in some cells (K11)."""
    form = phenotype(m, "survival_response", "survival", "K11", term="GO:0043066")
    cells = survival_contexts(m)
    responds(m, form, [(akt, Role.NECESSARY)], says("K11"), "AKT_lets_cells_survive", factors=[cells])
    return form


def apoptosis(m: Pathway, pi3k: Sequence[Form], activity: Sequence[sp.Symbol], fas: Form) -> Form:
    """Apoptosis: through PI3K in U266 myeloma cells (K12), through CD95 in basal-cell carcinoma (M04)."""
    form = phenotype(m, "apoptosis_response", "apoptosis", "K12", term="GO:0006915")
    myeloma = context(m, "u266", "U266 myeloma cell", "K12")
    responds(
        m,
        form,
        [(tuple(pi3k), Role.NECESSARY)],
        says("K12", "K18"),
        "PI3K_kills_U266_cells",
        factors=[*activity, myeloma],
    )
    carcinoma = context(m, "basal_cell_carcinoma", "basal-cell carcinoma", "M04")
    ident = "CD95_kills_carcinoma_cells"
    responds(m, form, [(fas, Role.NECESSARY)], says("M04"), ident, factors=[carcinoma])
    rest = m.rest_of(fas)
    if rest != 0:
        kills, fades = sp.Symbol(f"k_{ident}"), sp.Symbol("k_response_fades")
        m.rests(form, carcinoma * kills * rest / fades, assumed("at rest as many die as its resting CD95 kills", "M04"))
    return form


def adhesion(m: Pathway, pi3k: Sequence[Form], activity: Sequence[sp.Symbol]) -> Form:
    """Adhesion of monocytes, which needs PI3K (K14)."""
    form = phenotype(m, "adhesion_response", "adhesion", "K14", term="GO:0007155")
    monocyte = context(m, "monocyte", "monocyte", "K14")
    responds(
        m,
        form,
        [(tuple(pi3k), Role.NECESSARY)],
        says("K14"),
        "PI3K_makes_monocytes_adhere",
        factors=[*activity, monocyte],
    )
    return form
