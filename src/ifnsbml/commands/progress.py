"""What a person sees while work goes on: on standard error, only where that is a terminal, and gone afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class Bar:
    """A bar of one piece of work; of several in turn, started anew for each."""

    def __init__(self, shown: Progress, task: TaskID) -> None:
        self._shown = shown
        self._task = task

    def at(self, done: int, total: int) -> None:
        """So much of it is done."""
        self._shown.update(self._task, completed=done, total=total)

    def on(self, description: str, *, steps: int = 0) -> None:
        """This is being done now, after so many more steps."""
        self._shown.update(self._task, advance=steps, description=description)


@contextmanager
def counting(description: str, *, total: int | None = None, quiet: bool = False, left: bool = False) -> Iterator[Bar]:
    """A bar that fills; ``left`` shows the time that is left. Until a total is known, it moves to and fro."""
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = [TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.completed}/{task.total}")]
    timing = [TimeElapsedColumn(), *([TimeRemainingColumn()] if left else [])]
    with _shown([*columns, *timing], quiet) as shown:
        yield Bar(shown, shown.add_task(description, total=total))


@contextmanager
def working(description: str, *, quiet: bool = False) -> Iterator[Bar]:
    """A sign of life where nobody knows how much there is to do."""
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = [SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn()]
    with _shown(columns, quiet) as shown:
        yield Bar(shown, shown.add_task(description, total=None))


def _shown(columns: list[Any], quiet: bool) -> Progress:
    from rich.progress import Progress

    from ifnsbml.report.console import console

    terminal = console(stderr=True)
    return Progress(*columns, console=terminal, transient=True, disable=quiet or not terminal.is_terminal)
