"""Small models in SBML for the tests of this room, each with something that foreign files have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import libsbml


@dataclass(frozen=True)
class Sample:
    """A model as plain data; ``text`` writes it. Values can be replaced, which makes fresh references."""

    name: str
    level: int = 3
    version: int = 1
    compartments: Mapping[str, float] = field(default_factory=lambda: {"cell": 2.0})
    # id → (compartment, value, flags): b boundary, a amount-valued, i value is an amount, c constant
    species: Mapping[str, tuple[str, float | None, str]] = field(default_factory=dict)
    parameters: Mapping[str, float | None] = field(default_factory=dict)
    initial: Mapping[str, str] = field(default_factory=dict)
    assigned: Mapping[str, str] = field(default_factory=dict)
    rated: Mapping[str, str] = field(default_factory=dict)
    reactions: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)  # reactants, products, rate
    # id → (trigger, {target: formula}, initial value of the trigger)
    events: Mapping[str, tuple[str, Mapping[str, str], bool]] = field(default_factory=dict)

    def with_value(self, id_: str, value: float) -> Sample:
        """Return the sample as someone would write it who wants this initial value."""
        sample = replace(self, initial={key: text for key, text in self.initial.items() if key != id_})
        if id_ in self.parameters:
            return replace(sample, parameters={**self.parameters, id_: value})
        if id_ in self.compartments:
            return replace(sample, compartments={**self.compartments, id_: value})
        home, _, flags = self.species[id_]
        flags = flags.replace("i", "") + ("i" if "a" in flags else "")
        return replace(sample, species={**self.species, id_: (home, value, flags)})

    def text(self) -> str:
        return libsbml.writeSBMLToString(self.document())

    def write(self, folder: Path) -> Path:
        path = folder / f"{self.name}.xml"
        path.write_text(self.text(), encoding="utf-8")
        return path

    def document(self) -> libsbml.SBMLDocument:
        document = libsbml.SBMLDocument(self.level, self.version)
        model = document.createModel()
        model.setId(self.name)
        model.setName(f"Sample {self.name}")
        self._units(model)
        for id_, size in self.compartments.items():
            compartment = model.createCompartment()
            compartment.setId(id_)
            compartment.setConstant(not self._moves(id_))
            compartment.setSpatialDimensions(3)
            compartment.setSize(size)
        for id_, (home, value, flags) in self.species.items():
            species = model.createSpecies()
            species.setId(id_)
            species.setName(f"the {id_}")
            species.setCompartment(home)
            species.setBoundaryCondition("b" in flags)
            species.setHasOnlySubstanceUnits("a" in flags)
            species.setConstant("c" in flags)
            if value is not None:
                (species.setInitialAmount if "i" in flags else species.setInitialConcentration)(value)
        for id_, value in self.parameters.items():
            parameter = model.createParameter()
            parameter.setId(id_)
            parameter.setConstant(not self._moves(id_))
            if value is not None:
                parameter.setValue(value)
        for id_, formula in self.initial.items():
            assignment = model.createInitialAssignment()
            assignment.setSymbol(id_)
            assignment.setMath(_math(formula))
        for rules, create in ((self.assigned, model.createAssignmentRule), (self.rated, model.createRateRule)):
            for id_, formula in rules.items():
                rule = create()
                rule.setVariable(id_)
                rule.setMath(_math(formula))
        self._reactions(model)
        self._events(model)
        return document

    def _moves(self, id_: str) -> bool:
        targets = {target for _, targets, _ in self.events.values() for target in targets}
        return id_ in self.assigned or id_ in self.rated or id_ in targets

    def _units(self, model: libsbml.Model) -> None:
        minute = model.createUnitDefinition()
        minute.setId("minute" if self.level > 2 else "time")
        _unit(minute, libsbml.UNIT_KIND_SECOND, multiplier=60.0)
        nanomole = model.createUnitDefinition()
        nanomole.setId("nanomole" if self.level > 2 else "substance")
        _unit(nanomole, libsbml.UNIT_KIND_MOLE, scale=-9)
        if self.level > 2:
            model.setTimeUnits("minute")
            model.setSubstanceUnits("nanomole")
            model.setExtentUnits("nanomole")
            model.setVolumeUnits("litre")

    def _reactions(self, model: libsbml.Model) -> None:
        for id_, (reactants, products, formula) in self.reactions.items():
            reaction = model.createReaction()
            reaction.setId(id_)
            reaction.setReversible(False)
            if self.level > 2 and self.version == 1:
                reaction.setFast(False)
            for names, create in ((reactants, reaction.createReactant), (products, reaction.createProduct)):
                for name in names.split():
                    reference = create()
                    reference.setSpecies(name)
                    reference.setStoichiometry(1.0)
                    if self.level > 2:
                        reference.setConstant(True)
            math = _math(formula)
            for name in sorted(self.species):
                if name not in f"{reactants} {products}".split() and _mentions(math, name):
                    reaction.createModifier().setSpecies(name)
            reaction.createKineticLaw().setMath(math)

    def _events(self, model: libsbml.Model) -> None:
        for id_, (condition, targets, at_start) in self.events.items():
            event = model.createEvent()
            event.setId(id_)
            event.setUseValuesFromTriggerTime(True)
            trigger = event.createTrigger()
            trigger.setMath(_math(condition))
            if self.level > 2:
                trigger.setPersistent(True)
                trigger.setInitialValue(at_start)
            for target, formula in targets.items():
                assignment = event.createEventAssignment()
                assignment.setVariable(target)
                assignment.setMath(_math(formula))


def _unit(definition: libsbml.UnitDefinition, kind: int, *, scale: int = 0, multiplier: float = 1.0) -> None:
    unit = definition.createUnit()
    unit.setKind(kind)
    unit.setExponent(1)
    unit.setScale(scale)
    unit.setMultiplier(multiplier)


def _math(formula: str) -> libsbml.ASTNode:
    node = libsbml.parseL3Formula(formula)
    assert node is not None, f"{formula}: {libsbml.getLastParseL3Error()}"
    return node


def _mentions(node: libsbml.ASTNode, name: str) -> bool:
    if node.getType() == libsbml.AST_NAME and node.getName() == name:
        return True
    return any(_mentions(node.getChild(i), name) for i in range(node.getNumChildren()))


# A ligand, a receptor and a target whose start follows an expression level, as in our own models.
SIGNAL = Sample(
    "signal",
    species={
        "IFN_alpha": ("cell", 1.0, "b"),
        "IFN_gamma": ("cell", 0.0, "b"),
        "STAT1": ("cell", 10.0, ""),
        "STAT1_pY701": ("cell", 0.0, ""),
    },
    parameters={
        "expression_STAT1": 1.0,
        "k_on": 0.05,
        "k_off": 0.1,
        "start": 10.0,
        "obs_STAT1_pY701": None,
        "share": None,
    },
    initial={"STAT1": "piecewise(start * expression_STAT1, expression_STAT1 < 3, 3 * start)"},
    assigned={"obs_STAT1_pY701": "STAT1_pY701", "share": "STAT1_pY701 / start"},
    reactions={
        "activation": ("STAT1", "STAT1_pY701", "cell * k_on * STAT1 * (IFN_alpha + 2 * IFN_gamma)"),
        "loss": ("STAT1_pY701", "STAT1", "cell * k_off * STAT1_pY701"),
    },
)

# The same in Level 2 Version 4.
SIGNAL_L2V4 = replace(SIGNAL, name="signal_l2v4", level=2, version=4)

# Events that change a parameter, a boundary species and a species.
EVENTS = Sample(
    "events",
    species={"L": ("cell", 1.0, "b"), "S": ("cell", 10.0, ""), "P": ("cell", 0.0, "")},
    parameters={"k": 0.1, "k_late": 0.0, "washed": 30.0},
    reactions={
        "make": ("S", "P", "cell * k * L * S"),
        "back": ("P", "S", "cell * k_late * P"),
    },
    events={
        "wash": ("time > washed", {"L": "L / 10", "k_late": "k_late + 0.2"}, True),
        "feed": ("S < 2", {"S": "S + 3"}, True),
        "rich": ("P > 3", {"S": "S + 1"}, False),  # true from the start if P is set so
    },
)

# Events that change what the engine does not bring back: a compartment.
GROWTH = Sample(
    "growth",
    species={"S": ("cell", 10.0, ""), "Q": ("cell", 4.0, "b")},
    parameters={"k": 0.1, "w": 1.0},
    rated={"w": "-0.01 * w"},
    reactions={"drain": ("S", "", "cell * k * w * S * Q")},
    events={"divide": ("time > 20", {"cell": "cell * 2", "w": "w + 1"}, True)},
)

# Species whose ids mean amounts, declared in amounts and in concentrations, and the other way round.
AMOUNTS = Sample(
    "amounts",
    compartments={"cell": 2.0, "nucleus": 0.5},
    species={
        "A": ("cell", 10.0, "ai"),
        "B": ("nucleus", 3.0, "a"),
        "C": ("nucleus", 3.0, "i"),
        "D": ("cell", 0.0, ""),
        "M": ("cell", 5.0, "abi"),
        "N": ("nucleus", 5.0, "bi"),
    },
    parameters={"k": 0.02},
    reactions={
        "one": ("A", "B", "k * A * M"),
        "two": ("B", "C", "k * B * N"),
        "three": ("C", "D", "nucleus * k * C"),
    },
)

# Initial assignments of a parameter, a boundary species, a compartment and species, chained.
ASSIGNED_STARTS = Sample(
    "assigned_starts",
    compartments={"cell": 2.0, "nucleus": 1.0},
    species={
        "L": ("cell", 1.0, "b"),
        "G": ("cell", 2.0, "b"),
        "S": ("nucleus", 1.0, ""),
        "T": ("cell", 7.0, ""),
        "U": ("cell", 3.0, ""),
    },
    parameters={"scale": 2.0, "k": 0.1, "derived": 9.0, "ratio": None, "free": 0.01, "w": 1.0},
    initial={
        "derived": "3 * scale",
        "L": "derived / 2",
        "nucleus": "cell / 4",
        "S": "piecewise(G * ratio, G < 5, 1) + T",
        "w": "k * 10",
    },
    assigned={"ratio": "scale * 2"},
    rated={"w": "-free * w"},
    reactions={
        "decay": ("S", "T", "nucleus * k * S * L * w"),
        "feed": ("", "U", "cell * free * derived * G"),
    },
)

# A species and a parameter under rate rules; a constant species; nothing in a reaction.
RATES = Sample(
    "rates",
    species={"R": ("cell", 1.0, "b"), "F": ("cell", 2.0, ""), "K": ("cell", 0.5, "bc")},
    parameters={"x": 1.0, "slope": 0.1},
    rated={"R": "-slope * R", "F": "slope * K", "x": "slope * (R - x)"},
)

EVERY_SAMPLE = (SIGNAL, SIGNAL_L2V4, EVENTS, GROWTH, AMOUNTS, ASSIGNED_STARTS, RATES)
