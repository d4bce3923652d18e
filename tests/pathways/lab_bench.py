"""A declared pathway, written to disk and run under stimuli and losses, for the tests of pathways."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import numpy as np

from ifnsbml.builder import Model, Pathway
from ifnsbml.formats.sbml.check import accession_errors, libsbml_messages
from ifnsbml.formats.sbml.writer import write_sbml
from ifnsbml.simulation import RunnableModel

LIGANDS = ("IFN_alpha", "IFN_beta", "IFN_omega", "IFN_gamma")
Column = np.ndarray[tuple[int], np.dtype[np.float64]]


class Bench:
    """Runs of one pathway: every ligand that is not given is absent; courses are every quarter of a minute."""

    def __init__(self, pathway: Pathway, folder: Path) -> None:
        self.model: Model = pathway.build()
        self.path = folder / f"{pathway.id}.xml"
        write_sbml(self.model, self.path)

    def complaints(self) -> list[str]:
        """What libSBML and the table of accessions have against the file."""
        return [*libsbml_messages(self.path), *accession_errors(self.path, self.model)]

    @cached_property
    def runnable(self) -> RunnableModel:
        return RunnableModel.load(self.path)

    @cached_property
    def observables(self) -> list[str]:
        return [parameter.id for parameter in self.model.parameters if parameter.id.startswith("obs_")]

    def run(self, settings: Mapping[str, float], until: float = 240.0) -> dict[str, Column]:
        """Every read-out over time."""
        silent = {ligand: 0.0 for ligand in LIGANDS if ligand in self.model.entities}
        points = round(until * 4) + 1
        course = self.runnable.simulate(
            {**silent, **settings}, self.observables, until=until, points=points, rtol=1e-9, atol=1e-12
        )
        return {name: course.column(name) for name in course.names}

    def peaks(self, settings: Mapping[str, float]) -> dict[str, float]:
        """The peak of every read-out, above its rest."""
        return {name: float(values.max() - values[0]) for name, values in self.run(settings).items()}

    def left(self, stimulus: Mapping[str, float], change: Mapping[str, float]) -> dict[str, float]:
        """What a change leaves of the response of every read-out that responds."""
        whole, part = self.peaks(stimulus), self.peaks({**stimulus, **change})
        return {name: part[name] / size for name, size in whole.items() if size > 1e-6}

    def drift(self, settings: Mapping[str, float]) -> dict[str, float]:
        """How far each read-out leaves its start."""
        return {name: float(abs(values - values[0]).max()) for name, values in self.run(settings).items()}


def half_time(values: Column) -> float:
    """Minutes until half of the peak is first reached, between quarter minutes."""
    half = values[0] + (values.max() - values[0]) / 2
    above = int((values >= half).argmax())
    low, high = values[above - 1], values[above]
    return float((above - 1 + (half - low) / (high - low)) / 4)
