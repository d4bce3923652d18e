"""An event that is true at time zero fires once, in each run, in the document as in every changed one.

Level 3 says so where the trigger's initial value is false; libRoadRunner before any reset and COPASI do it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sbml_bits import cell, events, species, variables, whole, written
from sbml_text import mathml, reaction

from ifnsbml.simulation.model import RunnableModel

GROWS = f'<listOfRules><rateRule variable="y">{mathml("1")}</rateRule></listOfRules>'


def model(tmp_path: Path, *, initial: bool, more: str = "") -> RunnableModel:
    event = events(("y < 5", initial, {"x": "x + 1"}))
    return RunnableModel.load(written(tmp_path, whole(more + variables({"x": 0, "y": 0}) + GROWS + event)))


def test_it_fires_once_in_every_run(tmp_path: Path) -> None:
    given = model(tmp_path, initial=False)
    for _ in range(3):
        assert given.simulate({}, ["x"]).column("x").tolist() == [1.0] * 241


def test_it_fires_on_top_of_what_is_set(tmp_path: Path) -> None:
    given = model(tmp_path, initial=False)
    assert given.simulate({"x": 10.0}, ["x"]).column("x")[-1] == 11
    assert given.simulate({"y": 6.0}, ["x"]).column("x")[-1] == 0
    assert given.simulate({}, ["x"]).column("x")[-1] == 1


def test_a_trigger_that_counts_as_true_before_does_not_fire(tmp_path: Path) -> None:
    assert model(tmp_path, initial=True).simulate({}, ["x"]).column("x")[-1] == 0


def test_what_an_event_did_to_a_volume_does_not_stay(tmp_path: Path) -> None:
    """By hand: 4 in a volume of 2 is 2; from 50 on the volume is 4, and the concentration 1."""
    room = cell("2").replace('constant="true"', 'constant="false"')
    given = species({"A": ""}).replace('compartment="c" ', 'compartment="c" initialAmount="4" ')
    event = events(("time >= 50", True, {"c": "4"}))
    path = written(tmp_path, whole(room + given + reaction("0 * A") + event))
    kept = RunnableModel.load(path)
    assert kept.declared("A") == 2.0  # not nothing: the volume is known at the start
    for _ in range(2):
        course = kept.simulate({}, ["A", "c"])
        assert course.column("A")[[0, -1]].tolist() == pytest.approx([2.0, 1.0])
    assert kept.simulate({"A": 6.0}, ["A"]).column("A")[[0, -1]].tolist() == pytest.approx([6.0, 3.0])
