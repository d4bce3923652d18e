"""SBGN-ML process description maps, version 0.3 (or 0.2 for older tools).

One process glyph per reaction under the reaction's id, one entity glyph per species under the
species' id. Consumption and production end at the ports of a process, modulation at the
process. SBGN-ML 0.3 calls the empty set ``source and sink``; its rules allow an association one
product and no second direction, so that a reversible binding is an association and says in its
notes that it is reversible. Deterministic bytes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lxml import etree

from ifnsbml.builder.model import Model
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbgn.elements import XHTML, SbgnWriter
from ifnsbml.layout.map import EntityGlyph, Layout, ProcessGlyph

PROCESS_DESCRIPTION = (
    "process description",
    "http://identifiers.org/combine.specifications/sbgn.pd.level-1.version-1.3",
)


def write_sbgn(model: Model, layout: Layout, path: Path, *, version: Literal["0.2", "0.3"] = "0.3") -> None:
    """Write the map of a model to ``path``; raises FormatError if the layout is not the model's."""
    path.write_bytes(sbgn_bytes(model, layout, version=version))


def sbgn_bytes(model: Model, layout: Layout, *, version: Literal["0.2", "0.3"] = "0.3") -> bytes:
    """The map of a model as SBGN-ML; raises FormatError if the layout is not the model's."""
    _check(model, layout)
    writer = SbgnWriter(model.id, *PROCESS_DESCRIPTION, version)
    writer.frame(layout)
    for species in layout.species:
        _entity(writer, species, writer.map)
    for void in layout.voids:
        writer.glyph(void.id, "source and sink", void.box, compartment=void.compartment)
    names = {r.id: r.name for r in model.reactions}
    for process in layout.processes:
        _process(writer, process, names[process.id])
    writer.phenotypes(layout)
    for arc in layout.arcs:
        element = writer.arc(arc.id, arc.shape, arc.source, arc.target, arc.points)
        if arc.stoichiometry > 1 and arc.stoichiometry_box is not None:
            marker = writer.glyph(f"{arc.id}__n", "cardinality", arc.stoichiometry_box, parent=element, first=True)
            writer.label(marker, str(arc.stoichiometry))
    return writer.to_bytes()


def _check(model: Model, layout: Layout) -> None:
    if layout.species_by_id.keys() != model.species_by_id.keys() or [p.id for p in layout.processes] != [
        r.id for r in model.reactions
    ]:
        raise FormatError(
            f"The layout '{layout.id}' is not one of the model '{model.id}': its species and processes "
            "differ. Arrange the model again with ifnsbml.layout.process_map.arrange."
        )


def _entity(writer: SbgnWriter, entity: EntityGlyph, parent: etree._Element) -> None:
    multimer = " multimer" if entity.copies > 1 else ""
    top = parent is writer.map
    glyph = writer.glyph(
        entity.id,
        entity.shape + multimer,
        entity.box,
        parent=parent,
        compartment=entity.compartment if top else None,
    )
    writer.label(glyph, entity.label.text, entity.label.box if entity.parts else None)
    for state in entity.states:
        pill = writer.glyph(state.id, "state variable", state.box, parent=glyph)
        writer.state(pill, state.value, state.variable)
    for unit in entity.units:
        writer.label(writer.glyph(unit.id, "unit of information", unit.box, parent=glyph), unit.text)
    for part in entity.parts:
        _entity(writer, part, glyph)


def _process(writer: SbgnWriter, process: ProcessGlyph, name: str) -> None:
    glyph = writer.glyph(process.id, process.shape, process.box)
    vertical = process.inlet[0] == process.outlet[0]
    glyph.set("orientation", "vertical" if vertical else "horizontal")
    writer.notes(glyph, name + (" (reversible)" if process.reversible else ""))
    writer.port(glyph, process.inlet_id, process.inlet)
    writer.port(glyph, process.outlet_id, process.outlet)


__all__ = ["XHTML", "sbgn_bytes", "write_sbgn"]
