"""Work in pieces through any ``concurrent.futures.Executor``; a worker that dies costs one piece of work."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, NoReturn, Self, TypeVar

from ifnsbml.model.document import show_path
from ifnsbml.model.errors import EngineCrashError
from ifnsbml.processes import FreshContext
from ifnsbml.simulation.timeout import end_when_stuck

T = TypeVar("T")
R = TypeVar("R")

ExecutorFactory = Callable[[], Executor]
"""Makes an executor. It is called again when the last one broke."""

TASKS_PER_PROCESS = 2
"""Pieces that are given out for each process: one that it works on and one that it goes on with."""


class LostTask:
    """What is left of a piece of work that took its worker down twice."""


class TaskRunner:
    """Does tasks on many pieces through executors that ``renew`` makes. Use it as a context manager.

    No more than ``width`` pieces are under way at once. Where a local pool breaks, whatever was under way is
    tried again, one piece after the other, so that the guilty one is found: what breaks the pool once more is
    :class:`LostTask`. So is what an executor gave up, as it counts the death of a worker against all that this one
    held.
    """

    def __init__(self, renew: ExecutorFactory, width: int) -> None:
        self._renew = renew
        self.width = width
        self._executor: Executor | None = None
        self._under_way: dict[Future[Any], Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        self._call_off()
        self._dismiss(kindly=kind is None)

    def work(self, task: Callable[[T], R], pieces: Iterable[T]) -> Iterator[tuple[T, R | LostTask]]:
        """Do ``task`` on every piece; yields each with its result, as they are done.

        Both must be picklable for an executor of processes. Raises what the task raises.
        """
        fresh = iter(pieces)
        suspects: deque[T] = deque()
        self._call_off()  # what an earlier caller did not wait for
        under_way = self._under_way
        while True:
            self._submit(task, fresh, suspects)
            if not under_way:
                return
            alone = len(under_way) == 1 and bool(suspects) and next(iter(under_way.values())) is suspects[0]
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            broken: list[T] = []
            for future in done:
                piece = under_way.pop(future)
                try:
                    result = future.result()
                except BrokenExecutor:
                    broken.append(piece)
                except (Exception, CancelledError) as error:
                    if not self.killed(error):
                        self._raise(error)
                    if alone:
                        yield suspects.popleft(), LostTask()
                    else:
                        suspects.append(piece)  # it may have been in the company of the guilty one
                else:
                    if alone:
                        suspects.popleft()
                    yield piece, result
            if broken:
                broken += under_way.values()
                under_way.clear()
                self._dismiss(kindly=True)
                if alone:
                    yield suspects.popleft(), LostTask()
                else:
                    suspects.extend(broken)

    def killed(self, error: BaseException) -> bool:
        """Whether an error says that an executor gave a piece up, as the workers that held it died."""
        return False

    def told(self, error: BaseException) -> BaseException:
        """What to raise for an error: of a task, or of an executor that broke and was not renewed."""
        return error

    def _raise(self, error: BaseException) -> NoReturn:
        told = self.told(error)
        if told is error:
            raise error
        raise told from error

    def _submit(self, task: Callable[[T], Any], fresh: Iterator[T], suspects: deque[T]) -> None:
        if suspects:
            # Alone, so that a death is its own.
            if not self._under_way:
                self._start(task, suspects[0])
            return
        while len(self._under_way) < self.width:
            try:
                piece = next(fresh)
            except StopIteration:
                return
            if not self._start(task, piece):
                suspects.append(piece)
                return

    def _start(self, task: Callable[[T], Any], piece: T) -> bool:
        """Hand a piece over; False where the pool broke meanwhile, which those under way will tell."""
        if self._executor is not None and self._handed(task, piece) is None:
            return True
        if self._under_way:
            return False
        self._dismiss(kindly=True)
        self._executor = self._renew()
        error = self._handed(task, piece)
        if error is not None:
            self._raise(error)
        return True

    def _handed(self, task: Callable[[T], Any], piece: T) -> BrokenExecutor | None:
        assert self._executor is not None
        try:
            self._under_way[self._executor.submit(task, piece)] = piece
        except BrokenExecutor as error:
            return error
        return None

    def _call_off(self) -> None:
        for future in self._under_way:
            future.cancel()  # an executor that stays open must not go on with it
        self._under_way.clear()

    def _dismiss(self, *, kindly: bool) -> None:
        executor, self._executor = self._executor, None
        if executor is None:
            return
        local = isinstance(executor, ProcessPoolExecutor)
        if local and not kindly:
            # What runs now is of no use to anybody any more; do not sit and wait for it.
            for process in list((getattr(executor, "_processes", None) or {}).values()):
                process.terminate()
        executor.shutdown(wait=kindly or local, cancel_futures=True)


class WorkerPool(TaskRunner):
    """Some processes of this machine, started when they are first needed; with ``size`` 0 this process does the work.

    Use it as a context manager.
    """

    def __init__(self, size: int) -> None:
        super().__init__(local_processes(size), TASKS_PER_PROCESS * size)
        self.size = size

    def work(self, task: Callable[[T], R], pieces: Iterable[T]) -> Iterator[tuple[T, R | LostTask]]:
        """See :meth:`TaskRunner.work`."""
        if self.size:
            yield from super().work(task, pieces)
            return
        for piece in pieces:
            yield piece, task(piece)


def local_processes(count: int) -> ExecutorFactory:
    """Processes of this machine, started anew (no fork: threads are safe; the caller's script is not run again)."""

    def renew() -> Executor:
        return ProcessPoolExecutor(max_workers=count, mp_context=FreshContext(), initializer=serve_the_parent)

    return renew


def serve_the_parent() -> None:
    """For a process of a pool: leave interrupts to the parent, do not outlive it, however it ends, nor get stuck."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_when_stuck()
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    # A pool's process waits for work on a pipe that it holds open itself: of a parent that was killed it hears nothing.
    parent.join()
    os._exit(1)


def available_cores() -> int:
    """How many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def in_own_process(task: Callable[[T], R], piece: T, file: Path) -> R:
    """Do ``task`` on ``piece`` in another process, so that a file that crashes its reader costs a message.

    Both must be picklable; ``file`` is what is read. Raises what ``task`` raises.

    Raises:
        EngineCrashError: the process died, twice.
    """
    with WorkerPool(1) as workers:
        for _, found in workers.work(task, [piece]):
            if not isinstance(found, LostTask):
                return found
    raise EngineCrashError(f"{show_path(file)}: reading it ends the process; it cannot be used as a model")


@contextmanager
def garbage_collection_paused() -> Iterator[None]:
    """Leave circular garbage for later; for work that makes next to none beside much that stays.

    To search through what stays, again and again, takes a hundredth of the time of many runs.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
