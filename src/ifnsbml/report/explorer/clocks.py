"""What in a model's formulas depends on time and constants alone, for the page's integrator to stop at.

The page does what :mod:`ifnsbml.model.forcing` does for the engine.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy

from ifnsbml.equations import TIME

MAX_CLOCKS = 500
"""With more formulas of time than this, the steps are left to the error control."""
_SHAPELESS = (sympy.Add, sympy.Mul, sympy.Symbol, sympy.Number)
_ROUNDED = (sympy.floor, sympy.ceiling)


def clocks(
    expressions: Iterable[sympy.Expr], constants: Iterable[sympy.Symbol]
) -> tuple[list[sympy.Expr], list[sympy.Expr]]:
    """Differences at whose sign a condition on time turns, and formulas of time that have a shape of their own.

    Args:
        expressions: the formulas, over states, constants and time.
        constants: the symbols that do not change in a run.
    """
    allowed = {TIME, *constants}
    turns: dict[sympy.Expr, None] = {}
    curves: dict[sympy.Expr, None] = {}
    seen: set[sympy.Basic] = set()
    stack: list[sympy.Basic] = [one for one in expressions if TIME in one.free_symbols]
    while stack:
        part = stack.pop()
        if part in seen or TIME not in part.free_symbols:
            continue
        seen.add(part)
        known = part.free_symbols <= allowed
        if known and isinstance(part, sympy.core.relational.Relational):
            turns[part.lhs - part.rhs] = None
        elif known and isinstance(part, _ROUNDED):
            turns[sympy.sin(sympy.pi * part.args[0])] = None  # is 0 where its argument is whole
        elif known and isinstance(part, sympy.Expr) and not isinstance(part, _SHAPELESS):
            curves[part] = None
        stack.extend(part.args)
    if len(turns) + len(curves) > MAX_CLOCKS:
        return [], []
    return list(turns), list(curves)
