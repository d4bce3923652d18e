"""Ask COPASI, which works in a process of its own: what it reads, where it starts, what it computes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

WORKER = Path(__file__).with_name("copasi_worker.py")

needs_copasi = pytest.mark.skipif(find_spec("COPASI") is None, reason="needs the extra 'copasi'")


@dataclass(frozen=True)
class Run:
    """A time course of the species ``names``, by SBML id, at ``steps`` + 1 points from 0 to ``until``."""

    names: Sequence[str]
    until: float
    steps: int
    rtol: float = 1e-8
    atol: float = 1e-12


@dataclass(frozen=True)
class Step:
    """What is set, by SBML id, for one look at the start values and perhaps one run."""

    settings: Mapping[str, float] = field(default_factory=dict)
    run: Run | None = None


@dataclass(frozen=True)
class Seen:
    """What COPASI holds after reading a file: ``starts`` and ``runs`` per step, the rest as in the file.

    ``messages`` is what it said while reading. Names of species and reactions, and reaction
    schemes, are by SBML id, glyphs (x, y, width, height) by their own id, numbers of curves by
    the title of their plot; concentrations in nM. ``pressed`` has, by task, plot and curve, the
    points (x, y) that the file's own plots record when its own tasks are run as they are.
    """

    messages: list[str]
    duration: float
    points: int
    plots: dict[str, int]
    species: dict[str, str]
    reactions: dict[str, str]
    schemes: dict[str, str]
    glyphs: dict[str, list[float]]
    pressed: dict[str, dict[str, dict[str, list[tuple[float, float]]]]]
    starts: list[dict[str, float]]
    runs: list[np.ndarray | None]


def in_copasi(*files: tuple[Path, Sequence[Step]], press: Sequence[str] = ()) -> list[Seen]:
    """Open each file in one fresh COPASI and carry out its steps, each from the file's own state.

    The tasks named in ``press`` ("Time-Course", "Scan") are run first, just as the file has them.
    """
    with TemporaryDirectory() as folder:
        job, answer, runs = (Path(folder) / name for name in ("job.json", "answer.json", "runs.npz"))
        todo = [
            {"path": str(path), "press": list(press), "steps": [asdict(step) for step in steps]}
            for path, steps in files
        ]
        job.write_text(json.dumps(todo), encoding="utf-8")
        command = [sys.executable, str(WORKER), str(job), str(answer), str(runs)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
        assert done.returncode == 0, f"COPASI ended with {done.returncode}: {(done.stdout + done.stderr)[-3000:]}"
        answers = json.loads(answer.read_text(encoding="utf-8"))
        with np.load(runs) as found:
            courses = {key: found[key] for key in found.files}
    return [
        Seen(**facts, runs=[courses.get(f"{number}_{step}") for step in range(len(facts["starts"]))])
        for number, facts in enumerate(answers)
    ]
