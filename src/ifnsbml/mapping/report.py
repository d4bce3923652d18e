"""Claims held against somebody else's model through a mapping, told in terms of that model."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from ifnsbml.claims.apart import apart
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.results import CaseResult, CheckResult, ClaimResult, Report
from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.walking import named
from ifnsbml.errors import IfnsbmlError
from ifnsbml.mapping.apply import MappedModel, apply_mapping
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.simulation.errors import ModelFileError

Validate = Callable[[Path], Report]


def spoken_of(claims: ClaimSet) -> set[str]:
    """Every input and read-out that some claim names."""
    roles = (Role.INPUT, Role.READOUT, Role.SWITCH)
    checks = [check for loaded in claims for check in loaded.claim.checks]
    return {name for check in checks for _, role, name in named(check) if role in roles}


def validate_mapped(model: Path, loaded: LoadedMapping, known: Iterable[str], validate: Validate) -> Report:
    """Hold claims against ``model`` through a mapping.

    Args:
        model: their SBML file.
        loaded: the mapping.
        known: the names that claims speak of; what the mapping names beside them is told as a warning.
        validate: holds the claims against the copy that carries the mapping.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it.
    """
    with tempfile.TemporaryDirectory(prefix="ifnsbml-") as folder:
        mapped = apart(_apply, (model, loaded, Path(folder)), model)
        try:
            report = validate(mapped.path)
        except IfnsbmlError as error:
            if str(mapped.path) not in str(error):
                raise
            # What is said of the copy is true of their file.
            raise ModelFileError(str(error).replace(str(mapped.path), str(model))) from error
        return _as_theirs(report, mapped, (*mapped.notes, *loaded.unused(known)))


def _apply(given: tuple[Path, LoadedMapping, Path]) -> MappedModel:
    return apply_mapping(*given)


def _as_theirs(report: Report, mapped: MappedModel, notes: tuple[str, ...]) -> Report:
    """The report with their file in the place of the copy."""
    copy, theirs = str(mapped.path), str(mapped.original)

    def told(text: str) -> str:
        return text.replace(copy, theirs)

    def case(found: CaseResult) -> CaseResult:
        return replace(found, detail=told(found.detail))

    def check(found: CheckResult) -> CheckResult:
        return replace(found, detail=told(found.detail), cases=tuple(map(case, found.cases)))

    def claim(found: ClaimResult) -> ClaimResult:
        return replace(found, checks=tuple(map(check, found.checks)))

    renamed = report.renamed(copy, theirs)
    return replace(
        renamed,
        models={theirs: mapped.sha256},
        claims=tuple(map(claim, renamed.claims)),
        warnings={theirs: (*notes, *map(told, report.warnings.get(copy, ())))},
    )
