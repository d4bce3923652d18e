"""Equal runs are equal scenarios, and each is run once."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sbml_samples import SIGNAL

from ifnsbml.model.errors import IntegrationError, SettingError
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.scenario import Scenario, run_scenario, run_scenarios
from ifnsbml.simulation.timecourse import TimeCourse

SETTINGS = st.dictionaries(
    st.text(min_size=1, max_size=5), st.floats(allow_nan=False, allow_infinity=False), max_size=4
)


class Recorder:
    """Stands in for a model and notes what it was asked."""

    def __init__(self, failing: str | None = None) -> None:
        self.asked: list[dict[str, float]] = []
        self.failing = failing

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float,
        points: int,
        rtol: float,
        atol: float,
    ) -> TimeCourse:
        self.asked.append(dict(settings))
        if self.failing in settings:
            raise IntegrationError("failed")
        return TimeCourse(np.linspace(0, until, points), np.zeros((points, len(observe))), tuple(observe))


@given(settings=SETTINGS, data=st.data())
def test_the_order_of_settings_does_not_matter(settings: dict[str, float], data: st.DataObject) -> None:
    shuffled = dict(data.draw(st.permutations(list(settings.items()))))
    one, other = Scenario.of(settings), Scenario.of(shuffled)
    assert one == other
    assert hash(one) == hash(other)
    assert one.key == other.key
    assert dict(one.settings) == settings


@given(one=SETTINGS, other=SETTINGS)
def test_different_settings_are_different_scenarios(one: dict[str, float], other: dict[str, float]) -> None:
    assert (Scenario.of(one) == Scenario.of(other)) == (one == other)
    assert (Scenario.of(one).key == Scenario.of(other).key) == (one == other)


@pytest.mark.parametrize(
    "changed", [{"until": 60.0}, {"points": 61}, {"rtol": 1e-9}, {"atol": 1e-12}], ids=lambda c: next(iter(c))
)
def test_each_option_tells_scenarios_apart(changed: dict[str, float]) -> None:
    assert Scenario.of({"a": 1.0}, **changed) != Scenario.of({"a": 1.0})
    assert Scenario.of({"a": 1.0}, **changed).key != Scenario.of({"a": 1.0}).key


def test_whole_numbers_and_floats_are_the_same_value() -> None:
    assert Scenario.of({"a": 1}, until=240).key == Scenario.of({"a": 1.0}, until=240.0).key
    assert Scenario.of({"a": 0.0}).key == Scenario.of({"a": -0.0}).key


def test_the_key_is_the_same_in_another_process() -> None:
    code = "from ifnsbml.simulation.scenario import Scenario\nprint(Scenario.of({'b': 0.1, 'a': 2}, rtol=1e-9).key)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == Scenario.of({"a": 2, "b": 0.1}, rtol=1e-9).key


def test_a_value_that_is_not_finite_is_refused() -> None:
    with pytest.raises(SettingError, match="'k_on'"):
        Scenario.of({"k_on": math.nan})
    with pytest.raises(SettingError, match="'until'"):
        Scenario.of({}, until=math.inf)


def test_an_id_that_is_set_twice_is_refused() -> None:
    with pytest.raises(SettingError, match="'a' is set twice"):
        Scenario((("a", 1.0), ("b", 1.0), ("a", 2.0)))


def test_each_distinct_scenario_is_run_once() -> None:
    model = Recorder()
    scenarios = [Scenario.of({"a": 1, "b": 2}), Scenario.of({"a": 3}), Scenario.of({"b": 2.0, "a": 1.0})]
    courses = run_scenarios(model, scenarios, ["x", "y"])
    assert model.asked == [{"a": 1.0, "b": 2.0}, {"a": 3.0}]
    assert list(courses) == scenarios[:2]
    assert courses[scenarios[2]].names == ("x", "y")


def test_a_scenario_that_fails_is_an_error_not_a_gap() -> None:
    with pytest.raises(IntegrationError):
        run_scenarios(Recorder(failing="a"), [Scenario.of({}), Scenario.of({"a": 1})], ["x"])


def test_a_scenario_runs_as_its_settings_say(tmp_path: Path) -> None:
    model = RunnableModel.load(SIGNAL.write(tmp_path))
    scenario = Scenario.of({"IFN_gamma": 3.0}, until=20.0, points=5, rtol=1e-8, atol=1e-11)
    course = run_scenario(model, scenario, ["STAT1"])
    wanted = model.simulate({"IFN_gamma": 3.0}, ["STAT1"], until=20.0, points=5, rtol=1e-8, atol=1e-11)
    np.testing.assert_array_equal(course.values, wanted.values)
    assert (course.time[-1], course.rtol, course.atol) == (20.0, 1e-8, 1e-11)
