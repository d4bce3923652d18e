"""SymPy expressions put together cheaply: decided cases folded, everything else left as written.

SymPy's own constructors rewrite conditions, test signs and round numbers of any size, which is slow for ordinary
models and endless for hostile ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import sympy
from sympy.logic.boolalg import Boolean


def product(*factors: sympy.Expr) -> sympy.Expr:
    """Multiply, with nested products opened first.

    SymPy asks whether the first of exactly two factors is zero, which takes a millisecond for a new
    expression; with three or more it does not ask.
    """
    return sympy.Mul(*(part for factor in factors for part in sympy.Mul.make_args(factor)))


def relate(relation: Callable[..., Boolean], left: sympy.Expr, right: sympy.Expr | int) -> Boolean:
    """Compare rationals at once; leave everything else as written (SymPy's own rewriting is slow)."""
    right = sympy.sympify(right)
    if left.is_Rational and right.is_Rational:
        return relation(left, right)
    return relation(left, right, evaluate=False)


def junction(kind: type, parts: Iterable[Boolean]) -> Boolean:
    """Join conditions by ``sympy.And`` or ``sympy.Or``, decided ones folded."""
    absorbing = sympy.false if kind is sympy.And else sympy.true
    neutral = sympy.true if kind is sympy.And else sympy.false
    kept = []
    for part in parts:
        if part == absorbing:
            return absorbing
        if part != neutral:
            kept.append(part)
    if not kept:
        return neutral
    return kept[0] if len(kept) == 1 else kind(*kept, evaluate=False)


def pieces_of(pieces: list[tuple[sympy.Expr, Boolean]]) -> sympy.Expr:
    """Return a piecewise expression, decided conditions folded; undefined where no condition holds."""
    kept: list[tuple[sympy.Expr, Boolean]] = []
    for value, condition in pieces:
        if condition == sympy.false:
            continue
        kept.append((value, condition))
        if condition == sympy.true:
            break
    else:
        kept.append((sympy.nan, sympy.true))
    if kept[0][1] == sympy.true:
        return kept[0][0]
    return sympy.Piecewise(*kept, evaluate=False)


def extremum(args: list[sympy.Expr], *, smallest: bool) -> sympy.Expr:
    """Return the minimum or maximum."""
    if all(arg.is_Rational for arg in args):
        return min(args) if smallest else max(args)
    if len(args) == 1:
        return args[0]
    return (sympy.Min if smallest else sympy.Max)(*args, evaluate=False)


def rounded(value: sympy.Expr, *, up: bool) -> sympy.Expr:
    """Return the ceiling or floor."""
    rounding = sympy.ceiling if up else sympy.floor
    if value.is_Rational:
        return rounding(value)
    # Unevaluated: SymPy would compute e.g. exp(10**9) to full precision here.
    return rounding(value, evaluate=False)
