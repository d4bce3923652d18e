"""Widths of text in the bundled DejaVu Sans, so that what is drawn fits what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

FAMILY = "DejaVu Sans"
_FILES = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}


@cache
def font(bold: bool = False) -> Any:
    """The bundled font as fontTools reads it."""
    from fontTools.ttLib import TTFont

    source = files("ifnsbml.layout") / "vendor" / _FILES[bold]
    with source.open("rb") as stream:
        return TTFont(stream, lazy=False)


@contextmanager
def files_of_fonts() -> Iterator[list[Path]]:
    """The bundled font files as files on disk, as long as the context lasts."""
    vendor = files("ifnsbml.layout") / "vendor"
    with ExitStack() as stack:
        yield [stack.enter_context(as_file(vendor / name)) for name in _FILES.values()]


@cache
def _advances(bold: bool) -> tuple[dict[int, int], float]:
    loaded = font(bold)
    metrics = loaded["hmtx"].metrics
    return {code: metrics[name][0] for code, name in loaded.getBestCmap().items()}, float(loaded["head"].unitsPerEm)


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line of text in pixels at a font size in pixels."""
    advances, em = _advances(bold)
    missing = advances[0x25A1]
    return sum(advances.get(ord(char), missing) for char in text) * size / em
