"""Exact evaluation of a SymPy expression at rational values, without SymPy's rewriting."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction

import sympy
from sympy.logic.boolalg import Boolean

from ifnsbml.equations.errors import EquationsError

Number = Fraction | float

_RELATIONS: dict[type, Callable[[Number, Number], bool]] = {
    sympy.Eq: lambda a, b: a == b,
    sympy.Ne: lambda a, b: a != b,
    sympy.Lt: lambda a, b: a < b,
    sympy.Le: lambda a, b: a <= b,
    sympy.Gt: lambda a, b: a > b,
    sympy.Ge: lambda a, b: a >= b,
}


def evaluate(expression: sympy.Expr, values: Mapping[sympy.Symbol, Number]) -> Number:
    """Return the value of ``expression``: a Fraction where the arithmetic is rational, else a float.

    Raises:
        EquationsError: for a symbol without a value, a division by zero, and a function outside its domain.
    """
    try:
        return _evaluate(expression, values)
    except OverflowError as error:
        raise EquationsError(f"{expression} has no value that fits a floating-point number.") from error


def _evaluate(expression: sympy.Expr, values: Mapping[sympy.Symbol, Number]) -> Number:
    if expression.is_Rational:
        return Fraction(expression.p, expression.q)
    if expression.is_Symbol:
        if expression not in values:
            raise EquationsError(f"{expression.name!r} has no value.")
        return values[expression]
    if expression.is_Add:
        total: Number = Fraction(0)
        for arg in expression.args:
            total += _evaluate(arg, values)
        return total
    if expression.is_Mul:
        product: Number = Fraction(1)
        for arg in expression.args:
            product *= _evaluate(arg, values)
        return product
    if expression.is_Pow:
        return _power(_evaluate(expression.base, values), _evaluate(expression.exp, values))
    if isinstance(expression, sympy.Piecewise):
        for value, condition in expression.args:
            if _holds(condition, values):
                return _evaluate(value, values)
        raise EquationsError("a piecewise expression is undefined here: none of its conditions holds.")
    if isinstance(expression, sympy.Min | sympy.Max):
        found: list[Number] = [_evaluate(arg, values) for arg in expression.args]
        found.sort()
        if isinstance(expression, sympy.Min):
            return found[0]
        return found[-1]
    if isinstance(expression, sympy.Abs):
        value = _evaluate(expression.args[0], values)
        return max(value, -value)
    if isinstance(expression, sympy.floor):
        return Fraction(math.floor(_evaluate(expression.args[0], values)))
    if isinstance(expression, sympy.ceiling):
        return Fraction(math.ceil(_evaluate(expression.args[0], values)))
    return _transcendental(expression, values)


def holds(condition: Boolean, values: Mapping[sympy.Symbol, Number]) -> bool:
    """Return whether ``condition`` holds at ``values``; raise EquationsError as ``evaluate`` does."""
    try:
        return _holds(condition, values)
    except OverflowError as error:
        raise EquationsError(f"{condition} compares values that fit no floating-point number.") from error


def _holds(condition: Boolean, values: Mapping[sympy.Symbol, Number]) -> bool:
    if condition == sympy.true:
        return True
    if condition == sympy.false:
        return False
    if type(condition) in _RELATIONS:
        return _RELATIONS[type(condition)](*(_evaluate(arg, values) for arg in condition.args))
    parts = (_holds(arg, values) for arg in condition.args)
    if isinstance(condition, sympy.And):
        return all(parts)
    if isinstance(condition, sympy.Or):
        return any(parts)
    if isinstance(condition, sympy.Not):
        return not next(parts)
    if isinstance(condition, sympy.Xor):
        return sum(parts) % 2 == 1
    raise EquationsError(f"the condition {condition} cannot be evaluated.")


def _power(base: Number, exponent: Number) -> Number:
    if isinstance(base, Fraction) and isinstance(exponent, Fraction):
        if base == 0 and exponent < 0:
            raise EquationsError("division by zero.")
        if exponent.denominator == 1 and abs(exponent) * max(1, base.numerator.bit_length()) < 100_000:
            return base**exponent.numerator
    try:
        result: object = float(base) ** float(exponent)
    except (OverflowError, ZeroDivisionError) as error:
        raise EquationsError(f"the power {float(base)}^{float(exponent)} has no finite value.") from error
    if not isinstance(result, float):  # complex
        raise EquationsError(f"the power {float(base)}^{float(exponent)} is not a real number.")
    return result


def _transcendental(expression: sympy.Expr, values: Mapping[sympy.Symbol, Number]) -> float:
    """Evaluate the function at its arguments' values in double precision."""
    args = [_evaluate(arg, values) for arg in expression.args]
    numbers = [
        sympy.Rational(arg.numerator, arg.denominator) if isinstance(arg, Fraction) else sympy.Float(arg)
        for arg in args
    ]
    result = (expression.func(*numbers) if numbers else expression).evalf(17, maxn=200)
    if not result.is_Float and not result.is_Rational:
        raise EquationsError(f"{expression.func.__name__} has no finite real value at {[float(a) for a in args]}.")
    return float(result)
