"""Holding models against claims, for the front door and the command line alike: what is asked, checked and then run."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml._results import EnsembleValidation, MutantTrial, Validation, words
from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.claims.results import Report
from ifnsbml.ensembles import SPREAD, Ensemble, ParameterSet, Sampling, load_set, run_ensemble
from ifnsbml.errors import IfnsbmlError, IfnsbmlWarning
from ifnsbml.mapping.mapping import LoadedMapping, load_mapping
from ifnsbml.progress import counting, working
from ifnsbml.resources import claims_folder, find_mapping

if TYPE_CHECKING:
    from ifnsbml.claims.comparison import ModelComparison

PACE = 600.0
"""Seconds that the estimate of the time left looks back: several pieces of work, each of which takes a while."""


def _warn(message: str) -> None:
    warnings.warn(message, IfnsbmlWarning, stacklevel=2)


@dataclass(frozen=True)
class Question:
    """Which claims are held against which models, and how.

    Attributes:
        models: SBML files.
        claims: a folder of claim files, or one file; the review's by default.
        only: ids of claims; all for none.
        mapping: a file, or the name of one of the package's: what stands for what in the one model.
        parameters: a file with a parameter set, or values by id.
        jobs: processes; one for each core by default, 0 for this process alone.
        record: keep runs and proofs, which a page shows.
        quiet: show no progress.
        tell: what to do with a warning about what was asked.
    """

    models: tuple[Path, ...]
    claims: Path | None = None
    only: tuple[str, ...] = ()
    mapping: str | None = None
    parameters: Path | Mapping[str, float] | None = None
    jobs: int | None = None
    record: bool = True
    quiet: bool = False
    tell: Callable[[str], None] = _warn


@dataclass(frozen=True)
class Many:
    """An ensemble that is asked for; see :func:`ifnsbml.ensembles.run_ensemble`."""

    sampling: Sampling
    folder: Path
    resume: bool = False
    executor: Executor | Callable[[], Executor] | None = None
    width: int | None = None


def sampling(sets: int, seed: int = 0, spread: float | None = None) -> Sampling:
    """The sampling of an ensemble; raises EnsembleError for numbers that make none."""
    return Sampling(sets, seed, SPREAD if spread is None else spread)


def validate(question: Question, many: Many | None = None) -> Validation:
    """Hold the claims against the models, in many parameter sets too where that is asked for.

    Raises:
        IfnsbmlError: one of its kinds, for an unknown claim, a wrong claim file, mapping or parameter set, a file
            that is no model.
    """
    every, chosen = _claims(question)
    found: list[Ensemble] = []

    def look(paths: Sequence[Path], through: LoadedMapping | None = None) -> Report:
        report = _nominal(question, paths, chosen, through)
        if many is None:
            return report
        found.append(_ensemble(report, chosen, many, question, through))
        return found[0].report

    loaded = _mapping(question)
    if loaded is None:
        report = look(question.models)
    else:
        from ifnsbml.claims.loading import spoken_of
        from ifnsbml.report.mapping import validate_mapped

        known = spoken_of(every)
        report = validate_mapped(question.models[0], loaded, known, lambda path, through: look([path], through))
    if many is None:
        return Validation(report, chosen, loaded, _options(question))
    return EnsembleValidation(report, chosen, loaded, _options(question), ensemble=found[0])


def compare(before: Question, after: Question) -> tuple[ModelComparison, ClaimSet]:
    """Hold the claims against one model and against another, and tell what differs; and which claims were asked.

    Each question is about one model, both are about the same claims.

    Raises:
        IfnsbmlError: see :func:`validate`.
    """
    from ifnsbml.claims.comparison import compare_reports

    first, second = validate(before), validate(after)
    return compare_reports(first.report, second.report), first.claims


def try_mutants(question: Question) -> MutantTrial:
    """Try models with one thing wrong.

    Raises:
        IfnsbmlError: one of its kinds: a claim that does not pass on the model as it is, a model or claims that
            cannot be used.
    """
    from ifnsbml.mutants import try_mutants

    _, chosen = _claims(question)
    with counting("mutants", quiet=question.quiet, left=True) as bar:

        def progress(what: str, done: int, total: int) -> None:
            bar.on(what)
            bar.at(done, total)

        matrix = try_mutants(question.models, chosen, jobs=question.jobs, progress=progress)
    recorded = replace(question, record=True)
    return MutantTrial(matrix, chosen, lambda: _nominal(recorded, question.models, chosen), _options(question))


def explore(model: Path, out: Path, claims: Path | None = None, *, quiet: bool = False) -> int:
    """Write the page of a model and return its size in bytes; see :meth:`ifnsbml.api.SbmlModel.explore`.

    What is assumed for the file is told as a warning.
    """
    from ifnsbml.report.explorer import explorer_page
    from ifnsbml.report.page import write

    known = load_claims(claims or claims_folder())
    with working(f"writing {out}", quiet=quiet):
        page = explorer_page(model, claims=known)
        size = write(page, out)
    for assumed in page.data["model-data"]["assumptions"]:
        _warn(assumed)
    return size


def _claims(question: Question) -> tuple[ClaimSet, ClaimSet]:
    """Every claim that there is, and those that are asked."""
    every = load_claims(question.claims or claims_folder())
    return every, every.only(question.only) if question.only else every


def _nominal(
    question: Question, paths: Sequence[Path], claims: ClaimSet, through: LoadedMapping | None = None
) -> Report:
    from ifnsbml.claims.validation import validate

    with counting(f"{len(claims)} claims, {len(paths)} models", quiet=question.quiet) as bar:
        return validate(
            paths,
            claims,
            jobs=question.jobs,
            parameters=_values(question, paths, through),
            progress=bar.at,
            recording=question.record,
            mapping=through,
        )


def _ensemble(
    report: Report, claims: ClaimSet, many: Many, question: Question, through: LoadedMapping | None
) -> Ensemble:
    with counting("planning", quiet=question.quiet, left=True, counted="sets", pace=PACE) as bar:

        def tell(what: str, done: int, every: int) -> None:
            if what == "planning":
                # What an earlier call did says nothing about the pace of this one.
                bar.anew(what, done, every)
            else:
                bar.on(what)
                bar.at(done, every)

        return run_ensemble(
            report,
            claims,
            many.sampling,
            executor=many.executor,
            width=many.width,
            jobs=question.jobs,
            folder=many.folder,
            resume=many.resume,
            progress=tell,
            mapping=through,
        )


def _mapping(question: Question) -> LoadedMapping | None:
    if question.mapping is None:
        return None
    if len(question.models) != 1:
        raise IfnsbmlError(f"--mapping {question.mapping}: is for one model; name its SBML file")
    return load_mapping(find_mapping(question.mapping))


def _values(question: Question, models: Sequence[Path], through: LoadedMapping | None) -> Mapping[str, float] | None:
    """The values of a parameter set for these models, with a warning where it was drawn for another version.

    Raises:
        EnsembleError: it is none, or one of the models lacks a parameter.
    """
    asked = question.parameters
    if asked is None:
        return None
    from ifnsbml.ensembles.failing_sets import facts_and_parameters
    from ifnsbml.model.annotation_reader import read_facts
    from ifnsbml.parallel import in_own_process

    chosen = ParameterSet("", "", dict(asked), "parameters") if isinstance(asked, Mapping) else load_set(asked)
    for path in models:
        # Through a mapping an ensemble varies constants within reactions too, by ids that the file alone does not have.
        known = (read_facts(path),) if through is None else in_own_process(facts_and_parameters, (path, through), path)
        for warning in chosen.fits(*known):
            if not isinstance(asked, Mapping):
                question.tell(warning)
    return chosen.values


def _options(question: Question) -> tuple[str, ...]:
    """The options that whoever looks at one claim again on the command line must give again."""
    parameters = question.parameters if not isinstance(question.parameters, Mapping) else None
    return words((("--claims", question.claims), ("--mapping", question.mapping), ("--parameters", parameters)))
