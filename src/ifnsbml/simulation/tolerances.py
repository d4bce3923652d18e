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
_LOOSER = 1e3
_UNSEEN = 1e-6  # the size of what starts at zero, before it is known, as a share of the largest start


@dataclass(frozen=True)
class Settled:
    """A run with tolerances that fit it: the observed columns, and the absolute tolerance of each state."""

    columns: Floats
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
        rtol: the relative tolerance.
        failures: what ``run`` raises where the integrator stops.

    Raises:
        Exception: what ``run`` raised at first, where looser tolerances do not help either.
    """
    sizes = np.abs(start)
    guess = np.where(sizes > 0, sizes, (_UNSEEN * sizes.max(initial=0.0)) or _UNSEEN)
    absolute = SHARE * rtol * guess
    columns, peaks, absolute = _first(run, rtol, absolute, failures)
    for _ in range(_ROUNDS):
        wanted = SHARE * rtol * peaks
        loose = (peaks > 0) & (absolute > _SLACK * wanted)
        if not loose.any():
            break
        absolute = np.where(peaks > 0, np.minimum(wanted, absolute), absolute)
        try:
            columns, peaks = run(rtol, absolute)
        except failures:
            break  # the run that came to its end stands; the caller tells how far it is settled
    return Settled(columns, absolute)


def _first(
    run: Callable[[float, Floats], tuple[Floats, Floats]],
    rtol: float,
    absolute: Floats,
    failures: tuple[type[Exception], ...],
) -> tuple[Floats, Floats, Floats]:
    """The first run that comes to its end, at tolerances that grow until one does."""
    first: Exception | None = None
    for _ in range(3):
        try:
            columns, peaks = run(rtol, absolute)
        except failures as error:
            first = first or error
            absolute = absolute * _LOOSER
        else:
            return columns, peaks, absolute
    assert first is not None
    raise first


def moved(columns: Floats, tighter: Floats, names: Sequence[str]) -> dict[str, float]:
    """The variables that two runs tell differently, and by which share of their peak, the largest first."""
    peaks = np.abs(tighter).max(axis=0, initial=0.0)
    shares = np.abs(columns - tighter).max(axis=0, initial=0.0) / np.where(peaks > 0, peaks, np.inf)
    found = {name: float(share) for name, share in zip(names, shares, strict=True) if share > MOVED}
    return dict(sorted(found.items(), key=lambda item: -item[1]))
