"""YAML as plain data that remembers its lines; nothing in a file is ever more than data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, get_args

import yaml
from pydantic import BaseModel, ConfigDict, Field

from ifnsbml.errors import IfnsbmlError, nearest

MAX_BYTES = 4_000_000
MAX_NODES = 200_000
MAX_CHARACTERS = 20_000
"""In one value: a message may have to quote it, and no statement is that long."""

Place = tuple[str | int, ...]
Text = Annotated[str, Field(min_length=1)]

_COLLECTIONS = ("tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")


class YamlError(IfnsbmlError):
    """A file that is not the YAML it should be, with the line."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file: where, which field, and what."""

    file: Path
    line: int
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.place + ': ' if self.place else ''}{self.message}"


@dataclass(frozen=True)
class Located:
    """The data of one YAML file, and the line on which each part of it stands."""

    file: Path
    data: Any
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """The line of ``place``, or of the nearest thing around it that is written."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)


class _Builder:
    """Plain data from YAML nodes, with a bound on how much a file with aliases can unfold to."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.lines: dict[Place, int] = {}
        self.nodes = 0
        self.scalars = yaml.constructor.SafeConstructor()

    def fail(self, node: yaml.Node, place: Place, message: str) -> YamlError:
        return YamlError(str(Problem(self.file, node.start_mark.line + 1, told(place), message)))

    def build(self, node: yaml.Node, place: Place = ()) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.fail(node, place, f"more than {MAX_NODES} values (aliases unfold)")
        self.lines.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, yaml.CollectionNode) and node.tag not in _COLLECTIONS:
            raise self.fail(node, place, f"a value of type {node.tag} is not taken here")
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*place, index)) for index, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, place))
        assert isinstance(node, yaml.ScalarNode)  # YAML has no fourth kind
        return self._scalar(node, place)

    def _pairs(self, node: yaml.MappingNode, place: Place) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                raise self.fail(key, place, f"a key must be a word; put {name or 'this one'!r} in quotes")
            if name in seen:
                raise self.fail(key, (*place, name), "this key stands here twice")
            seen.add(name)
            self.lines[(*place, name)] = key.start_mark.line + 1
            yield name, self.build(value, (*place, name))

    def _scalar(self, node: yaml.ScalarNode, place: Place) -> Any:
        kind = node.tag.removeprefix("tag:yaml.org,2002:")
        makers = {
            "str": self.scalars.construct_yaml_str,
            "int": self.scalars.construct_yaml_int,
            "float": self.scalars.construct_yaml_float,
            "bool": self.scalars.construct_yaml_bool,
            "null": self.scalars.construct_yaml_null,
        }
        if len(node.value) > MAX_CHARACTERS:
            raise self.fail(node, place, f"is longer than {MAX_CHARACTERS:,} characters")
        if kind not in makers:
            raise self.fail(node, place, f"a value of type {node.tag} is not taken here; put it in quotes")
        try:
            return makers[kind](node)
        except (ValueError, OverflowError) as error:
            raise self.fail(node, place, f"{str(node.value)[:40]!r} is no {kind}: {error}") from error


def told(place: Place) -> str:
    """A place as people write it: ``checks[0].control.falls``."""
    words = ""
    for part in place:
        words += f"[{part}]" if isinstance(part, int) else f".{part}" if words else part
    return words


def read_yaml(file: Path) -> Located:
    """Read one YAML file as plain data with line numbers.

    Raises:
        YamlError: the file cannot be read, is not UTF-8, is not YAML, or holds more than data.
    """
    try:
        if file.exists() and not file.is_file():
            # A pipe would be waited for, and a device may never end.
            raise YamlError(f"{file}: is {'a folder' if file.is_dir() else 'not a regular file'}")
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise YamlError(f"{file}: cannot be read: {reason}") from error
    if len(raw) > MAX_BYTES:
        raise YamlError(f"{file}: is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        text = raw.decode("utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        if node is None:
            return Located(file, None, {})
        builder = _Builder(file)
        return Located(file, builder.build(node), builder.lines)
    except UnicodeDecodeError as error:
        raise YamlError(f"{file}: is not UTF-8 text: {error.reason} at byte {error.start}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f":{mark.line + 1}" if mark else ""
        raise YamlError(f"{file}{line}: is not YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise YamlError(f"{file}: is not YAML: {' '.join(str(error).split())[:200]}") from error
    except RecursionError as error:
        raise YamlError(f"{file}: is nested too deeply, or an alias holds itself") from error


class StrictModel(BaseModel):
    """Base of everything read from a YAML file: strict, closed, unchanging."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


def explain(cls: type[StrictModel], place: Place, kind: str, said: str) -> str:
    """A validation error in our own words, with the nearest field names for one that does not exist."""
    if kind == "extra_forbidden":
        return f"unknown field; {nearest(str(place[-1]), _fields(cls, place[:-1]))}"
    if kind == "missing":
        return "is missing"
    if kind == "finite_number":
        return "must be a finite number"
    return said.removeprefix("Value error, ").removeprefix("Input ")


def _fields(cls: type[StrictModel], place: Place) -> list[str]:
    """The field names that are known at ``place`` within ``cls``."""
    for step in place:
        if isinstance(step, str):
            inner = next(
                (info.annotation for name, info in cls.model_fields.items() if step in (name, info.alias)),
                None,
            )
            cls = _part_within(inner) or cls
    return [info.alias or name for name, info in cls.model_fields.items()]


def _part_within(annotation: Any) -> type[StrictModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, StrictModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _part_within(inner))), None)
