"""Which parts of a model are worth cutting: those whose runs save more time than it takes to compile them."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ifnsbml.mutants.influence import Bits, flags_of

if TYPE_CHECKING:
    import numpy as np

    Flags = np.ndarray[Any, np.dtype[np.bool_]]

COMPILING = 2.0
"""Seconds of work that a further part of the model costs: one process cuts it, each compiles it, and keeps some 20 MB
for it."""
RUNNING = 1.5e-6
"""Seconds of a run, by the square of the number of species."""
DEARER = 1.5
"""How many times that a run takes on the whole model, which has the switches of all mutants."""


def share(size: int, asked: Mapping[Bits, int]) -> tuple[tuple[Bits, ...], dict[Bits, int]]:
    """Parts of a model of ``size`` species, and for each need the number of the one that is run for it.

    A need is the species that a run asks for. The first part is the whole. One part after the other is added that
    saves most, as long as it saves more than it costs; each need is then run on the cheapest part that holds it.

    Args:
        size: the number of species.
        asked: how many runs there are of each need.
    """
    import numpy as np

    needs = sorted(asked)
    everything = (1 << size) - 1
    offered = [everything, everything, *needs]  # the second without the switches of mutants that are not run on it
    seconds = RUNNING * np.array([need.bit_count() for need in offered], dtype=np.float64) ** 2
    seconds[0] *= DEARER
    holds = _holds(offered, needs, size)
    runs = np.array([asked[need] for need in needs], dtype=np.float64)
    chosen = np.zeros(len(needs), dtype=np.int64)
    parts = [0]

    def gain(number: int) -> float:
        saved = np.where(holds[number], seconds[chosen] - seconds[number], 0.0)
        return float(np.maximum(saved, 0.0) @ runs)

    # What a part would save falls with every other one that is added: only the best need be looked at again.
    waiting = [(-gain(number), number) for number in range(1, len(offered))]
    heapq.heapify(waiting)
    while waiting and -waiting[0][0] > COMPILING:
        _, number = heapq.heappop(waiting)
        saves = gain(number)
        if waiting and saves < -waiting[0][0]:
            heapq.heappush(waiting, (-saves, number))
        elif saves > COMPILING:
            parts.append(number)
            chosen[holds[number] & (seconds[number] < seconds[chosen])] = number
    place = {number: index for index, number in enumerate(parts)}
    return tuple(offered[number] for number in parts), {
        need: place[number] for need, number in zip(needs, chosen.tolist(), strict=True)
    }


def _holds(parts: Sequence[Bits], needs: Sequence[Bits], size: int) -> Flags:
    """Which parts have all that is needed: (parts, needs)."""
    import numpy as np

    # Counted in floating point: a product of integers is many times slower, and the counts are small.
    lacks = np.array([~flags_of(part, size) for part in parts], dtype=np.float32)
    asks = np.array([flags_of(need, size) for need in needs], dtype=np.float32).reshape(len(needs), size)
    held: Flags = lacks @ asks.T == 0
    return held
