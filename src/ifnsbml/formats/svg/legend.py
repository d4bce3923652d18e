"""The strip below a map that says what its lines and glyphs mean; only what the map has is shown."""

from __future__ import annotations

from ifnsbml.formats.svg.drawing import Drawing
from ifnsbml.formats.svg.shapes import process_node
from ifnsbml.formats.svg.style import ARC_COLOURS, FLUX
from ifnsbml.layout.fonts import text_width
from ifnsbml.layout.geometry import Box
from ifnsbml.layout.map import Layout

LINE = 22.0
SIZE = 10.0
SAMPLE = 42.0
"""Long enough for a dashed line to be seen to be dashed."""

LEFT = 20.0

_ARCS = {
    "production": "becomes",
    "catalysis": "catalyses",
    "stimulation": "stimulates",
    "necessary stimulation": "is needed for",
    "inhibition": "inhibits",
    "positive influence": "raises",
    "negative influence": "lowers",
}
_MANNERS = {"uncertain": "probable, or with steps left out", "hypothetical": "hypothesis, off by default"}
_PROCESSES = {
    "association": "binding, reversible or not",
    "dissociation": "falling apart",
    "uncertain process": "uncertain step",
    "omitted process": "steps left out",
}

Entry = tuple[str, str, str]
"""Class of arc or process, manner of the arc, words."""


def _entries(layout: Layout) -> list[Entry]:
    arcs = {arc.shape for arc in layout.arcs}
    entries = [(kind, "", words) for kind, words in _ARCS.items() if kind in arcs]
    for manner, words in _MANNERS.items():
        kinds = [arc.shape for arc in layout.arcs if getattr(arc, manner)]
        if kinds:
            entries.append((kinds[0], manner, words))
    processes = {process.shape for process in layout.processes}
    return entries + [(kind, "process", words) for kind, words in _PROCESSES.items() if kind in processes]


def _places(layout: Layout) -> list[tuple[float, int, Entry]]:
    """The x and the line of each entry, as many on a line as fit the map."""
    x, line, places = LEFT, 0, []
    for entry in _entries(layout):
        width = SAMPLE + 6 + text_width(entry[2], SIZE) + 24
        if x > LEFT and x + width > layout.width:
            x, line = LEFT, line + 1
        places.append((x, line, entry))
        x += width
    return places


def legend_height(layout: Layout) -> float:
    """The height of the strip."""
    lines = max((line for _, line, _ in _places(layout)), default=0) + 1
    return 18.0 + lines * LINE


def draw_legend(drawing: Drawing, layout: Layout) -> None:
    """Draw the legend below the map."""
    group = drawing.group(drawing.root, "legend", "legend")
    for x, line, (kind, manner, words) in _places(layout):
        y = drawing.height + 12.0 + line * LINE
        if manner == "process":
            process_node(drawing, group, kind, Box(x + 8, y - 7, 14, 14))
        else:
            drawing.curve(group, kind, ((x, y), (x + SAMPLE, y)), ARC_COLOURS.get(kind, FLUX), manner)
        drawing.text(group, words, x + SAMPLE + 6, y + 3.6, SIZE, "name")
