"""``ifnsbml compare``: what claims say otherwise of another model, or of another version of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from held import claim, load
from toy_cell import CELL, Toy

from ifnsbml.claims.comparison import compare_reports
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.cli import main

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}
LOUD = {"kind": "present", "standing": "stated", "stimulus": [ALPHA, GAMMA], "observe": "obs_STAT1_pY701"}
LINKED = {"kind": "present", "standing": "stated", "stimulus": ALPHA, "observe": "obs_RAP1_GTP"}
WORSE = CELL.law("STAT1_on", "k_on * 2 * IFN_alpha * STAT1")
"""No longer under IFN-γ."""


def folder_of_claims(folder: Path) -> Path:
    load(folder / "claims", claim([LOUD], models=["toy"]), claim([LINKED], id="X02", models=["toy"]))
    return folder / "claims"


def files(folder: Path, after: Toy) -> tuple[Path, Path]:
    return CELL.write(folder / "before.xml"), after.write(folder / "after.xml")


def test_a_lost_experiment_is_told_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = files(tmp_path, WORSE)
    claims = folder_of_claims(tmp_path)
    page, data = tmp_path / "d.html", tmp_path / "d.json"
    words = ["compare", str(before), str(after), "--claims", str(claims), "--jobs", "1"]
    assert main([*words, "--report", str(page), "--json", str(data)]) == 1
    told = capsys.readouterr().out
    assert "X01" in told and "PASS → FAIL" in told and "IFN_gamma" in told
    assert "X02" not in told, "what does not differ is not told"
    assert "1 experiments of 1 claims come out otherwise; 1 are lost" in told
    found = json.loads(data.read_text(encoding="utf-8"))
    (change,) = found["experiments"]
    assert (change["claim"], change["before"], change["after"]) == ("X01", "PASS", "FAIL")
    assert found["before"]["experiments"]["holding"] == 3 and found["after"]["experiments"]["failing"] == 1
    text = page.read_text(encoding="utf-8")
    assert "What differs" in text and "1 experiments come out otherwise" in text


def test_what_does_not_differ_is_no_loss(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = files(tmp_path, CELL.called("toy"))
    assert main(["compare", str(before), str(after), "--claims", str(folder_of_claims(tmp_path)), "--jobs", "1"]) == 0
    assert "no experiment comes out otherwise" in capsys.readouterr().out


def test_what_was_bad_and_is_good_now_is_told_and_is_no_loss(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([LOUD], models=["toy"]))
    reports = []
    for name, model in (("a", WORSE), ("b", CELL)):
        reports.append(validate([model.write(tmp_path / f"{name}.xml")], claims, modes=(Mode.SIMULATED,), jobs=0))
    found = compare_reports(*reports)
    (change,) = found.claims
    assert (change.before, change.after, change.worse) == (Verdict.FAIL, Verdict.PASS, False)
    assert found.exit_code == 0 and len(found.experiments) == 1 and not found.lost
    back = compare_reports(*reversed(reports))
    assert back.exit_code == 1 and back.claims[0].worse and len(back.lost) == 1


def test_a_file_is_not_compared_with_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, _ = files(tmp_path, CELL)
    again = tmp_path / "again.xml"
    again.symlink_to(before)
    assert main(["compare", str(before), str(again)]) == 2
    assert "is the file that it is compared with" in capsys.readouterr().err


def test_what_is_no_model_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, _ = files(tmp_path, CELL)
    page = tmp_path / "d.html"
    assert main(["compare", str(before), "nosuch.xml", "--report", str(page)]) == 2
    err = capsys.readouterr().err
    assert "nosuch.xml" in err and "Traceback" not in err and not page.exists()
