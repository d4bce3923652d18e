"""Files that a command is to write, looked at before the work that fills them."""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ifnsbml.commands.notes import tell
from ifnsbml.errors import IfnsbmlError, IfnsbmlWarning

STDOUT = Path("-")


def refuse_unwritable(path: Path | None, option: str, *, or_stdout: bool = False) -> None:
    """Refuse before the work what could not be written after it; None is nothing to write.

    ``or_stdout``: the option takes ``-`` for standard output.

    Raises:
        IfnsbmlError: the path is a folder, or its folder is missing or may not be written to.
    """
    if path is None or (or_stdout and path == STDOUT):
        return
    if path.is_dir():
        raise IfnsbmlError(f"{option} {path}: is a folder; name a file in it")
    folder = path.parent
    if not folder.exists():
        raise IfnsbmlError(f"{option} {path}: there is no folder {folder}")
    if not folder.is_dir():
        raise IfnsbmlError(f"{option} {path}: {folder} is a file, not a folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise IfnsbmlError(f"{option} {path}: nothing may be written to the folder {folder}")


def refuse_unwritable_report(json_file: Path | None, html_file: Path | None) -> None:
    """Refuse before the work the files of ``--json`` and ``--report`` that could not be written after it.

    Raises:
        IfnsbmlError: see :func:`refuse_unwritable`; a page for standard output, too.
    """
    if html_file == STDOUT:
        raise IfnsbmlError("--report -: a page is to be opened, not piped; name a file, as report.html")
    refuse_unwritable(json_file, "--json", or_stdout=True)
    refuse_unwritable(html_file, "--report")


def write_text(text: str, path: Path) -> None:
    """Write a whole file, or to standard output where the path is ``-``.

    Raises:
        SettingError: the file cannot be written.
    """
    if path == STDOUT:
        sys.stdout.write(text)
        return
    from ifnsbml.simulation.output import replace_file

    replace_file(path, text.encode("utf-8"))


def write_json(value: object, path: Path) -> None:
    """Write what a command found as JSON; see :func:`write_text`."""
    write_text(json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n", path)


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
