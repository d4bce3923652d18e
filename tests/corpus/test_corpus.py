"""The session that holds reader and numbers against public models, on small folders of our own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODEL = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfCompartments><compartment id="c" size="2" spatialDimensions="3" constant="true"/></listOfCompartments>
<listOfSpecies><species id="A" compartment="c" initialConcentration="1" hasOnlySubstanceUnits="false"
 boundaryCondition="false" constant="false"/></listOfSpecies>
<listOfParameters><parameter id="q" value="1" constant="false"/></listOfParameters>{rules}
<listOfReactions><reaction id="loss" reversible="false" fast="{fast}">
<listOfReactants><speciesReference species="A" stoichiometry="1" constant="true"/></listOfReactants>
<kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>{rate}</cn><ci>c</ci><ci>A</ci></apply>
</math></kineticLaw></reaction></listOfReactions></model></sbml>"""
SETTINGS = "start: 0\nduration: 2\nsteps: 2\nvariables: A\nabsolute: 1e-6\nrelative: 1e-4\namount: A\nconcentration:\n"


def case(folder: Path, number: str, end: float, rate: float = 1.0) -> None:
    """A case whose amount of A is 2 exp(−rate t); ``end`` is what its results say of time 2."""
    place = folder / number
    place.mkdir(parents=True)
    (place / f"{number}-settings.txt").write_text(SETTINGS, encoding="utf-8")
    results = f"time,A\n0,2\n1,0.735758882\n2,{end}\n"
    (place / f"{number}-results.csv").write_text(results, encoding="utf-8")
    text = MODEL.format(rules="", fast="false", rate=rate)
    (place / f"{number}-sbml-l3v1.xml").write_text(text, encoding="utf-8")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    models, cases = tmp_path / "models", tmp_path / "cases"
    models.mkdir()
    for name, fast in (("good", "false"), ("fast", "true")):
        text = MODEL.format(rules="", fast=fast, rate=0.1)
        (models / f"{name}.xml").write_text(text, encoding="utf-8")
    (models / "broken.xml").write_text("<sbml", encoding="utf-8")
    case(cases, "00001", 0.270670566)  # 2 exp(−2)
    return models, cases


def run(folders: tuple[Path, Path], out: Path, *words: str) -> tuple[int, str]:
    command = [sys.executable, str(ROOT / "corpus" / "run.py"), *map(str, folders), "--out", str(out), *words]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    return ended.returncode, ended.stdout + (ended.stderr if ended.returncode > 1 else "")


def test_what_is_right_is_counted(folders: tuple[Path, Path], tmp_path: Path) -> None:
    code, said = run(folders, tmp_path / "out", "--models", "1", "--cases", "5")
    assert code == 0, said
    assert "| 1 models run to 240 | 1 same | 0 |" in said
    assert "| 1 cases of the SBML Test Suite | 1 passed | 0 |" in said
    data = json.loads((tmp_path / "out" / "corpus.json").read_text(encoding="utf-8"))
    counts = {"read": 1, "refused, as by libRoadRunner": 1, "refused by name: fast reactions": 1}
    assert data["3 files read"]["counts"] == counts
    assert data["3 files read"]["details"]["good.xml"]["state"] == "read"


def test_what_is_wrong_is_named(folders: tuple[Path, Path], tmp_path: Path) -> None:
    case(folders[1], "00002", 0.5)
    code, said = run(folders, tmp_path / "out", "--only", "suite")
    assert code == 1
    assert "00002 l3v1: failed: A is 0.27067057 at 2, not 0.5" in said


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    code, said = run((tmp_path / "none", tmp_path), tmp_path / "out")
    assert code == 2
    assert "there is no such folder; download the files first" in said
