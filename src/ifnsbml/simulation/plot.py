"""A run as a picture: what rose and fell, grouped as a biologist would group it."""

from __future__ import annotations

import io
import math
import re
import textwrap
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.model.document import show_path
from ifnsbml.model.errors import SettingError
from ifnsbml.simulation.output import replace_file
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# First match wins; the order of panels is the order of this list. The patterns are for the ids that
# design fixes for our models; what matches none stands with the species or under "Other".
_GROUPS: tuple[tuple[str, str], ...] = (
    ("mRNA", r"obs_mRNA_"),
    ("Proteins made", r"obs_protein_"),
    ("CRKL–RAP1 branch", r"obs_(CRKL|CRK|CRKII|C3G|RAP1|CBL|PML)(_|$)"),
    ("Complexes and DNA", r"obs_(ISGF3|ISRE|GAS|GATE)(_|$)|obs_\w*(dimer|occupied|_bound|recruited)"),
    ("Receptors and JAKs", r"obs_(JAK\d|TYK2|IFNAR\d?|IFNGR\d?|receptor)"),
    ("STATs", r"obs_STAT\d"),
    ("p38 branch", r"obs_(VAV|RAC1|MAP3K|MKK|MAP2K[36]|p38|MAPKAPK|MSK1|MNK1)"),
    ("MEK–ERK branch", r"obs_(RAF|MEK|ERK|CEBP|PPAR|FAS)"),
    ("PI3K–MTOR branch", r"obs_(IRS|PI3K|PIP3|PDK1|AKT|PKC|MTOR|p70S6K|RPS6|4EBP1|EIF4)"),
    ("Responses", r"obs_(antiviral|growth|apopto|differentiation)"),
    ("Other observables", r"obs_"),
    ("Species and parameters", r""),
)
_SHOWN_FIRST = ("Receptors and JAKs", "STATs", "Complexes and DNA")

# Okabe and Ito's colours, told apart with every common kind of colour vision; black last.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_DASHES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)), (0, (8, 2)), (0, (1, 2)))
_CURVES_PER_PANEL = len(_COLOURS)
# A curve that reaches less than this share of its panel would lie on the axis; it gets a panel of its own.
_SMALLEST_SHARE = 1 / 40
_COLUMNS = 2
_LEGEND_WIDTH = 26  # characters
_MAX_PANELS = 30
_FORMATS = ("png", "svg", "pdf")


@dataclass(frozen=True)
class Panel:
    """Curves that share axes."""

    title: str
    unit: str
    names: tuple[str, ...]


def write_plot(course: TimeCourse, path: Path | str) -> None:
    """Draw a run's columns that change, in panels, as PNG, SVG or PDF by the path's suffix.

    Raises:
        SettingError: for another suffix, or a path that cannot be written.
    """
    path = Path(path)
    kind = path.suffix.lower().removeprefix(".")
    if kind not in _FORMATS:
        raise SettingError(
            f"{show_path(path)}: a plot is written as {', '.join('.' + name for name in _FORMATS)}; "
            "choose a path that ends so."
        )
    import matplotlib as mpl

    # Fixed metadata and ids: the same run gives the same bytes.
    metadata: dict[str, Any] = {
        "png": {"Software": None},
        "svg": {"Date": None, "Creator": None},
        "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    }[kind]
    drawn = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": "ifnsbml", "svg.fonttype": "path"}), warnings.catch_warnings():
        # A name in a script that the font lacks is drawn as boxes; the run is still worth seeing.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        draw(course).savefig(drawn, format=kind, dpi=150, metadata=metadata)
    replace_file(path, drawn.getvalue())


def draw(course: TimeCourse, figure_class: type[Figure] | None = None) -> Figure:
    """Return the figure that :func:`write_plot` writes, or one like it of another class."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    panels = arrange(course)
    left_out = [name for panel in panels[_MAX_PANELS:] for name in panel.names]
    panels = panels[:_MAX_PANELS]
    columns = min(_COLUMNS, max(1, len(panels)))
    rows = max(1, math.ceil(len(panels) / columns))
    figure = (figure_class or Figure)(figsize=(6.2 * columns, 2.5 * rows + 0.9), layout="constrained")
    FigureCanvasAgg(figure)
    width = 74 * columns
    settings = textwrap.shorten(course.describe_settings(), 2 * width, placeholder=" …")
    title = textwrap.fill(_plain(course.model or "Model"), width)
    figure.suptitle(f"{title}\n{textwrap.fill(_plain(settings), width)}", fontsize=11)
    grid = figure.subplots(rows, columns, squeeze=False, sharex=True).ravel()
    for axes, panel in zip(grid, panels, strict=False):
        _draw_panel(axes, course, panel)
    for axes in grid[len(panels) :]:
        axes.set_axis_off()
    for index, axes in enumerate(grid):
        if index < len(panels) <= index + columns:  # the lowest panel of its column
            axes.set_xlabel(f"time ({course.time_unit})" if course.time_unit else "time")
            axes.tick_params(labelbottom=True)
    if not panels:
        grid[0].text(0.5, 0.5, "Nothing that was observed changes.", ha="center", transform=grid[0].transAxes)
    notes = [
        textwrap.fill(textwrap.shorten(f"{what}: {listed}", 3 * width, placeholder=" …"), int(1.25 * width))
        for what, names in (("Unchanged", unchanging(course)), ("No room for", left_out))
        if (listed := "; ".join(_label(course, name).strip() for name in names))
    ]
    if notes:
        figure.supxlabel("\n".join(notes), fontsize=8, color="#555555", x=0.01, ha="left")
    return figure


def arrange(course: TimeCourse) -> list[Panel]:
    """Sort the columns that change into panels: by group, by unit, by size, in the groups' order."""
    groups: dict[tuple[str, str], list[str]] = {}
    still = set(unchanging(course))
    for name in dict.fromkeys(course.names):
        if name not in still:
            groups.setdefault((_group(name), _unit(course, name)), []).append(name)
    order = [*_SHOWN_FIRST, *(title for title, _ in _GROUPS)]
    # Our cascades read from receptor to response: products after what makes them.
    late = {"mRNA": 1, "Proteins made": 2, "Responses": 3, "Other observables": 4, "Species and parameters": 5}
    keys = sorted(groups, key=lambda key: (late.get(key[0], 0), order.index(key[0]), key[1]))
    panels = []
    for title, unit in keys:
        parts = _by_size(course, groups[title, unit])
        for number, names in enumerate(parts, start=1):
            suffix = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
            panels.append(Panel(title + suffix, unit, tuple(names)))
    return panels


def unchanging(course: TimeCourse) -> tuple[str, ...]:
    """Return the names of columns that stay where they start, up to what the integrator's tolerance leaves open."""
    import numpy as np

    rtol, atol = course.rtol or 1e-6, course.atol or 1e-9
    names = []
    for name in dict.fromkeys(course.names):
        column = course.column(name)
        if np.ptp(column) <= 100 * rtol * np.abs(column).max() + 100 * atol:
            names.append(name)
    return tuple(names)


def _by_size(course: TimeCourse, names: Sequence[str]) -> list[list[str]]:
    """Split names so that every curve can be seen next to the largest of its panel; largest panel first."""
    import numpy as np

    peaks = {name: float(np.abs(course.column(name)).max()) for name in names}
    parts: list[list[str]] = []
    top = 0.0
    for name in sorted(names, key=lambda name: -peaks[name]):
        if not parts or peaks[name] < _SMALLEST_SHARE * top or len(parts[-1]) == _CURVES_PER_PANEL:
            parts.append([])
            top = peaks[name]
        parts[-1].append(name)
    listed = list(names)
    return [sorted(part, key=listed.index) for part in parts]


def _draw_panel(axes: Axes, course: TimeCourse, panel: Panel) -> None:
    from matplotlib.ticker import MaxNLocator

    for index, name in enumerate(panel.names):
        axes.plot(
            course.time,
            course.column(name),
            color=_COLOURS[index],
            linestyle=_DASHES[index],  # curves that coincide, and prints in grey, stay legible
            linewidth=1.8,
            label=textwrap.fill(_label(course, name), _LEGEND_WIDTH),
        )
    axes.set_title(panel.title, fontsize=10, loc="left", fontweight="bold")
    axes.set_ylabel(_plain(panel.unit) or "value", fontsize=9)
    lowest = min(float(course.column(name).min()) for name in panel.names)
    if lowest >= 0:
        axes.set_ylim(bottom=0)
    axes.set_xlim(float(course.time[0]), float(course.time[-1]))
    sexagesimal = course.time_unit in ("min", "s")
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 3, 6, 10] if sexagesimal else None))
    axes.tick_params(labelsize=8)
    axes.grid(color="#DDDDDD", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(
        loc="upper left",
        bbox_to_anchor=(1.01, 1.02),
        fontsize=7.5,
        frameon=False,
        borderaxespad=0,
        handlelength=2.6,
    )


def _group(name: str) -> str:
    return next(title for title, pattern in _GROUPS if re.match(pattern, name))


def _label(course: TimeCourse, name: str) -> str:
    """Return a column's human name, safe as text of a figure."""
    return _plain(dict(zip(course.names, course.labels, strict=False)).get(name) or name)


def _plain(text: str) -> str:
    """Keep matplotlib from reading a name as mathematics, or as one to leave out of the legend."""
    text = text.replace("$", r"\$")
    return f" {text}" if text.startswith("_") else text


def _unit(course: TimeCourse, name: str) -> str:
    return dict(zip(course.names, course.units, strict=False)).get(name, "")
