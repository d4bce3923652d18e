"""What can be wrong with the places in a CellDesigner file: off the map, out of its whole, not the layout's."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ifnsbml.formats.celldesigner import vocabulary as words
from ifnsbml.formats.celldesigner.frames import Frame, anchor_point
from ifnsbml.formats.celldesigner.reading import box, text
from ifnsbml.formats.celldesigner.xml import sbml, tag

if TYPE_CHECKING:
    from lxml import etree

    from ifnsbml.formats.celldesigner.reading import MapFile
    from ifnsbml.layout.geometry import Box, Point
    from ifnsbml.layout.map import EntityGlyph, Layout

Problems = Iterator[str]
CLOSE = 0.5
"""Pixels by which the process node may miss its place: bends are stored as rounded fractions."""


def place_problems(file: MapFile) -> Problems:
    """Whether everything lies on the map and inside what holds it."""
    display = file.extension.find(tag("modelDisplay"))
    sides = [0, 0] if display is None else [int(display.get(key, "0")) for key in ("sizeX", "sizeY")]
    if not all(0 < side <= words.LARGEST_SIDE for side in sides):
        yield f"the map is {sides[0]} × {sides[1]} pixels; CellDesigner holds 1 to {words.LARGEST_SIDE} on a side."
        return
    for name, alias in (file.compartment_aliases | file.aliases).items():
        place = box(alias)
        if place is None or not all(map(math.isfinite, (place.x, place.y, place.w, place.h))):
            yield f"alias '{name}' has no place on the map."
        elif place.x < 0 or place.y < 0 or place.right > sides[0] or place.bottom > sides[1]:
            yield f"alias '{name}' lies off the map of {sides[0]} × {sides[1]} pixels."
        else:
            yield from _inside(file, name, alias, place)


def _inside(file: MapFile, name: str, alias: etree._Element, place: Box) -> Problems:
    parent = alias.get("complexSpeciesAlias") or alias.get("compartmentAlias")
    if parent is None:
        return
    holder = (file.compartment_aliases | file.complex_aliases)[parent]
    around = box(holder)
    if around is None or not around.contains(place):
        yield f"alias '{name}' lies outside '{parent}', which it is part of."
        return
    inner = alias.find(f"{tag('usualView')}/{tag('innerPosition')}")
    if inner is None or not (
        math.isclose(float(inner.get("x", "nan")), place.x - around.x, abs_tol=0.01)
        and math.isclose(float(inner.get("y", "nan")), place.y - around.y, abs_tol=0.01)
    ):
        yield f"alias '{name}' has a place inside '{parent}' that disagrees with its place on the map."


def _same(drawn: Box | None, wanted: Box) -> bool:
    """Whether two boxes agree to a hundredth of a pixel, which is what the file is written to."""
    if drawn is None:
        return False
    pairs = ((drawn.x, wanted.x), (drawn.y, wanted.y), (drawn.w, wanted.w), (drawn.h, wanted.h))
    return all(math.isclose(a, b, abs_tol=0.01) for a, b in pairs)


def layout_problems(file: MapFile, layout: Layout) -> Problems:
    """Whether every glyph of the layout is in the file at its place, and nothing else is."""
    wanted: dict[str, Box] = {glyph.id: glyph.box for glyph in layout.compartments}
    for glyph in layout.species:
        wanted |= dict(_boxes(glyph))
    wanted |= {void.id: void.box for void in layout.voids}
    drawn: dict[str, list[Box | None]] = {}
    for alias in file.compartment_aliases.values():
        drawn.setdefault(alias.get("compartment", ""), []).append(box(alias))
    for alias in file.aliases.values():
        drawn.setdefault(alias.get("species", ""), []).append(box(alias))
    for name in sorted(drawn.keys() - wanted.keys()):
        yield f"'{name}' is drawn, but is not on the map."
    for name, place in wanted.items():
        found = drawn.get(name, [])
        if len(found) != 1 or not _same(found[0], place):
            yield f"'{name}' is not drawn once at {place}, as the map has it, but at {drawn.get(name)}."
    if file.reactions.keys() != layout.processes_by_id.keys():
        odd = sorted(file.reactions.keys() ^ layout.processes_by_id.keys())
        yield f"reactions of the file and processes of the map differ: {', '.join(odd)}."
        return
    for name, process in layout.processes_by_id.items():
        reaction = file.reactions[name]
        if reaction.get("reversible") not in ("true", "false"):
            yield f"reaction '{name}' does not say whether it is reversible."
        elif (reaction.get("reversible") == "true") != process.reversible:
            yield f"reaction '{name}' is reversible in one of the file and the map and not in the other."
        node = process_node(file, reaction)
        if math.dist(node, process.box.center) > CLOSE:
            where = f"({node[0]:.1f}, {node[1]:.1f})"
            yield f"the process node of '{name}' is at {where}; the map has it at {process.box.center}."


def _boxes(glyph: EntityGlyph) -> Iterator[tuple[str, Box]]:
    yield glyph.id, glyph.box
    for part in glyph.parts:
        yield from _boxes(part)


def process_node(file: MapFile, reaction: etree._Element) -> Point:
    """Where CellDesigner draws the process node of a reaction whose references hold."""
    extension = reaction.find(f"{sbml('annotation')}/{tag('extension')}")
    assert extension is not None
    points = extension.find(tag("editPoints"))
    bends = [] if points is None else [_point(pair) for pair in (points.text or "").split()]
    bases = [*extension.iterfind(f"{tag('baseReactants')}/*"), *extension.iterfind(f"{tag('baseProducts')}/*")]
    if len(bases) == 2:
        start, end = (_end(file, base) for base in bases)
        frame = Frame.along(start, end)
        way = [start, *(frame.outside(bend) for bend in bends), end]
        scheme = extension.find(tag("connectScheme"))
        index = 0 if scheme is None else int(scheme.get("rectangleIndex", "0"))
        return _middle(way[index], way[index + 1])
    assert points is not None
    meeting = Frame(*(_center(file, base) for base in bases)).outside(bends[-1])
    counts = [int(points.get(f"num{arm}", "0")) for arm in range(3)]
    arm = 2 if text(extension, "reactionType") == "HETERODIMER_ASSOCIATION" else 0
    end = _end(file, bases[arm])
    frame = Frame.along(meeting, end)
    first = sum(counts[:arm])
    way = [meeting, *(frame.outside(bend) for bend in bends[first : first + counts[arm]]), end]
    index = int(points.get("tShapeIndex", "0"))
    return _middle(way[index], way[index + 1])


def _point(pair: str) -> Point:
    x, y = pair.split(",")
    return (float(x), float(y))


def _center(file: MapFile, base: etree._Element) -> Point:
    place = box(file.aliases[base.get("alias", "")])
    assert place is not None
    return place.center


def _end(file: MapFile, base: etree._Element) -> Point:
    place = box(file.aliases[base.get("alias", "")])
    assert place is not None
    anchor = base.find(tag("linkAnchor"))
    return anchor_point(place, None if anchor is None else anchor.get("position"))


def _middle(start: Point, end: Point) -> Point:
    return ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
