"""Absolute tolerances that follow the size of a model's own values.

A fixed number is right in one unit only: 1e-9 is little in nM and more than there is in M. The error that an integrator
allows a variable is to be small against what that variable ever is, which is known after a first run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Floats = np.ndarray[Any, np.dtype[np.float64]]

SHARE = 1e-3
"""The absolute tolerance of a variable, as a share of its largest value times the relative tolerance."""
MOVED = 1e-3
"""A variable that moves by more than this share of its peak, when tolerances are tightened tenfold, is named."""
_SLACK = 10.0  # a first guess this much looser than wanted is good enough
_ROUNDS = 6
_LARGER = 1e5
_USUAL = 1e-6  # the relative tolerance that most engines begin with, libRoadRunner among them
_ENGINES = 1e-12  # libRoadRunner's own absolute tolerance
_NOTHING = 1e-20  # what stays below this share of a model's largest value is rounding noise
_UNSEEN = 1e-6  # the size of what starts at zero, before it is known, as a share of the largest start


@dataclass(frozen=True)
class Settled:
    """A run with tolerances that fit it: the observed columns, and the tolerances, the absolute one for each state."""

    columns: Floats
    rtol: float
    absolute: Floats


def settle(
    run: Callable[[float, Floats], tuple[Floats, Floats]],
    start: Floats,
    rtol: float,
    failures: tuple[type[Exception], ...],
) -> Settled:
    """Run, look at how large each state becomes, and run again where the tolerances were too loose for that.

    Args:
        run: what runs at a relative and an absolute tolerance for each state; it returns the observed columns,
            shape (points, k), and the largest value of each state, shape (n,).
        start: the initial value of each state, shape (n,).
        rtol: the relative tolerance; where the integrator stops with it, looser ones are tried.
        failures: what ``run`` raises where the integrator stops.

    Raises:
        Exception: what ``run`` raised at first, where looser tolerances do not help either.
    """
    sizes = np.abs(start)
    guess = np.where(sizes > 0, sizes, (_UNSEEN * sizes.max(initial=0.0)) or _UNSEEN)
    found, peaks = _first(run, sizes, guess, rtol, failures)
    least = SHARE * found.rtol * _NOTHING * max(float(guess.max(initial=0.0)), float(peaks.max(initial=0.0)))
    for _ in range(_ROUNDS):
        wanted = np.maximum(SHARE * found.rtol * peaks, least)
        if not (found.absolute > _SLACK * wanted).any():
            break
        absolute = np.minimum(wanted, found.absolute)
        try:
            columns, peaks = run(found.rtol, absolute)
        except failures:
            break  # the run that came to its end stands; the caller tells how far it is settled
        found = Settled(columns, found.rtol, absolute)
    return found


def _first(
    run: Callable[[float, Floats], tuple[Floats, Floats]],
    start: Floats,
    guess: Floats,
    rtol: float,
    failures: tuple[type[Exception], ...],
) -> tuple[Settled, Floats]:
    """The first run that comes to its end, at tolerances that become looser until one does."""
    looser = max(rtol, _USUAL)
    first: Exception | None = None
    tried = [(rtol, SHARE * rtol * guess), (rtol, rtol * guess)]
    if (start == 0).any():  # what starts at zero may become far larger than was guessed
        tried += [(rtol, SHARE * rtol * np.where(start > 0, guess, _LARGER**power * guess)) for power in (1, 2, 3)]
    tried += [(looser, SHARE * looser * guess), (looser, looser * guess), (looser, np.full_like(guess, _ENGINES))]
    for relative, absolute in tried:
        try:
            columns, peaks = run(relative, absolute)
        except failures as error:
            first = first or error
        else:
            return Settled(columns, relative, absolute), peaks
    assert first is not None
    raise first


def moved(columns: Floats, tighter: Floats, names: Sequence[str]) -> dict[str, float]:
    """The variables that two runs tell differently, and by which share of their peak, the largest first.

    What stays below the rounding errors of the largest variable is nothing in both.
    """
    peaks = np.abs(tighter).max(axis=0, initial=0.0)
    noise = np.finfo(np.float64).eps * peaks.max(initial=0.0)
    shares = np.abs(columns - tighter).max(axis=0, initial=0.0) / np.where(peaks > noise, peaks, np.inf)
    found = {name: float(share) for name, share in zip(names, shares, strict=True) if share > MOVED}
    return dict(sorted(found.items(), key=lambda item: -item[1]))
