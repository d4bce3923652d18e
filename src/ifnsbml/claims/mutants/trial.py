"""One mutant after the other against the claims that could see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.ensemble.tracing import WatchedCourse, ligands, pattern
from ifnsbml.claims.facts import ModelFacts, ReactionFacts
from ifnsbml.claims.garbage import uncollected
from ifnsbml.claims.kinds import Case, Check
from ifnsbml.claims.kinds.unaffected import Unaffected
from ifnsbml.claims.lab import ATOL_OF_RTOL, FINE, MIDDLE, RTOL, Arm, Lab
from ifnsbml.claims.mutants.baseline import Baseline, Tried, look
from ifnsbml.claims.mutants.matrix import Kill
from ifnsbml.claims.mutants.plan import WHOLE, Plan
from ifnsbml.claims.responses import difference, level
from ifnsbml.claims.verdicts import Control, Finding, Mode, Verdict
from ifnsbml.claims.work import Key
from ifnsbml.errors import IfnsbmlError
from ifnsbml.simulation.scenario import Scenario, run_scenario

if TYPE_CHECKING:
    from ifnsbml.claims.vocabulary import Window
    from ifnsbml.simulation.model import RunnableModel
    from ifnsbml.simulation.timecourse import Floats, TimeCourse


@dataclass(frozen=True)
class Subject:
    """One mutant as its trial needs it."""

    id: str
    switches: Mapping[str, float]
    differs: bool
    plan: Plan
    thorough: bool = False
    """Whether every check of a claim is looked at, not only until one fails."""
    gone: tuple[str, ...] = ()
    drawn: tuple[ReactionFacts, ...] = ()


@dataclass(frozen=True)
class Bench:
    """What all trials on one model share; it is written to a file once and read by each process once."""

    parts: tuple[Path, ...]
    """The whole instrumented model and its parts, studied; see :func:`ifnsbml.claims.mutants.cut.write_part`."""
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
    def readers(self) -> Readers:
        """Who reads what in the baseline."""
        return Readers.of(self)


CaseId = tuple[Key, int]
Settings = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Readers:
    """Which cases read what, by number of the run; and those that look at how reactions are drawn."""

    order: Mapping[Scenario, int]
    by_run: Mapping[int, tuple[tuple[CaseId, frozenset[str]], ...]]
    drawings: tuple[CaseId, ...]
    by_pattern: Mapping[Settings, tuple[int, ...]]
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
        alike: dict[Settings, tuple[int, ...]] = {}
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
    with uncollected():
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
    lab = MutantLab(subject, bench)
    kills: list[Kill] = []
    asked: list[str] = []
    seeing = _seeing(subject, bench)
    for number, cases in _by_claim(bench.baseline):
        concerned = [tried for tried in cases if (tried.key, tried.number) in seeing]
        if concerned:
            asked.append(bench.claims[number])
            shares = _by_check(concerned) if subject.thorough else [concerned]
            found = [kill for share in shares if (kill := _judge(share, bench, lab)) is not None]
            kills += [replace(kill, claim=bench.claims[number]) for kill in found]
    return Trial(subject.id, tuple(kills), tuple(asked), lab.runs)


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


def _judge(cases: list[Tried], bench: Bench, lab: MutantLab) -> Kill | None:
    """The first case that fails; else one whose control is not met; else one that could not be run."""
    unsettled: Kill | None = None
    for tried in cases:
        check = bench.checks[tried.key]
        case = bench.cases[tried.key][tried.number]
        verdict, detail = _look(check, case, lab, (tried.key, tried.number) in lab.plan.same)
        if verdict is Verdict.PASS:
            continue
        kill = Kill("", tried.key[1], case.label, verdict, detail)
        if verdict is Verdict.FAIL:
            return kill
        if unsettled is None or unsettled.verdict is Verdict.ERROR:
            unsettled = kill
    return unsettled


def _look(check: Check, case: Case, lab: MutantLab, same: bool) -> tuple[Verdict, str]:
    if not isinstance(check, Unaffected):
        return look(check, case, lab)
    try:
        finding = _unaffected(check, case, lab, same)
    except IfnsbmlError as error:
        return Verdict.ERROR, str(error)
    return finding.verdict, finding.message


def _unaffected(check: Unaffected, case: Case, lab: MutantLab, same: bool) -> Finding:
    """As the check itself, but with no more runs than decide it.

    The coarse run is left out, and the fine one where the middle one decides; where what is perturbed cannot act
    on the read-out (``same``), only the controls are looked at, coarsely.
    """
    limits, name = check.limits, case.observe
    whole, after = check.arm(lab, case.stimulus), check.arm(lab, case.stimulus, case.change)
    if same:
        peak = level(lab.course(whole, check.window), name)
        under = check.control.stimulus(case.stimulus)
        controls = [Control(peak >= limits.floor, f"{name} is only {peak:.3g} nM")]
        controls += check.falling(lab, check.control.falls, under, case.change)
        return Finding(True, f"{case.label}: cannot act on {name}", tuple(controls))

    def apart(rtol: float) -> float:
        return difference(lab.course(whole, check.window, rtol), lab.course(after, check.window, rtol), name)

    middle = apart(MIDDLE)
    exact = middle <= limits.exact
    if exact and middle > limits.rounding:
        fine = apart(FINE)
        exact = fine <= limits.rounding or fine <= limits.shrinks * middle
    told = f"{case.label}: differs by {middle:.1e} of its peak at rtol {MIDDLE:g}"
    return Finding(exact, told, tuple(check.controls(case, lab)))


class MutantLab(Lab):
    """A lab in which one mutant is on; what the mutant cannot change is taken from the baseline."""

    def __init__(self, subject: Subject, bench: Bench) -> None:
        super().__init__(_drawn_otherwise(bench.facts, subject), bench.contexts)
        self.plan = subject.plan
        self._subject = subject
        self._bench = bench
        self._readers = bench.readers
        self._ligands = ligands(bench.facts)
        self._own: dict[tuple[Scenario, str], Floats] = {}
        self.runs = 0

    def course(self, arm: Arm, window: Window, rtol: float = RTOL) -> TimeCourse:
        """See :meth:`ifnsbml.claims.lab.Lab.course`."""
        run = Scenario(arm.settings, window.until, window.points, rtol, rtol * ATOL_OF_RTOL)
        known = self._bench.baseline.runs.get(run)
        number = self._readers.order.get(run, -1)
        changing = self.plan.columns.get(number, frozenset())

        def fetch(name: str) -> Floats:
            if known is not None and name in known.columns and name not in changing:
                return known.columns[name]
            return self._run(run, name)

        return WatchedCourse(_grid(window.until, window.points), fetch)

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
