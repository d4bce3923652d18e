"""Somebody else's file in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ifnsbml.claims.crew import Crew, Lost
from ifnsbml.simulation.document import show_path
from ifnsbml.simulation.errors import EngineCrashError

T = TypeVar("T")
R = TypeVar("R")


def apart(task: Callable[[T], R], piece: T, file: Path) -> R:
    """Do ``task`` on ``piece`` in another process, so that a file that crashes its reader costs a message.

    Both must be picklable; ``file`` is what is read. Raises what ``task`` raises.

    Raises:
        EngineCrashError: the process died, twice.
    """
    with Crew(1) as crew:
        for _, found in crew.work(task, [piece]):
            if not isinstance(found, Lost):
                return found
    raise EngineCrashError(f"{show_path(file)}: reading it ends the process; it cannot be used as a model")
