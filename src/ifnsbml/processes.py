"""Processes that are started anew, and never run the program of whoever started them a second time."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import spawn
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path
from typing import Any

_one_at_a_time = threading.Lock()


class _FreshProcess(SpawnProcess):
    @staticmethod
    def _Popen(process_obj: Any) -> Any:
        with _main_left_out():
            return SpawnProcess._Popen(process_obj)


class FreshContext(SpawnContext):
    """The start method "spawn" without its last step, in which a child imports the main module of its parent.

    That step runs a script without an ``if __name__ == "__main__"`` guard again in every child, which then starts
    children of its own, and fails for a script that came from standard input. What a child of ours is asked to do
    stands in modules that it imports by name, so that it needs no main module. Use it as the ``mp_context`` of a
    ``ProcessPoolExecutor``; tasks and arguments that are defined in the main module cannot be handed over.
    """

    Process = _FreshProcess


def child_environment() -> dict[str, str]:
    """Environment variables for an interpreter that imports whatever this process can, wherever that came from."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(entry or str(Path.cwd()) for entry in sys.path)}


@contextmanager
def _main_left_out() -> Iterator[None]:
    """Have what is started in this thread, and in no other, told nothing of the main module."""
    starter = threading.get_ident()
    with _one_at_a_time:
        whole = spawn.get_preparation_data

        def without_main(name: str) -> dict[str, Any]:
            told: dict[str, Any] = whole(name)
            if threading.get_ident() == starter:
                told = {key: value for key, value in told.items() if not key.startswith("init_main")}
            return told

        spawn.get_preparation_data = without_main
        try:
            yield
        finally:
            spawn.get_preparation_data = whole
