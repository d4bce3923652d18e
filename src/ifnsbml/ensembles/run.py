"""Every claim in many parameter sets of every model: planned, shared out, written down, counted."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass
from pathlib import Path

from ifnsbml._version import __version__
from ifnsbml.claims.checks import Check, Experiment
from ifnsbml.claims.checks.base import NOTHING
from ifnsbml.claims.conditions import Resolver
from ifnsbml.claims.contexts import CellContext, load_contexts
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.results import Report
from ifnsbml.claims.validation import checks_on
from ifnsbml.claims.work import Key
from ifnsbml.ensembles.batches import Batch, BatchResult, Code, PickledTask, Spent, Task, carry_out
from ifnsbml.ensembles.executors import EnsembleTaskRunner, lent
from ifnsbml.ensembles.failing_sets import save_set
from ifnsbml.ensembles.journal import Journal
from ifnsbml.ensembles.looks import Looks, looks_of
from ifnsbml.ensembles.plan import make_plan
from ifnsbml.ensembles.sampling import EnsembleError, Sampling, sampled_of, sampled_parameters
from ifnsbml.ensembles.statistics import EnsembleReport, EnsembleResult, judged, lacking, proved_checks, with_ensemble
from ifnsbml.mapping.description import mapped_facts
from ifnsbml.mapping.document import mapped_document
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.mapping.reading import read_translation
from ifnsbml.mapping.translation import Translation
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.parallel import TASKS_PER_PROCESS, ExecutorFactory, LostTask, TaskRunner, available_cores, local_processes

SETS_OF_A_PIECE = 8
"""At most; a small ensemble is cut finer, so that all hands are busy."""
FOLDER = Path("ifnsbml-ensemble")
"""Where finished work and failing parameter sets go by default."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many parameter sets are finished, and of how many."""


@dataclass(frozen=True)
class Ensemble:
    """What an ensemble found.

    Attributes:
        report: the report it started from, with the ensemble's results.
        failing: the files of the parameter sets in which a check failed, by model path.
        reasons: why runs failed, with how many cases each cost, by model path.
        lost: the sets whose worker died twice, by model path.
        spent: processor time of the workers, by model path; what an earlier call did is included.
    """

    report: EnsembleReport
    failing: Mapping[str, tuple[Path, ...]]
    reasons: Mapping[str, Mapping[str, int]]
    lost: Mapping[str, tuple[int, ...]]
    spent: Mapping[str, Spent]


@dataclass(frozen=True)
class _Model:
    """One model, ready to be worked on."""

    path: str
    facts: ModelFacts
    checks: Mapping[Key, Check]
    looks: Looks
    nominal: Mapping[str, float]
    contexts: Mapping[str, CellContext]
    mapped: Translation | None = None

    @property
    def key(self) -> str:
        """What the journal calls it: the same content under another path is the same model."""
        return self.facts.sha256

    @property
    def cases(self) -> list[tuple[Key, str]]:
        """The key and the label of every case that is judged."""
        return [(case.key, case.case.label) for case in self.looks.cases if not case.lacks]

    def task(self) -> Task:
        """Plan the runs."""
        plan = make_plan(Path(self.path), self.facts, self.looks, self.nominal, self.mapped)
        planned = ((self.checks[case.key], case.case) for case in self.looks.cases if not case.lacks)
        cases = tuple((check, case) for check, case in planned if isinstance(check, Experiment))
        return Task(plan, self.facts, self.contexts, cases)


def run_ensemble(
    report: Report,
    claims: ClaimSet,
    sampling: Sampling,
    *,
    contexts: Mapping[str, CellContext] | None = None,
    executor: Executor | ExecutorFactory | None = None,
    width: int | None = None,
    jobs: int | None = None,
    folder: Path = FOLDER,
    resume: bool = False,
    progress: Progress = lambda _what, _done, _all: None,
    mapping: LoadedMapping | None = None,
) -> Ensemble:
    """Hold the models of a report against the claims in many parameter sets.

    The same sampling gives the same numbers whatever does the work, in whatever order. Every piece is written
    down in ``folder`` as it is finished; whatever ends this call, ``resume`` goes on from there, also with a
    larger ensemble of the same seed and spread.

    Args:
        report: of :func:`ifnsbml.claims.validate` on the same claims; it says what is proved.
        claims: what must be true.
        sampling: which parameter sets.
        contexts: named cells; the package's by default.
        executor: what does the work: any ``concurrent.futures.Executor`` (which stays open), or a function that
            makes one and is called again when that broke; processes of this machine by default.
        width: how many pieces are handed over at once; by default two for each of ``jobs``.
        jobs: local processes, one per core by default.
        folder: for the journal and the failing parameter sets.
        resume: go on with what is in the folder.
        progress: told about it.
        mapping: the one that the report was made with.

    Raises:
        EnsembleError: nothing to resume, a folder that cannot be used, or an executor that broke.
        ModelFileError: a file cannot be used as a model any more.
    """
    cells = load_contexts() if contexts is None else contexts
    count = available_cores() if jobs is None else jobs
    renew = lent(executor) if isinstance(executor, Executor) else executor or local_processes(count)
    models = [_model(path, claims, cells, mapping, report.floors.get(path, {})) for path in report.models]
    reasons: dict[str, Counter[str]] = {model.path: Counter() for model in models}
    lost: dict[str, list[int]] = {model.path: [] for model in models}
    with Journal(folder, _heading(report, claims, cells, sampling, mapping), resume=resume) as journal:
        done = sum(len(_wanted(journal.finished(model.key), sampling)) for model in models)
        every = sampling.n * len(models)
        progress("planning", done, every)
        with EnsembleTaskRunner(renew, width or TASKS_PER_PROCESS * count) as hands:
            for piece, model, found in _work(hands, models, journal, sampling):
                done += len(piece.sets)
                if isinstance(found, LostTask):
                    lost[model.path] += piece.sets
                    reasons[model.path]["the process that ran it died, twice"] += len(piece.sets) * len(model.cases)
                else:
                    journal.add(model.key, found.codes, {"reasons": dict(found.reasons), "spent": asdict(found.spent)})
                progress(model.facts.name, done, every)
        for model in models:
            for more in journal.spent(model.key):
                reasons[model.path].update(more["reasons"])
        progress("counting", done, every)
        results: dict[tuple[str, str], dict[int, EnsembleResult]] = {}
        failing: dict[str, tuple[Path, ...]] = {}
        for model in models:
            codes = _wanted(journal.finished(model.key), sampling)
            codes |= {number: bytes([Code.ERROR]) * len(model.cases) for number in lost[model.path]}
            results |= _results(model, codes, report, claims)
            failing[model.path] = _save_failing(folder, model, codes, sampling, claims)
        spent = {
            model.path: sum((Spent(**more["spent"]) for more in journal.spent(model.key)), Spent()) for model in models
        }
    failed = {path: dict(found.most_common()) for path, found in reasons.items() if found}
    about = {
        **asdict(sampling),
        "failing": {path: [str(file) for file in files] for path, files in failing.items()},
        "errors": failed,
    }
    return Ensemble(
        report=with_ensemble(report, results, about),
        failing=failing,
        reasons=failed,
        lost={path: tuple(sorted(numbers)) for path, numbers in lost.items() if numbers},
        spent=spent,
    )


def _model(
    path: str,
    claims: ClaimSet,
    contexts: Mapping[str, CellContext],
    mapping: LoadedMapping | None = None,
    least: Mapping[str, float] = NOTHING,
) -> _Model:
    """``least`` is what counts as a response of each read-out, where that is not the thresholds' floor (nM)."""
    mapped = None if mapping is None else read_translation(Path(path), mapping)
    facts = read_facts(Path(path)) if mapped is None else mapped_facts(mapped)
    nominal = sampled_parameters(Path(path)) if mapped is None else sampled_of(mapped_document(mapped))
    checks = {key: check.counting_from(least) for key, check in checks_on(claims, facts)}
    looks = looks_of(Resolver(facts, contexts), checks.items())
    return _Model(path, facts, checks, looks, nominal, contexts, mapped)


def _heading(
    report: Report,
    claims: ClaimSet,
    contexts: Mapping[str, CellContext],
    sampling: Sampling,
    mapping: LoadedMapping | None,
) -> dict[str, object]:
    """What the results depend on, but for how many sets there are."""
    said = [loaded.claim.model_dump(mode="json", by_alias=True) for loaded in claims]
    cells = {name: cell.model_dump(mode="json") for name, cell in contexts.items()}
    through = [] if mapping is None else [mapping.mapping.model_dump(mode="json")]
    return {
        "journal": 1,
        "version": __version__,
        "models": sorted(report.models.values()),
        "claims": _hash([said, cells, *through]),
        "seed": sampling.seed,
        "spread": sampling.spread,
    }


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode("utf-8")).hexdigest()


def _wanted(codes: Mapping[int, bytes], sampling: Sampling) -> dict[int, bytes]:
    return {number: code for number, code in codes.items() if number < sampling.n}


def _work(
    hands: TaskRunner,
    models: Sequence[_Model],
    journal: Journal,
    sampling: Sampling,
) -> Iterator[tuple[Batch, _Model, BatchResult | LostTask]]:
    """Do what is not done yet; models one after the other, the next one planned while workers are busy."""
    owners: dict[str, _Model] = {}

    def pieces() -> Iterator[Batch]:
        for model in models:
            finished = journal.finished(model.key)
            open_ = [number for number in range(sampling.n) if number not in finished]
            if not open_ or not model.cases:
                continue
            parcel = PickledTask.of(model.task())
            owners[parcel.key] = model
            values = sampling.factors(len(model.nominal)) * list(model.nominal.values())
            size = max(1, min(SETS_OF_A_PIECE, len(open_) // hands.width))
            for start in range(0, len(open_), size):
                sets = tuple(open_[start : start + size])
                yield Batch(parcel, sets, tuple(tuple(values[number].tolist()) for number in sets))

    for piece, found in hands.work(carry_out, pieces()):
        yield piece, owners[piece.parcel.key], found


def _results(
    model: _Model, codes: Mapping[int, bytes], report: Report, claims: ClaimSet
) -> dict[tuple[str, str], dict[int, EnsembleResult]]:
    proved = {claim.id: proved_checks(claim) for claim in report.claims if claim.model == model.path}
    columns: dict[Key, list[tuple[str, dict[int, int]]]] = {}
    for place, (key, label) in enumerate(model.cases):
        columns.setdefault(key, []).append((label, {number: found[place] for number, found in codes.items()}))
    lacks = {case.key: case.lacks for case in model.looks.cases if case.lacks}
    results: dict[tuple[str, str], dict[int, EnsembleResult]] = {}
    for key in sorted(columns.keys() | lacks.keys()):
        check, claim = model.checks[key], claims[key[0]].id
        of_claim = results.setdefault((model.path, claim), {})
        if key in lacks:
            of_claim[key[1]] = lacking(check.kind, check.standing, key[1], lacks[key])
        else:
            known = key[1] in proved.get(claim, ())
            of_claim[key[1]] = judged(check.kind, check.standing, key[1], columns[key], proved=known)
    return results


def _save_failing(
    folder: Path, model: _Model, codes: Mapping[int, bytes], sampling: Sampling, claims: ClaimSet
) -> tuple[Path, ...]:
    """Write down every set in which a case fails though its control is met."""
    values = sampling.factors(len(model.nominal)) * list(model.nominal.values())
    saved = []
    for number, found in sorted(codes.items()):
        failed = [
            f"{claims[key[0]].id} check {key[1] + 1}: {model.checks[key].kind}, {label}"
            for (key, label), code in zip(model.cases, found, strict=True)
            if code == Code.FAILS
        ]
        if failed:
            chosen = dict(zip(model.nominal, values[number].tolist(), strict=True))
            saved.append(save_set(folder, model.facts, sampling, number, chosen, failed))
    return tuple(saved)


__all__ = ["Ensemble", "EnsembleError", "run_ensemble"]
