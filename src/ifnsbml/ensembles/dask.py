"""A Dask cluster as an executor."""

from __future__ import annotations

from concurrent.futures import CancelledError, Executor, Future
from contextlib import suppress
from typing import Any

from ifnsbml.ensembles.sampling import EnsembleError
from ifnsbml.parallel import ExecutorFactory


class _Cluster(Executor):
    """What Dask's own executor does, but for results that are lost.

    Where a worker dies between being done and being asked for its result, Dask works it out again; its own
    executor takes that for an error, and tells of it as a ``TypeError``. Shutting this one down leaves the cluster
    and its client to go on.
    """

    def __init__(self, client: Any) -> None:
        self._client = client

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        """Have the cluster work out ``fn(*args, **kwargs)``."""
        asked = self._client.submit(fn, *args, **kwargs, pure=False)
        given: Future[Any] = Future()
        given.add_done_callback(lambda done: asked.cancel() if done.cancelled() else None)
        asked.add_done_callback(lambda done: _pass_on(done, given))
        return given


def _pass_on(asked: Any, given: Future[Any]) -> None:
    """Hand a result over, or an error, once there is one."""
    if not given.set_running_or_notify_cancel():
        return
    try:
        result = asked.result()
    except BaseException as error:  # a cancelled future's is no Exception
        given.set_exception(error)
    else:
        given.set_result(result)


def dask_cluster(address: str, *, patience: float = 20.0) -> tuple[ExecutorFactory, int]:
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
    cluster = _Cluster(client)
    return lambda: cluster, busy


def gave_up(error: BaseException) -> bool:
    """Whether a cluster gave a piece up because the workers that held it died."""
    with suppress(ImportError):
        from distributed.scheduler import KilledWorker

        return isinstance(error, KilledWorker)
    return False


def is_gone(error: BaseException) -> bool:
    """Whether a cluster's scheduler no longer answers, or an executor called a piece off."""
    if isinstance(error, CancelledError):
        return True
    with suppress(ImportError):
        from distributed.client import FutureCancelledError
        from distributed.comm import CommClosedError

        return isinstance(error, (CommClosedError, FutureCancelledError))
    return False
