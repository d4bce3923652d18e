"""The coordinates of a map in SBML: the Layout package, Level 3.

Glyphs point to the elements of the model by id. Curves of reactants and products start at
the process, those of modifiers end there, as COPASI and SBMLNetwork draw them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import libsbml

from ifnsbml.builder.model import Model, Reaction
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.element import done
from ifnsbml.layout.geometry import Box, Polyline, cleaned
from ifnsbml.layout.map import Arc, EntityGlyph, Label, Layout, ProcessGlyph, StateGlyph, UnitGlyph

GLYPH = "_glyph"
LABEL = "_label"
MAP = "map"
SYMBOLS = {"uncertain process": "?", "omitted process": "\\\\"}
"""What stands in the box of a process that is not known."""

_ROLES = {
    "consumption": libsbml.SPECIES_ROLE_SUBSTRATE,
    "production": libsbml.SPECIES_ROLE_PRODUCT,
    "catalysis": libsbml.SPECIES_ROLE_MODIFIER,
    "stimulation": libsbml.SPECIES_ROLE_ACTIVATOR,
    "necessary stimulation": libsbml.SPECIES_ROLE_ACTIVATOR,
    "inhibition": libsbml.SPECIES_ROLE_INHIBITOR,
}


def add_layout(document: Any, model: Model, layout: Layout) -> Any:
    """Add the layout to the document that ``model`` was written into; returns the layout element.

    Raises FormatError if the layout is not that of the model.
    """
    _same(model, layout)
    for uri, prefix in (
        (libsbml.LayoutExtension.getXmlnsL3V1V1(), "layout"),
        (libsbml.RenderExtension.getXmlnsL3V1V1(), "render"),
    ):
        done(document.enablePackage(uri, prefix, True), f"the package '{prefix}'")
        done(document.setPackageRequired(prefix, False), f"the package '{prefix}' as optional")
    target = document.getModel().getPlugin("layout").createLayout()
    _Writer(model, layout, target).write()
    return target


def _same(model: Model, layout: Layout) -> None:
    drawn = ({g.id for g in layout.species}, {p.id for p in layout.processes})
    held = ({s.id for s in model.species}, {r.id for r in model.reactions})
    if drawn != held:
        odd = sorted((drawn[0] ^ held[0]) | (drawn[1] ^ held[1]))
        raise FormatError(f"the layout '{layout.id}' is not that of model '{model.id}': {', '.join(odd[:5])}")


class _Writer:
    def __init__(self, model: Model, layout: Layout, target: Any) -> None:
        self.layout = layout
        self.target = target
        self.reactions = {reaction.id: reaction for reaction in model.reactions}

    def write(self) -> None:
        done(self.target.setId(MAP), "the id of the layout")
        done(self.target.setName(f"map of {self.layout.name}"), "the name of the layout")
        self.target.setDimensions(libsbml.Dimensions(_layout_namespaces(), self.layout.width, self.layout.height))
        for compartment in self.layout.compartments:
            glyph = self.target.createCompartmentGlyph()
            self._place(glyph, f"{compartment.id}{GLYPH}", compartment.box)
            done(glyph.setCompartmentId(compartment.id), f"the compartment glyph '{compartment.id}'")
            self._label(compartment.label, compartment.id)
        for entity in self.layout.species:
            self._species(entity)
        for void in self.layout.voids:
            self._place(self.target.createSpeciesGlyph(), void.id, void.box)
        for process in self.layout.processes:
            self._process(process)
        for phenotype in self.layout.phenotypes:
            glyph = self.target.createGeneralGlyph()
            self._place(glyph, phenotype.id, phenotype.box)
            done(glyph.setReferenceId(phenotype.species), f"the species of '{phenotype.id}'")
            self._text(f"{phenotype.id}{LABEL}", phenotype.id, phenotype.label.text, phenotype.label.box)
            for arc in self.layout.arcs:
                if arc.target == phenotype.id:
                    self._influence(glyph.createReferenceGlyph(), arc)

    # --- glyphs ----------------------------------------------------------------------------

    def _place(self, glyph: Any, ident: str, box: Box) -> None:
        done(glyph.setId(ident), f"the glyph id '{ident}'")
        _set_box(glyph.getBoundingBox(), box)

    def _species(self, entity: EntityGlyph) -> None:
        glyph = self.target.createSpeciesGlyph()
        self._place(glyph, f"{entity.id}{GLYPH}", entity.box)
        glyph.setSpeciesId(entity.id)
        self._label(entity.label, entity.id)
        for item in (entity, *entity.parts):
            if item is not entity:
                self._label(item.label, item.id, owner=entity.id)
            marks: tuple[StateGlyph | UnitGlyph, ...] = (*item.states, *item.units)
            for mark in marks:
                self._text(f"{mark.id}{LABEL}", f"{entity.id}{GLYPH}", mark.text, mark.box)

    def _label(self, label: Label, ident: str, owner: str | None = None) -> None:
        """One text per line: render information does not wrap."""
        step = label.box.h / len(label.lines)
        lines = zip(label_ids(ident, label), label.lines, strict=True)
        for index, (text_id, line) in enumerate(lines):
            box = Box(label.box.x, label.box.y + index * step, label.box.w, step)
            self._text(text_id, f"{owner or ident}{GLYPH}", line, box)

    def _text(self, ident: str, glyph: str, text: str, box: Box) -> None:
        if not text:
            return
        element = self.target.createTextGlyph()
        self._place(element, ident, box)
        element.setText(text)
        done(element.setGraphicalObjectId(glyph), f"the glyph of '{ident}'")

    # --- processes -------------------------------------------------------------------------

    def _process(self, process: ProcessGlyph) -> None:
        reaction = self.reactions[process.id]
        glyph = self.target.createReactionGlyph()
        self._place(glyph, f"{process.id}{GLYPH}", process.box)
        done(glyph.setReactionId(process.id), f"the reaction glyph '{process.id}'")
        if process.shape in SYMBOLS:
            self._text(f"{process.id}{LABEL}", f"{process.id}{GLYPH}", SYMBOLS[process.shape], process.box)
        for arc in self.layout.arcs_of(process.id):
            self._arc(glyph.createSpeciesReferenceGlyph(), arc, reaction, process)

    def _arc(self, element: Any, arc: Arc, reaction: Reaction, process: ProcessGlyph) -> None:
        done(element.setId(arc.id), f"the arc '{arc.id}'")
        element.setRole(_ROLES[arc.shape])
        if arc.species in self.layout.species_by_id:
            element.setSpeciesGlyphId(f"{arc.species}{GLYPH}")
            element.setSpeciesReferenceId(_reference(arc, reaction))
        else:
            element.setSpeciesGlyphId(arc.source if arc.shape == "consumption" else arc.target)
        _set_curve(element.getCurve(), _from_process(arc, process))
        if arc.stoichiometry_box is not None:
            box = arc.stoichiometry_box
            self._text(f"{arc.id}{LABEL}", f"{process.id}{GLYPH}", str(arc.stoichiometry), box)

    def _influence(self, element: Any, arc: Arc) -> None:
        """The arc by which a species acts on the phenotype that it stands for."""
        done(element.setId(arc.id), f"the arc '{arc.id}'")
        element.setGlyphId(f"{arc.species}{GLYPH}")
        element.setRole("activator")
        _set_curve(element.getCurve(), arc.points)


def label_ids(ident: str, label: Label) -> list[str]:
    """The ids of the texts that make up a label, one per line."""
    return [f"{ident}{LABEL}", *(f"{ident}{LABEL}_{line}" for line in range(2, len(label.lines) + 1))]


def _from_process(arc: Arc, process: ProcessGlyph) -> Polyline:
    """The curve of an arc, from the rim of the process for reactants and products.

    SBGN ends these arcs at a port outside the process and draws the piece between with the
    process; SBML has no ports.
    """
    if arc.shape not in ("consumption", "production"):
        return arc.points
    points = arc.points[::-1] if arc.shape == "consumption" else arc.points
    (x, y), box = points[0], process.box
    rim = (min(max(x, box.x), box.right), min(max(y, box.y), box.bottom))
    return points if rim == points[0] else cleaned((rim, *points))


def _reference(arc: Arc, reaction: Reaction) -> str:
    """The id of the species reference that an arc draws."""
    role = {"consumption": "reactant", "production": "product"}.get(arc.shape, "modifier")
    return f"{arc.species}_{role}_of_{reaction.id}"


def _layout_namespaces() -> Any:
    return libsbml.LayoutPkgNamespaces(3, 1, 1)


def _set_box(target: Any, box: Box) -> None:
    target.setX(box.x)
    target.setY(box.y)
    target.setWidth(box.w)
    target.setHeight(box.h)


def _set_curve(curve: Any, points: Polyline) -> None:
    for (x1, y1), (x2, y2) in pairwise(points):
        segment = curve.createLineSegment()
        segment.setStart(x1, y1)
        segment.setEnd(x2, y2)


__all__ = ["GLYPH", "MAP", "add_layout", "label_ids"]
