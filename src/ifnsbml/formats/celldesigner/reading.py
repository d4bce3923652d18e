"""A CellDesigner file taken apart: what the checks look things up in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from lxml import etree

from ifnsbml.formats.celldesigner.vocabulary import TEMPLATES
from ifnsbml.formats.celldesigner.xml import sbml, tag
from ifnsbml.formats.errors import FormatError
from ifnsbml.layout.geometry import Box


class MapFile:
    """A CellDesigner file by its parts. Raises FormatError if it is no such file at all, OSError."""

    def __init__(self, path: Path) -> None:
        try:
            root = etree.fromstring(path.read_bytes())
        except etree.XMLSyntaxError as error:
            raise FormatError(f"{path} is no XML: {error}") from error
        model = root.find(sbml("model"))
        if model is None:
            raise FormatError(f"{path} has no model of SBML Level 2 Version 4.")
        extension = model.find(f"{sbml('annotation')}/{tag('extension')}")
        if extension is None:
            raise FormatError(f"{path} has no annotation of CellDesigner's on the model.")
        self.model = model
        self.extension = extension

    @cached_property
    def compartments(self) -> dict[str, etree._Element]:
        """The compartments by id."""
        return {ident(e): e for e in self.model.iterfind(f"{sbml('listOfCompartments')}/{sbml('compartment')}")}

    @cached_property
    def species(self) -> dict[str, etree._Element]:
        """The species of SBML by id."""
        return {ident(e): e for e in self.model.iterfind(f"{sbml('listOfSpecies')}/{sbml('species')}")}

    @cached_property
    def included(self) -> dict[str, etree._Element]:
        """The species inside complexes by id."""
        return {ident(e): e for e in self._listed("listOfIncludedSpecies")}

    @cached_property
    def reactions(self) -> dict[str, etree._Element]:
        """The reactions by id."""
        return {ident(e): e for e in self.model.iterfind(f"{sbml('listOfReactions')}/{sbml('reaction')}")}

    @cached_property
    def compartment_aliases(self) -> dict[str, etree._Element]:
        """The aliases of compartments by id."""
        return {ident(e): e for e in self._listed("listOfCompartmentAliases")}

    @cached_property
    def complex_aliases(self) -> dict[str, etree._Element]:
        """The aliases of complexes by id."""
        return {ident(e): e for e in self._listed("listOfComplexSpeciesAliases")}

    @cached_property
    def species_aliases(self) -> dict[str, etree._Element]:
        """The aliases of all other species by id, those of parts of complexes included."""
        return {ident(e): e for e in self._listed("listOfSpeciesAliases")}

    @cached_property
    def aliases(self) -> dict[str, etree._Element]:
        """The aliases of all species by id."""
        return self.complex_aliases | self.species_aliases

    @cached_property
    def templates(self) -> dict[str, etree._Element]:
        """Proteins, genes and RNAs by id."""
        names = [name for name, _ in TEMPLATES.values()]
        return {ident(e): e for name in names for e in self._listed(f"listOf{name[0].upper()}{name[1:]}s")}

    @property
    def repeated(self) -> list[str]:
        """Ids that stand for more than one thing."""
        lists = [
            *(e for name in ("listOfCompartments", "listOfSpecies") for e in self.model.iterfind(f"{sbml(name)}/*")),
            *(e for listed in self.extension for e in listed if e.get("id") is not None),
        ]
        return sorted(key for key, count in Counter(ident(e) for e in lists).items() if count > 1)

    def identity(self, species: etree._Element) -> etree._Element | None:
        """The ``speciesIdentity`` of a species, or of an included one."""
        found = species.find(f"{sbml('annotation')}/{tag('extension')}/{tag('speciesIdentity')}")
        return found if found is not None else species.find(f"{tag('annotation')}/{tag('speciesIdentity')}")

    def all_species(self) -> Iterator[tuple[str, etree._Element]]:
        """Species of SBML, then those inside complexes."""
        yield from self.species.items()
        yield from self.included.items()

    def _listed(self, name: str) -> list[etree._Element]:
        listed = self.extension.find(tag(name))
        return [] if listed is None else list(listed)


def ident(element: etree._Element) -> str:
    """The id of an element, or nothing."""
    return element.get("id", "")


def text(parent: etree._Element, name: str) -> str:
    """The text of a child in CellDesigner's namespace, or nothing."""
    return parent.findtext(tag(name)) or ""


def box(alias: etree._Element) -> Box | None:
    """The box of an alias, or None where it has none."""
    bounds = alias.find(tag("bounds"))
    if bounds is None:
        return None
    return Box(*(float(bounds.get(key, "nan")) for key in ("x", "y", "w", "h")))
