"""Work that takes too long ends its process, where the process is there to be lost.

The engine goes on for ever where a formula jumps to and fro at a threshold, or an event fires again and again without
time passing: its limit on steps counts anew from each jump. Nothing in Python can interrupt it. A process of a pool
may end itself, and the pool tells that its piece of work is lost.
"""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

RUN_TIMEOUT = 120.0
"""Seconds that one run may take in a process of a pool."""


class _Clock:
    """This process's own: whether it may end itself, and whether it is counting."""

    sink: TextIO | None = None
    running = False


def end_when_stuck() -> None:
    """Let this process end itself in :func:`limited`; for processes that somebody else replaces."""
    _Clock.sink = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - where faulthandler writes, if ever


@contextmanager
def limited(seconds: float = RUN_TIMEOUT) -> Iterator[None]:
    """End the process if what is done here takes longer; does nothing where :func:`end_when_stuck` was not called.

    What is limited within something that is limited shares its limit.
    """
    if _Clock.sink is None or _Clock.running:
        yield
        return
    _Clock.running = True
    faulthandler.dump_traceback_later(seconds, exit=True, file=_Clock.sink)  # its thread needs nothing of Python
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        _Clock.running = False
