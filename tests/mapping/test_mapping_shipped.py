"""The mappings of published models: they name what these files have, and can be built into them."""

from __future__ import annotations

from pathlib import Path

import libsbml
import pytest
from published_ids import PUBLISHED, write_stand_in

from ifnsbml.claims.loading import load_claims, spoken_of
from ifnsbml.mapping.description import mapped_facts
from ifnsbml.mapping.formula import evaluate
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.model import MappedModel
from ifnsbml.model.nodes import names_in
from ifnsbml.resources import claims_folder, find_mapping, shipped_mappings


def test_there_are_no_others() -> None:
    assert set(shipped_mappings()) == set(PUBLISHED)


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_id_stands_in_the_published_file(name: str) -> None:
    mapping = load_mapping(find_mapping(name)).mapping
    used = {entry.id for entry in mapping.inputs.values() if entry.id is not None}
    used |= {target for entry in mapping.inputs.values() for _, target, _ in entry.settings()}
    for entry in mapping.observables.values():
        used |= names_in(libsbml.parseL3Formula(entry.formula))
    assert used <= PUBLISHED[name].ids | {"cyt", "nuc", "Cytoplasm", "Nucleus"}
    assert (mapping.model or "") == PUBLISHED[name].model


@pytest.mark.parametrize("name", PUBLISHED)
def test_it_can_be_read_with_the_file_and_run(name: str, tmp_path: Path) -> None:
    loaded = load_mapping(find_mapping(name))
    model = MappedModel.load(write_stand_in(tmp_path / "their.xml", PUBLISHED[name]), loaded)
    notes = [note for note in model.translation.notes if "unsure" not in note]
    # In the stand-ins what is held is a boundary species; Kok's IFN-α and Begitt's STAT1 are used up.
    used_up = {"kok2020": ["IFN_alpha"], "begitt2014": ["IFN_gamma"], "begitt2014_double": ["IFN_gamma"]}
    assert [note.split(" stands for ")[0] for note in notes] == used_up.get(name, [])
    facts = mapped_facts(model.translation)
    assert facts.inputs.keys() == loaded.mapping.inputs.keys()
    assert facts.readable == set(loaded.mapping.names)
    readouts = list(loaded.mapping.observables)
    run = model.simulate({}, readouts, until=1, points=2)
    for column, readout in enumerate(readouts):
        # In the stand-in there is 1 of everything, and after a long time nothing.
        formula = libsbml.parseL3Formula(loaded.mapping.observables[readout].formula)
        one_each = evaluate(formula, dict.fromkeys(names_in(formula), 1.0) | PUBLISHED[name].start)
        if PUBLISHED[name].computed and "S1" in PUBLISHED[name].start:
            one_each = PUBLISHED[name].start["S1"]  # what the stand-in computes it from
        expected = 0.0 if loaded.mapping.before else PUBLISHED[name].nanomolar * one_each
        assert run.values[0, column] == pytest.approx(expected, abs=1e-9), readout


def test_a_loss_takes_what_is_there(tmp_path: Path) -> None:
    for name, lost in (("yamada2003", "STAT1c"), ("kok2020", "STAT1c"), ("qi2013", "species_84"), ("kirby2021", "S")):
        theirs = write_stand_in(tmp_path / f"{name}.xml", PUBLISHED[name])
        model = MappedModel.load(theirs, load_mapping(find_mapping(name)))
        assert model.translation.settings({"expression_STAT1": 0.0}, pytest.fail)[lost] == 0


@pytest.mark.parametrize("name", PUBLISHED)
def test_claims_speak_of_all_that_it_maps(name: str) -> None:
    loaded = load_mapping(find_mapping(name))
    assert list(loaded.unused(spoken_of(load_claims(claims_folder())))) == []


def test_a_lost_receptor_is_not_made_anew(tmp_path: Path) -> None:
    """The v of Receptor_production is a constant of that reaction alone."""
    theirs = write_stand_in(tmp_path / "their.xml", PUBLISHED["kok2020"])
    model = MappedModel.load(theirs, load_mapping(find_mapping("kok2020")))
    lost = model.translation.settings({"expression_IFNAR2": 0.0}, pytest.fail)
    assert lost == {"Rec": 0, "Receptor_production_v": 0}
