"""Work in a process of its own, which may crash or hang without harm to whoever asked."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any


class Isolated:
    """One child at a time, for call after call; a child that died or was stopped is replaced at the next call."""

    def __init__(self) -> None:
        """Start no child yet."""
        self._context = multiprocessing.get_context("spawn")
        self._child: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Isolated:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def call(self, work: Callable[..., dict[str, Any]], *given: object, seconds: float) -> dict[str, Any]:
        """What ``work(*given)`` returns, or ``{"state": "hang" | "crash", "why": …}``."""
        if self._line is None:
            self._line, other = self._context.Pipe()
            self._child = self._context.Process(target=_serve, args=(other,), daemon=True)
            self._child.start()
            other.close()
        try:
            self._line.send((work, given))
            if not self._line.poll(seconds):
                self._end()
                return {"state": "hang", "why": f"no answer within {seconds:g} s"}
            answer: dict[str, Any] = self._line.recv()
        except (EOFError, OSError):
            code = self._end()
            return {"state": "crash", "why": f"the process ended with code {code}"}
        return answer

    def _end(self) -> int | None:
        if self._line is not None:
            self._line.close()
            self._line = None
        if self._child is None:
            return None
        self._child.join(5)
        if self._child.is_alive():
            self._child.kill()
            self._child.join()
        code, self._child = self._child.exitcode, None
        return code


def _serve(line: Connection) -> None:
    """Answer calls until the line closes; what goes wrong in one is its answer."""
    import traceback

    with contextlib.suppress(EOFError):
        while True:
            work, given = line.recv()
            try:
                answer = work(*given)
            except Exception:  # a defect of the program under test, which is what is looked for
                answer = {"state": "traceback", "why": traceback.format_exc()[-1500:]}
            line.send(answer)
