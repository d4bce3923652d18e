"""Small SBML documents from one line per reaction, for tests of proofs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import libsbml

Line = tuple[str, str, str]
"""Id, ``A + 2 B -> C``, rate law."""


def tree(text: str) -> libsbml.ASTNode:
    node = libsbml.parseL3Formula(text)
    assert node is not None, libsbml.getLastParseL3Error()
    return node


def tiny(
    reactions: Iterable[Line] = (),
    *,
    species: Mapping[str, float] | None = None,
    boundary: Mapping[str, float] | None = None,
    parameters: Mapping[str, float] | None = None,
    roles: Mapping[str, str] | None = None,
    rules: Mapping[str, str] | None = None,
    rates: Mapping[str, str] | None = None,
    initial: Mapping[str, str] | None = None,
    compartments: Mapping[str, float] | None = None,
    inside: Mapping[str, str] | None = None,
    events: Iterable[tuple[str, str, str]] = (),
) -> libsbml.SBMLDocument:
    """Return a Level 3 Version 1 document; ids that a law uses and nobody declares become parameters of value 1."""
    reactions = list(reactions)
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId("tiny")
    sizes = dict(compartments or {"cell": 1.0})
    for name, size in sizes.items():
        compartment = model.createCompartment()
        compartment.setId(name)
        compartment.setSize(size)
        compartment.setSpatialDimensions(3)
        compartment.setConstant(name not in (rates or {}))
    for values, held in ((species or {}, False), (boundary or {}, True)):
        for name, value in values.items():
            element = model.createSpecies()
            element.setId(name)
            element.setCompartment((inside or {}).get(name, next(iter(sizes))))
            element.setInitialConcentration(value)
            element.setBoundaryCondition(held or name in (rates or {}))
            element.setConstant(False)
            element.setHasOnlySubstanceUnits(False)
    for name, formula in (rules or {}).items():
        _parameter(model, name, 0.0, constant=False)
        rule = model.createAssignmentRule()
        rule.setVariable(name)
        rule.setMath(tree(formula))
    for name, formula in (rates or {}).items():
        if model.getElementBySId(name) is None:
            _parameter(model, name, (parameters or {}).get(name, 0.0), constant=False)
        rule = model.createRateRule()
        rule.setVariable(name)
        rule.setMath(tree(formula))
    for name, value in (parameters or {}).items():
        if model.getElementBySId(name) is None:
            _parameter(model, name, value, constant=True, role=(roles or {}).get(name))
    for name, formula in (initial or {}).items():
        assignment = model.createInitialAssignment()
        assignment.setSymbol(name)
        assignment.setMath(tree(formula))
    for line in reactions:
        _reaction(model, *line)
    for trigger, target, value in events:
        _event(model, trigger, target, value)
    return document


def _parameter(model: libsbml.Model, name: str, value: float, *, constant: bool, role: str | None = None) -> None:
    parameter = model.createParameter()
    parameter.setId(name)
    parameter.setValue(value)
    parameter.setConstant(constant)
    if role:
        parameter.setMetaId(f"meta_{name}")
        parameter.setAnnotation(f'<annotation><i:parameter xmlns:i="urn:ifnsbml:1" role="{role}"/></annotation>')


def _reaction(model: libsbml.Model, name: str, equation: str, law: str) -> None:
    reaction = model.createReaction()
    reaction.setId(name)
    reaction.setReversible(False)
    reaction.setFast(False)
    used = []
    for text, create in zip(equation.split("->"), (reaction.createReactant, reaction.createProduct), strict=True):
        for part in filter(None, (part.strip() for part in text.split("+"))):
            count, _, species = part.rpartition(" ")
            reference = create()
            reference.setSpecies(species)
            reference.setStoichiometry(float(count or 1))
            reference.setConstant(True)
            used.append(species)
    node = tree(law)
    for name_used in sorted(set(_names(node))):
        if model.getSpecies(name_used) is not None and name_used not in used:
            reaction.createModifier().setSpecies(name_used)
        elif model.getElementBySId(name_used) is None:
            _parameter(model, name_used, 1.0, constant=True)
    reaction.createKineticLaw().setMath(node)


def _names(node: libsbml.ASTNode) -> Iterable[str]:
    if node.getType() == libsbml.AST_NAME:
        yield node.getName()
    for i in range(node.getNumChildren()):
        yield from _names(node.getChild(i))


def _event(model: libsbml.Model, trigger: str, target: str, value: str) -> None:
    event = model.createEvent()
    event.setUseValuesFromTriggerTime(True)
    condition = event.createTrigger()
    condition.setInitialValue(True)
    condition.setPersistent(True)
    condition.setMath(tree(trigger))
    assignment = event.createEventAssignment()
    assignment.setVariable(target)
    assignment.setMath(tree(value))
    element = model.getElementBySId(target)
    if isinstance(element, libsbml.Parameter):
        element.setConstant(False)
