"""Small models as others write them, put together from formulas; each test says what is right for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import libsbml
import yaml

from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.model import MappedModel

Unit = tuple[tuple[str, float, int, float], ...]
"""Kind, exponent, scale and multiplier of each of its parts."""


@dataclass(frozen=True)
class Species:
    """``held``: a boundary species that nothing changes; ``amount``: given and meant as an amount."""

    start: float
    held: bool = False
    amount: bool = False
    home: str = "c"


@dataclass(frozen=True)
class Small:
    """A model; formulas are infix text."""

    species: Mapping[str, Species]
    reactions: Mapping[str, tuple[dict[str, float], dict[str, float], str]]
    parameters: Mapping[str, float] = field(default_factory=dict)
    variables: Mapping[str, float] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    initial: Mapping[str, str] = field(default_factory=dict)
    events: tuple[tuple[str, str, dict[str, str]], ...] = ()
    size: float = 1.0
    units: Mapping[str, Unit] = field(default_factory=dict)
    """Unit definitions; those called time, substance and volume are the model's own."""
    parameter_units: Mapping[str, str] = field(default_factory=dict)
    id: str = "theirs"
    level: tuple[int, int] = (3, 1)


def write(path: Path, small: Small) -> Path:
    """Write it as SBML."""
    old = small.level[0] < 3
    document = libsbml.SBMLDocument(*small.level)
    model = document.createModel()
    model.setId(small.id)
    for name, parts in small.units.items():
        definition = model.createUnitDefinition()
        definition.setId(name if old else f"u_{name}")
        for kind, exponent, scale, multiplier in parts:
            unit = definition.createUnit()
            unit.setKind(libsbml.UnitKind_forName(kind))
            unit.setExponent(exponent if not old else int(exponent))
            unit.setScale(scale)
            unit.setMultiplier(multiplier)
    if not old:
        for name, choose in (
            ("time", model.setTimeUnits),
            ("substance", model.setSubstanceUnits),
            ("volume", model.setVolumeUnits),
        ):
            if name in small.units:
                choose(f"u_{name}")
    cell = model.createCompartment()
    cell.setId("c")
    cell.setSize(small.size)
    cell.setSpatialDimensions(3)
    cell.setConstant("c" not in small.rates)
    for name, one in small.species.items():
        species = model.createSpecies()
        species.setId(name)
        species.setCompartment(one.home)
        (species.setInitialAmount if one.amount else species.setInitialConcentration)(one.start)
        species.setHasOnlySubstanceUnits(one.amount)
        species.setBoundaryCondition(one.held)
        species.setConstant(one.held and not _changes(small, name))
    for values, constant in ((small.parameters, True), (small.variables, False)):
        for name, value in values.items():
            parameter = model.createParameter()
            parameter.setId(name)
            parameter.setValue(value)
            parameter.setConstant(constant)
            if name in small.parameter_units:
                parameter.setUnits(f"{'' if old else 'u_'}{small.parameter_units[name]}")
    for formulas, create in ((small.rules, model.createAssignmentRule), (small.rates, model.createRateRule)):
        for name, text in formulas.items():
            rule = create()
            rule.setVariable(name)
            rule.setMath(libsbml.parseL3Formula(text))
    for name, text in small.initial.items():
        assignment = model.createInitialAssignment()
        assignment.setSymbol(name)
        assignment.setMath(libsbml.parseL3Formula(text))
    for name, (left, right, law) in small.reactions.items():
        _react(model, name, left, right, law)
    for name, condition, changes in small.events:
        _happen(model, name, condition, changes)
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def _changes(small: Small, name: str) -> bool:
    return name in small.rates or name in small.rules or any(name in changes for _, _, changes in small.events)


def _react(model: libsbml.Model, name: str, left: dict[str, float], right: dict[str, float], law: str) -> None:
    reaction = model.createReaction()
    reaction.setId(name)
    reaction.setReversible(False)
    reaction.setFast(False)
    for partners, create in ((left, reaction.createReactant), (right, reaction.createProduct)):
        for species, count in partners.items():
            reference = create()
            reference.setSpecies(species)
            reference.setStoichiometry(count)
            if model.getLevel() > 2:
                reference.setConstant(True)
    math = libsbml.parseL3Formula(law)
    for one in model.getListOfSpecies():
        if one.getId() in _names(math) and one.getId() not in {*left, *right}:
            reaction.createModifier().setSpecies(one.getId())
    reaction.createKineticLaw().setMath(math)


def _names(node: libsbml.ASTNode) -> set[str]:
    found = {node.getName()} if node.getType() == libsbml.AST_NAME else set()
    return found.union(*(_names(node.getChild(index)) for index in range(node.getNumChildren())))


def _happen(model: libsbml.Model, name: str, condition: str, changes: dict[str, str]) -> None:
    event = model.createEvent()
    if name:
        event.setId(name)
    trigger = event.createTrigger()
    trigger.setMath(libsbml.parseL3Formula(condition))
    if model.getLevel() > 2:
        event.setUseValuesFromTriggerTime(True)
        trigger.setInitialValue(True)
        trigger.setPersistent(True)
    for target, text in changes.items():
        assignment = event.createEventAssignment()
        assignment.setVariable(target)
        assignment.setMath(libsbml.parseL3Formula(text))


def mapped(folder: Path, small: Small, **mapping: object) -> MappedModel:
    """The model behind a mapping with these fields."""
    text = folder / "theirs.yaml"
    text.write_text(yaml.safe_dump(mapping), encoding="utf-8")
    return MappedModel.load(write(folder / "theirs.xml", small), load_mapping(text))


SECOND: Unit = (("second", 1, 0, 1.0),)
WEEK: Unit = (("second", 1, 0, 604_800.0),)
LITRE: Unit = (("litre", 1, 0, 1.0),)


def moles(scale: int) -> Unit:
    """10 to this power mol."""
    return (("mole", 1, scale, 1.0),)
