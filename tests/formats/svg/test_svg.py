"""The SVG: well-formed, every glyph under its id, nothing fetched from elsewhere, colours with a meaning."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import etree

from ifnsbml.builder import Model
from ifnsbml.formats.sbgn.activity_flow import af_svg_bytes, write_af_svg
from ifnsbml.formats.svg.drawing import SVG, number
from ifnsbml.formats.svg.map import svg_bytes, write_svg
from ifnsbml.formats.svg.style import ARC_COLOURS, BANDS, CSS, FILLS
from ifnsbml.layout import Layout, arrange
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.layout.glyphs import SHAPES

NAME = 'the <b>"bold"</b> & <script>alert(1)</script> γ'


@pytest.fixture(scope="module")
def layout(small: Model) -> Layout:
    return arrange(small)


@pytest.fixture(scope="module")
def drawing(small: Model, layout: Layout) -> etree._Element:
    return etree.fromstring(svg_bytes(small, layout))


@pytest.fixture(scope="module")
def summary(small: Model) -> etree._Element:
    return etree.fromstring(af_svg_bytes(small, arrange_activity_flow(small)))


def ids(root: etree._Element) -> list[str]:
    return [element.get("id") for element in root.iter() if element.get("id")]


def by_id(root: etree._Element, ident: str) -> etree._Element:
    (found,) = [element for element in root.iter() if element.get("id") == ident]
    return found


def words(element: etree._Element) -> list[str]:
    return [text.text or "" for text in element.iter(f"{{{SVG}}}text")]


def test_every_id_of_the_model_is_there_once(small: Model, drawing: etree._Element) -> None:
    found = ids(drawing)
    assert len(found) == len(set(found))
    used = {s.compartment for s in small.species}
    assert {s.id for s in small.species} | {r.id for r in small.reactions} | used <= set(found)


def test_a_glyph_can_be_found_by_data_id_and_tells_what_it_is(small: Model, drawing: etree._Element) -> None:
    for species in small.species:
        group = by_id(drawing, species.id)
        assert group.get("data-id") == species.id
        assert group.findtext(f"{{{SVG}}}title") == species.name


@pytest.mark.parametrize("which", ["drawing", "summary"])
def test_nothing_is_fetched_and_nothing_runs(which: str, request: pytest.FixtureRequest) -> None:
    root = request.getfixturevalue(which)
    text = etree.tostring(root, encoding="unicode").replace(f'xmlns="{SVG}"', "")
    assert not re.search(r"https?:|url\(|@import|@font-face|href|<script|<image|<foreignObject|\son\w+=", text)
    assert root.tag == f"{{{SVG}}}svg"


def test_the_letters_are_those_of_the_bundled_font_first() -> None:
    assert "font-family:'DejaVu Sans'" in CSS


def test_markup_in_a_name_stays_text(small: Model, layout: Layout) -> None:
    species = tuple(replace(s, name=NAME) for s in small.species)
    named = replace(small, name=NAME, species=species)
    root = etree.fromstring(svg_bytes(named, layout))
    assert NAME in words(root)
    assert by_id(root, species[0].id).findtext(f"{{{SVG}}}title") == NAME
    assert not list(root.iter(f"{{{SVG}}}script", f"{{{SVG}}}b"))


def test_greek_letters_are_written_as_such(small: Model, layout: Layout, drawing: etree._Element) -> None:
    assert "IFN-α" in words(by_id(drawing, "IFN_alpha"))
    assert "IFN-α".encode() in svg_bytes(small, layout)


def test_the_same_layout_gives_the_same_bytes(small: Model, layout: Layout) -> None:
    assert svg_bytes(small, layout) == svg_bytes(small, layout)
    assert svg_bytes(small, layout).startswith(b"<?xml version='1.0' encoding='UTF-8'?>")


def test_files_are_what_the_functions_give(small: Model, layout: Layout, tmp_path) -> None:
    write_svg(small, layout, tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_bytes() == svg_bytes(small, layout)
    write_af_svg(small, tmp_path / "af.svg")
    assert (tmp_path / "af.svg").read_bytes() == af_svg_bytes(small, arrange_activity_flow(small))


def test_everything_lies_on_the_canvas(layout: Layout, drawing: etree._Element) -> None:
    left, top, width, height = map(float, drawing.get("viewBox").split())
    assert (left, width) == (0, layout.width) and top < 0 and top + height > layout.height
    for rect in drawing.iter(f"{{{SVG}}}rect"):
        assert left <= float(rect.get("x")) and float(rect.get("x")) + float(rect.get("width")) <= width + 0.1
        assert top <= float(rect.get("y")) and float(rect.get("y")) + float(rect.get("height")) <= top + height + 0.1


def test_inhibition_is_red_and_no_other_arc_is() -> None:
    red = {kind for kind, colour in ARC_COLOURS.items() if colour == ARC_COLOURS["inhibition"]}
    assert red == {"inhibition", "negative influence"}


def test_a_hypothetical_step_is_dashed_on_the_map_and_in_the_legend(layout: Layout, drawing: etree._Element) -> None:
    guesses = [arc for arc in layout.arcs if arc.hypothetical]
    assert guesses and "hypothetical{stroke-dasharray" in CSS
    for arc in layout.arcs:
        lines = [p for p in by_id(drawing, arc.id) if "arc" in (p.get("class") or "").split()]
        assert [("hypothetical" in p.get("class")) for p in lines] == [arc.hypothetical]
    legend = by_id(drawing, "legend")
    assert "hypothesis, off by default" in words(legend)
    dashed = [p for p in legend.iter(f"{{{SVG}}}path") if "hypothetical" in (p.get("class") or "")]
    (start, end) = re.findall(r"[ML]([\d.]+),", dashed[0].get("d"))
    assert float(end) - float(start) > 3 * 8, "three dashes at least"


def test_the_legend_shows_what_the_map_has_and_no_more(layout: Layout, drawing: etree._Element) -> None:
    shown = set(words(by_id(drawing, "legend")))
    assert ("inhibits" in shown) == any(arc.shape == "inhibition" for arc in layout.arcs)
    assert {"becomes", "catalyses", "binding, reversible or not"} <= shown
    bare = replace(layout, arcs=(), processes=())
    assert "becomes" not in svg_bytes_words(bare)


def svg_bytes_words(layout: Layout) -> set[str]:
    model = Model("bare", "bare", "", (), {}, (), (), ())
    bare = replace(layout, species=(), voids=(), phenotypes=(), compartments=())
    return set(words(etree.fromstring(svg_bytes(model, bare))))


def test_the_membrane_has_two_leaflets(drawing: etree._Element) -> None:
    lines = [p for p in by_id(drawing, "plasma_membrane") if p.tag == f"{{{SVG}}}path"]
    assert len(lines) == 2
    assert [p for p in by_id(drawing, "cytosol") if p.tag == f"{{{SVG}}}path"] == []


def test_every_kind_has_a_colour() -> None:
    assert SHAPES.keys() <= FILLS.keys() and len(set(BANDS)) == len(BANDS)


def test_the_summary_shows_every_activity_and_no_process(small: Model, summary: etree._Element) -> None:
    flow = arrange_activity_flow(small)
    assert {g.id for g in flow.species} | {a.id for a in flow.arcs} <= set(ids(summary))
    assert not [e for e in summary.iter() if "reaction" in (e.get("class") or "").split()]


@pytest.mark.parametrize(("value", "text"), [(1.0, "1"), (0.25, "0.2"), (-0.04, "0"), (12.36, "12.4"), (-3.0, "-3")])
def test_numbers_are_tenths_without_a_trailing_zero(value: float, text: str) -> None:
    assert number(value) == text
