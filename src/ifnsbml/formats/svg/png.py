"""The map as PNG, drawn from the SVG; text is drawn with the bundled font, whatever the system has."""

from __future__ import annotations

import math
from pathlib import Path

from lxml import etree

from ifnsbml.errors import IfnsbmlError
from ifnsbml.layout.fonts import FAMILY, files_of_fonts

SCALE = 2.0
LARGEST_SIDE = 12000
"""Pixels; a larger map is drawn at a smaller scale."""

LARGEST_AREA = 60_000_000


class DrawingError(IfnsbmlError):
    """An SVG that cannot be turned into a PNG."""


def write_png(svg_path: Path, png_path: Path) -> None:
    """Draw an SVG of ours at twice its size, or less where that would exceed the bounds above.

    Raises DrawingError for a file that is no SVG with a size in pixels.
    """
    from resvg_py import svg_to_bytes

    try:
        with files_of_fonts() as fonts:
            picture = svg_to_bytes(
                svg_string=svg_path.read_text(encoding="utf-8"),
                zoom=_scale(svg_path),
                skip_system_fonts=True,
                font_files=[str(path) for path in fonts],
                font_family=FAMILY,
                sans_serif_family=FAMILY,
            )
    except ValueError as error:
        raise DrawingError(f"{svg_path} cannot be drawn: {error}") from error
    png_path.write_bytes(picture)


def _scale(svg_path: Path) -> float:
    try:
        root = etree.parse(str(svg_path)).getroot()
        width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DrawingError(f"{svg_path} is no SVG with a width and a height in pixels: {error}") from error
    if width <= 0 or height <= 0:
        raise DrawingError(f"{svg_path} has no width and height in pixels: write it with write_svg.")
    return min(SCALE, LARGEST_SIDE / max(width, height), math.sqrt(LARGEST_AREA / (width * height)))
