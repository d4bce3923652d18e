"""One compiled slice run again and again: every run as if it were the only one, and nothing but finite numbers."""

from __future__ import annotations

import numpy as np
import pytest
import roadrunner
from sbml_samples import Sample

from ifnsbml.simulation.roadrunner import RunFailedError
from ifnsbml.slicing.runner import SliceRunner

TIMES = [0.0, 1.0, 2.0, 3.0]
NEARS = Sample(
    "nears",
    compartments={"cell": 1.0},
    species={"A": ("cell", 1.0, ""), "F": ("cell", 2.0, "b")},
    parameters={"k": 0.5, "start": 4.0},
    initial={"A": "start"},
    reactions={"nears": ("", "A", "cell * k * (F - A)")},
)


def ran(runner: SliceRunner, values: list[float], columns: tuple[str, ...]) -> np.ndarray:
    return runner.run_slice(values, columns, TIMES, rtol=1e-9, atol=1e-12)


def test_every_run_starts_from_its_own_inputs_whatever_ran_before() -> None:
    runner = SliceRunner(NEARS.text(), "nears", ["k", "F", "start"])
    for k, f, start in ((0.5, 2.0, 4.0), (0.0, 1.0, 3.0), (1.0, 5.0, 0.5), (0.5, 2.0, 4.0)):
        result = ran(runner, [k, f, start], ("[A]",))
        assert result[:, 0].tolist() == TIMES
        assert result[:, 1] == pytest.approx(f + (start - f) * np.exp(-k * np.array(TIMES)), rel=1e-6)


def test_a_model_with_a_rate_rule_starts_afresh_in_every_run() -> None:
    grows = Sample("grows", parameters={"x": 1.0, "k": 0.5}, rated={"x": "k * x"})
    runner = SliceRunner(grows.text(), "grows", ["k"])
    for k in (0.5, 0.25, 0.5):
        assert ran(runner, [k], ("x",))[:, 1] == pytest.approx(np.exp(k * np.array(TIMES)), rel=1e-6)


@pytest.mark.parametrize(
    "formula", ["one / (2 - time)", "(time - 2) / (time - 2)", "ln(1.5 - time)", "-one / (2 - time)"]
)
def test_a_number_that_is_not_finite_is_never_handed_out(formula: str) -> None:
    sample = Sample("not_finite", parameters={"obs_bad": None, "one": 1.0}, assigned={"obs_bad": formula})
    with pytest.raises(RunFailedError, match="not finite") as raised:
        ran(SliceRunner(sample.text(), "not finite", ["one"]), [1.0], ("one", "obs_bad"))
    assert raised.value.time == 2.0


def test_numbers_of_which_only_the_sum_is_not_finite_are_handed_out() -> None:
    sample = Sample("huge", parameters={"obs_huge": None, "one": 1.0}, assigned={"obs_huge": "one * 1.5e308"})
    result = ran(SliceRunner(sample.text(), "huge", ["one"]), [1.0], ("obs_huge",))
    assert result[:, 1].tolist() == [1.5e308] * len(TIMES)


def test_the_engines_options_are_left_as_they_were() -> None:
    config = roadrunner.Config
    options = (config.LLVM_BACKEND, config.ROADRUNNER_DISABLE_PYTHON_DYNAMIC_PROPERTIES)
    before = [config.getValue(option) for option in options]
    SliceRunner(NEARS.text(), "nears", [])
    assert [config.getValue(option) for option in options] == before
    assert hasattr(roadrunner.RoadRunner(NEARS.text()), "k")  # whoever uses the engine beside us has what it offers
