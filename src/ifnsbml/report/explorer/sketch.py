"""A plain map for a file without an SVG of its own: from its SBML layout, or boxes in rows where it has none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

_NAMESPACE = "http://www.w3.org/2000/svg"
_WIDTH, _HEIGHT, _GAP, _ACROSS = 150.0, 40.0, 22.0, 7
_MARGIN = 30.0
_LETTER = 6.4


def sketch(model: Any) -> bytes:
    """An SVG document with a group for every species and, where there is a layout, every process."""
    layout = _layout(model)
    root = etree.Element(f"{{{_NAMESPACE}}}svg", nsmap={None: _NAMESPACE})  # type: ignore[dict-item]
    boxes = list(_placed(layout)) if layout is not None else []
    if not boxes:
        boxes = list(_in_rows(model))
        layout = None
    if layout is not None:
        _draw_processes(root, layout)
    for ident, x, y, width, height in boxes:
        species = model.getSpecies(ident)
        if species is not None:
            _draw_species(root, species, x, y, width, height)
    right = max((x + width for _, x, _, width, _ in boxes), default=200.0)
    bottom = max((y + height for _, _, y, _, height in boxes), default=100.0)
    left = min((x for _, x, _, _, _ in boxes), default=0.0)
    top = min((y for _, _, y, _, _ in boxes), default=0.0)
    view = (left - _MARGIN, top - _MARGIN, right - left + 2 * _MARGIN, bottom - top + 2 * _MARGIN)
    root.set("viewBox", " ".join(f"{value:.1f}" for value in view))
    return etree.tostring(root)


def _layout(model: Any) -> Any | None:
    plugin = model.getPlugin("layout")
    return plugin.getLayout(0) if plugin is not None and plugin.getNumLayouts() else None


def _placed(layout: Any) -> Iterator[tuple[str, float, float, float, float]]:
    for index in range(layout.getNumSpeciesGlyphs()):
        glyph = layout.getSpeciesGlyph(index)
        box = glyph.getBoundingBox()
        if box.getWidth() > 0 and box.getHeight() > 0:
            yield glyph.getSpeciesId(), box.getX(), box.getY(), box.getWidth(), box.getHeight()


def _in_rows(model: Any) -> Iterator[tuple[str, float, float, float, float]]:
    """Compartment after compartment, so many boxes to a row."""
    y = 0.0
    for compartment in model.getListOfCompartments():
        inside = [s.getId() for s in model.getListOfSpecies() if s.getCompartment() == compartment.getId()]
        for number, ident in enumerate(inside):
            row, column = divmod(number, _ACROSS)
            yield ident, column * (_WIDTH + _GAP), y + row * (_HEIGHT + _GAP), _WIDTH, _HEIGHT
        if inside:
            y += (-(-len(inside) // _ACROSS)) * (_HEIGHT + _GAP) + _GAP


def _draw_species(root: Any, species: Any, x: float, y: float, width: float, height: float) -> None:
    group = _add(root, "g", {"data-id": species.getId(), "class": "species"})
    name = species.getName() or species.getId()
    box = {"x": x, "y": y, "width": width, "height": height, "rx": 6, "fill": "#dfeaf7", "stroke": "#47699a"}
    _add(group, "rect", {**box, "class": "body"})
    fits = max(int(width / _LETTER), 3)
    shown = name if len(name) <= fits else name[: fits - 1] + "…"
    _add(group, "text", {"x": x + width / 2, "y": y + height / 2 + 4, "font-size": 11}).text = shown


def _draw_processes(root: Any, layout: Any) -> None:
    arcs = _add(root, "g", {"class": "arcs"})
    for index in range(layout.getNumReactionGlyphs()):
        glyph = layout.getReactionGlyph(index)
        ident = glyph.getReactionId()
        for number in range(glyph.getNumSpeciesReferenceGlyphs()):
            path = _curve(glyph.getSpeciesReferenceGlyph(number).getCurve())
            if path:
                group = _add(arcs, "g", {"data-reaction": ident})
                _add(group, "path", {"d": path, "fill": "none", "stroke": "#2b2f36", "class": "arc"})
        x, y = _middle(glyph)
        group = _add(root, "g", {"data-id": ident, "class": "reaction"})
        box = {"x": x - 6, "y": y - 6, "width": 12, "height": 12, "fill": "#ffffff", "stroke": "#2b2f36"}
        _add(group, "rect", {**box, "class": "process"})


def _middle(glyph: Any) -> tuple[float, float]:
    curve = glyph.getCurve()
    if curve.getNumCurveSegments():
        segment = curve.getCurveSegment(0)
        start, end = segment.getStart(), segment.getEnd()
        return (start.getXOffset() + end.getXOffset()) / 2, (start.getYOffset() + end.getYOffset()) / 2
    box = glyph.getBoundingBox()
    return box.getX() + box.getWidth() / 2, box.getY() + box.getHeight() / 2


def _curve(curve: Any) -> str:
    path = ""
    for index in range(curve.getNumCurveSegments()):
        segment = curve.getCurveSegment(index)
        path += f"M{_at(segment.getStart())}"
        if segment.getTypeCode() == _cubic():
            path += f"C{_at(segment.getBasePoint1())} {_at(segment.getBasePoint2())} {_at(segment.getEnd())}"
        else:
            path += f"L{_at(segment.getEnd())}"
    return path


def _at(point: Any) -> str:
    return f"{point.getXOffset():.1f},{point.getYOffset():.1f}"


def _cubic() -> int:
    import libsbml

    return int(libsbml.SBML_LAYOUT_CUBICBEZIER)


def _add(parent: Any, tag: str, attributes: dict[str, Any] | None = None) -> Any:
    element = etree.SubElement(parent, f"{{{_NAMESPACE}}}{tag}")
    for name, value in (attributes or {}).items():
        element.set(name, f"{value:g}" if isinstance(value, float | int) else str(value))
    return element
