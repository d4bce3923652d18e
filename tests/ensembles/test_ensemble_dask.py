"""A real Dask cluster of several processes, some of which are killed on the way."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deadly import kills_at_set_3
from many import claims_about, numbers, ran, results, started, write_all

from ifnsbml.ensembles import EnsembleError, dask_cluster

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


def test_a_result_that_is_lost_with_its_worker_is_worked_out_again(cluster: Any) -> None:
    renew, _ = dask_cluster(cluster.scheduler_address)
    taken, held = threading.Event(), threading.Event()

    def hold(_: Any) -> None:
        taken.set()
        held.wait(120)

    with distributed.Client(cluster.scheduler_address) as client:
        # Dask tells of what is done in one thread: while that is kept, nothing is fetched.
        first = client.submit(os.getpid, pure=False)
        first.add_done_callback(hold)
        assert taken.wait(120)
        given = renew().submit(os.getpid)
        while not (done := {key: where for key, where in client.who_has().items() if where and key != first.key}):
            time.sleep(0.05)
        ((worker,),) = done.values()
        victim = client.run(os.getpid, workers=[worker])[worker]
        os.kill(victim, signal.SIGKILL)
        while worker in client.scheduler_info(n_workers=-1)["workers"]:
            time.sleep(0.05)
        held.set()
        assert given.result(timeout=120) not in (victim, os.getpid())


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


def test_the_command_tells_of_a_scheduler_that_went_away_in_one_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_all(tmp_path, kinds=KINDS)
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as mortal:
        running = started((Path("toy.xml"), Path("claims")), "--dask", mortal.scheduler_address)
    printed, told = running.communicate(timeout=120)
    assert running.returncode == 2, told
    assert printed == ""
    assert told.count("\n") == 1, told
    assert "--resume goes on" in told


def test_no_scheduler_at_that_address_is_told() -> None:
    with pytest.raises(EnsembleError, match="no Dask scheduler answers"):
        dask_cluster("tcp://127.0.0.1:1", patience=1.0)
    with pytest.raises(EnsembleError, match="no Dask scheduler answers"):
        dask_cluster("nonsense://x")
