"""The model as it is: what every case of every check reads, from which runs, and in which states these pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import Case, Check, Experiment
from ifnsbml.claims.conditions import Resolver
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.references import references
from ifnsbml.claims.runner import Runner
from ifnsbml.claims.runs import Runs
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.claims.work import Key
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts, NotExpressible
from ifnsbml.mutants.negated_claims import NegatedClaim, turned
from ifnsbml.simulation.scenario import Scenario, Simulates, run_scenario
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    import numpy as np

    from ifnsbml.simulation.timecourse import Floats

SNAPSHOTS = 25
"""States that are kept of each run, to tell whether a changed law would give another rate anywhere."""


@dataclass(frozen=True)
class Tried:
    """One case of one check: what it says, and what it read to say it, by run."""

    key: Key
    number: int
    verdict: Verdict
    detail: str
    reads: Mapping[Scenario, frozenset[str]]


@dataclass(frozen=True)
class NegatedResult:
    """One claim turned round on the true model."""

    claim: str
    check: int
    how: str
    verdict: Verdict
    detail: str


@dataclass(frozen=True)
class Kept:
    """What is kept of one run: the columns that were read, and some states."""

    time: Floats
    columns: Mapping[str, Floats]
    states: Floats
    """(SNAPSHOTS, ids) in the order of the names that were asked for."""


@dataclass(frozen=True)
class Baseline:
    """All of it on one model."""

    ids: tuple[str, ...]
    cases: tuple[Tried, ...]
    runs: Mapping[Scenario, Kept]
    turned: tuple[NegatedResult, ...] = ()

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every run, in a fixed order."""
        return tuple(sorted(self.runs))


@dataclass(frozen=True)
class BaselineWork:
    """Some checks of one model, done in one process; ``ids`` are those whose states are kept."""

    path: Path
    facts: ModelFacts
    contexts: Mapping[str, CellContext]
    checks: tuple[tuple[Key, str, Check], ...]
    ids: tuple[str, ...]


def establish(work: BaselineWork) -> Baseline:
    """Judge the checks on the model as it is, and turned round."""
    from ifnsbml.simulation.model import RunnableModel

    record = {
        name for _, _, check in work.checks for _, role, name in references(check) if role is ReferenceRole.READOUT
    }
    shown = {*work.facts.observables, *record} & work.facts.readable
    source = _States(RunnableModel.load(work.path), shown, work.ids)
    runner = Runner(Resolver(work.facts, work.contexts), source)
    cases: list[Tried] = []
    found: list[NegatedResult] = []
    for key, claim, check in work.checks:
        for number, case in enumerate(check.cases()):
            verdict, detail, reads = _look(check, case, runner, source)
            cases.append(Tried(key, number, verdict, detail, reads))
        found += _turn(claim, key[1], check, runner, source)
    columns: dict[Scenario, set[str]] = {}
    for tried in cases:
        for scenario, names in tried.reads.items():
            columns.setdefault(scenario, set()).update(names)
    runs = {scenario: source.kept(scenario, names) for scenario, names in columns.items()}
    return Baseline(work.ids, tuple(cases), runs, tuple(found))


Reads = Mapping[Scenario, frozenset[str]]


def _look(check: Check, case: Case, runner: Runner, source: _States) -> tuple[Verdict, str, Reads]:
    """What one case says, by simulation or, where its kind is read from the file, by that; and what it read."""
    reads: Reads = {}
    try:
        if not isinstance(check, Experiment):
            finding = check.inspect(case, runner.resolver.facts)
        else:
            source.asked.clear()
            settled, runs = runner.runs(check, case)
            # Nothing has been run so far but to match doses.
            reads = _reads(runs, source.asked, check.matched_on)
            finding = check.judge(settled, runs)
        return finding.verdict, finding.message, reads
    except NotExpressible as lacking:
        return Verdict.NOT_APPLICABLE, str(lacking), reads
    except IfnsbmlError as error:
        return Verdict.ERROR, str(error), reads


def _reads(runs: Runs, searched: Iterable[Scenario], readout: str | None) -> Reads:
    """What a case reads, by run: what its conditions observe, and where doses were looked for that match."""
    found: dict[Scenario, set[str]] = {}
    for role, scenario in runs.scenarios.items():
        found.setdefault(scenario, set()).update(runs.conditions[role].observe)
    if readout is not None:
        for scenario in searched:
            found.setdefault(scenario, set()).add(readout)
    return {scenario: frozenset(names) for scenario, names in found.items()}


def _turn(claim: str, number: int, check: Check, runner: Runner, source: _States) -> Iterator[NegatedResult]:
    """What the check says when it is turned round: the worst of its cases must not be a pass."""
    one: NegatedClaim
    for one in turned(check):
        results = [_look(one.check, case, runner, source)[:2] for case in one.check.cases()]
        bad = next((result for result in results if result[0] is Verdict.FAIL), None)
        verdict, detail = bad or next((r for r in results if r[0] is not Verdict.PASS), results[0])
        yield NegatedResult(claim, number, one.how, verdict, detail)


class _States:
    """A source that runs the whole model and keeps some states of each run.

    Attributes:
        asked: the runs that were asked for since somebody last cleared it.
    """

    def __init__(self, model: Simulates, record: Iterable[str], ids: tuple[str, ...]) -> None:
        self._simulator = model
        self._record = tuple(sorted(record))
        self._ids = ids
        self._whole: dict[Scenario, tuple[TimeCourse, Floats]] = {}
        self.asked: list[Scenario] = []

    def course(self, scenario: Scenario) -> TimeCourse:
        """See :class:`ifnsbml.claims.runs.RunSource`."""
        self.asked.append(scenario)
        return self._run(scenario)[0]

    def _run(self, scenario: Scenario) -> tuple[TimeCourse, Floats]:
        if scenario not in self._whole:
            import numpy as np

            wanted = tuple(dict.fromkeys((*self._record, *self._ids)))
            course = run_scenario(self._simulator, scenario, wanted)
            rows = snapshot_rows(len(course.time))
            states = np.array([course.column(name)[rows] for name in self._ids]).T
            values = course.values[:, : len(self._record)].copy()
            self._whole[scenario] = (TimeCourse(course.time, values, self._record), states)
        return self._whole[scenario]

    def kept(self, scenario: Scenario, names: Iterable[str]) -> Kept:
        """What is kept of a run."""
        course, states = self._run(scenario)
        return Kept(course.time, {name: course.column(name).copy() for name in sorted(names)}, states)


def snapshot_rows(points: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The rows of a run whose states are kept: denser at the beginning."""
    import numpy as np

    spaced = np.round(np.geomspace(1, points - 1, SNAPSHOTS - 1)).astype(np.int64)
    return np.concatenate([np.zeros(1, dtype=np.int64), spaced])


def merged(shares: Sequence[Baseline], ids: tuple[str, ...]) -> Baseline:
    """Shares of a baseline over these ids put together, the cases in the order of the claims."""
    runs: dict[Scenario, Kept] = {}
    for share in shares:
        for scenario, kept in share.runs.items():
            known = runs.get(scenario)
            columns = {**known.columns, **kept.columns} if known else kept.columns
            runs[scenario] = Kept(kept.time, columns, kept.states)
    cases = sorted(chain(*(share.cases for share in shares)), key=lambda tried: (tried.key, tried.number))
    results = sorted(chain(*(share.turned for share in shares)), key=lambda result: (result.claim, result.check))
    return Baseline(ids, tuple(cases), runs, tuple(results))
