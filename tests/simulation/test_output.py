"""A table that reads back to the same numbers, and is written whole or not at all."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sbml_samples import SIGNAL

from ifnsbml.model.errors import SettingError
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.output import replace_file
from ifnsbml.simulation.timecourse import TimeCourse


def read_back(path: Path) -> tuple[list[str], list[str], np.ndarray]:
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line for line in lines if line.startswith("# ")]
    header, *rows = csv.reader(lines[len(comments) :])
    return comments, header, np.array(rows, dtype=float)


def test_a_run_reads_back_as_it_was(tmp_path: Path) -> None:
    model = RunnableModel.load(SIGNAL.write(tmp_path))
    course = model.simulate({"IFN_gamma": 0.1}, ["STAT1", "obs_STAT1_pY701"], until=30, points=31)
    course.to_csv(tmp_path / "run.csv")
    comments, header, values = read_back(tmp_path / "run.csv")
    assert header == ["time", "STAT1", "obs_STAT1_pY701"]
    np.testing.assert_array_equal(values, np.column_stack([course.time, course.values]))
    assert comments == [
        "# model: Sample signal",
        "# settings: IFN_alpha = 0, IFN_gamma = 0.1",
        "# tolerances: relative 1e-06, absolute 1e-09",
        "# time: min",
        "# STAT1: the STAT1 [nM]",
        "# obs_STAT1_pY701: obs_STAT1_pY701",
    ]


def test_equal_runs_give_equal_bytes(tmp_path: Path) -> None:
    model = RunnableModel.load(SIGNAL.write(tmp_path))
    for name in ("one.csv", "other.csv"):
        model.simulate({"IFN_gamma": 2.0}, ["STAT1"]).to_csv(tmp_path / name)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "other.csv").read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=6),
    label=st.text(max_size=20),
)
def test_any_number_and_any_name_survive(tmp_path: Path, values: list[float], label: str) -> None:
    time = np.arange(len(values), dtype=float)
    course = TimeCourse(time, np.array(values)[:, None], ("x",), (label,), ("nM",), model=label)
    course.to_csv(tmp_path / "any.csv")
    comments, header, back = read_back(tmp_path / "any.csv")
    assert header == ["time", "x"]
    assert back[:, 1].tolist() == values
    assert len(comments) == 4  # a line break in a name does not start a row


def test_a_table_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    course = TimeCourse(np.zeros(1), np.zeros((1, 1)), ("x",))
    target = tmp_path / "folder"
    target.mkdir()
    (target / "kept").write_text("kept", encoding="utf-8")
    with pytest.raises(SettingError, match="folder cannot be written"):
        course.to_csv(target)
    with pytest.raises(SettingError, match=r"nowhere.run\.csv cannot be written: No such file"):
        course.to_csv(tmp_path / "nowhere" / "run.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    assert (target / "kept").read_text(encoding="utf-8") == "kept"


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    replace_file(path, b"a long first version")
    replace_file(path, b"second")
    assert path.read_bytes() == b"second"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert path.stat().st_mode == plain.stat().st_mode


def test_whole_numbers_are_written_short(tmp_path: Path) -> None:
    course = TimeCourse(np.array([0.0, 0.1]), np.array([[5.0], [math.pi]]), ("x",))
    course.to_csv(tmp_path / "run.csv")
    assert (tmp_path / "run.csv").read_text(encoding="utf-8").splitlines()[-2:] == ["0,5", "0.1,3.141592653589793"]
