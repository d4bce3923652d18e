"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ifnsbml.model.document import show_path
from ifnsbml.model.errors import SettingError


def replace_file(path: Path | str, data: bytes) -> None:
    """Write a whole file or leave what was there: written beside it, then renamed.

    Raises:
        SettingError: where that is not possible, with the path and the system's reason.
    """
    path = Path(path)
    beside: str | None = None
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(beside).chmod(0o666 & ~_umask())  # mkstemp's own mode hides the file from colleagues
        Path(beside).replace(path)
    except (OSError, ValueError) as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SettingError(f"{show_path(path)} cannot be written: {reason}.") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
