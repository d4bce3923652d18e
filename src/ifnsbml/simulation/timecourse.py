"""The numbers of one run."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.errors import nearest
from ifnsbml.model.errors import UnknownNameError
from ifnsbml.simulation.output import replace_file

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class TimeCourse:
    """What was observed in one run; every number is finite.

    Attributes:
        time: shape (n,), in the model's own unit of time (minutes in ours).
        values: shape (n, k), one column per name.
        names: the k ids that were asked for, in that order.
        labels: the k human names of these ids.
        units: the k units; "" for a pure number or where the file declares none.
        time_unit: the unit of ``time``; "" where the file declares none.
        model: the model's name.
        settings: what was set for this run.
        rtol, atol: the tolerances it was run with; ``atol`` is None where it followed the size of each value.
        remarks: what a reader of the numbers has to know of the run, as sentences.
    """

    time: Floats
    values: Floats
    names: tuple[str, ...]
    labels: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    time_unit: str = ""
    model: str = ""
    settings: dict[str, float] = field(default_factory=dict)
    rtol: float | None = None
    atol: float | None = None
    remarks: tuple[str, ...] = ()

    def column(self, name: str) -> Floats:
        """Return the values of one observed id, shape (n,).

        Raises:
            UnknownNameError: for an id that this run did not observe.
        """
        if name not in self.names:
            raise UnknownNameError(
                f"{name!r} was not observed in this run of {self.model!r}; {nearest(name, self.names)}"
            )
        column: Floats = self.values[:, self.names.index(name)]
        return column

    def extremes(self, name: str) -> tuple[float, float]:
        """Return the smallest and the largest value of one observed id.

        Raises:
            UnknownNameError: see :meth:`column`.
        """
        column = self.column(name)
        return float(column.min()), float(column.max())

    def to_csv(self, path: Path | str) -> None:
        """Write the run as UTF-8 CSV: comment lines with ``#``, a row of ids, a row per time point.

        Raises:
            SettingError: where the file cannot be written; an existing file is then as it was.
        """
        replace_file(path, self.csv_text().encode("utf-8"))

    def csv_text(self) -> str:
        """Return what :meth:`to_csv` writes.

        Each number is the shortest text that reads back as the same number, so that equal runs give equal
        bytes. The comment lines tell the model, the settings, and each column's human name and unit.
        """
        table = io.StringIO()
        for line in self._heading():
            table.write(f"# {line}\n")
        writer = csv.writer(table, lineterminator="\n")
        # A model may call something of its own "time"; a table has one column of that name.
        writer.writerow(["time", *("time (of the model)" if name == "time" else name for name in self.names)])
        for time, row in zip(self.time.tolist(), self.values.tolist(), strict=True):
            writer.writerow([_number(time), *(_number(value) for value in row)])
        return table.getvalue()

    def describe_settings(self) -> str:
        """Return what was set for the run, in one line; "as declared in the file" where nothing was."""
        settings = ", ".join(f"{id_} = {value:g}" for id_, value in self.settings.items())
        return settings or "as declared in the file"

    def _heading(self) -> list[str]:
        lines = [f"model: {self.model}", f"settings: {self.describe_settings()}"]
        if self.rtol is not None:
            least = f"{self.atol:g}" if self.atol is not None else "by the size of each value"
            lines.append(f"tolerances: relative {self.rtol:g}, absolute {least}")
        lines.append(f"time: {self.time_unit or 'in the unit of the model'}")
        for name, label, unit in zip(self.names, self.labels, self.units, strict=False):
            lines.append(f"{name}: {label}{f' [{unit}]' if unit else ''}")
        return [" ".join(line.split()) for line in lines]


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
