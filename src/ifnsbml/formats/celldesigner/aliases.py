"""Where everything is drawn: the aliases of compartments, species and the parts of complexes.

Ids are numbered in CellDesigner's manner (ca1, csa1, sa1). Boxes are those of the layout.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

from ifnsbml.builder.model import Compartment, Model, Species
from ifnsbml.formats.celldesigner.frames import number
from ifnsbml.formats.celldesigner.identity import Identities, Identity, rim_angle
from ifnsbml.formats.celldesigner.names import broken, encoded
from ifnsbml.formats.celldesigner.xml import add, element
from ifnsbml.formats.svg.style import BANDS, FILLS
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import EntityGlyph, Layout, VoidGlyph

FONT_SIZES = (11, 10, 9)
"""Sizes of a name on one line, on two, and on three or more."""

PART_FONT_SIZE = 10
VOID_FONT_SIZE = 2
"""A source or sink is a symbol; its long name, where a reader draws it at all, must not cover the map."""

NAME_MARGIN = 6.0
_VOID_FILL = "#ffffff"
_UP = number(math.pi / 2)
_ANCHORS = {"RECEPTOR": "", "RNA": ""}
"""Shapes whose rim is not that of their box; the others have all four anchors in the middle of the sides."""


@dataclass(frozen=True)
class Alias:
    """The drawing of a species: what lines are fastened to."""

    id: str
    species: str
    box: Box
    anchors: str


@dataclass(frozen=True)
class _Frame:
    """What an alias lies in."""

    compartment: str
    box: Box
    complex: str | None = None


class Aliases:
    """Every alias of a map, in lists ready for the model's annotation.

    ``of`` finds the alias of a species, a source or a sink by its id; ``names`` has the names of
    the species with line breaks where they would not fit their boxes.
    """

    def __init__(self, model: Model, layout: Layout, identities: Identities) -> None:
        self.of: dict[str, Alias] = {}
        self.names: dict[str, str] = {}
        self.identity: dict[str, Identity] = {}
        self.included: list[etree._Element] = []
        self.compartments: list[etree._Element] = []
        self.complexes: list[etree._Element] = []
        self.species: list[etree._Element] = []
        self._identities = identities
        self._places: dict[str, _Frame] = {}
        self._compartments(model, layout)
        for species in model.species:
            self._species(species, layout.species_by_id[species.id])
        for void in layout.voids:
            self._void(void)

    # --- compartments ----------------------------------------------------------------------

    def _compartments(self, model: Model, layout: Layout) -> None:
        ranked: list[Compartment] = sorted(model.compartments, key=lambda c: (c.rank, c.id))
        fills = {c.id: BANDS[min(index, len(BANDS) - 1)] for index, c in enumerate(ranked)}
        for index, glyph in enumerate(layout.compartments, start=1):
            made = element("compartmentAlias", None, compartment=glyph.id, id=f"ca{index}")
            add(made, "class", "SQUARE")
            _bounds(made, glyph.box)
            add(made, "namePoint", None, x=number(glyph.label.box.x), y=number(glyph.label.box.y))
            add(made, "doubleLine", None, innerWidth="1.0", outerWidth="2.0", thickness="6.0")
            add(made, "paint", None, color=colour(fills[glyph.id][1]), scheme="Color")
            _info(made)
            self.compartments.append(made)
            self._places[glyph.id] = _Frame(f"ca{index}", glyph.box)
            self.names[glyph.id] = "\n".join(glyph.label.lines)

    # --- species ---------------------------------------------------------------------------

    def _species(self, species: Species, glyph: EntityGlyph) -> None:
        place = self._places[species.compartment]
        size, self.names[species.id] = _fitted(species.name, glyph.box.w - NAME_MARGIN)
        if len(species.parts) > 1:
            alias = f"csa{len(self.complexes) + 1}"
            self._complex(species, glyph, alias, place, size)
            self.identity[species.id] = Identity("COMPLEX", species.name)
            self.of[species.id] = Alias(alias, species.id, glyph.box, "NESW")
        else:
            identity = self._identities.of(species.parts[0], species.label)
            if species.kind == "phenotype":
                identity = replace(identity, name=species.label)
            alias = self._alias(species.id, glyph, identity, place, size)
            self.identity[species.id] = identity
            self.of[species.id] = Alias(alias, species.id, glyph.box, _anchors(identity))

    def _complex(self, species: Species, glyph: EntityGlyph, alias: str, place: _Frame, size: int) -> None:
        made = element("complexSpeciesAlias", None, id=alias, species=species.id, compartmentAlias=place.compartment)
        add(made, "activity", "inactive")
        _bounds(made, glyph.box)
        add(made, "font", None, size=str(size))
        add(made, "view", None, state="usual")
        add(made, "backupSize", None, w="0.0", h="0.0")
        add(made, "backupView", None, state="none")
        _views(made, glyph.box, place.box, FILLS["complex"][0])
        self.complexes.append(made)
        inner = _Frame(place.compartment, glyph.box, alias)
        for part, drawn in zip(species.parts, self._parts(species, glyph), strict=True):
            identity = self._identities.of(part, drawn.label.text)
            self._alias(drawn.id, drawn, identity, inner, PART_FONT_SIZE)
            self.included.append(_included(drawn.id, drawn.label.text, species, identity))

    @staticmethod
    def _parts(species: Species, glyph: EntityGlyph) -> list[EntityGlyph]:
        """The glyphs of the parts in the order of the species' parts."""
        by_id = {part.id: part for part in glyph.parts}
        ordered = []
        for index, part in enumerate(species.parts):
            stem = f"{species.id}__{part.symbol}"
            ordered.append(by_id[stem if stem in by_id else f"{stem}_{index}"])
        return ordered

    def _void(self, void: VoidGlyph) -> None:
        place = self._places[void.compartment]
        alias = f"sa{len(self.species) + 1}"
        made = element("speciesAlias", None, id=alias, species=void.id, compartmentAlias=place.compartment)
        add(made, "activity", "inactive")
        _bounds(made, void.box)
        add(made, "font", None, size=str(VOID_FONT_SIZE))
        add(made, "view", None, state="usual")
        _views(made, void.box, place.box, _VOID_FILL)
        self.species.append(made)
        self.of[void.id] = Alias(alias, void.id, void.box, "NESW")

    def _alias(self, ident: str, glyph: EntityGlyph, identity: Identity, place: _Frame, size: int) -> str:
        alias = f"sa{len(self.species) + 1}"
        made = element(
            "speciesAlias",
            None,
            id=alias,
            species=ident,
            compartmentAlias=place.compartment,
            complexSpeciesAlias=place.complex,
        )
        add(made, "activity", "active" if identity.active else "inactive")
        _bounds(made, glyph.box)
        add(made, "font", None, size=str(size))
        add(made, "view", None, state="usual")
        if identity.structural:
            sites = len(identity.modifications)
            add(made, "structuralState", None, angle=f"{rim_angle(sites):.4f}")
        _views(made, glyph.box, place.box, FILLS[glyph.kind][0])
        self.species.append(made)
        return alias


def outsides(layout: Layout) -> Mapping[str, str]:
    """For each compartment the one whose box encloses it most tightly, or "default"."""
    found = {}
    for glyph in layout.compartments:
        around = [c for c in layout.compartments if c.id != glyph.id and c.box.contains(glyph.box)]
        around.sort(key=lambda c: c.box.w * c.box.h)
        found[glyph.id] = around[0].id if around else "default"
    return found


def colour(value: str) -> str:
    """A colour such as "#dfeaf7" as CellDesigner writes it, opaque."""
    return f"ff{value.removeprefix('#')}"


def _fitted(name: str, width: float) -> tuple[int, str]:
    """The size of a name, smaller the more lines it takes, and the name broken at that size."""
    for lines, size in enumerate(FONT_SIZES, start=1):
        text = broken(name, size, width)
        if text.count("\n") < lines:
            break
    return size, text


def _anchors(identity: Identity) -> str:
    """The anchors whose place is sure; the front one of several copies is drawn smaller than the box."""
    if identity.copies > 1:
        return ""
    shape = identity.template.type if identity.template else identity.kind
    return _ANCHORS.get(shape, "NESW")


def _included(ident: str, name: str, species: Species, identity: Identity) -> etree._Element:
    made = element("species", None, id=ident, name=encoded(name), compartment=species.compartment)
    annotation = add(made, "annotation")
    add(annotation, "complexSpecies", species.id)
    annotation.append(identity.to_xml())
    return made


def _bounds(parent: etree._Element, box: Box) -> None:
    add(parent, "bounds", None, x=number(box.x), y=number(box.y), w=number(box.w), h=number(box.h))


def _views(parent: etree._Element, box: Box, around: Box, fill: str) -> None:
    for name in ("usualView", "briefView"):
        view = add(parent, name)
        usual = name == "usualView"
        x, y = (box.x - around.x, box.y - around.y) if usual else (0.0, 0.0)
        add(view, "innerPosition", None, x=number(round(x, 4)), y=number(round(y, 4)))
        width, height = (box.w, box.h) if usual else (80.0, 60.0)
        add(view, "boxSize", None, width=number(width), height=number(height))
        add(view, "singleLine", None, width="1.0")
        add(view, "paint", None, color=colour(fill), scheme="Color")
    _info(parent)


def _info(parent: etree._Element) -> None:
    add(parent, "info", None, state="empty", angle=f"-{_UP}")
