"""Pools: species that reactions only turn into one another, so that one of them follows from the rest.

A protein and its phosphorylated form have a constant sum. The integrator need not integrate both: its linear algebra
grows with the square of the number of states. The resting form, which holds what there is at the start, is written
as the sum less the others; the equations stay the same.

What is written so is known to within the tolerance times the sum, which for a form that is all but used up is less
precise than if it were integrated, and may be a little under zero. Hence a form is only written so where nobody
looks at it and where every formula takes it linearly or as a factor, and not at the tolerances that compare
differences.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ifnsbml.model.nodes import every_formula, names_in
from ifnsbml.slicing.dependencies import net_changes

LARGEST = 6
"""Species of a pool, at most. The engine works a sum out wherever it is used: long ones cost more than they save."""

Changes = Mapping[str, Mapping[str, float]]
"""By how much each reaction changes each species."""


def fold_pools(model: Any, kept: Collection[str]) -> int:
    """Write one species of each pool as an assignment rule; return how many were.

    Args:
        model: a libSBML model without events and function definitions, changed in place.
        kept: ids that stay species.
    """
    changes = _changes(model)
    resting = [name for name in _resting(model) if name in changes.species and name not in kept]
    found = [(name, pool) for name in resting if (pool := _pool(name, changes))]
    members: set[str] = set()
    rules: dict[str, tuple[str, ...]] = {}
    for name, pool in sorted(found, key=lambda one: len(one[1])):
        if name not in members and rules.keys().isdisjoint(pool):
            rules[name] = pool
            members |= set(pool)
    formulas = {name: _rest(model, name, pool) for name, pool in rules.items()}
    _drop(model, formulas.keys())
    for name, formula in formulas.items():
        _add_rule(model, name, formula)
    return len(rules)


# --- which species make up a pool ------------------------------------------------------------------


class _Net:
    """Who changes whom, among species that may be in a pool."""

    def __init__(self, by_reaction: Changes) -> None:
        self.by_reaction = by_reaction
        self.species: dict[str, list[str]] = {}
        for reaction, net in by_reaction.items():
            for name, change in net.items():
                reactions = self.species.setdefault(name, [])
                if change:
                    reactions.append(reaction)


def _changes(model: Any) -> _Net:
    ruled = {rule.getVariable() for rule in model.getListOfRules()}
    fit = {
        species.getId()
        for species in model.getListOfSpecies()
        if _counts(species) and species.getId() not in ruled and _stays(model, species.getCompartment(), ruled)
    }
    found: dict[str, dict[str, float]] = {}
    for reaction in model.getListOfReactions():
        found[reaction.getId()] = {name: change for name, change in net_changes(reaction).items() if name in fit}
    return _Net(found)


def _counts(species: Any) -> bool:
    """Whether a species is a concentration that reactions alone change, by as much as they say."""
    return not (
        species.getBoundaryCondition()
        or species.getConstant()
        or species.getHasOnlySubstanceUnits()
        or (species.getLevel() > 2 and (species.getConversionFactor() or species.getModel().getConversionFactor()))
    )


def _stays(model: Any, compartment: str, ruled: Collection[str]) -> bool:
    home = model.getCompartment(compartment)
    return bool(home.getConstant() and home.isSetSize() and home.getSize() > 0 and compartment not in ruled)


def _pool(name: str, net: _Net) -> tuple[str, ...]:
    """The smallest pool with this species in it, as it was found; () where there is none that is small enough."""
    for size in range(1, LARGEST + 1):
        found = _grown((name,), net, size)
        if found:
            return found
    return ()


def _grown(members: tuple[str, ...], net: _Net, size: int) -> tuple[str, ...]:
    """Members and what balances them, no more than ``size`` in all."""
    for reaction in dict.fromkeys(reaction for name in members for reaction in net.species[name]):
        changed = net.by_reaction[reaction]
        left = sum(changed.get(name, 0.0) for name in members)
        if left:
            balancing = [name for name, change in changed.items() if name not in members and change * left < 0]
            for other in balancing if len(members) < size else ():
                found = _grown((*members, other), net, size)
                if found:
                    return found
            return ()
    return members


# --- which of them may be written as a rule --------------------------------------------------------


def _resting(model: Any) -> list[str]:
    """Species that hold something at the start and that a little under zero does no harm to."""
    delicate = _delicate(model)
    return [
        species.getId()
        for species in model.getListOfSpecies()
        if species.getId() not in delicate and _start(model, species.getId()) is not None
    ]


def _delicate(model: Any) -> set[str]:
    """Ids that formulas use otherwise than in sums, differences and products, or that start values rest on."""
    found: set[str] = set()
    for _, formula in every_formula(model):
        found |= _bent(formula)
    for start in model.getListOfInitialAssignments():
        found |= names_in(start.getMath())
    rules = {rule.getVariable(): names_in(rule.getMath()) for rule in model.getListOfRules() if rule.isAssignment()}
    pending = [name for name in rules if name in found]
    while pending:  # what a delicate id is the sum of is delicate, too
        for other in rules[pending.pop()] - found:
            found.add(other)
            if other in rules:
                pending.append(other)
    return found


def _bent(formula: Any) -> set[str]:
    """The ids that are not plain terms, factors or parts of a numerator."""
    import libsbml

    plain = {libsbml.AST_PLUS, libsbml.AST_MINUS, libsbml.AST_TIMES}
    found = set()
    stack = [(formula, True)]
    while stack:
        node, straight = stack.pop()
        if node.getType() == libsbml.AST_NAME and not straight:
            found.add(node.getName())
        for place in range(node.getNumChildren()):
            numerator = node.getType() == libsbml.AST_DIVIDE and place == 0
            stack.append((node.getChild(place), straight and (numerator or node.getType() in plain)))
    return found


def _start(model: Any, name: str) -> Any:
    """A species' start value as a formula in the unit of concentration; None where it is zero, open or not constant."""
    import libsbml

    assigned = model.getInitialAssignmentBySymbol(name)
    if assigned is not None:
        fixed = all(_is_fixed(model, other) for other in names_in(assigned.getMath()))
        return assigned.getMath().deepCopy() if fixed else None
    species = model.getSpecies(name)
    amount = species.isSetInitialAmount()
    value = species.getInitialAmount() if amount else species.getInitialConcentration()
    if not value or value != value:
        return None
    number = libsbml.ASTNode(libsbml.AST_REAL)
    number.setValue(value)
    return _node(libsbml.AST_DIVIDE, number, _named(species.getCompartment())) if amount else number


def _is_fixed(model: Any, name: str) -> bool:
    parameter = model.getParameter(name)
    if model.getRuleByVariable(name) is not None or model.getInitialAssignmentBySymbol(name) is not None:
        return False
    if parameter is not None:
        return bool(parameter.getConstant())
    return model.getCompartment(name) is not None


# --- writing ---------------------------------------------------------------------------------------


def _rest(model: Any, name: str, pool: tuple[str, ...]) -> Any:
    """What is left for ``name``: all that the pool holds at the start, less what the others hold."""
    import libsbml

    home = model.getSpecies(name).getCompartment()
    total, others = [_start(model, name)], []
    for other in pool:
        if other != name:
            start = _start(model, other)
            if start is not None:
                total.append(_moved(model, other, start, home))
            others.append(_moved(model, other, _named(other), home))
    whole = _node(libsbml.AST_PLUS, *total) if len(total) > 1 else total[0]
    for other in others:
        whole = _node(libsbml.AST_MINUS, whole, other)
    return whole


def _moved(model: Any, name: str, concentration: Any, home: str) -> Any:
    """A concentration of ``name`` as the concentration that it would be in the compartment ``home``."""
    import libsbml

    own = model.getSpecies(name).getCompartment()
    if own == home:
        return concentration
    return _node(libsbml.AST_DIVIDE, _node(libsbml.AST_TIMES, concentration, _named(own)), _named(home))


def _drop(model: Any, names: Collection[str]) -> None:
    """Take the species away, from reactions as well."""
    for reaction in model.getListOfReactions():
        for references in (reaction.getListOfReactants(), reaction.getListOfProducts(), reaction.getListOfModifiers()):
            for place in reversed(range(references.size())):
                if references.get(place).getSpecies() in names:
                    references.remove(place)
    for name in names:
        model.removeInitialAssignment(name)
        model.removeSpecies(name)


def _add_rule(model: Any, name: str, formula: Any) -> None:
    """A parameter under a rule in a species' place."""
    parameter = model.createParameter()
    parameter.setId(name)
    parameter.setConstant(False)
    rule = model.createAssignmentRule()
    rule.setVariable(name)
    rule.setMath(formula)


def _named(name: str) -> Any:
    import libsbml

    node = libsbml.ASTNode(libsbml.AST_NAME)
    node.setName(name)
    return node


def _node(kind: int, *children: Any) -> Any:
    import libsbml

    node = libsbml.ASTNode(kind)
    for child in children:
        node.addChild(child)
    return node
