"""A laid-out map: every glyph, port and arc with its place, ids as in the model.

One such picture per pathway is what all writers draw. Plain frozen data; lengths are map
pixels, x to the right and y downwards.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from ifnsbml.layout.geometry import Box, Point, Polyline


@dataclass(frozen=True)
class Label:
    """Text of one or more lines, centred in its box. ``whole`` is the text before it was broken, where it was."""

    lines: tuple[str, ...]
    box: Box
    size: float
    bold: bool = False
    whole: str = ""

    @property
    def text(self) -> str:
        """The label as one line: a break after a colon or a dash stands for nothing, one elsewhere for a space."""
        return self.whole or " ".join(self.lines)


@dataclass(frozen=True)
class StateGlyph:
    """A state variable: ``variable`` (a site, or nothing) and ``value`` ("P", "GTP", or nothing when free)."""

    id: str
    variable: str
    value: str
    box: Box

    @property
    def text(self) -> str:
        """What stands in the pill: value@variable."""
        if self.value and self.variable:
            return f"{self.value}@{self.variable}"
        return self.value or self.variable


@dataclass(frozen=True)
class UnitGlyph:
    """A unit of information: "N:2", "ct:mRNA"."""

    id: str
    text: str
    box: Box


@dataclass(frozen=True)
class EntityGlyph:
    """A species, or (nested) one part of a complex. ``copies`` above one makes it a multimer."""

    id: str
    kind: str
    shape: str
    compartment: str
    box: Box
    label: Label
    copies: int = 1
    states: tuple[StateGlyph, ...] = ()
    units: tuple[UnitGlyph, ...] = ()
    parts: tuple[EntityGlyph, ...] = ()

    @property
    def extent(self) -> Box:
        """The box with everything that sticks out of it."""
        boxes = [self.box, *[s.box for s in self.states], *[u.box for u in self.units]]
        left, top = min(b.x for b in boxes), min(b.y for b in boxes)
        right, bottom = max(b.right for b in boxes), max(b.bottom for b in boxes)
        return Box(left, top, right - left, bottom - top)


MULTIMER_OFFSET = 4.0
"""How far the two outlines of a multimer, which share its box, are drawn apart."""


@dataclass(frozen=True)
class ProcessGlyph:
    """A process node; ``inlet`` and ``outlet`` are its two ports, where the reaction's arcs end."""

    id: str
    shape: str
    box: Box
    inlet: Point
    outlet: Point
    compartment: str
    reversible: bool = False
    hypothetical: bool = False

    @property
    def inlet_id(self) -> str:
        """The id of the port on the side of the reactants."""
        return f"{self.id}__in"

    @property
    def outlet_id(self) -> str:
        """The id of the port on the side of the products."""
        return f"{self.id}__out"


@dataclass(frozen=True)
class VoidGlyph:
    """A source or sink: where something comes from nothing or goes to it."""

    id: str
    compartment: str
    box: Box


@dataclass(frozen=True)
class PhenotypeGlyph:
    """A phenotype at the foot of the map; ``species`` is the species that stands for its extent."""

    id: str
    species: str
    box: Box
    label: Label


@dataclass(frozen=True)
class CompartmentGlyph:
    """A compartment. ``bands`` are the horizontal strips in which its species lie."""

    id: str
    name: str
    box: Box
    label: Label
    bands: tuple[Box, ...]


@dataclass(frozen=True)
class Arc:
    """An arc from ``source`` to ``target`` (ids of glyphs, for flux arcs the process end is a port)."""

    id: str
    shape: str
    source: str
    target: str
    points: Polyline
    reaction: str
    species: str
    stoichiometry: int = 1
    stoichiometry_box: Box | None = None
    hypothetical: bool = False
    uncertain: bool = False


@dataclass(frozen=True)
class Layout:
    """Where everything of one pathway is drawn."""

    id: str
    name: str
    width: float
    height: float
    compartments: tuple[CompartmentGlyph, ...]
    species: tuple[EntityGlyph, ...]
    processes: tuple[ProcessGlyph, ...]
    voids: tuple[VoidGlyph, ...]
    phenotypes: tuple[PhenotypeGlyph, ...]
    arcs: tuple[Arc, ...]

    @cached_property
    def species_by_id(self) -> dict[str, EntityGlyph]:
        """Species glyphs by the species' id."""
        return {glyph.id: glyph for glyph in self.species}

    @cached_property
    def processes_by_id(self) -> dict[str, ProcessGlyph]:
        """Process glyphs by the reaction's id."""
        return {glyph.id: glyph for glyph in self.processes}

    def arcs_of(self, reaction: str) -> Iterator[Arc]:
        """The arcs of one reaction, in the map's order."""
        return (arc for arc in self.arcs if arc.reaction == reaction)

    def to_json(self) -> str:
        """The layout as JSON, the same bytes for the same layout."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True)


def moved(glyph: EntityGlyph, dx: float, dy: float) -> EntityGlyph:
    """An entity glyph with everything on it, elsewhere."""
    return replace(
        glyph,
        box=glyph.box.shifted(dx, dy),
        label=replace(glyph.label, box=glyph.label.box.shifted(dx, dy)),
        states=tuple(replace(s, box=s.box.shifted(dx, dy)) for s in glyph.states),
        units=tuple(replace(u, box=u.box.shifted(dx, dy)) for u in glyph.units),
        parts=tuple(moved(part, dx, dy) for part in glyph.parts),
    )
