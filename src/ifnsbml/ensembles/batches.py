"""Pieces of work: some parameter sets of one model, all its checks, done in one process wherever that is."""

from __future__ import annotations

import gc
import hashlib
import pickle
import threading
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions import Resolver
from ifnsbml.claims.contexts import CellContext
from ifnsbml.ensembles.plan import EnsemblePlan
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts, NotExpressible
from ifnsbml.parallel import garbage_collection_paused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ifnsbml.claims.checks import Case, Experiment
    from ifnsbml.ensembles.runner import EnsembleRunner


PATIENCE_OF_A_SET = 900.0
"""Seconds that all checks may take in one parameter set, compiling included."""


class Code(IntEnum):
    """What one case of a check shows in one parameter set."""

    HOLDS = 0
    FAILS = 1
    UNMET = 2
    """A control is not met: nothing can be said."""
    ERROR = 3
    """A run failed: neither a pass nor a failure."""


@dataclass(frozen=True)
class Task:
    """Everything that a process needs to know about one model: its plan and the cases to be judged."""

    plan: EnsemblePlan
    facts: ModelFacts
    contexts: Mapping[str, CellContext]
    cases: tuple[tuple[Experiment, Case], ...]


@dataclass(frozen=True)
class PickledTask:
    """A task as bytes, to be sent along with every piece; a process opens it once."""

    key: str
    data: bytes = field(repr=False)

    @classmethod
    def of(cls, task: Task) -> PickledTask:
        """Pack a task. It is opened in processes that this one sends it to, and nowhere else."""
        data = zlib.compress(pickle.dumps(task), 6)
        return cls(hashlib.sha256(data).hexdigest(), data)

    def open(self) -> Task:
        """The task."""
        task: Task = pickle.loads(zlib.decompress(self.data))
        return task


@dataclass(frozen=True)
class Batch:
    """Some parameter sets: their numbers, and their values in the order of the plan's sampled parameters."""

    parcel: PickledTask
    sets: tuple[int, ...]
    values: tuple[tuple[float, ...], ...] = field(repr=False)


@dataclass(frozen=True)
class Spent:
    """Processor seconds of one piece, by what on; the largest memory of its process so far, in megabytes."""

    total: float = 0.0
    integrating: float = 0.0
    compiling: float = 0.0
    runs: int = 0
    megabytes: float = 0.0

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.total + other.total,
            self.integrating + other.integrating,
            self.compiling + other.compiling,
            self.runs + other.runs,
            max(self.megabytes, other.megabytes),
        )


@dataclass(frozen=True)
class BatchResult:
    """What a piece found: for each set one code for each case, and why runs failed, with how many cases that cost."""

    codes: Mapping[int, bytes]
    reasons: Mapping[str, int]
    spent: Spent


_lock = threading.Lock()
_kept: dict[str, EnsembleRunner] = {}


def carry_out(piece: Batch) -> BatchResult:
    """Judge every case in every set of the piece.

    Keeps what it compiled for the next piece of the same task. Threads of one process take turns: the engine
    is not made for two at once.
    """
    from ifnsbml.simulation._quiet import quiet
    from ifnsbml.simulation.timeout import limited
    from ifnsbml.slicing.runner import CLOCK

    with _lock:
        began, before = time.process_time(), copy(CLOCK)
        runner = _opened(piece.parcel)
        codes = {}
        reasons: Counter[str] = Counter()
        with quiet(), garbage_collection_paused():
            for number, values in zip(piece.sets, piece.values, strict=True):
                runner.use(values)
                with limited(PATIENCE_OF_A_SET):
                    codes[number] = bytes(_judge(runner, reasons))
        clock = CLOCK.since(before)
        total = time.process_time() - began
        spent = Spent(total, clock.integrating, clock.compiling, clock.runs, _megabytes())
        return BatchResult(codes, dict(reasons), spent)


def _opened(parcel: PickledTask) -> EnsembleRunner:
    from ifnsbml.ensembles.runner import EnsembleRunner

    if parcel.key not in _kept:
        _kept.clear()  # another model's documents are not needed any more
        gc.unfreeze()
        gc.collect()
        task = parcel.open()
        _kept[parcel.key] = EnsembleRunner(Resolver(task.facts, task.contexts), task.plan, task.cases)
        gc.freeze()  # what stays for thousands of runs is not searched for garbage again and again
    return _kept[parcel.key]


def _judge(runner: EnsembleRunner, reasons: Counter[str]) -> Iterator[Code]:
    for number in runner.cases:
        try:
            finding = runner.find(number)
        except NotExpressible:
            raise  # was found out when the runs were planned
        except IfnsbmlError as error:
            reasons[str(error)] += 1
            yield Code.ERROR
            continue
        if not all(control.met for control in finding.controls):
            yield Code.UNMET
        else:
            yield Code.HOLDS if finding.holds else Code.FAILS


def _megabytes() -> float:
    try:
        import resource
    except ImportError:  # Windows keeps this elsewhere
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
