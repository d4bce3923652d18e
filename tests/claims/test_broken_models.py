"""The review's claims held against our own models with one wrong reaction more: the right ones break."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import libsbml
import pytest

from ifnsbml.claims import Verdict, load_claims, validate
from ifnsbml.claims.results import Report
from ifnsbml.formats.sbml.writer import write_sbml
from ifnsbml.pathways import build_pathway

CLAIMS = Path(__file__).resolve().parents[2] / "validation"


@dataclass(frozen=True)
class Wrong:
    """A reaction that the review denies, at a rate in 1/min or 1/(nM min), and the claims that it must break."""

    model: str
    reactants: tuple[str, ...]
    products: tuple[str, ...]
    modifiers: tuple[str, ...]
    breaks: tuple[str, ...]
    rate: float = 0.01


WRONG = {
    "JAK2 also phosphorylates STAT2": Wrong(
        "type2_jak_stat", ("STAT2_cytosol",), ("STAT2_pY_cytosol",), ("IFNGR_active_membrane",), ("J09",)
    ),
    "the receptor assembles without its ligand": Wrong(
        "type2_jak_stat",
        ("IFNGR1_JAK1_membrane", "IFNGR2_JAK2_membrane"),
        ("IFNGR_active_membrane",),
        (),
        ("R04",),
    ),
}


@pytest.fixture(scope="module")
def intact(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Our models as they are, by name."""
    folder = tmp_path_factory.mktemp("intact")
    paths = {wrong.model: folder / f"{wrong.model}.xml" for wrong in WRONG.values()}
    for name, path in paths.items():
        write_sbml(build_pathway(name), path)
    return paths


def with_reaction(intact: Path, wrong: Wrong, path: Path) -> Path:
    """A copy of the model with the reaction added."""
    document = libsbml.readSBMLFromFile(str(intact))
    model = document.getModel()
    rate = model.createParameter()
    rate.setId("k_wrong")
    rate.setValue(wrong.rate)
    rate.setConstant(True)
    reaction = model.createReaction()
    reaction.setId("wrong")
    reaction.setReversible(False)
    reaction.setFast(False)
    for ids, create in ((wrong.reactants, reaction.createReactant), (wrong.products, reaction.createProduct)):
        for species in ids:
            reference = create()
            reference.setSpecies(species)
            reference.setStoichiometry(1)
            reference.setConstant(True)
    for species in wrong.modifiers:
        reaction.createModifier().setSpecies(species)
    compartment = model.getSpecies(wrong.reactants[0]).getCompartment()
    factors = (compartment, "k_wrong", *wrong.reactants, *wrong.modifiers)
    reaction.createKineticLaw().setMath(libsbml.parseL3Formula(" * ".join(factors)))
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def held(path: Path, *ids: str) -> Report:
    return validate([path], load_claims(CLAIMS).only(ids), jobs=0)


@pytest.mark.parametrize("what", WRONG)
def test_one_wrong_reaction_breaks_its_claims(what: str, intact: dict[str, Path], tmp_path: Path) -> None:
    wrong = WRONG[what]
    before = held(intact[wrong.model], *wrong.breaks)
    assert {result.id: result.verdict for result in before.claims} == dict.fromkeys(wrong.breaks, Verdict.PASS)
    after = held(with_reaction(intact[wrong.model], wrong, tmp_path / "broken.xml"), *wrong.breaks)
    assert {result.id: result.verdict for result in after.claims} == dict.fromkeys(wrong.breaks, Verdict.FAIL)
