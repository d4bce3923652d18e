"""One message and exit code 2 for what cannot be done, before any work is done for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.cli import main

HERE = {"FILE": "a-file", "FOLDER": "a-folder", "CELL": "cell.xml"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["simulate", "FOLDER"], "a-folder: is a folder; name an SBML file in it"),
        (["simulate", ""], "'': neither a file nor a pathway"),
        (["simulate", "a\nb"], r"'a\nb': neither a file nor a pathway"),
        (["simulate", "CELL", "--set", ""], "--set '': is to be ID=VALUE"),
        (["simulate", "CELL", "--set", "IFN_gamma=1=2"], "'1=2' is not a finite number"),
        (["simulate", "CELL", "--csv", "FOLDER"], "--csv a-folder: is a folder; name a file in it"),
        (["simulate", "CELL", "--csv", "nowhere/t.csv"], "--csv nowhere/t.csv: there is no folder nowhere"),
        (["simulate", "CELL", "--plot", "a-file/p.png"], "--plot a-file/p.png: a-file is a file, not a folder"),
        (["map", "CELL", "--out", "FOLDER"], "--out a-folder: is a folder"),
        (["map", "CELL", "--out", "FILE"], "--out a-file: is there already; name another file, or say --force"),
        (["map", "nowhere.xml"], "nowhere.xml: there is no such file"),
        (["hypotheses", "--json", "nowhere/h.json"], "--json nowhere/h.json: there is no folder nowhere"),
        (["hypotheses", "--jobs", "0"], "--jobs"),
        (["build", "--formats", "unknown"], "there is no format 'unknown'; known: "),
        (["build", "--formats", ","], "--formats ,: names no format"),
        (["build", "p38", "--out", "FILE"], "--out a-file: is a file; name a folder"),
        (["build", "p83"], "no pathway 'p83'; did you mean 'p38'?"),
        (["validate", "CELL", "--claims", "FOLDER"], "a-folder: there are no claims here"),
        (["validate", "CELL", "--mapping", "yamada"], "did you mean 'yamada2003'?"),
        (["validate", "CELL", "--json", "a-file/r.json"], "a-file is a file, not a folder"),
        (["validate", "CELL", "--ensemble", "5", "--spread", "0"], "a spread of 0: give a number above 1"),
        (["validate", "CELL", "--ensemble", "5", "--spread", "nan"], "a spread of nan"),
        (["validate", "CELL", "--ensemble", "-1"], "--ensemble"),
        (["validate", "CELL", "--ensemble", "5", "--folder", "FILE"], "--folder a-file: is a file; name a folder"),
        (["validate", "CELL", "--seed", "3"], "--seed: belongs to --ensemble"),
    ],
)  # fmt: skip
def test_one_message_before_the_work(
    words: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "cell.xml").write_text("<never read/>", encoding="utf-8")
    assert main([HERE.get(word, word) for word in words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("ifnsbml: ")
    assert said.err.count("ifnsbml: ") == 1
    assert message in said.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-file", "a-folder", "cell.xml"]
