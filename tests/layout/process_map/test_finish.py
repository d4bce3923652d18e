"""Bands around what lies in them, small jogs taken out, stoichiometries put on their arcs, phenotypes below."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ifnsbml.builder import Model
from ifnsbml.layout import Layout, LayoutError
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.layered import elk
from ifnsbml.layout.map import Arc, EntityGlyph, Label
from ifnsbml.layout.process_map.compartments import MARGIN, NAME_WIDTH
from ifnsbml.layout.process_map.finish import MARKER, finished
from ifnsbml.layout.process_map.phenotypes import phenotype_blocks
from ifnsbml.layout.process_map.zones import zones_of


def test_every_band_holds_the_species_of_its_compartment(drawn: Layout) -> None:
    places = {c.id: c for c in drawn.compartments}
    for glyph in drawn.species:
        assert any(band.contains(glyph.extent) for band in places[glyph.compartment].bands), glyph.id


def test_the_cytosol_encloses_the_nucleus_and_nothing_else_overlaps(drawn: Layout) -> None:
    boxes = {c.id: c.box for c in drawn.compartments}
    assert boxes["cytosol"].contains(boxes["nucleus"])
    assert not boxes["plasma_membrane"].overlaps(boxes["cytosol"])
    assert not boxes["extracellular"].overlaps(boxes["plasma_membrane"])


def test_names_have_a_margin_of_their_own(drawn: Layout) -> None:
    assert all(c.label.box.right <= MARGIN + NAME_WIDTH + 30 for c in drawn.compartments)
    assert all(glyph.box.x >= max(c.label.box.right for c in drawn.compartments) for glyph in drawn.species)


def lone(points: tuple[tuple[float, float], ...], stoichiometry: int = 1) -> Layout:
    box = Box(0, 0, 100, 40)
    glyph = EntityGlyph("a", "protein", "macromolecule", "cytosol", box, Label(("A",), box, 11))
    arc = Arc("arc", "catalysis", "a", "elsewhere", points, "r", "a", stoichiometry=stoichiometry)
    return Layout("x", "x", 300.0, 300.0, (), (glyph,), (), (), (), (arc,))


def test_a_small_jog_is_taken_out_where_the_edge_has_room() -> None:
    (arc,) = finished(lone(((50.0, 40.0), (50.0, 60.0), (58.0, 60.0), (58.0, 100.0)))).arcs
    assert arc.points == ((58.0, 40.0), (58.0, 100.0))


def test_a_jog_beyond_the_edge_of_the_glyph_stays() -> None:
    points = ((90.0, 40.0), (90.0, 60.0), (118.0, 60.0), (118.0, 100.0))
    assert finished(lone(points)).arcs[0].points == points


def test_a_stoichiometry_above_one_gets_a_marker_on_its_arc() -> None:
    points = ((50.0, 40.0), (50.0, 100.0))
    assert finished(lone(points)).arcs[0].stoichiometry_box is None
    box = finished(lone(points, 2)).arcs[0].stoichiometry_box
    assert box is not None and box.w == MARKER and box.center[0] == 50.0 and 40 < box.center[1] < 100


def test_a_homodimer_takes_two(drawn: Layout) -> None:
    marked = [(arc.reaction, arc.stoichiometry) for arc in drawn.arcs if arc.stoichiometry_box is not None]
    assert marked == [("STAT1_binds_STAT1", 2)]


def test_each_phenotype_has_a_hexagon_that_its_species_acts_on(drawn_from: Model, drawn: Layout) -> None:
    blocks = phenotype_blocks(drawn_from, zones_of(drawn_from))
    assert {block.zone for block in blocks.values()} == {zones_of(drawn_from).phenotypes}
    (phenotype,) = drawn.phenotypes
    (arc,) = [a for a in drawn.arcs if a.target == phenotype.id]
    assert (arc.source, arc.shape, phenotype.label.text) == ("antiviral", "stimulation", "antiviral state")


def test_the_engine_says_what_it_could_not_arrange() -> None:
    broken = {"id": "broken", "children": [], "edges": [{"id": "e", "sources": ["no"], "targets": ["where"]}]}
    with pytest.raises(LayoutError, match="could not arrange 'broken'"):
        elk.run(broken)


def test_without_the_engine_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "py_mini_racer", None)
    elk._engine.cache_clear()
    try:
        with pytest.raises(LayoutError, match="pip install mini-racer"):
            elk.run({"id": "any", "children": [], "edges": []})
    finally:
        elk._engine.cache_clear()


def test_json_is_the_same_for_the_same_layout_and_another_for_another(drawn: Layout) -> None:
    assert replace(drawn).to_json() == drawn.to_json()
    assert replace(drawn, width=drawn.width + 1).to_json() != drawn.to_json()
