"""Formulas in a mapping: read by libSBML's own parser, never as a programming language.

Only arithmetic over the ids of the model is taken. What else the parser knows (time, delays, rates, calls of
functions, booleans) is refused by name.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from ifnsbml.errors import IfnsbmlError, nearest

if TYPE_CHECKING:
    from ifnsbml.simulation.timecourse import Floats

MAX_CHARACTERS = 4000
MAX_DEPTH = 200
MAX_PARTS = 1000
"""Numbers, ids and operations: libSBML replaces a part in time that grows with the square of their number."""


class FormulaError(IfnsbmlError):
    """A formula that is not arithmetic over the ids it may use; the message tells what is wrong, not where."""


def parse_formula(text: str, known: Iterable[str], model: Any) -> Any:
    """The formula as a ``libsbml.ASTNode``, its numbers finite and each of its names among ``known``.

    ``model`` is the ``libsbml.Model`` whose ids stand for themselves even where they read like a constant.

    Raises:
        FormulaError: the text is no such formula.
    """
    import libsbml

    if len(text) > MAX_CHARACTERS:
        raise FormulaError(f"the formula is longer than {MAX_CHARACTERS} characters")
    if not text.isascii():
        odd = next(character for character in text if not character.isascii())
        raise FormulaError(f"{odd!r} cannot stand in a formula; use + - * / ^, parentheses, numbers and ids")
    settings = libsbml.L3ParserSettings()
    settings.setModel(model)
    settings.setParseUnits(False)
    settings.setParseL3v2Functions(False)
    settings.setParseAvogadroCsymbol(False)
    node = libsbml.parseL3FormulaWithSettings(text, settings)
    if node is None:
        said = " ".join(str(libsbml.getLastParseL3Error()).split())
        raise FormulaError(f"is not a formula: {said or 'nothing is written'}")
    _check(node, frozenset(known))
    return node


def _check(root: Any, known: frozenset[str]) -> None:
    import libsbml

    stack = [(root, 1)]
    parts = 0
    while stack:
        node, depth = stack.pop()
        parts += 1
        if parts > MAX_PARTS:
            raise FormulaError(f"the formula has more than {MAX_PARTS:,} numbers, ids and operations")
        if depth > MAX_DEPTH:
            raise FormulaError(f"the formula is nested more than {MAX_DEPTH} deep")
        if node.getType() == libsbml.AST_NAME:
            if node.getName() not in known:
                raise FormulaError(f"there is no {node.getName()!r}; {nearest(node.getName(), known)}")
        elif node.isNumber():
            if not math.isfinite(node.getValue()):
                raise FormulaError(f"{libsbml.formulaToL3String(node)} is not a finite number")
        elif node.getType() not in _operations():
            shown = libsbml.formulaToL3String(node)
            raise FormulaError(
                f"{shown[:60]!r} is not taken here; a formula is made of + - * / ^, sqrt, exp, ln, abs, numbers and ids"
            )
        stack.extend((node.getChild(index), depth + 1) for index in range(node.getNumChildren()))


def _operations() -> dict[int, Callable[..., float]]:
    """What may be calculated, by node type."""
    import libsbml

    return {
        libsbml.AST_PLUS: lambda *terms: math.fsum(terms),
        libsbml.AST_MINUS: lambda first, *more: first - more[0] if more else -first,
        libsbml.AST_TIMES: lambda *factors: math.prod(factors),
        libsbml.AST_DIVIDE: lambda over, under: over / under,
        libsbml.AST_POWER: lambda base, exponent: float(base**exponent),
        libsbml.AST_FUNCTION_POWER: lambda base, exponent: float(base**exponent),
        libsbml.AST_FUNCTION_ROOT: lambda *parts: math.pow(parts[-1], 1 / parts[0] if len(parts) > 1 else 0.5),
        libsbml.AST_FUNCTION_EXP: math.exp,
        libsbml.AST_FUNCTION_LN: math.log,
        libsbml.AST_FUNCTION_ABS: abs,
    }


def evaluate(node: Any, values: Mapping[str, float]) -> float:
    """The value of a formula that :func:`parse_formula` has read; NaN where it has none."""
    import libsbml

    if node.getType() == libsbml.AST_NAME:
        return values[node.getName()]
    if node.isNumber():
        return float(node.getValue())
    parts = [evaluate(node.getChild(index), values) for index in range(node.getNumChildren())]
    try:
        return _operations()[node.getType()](*parts)
    except (ArithmeticError, ValueError, TypeError):
        return math.nan


def over_columns(node: Any, columns: Mapping[str, Floats]) -> Floats:
    """The value of a formula at every point of a run; NaN or infinite where it has none.

    Args:
        node: what :func:`parse_formula` has read.
        columns: for each name in it an array of shape (n,).
    """
    import libsbml
    import numpy as np

    functions: dict[int, Callable[..., Any]] = {
        libsbml.AST_PLUS: lambda *terms: sum(terms, np.float64(0.0)),
        libsbml.AST_MINUS: lambda first, *more: first - more[0] if more else -first,
        libsbml.AST_TIMES: lambda *factors: math.prod(factors, start=np.float64(1.0)),
        libsbml.AST_DIVIDE: np.divide,
        libsbml.AST_POWER: np.power,
        libsbml.AST_FUNCTION_POWER: np.power,
        libsbml.AST_FUNCTION_ROOT: lambda *parts: np.power(parts[-1], 1 / parts[0] if len(parts) > 1 else 0.5),
        libsbml.AST_FUNCTION_EXP: np.exp,
        libsbml.AST_FUNCTION_LN: np.log,
        libsbml.AST_FUNCTION_ABS: np.abs,
    }

    def value(node: Any) -> Any:
        if node.getType() == libsbml.AST_NAME:
            return columns[node.getName()]
        if node.isNumber():
            return np.float64(node.getValue())
        return functions[node.getType()](*(value(node.getChild(index)) for index in range(node.getNumChildren())))

    with np.errstate(all="ignore"):  # what is not finite is found and told by whoever asked
        return np.asarray(value(node), dtype=np.float64)


class Shape(Enum):
    """How a formula depends on some of its names."""

    CONSTANT = 0
    LINEAR = 1  # a sum of them, each with a coefficient
    OTHER = 2


def shape(node: Any, names: Collection[str]) -> Shape:
    """How a formula that :func:`parse_formula` has read depends on ``names``."""
    import libsbml

    if node.getType() == libsbml.AST_NAME:
        return Shape.LINEAR if node.getName() in names else Shape.CONSTANT
    parts = [shape(node.getChild(index), names) for index in range(node.getNumChildren())]
    highest = max(parts, key=lambda part: part.value, default=Shape.CONSTANT)
    if highest is not Shape.LINEAR:
        return highest
    if node.getType() in (libsbml.AST_PLUS, libsbml.AST_MINUS):
        return Shape.LINEAR if all(part is Shape.LINEAR for part in parts) else Shape.OTHER
    if node.getType() == libsbml.AST_TIMES:
        return Shape.LINEAR if parts.count(Shape.LINEAR) == 1 else Shape.OTHER
    if node.getType() == libsbml.AST_DIVIDE:
        return Shape.LINEAR if parts[1] is Shape.CONSTANT else Shape.OTHER
    return Shape.OTHER


def number(value: float) -> Any:
    """A number as an ``ASTNode``."""
    import libsbml

    node = libsbml.ASTNode(libsbml.AST_REAL)
    node.setValue(float(value))
    return node


def name(id_: str) -> Any:
    """An id as an ``ASTNode``."""
    import libsbml

    node = libsbml.ASTNode(libsbml.AST_NAME)
    node.setName(id_)
    return node


def times(*factors: Any) -> Any:
    """The product of ``ASTNode``s, each copied; a factor of one is left out."""
    import libsbml

    kept = [part for part in factors if not (part.isNumber() and part.getValue() == 1.0)] or [number(1.0)]
    if len(kept) == 1:
        return kept[0].deepCopy()
    node = libsbml.ASTNode(libsbml.AST_TIMES)
    for part in kept:
        node.addChild(part.deepCopy())
    return node


def over(above: Any, below: Any) -> Any:
    """The quotient of two ``ASTNode``s, each copied."""
    import libsbml

    node = libsbml.ASTNode(libsbml.AST_DIVIDE)
    node.addChild(above.deepCopy())
    node.addChild(below.deepCopy())
    return node


def substitute(node: Any, meanings: Mapping[str, Any]) -> Any:
    """A copy of the formula in which each name of ``meanings`` is replaced by the ``ASTNode`` it stands for."""
    import libsbml

    if node.getType() == libsbml.AST_NAME and node.getName() in meanings:
        return meanings[node.getName()].deepCopy()
    copy = node.deepCopy()
    stack = [copy]
    while stack:
        parent = stack.pop()
        # Only what changes is replaced: a copy of each part would be a copy for each level above it.
        for index in range(parent.getNumChildren()):
            child = parent.getChild(index)
            if child.getType() != libsbml.AST_NAME:
                stack.append(child)
            elif (meaning := meanings.get(child.getName())) is None:
                continue
            elif meaning.getType() == libsbml.AST_NAME:
                child.setName(meaning.getName())
            else:
                parent.replaceChild(index, meaning.deepCopy(), True)
    return copy
