"""Every identifier in a claim, with its place and what it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from pydantic.fields import FieldInfo

from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.yamlfile import Part, Place

if TYPE_CHECKING:
    from ifnsbml.claims.loading import ClaimSet


def spoken_of(claims: ClaimSet) -> set[str]:
    """Every input and read-out that some claim names."""
    roles = (Role.INPUT, Role.READOUT, Role.SWITCH)
    checks = [check for loaded in claims for check in loaded.claim.checks]
    return {name for check in checks for _, role, name in named(check) if role in roles}


def named(part: Part, at: Place = ()) -> Iterator[tuple[Place, Role, str]]:
    """Every identifier in a claim or a check, with its place and what it stands for."""
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        here = (*at, info.alias or name)
        if isinstance(value, Part):
            yield from named(value, here)
        elif isinstance(value, list) and value and isinstance(value[0], Part):
            for index, item in enumerate(value):
                yield from named(item, (*here, index))
        elif (role := _role(info)) is not None:
            yield from _words(value, here, role)


def _role(info: FieldInfo) -> Role | None:
    for mark in info.metadata:
        if isinstance(mark, Role):
            return mark
    return _role_within(info.annotation)


def _role_within(annotation: Any) -> Role | None:
    for argument in get_args(annotation):
        if isinstance(argument, Role):
            return argument
        found = _role_within(argument)
        if found is not None:
            return found
    return None


def _words(value: Any, at: Place, role: Role) -> Iterator[tuple[Place, Role, str]]:
    if isinstance(value, str):
        yield at, role, value
    elif isinstance(value, dict):
        for key in value:
            yield (*at, key), role, key
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _words(item, (*at, index), role)
