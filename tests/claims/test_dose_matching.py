"""Doses that match: both stimuli give the same peak, or there is nothing to match and nothing is searched for."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.claims.dose_matching import LOWEST, Matched, match_doses
from ifnsbml.claims.thresholds import DEFAULTS

FIRST, SECOND = {"IFN_alpha": 1.0}, {"IFN_gamma": 2.0}
DEAD = 0.5 * DEFAULTS.floor


class SaturatingCell:
    """A cell whose read-out rises with the dose, up to a plateau; it counts its runs."""

    def __init__(self, plateaus: Mapping[str, float], half: float) -> None:
        self.plateaus = plateaus
        self.half = half
        self.runs = 0

    def peak(self, stimulus: Mapping[str, float]) -> float:
        self.runs += 1
        return sum(self.plateaus[name] * dose / (self.half + dose) for name, dose in stimulus.items())


def matched(cell: SaturatingCell) -> Matched:
    return match_doses(cell.peak, FIRST, SECOND, floor=DEFAULTS.floor, close=DEFAULTS.matched)


plateaus = st.floats(1, 100)


@given(plateaus, plateaus, st.floats(0.1, 10))
def test_the_stronger_stimulus_is_lowered_until_both_give_the_same(first: float, second: float, half: float) -> None:
    cell = SaturatingCell({"IFN_alpha": first, "IFN_gamma": second}, half)
    found = matched(cell)
    assert found.first == FIRST or found.second == SECOND
    peaks = [cell.peak(stimulus) for stimulus in (found.first, found.second)]
    assert peaks == list(found.peaks)
    low, high = sorted(peaks)
    assert high - low <= DEFAULTS.matched * high


def test_where_one_stimulus_gives_nothing_no_dose_is_searched_for() -> None:
    for dead in ("IFN_alpha", "IFN_gamma"):
        cell = SaturatingCell({"IFN_alpha": 50.0, "IFN_gamma": 50.0} | {dead: DEAD}, 0.5)
        found = matched(cell)
        assert (found.first, found.second) == (FIRST, SECOND)
        assert min(found.peaks) < DEFAULTS.floor < max(found.peaks)
        assert cell.runs == 2


def test_the_lowest_dose_is_returned_where_even_that_gives_too_much() -> None:
    cell = SaturatingCell({"IFN_alpha": 1e9, "IFN_gamma": 10 * DEFAULTS.floor}, 0.5)
    found = matched(cell)
    assert found.second == SECOND
    assert np.isclose(found.first["IFN_alpha"], LOWEST)
    assert found.peaks[0] > found.peaks[1]
