"""The same runs by other means, each in a process of its own: COPASI, and a plain Tellurium loop.

Called as ``python engines.py copasi|tellurium FILE``: reads a list of jobs as JSON, writes processor seconds.
libRoadRunner and COPASI crash when they are loaded together.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Job = dict[str, Any]
"""``text``: an SBML document with its values; ``times``, ``columns``, ``rtol``, ``atol``; ``settings`` to be set."""


def elsewhere(engine: str, jobs: Sequence[Job]) -> list[float]:
    """Processor seconds of each job in a fresh process, loading and compiling left out."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(list(jobs), file)
        file.flush()
        command = [sys.executable, str(Path(__file__)), engine, file.name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds: list[float] = json.loads(done.stdout.splitlines()[-1])
    return seconds


def copasi(jobs: Sequence[Job]) -> list[float]:
    """Each job by COPASI's LSODA, on the document as it stands."""
    import basico

    seconds = []
    for job in jobs:
        model = basico.load_model_from_string(job["text"])
        how = {"r_tol": job["rtol"], "a_tol": job["atol"], "max_steps": 100_000, "use_numbers": False}
        grid = {"start_time": 0.0, "duration": job["times"][-1], "intervals": len(job["times"]) - 1}
        began = time.process_time()
        found = basico.run_time_course(model=model, method="deterministic", **grid, **how)
        seconds.append(time.process_time() - began)
        if len(found) != len(job["times"]):
            raise SystemExit(f"COPASI gave {len(found)} of {len(job['times'])} points")
        basico.remove_datamodel(model)
    return seconds


def tellurium(jobs: Sequence[Job]) -> list[float]:
    """Each job as people write it down: one loaded model, reset, set, simulate."""
    import tellurium as te

    models: dict[str, Any] = {}
    seconds = []
    for job in jobs:
        model = models.get(job["text"])
        if model is None:
            model = models[job["text"]] = te.loadSBMLModel(job["text"])
        began = time.process_time()
        model.integrator.relative_tolerance = job["rtol"]
        model.integrator.absolute_tolerance = job["atol"]
        model.timeCourseSelections = ["time", *job["columns"]]
        model.resetToOrigin()
        for name, value in job["settings"].items():
            model[name] = value
        model.reset()
        model.simulate(0.0, job["times"][-1], len(job["times"]))
        seconds.append(time.process_time() - began)
    return seconds


if __name__ == "__main__":
    ran = {"copasi": copasi, "tellurium": tellurium}[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text("utf-8")))
    sys.stdout.write("\n" + json.dumps(ran) + "\n")
