"""What simulating gives: one run, two beside each other, a grid of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml._tables import Table, pandas
from ifnsbml.errors import nearest
from ifnsbml.model.errors import SettingError, UnknownNameError
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from matplotlib.figure import Figure

    Floats = np.ndarray[Any, np.dtype[np.float64]]

FEW = 6
"""Read-outs that a figure of several runs shows where none are named."""


@dataclass(frozen=True, eq=False, repr=False)
class Run:
    """One run of a model.

    ``run["obs_ISGF3"]`` is an array of shape (n,), beside ``run.time`` of shape (n,); it prints as a table with the
    start, the extreme and the end of what moves.

    Attributes:
        course: the numbers, with labels, units, settings and tolerances.
    """

    course: TimeCourse

    @property
    def time(self) -> Floats:
        """The time points, shape (n,), in :attr:`time_unit`."""
        return self.course.time

    @property
    def time_unit(self) -> str:
        """The model's unit of time; "" where the file declares none."""
        return self.course.time_unit

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that were recorded."""
        return self.course.names

    @property
    def units(self) -> dict[str, str]:
        """The unit of each id that was recorded; "" for a pure number."""
        return dict(zip(self.course.names, self.course.units, strict=True))

    @property
    def settings(self) -> dict[str, float]:
        """What was set, the silenced ligands included."""
        return dict(self.course.settings)

    @property
    def unchanging(self) -> tuple[str, ...]:
        """What stays where it starts."""
        from ifnsbml.simulation.plot import unchanging

        return unchanging(self.course)

    @property
    def summary(self) -> Table:
        """One row for each id that moves: start, the value furthest from it and when, end, unit."""
        still = self.unchanging
        rows = []
        for name, unit in self.units.items():
            if name not in still:
                values = self.course.column(name)
                furthest = int(abs(values - values[0]).argmax())
                start, extreme, end = (float(values[place]) for place in (0, furthest, -1))
                rows.append((name, start, extreme, float(self.time[furthest]), end, unit))
        columns = ("observable", "start", "extreme", f"at {self.time_unit or 'time'}", "end", "unit")
        return Table(columns, rows, title=f"{self.course.model}: {self.course.describe_settings()}")

    def __getitem__(self, name: str) -> Floats:
        """The values of one id, shape (n,), in its unit.

        Raises:
            UnknownNameError: this run did not record it.
        """
        return self.course.column(name)

    def to_dataframe(self) -> pd.DataFrame:
        """Return a data frame of n rows and one column for each id, indexed by time; ``frame.attrs`` has the units.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        index = pandas().Index(self.time, name=f"time ({self.time_unit})" if self.time_unit else "time")
        frame = pandas().DataFrame(self.course.values, index=index, columns=list(self.names))
        frame.attrs.update(units=self.units, settings=self.settings, model=self.course.model)
        return frame

    def to_csv(self, path: Path | str) -> None:
        """Write the run as CSV, with settings, names and units in comment lines.

        Raises:
            SettingError: the file cannot be written.
        """
        self.course.to_csv(path)

    def plot(self, *names: str, path: Path | str | None = None) -> Figure:
        """Draw ids, or all that change, in panels of what belongs together; also to a .png, .svg or .pdf file.

        Raises:
            UnknownNameError: this run did not record one of them.
            SettingError: the file cannot be written, or is of another kind.
        """
        from ifnsbml._figures import ShownFigure
        from ifnsbml.simulation.plot import draw, write_plot

        course = _only(self.course, names)
        if path is not None:
            write_plot(course, path)
        return draw(course, ShownFigure)

    def __repr__(self) -> str:
        still = self.unchanging
        more = f"\n{len(still)} stay as they are: {', '.join(still)}" if still else ""
        return f"{self.summary}{more}"

    def _repr_html_(self) -> str:
        return self.summary._repr_html_()


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """A run, and the same with something changed.

    ``comparison["obs_ISGF3"]`` is a pair of arrays of shape (n,). It prints as a table of what differs.

    Attributes:
        control: the run without the change.
        changed: the run with it.
        change: what was changed.
    """

    control: Run
    changed: Run
    change: Mapping[str, float]

    @property
    def differences(self) -> Table:
        """One row for each id that differs, the most first: both peaks, and the largest distance between the curves.

        ``relative`` is that distance over the larger peak; below 1e-6 a difference is not told from the
        integrator's tolerance.
        """
        rows = []
        for name, unit in self.control.units.items():
            before, after = self.control[name], self.changed[name]
            peaks = float(abs(before).max()), float(abs(after).max())
            distance, scale = float(abs(after - before).max()), max(peaks)
            tolerance = 100 * ((self.control.course.rtol or 1e-6) * scale + (self.control.course.atol or 1e-9))
            if distance > tolerance:
                rows.append((name, *peaks, distance, distance / scale, unit))
        rows.sort(key=lambda row: (-row[4], row[0]))
        told = ", ".join(f"{name} = {value:g}" for name, value in self.change.items())
        columns = ("observable", "control peak", "changed peak", "largest difference", "relative", "unit")
        return Table(columns, rows, title=f"{self.control.course.model}: {told}")

    def __getitem__(self, name: str) -> tuple[Floats, Floats]:
        """The values of one id in the control and in the changed run, each of shape (n,).

        Raises:
            UnknownNameError: it was not recorded.
        """
        return self.control[name], self.changed[name]

    def to_dataframe(self) -> pd.DataFrame:
        """Return both runs below each other: ``run`` ("control" or "changed"), time, and a column for each id.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        frames = {"control": self.control.to_dataframe(), "changed": self.changed.to_dataframe()}
        return pandas().concat(frames, names=["run"]).reset_index()

    def plot(self, *names: str) -> Figure:
        """Draw both runs over each other, a panel for each id named; by default for the six that differ most.

        Raises:
            UnknownNameError: one of them was not recorded.
        """
        from ifnsbml._figures import overlay

        shown = names or self.differences.ids[:FEW] or self.control.names[:1]
        told = ", ".join(f"{name} = {value:g}" for name, value in self.change.items())
        return overlay({"control": self.control.course, told: self.changed.course}, shown)

    def __repr__(self) -> str:
        return str(self.differences)

    def _repr_html_(self) -> str:
        return self.differences._repr_html_()


@dataclass(frozen=True, eq=False, repr=False)
class Scan:
    """Runs over a grid of values.

    ``scan["obs_ISGF3"]`` is an array of shape (values of the first id, …, of the last, n time points).

    Attributes:
        values: the values of each id that was scanned; the grid is their product, the last id fastest.
        runs: the runs of the grid, in that order.
    """

    values: Mapping[str, tuple[float, ...]]
    runs: tuple[Run, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that were recorded."""
        return self.runs[0].names

    @property
    def time(self) -> Floats:
        """The time points of every run, shape (n,)."""
        return self.runs[0].time

    @property
    def peaks(self) -> Table:
        """One row for each run: what was scanned, and the largest value of each id."""
        read = [name for name in self.names if name not in self.values]
        rows = [
            (*(run.settings[name] for name in self.values), *(float(run[name].max()) for name in read))
            for run in self.runs
        ]
        return Table((*self.values, *read), rows, title=f"{self.runs[0].course.model}: peaks")

    def __getitem__(self, name: str) -> Floats:
        """The values of one id over the grid and time.

        Raises:
            UnknownNameError: it was not recorded.
        """
        import numpy as np

        shape = (*(len(values) for values in self.values.values()), len(self.time))
        return np.array([run[name] for run in self.runs]).reshape(shape)

    def to_dataframe(self) -> pd.DataFrame:
        """Return all runs below each other: what was scanned, time, and a column for each id.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        frames = []
        for run in self.runs:
            frame = run.to_dataframe().reset_index()
            for place, name in enumerate(self.values):
                if name in frame.columns:
                    frame = frame.drop(columns=name)
                frame.insert(place, name, run.settings[name])
            frame.attrs = {}
            frames.append(frame)
        return pandas().concat(frames, ignore_index=True)

    def plot(self, *names: str) -> Figure:
        """Draw the peaks of ids over what was scanned: curves for one scanned id, colours for two.

        Raises:
            UnknownNameError: one of them was not recorded.
            SettingError: more than two ids were scanned.
        """
        from ifnsbml._figures import heat, response

        peaks = {name: self[name].max(axis=-1) for name in names or self.names[:FEW]}
        scanned = list(self.values.items())
        if len(scanned) == 1:
            ((dose, doses),) = scanned
            return response(doses, dose, peaks, self.runs[0].course)
        if len(scanned) == 2:
            return heat(scanned[0], scanned[1], peaks)
        raise SettingError(f"{len(scanned)} ids were scanned; a figure shows one or two: use to_dataframe().")

    def __repr__(self) -> str:
        return str(self.peaks)

    def _repr_html_(self) -> str:
        return self.peaks._repr_html_()


def _only(course: TimeCourse, names: Sequence[str]) -> TimeCourse:
    """The course with these columns alone; all for none."""
    if not names:
        return course
    from dataclasses import replace

    for name in names:
        if name not in course.names:
            raise UnknownNameError(
                f"{name!r} was not observed in this run of {course.model!r}; {nearest(name, course.names)}"
            )
    places = [course.names.index(name) for name in names]
    return replace(
        course,
        values=course.values[:, places],
        names=tuple(names),
        labels=tuple(course.labels[place] for place in places),
        units=tuple(course.units[place] for place in places),
    )
