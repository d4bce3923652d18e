"""Somebody else's model in the words of claims: what of it stands for what, and its experiments in its own units."""

from __future__ import annotations

from ifnsbml.mapping.mapping import (
    Before,
    LoadedMapping,
    MappedInput,
    MappedObservable,
    MappingError,
    ModelMapping,
    load_mapping,
)

__all__ = [
    "Before",
    "LoadedMapping",
    "MappedInput",
    "MappedObservable",
    "MappingError",
    "ModelMapping",
    "load_mapping",
]
