"""``ifnsbml build``"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import counting

if TYPE_CHECKING:
    from ifnsbml.claims import ClaimSet
    from ifnsbml.claims.contexts import CellContext
    from ifnsbml.formats.combine.experiments import SimulationExperiment
    from ifnsbml.formats.markdown.timecourses import Course


LEFT_OUT = "left out"
KEPT = "kept as it was"
"""What became of a file that this installation cannot write, in the words of the build."""


def run(pathways: Sequence[str], out: Path, formats: Sequence[str], jobs: int | None, *, quiet: bool = False) -> None:
    """Build the pathways named, or all, and tell what was written, unless ``quiet``.

    Raises:
        IfnsbmlError: an unknown pathway or format, a wrong declaration, or a folder that cannot be written.
    """
    from ifnsbml.formats.bundle import build, chosen_formats
    from ifnsbml.parallel import available_cores
    from ifnsbml.pathways import PATHWAYS
    from ifnsbml.report.console import console

    names = list(dict.fromkeys(pathways)) or list(PATHWAYS)
    wanted = [name.strip() for word in formats for name in word.split(",") if name.strip()]
    if formats and not wanted:
        raise IfnsbmlError(f"--formats {' '.join(formats) or repr('')}: names no format")
    if out.exists() and not out.is_dir():
        raise IfnsbmlError(f"--out {out}: is a file; name a folder")
    suffixes = {entry.suffix for entry in chosen_formats(wanted)}
    terminal = console(stderr=True)
    not_made: dict[tuple[str, str], list[str]] = {}
    with counting("building", total=len(names) * len(suffixes), quiet=quiet) as bar:

        def progress(pathway: str, step: str) -> None:
            file = step
            for how in (LEFT_OUT, KEPT):
                name, _, reason = step.partition(f" {how}: ")
                if reason:
                    file = name
                    not_made.setdefault((how, reason), []).append(file)
            bar.on(f"{pathway}: {file}", steps=int(file.removeprefix(pathway) in suffixes))

        try:
            workers = available_cores() if jobs is None else jobs
            written = build(names, out, progress, workers, formats=wanted, ask=experiments, simulate=simulated)
        except OSError as error:
            raise IfnsbmlError(f"--out {out}: cannot be written: {error.strerror or error}") from error
    for path in () if quiet else written:
        print(path)
    for (how, reason), files in not_made.items():
        told = "kept as they were, and may not fit the files that were built" if how == KEPT else how
        terminal.print(f"warning: {told}: {', '.join(files)}: {reason}", soft_wrap=True)


def experiments(sbml: Path) -> tuple[SimulationExperiment, ...]:
    """The experiments that the review's claims carry out on this model, wild types and perturbations.

    Raises:
        IfnsbmlError: the claims or the contexts cannot be read, or the file is no model.
    """
    from ifnsbml.claims.conditions_used import experiments_used
    from ifnsbml.formats.combine.experiments import SimulationExperiment
    from ifnsbml.model.annotation_reader import read_facts

    claims, contexts = _claims_and_contexts()
    return tuple(
        SimulationExperiment(used.arm.settings, used.observe, used.until, used.claims)
        for used in experiments_used(claims, read_facts(sbml), contexts)
    )


def simulated(sbml: Path, asked: Sequence[SimulationExperiment]) -> list[Course]:
    """Run experiments on an SBML file with RoadRunner, seen every half minute.

    Raises:
        IfnsbmlError: the file does not load, or a run fails.
    """
    from ifnsbml.simulation.isolated import guarded

    courses: list[Course] = []
    with guarded(sbml) as model:
        for one in asked:
            points = round(2 * one.until) + 1
            run = model.simulate(dict(one.settings), one.observe, until=one.until, points=points, rtol=1e-8, atol=1e-11)
            courses.append((run.time.tolist(), {name: run.column(name).tolist() for name in run.names}))
    return courses


@cache
def _claims_and_contexts() -> tuple[ClaimSet, dict[str, CellContext]]:
    from ifnsbml.claims import load_claims, load_contexts
    from ifnsbml.resources import claims_folder

    return load_claims(claims_folder()), load_contexts()
