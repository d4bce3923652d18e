"""How each reaction is drawn: its type, its line or its three arms, and everything that acts on it.

The process node lies in the middle of the piece between the two ports of the layout's process
glyph, so that it is where every other format has it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from ifnsbml.builder.model import Process, Reaction
from ifnsbml.formats.celldesigner.aliases import Alias, colour
from ifnsbml.formats.celldesigner.frames import Fastening, Frame, fastening, number
from ifnsbml.formats.celldesigner.vocabulary import REACTION_TYPES
from ifnsbml.formats.celldesigner.xml import add, element
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.svg.style import ARC_COLOURS, FLUX
from ifnsbml.layout.geometry import Point
from ifnsbml.layout.map import Arc, Layout, ProcessGlyph

TYPES = {
    Process.TRANSPORT: "TRANSPORT",
    Process.TRANSCRIPTION: "TRANSCRIPTION",
    Process.TRANSLATION: "TRANSLATION",
}
"""Types by process; every other one goes by its participants."""

MODIFICATIONS = {
    "catalysis": "CATALYSIS",
    "stimulation": "PHYSICAL_STIMULATION",
    "necessary stimulation": "TRIGGER",
    "inhibition": "INHIBITION",
}
"""How what acts on a process is called. TRIGGER is CellDesigner's necessary stimulation."""

UNKNOWN = {"CATALYSIS": "UNKNOWN_CATALYSIS", "INHIBITION": "UNKNOWN_INHIBITION"}
"""What acts by hypothesis only is drawn dashed; stimulation has no such form in CellDesigner."""

NODE = 5.0
"""Half the side of the square that CellDesigner draws for a process."""

JOINTS = (0.4, 0.6)
"""Where further reactants and products join the piece that carries the process node."""


@dataclass(frozen=True)
class _End:
    """A participant: its alias and the way from its rim to the process."""

    alias: Alias
    route: tuple[Point, ...]


def reaction_type(reaction: Reaction, glyph: ProcessGlyph, reactants: int, products: int) -> str:
    """The type of a reaction with this many drawn reactants and products.

    A homodimer comes from one reactant with stoichiometry 2, and a line from one species to
    one other is a state transition in CellDesigner.
    """
    if glyph.shape == "omitted process":
        return "KNOWN_TRANSITION_OMITTED"
    if glyph.shape == "uncertain process":
        return "UNKNOWN_TRANSITION"
    if (reactants, products) == (1, 1):
        return TYPES.get(reaction.process, "STATE_TRANSITION")
    if products == 1:
        return "HETERODIMER_ASSOCIATION"
    return "DISSOCIATION" if reactants == 1 else "STATE_TRANSITION"


class CellDesignerReactionWriter:
    """Writes the annotation of one reaction after another."""

    def __init__(self, layout: Layout, aliases: Mapping[str, Alias]) -> None:
        self._aliases = aliases
        self._processes = layout.processes_by_id
        self._arcs: dict[str, list[Arc]] = {}
        for arc in layout.arcs:
            self._arcs.setdefault(arc.reaction, []).append(arc)

    def annotation(self, reaction: Reaction) -> etree._Element:
        """The extension of a reaction; raises FormatError if the layout lacks one of its arcs."""
        glyph = self._processes[reaction.id]
        reactants, products = self._ends(reaction, "consumption"), self._ends(reaction, "production")
        kind = reaction_type(reaction, glyph, len(reactants), len(products))
        if kind == "HETERODIMER_ASSOCIATION" and _middles(reactants[0], reactants[1], products[0]).flat:
            kind = "STATE_TRANSITION"
        if kind == "DISSOCIATION" and _middles(reactants[0], products[0], products[1]).flat:
            kind = "STATE_TRANSITION"
        n, m = REACTION_TYPES[kind]
        made = element("extension")
        add(made, "name", reaction.name)
        add(made, "reactionType", kind)
        bases = (reactants[:n], products[:m])
        backwards = reaction.reversible
        fastened = (
            [_fasten(end, head=backwards) for end in bases[0]],
            [_fasten(end, head=True) for end in bases[1]],
        )
        for names, ends, held in zip(
            (("baseReactants", "baseReactant"), ("baseProducts", "baseProduct")), bases, fastened, strict=True
        ):
            listed = add(made, names[0])
            for end, fastened_end in zip(ends, held, strict=True):
                item = add(listed, names[1], None, species=end.alias.species, alias=end.alias.id)
                _anchor(item, fastened_end.anchor)
        self._links(made, "reactant", reactants[n:], glyph)
        self._links(made, "product", products[m:], glyph)
        if (n, m) == (1, 1):
            _line(made, glyph, bases[0][0], bases[1][0], fastened[0][0], fastened[1][0])
        else:
            _arms(made, glyph, bases, fastened)
        add(made, "line", None, width="1.0", color=colour(FLUX))
        self._modifications(made, reaction, glyph)
        return made

    def _ends(self, reaction: Reaction, shape: str) -> list[_End]:
        """Participants of one side in the order of the reaction, or the source or sink."""
        listed = reaction.reactants if shape == "consumption" else reaction.products
        arcs = [arc for arc in self._arcs.get(reaction.id, ()) if arc.shape == shape]
        by_species = {arc.species: arc for arc in arcs}
        ends = []
        for species in [p.species for p in listed] or [""]:
            if species not in by_species:
                raise FormatError(
                    f"The layout has no {shape} arc of '{species or 'source or sink'}' at '{reaction.id}'. "
                    "Arrange the model again with ifnsbml.layout.process_map.arrange."
                )
            arc = by_species[species]
            other = arc.source if shape == "consumption" else arc.target
            route = arc.points if shape == "consumption" else arc.points[::-1]
            ends.append(_End(self._aliases[species or other], route))
        return ends

    def _links(self, parent: etree._Element, side: str, ends: Sequence[_End], glyph: ProcessGlyph) -> None:
        """Reactants and products beyond those that the type of reaction is drawn with."""
        if not ends:
            return
        share = JOINTS[0] if side == "reactant" else JOINTS[1]
        port = glyph.inlet if side == "reactant" else glyph.outlet
        joint = _between(glyph.inlet, glyph.outlet, share)
        listed = add(parent, f"listOf{side.capitalize()}Links")
        for end in ends:
            held = _fasten(end, head=side == "product")
            bends = _bends(end, held, port)
            if side == "reactant":
                frame = Frame.along(held.point, joint)
            else:
                frame, bends = Frame.along(joint, held.point), bends[::-1]
            link = add(listed, f"{side}Link")
            link.set(side, end.alias.species)
            link.set("alias", end.alias.id)
            link.set("targetLineIndex", "-1,0" if side == "reactant" else "-1,1")
            _anchor(link, held.anchor)
            _scheme(link, [len(bends) + 1])
            add(link, "editPoints", _points(frame, bends))
            add(link, "line", None, width="1.0", color=colour(FLUX), type="Straight")

    def _modifications(self, parent: etree._Element, reaction: Reaction, glyph: ProcessGlyph) -> None:
        arcs = [arc for arc in self._arcs[reaction.id] if arc.shape in MODIFICATIONS]
        if {arc.species for arc in arcs} != {modifier.species for modifier in reaction.modifiers}:
            raise FormatError(
                f"The arcs of the layout onto '{reaction.id}' are not those of its modifiers. "
                "Arrange the model again with ifnsbml.layout.process_map.arrange."
            )
        if not arcs:
            return
        listed = add(parent, "listOfModification")
        for arc in arcs:
            alias = self._aliases[arc.species]
            held = _fasten(_End(alias, arc.points), head=False)
            place, target = _target(glyph, arc.points[-1])
            bends = [*held.bends, *_squared(arc.points, target)]
            kind = MODIFICATIONS[arc.shape]
            item = add(
                listed,
                "modification",
                None,
                type=UNKNOWN.get(kind, kind) if arc.hypothetical else kind,
                modifiers=arc.species,
                aliases=alias.id,
                targetLineIndex=f"-1,{place}",
                editPoints=_points(Frame.along(held.point, target), bends) or None,
            )
            _scheme(item, [len(bends) + 1])
            if held.anchor is not None:
                _anchor(add(item, "linkTarget", None, species=arc.species, alias=alias.id), held.anchor)
            add(item, "line", None, width="1.0", color=colour(ARC_COLOURS[arc.shape]))


def _fasten(end: _End, *, head: bool) -> Fastening:
    return fastening(end.alias.box, end.route, end.alias.anchors, head=head)


def _bends(end: _End, held: Fastening, port: Point) -> list[Point]:
    """The bends of the way from a species to the port of the process, the port included."""
    inner = list(end.route[1:-1])
    return _apart([*held.bends, *inner, port])


def _apart(points: Sequence[Point]) -> list[Point]:
    """The points without repetitions."""
    return [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]


def _between(start: Point, end: Point, share: float) -> Point:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _middles(first: _End, second: _End, third: _End) -> Frame:
    """The frame of the middles of three species, in which the point where three arms meet is given."""
    return Frame(first.alias.box.center, second.alias.box.center, third.alias.box.center)


def _line(
    parent: etree._Element,
    glyph: ProcessGlyph,
    start: _End,
    end: _End,
    held_start: Fastening,
    held_end: Fastening,
) -> None:
    """One line from a reactant to a product; the process node is on the piece between the ports."""
    before = _bends(start, held_start, glyph.inlet)
    after = _bends(end, held_end, glyph.outlet)[::-1]
    bends = [*before, *after]
    scheme = _scheme(parent, [len(bends) + 1])
    scheme.set("rectangleIndex", str(len(before)))
    add(parent, "editPoints", _points(Frame.along(held_start.point, held_end.point), bends))


def _arms(
    parent: etree._Element,
    glyph: ProcessGlyph,
    bases: tuple[list[_End], list[_End]],
    fastened: tuple[list[Fastening], list[Fastening]],
) -> None:
    """Three arms that meet at a port; the process node is on the first piece of the single arm.

    The bends of every arm are given from the meeting point outwards.
    """
    association = len(bases[0]) == 2
    meeting, far = (glyph.inlet, glyph.outlet) if association else (glyph.outlet, glyph.inlet)
    arms: list[list[Point]] = []
    texts: list[str] = []
    for end, held in zip([*bases[0], *bases[1]], [*fastened[0], *fastened[1]], strict=True):
        single = (end in bases[1]) == association
        way = _bends(end, held, far if single else meeting)[::-1]
        bends = way if single else way[1:]
        arms.append(bends)
        texts.append(_points(Frame.along(meeting, held.point), bends))
    texts.append(_points(_middles(*bases[0], *bases[1]), [meeting]))
    _scheme(parent, [len(bends) + 1 for bends in arms], arms=True)
    points = add(parent, "editPoints", " ".join(text for text in texts if text))
    for index, bends in enumerate(arms):
        points.set(f"num{index}", str(len(bends)))
    points.set("tShapeIndex", "0")


def _target(glyph: ProcessGlyph, arrival: Point) -> tuple[int, Point]:
    """The place on the process node (2: to the left of the way through it, 3: to the right) and its point."""
    x, y = glyph.box.center
    dx, dy = glyph.outlet[0] - glyph.inlet[0], glyph.outlet[1] - glyph.inlet[1]
    length = abs(dx) + abs(dy)
    left = (dy / length, -dx / length)
    side = (arrival[0] - x) * left[0] + (arrival[1] - y) * left[1]
    place, sign = (2, 1.0) if side > 0 else (3, -1.0)
    return place, (x + sign * NODE * left[0], y + sign * NODE * left[1])


def _squared(points: Sequence[Point], target: Point) -> list[Point]:
    """The bends of an arc with the last one moved so that the last piece meets ``target`` squarely."""
    bends = list(points[1:-1])
    if len(bends) > 1:
        (x, y), end = bends[-1], points[-1]
        bends[-1] = (x, target[1]) if y == end[1] else (target[0], y)
    return bends


def _anchor(parent: etree._Element, anchor: str | None) -> None:
    if anchor is not None:
        add(parent, "linkAnchor", None, position=anchor)


def _scheme(parent: etree._Element, pieces: Sequence[int], *, arms: bool = False) -> etree._Element:
    """The connection scheme of a line of so many straight pieces, or of three arms."""
    scheme = add(parent, "connectScheme", None, connectPolicy="direct")
    listed = add(scheme, "listOfLineDirection")
    for arm, count in enumerate(pieces):
        for index in range(count):
            add(
                listed,
                "lineDirection",
                None,
                arm=str(arm) if arms else None,
                index=str(index),
                value="unknown",
            )
    return scheme


def _points(frame: Frame, points: Sequence[Point]) -> str:
    inside = [frame.inside(point) for point in points]
    return " ".join(f"{number(x)},{number(y)}" for x, y in inside)
