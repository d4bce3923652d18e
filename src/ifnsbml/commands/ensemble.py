"""``ifnsbml validate --ensemble``"""

from __future__ import annotations

import logging
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ifnsbml._asking import Many
    from ifnsbml.ensembles import Ensemble, EnsembleResult
    from ifnsbml.parallel import ExecutorFactory

SHOWN_REASONS = 3


@dataclass(frozen=True)
class EnsembleOptions:
    """What a person asked for; None is a default."""

    sets: int
    seed: int
    spread: float | None
    resume: bool
    dask: str | None
    folder: Path | None


def options(
    sets: int | None, *, seed: int | None, spread: float | None, resume: bool, dask: str | None, folder: Path | None
) -> EnsembleOptions | None:
    """The options together; None where there is to be no ensemble.

    Raises:
        IfnsbmlError: options of an ensemble without one, or numbers that make none.
    """
    if sets is None:
        given = {"--seed": seed, "--spread": spread, "--resume": resume or None, "--dask": dask, "--folder": folder}
        for name, value in given.items():
            if value is not None:
                raise IfnsbmlError(f"{name}: belongs to --ensemble; say how many parameter sets")
        return None
    from ifnsbml.ensembles import SPREAD, Sampling

    Sampling(sets, seed or 0, SPREAD if spread is None else spread)  # refused now, not after the claims have been held
    if folder is not None and folder.exists() and not folder.is_dir():
        raise IfnsbmlError(f"--folder {folder}: is a file; name a folder")
    return EnsembleOptions(sets, seed or 0, spread, resume, dask, folder)


@contextmanager
def asking(asked: EnsembleOptions | None) -> Iterator[Many | None]:
    """The ensemble that was asked for; who interrupts it is told how to go on.

    Raises:
        EnsembleError: no Dask scheduler answers where it should.
    """
    if asked is None:
        yield None
        return
    from ifnsbml._asking import Many, sampling
    from ifnsbml.ensembles.run import FOLDER
    from ifnsbml.report.console import console

    drawn = sampling(asked.sets, asked.seed, asked.spread)
    folder = asked.folder or FOLDER
    executor, width = _cluster(asked.dask) if asked.dask else (None, None)
    try:
        yield Many(drawn, folder, asked.resume, executor, width)
    except KeyboardInterrupt:
        if folder.is_dir():
            told = f"finished parameter sets are kept in {folder}; the same command with --resume goes on"
            console(stderr=True).print(told)
        raise


def _cluster(address: str) -> tuple[ExecutorFactory, int]:
    """A Dask cluster that leaves it to this command to tell of a scheduler that went away."""
    from ifnsbml.ensembles import dask_cluster

    cluster = dask_cluster(address)
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    return cluster


def show_ensemble(ensemble: Ensemble, again: Callable[[str], str], *, brief: bool = False) -> Iterator[RenderableType]:
    """What the ensemble adds to a report: every check that does not always hold, counts, and where to look.

    ``holds`` is the share of the sets whose control is met, ``control`` that of all sets without a failed run.
    ``again`` gives the command that validates the model of a path.
    """
    from rich.table import Table
    from rich.text import Text

    from ifnsbml.ensembles import EnsembleResult

    rows = [
        (claim.id, ensemble.report.names[claim.model], claim.model, check)
        for claim in ensemble.report.claims
        for check in claim.checks
        if isinstance(check, EnsembleResult) and check.tally.n
    ]
    shaky = [row for row in rows if not _always(row[3])]
    shaky.sort(key=lambda row: (row[3].tally.claim.value if row[3].tally.claim.of else 2.0, row[0], row[3].number))
    if shaky and not brief:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        for heading in ("claim", "check", "model", "holds", "95 %", "control", "rests on", "errors"):
            table.add_column(heading, no_wrap=True)
        for claim, model, _, check in shaky:
            table.add_row(claim, f"{check.number + 1} {check.kind}", model, *_numbers(check))
        yield table
        yield Text()
    steady = [row[3] for row in rows if row[3].tally.claim.value == 1]
    proved = sum(check.counted for check in steady)
    yield Text(
        f"{len(steady)} of {len(rows)} checks hold in every parameter set whose control is met; "
        f"{proved} of these are proved, and rest on the wiring"
    )
    yield from _where(ensemble, shaky, again)


def _always(check: EnsembleResult) -> bool:
    return check.tally.claim.value == 1 and check.tally.control.value == 1 and not check.tally.errors


def _numbers(check: EnsembleResult) -> tuple[str, ...]:
    claim, control = check.tally.claim, check.tally.control
    low, high = claim.interval
    return (
        f"{claim.value:.3f}" if claim.of else "–",
        f"{low:.3f}–{high:.3f}" if claim.of else "",
        f"{control.value:.3f}" if control.of else "–",
        "wiring" if check.counted else "parameters",
        str(len(check.tally.errors) or ""),
    )


def _where(
    ensemble: Ensemble, shaky: list[tuple[str, str, str, EnsembleResult]], again: Callable[[str], str]
) -> Iterator[RenderableType]:
    """How to run a failing set again, and why runs failed."""
    from rich.text import Text

    for path, files in ensemble.failing.items():
        if not files:
            continue
        claim, number = next(
            (claim, check.tally.failures[0])
            for claim, _, model, check in shaky
            if model == path and check.tally.failures
        )
        file = next(file for file in files if file.stem.endswith(f"-{number:06d}"))
        told = f"{ensemble.report.names[path]}: {len(files)} failing sets are in {file.parent}; one of them again:"
        yield Text(told, style="dim")
        # A command that is shown to be used again must not be broken into lines.
        command = f"  {again(path)} --only {claim} --parameters {shlex.quote(str(file))}"
        yield Text(command, style="dim", no_wrap=True, overflow="ignore")
    for path, reasons in ensemble.reasons.items():
        for reason, count in list(reasons.items())[:SHOWN_REASONS]:
            yield Text(f"{ensemble.report.names[path]}: {count} cases without a result: {reason}", style="magenta")
