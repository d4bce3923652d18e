"""Formulas of a file as small trees, and what is left of them where some ids are known to be zero.

Only zeros are written into a formula: an id with another known value stays in it, so that one text serves
every value of it. A product with a factor that is zero is zero, whatever its other factors do: they are finite
wherever the model has a solution at all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

_LARGEST_POWER = 16


@dataclass(frozen=True, eq=False)
class FormulaNode:
    """One operator with its operands, or a leaf that is a name or anything else without operands.

    ``kind`` is libSBML's type of node; ``ast`` is the leaf, or the operator with its own name, as in the file.
    """

    kind: int
    ast: Any = field(repr=False)
    children: tuple[FormulaNode, ...] = ()
    name: str = ""
    number: Fraction | None = None

    @cached_property
    def names(self) -> frozenset[str]:
        """Every id that the formula mentions."""
        if self.name:
            return frozenset((self.name,))
        return frozenset().union(*(child.names for child in self.children))

    @cached_property
    def key(self) -> str:
        """The formula as text: equal for equal formulas."""
        if self.name:
            return self.name
        if self.number is not None:
            return str(self.number)
        inner = ",".join(child.key for child in self.children)
        return f"{self.kind}:{self.ast.getName() or ''}({inner})"

    @property
    def is_zero(self) -> bool:
        """Whether the formula is the number zero."""
        return self.number == 0


@dataclass(frozen=True)
class KnownValues:
    """What is known in one situation: ids that are zero, and constants with another exact value."""

    zero: frozenset[str]
    values: Mapping[str, Fraction]

    def among(self, names: Collection[str]) -> tuple[object, ...]:
        """What is known of these ids, as a key."""
        found: list[object] = []
        for name in sorted(names):
            if name in self.zero:
                found.append((name, 0))
            elif name in self.values:
                found.append((name, self.values[name]))
        return tuple(found)


def tree(ast: Any) -> FormulaNode:
    """Return the tree of a libSBML formula; ids of local parameters are names like all others.

    The tree points into the formula: what owns that, a document or the formula itself, has to outlive it.
    """
    import libsbml

    kind = ast.getType()
    count = ast.getNumChildren()
    if kind == libsbml.AST_NAME:
        return FormulaNode(kind, ast, name=ast.getName())
    if not count:
        return FormulaNode(kind, ast, number=_number(ast))
    return FormulaNode(kind, ast, tuple(tree(ast.getChild(index)) for index in range(count)))


def pruned(node: FormulaNode, known: KnownValues) -> FormulaNode:
    """Return the formula with everything left out that zeros make zero."""
    import libsbml

    if node.name:
        return ZERO if node.name in known.zero else node
    if not node.children:
        return node
    parts = [pruned(child, known) for child in node.children]
    kind = node.kind
    if kind == libsbml.AST_TIMES:
        if any(_value(part, known) == 0 for part in parts):
            return ZERO
    elif kind == libsbml.AST_DIVIDE:
        if _value(parts[0], known) == 0:
            return ZERO
    elif kind in (libsbml.AST_POWER, libsbml.AST_FUNCTION_POWER):
        exponent = _value(parts[1], known)
        if _value(parts[0], known) == 0 and exponent is not None and exponent > 0:
            return ZERO
    elif kind in (libsbml.AST_PLUS, libsbml.AST_MINUS):
        return _sum(node, parts, known)
    return _with(node, parts)


def _sum(node: FormulaNode, parts: list[FormulaNode], known: KnownValues) -> FormulaNode:
    """A sum or difference without its zero terms."""
    import libsbml

    if _value(_with(node, parts), known) == 0:
        return ZERO
    zeros = [_value(part, known) == 0 for part in parts]
    if node.kind == libsbml.AST_PLUS:
        kept = [part for part, zero in zip(parts, zeros, strict=True) if not zero]
        return kept[0] if len(kept) == 1 else _with(node, kept)
    if len(parts) == 2 and zeros[1]:
        return parts[0]
    if len(parts) == 2 and zeros[0]:
        return FormulaNode(node.kind, node.ast, (parts[1],))
    return _with(node, parts)


def _with(node: FormulaNode, parts: list[FormulaNode]) -> FormulaNode:
    if len(parts) == len(node.children) and all(a is b for a, b in zip(parts, node.children, strict=True)):
        return node
    return FormulaNode(node.kind, node.ast, tuple(parts))


def value(node: FormulaNode, known: KnownValues) -> Fraction | None:
    """Return the exact value of a formula all of whose ids are known, None where it is not to be had."""
    return _value(node, known)


def _value(node: FormulaNode, known: KnownValues) -> Fraction | None:
    import libsbml

    if node.name:
        return Fraction(0) if node.name in known.zero else known.values.get(node.name)
    if not node.children:
        return node.number
    kind = node.kind
    if kind not in (libsbml.AST_PLUS, libsbml.AST_MINUS, libsbml.AST_TIMES, libsbml.AST_DIVIDE, libsbml.AST_POWER):
        return None
    if not node.names <= known.zero | known.values.keys():
        return None
    parts: list[Fraction] = []
    for child in node.children:
        part = _value(child, known)
        if part is None:
            return None
        parts.append(part)
    return _arithmetic(kind, parts)


def _arithmetic(kind: int, parts: list[Fraction]) -> Fraction | None:
    import libsbml

    if kind == libsbml.AST_PLUS:
        return sum(parts, Fraction(0))
    if kind == libsbml.AST_MINUS:
        return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
    if kind == libsbml.AST_TIMES:
        product = Fraction(1)
        for part in parts:
            product *= part
        return product
    if kind == libsbml.AST_DIVIDE:
        return parts[0] / parts[1] if parts[1] else None
    base, exponent = parts
    if exponent.denominator != 1 or abs(exponent) > _LARGEST_POWER or (not base and exponent <= 0):
        return None
    return Fraction(base ** int(exponent))


def _number(ast: Any) -> Fraction | None:
    if not ast.isNumber():
        return None
    if ast.isRational():
        return Fraction(ast.getNumerator(), ast.getDenominator()) if ast.getDenominator() else None
    number = float(ast.getValue())
    return Fraction(repr(number)) if number == number and abs(number) != float("inf") else None


ZERO = FormulaNode(0, None, number=Fraction(0))
"""The number zero, where a formula was cut."""
