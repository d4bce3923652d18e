"""Models as anybody may write them, for tests that must hold of all: odd ids, rules, events, units and levels."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import libsbml
from hypothesis import strategies as st

NAMES = (
    *("STAT1", "pSTAT1", "STAT1_p", "pSTAT1dimn", "STAT1n", "STAT1c_star", "STAT1_total", "ISGF3n", "JAK1_active"),
    *("IFN", "IFNg", "IFN_gamma", "IFNa_dose", "Ifnb", "IRF1mRNA", "R_star_STAT1", "STAT5", "pERK", "SB203580"),
    *("obs_STAT1_pY701", "expression_STAT1", "value", "time", "pi", "sin", "yes", "null", "on", "n", "e", "A", "x_p"),
)
LABELS = (
    *("", "interferon γ", "STAT1 (nuclear) #1", "(STAT1C*)2", "x: {a}", "IFN_minus__gamma_", "pSTAT1 \" ' \\ dimer"),
    *("STAT1(Y701='p', d=1) ._br_STAT1(Y701='p', d=1)", "&<b>", "- *a", "receptor with active JAK1", "obs_STAT1_pY701"),
)
URIS = (
    *("urn:miriam:uniprot:P42224", "http://identifiers.org/hgnc/HGNC:11362", "https://identifiers.org/uniprot:P01579"),
    *("http://identifiers.org/pato/PATO:0002220", "http://identifiers.org/uniprot/P42225", "nonsense", "http://x/"),
)
LEVELS = ((2, 1), (2, 4), (3, 1), (3, 2))
SIZES = (None, 1.0, 0.5, 2e-12, 0.0)


@dataclass(frozen=True)
class Thing:
    """One species or parameter."""

    id: str
    label: str
    what: str
    """species, boundary, amount, constant, variable, total, or assigned."""
    home: int
    value: float | None
    uris: tuple[str, ...]


@dataclass(frozen=True)
class Theirs:
    """A whole model; written with :func:`write_random`."""

    level: tuple[int, int]
    id: str
    sizes: tuple[float | None, ...]
    things: tuple[Thing, ...]
    rates: bool
    time: str
    event: bool
    notes: str = field(default="")


KINDS = ("species", "boundary", "amount", "constant", "variable", "total", "assigned")
THINGS = st.builds(
    Thing,
    st.sampled_from(NAMES),
    st.sampled_from(LABELS),
    st.sampled_from(KINDS),
    st.integers(0, 2),
    st.sampled_from((None, 0.0, 1.0, 500.0, 1e6, 1e-10, float("nan"), float("inf"))),
    st.lists(st.sampled_from(URIS), max_size=2).map(tuple),
)
MODELS = st.builds(
    Theirs,
    st.sampled_from(LEVELS),
    st.sampled_from(("", "theirs", "yes", "interferon", "obs_STAT1_pY701", "_1")),
    st.tuples(*[st.sampled_from(SIZES)] * 3),
    st.lists(THINGS, max_size=9, unique_by=lambda thing: thing.id).map(tuple),
    st.booleans(),
    st.sampled_from(("", "second", "minute", "hour")),
    st.booleans(),
)


def write_random(path: Path, theirs: Theirs) -> Path:
    """Write the model. What a level does not have is left out."""
    document = libsbml.SBMLDocument(*theirs.level)
    model = document.createModel()
    three = theirs.level[0] > 2
    if theirs.id and all(thing.id != theirs.id for thing in theirs.things):
        model.setId(theirs.id)
    _time_unit(model, theirs.time, three)
    for number, size in enumerate(theirs.sizes):
        compartment = model.createCompartment()
        compartment.setId(f"home{number}")
        compartment.setName(("cytoplasm", "nucleus", "medium")[number])
        compartment.setConstant(True)
        if size == 0.0:
            compartment.setSpatialDimensions(0)
            continue
        compartment.setSpatialDimensions(3)
        if size is not None:
            compartment.setSize(size)
    for thing in theirs.things:
        _write(model, thing, [other.id for other in theirs.things if other.what in ("species", "boundary", "constant")])
    floating = [thing.id for thing in theirs.things if thing.what in ("species", "amount")]
    for number, id_ in enumerate(floating[:3]):
        _react(model, f"reaction{number}", id_, theirs.rates)
    variables = [thing.id for thing in theirs.things if thing.what == "variable"]
    if theirs.event and variables and theirs.level > (2, 1):
        _event(model, variables[0], three)
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def _time_unit(model: libsbml.Model, unit: str, three: bool) -> None:
    seconds = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "week": 604_800.0}
    if not unit:
        return
    definition = model.createUnitDefinition()
    definition.setId("their_time" if three else "time")
    part = definition.createUnit()
    part.setKind(libsbml.UNIT_KIND_SECOND)
    part.setMultiplier(seconds[unit])
    part.setExponent(1)
    part.setScale(0)
    if three:
        model.setTimeUnits("their_time")


def _write(model: libsbml.Model, thing: Thing, others: list[str]) -> None:
    species = thing.what in ("species", "boundary", "amount")
    element = model.createSpecies() if species else model.createParameter()
    element.setId(thing.id)
    element.setMetaId(f"meta_{thing.id}")
    if thing.label:
        element.setName(thing.label)
    element.setConstant(thing.what == "constant")
    if species:
        element.setCompartment(f"home{thing.home}")
        element.setHasOnlySubstanceUnits(thing.what == "amount")
        element.setBoundaryCondition(thing.what == "boundary")
        if thing.value is not None:
            element.setInitialAmount(thing.value)
    elif thing.value is not None:
        element.setValue(thing.value)
    for uri in thing.uris:
        term = libsbml.CVTerm(libsbml.BIOLOGICAL_QUALIFIER)
        term.setBiologicalQualifierType(libsbml.BQB_IS_VERSION_OF)
        term.addResource(uri)
        element.addCVTerm(term)
    if thing.what == "variable":
        rule = model.createRateRule()
        rule.setVariable(thing.id)
        rule.setMath(_sum([]))
    elif thing.what == "total":
        rule = model.createAssignmentRule()
        rule.setVariable(thing.id)
        rule.setMath(_sum(others))
    elif thing.what == "assigned" and model.getLevel() > 2:
        assignment = model.createInitialAssignment()
        assignment.setSymbol(thing.id)
        assignment.setMath(_sum([]))


def _sum(ids: list[str]) -> libsbml.ASTNode:
    node = libsbml.ASTNode(libsbml.AST_PLUS)
    if not ids:
        one = libsbml.ASTNode(libsbml.AST_REAL)
        one.setValue(1.0)
        node.addChild(one)
    for id_ in ids:
        child = libsbml.ASTNode(libsbml.AST_NAME)
        child.setName(id_)
        node.addChild(child)
    return node


def _react(model: libsbml.Model, id_: str, reactant: str, rates: bool) -> None:
    reaction = model.createReaction()
    reaction.setId(id_)
    reaction.setReversible(False)
    if (model.getLevel(), model.getVersion()) != (3, 2):
        reaction.setFast(False)
    reference = reaction.createReactant()
    reference.setSpecies(reactant)
    if model.getLevel() > 2:
        reference.setConstant(True)  # and no stoichiometry, as PySB writes it
    if rates:
        reaction.createKineticLaw().setMath(_sum([]))


def _event(model: libsbml.Model, target: str, three: bool) -> None:
    event = model.createEvent()
    event.setUseValuesFromTriggerTime(True)
    trigger = event.createTrigger()
    if three:
        trigger.setInitialValue(True)
        trigger.setPersistent(True)
    trigger.setMath(libsbml.parseL3Formula("time > 5"))
    assignment = event.createEventAssignment()
    assignment.setVariable(target)
    assignment.setMath(_sum([]))
