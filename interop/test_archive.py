"""The archives: read by libcombine, executed by Tellurium and COPASI, equal to direct runs, losses included."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bundle import Bundled
from comparing import floating
from copasi_client import Run, Step, in_copasi
from working import work

from ifnsbml.formats.combine.experiments import SimulationTask
from ifnsbml.formats.combine.sedml import ATOL, RTOL, STEPS
from ifnsbml.formats.metadata import metadata
from ifnsbml.simulation import RunnableModel

AGREE = 1e-6
"""Of the peak."""


def tellurium(archive: Path, out: Path, *plots: Path) -> dict[str, np.ndarray]:
    """Every generator of the archive's SED-ML by "file:id", as Tellurium works it out."""
    work("tellurium", archive, out, *plots)
    with np.load(out) as found:
        return {key: found[key] for key in found.files}


def direct(runner: RunnableModel, pathway: Bundled, scenario: SimulationTask) -> np.ndarray:
    """The scenario without its stated start values: the file's own initial assignments work them out."""
    settings, until = pathway.inputs(scenario), scenario.until
    return runner.simulate(settings, scenario.observe, until=until, points=STEPS + 1, rtol=RTOL, atol=ATOL).values


@pytest.mark.reads(".omex", "Tellurium = RoadRunner")
def test_tellurium_executes_every_experiment_and_gets_the_numbers_of_a_direct_run(pathway: Bundled, tmp_path: Path):
    found = tellurium(pathway.file(".omex"), tmp_path / "found.npz")
    file = f"{pathway.name}.sedml"
    wanted = {f"{file}:data_{s.id}_{what}" for s in pathway.scenarios for what in ("time", *s.observe)}
    assert found.keys() == wanted, "Tellurium runs the master, all of it, and nothing else"
    runner = RunnableModel.load(pathway.file(".xml"))
    for scenario in pathway.scenarios:
        for ident, ours in zip(scenario.observe, direct(runner, pathway, scenario).T, strict=True):
            theirs = found[f"{file}:data_{scenario.id}_{ident}"]
            assert theirs.shape == (STEPS + 1, 1)
            apart = np.abs(theirs[:, 0] - ours).max()
            assert apart <= AGREE * np.abs(ours).max() + 1e-9, f"{scenario.id}: {ident} is off by {apart:g} nM"


@pytest.mark.reads(".omex", "Tellurium, losses seen")
def test_tellurium_sees_the_losses(pathway: Bundled, tmp_path: Path):
    """The master alone, cut down to one loss and its wild type: what the loss takes away is gone from the start."""
    loss, wild = loss_and_wild(pathway)
    found = tellurium(small_archive(pathway, [wild, loss], tmp_path), tmp_path / "found.npz")
    lost = [i for i, value in loss.start if value == 0 and i not in pathway.ligands]
    assert lost
    for ident in lost:
        before, after = (found[f"cut.sedml:data_{s.id}_{ident}"][0, 0] for s in (wild, loss))
        assert before > 0 and after == 0, ident


def loss_and_wild(pathway: Bundled) -> tuple[SimulationTask, SimulationTask]:
    """A loss that takes a whole pool away, and the same stimulus without it, both watching that pool."""
    usual = {species.id: species.initial for species in pathway.model.species}
    for loss in pathway.losses:
        ligands = tuple((i, v) for i, v in loss.start if i in pathway.ligands)
        gone = tuple(i for i, v in loss.start if v == 0 < usual[i] and i not in pathway.ligands)
        if gone:
            wild = replace(loss, id="wild_type", parameters=(), start=ligands, observe=gone)
            return replace(loss, observe=gone), wild
    raise AssertionError(f"no claim on {pathway.name} takes anything away")


def small_archive(pathway: Bundled, found: list[SimulationTask], folder: Path) -> Path:
    from ifnsbml.formats.combine.omex import write_omex
    from ifnsbml.formats.combine.sedml import write_sedml

    write_sedml(pathway.model, found, pathway.file(".xml").name, folder / "cut.sedml")
    files = [pathway.file(".xml"), folder / "cut.sedml"]
    write_omex(pathway.model, [], files, "cut.sedml", folder / "cut.omex")
    return folder / "cut.omex"


@pytest.mark.reads(".omex", "Tellurium, plots drawn")
@pytest.mark.parametrize("pathway", ["type2_jak_stat"], indirect=True)
def test_tellurium_draws_every_plot(pathway: Bundled, tmp_path: Path):
    (tmp_path / "plots").mkdir()
    tellurium(pathway.file(".omex"), tmp_path / "found.npz", tmp_path / "plots")
    drawn = {path.stem for path in (tmp_path / "plots").glob("*.pdf")}
    assert len(drawn) >= len(pathway.scenarios)
    for scenario in pathway.scenarios:
        assert any(name.startswith(f"{pathway.name}_plot_{scenario.id}") for name in drawn), scenario.id


@pytest.mark.reads(".omex", "COPASI, a loss seen")
def test_copasi_runs_a_scenario_of_the_archive_and_sees_the_loss(pathway: Bundled, tmp_path: Path):
    with zipfile.ZipFile(pathway.file(".omex")) as archive:
        archive.extractall(tmp_path)
    loss = loss_and_wild(pathway)[0]
    loss = next(s for s in pathway.scenarios if s.id == loss.id)
    wild = next(s for s in pathway.scenarios if not s.parameters and ligands(pathway, s) == ligands(pathway, loss))
    runner, names = RunnableModel.load(pathway.file(".xml")), floating(pathway)
    pair = (wild, loss)
    files = [tmp_path / "scenarios" / f"{scenario.id}.sedml" for scenario in pair]
    steps = [[Step(run=Run(names, scenario.until, 1, RTOL, ATOL))] for scenario in pair]
    found = in_copasi(*zip(files, steps, strict=True))
    ends = []
    for scenario, seen in zip(pair, found, strict=True):
        assert seen.messages == []
        assert (seen.duration, seen.points) == (scenario.until, STEPS)
        assert sum(seen.plots.values()) == len(scenario.observe)
        ours = runner.simulate(pathway.inputs(scenario), names, until=scenario.until, points=2, rtol=RTOL, atol=ATOL)
        assert seen.runs[0][-1] == pytest.approx(ours.values[-1], rel=1e-6, abs=1e-9)
        started = seen.starts[0]
        assert all(started[ident] == pytest.approx(value, rel=1e-12) for ident, value in scenario.start)
        ends.append(seen.runs[0][-1])
    assert np.abs(ends[1] - ends[0]).max() > 1, "the loss changes nothing"


def ligands(pathway: Bundled, scenario: SimulationTask) -> dict[str, float]:
    return {ident: value for ident, value in scenario.start if ident in pathway.ligands}


@pytest.mark.reads(".omex", "libcombine")
def test_libcombine_finds_every_file_the_master_and_the_metadata(pathway: Bundled, tmp_path: Path):
    work("libcombine", pathway.file(".omex"), tmp_path / "found.json")
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert {f"./{path.name}" for path in pathway.folder.iterdir() if path.suffix != ".omex"} <= set(found["entries"])
    assert found["master"] == f"./{pathway.name}.sedml"
    assert found["creators"] == [creator.family for creator in metadata().creators]
    assert found["created"] == metadata().created
    assert pathway.model.description in found["description"]


@pytest.mark.reads(".omex", "as packed")
def test_what_is_in_the_archive_is_what_lies_beside_it(pathway: Bundled):
    with zipfile.ZipFile(pathway.file(".omex")) as archive:
        for path in pathway.folder.iterdir():
            if path.suffix not in (".omex", ".png"):
                assert archive.read(path.name) == path.read_bytes(), path.name
