"""Looks at a finished layout for what a reader would stumble over.

Each check returns findings; an empty list is a clean picture. Crossings are no fault, but they
are counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ifnsbml.builder.model import Model
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box, Point, enters, segments
from ifnsbml.layout.glyphs import LINE, SMALL_SIZE
from ifnsbml.layout.map import Arc, EntityGlyph, Label, Layout
from ifnsbml.layout.process_map.flow import ARC_SHAPES

TOLERANCE = 0.6
"""Pixels that coordinates may be off, being rounded to a tenth."""


CAPITAL = 0.73
"""The height of a capital letter of the font, by its size."""


@dataclass(frozen=True)
class LayoutFinding:
    """One fault of a picture: the kind of check, what it is about, and what is wrong."""

    check: str
    subject: str
    message: str


@dataclass(frozen=True)
class LayoutReport:
    """All findings of a layout, and the number of places where two arcs cross."""

    findings: tuple[LayoutFinding, ...]
    crossings: int


def lint(model: Model, layout: Layout) -> LayoutReport:
    """Run every check on a layout of a model."""
    return LayoutReport((*missing_or_extra(model, layout), *faults(layout)), crossings(layout))


def faults(layout: Layout) -> tuple[LayoutFinding, ...]:
    """Every check that needs no model: also for an activity flow."""
    return (
        *overlaps(layout),
        *outside(layout),
        *through_glyphs(layout),
        *loose_ends(layout),
        *false_trunks(layout),
        *clipped_labels(layout),
        *crossed_labels(layout),
    )


def solid(layout: Layout) -> dict[str, Box]:
    """What takes room on the map at the top level, by id: each glyph with what sticks out of it."""
    boxes = {glyph.id: glyph.extent for glyph in layout.species}
    boxes |= {p.id: p.box for p in layout.processes}
    boxes |= {v.id: v.box for v in layout.voids}
    return boxes | {p.id: p.box for p in layout.phenotypes}


def missing_or_extra(model: Model, layout: Layout) -> Iterator[LayoutFinding]:
    """Every species, part, process and participation of the model on the map, once, and nothing else."""
    yield from _compare("species", (s.id for s in model.species), (g.id for g in layout.species))
    yield from _compare("process", (r.id for r in model.reactions), (p.id for p in layout.processes))
    used = {s.compartment for s in model.species}
    yield from _compare("compartment", used, (c.id for c in layout.compartments))
    wanted = [
        (reaction.id, role, species)
        for reaction in model.reactions
        for role, species in (
            *(("consumption", p.species) for p in reaction.reactants),
            *(("production", p.species) for p in reaction.products),
            *((ARC_SHAPES[reaction.role_of(m)], m.species) for m in reaction.modifiers),
        )
    ]
    drawn = [(arc.reaction, arc.shape, arc.species) for arc in layout.arcs if arc.species and arc.reaction]
    yield from _compare("arc", (" ".join(key) for key in wanted), (" ".join(key) for key in drawn))
    empty = [f"{r.id}__source" for r in model.reactions if not r.reactants]
    empty += [f"{r.id}__sink" for r in model.reactions if not r.products]
    yield from _compare("source or sink", empty, (v.id for v in layout.voids))
    yield from _parts(model, layout)


def _compare(what: str, wanted: Iterable[str], drawn: Iterable[str]) -> Iterator[LayoutFinding]:
    model, layout = Counter(wanted), Counter(drawn)
    for ident in (model - layout).elements():
        yield LayoutFinding("missing", ident, f"{what} '{ident}' of the model is not on the map")
    for ident in (layout - model).elements():
        yield LayoutFinding("extra", ident, f"{what} '{ident}' is on the map and not in the model")


def _parts(model: Model, layout: Layout) -> Iterator[LayoutFinding]:
    for species in model.species:
        glyph = layout.species_by_id.get(species.id)
        if glyph is None:
            continue
        drawn = glyph.parts or (glyph,)
        if sorted(p.copies for p in drawn) != sorted(p.copies for p in species.parts):
            yield LayoutFinding("missing", species.id, f"'{species.id}' is drawn with other parts than it has")
        if sum(len(p.states) for p in drawn) != sum(len(p.states) for p in species.parts):
            yield LayoutFinding("missing", species.id, f"'{species.id}' is drawn without all of its states")


def overlaps(layout: Layout) -> Iterator[LayoutFinding]:
    """No two glyphs of the map, and no two parts of one complex, share an area."""
    items = sorted(((box.grown(-TOLERANCE), ident) for ident, box in solid(layout).items()), key=lambda i: i[0].x)
    for number, (box, ident) in enumerate(items):
        for other, name in items[number + 1 :]:
            if other.x >= box.right:
                break
            if box.overlaps(other):
                yield LayoutFinding("overlap", ident, f"'{ident}' and '{name}' overlap")
    for glyph in layout.species:
        for part, second in combinations(glyph.parts, 2):
            if part.extent.grown(-TOLERANCE).overlaps(second.extent.grown(-TOLERANCE)):
                yield LayoutFinding("overlap", part.id, f"parts '{part.id}' and '{second.id}' overlap")


def outside(layout: Layout) -> Iterator[LayoutFinding]:
    """Species lie in a band of their own compartment and in no other; parts in their complex; all on the map."""
    canvas = Box(0, 0, layout.width, layout.height)
    for glyph in layout.species:
        for compartment in layout.compartments:
            inside = any(band.contains(glyph.extent) for band in compartment.bands)
            if inside != (compartment.id == glyph.compartment):
                where = "outside its own compartment" if not inside else f"in '{compartment.id}'"
                yield LayoutFinding("outside", glyph.id, f"'{glyph.id}' lies {where}")
        for part in glyph.parts:
            if not glyph.box.contains(part.extent):
                yield LayoutFinding("outside", part.id, f"part '{part.id}' sticks out of '{glyph.id}'")
    for ident, box in solid(layout).items():
        if not canvas.contains(box):
            yield LayoutFinding("outside", ident, f"'{ident}' is not wholly on the map")
    for arc in layout.arcs:
        if any(not (0 <= x <= layout.width and 0 <= y <= layout.height) for x, y in arc.points):
            yield LayoutFinding("outside", arc.id, f"arc '{arc.id}' leaves the map")


def through_glyphs(layout: Layout) -> Iterator[LayoutFinding]:
    """No arc runs through a glyph; its own two it may only touch."""
    boxes = solid(layout)
    bodies = {g.id: g.box for g in layout.species}
    names = list(boxes)
    edges = np.array([[b.x, b.y, b.right, b.bottom] for b in boxes.values()])
    owner = {p.inlet_id: p.id for p in layout.processes} | {p.outlet_id: p.id for p in layout.processes}
    for arc in layout.arcs:
        own = {owner.get(arc.source, arc.source), owner.get(arc.target, arc.target)}
        for (x1, y1), (x2, y2) in segments(arc.points):
            left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
            hit = (
                (edges[:, 0] + TOLERANCE < right + TOLERANCE / 2)
                & (edges[:, 2] - TOLERANCE > left - TOLERANCE / 2)
                & (edges[:, 1] + TOLERANCE < bottom + TOLERANCE / 2)
                & (edges[:, 3] - TOLERANCE > top - TOLERANCE / 2)
            )
            for index in np.flatnonzero(hit):
                name = names[index]
                if name not in own:
                    yield LayoutFinding("through", arc.id, f"arc '{arc.id}' runs through '{name}'")
                elif name in bodies and enters(((x1, y1), (x2, y2)), bodies[name].grown(-TOLERANCE)):
                    yield LayoutFinding("through", arc.id, f"arc '{arc.id}' runs through its own '{name}'")


def loose_ends(layout: Layout) -> Iterator[LayoutFinding]:
    """Both ends of every arc lie on the rim of what they are tied to, and every piece is upright or level."""
    rims: dict[str, Box] = {g.id: g.box for g in layout.species}
    rims |= {p.id: p.box for p in layout.processes}
    rims |= {v.id: v.box for v in layout.voids} | {p.id: p.box for p in layout.phenotypes}
    for process in layout.processes:
        rims[process.inlet_id] = Box(*process.inlet, 0, 0)
        rims[process.outlet_id] = Box(*process.outlet, 0, 0)
    for arc in layout.arcs:
        for ident, point in ((arc.source, arc.points[0]), (arc.target, arc.points[-1])):
            if ident not in rims:
                yield LayoutFinding("loose", arc.id, f"arc '{arc.id}' is tied to '{ident}', which is not on the map")
            elif not _on_rim(point, rims[ident]):
                yield LayoutFinding("loose", arc.id, f"arc '{arc.id}' does not touch '{ident}'")
        if any(abs(x1 - x2) > TOLERANCE and abs(y1 - y2) > TOLERANCE for (x1, y1), (x2, y2) in segments(arc.points)):
            yield LayoutFinding("loose", arc.id, f"arc '{arc.id}' has a slanted piece")


def _on_rim(point: Point, box: Box) -> bool:
    x, y = point
    outer, inner = box.grown(TOLERANCE), box.grown(-TOLERANCE)
    within = outer.x <= x <= outer.right and outer.y <= y <= outer.bottom
    return within and not (inner.x < x < inner.right and inner.y < y < inner.bottom)


Piece = tuple[float, float, Arc]
"""From where to where a straight piece runs, and of which arc it is."""


def _pieces(layout: Layout) -> tuple[dict[float, list[Piece]], dict[float, list[Piece]]]:
    """Level and upright pieces by their y and x."""
    level: dict[float, list[Piece]] = defaultdict(list)
    upright: dict[float, list[Piece]] = defaultdict(list)
    for arc in layout.arcs:
        for (x1, y1), (x2, y2) in segments(arc.points):
            if abs(y1 - y2) <= TOLERANCE:
                level[y1].append((min(x1, x2), max(x1, x2), arc))
            else:
                upright[x1].append((min(y1, y2), max(y1, y2), arc))
    return level, upright


def false_trunks(layout: Layout) -> Iterator[LayoutFinding]:
    """Arcs run on one line only where a reader may take them for joined.

    That is: they share an end, or each of their sources also acts alike on the other's target.
    """
    ends = {(arc.source, arc.target, arc.shape) for arc in layout.arcs}
    owner = {p.inlet_id: p.id for p in layout.processes} | {p.outlet_id: p.id for p in layout.processes}
    seen = set()
    for group in (*_pieces(layout)[0].values(), *_pieces(layout)[1].values()):
        for (low, high, arc), (low2, high2, other) in combinations(sorted(group, key=lambda p: p[:2]), 2):
            if min(high, high2) - max(low, low2) <= 1.0 or arc.id == other.id:
                continue
            first = {owner.get(arc.source, arc.source), owner.get(arc.target, arc.target)}
            second = {owner.get(other.source, other.source), owner.get(other.target, other.target)}
            crossed = {
                (arc.source, other.target, other.shape),
                (other.source, arc.target, arc.shape),
            } <= ends
            if not first & second and not crossed and (arc.id, other.id) not in seen:
                seen.add((arc.id, other.id))
                yield LayoutFinding("trunk", arc.id, f"arcs '{arc.id}' and '{other.id}' share a line and no end")


def clipped_labels(layout: Layout) -> Iterator[LayoutFinding]:
    """Every label fits its box, and every pill its text."""
    for glyph in layout.species:
        yield from _clipped_entity(glyph)
    for phenotype in layout.phenotypes:
        yield from _clipped(phenotype.id, phenotype.label)
    for compartment in layout.compartments:
        yield from _clipped(compartment.id, compartment.label)


def _clipped_entity(glyph: EntityGlyph) -> Iterator[LayoutFinding]:
    yield from _clipped(glyph.id, glyph.label)
    rim = [(s.id, s.text, s.box) for s in glyph.states] + [(u.id, u.text, u.box) for u in glyph.units]
    for ident, text, box in rim:
        if text_width(text, SMALL_SIZE) > box.w - 4:
            yield LayoutFinding("clipped", ident, f"'{text}' is wider than its pill on '{glyph.id}'")
    for (_, _, box), (ident, text, other) in combinations(rim, 2):
        if box.overlaps(other):
            yield LayoutFinding("clipped", ident, f"'{text}' on '{glyph.id}' covers its neighbour")
    for ident, text, box in rim:
        if box.overlaps(_text_box(glyph.label)):
            yield LayoutFinding("clipped", ident, f"'{text}' covers the label of '{glyph.id}'")
    for part in glyph.parts:
        if part.extent.overlaps(glyph.label.box):
            yield LayoutFinding("clipped", glyph.id, f"part '{part.id}' covers the label of '{glyph.id}'")
        yield from _clipped_entity(part)


def _text_box(label: Label) -> Box:
    """What the letters of a label cover."""
    width = max(text_width(line, label.size, label.bold) for line in label.lines)
    height = (len(label.lines) - 1) * label.size * LINE + label.size * CAPITAL
    x, y = label.box.center
    return Box(x - width / 2, y - height / 2, width, height)


def _clipped(ident: str, label: Label) -> Iterator[LayoutFinding]:
    widest = max(text_width(line, label.size, label.bold) for line in label.lines)
    if widest > label.box.w or len(label.lines) * label.size > label.box.h:
        yield LayoutFinding("clipped", ident, f"the label '{label.text}' is larger than its box")


def crossed_labels(layout: Layout) -> Iterator[LayoutFinding]:
    """No arc and no glyph runs over the name of a compartment."""
    boxes = solid(layout)
    for compartment in layout.compartments:
        name = compartment.label.box
        for ident, box in boxes.items():
            if box.overlaps(name):
                yield LayoutFinding("crossed", compartment.id, f"'{ident}' covers the name of '{compartment.id}'")
        for arc in layout.arcs:
            if any(enters(piece, name) for piece in segments(arc.points)):
                yield LayoutFinding("crossed", compartment.id, f"arc '{arc.id}' crosses the name of '{compartment.id}'")


def crossings(layout: Layout) -> int:
    """How many places there are where one line crosses another; a shared trunk counts once."""
    level, upright = _pieces(layout)
    rows = [(y, low, high, arc) for y, group in level.items() for low, high, arc in group]
    columns = [(x, low, high, arc) for x, group in upright.items() for low, high, arc in group]
    if not rows or not columns:
        return 0
    xs = np.array([c[0] for c in columns])
    tops = np.array([c[1] for c in columns])
    feet = np.array([c[2] for c in columns])
    places = set()
    for y, low, high, arc in rows:
        hit = (xs > low + 1) & (xs < high - 1) & (tops < y - 1) & (feet > y + 1)
        for index in np.flatnonzero(hit):
            other = columns[index][3]
            if {arc.source, arc.target}.isdisjoint({other.source, other.target}):
                places.add((round(float(xs[index])), round(y)))
    return len(places)
