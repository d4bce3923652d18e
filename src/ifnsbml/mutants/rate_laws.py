"""Rate laws as mutants see them: what regulates a reaction, and what the law gives for many states at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.nodes import names_in

Values = Any
"""A number, or an array with one for each state: whatever numpy calculates with."""
Evaluate = Callable[[Mapping[str, Values]], Values]


class MutantError(IfnsbmlError):
    """A model, or a file of mutants, of which no mutants can be made."""


@dataclass(frozen=True)
class Group:
    """Modifiers that act together: those of one factor of the law, as the sum over all states of a complex."""

    members: tuple[str, ...]
    classes: tuple[tuple[str, ...], ...]
    """The members by what they are made of: states of the same complex stand together."""

    @property
    def label(self) -> str:
        """The group by its first member, and how many stand beside it."""
        more = f"+{len(self.members) - 1}" if len(self.members) > 1 else ""
        return self.members[0] + more


@dataclass(frozen=True)
class ReactionLaw:
    """One reaction: its law, what it changes, and what regulates it."""

    reaction: str
    math: Any
    evaluate: Evaluate
    names: frozenset[str]
    changes: frozenset[str]
    groups: tuple[Group, ...]

    @property
    def modifiers(self) -> tuple[str, ...]:
        """Every modifier that the law names, in the order of its groups."""
        return tuple(name for group in self.groups for name in group.members)

    def evaluate_with(self, values: Mapping[str, Values], other: Mapping[str, Values]) -> Values:
        """What the law gives where some ids have another value."""
        return self.evaluate({name: other[name] if name in other else values[name] for name in self.names})


def read_laws(model: Any, parts: Mapping[str, frozenset[str]]) -> tuple[ReactionLaw, ...]:
    """The laws of a ``libsbml.Model``; ``parts`` tells what each species is made of.

    Raises:
        MutantError: a law uses more than arithmetic, or has local parameters; or not reactions alone change the model.
    """
    _refuse_other_changes(model)
    return tuple(_read(reaction, parts, model) for reaction in model.getListOfReactions())


def _refuse_other_changes(model: Any) -> None:
    """Who acts on whom is read off the laws of reactions, and off assignment rules."""
    rates = [f"the rate rule of {rule.getVariable()!r}" for rule in model.getListOfRules() if rule.isRate()]
    events = [f"event {event.getId() or number!r}" for number, event in enumerate(model.getListOfEvents(), 1)]
    if rates or events:
        raise MutantError(f"{', '.join([*rates, *events][:5])}: mutants need a model that reactions alone change")


def _read(reaction: Any, parts: Mapping[str, frozenset[str]], model: Any) -> ReactionLaw:
    kinetic = reaction.getKineticLaw()
    if kinetic.getNumLocalParameters() or kinetic.getNumParameters():
        raise MutantError(f"reaction {reaction.getId()!r} has local parameters; mutants need them global")
    math = kinetic.getMath()
    names = frozenset(names_in(math))
    partners = [reference.getSpecies() for reference in (*reaction.getListOfReactants(), *reaction.getListOfProducts())]
    floating = {name for name in partners if not model.getSpecies(name).getBoundaryCondition()}
    modifiers = [reference.getSpecies() for reference in reaction.getListOfModifiers()]
    acting = [name for name in modifiers if name in names and name not in partners]
    return ReactionLaw(
        reaction.getId(), math, evaluator(math), names, frozenset(floating), _groups(math, acting, parts)
    )


def _groups(math: Any, modifiers: list[str], parts: Mapping[str, frozenset[str]]) -> tuple[Group, ...]:
    """Modifiers that occur in one factor, or in factors that share a modifier, form a group."""
    together = [{name} for name in modifiers]
    for factor in factors(math):
        inside = names_in(factor) & set(modifiers)
        touched = [group for group in together if group & inside]
        if len(touched) > 1:
            together = [group for group in together if group not in touched] + [set[str]().union(*touched)]
    found = []
    for group in together:
        members = tuple(name for name in modifiers if name in group)
        by_parts: dict[frozenset[str], list[str]] = {}
        for name in members:
            by_parts.setdefault(parts.get(name) or frozenset({name}), []).append(name)
        found.append(Group(members, tuple(map(tuple, by_parts.values()))))
    return tuple(sorted(found, key=lambda group: modifiers.index(group.members[0])))


def factors(math: Any) -> Iterator[Any]:
    """The factors of a formula, above and below the line."""
    import libsbml

    if math.getType() in (libsbml.AST_TIMES, libsbml.AST_DIVIDE):
        for index in range(math.getNumChildren()):
            yield from factors(math.getChild(index))
    else:
        yield math


def evaluator(math: Any) -> Evaluate:
    """A function that evaluates the formula on arrays by id.

    Raises:
        MutantError: the formula uses more than arithmetic.
    """
    import libsbml
    import numpy as np

    kind = math.getType()
    if kind == libsbml.AST_NAME:
        return _named(math.getName())
    if math.isNumber():
        value = np.float64(math.getValue())
        return lambda values: value
    inner = [evaluator(math.getChild(index)) for index in range(math.getNumChildren())]
    if kind == libsbml.AST_PLUS:
        return lambda values: reduce(np.add, (part(values) for part in inner))
    if kind == libsbml.AST_TIMES:
        return lambda values: reduce(np.multiply, (part(values) for part in inner))
    if kind == libsbml.AST_MINUS and len(inner) == 1:
        return lambda values: -inner[0](values)
    if kind == libsbml.AST_MINUS:
        return lambda values: inner[0](values) - inner[1](values)
    if kind == libsbml.AST_DIVIDE:
        return lambda values: inner[0](values) / inner[1](values)
    if kind in (libsbml.AST_POWER, libsbml.AST_FUNCTION_POWER):
        return lambda values: inner[0](values) ** inner[1](values)
    raise MutantError(f"{libsbml.formulaToL3String(math)[:80]!r} is more than arithmetic; no mutants of it can be made")


def _named(name: str) -> Evaluate:
    return lambda values: values[name]
