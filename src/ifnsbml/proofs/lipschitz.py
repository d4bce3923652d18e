"""Where a rate is locally Lipschitz, so that what starts at zero and gains nothing stays at zero."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import sympy

Vanishes = Callable[[sympy.Expr], bool]

_SMOOTH = (
    sympy.exp,
    sympy.sin,
    sympy.cos,
    sympy.sinh,
    sympy.cosh,
    sympy.tanh,
    sympy.atan,
    sympy.asinh,
    sympy.Abs,
    sympy.Min,
    sympy.Max,
)


def rough_part(
    rate: sympy.Expr,
    divisors: Iterable[sympy.Expr],
    zeros: frozenset[sympy.Symbol],
    vanishes_at_zero: Vanishes,
) -> str | None:
    """Say why ``rate`` may fail to be Lipschitz in the states ``zeros`` around zero, or return None.

    Args:
        rate, divisors: the rate and its denominators as written.
        zeros: the states that start at zero.
        vanishes_at_zero: whether an expression is identically zero once those states are zero.
    """
    for divisor in divisors:
        if vanishes_at_zero(divisor):
            return f"the denominator {divisor} vanishes at the start"
    return _rough(rate, zeros, vanishes_at_zero)


def _rough(expression: sympy.Expr, zeros: frozenset[sympy.Symbol], vanishes: Vanishes) -> str | None:
    if expression.is_Symbol or zeros.isdisjoint(expression.free_symbols):
        return None
    if expression.is_Add or expression.is_Mul or isinstance(expression, _SMOOTH):
        return _first(expression.args, zeros, vanishes)
    if expression.is_Pow:
        return _rough_power(expression, zeros, vanishes)
    if isinstance(expression, sympy.log):
        if vanishes(expression.args[0]):
            return f"{expression} is singular at zero"
        return _rough(expression.args[0], zeros, vanishes)
    if isinstance(expression, sympy.Piecewise):
        for _, condition in expression.args:
            if not zeros.isdisjoint(condition.free_symbols):
                return f"the condition {condition} may switch at zero"
        return _first((value for value, _ in expression.args), zeros, vanishes)
    return f"{expression.func.__name__} is not known to be continuous"


def _rough_power(expression: sympy.Expr, zeros: frozenset[sympy.Symbol], vanishes: Vanishes) -> str | None:
    base, exponent = expression.base, expression.exp
    if not zeros.isdisjoint(exponent.free_symbols):
        if zeros.isdisjoint(base.free_symbols):
            return _rough(exponent, zeros, vanishes)
        return f"{expression} has both base and exponent in motion"
    at_least_one = exponent.is_Rational and exponent >= 1
    if not at_least_one and vanishes(base):
        what = "a negative power" if exponent.is_negative else "a power that is not known to be at least one"
        return f"{expression} is {what} of something that is zero at the start"
    return _rough(base, zeros, vanishes)


def _first(parts: Iterable[sympy.Expr], zeros: frozenset[sympy.Symbol], vanishes: Vanishes) -> str | None:
    return next((why for part in parts if (why := _rough(part, zeros, vanishes)) is not None), None)
