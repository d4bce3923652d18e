"""A table that prints, shows itself in a notebook, and becomes a data frame."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from ifnsbml.errors import IfnsbmlError, nearest

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 60
"""Rows that are shown; a data frame has them all."""
WIDTH = 120
Value = str | float | int | None


class MissingPackageError(IfnsbmlError):
    """Something was asked for that needs a package which is not installed; the message says which extra has it."""


class UnknownRowError(IfnsbmlError, KeyError):
    """A row that a table does not have; the message names the nearest."""

    def __str__(self) -> str:
        return str(self.args[0])


class Table(Sequence[Mapping[str, Value]]):
    """Rows of named values, the first of which names the row.

    ``table["IFN_gamma"]`` is the row of that id as a mapping from column to value, ``table[0]`` the first row,
    ``len(table)`` the number of rows; ``"IFN_gamma" in table`` and ``table.ids`` go by the first column. It prints as
    text, shows itself in a notebook, and ``table.to_dataframe()`` has everything.
    """

    def __init__(self, columns: Sequence[str], rows: Iterable[Sequence[Value]], *, title: str = "") -> None:
        """Columns and rows; ``title`` is shown above them."""
        self.columns = tuple(columns)
        self.title = title
        self._rows = [dict(zip(self.columns, row, strict=True)) for row in rows]

    @property
    def ids(self) -> tuple[str, ...]:
        """The first column."""
        return tuple(str(row[self.columns[0]]) for row in self._rows)

    def __getitem__(self, key: Any) -> Any:
        """A row by its id or number.

        Raises:
            UnknownRowError: there is no row of that id; a ``KeyError`` too.
            IndexError: there is no row of that number.
        """
        if isinstance(key, int | slice):
            return self._rows[key]
        for row in self._rows:
            if row[self.columns[0]] == key:
                return row
        raise UnknownRowError(f"there is no {self.columns[0]} {key!r}; {nearest(str(key), self.ids)}")

    def __contains__(self, key: object) -> bool:
        return key in self.ids if isinstance(key, str) else key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Mapping[str, Value]]:
        return iter(self._rows)

    def to_dataframe(self) -> pd.DataFrame:
        """Return a pandas data frame with the table's columns, indexed by the first.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        frame = pandas().DataFrame(self._rows, columns=list(self.columns))
        return frame.set_index(self.columns[0])

    def __str__(self) -> str:
        from rich.console import Console
        from rich.table import Table as RichTable

        shown = RichTable(
            box=None, pad_edge=False, padding=(0, 2, 0, 0), title=self.title or None, title_justify="left"
        )
        for column in self.columns:
            shown.add_column(column, justify="right" if self._numeric(column) else "left", overflow="fold")
        for row in self._rows[:SHOWN]:
            shown.add_row(*(told(value) for value in row.values()))
        out = io.StringIO()
        console = Console(file=out, width=WIDTH, highlight=False, markup=False, emoji=False, color_system=None)
        console.print(shown)
        lines = [line.rstrip() for line in out.getvalue().splitlines()]
        return "\n".join([*lines, *self._rest()])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(told(value))}</td>" for value in row.values()) + "</tr>"
            for row in self._rows[:SHOWN]
        )
        title = f"<caption>{escape(self.title)}</caption>" if self.title else ""
        rest = "".join(f"<p>{escape(line)}</p>" for line in self._rest())
        return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{rest}"

    def _rest(self) -> list[str]:
        more = len(self._rows) - SHOWN
        return [f"… and {more} more; .to_dataframe() has all {len(self._rows)}"] if more > 0 else []

    def _numeric(self, column: str) -> bool:
        return any(isinstance(row[column], int | float) for row in self._rows)


def told(value: Value) -> str:
    """A value as a person reads it: four digits, nothing for None."""
    if value is None:
        return ""
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def pandas() -> Any:
    """Return the package, which is imported when a data frame is asked for.

    Raises:
        MissingPackageError: it is not installed.
    """
    try:
        import pandas
    except ImportError:
        raise MissingPackageError(
            "a data frame needs pandas, which is not installed: pip install 'ifnsbml[pandas]'"
        ) from None
    return pandas
