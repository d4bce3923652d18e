"""No pulse slips through: runs stop where conditions on time turn, and a smooth forcing is seen."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sbml_bits import cell, events, species, variables, whole, written
from sbml_text import mathml, reaction

from ifnsbml.model.document import read_document
from ifnsbml.model.forcing import MAX_STOPS, Plan
from ifnsbml.model.symbols import read_symbols
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.roadrunner import Engine


def forced(forcing: str, *, more: str = "", functions: str = "") -> str:
    """X grows at the rate u, which ``forcing`` gives: X(t) is the integral of the forcing."""
    rule = f'<assignmentRule variable="u">{mathml(forcing)}</assignmentRule>'
    constants = '<parameter id="on" value="100" constant="true"/>'
    body = functions + cell() + species({"X": "0"}) + variables({"u": 0}).replace("</l", constants + "</l")
    return whole(body + f"<listOfRules>{rule}</listOfRules>" + reaction("c * u", left="", right="X") + more)


def plan(path: Path, until: float = 240.0, **values: float) -> Plan:
    forcing = read_symbols(read_document(path)).forcing
    return forcing.plan({"on": 100.0, "c": 1.0, **values}, until)


def last(path: Path, name: str = "X", until: float = 240.0, **options: float) -> float:
    model = RunnableModel.load(path)
    return float(model.simulate({}, [name], until=until, **options).column(name)[-1])


@pytest.mark.parametrize("points", [2, 3, 241])
@pytest.mark.parametrize(
    "condition",
    [
        "time >= on && time < on + 0.5",
        "time > on && time <= on + 0.5",
        "on <= time && !(time >= on + 0.5)",
        "(time - on) / 0.5 >= 0 && 2 * (time - on) < 1",
    ],
)
def test_a_short_dose_is_given_whole_whatever_is_recorded(tmp_path: Path, condition: str, points: int) -> None:
    path = written(tmp_path, forced(f"piecewise(10, {condition}, 0)"))
    assert plan(path).stops == pytest.approx((100.0, 100.5))
    assert last(path, points=points) == pytest.approx(5.0, rel=1e-5)  # 10 · 0.5


@settings(max_examples=25)
@example(start=0.5, width=0.001953125, height=1.0)
@given(start=st.floats(0.5, 200), width=st.floats(1e-6, 30), height=st.floats(0.1, 1e6))
def test_any_pulse_is_seen(tmp_path_factory: pytest.TempPathFactory, start: float, width: float, height: float) -> None:
    text = forced(f"piecewise({height!r}, time >= {start!r} && time < {start + width!r}, 0)")
    path = written(tmp_path_factory.mktemp("pulse"), text)
    assert last(path, rtol=1e-8, atol=None) == pytest.approx(height * (start + width - start), rel=1e-5)


def test_the_moment_moves_with_what_is_set(tmp_path: Path) -> None:
    model = RunnableModel.load(written(tmp_path, forced("piecewise(10, time >= on && time < on + 0.5, 0)")))
    course = model.simulate({"on": 200.0}, ["X"], points=2401)
    assert course.column("X")[-1] == pytest.approx(5.0, rel=1e-5)
    assert course.column("X")[course.time < 199.95].max() == 0.0


def test_a_dose_that_comes_again_and_again_is_counted(tmp_path: Path) -> None:
    """By hand: ten pulses of 0.01 each, one every 24."""
    path = written(tmp_path, forced("piecewise(100, time - 24 * floor(time / 24) < 0.01, 0)"))
    assert last(path, until=239.0, rtol=1e-8, atol=None) == pytest.approx(10 * 100 * 0.01, rel=1e-4)


def test_a_function_and_a_rule_in_between_hide_no_moment(tmp_path: Path) -> None:
    lambda_ = mathml("lambda(t, a, piecewise(10, t >= a && t < a + 0.5, 0))")
    definition = f'<functionDefinition id="pulse">{lambda_}</functionDefinition>'
    functions = f"<listOfFunctionDefinitions>{definition}</listOfFunctionDefinitions>"
    path = written(tmp_path, forced("2 * pulse(time, on)", functions=functions))
    assert last(path, points=3) == pytest.approx(10.0, rel=1e-5)


@pytest.mark.parametrize("width", [8.0, 0.5, 0.01])
def test_a_smooth_pulse_from_rest_is_seen(tmp_path: Path, width: float) -> None:
    """By hand: the integral of a bell of height 1 is its width times the root of pi."""
    path = written(tmp_path, forced(f"exp(-((time - on) / {width})^2)"))
    assert last(path, rtol=1e-8, atol=None) == pytest.approx(width * math.sqrt(math.pi), rel=1e-5)


def test_a_smooth_pulse_gives_the_peak_that_roadrunner_and_copasi_give(tmp_path: Path) -> None:
    """libRoadRunner with steps of at most 0.02, and COPASI: 1.0428. Left to itself libRoadRunner sees no pulse."""
    bell = mathml("exp(-((time - 100) / 8)^2)")
    there = reaction("c * 0.01 * R * u", left="R", right="Ra").replace("</listOfReactions>", "")
    back = reaction("c * 0.02 * Ra", left="Ra", right="R").replace("<listOfReactions>", "").replace('"J"', '"back"')
    body = cell() + species({"R": "10", "Ra": "0"}) + variables({"u": 0})
    rule = f'<listOfRules><assignmentRule variable="u">{bell}</assignmentRule></listOfRules>'
    model = RunnableModel.load(written(tmp_path, whole(body + rule + there + back)))
    for options in ({}, {"rtol": 1e-8, "atol": None}):
        assert model.simulate({}, ["Ra"], **options).column("Ra").max() == pytest.approx(1.04284, abs=2e-5)


def test_a_fast_oscillation_bounds_the_steps_instead(tmp_path: Path) -> None:
    path = written(tmp_path, forced("1 + sin(200 * time)"))
    found = plan(path)
    assert len(found.stops) < MAX_STOPS
    assert 0 < found.max_step < 2 * math.pi / 200
    assert last(path, rtol=1e-8, atol=None) == pytest.approx(240 + (1 - math.cos(48000)) / 200, rel=1e-5)


def test_what_turns_with_the_models_own_values_bounds_the_steps(tmp_path: Path) -> None:
    """By hand: X grows at 1 until it is 1, at 3 until it is 2, and at 1 from then on."""
    rule = f'<listOfRules><rateRule variable="X">{mathml("piecewise(3, X >= 1 && X < 2, 1)")}</rateRule></listOfRules>'
    path = written(tmp_path, whole(variables({"X": 0}) + rule))
    assert read_symbols(read_document(path)).forcing.mixed
    assert last(path, until=100.0, points=2, rtol=1e-6, atol=None) == pytest.approx(100 + 2 / 3, abs=1e-2)


def test_a_model_without_time_is_run_in_one_piece(tmp_path: Path) -> None:
    path = written(tmp_path, whole(cell() + species({"A": "1"}) + reaction("c * 0.1 * A")))
    assert not read_symbols(read_document(path)).forcing


@pytest.mark.parametrize("trigger", ["time >= 100", "time > 100", "time == 100", "time >= 100 && time < 100.001"])
def test_an_event_in_time_fires_once_in_every_run(tmp_path: Path, trigger: str) -> None:
    event = events((trigger, True, {"n": "n + 1"}))
    rule = f'<listOfRules><rateRule variable="y">{mathml("1")}</rateRule></listOfRules>'
    model = RunnableModel.load(written(tmp_path, whole(variables({"n": 0, "y": 0}) + rule + event)))
    for points, rtol in ((2, 1e-6), (241, 1e-6), (2, 1e-9)):
        run = model.simulate({}, ["n"], points=points, rtol=rtol)
        assert (run.column("n")[0], run.column("n")[-1]) == (0.0, 1.0)


def test_the_next_run_begins_at_zero_whatever_stops_the_last_had(tmp_path: Path) -> None:
    """libRoadRunner resets to where its last integration began, and fires what is true at that time."""
    event = events(("time >= 2", False, {"n": "n + 1"}), ("time >= 0", False, {"n": "n + 10"}))
    model = RunnableModel.load(written(tmp_path, whole(variables({"n": 0}) + event)))
    runs = [model.simulate({}, ["n"], until=6, points=7).column("n") for _ in range(3)]
    np.testing.assert_array_equal(runs, [[10, 10, 11, 11, 11, 11, 11]] * 3)


@pytest.mark.parametrize(("delay", "fired"), [(1, 1.0), (3, 0.0)])
@pytest.mark.parametrize("falls", ["time <= 3", "time < 3"])
def test_an_event_that_waits_is_given_up_when_its_trigger_turns(
    tmp_path: Path, delay: int, fired: float, falls: str
) -> None:
    """By hand: true from 1 to 3; what waits longer than 2 is given up where it does not persist."""
    event = events((f"time >= 1 && {falls}", True, {"n": "n + 1"})).replace('persistent="true"', 'persistent="false"')
    event = event.replace("</trigger>", f"</trigger><delay>{mathml(str(delay))}</delay>")
    rule = f'<listOfRules><rateRule variable="y">{mathml("1")}</rateRule></listOfRules>'
    model = RunnableModel.load(written(tmp_path, whole(variables({"n": 0, "y": 0}) + rule + event)))
    for points in (2, 241):
        assert model.simulate({}, ["n"], points=points).column("n")[-1] == fired


def test_short_steps_take_over_where_the_engine_will_not_begin_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in BioModels 1009, where CVODE finds the next output too close to where it is to begin."""

    def refuses(*_given: object) -> None:
        raise RuntimeError("CVODE Error: CV_TOO_CLOSE")

    monkeypatch.setattr(Engine, "_in_pieces", refuses)
    path = written(tmp_path, forced("piecewise(10, time >= on && time < on + 0.5, 0)"))
    assert last(path, points=2) == pytest.approx(5.0, rel=1e-4)
