"""The whole file: the Level 2 document with CellDesigner's annotation on every element.

Everything of the Level 2 file stays: ids, units, notes, annotations, kinetics. Three things are
CellDesigner's own: sources and sinks are species (held constant, so that no number changes),
there is a compartment "default" around all others, and start values are numbers, since its
schema has no initial assignments.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from ifnsbml.builder.model import Model
from ifnsbml.formats.celldesigner.aliases import Aliases, outsides
from ifnsbml.formats.celldesigner.empty import with_every_compartment
from ifnsbml.formats.celldesigner.identity import Identities
from ifnsbml.formats.celldesigner.names import encoded
from ifnsbml.formats.celldesigner.reactions import CellDesignerReactionWriter
from ifnsbml.formats.celldesigner.vocabulary import LARGEST_SIDE, MODEL_VERSION, NAMESPACE
from ifnsbml.formats.celldesigner.xml import add, element, sbml
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.notes import xhtml
from ifnsbml.layout.map import Layout

NOTE = (
    "This file is for CellDesigner. Its schema has no initial assignments, so that start values are written as "
    "numbers, those of the wild type: changing expression_… here has no effect; it acts in the other files of the "
    "bundle. Sources and sinks are species here, held at zero."
)
_SBO = {"default": "SBO:0000290", "void": "SBO:0000291", "source": "SBO:0000010", "sink": "SBO:0000011"}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_BIOLOGY = "http://biomodels.net/biology-qualifiers/"
_CELL = "https://identifiers.org/GO:0005575"
_EMPTY_SET = "https://identifiers.org/SBO:0000291"


def write_celldesigner(model: Model, layout: Layout, l2v4_path: Path, path: Path) -> None:
    """Write a CellDesigner 4.4 file to ``path`` from the SBML Level 2 Version 4 file of the same model.

    Raises FormatError if the layout or the Level 2 file is not the model's, if the map is
    larger than CellDesigner can hold or a start value cannot be computed; OSError.
    """
    path.write_bytes(celldesigner_bytes(model, layout, l2v4_path.read_text(encoding="utf-8")))


def celldesigner_bytes(model: Model, layout: Layout, l2v4_text: str) -> bytes:
    """The CellDesigner file of a model, the same bytes for the same input; raises as write_celldesigner does."""
    return _Document(model, layout, l2v4_text).to_bytes()


class _Document:
    def __init__(self, model: Model, layout: Layout, l2v4_text: str) -> None:
        self._source, self._layout = model, with_every_compartment(model, layout)
        layout = self._layout
        declared = l2v4_text.replace("<sbml ", f'<sbml xmlns:celldesigner="{NAMESPACE}" ', 1)
        self._root = etree.fromstring(declared.encode())
        found = self._root.find(sbml("model"))
        if found is None:
            raise FormatError("The SBML file has no Level 2 Version 4 model: write it with write_l2v4.")
        self._model = found
        self._check()
        self._identities = Identities(model)
        self._aliases = Aliases(model, layout, self._identities)
        self._starts(start_values(l2v4_text, model.id))
        self._compartments()
        self._species()
        self._reactions()
        self._map()

    def to_bytes(self) -> bytes:
        return etree.tostring(self._root, xml_declaration=True, encoding="UTF-8") + b"\n"

    # --- what there was ---------------------------------------------------------------------

    def _list(self, name: str) -> etree._Element:
        found = self._model.find(sbml(name))
        if found is None:
            raise FormatError(f"The SBML Level 2 file of '{self._source.id}' has no {name}.")
        return found

    def _check(self) -> None:
        model, layout = self._source, self._layout
        written = {name: [e.get("id") for e in self._list(name)] for name in ("listOfSpecies", "listOfReactions")}
        if written["listOfSpecies"] != [s.id for s in model.species] or written["listOfReactions"] != [
            r.id for r in model.reactions
        ]:
            raise FormatError(
                f"The SBML Level 2 file holds other species or reactions than the model '{model.id}': "
                "write it again with write_sbml and write_l2v4."
            )
        if layout.species_by_id.keys() != model.species_by_id.keys() or layout.processes_by_id.keys() != {
            r.id for r in model.reactions
        }:
            raise FormatError(
                f"The layout '{layout.id}' is not one of the model '{model.id}': its species or processes "
                "differ. Arrange the model again with ifnsbml.layout.process_map.arrange."
            )
        if max(layout.width, layout.height) > LARGEST_SIDE:
            raise FormatError(
                f"The map of '{model.id}' is {layout.width:g} × {layout.height:g} pixels; "
                f"CellDesigner holds at most {LARGEST_SIDE} on a side."
            )

    def _starts(self, values: Mapping[str, float]) -> None:
        """Write start values as numbers and take the initial assignments out."""
        species = {e.get("id"): e for e in self._list("listOfSpecies")}
        for ident, value in values.items():
            if ident not in species:
                raise FormatError(
                    f"'{ident}' has an initial assignment and is no species; CellDesigner's files have none, "
                    "and only start values of species can be written as numbers."
                )
            species[ident].set("initialConcentration", repr(value))
        listed = self._model.find(sbml("listOfInitialAssignments"))
        if listed is not None:
            self._model.remove(listed)
        body = self._model.find(f"{sbml('notes')}/{{http://www.w3.org/1999/xhtml}}body")
        if body is None:
            raise FormatError(f"The SBML Level 2 file of '{self._source.id}' has no notes on the model.")
        paragraph = etree.SubElement(body, "{http://www.w3.org/1999/xhtml}p")
        paragraph.text = NOTE

    # --- what CellDesigner needs ---------------------------------------------------------------

    def _compartments(self) -> None:
        listed = self._list("listOfCompartments")
        around = outsides(self._layout)
        for compartment in listed:
            ident = str(compartment.get("id"))
            if ident not in around:
                continue
            name = encoded(self._aliases.names[ident])
            compartment.set("name", name)
            compartment.set("outside", around[ident])
            extension = element("extension")
            add(extension, "name", name)
            _annotate(compartment, extension)
        default = _described(
            "compartment", "default", "the map outside all compartments", _SBO["default"],
            "CellDesigner's own: what lies outside all compartments. Nothing does.", _CELL,
        )  # fmt: skip
        for key, value in (("size", "1"), ("units", "litre")):
            default.set(key, value)
        listed.insert(0, default)

    def _species(self) -> None:
        listed = self._list("listOfSpecies")
        catalysed: dict[str, list[str]] = {}
        for arc in self._layout.arcs:
            if arc.shape == "catalysis":
                catalysed.setdefault(arc.species, []).append(arc.reaction)
        for species in listed:
            ident = str(species.get("id"))
            species.set("name", encoded(self._aliases.names[ident]))
            extension = element("extension")
            add(extension, "positionToCompartment", "inside")
            extension.append(self._aliases.identity[ident].to_xml())
            if ident in catalysed:
                catalysts = add(extension, "listOfCatalyzedReactions")
                for reaction in catalysed[ident]:
                    add(catalysts, "catalyzed", None, reaction=reaction)
            _annotate(species, extension)
        names = {reaction.id: reaction.name for reaction in self._source.reactions}
        for void in self._layout.voids:
            ident, _, role = void.id.rpartition("__")
            listed.append(self._void(void.id, void.compartment, role, names[ident]))

    def _void(self, ident: str, compartment: str, role: str, reaction: str) -> etree._Element:
        """A source or sink as a species that no reaction changes."""
        name = f"{role} of {reaction}"
        made = _described(
            "species", ident, encoded(name), _SBO["void"],
            f"The {role} of “{reaction}”: CellDesigner draws it as a species. It is held at zero and in no rate law.",
            _EMPTY_SET,
        )  # fmt: skip
        for key, value in (
            ("compartment", compartment),
            ("initialConcentration", "0"),
            ("substanceUnits", "nmol"),
            ("boundaryCondition", "true"),
        ):
            made.set(key, value)
        extension = element("extension")
        add(extension, "positionToCompartment", "inside")
        identity = add(extension, "speciesIdentity")
        add(identity, "class", "DEGRADED")
        add(identity, "name", encoded(name))
        _annotate(made, extension)
        return made

    def _reactions(self) -> None:
        writer = CellDesignerReactionWriter(self._layout, self._aliases.of)
        voids = {void.id for void in self._layout.voids}
        elements = self._list("listOfReactions")
        for reaction, written in zip(self._source.reactions, elements, strict=True):
            # "true" is the default of Level 2, and some readers take what is not said for "false".
            written.set("reversible", "true" if reaction.reversible else "false")
            _annotate(written, writer.annotation(reaction))
            for role, name in (("source", "listOfReactants"), ("sink", "listOfProducts")):
                ident = f"{reaction.id}__{role}"
                if ident in voids:
                    self._void_reference(written, name, ident, role)
            for reference in written.iter(sbml("speciesReference"), sbml("modifierSpeciesReference")):
                extension = element("extension")
                add(extension, "alias", self._aliases.of[str(reference.get("species"))].id)
                _annotate(reference, extension)

    def _void_reference(self, reaction: etree._Element, name: str, ident: str, role: str) -> None:
        listed = reaction.find(sbml(name))
        if listed is None:
            listed = etree.Element(sbml(name))
            place = 0
            while place < len(reaction) and reaction[place].tag in {
                sbml(n) for n in ("notes", "annotation", "listOfReactants")
            }:
                place += 1
            reaction.insert(place, listed)
        reference = _described(
            "speciesReference", f"{role}_of_{reaction.get('id')}", f"{role} of {reaction.get('name')}, drawn",
            _SBO[role], f"The {role} of “{reaction.get('name')}”, drawn by CellDesigner.", _EMPTY_SET,
        )  # fmt: skip
        reference.set("species", ident)
        reference.set("stoichiometry", "1")
        listed.append(reference)

    def _map(self) -> None:
        """The annotation of the model: the map itself."""
        aliases, identities = self._aliases, self._identities
        extension = element("extension")
        add(extension, "modelVersion", MODEL_VERSION)
        width, height = (str(math.ceil(side)) for side in (self._layout.width, self._layout.height))
        add(extension, "modelDisplay", None, sizeX=width, sizeY=height)
        if aliases.included:
            add(extension, "listOfIncludedSpecies").extend(aliases.included)
        add(extension, "listOfCompartmentAliases").extend(aliases.compartments)
        add(extension, "listOfComplexSpeciesAliases").extend(aliases.complexes)
        add(extension, "listOfSpeciesAliases").extend(aliases.species)
        add(extension, "listOfGroups")
        for name, kind in (("listOfProteins", "PROTEIN"), ("listOfGenes", "GENE"), ("listOfRNAs", "RNA")):
            add(extension, name).extend(template.to_xml() for template in identities.templates(kind))
        add(extension, "listOfAntisenseRNAs")
        add(extension, "listOfLayers")
        add(extension, "listOfBlockDiagrams")
        _annotate(self._model, extension)


def start_values(l2v4_text: str, where: str) -> dict[str, float]:
    """The values of all initial assignments of an SBML text at its start, by the id they set.

    Raises FormatError where libSBML cannot compute one.
    """
    import libsbml

    document = libsbml.readSBMLFromString(l2v4_text)
    model = document.getModel()
    symbols = [model.getInitialAssignment(index).getSymbol() for index in range(model.getNumInitialAssignments())]
    if not symbols:
        return {}
    properties = libsbml.ConversionProperties()
    properties.addOption("expandInitialAssignments", True)
    done = document.convert(properties) == libsbml.LIBSBML_OPERATION_SUCCESS
    values = {}
    for symbol in symbols:
        species = model.getSpecies(symbol)
        left = model.getInitialAssignment(symbol) is not None
        value = math.nan if species is None else species.getInitialConcentration()
        if species is not None and (not done or left or not math.isfinite(value)):
            raise FormatError(
                f"libSBML cannot compute the start value of '{symbol}' in '{where}', and CellDesigner's files "
                "have no initial assignments: give every parameter that it depends on a value."
            )
        values[symbol] = value
    return values


def _annotate(parent: etree._Element, extension: etree._Element) -> None:
    """Put CellDesigner's extension first into the annotation of an element."""
    annotation = parent.find(sbml("annotation"))
    if annotation is None:
        annotation = etree.Element(sbml("annotation"))
        parent.insert(1 if parent.find(sbml("notes")) is not None else 0, annotation)
    extension.tail = "\n"
    etree.indent(extension, space=" ")
    annotation.insert(0, extension)


def _described(name: str, ident: str, title: str, term: str, note: str, resource: str) -> etree._Element:
    """An element of SBML with all that every element of the bundle has."""
    made = etree.Element(sbml(name), {"metaid": f"meta_{ident}", "sboTerm": term, "id": ident, "name": title})
    notes = etree.SubElement(made, sbml("notes"))
    notes.append(etree.fromstring(xhtml([note])))
    annotation = etree.SubElement(made, sbml("annotation"))
    rdf = etree.SubElement(annotation, f"{{{_RDF}}}RDF", nsmap={"rdf": _RDF, "bqbiol": _BIOLOGY})
    about = etree.SubElement(rdf, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": f"#meta_{ident}"})
    bag = etree.SubElement(etree.SubElement(about, f"{{{_BIOLOGY}}}is"), f"{{{_RDF}}}Bag")
    etree.SubElement(bag, f"{{{_RDF}}}li", {f"{{{_RDF}}}resource": resource})
    made.tail = "\n"
    return made


__all__ = ["NOTE", "celldesigner_bytes", "start_values", "write_celldesigner"]
