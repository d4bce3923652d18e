"""Rules: processes over forms, before they are expanded to concrete species."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import sympy as sp

from ifnsbml.builder.entities import Form
from ifnsbml.builder.evidence import Evidence
from ifnsbml.builder.model import Certainty, Process, Role


@dataclass(frozen=True)
class LawContext:
    """What a rate law is written over: symbols for one expanded reaction.

    ``volume`` of the compartment the process is counted in (L); ``reactants`` and
    ``products`` as concentrations (nM), one per declared form; ``modifiers`` the summed
    concentration of each declared modifier form; ``factor`` the statistical factor of the
    expansion times the switches of the rule.
    """

    volume: sp.Symbol
    reactants: tuple[sp.Expr, ...]
    products: tuple[sp.Expr, ...]
    modifiers: tuple[sp.Expr, ...]
    factor: sp.Expr


Law = Callable[[LawContext], sp.Expr]


def mass_action(rate: sp.Expr) -> Law:
    """``volume × rate × modifiers × reactants``: every modifier form multiplies."""

    def law(c: LawContext) -> sp.Expr:
        return c.volume * c.factor * rate * sp.prod(c.modifiers) * sp.prod(c.reactants)

    return law


def reversible_mass_action(on: sp.Expr, off: sp.Expr) -> Law:
    """``volume × (on × reactants − off × products)``; the statistical factor belongs to the way on."""

    def law(c: LawContext) -> sp.Expr:
        return c.volume * (c.factor * on * sp.prod(c.reactants) - off * sp.prod(c.products))

    return law


def driven(*rates: sp.Expr) -> Law:
    """``volume × (rate₁·modifier₁ + rate₂·modifier₂ + …) × reactants``: any one modifier is enough."""

    def law(c: LawContext) -> sp.Expr:
        drive = sp.Add(*(rate * modifier for rate, modifier in zip(rates, c.modifiers, strict=True)))
        return c.volume * c.factor * drive * sp.prod(c.reactants)

    return law


@dataclass(frozen=True)
class Rule:
    """One declared process; its forms may stand for many species.

    Two rules are equal if they agree in everything but the law, which :meth:`same_law` compares by what it gives.
    """

    id: str
    name: str
    process: Process
    reactants: tuple[Form, ...]
    products: tuple[Form, ...]
    modifiers: tuple[tuple[tuple[Form, ...], Role], ...]
    law: Law = field(compare=False)
    volume: str
    evidence: Evidence
    reversible: bool = False
    certainty: Certainty = Certainty.KNOWN
    hypothesis: str | None = None
    factors: tuple[sp.Symbol, ...] = ()

    def forms(self) -> Sequence[Form]:
        """Every form that the rule names."""
        return [*self.reactants, *self.products, *(form for forms, _ in self.modifiers for form in forms)]

    def law_as_declared(self) -> sp.Expr:
        """What the law gives for one symbol in the place of each declared form; no id of a pathway has brackets."""

        def symbols(what: str, count: int) -> tuple[sp.Symbol, ...]:
            return tuple(sp.Symbol(f"[{what} {number}]") for number in range(1, count + 1))

        return self.law(
            LawContext(
                sp.Symbol("[volume]"),
                symbols("reactant", len(self.reactants)),
                symbols("product", len(self.products)),
                symbols("modifier", len(self.modifiers)),
                sp.Symbol("[factor]"),
            )
        )

    def same_law(self, other: Rule) -> bool:
        """Whether the law of a rule that is equal otherwise gives the same, however it is written."""
        mine, theirs = self.law_as_declared(), other.law_as_declared()
        return bool(mine == theirs or sp.simplify(mine - theirs) == 0)
