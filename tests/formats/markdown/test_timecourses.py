"""The table of time courses: which rows concern a model, and what is measured on a curve."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ifnsbml.commands.build import simulated
from ifnsbml.formats.combine.experiments import SimulationExperiment
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.markdown.timecourses import UNTIL, Course, peak_times, rows, rows_of, times_of
from ifnsbml.formats.sbml.writer import write_sbml
from ifnsbml.pathways import build_pathway


def test_half_and_height_are_the_first_times_that_reach_them():
    times = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    assert times_of(times, [1.0, 2.0, 6.0, 10.6, 11.0, 7.0], "it") == (2.0, 3.0)
    assert times_of(times, [0.0, 10.0, 0.0, 0.0, 0.0, 0.0], "it") == (1.0, 1.0)


def test_what_does_not_rise_is_refused_by_name():
    with pytest.raises(FormatError, match="obs_X of m does not rise"):
        times_of([0.0, 1.0], [3.0, 2.0], "obs_X of m")


def test_rows_are_those_whose_read_out_and_ligand_the_model_has():
    found = rows_of(build_pathway("type2_jak_stat"))
    assert {(row.observable, row.ligand) for row in found} == {
        ("obs_STAT1_pY701", "IFN_gamma"),
        ("obs_STAT1_dimer_nuclear", "IFN_gamma"),
    }


def test_every_row_concerns_the_whole_model_and_has_a_window_and_a_source():
    assert rows_of(build_pathway("interferon")) == rows()
    for row in rows():
        assert 0 <= row.earliest < row.latest < UNTIL, row
        assert row.literature and row.source, row


def test_each_ligand_is_run_once_and_by_itself(tmp_path):
    model = build_pathway("stat1_transcription")
    asked: list[SimulationExperiment] = []

    def simulate(sbml: Path, experiments: Sequence[SimulationExperiment]) -> list[Course]:
        asked.extend(experiments)
        return [([0.0, 1.0, 2.0], {ident: [0.0, 5.0, 9.9] for ident in one.observe}) for one in experiments]

    found = peak_times(model, tmp_path / "m.xml", simulate)
    assert [{k: v for k, v in one.settings if v} for one in asked] == [{"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}]
    assert all(dict(one.settings).keys() == {"IFN_alpha", "IFN_beta", "IFN_gamma", "IFN_omega"} for one in asked)
    assert {(one.half, one.height) for one in found} == {(1.0, 2.0)}
    assert {one.stimulus.split(" ")[0] for one in found} == {"IFN-α", "IFN-γ"}


@pytest.mark.parametrize("name", ["type1_jak_stat", "type2_jak_stat", "interferon"])
def test_the_models_are_as_fast_as_the_literature_says(name, tmp_path):
    """Minutes for kinases and STATs, the quarter-hour for p38 and AKT, hours for ISGF3."""
    model = build_pathway(name)
    path = tmp_path / f"{name}.xml"
    write_sbml(model, path)
    for peak in peak_times(model, path, simulated):
        assert peak.row.earliest <= peak.measured <= peak.row.latest, peak
