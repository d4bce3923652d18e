"""What becomes of work when a process dies over a piece of it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from ifnsbml.parallel import TASKS_PER_PROCESS, LostTask, WorkerPool

PIECES = tuple(range(30))
DEADLY = 7


def _who_did_it(piece: int) -> int:
    return os.getpid()


def _die_over_one(piece: int) -> int:
    if piece == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.01)
    return os.getpid()


def _die_once(job: tuple[int, Path]) -> int:
    piece, grave = job
    if piece == DEADLY and not grave.exists():
        grave.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return piece


def _refuse(piece: int) -> int:
    raise ValueError(f"no {piece}")


def test_every_piece_is_done_once() -> None:
    with WorkerPool(2) as workers:
        found = list(workers.work(_who_did_it, PIECES))
    assert sorted(piece for piece, _ in found) == list(PIECES)
    assert len({pid for _, pid in found if isinstance(pid, int)}) <= 2


def test_a_piece_that_kills_costs_itself_and_only_what_was_out_with_it_is_done_alone() -> None:
    size = 2
    with WorkerPool(size) as workers:
        found = dict(workers.work(_die_over_one, PIECES))
    assert sorted(found) == list(PIECES)
    assert [piece for piece, result in found.items() if isinstance(result, LostTask)] == [DEADLY]
    processes = {pid for pid in found.values() if isinstance(pid, int)}
    assert len(processes) <= size + TASKS_PER_PROCESS * size + size, "before, alone, and after"


def test_a_process_that_dies_by_chance_costs_nothing(tmp_path: Path) -> None:
    jobs = [(piece, tmp_path / "died") for piece in PIECES]
    with WorkerPool(2) as workers:
        found = {piece: result for (piece, _), result in workers.work(_die_once, jobs)}
    assert found == {piece: piece for piece in PIECES}


def test_what_a_piece_raises_is_raised() -> None:
    with pytest.raises(ValueError, match="no 0"), WorkerPool(1) as workers:
        list(workers.work(_refuse, (0,)))


def test_without_processes_the_work_is_done_here() -> None:
    with WorkerPool(0) as workers:
        assert list(workers.work(_who_did_it, (1,))) == [(1, os.getpid())]
