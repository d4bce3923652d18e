"""Sparse sums of products with exact rational coefficients: what proofs compute with.

An expression becomes ``{monomial: coefficient}``, where a monomial lists generators with integer exponents.
Generators are symbols and *atoms*: one over a sum, or a function of something. Atoms are compared as written
after substitution, so two equal expressions may count as different, never the reverse. A sum that comes out
empty is therefore exactly zero; one that does not may still be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy
from sympy.logic.boolalg import Boolean

from ifnsbml.equations import EquationsError, evaluate
from ifnsbml.equations.exact import holds
from ifnsbml.errors import IfnsbmlError

Monomial = tuple[tuple[int, int], ...]
Polynomial = dict[Monomial, Fraction]
Values = Mapping[sympy.Symbol, Fraction]

MAX_TERMS = 5_000
"""A product or power that would expand to more terms than this stays an atom."""

MAX_EXPONENT = 64

_ROUNDING = sympy.Min | sympy.Max | sympy.floor | sympy.ceiling | sympy.Abs
_SMALL = 2**64


class SingularError(IfnsbmlError):
    """A denominator is identically zero under the substituted values."""


@dataclass(frozen=True)
class Generator:
    """A symbol, or an atom: ``denominator`` is set for one over a sum."""

    expression: sympy.Expr
    symbols: frozenset[sympy.Symbol]
    denominator: tuple[tuple[Monomial, Fraction], ...] | None = None

    @property
    def is_symbol(self) -> bool:
        """Whether this is a plain symbol."""
        return bool(self.expression.is_Symbol)


ONE: Monomial = ()


def constant(value: Fraction | int) -> Polynomial:
    """The sum that is just a number."""
    return {ONE: Fraction(value)} if value else {}


def add_into(total: Polynomial, terms: Polynomial, factor: Fraction = Fraction(1)) -> None:
    """Add ``factor × terms`` to ``total`` in place, dropping what cancels."""
    for monomial, coefficient in terms.items():
        value = total.get(monomial, 0) + factor * coefficient
        if value:
            total[monomial] = Fraction(value)
        else:
            total.pop(monomial, None)


def times(a: Monomial, b: Monomial) -> Monomial:
    """Multiply two monomials."""
    if not a or not b:
        return a or b
    exponents = dict(a)
    for generator, exponent in b:
        total = exponents.get(generator, 0) + exponent
        if total:
            exponents[generator] = total
        else:
            del exponents[generator]
    return tuple(sorted(exponents.items()))


def multiply(a: Polynomial, b: Polynomial) -> Polynomial:
    """Multiply two sums."""
    total: Polynomial = {}
    for left, x in a.items():
        for right, y in b.items():
            monomial = times(left, right)
            value = total.get(monomial, 0) + x * y
            if value:
                total[monomial] = Fraction(value)
            else:
                total.pop(monomial, None)
    return total


class Ring:
    """The generators met so far, and the translation of expressions into terms."""

    def __init__(self) -> None:
        self.generators: list[Generator] = []
        self._by_expression: dict[sympy.Expr, int] = {}
        self._by_denominator: dict[frozenset[tuple[Monomial, Fraction]], int] = {}
        self._symbols: dict[sympy.Expr, frozenset[sympy.Symbol]] = {}
        self._known: dict[tuple[sympy.Expr, frozenset[tuple[sympy.Symbol, Fraction]]], Polynomial] = {}

    def terms(self, expression: sympy.Expr, values: Values) -> Polynomial:
        """Return ``expression`` as terms, the symbols in ``values`` replaced. The result is shared: do not change it.

        Raises:
            SingularError: if a denominator vanishes identically under the values.
        """
        key = (expression, self._restricted(expression, values))
        if key not in self._known:
            self._known[key] = self._convert(expression, dict(key[1]))
        return self._known[key]

    def free_symbols(self, expression: sympy.Expr) -> frozenset[sympy.Symbol]:
        """The symbols of an expression, remembered."""
        if expression not in self._symbols:
            self._symbols[expression] = frozenset(expression.free_symbols)
        return self._symbols[expression]

    def symbols(self, terms: Polynomial) -> frozenset[sympy.Symbol]:
        """Every symbol that occurs in ``terms``, inside atoms too."""
        used = {generator for monomial in terms for generator, _ in monomial}
        return frozenset().union(*(self.generators[generator].symbols for generator in used))

    def symbol(self, symbol: sympy.Symbol) -> int:
        """The generator of a symbol."""
        if symbol not in self._by_expression:
            self._register(Generator(symbol, frozenset({symbol})))
        return self._by_expression[symbol]

    def expression(self, terms: Iterable[tuple[Monomial, Fraction]]) -> sympy.Expr:
        """Return terms as a SymPy expression."""
        return sympy.Add(
            *(
                sympy.Mul(
                    sympy.Rational(coefficient.numerator, coefficient.denominator),
                    *(self.generators[g].expression ** e for g, e in monomial),
                )
                for monomial, coefficient in terms
            )
        )

    def inverse(self, terms: Polynomial) -> Polynomial:
        """Return one over ``terms``; raise SingularError if they are zero."""
        if not terms:
            raise SingularError("a denominator is zero under the values of this scenario.")
        common, coefficient, rest = self._normal(terms)
        outer = tuple((generator, -exponent) for generator, exponent in common)
        if len(rest) == 1:
            return {outer: 1 / coefficient}
        key = frozenset(rest.items())
        if key not in self._by_denominator:
            ordered = tuple(sorted(rest.items()))
            atom = Generator(1 / self.expression(ordered), self.symbols(rest), ordered)
            self._by_denominator[key] = self._register(atom)
        return {times(outer, ((self._by_denominator[key], 1),)): 1 / coefficient}

    def _register(self, generator: Generator) -> int:
        self.generators.append(generator)
        index = len(self.generators) - 1
        self._by_expression.setdefault(generator.expression, index)
        return index

    def _normal(self, terms: Polynomial) -> tuple[Monomial, Fraction, Polynomial]:
        """Split terms into a common monomial, a coefficient, and a rest whose least monomial has coefficient one."""
        monomials = list(terms)
        common = dict(monomials[0])
        for monomial in monomials[1:]:
            exponents = dict(monomial)
            common = {g: min(common.get(g, 0), exponents.get(g, 0)) for g in common.keys() | exponents.keys()}
        shared = tuple(sorted((g, e) for g, e in common.items() if e))
        unshared = tuple((g, -e) for g, e in shared)
        rest = {times(monomial, unshared): value for monomial, value in terms.items()}
        coefficient = rest[min(rest)]
        return shared, coefficient, {monomial: value / coefficient for monomial, value in rest.items()}

    def _restricted(self, expression: sympy.Expr, values: Values) -> frozenset[tuple[sympy.Symbol, Fraction]]:
        return frozenset((s, values[s]) for s in self.free_symbols(expression) if s in values)

    # --- conversion ------------------------------------------------------------------------------

    def _convert(self, expression: sympy.Expr, values: Values) -> Polynomial:
        if expression.is_Rational:
            return constant(Fraction(expression.p, expression.q))
        if expression.is_Symbol:
            if expression in values:
                return constant(values[expression])
            return {((self.symbol(expression), 1),): Fraction(1)}
        if expression.is_Add:
            total: Polynomial = {}
            for arg in expression.args:
                add_into(total, self.terms(arg, values))
            return total
        if expression.is_Mul:
            return self._product(expression, values)
        if expression.is_Pow:
            return self._power(expression, values)
        if isinstance(expression, sympy.Piecewise):
            return self._piecewise(expression, values)
        return self._atom(expression, values)

    def _product(self, expression: sympy.Expr, values: Values) -> Polynomial:
        # Zero factors first, so that nothing is expanded in vain.
        factors = sorted((self.terms(arg, values) for arg in expression.args), key=len)
        product = constant(1)
        for factor in factors:
            if len(product) * len(factor) > MAX_TERMS:
                return self._atom(expression, values)
            product = multiply(product, factor)
        return product

    def _power(self, expression: sympy.Expr, values: Values) -> Polynomial:
        exponent_terms = self.terms(expression.exp, values)
        base = self.terms(expression.base, values)
        if set(exponent_terms) <= {ONE}:
            exponent = exponent_terms.get(ONE, Fraction(0))
            if not base:
                if exponent < 0:
                    raise SingularError(f"{expression} divides by zero under the values of this scenario.")
                return constant(0 if exponent else 1)
            if exponent.denominator == 1 and abs(exponent) <= MAX_EXPONENT:
                return self._integer_power(expression, base, int(exponent), values)
        return self._atom(expression, values)

    def _integer_power(self, expression: sympy.Expr, base: Polynomial, exponent: int, values: Values) -> Polynomial:
        factor = base if exponent >= 0 else self.inverse(base)
        product = constant(1)
        for _ in range(abs(exponent)):
            if len(product) * len(factor) > MAX_TERMS:
                return self._atom(expression, values)
            product = multiply(product, factor)
        return product

    def _piecewise(self, expression: sympy.Expr, values: Values) -> Polynomial:
        pieces = _decided(expression, values)
        if not pieces:
            raise SingularError(f"{expression} is undefined under the values of this scenario.")
        if pieces[0][1] == sympy.true:
            return self.terms(pieces[0][0], values)
        branches = [self.terms(value, values) for value, _ in pieces if value is not sympy.nan]
        if len(branches) == len(pieces) and all(branch == branches[0] for branch in branches):
            return branches[0]
        return self._atom(expression, values)

    def _atom(self, expression: sympy.Expr, values: Values) -> Polynomial:
        replaced = substitute(expression, values)
        if replaced.has(sympy.zoo, sympy.oo, -sympy.oo) or replaced is sympy.nan:
            raise SingularError(f"{expression} is undefined under the values of this scenario.")
        if replaced.is_Rational:
            return constant(Fraction(replaced.p, replaced.q))
        if replaced.func != expression.func and (replaced.is_Symbol or replaced.is_Mul or replaced.is_Add):
            return self.terms(replaced, {})
        index = self._by_expression.get(replaced)
        if index is None:
            index = self._register(Generator(replaced, frozenset(replaced.free_symbols)))
        return {((index, 1),): Fraction(1)}


def _decided(expression: sympy.Expr, values: Values) -> list[tuple[sympy.Expr, Boolean]]:
    """The branches of a piecewise expression that may still apply."""
    kept: list[tuple[sympy.Expr, Boolean]] = []
    for value, condition in expression.args:
        known = _truth(condition, values)
        if known is False:
            continue
        kept.append((value, sympy.true if known else condition))
        if known:
            break
    return kept


def _truth(condition: Boolean, values: Values) -> bool | None:
    """Whether a condition holds, or None where the values do not decide it."""
    if any(symbol not in values for symbol in condition.free_symbols):
        return None
    try:
        return holds(condition, values)
    except EquationsError:
        return None


def substitute(expression: sympy.Expr, values: Values) -> sympy.Expr:
    """Replace symbols by numbers without SymPy's rewriting of conditions, which is slow and can hang."""
    if not expression.args:
        if expression.is_Symbol and expression in values:
            value = values[expression]
            return sympy.Rational(value.numerator, value.denominator)
        return expression
    if isinstance(expression, sympy.Piecewise):
        pieces = [
            (substitute(value, values), substitute(condition, values))
            for value, condition in _decided(expression, values)
        ]
        if not pieces:
            return sympy.nan
        return pieces[0][0] if pieces[0][1] == sympy.true else sympy.Piecewise(*pieces, evaluate=False)
    args = [substitute(arg, values) for arg in expression.args]
    if expression.is_Add or expression.is_Mul or expression.is_Pow:
        return expression.func(*args)
    if isinstance(expression, Boolean):
        known = _truth(expression, values)
        return expression.func(*args, evaluate=False) if known is None else sympy.sympify(known)
    if args == list(expression.args):
        return expression
    if all(arg.is_Rational for arg in args):
        if isinstance(expression, _ROUNDING):
            value = Fraction(evaluate(expression.func(*args, evaluate=False), {}))
            return sympy.Rational(value.numerator, value.denominator)
        if all(max(abs(arg.p), arg.q) < _SMALL for arg in args):
            return expression.func(*args)  # sin(0), exp(0), log(1)
    return expression.func(*args, evaluate=False)
