"""Runs made small: each curve once, its values as steps of 1/65535 of its own range, each step less the one before.

The differences of a smooth curve are small and alike, so that they compress well where the page is packed.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ifnsbml.claims.figures import Recording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEPS = 65_535


class RecordedRuns:
    """The recorded runs of one model, numbered as pictures ask for them."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._numbers: dict[object, int] = {scenario: number for number, scenario in enumerate(recording)}

    def number(self, scenario: object) -> int:
        """The number of a run."""
        return self._numbers[scenario]

    @property
    def labels(self) -> dict[str, str]:
        """The human names of what was recorded."""
        found: dict[str, str] = {}
        for run in self._recording.values():
            found |= run.labels
        return found

    def as_json(self) -> list[dict[str, Any]]:
        """Each run: start, end and number of its points (min), its settings and tolerance, and its packed curves."""
        return [
            {
                "t": [float(run.time[0]), float(run.time[-1]), len(run.time)],
                "s": dict(scenario.settings),
                "w": [scenario.until, scenario.points],
                "c": {name: pack(values) for name, values in run.columns.items()},
            }
            for scenario, run in self._recording.items()
        ]


def pack(values: NDArray[np.float64]) -> list[Any]:
    """Least value, largest value, and the values between in base 64: 16-bit steps, less the step before.

    The low bytes of all come first, then the high bytes. Of a curve that does not move the two values say all.
    """
    import numpy as np

    low, high = float(values.min()), float(values.max())
    if low == high:
        return [low, high]
    steps = np.rint((values - low) * (STEPS / (high - low))).astype(np.int64)
    moves = np.diff(steps, prepend=0) % (STEPS + 1)
    planes = np.concatenate([moves & 255, moves >> 8]).astype(np.uint8)
    return [low, high, base64.b64encode(planes.tobytes()).decode("ascii")]


def unpack(packed: list[Any], points: int) -> NDArray[np.float64]:
    """The values again, to 1/65535 of their range; what the page does."""
    import numpy as np

    low, high = packed[:2]
    if len(packed) == 2:
        return np.full(points, low)
    planes = np.frombuffer(base64.b64decode(packed[2]), dtype=np.uint8).astype(np.int64)
    steps = np.cumsum(planes[:points] + 256 * planes[points:]) % (STEPS + 1)
    return np.asarray(low + steps * ((high - low) / STEPS))


def labels_of(runs: Mapping[str, RecordedRuns]) -> dict[str, str]:
    """The human names over all models; of two for one id the first."""
    found: dict[str, str] = {}
    for one in runs.values():
        found = one.labels | found
    return found
