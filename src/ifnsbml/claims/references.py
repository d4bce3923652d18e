"""Every identifier in a claim, with its place and what it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.yaml_file import Place, StrictModel


def references(part: StrictModel, at: Place = ()) -> Iterator[tuple[Place, ReferenceRole, str]]:
    """Every identifier in a claim or a check, with its place and what it stands for."""
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        here = (*at, info.alias or name)
        if isinstance(value, StrictModel):
            yield from references(value, here)
        elif isinstance(value, list) and value and isinstance(value[0], StrictModel):
            for index, item in enumerate(value):
                yield from references(item, (*here, index))
        elif (role := _role(info)) is not None:
            yield from _words(value, here, role)


def _role(info: FieldInfo) -> ReferenceRole | None:
    for mark in info.metadata:
        if isinstance(mark, ReferenceRole):
            return mark
    return _role_within(info.annotation)


def _role_within(annotation: Any) -> ReferenceRole | None:
    for argument in get_args(annotation):
        if isinstance(argument, ReferenceRole):
            return argument
        found = _role_within(argument)
        if found is not None:
            return found
    return None


def _words(value: Any, at: Place, role: ReferenceRole) -> Iterator[tuple[Place, ReferenceRole, str]]:
    if isinstance(value, str):
        yield at, role, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield (*at, key), role, key
            if isinstance(item, list):
                yield from _words(item, (*at, key), role)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _words(item, (*at, index), role)
