"""Curated mutants: what of a model they touch, and the reasons that are recorded for those that may survive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from held import claim, load
from toy_cell import CELL

from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.document import read_document
from ifnsbml.mutants import try_mutants
from ifnsbml.mutants.curated import MutantFile, additions_to, load_mutants
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.rate_laws import read_laws

ALPHA = {"IFN_alpha": 1.0}


def added(folder: Path, **one: Any) -> Mutant:
    path = CELL.write(folder / "toy.xml")
    model = read_document(path).getModel()
    parts = {name: frozenset(species.copies) for name, species in read_facts(path).species.items()}
    laws = {law.reaction: law for law in read_laws(model, parts)}
    curated = MutantFile.model_validate({"additive": [{"id": "a", "says": "b", **one}]})
    (addition,) = additions_to(model, laws, curated.additive)
    return addition.mutant


def test_a_value_that_opens_a_law_brings_all_influences_of_that_law(tmp_path: Path) -> None:
    mutant = added(tmp_path, values={"hypothesis_RAP1_p38": 1})
    assert mutant.reactions == ("RAP1_feeds_p38",)
    assert ("RAP1_GTP", "p38_p") in mutant.edges
    assert "p38_p" in mutant.changes


def test_a_factor_brings_its_own_influences(tmp_path: Path) -> None:
    mutant = added(tmp_path, factors=[{"reactions": ["ISGF3_f*"], "by": "1 + activity_p38 * p38_p"}])
    assert ("p38_p", "ISGF3") in mutant.edges


def test_an_unaffected_claim_notices_a_hypothesis_that_holds(tmp_path: Path) -> None:
    """The model keeps the law shut, so that nothing there acts on the read-out; the mutant is run all the same."""
    denial = {
        "kind": "unaffected",
        "standing": "hypothesis",
        "stimulus": ALPHA,
        "perturbation": {"RAP1": 30},
        "observe": "obs_p38_active",
        "control": {"falls": "obs_RAP1_GTP"},
    }
    claims = load(tmp_path / "claims", claim([denial]))
    more = {"id": "open", "says": "it holds", "negates": ["X01"], "values": {"hypothesis_RAP1_p38": 1}}
    found = try_mutants(
        [CELL.write(tmp_path / "toy.xml")], claims, curated=MutantFile.model_validate({"additive": [more]}), jobs=0
    ).models[0]
    assert found.missed == ()
    assert found.silent_negatives == ()


@pytest.mark.parametrize("kind", ["equivalent", "unconstrained"])
def test_a_mutant_that_may_survive_needs_a_reason(kind: str) -> None:
    with pytest.raises(ValueError, match="why"):
        MutantFile.model_validate({kind: [{"mutant": "delete:r"}]})


def test_every_group_of_steps_that_is_let_be_one_by_one_is_tried_as_a_whole() -> None:
    shipped = load_mutants()
    names = {mutant.id for mutant in shipped.additive}
    told = [entry.why for entry in shipped.unconstrained if "without both" in entry.why]
    assert told
    for why in told:
        assert {word.strip("(),.") for word in why.split() if word.strip("(").startswith("no_")} <= names
