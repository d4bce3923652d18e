"""``ifnsbml simulate``"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.notes import tell
from ifnsbml.commands.outputs import STDOUT, refuse_unwritable
from ifnsbml.commands.progress import working
from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from rich.table import Table

    from ifnsbml.simulation.facts import ModelFacts
    from ifnsbml.simulation.timecourse import TimeCourse

PLOTS = (".png", ".svg", ".pdf")
PATIENCE = 1200.0
"""Seconds after which reading a file, or running it, is given up; the whole model takes a few."""


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
    from functools import partial

    from ifnsbml.resources import find_model
    from ifnsbml.simulation.errors import IntegrationError
    from ifnsbml.simulation.model import with_stimulus
    from ifnsbml.simulation.worker import guarded

    asked = parse_settings(settings)
    if plot is not None and plot.suffix.lower() not in PLOTS:
        raise IfnsbmlError(f"--plot {plot}: write it as one of {', '.join(PLOTS)}")
    for wanted, option in ((plot, "--plot"), (csv, "--csv")):
        if wanted is not None and not (wanted == STDOUT and option == "--csv"):
            refuse_unwritable(wanted, option)
    file = find_model(model)
    with working(f"running {file}", quiet=quiet), guarded(file, timeout=PATIENCE) as runnable:
        facts = runnable.facts
        values = _context_values(context, facts) | with_stimulus(facts.ligands, asked)
        tell(facts.assumptions)
        names = list(observe) or list(runnable.default_observables)
        run_it = partial(
            runnable.simulate, values, until=until, points=points, rtol=rtol, atol=atol, max_step=max_step, verify=True
        )
        try:
            course = run_it(observe=names)
        except IntegrationError as error:
            shown = [name for name in names if name not in error.undefined]
            if observe or not error.undefined or not shown:
                raise
            course = run_it(observe=shown)  # a share of nothing is no reason to show nothing else
            tell([f"not shown, as it has no finite value somewhere in the run: {name}" for name in error.undefined])
        tell(course.remarks)
        _tell_silenced(values, asked, facts)
    if csv == STDOUT:
        sys.stdout.write(course.csv_text())
    elif csv is not None:
        course.to_csv(csv)
    if plot is not None:
        from ifnsbml.simulation.plot import write_plot

        write_plot(course, plot)
    if not quiet and csv != STDOUT:
        _show(course)


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


def _context_values(context: str | None, facts: ModelFacts) -> dict[str, float]:
    """What the named cell sets in this model; says so where that is nothing or only a part."""
    if context is None:
        return {}
    from ifnsbml.claims.contexts import find_context, load_contexts

    chosen = find_context(context, load_contexts()).settings
    lacking = [name for name in chosen if name not in facts.inputs]
    if lacking and len(lacking) == len(chosen):
        raise IfnsbmlError(f"--context {context}: {facts.name} has none of {', '.join(lacking)}")
    if lacking:
        _note(f"{context}: {facts.name} has no {', '.join(lacking)}")
    return {name: value for name, value in chosen.items() if name not in lacking}


def _tell_silenced(values: dict[str, float], asked: dict[str, float], facts: ModelFacts) -> None:
    silenced = [name for name in facts.ligands if name in values and name not in asked]
    if silenced:
        _note(f"as a ligand is set, every other is 0: {', '.join(silenced)}")


def _note(message: str) -> None:
    sys.stderr.write(f"ifnsbml: {message}\n")


def _show(course: TimeCourse) -> None:
    from rich.text import Text

    from ifnsbml.report.console import console
    from ifnsbml.simulation.plot import unchanging

    out = console()
    still = unchanging(course)
    out.print(_table(course, still))
    if still:
        out.print(Text(f"\n{len(still)} stay as they are: {', '.join(still)}", style="dim"))


def _table(course: TimeCourse, still: Sequence[str]) -> Table:
    """One row for each read-out that moves: where it starts, its extreme and when, where it ends."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("observable", overflow="fold")
    for heading in ("start", "extreme", f"at {course.time_unit or 'time'}", "end"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("unit", no_wrap=True)
    units = course.units or ("",) * len(course.names)
    for name, unit in zip(course.names, units, strict=True):
        if name not in still:
            values = course.column(name)
            furthest = int(abs(values - values[0]).argmax())
            numbers = (values[0], values[furthest], course.time[furthest], values[-1])
            table.add_row(name, *(f"{float(number):.4g}" for number in numbers), unit)
    return table
