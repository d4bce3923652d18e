"""COPASI and RoadRunner get the same numbers from every file, under everything that a claim does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from bundle import Bundled, bundled
from comparing import ATOL, FLOOR, RTOL, STEPS, assert_alike, floating, our_run, some
from coordinates import layout_glyphs
from copasi_client import Run, Seen, Step, in_copasi

from ifnsbml.builder import ParameterRole
from ifnsbml.formats.combine.experiments import SimulationTask
from ifnsbml.formats.copasi.writer import DOSES, UNTIL
from ifnsbml.pathways import PATHWAYS
from ifnsbml.simulation import RunnableModel

SHARES = [(name, 0, 1) for name in PATHWAYS if name != "interferon"] + [("interferon", part, 2) for part in range(2)]
"""Pathway, which share of its experiments, and of how many: the largest is spread over the processes."""


def step(pathway: Bundled, scenario: SimulationTask, runs: bool = True) -> Step:
    run = Run(floating(pathway), scenario.until, STEPS, RTOL, ATOL)
    return Step(pathway.inputs(scenario), run if runs else None)


@pytest.mark.reads(".xml", "COPASI = RoadRunner")
@pytest.mark.parametrize("share", SHARES, ids=lambda share: f"{share[0]}-{share[1] + 1}of{share[2]}")
def test_level_3_gives_the_same_numbers_under_everything_that_a_claim_does(share: tuple[str, int, int], root: Path):
    name, part, parts = share
    pathway = bundled(name, root)
    path, mine = pathway.file(".xml"), pathway.scenarios[part::parts]
    assert len(pathway.scenarios) > 5 and pathway.losses
    (seen,) = in_copasi((path, [step(pathway, scenario) for scenario in mine]))
    runner = RunnableModel.load(path)
    for scenario, theirs in zip(mine, seen.runs, strict=True):
        assert_alike("COPASI", pathway, scenario, theirs, our_run(runner, pathway, scenario))


@pytest.mark.reads(".xml", "COPASI, drawn and named")
def test_copasi_has_no_complaint_about_level_3_and_shows_its_layout(pathway: Bundled):
    (seen,) = in_copasi((pathway.file(".xml"), []))
    assert seen.messages == []
    assert_drawn(pathway, seen)
    assert_named(pathway, seen)


@pytest.mark.reads(".l2v4.xml", "COPASI = RoadRunner")
def test_level_2_starts_and_runs_like_level_3(pathway: Bundled):
    assert_named(pathway, starts_and_runs(pathway, ".l2v4.xml"))


@pytest.mark.reads(".cps", "COPASI = RoadRunner")
def test_the_copasi_file_starts_and_runs_like_level_3(pathway: Bundled):
    seen = starts_and_runs(pathway, ".cps")
    assert_drawn(pathway, seen)
    assert_named(pathway, seen)


@pytest.mark.reads(".cps", "COPASI, its own tasks run")
def test_time_course_plots_and_dose_scan_are_ready_to_run(pathway: Bundled):
    """As somebody does who opens the file and presses the button, without setting anything."""
    observables = {p.name: p.id for p in pathway.model.parameters_of(ParameterRole.OBSERVABLE)}
    (seen,) = in_copasi((pathway.file(".cps"), []), press=("Time-Course", "Scan"))
    assert seen.messages == []
    runner = RunnableModel.load(pathway.file(".xml"))
    courses = {name: points for plot in seen.pressed["Time-Course"].values() for name, points in plot.items()}
    assert courses.keys() == observables.keys()
    assert_recorded(courses, list(range(241)), run_of(runner, {}, [observables[name] for name in courses], 241))
    ((title, curves),) = seen.pressed["Scan"].items()
    ligand = next(s for s in pathway.model.species if s.boundary and s.initial > 0)
    assert title == f"{ligand.name} dose" and curves
    shown = [observables[name] for name in curves]
    ends = [run_of(runner, {ligand.id: dose}, shown, 2)[-1] for dose in DOSES]
    assert_recorded(curves, list(DOSES), np.array(ends))
    assert any(points[0][1] < 0.9 * points[-1][1] for points in curves.values()), "the dose changes nothing"


def run_of(runner: RunnableModel, settings: dict[str, float], observe: list[str], points: int) -> np.ndarray:
    return runner.simulate(settings, observe, until=UNTIL, points=points, rtol=RTOL, atol=ATOL).values


def assert_recorded(curves: dict[str, list[tuple[float, float]]], x: list[float], ours: np.ndarray) -> None:
    for column, (name, points) in zip(ours.T, curves.items(), strict=True):
        assert [point[0] for point in points] == pytest.approx(x), name
        assert [point[1] for point in points] == pytest.approx(column, rel=1e-6, abs=1e-9), name


def starts_and_runs(pathway: Bundled, suffix: str) -> Seen:
    """The same start in every experiment, the same runs in some of each kind."""
    chosen = some(pathway)
    steps = [step(pathway, scenario, scenario in chosen) for scenario in pathway.scenarios]
    (seen,) = in_copasi((pathway.file(suffix), steps))
    assert seen.messages == []
    usual = {species.id: species.initial for species in pathway.model.species}
    runner = RunnableModel.load(pathway.file(".xml"))
    for scenario, started, theirs in zip(pathway.scenarios, seen.starts, seen.runs, strict=True):
        wanted = usual | dict(scenario.start)
        assert {i: started[i] for i in wanted} == pytest.approx(wanted, rel=1e-9, abs=FLOOR), scenario.id
        if theirs is not None:
            assert_alike("COPASI", pathway, scenario, theirs, our_run(runner, pathway, scenario))
    assert sum(theirs is not None for theirs in seen.runs) == len(chosen)
    return seen


def assert_drawn(pathway: Bundled, seen: Seen) -> None:
    """COPASI holds the glyphs of the Level 3 file, each in its place."""
    here = layout_glyphs(pathway.file(".xml"))
    for glyph in (*here.species.values(), *here.compartments.values()):
        assert seen.glyphs[glyph.id] == pytest.approx(glyph.box, abs=0.01), glyph.id
    assert {glyph.id for glyph in here.reactions.values()} <= seen.glyphs.keys()


def assert_named(pathway: Bundled, seen: Seen) -> None:
    """Every species and reaction is there under its own name, and every reaction with its stoichiometry."""
    assert seen.species == {species.id: species.name for species in pathway.model.species}
    assert seen.reactions == {reaction.id: reaction.name for reaction in pathway.model.reactions}
    assert [scheme for scheme in seen.schemes.values() if "nan" in scheme.lower()] == []
