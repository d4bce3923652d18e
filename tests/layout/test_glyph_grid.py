"""Glyphs measure whole pixels, what stands on them tenths: every writer then writes the same numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ifnsbml.layout.glyphs import species_glyph
from ifnsbml.layout.map import EntityGlyph
from ifnsbml.pathways import build_pathway

PAIRED = frozenset({frozenset({"IFNAR1", "TYK2"}), frozenset({"IFNAR2", "JAK1"})})


def boxes(glyph: EntityGlyph) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Every box of a glyph with the id of what it belongs to."""
    for item in (glyph, *glyph.parts):
        named = [(item.id, item.box), (f"label of {item.id}", item.label.box)]
        named += [(mark.id, mark.box) for mark in (*item.states, *item.units)]
        yield from ((ident, (box.x, box.y, box.w, box.h)) for ident, box in named)


@pytest.fixture(scope="module")
def glyphs() -> list[EntityGlyph]:
    model = build_pathway("interferon")
    return [species_glyph(model, species, PAIRED) for species in model.species]


def test_no_glyph_has_a_fraction_of_a_pixel(glyphs: list[EntityGlyph]) -> None:
    assert {g.id for g in glyphs if not (g.box.w.is_integer() and g.box.h.is_integer())} == set()


def test_nothing_on_a_glyph_is_off_the_grid_of_tenths(glyphs: list[EntityGlyph]) -> None:
    numbers = [(ident, number) for glyph in glyphs for ident, box in boxes(glyph) for number in box]
    assert len(numbers) > 4000
    assert {ident for ident, number in numbers if abs(number - round(number, 1)) > 1e-9} == set()


def test_labels_of_three_lines_are_among_them(glyphs: list[EntityGlyph]) -> None:
    """Three lines of 13.75 pixels are what once gave a height that one writer rounded and another did not."""
    assert any(len(glyph.label.lines) == 3 and glyph.kind != "complex" for glyph in glyphs)


def test_a_name_that_is_broken_after_a_colon_is_read_without_a_space(glyphs: list[EntityGlyph]) -> None:
    broken = [glyph.label for glyph in glyphs if glyph.label.lines[0].endswith(":")]
    assert broken
    for label in broken:
        assert ": " not in label.text and label.text.replace(" ", "") == "".join(label.lines).replace(" ", "")
