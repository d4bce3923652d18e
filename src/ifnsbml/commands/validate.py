"""``ifnsbml validate``"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.outputs import STDOUT, refuse_unwritable_report, write_json
from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import working

if TYPE_CHECKING:
    from ifnsbml._asking import Question
    from ifnsbml._results import MutantTrial, Validation
    from ifnsbml.commands.ensemble import EnsembleOptions


def run(
    models: Sequence[str],
    *,
    bundle: Path | None,
    claims: Path | None,
    mapping: str | None,
    mutants: bool,
    ensemble: EnsembleOptions | None,
    parameters: Path | None,
    only: Sequence[str],
    json_file: Path | None,
    html_file: Path | None,
    jobs: int | None,
    quiet: bool,
) -> bool:
    """Validate, show, write; True when every applicable claim passes.

    Raises:
        IfnsbmlError: an unknown model or claim, a wrong claim file, a file that is no model.
    """
    from rich.console import Group

    from ifnsbml._asking import Question, validate
    from ifnsbml._results import EnsembleValidation
    from ifnsbml.commands.ensemble import asking, show_ensemble
    from ifnsbml.commands.models import chosen_models
    from ifnsbml.report.console import console, show_report

    question = Question(
        tuple(chosen_models(models, bundle)),
        claims=claims,
        only=tuple(only),
        mapping=mapping,
        parameters=parameters,
        jobs=jobs,
        record=html_file is not None,
        quiet=quiet,
        tell=lambda warning: console(stderr=True).print(f"warning: {warning}"),
    )
    refuse_unwritable_report(json_file, html_file)
    if mutants:
        for other, given in (("--mapping", mapping), ("--ensemble", ensemble), ("--parameters", parameters)):
            if given is not None:
                raise IfnsbmlError(f"--mutants: cannot be had together with {other}")
        return _try_mutants(question, json_file, html_file)

    def again(path: str) -> str:
        words = ["ifnsbml", "validate", path]
        words += ["--mapping", mapping] if mapping is not None else []
        words += ["--claims", str(claims)] if claims is not None else []
        return shlex.join(words)

    with asking(ensemble) as many:
        found = validate(question, many)
    if json_file is not None:
        write_json(found.report.as_json(), json_file)
    if html_file is not None:
        _write_page(found, html_file, quiet=quiet)
    if json_file != STDOUT:
        console().print(show_report(found.report, found.claims, brief=quiet))
        if isinstance(found, EnsembleValidation):
            # Kept apart in a group, each part wraps in its own way: a command to be used again does not.
            console().print(Group(*show_ensemble(found.ensemble, again, brief=quiet)), crop=False)
    return found.passed


def _try_mutants(question: Question, json_file: Path | None, html_file: Path | None) -> bool:
    """Try the mutants; True when the suite notices what it should."""
    from ifnsbml._asking import try_mutants
    from ifnsbml.commands.mutants import show_matrix
    from ifnsbml.report.console import console

    trial = try_mutants(question)
    if json_file != STDOUT:
        console().print(show_matrix(trial.matrix, brief=question.quiet))
    if json_file is not None:
        write_json(trial.matrix.as_json(), json_file)
    if html_file is not None:
        _write_page(trial, html_file, quiet=question.quiet)
    return trial.passed


def _write_page(found: Validation | MutantTrial, path: Path, *, quiet: bool) -> None:
    with working(f"writing {path}", quiet=quiet):
        found.to_html(path)
