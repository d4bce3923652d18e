"""Two stimuli at doses that give the same peak of a proximal read-out."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

LOWEST = 1e-6
"""How far a dose may be lowered, as a fraction of what is written."""

Stimulus = Mapping[str, float]


@dataclass(frozen=True)
class Matched:
    """Two stimuli in nM, and the peaks (nM) of the read-out that they give."""

    first: Stimulus
    second: Stimulus
    peaks: tuple[float, float]


def match_doses(
    peak: Callable[[Stimulus], float], first: Stimulus, second: Stimulus, *, floor: float, close: float
) -> Matched:
    """Lower the stimulus that gives more until both give the same peak.

    Bisects the logarithm of the dose; the peak is taken to rise with it. Where even the lowest dose
    gives too much, that dose is returned and the peaks tell. Where one stimulus gives less than counts as a
    response, there is nothing to match: both are returned as they are, and the peaks tell.

    Args:
        peak: the response (nM) of the read-out to a stimulus.
        first: a stimulus (nM).
        second: the one that it is compared with.
        floor: the least response (nM) that counts as one.
        close: the relative difference that may be left between the peaks.
    """
    peaks = peak(first), peak(second)
    if min(peaks) < floor:
        return Matched(dict(first), dict(second), peaks)
    if peaks[0] > peaks[1]:
        lowered, reached = _lowered(first, peak, peaks[1], close)
        return Matched(lowered, dict(second), (reached, peaks[1]))
    lowered, reached = _lowered(second, peak, peaks[0], close)
    return Matched(dict(first), lowered, (peaks[0], reached))


def _lowered(
    stimulus: Stimulus, peak: Callable[[Stimulus], float], wanted: float, close: float
) -> tuple[dict[str, float], float]:
    low, high = math.log(LOWEST), 0.0
    while True:
        middle = (low + high) / 2
        scaled = {name: dose * math.exp(middle) for name, dose in stimulus.items()}
        reached = peak(scaled)
        if abs(reached - wanted) <= close * wanted / 2 or high - low < 1e-9:
            return scaled, reached
        low, high = (low, middle) if reached > wanted else (middle, high)
