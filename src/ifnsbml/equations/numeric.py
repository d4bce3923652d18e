"""Floating-point right-hand sides from the exact system, for cross-checks against integrators."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
import sympy

from ifnsbml.equations.errors import EquationsError
from ifnsbml.equations.mathml import TIME

FloatArray = npt.NDArray[np.float64]

_MATH_LACKS: dict[str, Callable[[float], float]] = {
    "sec": lambda x: 1 / math.cos(x),
    "csc": lambda x: 1 / math.sin(x),
    "cot": lambda x: 1 / math.tan(x),
    "sech": lambda x: 1 / math.cosh(x),
    "csch": lambda x: 1 / math.sinh(x),
    "coth": lambda x: 1 / math.tanh(x),
    "asec": lambda x: math.acos(1 / x),
    "acsc": lambda x: math.asin(1 / x),
    "acot": lambda x: math.atan(1 / x),
    "asech": lambda x: math.acosh(1 / x),
    "acsch": lambda x: math.asinh(1 / x),
    "acoth": lambda x: math.atanh(1 / x),
}


class NumericRhs:
    """``f(time, y) -> dy/dt``; ``y`` and the result are float64 arrays of shape (n,), in the order of ``states``.

    Args:
        states: the n symbols whose change is computed.
        parameters: the value of every other symbol of the formulas, time aside.
        reactions: of each reaction its rate, and what one unit of it adds to each state.
        rate_rules: the change of each state under a rate rule.

    Raises:
        EquationsError: a value that fits no float64.
    """

    def __init__(
        self,
        states: Sequence[sympy.Symbol],
        parameters: Mapping[sympy.Symbol, Fraction | float],
        reactions: Sequence[tuple[sympy.Expr, Mapping[sympy.Symbol, sympy.Expr]]],
        rate_rules: Mapping[sympy.Symbol, sympy.Expr],
    ) -> None:
        symbols = [TIME, *states, *parameters]
        self._parameters = [_float(symbol, value) for symbol, value in parameters.items()]
        self._size = len(states)
        position = {state: i for i, state in enumerate(states)}
        entries = [
            (position[state], column, factor)
            for column, (_, stoichiometry) in enumerate(reactions)
            for state, factor in stoichiometry.items()
        ]
        self._rows = np.array([row for row, _, _ in entries], dtype=np.intp)
        self._columns = np.array([column for _, column, _ in entries], dtype=np.intp)
        self._rates = compile_expressions(symbols, [rate for rate, _ in reactions])
        self._factors = compile_expressions(symbols, [factor for _, _, factor in entries])
        self._rule_rows = np.array([position[state] for state in rate_rules], dtype=np.intp)
        self._rules = compile_expressions(symbols, list(rate_rules.values()))

    def __call__(self, time: float, y: FloatArray | Sequence[float]) -> FloatArray:
        """Return dy/dt at ``time`` and ``y``; raise EquationsError where a rate is undefined there."""
        try:
            return self._change(time, y)
        except (ArithmeticError, ValueError) as error:
            raise EquationsError(f"the right-hand side is undefined at time {time:g}: {error}.") from error

    def _change(self, time: float, y: FloatArray | Sequence[float]) -> FloatArray:
        arguments = [time, *(float(value) for value in y), *self._parameters]
        change = np.zeros(self._size)
        if self._rows.size:
            rates = np.asarray(self._rates(*arguments), dtype=np.float64)
            factors = np.asarray(self._factors(*arguments), dtype=np.float64)
            np.add.at(change, self._rows, factors * rates[self._columns])
        if self._rule_rows.size:
            np.add.at(change, self._rule_rows, np.asarray(self._rules(*arguments), dtype=np.float64))
        return change


def _float(symbol: sympy.Symbol, value: Fraction | float) -> float:
    try:
        return float(value)
    except OverflowError as error:
        raise EquationsError(f"the value of {symbol.name!r} fits no floating-point number.") from error


def compile_expressions(symbols: Sequence[sympy.Symbol], expressions: Sequence[sympy.Expr]) -> Callable[..., Any]:
    """Return a plain Python function of ``symbols`` that gives the list of the expressions' float values.

    Every symbol is renamed on the way, so that an SBML id such as ``exp`` or ``lambda`` is harmless.
    """
    # Renaming here and not by lambdify's ``dummify``, which takes 20 s for 600 rates.
    safe = {symbol: sympy.Symbol(f"x{i}_") for i, symbol in enumerate(symbols)}
    function: Callable[..., Any] = sympy.lambdify(
        list(safe.values()), [expression.xreplace(safe) for expression in expressions], [_MATH_LACKS, "math"]
    )
    return function
