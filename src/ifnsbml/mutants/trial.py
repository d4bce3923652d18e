"""One mutant after the other against the claims that could see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import Case, Check, Experiment
from ifnsbml.claims.conditions import COARSE_ROLES, FINE_ROLES, Conditions, Resolver, Values
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.runner import Runner
from ifnsbml.claims.runs import Runs
from ifnsbml.claims.verdicts import Finding, Mode, Verdict
from ifnsbml.claims.work import Key
from ifnsbml.ensembles.looks import ligands, pattern
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts, ReactionFacts
from ifnsbml.mutants.baseline import Baseline, Tried
from ifnsbml.mutants.kill_matrix import Kill
from ifnsbml.mutants.plan import WHOLE, MutantPlan
from ifnsbml.parallel import garbage_collection_paused
from ifnsbml.simulation.scenario import Scenario, run_scenario

if TYPE_CHECKING:
    from ifnsbml.simulation.model import RunnableModel
    from ifnsbml.simulation.timecourse import Floats


CaseId = tuple[Key, int]


@dataclass(frozen=True)
class Subject:
    """One mutant as its trial needs it."""

    id: str
    switches: Mapping[str, float]
    differs: bool
    plan: MutantPlan
    thorough: bool = False
    """Whether every check of a claim is looked at, not only until one fails."""
    gone: tuple[str, ...] = ()
    drawn: tuple[ReactionFacts, ...] = ()


@dataclass(frozen=True)
class Bench:
    """What all trials on one model share; it is written to a file once and read by each process once."""

    parts: tuple[Path, ...]
    """The whole instrumented model and its parts, studied; see :func:`ifnsbml.mutants.submodel.write_part`."""
    facts: ModelFacts
    contexts: Mapping[str, CellContext]
    checks: Mapping[Key, Check]
    claims: tuple[str, ...]
    baseline: Baseline

    @cached_property
    def cases(self) -> Mapping[Key, tuple[Case, ...]]:
        """The cases of each check."""
        return {key: tuple(check.cases()) for key, check in self.checks.items()}

    @cached_property
    def resolver(self) -> Resolver:
        """What conditions mean on the model."""
        return Resolver(self.facts, self.contexts)

    @cached_property
    def scenarios(self) -> dict[CaseId, tuple[Conditions, Mapping[str, Scenario]]]:
        """What has been worked out of the runs of cases, which are the same for all mutants."""
        return {}

    def runs_of(self, check: Experiment, case: Case, id_: CaseId) -> tuple[Conditions, Mapping[str, Scenario]]:
        """The conditions of a case, and their runs."""
        found = self.scenarios.get(id_)
        if found is None:
            conditions = self.resolver.expressible(check.conditions(case))
            found = self.scenarios[id_] = conditions, self.resolver.scenarios(conditions)
        return found

    @cached_property
    def readers(self) -> Readers:
        """Who reads what in the baseline."""
        return Readers.of(self)


@dataclass(frozen=True)
class Readers:
    """Which cases read what, by number of the run; and those that look at how reactions are drawn."""

    order: Mapping[Scenario, int]
    by_run: Mapping[int, tuple[tuple[CaseId, frozenset[str]], ...]]
    drawings: tuple[CaseId, ...]
    by_pattern: Mapping[Values, tuple[int, ...]]
    """Runs that differ in doses alone: one rests on the same species as another."""

    def read_in(self, run: int) -> frozenset[str]:
        """What any case reads in a run."""
        return frozenset().union(*(names for _, names in self.by_run[run]))

    @classmethod
    def of(cls, bench: Bench) -> Readers:
        """Read it off the baseline."""
        order = {scenario: number for number, scenario in enumerate(bench.baseline.scenarios)}
        found: dict[int, list[tuple[CaseId, frozenset[str]]]] = {number: [] for number in order.values()}
        drawings = []
        for tried in bench.baseline.cases:
            case = (tried.key, tried.number)
            if bench.checks[tried.key].modes != frozenset({Mode.STRUCTURAL}):
                for run, names in tried.reads.items():
                    found[order[run]].append((case, names))
            elif bench.checks[tried.key].kind == "omitted":
                drawings.append(case)
        alike: dict[Values, tuple[int, ...]] = {}
        doses = ligands(bench.facts)
        for scenario, number in order.items():
            key = pattern(scenario.settings, doses)
            alike[key] = (*alike.get(key, ()), number)
        return cls(order, {run: tuple(cases) for run, cases in found.items()}, tuple(drawings), alike)


@dataclass(frozen=True)
class TrialWork:
    """Some mutants, tried in one process; ``bench`` is the file."""

    bench: Path
    subjects: tuple[Subject, ...]


@dataclass(frozen=True)
class Trial:
    """What became of one mutant. ``asked`` names the claims that could see it."""

    mutant: str
    kills: tuple[Kill, ...]
    asked: tuple[str, ...]
    runs: int


def try_subjects(work: TrialWork) -> tuple[Trial, ...]:
    """Try each mutant of a piece of work."""
    bench = _open(str(work.bench))
    with garbage_collection_paused():
        return tuple(_try(subject, bench) for subject in work.subjects)


@lru_cache(maxsize=1)
def _open(path: str) -> Bench:
    import pickle

    from ifnsbml.simulation.model import keep_engines

    # Written by this very command, into a folder that is its own.
    bench: Bench = pickle.loads(Path(path).read_bytes())
    keep_engines(len(bench.parts))
    return bench


@cache
def _part(path: Path) -> RunnableModel:
    import pickle

    # Written by this very command, as the bench is.
    model: RunnableModel = pickle.loads(path.read_bytes())
    return model


def _try(subject: Subject, bench: Bench) -> Trial:
    trial = _Trial(subject, bench)
    kills: list[Kill] = []
    asked: list[str] = []
    seeing = _seeing(subject, bench)
    for number, cases in _by_claim(bench.baseline):
        concerned = [tried for tried in cases if (tried.key, tried.number) in seeing]
        if concerned:
            asked.append(bench.claims[number])
            shares = _by_check(concerned) if subject.thorough else [concerned]
            found = [kill for share in shares if (kill := _judge(share, bench, trial)) is not None]
            kills += [replace(kill, claim=bench.claims[number]) for kill in found]
    return Trial(subject.id, tuple(kills), tuple(asked), trial.source.runs)


def _by_claim(baseline: Baseline) -> Iterator[tuple[int, list[Tried]]]:
    passing = (tried for tried in baseline.cases if tried.verdict is Verdict.PASS)
    for number, cases in groupby(passing, key=lambda tried: tried.key[0]):
        yield number, list(cases)


def _by_check(cases: list[Tried]) -> list[list[Tried]]:
    return [list(share) for _, share in groupby(cases, key=lambda tried: tried.key)]


def _seeing(subject: Subject, bench: Bench) -> set[CaseId]:
    """The cases that could come out otherwise: those that read something that changes in a run that changes."""
    readers = bench.readers
    found = set(readers.drawings) if subject.gone or subject.drawn else set()
    for run, changing in subject.plan.columns.items():
        found |= {case for case, names in readers.by_run[run] if not names.isdisjoint(changing)}
    return found


def _judge(cases: list[Tried], bench: Bench, trial: _Trial) -> Kill | None:
    """The first case that fails; else one whose control is not met; else one that could not be run."""
    unsettled: Kill | None = None
    for tried in cases:
        check = bench.checks[tried.key]
        case = bench.cases[tried.key][tried.number]
        try:
            finding = trial.find(check, case, (tried.key, tried.number))
        except IfnsbmlError as error:
            kill = Kill("", tried.key[1], case.label, Verdict.ERROR, str(error))
        else:
            if finding.verdict is Verdict.PASS:
                continue
            kill = Kill("", tried.key[1], case.label, finding.verdict, finding.message)
        if kill.verdict is Verdict.FAIL:
            return kill
        if unsettled is None or unsettled.verdict is Verdict.ERROR:
            unsettled = kill
    return unsettled


class _Trial:
    """Judges cases on one mutant."""

    def __init__(self, subject: Subject, bench: Bench) -> None:
        self.source = Mutated(subject, bench)
        self._facts = _drawn_otherwise(bench.facts, subject)
        self._same = subject.plan.same
        self._bench = bench
        self._runner = Runner(bench.resolver, self.source)

    def find(self, check: Check, case: Case, id_: CaseId) -> Finding:
        """What a case shows on the mutant.

        Raises:
            IfnsbmlError: a run failed.
        """
        if not isinstance(check, Experiment):
            return check.inspect(case, self._facts)
        if check.matched_on is not None:
            return self._runner.find(check, case)
        conditions, scenarios = self._bench.runs_of(check, case, id_)
        return check.judge(case, Runs(conditions, _needed(scenarios, same=id_ in self._same), self.source))


def _needed(scenarios: Mapping[str, Scenario], *, same: bool) -> Mapping[str, Scenario]:
    """The runs of a case that are worth making on a mutant.

    Those of ``unaffected`` at the coarse tolerance decide nothing. Where what is perturbed cannot act on the read-out
    (``same``), one coarse run stands for both arms.
    """
    if same:
        left_out, coarse = COARSE_ROLES | FINE_ROLES, scenarios["control_coarse"]
        needed = {role: scenario for role, scenario in scenarios.items() if role not in left_out}
        return needed | {"control": coarse, "tested": coarse}
    return {role: scenario for role, scenario in scenarios.items() if role not in COARSE_ROLES}


class Mutated:
    """A source in which one mutant is on; what the mutant cannot change is taken from the baseline.

    Attributes:
        runs: how many runs were made.
    """

    def __init__(self, subject: Subject, bench: Bench) -> None:
        """Nothing is run before it is read."""
        self.plan = subject.plan
        self._subject = subject
        self._bench = bench
        self._readers = bench.readers
        self._ligands = ligands(bench.facts)
        self._own: dict[tuple[Scenario, str], Floats] = {}
        self.runs = 0

    def course(self, scenario: Scenario) -> MutatedCourse:
        """See :class:`ifnsbml.claims.runs.RunSource`."""
        return MutatedCourse(self, scenario)

    def column(self, scenario: Scenario, name: str) -> Floats:
        """The values of one id in a run, shape (points,).

        Raises:
            IntegrationError: the integrator stopped.
        """
        known = self._bench.baseline.runs.get(scenario)
        changing = self.plan.columns.get(self._readers.order.get(scenario, -1), frozenset())
        if known is not None and name in known.columns and name not in changing:
            return known.columns[name]
        return self._run(scenario, name)

    def _run(self, run: Scenario, name: str) -> Floats:
        """A column of a run of the mutant; a run is repeated only where it did not record the column."""
        if (run, name) not in self._own:
            part, wanted = self._where(run, name)
            model = _part(self._bench.parts[part])
            settings = {**self._subject.switches, **dict(run.settings)}
            there = {key: value for key, value in settings.items() if key in _settable(model)}
            course = run_scenario(model, replace(run, settings=tuple(there.items())), sorted(wanted))
            self.runs += 1
            for shown in wanted:
                self._own.setdefault((run, shown), course.column(shown))
        return self._own[run, name]

    def _where(self, run: Scenario, name: str) -> tuple[int, frozenset[str]]:
        """On which part of the model to run what shows this name, and what else is wanted of it there.

        A run in which nobody asked for it before (at a matched dose of the mutant's own, for example) is made where one
        is that differs in doses alone; what was not planned there either, on the whole model.
        """
        alike = self._readers.by_pattern.get(pattern(run.settings, self._ligands), ())
        own = self._readers.order.get(run)
        columns, parts = self.plan.columns, self.plan.parts
        planned = [number for number in alike if name in columns.get(number, ())]
        if not planned:
            return WHOLE, frozenset({name}).union(*(self._readers.read_in(number) for number in alike))
        part = parts.get(own if own in planned else planned[0], WHOLE)
        shown = (columns[number] for number in alike if number in columns and parts.get(number, WHOLE) == part)
        return part, frozenset().union(*shown)


class MutatedCourse:
    """One run of a mutant, of which nothing is run before a column is read.

    Attributes:
        time: the points of time (min), shape (n,).
    """

    def __init__(self, source: Mutated, scenario: Scenario) -> None:
        self.time = _grid(scenario.until, scenario.points)
        self._source = source
        self._scenario = scenario

    def column(self, name: str) -> Floats:
        """The values of one id (nM), shape (n,)."""
        return self._source.column(self._scenario, name)

    def extremes(self, name: str) -> tuple[float, float]:
        """The smallest and the largest value of one id (nM)."""
        column = self.column(name)
        return float(column.min()), float(column.max())


@cache
def _grid(until: float, points: int) -> Floats:
    import numpy as np

    grid = np.linspace(0.0, until, points)
    grid.flags.writeable = False
    return grid


@cache
def _settable(model: RunnableModel) -> frozenset[str]:
    """What can be set: a part lacks what has no bearing on it."""
    return frozenset(model.settable)


def _drawn_otherwise(facts: ModelFacts, subject: Subject) -> ModelFacts:
    """The file's own account of itself with the mutant's reactions: one gone, others drawn."""
    if not (subject.gone or subject.drawn):
        return facts
    left = tuple(reaction for reaction in facts.reactions if reaction.id not in subject.gone)
    return replace(facts, reactions=(*left, *subject.drawn))
