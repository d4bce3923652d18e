"""A run as a table that opens anywhere."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from pathlib import Path

from ifnsbml.simulation.document import show_path
from ifnsbml.simulation.errors import SettingError
from ifnsbml.simulation.timecourse import TimeCourse


def write_csv(course: TimeCourse, path: Path | str) -> None:
    """Write a run as UTF-8 CSV: comment lines with ``#``, a row of ids, a row per time point.

    Each number is the shortest text that reads back as the same number, so that equal runs give equal
    bytes. The comment lines tell the model, the settings, and each column's human name and unit.

    Raises:
        SettingError: where the file cannot be written; an existing file is then as it was.
    """
    replace_file(path, csv_text(course).encode("utf-8"))


def csv_text(course: TimeCourse) -> str:
    """The same as text."""
    table = io.StringIO()
    for line in _heading(course):
        table.write(f"# {line}\n")
    writer = csv.writer(table, lineterminator="\n")
    # A model may call something of its own "time"; a table has one column of that name.
    writer.writerow(["time", *("time (of the model)" if name == "time" else name for name in course.names)])
    for time, row in zip(course.time.tolist(), course.values.tolist(), strict=True):
        writer.writerow([_number(time), *(_number(value) for value in row)])
    return table.getvalue()


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


def describe_settings(course: TimeCourse) -> str:
    """Return what was set for a run, in one line; "as declared" where nothing was."""
    settings = ", ".join(f"{id_} = {value:g}" for id_, value in course.settings.items())
    return settings or "as declared in the file"


def _heading(course: TimeCourse) -> list[str]:
    lines = [f"model: {course.model}", f"settings: {describe_settings(course)}"]
    if course.rtol is not None:
        least = f"{course.atol:g}" if course.atol is not None else "by the size of each value"
        lines.append(f"tolerances: relative {course.rtol:g}, absolute {least}")
    lines.append(f"time: {course.time_unit or 'in the unit of the model'}")
    for name, label, unit in zip(course.names, course.labels, course.units, strict=False):
        lines.append(f"{name}: {label}{f' [{unit}]' if unit else ''}")
    return [" ".join(line.split()) for line in lines]


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
