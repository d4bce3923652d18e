"""The bundle under test: its files, its declarations and the experiments of the claims."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from ifnsbml.builder import Model
from ifnsbml.formats.combine.experiments import SimulationTask, StartValues, scenarios
from ifnsbml.pathways import build_pathway


@dataclass(frozen=True)
class Bundled:
    """One pathway of the bundle under test, with its declaration."""

    name: str
    folder: Path

    def file(self, suffix: str) -> Path:
        return self.folder / f"{self.name}{suffix}"

    @cached_property
    def model(self) -> Model:
        return build_pathway(self.name)

    @cached_property
    def scenarios(self) -> tuple[SimulationTask, ...]:
        """Every experiment that a claim carries out on this pathway."""
        from ifnsbml.commands.build import experiments

        return scenarios(self.model, experiments(self.file(".xml")))

    @property
    def losses(self) -> list[SimulationTask]:
        """The experiments that take something away beforehand."""
        lost = (s for s in self.scenarios if any(i.startswith("expression_") and not v for i, v in s.parameters))
        return [s for s in lost if any(i not in self.ligands for i, _ in s.start)]

    @cached_property
    def ligands(self) -> set[str]:
        return {species.id for species in self.model.species if species.boundary}

    def inputs(self, scenario: SimulationTask) -> dict[str, float]:
        """What a scenario sets, without the start values that follow from it: each program works those out itself."""
        follows = StartValues(self.model).moved(dict(scenario.parameters))
        return dict(scenario.parameters) | {i: v for i, v in scenario.start if follows.get(i) != v}


@cache
def bundled(name: str, root: Path) -> Bundled:
    return Bundled(name, root / name)
