"""What stands where in each format that draws, read from the files alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

LAYOUT = "{http://www.sbml.org/sbml/level3/version1/layout/version1}"
RENDER = "{http://www.sbml.org/sbml/level3/version1/render/version1}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
SBGN = "{http://sbgn.org/libsbgn/0.3}"
CELLDESIGNER = "{http://www.sbml.org/2001/ns/celldesigner}"
PROCESSES = ("process", "omitted process", "uncertain process", "association", "dissociation")

Box = tuple[float, ...]


@dataclass(frozen=True)
class Glyph:
    """A drawn thing: its id, what it is called, and x, y, width, height."""

    id: str
    name: str
    box: Box


@dataclass(frozen=True)
class Drawing:
    """What a file draws, by the id of the element in the model."""

    species: dict[str, Glyph] = field(default_factory=dict)
    reactions: dict[str, Glyph] = field(default_factory=dict)
    compartments: dict[str, Glyph] = field(default_factory=dict)


def sbml_names(path: Path) -> dict[str, dict[str, str]]:
    """Names by id of the species, reactions and compartments of an SBML file of any level."""
    root = etree.parse(str(path)).getroot()
    core = root.tag[: root.tag.index("}") + 1]
    return {
        kind: {
            e.get("id"): e.get("name") or ""
            for e in root.find(f"{core}model/{core}listOf{kind}")
            if isinstance(e.tag, str) and e.get("id")
        }
        for kind in ("Species", "Reactions", "Compartments")
    }


def layout_glyphs(path: Path) -> Drawing:
    """The glyphs of an SBML Level 3 file's layout."""
    root = etree.parse(str(path)).getroot()
    names = sbml_names(path)
    drawing = Drawing()
    for tag, kind, found in (
        ("species", "Species", drawing.species),
        ("reaction", "Reactions", drawing.reactions),
        ("compartment", "Compartments", drawing.compartments),
    ):
        for glyph in root.iter(f"{LAYOUT}{tag}Glyph"):
            ident = glyph.get(f"{LAYOUT}{tag}")
            if ident is None:
                continue  # a source or sink, which stands for no species
            assert ident not in found, f"{ident} is drawn twice"
            box = glyph.find(f"{LAYOUT}boundingBox")
            place, size = box.find(f"{LAYOUT}position"), box.find(f"{LAYOUT}dimensions")
            numbers = [place.get(f"{LAYOUT}{k}") for k in "xy"] + [
                size.get(f"{LAYOUT}{k}") for k in ("width", "height")
            ]
            found[ident] = Glyph(glyph.get(f"{LAYOUT}id"), names[kind][ident], tuple(map(float, numbers)))
    return drawing


def sbgn_glyphs(path: Path) -> Drawing:
    """The top-level glyphs of an SBGN-ML map; a label is the name, for a process its notes."""
    drawing = Drawing()
    for glyph in etree.parse(str(path)).getroot().find(f"{SBGN}map").findall(f"{SBGN}glyph"):
        box = tuple(float(glyph.find(f"{SBGN}bbox").get(key)) for key in "xywh")
        label = glyph.find(f"{SBGN}label")
        name = label.get("text") if label is not None else "".join(note.text for note in glyph.iter(f"{XHTML}p"))
        kind = glyph.get("class")
        found = (
            drawing.reactions
            if kind in PROCESSES
            else drawing.compartments
            if kind == "compartment"
            else drawing.species
        )
        found[glyph.get("id")] = Glyph(glyph.get("id"), " ".join(name.split()), box)
    return drawing


def sbgn_arcs(path: Path) -> set[str]:
    """The ids of the arcs of an SBGN-ML map."""
    return {arc.get("id") for arc in etree.parse(str(path)).getroot().iter(f"{SBGN}arc")}


def celldesigner_glyphs(path: Path) -> Drawing:
    """The aliases of species, of complexes and of compartments; reactions have no box of their own."""
    root = etree.parse(str(path)).getroot()
    names = sbml_names(path)
    drawing = Drawing()
    for tag, kind, found in (
        ("speciesAlias", "Species", drawing.species),
        ("complexSpeciesAlias", "Species", drawing.species),
        ("compartmentAlias", "Compartments", drawing.compartments),
    ):
        for alias in root.iter(f"{CELLDESIGNER}{tag}"):
            ident = alias.get("species") or alias.get("compartment")
            if alias.get("complexSpeciesAlias") or ident not in names[kind]:
                continue  # a part within a complex
            assert ident not in found, f"{ident} is drawn twice"
            bounds = alias.find(f"{CELLDESIGNER}bounds")
            if bounds is not None:
                box = tuple(float(bounds.get(key)) for key in "xywh")
                found[ident] = Glyph(alias.get("id"), names[kind][ident], box)
    return drawing


def svg_glyphs(path: Path) -> Drawing:
    """The groups of a map in SVG; a title is the name, for a reaction with its kind in brackets after it."""
    drawing = Drawing()
    homes = {"species": drawing.species, "reaction": drawing.reactions, "compartment": drawing.compartments}
    for group in etree.parse(str(path)).getroot().iter(f"{SVG}g"):
        found = homes.get((group.get("class") or " ").split(" ")[0])
        if found is not None:
            ident = group.get("data-id")
            assert ident not in found, f"{ident} is drawn twice"
            outlines = [outline(e) for e in group if e.get("class") in ("body", "process")]
            found[ident] = Glyph(group.get("id"), group.find(f"{SVG}title").text, around(outlines))
    return drawing


def outline(element: etree._Element) -> list[tuple[float, float]]:
    """Points whose box is that of an SVG shape: its corners, or the points of a path with absolute commands."""
    get = {key: float(value) for key, value in element.items() if key in ("x", "y", "width", "height", "cx", "cy", "r")}
    if element.tag == f"{SVG}rect":
        return [(get["x"], get["y"]), (get["x"] + get["width"], get["y"] + get["height"])]
    if element.tag != f"{SVG}path":
        rx, ry = (float(element.get(key) or get["r"]) for key in ("rx", "ry"))
        return [(get["cx"] - rx, get["cy"] - ry), (get["cx"] + rx, get["cy"] + ry)]
    x = y = 0.0
    points = []
    for command, numbers in re.findall(r"([MLHVQZ])([^MLHVQZ]*)", element.get("d")):
        values = [float(number) for number in re.split(r"[ ,]+", numbers.strip()) if number]
        x = values[-1] if command == "H" else values[-2] if command in "MLQ" else x
        y = values[-1] if command in "VMLQ" else y
        points.append((x, y))
    return points


def around(outlines: list[list[tuple[float, float]]]) -> Box:
    xs, ys = zip(*(point for points in outlines for point in points), strict=True)
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def fills(path: Path) -> set[str]:
    """The colours in which an SBML Level 3 file has its compartments and species filled."""
    root = etree.parse(str(path)).getroot()
    drawn = layout_glyphs(path)
    glyphs = {glyph.id for glyph in (*drawn.species.values(), *drawn.compartments.values())}
    colours = set()
    for style in root.iter(f"{RENDER}style"):
        if glyphs & set((style.get(f"{RENDER}idList") or "").split()):
            colours |= {element.get(f"{RENDER}fill") for element in style.iter()} - {None, "none"}
    return colours
