"""Drafts of mappings: what is placed, what is told to be open, and that a draft can be used as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from their_model import write_theirs

from ifnsbml.cli import main
from ifnsbml.mapping.draft import draft_mapping
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.reading import read_translation

VOCABULARY = {
    *("IFN_alpha", "IFN_gamma", "expression_STAT1", "expression_STAT2", "inhibition_p38"),
    *("obs_JAK1_active", "obs_STAT1_pY701", "obs_STAT2_pY", "obs_STAT1_dimer_nuclear", "obs_mRNA_IRF1", "obs_ISGF3"),
}


def draft(folder: Path, **model: object) -> str:
    return draft_mapping(write_theirs(folder / "their.xml", **model), VOCABULARY)  # type: ignore[arg-type]


def test_a_draft_places_what_annotations_and_names_tell(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text(draft(tmp_path), encoding="utf-8")
    mapping = load_mapping(tmp_path / "draft.yaml").mapping
    assert mapping.model == "their_stat1"
    assert mapping.inputs["IFN_gamma"].id == "G"
    assert mapping.inputs["expression_STAT1"].scale == ["S"]
    assert {name: read.formula for name, read in mapping.observables.items()} == {
        "obs_JAK1_active": "K_on",
        "obs_STAT1_pY701": "pS + 2 * DD + 2 * DDn",
        "obs_STAT1_dimer_nuclear": "2 * DDn",
        "obs_mRNA_IRF1": "m",
    }


def test_a_draft_tells_what_it_could_not_place(tmp_path: Path) -> None:
    text = draft(tmp_path)
    theirs, ours = text.split("# Of what claims name, not found")
    assert "Sn (STAT1, nuclear)" in theirs.split("# Of theirs, not placed:")[1]
    for name in ("IFN_alpha", "inhibition_p38", "obs_STAT2_pY", "obs_ISGF3"):
        assert name in ours
    assert "not declared in the file" in text


def test_a_draft_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text(draft(tmp_path, level=3, version=1), encoding="utf-8")
    read_translation(tmp_path / "their.xml", load_mapping(tmp_path / "draft.yaml"))


def test_an_unclear_interferon_is_asked_about(tmp_path: Path) -> None:
    path = write_theirs(tmp_path / "their.xml")
    text = path.read_text(encoding="utf-8").replace("interferon gamma", "IFN").replace("P01579", "O00000")
    path.write_text(text, encoding="utf-8")
    drafted = draft_mapping(path, VOCABULARY)
    assert "# Which interferon is G?" in drafted
    assert "IFN_gamma: G  #" not in drafted


def test_names_cannot_break_out_of_a_comment(tmp_path: Path) -> None:
    path = write_theirs(tmp_path / "their.xml")
    text = path.read_text(encoding="utf-8").replace("STAT1, nuclear", "x&#10;inputs: {evil: G}")
    path.write_text(text, encoding="utf-8")
    (tmp_path / "draft.yaml").write_text(draft_mapping(path, VOCABULARY), encoding="utf-8")
    assert "evil" not in load_mapping(tmp_path / "draft.yaml").mapping.inputs


def test_the_command_does_not_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_theirs(tmp_path / "their.xml")
    out = tmp_path / "mine.yaml"
    assert main(["map", str(tmp_path / "their.xml"), "--out", str(out)]) == 0
    drafted = out.read_text(encoding="utf-8")
    assert "IFN_gamma: G" in drafted
    assert main(["map", str(tmp_path / "their.xml"), "--out", str(out)]) == 2
    assert "--force" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == drafted


def test_markup_in_their_names_stays_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_theirs(tmp_path / "their [bold red]model.xml")
    text = path.read_text(encoding="utf-8")
    named = "&lt;b&gt;[red]STAT1[/red] {{x}} # &amp; !!python/name:os.system"
    path.write_text(text.replace("STAT1, nuclear", named), encoding="utf-8")
    assert main(["map", str(path)]) == 0
    drafted = capsys.readouterr().out
    assert "Sn (<b>[red]STAT1[/red] {{x}} # & !!python/name:os.system)" in drafted
    (tmp_path / "draft.yaml").write_text(drafted, encoding="utf-8")
    assert load_mapping(tmp_path / "draft.yaml").mapping.model == "their_stat1"
    assert main(["simulate", str(path), "--observe", "[red]x"]) == 2
    refused = capsys.readouterr().err
    assert "[bold red]model.xml" in refused
    assert "'[red]x'" in refused
