"""Genes of the whole model that need more than an open promoter, or a promoter of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Driver,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Role,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL
from ifnsbml.pathways.motifs import coactivators, genes, promoters


def hif1a(m: Pathway, receptor: Form) -> Form:
    """HIF1A: relatively selective for IFN-β (J15), by a threshold above what IFN-α reaches at the same dose.

    Both ligands use one receptor, and IFN-β keeps more of it assembled; a steep answer of this
    gene to active receptor turns that into a preference. The review gives no mechanism.
    """
    row = "J15"
    mrna = genes.message(m, "HIF1A", evidence=says(row))
    k = numbers.rate(m, "k_HIF1A_transcription")
    threshold = numbers.rate(
        m, "K_HIF1A_threshold", name="active receptor at which HIF1A is transcribed at half its rate"
    )
    scale = numbers.rate(m, "HIF1A_promoters", name="HIF1A genes")

    def law(c: LawContext) -> sp.Expr:
        (active,) = c.modifiers
        return c.volume * k * scale * active**4 / (threshold**4 + active**4)

    m.transcribes(
        [(receptor, Role.STIMULATOR)],
        mrna,
        k,
        evidence=assumed("a threshold at the gene; the review gives no mechanism for the preference", row),
        law=law,
        certainty=Certainty.OMITTED,
    )
    return mrna


def ifng(
    m: Pathway,
    stat4_on_gas: Form,
    licences: Sequence[promoters.TranscriptionRequirement],
    needs: Sequence[Driver],
    factors: Sequence[sp.Symbol] = (),
) -> Form:
    """IFNG: driven by STAT4–STAT4, which STAT1 draws away into STAT1–STAT4 (J16, J17). Not fed back as ligand."""
    promoter = promoters.promoter(m, "IFNG_promoter", "IFNG promoter", "J16", licences)
    promoters.opens(m, promoter, [("STAT4_dimer", [stat4_on_gas])], "J16", needs=needs, factors=factors)
    return genes.gene(m, "IFNG", [promoter.open], says("J16"))


def proapoptotic(
    m: Pathway,
    bound: Mapping[str, Form],
    licences: Sequence[promoters.TranscriptionRequirement],
    needs: Sequence[Driver],
    factors: Sequence[sp.Symbol] = (),
) -> Form:
    """A pro-apoptotic gene that STAT1 drives only with Ser727 phosphorylated (S13)."""
    promoter = promoters.promoter(m, "proapoptotic_promoter", "pro-apoptotic promoter", "S13", licences)
    serine = coactivators.with_site(bound.values(), "STAT1", "S727", "p")
    promoters.opens(m, promoter, [("STAT1_pS727", serine)], "S13", needs=needs, factors=factors)
    return genes.gene(m, "proapoptotic_gene", [promoter.open], says("S13"), name="pro-apoptotic gene")


def stat3_target(
    m: Pathway,
    stat3_on_gas: Form,
    licences: Sequence[promoters.TranscriptionRequirement],
    needs: Sequence[Driver],
    factors: Sequence[sp.Symbol] = (),
) -> Form:
    """A gene that STAT3–STAT3 drives, fully only with Ser727 phosphorylated (S14)."""
    promoter = promoters.promoter(m, "STAT3_promoter", "STAT3-driven promoter", "S14", licences)
    serine = coactivators.with_site([stat3_on_gas], "STAT3", "S727", "p")
    promoters.opens(
        m,
        promoter,
        [("STAT3_dimer", [stat3_on_gas]), ("STAT3_pS727", serine)],
        "S14",
        needs=needs,
        factors=factors,
    )
    return genes.gene(m, "STAT3_target", [promoter.open], says("S14"), name="STAT3-driven gene")


def ikk_gene(m: Pathway, gas_open: Form, receptor: Form) -> Form:
    """An IFN-γ gene that needs IKK-α and IKK-β and does not ask for NF-κB (Z04)."""
    ikk = m.protein("IKK", name="IKK-α/IKK-β", genes=("CHUK", "IKBKB"))
    numbers.pool(m, ikk, at=CYTOSOL)
    return genes.gene(
        m,
        "IKK_gene",
        [gas_open],
        says("Z04"),
        needs=[(ikk() @ CYTOSOL, Role.NECESSARY), (receptor, Role.NECESSARY)],
        name="IKK-dependent gene",
        certainty=Certainty.OMITTED,
    )


def stat1_independent(m: Pathway, receptor: Form) -> Form:
    """An IFN-γ gene that does not need STAT1 (Z03): the route is not known."""
    return genes.gene(
        m, "STAT1_independent_gene", [receptor], says("Z03"), name="STAT1-independent gene", certainty=Certainty.OMITTED
    )


def nos2(m: Pathway, gas_open: Form, pip3: Form) -> Form:
    """NOS2: IFN-γ in microglia, through PI3K (K13)."""
    context = m.switch(
        "context_microglia",
        ParameterRole.CONTEXT,
        says("K13"),
        name="context: microglia",
    )
    return genes.gene(
        m,
        "NOS2",
        [gas_open],
        says("K13"),
        needs=[(pip3, Role.NECESSARY)],
        factors=[context],
        certainty=Certainty.OMITTED,
    )


def protein(m: Pathway, symbol: str, mrna: Form, eif4e: Form) -> Form:
    """A protein translated from its mRNA, faster with EIF4E free (T04, T08); returns it in the cytosol."""
    made = m.entities.get(symbol) or m.protein(symbol)
    form = made() @ CYTOSOL
    basal = numbers.rate(m, "k_translation")
    capped = numbers.rate(m, "k_cap_dependent_translation")

    def law(c: LawContext) -> sp.Expr:
        message, free = c.modifiers
        return c.volume * c.factor * message * (basal + capped * free)

    m.translates(mrna, form, basal, by=[eif4e], law=law, evidence=says("T04", "T08"), name=f"translation of {symbol}")
    m.degrades(
        form,
        numbers.rate(m, f"k_{symbol}_decay"),
        evidence=assumed("proteins are degraded", "T08"),
        ident=f"{symbol}_degradation",
    )
    m.observe(f"protein_{symbol}", f"{m.entities[symbol].name} protein", form, evidence=says("T08"))
    return form
