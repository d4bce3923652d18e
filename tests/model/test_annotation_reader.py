"""What a file says about itself: our annotation, or MIRIAM's in files that have none of ours."""

from __future__ import annotations

from pathlib import Path

import libsbml
import pytest
from held import claim, load
from toy_cell import CELL

from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.annotations import ModelFacts, NotExpressible, PartFacts

UNIPROT = {"STAT1": "P42224", "STAT2": "P52630", "IRF9": "Q00978"}


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    return read_facts(CELL.write(tmp_path / "toy.xml"))


def test_own_annotation(facts: ModelFacts) -> None:
    isgf3 = facts.species["ISGF3"]
    assert dict(isgf3.copies) == {"STAT1": 1, "STAT2": 1, "IRF9": 1}
    assert isgf3.parts[0] == PartFacts("STAT1", 1, {"Y": "phosphorylated"})
    assert isgf3.kind == "complex"
    by_id = {reaction.id: reaction for reaction in facts.reactions}
    assert by_id["RAP1_feeds_p38"].certainty == "uncertain"
    assert by_id["RAP1_feeds_p38"].hypothesis == "hypothesis_RAP1_p38"
    assert by_id["p38_on"].certainty == "known"


def test_inputs_and_read_outs(facts: ModelFacts) -> None:
    assert facts.inputs["IFN_alpha"] == 1.0
    assert "activity_p38" not in facts.inputs
    assert "obs_ISGF3" not in facts.inputs
    assert "obs_ISGF3" in facts.readable
    assert facts.counted_in("obs_STAT1_pY701") == {"STAT1_p", "ISGF3"}
    with pytest.raises(NotExpressible, match="obs_JAK1"):
        facts.counted_in("obs_JAK1")


def test_initial_values_where_an_assignment_computes_them(facts: ModelFacts) -> None:
    assert facts.species["STAT1"].initial == 100.0
    assert facts.species["STAT4"].initial == 0.0
    assert facts.species["TYK2_IFNAR1"].initial == 10.0


def foreign(folder: Path, form: str) -> Path:
    """The toy with MIRIAM's qualifiers in place of our annotation; ``form`` makes an address of an accession."""
    path = CELL.called("theirs").but(parts=dict.fromkeys(CELL.parts)).write(folder / "theirs.xml")
    document = libsbml.readSBMLFromFile(str(path))
    model = document.getModel()
    for name, qualifier, symbols in (
        ("ISGF3", libsbml.BQB_HAS_PART, ["STAT1", "STAT2", "IRF9"]),
        ("STAT1", libsbml.BQB_IS, ["STAT1"]),
        ("STAT1_p", libsbml.BQB_IS_VERSION_OF, ["STAT1"]),
    ):
        species = model.getSpecies(name)
        species.setMetaId(f"meta_{name}")
        term = libsbml.CVTerm(libsbml.BIOLOGICAL_QUALIFIER)
        term.setBiologicalQualifierType(qualifier)
        for symbol in symbols:
            term.addResource(form.format(UNIPROT[symbol]))
        assert species.addCVTerm(term) == libsbml.LIBSBML_OPERATION_SUCCESS
    libsbml.writeSBMLToFile(document, str(path))
    return path


@pytest.mark.parametrize(
    "form",
    [
        "https://identifiers.org/uniprot:{}",
        "http://identifiers.org/uniprot/{}",
        "urn:miriam:uniprot:{}",
        "urn:miriam:uniprot%3A{}",
    ],
)
def test_miriam_parts(tmp_path: Path, form: str) -> None:
    facts = read_facts(foreign(tmp_path, form))
    assert dict(facts.species["ISGF3"].copies) == {"STAT1": 1, "STAT2": 1, "IRF9": 1}
    assert dict(facts.species["STAT1_p"].copies) == {"STAT1": 1}
    assert facts.entities == {"STAT1", "STAT2", "IRF9"}


def composition(**fields: object) -> dict[str, object]:
    return {"kind": "composition", "standing": "stated", **fields}


def about_ours(check: dict[str, object]) -> dict[str, object]:
    """A claim about a model of the bundle: a file of another name is held against it as somebody else's."""
    return claim([check], models=["mtor"])


@pytest.mark.parametrize(
    ("check", "verdict"),
    [
        (composition(find={"parts": {"STAT1": 1, "STAT2": 1, "IRF9": 1}}), Verdict.PASS),
        (composition(find={"parts": {"STAT1": 1, "IRF9": 1}}), Verdict.FAIL),
        (composition(find={"parts": {"STAT1": 1, "IRF9": 1}, "exactly": False}), Verdict.PASS),
        (composition(find={"parts": {"TYK2": 1}}), Verdict.NOT_APPLICABLE),
        (composition(never={"parts": {"TYK2": 1, "STAT1": 1}}), Verdict.NOT_APPLICABLE),
        # MIRIAM's qualifiers do not say states: whether they hold cannot be judged.
        (composition(find={"parts": {"STAT1": 1}, "states": {"STAT1.Y": "phosphorylated"}}), Verdict.NOT_APPLICABLE),
        (composition(find={"parts": {"STAT1": 2}}), Verdict.NOT_APPLICABLE),
    ],
)  # fmt: skip
def test_composition_of_somebody_elses_model(tmp_path: Path, check: dict[str, object], verdict: Verdict) -> None:
    path = foreign(tmp_path, "https://identifiers.org/uniprot:{}")
    report = validate([path], load(tmp_path / "claims", about_ours(check)), jobs=0)
    assert report.claims[0].verdict is verdict, report.claims[0].detail


def test_a_file_without_any_annotation_says_nothing(tmp_path: Path) -> None:
    bare = CELL.called("theirs").but(parts=dict.fromkeys(CELL.parts))
    check = {"kind": "omitted", "standing": "unknown", "nothing_of": "MAPK8", "control": {"drawn": "MAPK14"}}
    report = validate([bare.write(tmp_path / "b.xml")], load(tmp_path / "claims", about_ours(check)), jobs=0)
    assert report.claims[0].verdict is Verdict.NOT_APPLICABLE
    assert "does not say what its species are made of" in report.claims[0].detail
