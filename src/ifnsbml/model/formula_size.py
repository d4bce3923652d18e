"""How large the formulas of a model become when rules and functions are written out in them.

libRoadRunner puts the formula of a rule and the body of a function in every place that names it, so a page of
definitions that each name the one before twice becomes more code than a machine holds; libSBML's checks follow
chains of definitions in time that grows with the third power of their length. Both can be known beforehand
without writing anything out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import Any

Linear = Mapping[str, int]
"""A size as so much in itself (the key ``""``) and so many times the size of each thing that it names."""


class CircularError(Exception):
    """Definitions that name each other in a circle, which ``circle`` holds."""

    def __init__(self, circle: list[str]) -> None:
        super().__init__(" → ".join(circle))
        self.circle = circle


@dataclass(frozen=True)
class Extent:
    """How many terms and factors all formulas have, written out, and how long the chains of definitions are."""

    size: int
    functions: int
    rules: int


def extent(model: Any) -> Extent:
    """The extent of a ``libsbml.Model``.

    Raises:
        CircularError: functions, rules or initial assignments name each other in a circle.
    """
    functions = {one.getId(): one.getMath() for one in model.getListOfFunctionDefinitions() if one.isSetMath()}
    sizer = _Sizer()
    calls = {name: _called(node) & functions.keys() for name, node in functions.items()}
    for name in _in_order(calls):
        sizer.define(name, functions[name])
    named: dict[str, Linear] = {}
    for variable, node in _definitions(model):
        named.setdefault(variable, sizer.linear(node))
    uses = {name: linear.keys() & named.keys() for name, linear in named.items()}
    sizes: dict[str, int] = {}
    for name in _in_order(uses):
        sizes[name] = _size(named[name], sizes)
    others = sum(_size(sizer.linear(node), sizes) for node in _other_formulas(model))
    return Extent(sum(sizes.values()) + others, _depth(calls), _depth(uses))


def _in_order(uses: Mapping[str, Iterable[str]]) -> list[str]:
    """The names so that each comes after those it uses."""
    try:
        return list(TopologicalSorter(uses).static_order())
    except CycleError as error:
        raise CircularError(error.args[1][::-1]) from error


def _depth(uses: Mapping[str, Iterable[str]]) -> int:
    depth: dict[str, int] = {}
    for name in _in_order(uses):
        depth[name] = 1 + max((depth[other] for other in uses[name]), default=0)
    return max(depth.values(), default=0)


def _called(root: Any) -> set[str]:
    import libsbml

    from ifnsbml.model.nodes import every_node

    return {node.getName() for node in every_node(root) if node.getType() == libsbml.AST_FUNCTION}


def _definitions(model: Any) -> Iterator[tuple[str, Any]]:
    """What is put in the place of a name: assignment rules, and what computes initial values."""
    for rule in model.getListOfRules():
        if rule.isAssignment() and rule.isSetMath():
            yield rule.getVariable(), rule.getMath()
    for assignment in model.getListOfInitialAssignments():
        if assignment.isSetMath():
            yield assignment.getSymbol(), assignment.getMath()


def _other_formulas(model: Any) -> Iterator[Any]:
    for rule in model.getListOfRules():
        if not rule.isAssignment() and rule.isSetMath():
            yield rule.getMath()
    for reaction in model.getListOfReactions():
        if reaction.isSetKineticLaw() and reaction.getKineticLaw().isSetMath():
            yield reaction.getKineticLaw().getMath()
    for event in model.getListOfEvents():
        parts = [event.getTrigger(), event.getDelay(), event.getPriority(), *event.getListOfEventAssignments()]
        yield from (part.getMath() for part in parts if part is not None and part.isSetMath())


def _size(linear: Linear, sizes: Mapping[str, int]) -> int:
    return sum(count * (sizes.get(name, 1) if name else 1) for name, count in linear.items())


class _Sizer:
    """The sizes of formulas in what they name, calls of the functions defined so far written out."""

    def __init__(self) -> None:
        self._bodies: dict[str, tuple[list[str], Linear]] = {}

    def define(self, name: str, definition: Any) -> None:
        """Note a function's own size in its arguments."""
        arity = definition.getNumChildren() - 1
        words = [definition.getChild(index).getName() for index in range(arity)]
        self._bodies[name] = words, self.linear(definition.getChild(arity))

    def linear(self, root: Any) -> Linear:
        """The size of a formula; not recursive, as formulas can be deep."""
        import libsbml

        pending: list[tuple[Any, bool]] = [(root, False)]
        done: list[Linear] = []
        while pending:
            node, children_done = pending.pop()
            count = node.getNumChildren()
            if count and not children_done:
                pending.append((node, True))
                pending.extend((node.getChild(index), False) for index in reversed(range(count)))
                continue
            parts = [done.pop() for _ in range(count)][::-1]
            if node.getType() == libsbml.AST_FUNCTION and node.getName() in self._bodies:
                done.append(self._call(node.getName(), parts))
            elif node.getType() == libsbml.AST_NAME:
                done.append({node.getName(): 1})
            else:
                done.append(_sum([{"": 1}, *parts]))
        return done.pop()

    def _call(self, name: str, arguments: list[Linear]) -> Linear:
        """The body of a function, each of its own names replaced by the argument."""
        words, body = self._bodies[name]
        bound = dict(zip(words, arguments, strict=False))
        return _sum(
            [
                {inner: count * each for inner, each in bound.get(word, {word: 1}).items()}
                for word, count in body.items()
            ]
        )


def _sum(parts: list[Linear]) -> Linear:
    total: Counter[str] = Counter()
    for part in parts:
        for name, count in part.items():
            total[name] += count
    return total
