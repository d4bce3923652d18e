"""Claims held against somebody else's model through a mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.mapping.mapping import LoadedMapping

if TYPE_CHECKING:
    from ifnsbml.claims.results import Report

    Validate = Callable[[Path, LoadedMapping], Report]


def validate_mapped(model: Path, loaded: LoadedMapping, known: Iterable[str], validate: Validate) -> Report:
    """Hold claims against ``model`` through a mapping.

    Args:
        model: their SBML file.
        loaded: the mapping.
        known: the names that claims speak of; what the mapping names beside them is told as a warning.
        validate: holds the claims against the file with its mapping.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it.
    """
    report = validate(model, loaded)
    warnings = dict(report.warnings)
    told = (*warnings.get(str(model), ()), *loaded.unused(known))
    if told:
        warnings[str(model)] = tuple(dict.fromkeys(told))
    return replace(report, warnings=warnings)
