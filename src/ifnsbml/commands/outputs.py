"""Files that a command is to write, looked at before the work that fills them."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ifnsbml.commands.notes import tell
from ifnsbml.errors import IfnsbmlError, IfnsbmlWarning

STDOUT = Path("-")


def refuse_unwritable(path: Path, option: str) -> None:
    """Refuse before the work what could not be written after it.

    Raises:
        IfnsbmlError: the path is a folder, or its folder is missing or may not be written to.
    """
    if path.is_dir():
        raise IfnsbmlError(f"{option} {path}: is a folder; name a file in it")
    folder = path.parent
    if not folder.exists():
        raise IfnsbmlError(f"{option} {path}: there is no folder {folder}")
    if not folder.is_dir():
        raise IfnsbmlError(f"{option} {path}: {folder} is a file, not a folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise IfnsbmlError(f"{option} {path}: nothing may be written to the folder {folder}")


@contextmanager
def noted() -> Iterator[None]:
    """Tell our own warnings as notes on standard error; any other is shown as ever."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", IfnsbmlWarning)
        try:
            yield
        finally:
            tell(str(warning.message) for warning in caught if issubclass(warning.category, IfnsbmlWarning))
    for warning in caught:
        if not issubclass(warning.category, IfnsbmlWarning):
            warnings.warn_explicit(warning.message, warning.category, warning.filename, warning.lineno)


def note(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"ifnsbml: {message}\n")
