"""Reading what a model's formulas say of time; see :mod:`ifnsbml.model.forcing`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import libsbml

from ifnsbml.model.clockwork import OPERATIONS, RELATIONS, Tree, mentions_time, names_of, parts_of
from ifnsbml.model.forcing import EARLY, Forcing, is_shaped
from ifnsbml.model.nodes import every_formula, every_node

MAX_TREE = 5_000
MAX_TREES = 20_000
"""Operations, numbers and ids in one formula of time, functions and rules written out, and in all: larger ones are not
looked into, and the steps are bounded instead."""
_OPERATIONS: dict[int, str] = {
    libsbml.AST_PLUS: "plus",
    libsbml.AST_MINUS: "minus",
    libsbml.AST_TIMES: "times",
    libsbml.AST_DIVIDE: "divide",
    libsbml.AST_POWER: "power",
    libsbml.AST_FUNCTION_POWER: "power",
    libsbml.AST_FUNCTION_ROOT: "root",
    libsbml.AST_FUNCTION_LOG: "log",
    libsbml.AST_FUNCTION_LN: "ln",
    libsbml.AST_FUNCTION_EXP: "exp",
    libsbml.AST_FUNCTION_ABS: "abs",
    libsbml.AST_FUNCTION_FLOOR: "floor",
    libsbml.AST_FUNCTION_CEILING: "ceiling",
    libsbml.AST_FUNCTION_QUOTIENT: "quotient",
    libsbml.AST_FUNCTION_REM: "rem",
    libsbml.AST_FUNCTION_MIN: "min",
    libsbml.AST_FUNCTION_MAX: "max",
    libsbml.AST_FUNCTION_SIN: "sin",
    libsbml.AST_FUNCTION_COS: "cos",
    libsbml.AST_FUNCTION_TAN: "tan",
    libsbml.AST_FUNCTION_SINH: "sinh",
    libsbml.AST_FUNCTION_COSH: "cosh",
    libsbml.AST_FUNCTION_TANH: "tanh",
    libsbml.AST_FUNCTION_ARCSIN: "arcsin",
    libsbml.AST_FUNCTION_ARCCOS: "arccos",
    libsbml.AST_FUNCTION_ARCTAN: "arctan",
    libsbml.AST_FUNCTION_ARCSINH: "arcsinh",
    libsbml.AST_FUNCTION_ARCCOSH: "arccosh",
    libsbml.AST_FUNCTION_ARCTANH: "arctanh",
    libsbml.AST_FUNCTION_PIECEWISE: "piecewise",
    libsbml.AST_RELATIONAL_LT: "lt",
    libsbml.AST_RELATIONAL_LEQ: "leq",
    libsbml.AST_RELATIONAL_GT: "gt",
    libsbml.AST_RELATIONAL_GEQ: "geq",
    libsbml.AST_RELATIONAL_EQ: "eq",
    libsbml.AST_RELATIONAL_NEQ: "neq",
    libsbml.AST_LOGICAL_AND: "and",
    libsbml.AST_LOGICAL_OR: "or",
    libsbml.AST_LOGICAL_XOR: "xor",
    libsbml.AST_LOGICAL_NOT: "not",
}
_ROUNDING = frozenset({"floor", "ceiling", "quotient", "rem"})
# A formula without any of these is smooth, and does not change with time by itself.
_TELLING = frozenset(
    {libsbml.AST_NAME_TIME, libsbml.AST_FUNCTION_FACTORIAL}
    | {kind for kind, name in _OPERATIONS.items() if name in RELATIONS | _ROUNDING}
)
_ARITY = {"divide": 2, "power": 2, "quotient": 2, "rem": 2}
_NUMBERS = {libsbml.AST_CONSTANT_E: 2.718281828459045, libsbml.AST_CONSTANT_PI: 3.141592653589793}


@dataclass(frozen=True)
class _Part:
    """A formula's part: its tree, where it rests on time and constants alone, and whether time stands in it at all."""

    tree: Tree | None
    timed: bool
    size: int = 1


def read_forcing(model: Any, changing: frozenset[str]) -> Forcing:
    """What the formulas of a libSBML model say of time.

    Args:
        model: the model.
        changing: ids of parameters and compartments that rules or events change.
    """
    if not any(node.getType() in _TELLING for _, formula in every_formula(model) for node in every_node(formula)):
        return Forcing()
    reader = _Reader(model, changing)
    try:
        for formula, local in _in_time(model):
            reader.read(formula, local)
        for event in model.getListOfEvents():
            if event.getTrigger() is not None:
                reader.read_trigger(event.getTrigger().getMath(), early=_can_be_cancelled(event))
    except RecursionError:  # formulas as deep as that are not cut into pieces: the steps are bounded instead
        return Forcing(mixed=True)
    return reader.forcing()


def _in_time(model: Any) -> Iterator[tuple[Any, Mapping[str, _Part]]]:
    """The formulas that count while a run goes on, with the constants that are theirs alone."""
    for rule in model.getListOfRules():
        yield rule.getMath(), {}
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        if law is not None:
            own = law.getListOfLocalParameters() if model.getLevel() > 2 else law.getListOfParameters()
            yield law.getMath(), {one.getId(): _Part(("number", one.getValue()), False) for one in own}
        for references in (reaction.getListOfReactants(), reaction.getListOfProducts()):
            for reference in references:
                if reference.isSetStoichiometryMath():
                    yield reference.getStoichiometryMath().getMath(), {}


def _can_be_cancelled(event: Any) -> bool:
    """Whether an event waits, and is given up if its trigger turns meanwhile."""
    return bool(event.getLevel() > 2 and event.isSetDelay() and not event.getTrigger().getPersistent())


class _Reader:
    def __init__(self, model: Any, changing: frozenset[str]) -> None:
        self._functions = {one.getId(): one.getMath() for one in model.getListOfFunctionDefinitions()}
        self._rules = {rule.getVariable(): rule.getMath() for rule in model.getListOfRules() if rule.isAssignment()}
        self._constants = {
            element.getId()
            for elements in (model.getListOfParameters(), model.getListOfCompartments())
            for element in elements
            if element.getId() not in changing
        }
        self._known: dict[str, _Part] = {}
        self._curves: dict[Tree, None] = {}
        self._thresholds: dict[tuple[str, Tree], None] = {}
        self._mixed = False
        self._size = 0
        self._of_trigger = False
        self._early = False

    def read_trigger(self, formula: Any, *, early: bool) -> None:
        """Note when an event's trigger turns; that it does is for the engine to see, which looks for it as it runs."""
        self._of_trigger, self._early = True, early
        self.read(formula, {})
        self._of_trigger = self._early = False

    def read(self, formula: Any, local: Mapping[str, _Part]) -> None:
        """Note what one formula says."""
        if formula is not None:
            self._note(self._part(formula, local))

    def forcing(self) -> Forcing:
        """What was noted."""
        if self._size > MAX_TREES:
            return Forcing(mixed=True)
        curves = dict.fromkeys(part for curve in self._curves for part in (curve, *filter(is_shaped, parts_of(curve))))
        trees = (*curves, *(difference for _, difference in self._thresholds))
        names = dict.fromkeys(name for tree in trees for name in names_of(tree))
        return Forcing(tuple(names), tuple(curves), tuple(self._thresholds), self._mixed)

    def _note(self, part: _Part) -> None:
        if self._of_trigger or self._size > MAX_TREES:
            return
        if part.tree is not None and part.timed and part.tree[0] != "time":
            self._size += part.size
            self._curves[part.tree] = None

    def _part(self, node: Any, bound: Mapping[str, _Part]) -> _Part:
        kind = node.getType()
        if kind == libsbml.AST_NAME_TIME:
            return _Part(("time",), True)
        if kind in _NUMBERS:
            return _Part(("number", _NUMBERS[kind]), False)
        if kind == libsbml.AST_CONSTANT_TRUE or kind == libsbml.AST_CONSTANT_FALSE:
            return _Part(("number", float(kind == libsbml.AST_CONSTANT_TRUE)), False)
        if node.isNumber():
            return _Part(("number", float(node.getValue())), False)
        if kind == libsbml.AST_NAME:
            return bound[node.getName()] if node.getName() in bound else self._named(node.getName())
        parts = [self._part(node.getChild(index), bound) for index in range(node.getNumChildren())]
        if kind == libsbml.AST_FUNCTION and node.getName() in self._functions:
            return self._call(self._functions[node.getName()], parts)
        return self._joined(kind, parts)

    def _named(self, name: str) -> _Part:
        """A rule's formula in the place of its variable; whatever the model moves has no tree."""
        if name not in self._known:
            if name in self._rules:
                self._known[name] = _Part(None, False)  # circles are refused elsewhere
                formula = self._rules[name]
                self._known[name] = self._part(formula, {}) if formula is not None else _Part(None, False)
            else:
                self._known[name] = _Part(("name", name) if name in self._constants else None, False)
        return self._known[name]

    def _call(self, definition: Any, parts: list[_Part]) -> _Part:
        last = definition.getNumChildren() - 1
        words = [definition.getChild(index).getName() for index in range(last)]
        return self._part(definition.getChild(last), dict(zip(words, parts, strict=False)))

    def _joined(self, kind: int, parts: list[_Part]) -> _Part:
        """An operation on parts: known as a whole, or the end of what is known of them."""
        name = _OPERATIONS.get(kind, "")
        if name in RELATIONS:
            self._compare(name, parts)
        known = [part.tree for part in parts if part.tree is not None]
        timed = any(part.timed for part in parts)
        size = 1 + sum(part.size for part in parts)
        if len(known) == len(parts) and name in OPERATIONS and len(parts) >= _ARITY.get(name, 0) and size <= MAX_TREE:
            return _Part(_canonical(name, known), timed, size)
        for part in parts:
            self._note(part)
        if name in _ROUNDING or kind == libsbml.AST_FUNCTION_FACTORIAL:
            self._mixed = True
        if name not in ("plus", "minus", "times", "divide") and timed:
            self._mixed = self._mixed or any(part.timed and part.tree is None for part in parts) or not name
        self._mixed = self._mixed or (timed and size > MAX_TREE)
        return _Part(None, timed)

    def _compare(self, relation: str, parts: list[_Part]) -> None:
        """A condition turns where the difference of its two sides changes its sign."""
        for left, right in pairwise(parts):
            if left.tree is None or right.tree is None:
                self._mixed = True  # it turns at a moment that only the run can tell
            elif left.timed or right.timed:
                self._size += left.size + right.size
                difference = ("minus", left.tree, right.tree)
                if self._size <= MAX_TREES and mentions_time(difference):
                    self._thresholds[EARLY if self._early else relation, difference] = None


def _canonical(name: str, parts: list[Tree]) -> Tree:
    """Roots and logarithms with both arguments; comparisons of more than two values as conditions in pairs."""
    if name == "root" and len(parts) == 1:
        return (name, ("number", 2.0), *parts)
    if name == "log" and len(parts) == 1:
        return (name, ("number", 10.0), *parts)
    if name in RELATIONS and len(parts) > 2:
        return ("and", *((name, left, right) for left, right in pairwise(parts)))
    return (name, *parts)
