"""A CellDesigner file as read back: every reference, every word, every place.

Readers forgive much (a wrong complex, an unknown class), CellDesigner itself little. This looks
at the file alone and, if a layout is given, holds it against that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from ifnsbml.formats.celldesigner import vocabulary as words
from ifnsbml.formats.celldesigner.check_places import layout_problems, place_problems
from ifnsbml.formats.celldesigner.check_reactions import reaction_problems
from ifnsbml.formats.celldesigner.reading import MapFile, ident, text
from ifnsbml.formats.celldesigner.xml import sbml, tag
from ifnsbml.formats.errors import FormatError
from ifnsbml.layout.map import Layout

Problems = Iterator[str]


def celldesigner_problems(path: Path, layout: Layout | None = None) -> list[str]:
    """What is wrong with a CellDesigner file; an empty list is the bar that each file of the bundle meets.

    Raises FormatError if it is no such file at all, OSError.
    """
    file = MapFile(path)
    problems = [
        *_order(file),
        *_ids(file),
        *_compartments(file),
        *_species(file),
        *_included(file),
        *_aliases(file),
        *reaction_problems(file),
    ]
    # Places can only be looked at once every reference holds.
    problems = problems or list(place_problems(file))
    return problems or (list(layout_problems(file, layout)) if layout is not None else [])


def sound_celldesigner(path: Path, layout: Layout | None = None) -> None:
    """Raise FormatError with the first problems unless the file has none."""
    problems = celldesigner_problems(path, layout)
    if problems:
        shown = "\n  ".join(problems[:5])
        raise FormatError(f"{path}: {len(problems)} problems:\n  {shown}")


def _order(file: MapFile) -> Problems:
    for what, element, allowed in (
        ("the model", file.model, [sbml(name) for name in words.MODEL_ORDER]),
        ("CellDesigner's annotation of the model", file.extension, [tag(name) for name in words.EXTENSION_ORDER]),
    ):
        found = [str(child.tag) for child in element]
        unknown = [name for name in found if name not in allowed]
        if unknown:
            yield f"{what} holds {_short(unknown)}, which CellDesigner's schema has not."
        elif found != sorted(set(found), key=allowed.index):
            yield f"{what} holds its parts in the wrong order: {_short(found)}."
    optional = {"listOfIncludedSpecies", "listOfLayers", "listOfBlockDiagrams"}
    for name in words.EXTENSION_ORDER:
        if name not in optional and file.extension.find(tag(name)) is None:
            yield f"CellDesigner's annotation of the model has no {name}."
    version = text(file.extension, "modelVersion")
    if version != words.MODEL_VERSION:
        yield f"the model version is '{version}', not {words.MODEL_VERSION}."


def _short(tags: Iterable[str]) -> str:
    return ", ".join(etree.QName(name).localname for name in tags)


def _ids(file: MapFile) -> Problems:
    for repeated in file.repeated:
        yield f"the id '{repeated}' stands for more than one thing."


def _compartments(file: MapFile) -> Problems:
    if "default" not in file.compartments:
        yield "there is no compartment 'default'."
    drawn = {alias.get("compartment") for alias in file.compartment_aliases.values()}
    for name, compartment in file.compartments.items():
        outside = compartment.get("outside")
        if name == "default":
            continue
        if outside not in file.compartments:
            yield f"compartment '{name}' lies in '{outside}', which is no compartment."
        if name not in drawn:
            yield f"compartment '{name}' has no alias."
    for name, alias in file.compartment_aliases.items():
        if alias.get("compartment") not in file.compartments:
            yield f"compartment alias '{name}' is of '{alias.get('compartment')}', which is no compartment."
        yield from _word(text(alias, "class"), words.COMPARTMENT_CLASSES, f"class of compartment alias '{name}'")


def _species(file: MapFile) -> Problems:
    drawn = {alias.get("species") for alias in file.aliases.values()}
    for name, species in file.species.items():
        if name not in drawn:
            yield f"species '{name}' has no alias."
        if species.get("compartment") not in file.compartments:
            yield f"species '{name}' is in '{species.get('compartment')}', which is no compartment."
        position = species.findtext(f"{sbml('annotation')}/{tag('extension')}/{tag('positionToCompartment')}") or ""
        yield from _word(position, words.POSITIONS, f"position of species '{name}'")
        for catalysed in species.iter(tag("catalyzed")):
            yield from _catalysed(file, name, catalysed.get("reaction", ""))
    for name, species in file.all_species():
        yield from _identity(file, name, species)


def _catalysed(file: MapFile, species: str, reaction: str) -> Problems:
    found = file.reactions.get(reaction)
    if found is None:
        yield f"species '{species}' catalyses '{reaction}', which is no reaction."
    elif not any(m.get("modifiers") == species for m in found.iter(tag("modification"))):
        yield f"species '{species}' catalyses '{reaction}', which does not have it among its modifications."


def _identity(file: MapFile, name: str, species: etree._Element) -> Problems:
    """Class, reference, and the residues and states of one species."""
    identity = file.identity(species)
    if identity is None:
        yield f"species '{name}' has no identity."
        return
    kind = text(identity, "class")
    if kind not in words.SPECIES_CLASSES:
        yield from _word(kind, words.SPECIES_CLASSES, f"class of species '{name}'")
        return
    reference = words.SPECIES_CLASSES[kind]
    others = {*words.TEMPLATES, "name"} - {reference}
    wrong = [other for other in sorted(others) if identity.find(tag(other)) is not None]
    if wrong or not text(identity, reference):
        yield f"species '{name}' of class {kind} must have a {reference} and nothing else that says what it is."
        return
    template = None
    if reference in words.TEMPLATES:
        template = file.templates.get(text(identity, reference))
        expected, types = words.TEMPLATES[reference]
        if template is None or template.tag != tag(expected):
            yield f"species '{name}' refers to {expected} '{text(identity, reference)}', which there is none of."
            return
        yield from _word(template.get("type", ""), types, f"type of {expected} '{ident(template)}'")
    yield from _state(name, identity, template)


def _state(name: str, identity: etree._Element, template: etree._Element | None) -> Problems:
    residues = set() if template is None else {ident(r) for r in template.iter(tag("modificationResidue"))}
    for modification in identity.iter(tag("modification")):
        residue = modification.get("residue")
        if residue not in residues:
            yield f"species '{name}' has residue '{residue}', which its protein has not."
        yield from _word(
            modification.get("state", ""), words.MODIFICATION_STATES, f"state of residue '{residue}' of '{name}'"
        )
    for copies in identity.iter(tag("homodimer")):
        if not (copies.text or "").isdigit() or int(copies.text or "0") < 2:
            yield f"species '{name}' is a homodimer of '{copies.text}' copies."


def _included(file: MapFile) -> Problems:
    drawn = {alias.get("species") for alias in file.aliases.values()}
    parents = set()
    for name, species in file.included.items():
        if name not in drawn:
            yield f"species '{name}' inside a complex has no alias."
        parent = species.findtext(f"{tag('annotation')}/{tag('complexSpecies')}") or ""
        parents.add(parent)
        if parent not in file.species and parent not in file.included:
            yield f"species '{name}' is part of '{parent}', which is no species."
        elif _class(file, parent) != "COMPLEX":
            yield f"species '{name}' is part of '{parent}', which is no complex."
    for name, _ in file.all_species():
        if _class(file, name) == "COMPLEX" and name not in parents:
            yield f"complex '{name}' has no parts."


def _class(file: MapFile, species: str) -> str:
    element = file.species.get(species)
    identity = file.identity(element if element is not None else file.included[species])
    return "" if identity is None else text(identity, "class")


def _aliases(file: MapFile) -> Problems:
    for name, alias in file.aliases.items():
        species = alias.get("species", "")
        if species not in file.species and species not in file.included:
            yield f"alias '{name}' is of '{species}', which is no species."
            continue
        complex_alias = name in file.complex_aliases
        if complex_alias != (_class(file, species) == "COMPLEX"):
            yield f"alias '{name}' of '{species}' stands in the wrong list: only complexes have complex aliases."
        yield from _word(text(alias, "activity"), words.ACTIVITIES, f"activity of alias '{name}'")
        view = alias.find(tag("view"))
        state = "" if view is None else view.get("state", "")
        yield from _word(state, words.VIEWS, f"view of alias '{name}'")
        yield from _nesting(file, name, alias, species)


def _nesting(file: MapFile, name: str, alias: etree._Element, species: str) -> Problems:
    """Whether an alias lies in the alias of the right complex, or of the right compartment."""
    parent = alias.get("complexSpeciesAlias")
    if species in file.species:
        if parent is not None:
            yield f"alias '{name}' of '{species}' lies in complex '{parent}', but the species is part of none."
        place = file.compartment_aliases.get(alias.get("compartmentAlias", ""))
        if place is None:
            yield f"alias '{name}' lies in '{alias.get('compartmentAlias')}', which is no compartment alias."
        elif place.get("compartment") != file.species[species].get("compartment"):
            yield f"alias '{name}' of '{species}' lies in {place.get('compartment')}, where the species is not."
        return
    whole = file.complex_aliases.get(parent or "")
    expected = file.included[species].findtext(f"{tag('annotation')}/{tag('complexSpecies')}")
    if whole is None:
        yield f"alias '{name}' lies in complex '{parent}', which is no alias of a complex."
    elif whole.get("species") != expected:
        yield f"alias '{name}' of '{species}' lies in complex '{whole.get('species')}', but is part of '{expected}'."


def _word(word: str, known: Iterable[str], what: str) -> Problems:
    if word not in known:
        yield f"the {what} is '{word}', which is not in CellDesigner's vocabulary."
