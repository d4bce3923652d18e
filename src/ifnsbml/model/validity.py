"""Which errors that libSBML reports are reasons to refuse a document, and which say nothing about its equations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

DRAWING = ("layout", "render")
"""Packages that draw a model; no run depends on them."""
# A list that is there and empty says what a list that is not there says. The engines read it so.
_EMPTY_LISTS = frozenset({20203, 20409, 20413, 21103, 21123, 98003})
_EMPTY_PACKAGE_LISTS = frozenset({1020104, 1020206, 1020502, 1020604, 2020202, 4020202, 4020302, 4020307})
_UNKNOWN_UNITS = frozenset({10313, 20410})
"""A unit that is not defined, and one made of a kind that is none: units change no equation."""
_PACKAGE_NOT_USABLE = 10103
_UNKNOWN_ELEMENT = 10102


def serious_errors(document: Any) -> list[Any]:
    """The errors of a libSBML document for which it cannot be used: all but those of :func:`remarks`."""
    return [error for error in _errors(document) if not any(kind(error) for kind in _FORGIVEN)]


def remarks(document: Any) -> tuple[str, ...]:
    """What is wrong with a document and was read all the same, as sentences; each kind of thing is said once."""
    errors = list(_errors(document))
    lines = sorted({error.getLine() for error in errors if _is_empty_list(error)})
    said = []
    if lines:
        where = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines[:3]))}"
        more = f" and {len(lines) - 3} more" if len(lines) > 3 else ""
        count = "a list that is" if len(lines) == 1 else "lists that are"
        said.append(f"the file has {count} there and empty ({where}{more}), which is not valid SBML: read as absent")
    if any(_is_drawing(error) for error in errors):
        said.append("the drawing in the file (layout, render) is not valid SBML of its level: it is left aside")
    if any(_is_unknown_unit(error) for error in errors):
        said.append("the file names units that it does not define: they are left aside")
    return tuple(said)


def _errors(document: Any) -> Iterator[Any]:
    import libsbml

    for index in range(document.getNumErrors()):
        error = document.getError(index)
        if error.getSeverity() >= libsbml.LIBSBML_SEV_ERROR:
            yield error


def _is_empty_list(error: Any) -> bool:
    return error.getErrorId() in _EMPTY_LISTS | _EMPTY_PACKAGE_LISTS


def _is_drawing(error: Any) -> bool:
    """Whether an error is one of a drawing, told by its package or, where core reports it, by what it names."""
    if error.getPackage() in DRAWING:
        return True
    message = error.getMessage()
    if error.getErrorId() == _PACKAGE_NOT_USABLE:
        return any(f"The L3 package '{name}" in message for name in DRAWING)
    if error.getErrorId() == _UNKNOWN_ELEMENT:
        return any(f"Package {name} Version" in message for name in DRAWING)
    return False


def _is_unknown_unit(error: Any) -> bool:
    return bool(error.getErrorId() in _UNKNOWN_UNITS)


_FORGIVEN = (_is_drawing, _is_empty_list, _is_unknown_unit)
