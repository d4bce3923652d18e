"""Formulas as a graph in which equal parts are one node, with derivatives.

SymPy holds the exact equations; a browser needs them as floating-point arithmetic in which nothing is
computed twice. Nodes are numbered so that whatever a node is made of has a smaller number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import sympy

from ifnsbml.equations import UnsupportedModelError

LEAVES = frozenset({"number", "parameter", "state", "time"})
RELATIONS = {
    sympy.Eq: "===",
    sympy.Ne: "!==",
    sympy.Lt: "<",
    sympy.Le: "<=",
    sympy.Gt: ">",
    sympy.Ge: ">=",
}
JUNCTIONS = {sympy.And: "&&", sympy.Or: "||"}
FUNCTIONS: dict[type, str] = {
    sympy.Abs: "abs",
    sympy.floor: "floor",
    sympy.ceiling: "ceil",
    sympy.exp: "exp",
    sympy.log: "log",
    sympy.sin: "sin",
    sympy.cos: "cos",
    sympy.tan: "tan",
    sympy.asin: "asin",
    sympy.acos: "acos",
    sympy.atan: "atan",
    sympy.sinh: "sinh",
    sympy.cosh: "cosh",
    sympy.tanh: "tanh",
    sympy.asinh: "asinh",
    sympy.acosh: "acosh",
    sympy.atanh: "atanh",
}
RECIPROCALS: dict[type, type] = {
    sympy.sec: sympy.cos,
    sympy.csc: sympy.sin,
    sympy.cot: sympy.tan,
    sympy.sech: sympy.cosh,
    sympy.csch: sympy.sinh,
    sympy.coth: sympy.tanh,
}
OF_RECIPROCAL: dict[type, type] = {
    sympy.asec: sympy.acos,
    sympy.acsc: sympy.asin,
    sympy.acot: sympy.atan,
    sympy.asech: sympy.acosh,
    sympy.acsch: sympy.asinh,
    sympy.acoth: sympy.atanh,
}
_STEPS = frozenset({"floor", "ceil"})


@dataclass(frozen=True)
class ExpressionNode:
    """One operation. ``value`` is a leaf's number or index, or a function's or relation's name."""

    kind: str
    parts: tuple[int, ...] = ()
    value: float | int | str = 0


class Graph:
    """The nodes of one model's formulas.

    Args:
        leaves: what each symbol is: a node of kind ``parameter``, ``state`` or ``time``.
        where: the model, for error messages.
    """

    def __init__(self, leaves: Mapping[sympy.Symbol, ExpressionNode], where: str) -> None:
        self.nodes: list[ExpressionNode] = []
        self.fixed: list[bool] = []
        """Of each node: whether parameters alone decide it, so that it is computed once for a run."""
        self._known: dict[ExpressionNode, int] = {}
        self._leaves = leaves
        self._where = where
        self._read: dict[sympy.Basic, int] = {}
        self._derived: dict[tuple[int, int], int] = {}
        self._states: dict[int, frozenset[int]] = {}
        self.zero = self.number(0.0)
        self.one = self.number(1.0)

    # --- making nodes ----------------------------------------------------------------------------

    def _node(self, kind: str, parts: tuple[int, ...] = (), value: float | int | str = 0) -> int:
        node = ExpressionNode(kind, parts, value)
        if node not in self._known:
            self._known[node] = len(self.nodes)
            self.nodes.append(node)
            self.fixed.append(kind in ("number", "parameter") or (bool(parts) and all(self.fixed[p] for p in parts)))
        return self._known[node]

    def number(self, value: float) -> int:
        """A number."""
        return self._node("number", value=float(value))

    def _number_of(self, index: int) -> float | None:
        node = self.nodes[index]
        return float(node.value) if node.kind == "number" else None

    def add(self, parts: Iterable[int]) -> int:
        """A sum, its numbers and its fixed parts gathered."""
        constant = 0.0
        fixed: list[int] = []
        moving: list[int] = []
        for part in parts:
            number = self._number_of(part)
            if number is not None:
                constant += number
            else:
                (fixed if self.fixed[part] else moving).append(part)
        if constant:
            fixed.append(self.number(constant))
        if len(fixed) > 1:
            fixed = [self._node("add", tuple(fixed))]
        kept = fixed + moving
        return self.zero if not kept else kept[0] if len(kept) == 1 else self._node("add", tuple(kept))

    def multiply(self, parts: Iterable[int]) -> int:
        """A product, its numbers and its fixed parts gathered, nested products opened."""
        constant = 1.0
        fixed: list[int] = []
        moving: list[int] = []
        todo = list(parts)[::-1]
        while todo:
            part = todo.pop()
            number = self._number_of(part)
            if number is not None:
                constant *= number
            elif self.nodes[part].kind == "multiply":
                todo.extend(self.nodes[part].parts[::-1])
            else:
                (fixed if self.fixed[part] else moving).append(part)
        if constant == 0.0:
            return self.zero
        if constant != 1.0:
            fixed.append(self.number(constant))
        fixed.sort()
        moving.sort()
        if fixed and moving and len(fixed) > 1:
            fixed = [self._node("product", tuple(fixed))]
        kept = fixed + moving
        return self.one if not kept else kept[0] if len(kept) == 1 else self._node("multiply", tuple(kept))

    def power(self, base: int, exponent: int) -> int:
        """A power; square roots and small whole powers stay recognisable."""
        number = self._number_of(exponent)
        if number == 1.0:
            return base
        if number == 0.0:
            return self.one
        return self._node("power", (base, exponent))

    def choose(self, condition: int, yes: int, no: int) -> int:
        """``yes`` where the condition holds, else ``no``."""
        return yes if yes == no else self._node("choose", (condition, yes, no))

    def call(self, function: str, part: int) -> int:
        """A function of one argument."""
        return self._node("call", (part,), function)

    # --- reading SymPy ---------------------------------------------------------------------------

    def read(self, expression: sympy.Basic) -> int:
        """The node of an expression.

        Raises:
            UnsupportedModelError: for a function that has no counterpart in a browser.
        """
        if expression not in self._read:
            self._read[expression] = self._reading(expression)
        return self._read[expression]

    def _reading(self, expression: sympy.Basic) -> int:
        if expression.is_Symbol:
            leaf = self._leaves[expression]
            return self._node(leaf.kind, leaf.parts, leaf.value)
        if expression.is_Number or expression.is_NumberSymbol:
            return self.number(float(expression))
        if isinstance(expression, sympy.Add):
            return self.add(self.read(arg) for arg in expression.args)
        if isinstance(expression, sympy.Mul):
            return self.multiply(self.read(arg) for arg in expression.args)
        if isinstance(expression, sympy.Pow):
            return self.power(self.read(expression.base), self.read(expression.exp))
        if isinstance(expression, sympy.Piecewise):
            return self._piecewise(expression)
        if isinstance(expression, sympy.Min | sympy.Max):
            return self._extremum(expression)
        kind = type(expression)
        if kind in FUNCTIONS:
            return self.call(FUNCTIONS[kind], self.read(expression.args[0]))
        if kind in RECIPROCALS:
            return self._reciprocal(self.read(RECIPROCALS[kind](*expression.args)))
        if kind in OF_RECIPROCAL:
            return self.call(FUNCTIONS[OF_RECIPROCAL[kind]], self._reciprocal(self.read(expression.args[0])))
        return self._condition(expression)

    def _reciprocal(self, part: int) -> int:
        return self.power(part, self.number(-1.0))

    def _piecewise(self, expression: sympy.Piecewise) -> int:
        found = self.number(float("nan"))
        for value, condition in reversed(expression.args):
            if condition == sympy.true:
                found = self.read(value)
            else:
                found = self.choose(self.read(condition), self.read(value), found)
        return found

    def _extremum(self, expression: sympy.Expr) -> int:
        """As a choice, so that it has a derivative."""
        sign = "<=" if isinstance(expression, sympy.Min) else ">="
        found, *others = (self.read(arg) for arg in expression.args)
        for other in others:
            found = self.choose(self._node("relation", (found, other), sign), found, other)
        return found

    def _condition(self, expression: sympy.Basic) -> int:
        kind = type(expression)
        if kind in RELATIONS:
            return self._node("relation", tuple(self.read(arg) for arg in expression.args), RELATIONS[kind])
        if kind in JUNCTIONS:
            return self._node("junction", tuple(self.read(arg) for arg in expression.args), JUNCTIONS[kind])
        if kind is sympy.Not:
            return self._node("not", (self.read(expression.args[0]),))
        if kind is sympy.Xor:
            found, *others = (self.read(arg) for arg in expression.args)
            for other in others:
                found = self._node("relation", (found, other), "!==")
            return found
        if expression in (sympy.true, sympy.false):
            return self._node("truth", value=int(expression == sympy.true))
        raise UnsupportedModelError(f"the function {kind.__name__!r}", self._where)

    # --- derivatives -----------------------------------------------------------------------------

    def states_of(self, index: int) -> frozenset[int]:
        """The numbers of the states that a node is computed from."""
        if index not in self._states:
            node = self.nodes[index]
            own = frozenset({int(node.value)}) if node.kind == "state" else frozenset()
            self._states[index] = own.union(*(self.states_of(part) for part in node.parts))
        return self._states[index]

    def derivative(self, index: int, state: int) -> int:
        """The derivative by a state; where a formula jumps or bends, that of the branch taken."""
        if state not in self.states_of(index):
            return self.zero
        key = (index, state)
        if key not in self._derived:
            self._derived[key] = self._differentiate(self.nodes[index], state)
        return self._derived[key]

    def _differentiate(self, node: ExpressionNode, state: int) -> int:
        if node.kind == "state":
            return self.one
        slopes = [self.derivative(part, state) for part in node.parts]
        if node.kind == "add":
            return self.add(slopes)
        if node.kind in ("multiply", "product"):
            terms = []
            for place, slope in enumerate(slopes):
                if slope != self.zero:
                    terms.append(self.multiply([*node.parts[:place], slope, *node.parts[place + 1 :]]))
            return self.add(terms)
        if node.kind == "power":
            return self._power_slope(node, slopes)
        if node.kind == "choose":
            return self.choose(node.parts[0], slopes[1], slopes[2])
        if node.kind == "call":
            return self._call_slope(str(node.value), node.parts[0], slopes[0])
        return self.zero

    def _power_slope(self, node: ExpressionNode, slopes: list[int]) -> int:
        base, exponent = node.parts
        less = self.power(base, self.add([exponent, self.number(-1.0)]))
        terms = [self.multiply([exponent, less, slopes[0]])]
        if slopes[1] != self.zero:
            whole = self.power(base, exponent)
            terms.append(self.multiply([whole, self.call("log", base), slopes[1]]))
        return self.add(terms)

    def _call_slope(self, function: str, part: int, slope: int) -> int:
        if function in _STEPS:
            return self.zero
        if function == "abs":
            positive = self._node("relation", (part, self.zero), ">=")
            return self.choose(positive, slope, self.multiply([self.number(-1.0), slope]))
        # A symbol of its own for the argument, so that nothing read before is taken for it.
        symbol = sympy.Symbol(f"<node {part}>")
        self._read[symbol] = part
        kind: Callable[[sympy.Symbol], sympy.Expr] = next(k for k, name in FUNCTIONS.items() if name == function)
        return self.multiply([self.read(kind(symbol).diff(symbol)), slope])
