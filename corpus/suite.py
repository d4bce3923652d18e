"""Cases of the SBML Test Suite: does a run give the numbers that the suite knows, within its own tolerances?"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEVELS = ("l3v1", "l3v2")


@dataclass(frozen=True)
class Case:
    """One time course of the suite in one level of SBML."""

    number: str
    file: Path
    settings: dict[str, str]
    results: Path

    @property
    def name(self) -> str:
        """Number and level."""
        return f"{self.number} {self.file.stem.rpartition('-')[2]}"

    def listed(self, key: str) -> list[str]:
        """A setting that is a list of ids."""
        return [word.strip() for word in self.settings.get(key, "").split(",") if word.strip()]


def cases(folder: Path) -> list[Case]:
    """Every time course of the folder's semantic cases, in L3V1 and in L3V2; steady states are none."""
    found = []
    for settings in sorted(folder.rglob("*-settings.txt")):
        number = settings.name.partition("-")[0]
        read = dict(_setting(line) for line in settings.read_text(encoding="utf-8").splitlines() if ":" in line)
        results = settings.with_name(f"{number}-results.csv")
        if not read.get("duration") or not results.is_file():
            continue
        for level in LEVELS:
            file = settings.with_name(f"{number}-sbml-{level}.xml")
            if file.is_file():
                found.append(Case(number, file, read, results))
    return found


def run_case(case: Case) -> dict[str, Any]:
    """Run one case; ``state`` is "passed", "failed" or "refused"."""
    import numpy as np

    from ifnsbml.errors import IfnsbmlError
    from ifnsbml.model.document import read_document
    from ifnsbml.simulation.model import RunnableModel

    with case.results.open(encoding="utf-8", newline="") as stream:
        heading, *rows = [row for row in csv.reader(stream) if row]
    expected = np.array([[_number(cell) for cell in row] for row in rows])
    if not np.isfinite(expected).all():
        return {"state": "refused", "why": "the right values are no finite numbers"}
    names = [word.strip() for word in heading[1:]]
    duration, steps = float(case.settings["duration"]), int(case.settings["steps"])
    try:
        model = RunnableModel.load(case.file)
        core = read_document(case.file).getModel()
        scales = {name: _scale(core, case, name) for name in names}
        observe = list(dict.fromkeys([*names, *(home for home, _ in scales.values() if home)]))
        course = model.simulate({}, observe, until=duration, points=steps + 1, rtol=1e-8, atol=None, verify=True)
    except IfnsbmlError as error:
        return {"state": "refused", "why": str(error)}
    absolute, relative = float(case.settings["absolute"]), float(case.settings["relative"])
    for place, name in enumerate(names):
        home, power = scales[name]
        values = course.column(name) * (course.column(home) ** power if home else 1.0)
        right = expected[:, place + 1]
        off = np.abs(values - right) - (absolute + relative * np.abs(right))
        if not (off <= 0).all():
            row = int(np.argmax(off))
            return {
                "state": "failed",
                "why": f"{name} is {values[row]:.8g} at {course.time[row]:g}, not {right[row]:.8g}",
            }
    return {"state": "passed"}


def _scale(model: Any, case: Case, name: str) -> tuple[str, int]:
    """The compartment by whose size a species' value is to be multiplied (1) or divided (-1), if it is."""
    species = model.getSpecies(name)
    if species is None:
        return "", 0
    if name in case.listed("amount") and not species.getHasOnlySubstanceUnits():
        return species.getCompartment(), 1
    if name in case.listed("concentration") and species.getHasOnlySubstanceUnits():
        return species.getCompartment(), -1
    return "", 0


def _setting(line: str) -> tuple[str, str]:
    key, _, value = line.partition(":")
    return key.strip(), value.strip()


def _number(text: str) -> float:
    word = text.strip().lower()
    return {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}.get(word) or float(word)
