"""The commands as a person meets them: what they print, their exit codes, and one message for each mistake."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from held import claim, write_claims
from toy_cell import ABSENT, CELL, EMPTY, WRONG

from ifnsbml import resources
from ifnsbml.cli import main


@pytest.fixture
def cell(tmp_path: Path) -> Path:
    return CELL.write(tmp_path / "toy.xml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_claims(
        tmp_path / "claims",
        claim([ABSENT], id="A01", statement="ISGF3 is not made by IFN-γ."),
        claim([WRONG], id="A02"),
        claim([EMPTY], id="A03"),
        claim([ABSENT], id="A04", models=["mtor"]),
    )
    return tmp_path / "claims"


def said(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_validate_tells_all_six_counts_and_why(cell: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(cell), "--claims", str(folder), "--jobs", "1"]) == 1
    out, _ = said(capsys)
    assert "1 PASS  0 HELD_IN_PART  1 FAIL  1 INCONCLUSIVE  1 NOT_APPLICABLE  0 ERROR" in out
    assert "FAIL A02 on toy" in out
    assert "INCONCLUSIVE A03 on toy" in out
    assert "control not met" in out
    assert all(len(line) <= 100 for line in out.splitlines() if line.startswith("A0"))


@pytest.mark.parametrize(("claim_id", "code"), [("A01", 0), ("A02", 1), ("A03", 1), ("A04", 1)])
def test_exit_code(cell: Path, folder: Path, claim_id: str, code: int) -> None:
    assert main(["validate", str(cell), "--claims", str(folder), "--only", claim_id, "--jobs", "1"]) == code


def test_json_alone_on_standard_output(cell: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", str(cell), "--claims", str(folder), "--json", "-", "--jobs", "1"])
    out, _ = said(capsys)
    found = json.loads(out)
    assert [entry["verdict"] for entry in found["claims"]] == ["PASS", "FAIL", "INCONCLUSIVE", "NOT_APPLICABLE"]
    assert {check["mode"] for check in found["claims"][0]["checks"]} == {"structural", "simulated"}
    assert found["claims"][0]["rests_on"] == "wiring"


def test_json_file_beside_the_table(
    cell: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "r.json"
    main(["validate", str(cell), "--claims", str(folder), "--json", str(target), "--quiet", "--jobs", "1"])
    out, _ = said(capsys)
    assert json.loads(target.read_text(encoding="utf-8"))["schema"] == 1
    assert "ISGF3 is not made by" not in out
    assert "FAIL A02" in out


def test_claims_lists_and_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--claims", str(folder)]) == 0
    out, _ = said(capsys)
    assert "ISGF3 is not made by IFN-γ." in out
    assert "4 claims" in out
    assert main(["claims", "A01", "--claims", str(folder)]) == 0
    out, _ = said(capsys)
    assert "platanias-2005" in out
    assert "control: {forms_under: {IFN_alpha: 1}}" in out
    assert "claims.yaml:1" in out.replace("\n", "")  # a long path wraps


def test_simulate_prints_what_moves_and_writes_it(
    cell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, picture = tmp_path / "t.csv", tmp_path / "p.svg"
    words = ["simulate", str(cell), "--set", "IFN_gamma=1", "--context", "lymphoid", "--until", "60"]
    assert main([*words, "--csv", str(table), "--plot", str(picture)]) == 0
    out, err = said(capsys)
    assert "obs_STAT1_pY701" in out
    assert "stay" in out and "obs_ISGF3" in out.split("stay")[1]
    assert "every other is 0: IFN_alpha" in err
    assert "lymphoid: toy has no expression_STAT6" in err
    assert table.read_text(encoding="utf-8").splitlines()[-1].startswith("60,")
    assert picture.read_bytes().startswith(b"<?xml")


def test_simulate_leaves_the_files_own_ligand_on(cell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(cell), "--observe", "obs_ISGF3"]) == 0
    out, err = said(capsys)
    assert "obs_ISGF3" in out and "stay" not in out
    assert err == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["validate", "type3_jak_stat"], "type3_jak_stat: neither a file nor a pathway"),
        (["validate", "nowhere/m.xml"], "nowhere/m.xml: there is no such file"),
        (["validate", "CELL", "--claims", "CLAIMS", "--only", "A0I"], "there is no claim 'A0I'; did you mean 'A0"),
        (["validate", "CELL", "--claims", "nowhere"], "nowhere: cannot be read"),
        (["validate", "CLAIMS/claims.yaml", "--claims", "CLAIMS"], "claims.yaml"),
        (["validate", "CELL", "--claims", "CLAIMS", "--json", "nowhere/r.json"], "there is no folder nowhere"),
        (["validate", "--jbos", "3"], "No such option: --jbos"),
        (["validate", "--jobs", "0"], "--jobs"),
        (["claims", "Z99", "--claims", "CLAIMS"], "there is no claim 'Z99'"),
        (["simulate"], "Missing argument"),
        (["simulate", "CELL", "--set", "IFN_gamma"], "--set IFN_gamma: is to be ID=VALUE"),
        (["simulate", "CELL", "--set", "IFN_gamma=lots"], "'lots' is not a finite number"),
        (["simulate", "CELL", "--set", "IFN_gamma=nan"], "'nan' is not a finite number"),
        (["simulate", "CELL", "--set", "IFN_gamma=1", "--set", "IFN_gamma=2"], "IFN_gamma is set twice"),
        (["simulate", "CELL", "--set", "IFN_gama=1"], "'IFN_gamma'"),
        (["simulate", "CELL", "--context", "lymphiod"], "no cell context 'lymphiod'; did you mean 'lymphoid'"),
        (["simulate", "CELL", "--context", "u266"], "toy has none of context_u266"),
        (["simulate", "CELL", "--observe", "obs_ISGF"], "'obs_ISGF3'"),
        (["simulate", "CELL", "--plot", "p.bmp"], "write it as one of .png, .svg, .pdf"),
        (["simulate", "CELL", "--until", "-3"], "-3"),
        (["build", "type3"], "type3"),
        (["frobnicate"], "frobnicate"),
    ],
)  # fmt: skip
def test_one_message_for_each_mistake(
    words: list[str],
    message: str,
    cell: Path,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(cell.parent)
    names = {"CELL": str(cell), "CLAIMS": str(folder), "CLAIMS/claims.yaml": str(folder / "claims.yaml")}
    assert main([names.get(word, word) for word in words]) == 2
    out, err = said(capsys)
    assert out == ""
    assert err.startswith("ifnsbml: ")
    assert message in err
    assert "Traceback" not in err


def test_wrong_claim_file_is_told_with_line_and_field(
    cell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_claims(tmp_path / "wrong", claim([{**ABSENT, "observe": "obs_ISGF"}]))
    assert main(["validate", str(cell), "--claims", str(path.parent)]) == 2
    _, err = said(capsys)
    assert "claims.yaml:13: X01: checks[0].observe[0]: unknown read-out 'obs_ISGF'" in err


def test_without_a_bundle_it_says_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    monkeypatch.setattr(resources, "CHECKOUT", tmp_path)
    assert main(["validate", "--claims", str(folder)]) == 2
    assert "run 'ifnsbml build' first" in said(capsys)[1]


def test_the_packages_own_copies_come_before_the_checkouts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for root in ("package/data", "checkout"):
        CELL.write(tmp_path / root / "sbml" / "toy" / "toy.xml")
        (tmp_path / root / "validation").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "package")
    monkeypatch.setattr(resources, "CHECKOUT", tmp_path / "checkout")
    assert resources.claims_folder() == tmp_path / "package" / "data" / "validation"
    assert resources.find_model("toy") == tmp_path / "package" / "data" / "sbml" / "toy" / "toy.xml"
    (tmp_path / "package" / "data").rename(tmp_path / "away")
    assert resources.find_model("toy") == tmp_path / "checkout" / "sbml" / "toy" / "toy.xml"


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from ifnsbml.cli import main; main(['--help']);"
        "heavy = {'libsbml', 'roadrunner', 'sympy', 'numpy', 'scipy', 'matplotlib', 'pydantic', 'yaml'};"
        "sys.exit(', '.join(heavy & sys.modules.keys()) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Hold models against the claims." in done.stdout


def test_version_and_bare_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert said(capsys)[0].startswith("ifnsbml ")
    main([])
    assert "Usage: ifnsbml" in "".join(said(capsys))


def test_a_claim_that_a_named_model_cannot_express_is_told(
    cell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_claims(tmp_path / "more", claim([{**ABSENT, "context": "u266"}], id="A05"))
    assert main(["validate", str(cell), "--claims", str(path), "--quiet", "--jobs", "1"]) == 1
    out, _ = said(capsys)
    assert "NOT_APPLICABLE A05 on toy: toy has nothing that makes a u266 cell" in out


def test_a_bundle_of_ones_own(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    CELL.write(tmp_path / "mine" / "toy" / "toy.xml")
    words = ["validate", "--claims", str(folder), "--only", "A01", "--jobs", "1"]
    assert main([*words, "--bundle", str(tmp_path / "mine")]) == 0
    assert main([*words, "toy", "--bundle", str(tmp_path / "mine")]) == 0
    assert main([*words, "--bundle", str(tmp_path / "nothing")]) == 2
    assert "there is no such folder" in said(capsys)[1]
