"""Every SBML file of the bundle as it is committed is loaded by RoadRunner, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ifnsbml.resources import PATHWAYS, bundled_models

LOAD = "import sys, roadrunner; r = roadrunner.RoadRunner(sys.argv[1]); print(r.getModel().getNumReactions())"


@pytest.mark.parametrize("name", PATHWAYS)
def test_roadrunner_loads_the_file(name: str) -> None:
    path: Path = bundled_models()[name]
    run = subprocess.run([sys.executable, "-c", LOAD, str(path)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{path.name}: {run.stderr[-500:]}"
    assert int(run.stdout.split()[-1]) == path.read_text(encoding="utf-8").count("<reaction ")


@pytest.mark.parametrize("name", PATHWAYS)
def test_the_file_is_plain_ascii(name: str) -> None:
    assert bundled_models()[name].read_bytes().isascii()
