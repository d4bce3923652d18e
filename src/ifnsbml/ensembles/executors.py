"""Who does the work of an ensemble: processes of this machine, a lent executor, a Dask cluster."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor, Executor

from ifnsbml.ensembles.dask import gave_up, is_gone
from ifnsbml.ensembles.sampling import EnsembleError
from ifnsbml.parallel import ExecutorFactory, TaskRunner


class EnsembleTaskRunner(TaskRunner):
    """Tells what an executor is to blame for in words of an ensemble, whose finished work is kept."""

    def killed(self, error: BaseException) -> bool:
        """Whether a cluster gave a piece up, after trying it on several workers."""
        return gave_up(error)

    def told(self, error: BaseException) -> BaseException:
        """What to raise for an error of a piece: what the executor itself is to blame for, in words."""
        if isinstance(error, BrokenExecutor):
            return EnsembleError("the executor is broken and was not renewed; finished work is kept")
        if is_gone(error):
            return EnsembleError("the executor lost touch with its workers; finished work is kept, --resume goes on")
        if isinstance(error, ImportError):
            return EnsembleError(f"a worker cannot do this work, it needs the same packages as this process: {error}")
        return error


def lent(executor: Executor) -> ExecutorFactory:
    """Somebody else's executor: used, never shut down, and not renewed when it breaks."""
    return lambda: _Lent(executor)


class _Lent(Executor):
    def __init__(self, executor: Executor) -> None:
        self._own = executor

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        """Pass on."""
        return self._own.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leave it to its owner."""
