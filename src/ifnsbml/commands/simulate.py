"""``ifnsbml simulate``"""

from __future__ import annotations

import math
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.outputs import STDOUT, note, noted, refuse_unwritable
from ifnsbml.errors import IfnsbmlError, IfnsbmlWarning
from ifnsbml.progress import working

if TYPE_CHECKING:
    from ifnsbml._runs import Run

PLOTS = (".png", ".svg", ".pdf")


class SettingsError(IfnsbmlError):
    """``--set`` that is not an id and a number, or says the same thing twice."""


def run(
    model: str,
    settings: Sequence[str],
    *,
    context: str | None,
    until: float,
    points: int,
    observe: Sequence[str],
    plot: Path | None,
    csv: Path | None,
    rtol: float = 1e-8,
    atol: float | None = None,
    max_step: float | None = None,
    quiet: bool = False,
) -> None:
    """Run a model, show its observables unless ``quiet``, and write what was asked for.

    A table that goes to standard output goes there alone.

    Raises:
        IfnsbmlError: an unknown model, input, context or observable, or a run that fails.
    """
    from ifnsbml.api import SbmlModel
    from ifnsbml.resources import find_model

    asked = parse_settings(settings)
    if plot is not None and plot.suffix.lower() not in PLOTS:
        raise IfnsbmlError(f"--plot {plot}: write it as one of {', '.join(PLOTS)}")
    refuse_unwritable(plot, "--plot")
    refuse_unwritable(csv, "--csv", or_stdout=True)
    file = find_model(model)
    with working(f"running {file}", quiet=quiet), noted(), SbmlModel(file) as loaded:
        for assumed in loaded.assumptions:
            warnings.warn(assumed, IfnsbmlWarning, stacklevel=1)
        found = loaded.simulate(
            asked,
            context=context,
            until=until,
            points=points,
            observe=observe or None,
            rtol=rtol,
            atol=atol,
            max_step=max_step,
            progress=False,
        )
        silenced = [name for name in loaded.ligands if name in found.settings and name not in asked]
    if silenced:
        note(f"as a ligand is set, every other is 0: {', '.join(silenced)}")
    if csv == STDOUT:
        sys.stdout.write(found.course.csv_text())
    elif csv is not None:
        found.to_csv(csv)
    if plot is not None:
        from ifnsbml.simulation.plot import write_plot

        write_plot(found.course, plot)
    if not quiet and csv != STDOUT:
        _show(found)


def parse_settings(settings: Sequence[str]) -> dict[str, float]:
    """``ID=VALUE`` words as a mapping.

    Raises:
        SettingsError: a word that is not of that form, a value that is no finite number, an id said twice.
    """
    values: dict[str, float] = {}
    for word in settings:
        name, sign, number = (part.strip() for part in word.partition("="))
        if not sign or not name:
            raise SettingsError(f"--set {word or repr(word)}: is to be ID=VALUE, as IFN_gamma=1")
        try:
            value = float(number)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise SettingsError(f"--set {word}: {number!r} is not a finite number")
        if name in values:
            raise SettingsError(f"--set {word}: {name} is set twice")
        values[name] = value
    return values


def _show(run: Run) -> None:
    from rich.table import Table
    from rich.text import Text

    from ifnsbml._tables import told
    from ifnsbml.report.console import console

    out = console()
    summary = run.summary
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(summary.columns[0], overflow="fold")
    for column in summary.columns[1:]:
        table.add_column(column, justify="left" if column == "unit" else "right", no_wrap=True)
    for row in summary:
        table.add_row(*map(told, row.values()))
    out.print(table)
    still = run.unchanging
    if still:
        out.print(Text(f"\n{len(still)} stay as they are: {', '.join(still)}", style="dim"))
