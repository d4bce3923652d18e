"""Claims held against somebody else's model through a mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.results import Report
from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.walking import named
from ifnsbml.mapping.mapping import LoadedMapping

Validate = Callable[[Path, LoadedMapping], Report]


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
