"""A real Dask cluster of several processes, some of which are killed on the way."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deadly import kills_at_set_3
from many import claims_about, numbers, ran, results

from ifnsbml.claims.ensemble import EnsembleError, dask_cluster

distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:Port .* is already in use:UserWarning")]
KINDS = ["absent", "unaffected", "reduced"]
N = 48


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Three processes of one thread each, with keepers that start another in the place of one that died."""
    cluster = distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    )
    try:
        with distributed.Client(cluster) as client:
            client.wait_for_workers(3, timeout=120)
            yield cluster
    finally:
        cluster.close()


def process_ids(cluster: Any) -> list[int]:
    with distributed.Client(cluster.scheduler_address) as client:
        return list(client.run(os.getpid).values())


def test_a_cluster_gives_what_local_processes_give_though_a_worker_is_killed(cluster: Any, tmp_path: Path) -> None:
    claims = claims_about(tmp_path, KINDS)
    local = ran(tmp_path, claims, N, folder=tmp_path / "local")
    victim = process_ids(cluster)[0]
    renew, busy = dask_cluster(cluster.scheduler_address)
    assert busy == 6
    killed = threading.Event()

    def progress(what: str, done: int, every: int) -> None:
        if 0 < done < every and not killed.is_set():
            killed.set()
            os.kill(victim, signal.SIGKILL)

    ensemble = ran(tmp_path, claims, N, folder=tmp_path / "dask", executor=renew, width=busy, progress=progress)
    assert killed.is_set()
    assert numbers(ensemble) == numbers(local)
    assert ensemble.lost == ensemble.reasons == {}
    assert victim not in process_ids(cluster)


def test_a_piece_that_kills_every_worker_is_given_up_and_told(cluster: Any, tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent"])
    renew, _ = dask_cluster(cluster.scheduler_address)

    class Instead:
        """The cluster, doing something else than it was asked for."""

        def __init__(self) -> None:
            self._own = renew()

        def submit(self, fn: Any, /, *args: Any) -> Any:
            return self._own.submit(kills_at_set_3, *args)

        def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
            self._own.shutdown(wait, cancel_futures=cancel_futures)

    ensemble = ran(tmp_path, claims, 8, executor=Instead, width=8)
    assert list(ensemble.lost.values()) == [(3,)]
    assert results(ensemble)["absent"].tally.errors == (3,)
    assert results(ensemble)["absent"].tally.claim.held == 7


def test_a_scheduler_that_goes_away_is_told_and_the_work_goes_on_elsewhere(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, KINDS)
    mortal = distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    )
    renew, busy = dask_cluster(mortal.scheduler_address)

    def progress(what: str, done: int, every: int) -> None:
        if done == 24:
            mortal.close()

    with pytest.raises(EnsembleError, match="--resume goes on"):
        ran(tmp_path, claims, N, executor=renew, width=busy, progress=progress)
    resumed = ran(tmp_path, claims, N, resume=True)
    assert numbers(resumed) == numbers(ran(tmp_path, claims, N, folder=tmp_path / "afresh"))


def test_no_scheduler_at_that_address_is_told() -> None:
    with pytest.raises(EnsembleError, match="no Dask scheduler answers"):
        dask_cluster("tcp://127.0.0.1:1", patience=1.0)
    with pytest.raises(EnsembleError, match="no Dask scheduler answers"):
        dask_cluster("nonsense://x")
