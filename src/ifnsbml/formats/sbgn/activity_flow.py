"""The activity flow of a pathway, its one-page summary: SBGN-ML AF and its picture.

States of an entity are one activity; processes become influences (see ``layout.activities``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from ifnsbml.builder.model import Model
from ifnsbml.formats.sbgn.elements import SbgnWriter
from ifnsbml.formats.svg import shapes
from ifnsbml.formats.svg.drawing import Drawing
from ifnsbml.formats.svg.legend import draw_legend, legend_height
from ifnsbml.formats.svg.map import TITLE_HEIGHT
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.layout.map import Layout

ACTIVITY_FLOW = ("activity flow", "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2")


def write_af(model: Model, path: Path, *, layout: Layout | None = None, version: Literal["0.2", "0.3"] = "0.3") -> None:
    """Write the activity flow of a model as SBGN-ML, laid out anew unless a ``layout`` is given."""
    path.write_bytes(af_bytes(model, layout or arrange_activity_flow(model), version=version))


def write_af_svg(model: Model, path: Path, *, layout: Layout | None = None) -> None:
    """Draw the activity flow of a model, laid out anew unless a ``layout`` is given."""
    path.write_bytes(af_svg_bytes(model, layout or arrange_activity_flow(model)))


def af_bytes(model: Model, layout: Layout, *, version: Literal["0.2", "0.3"] = "0.3") -> bytes:
    """An activity flow as SBGN-ML."""
    writer = SbgnWriter(layout.id, *ACTIVITY_FLOW, version)
    writer.frame(layout)
    for activity in layout.species:
        element = writer.glyph(activity.id, activity.shape, activity.box, compartment=activity.compartment)
        writer.label(element, activity.label.text)
    writer.phenotypes(layout)
    for arc in layout.arcs:
        writer.arc(arc.id, arc.shape, arc.source, arc.target, arc.points)
    return writer.to_bytes()


def af_svg_bytes(model: Model, layout: Layout) -> bytes:
    """An activity flow as an SVG document."""
    drawing = Drawing(layout.width, layout.height, TITLE_HEIGHT, legend_height(layout))
    drawing.text(drawing.root, model.name, 16.0, 28.0 - TITLE_HEIGHT, 18.0, "title")
    shapes.compartments(drawing, model, layout)
    arcs = drawing.group(drawing.root, "arcs")
    for arc in layout.arcs:
        drawing.arc(arcs, arc)
    for activity in layout.species:
        group = drawing.group(drawing.root, activity.id, f"activity {activity.kind}", activity.label.text)
        shapes.entity(drawing, group, activity)
    for phenotype in layout.phenotypes:
        shapes.phenotype(drawing, phenotype)
    draw_legend(drawing, layout)
    return drawing.to_bytes()
