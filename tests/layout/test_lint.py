"""Every check of the lint finds the fault that it is for, put into a clean map; crossings are counted right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ifnsbml.builder import Model
from ifnsbml.layout import Layout
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.lint import LayoutFinding, crossings, faults, lint
from ifnsbml.layout.map import Arc, EntityGlyph, Label, moved
from ifnsbml.pathways import PATHWAYS, build_pathway


def found(model: Model, layout: Layout) -> set[tuple[str, str]]:
    return {(f.check, f.subject) for f in lint(model, layout).findings}


def put(layout: Layout, glyph: EntityGlyph) -> Layout:
    return replace(layout, species=tuple(glyph if g.id == glyph.id else g for g in layout.species))


def led(layout: Layout, arc: Arc) -> Layout:
    return replace(layout, arcs=tuple(arc if a.id == arc.id else a for a in layout.arcs))


def test_a_map_is_clean_to_begin_with(type2: Model, type2_map: Layout) -> None:
    assert lint(type2, type2_map).findings == ()


def test_overlap(type2: Model, type2_map: Layout) -> None:
    first, second = type2_map.species[:2]
    shifted = moved(first, second.box.x - first.box.x + 5, second.box.y - first.box.y + 5)
    assert {check for check, _ in found(type2, put(type2_map, shifted))} >= {"overlap"}


def test_parts_of_a_complex_overlap(type2: Model, type2_map: Layout) -> None:
    glyph = next(g for g in type2_map.species if len(g.parts) > 1)
    parts = (replace(glyph.parts[0], box=glyph.parts[1].box), *glyph.parts[1:])
    assert ("overlap", glyph.parts[0].id) in found(type2, put(type2_map, replace(glyph, parts=parts)))


def test_an_edge_through_a_glyph(type2: Model, type2_map: Layout) -> None:
    arc = type2_map.arcs[0]
    other = next(g for g in type2_map.species if g.id not in (arc.source, arc.target))
    (x, y), end = other.box.center, arc.points[-1]
    through = replace(arc, points=(arc.points[0], (arc.points[0][0], y), (x, y), (x, end[1]), end))
    assert ("through", arc.id) in found(type2, led(type2_map, through))


def test_an_arc_through_its_own_glyph(type2: Model, type2_map: Layout) -> None:
    arc = next(a for a in type2_map.arcs if a.source in type2_map.species_by_id and a.shape == "consumption")
    box = type2_map.species_by_id[arc.source].box
    _, y = arc.points[0]
    far = box.y if abs(y - box.bottom) < 1 else box.bottom
    inside = replace(arc, points=((box.center[0], far), (box.center[0], y), *arc.points))
    assert ("through", arc.id) in found(type2, led(type2_map, inside))


def test_a_clipped_label(type2: Model, type2_map: Layout) -> None:
    glyph = type2_map.species[0]
    label = replace(glyph.label, box=replace(glyph.label.box, w=10.0))
    assert ("clipped", glyph.id) in found(type2, put(type2_map, replace(glyph, label=label)))


def test_a_pill_too_small_for_its_text(type2: Model, type2_map: Layout) -> None:
    glyph = next(g for g in type2_map.species if g.states)
    pill = replace(glyph.states[0], box=replace(glyph.states[0].box, w=8.0))
    assert ("clipped", pill.id) in found(type2, put(type2_map, replace(glyph, states=(pill, *glyph.states[1:]))))


def test_a_pill_on_the_letters_of_a_label(type2: Model, type2_map: Layout) -> None:
    glyph = next(g for g in type2_map.species if g.states)
    x, y = glyph.box.center
    pill = replace(glyph.states[0], box=Box(x - 20, y - 6, 40, 13))
    assert ("clipped", pill.id) in found(type2, put(type2_map, replace(glyph, states=(pill, *glyph.states[1:]))))


@pytest.mark.parametrize("what", ["species", "processes", "arcs", "voids"])
def test_something_missing_and_something_extra(type2: Model, type2_map: Layout, what: str) -> None:
    items = getattr(type2_map, what)
    assert "missing" in {check for check, _ in found(type2, replace(type2_map, **{what: items[1:]}))}
    twice = replace(type2_map, **{what: (*items, items[0])})
    assert "extra" in {check for check, _ in found(type2, twice)}


def test_a_complex_without_one_of_its_parts(type2: Model, type2_map: Layout) -> None:
    glyph = next(g for g in type2_map.species if len(g.parts) > 1)
    assert ("missing", glyph.id) in found(type2, put(type2_map, replace(glyph, parts=glyph.parts[1:])))


def test_a_species_without_its_state(type2: Model, type2_map: Layout) -> None:
    glyph = next(g for g in type2_map.species if g.states and not g.parts)
    assert ("missing", glyph.id) in found(type2, put(type2_map, replace(glyph, states=())))


def loose(arc: Arc) -> Arc:
    (x, y), *rest = arc.points
    return replace(arc, points=((x + 3, y), *rest))


def tied_to_nothing(arc: Arc) -> Arc:
    return replace(arc, target="nowhere")


def slanted(arc: Arc) -> Arc:
    return replace(arc, points=(arc.points[0], arc.points[-1]))


@pytest.mark.parametrize("spoil", [loose, tied_to_nothing, slanted])
def test_a_loose_end(type2: Model, type2_map: Layout, spoil: Callable[[Arc], Arc]) -> None:
    arc = next(a for a in type2_map.arcs if len(a.points) > 3 and a.points[0][0] != a.points[-1][0])
    assert ("loose", arc.id) in found(type2, led(type2_map, spoil(arc)))


def test_a_false_trunk(type2: Model, type2_map: Layout) -> None:
    first = max(type2_map.arcs, key=lambda a: abs(a.points[0][1] - a.points[1][1]))
    owners = {p.inlet_id: p.id for p in type2_map.processes} | {p.outlet_id: p.id for p in type2_map.processes}
    ends = {owners.get(first.source, first.source), owners.get(first.target, first.target)}
    second = next(
        a for a in type2_map.arcs if not ends & {owners.get(a.source, a.source), owners.get(a.target, a.target)}
    )
    spoilt = led(type2_map, replace(second, points=(*second.points, *first.points)))
    assert "trunk" in {check for check, _ in found(type2, spoilt)}


def test_a_species_outside_its_compartment(type2: Model, type2_map: Layout) -> None:
    glyph = type2_map.species_by_id["STAT1_nucleus"]
    top = type2_map.compartments[0].box.y
    assert ("outside", glyph.id) in found(type2, put(type2_map, moved(glyph, 0, top - glyph.box.y + 8)))


def test_an_arc_off_the_map(type2: Model, type2_map: Layout) -> None:
    arc = type2_map.arcs[0]
    end = arc.points[-1]
    gone = replace(arc, points=(*arc.points, (-10.0, end[1]), end))
    assert ("outside", arc.id) in found(type2, led(type2_map, gone))


def test_an_arc_over_the_name_of_a_compartment(type2: Model, type2_map: Layout) -> None:
    place = type2_map.compartments[2]
    arc = type2_map.arcs[0]
    y = place.label.box.center[1]
    over = replace(arc, points=(*arc.points, (arc.points[-1][0], y), (place.label.box.x - 3, y)))
    assert ("crossed", place.id) in found(type2, led(type2_map, over))


def sketched(*ways: tuple[tuple[float, float], ...], shared: bool = False) -> Layout:
    arcs = tuple(
        Arc(f"arc{n}", "catalysis", "hub" if shared else f"from{n}", f"to{n}", points, "", "")
        for n, points in enumerate(ways)
    )
    return Layout("sketch", "sketch", 200.0, 200.0, (), (), (), (), (), arcs)


ACROSS = ((0.0, 50.0), (100.0, 50.0))
DOWN = ((50.0, 0.0), (50.0, 100.0))


def test_crossings_are_counted() -> None:
    assert crossings(sketched()) == 0
    assert crossings(sketched(ACROSS)) == 0
    assert crossings(sketched(ACROSS, DOWN)) == 1
    assert crossings(sketched(ACROSS, DOWN, ((70.0, 0.0), (70.0, 100.0)))) == 2
    staircase = ((20.0, 0.0), (20.0, 80.0), (60.0, 80.0), (60.0, 20.0))
    assert crossings(sketched(ACROSS, staircase)) == 2


def test_what_only_touches_does_not_cross() -> None:
    assert crossings(sketched(ACROSS, ((50.0, 0.0), (50.0, 50.0)))) == 0
    assert crossings(sketched(ACROSS, ((100.0, 0.0), (100.0, 100.0)))) == 0


def test_a_shared_trunk_is_crossed_once_and_arcs_of_one_end_do_not_cross() -> None:
    assert crossings(sketched(ACROSS, DOWN, DOWN)) == 1
    assert crossings(sketched(ACROSS, DOWN, shared=True)) == 0


def test_findings_say_what_and_where(type2: Model, type2_map: Layout) -> None:
    glyph = type2_map.species[0]
    label = Label(("far too long for any box of a map",), replace(glyph.label.box, w=10.0), 11.0)
    (finding,) = faults(put(type2_map, replace(glyph, label=label)))
    assert isinstance(finding, LayoutFinding) and "far too long" in finding.message and finding.subject == glyph.id


@pytest.mark.parametrize("name", PATHWAYS)
def test_every_map_is_clean(name: str) -> None:
    from ifnsbml.layout import arrange

    model = build_pathway(name)
    assert [f.message for f in lint(model, arrange(model)).findings] == []


@pytest.mark.parametrize("name", PATHWAYS)
def test_every_activity_flow_is_clean(name: str) -> None:
    from ifnsbml.layout.activity_map.arrange import arrange_activity_flow

    assert [f.message for f in faults(arrange_activity_flow(build_pathway(name)))] == []
