"""Absolute tolerances follow the size of a model's own values; what depends on tolerances is said."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from sbml_bits import cell, species, variables, whole, written
from sbml_text import mathml, reaction

from ifnsbml.model.errors import SettingError
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.tolerances import moved, settle


def chain(unit: float) -> str:
    """A → B → nothing, with A at 1e-6 of ``unit`` and B's peak far below it."""
    body = cell() + species({"A": repr(1e-6 * unit), "B": "0"})
    first = reaction("c * 0.001 * A", right="B").replace("</listOfReactions>", "")
    second = reaction("c * 50 * B", left="B").replace("<listOfReactions>", "").replace('"J"', '"off"')
    return whole(body + first + second)


def b_of(time: float, unit: float) -> float:
    """B by hand: the solution of the two linear equations."""
    return 1e-6 * unit * 0.001 / (50 - 0.001) * (math.exp(-0.001 * time) - math.exp(-50 * time))


@pytest.mark.parametrize("unit", [1e-12, 1.0, 1e9, 1e23])
def test_numbers_are_right_in_every_unit(tmp_path: Path, unit: float) -> None:
    model = RunnableModel.load(written(tmp_path, chain(unit)))
    run = model.simulate({}, ["B"], rtol=1e-6, atol=None)
    right = np.array([b_of(time, unit) for time in run.time])
    np.testing.assert_allclose(run.column("B"), right, rtol=1e-4, atol=1e-5 * right.max())


def test_a_fixed_tolerance_is_wrong_in_a_small_unit(tmp_path: Path) -> None:
    """What the tolerance of nM does to molar: this is why it follows the values."""
    model = RunnableModel.load(written(tmp_path, chain(1e-3)))
    assert abs(model.simulate({}, ["B"], atol=1e-3).column("B")[1] / b_of(1, 1e-3) - 1) > 0.01


def test_a_rate_rules_target_beside_species_keeps_its_own_tolerance(tmp_path: Path) -> None:
    """libRoadRunner's state vector has the targets of rate rules first, whatever its own words on tolerances say."""
    rule = f'<listOfRules><rateRule variable="p">{mathml("-0.5 * p")}</rateRule></listOfRules>'
    body = cell() + species({"A": "1e9"}) + variables({"p": 1e-9}) + rule + reaction("c * 0.001 * A")
    run = RunnableModel.load(written(tmp_path, whole(body))).simulate({}, ["p", "A"], until=20, rtol=1e-7, atol=None)
    np.testing.assert_allclose(run.column("p"), 1e-9 * np.exp(-0.5 * run.time), rtol=1e-4)


def oscillator() -> str:
    """Two hundred turns of a circle, which every error turns further."""
    rules = f'<rateRule variable="x">{mathml("5 * y")}</rateRule><rateRule variable="y">{mathml("-5 * x")}</rateRule>'
    return whole(variables({"x": 0, "y": 1}) + f"<listOfRules>{rules}</listOfRules>")


def test_a_result_that_moves_is_followed_until_it_stays(tmp_path: Path) -> None:
    model = RunnableModel.load(written(tmp_path, oscillator()))
    run = model.simulate({}, ["x"], rtol=1e-4, atol=None, verify=True)
    assert run.rtol is not None
    assert run.rtol < 1e-4
    (said,) = run.remarks
    assert "with rtol 0.0001 x (" in said
    np.testing.assert_allclose(run.column("x"), np.sin(5 * run.time), atol=2e-3)


def test_a_result_that_moves_at_given_tolerances_is_said(tmp_path: Path) -> None:
    model = RunnableModel.load(written(tmp_path, oscillator()))
    run = model.simulate({}, ["x"], rtol=1e-4, atol=1e-7, verify=True)
    assert run.rtol == 1e-4
    assert "run again with --rtol 1e-05" in run.remarks[0]
    assert model.simulate({}, ["x"], rtol=1e-9, atol=1e-12, verify=True).remarks == ()


def test_steps_are_bounded_where_that_is_asked_for(tmp_path: Path) -> None:
    """By hand: in each turn of 2π the sine is above 0.99999 for 2 arccos(0.99999), 38 times in 240."""
    narrow = mathml("piecewise(10, sin(x) > 0.99999, 0)")
    rules = f'<rateRule variable="x">{mathml("1")}</rateRule><rateRule variable="y">{narrow}</rateRule>'
    model = RunnableModel.load(
        written(tmp_path, whole(variables({"x": 0, "y": 0}) + f"<listOfRules>{rules}</listOfRules>"))
    )
    right = 38 * 10 * 2 * math.acos(0.99999)
    assert model.simulate({}, ["y"], points=2, max_step=2e-3).column("y")[-1] == pytest.approx(right, rel=1e-2)
    with pytest.raises(SettingError, match="max_step cannot be -1"):
        model.simulate({}, ["y"], max_step=-1.0)


class Stopped(Exception):
    """What the made-up engine raises."""


def test_looser_tolerances_are_tried_where_the_integrator_stops() -> None:
    asked: list[float] = []

    def run(rtol: float, absolute: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        asked.append(rtol)
        if rtol < 1e-6:
            raise Stopped
        return np.zeros((2, 1)), np.ones(1)

    found = settle(run, np.ones(1), 1e-9, (Stopped,))
    assert found.rtol == 1e-6
    assert asked[0] == 1e-9


def test_the_first_failure_is_told_where_nothing_helps() -> None:
    def run(rtol: float, absolute: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        raise Stopped(f"{rtol:g}")

    with pytest.raises(Stopped, match="1e-09"):
        settle(run, np.ones(1), 1e-9, (Stopped,))


def test_rounding_noise_is_no_movement() -> None:
    first, second = np.array([[1.0, 1e-30]]), np.array([[1.0, 2e-30]])
    assert moved(first, second, ["A", "noise"]) == {}
    assert moved(first, np.array([[1.1, 1e-30]]), ["A", "noise"]) == {"A": pytest.approx(0.1 / 1.1)}
