"""The reader against RoadRunner on random models at random states."""

from __future__ import annotations

from random import Random

import libsbml
import numpy as np
import pytest
import roadrunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_sbml import Features, level2_document, random_document

from ifnsbml.equations import OdeSystem, read_equations
from ifnsbml.equations.numeric import FloatArray


def engine_rates(runner: roadrunner.RoadRunner) -> dict[str, float]:
    """Rates of every state: amounts per time for species, whatever rules them."""
    model = runner.model
    ruled = list(model.getRateRuleSymbols())
    moving = [name for name in model.getFloatingSpeciesIds() if name not in ruled]
    return dict(zip(ruled + moving, runner.getRatesOfChange(), strict=True))


def set_state(
    runner: roadrunner.RoadRunner, document: libsbml.SBMLDocument, system: OdeSystem, y: FloatArray, time: float
) -> None:
    """Put the engine into the system's state: compartments first, because amounts stay when sizes change."""
    model = document.getModel()
    runner.model.setTime(time)
    by_name = {state.name: value for state, value in zip(system.states, y, strict=True)}
    for name, value in by_name.items():
        if model.getCompartment(name) is not None:
            runner[name] = value
    amounts = {state.name for state in system.amount_states}
    for name, value in by_name.items():
        species = model.getSpecies(name)
        if species is None:
            if model.getCompartment(name) is None:
                runner[name] = value
        elif name in amounts or species.getHasOnlySubstanceUnits():
            runner[name] = value
        else:
            runner[f"[{name}]"] = value


def expected_rate(
    runner: roadrunner.RoadRunner,
    document: libsbml.SBMLDocument,
    system: OdeSystem,
    name: str,
    y: FloatArray,
    dy: FloatArray,
) -> float:
    """The engine reports amounts for ruled species too: d(cV)/dt = V c' + c V'."""
    index = {state.name: i for i, state in enumerate(system.states)}
    species = document.getModel().getSpecies(name)
    in_amount = {state.name for state in system.amount_states}
    if species is None or name in in_amount or species.getHasOnlySubstanceUnits():
        return float(dy[index[name]])
    compartment = species.getCompartment()
    if compartment in index:
        size, growth = y[index[compartment]], dy[index[compartment]]
    else:
        size, growth = runner[compartment], 0.0
    return float(size * dy[index[name]] + y[index[name]] * growth)


SOME = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SEEDS = st.integers(0, 2**32 - 1)


@SOME
@given(seed=SEEDS)
def test_right_hand_side_equals_the_engine_s_rates(seed: int) -> None:
    equal_at_random_states(random_document(seed), seed)


@SOME
@given(seed=SEEDS)
def test_so_it_does_with_everything_that_level_3_has(seed: int) -> None:
    equal_at_random_states(random_document(seed, Features(more=True)), seed)


@SOME
@given(seed=SEEDS)
def test_so_it_does_in_level_2(seed: int) -> None:
    document = level2_document(seed)
    assert (document.getLevel(), document.getVersion()) == (2, 4)
    equal_at_random_states(document, seed)


def equal_at_random_states(document: libsbml.SBMLDocument, seed: int) -> None:
    text = libsbml.writeSBMLToString(document)
    system = read_equations(document)
    rhs = system.numeric_rhs()
    runner = roadrunner.RoadRunner(text)
    start = {state.name: float(value) for state, value in system.initial_state().items()}
    for name in runner.model.getFloatingSpeciesIds():
        if name in {state.name for state in system.amount_states}:
            assert start[name] == pytest.approx(runner[name], rel=1e-12)
    rng = Random(seed)
    for _ in range(5):
        y = np.array([rng.uniform(0.05, 5) for _ in system.states])
        time = rng.uniform(0, 10)
        set_state(runner, document, system, y, time)
        rates = engine_rates(runner)
        dy = rhs(time, y)
        scale = max(abs(rate) for rate in rates.values())
        for name, rate in rates.items():
            ours = expected_rate(runner, document, system, name, y, dy)
            assert abs(ours - rate) <= 1e-9 * max(abs(rate), 1e-3 * scale), (name, ours, rate)


def features_of(document: libsbml.SBMLDocument) -> set[str]:
    """What of the reader's hard cases stands in a document."""
    model = document.getModel()
    found = {f"{rule.getElementName()} of a {kind_of(model, rule.getVariable())}" for rule in model.getListOfRules()}
    found |= {f"initial value of a {kind_of(model, one.getSymbol())}" for one in model.getListOfInitialAssignments()}
    for species in model.getListOfSpecies():
        found.add("amount" if species.getHasOnlySubstanceUnits() else "concentration")
        found |= {"boundary species"} if species.getBoundaryCondition() else set()
        found |= {"constant species"} if species.getConstant() else set()
        found |= {"conversion factor of a species"} if species.isSetConversionFactor() else set()
    found |= {"conversion factor of the model"} if model.isSetConversionFactor() else set()
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        names = {node.getName() for node in nodes(law.getMath())}
        found |= {"function"} if "saturation" in names else set()
        locals_ = {law.getParameter(index).getId() for index in range(law.getNumParameters())}
        found |= {"local parameter of its own"} if "own" in locals_ else set()
        found |= {"local parameter that shadows"} if "k0" in locals_ and "k0" in names else set()
        sides = [*reaction.getListOfReactants(), *reaction.getListOfProducts()]
        found |= {"fraction as stoichiometry"} if any(side.getStoichiometry() == 1.5 for side in sides) else set()
    return found


def kind_of(model: libsbml.Model, name: str) -> str:
    return str(model.getElementBySId(name).getElementName())


def nodes(root: libsbml.ASTNode) -> list[libsbml.ASTNode]:
    found = [root]
    for node in found:
        found += [node.getChild(index) for index in range(node.getNumChildren())]
    return found


COMMON = {
    *("rateRule of a compartment", "rateRule of a parameter", "rateRule of a species", "assignmentRule of a parameter"),
    *("initial value of a species", "amount", "concentration", "boundary species", "function"),
    *("local parameter that shadows", "fraction as stoichiometry"),
}
LEVEL_3 = {
    *("assignmentRule of a species", "assignmentRule of a speciesReference", "constant species"),
    *("initial value of a parameter", "initial value of a compartment"),
    *("conversion factor of a species", "conversion factor of the model", "local parameter of its own"),
}


def test_the_random_models_have_all_of_it() -> None:
    wide = [features_of(random_document(seed, Features(more=True))) for seed in range(60)]
    assert set().union(*wide) >= COMMON | LEVEL_3
    assert set().union(*(features_of(level2_document(seed)) for seed in range(60))) >= COMMON
