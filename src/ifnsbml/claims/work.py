"""Pieces of work: some checks on one model, looked at in one way, each done in one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.crew import Crew, Lost
from ifnsbml.claims.facts import ModelFacts
from ifnsbml.claims.judging import judge
from ifnsbml.claims.kinds import Check
from ifnsbml.claims.lab import Lab
from ifnsbml.claims.recording import Recording
from ifnsbml.claims.results import CheckResult
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.walking import named
from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from ifnsbml.mapping.mapping import LoadedMapping

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


def carry_out(work: Work) -> Outcome:
    """Judge the checks of one piece of work in this process."""
    try:
        lab = _lab(work)
    except IfnsbmlError as error:
        return Outcome(tuple(_failed(work, str(error))))
    found = tuple((key, judge(check, key[1], lab, work.mode)) for key, check in work.checks)
    pictures = [picture for _, result in found for case in result.cases for picture in case.pictures]
    return Outcome(found, lab.warnings, lab.recorded(pictures))


def _lab(work: Work) -> Lab:
    if work.facts.rateless:
        return Lab(work.facts, work.contexts)  # for checks that read the file alone; the others do not apply
    mapped = None
    if work.mapping is not None:
        from ifnsbml.mapping.model import MappedModel

        mapped = MappedModel.load(work.path, work.mapping, work.parameters)
    if work.mode is Mode.STRUCTURAL:
        from ifnsbml.claims.proofs import Prover

        prover = Prover(work.path, work.facts, wary=work.foreign, read=mapped.equations if mapped is not None else None)
        return Lab(work.facts, work.contexts, prover=prover, recording=work.recording)
    from ifnsbml.simulation.model import RunnableModel
    from ifnsbml.simulation.scenario import Preset, Simulates

    record = {name for _, check in work.checks for _, role, name in named(check) if role is Role.READOUT}
    model: Simulates = RunnableModel.load(work.path) if mapped is None else mapped
    if work.parameters and mapped is None:
        model = Preset(model, work.parameters)
    return Lab(work.facts, work.contexts, model=model, record=record, recording=work.recording)


def _failed(work: Work, reason: str) -> Iterator[tuple[Key, CheckResult]]:
    for key, check in work.checks:
        yield key, CheckResult(check.kind, check.standing, work.mode, Verdict.ERROR, reason, key[1])


def carry_out_all(
    pieces: Sequence[Work],
    crew: Crew,
    *,
    task: Callable[[Work], Outcome] = carry_out,
) -> Iterator[tuple[Work, Outcome]]:
    """Carry out every piece; yields each with its outcome as it is done.

    Where the process of a piece dies twice, the checks of that piece are errors.
    """
    for work, outcome in crew.work(task, pieces):
        if isinstance(outcome, Lost):
            reason = f"the process that worked on {work.path} died, twice, or was ended in a run without end"
            outcome = Outcome(tuple(_failed(work, reason)))
        yield work, outcome
