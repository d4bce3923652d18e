"""Where a model changes with time by itself: doses that come and go, pulses, clocks in event triggers.

An integrator that takes long steps through a quiet stretch steps over whatever lies within one of them. What depends on
time and constants alone can be known beforehand: the moments at which conditions on time turn (:class:`Plan.stops`
holds them, so that the integrator ends one step and begins another exactly there), and the moments between which a
smooth forcing moves by a small part of its range. What mixes time with states gets a bound on the steps instead.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from ifnsbml.model.clockwork import Tree, affine, evaluate, mentions_time, parts_of

MAX_STOPS = 2_000
POINTS = 20_000
"""A curve is looked at in so many places, and more closely about every moment that its formula names."""
PART = 0.05
"""The share of its range by which a smooth forcing may move between two stops."""
ONSET = 1e-7
"""The share of its range from which on it counts as moving: a stop stands before that too."""
EARLY = "early"
"""In place of a comparison: the run is to stop before it turns, so that the engine sees it turn."""
_SOONER = 1e-9
BOUND = 1_000
"""A run with events, or with time mixed into states, makes at least so many steps."""
_NEARER, _CLOSER = 0.7, 87  # from the whole run down to its 3e-14th part
_MAX_CENTRES = 500
_LATE = 4e-16  # two units in the last place
_APART = 1e-11  # of a run: two moments nearer than this are one
_ROUNDED = frozenset({"floor", "ceiling", "quotient", "rem"})
_SHAPELESS = frozenset({"plus", "minus", "times", "divide", "time", "name", "number"})

Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True)
class Forcing:
    """What a model's formulas say of time.

    Attributes:
        names: the ids of constants that occur in ``curves`` and ``thresholds``.
        curves: formulas of time and constants alone.
        thresholds: comparisons (``geq``, …) of a difference of time and constants alone with 0, at which a condition
            turns.
        mixed: whether formulas turn, or are rounded, at moments that only the run can tell, or mix time with what the
            model moves.
    """

    names: tuple[str, ...] = ()
    curves: tuple[Tree, ...] = ()
    thresholds: tuple[tuple[str, Tree], ...] = ()
    mixed: bool = False

    def __bool__(self) -> bool:
        """Whether any formula changes with time by itself, or turns."""
        return bool(self.curves or self.thresholds or self.mixed)

    def plan(self, values: Mapping[str, float], until: float) -> Plan:
        """How a run from 0 to ``until`` is to be cut, with these values of :attr:`names`."""
        trees = (*self.curves, *dict.fromkeys(difference for _, difference in self.thresholds))
        moments, cap = _turns(trees, self.thresholds, values, until)
        grid = _grid(until, moments, trees, values)
        for difference in dict.fromkeys(difference for _, difference in self.thresholds):
            if affine(difference, values) is None:
                moments.extend(_crossings(difference, grid, values))
        shaped: list[float] = []
        changes = 0
        for curve in self.curves:
            if affine(curve, values) is None:
                found, count = _moves(curve, grid, values)
                shaped.extend(found)
                changes = max(changes, count)
        if len(moments) > MAX_STOPS:
            cap = min(cap, until / (4 * len(moments)))
            moments = []
        if len(shaped) > MAX_STOPS:
            cap = min(cap, until / changes)
            shaped = []
        if self.mixed:
            cap = min(cap, until / BOUND)
        turns = (0.0, *_apart(moments, until), until)
        return Plan(
            _apart([*moments, *shaped], until),
            max(cap, 1e-6 * until) if cap < until else 0.0,
            min(later - earlier for earlier, later in pairwise(turns)),
        )


@dataclass(frozen=True)
class Plan:
    """Where a run is stopped and begun anew, in order, both ends aside; and the longest step (0: any).

    ``shortest`` is the shortest time for which something that turns stays as it is.
    """

    stops: tuple[float, ...] = ()
    max_step: float = 0.0
    shortest: float = 0.0

    def pieces(self, until: float) -> Iterator[tuple[float, float, float]]:
        """Start, end and longest step of each stretch."""
        bounds = (0.0, *self.stops, until)
        for start, end in pairwise(bounds):
            longest = (end - start) / 2 if self.stops else 0.0
            both = [step for step in (longest, self.max_step) if step]
            yield start, end, min(both, default=0.0)


def _turns(
    trees: Iterable[Tree], thresholds: Iterable[tuple[str, Tree]], values: Mapping[str, float], until: float
) -> tuple[list[float], float]:
    """The moments that can be solved for: where a linear threshold is met, where a linear clock is rounded."""
    moments: list[float] = []
    cap = until
    for relation, difference in thresholds:
        line = affine(difference, values)
        if line is not None and line[0]:
            moment = -line[1] / line[0]
            # "t ≤ 10" and "t > 10" turn after 10, not at it: begun at 10, a run would find itself before the turn.
            late = (line[0] < 0) == (relation in ("geq", "lt")) and relation not in ("eq", "neq", EARLY)
            moments.append(moment * (1 - _SOONER if relation == EARLY else 1 + _LATE if late else 1))
    for part in {part for tree in trees for part in parts_of(tree) if part[0] in _ROUNDED}:
        ticking = ("divide", part[1], part[2]) if part[0] in ("quotient", "rem") else part[1]
        line = affine(ticking, values)
        if line is None or not line[0]:
            continue
        slope, offset = line
        ticks = abs(slope) * until
        if not ticks <= MAX_STOPS:
            cap = min(cap, until / min(4 * ticks, 1e6))
            continue
        low, high = sorted((offset, slope * until + offset))
        moments.extend((whole - offset) / slope for whole in np.arange(np.ceil(low), np.floor(high) + 1).tolist())
    return [moment for moment in moments if 0.0 < moment < until], cap


def _grid(until: float, moments: Iterable[float], trees: Iterable[Tree], values: Mapping[str, float]) -> Floats:
    """Where curves are looked at: evenly, on both sides of each moment, and ever closer to where a part of one is 0."""
    centres = set()
    for part in {part for tree in trees for part in parts_of(tree)}:
        line = affine(part, values)
        if line is not None and line[0]:
            centres.add(-line[1] / line[0])
    inside = sorted(centre for centre in centres if 0.0 <= centre <= until)[:_MAX_CENTRES]
    away = until * _NEARER ** np.arange(_CLOSER)
    near = [np.concatenate((centre - away, [centre], centre + away)) for centre in inside]
    edges = np.array(sorted(moments))
    points = np.concatenate((np.linspace(0.0, until, POINTS + 1), edges, np.nextafter(edges, until), *near))
    return np.unique(points[(points >= 0.0) & (points <= until)])


def _crossings(threshold: Tree, grid: Floats, values: Mapping[str, float]) -> list[float]:
    """Where a difference changes its sign, as near as a double can say."""
    signs = np.sign(evaluate(threshold, grid, values))
    found = []
    for place in np.flatnonzero(signs[1:] != signs[:-1])[: MAX_STOPS + 1]:
        low, high, left = float(grid[place]), float(grid[place + 1]), signs[place]
        while low < (middle := 0.5 * (low + high)) < high:
            if np.sign(evaluate(threshold, np.array([middle]), values))[0] == left:
                low = middle
            else:
                high = middle
        found.append(high)
    return [moment for moment in found if 0.0 < moment < grid[-1]]


def _moves(curve: Tree, grid: Floats, values: Mapping[str, float]) -> tuple[list[float], int]:
    """The moments between which a curve moves by no more than a part of its range, and how many they are."""
    heights = evaluate(curve, grid, values)
    heights = np.where(np.isfinite(heights), heights, 0.0)
    span = float(heights.max() - heights.min())
    if not 0.0 < span < np.inf:
        return [], 0
    climbed = np.concatenate(([0.0], np.cumsum(np.abs(np.diff(heights))))) / span
    found, last, quiet = [], 0.0, True
    for place in np.flatnonzero(np.diff(climbed) > 0.0).tolist():
        if quiet and climbed[place + 1] - last > ONSET:
            found.append(float(grid[place]))  # the last place before it begins to move
            quiet = False
        if climbed[place + 1] - last >= PART:
            found.append(float(grid[place + 1]))
            last, quiet = climbed[place + 1], True
    return [moment for moment in found if 0.0 < moment < grid[-1]], max(math.ceil(climbed[-1] / PART), 1)


def _apart(moments: Iterable[float], until: float) -> tuple[float, ...]:
    """In order, those that are one told once."""
    kept: list[float] = []
    nearest = _APART * until
    for moment in sorted(moments):
        if moment - (kept[-1] if kept else 0.0) > nearest and until - moment > nearest:
            kept.append(moment)
    return tuple(kept)


def is_shaped(tree: Tree) -> bool:
    """Whether a part of a formula has a shape of its own that a sum around it could hide."""
    return tree[0] not in _SHAPELESS and mentions_time(tree)
