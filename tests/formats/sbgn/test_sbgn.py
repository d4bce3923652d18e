"""SBGN-ML: valid by schema and by the official rules in both versions, with the model's ids, names and places."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from ifnsbml.builder import Model
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbgn.activity_flow import af_bytes, write_af
from ifnsbml.formats.sbgn.process_description import sbgn_bytes, write_sbgn
from ifnsbml.layout import Layout, arrange
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow

NS = "{http://sbgn.org/libsbgn/0.3}"
MODULATION = {"catalysis", "stimulation", "necessary stimulation", "inhibition"}
AWKWARD = 'the <b>"bold"</b> & unclosed <br> γ'


@pytest.fixture(scope="module")
def layout(small: Model) -> Layout:
    return arrange(small)


@pytest.fixture(scope="module")
def flow(small: Model) -> Layout:
    return arrange_activity_flow(small)


@pytest.fixture(scope="module")
def sbgn(small: Model, layout: Layout) -> etree._Element:
    return etree.fromstring(sbgn_bytes(small, layout))


def glyphs(root: etree._Element) -> dict[str, etree._Element]:
    return {glyph.get("id"): glyph for glyph in root.iter(f"{NS}glyph")}


def arcs(root: etree._Element) -> list[etree._Element]:
    return list(root.iter(f"{NS}arc"))


def label(glyph: etree._Element) -> str | None:
    found = glyph.find(f"{NS}label")
    return None if found is None else found.get("text")


@pytest.mark.parametrize("what", ["pd", "af"])
def test_schema_and_official_rules_find_no_fault(
    small: Model, layout: Layout, flow: Layout, tmp_path: Path, what: str
) -> None:
    validator = pytest.importorskip("libsbgnpy.validator")
    schematron = pytest.importorskip("libsbgnpy.schematron")
    path = tmp_path / f"small.{what}.sbgn"
    if what == "pd":
        write_sbgn(small, layout, path)
    else:
        write_af(small, path, layout=flow)
    assert validator.validate(path) == []
    assert schematron.validate_schematron(path) == []


def test_the_rules_find_a_fault_that_is_put_in(small: Model, layout: Layout, tmp_path: Path) -> None:
    """Once there is a compartment, a macromolecule without one breaks rule pd10112."""
    schematron = pytest.importorskip("libsbgnpy.schematron")
    path = tmp_path / "broken.sbgn"
    root = etree.fromstring(sbgn_bytes(small, layout))
    homeless = next(g for g in root.iter(f"{NS}glyph") if g.get("class") == "macromolecule")
    del homeless.attrib["compartmentRef"]
    path.write_bytes(etree.tostring(root))
    assert any("pd10112" in str(problem) for problem in schematron.validate_schematron(path))


@pytest.mark.parametrize("which", ["pd", "af"])
def test_version_02_differs_in_namespace_and_version_alone(
    small: Model, layout: Layout, flow: Layout, which: str
) -> None:
    new = sbgn_bytes(small, layout) if which == "pd" else af_bytes(small, flow)
    old = sbgn_bytes(small, layout, version="0.2") if which == "pd" else af_bytes(small, flow, version="0.2")
    root = etree.fromstring(old)
    assert root.tag == "{http://sbgn.org/libsbgn/0.2}sbgn"
    assert root[0].get("version") is None and root[0].get("language")
    specification = etree.fromstring(new)[0].get("version")
    again = new.replace(b"libsbgn/0.3", b"libsbgn/0.2").replace(f' version="{specification}"'.encode(), b"")
    assert again == old


def test_one_glyph_per_species_and_process_under_its_id(small: Model, sbgn: etree._Element) -> None:
    found = glyphs(sbgn)
    processes = {"process", "omitted process", "uncertain process", "association", "dissociation"}
    assert {s.id for s in small.species} <= found.keys()
    assert {g.get("id") for g in found.values() if g.get("class") in processes} == {r.id for r in small.reactions}


def test_ids_are_unique_and_every_reference_is_met(sbgn: etree._Element) -> None:
    named = [element.get("id") for element in sbgn.iter() if element.get("id")]
    assert len(named) == len(set(named))
    for arc in arcs(sbgn):
        assert {arc.get("source"), arc.get("target")} <= set(named)
    for glyph in glyphs(sbgn).values():
        assert glyph.get("compartmentRef") in (None, *named)


def test_places_are_those_of_the_layout(layout: Layout, sbgn: etree._Element) -> None:
    found = glyphs(sbgn)
    for glyph in layout.species:
        box = found[glyph.id].find(f"{NS}bbox")
        assert [float(box.get(k)) for k in "xywh"] == [glyph.box.x, glyph.box.y, glyph.box.w, glyph.box.h]


def test_fluxes_end_at_ports_and_modulation_at_the_process(small: Model, sbgn: etree._Element) -> None:
    ports = {port.get("id"): port.getparent().get("id") for port in sbgn.iter(f"{NS}port")}
    reactions = {r.id for r in small.reactions}
    kinds = set()
    for arc in arcs(sbgn):
        kinds.add(arc.get("class"))
        if arc.get("class") == "consumption":
            assert arc.get("target") in ports and arc.get("source") not in ports
        elif arc.get("class") == "production":
            assert arc.get("source") in ports and arc.get("target") not in ports
        elif arc.get("class") in MODULATION:
            assert arc.get("target") in reactions or glyphs(sbgn)[arc.get("target")].get("class") == "phenotype"
    assert {"consumption", "production", "catalysis", "necessary stimulation"} <= kinds


def test_states_are_those_of_the_species(sbgn: etree._Element) -> None:
    def states(ident: str) -> dict[str, str]:
        pills = [s for g in glyphs(sbgn)[ident].iter(f"{NS}glyph") for s in g.findall(f"{NS}state")]
        return {pill.get("variable"): pill.get("value") or "" for pill in pills}

    assert states("STAT1_cytosol") == {"Y701": "", "S727": ""}
    assert states("STAT1_pY701_cytosol") == {"Y701": "P", "S727": ""}


def test_a_homodimer_is_a_multimer_with_a_cardinality(sbgn: etree._Element) -> None:
    dimer = glyphs(sbgn)["STAT1_STAT1_cytosol"]
    assert dimer.get("class") == "macromolecule multimer"
    assert "N:2" in {label(g) for g in dimer.iter(f"{NS}glyph") if g.get("class") == "unit of information"}
    numbers = [label(g) for arc in arcs(sbgn) for g in arc.findall(f"{NS}glyph") if g.get("class") == "cardinality"]
    assert set(numbers) == {"2"}


def test_what_is_open_is_uncertain_and_what_is_skipped_omitted(small: Model, sbgn: etree._Element) -> None:
    found = glyphs(sbgn)
    for reaction in small.reactions:
        if reaction.hypothesis:
            assert found[reaction.id].get("class") == "uncertain process"
    assert found["RAC1_switched_on"].get("class") == "omitted process"


def test_greek_letters_and_markup_come_back_as_they_were(small: Model, layout: Layout, sbgn: etree._Element) -> None:
    assert label(glyphs(sbgn)["IFN_alpha"]) == "IFN-α"
    glyph = layout.species_by_id["STAT1_cytosol"]
    awkward = replace(glyph, label=replace(glyph.label, lines=(AWKWARD,), whole=AWKWARD))
    changed = replace(layout, species=tuple(awkward if g is glyph else g for g in layout.species))
    assert label(glyphs(etree.fromstring(sbgn_bytes(small, changed)))["STAT1_cytosol"]) == AWKWARD


def test_the_same_map_gives_the_same_bytes(small: Model, layout: Layout, flow: Layout) -> None:
    assert sbgn_bytes(small, layout) == sbgn_bytes(small, layout)
    assert af_bytes(small, flow) == af_bytes(small, flow)


def test_a_layout_of_another_model_is_refused_with_what_to_do(small: Model, layout: Layout) -> None:
    other = replace(layout, id="other", species=layout.species[1:])
    with pytest.raises(FormatError, match=r"'other' is not one of the model 'small'.*Arrange the model again"):
        sbgn_bytes(small, other)


def test_the_activity_flow_has_activities_influences_and_phenotypes(flow: Layout, small: Model) -> None:
    root = etree.fromstring(af_bytes(small, flow))
    (drawn,) = root.findall(f"{NS}map")
    assert drawn.get("language") == "activity flow"
    classes = {g.get("id"): g.get("class") for g in root.iter(f"{NS}glyph")}
    assert {classes[g.id] for g in flow.species} == {"biological activity"}
    assert {classes[p.id] for p in flow.phenotypes} == {"phenotype"}
    assert {a.get("class") for a in arcs(root)} <= {"positive influence", "negative influence", "necessary stimulation"}
    ends = {(a.get("source"), a.get("target")) for a in arcs(root)}
    assert ends == {(a.source, a.target) for a in flow.arcs}


def test_the_activity_flow_is_laid_out_when_no_layout_is_given(small: Model, flow: Layout, tmp_path: Path) -> None:
    write_af(small, tmp_path / "af.sbgn")
    assert (tmp_path / "af.sbgn").read_bytes() == af_bytes(small, flow)
