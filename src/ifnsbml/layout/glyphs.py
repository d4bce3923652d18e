"""From a species to its glyph: shape, size, label, state pills, parts. All at the origin.

Sizes come from the font, so that no label is clipped; glyphs of one shape have one size
wherever their text allows it, because unequal boxes look like unequal importance. Glyphs
measure whole pixels and what stands on them tenths, the grid of all coordinates: a writer
that keeps more digits than another then has nothing more to write.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ifnsbml.builder.entities import Entity
from ifnsbml.builder.model import Model, Part, Species
from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import MULTIMER_OFFSET, EntityGlyph, Label, StateGlyph, UnitGlyph, moved

LABEL_SIZE = 11.0
PART_LABEL_SIZE = 10.0
SMALL_SIZE = 8.0
PILL_HEIGHT = 13.0

ENTITY_W, ENTITY_H = 104.0, 40.0
PART_W, PART_H = 92.0, 28.0
CHEMICAL = 44.0
COMPLEX_PAD = 9.0
PART_GAP = 15.0
COLUMN_GAP = 8.0
HEADROOM = PILL_HEIGHT / 2
LINE = 1.25
BELOW_PILLS = 3.0
"""How far a label of several lines is moved down, so that no pill on the upper rim touches it."""

SHAPES = {
    "protein": "macromolecule",
    "ligand": "macromolecule",
    "complex": "complex",
    "gene": "nucleic acid feature",
    "element": "nucleic acid feature",
    "promoter": "nucleic acid feature",
    "mrna": "nucleic acid feature",
    "lipid": "simple chemical",
    "small_molecule": "simple chemical",
    "phenotype": "unspecified entity",
}
"""The SBGN class of every kind of species."""

UNITS = {"gene": "ct:gene", "element": "ct:grr", "promoter": "ct:grr", "mrna": "ct:mRNA"}
"""What a nucleic acid feature is, in SBGN's controlled vocabulary (grr: gene regulatory region)."""

_ORDER = ("ligand", "protein", "lipid", "small_molecule", "mrna", "promoter", "gene", "element")


@dataclass(frozen=True)
class Decoration:
    """Text on the rim of a glyph: a state variable or a unit of information."""

    ident: str
    text: str
    variable: str | None = None
    value: str = ""

    @property
    def width(self) -> float:
        """The width of its box."""
        return max(24.0, _tenths(text_width(self.text, SMALL_SIZE) + 9))


def species_glyph(model: Model, species: Species, partners: frozenset[frozenset[str]]) -> EntityGlyph:
    """The glyph of a species with its top left corner at the origin.

    ``partners`` are the pairs of entities that form a complex of their own somewhere in the
    model; in larger complexes they are drawn one above the other. Raises LayoutError for a kind of
    species that a map has no shape for.
    """
    single = species.parts[0] if len(species.parts) == 1 else None
    if single is not None:
        return _single(model.entities[single.symbol], single, species)
    return _complex(model, species, partners)


def _single(entity: Entity, part: Part, species: Species) -> EntityGlyph:
    kind = entity.kind if species.kind == "complex" else species.kind
    text = species.label if kind == "phenotype" else display_name(entity, kind)
    return _entity(species.id, entity, part, text, kind, species.compartment)


def display_name(entity: Entity, kind: str) -> str:
    """What stands on the glyph: the symbol of a protein, the name of anything else."""
    name = entity.name
    if kind == "mrna":
        return name.removesuffix(" mRNA")
    return name if len(name) <= 24 else entity.symbol


def _decorations(ident: str, entity: Entity, part: Part) -> list[Decoration]:
    made = []
    if part.copies > 1:
        made.append(Decoration(f"{ident}__copies", f"N:{part.copies}"))
    if entity.kind in UNITS:
        made.append(Decoration(f"{ident}__type", UNITS[entity.kind]))
    for name, state in part.states:
        site = entity.sites[name]
        variable = name if site.phospho else ""
        value = {"u": "", "p": "P"}.get(state, state) if site.phospho else state
        text = f"{value}@{variable}" if value and variable else value or variable
        made.append(Decoration(f"{ident}__{name}", text, variable, value))
    return made


def _entity(
    ident: str, entity: Entity, part: Part, text: str, kind: str, compartment: str, nested: bool = False
) -> EntityGlyph:
    shape = _shape(ident, kind)
    size = PART_LABEL_SIZE if nested else LABEL_SIZE
    w, h = (PART_W, PART_H) if nested else (ENTITY_W, ENTITY_H)
    if shape == "simple chemical" and not nested:
        w = h = CHEMICAL
    lines = wrapped(text, size, w - 12)
    decorations = _decorations(ident, entity, part)
    rows = max(1, -(-len(decorations) // 2))
    needed = max([text_width(line, size) + 14 for line in lines], default=0.0)
    widest = max((d.width for d in decorations), default=0.0)
    if decorations:
        needed = max(needed, 2 * widest + 22 if len(decorations) > 1 and not nested else widest + 16)
        if nested and len(decorations) > 1:
            needed = max(needed, 2 * widest + 10)
    w = max(w, float(round(needed)))
    below = BELOW_PILLS if decorations and len(lines) > 1 else 0.0
    h = (
        max(h, float(math.ceil(len(lines) * size * LINE + 12)))
        + 2 * below
        + (MULTIMER_OFFSET if part.copies > 1 else 0.0)
    )
    states, units = _placed(decorations, w, h, rows)
    box = Box(0.0, 0.0, w, h)
    front = Box(0.0, 0.0, w - MULTIMER_OFFSET, h - MULTIMER_OFFSET) if part.copies > 1 else box
    if below or (nested and decorations):
        front = front.shifted(0.0, below or 1.5)
    return EntityGlyph(
        id=ident,
        kind=kind,
        shape=shape,
        compartment=compartment,
        box=box,
        label=Label(tuple(lines), front, size, whole=text),
        copies=part.copies,
        states=states,
        units=units,
    )


def _shape(ident: str, kind: str) -> str:
    try:
        return SHAPES[kind]
    except KeyError:
        raise LayoutError(
            f"'{ident}' is of kind '{kind}', for which a map has no shape; known kinds: {', '.join(sorted(SHAPES))}."
        ) from None


def _tenths(length: float) -> float:
    """The length on the grid, rounded up: text still fits."""
    return math.ceil(length * 10 - 1e-6) / 10


def _placed(
    decorations: Sequence[Decoration], w: float, h: float, rows: int
) -> tuple[tuple[StateGlyph, ...], tuple[UnitGlyph, ...]]:
    """Pills left and right on the upper rim, then the lower one: the middle stays free for arcs."""
    states, units = [], []
    for index, item in enumerate(decorations):
        left = index % 2 == 0
        x = 3.0 if left else w - 3.0 - item.width
        y = -PILL_HEIGHT / 2 if index < 2 else h - PILL_HEIGHT / 2
        if index >= 4:
            y = -PILL_HEIGHT / 2 + (index // 2 - 1) * PILL_HEIGHT
        box = Box(x, y, item.width, PILL_HEIGHT)
        if item.variable is None:
            units.append(UnitGlyph(item.ident, item.text, box))
        else:
            states.append(StateGlyph(item.ident, item.variable, item.value, box))
    return tuple(states), tuple(units)


def wrapped(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """Break a label into lines at spaces, or after colons and dashes, where it is too wide."""
    if text_width(text, size, bold) <= width:
        return [text]
    pieces, piece = [], ""
    for char in text:
        piece += char
        if char in " :–-/":
            pieces.append(piece)
            piece = ""
    pieces.append(piece)
    lines = [""]
    for piece in pieces:
        if lines[-1] and text_width((lines[-1] + piece).strip(), size, bold) > width:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines if line.strip()]


def _complex(model: Model, species: Species, partners: frozenset[frozenset[str]]) -> EntityGlyph:
    grid = part_grid(model, species, partners)
    inner = {
        part: _entity(
            f"{species.id}__{part.symbol}" + (f"_{index}" if _repeated(species, part) else ""),
            model.entities[part.symbol],
            part,
            display_name(model.entities[part.symbol], model.entities[part.symbol].kind),
            model.entities[part.symbol].kind,
            species.compartment,
            nested=True,
        )
        for index, part in enumerate(species.parts)
    }
    columns = max(len(row) for row in grid)
    cell = max(glyph.box.w for glyph in inner.values())
    width = columns * cell + (columns - 1) * COLUMN_GAP + 2 * COMPLEX_PAD
    title = wrapped(species.label, LABEL_SIZE, max(width - 12, 100.0), bold=True)
    width = max(width, *(text_width(line, LABEL_SIZE, bold=True) + 14 for line in title))
    width = float(round(width))
    y = COMPLEX_PAD + HEADROOM
    parts = []
    for row in grid:
        used = len(row) * cell + (len(row) - 1) * COLUMN_GAP
        x = (width - used) / 2
        height = max(inner[part].extent.bottom for part in row)
        for part in row:
            glyph = inner[part]
            parts.append(moved(glyph, round(x + (cell - glyph.box.w) / 2, 1), y))
            x += cell + COLUMN_GAP
        y += height + PART_GAP
    y += 6 - PART_GAP
    label_height = _tenths(len(title) * LABEL_SIZE * LINE)
    box = Box(0.0, 0.0, width, float(round(y + label_height + 6)))
    label = Label(tuple(title), Box(4.0, y, width - 8, label_height), LABEL_SIZE, bold=True, whole=species.label)
    return EntityGlyph(
        id=species.id,
        kind="complex",
        shape="complex",
        compartment=species.compartment,
        box=box,
        label=label,
        parts=tuple(parts),
    )


def _repeated(species: Species, part: Part) -> bool:
    return sum(other.symbol == part.symbol for other in species.parts) > 1


def _depth(entity: Entity) -> int:
    return _ORDER.index(entity.kind) if entity.kind in _ORDER else len(_ORDER)


def part_grid(model: Model, species: Species, partners: frozenset[frozenset[str]]) -> list[list[Part]]:
    """The parts of a complex in rows: what binds from outside on top, DNA at the foot.

    Entities that also form a pair of their own (a receptor chain and its kinase) stand in one column.
    """
    kinds = {part: model.entities[part.symbol].kind for part in species.parts}
    order = sorted(species.parts, key=lambda p: (_depth(model.entities[p.symbol]), species.parts.index(p)))
    if len(order) <= 3:
        return [[part] for part in order]
    columns: list[list[Part]] = []
    single: list[Part] = []
    left = list(order)
    while left:
        part = left.pop(0)
        mate = next((o for o in left if frozenset((part.symbol, o.symbol)) in partners), None)
        if mate is None:
            single.append(part)
        else:
            left.remove(mate)
            columns.append([part, mate])
    if len(columns) < 2:
        return [order[i : i + 2] for i in range(0, len(order), 2)]
    paired = [list(row) for row in zip(*columns, strict=True)]
    genes = {p: model.entities[p.symbol].genes for p in single}
    above = [p for p in single if kinds[p] == "ligand" or (kinds[p] == "protein" and not genes[p])]
    below = [p for p in single if p not in above]
    return (
        [above[i : i + 2] for i in range(0, len(above), 2)]
        + paired
        + [below[i : i + 2] for i in range(0, len(below), 2)]
    )
