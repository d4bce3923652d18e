"""What the situations of one system share: generators, translated expressions, sums of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

import sympy

from ifnsbml.equations import EquationsError, OdeSystem
from ifnsbml.proofs.polynomials import Monomial, Polynomial, Ring, SingularError, add_into, multiply

BY_VALUE_ROLES = frozenset({"constant", "expression", "context", "mutant", "inhibition", "hypothesis"})
"""Roles in our own annotation whose parameters are part of the scenario: a proof takes their value."""

KEPT_SITUATIONS = 64


Factors = tuple[frozenset[sympy.Symbol], tuple[int, ...]]
"""What may make a monomial zero: its symbols with positive exponents, and its atoms that are functions."""


class SystemCache:
    """Remembers for one system whatever several situations would compute alike.

    Terms handed out by the ring or by this class live as long as it does, so their identity serves as a key;
    others must go through ``keep`` first, or a later object at the same address would be taken for them.
    """

    def __init__(self, system: OdeSystem) -> None:
        self.ring = Ring()
        self._system = system
        self._situations: OrderedDict[object, object] = OrderedDict()
        self._sums: dict[tuple[tuple[int, int], ...], Polynomial] = {}
        self._reduced: dict[tuple[int, frozenset[sympy.Symbol]], Polynomial] = {}
        self._symbols: dict[int, frozenset[sympy.Symbol]] = {}
        self._polynomial: dict[int, bool] = {}
        self._factors: dict[int, tuple[Factors, ...]] = {}
        self._kept: dict[frozenset[tuple[Monomial, Fraction]], Polynomial] = {}
        self._defaults = self._default_values(_exponent_symbols(system))
        # Which parts move a state, as indices of reactions; −1 is its rate rule.
        self.motion: dict[sympy.Symbol, list[int]] = {
            state: [-1] if state in system.rate_rules else [] for state in system.states
        }
        for index, reaction in enumerate(system.reactions):
            for state in reaction.stoichiometry:
                self.motion[state].append(index)

    def recall(self, key: object) -> object | None:
        """Return what was last remembered under ``key``, if it is still kept."""
        if key in self._situations:
            self._situations.move_to_end(key)
        return self._situations.get(key)

    def remember(self, key: object, situation: object) -> None:
        """Keep a situation; the one not used for longest is dropped."""
        self._situations[key] = situation
        if len(self._situations) > KEPT_SITUATIONS:
            self._situations.popitem(last=False)

    # --- values ----------------------------------------------------------------------------------

    def _default_values(self, exponents: Collection[sympy.Symbol]) -> dict[sympy.Symbol, Fraction]:
        """The values that the file itself fixes for proofs: roles, exponents, species held at zero."""
        system = self._system
        values: dict[sympy.Symbol, Fraction] = {}
        for symbol, given in system.parameters.items():
            if given is None or symbol in system.derived:
                continue
            scenario = system.roles.get(symbol.name) in BY_VALUE_ROLES or symbol in exponents
            absent = symbol in system.held_species and given == 0
            if scenario or absent:
                values[symbol] = Fraction(given.p, given.q)
        return values

    def values(
        self,
        chosen: Mapping[sympy.Symbol, Fraction],
        named: Collection[sympy.Symbol],
        free: Collection[sympy.Symbol],
    ) -> dict[sympy.Symbol, Fraction]:
        """Return what is replaced by numbers; see ``Situation.of``.

        Raises:
            EquationsError: if one of ``named`` is a state.
        """
        system = self._system
        values = dict(self._defaults)
        for symbol, value in chosen.items():
            if symbol in system.held_species and value and symbol not in named:
                values.pop(symbol, None)
            elif symbol in system.parameters:
                values[symbol] = value
        for symbol in named:
            given = system.parameters.get(symbol)
            if symbol not in system.parameters:
                raise EquationsError(f"{system.model_id}: {symbol.name!r} is a state; only a constant has one value.")
            if symbol not in chosen and given is not None and symbol not in system.derived:
                values[symbol] = Fraction(given.p, given.q)
        for symbol in free:
            values.pop(symbol, None)
        return values

    # --- terms -----------------------------------------------------------------------------------

    def keep(self, terms: Polynomial) -> Polynomial:
        """Return an equal object that lives as long as this one."""
        return self._kept.setdefault(frozenset(terms.items()), terms)

    def symbols(self, terms: Polynomial) -> frozenset[sympy.Symbol]:
        """The symbols of terms that the ring or this workspace handed out."""
        key = id(terms)
        if key not in self._symbols:
            self._symbols[key] = self.ring.symbols(terms)
        return self._symbols[key]

    def factors(self, terms: Polynomial) -> tuple[Factors, ...]:
        """What may make each monomial zero; same condition on ``terms`` as ``symbols``."""
        key = id(terms)
        if key not in self._factors:
            self._factors[key] = tuple(self._factors_of(monomial) for monomial in terms)
        return self._factors[key]

    def _factors_of(self, monomial: Monomial) -> Factors:
        positive = [(index, self.ring.generators[index]) for index, exponent in monomial if exponent > 0]
        symbols = frozenset(generator.expression for _, generator in positive if generator.is_symbol)
        atoms = tuple(i for i, generator in positive if not generator.is_symbol and generator.denominator is None)
        return symbols, atoms

    def is_polynomial(self, terms: Polynomial) -> bool:
        """Whether states enter only as positive powers; same condition on ``terms`` as ``symbols``."""
        key = id(terms)
        if key not in self._polynomial:
            self._polynomial[key] = self._check_polynomial(terms)
        return self._polynomial[key]

    def _check_polynomial(self, terms: Polynomial) -> bool:
        states = self._system.state_set
        for monomial in terms:
            for index, exponent in monomial:
                generator = self.ring.generators[index]
                if not generator.symbols.isdisjoint(states) and not (generator.is_symbol and exponent > 0):
                    return False
        return True

    def sum_of_products(self, parts: Sequence[tuple[Polynomial, Polynomial]]) -> Polynomial:
        """Sum of ``rate × factor`` over terms that the ring handed out."""
        key = tuple((id(rate), id(factor)) for rate, factor in parts)
        if key not in self._sums:
            total: Polynomial = {}
            for rate, factor in parts:
                if set(factor) <= {()}:
                    add_into(total, rate, factor.get((), Fraction(0)))
                else:
                    add_into(total, multiply(rate, factor))
            self._sums[key] = total
        return self._sums[key]

    def without(self, terms: Polynomial, gone: frozenset[sympy.Symbol]) -> Polynomial:
        """Terms of ``sum_of_products`` with the symbols ``gone`` at zero; raises SingularError."""
        key = (id(terms), gone)
        if key not in self._reduced:
            self._reduced[key] = self._at_zero(terms, gone)
        return self._reduced[key]

    def _at_zero(self, terms: Polynomial, gone: frozenset[sympy.Symbol]) -> Polynomial:
        zeros = dict.fromkeys(gone, Fraction(0))
        total: Polynomial = {}
        for monomial, coefficient in terms.items():
            product: Polynomial = {(): coefficient}
            for index, exponent in monomial:
                generator = self.ring.generators[index]
                if generator.symbols.isdisjoint(gone):
                    product = multiply(product, {((index, exponent),): Fraction(1)})
                elif generator.is_symbol and exponent > 0:
                    product = {}
                elif generator.is_symbol:
                    raise SingularError(f"{generator.expression} is zero for ever and stands in a denominator.")
                else:
                    product = multiply(product, self.ring.terms(generator.expression**exponent, zeros))
                if not product:
                    break
            add_into(total, product)
        return total


def cache_of(system: OdeSystem) -> SystemCache:
    """What is remembered about a system for as long as it lives."""
    workspace = system.memo.get("proofs")
    if not isinstance(workspace, SystemCache):
        workspace = system.memo["proofs"] = SystemCache(system)
    return workspace


def _exponent_symbols(system: OdeSystem) -> frozenset[sympy.Symbol]:
    """Parameters that occur in exponents (Hill coefficients): a proof takes their value."""
    found: set[sympy.Symbol] = set()
    for expression in (*(reaction.rate for reaction in system.reactions), *system.rate_rules.values()):
        for power in expression.atoms(sympy.Pow):
            found |= power.exp.free_symbols
    return frozenset(found & system.parameters.keys())
