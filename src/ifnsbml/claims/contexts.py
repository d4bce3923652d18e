"""Named cells: sets of ``expression_`` and ``context_`` values, each with a sentence and its source."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from ifnsbml.errors import IfnsbmlError, nearest
from ifnsbml.yaml_file import Problem, StrictModel, Text, read_yaml, told

GENERIC = "generic"
"""The default cell: nothing is set beside what the file says."""


class ContextError(IfnsbmlError):
    """A cell context that does not exist, or a context file that is wrong."""


class CellContext(StrictModel):
    """One kind of cell: what it sets, one sentence, and where that is said."""

    name: Text
    sentence: Text
    source: Text
    settings: dict[Annotated[str, Field(pattern=r"^(expression|context)_\w+$")], Annotated[float, Field(ge=0)]]


def load_contexts(path: Path | None = None) -> dict[str, CellContext]:
    """The cell contexts by id: those of the package, or of ``path``.

    Raises:
        ContextError: the file is not as it should be, with line and field.
    """
    if path is None:
        from ifnsbml.resources import contexts_file

        path = contexts_file()
    text = read_yaml(path)
    if not isinstance(text.data, dict):
        raise ContextError(f"{path}: is to map the name of each cell to what it sets")
    contexts, problems = {}, []
    for name, raw in text.data.items():
        try:
            contexts[name] = CellContext.model_validate(raw)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                place = (name, *detail["loc"])
                problems.append(Problem(path, text.line(place), told(place), detail["msg"]))
    if GENERIC not in text.data:
        problems.append(Problem(path, 1, "", f"there is no {GENERIC!r} cell"))
    if problems:
        raise ContextError("\n".join(str(problem) for problem in problems))
    return contexts


def find_context(name: str, contexts: Mapping[str, CellContext]) -> CellContext:
    """The context of this name.

    Raises:
        ContextError: there is none; the message names the nearest.
    """
    if name not in contexts:
        raise ContextError(f"there is no cell context {name!r}; {nearest(name, contexts)}")
    return contexts[name]
