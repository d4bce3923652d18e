"""Interferon-stimulated genes: an mRNA from open promoters, and a protein where translation is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from ifnsbml.builder import (
    Certainty,
    Driver,
    Evidence,
    Form,
    LawContext,
    Pathway,
    Role,
    assumed,
    says,
)
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import CYTOSOL
from ifnsbml.pathways.motifs import promoters as dna


def message(m: Pathway, symbol: str, *, evidence: Evidence, name: str | None = None) -> Form:
    """Declare the mRNA of a gene with its decay; returns it in the cytosol."""
    genes = (symbol,) if name is None else ()
    entity = m.entity(f"{symbol}_mRNA", kind="mrna", name=f"{name or symbol} mRNA", genes=genes, identifiers=MRNA)
    form = entity() @ CYTOSOL
    m.degrades(
        form,
        numbers.rate(m, f"k_{symbol}_mRNA_decay"),
        evidence=assumed("mRNAs decay", "J04"),
    )
    m.observe(f"mRNA_{symbol}", f"{name or symbol} mRNA", form, evidence=evidence)
    return form


MRNA = ("so:SO:0000234",)


def gene(
    m: Pathway,
    symbol: str,
    promoters: Sequence[Form],
    evidence: Evidence,
    *,
    needs: Sequence[Driver] = (),
    factors: Sequence[sp.Symbol] = (),
    certainty: Certainty = Certainty.KNOWN,
    name: str | None = None,
) -> Form:
    """A gene transcribed from any one of its open promoters, if all it ``needs`` is there; returns its mRNA."""
    form = message(m, symbol, evidence=evidence, name=name)
    k = numbers.rate(m, f"k_{symbol}_transcription")

    def law(c: LawContext) -> sp.Expr:
        return c.volume * c.factor * k * sp.prod(c.modifiers)

    m.transcribes(
        [(tuple(promoters), Role.STIMULATOR), *needs],
        form,
        k,
        evidence=evidence,
        ident=f"{symbol}_transcription",
        law=law,
        factors=factors,
        certainty=certainty,
    )
    return form


def oas1(m: Pathway, isre: Form) -> Form:
    """OAS1: ISRE only (J11, J12)."""
    return gene(m, "OAS1", [isre], says("J11", "J12"))


def irf1(m: Pathway, gas: Form) -> Form:
    """IRF1: GAS only (J11, J14)."""
    return gene(m, "IRF1", [gas], says("J11", "J14"))


def ifitm1(m: Pathway, isre: Form, gas: Form) -> Form:
    """IFITM1 (9-27): ISRE and GAS, either is enough (J11, J13)."""
    return gene(m, "IFITM1", [isre, gas], says("J11", "J13"))


def classical(m: Pathway, on_gas: Mapping[str, Form], on_isre: Form) -> None:
    """ISRE and GAS promoters without licences, and the genes OAS1, IRF1 and IFITM1."""
    isre = dna.promoter(m, "ISRE_promoter", "ISRE promoter", "J11")
    gas = dna.promoter(m, "GAS_promoter", "GAS promoter", "J11")
    dna.opens(m, isre, [("ISGF3", [on_isre])], "J04")
    dna.opens(m, gas, dna.gas_groups(on_gas), "J06")
    oas1(m, isre.open)
    irf1(m, gas.open)
    ifitm1(m, isre.open, gas.open)
