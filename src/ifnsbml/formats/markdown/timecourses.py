"""How fast a model answers, beside what the literature says: the table of time courses on its page.

The rows are data (``timecourses.tsv``); which of them concern a model, its read-outs and ligands
tell. The runs are made by whoever asks: writers do not simulate.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

from ifnsbml.builder.model import Model
from ifnsbml.formats.combine.experiments import SimulationExperiment
from ifnsbml.formats.errors import FormatError

UNTIL = 480.0
"""How long the runs are, in minutes: twice what the slowest row looks for."""

DOSE = 1.0
"""The dose of the ligand, nM."""

HEIGHT = 0.95
"""A read-out counts as at its height from this share of its largest response on: plateaus have no sharper peak."""

Course = tuple[Sequence[float], Mapping[str, Sequence[float]]]
"""Times in minutes, and the values of each id at these times."""

Simulate = Callable[[Path, Sequence[SimulationExperiment]], Sequence[Course]]
"""Runs experiments on an SBML file, one course for each; with several workers it must be picklable."""


@dataclass(frozen=True)
class TimeCourseRow:
    """What the literature says of a read-out under a ligand, and the window (min) that ``measure`` is to fall into."""

    observable: str
    ligand: str
    measure: Literal["half", "height"]
    earliest: float
    latest: float
    literature: str
    source: str


@dataclass(frozen=True)
class PeakTime:
    """When a read-out of the model is at half of its height and at its height, in minutes, and its row."""

    row: TimeCourseRow
    stimulus: str
    half: float
    height: float

    @property
    def measured(self) -> float:
        """The one of the two times that the row is about."""
        return self.half if self.row.measure == "half" else self.height


@cache
def rows() -> tuple[TimeCourseRow, ...]:
    """Every row there is."""
    text = (files("ifnsbml.data") / "timecourses.tsv").read_text(encoding="utf-8")
    return tuple(
        TimeCourseRow(
            line["observable"],
            line["ligand"],
            "half" if line["measure"] == "half" else "height",
            float(line["from"]),
            float(line["to"]),
            line["literature"],
            line["source"],
        )
        for line in csv.DictReader(text.splitlines(), delimiter="\t")
    )


def rows_of(model: Model) -> tuple[TimeCourseRow, ...]:
    """The rows whose read-out and ligand the model has."""
    known = {*model.species_by_id, *model.parameters_by_id}
    return tuple(row for row in rows() if {row.observable, row.ligand} <= known)


def peak_times(model: Model, sbml: Path, simulate: Simulate) -> tuple[PeakTime, ...]:
    """The time courses of a model's file beside the literature's; raises FormatError for a read-out that rests."""
    wanted = rows_of(model)
    ligands = [species.id for species in model.species if species.boundary]
    given = list(dict.fromkeys(row.ligand for row in wanted))
    asked = [
        SimulationExperiment(
            tuple((ident, DOSE if ident == ligand else 0.0) for ident in ligands),
            tuple(row.observable for row in wanted if row.ligand == ligand),
            UNTIL,
        )
        for ligand in given
    ]
    courses = dict(zip(given, simulate(sbml, asked), strict=True)) if asked else {}
    made = []
    for row in wanted:
        times, values = courses[row.ligand]
        half, height = times_of(times, values[row.observable], f"{row.observable} of {model.id}")
        made.append(PeakTime(row, f"{model.species_by_id[row.ligand].label} {DOSE:g} nM", half, height))
    return tuple(made)


def times_of(times: Sequence[float], values: Sequence[float], what: str) -> tuple[float, float]:
    """When a response first reaches half of its largest value, and 95 % of it; raises FormatError if there is none."""
    response = [value - values[0] for value in values]
    largest = max(response)
    if largest <= 0:
        raise FormatError(f"{what} does not rise: its time course has no height to compare with the literature")
    first, second = (
        next(time for time, value in zip(times, response, strict=True) if value >= share * largest)
        for share in (0.5, HEIGHT)
    )
    return first, second
