"""A CellDesigner file of the small pathway with what it was written from, and hands to spoil it with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from ifnsbml.builder import Model
from ifnsbml.formats.celldesigner.vocabulary import NAMESPACE, SBML
from ifnsbml.layout import Layout

NS = {"s": SBML, "cd": NAMESPACE, "h": "http://www.w3.org/1999/xhtml"}


@dataclass(frozen=True)
class Written:
    """A model, its layout, its Level 2 file and its CellDesigner file."""

    model: Model
    layout: Layout
    l2v4: Path
    path: Path

    def root(self) -> etree._Element:
        return etree.parse(str(self.path)).getroot()


def one(root: etree._Element, path: str) -> etree._Element:
    """The first element of an XPath; fails if there is none."""
    found = root.xpath(path, namespaces=NS)
    assert found, f"nothing at {path}"
    return found[0]


def every(root: etree._Element, path: str) -> list:
    return root.xpath(path, namespaces=NS)


def alias_of(root: etree._Element, species: str) -> etree._Element:
    return one(root, f"//cd:*[self::cd:speciesAlias or self::cd:complexSpeciesAlias][@species='{species}']")


def extension_of(root: etree._Element, reaction: str) -> etree._Element:
    return one(root, f"//s:reaction[@id='{reaction}']/s:annotation/cd:extension")


def floats(element: etree._Element, *names: str) -> tuple[float, ...]:
    return tuple(float(element.get(name)) for name in names)
