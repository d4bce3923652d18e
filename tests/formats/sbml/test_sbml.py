"""SBML as written to disk: complete, silent under libSBML, the same bytes each time, and the model itself."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import libsbml
import pytest
import sympy as sp
from copasi_client import Step, in_copasi, needs_copasi

from ifnsbml.builder import Model, Process
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.check import libsbml_messages, resources, silent
from ifnsbml.formats.sbml.level2 import l2v4_text, write_l2v4
from ifnsbml.formats.sbml.writer import sbml_text, write_sbml
from ifnsbml.pathways import PATHWAYS, build_pathway

OWN = "{urn:ifnsbml:1}"
DEFAULT = ("type1_jak_stat", "type2_jak_stat")
EVERY = [pytest.param(name, marks=() if name in DEFAULT else pytest.mark.slow) for name in PATHWAYS]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The Level 3 and Level 2 files of a pathway, written once."""
    folder = tmp_path_factory.mktemp("pathways")
    models: dict[str, Model] = {}

    def of(name: str) -> tuple[Model, Path, Path]:
        l3, l2 = folder / f"{name}.xml", folder / f"{name}.l2v4.xml"
        if name not in models:
            models[name] = build_pathway(name)
            write_sbml(models[name], l3)
            write_l2v4(l3, l2)
        return models[name], l3, l2

    return of


ALIVE: list[Any] = []
"""Documents read by the tests: a libSBML element is only valid as long as its document is."""


def read(path: Path) -> Any:
    document = libsbml.readSBMLFromFile(str(path))
    ALIVE.append(document)
    assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
    return document.getModel()


def listed(owner: Any, what: str) -> list[Any]:
    number = getattr(owner, f"getNum{what}" if what == "Species" else f"getNum{what}s")()
    return [getattr(owner, f"get{what}")(index) for index in range(number)]


def elements(model: Any) -> Iterator[tuple[Any, bool]]:
    """Every element that must be complete, and whether its kind has an id and a name."""
    for what in ("Compartment", "Species", "Parameter", "Reaction"):
        yield from ((element, True) for element in listed(model, what))
    for reaction in listed(model, "Reaction"):
        for what in ("Reactant", "Product", "Modifier"):
            yield from ((element, True) for element in listed(reaction, what))
        yield reaction.getKineticLaw(), False
    yield model, True


def gaps(model: Any) -> list[str]:
    """What an element lacks of id, name, SBO term, annotation and notes."""
    found = []
    for element, named in elements(model):
        where = f"{element.getElementName()} {element.getId()}"
        if named and (not element.isSetId() or not element.getName() or element.getName() == element.getId()):
            found.append(f"{where}: name")
        if not element.isSetSBOTerm() or libsbml.SBO.isObselete(element.getSBOTerm()):
            found.append(f"{where}: SBO")
        if not resources(element):
            found.append(f"{where}: MIRIAM")
        if not element.getNotesString().strip():
            found.append(f"{where}: notes")
    return found


# --- completeness --------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY)
def test_every_element_is_complete_in_both_levels(files, name):
    _, l3, l2 = files(name)
    assert gaps(read(l3)) == []
    assert gaps(read(l2)) == []


@pytest.mark.parametrize("name", EVERY)
def test_libsbml_is_silent_on_both_levels(files, name):
    _, l3, l2 = files(name)
    assert libsbml_messages(l3) == []
    assert libsbml_messages(l2) == []


def test_small_model_is_complete_and_silent(small_xml, tmp_path):
    l2 = tmp_path / "small.l2v4.xml"
    write_l2v4(small_xml, l2)
    assert gaps(read(small_xml)) == gaps(read(l2)) == []
    assert libsbml_messages(small_xml) == libsbml_messages(l2) == []


@pytest.mark.parametrize(
    ("find", "replace", "message"),
    [
        (r' sboTerm="SBO:0000177"', "", ": SBO"),
        (r"(?s)<notes>.*?</notes>", "", ": notes"),
        (r"(?s)<rdf:RDF.*?</rdf:RDF>", "", ": MIRIAM"),
        (r' name="STAT1 \(cytosol\)"', "", ": name"),
    ],
)
def test_a_gap_is_seen(small_xml, tmp_path, find, replace, message):
    text, count = re.subn(find, replace, small_xml.read_text(encoding="utf-8"), count=1)
    assert count == 1
    broken = tmp_path / "broken.xml"
    broken.write_text(text, encoding="utf-8")
    assert any(message in gap for gap in gaps(read(broken)))


def test_a_wrong_unit_is_not_silent(small_xml, tmp_path):
    broken = tmp_path / "broken.xml"
    text = small_xml.read_text(encoding="utf-8")
    broken.write_text(text.replace('units="per_nM_per_minute"', 'units="per_minute"'), encoding="utf-8")
    with pytest.raises(FormatError, match=r"libSBML has \d+ messages"):
        silent(broken)


def test_two_writes_give_the_same_bytes(small, tmp_path):
    first, second = tmp_path / "a.xml", tmp_path / "b.xml"
    write_sbml(small, first)
    write_sbml(small, second)
    assert first.read_bytes() == second.read_bytes()
    assert "<!--" not in first.read_text(encoding="utf-8")


def test_round_trip_through_libsbml_keeps_everything(small_xml, tmp_path):
    again = tmp_path / "again.xml"
    libsbml.writeSBMLToFile(libsbml.readSBMLFromFile(str(small_xml)), str(again))

    def content(path: Path) -> list[tuple[Any, ...]]:
        root = ElementTree.fromstring(path.read_bytes())
        return [(e.tag, sorted(e.attrib.items()), (e.text or "").strip()) for e in root.iter()]

    assert content(again) == content(small_xml)


# --- the model itself ----------------------------------------------------------------------


def test_model_units_are_all_declared(small_xml):
    model = read(small_xml)
    units = [
        getattr(model, f"get{what}Units")() for what in ("Substance", "Extent", "Time", "Volume", "Area", "Length")
    ]
    assert units == ["nmol", "nmol", "minute", "litre", "square_decimetre", "decimetre"]


def test_species_are_concentrations_with_their_start(small, small_xml):
    model = read(small_xml)
    for species in small.species:
        element = model.getSpecies(species.id)
        assert not element.getHasOnlySubstanceUnits()
        assert element.getInitialConcentration() == species.initial
        assert element.getBoundaryCondition() is species.boundary
        has_assignment = model.getInitialAssignmentBySymbol(species.id) is not None
        assert has_assignment is (species.initial_expression is not None)


def test_homodimer_takes_stoichiometry_two_and_a_square(small_xml):
    reaction = read(small_xml).getReaction("STAT1_binds_STAT1")
    assert [r.getStoichiometry() for r in listed(reaction, "Reactant")] == [2]
    text = libsbml.formulaToL3String(reaction.getKineticLaw().getMath())
    assert text == "cytosol * (k_second * STAT1_pY701_cytosol^2 - k_leaves * STAT1_STAT1_cytosol)"
    assert reaction.getReversible()


def test_factors_stand_in_reading_order(small_xml):
    model = read(small_xml)

    def law(ident: str) -> str:
        return libsbml.formulaToL3String(model.getReaction(ident).getKineticLaw().getMath())

    assert law("IFN_IFNAR1_TYK2_phosphorylates_ERK_T202_Y204") == (
        "cytosol * k_second * activity_MEK * IFN_IFNAR1_TYK2_membrane * ERK_cytosol"
    )
    assert law("RAC1_switched_on") == (
        "cytosol * k_first * IFN_IFNAR1_TYK2_membrane * RAC1_off_cytosol / (K_half + RAC1_off_cytosol)"
    )
    assert law("STAT1_binds_STAT1_pS727").startswith("cytosol * (two * k_second * ")
    rule = model.getAssignmentRuleByVariable("activity_MEK")
    assert libsbml.formulaToL3String(rule.getMath()) == "one - inhibition_MEK"


def test_mathml_holds_no_number_but_exponents(files):
    _, l3, l2 = files("type1_jak_stat")
    for path in (l3, l2):
        for apply in ElementTree.fromstring(path.read_bytes()).iter("{http://www.w3.org/1998/Math/MathML}apply"):
            operator, *arguments = list(apply)
            numbers = [a for a in arguments if a.tag.endswith("}cn")]
            assert not numbers or (operator.tag.endswith("}power") and numbers == arguments[1:])


def test_written_laws_equal_the_declared_ones(small, small_xml):
    model = read(small_xml)
    names = {s.name: s for r in small.reactions for s in r.law.free_symbols}
    for reaction in small.reactions:
        text = libsbml.formulaToL3String(model.getReaction(reaction.id).getKineticLaw().getMath())
        written = sp.sympify(text.replace("^", "**"), locals=names)
        assert sp.simplify(written - reaction.law) == 0


def test_every_species_of_a_law_is_declared_in_its_reaction(files):
    model = read(files("type1_jak_stat")[1])
    species = {s.getId() for s in listed(model, "Species")}
    for reaction in listed(model, "Reaction"):
        declared = {r.getSpecies() for what in ("Reactant", "Product", "Modifier") for r in listed(reaction, what)}
        law = libsbml.formulaToL3String(reaction.getKineticLaw().getMath())
        assert set(re.findall(r"\w+", law)) & species <= declared


def test_sbo_terms_say_what_things_are(small_xml):
    model = read(small_xml)
    assert {s.getId(): s.getSBOTerm() for s in listed(model, "Species")} | {
        "IFN_alpha": 252, "STAT1_cytosol": 252, "STAT1_STAT1_cytosol": 253, "GAS_nucleus": 251,
        "IRF1_mRNA_cytosol": 250, "PIP2_membrane": 247, "antiviral": 285,
    } == {s.getId(): s.getSBOTerm() for s in listed(model, "Species")}  # fmt: skip
    laws = {r.getId(): r.getKineticLaw().getSBOTerm() for r in listed(model, "Reaction")}
    assert laws["STAT1_binds_STAT1"] == 91
    assert laws["IFN_alpha_binds_IFNAR1_TYK2"] == 101
    assert laws["STAT1_Y701_dephosphorylated_in_cytosol"] == 49
    assert laws["RAC1_switched_on"] == 28
    numbers = {p.getId(): p.getSBOTerm() for p in listed(model, "Parameter")}
    assert (numbers["k_first"], numbers["k_second"], numbers["k_leaves"], numbers["K_half"]) == (35, 36, 38, 27)
    assert all(libsbml.SBO.isMaterialEntity(s.getSBOTerm()) for s in listed(model, "Species"))


def test_own_annotation_follows_the_contract(small_xml):
    root = ElementTree.fromstring(small_xml.read_bytes())
    species = {e.get("entity"): e for e in root.iter(f"{OWN}species")}
    pair = species["STAT1_STAT1"]
    assert pair.get("kind") == "complex"
    states = {
        tuple((site.get("name"), site.get("state")) for site in part.iter(f"{OWN}site")): part.get("copies")
        for element in root.iter(f"{OWN}species")
        if element.get("entity") == "STAT1_STAT1"
        for part in element.iter(f"{OWN}part")
    }
    assert states[("S727", "unphosphorylated"), ("Y701", "phosphorylated")] in {"1", "2"}
    rac1 = [e for e in root.iter(f"{OWN}species") if e.get("entity") == "RAC1"]
    assert {site.get("state") for e in rac1 for site in e.iter(f"{OWN}site")} == {"off", "on"}
    parameters = {e.get("role"): e for e in root.iter(f"{OWN}parameter")}
    assert set(parameters) == {
        "rate", "constant", "initial", "expression", "inhibition", "hypothesis", "activity", "observable",
    }  # fmt: skip
    assert parameters["initial"].get("source").startswith("assumed")
    reactions = list(root.iter(f"{OWN}reaction"))
    shortcut = [e for e in reactions if e.get("hypothesis") == "hypothesis_shortcut"]
    assert {(e.get("process"), e.get("certainty"), e.get("evidence"), e.get("standing")) for e in shortcut} == {
        ("phosphorylation", "uncertain", "C13", "hypothesis")
    }
    assert {e.get("certainty") for e in reactions} == {"known", "uncertain", "omitted"}


def test_homodimer_in_one_state_is_one_part_with_two_copies(small_xml):
    element = read(small_xml).getSpecies("STAT1_STAT1_pS727x2_cytosol")
    assert element.getAnnotationString().count('copies="2"') == 1
    assert element.getAnnotationString().count("<ifnsbml:part ") == 1


def test_markup_in_a_note_is_escaped(small_xml):
    notes = read(small_xml).getSpecies("STAT1_cytosol").getNotesString()
    assert "&lt;b&gt;" in notes and "&amp; unclosed &lt;br&gt;" in notes
    assert "<b>" not in notes and "<br>" not in notes


def test_notes_give_the_source_of_a_number_or_say_assumed(small, small_xml):
    model = read(small_xml)
    assert "a made-up paper &amp; more (PubMed 21856167)" in model.getParameter("k_first").getNotesString()
    assert "assumed: made up for a test" in model.getParameter("k_second").getNotesString()
    for parameter in small.parameters:
        if parameter.rule is None:
            notes = model.getParameter(parameter.id).getNotesString()
            assert "assumed" in notes or "PubMed" in notes or "the review" in notes, parameter.id


def test_model_notes_say_what_is_reproduced_and_the_licence(small_xml):
    notes = read(small_xml).getNotesString()
    for words in ("illustrative", "qualitative statements", "CC0", "creativecommons.org", "generic human cell"):
        assert words in notes


# --- readers -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DEFAULT)
def test_roadrunner_runs_both_levels_alike(files, name):
    import numpy as np
    import roadrunner

    _, l3, l2 = files(name)
    runs = []
    for path in (l3, l2):
        runner = roadrunner.RoadRunner(str(path))
        runner.integrator.relative_tolerance = 1e-9
        runner.integrator.absolute_tolerance = 1e-30
        runner.timeCourseSelections = ["time", "obs_STAT1_pY701", "obs_GAS_occupied"]
        runs.append(np.array(runner.simulate(0, 60, 7)))
    assert runs[0][-1, 1] > 1
    np.testing.assert_allclose(runs[1], runs[0], rtol=1e-6)


@pytest.fixture(scope="module")
def small_files(small_xml, tmp_path_factory) -> tuple[Path, Path]:
    l2 = tmp_path_factory.mktemp("level 2") / "small.l2v4.xml"
    write_l2v4(small_xml, l2)
    return small_xml, l2


LEVELS = (1, 0.5, 2, 0)


def expected_starts(level: float) -> dict[str, float]:
    return {
        "IFNAR1_TYK2_membrane": 10 * min(level, 1), "TYK2_membrane": 15 - 10 * min(level, 1),
        "IFNAR1_membrane": 10 * level - 10 * min(level, 1), "STAT1_cytosol": 1000,
    }  # fmt: skip


@pytest.mark.parametrize("level", LEVELS)
def test_loss_acts_through_initial_assignments_in_roadrunner(small_files, level):
    import roadrunner

    expected = expected_starts(level)
    for path in small_files:
        runner = roadrunner.RoadRunner(str(path))
        runner.setValue("init(expression_IFNAR1)", level)
        runner.reset(roadrunner.SelectionRecord.ALL)
        assert {s: runner.getValue(f"[{s}]") for s in expected} == pytest.approx(expected, abs=1e-12)


@needs_copasi
def test_copasi_reads_every_stoichiometry_and_a_loss_acts_through_initial_assignments(small, small_files):
    losses = [Step({"expression_IFNAR1": level}) for level in LEVELS]
    for seen in in_copasi(*((path, losses) for path in small_files)):
        assert seen.messages == []
        assert seen.schemes.keys() == {reaction.id for reaction in small.reactions}
        assert [scheme for scheme in seen.schemes.values() if "nan" in scheme.lower()] == []
        for level, found in zip(LEVELS, seen.starts, strict=True):
            expected = expected_starts(level)
            assert {ident: found[ident] for ident in expected} == pytest.approx(expected, abs=1e-9)


# --- refusals ------------------------------------------------------------------------------


def with_reaction(model: Model, ident: str, **changes: Any) -> Model:
    reactions = tuple(dataclasses.replace(r, **changes) if r.id == ident else r for r in model.reactions)
    return dataclasses.replace(model, reactions=reactions)


def test_a_literal_number_in_a_law_is_refused(small):
    law = sp.Rational(1, 2) * sp.Symbol("cytosol") * sp.Symbol("k_first") * sp.Symbol("IRF1_mRNA_cytosol")
    with pytest.raises(FormatError, match=r"rate law of 'IRF1_mRNA_degradation'.*literal number 1/2"):
        sbml_text(with_reaction(small, "IRF1_mRNA_degradation", law=law))


def test_an_undeclared_modifier_is_refused(small):
    with pytest.raises(FormatError, match=r"IRF1_mRNA_transcription.*names GAS_STAT1_STAT1_nucleus"):
        sbml_text(with_reaction(small, "IRF1_mRNA_transcription", modifiers=()))


def test_a_name_equal_to_the_id_is_refused(small):
    with pytest.raises(FormatError, match="'RAC1_switched_on' has its id for a name"):
        sbml_text(with_reaction(small, "RAC1_switched_on", name="RAC1_switched_on"))


def test_an_id_that_sbml_forbids_is_refused(small):
    with pytest.raises(FormatError, match="'4EBP1-step' is no id that SBML allows"):
        sbml_text(with_reaction(small, "RAC1_switched_on", id="4EBP1-step"))


def test_an_unknown_kind_of_species_is_refused(small):
    first, *rest = small.species
    with pytest.raises(FormatError, match="kind 'virus', which has no SBO term"):
        sbml_text(dataclasses.replace(small, species=(dataclasses.replace(first, kind="virus"), *rest)))


def test_every_process_has_a_term():
    from ifnsbml.formats.identifiers import terms
    from ifnsbml.formats.sbml.sbo import _PROCESS

    assert set(_PROCESS) == set(Process)
    assert all(libsbml.SBO.isInteraction(term) for term in _PROCESS.values())
    assert {process.value for process in Process} <= set(terms("processes", "key"))


def test_level_two_refuses_what_is_not_sbml():
    with pytest.raises(FormatError, match="cannot be read"):
        l2v4_text("<sbml", "broken.xml")
