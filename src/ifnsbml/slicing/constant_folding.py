"""Formulas written for libSBML, with ids renamed or replaced by numbers, and what is then constant worked out."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from ifnsbml.slicing.formula_tree import FormulaNode

Written = Any
"""A libSBML formula, or a float or a bool where it turned out constant."""
Names = Mapping[str, str | float]


def write(node: FormulaNode, names: Names) -> Any:
    """Return a libSBML formula, the ids in ``names`` replaced by other ids or by numbers."""
    return _as_ast(folded(node, names))


def folded(node: FormulaNode, names: Names) -> Written:
    """Return the formula as :func:`write` does, or its value where nothing but numbers is left of it."""
    import libsbml

    if node.name:
        instead = names.get(node.name, node.name)
        if not isinstance(instead, str):
            return float(instead)
        leaf = node.ast.deepCopy()
        leaf.setName(instead)
        return leaf
    if not node.children:
        if node.ast is None:
            return 0.0
        return float(node.ast.getValue()) if node.ast.isNumber() else node.ast.deepCopy()
    parts = [folded(child, names) for child in node.children]
    if node.kind == libsbml.AST_PLUS:
        return _joined(node, parts, math.fsum, 0.0)
    if node.kind == libsbml.AST_TIMES:
        return _joined(node, parts, math.prod, 1.0)
    if node.kind == libsbml.AST_FUNCTION_PIECEWISE:
        return _piecewise(node, parts)
    operation = _operations().get((node.kind, len(parts)))
    if operation is not None and all(isinstance(part, (float, bool)) for part in parts):
        try:
            value = operation(*parts)
        except (ArithmeticError, ValueError):
            return _made(node, parts)  # the engine says what it makes of that
        return value if isinstance(value, bool) or math.isfinite(value) else _made(node, parts)
    return _made(node, parts)


@cache
def _operations() -> Mapping[tuple[int, int], Callable[..., float | bool]]:
    import libsbml

    return {
        (libsbml.AST_MINUS, 1): operator.neg,
        (libsbml.AST_MINUS, 2): operator.sub,
        (libsbml.AST_DIVIDE, 2): operator.truediv,
        (libsbml.AST_POWER, 2): math.pow,
        (libsbml.AST_FUNCTION_POWER, 2): math.pow,
        (libsbml.AST_RELATIONAL_LT, 2): operator.lt,
        (libsbml.AST_RELATIONAL_LEQ, 2): operator.le,
        (libsbml.AST_RELATIONAL_GT, 2): operator.gt,
        (libsbml.AST_RELATIONAL_GEQ, 2): operator.ge,
        (libsbml.AST_RELATIONAL_EQ, 2): operator.eq,
        (libsbml.AST_RELATIONAL_NEQ, 2): operator.ne,
        (libsbml.AST_LOGICAL_NOT, 1): operator.not_,
    }


def _joined(
    node: FormulaNode, parts: Sequence[Written], join: Callable[[list[float]], float], neutral: float
) -> Written:
    """A sum or product, its numbers made one."""
    number = float(join([float(part) for part in parts if isinstance(part, (float, bool))]))
    others = [part for part in parts if not isinstance(part, (float, bool))]
    if not math.isfinite(number):
        return _made(node, parts)
    if not others:
        return number
    kept = others if number == neutral else [number, *others]
    return kept[0] if len(kept) == 1 else _made(node, kept)


def _piecewise(node: FormulaNode, parts: Sequence[Written]) -> Written:
    """The pieces that may apply; the value itself where the first of them certainly does."""
    kept: list[Written] = []
    for value, condition in zip(parts[::2], parts[1::2], strict=False):
        if condition is False:
            continue
        if condition is True:
            return value if not kept else _made(node, [*kept, value])
        kept += [value, condition]
    if len(parts) % 2:
        return parts[-1] if not kept else _made(node, [*kept, parts[-1]])
    return _made(node, kept or parts)


def _made(node: FormulaNode, parts: Sequence[Written]) -> Any:
    import libsbml

    made = libsbml.ASTNode(node.kind)
    if node.ast.getName():
        made.setName(node.ast.getName())
    for part in parts:
        made.addChild(_as_ast(part))
    return made


def _as_ast(written: Written) -> Any:
    import libsbml

    if isinstance(written, bool):
        return libsbml.ASTNode(libsbml.AST_CONSTANT_TRUE if written else libsbml.AST_CONSTANT_FALSE)
    if isinstance(written, float):
        leaf = libsbml.ASTNode(libsbml.AST_REAL)
        leaf.setValue(written)
        return leaf
    return written
