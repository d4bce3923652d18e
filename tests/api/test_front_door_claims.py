"""Mutants, ensembles and mappings through the front door, on small models."""

from __future__ import annotations

from pathlib import Path

import pytest
from held import claim, write_claims
from their_model import MAPPING, write_theirs
from toy_cell import CELL

import ifnsbml
from ifnsbml.ensembles import EnsembleError
from ifnsbml.mapping import MappingError

FORMS = {"kind": "present", "standing": "stated", "stimulus": {"IFN_alpha": 1}, "observe": ["obs_STAT1_pY701"]}
ABSENT = {
    "kind": "absent",
    "standing": "stated",
    "stimulus": {"IFN_gamma": 1},
    "observe": "obs_ISGF3",
    "control": {"forms_under": {"IFN_alpha": 1}},
}


def test_mutants_are_rows_and_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_claims(tmp_path / "claims", claim([FORMS])).parent
    trial = ifnsbml.load(CELL.write(tmp_path / "toy.xml")).mutants(claims=folder, jobs=1)
    assert trial.passed
    assert trial.summary["killed"] > 0 and trial.summary["survived"] == len(trial.survivors)
    frame = trial.to_dataframe()
    assert len(frame) == sum(trial.summary.values())
    assert set(frame.loc[frame["state"] == "killed", "noticed by"]) == {"X01"}
    first = trial.survivors.ids[0]
    assert trial[first]["state"] == "survived" and first in repr(trial) and first in trial._repr_html_()
    page = trial.to_html(tmp_path / "mutants.html").read_text(encoding="utf-8")
    assert "no claim notices" in page
    assert capsys.readouterr() == ("", "")


def test_an_ensemble_is_shares_and_the_sets_that_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_claims(tmp_path / "claims", claim([FORMS], id="A01"), claim([ABSENT], id="A02")).parent
    model = ifnsbml.load(CELL.write(tmp_path / "toy.xml"))
    many = model.ensemble(8, seed=3, claims=folder, jobs=1)
    assert many.passed and many["A02"].rests_on == "wiring"  # type: ignore[union-attr]
    frame = many.to_dataframe()
    assert frame.loc["A02", "holds"] == 1.0 and frame.loc["A02", "rests on"] == "wiring"
    assert ((frame["low"] <= frame["holds"]) & (frame["holds"] <= frame["high"])).all()
    again = model.ensemble(8, seed=3, claims=folder, jobs=1, folder=tmp_path / "sets")
    assert again.to_dataframe().equals(frame), "the same seed gives the same numbers"
    assert "A02" in repr(many) and "wiring" in many._repr_html_()
    assert many.to_html(tmp_path / "many.html").stat().st_size > 10_000
    with pytest.raises(EnsembleError):
        model.ensemble(8, seed=4, claims=folder, jobs=1, folder=tmp_path / "none", resume=True)
    for file in again.failing:
        assert not model.validate(claims=folder, parameters=file, jobs=1, record=False).passed
    assert capsys.readouterr() == ("", "")


def test_somebody_elses_model_is_held_through_a_mapping(tmp_path: Path) -> None:
    folder = write_claims(
        tmp_path / "claims", claim([{**FORMS, "stimulus": {"IFN_gamma": 1}}], models=["type2_jak_stat"])
    ).parent
    (tmp_path / "mapping.yaml").write_text(MAPPING, encoding="utf-8")
    model = ifnsbml.load(write_theirs(tmp_path / "theirs.xml"))
    report = model.validate(mapping=tmp_path / "mapping.yaml", claims=folder, jobs=0)
    assert report.passed and list(report.report.models) == [str(tmp_path / "theirs.xml")]
    assert report.options == ("--claims", str(folder), "--mapping", str(tmp_path / "mapping.yaml"))
    assert report.to_html(tmp_path / "report.html").stat().st_size > 10_000
    (tmp_path / "wrong.yaml").write_text(
        MAPPING.replace("obs_STAT1_pY701: pS", "obs_STAT1_pY701: pX"), encoding="utf-8"
    )
    with pytest.raises(MappingError, match="pX"):
        model.validate(mapping=tmp_path / "wrong.yaml", claims=folder, jobs=0)
