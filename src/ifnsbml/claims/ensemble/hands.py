"""Who does the work of an ensemble: processes of this machine, a lent executor, a Dask cluster."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor, CancelledError, Executor
from contextlib import suppress
from typing import Any

from ifnsbml.claims.crew import Hands, Renew
from ifnsbml.claims.ensemble.sampling import EnsembleError


class EnsembleHands(Hands):
    """Hands that tell what an executor is to blame for in words of an ensemble, whose finished work is kept.

    A cluster tells itself which pieces it gave up, after trying them on several workers.
    """

    def killed(self, error: BaseException) -> bool:
        """Whether a cluster gave a piece up because the workers that held it died."""
        with suppress(ImportError):
            from distributed.scheduler import KilledWorker

            return isinstance(error, KilledWorker)
        return False

    def told(self, error: BaseException) -> BaseException:
        """What to raise for an error of a piece: what the executor itself is to blame for, in words."""
        if isinstance(error, BrokenExecutor):
            return EnsembleError("the executor is broken and was not renewed; finished work is kept")
        if isinstance(error, CancelledError) or _gone(error):
            return EnsembleError("the executor lost touch with its workers; finished work is kept, --resume goes on")
        if isinstance(error, ImportError):
            return EnsembleError(f"a worker cannot do this work, it needs the same packages as this process: {error}")
        return error


def lent(executor: Executor) -> Renew:
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


def dask_cluster(address: str, *, patience: float = 20.0) -> tuple[Renew, int]:
    """A Dask cluster by the address of its scheduler, and how many pieces keep it busy.

    Its workers need this package. Threads of one worker take turns: give each worker one thread. A scheduler that
    does not answer within ``patience`` seconds is taken for absent.

    Raises:
        EnsembleError: Dask is not installed, or nothing answers there.
    """
    try:
        from distributed import Client
    except ImportError:
        raise EnsembleError("--dask needs Dask: pip install 'ifnsbml[dask]'") from None
    try:
        client: Any = Client(address, timeout=patience)
    except (OSError, ValueError, TimeoutError) as error:
        raise EnsembleError(f"--dask {address}: no Dask scheduler answers there ({error})") from None
    busy = max(2 * len(client.scheduler_info(n_workers=-1)["workers"]), 4)

    return lent(client.get_executor(pure=False)), busy


def _gone(error: BaseException) -> bool:
    """Whether a cluster's scheduler no longer answers."""
    with suppress(ImportError):
        from distributed.client import FutureCancelledError
        from distributed.comm import CommClosedError

        return isinstance(error, (CommClosedError, FutureCancelledError))
    return False
