"""Files that a command is to write, looked at before the work that fills them."""

from __future__ import annotations

import os
from pathlib import Path

from ifnsbml.errors import IfnsbmlError

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
