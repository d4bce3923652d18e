"""The page of published models: what is counted, what is said of what fails, and that the list fits the mappings."""

from __future__ import annotations

import re
from pathlib import Path

import published_models as published
import pytest
from published_ids import PUBLISHED, write_stand_in
from published_models import Entry, Found

from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.resources import find_mapping, shipped_mappings

ROOT = Path(__file__).parents[2]
ENTRY = Entry("kok2020", "kok", "Kok et al. 2020", "IFN-α", "BioModels BIOMD0000000959", "A model.", "10.1/x")
REPORT = {
    "claims": [
        {
            "id": "J01",
            "verdict": "HELD_IN_PART",
            "checks": [
                {
                    "check": 0,
                    "kind": "present",
                    "mode": "simulated",
                    "cases": [
                        {"case": "obs_STAT1_pY701 under IFN_alpha=1", "verdict": "PASS", "detail": "goes up"},
                        {"case": "obs_STAT3_pY under IFN_alpha=1", "verdict": "NOT_APPLICABLE", "detail": "none"},
                        {"case": "obs_STAT2_pY under IFN_alpha=1", "verdict": "FAIL", "detail": "0.1 nM"},
                    ],
                },
                {
                    "check": 1,
                    "kind": "absent",
                    "mode": "structural",
                    "cases": [{"case": "obs_STAT1_pY701", "verdict": "PASS", "detail": "zero for ever"}],
                },
                {
                    "check": 1,
                    "kind": "absent",
                    "mode": "simulated",
                    "cases": [
                        {
                            "case": "obs_STAT1_pY701",
                            "verdict": "INCONCLUSIVE",
                            "detail": "control not met: obs_STAT1_pY701 reaches only 2.1e-07 nM where it should form",
                        }
                    ],
                },
            ],
        }
    ]
}


def found(*why: dict[str, str], entry: Entry = ENTRY) -> Found:
    described = Entry(entry.mapping, entry.model, entry.label, entry.cytokine, entry.get, entry.about, why=why)
    return Found(described, "a" * 64, tuple(published.experiments_in(REPORT)), ("obs_STAT1_pY701",))


def test_experiments_are_counted_whatever_becomes_of_the_claim() -> None:
    one = found()
    assert [experiment.case.split()[0] for experiment in one.experiments] == [
        "obs_STAT1_pY701",
        "obs_STAT3_pY",
        "obs_STAT2_pY",
        "obs_STAT1_pY701",
    ]
    assert (one.applying, one.count("PASS"), one.count("FAIL"), one.count(*published.UNDECIDED)) == (3, 1, 1, 1)
    assert "| [Kok et al. 2020](#kok-et-al-2020) | IFN-α | 3 | 1 | 1 | 1 |" in published.page_of([one])


def test_what_fails_is_explained_or_said_to_be_open() -> None:
    said = {"claim": "J01", "readout": "obs_STAT2_pY", "says": "It has no STAT2."}
    assert "- J01 present: obs_STAT2_pY under IFN_alpha=1. *It has no STAT2.*" in published.page_of([found(said)])
    assert "*Not looked into yet.*" in published.page_of([found()])
    assert list(published.unused_sentences([found(said)])) == []
    other = {"claim": "J01", "readout": "obs_STAT1_pY701", "says": "No."}
    assert list(published.unused_sentences([found(other)])) == [
        "kok2020: J01 obs_STAT1_pY701 does not fail: its sentence is not used"
    ]


def test_what_is_undecided_is_told_without_numbers() -> None:
    assert "Undecided: obs_STAT1_pY701 reaches only … where it should form (1)." in published.page_of([found()])


def write(path: Path, attributes: str) -> Path:
    path.write_text(f'<?xml version="1.0"?>\n<sbml><!-- x -->\n<model {attributes}></model></sbml>', encoding="utf-8")
    return path


def test_files_are_known_by_id_and_else_by_name(tmp_path: Path) -> None:
    first = write(tmp_path / "a.xml", 'id="one" name="other"')
    second = write(tmp_path / "b.xml", "name='two'")
    write(tmp_path / "c.xml", "metaid='three'")
    (tmp_path / "d.xml").write_text("<html/>", encoding="utf-8")
    assert published.models_in(tmp_path) == {"one": first, "two": second}
    write(tmp_path / "e.xml", 'name="x" id="one"')
    with pytest.raises(SystemExit, match="both hold the model 'one'"):
        published.models_in(tmp_path)
    with pytest.raises(SystemExit, match="there is no such folder"):
        published.models_in(tmp_path / "nowhere")


def test_the_list_fits_the_mappings() -> None:
    entries = published.read_entries()
    assert {entry.mapping for entry in entries} == set(shipped_mappings())
    for entry in entries:
        mapping = load_mapping(find_mapping(entry.mapping)).mapping
        assert mapping.model in (entry.model, None)
        for row in entry.why:
            assert row.keys() == {"claim", "readout", "says"}
            assert row["readout"] in mapping.observables


def test_the_committed_page_holds_every_model_and_explains_what_fails() -> None:
    page = (ROOT / "docs" / "published-models.md").read_text(encoding="utf-8")
    assert "Not looked into yet" not in page
    assert "Not in the folder" not in page
    rows = re.findall(r"^\| \[([^\]]+)\]\([^)]+\) \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", page, re.MULTILINE)
    assert [row[0] for row in rows] == [entry.label for entry in published.read_entries()]
    # Anchors that every renderer makes alike: of ASCII letters.
    assert all(label.isascii() for label, *_ in rows)
    judged = {label: int(held) + int(failed) for label, _, held, failed, _ in rows}
    controls = {entry.label for entry in published.read_entries() if entry.control}
    assert sum(count >= 12 for label, count in judged.items() if label not in controls) >= 8


def test_a_model_of_the_list_is_judged_from_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = {entry.mapping: entry for entry in published.read_entries()}
    chosen = (entries["begitt2014"], entries["kok2020"])
    monkeypatch.setattr(published, "read_entries", lambda: chosen)
    write_stand_in(tmp_path / "begitt.xml", PUBLISHED["begitt2014"])
    page = tmp_path / "page.md"
    assert published.main([str(tmp_path), "--out", str(page), "--jobs", "1"]) == 1
    assert "Kok et al. 2020: no file in" in capsys.readouterr().err
    text = page.read_text(encoding="utf-8")
    assert re.search(r"^\| \[Begitt et al. 2014, one GAS site\].* \| [1-9]\d* \|", text, re.MULTILINE)
    assert "Not in the folder this time: Kok et al. 2020 (BioModels BIOMD0000000959)." in text
