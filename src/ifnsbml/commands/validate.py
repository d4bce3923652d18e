"""``ifnsbml validate``"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.outputs import STDOUT, refuse_unwritable
from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import counting, working

if TYPE_CHECKING:
    from ifnsbml.claims.ensemble import Ensemble
    from ifnsbml.claims.loading import ClaimSet
    from ifnsbml.claims.mutants import KillMatrix
    from ifnsbml.claims.results import Report
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

    from ifnsbml.claims.loading import load_claims
    from ifnsbml.commands.ensemble import run_ensemble, show_ensemble
    from ifnsbml.commands.models import chosen_models
    from ifnsbml.report.console import console, show_report
    from ifnsbml.resources import claims_folder

    chosen = chosen_models(models, bundle)
    every = load_claims(claims or claims_folder())
    options = _options(claims, mapping, parameters)
    loaded = every.only(only) if only else every
    if html_file == STDOUT:
        raise IfnsbmlError("--report -: a page is to be opened, not piped; name a file, as report.html")
    for option, file in (("--json", json_file), ("--report", html_file)):
        if file is not None and not (file == STDOUT and option == "--json"):
            refuse_unwritable(file, option)
    if mutants:
        for other, given in (("--mapping", mapping), ("--ensemble", ensemble), ("--parameters", parameters)):
            if given is not None:
                raise IfnsbmlError(f"--mutants: cannot be had together with {other}")
        return _try_mutants(chosen, loaded, json_file, html_file, jobs, quiet, options)
    found: list[Ensemble] = []

    def look(paths: list[Path]) -> Report:
        report = _validate(paths, loaded, jobs, parameters, recording=html_file is not None, quiet=quiet)
        if ensemble is None:
            return report
        found.append(run_ensemble(report, loaded, ensemble, jobs, quiet=quiet))
        return found[0].report

    def again(path: str) -> str:
        # Of a model that is looked at through a mapping, the path is that of a copy, which is gone by then.
        words = ["ifnsbml", "validate", path if mapping is None else models[0]]
        words += ["--mapping", mapping] if mapping is not None else []
        words += ["--claims", str(claims)] if claims is not None else []
        return shlex.join(words)

    report = look(chosen) if mapping is None else _validate_mapped(models, mapping, every, look)
    if json_file is not None:
        _write(report, json_file)
    if html_file is not None:
        _write_page(report, loaded, html_file, options, mapping=mapping, quiet=quiet)
    if json_file != STDOUT:
        console().print(show_report(report, loaded, brief=quiet))
        for ran in found:
            # Kept apart in a group, each part wraps in its own way: a command to be used again does not.
            console().print(Group(*show_ensemble(ran, again, brief=quiet)), crop=False)
    return report.exit_code == 0


def _options(claims: Path | None, mapping: str | None, parameters: Path | None) -> list[str]:
    """The options that whoever looks at one claim again must give again."""
    given = (("--claims", claims), ("--mapping", mapping), ("--parameters", parameters))
    return [word for option, value in given if value is not None for word in (option, str(value))]


def _try_mutants(
    models: list[Path],
    claims: ClaimSet,
    json_file: Path | None,
    html_file: Path | None,
    jobs: int | None,
    quiet: bool,
    options: Sequence[str],
) -> bool:
    """Try the mutants; True when the suite notices what it should."""
    from ifnsbml.commands.mutants import run_mutants

    matrix = run_mutants(models, claims, jobs, quiet=quiet, silent=json_file == STDOUT)
    if json_file is not None:
        _write(matrix, json_file)
    if html_file is not None:
        report = _validate(models, claims, jobs, None, recording=True, quiet=quiet)
        _write_page(report, claims, html_file, options, matrix=matrix, quiet=quiet)
    return matrix.exit_code == 0


def _write_page(
    report: Report,
    claims: ClaimSet,
    path: Path,
    options: Sequence[str],
    *,
    mapping: str | None = None,
    matrix: KillMatrix | None = None,
    quiet: bool = False,
) -> None:
    from ifnsbml.claims.mapping import load_mapping
    from ifnsbml.report.html import Material, write_report
    from ifnsbml.resources import find_mapping

    mapped = load_mapping(find_mapping(mapping)) if mapping is not None else None
    with working(f"writing {path}", quiet=quiet):
        write_report(Material(report, claims, options, mapped, matrix), path)


def _validate_mapped(
    models: Sequence[str], mapping: str, every: ClaimSet, look: Callable[[list[Path]], Report]
) -> Report:
    """Validate one model of somebody else's through its mapping."""
    from ifnsbml.claims.mapping import load_mapping
    from ifnsbml.claims.mapping_report import spoken_of, validate_mapped
    from ifnsbml.resources import find_mapping, find_model

    if len(models) != 1:
        raise IfnsbmlError(f"--mapping {mapping}: is for one model; name its SBML file")
    loaded = load_mapping(find_mapping(mapping))
    return validate_mapped(find_model(models[0]), loaded, spoken_of(every), lambda copy: look([copy]))


def _validate(
    models: list[Path],
    claims: ClaimSet,
    jobs: int | None,
    parameters: Path | None,
    *,
    recording: bool = False,
    quiet: bool = False,
) -> Report:
    from ifnsbml.claims.engine import validate

    with counting(f"{len(claims)} claims, {len(models)} models", quiet=quiet) as bar:
        return validate(
            models,
            claims,
            jobs=jobs,
            parameters=_preset(parameters, models) if parameters is not None else None,
            progress=bar.at,
            recording=recording,
        )


def _preset(file: Path, models: list[Path]) -> Mapping[str, float]:
    """The values of a parameter set for these models.

    Raises:
        IfnsbmlError: it is none, or one of the models lacks a parameter.
    """
    from ifnsbml.claims.ensemble import load_set
    from ifnsbml.claims.factreader import read_facts
    from ifnsbml.report.console import console

    chosen = load_set(file)
    for path in models:
        for warning in chosen.fits(read_facts(path)):
            console(stderr=True).print(f"warning: {warning}")
    return chosen.values


def _write(report: Report | KillMatrix, path: Path) -> None:
    text = json.dumps(report.as_json(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    if path == STDOUT:
        sys.stdout.write(text)
        return
    from ifnsbml.simulation.output import replace_file

    replace_file(path, text.encode("utf-8"))
