"""Keep what the engine's C libraries print away from the program's own output.

libRoadRunner to 2.10 lets CVODE write its warnings to C's standard output, past ``sys.stdout``; a program that
prints JSON must not carry them. Its errors, and all that 2.11 still says, go to C's standard error. The file
descriptors are turned to a scratch file while the engine works, and what was written there can go into an error
message. The engine holds the interpreter lock, so no other thread prints meanwhile.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class Captured:
    """What was printed while the engine worked; filled when the block ends."""

    text: str = ""


@contextlib.contextmanager
def quiet() -> Iterator[Captured]:
    """Turn file descriptors 1 and 2 to a scratch file within the block."""
    captured = Captured()
    with tempfile.TemporaryFile() as scratch:
        _flush_c_streams()  # what was printed before belongs to its own destination
        saved = [(fd, copy) for fd in (1, 2) if (copy := _duplicate(fd)) is not None]
        try:
            for fd, _ in saved:
                os.dup2(scratch.fileno(), fd)
            yield captured
        finally:
            _flush_c_streams()
            for fd, copy in saved:
                os.dup2(copy, fd)
                os.close(copy)
            scratch.seek(0)
            captured.text = scratch.read().decode("utf-8", "replace")


def _duplicate(fd: int) -> int | None:
    try:
        return os.dup(fd)
    except OSError:  # a daemon may run with this descriptor closed
        return None


_C_LIBRARY = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)


def _flush_c_streams() -> None:
    _C_LIBRARY.fflush(None)
