"""Each foreign program works in a process of its own: several bring their own libSBML and crash beside another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WORKERS = Path(__file__).parent / "workers"


def work(script: str, *arguments: Path | str) -> str:
    """Run a worker to its end and return what it printed; what it says when it fails is the test's message."""
    environment = os.environ | {
        "MPLBACKEND": "Agg",
        # Tellurium says once per task that it has no LSODA and takes CVODE, SBMLNetwork once per text that it takes the
        # default font.
        "PYTHONWARNINGS": "ignore",
        "PYTHONUTF8": "1",
        # AMICI's models are compiled with the SWIG that is installed beside this Python.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    command = [sys.executable, str(WORKERS / f"{script}_worker.py"), *map(str, arguments)]
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False)
    assert run.returncode == 0, f"{script} ended with {run.returncode}: {(run.stdout + run.stderr)[-3000:]}"
    return run.stdout
