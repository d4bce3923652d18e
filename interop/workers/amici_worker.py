"""Import SBML into AMICI, compile and run it: ``amici_worker.py IN.xml JOB.json OUT.npz``.

The job is a list of runs: settings by id, end, points and tolerances.
"""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from pathlib import Path

import amici
import numpy as np
from amici.importers.sbml import SbmlImporter
from amici.sim.sundials import run_simulation


def main(path: str, job: str, out: str) -> None:
    courses = {}
    with tempfile.TemporaryDirectory() as folder:
        name = f"{Path(path).stem}_in_amici"
        SbmlImporter(path).sbml2amici(
            model_name=name,
            output_dir=folder,
            generate_sensitivity_code=False,
            compute_conservation_laws=False,
            verbose=logging.WARNING,
        )
        module = amici.import_model_module(name, folder)
        for number, run in enumerate(json.loads(Path(job).read_text(encoding="utf-8"))):
            model = module.get_model()
            names = list(model.get_state_ids())
            species = {ident: value for ident, value in run["settings"].items() if ident in names}
            for ident, value in run["settings"].items():
                if ident not in species:
                    model.set_free_parameter_by_id(ident, value)
            start = np.array(model.get_initial_state())
            for ident, value in species.items():
                start[names.index(ident)] = value
            model.set_initial_state(start)
            model.set_timepoints(np.linspace(0.0, run["until"], run["points"]))
            solver = model.create_solver()
            solver.set_relative_tolerance(run["rtol"])
            solver.set_absolute_tolerance(run["atol"])
            solver.set_max_steps(1_000_000)
            result = run_simulation(model, solver)
            if result["status"] != 0:
                raise SystemExit(f"AMICI stops with {result['status']}")
            courses[f"run_{number}"] = np.array(result["x"])
            courses["names"] = np.array(names)
    np.savez(out, **courses)


if __name__ == "__main__":
    main(*sys.argv[1:])
