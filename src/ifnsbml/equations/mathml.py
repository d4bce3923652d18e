"""SBML formula trees to SymPy, node by node.

Text from a file is never evaluated: every node type is mapped by hand, numbers become exact
rationals of their decimal text, and whatever is not in the tables is refused by name. Sizes are
bounded on the way (depth, integer powers, factorials), so that a hostile file ends in an error
message and not in a hang.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import pairwise

import libsbml
import sympy
from sympy.logic.boolalg import Boolean

from ifnsbml.equations.build import extremum, junction, pieces_of, product, relate, rounded
from ifnsbml.equations.errors import EquationsError, UnsupportedModelError

TIME = sympy.Symbol("<time>")
"""The time symbol; its name is no SBML id, so it cannot collide with one."""

AVOGADRO = sympy.Rational("602214179000000000000000")
MAX_DEPTH = 200
MAX_POWER_BITS = 20_000
MAX_FACTORIAL = 200
MAX_NODES = 2_000_000

_ELEMENTARY: dict[int, Callable[..., sympy.Expr]] = {
    libsbml.AST_FUNCTION_ABS: sympy.Abs,
    libsbml.AST_FUNCTION_ARCCOS: sympy.acos,
    libsbml.AST_FUNCTION_ARCCOSH: sympy.acosh,
    libsbml.AST_FUNCTION_ARCCOT: sympy.acot,
    libsbml.AST_FUNCTION_ARCCOTH: sympy.acoth,
    libsbml.AST_FUNCTION_ARCCSC: sympy.acsc,
    libsbml.AST_FUNCTION_ARCCSCH: sympy.acsch,
    libsbml.AST_FUNCTION_ARCSEC: sympy.asec,
    libsbml.AST_FUNCTION_ARCSECH: sympy.asech,
    libsbml.AST_FUNCTION_ARCSIN: sympy.asin,
    libsbml.AST_FUNCTION_ARCSINH: sympy.asinh,
    libsbml.AST_FUNCTION_ARCTAN: sympy.atan,
    libsbml.AST_FUNCTION_ARCTANH: sympy.atanh,
    libsbml.AST_FUNCTION_COS: sympy.cos,
    libsbml.AST_FUNCTION_COSH: sympy.cosh,
    libsbml.AST_FUNCTION_COT: sympy.cot,
    libsbml.AST_FUNCTION_COTH: sympy.coth,
    libsbml.AST_FUNCTION_CSC: sympy.csc,
    libsbml.AST_FUNCTION_CSCH: sympy.csch,
    libsbml.AST_FUNCTION_EXP: sympy.exp,
    libsbml.AST_FUNCTION_LN: sympy.log,
    libsbml.AST_FUNCTION_SEC: sympy.sec,
    libsbml.AST_FUNCTION_SECH: sympy.sech,
    libsbml.AST_FUNCTION_SIN: sympy.sin,
    libsbml.AST_FUNCTION_SINH: sympy.sinh,
    libsbml.AST_FUNCTION_TAN: sympy.tan,
    libsbml.AST_FUNCTION_TANH: sympy.tanh,
}

_NO_NUMBERS = frozenset({sympy.nan, sympy.zoo, sympy.oo, -sympy.oo})

_RELATIONS: dict[int, Callable[..., Boolean]] = {
    libsbml.AST_RELATIONAL_EQ: sympy.Eq,
    libsbml.AST_RELATIONAL_GEQ: sympy.Ge,
    libsbml.AST_RELATIONAL_GT: sympy.Gt,
    libsbml.AST_RELATIONAL_LEQ: sympy.Le,
    libsbml.AST_RELATIONAL_LT: sympy.Lt,
    libsbml.AST_RELATIONAL_NEQ: sympy.Ne,
}

_CONSTANTS: dict[int, sympy.Expr] = {
    libsbml.AST_CONSTANT_E: sympy.E,
    libsbml.AST_CONSTANT_PI: sympy.pi,
    libsbml.AST_NAME_AVOGADRO: AVOGADRO,
}


def exact(value: float, where: str) -> sympy.Rational:
    """Return ``value`` as the rational that its shortest decimal text denotes.

    Raises:
        EquationsError: if the value is infinite or not a number.
    """
    if not math.isfinite(value):
        raise EquationsError(f"{where}: the number {value} is not finite; an equation needs a finite one.")
    fraction = Fraction(repr(float(value)))
    return sympy.Rational(fraction.numerator, fraction.denominator)


class Budget:
    """How much one document may cost: formula nodes in all, and how deep they may nest."""

    def __init__(self) -> None:
        self.nodes = 0
        self.depth = 0

    def spend(self, nodes: int, where: str) -> None:
        """Count ``nodes`` more formula nodes; raise EquationsError beyond ``MAX_NODES``."""
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            raise EquationsError(f"{where}: written out in full the formulas exceed {MAX_NODES:,} terms and factors.")

    def enter(self, where: str) -> None:
        """Go one level down; raise EquationsError below ``MAX_DEPTH``."""
        self.spend(1, where)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise EquationsError(f"{where}: the formula is nested deeper than {MAX_DEPTH} levels.")


class Translator:
    """Turns formula trees into SymPy expressions over the symbols that ``resolve`` hands out.

    Args:
        functions: function definitions by id, as libSBML's lambda trees.
        resolve: the expression an id stands for.
        time: what the time csymbol stands for: the symbol ``TIME``, or zero in initial assignments.
        rate_of: the derivative of an id, for ``rateOf``; None where it has no meaning.
        budget: shared by the translators of one document: every use of a rule or function is counted in full, which
            stops definitions that double at each step.

    Attributes:
        divisors: every denominator as written, in the order met, before SymPy cancels it against a numerator: a
            proof has to know that ``A*B/A`` is undefined at ``A = 0``.
    """

    def __init__(
        self,
        functions: Mapping[str, libsbml.ASTNode],
        resolve: Callable[[str], sympy.Expr],
        time: sympy.Expr = TIME,
        budget: Budget | None = None,
        rate_of: Callable[[str], sympy.Expr] | None = None,
    ) -> None:
        self._rate_of = rate_of
        self._functions = functions
        self._resolve = resolve
        self._time = time
        self._bound: list[Mapping[str, sympy.Expr]] = []
        self._calls: list[str] = []
        self._budget = budget if budget is not None else Budget()
        self._where = ""
        self.divisors: list[sympy.Expr] = []

    def translate(self, node: libsbml.ASTNode | None, where: str) -> sympy.Expr:
        """Return the expression of a formula tree; ``where`` names the place in error messages.

        Raises:
            UnsupportedModelError: for delays, random distributions, unknown csymbols and every other node not in
                the tables.
            EquationsError: for a missing formula, a wrong number of arguments, an unknown function, runaway sizes.
        """
        if node is None:
            raise EquationsError(f"{where}: the formula is missing; write it or remove the element.")
        outer, self._where = self._where, where
        try:
            return self._value(node)
        finally:
            self._where = outer

    def _value(self, node: libsbml.ASTNode) -> sympy.Expr:
        self._budget.enter(self._where)
        try:
            return self._node(node)
        finally:
            self._budget.depth -= 1

    def _node(self, node: libsbml.ASTNode) -> sympy.Expr:
        kind = node.getType()
        if kind == libsbml.AST_INTEGER:
            return sympy.Integer(node.getInteger())
        if kind in (libsbml.AST_REAL, libsbml.AST_REAL_E):
            return exact(node.getReal(), self._where)
        if kind == libsbml.AST_RATIONAL:
            if node.getDenominator() == 0:
                raise EquationsError(f"{self._where}: a rational number with denominator zero.")
            return sympy.Rational(node.getNumerator(), node.getDenominator())
        if kind in _CONSTANTS:
            return _CONSTANTS[kind]
        if kind == libsbml.AST_NAME:
            return self._name(node.getName())
        if kind == libsbml.AST_NAME_TIME:
            return self._time
        if kind == libsbml.AST_FUNCTION:
            return self._call(node)
        if kind == libsbml.AST_FUNCTION_PIECEWISE:
            return self._piecewise(node)
        if kind == libsbml.AST_FUNCTION_RATE_OF and self._rate_of is not None:
            return self._derivative(node)
        if kind in (libsbml.AST_PLUS, libsbml.AST_TIMES):
            return self._chain(node, kind)
        if _is_condition(node):
            # SBML counts a truth value used as a number as 1 or 0.
            return pieces_of([(sympy.Integer(1), self._condition(node)), (sympy.Integer(0), sympy.true)])
        result = self._operation(node, kind)
        if result in _NO_NUMBERS:
            raise EquationsError(f"{self._where}: {_label(node)!r} has no finite value here.")
        return result

    def _derivative(self, node: libsbml.ASTNode) -> sympy.Expr:
        """The rate of one id; SBML knows none of a formula, or of a function's argument."""
        child = node.getChild(0) if node.getNumChildren() == 1 else None
        if child is None or child.getType() != libsbml.AST_NAME or self._rate_of is None:
            raise UnsupportedModelError("the function 'rateOf' of anything but one id", self._where)
        if self._bound and child.getName() in self._bound[-1]:
            bound = self._bound[-1][child.getName()]
            raise UnsupportedModelError(f"the function 'rateOf' of an argument ({bound})", self._where)
        return self._rate_of(child.getName())

    def _name(self, name: str) -> sympy.Expr:
        if self._bound and name in self._bound[-1]:
            return self._bound[-1][name]
        return self._resolve(name)

    def _chain(self, node: libsbml.ASTNode, kind: int) -> sympy.Expr:
        """Sums and products, flattened without recursion: tools write long ones as nested pairs."""
        leaves: list[sympy.Expr] = []
        stack = [node]
        while stack:
            top = stack.pop()
            if top.getType() == kind:
                stack.extend(top.getChild(i) for i in reversed(range(top.getNumChildren())))
            else:
                leaves.append(self._value(top))
        return sympy.Add(*leaves) if kind == libsbml.AST_PLUS else product(*leaves)

    def _operation(self, node: libsbml.ASTNode, kind: int) -> sympy.Expr:
        if kind in (libsbml.AST_FUNCTION_DELAY, libsbml.AST_FUNCTION_RATE_OF) or node.getType() in (
            libsbml.AST_UNKNOWN,
            libsbml.AST_CSYMBOL_FUNCTION,
        ):
            raise UnsupportedModelError(f"the function {_label(node)!r}", self._where)
        args = [self._value(node.getChild(i)) for i in range(node.getNumChildren())]
        count = len(args)
        if kind in _ELEMENTARY and count == 1:
            return _ELEMENTARY[kind](args[0])
        if kind == libsbml.AST_MINUS and count in (1, 2):
            return -args[0] if count == 1 else args[0] - args[1]
        if kind == libsbml.AST_DIVIDE and count == 2:
            return self._divide(args[0], args[1])
        if kind in (libsbml.AST_POWER, libsbml.AST_FUNCTION_POWER) and count == 2:
            return self._power(args[0], args[1])
        if kind == libsbml.AST_FUNCTION_ROOT and count in (1, 2):
            degree, base = (sympy.Integer(2), args[0]) if count == 1 else (args[0], args[1])
            return self._power(base, self._divide(sympy.Integer(1), degree))
        if kind == libsbml.AST_FUNCTION_LOG and count in (1, 2):
            base, value = (sympy.Integer(10), args[0]) if count == 1 else (args[0], args[1])
            return self._divide(sympy.log(value), sympy.log(base))
        if kind in (libsbml.AST_FUNCTION_MIN, libsbml.AST_FUNCTION_MAX) and count >= 1:
            return extremum(args, smallest=kind == libsbml.AST_FUNCTION_MIN)
        if kind in (libsbml.AST_FUNCTION_FLOOR, libsbml.AST_FUNCTION_CEILING) and count == 1:
            return rounded(args[0], up=kind == libsbml.AST_FUNCTION_CEILING)
        if kind in (libsbml.AST_FUNCTION_QUOTIENT, libsbml.AST_FUNCTION_REM) and count == 2:
            return self._integer_division(args[0], args[1], remainder=kind == libsbml.AST_FUNCTION_REM)
        if kind == libsbml.AST_FUNCTION_FACTORIAL and count == 1:
            return self._factorial(args[0])
        raise UnsupportedModelError(f"the function {_label(node)!r} with {count} arguments", self._where)

    def _divide(self, numerator: sympy.Expr, denominator: sympy.Expr) -> sympy.Expr:
        if denominator == 0:
            raise EquationsError(f"{self._where}: division by zero.")
        if denominator.free_symbols:
            self.divisors.append(denominator)
        return product(numerator, 1 / denominator)

    def _power(self, base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
        if base.is_Rational and exponent.is_Rational:
            bits = max(abs(base.p), base.q).bit_length() * abs(exponent.p)
            if bits > MAX_POWER_BITS:
                raise EquationsError(f"{self._where}: the power {base}^{exponent} is too large to be exact.")
            if base == 0 and exponent.p < 0:
                raise EquationsError(f"{self._where}: division by zero (a negative power of zero).")
        if base.free_symbols and exponent.is_Rational and exponent.p < 0:
            self.divisors.append(base)
        return base**exponent

    def _factorial(self, value: sympy.Expr) -> sympy.Expr:
        if value.is_Integer and 0 <= value <= MAX_FACTORIAL:
            return sympy.factorial(value)
        raise UnsupportedModelError(f"the factorial of {value}", self._where)

    def _integer_division(self, a: sympy.Expr, b: sympy.Expr, *, remainder: bool) -> sympy.Expr:
        ratio = self._divide(a, b)
        # SBML rounds towards zero, unlike floor.
        whole = pieces_of(
            [(rounded(ratio, up=False), relate(sympy.Ge, ratio, 0)), (rounded(ratio, up=True), sympy.true)]
        )
        return a - b * whole if remainder else whole

    def _call(self, node: libsbml.ASTNode) -> sympy.Expr:
        name = node.getName()
        definition = self._functions.get(name)
        if definition is None:
            raise UnsupportedModelError(f"the undefined function {name!r}", self._where)
        if name in self._calls:
            raise EquationsError(f"{self._where}: the function {name!r} calls itself.")
        arity = definition.getNumChildren() - 1
        if arity != node.getNumChildren():
            raise EquationsError(
                f"{self._where}: the function {name!r} takes {arity} arguments, not {node.getNumChildren()}."
            )
        args = {definition.getChild(i).getName(): self._value(node.getChild(i)) for i in range(arity)}
        self._bound.append(args)
        self._calls.append(name)
        try:
            return self._value(definition.getChild(arity))
        finally:
            self._bound.pop()
            self._calls.pop()

    def _piecewise(self, node: libsbml.ASTNode) -> sympy.Expr:
        count = node.getNumChildren()
        pieces = [
            (self._value(node.getChild(i)), self._condition(node.getChild(i + 1))) for i in range(0, count - 1, 2)
        ]
        if count % 2:
            pieces.append((self._value(node.getChild(count - 1)), sympy.true))
        return pieces_of(pieces)

    def _condition(self, node: libsbml.ASTNode) -> Boolean:
        self._budget.enter(self._where)
        try:
            return self._truth(node)
        finally:
            self._budget.depth -= 1

    def _truth(self, node: libsbml.ASTNode) -> Boolean:
        kind = node.getType()
        children = [node.getChild(i) for i in range(node.getNumChildren())]
        if kind == libsbml.AST_CONSTANT_TRUE:
            return sympy.true
        if kind == libsbml.AST_CONSTANT_FALSE:
            return sympy.false
        if kind in _RELATIONS:
            return self._comparison(_RELATIONS[kind], children)
        if kind == libsbml.AST_LOGICAL_NOT and len(children) == 1:
            return sympy.Not(self._condition(children[0]), evaluate=False)
        if kind == libsbml.AST_LOGICAL_AND:
            return junction(sympy.And, (self._condition(child) for child in children))
        if kind == libsbml.AST_LOGICAL_OR:
            return junction(sympy.Or, (self._condition(child) for child in children))
        if kind == libsbml.AST_LOGICAL_XOR:
            return sympy.Xor(*(self._condition(child) for child in children))
        if kind == libsbml.AST_LOGICAL_IMPLIES and len(children) == 2:
            first, second = (self._condition(child) for child in children)
            return sympy.Or(sympy.Not(first), second)
        if kind == libsbml.AST_FUNCTION and (definition := self._functions.get(node.getName())) is not None:
            body = definition.getChild(definition.getNumChildren() - 1)
            if _is_condition(body):
                # The value of a truth-valued function is 1 or 0, see _node.
                return relate(sympy.Ne, self._call(node), 0)
        return relate(sympy.Ne, self._value(node), 0)

    def _comparison(self, relation: Callable[..., Boolean], children: list[libsbml.ASTNode]) -> Boolean:
        values = [self._value(child) for child in children]
        if len(values) < 2:
            raise EquationsError(f"{self._where}: a comparison needs two values.")
        pairs = pairwise(values)
        return junction(sympy.And, (relate(relation, a, b) for a, b in pairs))


def _is_condition(node: libsbml.ASTNode) -> bool:
    return bool(node.isLogical() or node.isRelational()) or node.getType() in (
        libsbml.AST_CONSTANT_TRUE,
        libsbml.AST_CONSTANT_FALSE,
        libsbml.AST_LOGICAL_IMPLIES,
    )


def _label(node: libsbml.ASTNode) -> str:
    name = node.getName()
    if name:
        return str(name)
    text = libsbml.formulaToL3String(node) or ""
    return text.split("(")[0][:40] or f"node type {node.getType()}"
