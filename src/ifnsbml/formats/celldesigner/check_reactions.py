"""What can be wrong with the reactions of a CellDesigner file: participants, links, lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ifnsbml.formats.celldesigner import vocabulary as words
from ifnsbml.formats.celldesigner.reading import text
from ifnsbml.formats.celldesigner.xml import sbml, tag

if TYPE_CHECKING:
    from lxml import etree

    from ifnsbml.formats.celldesigner.reading import MapFile

Problems = Iterator[str]
_SIDES = (
    ("reactant", "baseReactants", "listOfReactantLinks", "listOfReactants", "-1,0"),
    ("product", "baseProducts", "listOfProductLinks", "listOfProducts", "-1,1"),
)


def reaction_problems(file: MapFile) -> Problems:
    """Everything about every reaction but its place on the map."""
    for name, reaction in file.reactions.items():
        extension = reaction.find(f"{sbml('annotation')}/{tag('extension')}")
        if extension is None:
            yield f"reaction '{name}' has no annotation of CellDesigner's."
            continue
        kind = text(extension, "reactionType")
        if kind not in words.REACTION_TYPES:
            yield f"the type of reaction '{name}' is '{kind}', which is not in CellDesigner's vocabulary."
            continue
        for side, wanted in zip(_SIDES, words.REACTION_TYPES[kind], strict=True):
            yield from _participants(file, name, reaction, extension, side, wanted)
        yield from _modifications(file, name, reaction, extension)
        yield from _references(file, name, reaction)
        yield from _line(name, extension, kind)
        for anchor in extension.iter(tag("linkAnchor")):
            if anchor.get("position") not in words.ANCHORS:
                yield f"reaction '{name}' has a line fastened at '{anchor.get('position')}', which is no anchor."


def _participants(
    file: MapFile,
    name: str,
    reaction: etree._Element,
    extension: etree._Element,
    side: tuple[str, str, str, str, str],
    wanted: int,
) -> Problems:
    """The drawn participants of one side are those of SBML, each by an alias of its own."""
    role, bases, links, references, target = side
    base = list(extension.iterfind(f"{tag(bases)}/*"))
    if len(base) != wanted:
        kind = text(extension, "reactionType")
        yield f"reaction '{name}' of type {kind} is drawn with {len(base)} base {role}s; it needs {wanted}."
    drawn = []
    for item in base:
        drawn.append(item.get("species", ""))
        yield from _alias(file, name, item.get("alias", ""), item.get("species", ""))
    for item in extension.iterfind(f"{tag(links)}/*"):
        drawn.append(item.get(role, ""))
        yield from _alias(file, name, item.get("alias", ""), item.get(role, ""))
        if item.get("targetLineIndex") != target:
            yield f"a {role} link of reaction '{name}' ends at '{item.get('targetLineIndex')}', not at {target}."
    listed = [r.get("species", "") for r in reaction.iterfind(f"{sbml(references)}/*")]
    if sorted(drawn) != sorted(listed):
        yield f"reaction '{name}' is drawn with the {role}s {drawn}, but has {listed}."


def _alias(file: MapFile, name: str, alias: str, species: str) -> Problems:
    found = file.aliases.get(alias)
    if found is None:
        yield f"reaction '{name}' refers to alias '{alias}', which there is none of."
    elif found.get("species") != species:
        yield f"reaction '{name}' refers to alias '{alias}' for '{species}', but that is of '{found.get('species')}'."


def _modifications(file: MapFile, name: str, reaction: etree._Element, extension: etree._Element) -> Problems:
    drawn = []
    for item in extension.iterfind(f"{tag('listOfModification')}/{tag('modification')}"):
        species, alias = item.get("modifiers", ""), item.get("aliases", "")
        drawn.append(species)
        yield from _alias(file, name, alias, species)
        if item.get("type") not in words.MODIFICATION_TYPES:
            yield f"'{species}' acts on '{name}' by '{item.get('type')}', which is not in CellDesigner's vocabulary."
        if item.get("targetLineIndex") not in words.TARGETS:
            yield f"'{species}' acts on '{name}' at '{item.get('targetLineIndex')}', which is no place on a process."
        for target in item.iterfind(tag("linkTarget")):
            if (target.get("alias"), target.get("species")) != (alias, species):
                yield f"the line of '{species}' onto '{name}' is fastened at '{target.get('alias')}', not at its alias."
        bends = len((item.get("editPoints") or "").split())
        yield from _pieces(f"the line of '{species}' onto '{name}'", item, [bends + 1])
    listed = [r.get("species", "") for r in reaction.iterfind(f"{sbml('listOfModifiers')}/*")]
    if sorted(drawn) != sorted(listed):
        yield f"reaction '{name}' is drawn with the modifiers {drawn}, but has {listed}."


def _references(file: MapFile, name: str, reaction: etree._Element) -> Problems:
    """Every species reference of SBML names the alias that is drawn for it."""
    for reference in reaction.iter(sbml("speciesReference"), sbml("modifierSpeciesReference")):
        alias = reference.findtext(f"{sbml('annotation')}/{tag('extension')}/{tag('alias')}") or ""
        yield from _alias(file, name, alias, reference.get("species", ""))


def _line(name: str, extension: etree._Element, kind: str) -> Problems:
    """The numbers of bends, of pieces and of the piece with the process node agree."""
    points = extension.find(tag("editPoints"))
    bends = [] if points is None else (points.text or "").split()
    scheme = extension.find(tag("connectScheme"))
    what = f"reaction '{name}'"
    if words.REACTION_TYPES[kind] == (1, 1):
        yield from _pieces(what, extension, [len(bends) + 1])
        index = "" if scheme is None else scheme.get("rectangleIndex", "")
        if not index.isdigit() or int(index) > len(bends):
            yield f"{what} has its process node on piece '{index}' of {len(bends) + 1}."
    else:
        counts = [0 if points is None else int(points.get(f"num{arm}", "-1")) for arm in range(3)]
        if min(counts) < 0 or sum(counts) + 1 != len(bends):
            yield f"{what} has {len(bends)} points for three arms with {counts} bends and the point where they meet."
        yield from _pieces(what, extension, [count + 1 for count in counts])
        arm = counts[2 if kind == "HETERODIMER_ASSOCIATION" else 0]
        index = "" if points is None else points.get("tShapeIndex", "")
        if not index.isdigit() or int(index) > arm:
            yield f"{what} has its process node on piece '{index}' of {arm + 1}."
    for side in ("reactantLink", "productLink"):
        for link in extension.iter(tag(side)):
            count = len((link.findtext(tag("editPoints")) or "").split())
            yield from _pieces(f"the line of '{link.get('alias')}' to '{name}'", link, [count + 1])


def _pieces(what: str, parent: etree._Element, counts: list[int]) -> Problems:
    """The connection scheme has one direction for every piece of the line, in order."""
    scheme = parent.find(tag("connectScheme"))
    if scheme is None or scheme.get("connectPolicy") not in words.POLICIES:
        yield f"{what} has no connection scheme of a known policy."
        return
    directions = list(scheme.iter(tag("lineDirection")))
    found = [(d.get("arm", "0"), d.get("index")) for d in directions]
    wanted = [(str(arm), str(index)) for arm, count in enumerate(counts) for index in range(count)]
    if found != wanted:
        yield f"{what} has {len(found)} directions for {sum(counts)} pieces of line."
    for direction in directions:
        if direction.get("value") not in words.DIRECTIONS:
            yield f"{what} has a piece that runs '{direction.get('value')}', which is no direction."
