"""Glyphs: labels fit, equal things have equal size, and parts of a complex stand as they are bound."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.builder import Model
from ifnsbml.layout import LayoutError
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box, cleaned, enters, union
from ifnsbml.layout.glyphs import LABEL_SIZE, SHAPES, part_grid, species_glyph, wrapped
from ifnsbml.layout.map import EntityGlyph
from ifnsbml.pathways import build_pathway

words = st.lists(st.text("abcXYZ-:/ α", min_size=1, max_size=12), min_size=1, max_size=5).map(" ".join)


@pytest.fixture(scope="module")
def interferon() -> Model:
    return build_pathway("interferon")


@pytest.fixture(scope="module")
def glyphs(interferon: Model) -> dict[str, EntityGlyph]:
    return {s.id: species_glyph(interferon, s, frozenset()) for s in interferon.species}


def test_every_label_fits_and_every_part_lies_in_its_complex(glyphs: dict[str, EntityGlyph]) -> None:
    for glyph in glyphs.values():
        for item in (glyph, *glyph.parts):
            widest = max(text_width(line, item.label.size, item.label.bold) for line in item.label.lines)
            assert widest <= item.label.box.w, item.id
        assert all(glyph.box.contains(part.extent) for part in glyph.parts), glyph.id


def test_proteins_have_one_size_unless_their_text_needs_more(glyphs: dict[str, EntityGlyph]) -> None:
    plain = [g.box for g in glyphs.values() if g.kind == "protein" and len(g.states) <= 1 and len(g.label.text) < 10]
    assert len(plain) > 20 and len({(box.w, box.h) for box in plain if box.h <= 44}) <= 2


def test_names_are_readable_and_greek(interferon: Model, glyphs: dict[str, EntityGlyph]) -> None:
    assert glyphs["IFN_gamma"].label.text == "IFN-γ"
    assert interferon.species_by_id["STAT1_pY701_pS727_cytosol"].name == "STAT1 pY701 pS727 (cytosol)"
    assert all(g.label.text.strip() and "_" not in g.label.text for g in glyphs.values())


def test_a_phosphate_and_a_free_site_are_told_apart(drawn_from: Model) -> None:
    species = drawn_from.species_by_id
    (free,) = species_glyph(drawn_from, species["STAT1_cytosol"], frozenset()).states
    (phosphate,) = species_glyph(drawn_from, species["STAT1_pY701_cytosol"], frozenset()).states
    assert (free.text, phosphate.text) == ("Y701", "P@Y701")


def test_a_homodimer_is_a_multimer_of_two(drawn_from: Model) -> None:
    glyph = species_glyph(drawn_from, drawn_from.species_by_id["STAT1_STAT1_cytosol"], frozenset())
    assert glyph.copies == 2 and [unit.text for unit in glyph.units] == ["N:2"]


def test_a_kinase_stands_below_its_chain_in_a_receptor(type2: Model) -> None:
    pairs = frozenset({frozenset({"IFNGR1", "JAK1"}), frozenset({"IFNGR2", "JAK2"})})
    grid = part_grid(type2, type2.species_by_id["IFNGR_active_membrane"], pairs)
    assert [[part.symbol for part in row] for row in grid] == [["IFN_gamma"], ["IFNGR1", "IFNGR2"], ["JAK1", "JAK2"]]


def test_every_kind_of_species_has_a_shape(interferon: Model) -> None:
    assert {s.kind for s in interferon.species} <= SHAPES.keys()


def test_a_kind_that_no_map_shows_is_refused_by_name(drawn_from: Model) -> None:
    species = replace(drawn_from.species_by_id["STAT1_cytosol"], kind="gadget")
    with pytest.raises(LayoutError, match=r"'STAT1_cytosol' is of kind 'gadget'.*known kinds: .*protein"):
        species_glyph(drawn_from, species, frozenset())


@given(words)
def test_wrapping_loses_no_letter(text: str) -> None:
    lines = wrapped(text, LABEL_SIZE, 60)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrapping_breaks_at_spaces_and_after_colons_and_dashes() -> None:
    assert wrapped("STAT1", LABEL_SIZE, 60) == ["STAT1"]
    assert wrapped("IFN-γ:IFNGR1:JAK1", LABEL_SIZE, 100) == ["IFN-γ:IFNGR1:", "JAK1"]
    assert wrapped("growth inhibition", LABEL_SIZE, 60) == ["growth", "inhibition"]


def test_text_is_as_wide_as_its_letters() -> None:
    assert text_width("", 10) == 0
    assert text_width("γγ", 10) == pytest.approx(2 * text_width("γ", 10))
    assert text_width("STAT1", 20) == pytest.approx(2 * text_width("STAT1", 10))
    assert text_width("STAT1", 10, bold=True) > text_width("STAT1", 10)


def test_boxes() -> None:
    box = Box(0, 0, 10, 10)
    assert not box.overlaps(Box(10, 0, 5, 5)) and box.overlaps(Box(9, 9, 5, 5))
    assert box.contains(Box(0, 0, 10, 10)) and not box.contains(Box(0, 0, 11, 1))
    assert union([box, Box(20, -5, 1, 1)]) == Box(0, -5, 21, 15)
    assert enters(((5, -5), (5, 20)), box) and not enters(((10, -5), (10, 20)), box)


def test_cleaning_takes_out_what_does_not_turn_and_keeps_what_does() -> None:
    assert cleaned([(0, 0), (0, 5), (0, 5), (0, 9), (4, 9)]) == ((0, 0), (0, 9), (4, 9))
    back = [(0.0, 0.0), (0.0, 9.0), (0.0, 4.0)]
    assert cleaned(back) == tuple(back)
