"""Elements of CellDesigner's namespace."""

from __future__ import annotations

from lxml import etree

from ifnsbml.formats.celldesigner.vocabulary import NAMESPACE, SBML


def tag(name: str) -> str:
    """The qualified name of an element of CellDesigner's."""
    return f"{{{NAMESPACE}}}{name}"


def sbml(name: str) -> str:
    """The qualified name of an element of SBML Level 2 Version 4."""
    return f"{{{SBML}}}{name}"


def element(name: str, text: str | None = None, /, **attributes: str | None) -> etree._Element:
    """An element by itself; attributes that are None are left out."""
    made = etree.Element(tag(name), nsmap={"celldesigner": NAMESPACE})
    return _filled(made, text, attributes)


def add(parent: etree._Element, name: str, text: str | None = None, /, **attributes: str | None) -> etree._Element:
    """An element as the last child of ``parent``; attributes that are None are left out."""
    return _filled(etree.SubElement(parent, tag(name)), text, attributes)


def _filled(made: etree._Element, text: str | None, attributes: dict[str, str | None]) -> etree._Element:
    made.text = text
    for key, value in attributes.items():
        if value is not None:
            made.set(key, value)
    return made
