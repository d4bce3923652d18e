"""What a slicer reads from a document once: formulas as trees, who moves whom, and what forbids a cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ifnsbml.model.nodes import every_formula, every_node
from ifnsbml.slicing.formula_tree import FormulaNode, tree

Formula = tuple[str, str]
"""A formula by what it is (``rule``, ``start`` or ``law``) and the id that it belongs to."""


def why_whole(document: Any) -> str:
    """What makes a model one piece, in words; "" where it can be cut."""
    import libsbml

    model = document.getModel()
    if model.getLevel() < 2:
        return "it is SBML Level 1"
    if model.getNumEvents():
        return "it has events"
    references = [
        reference
        for reaction in model.getListOfReactions()
        for listed in (reaction.getListOfReactants(), reaction.getListOfProducts())
        for reference in listed
    ]
    ruled = {rule.getVariable() for rule in model.getListOfRules()}
    ruled |= {assignment.getSymbol() for assignment in model.getListOfInitialAssignments()}
    named = {reference.getId() for reference in references if reference.isSetId()}
    if any(reference.isSetStoichiometryMath() for reference in references) or named & ruled:
        return "it computes a stoichiometry"
    if any(reference.getStoichiometry() != reference.getStoichiometry() for reference in references):
        return "it leaves a stoichiometry open"
    for where, formula in every_formula(model):
        for node in every_node(formula):
            if node.getType() in (libsbml.AST_FUNCTION_RATE_OF, libsbml.AST_FUNCTION_DELAY):
                return f"{where} looks at a rate or at the past"
            if node.getType() == libsbml.AST_NAME and node.getName() in named:
                return f"{where} looks at a stoichiometry"
    return ""


def bare_document(document: Any) -> Any:
    """A copy without anything that the equations do not need, function definitions written out."""
    import libsbml

    bare = document.clone()
    core = libsbml.SBMLNamespaces.getSBMLNamespaceURI(document.getLevel(), document.getVersion())
    for index in reversed(range(bare.getNumPlugins())):
        plugin = bare.getPlugin(index)
        if plugin.getURI() != core:  # Level 3 Version 2 has a plugin for its own mathematics
            bare.enablePackage(plugin.getURI(), plugin.getPrefix(), False)
    model = bare.getModel()
    for element in (bare, model, *list(model.getListOfAllElements())):
        element.unsetAnnotation()
        element.unsetNotes()
        element.unsetMetaId()
        element.unsetSBOTerm()
        element.unsetName()
    while model.getNumConstraints():
        model.removeConstraint(0)
    expand = libsbml.ConversionProperties()
    expand.addOption("expandFunctionDefinitions", True)
    if model.getNumFunctionDefinitions() and bare.convert(expand) != libsbml.LIBSBML_OPERATION_SUCCESS:
        raise AssertionError("libSBML cannot write out the functions of a document that it found valid")
    return bare


def read_formulas(model: Any) -> dict[Formula, FormulaNode]:
    """Every formula of a bare model."""
    found: dict[Formula, FormulaNode] = {}
    for rule in model.getListOfRules():
        found["rule", rule.getVariable()] = tree(rule.getMath())
    for assignment in model.getListOfInitialAssignments():
        found["start", assignment.getSymbol()] = tree(assignment.getMath())
    for reaction in model.getListOfReactions():
        found["law", reaction.getId()] = tree(reaction.getKineticLaw().getMath())
    return found


def local_names(model: Any) -> dict[str, frozenset[str]]:
    """The ids of each reaction's own parameters."""
    found = {}
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        own = [*law.getListOfParameters(), *law.getListOfLocalParameters()]
        found[reaction.getId()] = frozenset(parameter.getId() for parameter in own)
    return found


def movers_of(model: Any) -> dict[str, tuple[str, ...]]:
    """The reactions that change each integrated id; an id under a rate rule has none."""
    ruled = {rule.getVariable() for rule in model.getListOfRules()}
    movers: dict[str, list[str]] = {rule.getVariable(): [] for rule in model.getListOfRules() if rule.isRate()}
    for species in model.getListOfSpecies():
        if not species.getBoundaryCondition() and not species.getConstant() and species.getId() not in ruled:
            movers[species.getId()] = []
    for reaction in model.getListOfReactions():
        for name, change in net_changes(reaction).items():
            if change and name in movers and name not in ruled:
                movers[name].append(reaction.getId())
    return {name: tuple(reactions) for name, reactions in movers.items()}


def net_changes(reaction: Any) -> dict[str, float]:
    """By how much a reaction changes each of its species each time; 0 for one that takes part unchanged."""
    net: dict[str, float] = {}
    for sign, references in ((-1, reaction.getListOfReactants()), (1, reaction.getListOfProducts())):
        for reference in references:
            name = reference.getSpecies()
            net[name] = net.get(name, 0.0) + sign * reference.getStoichiometry()
    return net


def homes_of(model: Any) -> dict[str, tuple[str, ...]]:
    """What a species needs beside formulas: its compartment, and the factor that converts extents into it."""
    general = model.getConversionFactor() if model.getLevel() > 2 else ""
    homes: dict[str, tuple[str, ...]] = {}
    for species in model.getListOfSpecies():
        factor = species.getConversionFactor() if model.getLevel() > 2 else ""
        homes[species.getId()] = tuple(name for name in (species.getCompartment(), factor or general) if name)
    return homes


def referred(model: Any) -> set[str]:
    """Parameters that stand outside of formulas: conversion factors."""
    if model.getLevel() < 3:
        return set()
    return {model.getConversionFactor(), *(species.getConversionFactor() for species in model.getListOfSpecies())}


def every_id(model: Any) -> Iterator[str]:
    """The id of everything that has a value."""
    for elements in (
        model.getListOfParameters(),
        model.getListOfSpecies(),
        model.getListOfCompartments(),
        model.getListOfReactions(),
    ):
        yield from (element.getId() for element in elements)
