"""Mutants of whole models: baseline, instrument, try, put together."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

from ifnsbml.claims.checks import Check, Experiment
from ifnsbml.claims.contexts import CellContext, load_contexts
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.reference_check import vet
from ifnsbml.claims.validation import checks_on
from ifnsbml.claims.verdicts import Mode, Verdict, worst
from ifnsbml.claims.work import Key
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.annotations import ModelFacts, ReactionFacts
from ifnsbml.model.errors import EngineCrashError
from ifnsbml.mutants.baseline import Baseline, BaselineWork, establish, merged
from ifnsbml.mutants.curated import Addition, MutantFile, additions_to, load_mutants
from ifnsbml.mutants.effects import runs_that_differ
from ifnsbml.mutants.influence import DUST, InfluenceAnalysis
from ifnsbml.mutants.kill_matrix import NEGATIVE, KillMatrix, ModelMatrix
from ifnsbml.mutants.operators import Mutant, mutants_of
from ifnsbml.mutants.plan import WHOLE, MutantPlan, Submodel, make_plans
from ifnsbml.mutants.rate_laws import MutantError, ReactionLaw, Values, read_laws
from ifnsbml.mutants.rows import evidence_of, rows_of, turned_rows
from ifnsbml.mutants.submodel import CutWork, write_part
from ifnsbml.mutants.switches import instrument
from ifnsbml.mutants.trial import Bench, Subject, Trial, TrialWork, try_subjects
from ifnsbml.parallel import LostTask, WorkerPool, available_cores
from ifnsbml.resources import PATHWAYS, bundled_models

BATCH = 8
"""Mutants tried in one piece of work."""

T = TypeVar("T")
R = TypeVar("R")

Progress = Callable[[str, int, int], None]
Item = tuple[Key, str, Check]


class BrokenBaselineError(IfnsbmlError):
    """A claim that does not pass on the model itself: what it says of mutants would mean nothing."""


def try_mutants(
    models: Sequence[Path],
    claims: ClaimSet,
    *,
    contexts: Mapping[str, CellContext] | None = None,
    curated: MutantFile | None = None,
    jobs: int | None = None,
    progress: Progress = lambda _what, _done, _all: None,
) -> KillMatrix:
    """Try every mutant of every model against every claim that can see it.

    Args:
        models: SBML files; each must pass the claims that concern it.
        claims: the claims.
        contexts: named cells; the package's by default.
        curated: curated mutants; the package's by default.
        jobs: processes; one per core by default, 0 for this process alone (for files that are trusted).
        progress: called with what is being done, the pieces of it that are done and their number.

    Raises:
        ModelFileError: a file cannot be used as a model.
        ClaimFileError: a claim names what none of its models has.
        MutantError: the curated mutants are wrong, or a model changes by more than reactions with plain laws.
        BrokenBaselineError: a claim does not pass on a model as it is.
    """
    cells = load_contexts() if contexts is None else contexts
    extra = load_mutants() if curated is None else curated
    paths = list(dict.fromkeys(models))
    found = []
    with tempfile.TemporaryDirectory() as folder:
        facts = {path: read_facts(path) for path in paths}
        known = bundled_models() | {facts[path].name: path for path in paths}
        vet(claims, known, cells, cache(lambda path: facts.get(path) or read_facts(path)), also_known=PATHWAYS)
        for number, path in enumerate(paths):
            bench_file = Path(folder) / f"bench_{number}"
            # A hundred compiled parts of one model are enough for a process: the next gets new ones.
            with WorkerPool(available_cores() if jobs is None else jobs) as workers:
                found.append(_Run(facts[path], claims, cells, extra, workers, progress).matrix(bench_file))
    return KillMatrix(tuple(found))


class _Run:
    """The mutants of one model."""

    def __init__(
        self,
        facts: ModelFacts,
        claims: ClaimSet,
        contexts: Mapping[str, CellContext],
        extra: MutantFile,
        workers: WorkerPool,
        progress: Progress,
    ) -> None:
        from ifnsbml.model.document import read_document

        self.facts = facts
        self.claims = claims
        self.contexts = contexts
        self.extra = extra
        self.workers = workers
        self.progress = progress
        self.document = read_document(facts.path)
        self.model: Any = self.document.getModel()
        parts = {name: frozenset(species.copies) for name, species in facts.species.items()}
        try:
            self.laws: dict[str, ReactionLaw] = {law.reaction: law for law in read_laws(self.model, parts)}
        except MutantError as error:
            raise MutantError(f"{facts.path}: {error}") from error
        self.checks: list[Item] = [(key, claims[key[0]].id, check) for key, check in checks_on(claims, facts)]

    def matrix(self, bench_file: Path) -> ModelMatrix:
        """Do all of it."""
        baseline = self._baseline()
        self._refuse_broken(baseline)
        peak = self._peaks(baseline)
        additions = list(additions_to(self.model, self.laws, self.extra.additive))
        mutants = [mutant for law in self.laws.values() for mutant in mutants_of(law, peak)]
        mutants += [addition.mutant for addition in additions]
        differs = runs_that_differ(self.model, baseline, mutants)
        influence = InfluenceAnalysis(self.model, self.laws.values(), baseline)
        checks = {key: check for key, _, check in self.checks}
        plans, parts = make_plans(influence, baseline, checks, mutants, differs)
        evidence = evidence_of(self.model)
        text = instrument(self.document, self.laws.values(), additions, peak)
        bench = self._bench(self._parts(bench_file, text, parts), baseline)
        bench_file.write_bytes(pickle.dumps(bench))
        subjects = [_subject(mutant, bool(differs[mutant.id]), plans[mutant.id], additions) for mutant in mutants]
        trials = self._try(bench_file, subjects)
        exercised = {name for name, runs in differs.items() if runs}
        rows = rows_of(mutants, evidence, exercised, trials, self.extra, self.facts.name)
        passing = {self.claims[t.key[0]].id: None for t in baseline.cases if t.verdict is Verdict.PASS}
        return ModelMatrix(
            model=str(self.facts.path),
            name=self.facts.name,
            sha256=self.facts.sha256,
            claims=tuple(passing),
            rows=rows,
            turned=turned_rows(baseline),
            negative=self._negative(baseline),
            runs=sum(trial.runs for trial in trials.values()),
        )

    def _baseline(self) -> Baseline:
        ids = self._ids()
        items = [item for item in self.checks if Mode.SIMULATED in item[2].modes or item[2].kind == "omitted"]
        hands = max(self.workers.size, 1)
        bounds = [round(len(items) * part / (4 * hands)) for part in range(4 * hands + 1)]
        pieces = [
            BaselineWork(self.facts.path, self.facts, self.contexts, tuple(items[start:end]), ids)
            for start, end in pairwise(bounds)
            if end > start
        ]
        return merged(list(self._done(f"{self.facts.name} as it is", establish, pieces)), ids)

    def _ids(self) -> tuple[str, ...]:
        """Whatever of the laws changes in a run, or is computed by a rule: species, and variables of rules."""
        ruled = {rule.getVariable() for rule in self.model.getListOfRules()}
        return tuple(sorted({*self.facts.species, *ruled} & self.facts.readable))

    def _done(self, what: str, task: Callable[[T], R], pieces: Sequence[T]) -> Iterator[R]:
        """What comes of each piece, as it is done; progress is told."""
        self.progress(what, 0, len(pieces))
        for done, (_, result) in enumerate(self.workers.work(task, pieces), 1):
            if isinstance(result, LostTask):
                raise EngineCrashError(f"{self.facts.path}: running it ends the process, twice")
            self.progress(what, done, len(pieces))
            yield result

    def _refuse_broken(self, baseline: Baseline) -> None:
        """Claims that cannot be said of the model are left out; one that does not pass stops everything."""
        by_claim: dict[int, list[Any]] = {}
        for tried in baseline.cases:
            by_claim.setdefault(tried.key[0], []).append(tried)
        broken = []
        for number, cases in by_claim.items():
            bad = [t for t in cases if t.verdict in (Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE)]
            if bad:
                verdict = worst(tried.verdict for tried in bad)
                told = next(tried.detail for tried in bad if tried.verdict is verdict)
                broken.append(f"  {self.claims[number].id}: {verdict.value}: {told}")
        if broken:
            raise BrokenBaselineError(
                f"{self.facts.path}: mutants mean nothing while these claims do not pass on the model itself:\n"
                + "\n".join(broken)
            )

    @staticmethod
    def _peaks(baseline: Baseline) -> Callable[[tuple[str, ...]], float]:
        import numpy as np

        column = {name: number for number, name in enumerate(baseline.ids)}
        every: Values = (
            np.concatenate([kept.states for kept in baseline.runs.values()])
            if baseline.runs
            else np.zeros((1, len(column)))
        )

        @cache
        def peak(names: tuple[str, ...]) -> float:
            top = float(every[:, [column[name] for name in names]].sum(axis=1).max())
            return top if top > DUST else 0.0

        return peak

    def _parts(self, bench_file: Path, text: str, parts: Sequence[Submodel]) -> tuple[Path, ...]:
        """The whole instrumented document and its parts, as files beside the bench."""
        whole = bench_file.with_suffix(".xml")
        whole.write_text(text, encoding="utf-8")
        pieces = [
            CutWork(whole, bench_file.with_suffix(f".{number}"), None if number == WHOLE else part)
            for number, part in enumerate(parts)
        ]
        for _ in self._done(f"{len(pieces)} parts of {self.facts.name}", write_part, pieces):
            pass
        return tuple(piece.file for piece in pieces)

    def _bench(self, parts: tuple[Path, ...], baseline: Baseline) -> Bench:
        checks = {key: check for key, _, check in self.checks}
        stripped = Baseline((), baseline.cases, {s: _without_states(k) for s, k in baseline.runs.items()})
        return Bench(parts, self.facts, self.contexts, checks, tuple(loaded.id for loaded in self.claims), stripped)

    def _try(self, bench_file: Path, subjects: Sequence[Subject]) -> dict[str, Trial]:
        """Every mutant that some run exercises, those that touch most runs first."""
        busy = [subject for subject in subjects if subject.plan.columns or subject.gone or subject.drawn]
        busy.sort(key=lambda subject: len(subject.plan.columns), reverse=True)
        pieces = [TrialWork(bench_file, tuple(busy[start : start + BATCH])) for start in range(0, len(busy), BATCH)]
        found = self._done(f"{len(busy)} mutants of {self.facts.name}", try_subjects, pieces)
        return {trial.mutant: trial for trials in found for trial in trials}

    def _negative(self, baseline: Baseline) -> dict[str, tuple[int, ...]]:
        kinds = {key: check.kind for key, _, check in self.checks if isinstance(check, Experiment)}
        found: dict[str, dict[int, None]] = {}
        for tried in baseline.cases:
            if tried.verdict is Verdict.PASS and kinds.get(tried.key) in NEGATIVE:
                found.setdefault(self.claims[tried.key[0]].id, {})[tried.key[1]] = None
        return {claim: tuple(checks) for claim, checks in found.items()}


def _without_states(kept: Any) -> Any:
    from dataclasses import replace

    import numpy as np

    return replace(kept, states=np.zeros((0, 0)))


def _subject(mutant: Mutant, differs: bool, plan: MutantPlan, additions: Sequence[Addition]) -> Subject:
    gone = mutant.reactions if mutant.kind == "delete" else ()
    addition = next((one for one in additions if one.mutant.id == mutant.id), None)
    drawn = tuple(
        ReactionFacts(one.id, tuple(n for n, _ in one.reactants), tuple(n for n, _ in one.products), one.modifiers)
        for one in (addition.reactions if addition else ())
    )
    return Subject(mutant.id, mutant.switches, differs, plan, mutant.kind == "add", gone, drawn)
