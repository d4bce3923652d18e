"""Runs by RoadRunner of the Level 3 file, which everybody's numbers are held against."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from bundle import Bundled

from ifnsbml.formats.combine.experiments import SimulationTask
from ifnsbml.simulation import RunnableModel

RTOL, ATOL = 1e-10, 1e-13
"""At 1e-8 RoadRunner itself is off by up to 5e-6 in 'interferon', which falls with the tolerance."""

AGREE, FLOOR = 1e-6, 1e-9
"""Relative difference, above a floor in nM below which there is only rounding."""

STEPS = 12


def floating(pathway: Bundled) -> list[str]:
    """The species that a run changes."""
    return [species.id for species in pathway.model.species if not species.boundary]


def some(pathway: Bundled) -> list[SimulationTask]:
    """The file's own experiment or another without changes, one inhibitor or mutant, one loss."""
    plain = [s for s in pathway.scenarios if not s.parameters]
    other = [s for s in pathway.scenarios if s.parameters and s not in pathway.losses]
    chosen = [*plain[:1], *other[:1], *pathway.losses[:1]]
    assert len(chosen) > 1 and chosen[-1] in pathway.losses
    return chosen


def our_run(runner: RunnableModel, pathway: Bundled, scenario: SimulationTask) -> np.ndarray:
    """All floating species (steps + 1, species) in nM; what follows from the settings the file works out itself."""
    return run_with(runner, pathway, pathway.inputs(scenario), scenario.until)


def run_with(runner: RunnableModel, pathway: Bundled, settings: Mapping[str, float], until: float) -> np.ndarray:
    names = floating(pathway)
    return runner.simulate(settings, names, until=until, points=STEPS + 1, rtol=RTOL, atol=ATOL).values


def assert_alike(client: str, pathway: Bundled, scenario: SimulationTask, theirs: np.ndarray, ours: np.ndarray) -> None:
    """The same to a millionth of each value."""
    assert theirs.shape == ours.shape
    apart = np.abs(theirs - ours) - FLOOR - AGREE * np.abs(ours)
    worst = np.unravel_index(np.argmax(apart), apart.shape)
    name = floating(pathway)[int(worst[1])]
    assert apart[worst] <= 0, f"{scenario.id}: {name} is {theirs[worst]!r} in {client}, {ours[worst]!r} in RoadRunner"
