"""Pathways built side by side, each in a process, with their progress told in this one."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.queues import SimpleQueue
from threading import Thread
from types import FrameType
from typing import TypeVar

from ifnsbml.formats.errors import FormatError
from ifnsbml.processes import FreshContext

R = TypeVar("R")
Step = tuple[str, str]
Progress = Callable[[str, str], None]
Task = Callable[[str, Progress], R]

_steps: SimpleQueue[Step | None] | None = None
"""Within a worker: where its progress goes."""


def side_by_side(names: Sequence[str], task: Task[R], workers: int, progress: Progress | None) -> dict[str, R]:
    """Do ``task(name, progress)`` for every name in ``workers`` processes; returns the results by name.

    The first of ``names`` starts first. ``task`` must be picklable; ``progress`` is called in this
    process. If one task fails or this process is interrupted, the others are told to stop, so that
    they clean up, and the error is raised; FormatError if a process died.
    """
    context = FreshContext()
    steps: SimpleQueue[Step | None] = context.SimpleQueue()
    teller = Thread(target=_tell, args=(steps, progress), daemon=True)
    teller.start()
    done: dict[str, R] = {}
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(steps,))
    try:
        futures = {pool.submit(_work, task, name): name for name in names}
        for future in as_completed(futures):
            done[futures[future]] = future.result()
    except BrokenProcessPool:
        unfinished = ", ".join(name for name in names if name not in done)
        raise FormatError(f"a process that was building {unfinished} died; build fewer side by side.") from None
    except BaseException:
        for process in list((getattr(pool, "_processes", None) or {}).values()):
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        steps.put(None)
        teller.join(timeout=5)
    return {name: done[name] for name in names}


def _tell(steps: SimpleQueue[Step | None], progress: Progress | None) -> None:
    while (step := steps.get()) is not None:
        if progress is not None:
            progress(*step)


def _start(steps: SimpleQueue[Step | None]) -> None:
    global _steps
    _steps = steps
    # An interrupt from the keyboard reaches every process; the parent tells the workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(1)  # rather than the default, which would skip what cleans up


def _work(task: Task[R], name: str) -> R:
    def progress(pathway: str, step: str) -> None:
        assert _steps is not None, "a worker is started with the queue"
        _steps.put((pathway, step))

    return task(name, progress)
