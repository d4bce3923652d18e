"""A run without end costs the process that it is in, where that process is there to be lost."""

from __future__ import annotations

import time
from pathlib import Path

import libsbml
from sbml_text import CELL, all_species, document, parameters, reaction, species

from ifnsbml.parallel import LostTask, WorkerPool
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.timeout import limited


def jumping(path: Path) -> Path:
    """A species that rises below a threshold and falls above it: the engine never gets past its arrival there."""
    law = "V * k * piecewise(1, A < 1, -1)"
    held = all_species(species("A", start='initialConcentration="0"'))
    made = document(CELL + held + parameters(k=1.0) + reaction(law, left="", right="A"))
    libsbml.writeSBMLToFile(made, str(path))
    return path


def run(job: tuple[Path, float]) -> float:
    """Run up to a point of time; a second is more than enough to arrive at the threshold."""
    path, until = job
    model = RunnableModel.load(path)
    with limited(3.0):
        course = model.simulate({}, ["A"], until=until, points=4, rtol=1e-12, atol=1e-16)
    return float(course.column("A")[-1])


def test_a_run_without_end_is_lost_and_nothing_else(tmp_path: Path) -> None:
    path = jumping(tmp_path / "jumping.xml")
    with WorkerPool(1) as workers:
        found = {until: result for (_, until), result in workers.work(run, [(path, 0.5), (path, 3.0), (path, 0.25)])}
    assert isinstance(found.pop(3.0), LostTask)
    assert {until: round(float(value), 6) for until, value in found.items()} == {0.5: 0.5, 0.25: 0.25}


def _wait(seconds: float) -> str:
    with limited(60.0), limited(0.001):
        time.sleep(seconds)
    return "still here"


def test_a_limit_within_a_limit_is_the_outer_one() -> None:
    with WorkerPool(1) as workers:
        assert [result for _, result in workers.work(_wait, [0.2])] == ["still here"]


def test_a_process_that_nobody_replaces_does_not_end_itself() -> None:
    with limited(0.001):
        time.sleep(0.2)
