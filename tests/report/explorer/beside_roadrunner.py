"""A run in the page beside the same run in RoadRunner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from headless import PageEngine

from ifnsbml.claims.conditions_used import UsedArm, experiments_used
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.resources import claims_folder
from ifnsbml.simulation.model import RunnableModel

TOLERANCE = 1e-3
"""How far the page may be from RoadRunner, as a share of each quantity's peak."""
NOISE = 1e-9
"""Peaks (nM) below this are rounding, RoadRunner's as well."""


@dataclass(frozen=True)
class Difference:
    """The largest difference in one run: of what, in which, and over its peak."""

    share: float
    name: str
    settings: Mapping[str, float]


@cache
def claims() -> ClaimSet:
    return load_claims(claims_folder())


def arms_of(path: Path) -> tuple[UsedArm, ...]:
    """Every experiment of every claim on a model."""
    return experiments_used(claims(), read_facts(path), load_contexts())


def worst_difference(
    model: RunnableModel, engine: PageEngine, settings: Mapping[str, float], until: float
) -> Difference:
    """The largest difference of any species and observable from RoadRunner at tight tolerances."""
    run = engine.run(settings, until=until)
    names = list(run.values)
    course = model.simulate(settings, names, until=until, points=len(run.time), rtol=1e-8, atol=1e-13)
    apart = [Difference(_share(run.values[name], course.column(name)), name, settings) for name in names]
    return max(apart, key=lambda difference: difference.share)


def _share(page: np.ndarray, reference: np.ndarray) -> float:
    """The largest difference over the peak; where there is no peak to speak of, the page may have none either."""
    peak, apart = float(np.abs(reference).max()), float(np.abs(page - reference).max())
    if peak < NOISE:
        return 0.0 if apart < NOISE else apart / NOISE
    return apart / peak
