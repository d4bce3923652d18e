"""The mappings of published models: they name what these files have, and can be built into them."""

from __future__ import annotations

from pathlib import Path

import libsbml
import pytest
from published_ids import PUBLISHED, write_stand_in

from ifnsbml.claims.factreader import read_facts
from ifnsbml.claims.loading import load_claims
from ifnsbml.mapping.apply import apply_mapping
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.report import spoken_of
from ifnsbml.resources import claims_folder, find_mapping, shipped_mappings
from ifnsbml.simulation.document import names_in
from ifnsbml.simulation.model import RunnableModel


def test_there_are_no_others() -> None:
    assert set(shipped_mappings()) == set(PUBLISHED)


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_id_stands_in_the_published_file(name: str) -> None:
    mapping = load_mapping(find_mapping(name)).mapping
    used = {entry.id for entry in mapping.inputs.values() if entry.id is not None}
    used |= {target for entry in mapping.inputs.values() for _, target, _ in entry.settings()}
    for entry in mapping.observables.values():
        used |= names_in(libsbml.parseL3Formula(entry.formula))
    assert len(used) > 10
    assert used <= PUBLISHED[name].ids
    assert mapping.model == PUBLISHED[name].model


@pytest.mark.parametrize("name", PUBLISHED)
def test_it_can_be_built_into_the_file_and_run(name: str, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    loaded = load_mapping(find_mapping(name))
    mapped = apply_mapping(write_stand_in(tmp_path / "their.xml", PUBLISHED[name]), loaded, tmp_path / "copy")
    assert all("unsure" in note for note in mapped.notes), mapped.notes
    facts = read_facts(mapped.path)
    assert facts.inputs.keys() == loaded.mapping.inputs.keys()
    assert facts.readable == set(loaded.mapping.names)
    run = RunnableModel.load(mapped.path).simulate(
        {"expression_STAT1": 0}, ["STAT1c", "JAK" if "yamada" in name else "Rec"], until=1, points=2
    )
    assert run.values[0].tolist() == [0, 1]


@pytest.mark.parametrize("name", PUBLISHED)
def test_claims_speak_of_all_that_it_maps(name: str) -> None:
    loaded = load_mapping(find_mapping(name))
    assert list(loaded.unused(spoken_of(load_claims(claims_folder())))) == []


def test_a_lost_receptor_is_not_made_anew(tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    theirs = write_stand_in(tmp_path / "their.xml", PUBLISHED["kok2020"])
    copy = apply_mapping(theirs, load_mapping(find_mapping("kok2020")), tmp_path / "copy")
    run = RunnableModel.load(copy.path).simulate({"expression_IFNAR2": 0}, ["Rec", "Receptor_production_v"], until=1)
    assert run.column("Receptor_production_v").max() == 0
    assert run.column("Rec")[0] == 0
