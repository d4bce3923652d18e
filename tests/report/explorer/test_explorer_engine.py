"""The page's integrator against RoadRunner, and its parts against arithmetic done otherwise."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import libsbml
import numpy as np
import pytest
import sympy
from beside_roadrunner import TOLERANCE, arms_of, worst_difference
from headless import PageEngine
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.equations import read_equations
from ifnsbml.errors import IfnsbmlError
from ifnsbml.report.explorer.expressions import FUNCTIONS, ExpressionNode, Graph
from ifnsbml.report.explorer.program import compile_program
from ifnsbml.resources import find_model
from ifnsbml.simulation.elimination import eliminate
from ifnsbml.simulation.model import RunnableModel


def document(
    laws: Mapping[str, tuple[str, str]],
    *,
    starts: Mapping[str, float],
    parameters: Mapping[str, float] = {},
    rules: Mapping[str, str] = {},
    rates: Mapping[str, str] = {},
    initial: Mapping[str, str] = {},
) -> str:
    """An L3V2 text; ``laws`` gives each reaction's equation ``A -> B`` and its rate law."""
    built = libsbml.SBMLDocument(3, 2)
    model = built.createModel()
    model.setId("small")
    cell = model.createCompartment()
    cell.setId("cell"), cell.setSize(2.0), cell.setSpatialDimensions(3), cell.setConstant("cell" not in rates)
    for name, value in starts.items():
        species = model.createSpecies()
        species.setId(name), species.setCompartment("cell"), species.setInitialConcentration(value)
        species.setHasOnlySubstanceUnits(False), species.setBoundaryCondition(False), species.setConstant(False)
    for name, value in parameters.items():
        parameter = model.createParameter()
        parameter.setId(name), parameter.setValue(value), parameter.setConstant(name not in {**rules, **rates})
    for kind, formulas in ((model.createAssignmentRule, rules), (model.createRateRule, rates)):
        for name, formula in formulas.items():
            rule = kind()
            rule.setVariable(name), rule.setMath(libsbml.parseL3Formula(formula))
    for name, formula in initial.items():
        assignment = model.createInitialAssignment()
        assignment.setSymbol(name), assignment.setMath(libsbml.parseL3Formula(formula))
    for name, (equation, law) in laws.items():
        reaction = model.createReaction()
        reaction.setId(name), reaction.setReversible(False)
        left, right = (side.split() for side in equation.split("->"))
        for names, create in ((left, reaction.createReactant), (right, reaction.createProduct)):
            for species_name in names:
                reference = create()
                reference.setSpecies(species_name), reference.setStoichiometry(1.0), reference.setConstant(True)
        for species_name in starts:
            if species_name not in left + right and species_name in law:
                reaction.createModifier().setSpecies(species_name)
        reaction.createKineticLaw().setMath(libsbml.parseL3Formula(law))
    return str(libsbml.writeSBMLToString(built))


FEATURES = {
    "saturation and a Hill exponent": document(
        {"make": ("A -> B", "cell * v * A^n / (K^n + A^n)"), "lose": ("B ->", "cell * k * sqrt(B + 1)")},
        starts={"A": 5, "B": 0},
        parameters={"v": 1, "K": 2, "n": 2.5, "k": 0.05},
    ),
    "piecewise, minimum and maximum": document(
        {
            "make": ("A -> B", "cell * piecewise(k * A, B < 2, 0.1 * k * A)"),
            "back": ("B -> A", "cell * k * min(B, 1.5) * max(A, 0.5)"),
        },
        starts={"A": 5, "B": 0},
        parameters={"k": 0.1},
    ),
    "the clock": document(
        {"make": ("A -> B", "cell * k * A * (1 + sin(time / 5)) * exp(-time / 40)")},
        starts={"A": 5, "B": 0},
        parameters={"k": 0.1},
    ),
    "rate rules and a growing compartment": document(
        {"make": ("A -> B", "cell * k * A * x")},
        starts={"A": 5, "B": 0},
        parameters={"k": 0.1, "x": 1},
        rates={"x": "-0.02 * x", "cell": "0.01 * cell"},
    ),
    "initial assignments and observables": document(
        {"make": ("A -> B", "cell * k * A"), "back": ("B -> A", "cell * half * B")},
        starts={"A": 5, "B": 0},
        parameters={"k": 0.1, "e": 0.5, "half": 0, "seen": 0},
        rules={"seen": "(A + 2 * B) / (1 + e)"},
        initial={"A": "piecewise(8 * e, e <= 1, 8)", "half": "k / 2"},
    ),
    "stiff: Robertson's reactions": document(
        {
            "slow": ("A -> B", "cell * 0.04 * A"),
            "fast": ("B -> C", "cell * 3e7 * B * B"),
            "third": ("B -> A", "cell * 1e4 * B * C"),
        },
        starts={"A": 1, "B": 0, "C": 0},
    ),
}


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_of_a_file_runs_as_in_roadrunner(feature: str, tmp_path: Path) -> None:
    path = tmp_path / "small.xml"
    path.write_text(FEATURES[feature], encoding="utf-8")
    engine = PageEngine(compile_program(read_equations(path), "small"))
    for settings in ({}, {"k": 0.3} if '"k"' in FEATURES[feature] else {"A": 2.0}):
        assert worst_difference(RunnableModel.load(path), engine, settings, 60.0).share < TOLERANCE


def test_every_experiment_of_a_small_pathway_runs_as_in_roadrunner() -> None:
    path = find_model("type2_jak_stat")
    engine, model = PageEngine(compile_program(read_equations(path), "it")), RunnableModel.load(path)
    arms = arms_of(path)
    assert len(arms) > 5
    for arm in arms:
        found = worst_difference(model, engine, dict(arm.arm.settings), arm.until)
        assert found.share < TOLERANCE, found


def test_the_whole_model_runs_as_in_roadrunner() -> None:
    path = find_model("interferon")
    engine, model = PageEngine(compile_program(read_equations(path), "it")), RunnableModel.load(path)
    for settings in (
        {},
        {"IFN_alpha": 0.0, "IFN_gamma": 1.0, "expression_STAT2": 0.0},
        {"inhibition_p38": 1.0, "hypothesis_other_GEF_feeds_p38": 1.0, "context_basal_cell_carcinoma": 1.0},
    ):
        found = worst_difference(model, engine, settings, 240.0)
        assert found.share < TOLERANCE, found


def test_an_expression_level_sets_the_preformed_complexes_too() -> None:
    path = find_model("type2_jak_stat")
    run = PageEngine(compile_program(read_equations(path), "it")).run({"expression_JAK1": 0.25})
    model = RunnableModel.load(path)
    course = model.simulate({"expression_JAK1": 0.25}, ["IFNGR1_JAK1_membrane", "obs_STAT1_pY701"])
    assert run.values["IFNGR1_JAK1_membrane"][0] == pytest.approx(course.column("IFNGR1_JAK1_membrane")[0], rel=1e-12)
    whole = model.simulate({}, ["IFNGR1_JAK1_membrane"]).values[0, 0]
    assert run.values["IFNGR1_JAK1_membrane"][0] < 0.9 * whole


def test_what_can_never_form_stays_exactly_zero() -> None:
    run = PageEngine(compile_program(read_equations(find_model("type2_jak_stat")), "it")).run({"IFN_gamma": 0.0})
    assert np.all(run.values["obs_STAT1_pY701"] == 0.0)


def test_a_process_that_is_switched_off_carries_nothing() -> None:
    system = read_equations(find_model("type2_jak_stat"))
    engine = PageEngine(compile_program(system, "it"))
    name = "IFNGR_JAK_autophosphorylation"
    whole, cut = engine.run({}), engine.run({}, muted=[name])
    assert whole.fluxes[name].max() > 0 and np.all(cut.fluxes[name] == 0.0)
    assert cut.values["obs_STAT1_pY701"].max() < 1e-9 < whole.values["obs_STAT1_pY701"].max()


def test_the_error_falls_with_the_tolerance(tmp_path: Path) -> None:
    """Fourth order: a thousandth of the tolerance takes some six times the steps, and gains three digits."""
    path = tmp_path / "small.xml"
    path.write_text(FEATURES["saturation and a Hill exponent"], encoding="utf-8")
    engine = PageEngine(compile_program(read_equations(path), "small"))
    exact = engine.run({}, rtol=1e-12, atol=1e-15, until=60.0).values["B"]
    errors = {rtol: abs(engine.run({}, rtol=rtol, atol=rtol, until=60.0).values["B"] - exact).max()
              for rtol in (1e-4, 1e-7)}  # fmt: skip
    assert errors[1e-7] < 1e-2 * errors[1e-4]


def test_what_cannot_be_run_is_refused() -> None:
    engine = PageEngine(compile_program(read_equations(find_model("type2_jak_stat")), "it"))
    for settings in ("{nothing_such: 1}", "{IFN_gamma: NaN}", "{obs_STAT1_pY701: 1}"):
        told = engine.evaluate(
            f"(() => {{ try {{ model.run({{settings: {settings}}}); }} catch (e) {{ return e.message; }} }})()"
        )
        assert "cannot be set" in told or "finite" in told


def test_a_model_with_events_and_one_without_values_are_refused() -> None:
    from refused_models import with_event, without_value

    for text, told in ((with_event(), "events"), (without_value(), "has no value")):
        with pytest.raises(IfnsbmlError, match=told):
            compile_program(read_equations(libsbml.readSBMLFromString(text)), "it.xml")


# --- derivatives and elimination -----------------------------------------------------------------

X, Y, K = sympy.symbols("x y k")
LEAVES = {
    X: ExpressionNode("state", value=0),
    Y: ExpressionNode("state", value=1),
    K: ExpressionNode("parameter", value=0),
}


def value(graph: Graph, index: int, at: Mapping[str, list[float]]) -> float:
    """A node evaluated in Python."""
    node = graph.nodes[index]
    parts = [value(graph, part, at) for part in node.parts]
    if node.kind in ("state", "parameter"):
        return at[node.kind][int(node.value)]
    if node.kind == "number":
        return float(node.value)
    if node.kind == "add":
        return math.fsum(parts)
    if node.kind in ("multiply", "product"):
        return math.prod(parts)
    if node.kind == "power":
        return float(parts[0] ** parts[1])
    if node.kind == "choose":
        return parts[1] if parts[0] else parts[2]
    if node.kind == "relation":
        return {"<": parts[0] < parts[1], "<=": parts[0] <= parts[1], ">=": parts[0] >= parts[1]}[str(node.value)]
    return {"abs": abs, "floor": math.floor, "ceil": math.ceil}.get(node.value) or float(
        getattr(math, str(node.value))(parts[0])
    )


@pytest.mark.parametrize("function", sorted(FUNCTIONS.values()))
def test_every_function_has_its_derivative(function: str) -> None:
    kind = next(k for k, name in FUNCTIONS.items() if name == function)
    argument = X * Y + K if function == "acosh" else X * Y / 4 - K / 20
    graph = Graph(LEAVES, "it")
    node = graph.read(kind(argument))
    if function in ("floor", "ceil"):
        assert graph.derivative(node, 0) == graph.zero
        return
    at = {"state": [0.7, 1.1], "parameter": [1.3]}
    step = 1e-6
    around = [{"state": [0.7 + sign * step, 1.1], "parameter": [1.3]} for sign in (1, -1)]
    numeric = (evaluated(graph, node, around[0]) - evaluated(graph, node, around[1])) / (2 * step)
    assert evaluated(graph, graph.derivative(node, 0), at) == pytest.approx(numeric, rel=1e-6)


def evaluated(graph: Graph, index: int, at: Mapping[str, list[float]]) -> float:
    node = graph.nodes[index]
    if node.kind == "call" and node.value == "abs":
        return abs(evaluated(graph, node.parts[0], at))
    return value(graph, index, at)


@given(st.integers(2, 9), st.data())
def test_the_planned_elimination_solves_the_system(size: int, data: st.DataObject) -> None:
    pairs = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    entries = data.draw(st.sets(pairs, max_size=3 * size))
    plan = eliminate(size, entries)
    matrix = np.zeros((size, size))
    for number, (row, column) in enumerate(sorted(entries)):
        matrix[row, column] = 1.0 + 0.1 * number
    matrix += np.diag(np.full(size, 10.0 * size))
    assert sorted(plan.order) == list(range(size))
    permuted = matrix[np.ix_(plan.order, plan.order)]
    pattern = {(row, plan.columns[at]) for row in range(size) for at in range(plan.starts[row], plan.starts[row + 1])}
    lower_upper = permuted.copy()
    for pivot in range(size):
        for row in range(pivot + 1, size):
            factor = lower_upper[row, pivot] / lower_upper[pivot, pivot]
            lower_upper[row, pivot:] -= factor * lower_upper[pivot, pivot:]
            lower_upper[row, pivot] = factor
    filled = {(int(row), int(column)) for row, column in zip(*np.nonzero(lower_upper), strict=True)}
    assert filled <= pattern
    assert all(plan.columns[plan.diagonal[row]] == row for row in range(size))
