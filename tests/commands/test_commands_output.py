"""What the commands write, and where: bars on a terminal's standard error alone, tables that fit, words when asked."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from held import claim, write_claims
from toy_cell import CELL

from ifnsbml.claims.loading import load_claims
from ifnsbml.cli import main
from ifnsbml.progress import counting, working
from ifnsbml.resources import claims_folder

ABSENT = {
    "kind": "absent",
    "standing": "stated",
    "stimulus": {"IFN_gamma": 1.0},
    "observe": "obs_ISGF3",
    "control": {"forms_under": {"IFN_alpha": 1.0}},
}
STATEMENT = "A statement that is a good deal longer than what a narrow window shows of it in one single line."


@pytest.fixture
def cell(tmp_path: Path) -> Path:
    return CELL.write(tmp_path / "toy.xml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_claims(tmp_path / "claims", claim([ABSENT], id="A01", statement=STATEMENT))
    return tmp_path / "claims"


def _on_a_terminal(*words: str, columns: int = 80) -> tuple[str, str]:
    """Standard output (a pipe) and standard error (a terminal) of a command."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm", "PYTHONUTF8": "1"}
    started = subprocess.Popen(
        [sys.executable, "-m", "ifnsbml.cli", *words], env=environment, stdout=subprocess.PIPE, stderr=theirs
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # how a terminal says that its other end is gone
            break
        if not piece:
            break
        seen += piece
    assert started.stdout
    out = started.stdout.read().decode("utf-8")
    assert started.wait() == 0
    os.close(ours)
    return out, seen.decode("utf-8")


def test_a_bar_is_seen_on_a_terminal_and_not_in_what_is_piped(cell: Path, folder: Path) -> None:
    words = ("validate", str(cell), "--claims", str(folder), "--jobs", "1", "--json", "-")
    out, seen = _on_a_terminal(*words)
    assert "1 claims, 1 models" in seen
    assert json.loads(out)["summary"]["PASS"] == 1
    out, seen = _on_a_terminal(*words, "--quiet")
    assert seen == ""
    assert json.loads(out)["summary"]["PASS"] == 1


def test_the_page_has_its_own_sign_of_life(cell: Path, folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "p.html"
    _, seen = _on_a_terminal("validate", str(cell), "--claims", str(folder), "--jobs", "1", "--report", str(page))
    assert "writing" in seen
    assert page.is_file()


def test_a_simulation_shows_that_it_runs(cell: Path) -> None:
    out, seen = _on_a_terminal("simulate", str(cell), "--set", "IFN_alpha=1", columns=200)
    assert "running" in seen
    assert "obs_ISGF3" in out and "running" not in out


def test_without_a_terminal_nothing_is_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    with counting("counting", total=2) as bar:
        bar.at(1, 2)
        bar.on("next", steps=1)
    with working("working"):
        pass
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


@pytest.mark.parametrize("columns", [50, 80])
def test_tables_fit_the_terminal(
    cell: Path,
    folder: Path,
    columns: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    sets = tmp_path / "sets"
    for words in (
        ["claims"],
        ["claims", "--claims", str(folder)],
        ["claims", "P03"],
        ["simulate", str(cell), "--set", "IFN_alpha=1"],
        ["validate", str(cell), "--claims", str(folder), "--jobs", "1"],
        ["validate", str(cell), "--claims", str(folder), "--jobs", "1", "--ensemble", "2", "--folder", str(sets)],
        ["validate", str(cell), "--claims", str(folder), "--jobs", "1", "--mutants"],
    ):
        assert main(words) in (0, 1)
        lines = capsys.readouterr().out.splitlines()
        # A path may be longer than any window.
        over = [line for line in lines if len(line) > columns and "/" not in line]
        assert not over, words


def test_quiet_simulation_writes_and_shows_nothing(
    cell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "run.csv"
    assert main(["simulate", str(cell), "--csv", str(table), "--quiet"]) == 0
    assert capsys.readouterr().out == ""
    assert table.is_file()


def test_a_run_goes_to_standard_output_alone_and_as_it_would_be_written(
    cell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["simulate", str(cell), "--set", "IFN_alpha=1", "--until", "10", "--points", "11"]
    assert main([*words, "--csv", "-"]) == 0
    out = capsys.readouterr().out
    rows = list(csv.reader(io.StringIO("".join(line for line in out.splitlines(True) if not line.startswith("#")))))
    assert rows[0][0] == "time" and len(rows) == 12
    table = tmp_path / "run.csv"
    assert main([*words, "--csv", str(table), "-q"]) == 0
    assert table.read_text(encoding="utf-8") == out


def test_claims_as_json_read_back_as_the_claims(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "P03", "--json", "-"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    loaded = load_claims(claims_folder()).get("P03").claim
    assert (told["id"], told["statement"]) == (loaded.id, loaded.statement)
    assert [check["kind"] for check in told["checks"]] == [check.kind for check in loaded.checks]
    path = tmp_path / "claims.json"
    assert main(["claims", "--json", str(path)]) == 0
    assert len(json.loads(path.read_text(encoding="utf-8"))) == len(load_claims(claims_folder()))
    assert load_claims(_as_yaml(tmp_path, path)) is not None


def _as_yaml(folder: Path, path: Path) -> Path:
    """JSON is YAML: what was written is a claim file."""
    copied = folder / "copied.yaml"
    copied.write_bytes(path.read_bytes())
    return copied
