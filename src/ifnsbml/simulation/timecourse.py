"""The numbers of one run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.errors import nearest
from ifnsbml.simulation.errors import UnknownNameError

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
        """Write time and values as CSV; see :func:`ifnsbml.simulation.output.write_csv`."""
        from ifnsbml.simulation.output import write_csv

        write_csv(self, path)
