"""What is read of a time course, against what its words say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from ifnsbml.claims.fields import Direction
from ifnsbml.claims.measures import difference, half_time, level, respond, swing
from ifnsbml.simulation.timecourse import TimeCourse

NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False)
COLUMNS = st.lists(NUMBERS, min_size=2, max_size=12).map(lambda numbers: np.array(numbers))


def course(*columns: NDArray[np.float64]) -> TimeCourse:
    names = tuple("abc"[: len(columns)])
    return TimeCourse(np.arange(len(columns[0]), dtype=float), np.column_stack(columns), names)


@given(COLUMNS)
def test_a_swing_is_the_largest_distance_from_rest_and_a_level_from_zero(values: NDArray[np.float64]) -> None:
    read = course(values)
    assert swing(read, "a") == max(abs(value - values[0]) for value in values)
    assert level(read, "a") == max(abs(value) for value in values)


@given(COLUMNS, st.sampled_from(["up", "down"]))
def test_a_response_goes_the_way_that_is_asked_for_or_is_nothing(
    values: NDArray[np.float64], direction: Direction
) -> None:
    read, way = course(values), 1 if direction == "up" else -1
    peak = respond(read, "a", direction)
    assert peak.rest == values[0]
    assert peak.extreme == way * max(way * values)
    assert peak.size == way * (peak.extreme - peak.rest) >= 0
    end = respond(read, "a", direction, "end")
    assert (end.extreme, end.size) == (values[-1], max(way * (values[-1] - values[0]), 0.0))
    mean = respond(read, "a", direction, "mean")
    between = sum((one + two) / 2 for one, two in pairwise(values)) / (len(values) - 1)
    assert mean.extreme == pytest.approx(between, rel=1e-9, abs=1e-6)


@given(COLUMNS, NUMBERS)
def test_a_difference_is_a_share_of_the_first_ones_peak(values: NDArray[np.float64], by: float) -> None:
    moved = values.copy()
    moved[-1] += by
    expected = abs(moved[-1] - values[-1]) / max(abs(values)) if values.any() else float("inf") if moved.any() else 0.0
    assert difference(course(values), course(moved), "a") == expected


def test_half_way_is_found_between_points() -> None:
    assert half_time(course(np.array([0.0, 1.0, 4.0, 3.0])), "a") == pytest.approx(1 + 1 / 3)
    assert half_time(course(np.array([2.0, 2.0, 2.0])), "a") == 0.0


def test_every_column_is_read_by_its_own_name() -> None:
    read = course(np.array([0.0, 2.0]), np.array([1.0, -5.0]))
    assert (swing(read, "a"), swing(read, "b")) == (2.0, 6.0)
    assert (level(read, "a"), level(read, "b")) == (2.0, 5.0)
    assert (read.extremes("a"), read.extremes("b")) == ((0.0, 2.0), (-5.0, 1.0))
