"""Layout and render in SBML: the map's own coordinates on the model's own elements, silent and drawable."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

import libsbml
import pytest

from ifnsbml.builder import Model
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.check import libsbml_messages
from ifnsbml.formats.sbml.level2 import write_l2v4
from ifnsbml.formats.sbml.writer import sbml_text, write_sbml
from ifnsbml.layout import Layout, arrange
from ifnsbml.pathways import build_pathway


@pytest.fixture(scope="module")
def layout(small: Model) -> Layout:
    return arrange(small)


@pytest.fixture(scope="module")
def path(small: Model, layout: Layout, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("map") / "small.xml"
    write_sbml(small, target, layout)
    return target


@pytest.fixture(scope="module")
def document(path: Path) -> libsbml.SBMLDocument:
    return libsbml.readSBMLFromFile(str(path))


def drawn(document: libsbml.SBMLDocument) -> Any:
    return document.getModel().getPlugin("layout").getLayout(0)


def glyphs(layout_element: Any, what: str) -> list[Any]:
    return [getattr(layout_element, f"get{what}")(i) for i in range(getattr(layout_element, f"getNum{what}s")())]


def box(element: Any) -> tuple[float, ...]:
    bounds = element.getBoundingBox()
    return (bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight())


def test_libsbml_is_silent_with_layout_and_in_level_two_without(path, tmp_path):
    assert libsbml_messages(path) == []
    l2 = tmp_path / "small.l2v4.xml"
    write_l2v4(path, l2)
    assert libsbml_messages(l2) == []
    assert "layout" not in l2.read_text(encoding="utf-8").split("<model", 1)[0]


def test_every_species_and_reaction_has_one_glyph_at_its_place(small, layout, document):
    element = drawn(document)
    species = {g.getSpeciesId(): box(g) for g in glyphs(element, "SpeciesGlyph") if g.isSetSpeciesId()}
    assert species == {g.id: pytest.approx((g.box.x, g.box.y, g.box.w, g.box.h)) for g in layout.species}
    assert set(species) == {s.id for s in small.species}
    reactions = {g.getReactionId(): box(g) for g in glyphs(element, "ReactionGlyph")}
    assert reactions == {p.id: pytest.approx((p.box.x, p.box.y, p.box.w, p.box.h)) for p in layout.processes}
    assert set(reactions) == {r.id for r in small.reactions}
    compartments = {g.getCompartmentId() for g in glyphs(element, "CompartmentGlyph")}
    assert compartments == {c.id for c in small.compartments}


def test_every_participant_has_a_curve_between_its_glyph_and_the_process(small, document):
    element = drawn(document)
    places = {g.getId(): box(g) for g in glyphs(element, "SpeciesGlyph")}
    model = document.getModel()
    roles = {libsbml.SPECIES_ROLE_SUBSTRATE, libsbml.SPECIES_ROLE_PRODUCT}
    for glyph in glyphs(element, "ReactionGlyph"):
        process = box(glyph)
        reaction = model.getReaction(glyph.getReactionId())
        expected = {
            *(reaction.getReactant(i).getId() for i in range(reaction.getNumReactants())),
            *(reaction.getProduct(i).getId() for i in range(reaction.getNumProducts())),
            *(reaction.getModifier(i).getId() for i in range(reaction.getNumModifiers())),
        }
        references = glyphs(glyph, "SpeciesReferenceGlyph")
        assert {r.getSpeciesReferenceId() for r in references if r.isSetSpeciesReferenceId()} == expected
        for reference in references:
            curve = reference.getCurve()
            start = curve.getCurveSegment(0).getStart()
            end = curve.getCurveSegment(curve.getNumCurveSegments() - 1).getEnd()
            species = places[reference.getSpeciesGlyphId()]
            outward = reference.getRole() in roles
            here, there = (start, end) if outward else (end, start)
            assert touches(here, process, 1.0 if outward else 14.0)
            assert touches(there, species, 9.0)


def touches(point: Any, place: tuple[float, ...], margin: float) -> bool:
    x, y, w, h = place
    return x - margin <= point.getXOffset() <= x + w + margin and y - margin <= point.getYOffset() <= y + h + margin


def test_labels_say_what_the_map_says(layout, document):
    words = {(g.getGraphicalObjectId(), g.getText()) for g in glyphs(drawn(document), "TextGlyph")}
    for species in layout.species:
        for line in species.label.lines:
            assert (f"{species.id}_glyph", line) in words
        for item in (species, *species.parts):
            for state in item.states:
                assert (f"{species.id}_glyph", state.text) in words
    assert ("RAC1_switched_on_glyph", "\\\\") in words  # drawn as an omitted process
    assert ("RAC1_phosphorylates_STAT1_S727_glyph", "?") in words


def test_every_style_points_to_something_and_every_glyph_has_one(document):
    element = drawn(document)
    info = element.getPlugin("render").getRenderInformation(0)
    named = {ident for i in range(info.getNumStyles()) for ident in info.getStyle(i).createIdString().split()}
    known = {e.getId() for e in document.getListOfAllElements() if e.getPackageName() == "layout"}
    assert named <= known
    for what in ("SpeciesGlyph", "ReactionGlyph", "CompartmentGlyph"):
        assert {g.getId() for g in glyphs(element, what)} <= named
    heads = {info.getLineEnding(i).getId() for i in range(info.getNumLineEndings())}
    used = {info.getStyle(i).getGroup().getEndHead() for i in range(info.getNumStyles())} - {""}
    assert used <= heads


LONGEST_HARMLESS = 60
"""Characters of the tags that close a file, which nothing can follow."""


def cut_short(text: str) -> list[str]:
    """Tags longer than what follows them: where a reader takes a file piece by piece it may end within one, and
    libSBML as in libRoadRunner 2.10 then waits for as much again and finds no model."""
    tags = [(match.start(), match[0]) for match in re.finditer(r"<[^<>]*>", text)]
    return [tag[:80] for start, tag in tags if len(tag) > LONGEST_HARMLESS and len(text) - start < 2 * len(tag)]


@pytest.mark.parametrize("name", ["type2_jak_stat", "stat1_transcription"])
def test_no_tag_is_longer_than_what_follows_it_in_the_file(name):
    model = build_pathway(name)
    text = sbml_text(model, arrange(model))
    assert cut_short(text) == []
    assert cut_short(text[: text.index("<render:style ") + 200] + ">") != []


def test_two_writes_give_the_same_text(small, layout):
    assert sbml_text(small, layout) == sbml_text(small, arrange(small))


def test_a_layout_of_another_model_is_refused(small, layout):
    reactions = tuple(r for r in small.reactions if r.id != "RAC1_switched_on")
    with pytest.raises(FormatError, match="is not that of model 'small': RAC1_switched_on"):
        sbml_text(dataclasses.replace(small, reactions=reactions), layout)
