"""The SBML in other people's simulators and languages: the same numbers, losses included."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import libsbml
import numpy as np
import pytest
from bundle import Bundled
from comparing import ATOL, RTOL, STEPS, assert_alike, floating, our_run, run_with, some
from working import work

from ifnsbml.simulation import RunnableModel

READ_WITH_ITS_MAP = ("type2_jak_stat", "mek_erk")
"""Antimony spends minutes over a large drawing, which its language cannot hold anyway."""


@pytest.mark.parametrize(
    "suffix",
    [
        pytest.param(suffix, marks=pytest.mark.reads(suffix, "RoadRunner"))
        for suffix in (".l2v4.xml", ".celldesigner.xml")
    ],
)
def test_roadrunner_runs_level_2_like_level_3(pathway: Bundled, suffix: str):
    ours, theirs = (RunnableModel.load(pathway.file(name)) for name in (".xml", suffix))
    for scenario in some(pathway):
        settings = pathway.inputs(scenario)
        if suffix == ".celldesigner.xml":
            # Its schema has no initial assignments: there a loss is its start values, stated one by one.
            settings = dict(scenario.parameters + scenario.start)
        found = run_with(theirs, pathway, settings, scenario.until)
        assert_alike(suffix, pathway, scenario, found, our_run(ours, pathway, scenario))


@pytest.mark.reads(".xml", "Antimony, there and back")
def test_antimony_keeps_names_and_numbers(pathway: Bundled, tmp_path: Path):
    path, text, again = pathway.file(".xml"), tmp_path / "model.ant", tmp_path / "again.xml"
    if pathway.name not in READ_WITH_ITS_MAP:
        path = without_drawing(path, tmp_path / "core.xml")
    work("antimony", path, text, again)
    lines = {line.strip() for line in text.read_text(encoding="utf-8").splitlines()}
    for item in (*pathway.model.species, *pathway.model.reactions, *pathway.model.parameters):
        assert f'{item.id} is "{item.name}";' in lines, item.id
    for reaction in pathway.model.reactions:
        assert any(line.startswith(f"{reaction.id}:") for line in lines), reaction.id
    ours, theirs = RunnableModel.load(pathway.file(".xml")), RunnableModel.load(again)
    for scenario in some(pathway):
        assert_alike(
            "Antimony", pathway, scenario, our_run(theirs, pathway, scenario), our_run(ours, pathway, scenario)
        )


def without_drawing(path: Path, out: Path) -> Path:
    document = libsbml.readSBMLFromFile(str(path))
    for package in ("render", "layout"):
        uri = f"http://www.sbml.org/sbml/level3/version1/{package}/version1"
        assert document.enablePackage(uri, package, False) == libsbml.LIBSBML_OPERATION_SUCCESS
    assert libsbml.writeSBMLToFile(document, str(out))
    return out


def run_elsewhere(client: str, pathway: Bundled, folder: Path) -> None:
    """The scenarios of each kind in another simulator, held against RoadRunner's."""
    chosen = some(pathway)
    given = {"points": STEPS + 1, "rtol": RTOL, "atol": ATOL}
    job = [{"settings": pathway.inputs(scenario), "until": scenario.until, **given} for scenario in chosen]
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    work(client, pathway.file(".xml"), folder / "job.json", folder / "found.npz")
    runner = RunnableModel.load(pathway.file(".xml"))
    with np.load(folder / "found.npz") as found:
        columns = {name: number for number, name in enumerate(found["names"])}
        wanted = [columns[name] for name in floating(pathway)]
        for number, scenario in enumerate(chosen):
            ours = our_run(runner, pathway, scenario)
            assert_alike(client, pathway, scenario, found[f"run_{number}"][:, wanted], ours)


@pytest.mark.reads(".xml", "BNGsim = RoadRunner")
def test_bngsim_imports_it_and_gets_the_same_numbers(pathway: Bundled, tmp_path: Path):
    """BioNetGen's engine, which is what PySB runs on, with an SBML reader of its own."""
    run_elsewhere("bngsim", pathway, tmp_path)


@pytest.mark.reads(".xml", "AMICI = RoadRunner")
@pytest.mark.skipif(find_spec("amici") is None, reason="needs AMICI, which nox -s amici compiles")
@pytest.mark.parametrize("pathway", ["type2_jak_stat", "mek_erk"], indirect=True)
def test_amici_imports_it_and_gets_the_same_numbers(pathway: Bundled, tmp_path: Path):
    run_elsewhere("amici", pathway, tmp_path)
