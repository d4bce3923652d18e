"""Runs as values: what was set, how long, how exactly; so that whoever needs the same run shares it."""

from __future__ import annotations

import hashlib
import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ifnsbml.model.errors import SettingError
from ifnsbml.simulation.timecourse import TimeCourse


@dataclass(frozen=True, order=True)
class Scenario:
    """One run of a model: hashable, and equal to another with the same settings in whatever order.

    Attributes:
        settings: initial values by id, sorted by id (also those that equal the declared ones).
        until: the end of the run, in the model's unit of time.
        points: number of equidistant points, both ends included.
        rtol: relative tolerance.
        atol: absolute tolerance, in the unit of concentration.
    """

    settings: tuple[tuple[str, float], ...] = ()
    until: float = 240.0
    points: int = 241
    rtol: float = 1e-6
    atol: float = 1e-9

    def __post_init__(self) -> None:
        """Sort the settings and make plain numbers of all values, so that equal runs are equal scenarios.

        Raises:
            SettingError: for an id that is set twice, or a value that is no finite number.
        """
        # + 0.0 makes 0.0 of −0.0: they are equal, and so must be their keys.
        settings = tuple(sorted((id_, _finite(id_, value)) for id_, value in self.settings))
        for (first, _), (second, _) in itertools.pairwise(settings):
            if first == second:
                raise SettingError(f"{first!r} is set twice in one scenario; give it one value.")
        object.__setattr__(self, "settings", settings)
        for name in ("until", "rtol", "atol"):
            object.__setattr__(self, name, _finite(name, getattr(self, name)))

    @classmethod
    def of(
        cls,
        settings: Mapping[str, float],
        *,
        until: float = 240.0,
        points: int = 241,
        rtol: float = 1e-6,
        atol: float = 1e-9,
    ) -> Scenario:
        """Build a scenario from a mapping of settings.

        Raises:
            SettingError: see the class.
        """
        return cls(tuple(settings.items()), until, points, rtol, atol)

    @property
    def key(self) -> str:
        """A hash that is the same in every process and on every machine."""
        parts = [f"{id_}={value.hex()}" for id_, value in self.settings]
        parts += [self.until.hex(), str(self.points), self.rtol.hex(), self.atol.hex()]
        return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()


class Simulates(Protocol):
    """Whatever runs settings: a model in this process, or one behind a guard."""

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float,
        points: int,
        rtol: float,
        atol: float,
    ) -> TimeCourse:
        """See :meth:`ifnsbml.simulation.model.RunnableModel.simulate`."""
        ...


class Preset:
    """A model with other values of some parameters, over which a run's own settings go."""

    def __init__(self, model: Simulates, values: Mapping[str, float]) -> None:
        self._model = model
        self._values = dict(values)

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float,
        points: int,
        rtol: float,
        atol: float,
    ) -> TimeCourse:
        """Run; see :class:`Simulates`."""
        values = self._values | dict(settings)
        return self._model.simulate(values, observe, until=until, points=points, rtol=rtol, atol=atol)


def run_scenario(model: Simulates, scenario: Scenario, observe: Sequence[str]) -> TimeCourse:
    """Run one scenario; raises what ``simulate`` raises."""
    return model.simulate(
        dict(scenario.settings),
        observe,
        until=scenario.until,
        points=scenario.points,
        rtol=scenario.rtol,
        atol=scenario.atol,
    )


def run_scenarios(
    model: Simulates, scenarios: Iterable[Scenario], observe: Sequence[str]
) -> dict[Scenario, TimeCourse]:
    """Run each distinct scenario once; raises what ``simulate`` raises at the first that fails."""
    return {scenario: run_scenario(model, scenario, observe) for scenario in dict.fromkeys(scenarios)}


def _finite(name: str, value: float) -> float:
    if not math.isfinite(value):
        raise SettingError(f"{name!r} cannot be {value!r} in a scenario: a finite number is needed.")
    return float(value) + 0.0
