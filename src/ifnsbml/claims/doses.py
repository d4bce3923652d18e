"""Two stimuli at doses that give the same peak of a proximal read-out."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ifnsbml.claims.responses import respond

if TYPE_CHECKING:
    from ifnsbml.claims.kinds.selective import Comparison
    from ifnsbml.claims.lab import Lab

LOWEST = 1e-6
"""How far a dose may be lowered, as a fraction of what is written."""


@dataclass(frozen=True)
class Matched:
    """Two stimuli in nM, and the peaks (nM) of the read-out that they give."""

    first: Mapping[str, float]
    second: Mapping[str, float]
    peaks: tuple[float, float]


def match_doses(
    lab: Lab, check: Comparison, first: Mapping[str, float], second: Mapping[str, float], readout: str
) -> Matched:
    """Lower the stimulus that gives more until both give the same peak of ``readout``.

    Bisects the logarithm of the dose; the read-out is taken to rise with it. Where even the lowest dose
    gives too much, that dose is returned and the peaks tell. Where one stimulus gives less than counts as a
    response, there is nothing to match: both are returned as they are, and the peaks tell.
    """

    def peak(stimulus: Mapping[str, float]) -> float:
        return respond(lab.course(check.arm(lab, stimulus), check.window), readout).size

    peaks = peak(first), peak(second)
    if min(peaks) < check.limits.floor:
        return Matched(dict(first), dict(second), peaks)
    if peaks[0] > peaks[1]:
        lowered, reached = _lowered(first, peak, peaks[1], check.limits.matched)
        return Matched(lowered, dict(second), (reached, peaks[1]))
    lowered, reached = _lowered(second, peak, peaks[0], check.limits.matched)
    return Matched(dict(first), lowered, (peaks[0], reached))


def _lowered(
    stimulus: Mapping[str, float], peak: Callable[[Mapping[str, float]], float], wanted: float, close: float
) -> tuple[dict[str, float], float]:
    low, high = math.log(LOWEST), 0.0
    while True:
        middle = (low + high) / 2
        scaled = {name: dose * math.exp(middle) for name, dose in stimulus.items()}
        reached = peak(scaled)
        if abs(reached - wanted) <= close * wanted / 2 or high - low < 1e-9:
            return scaled, reached
        low, high = (low, middle) if reached > wanted else (middle, high)
