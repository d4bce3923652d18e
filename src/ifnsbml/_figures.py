"""Figures of runs, which show themselves in a notebook whatever backend is chosen."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from ifnsbml.simulation.timecourse import TimeCourse

_COLUMNS = 2
_LOGARITHMIC = 20.0
"""Doses that span more than this factor are drawn on a logarithmic axis."""


class ShownFigure(Figure):
    """A matplotlib figure that does not belong to pyplot: it is shown where it is the value of a notebook's cell."""

    def _repr_png_(self) -> bytes:
        drawn = io.BytesIO()
        self.savefig(drawn, format="png", dpi=100)
        return drawn.getvalue()


def overlay(courses: Mapping[str, TimeCourse], names: Sequence[str]) -> ShownFigure:
    """One panel for each name, one curve for each course under its label."""
    figure, grid = _panels(len(names))
    for axes, name in zip(grid, names, strict=False):
        for number, (label, course) in enumerate(courses.items()):
            colour = f"C{number}" if len(courses) <= 10 else _shade(number, len(courses))
            axes.plot(course.time, course.column(name), "-" if number % 2 == 0 else "--", color=colour, label=label)
        course = next(iter(courses.values()))
        _label(axes, course, name, f"time ({course.time_unit})" if course.time_unit else "time")
    if names:
        grid[0].legend(fontsize=7.5, frameon=False)
    return figure


def response(
    doses: Sequence[float], dose: str, peaks: Mapping[str, Sequence[float]], course: TimeCourse
) -> ShownFigure:
    """One panel for each name: its peak over the dose."""
    figure, grid = _panels(len(peaks))
    positive = [value for value in doses if value > 0]
    wide = len(positive) == len(doses) and max(positive) > _LOGARITHMIC * min(positive)
    for axes, (name, values) in zip(grid, peaks.items(), strict=False):
        axes.plot(doses, values, "o-")
        if wide:
            axes.set_xscale("log")
        _label(axes, course, name, dose)
    return figure


def heat(
    first: tuple[str, Sequence[float]], second: tuple[str, Sequence[float]], peaks: Mapping[str, Any]
) -> ShownFigure:
    """One panel for each name: its peak over two scanned values, ``peaks`` with the first along the rows."""
    figure, grid = _panels(len(peaks))
    for axes, (name, values) in zip(grid, peaks.items(), strict=False):
        image = axes.imshow(values, origin="lower", aspect="auto")
        for (label, steps), ticks, tell in (
            (second, axes.set_xticks, axes.set_xlabel),
            (first, axes.set_yticks, axes.set_ylabel),
        ):
            ticks(range(len(steps)), [f"{step:g}" for step in steps])
            tell(label)
        axes.set_title(_plain(name), fontsize=9)
        figure.colorbar(image, ax=axes)
    return figure


def _panels(count: int) -> tuple[ShownFigure, Any]:
    columns = min(_COLUMNS, max(1, count))
    rows = max(1, math.ceil(count / columns))
    figure = ShownFigure(figsize=(5.2 * columns, 2.8 * rows), layout="constrained")
    FigureCanvasAgg(figure)
    grid = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes in grid[count:]:
        axes.set_axis_off()
    return figure, grid


def _label(axes: Any, course: TimeCourse, name: str, below: str) -> None:
    place = course.names.index(name)
    label = course.labels[place] if course.labels else name
    axes.set_title(_plain(label or name), fontsize=9)
    axes.set_ylabel(_plain(course.units[place]) if course.units else "")
    axes.set_xlabel(_plain(below))
    axes.spines[["top", "right"]].set_visible(False)


def _shade(number: int, count: int) -> tuple[float, float, float, float]:
    import matplotlib as mpl

    shade: tuple[float, float, float, float] = mpl.colormaps["viridis"](number / max(count - 1, 1))
    return shade


def _plain(text: str) -> str:
    """Keep matplotlib from reading a name as mathematics."""
    return text.replace("$", r"\$")
