"""Random SBML models for property tests: small, valid, and rich in what a reader can get wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

import libsbml

FUNCTION = ("saturation", "lambda(v, x, k, v * x / (k + x))")


@dataclass(frozen=True)
class Features:
    """What the random model may use beyond mass action in one fixed compartment."""

    growing_compartment: bool = True
    substance_only: bool = True
    boundary: bool = True
    conversion: bool = True
    variable_stoichiometry: bool = True
    rate_rules: bool = True
    rational: bool = True
    time: bool = True
    more: bool = False
    """Also constant and ruled species, a compartment under a rule, a factor for the whole model, more constants of
    reactions, initial assignments of all that can have one."""
    jumps: bool = True
    """Formulas that jump where states cross; an engine may never get past such a place."""
    level2: bool = False
    """Only what Level 2 Version 4 can say; see :func:`level2_document`."""


def math(text: str) -> libsbml.ASTNode:
    node = libsbml.parseL3Formula(text)
    assert node is not None, libsbml.getLastParseL3Error()
    return node


def random_document(seed: int, features: Features | None = None, reactions: int = 6) -> libsbml.SBMLDocument:
    """Return a random Level 3 Version 2 document; the same seed gives the same document."""
    return _Maker(Random(seed), features or Features()).document(reactions)


def level2_document(seed: int) -> libsbml.SBMLDocument:
    """Return a random Level 2 Version 4 document; the same seed gives the same document."""
    document = random_document(seed, Features(conversion=False, variable_stoichiometry=False, level2=True))
    assert document.setLevelAndVersion(2, 4, False), document.getErrorLog().toString()
    return libsbml.readSBMLFromString(libsbml.writeSBMLToString(document))  # without what the conversion remarked


class _Maker:
    def __init__(self, rng: Random, features: Features) -> None:
        self.rng = rng
        self.f = features
        self.doc = libsbml.SBMLDocument(3, 2)
        self.model = self.doc.createModel()
        self.model.setId("random_model")
        self.species: list[str] = []
        self.constants: list[str] = []
        self.readable: list[str] = []

    def document(self, reactions: int) -> libsbml.SBMLDocument:
        self._compartments()
        for i in range(4):
            self._constant(f"k{i}", round(self.rng.uniform(0.1, 3), 3))
        self._constant("delta", 0.5)
        if self.f.more:
            self._constant("theta", 1.25)
        self._species()
        self._function()
        self._rules()
        for i in range(reactions):
            self._reaction(i)
        self._initial_assignment()
        if self.f.more:
            self._more_initial_assignments()
        return self.doc

    def _chance(self, p: float = 0.5) -> bool:
        return self.rng.random() < p

    def _compartments(self) -> None:
        for name in ("cell", "nucleus"):
            compartment = self.model.createCompartment()
            compartment.setId(name)
            compartment.setSize(round(self.rng.uniform(0.5, 2), 2))
            compartment.setSpatialDimensions(3)
            compartment.setConstant(True)
            self.readable.append(name)
        if self.f.growing_compartment and self._chance():
            self.model.getCompartment("nucleus").setConstant(False)
            self._rule("rate", "nucleus", "0.1 * nucleus")
        if self.f.more and self._chance(0.3):
            self.model.setConversionFactor("theta")

    def _constant(self, name: str, value: float) -> None:
        parameter = self.model.createParameter()
        parameter.setId(name)
        parameter.setValue(value)
        parameter.setConstant(True)
        self.constants.append(name)

    def _rule(self, kind: str, variable: str, formula: str) -> None:
        rule = self.model.createRateRule() if kind == "rate" else self.model.createAssignmentRule()
        rule.setVariable(variable)
        rule.setMath(math(formula))

    def _species(self) -> None:
        for i in range(5):
            species = self.model.createSpecies()
            species.setId(f"S{i}")
            species.setCompartment(self.rng.choice(["cell", "nucleus"]))
            species.setBoundaryCondition(self.f.boundary and self._chance(0.25))
            species.setConstant(False)
            species.setHasOnlySubstanceUnits(self.f.substance_only and self._chance(0.3))
            value = round(self.rng.uniform(0.1, 4), 3)
            if self._chance():
                species.setInitialConcentration(value)
            else:
                species.setInitialAmount(value)
            if self.f.conversion and self._chance(0.2):
                species.setConversionFactor("delta")
            self.species.append(species.getId())
        self.readable += self.species
        if self.f.more:
            self._still_species("held", "k1", constant=True)
            self._still_species("computed", "1 + k0 * S1", constant=False)

    def _still_species(self, name: str, formula: str, *, constant: bool) -> None:
        """A species that no reaction moves: a constant one, or one under a rule."""
        species = self.model.createSpecies()
        species.setId(name)
        species.setCompartment(self.rng.choice(["cell", "nucleus"]))
        species.setBoundaryCondition(True)
        species.setConstant(constant)
        species.setHasOnlySubstanceUnits(self._chance())
        if constant:
            species.setInitialConcentration(1.7)
        else:
            self._rule("assignment", name, formula)
        self.readable.append(name)

    def _function(self) -> None:
        definition = self.model.createFunctionDefinition()
        definition.setId(FUNCTION[0])
        definition.setMath(math(FUNCTION[1]))

    def _parameter(self, name: str, value: float) -> None:
        parameter = self.model.createParameter()
        parameter.setId(name)
        parameter.setConstant(False)
        parameter.setValue(value)

    def _rules(self) -> None:
        self._parameter("total", 0)
        self._rule("assignment", "total", f"{self._pick()} + 2 * {self._pick()}")
        self._parameter("ratio", 0)
        self._rule("assignment", "ratio", f"{self._pick()} / (1 + total)" if self.f.rational else self._pick())
        self.readable += ["total", "ratio"]
        if self.f.rate_rules:
            self._parameter("moving", 0.7)
            self._rule("rate", "moving", f"{self._pick()} - k0 * moving")
            self.readable.append("moving")
            if self._chance():
                self._ruled_species()

    def _ruled_species(self) -> None:
        species = self.model.createSpecies()
        species.setId("ruled")
        species.setCompartment(self.rng.choice(["cell", "nucleus"]))
        species.setBoundaryCondition(True)
        species.setConstant(False)
        species.setHasOnlySubstanceUnits(self._chance())
        species.setInitialAmount(0.8)
        self._rule("rate", "ruled", f"k1 * {self._pick()} - ruled")
        self.readable.append("ruled")

    def _pick(self) -> str:
        return self.rng.choice(self.species)

    def _law(self) -> str:
        s, a, k = self._pick(), self.rng.choice(self.readable), self.rng.choice(self.constants)
        laws = [f"{k} * {s} * {a}", f"cell * {k} * {s}", f"{k} * {s}^2 - {k} * {a}", f"k0 * {s} * {k} / 3"]
        if self.f.rational:
            laws += [
                f"saturation({k}, {s}, 1.5 + {a})",
                f"{k} * {s}^2 / ({a}^2 + 0.25)",
                f"piecewise({k} * {s}, {s} > {a}, {k} * {a}, ({a} < 1) && (k1 > 0.2), 0.3)"
                if self.f.jumps
                else f"piecewise({k} * {s}, ({s} > {a}) && (k1 > 0.2), {k} * {a}, k1 > 0.2, 0.3)",
                f"{k} * sqrt({s} + 1) * exp(-{a} / 10)",
                f"max({s}, {a}) * {k} - min({s}, 2, {a})" if not self.f.level2 else f"{k} * {s} / (k1 + {a})",
                f"ln({s} + 2) + log10({a} + 2) + abs({s} - {a}) + tanh({a})",
            ]
        if self.f.time:
            laws.append(f"{k} * {s} * (1 + sin(time))")
        return self.rng.choice(laws)

    def _reaction(self, index: int) -> None:
        reaction = self.model.createReaction()
        reaction.setId(f"J{index}")
        reaction.setReversible(False)
        used: set[str] = set()
        variable = self.f.variable_stoichiometry and self._chance(0.3)
        # RoadRunner 2.10 miscounts a species on both sides of a reaction with a variable stoichiometry.
        order = self.rng.sample(self.species, 5)
        split = self.rng.choice([0, 1, 1, 2])
        right = order[split:] if variable else self.rng.sample(self.species, 5)
        sides = ((reaction.createReactant, order[:split]), (reaction.createProduct, right))
        for create, names in sides:
            least = int(self.f.level2 and create == reaction.createProduct and not used)  # one side is not empty
            for species in names[: max(least, self.rng.choice([0, 1, 1, 2]))]:
                used.add(species)
                reference = create()
                reference.setSpecies(species)
                reference.setStoichiometry(self.rng.choice([1, 1, 2, 1.5]))
                reference.setConstant(True)
        law = reaction.createKineticLaw()
        text = self._law()
        law.setMath(math(text))
        for name in sorted(set(re.findall(r"\w+", text)) & set(self.readable)):
            if self.model.getSpecies(name) is not None and name not in used:
                reaction.createModifier().setSpecies(name)
        if self._chance(0.3):
            local = law.createLocalParameter()
            local.setId("k0")  # shadows the model's own
            local.setValue(round(self.rng.uniform(0.1, 3), 3))
        if self.f.more and self._chance():
            local = law.createLocalParameter()
            local.setId("own")
            local.setValue(round(self.rng.uniform(0.1, 3), 3))
            law.setMath(math(f"own * ({text})"))
        if variable and reaction.getNumProducts():
            reference = reaction.getProduct(0)
            reference.setId(f"n{index}")
            reference.setConstant(False)
            self._rule("assignment", reference.getId(), "1 + k2 / 2")

    def _initial_assignment(self) -> None:
        assignment = self.model.createInitialAssignment()
        assignment.setSymbol("S0")
        assignment.setMath(math("piecewise(k0, k0 < k1, k1) + k3^2"))

    def _more_initial_assignments(self) -> None:
        """Of a constant, a size, and a species, in terms of each other."""
        for symbol, formula in (("k3", "k0 + 0.5"), ("cell", "0.8 + k1 / 4"), ("S3", "k2 * cell + k3")):
            if self._chance():
                assignment = self.model.createInitialAssignment()
                assignment.setSymbol(symbol)
                assignment.setMath(math(formula))
