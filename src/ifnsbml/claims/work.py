"""Pieces of work: some checks on one model, looked at in one way, each done in one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import Check, Experiment
from ifnsbml.claims.conditions import Resolver
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.figures import Recording
from ifnsbml.claims.floors import floors
from ifnsbml.claims.judging import prove, simulate
from ifnsbml.claims.references import references
from ifnsbml.claims.results import CheckResult
from ifnsbml.claims.runner import Runner, WholeModel
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.parallel import LostTask, WorkerPool
from ifnsbml.simulation.scenario import Preset, Simulates

if TYPE_CHECKING:
    from ifnsbml.mapping.mapping import LoadedMapping
    from ifnsbml.mapping.model import MappedModel

Key = tuple[int, int]
"""A check among all: the number of its claim, and its own within that."""


@dataclass(frozen=True)
class Work:
    """Some checks on one model, looked at in one way. ``foreign``: somebody else's model, to be warned about."""

    path: Path
    facts: ModelFacts
    mode: Mode
    checks: tuple[tuple[Key, Check], ...]
    contexts: Mapping[str, CellContext]
    foreign: bool = False
    parameters: Mapping[str, float] = field(default_factory=dict)
    """Values that take the place of the file's own, below whatever a check sets."""
    recording: bool = False
    """Whether to keep what people want to see beside the verdicts."""
    mapping: LoadedMapping | None = None
    """What of somebody else's model stands for what checks speak of; None where it speaks their words itself."""


@dataclass(frozen=True)
class Outcome:
    """What one piece of work found, what a reader should be warned of, and the runs that were recorded."""

    checks: tuple[tuple[Key, CheckResult], ...]
    warnings: tuple[str, ...] = ()
    runs: Recording = field(default_factory=dict)
    floors: Mapping[str, float] = field(default_factory=dict)
    """In somebody else's model, the least response (nM) of each read-out that counts as one."""


def carry_out(work: Work) -> Outcome:
    """Judge the checks of one piece of work in this process."""
    try:
        return _prove(work) if work.mode is Mode.STRUCTURAL else _simulate(work)
    except IfnsbmlError as error:
        return Outcome(tuple(_failed(work, str(error))))


def _prove(work: Work) -> Outcome:
    from ifnsbml.claims.prover import Prover

    # A model without rates has no equations; checks that read the file alone ask for none.
    mapped = None if work.facts.rateless else _mapped(work)
    read = mapped.equations if mapped is not None else None
    prover = Prover(work.path, work.facts, wary=work.foreign, read=read)
    resolver = Resolver(work.facts, work.contexts)
    found = tuple((key, prove(check, key[1], resolver, prover, recording=work.recording)) for key, check in work.checks)
    return Outcome(found, prover.warnings)


def _simulate(work: Work) -> Outcome:
    """Runs are shared among the checks.

    Raises:
        ModelFileError: the file cannot be run.
    """
    model = None if work.facts.rateless else _model(work)
    source = WholeModel(model, _recorded(work))
    runner = Runner(Resolver(work.facts, work.contexts), source)
    checks = [(key, check) for key, check in work.checks if isinstance(check, Experiment)]
    least = floors((check for _, check in checks), runner) if work.foreign else {}
    checks = [(key, check.counting_from(least)) for key, check in checks] if least else checks
    found = tuple((key, simulate(check, key[1], runner, recording=work.recording)) for key, check in checks)
    pictures = [picture for _, result in found for case in result.cases for picture in case.pictures]
    return Outcome(found, work.facts.assumptions, source.recorded(pictures), least)


def _mapped(work: Work) -> MappedModel | None:
    """The model through its mapping, where it is somebody else's."""
    if work.mapping is None:
        return None
    from ifnsbml.mapping.model import MappedModel

    return MappedModel.load(work.path, work.mapping, work.parameters)


def _model(work: Work) -> Simulates:
    mapped = _mapped(work)
    if mapped is not None:
        return mapped
    from ifnsbml.simulation.model import RunnableModel

    model = RunnableModel.load(work.path)
    return Preset(model, work.parameters) if work.parameters else model


def _recorded(work: Work) -> set[str]:
    """What is kept of every run: all observables, and what the checks read beside them."""
    read = {name for _, check in work.checks for _, role, name in references(check) if role is ReferenceRole.READOUT}
    return {*work.facts.observables, *read} & work.facts.readable


def _failed(work: Work, reason: str) -> Iterator[tuple[Key, CheckResult]]:
    for key, check in work.checks:
        yield key, CheckResult(check.kind, check.standing, work.mode, Verdict.ERROR, reason, key[1])


def carry_out_all(
    pieces: Sequence[Work],
    workers: WorkerPool,
    *,
    task: Callable[[Work], Outcome] = carry_out,
) -> Iterator[tuple[Work, Outcome]]:
    """Carry out every piece; yields each with its outcome as it is done.

    Where the process of a piece dies twice, the checks of that piece are errors.
    """
    for work, outcome in workers.work(task, pieces):
        if isinstance(outcome, LostTask):
            reason = f"the process that worked on {work.path} died, twice, or was ended in a run without end"
            outcome = Outcome(tuple(_failed(work, reason)))
        yield work, outcome
