"""Read SBML with BNGsim and run it: ``bngsim_worker.py IN.xml JOB.json OUT.npz``.

The job is a list of runs: settings by id, end, points and tolerances.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import bngsim
import numpy as np


def main(path: str, job: str, out: str) -> None:
    courses = {}
    for number, run in enumerate(json.loads(Path(job).read_text(encoding="utf-8"))):
        model = bngsim.Model.from_sbml(path)
        parameters = set(model.param_names)
        for ident, value in run["settings"].items():
            (model.set_param if ident in parameters else model.set_concentration)(ident, value)
        result = bngsim.Simulator(model, method="ode").run(
            t_span=(0.0, run["until"]), n_points=run["points"], rtol=run["rtol"], atol=run["atol"], max_steps=1_000_000
        )
        courses[f"run_{number}"] = np.array(result.species)
        courses["names"] = np.array(result.species_names)
    np.savez(out, **courses)


if __name__ == "__main__":
    main(*sys.argv[1:])
