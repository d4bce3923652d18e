"""A model behind a process boundary: if the engine crashes on a foreign file, an error says so.

libSBML and libRoadRunner are C++; a file that they were never tried on can end the process that loads it.
:func:`guarded` reads, compiles and runs the file in a child, which is started anew from the interpreter
(no fork, so that threads are safe, and no re-import of the caller's ``__main__``). The two talk through the
child's standard input and output by length-prefixed pickles; everything else that the child prints goes to
its standard error, which is quoted when it dies.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.description import DescribedModel, ModelDescription
from ifnsbml.model.document import show_path
from ifnsbml.model.errors import EngineCrashError
from ifnsbml.processes import child_environment
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.timecourse import TimeCourse

_START = "from ifnsbml.simulation.isolated import serve; serve()"
_QUOTED_OUTPUT = 300
Loader = Callable[[str], RunnableModel]


class GuardedModel(DescribedModel):
    """A :class:`RunnableModel` in a child process; a context manager that ends the child.

    A child that died is started again by the next ``simulate``.
    """

    def __init__(self, path: Path | str, *, timeout: float | None = None, loader: Loader | None = None) -> None:
        """Start the child and load the model in it; see :func:`guarded`. ``timeout`` may be changed later."""
        self._path = Path(path)
        self.timeout = timeout
        self._loader: Loader = loader or RunnableModel.load
        self._child: _Child | None = None
        self.facts = self._start()

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float = 240.0,
        points: int = 241,
        rtol: float = 1e-6,
        atol: float | None = 1e-9,
        max_step: float | None = None,
        verify: bool = False,
    ) -> TimeCourse:
        """Run in the child; see :meth:`RunnableModel.simulate`.

        Raises:
            EngineCrashError: where the child dies or does not answer in time.
        """
        if self._child is None:
            self._start()
        options = {
            "until": until,
            "points": points,
            "rtol": rtol,
            "atol": atol,
            "max_step": max_step,
            "verify": verify,
        }
        course: TimeCourse = self._exchange("running", (dict(settings), tuple(observe), options))
        return course

    def close(self) -> None:
        """End the child; the model can be used again, which starts another."""
        if self._child is not None:
            self._child.stop()
            self._child = None

    def __enter__(self) -> GuardedModel:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_child", None) is not None:
            self.close()

    def _start(self) -> ModelDescription:
        self._child = _Child()
        facts: ModelDescription = self._exchange("loading", (self._loader, os.fspath(self._path)))
        return facts

    def _exchange(self, doing: str, request: object) -> Any:
        assert self._child is not None
        try:
            answer = self._child.exchange(request, self.timeout)
        except _ChildDied as death:
            self.close()
            raise EngineCrashError(
                f"{doing} {show_path(self._path)} ended the engine's process: {death}. The file may use "
                "something that the engine cannot treat; try it in another simulator, or report it."
            ) from None
        except BaseException:
            self.close()  # interrupted between question and answer: the child's next answer would be stale
            raise
        if isinstance(answer, BaseException):
            if doing == "loading":
                self.close()
            raise answer
        return answer


def guarded(path: Path | str, *, timeout: float | None = None, loader: Loader | None = None) -> GuardedModel:
    """Load a model in a child process, where a crash of the engine costs an error message and no more.

    Args:
        path: the SBML file.
        timeout: seconds that loading, or one run, may take; None for no limit.
        loader: what loads the model in the child, a function that can be pickled by name; the default is
            :meth:`RunnableModel.load`.

    Raises:
        ModelFileError: see :meth:`RunnableModel.load`.
        EngineCrashError: where the child dies or does not answer in time.
    """
    return GuardedModel(path, timeout=timeout, loader=loader)


class _ChildDied(Exception):
    """The child is gone; the message says how."""


class _Child:
    """The parent's end of the two pipes."""

    def __init__(self) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the child
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=child_environment(),
        )

    def exchange(self, request: object, timeout: float | None) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        late = threading.Event()

        def give_up() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(timeout, give_up) if timeout is not None else None
        if timer is not None:
            timer.daemon = True
            timer.start()
        try:
            pickle.dump(request, self._process.stdin)
            self._process.stdin.flush()
            return pickle.load(self._process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise _ChildDied(self._death(timeout if late.is_set() else None)) from error
        finally:
            if timer is not None:
                timer.cancel()

    def stop(self) -> None:
        with suppress(OSError):  # a dead child's pipe cannot be flushed
            if self._process.stdin is not None:
                self._process.stdin.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.close()

    def _death(self, timeout: float | None) -> str:
        if timeout is not None:
            self._process.wait()
            return f"it was stopped after {timeout:g} s without an answer"
        try:
            code = self._process.wait(timeout=60)  # a large one takes its time to be taken down
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return "it closed its output"
        self._errors.seek(0)
        said = " ".join(self._errors.read().decode("utf-8", "replace").split())
        quoted = f" (it said: …{said[-_QUOTED_OUTPUT:]})" if said else ""
        return _exit_words(code) + quoted


def _exit_words(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = str(-code)
    return f"killed by signal {name}"


def serve() -> None:
    """Be the child: answer requests on standard input until it closes.

    The first request is ``(loader, path)``, answered by :class:`ModelDescription`; each later one is
    ``(settings, observe, options)``, answered by a :class:`TimeCourse`. An :class:`IfnsbmlError` is answered
    as itself; anything else is a defect and ends the child with a traceback.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets Ctrl-C and closes the pipe
    with os.fdopen(os.dup(0), "rb") as questions, os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)  # whatever prints, it does not print into the answers
        loader, path = pickle.load(questions)
        try:
            model = loader(path)
        except IfnsbmlError as error:
            _answer(answers, error)
            return
        _answer(answers, model.facts)
        while True:
            try:
                settings, observe, options = pickle.load(questions)
            except EOFError:
                return
            try:
                _answer(answers, model.simulate(settings, observe, **options))
            except IfnsbmlError as error:
                _answer(answers, error)


def _answer(stream: BinaryIO, answer: object) -> None:
    if isinstance(answer, BaseException):
        answer.__cause__ = answer.__context__ = answer.__traceback__ = None  # not all causes can be pickled
    pickle.dump(answer, stream)
    stream.flush()
