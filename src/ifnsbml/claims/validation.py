"""Claims held against models: what applies where, run once each, put together in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import KINDS, Check
from ifnsbml.claims.contexts import CellContext, load_contexts
from ifnsbml.claims.figures import RecordedRun
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.reference_check import vet
from ifnsbml.claims.results import CheckResult, ClaimResult, Report
from ifnsbml.claims.schema import Claim
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.claims.work import Key, Work, carry_out_all
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.model.errors import EngineCrashError
from ifnsbml.parallel import LostTask, WorkerPool, available_cores
from ifnsbml.resources import PATHWAYS, bundled_models
from ifnsbml.simulation.scenario import Scenario

if TYPE_CHECKING:
    from ifnsbml.mapping.mapping import LoadedMapping

MODES = (Mode.STRUCTURAL, Mode.SIMULATED)
WORTH_SHARING = 5000
"""Checks times reactions, above which the proofs on one model are shared among processes."""

Item = tuple[Key, Check]


def validate(
    models: Sequence[Path],
    claims: ClaimSet,
    *,
    contexts: Mapping[str, CellContext] | None = None,
    modes: Iterable[Mode] = MODES,
    jobs: int | None = None,
    parameters: Mapping[str, float] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    recording: bool = False,
    mapping: LoadedMapping | None = None,
) -> Report:
    """Hold every claim against every model.

    A model whose SBML id some claim lists is held against the claims that list it; any other model is
    somebody else's, and is held against everything that it can express.

    Args:
        models: SBML files.
        claims: what must be true.
        contexts: named cells; the package's by default.
        modes: the ways to look.
        jobs: processes; one per core by default, 0 for this process alone (for files that are trusted).
        parameters: values for runs that take the place of the file's own, below whatever a check sets; proofs
            hold for all values anyway.
        progress: called with the pieces of work that are done and their number.
        recording: keep the runs and what the proofs rest on, for people to look at.
        mapping: what of these models (usually one) stands for what claims speak of.

    Raises:
        ModelFileError: one of the files cannot be used as a model.
        ClaimFileError: a claim names what none of its models has.
        ContextError: the file of cell contexts is wrong.
    """
    cells = load_contexts() if contexts is None else contexts
    paths = list(dict.fromkeys(models))
    hands = available_cores() if jobs is None else jobs
    with WorkerPool(hands) as workers:
        facts = _read_all(paths, workers, mapping)
        known = bundled_models() | {facts[path].name: path for path in paths}
        vet(claims, known, cells, cache(lambda path: facts.get(path) or read_facts(path)), also_known=PATHWAYS)
        pieces = _pieces(facts, claims, cells, tuple(modes), hands)
        pieces = [replace(piece, parameters=parameters or {}, recording=recording, mapping=mapping) for piece in pieces]
        progress(0, len(pieces))
        results: dict[tuple[Path, Mode, Key], CheckResult] = {}
        warnings: dict[Path, dict[str, None]] = {path: dict.fromkeys(facts[path].notes) for path in paths}
        runs: dict[Path, dict[Scenario, RecordedRun]] = {path: {} for path in paths}
        least: dict[Path, dict[str, float]] = {path: {} for path in paths}
        for finished, (work, outcome) in enumerate(carry_out_all(pieces, workers), 1):
            results.update({(work.path, work.mode, key): result for key, result in outcome.checks})
            warnings[work.path].update(dict.fromkeys(outcome.warnings))
            runs[work.path].update(outcome.runs)
            least[work.path].update(outcome.floors)
            progress(finished, len(pieces))
    return Report(
        models={str(path): facts[path].sha256 for path in paths},
        names={str(path): facts[path].name for path in paths},
        claims=tuple(
            _claim_result(loaded.claim, number, path, facts[path].name, is_foreign(facts[path].name, claims), results)
            for number, loaded in enumerate(claims)
            for path in paths
        ),
        warnings={str(path): tuple(sorted(told)) for path, told in warnings.items() if told},
        runs={str(path): found for path, found in runs.items() if found},
        floors={str(path): found for path, found in least.items() if found},
        foreign=frozenset(str(path) for path in paths if is_foreign(facts[path].name, claims)),
    )


def _read_all(paths: Sequence[Path], workers: WorkerPool, mapping: LoadedMapping | None) -> dict[Path, ModelFacts]:
    """The facts of every file, in the order of the paths; a file that kills its reader is refused."""
    facts: dict[Path, ModelFacts] = {}
    for path, found in workers.work(read_facts if mapping is None else partial(_describe, mapping), paths):
        if isinstance(found, LostTask):
            raise EngineCrashError(f"{path}: reading it ends the process; it cannot be used as a model")
        facts[path] = found
    return {path: facts[path] for path in paths}


def _describe(mapping: LoadedMapping, path: Path) -> ModelFacts:
    from ifnsbml.mapping.description import describe

    return describe(path, mapping)


def is_foreign(model: str, claims: ClaimSet) -> bool:
    """Whether a model of this name is somebody else's: no claim and no pathway is called so."""
    return model not in claims.models and model not in PATHWAYS


def applicable(claim: Claim, model: str, foreign: bool) -> Iterator[int]:
    """The numbers of the claim's checks that concern a model of this name."""
    for number, check in enumerate(claim.checks):
        if foreign or model in (check.models or claim.models):
            yield number


def checks_on(claims: ClaimSet, facts: ModelFacts) -> Iterator[Item]:
    """Every check that concerns a model, as it is put to it, in the order of the claims."""
    foreign = is_foreign(facts.name, claims)
    for number, loaded in enumerate(claims):
        for index in applicable(loaded.claim, facts.name, foreign):
            yield (number, index), loaded.claim.checks[index].on(facts)


def _pieces(
    facts: Mapping[Path, ModelFacts],
    claims: ClaimSet,
    contexts: Mapping[str, CellContext],
    modes: Sequence[Mode],
    hands: int,
) -> list[Work]:
    pieces = []
    for path, known in facts.items():
        foreign = is_foreign(known.name, claims)
        checks = list(checks_on(claims, known))
        for mode in modes:
            chosen = [(key, check) for key, check in checks if mode in check.modes]
            pieces += [
                Work(path, known, mode, tuple(share), contexts, foreign)
                for share in _shares(chosen, _hands_for(known, len(chosen), mode, hands))
            ]
    # The largest first, so that no core waits long for the last one.
    return sorted(pieces, key=_weight, reverse=True)


def _hands_for(facts: ModelFacts, checks: int, mode: Mode, hands: int) -> int:
    """Into how many pieces one model's checks go: only large proofs are worth reading the equations again."""
    large = mode is Mode.STRUCTURAL and checks * len(facts.reactions) >= WORTH_SHARING
    return max(hands, 1) if large else 1


def _shares(checks: Sequence[Item], count: int) -> Iterator[Sequence[Item]]:
    """The checks in ``count`` runs of neighbours, which have most arms in common; none of them empty."""
    bounds = [round(len(checks) * part / count) for part in range(count + 1)]
    for start, end in pairwise(bounds):
        if end > start:
            yield checks[start:end]


def _weight(work: Work) -> int:
    """Roughly how long a piece takes; a proof takes longer than a run."""
    return len(work.checks) * len(work.facts.reactions) * (3 if work.mode is Mode.STRUCTURAL else 1)


def _claim_result(
    claim: Claim,
    number: int,
    path: Path,
    model: str,
    foreign: bool,
    results: Mapping[tuple[Path, Mode, Key], CheckResult],
) -> ClaimResult:
    concerned = list(applicable(claim, model, foreign))
    if not concerned:
        return ClaimResult(claim.id, str(path), (), note=f"not a claim about {model}")
    found = tuple(
        results[path, mode, (number, index)]
        for index in concerned
        for mode in MODES
        if (path, mode, (number, index)) in results
    )
    return ClaimResult(claim.id, str(path), found, _rests_on(claim, concerned, found))


def _rests_on(claim: Claim, concerned: Sequence[int], found: Sequence[CheckResult]) -> str | None:
    """ "wiring" where every check is proved for all parameter values; else unknown without an ensemble."""
    proved = {
        result.number
        for result in found
        if result.mode is Mode.STRUCTURAL and result.verdict is Verdict.PASS and KINDS[result.kind].wiring
    }
    return "wiring" if proved == set(concerned) else None
