"""SymPy expressions as formulas in the order a person reads them.

The same text goes through libSBML's parser into MathML and into the readable pages. A
formula carries no literal numbers except exponents: SBML Level 2 has no way to give a
number a unit, and a unit check there stops at the first one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from ifnsbml.builder.model import Model, ParameterRole, Reaction
from ifnsbml.formats.errors import FormatError

Rank = tuple[int, int]
Key = tuple[Rank, ...]

_ROLE_CLASS = {
    ParameterRole.CONSTANT: 1,
    ParameterRole.RATE: 2,
    ParameterRole.INITIAL: 2,
    ParameterRole.OBSERVABLE: 2,
}
_SWITCH_CLASS, _MODIFIER_CLASS, _REACTANT_CLASS, _PRODUCT_CLASS = 3, 4, 5, 6
_LAST: Rank = (9, 0)
_REPEATS = 4
_RELATIONS: Mapping[type[Any], str] = {
    sp.Le: "<=",
    sp.Lt: "<",
    sp.Ge: ">=",
    sp.Gt: ">",
    sp.Eq: "==",
    sp.Ne: "!=",
}


@dataclass(frozen=True)
class Style:
    """The signs of a formula: libSBML's infix by default."""

    times: str = " * "
    divide: str = " / "
    power: str = "^"


INFIX = Style()
READABLE = Style(times=" · ", divide=" / ", power="^")


def reading_order(model: Model) -> dict[str, Rank]:
    """Rank every id of a model: compartments, fixed factors, rate constants, switches, species."""
    ranks: dict[str, Rank] = {c.id: (0, index) for index, c in enumerate(model.compartments)}
    for index, parameter in enumerate(model.parameters):
        ranks[parameter.id] = (_ROLE_CLASS.get(parameter.role, _SWITCH_CLASS), index)
    for index, species in enumerate(model.species):
        ranks[species.id] = (_MODIFIER_CLASS, index)
    return ranks


def reaction_order(ranks: Mapping[str, Rank], reaction: Reaction) -> dict[str, Rank]:
    """The ranks for one rate law: what drives it comes before what it consumes."""
    own = dict(ranks)
    for index, product in enumerate(reaction.products):
        own[product.species] = (_PRODUCT_CLASS, index)
    for index, reactant in enumerate(reaction.reactants):
        own[reactant.species] = (_REACTANT_CLASS, index)
    return own


def formula(expression: sp.Expr, ranks: Mapping[str, Rank], where: str, style: Style = INFIX) -> str:
    """Return ``expression`` as text.

    Raises FormatError, naming ``where``, for a literal number, a fractional power or a
    function that the models do not use.
    """
    return _Printer(ranks, where, style).text(expression)


class _Printer:
    def __init__(self, ranks: Mapping[str, Rank], where: str, style: Style) -> None:
        self._ranks = ranks
        self._where = where
        self._style = style

    def text(self, expression: sp.Expr) -> str:
        """The whole expression, without brackets around it."""
        if expression.is_Symbol:
            self._rank(expression)
            return str(expression.name)
        if expression.is_Add:
            return self._sum(expression)
        if expression.is_Mul or expression.is_Pow:
            return self._product(expression)
        if isinstance(expression, sp.Piecewise):
            return self._piecewise(expression)
        raise self._refused(expression)

    def _refused(self, expression: sp.Basic) -> FormatError:
        if expression.is_Number:
            return FormatError(
                f"{self._where}: the formula holds the literal number {expression}; declare a constant for it, "
                f"since a number has no unit in SBML Level 2."
            )
        return FormatError(f"{self._where}: '{expression}' cannot be written; use sums, products and powers.")

    # --- sums ------------------------------------------------------------------------------

    def _sum(self, expression: sp.Expr) -> str:
        added: list[tuple[Key, str]] = []
        taken: list[tuple[Key, str]] = []
        for term in expression.args:
            number, rest = term.as_coeff_Mul()
            if rest == 1 or not number.is_Integer or abs(number) > _REPEATS:
                raise self._refused(number)
            text = self._product(rest) if rest.is_Mul or rest.is_Pow else self._bracketed(rest)
            entry = (self._key(rest), text)
            (added if number > 0 else taken).extend([entry] * abs(int(number)))
        plus = " + ".join(text for _, text in sorted(added))
        minus = "".join(f" - {text}" for _, text in sorted(taken))
        return f"{plus}{minus}" if plus else minus.strip().replace("- ", "-", 1)

    # --- products --------------------------------------------------------------------------

    def _product(self, expression: sp.Expr) -> str:
        number, rest = expression.as_coeff_Mul()
        above: list[tuple[Key, str]] = []
        below: list[tuple[Key, str]] = []
        for factor in sp.Mul.make_args(rest):
            base, power = factor.as_base_exp()
            if not power.is_Integer:
                raise self._refused(factor)
            text = self._bracketed(base)
            if abs(power) != 1:
                text = f"{text}{self._style.power}{abs(power)}"
            (above if power > 0 else below).append((self._key(base), text))
        if not above or not number.is_Integer or abs(number) > _REPEATS:
            raise self._refused(number)
        text = self._style.times.join(text for _, text in sorted(above))
        if below:
            divisor = self._style.times.join(text for _, text in sorted(below))
            text = f"{text}{self._style.divide}{f'({divisor})' if len(below) > 1 else divisor}"
        repeated = " + ".join([text] * abs(int(number)))
        if number < 0:
            return f"-({repeated})" if number < -1 else f"-{repeated}"
        return repeated

    def _bracketed(self, expression: sp.Expr) -> str:
        text = self.text(expression)
        return text if expression.is_Symbol or isinstance(expression, sp.Piecewise) else f"({text})"

    # --- choices ---------------------------------------------------------------------------

    def _piecewise(self, expression: sp.Piecewise) -> str:
        words: list[str] = []
        for value, condition in expression.args:
            words.append(self.text(value))
            if condition != sp.true:
                words.append(self._condition(condition))
        return f"piecewise({', '.join(words)})"

    def _condition(self, condition: sp.Basic) -> str:
        for kind, sign in _RELATIONS.items():
            if isinstance(condition, kind):
                left, right = condition.args
                return f"{self._side(left)} {sign} {self._side(right)}"
        for logical, sign in ((sp.And, " && "), (sp.Or, " || ")):
            if isinstance(condition, logical):
                return sign.join(f"({self._condition(part)})" for part in condition.args)
        if isinstance(condition, sp.Not):
            return f"!({self._condition(condition.args[0])})"
        raise self._refused(condition)

    def _side(self, expression: sp.Basic) -> str:
        return self._bracketed(expression)

    # --- order -----------------------------------------------------------------------------

    def _key(self, expression: sp.Expr) -> Key:
        ranks = sorted(self._rank(symbol) for symbol in expression.free_symbols)
        return (ranks[-1], *ranks) if expression.is_Add else tuple(ranks)

    def _rank(self, symbol: sp.Symbol) -> Rank:
        try:
            return self._ranks[symbol.name]
        except KeyError:
            raise FormatError(
                f"{self._where}: '{symbol}' is no species, parameter or compartment of the model."
            ) from None


__all__ = ["INFIX", "READABLE", "Style", "formula", "reaction_order", "reading_order"]
