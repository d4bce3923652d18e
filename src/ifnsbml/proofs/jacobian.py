"""The Jacobian of a reduced system as one sparse rational matrix per monomial."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction

import sympy

from ifnsbml.errors import IfnsbmlError
from ifnsbml.proofs.polynomials import Monomial, Polynomial, add_into, multiply, times
from ifnsbml.proofs.reduced_system import ReducedSystem

Vector = dict[sympy.Symbol, Fraction]
"""A sparse row over states."""

_KINKED = (sympy.Piecewise, sympy.Min, sympy.Max, sympy.Abs, sympy.floor, sympy.ceiling)


class NotSmoothError(IfnsbmlError):
    """A rate has no derivative everywhere, so its Jacobian says nothing about it."""


class Jacobian:
    """Derivatives with respect to ``states`` of terms of one situation, remembered."""

    def __init__(self, reduced: ReducedSystem, states: Collection[sympy.Symbol]) -> None:
        self._situation = reduced
        self._ring = reduced.ring
        self._states = frozenset(states)
        self._rows: dict[sympy.Symbol, dict[Monomial, Vector]] = {}
        self._derivatives: dict[int, dict[sympy.Symbol, Polynomial]] = {}

    def gradient(self, terms: Polynomial) -> dict[Monomial, Vector]:
        """Return the gradient of ``terms``, split by monomial: the sum of monomial × row.

        Raises:
            NotSmoothError: if a state stands inside a piecewise, minimum, maximum, absolute value or rounding.
        """
        found: dict[Monomial, Vector] = {}
        for monomial, coefficient in terms.items():
            for generator, exponent in monomial:
                for state, inner in self._derivative(generator).items():
                    rest = times(monomial, ((generator, -1),))
                    for factor, value in inner.items():
                        _add(found, times(rest, factor), state, coefficient * exponent * value)
        return found

    def left_products(self, row: Vector) -> Iterator[Vector]:
        """Yield ``row · J_m`` for every monomial ``m`` of the Jacobian of the right-hand side."""
        products: dict[Monomial, Vector] = {}
        for state, factor in row.items():
            for monomial, entries in self._row(state).items():
                for column, value in entries.items():
                    _add(products, monomial, column, factor * value)
        return (product for product in products.values() if product)

    def _row(self, state: sympy.Symbol) -> dict[Monomial, Vector]:
        if state not in self._rows:
            self._rows[state] = self.gradient(self._situation.rhs[state])
        return self._rows[state]

    def _derivative(self, index: int) -> dict[sympy.Symbol, Polynomial]:
        """The derivative of one generator by each state that it contains."""
        if index not in self._derivatives:
            self._derivatives[index] = dict(self._derive(index))
        return self._derivatives[index]

    def _derive(self, index: int) -> Iterator[tuple[sympy.Symbol, Polynomial]]:
        generator = self._ring.generators[index]
        if generator.is_symbol:
            if generator.expression in self._states:
                yield generator.expression, {(): Fraction(1)}
            return
        inside = generator.symbols & self._states
        if not inside:
            return
        if generator.denominator is not None:
            # d(1/D) = −(1/D)² dD
            slopes: dict[sympy.Symbol, Polynomial] = {}
            for monomial, row in self.gradient(dict(generator.denominator)).items():
                for state, value in row.items():
                    add_into(slopes.setdefault(state, {}), {monomial: value})
            for state, slope in slopes.items():
                yield state, multiply({((index, 2),): Fraction(-1)}, slope)
            return
        if generator.expression.has(*_KINKED):
            raise NotSmoothError(f"{generator.expression} has no derivative everywhere.")
        for state in inside:
            yield state, self._situation.reduce(sympy.diff(generator.expression, state))


def _add(target: dict[Monomial, Vector], monomial: Monomial, state: sympy.Symbol, value: Fraction) -> None:
    row = target.setdefault(monomial, {})
    total = row.get(state, Fraction(0)) + value
    if total:
        row[state] = total
    else:
        row.pop(state, None)
