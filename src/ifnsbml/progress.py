"""What a person sees while work goes on, gone afterwards: on standard error where that is a terminal, or in a notebook.

Nothing is shown anywhere else, and never on standard output.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class Bar(Protocol):
    """A bar of one piece of work; of several in turn, started anew for each."""

    def at(self, done: int, total: int) -> None:
        """So much of it is done."""

    def on(self, description: str, *, steps: int = 0) -> None:
        """This is being done now, after so many more steps."""

    def anew(self, description: str, done: int, total: int) -> None:
        """Other work begins; how long the last one took says nothing about it."""


class _Terminal:
    def __init__(self, shown: Progress, task: TaskID) -> None:
        self._shown = shown
        self._task = task

    def at(self, done: int, total: int) -> None:
        self._shown.update(self._task, completed=done, total=total)

    def on(self, description: str, *, steps: int = 0) -> None:
        self._shown.update(self._task, advance=steps, description=description)

    def anew(self, description: str, done: int, total: int) -> None:
        self._shown.reset(self._task, description=description, completed=done, total=total)


class _Notebook:
    """One line of HTML that is drawn over; needs nothing but IPython itself."""

    def __init__(self, description: str, total: int | None) -> None:
        from IPython.display import display

        self._description, self._done, self._total = description, 0, total
        self._handle = display(self._html(), display_id=True)

    def _html(self) -> Any:
        from IPython.display import HTML

        filled = f'value="{self._done}" max="{self._total}"' if self._total else ""
        counted = f" {self._done}/{self._total}" if self._total else ""
        return HTML(f"<div>{escape(self._description)} <progress {filled}></progress>{counted}</div>")

    def at(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self._handle.update(self._html())

    def on(self, description: str, *, steps: int = 0) -> None:
        self._description = description
        self._done += steps
        self._handle.update(self._html())

    def anew(self, description: str, done: int, total: int) -> None:
        self._description = description
        self.at(done, total)

    def gone(self) -> None:
        from IPython.display import HTML

        self._handle.update(HTML(""))


def in_notebook() -> bool:
    """Whether this process is the kernel of a notebook, which shows HTML."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return type(shell).__name__ == "ZMQInteractiveShell"


@contextmanager
def counting(
    description: str,
    *,
    total: int | None = None,
    quiet: bool = False,
    left: bool = False,
    counted: str = "",
    pace: float = 30.0,
) -> Iterator[Bar]:
    """A bar that fills; until a total is known, it moves to and fro.

    Args:
        description: what is being done.
        total: the number of steps, where it is known to begin with.
        quiet: show nothing.
        left: show the time that is left.
        counted: what the steps are, as "sets".
        pace: seconds that the estimate of the time left looks back.
    """
    if in_notebook() and not quiet:
        with _in_notebook(description, total) as bar:
            yield bar
        return
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    steps = "{task.completed}/{task.total}" + (f" {counted}" if counted else "")
    columns = [TextColumn("{task.description}", markup=False), BarColumn(), TextColumn(steps)]
    timing = [TimeElapsedColumn(), *([TextColumn("left"), TimeRemainingColumn()] if left else [])]
    with _shown([*columns, *timing], quiet, pace) as shown:
        yield _Terminal(shown, shown.add_task(description, total=total))


@contextmanager
def working(description: str, *, quiet: bool = False) -> Iterator[Bar]:
    """A sign of life where nobody knows how much there is to do."""
    if in_notebook() and not quiet:
        with _in_notebook(description, None) as bar:
            yield bar
        return
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = [SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn()]
    with _shown(columns, quiet) as shown:
        yield _Terminal(shown, shown.add_task(description, total=None))


@contextmanager
def _in_notebook(description: str, total: int | None) -> Iterator[Bar]:
    bar = _Notebook(description, total)
    try:
        yield bar
    finally:
        bar.gone()


def _shown(columns: list[Any], quiet: bool, pace: float = 30.0) -> Progress:
    from rich.console import Console
    from rich.progress import Progress

    terminal = Console(stderr=True, highlight=False, markup=False, emoji=False)
    disable = quiet or not terminal.is_terminal
    return Progress(*columns, console=terminal, transient=True, disable=disable, speed_estimate_period=pace)
