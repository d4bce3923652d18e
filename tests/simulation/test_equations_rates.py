"""Formulas that name a reaction, or a rate of change: the same numbers as libRoadRunner's, and by hand."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from sbml_bits import cell, species, variables, whole, written
from sbml_text import MATH, mathml, reaction
from scipy.integrate import solve_ivp

from ifnsbml.equations import read_equations
from ifnsbml.errors import IfnsbmlError
from ifnsbml.simulation.model import RunnableModel

CORE = "http://www.sbml.org/sbml/level3/version2/core"
RATE_OF = (
    '<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/rateOf">rateOf</csymbol>'
    "<ci>{}</ci></apply>"
)


def rule(kind: str, variable: str, formula: str) -> str:
    return f'<{kind} variable="{variable}"><math {MATH}>{formula}</math></{kind}>'


def law(text: str) -> str:
    """What stands inside the ``math`` of a formula."""
    return mathml(text).partition(">")[2].rpartition("</math>")[0]


def model(rules: str, more: str = "", values: dict[str, float] | None = None) -> str:
    """A → nothing in a volume of 2, and a variable z; J is the reaction."""
    body = cell("2") + species({"A": "3"}) + variables({"z": 0, **(values or {})})
    text = whole(body + more + f"<listOfRules>{rules}</listOfRules>" + reaction("c * 0.1 * A"), version=2, core=CORE)
    return text.replace(' fast="false"', "")


def both(path: Path, name: str, until: float = 10.0) -> tuple[np.ndarray, np.ndarray]:
    """An id in libRoadRunner and by the exact equations, at the end and at the start."""
    run = RunnableModel.load(path).simulate({}, [name], until=until, rtol=1e-9, atol=None)
    system = read_equations(path)
    right = system.numeric_rhs()
    start = [float(value) for value in system.initial_state().values()]
    solved = solve_ivp(right, (0, until), start, method="LSODA", rtol=1e-9, atol=1e-12, dense_output=True)
    place = [state.name for state in system.states].index(name)
    return run.column(name)[[0, -1]], solved.y[place][[0, -1]]


def test_a_rate_rule_may_name_a_reaction(tmp_path: Path) -> None:
    """By hand: z collects the amount that J takes away, 6 (1 − exp(−0.1 t))."""
    path = written(tmp_path, model(rule("rateRule", "z", "<ci>J</ci>")))
    engine, equations = both(path, "z")
    np.testing.assert_allclose(engine, equations, rtol=1e-6)
    assert equations[-1] == pytest.approx(6 * (1 - math.exp(-1)), rel=1e-6)


def test_a_rule_and_an_initial_assignment_may_name_a_reaction(tmp_path: Path) -> None:
    start = f'<initialAssignment symbol="w"><math {MATH}>{law("10 * J")}</math></initialAssignment>'
    starts = f"<listOfInitialAssignments>{start}</listOfInitialAssignments>"
    rules = rule("assignmentRule", "z", law("2 * J + 1")) + rule("rateRule", "w", law("-z"))
    text = model(rules, values={"w": 0}).replace("<listOfRules>", starts + "<listOfRules>")
    path = written(tmp_path, text)
    engine, equations = both(path, "w")
    np.testing.assert_allclose(engine, equations, rtol=1e-6)
    assert equations[0] == pytest.approx(10 * 0.6)  # J at the start: 2 · 0.1 · 3


def test_the_rate_of_a_species_is_that_of_its_concentration(tmp_path: Path) -> None:
    """By hand: d[A]/dt = −0.1 [A], and z its integral: [A] − 3."""
    path = written(tmp_path, model(rule("rateRule", "z", RATE_OF.format("A"))))
    engine, equations = both(path, "z")
    np.testing.assert_allclose(engine, equations, rtol=1e-6)
    assert equations[-1] == pytest.approx(3 * math.exp(-1) - 3, rel=1e-6)


def test_the_rate_of_a_variable_is_its_rule_and_of_a_constant_nothing(tmp_path: Path) -> None:
    rules = rule("rateRule", "w", law("2 * A")) + rule(
        "rateRule", "z", f"<apply><plus/>{RATE_OF.format('w')}{RATE_OF.format('c')}</apply>"
    )
    path = written(tmp_path, model(rules, values={"w": 0}))
    engine, equations = both(path, "z")
    np.testing.assert_allclose(engine, equations, rtol=1e-6)
    assert equations[-1] == pytest.approx(60 * (1 - math.exp(-1)), rel=1e-6)  # the integral of 2 · 3 exp(−0.1 t)


def test_rates_that_rest_on_each_other_are_refused(tmp_path: Path) -> None:
    rules = rule("rateRule", "z", RATE_OF.format("w")) + rule("rateRule", "w", RATE_OF.format("z"))
    with pytest.raises(IfnsbmlError, match="ircular"):
        read_equations(written(tmp_path, model(rules, values={"w": 0})))


def test_the_rate_of_what_a_rule_computes_is_refused_by_name(tmp_path: Path) -> None:
    rules = rule("assignmentRule", "w", law("A + 1")) + rule("rateRule", "z", RATE_OF.format("w"))
    with pytest.raises(IfnsbmlError, match="rateOf"):
        read_equations(written(tmp_path, model(rules, values={"w": 0})))
