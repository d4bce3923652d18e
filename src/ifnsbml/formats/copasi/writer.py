"""COPASI files: the SBML with a time course, plots of the observables and a dose scan ready to run."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from ifnsbml.builder.model import Model, Parameter, ParameterRole
from ifnsbml.formats.errors import FormatError
from ifnsbml.processes import child_environment

UNTIL = 240.0
POINTS = 240
RTOL = 1e-8
ATOL = 1e-12
"""COPASI scales the absolute tolerance by each species' size itself."""

DOSES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
"""nM, half-logarithmic around the dose the file starts with."""

PANELS = (
    ("Receptors and JAKs", ("obs_JAK", "obs_TYK")),
    ("STATs and their complexes", ("obs_STAT", "obs_ISGF3", "obs_GAS", "obs_ISRE", "obs_CRKL_STAT5")),
    ("mRNAs", ("obs_mRNA",)),
    ("Proteins", ("obs_protein",)),
)
OTHER_PANEL = "Other signals"


def available() -> bool:
    """Whether the COPASI bindings are installed (the extra ``copasi``)."""
    return importlib.util.find_spec("basico") is not None


def write_cps(model: Model, sbml: Path, path: Path) -> None:
    """Write ``path`` (.cps) from the SBML file of ``model``.

    Raises FormatError if the extra ``copasi`` is not installed or COPASI refuses the file.
    """
    if not available():
        raise FormatError(
            "the .cps files are written by COPASI's own library, which is not installed; "
            "install it with: pip install 'ifnsbml[copasi]'"
        )
    ligand = next((s for s in model.species if s.boundary and s.initial > 0), None)
    observables = list(model.parameters_of(ParameterRole.OBSERVABLE))
    job = {
        "sbml": str(sbml),
        "cps": str(path),
        "until": UNTIL,
        "points": POINTS,
        "rtol": RTOL,
        "atol": ATOL,
        "plots": {title: [p.name for p in shown] for title, shown in panels(observables).items()},
        "ligand": ligand.name if ligand else None,
        "doses": DOSES,
        "scan_observables": [p.name for p in observables if p.id.startswith(("obs_STAT1_p", "obs_mRNA"))],
    }
    with tempfile.TemporaryDirectory() as folder:
        request = Path(folder) / "job.json"
        request.write_text(json.dumps(job), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, "-m", "ifnsbml.formats.copasi.worker", str(request)],
            capture_output=True,
            env=child_environment(),
            text=True,
            encoding="utf-8",
            check=False,
        )
    if run.returncode != 0 or not path.exists():
        raise FormatError(f"COPASI could not write {path.name} from {sbml.name}: {run.stderr.strip()[-600:]}")


def panels(observables: Iterable[Parameter]) -> dict[str, list[Parameter]]:
    """The observables by the plot they go into; empty plots are left out."""
    chosen: dict[str, list[Parameter]] = {title: [] for title in (*(title for title, _ in PANELS), OTHER_PANEL)}
    for observable in observables:
        title = next((t for t, starts in PANELS if observable.id.startswith(starts)), OTHER_PANEL)
        chosen[title].append(observable)
    return {title: shown for title, shown in chosen.items() if shown}
