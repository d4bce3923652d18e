"""The map that a page shows: the SVG beside the model, or one drawn from the file's own layout.

Whatever the picture was, only known shapes and harmless attributes of it reach the page, and its colours
become variables that have a dark counterpart.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import libsbml
from lxml import etree

from ifnsbml.model.document import read_source
from ifnsbml.report.explorer.errors import ExplorerError
from ifnsbml.report.explorer.sketch import sketch

SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = frozenset({"svg", "g", "rect", "path", "circle", "ellipse", "line", "polyline", "polygon"}) | {
    "text",
    "tspan",
}
_PLACES = "x y x1 y1 x2 y2 cx cy r rx ry width height d points dx dy transform"
_STROKES = "stroke-width font-size text-anchor stroke-dasharray stroke-linejoin stroke-linecap fill-rule"
_KEPT = frozenset(f"{_PLACES} {_STROKES} class data-id data-reaction".split())
_PAINT = ("fill", "stroke")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}")
_VALUE = re.compile(r"[^<>&\"';:{}]*")


@dataclass
class MapImage:
    """A cleaned map: its markup, its size, and the colours that its classes stand for."""

    markup: str
    width: float
    height: float
    left: float
    top: float
    colours: dict[str, str] = field(default_factory=dict)

    @property
    def style(self) -> str:
        """Rules for the classes, in light and dark."""
        light = "".join(f"--{name}:{colour};" for name, colour in self.colours.items())
        dark = "".join(f"--{name}:{darkened(colour, name)};" for name, colour in self.colours.items())
        rules = "".join(f".{name}{{{'fill' if name[1] == 'f' else 'stroke'}:var(--{name})}}" for name in self.colours)
        return (
            f".map{{{light}}}"
            f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]) .map{{{dark}}}}}"
            f":root[data-theme=dark] .map{{{dark}}}{rules}"
        )


def picture_of(path: Path, species: Collection[str]) -> MapImage:
    """The map of a model file: ``<name>.svg`` beside it if that shows this model, else the file's own layout.

    Raises:
        ExplorerError: if the SVG beside the model cannot be read.
    """
    beside = path.with_suffix(".svg")
    if beside.is_file():
        root = _parsed(beside.read_bytes(), str(beside))
        if not {element.get("data-id") for element in root.iter(f"{SVG}g")}.isdisjoint(species):
            return _cleaned(root)
    # Read anew: a document that is made ready to run has lost its layout.
    document = libsbml.readSBMLFromString(read_source(path).text)
    return _cleaned(_parsed(sketch(document.getModel()), f"{path}: layout"))


def _parsed(text: bytes, where: str) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise ExplorerError(f"{where} is no SVG that can be read: {error}; build it again or take it away.") from error


def _cleaned(root: Any) -> MapImage:
    left, top, width, height = _view(root)
    picture = MapImage("", width, height, left, top)
    for child in list(root):
        _clean(child, picture)
    background = next(iter(root), None)
    if background is not None and background.tag == f"{SVG}rect":
        root.remove(background)  # the page has its own
    etree.cleanup_namespaces(root)
    inner = "".join(etree.tostring(child, encoding="unicode") for child in root)
    picture.markup = re.sub(r' xmlns(:\w+)?="[^"]*"', "", re.sub(r">\s+<", "><", inner))
    return picture


def _view(root: Any) -> tuple[float, float, float, float]:
    try:
        left, top, width, height = (float(part) for part in root.get("viewBox", "").split())
    except ValueError:
        raise ExplorerError("the map has no viewBox, so its size is unknown; build it again or take it away.") from None
    return left, top, width, height


def _clean(element: Any, picture: MapImage) -> None:
    if (
        not isinstance(element.tag, str)
        or element.tag.removeprefix(SVG) not in _SHAPES
        or not element.tag.startswith(SVG)
    ):
        element.getparent().remove(element)
        return
    classes = element.get("class", "").split()
    for name, value in list(element.attrib.items()):
        if name in _PAINT:
            classes += _painted(name, value, picture)
        if name not in _KEPT or not _VALUE.fullmatch(value):
            del element.attrib[name]
    if classes:
        element.set("class", " ".join(dict.fromkeys(classes)))
    for child in list(element):
        _clean(child, picture)


def _painted(name: str, value: str, picture: MapImage) -> list[str]:
    """The class that stands for a colour; ``none`` has one as well."""
    if value == "none":
        return [f"no-{name}"]
    if not _COLOUR.fullmatch(value):
        return []
    css = f"m{name[0]}{value[1:].lower()}"
    picture.colours[css] = value.lower()
    return [css]


def darkened(colour: str, css: str) -> str:
    """The colour's counterpart on a dark ground: the same hue, its lightness turned round."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    turned = 0.115 + 0.72 * (1 - lightness) if css[1] == "f" else 0.30 + 0.5 * (1 - lightness)
    if lightness > 0.8:
        saturation *= 0.38
    rgb = colorsys.hls_to_rgb(hue, min(turned, 0.92), saturation)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in rgb)
