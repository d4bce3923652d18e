"""Pieces of work through executors that break, and what becomes of the piece that broke them."""

from __future__ import annotations

import os
import signal
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pytest

from ifnsbml.ensembles import EnsembleError
from ifnsbml.ensembles.executors import EnsembleTaskRunner, lent
from ifnsbml.parallel import LostTask, local_processes


def doubled(piece: int) -> int:
    return 2 * piece


class Brittle(Executor):
    """Breaks on certain pieces as a pool of processes does: everything under way is lost with it."""

    def __init__(self, deadly: dict[int, int], seen: list[int]) -> None:
        self._deadly, self._seen = deadly, seen
        self._waiting: list[Future[Any]] = []
        self._broken = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self._broken:
            raise BrokenProcessPool("broken")
        (piece,) = args
        self._seen.append(piece)
        future: Future[Any] = Future()
        if self._deadly.get(piece, 0):
            self._deadly[piece] -= 1
            self._broken = True
            for other in (*self._waiting, future):
                if not other.done():
                    other.set_exception(BrokenProcessPool("broken"))
        elif piece % 3:
            future.set_result(fn(piece))
        else:
            self._waiting.append(future)  # takes its time: until the next piece comes
            for other in self._waiting[:-1]:
                if not other.done():
                    other.set_result(None)
            future.set_result(fn(piece))
        return future


def worked(deadly: dict[int, int], count: int = 20, width: int = 5) -> tuple[dict[int, Any], list[int]]:
    seen: list[int] = []
    with EnsembleTaskRunner(lambda: Brittle(deadly, seen), width) as hands:
        return dict(hands.work(doubled, range(count))), seen


def test_every_piece_comes_back_once() -> None:
    found, seen = worked({})
    assert found == {piece: 2 * piece for piece in range(20)}
    assert sorted(seen) == list(range(20))


def test_a_piece_that_breaks_the_pool_once_is_tried_again() -> None:
    found, _ = worked({7: 1})
    assert found == {piece: 2 * piece for piece in range(20)}


def test_a_piece_that_always_does_is_lost_and_takes_nobody_along() -> None:
    found, seen = worked({7: 99, 8: 99})
    assert {piece for piece, result in found.items() if isinstance(result, LostTask)} == {7, 8}
    assert {piece: result for piece, result in found.items() if piece not in (7, 8)} == {
        piece: 2 * piece for piece in range(20) if piece not in (7, 8)
    }
    assert seen.count(7) == 2


class GivenUp(Exception):
    """What a cluster says of a piece whose workers died, as Dask's ``KilledWorker``."""


class Cluster(Executor):
    """Gives up the deadly, and the first time also what its workers held beside them."""

    def __init__(self, deadly: set[int], beside: set[int], seen: list[int]) -> None:
        self._deadly, self._beside, self._seen = deadly, beside, seen

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        (piece,) = args
        future: Future[Any] = Future()
        if piece in self._deadly or (piece in self._beside and piece not in self._seen):
            future.set_exception(GivenUp())
        else:
            future.set_result(fn(piece))
        self._seen.append(piece)
        return future


class HandsOfCluster(EnsembleTaskRunner):
    def killed(self, error: BaseException) -> bool:
        return isinstance(error, GivenUp)


def test_what_a_cluster_gave_up_is_tried_again_alone() -> None:
    seen: list[int] = []
    with HandsOfCluster(lent(Cluster({4, 15}, {3, 5, 14}, seen)), 5) as hands:
        found = dict(hands.work(doubled, range(20)))
    assert {piece for piece, result in found.items() if isinstance(result, LostTask)} == {4, 15}
    assert {piece: result for piece, result in found.items() if piece not in (4, 15)} == {
        piece: 2 * piece for piece in range(20) if piece not in (4, 15)
    }
    assert {piece for piece in seen if seen.count(piece) == 2} == {3, 4, 5, 14, 15}


def test_no_more_pieces_are_taken_than_asked_for() -> None:
    taken: list[int] = []

    def pieces() -> Any:
        for piece in range(30):
            taken.append(piece)
            yield piece

    with ThreadPoolExecutor(2) as threads, EnsembleTaskRunner(lent(threads), 3) as hands:
        for count, _ in enumerate(hands.work(doubled, pieces()), 1):
            assert len(taken) <= count + 3


def fails(piece: int) -> int:
    raise ZeroDivisionError(piece)


def test_an_error_of_the_task_is_raised_as_it_is() -> None:
    with (
        ThreadPoolExecutor(1) as threads,
        pytest.raises(ZeroDivisionError),
        EnsembleTaskRunner(lent(threads), 1) as hands,
    ):
        list(hands.work(fails, [1]))


@pytest.mark.parametrize(
    ("error", "told"),
    [(CancelledError(), "lost touch"), (ModuleNotFoundError("No module named 'ifnsbml'"), "the same packages")],
)
def test_what_the_executor_is_to_blame_for_is_told(error: BaseException, told: str) -> None:
    class Giving(Executor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            future: Future[Any] = Future()
            if isinstance(error, CancelledError):
                future.cancel()
                future.set_running_or_notify_cancel()
            else:
                future.set_exception(error)
            return future

    with pytest.raises(EnsembleError, match=told), EnsembleTaskRunner(lent(Giving()), 1) as hands:
        list(hands.work(doubled, [1]))


def test_what_is_under_way_is_called_off_where_an_executor_stays_open() -> None:
    class Never(Executor):
        def __init__(self) -> None:
            self.given: list[Future[Any]] = []

        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            future: Future[Any] = Future()
            if args == (2,):
                future.set_exception(ZeroDivisionError())
            self.given.append(future)
            return future

    never = Never()
    with pytest.raises(ZeroDivisionError), EnsembleTaskRunner(lent(never), 3) as hands:
        list(hands.work(doubled, range(3)))
    assert [future.cancelled() for future in never.given] == [True, True, False]


def murderous(piece: int) -> int:
    if piece == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    return piece


def test_real_processes_that_are_killed_cost_one_piece() -> None:
    with EnsembleTaskRunner(local_processes(2), 4) as hands:
        found = dict(hands.work(murderous, range(8)))
    assert isinstance(found.pop(4), LostTask)
    assert found == {piece: piece for piece in range(8) if piece != 4}
