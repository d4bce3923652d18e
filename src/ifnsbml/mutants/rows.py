"""The rows of a kill matrix: what stands behind each mutant, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from ifnsbml.model.annotation_reader import annotated
from ifnsbml.mutants.baseline import Baseline
from ifnsbml.mutants.curated import Excused, MutantFile
from ifnsbml.mutants.kill_matrix import MutantRow, NegatedRow, ReactionEvidence
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.trial import Trial

_FIRST = {"survived": 0, "unsettled": 1, "error": 2, "idle": 3, "unconstrained": 4, "equivalent": 5, "killed": 6}
_STANDINGS = ("stated", "figure", "inferred", "hypothesis", "assumed")


def evidence_of(model: Any) -> dict[str, ReactionEvidence]:
    """What each reaction of a ``libsbml.Model`` rests on, by our annotation; empty where it has none."""
    found = {}
    for reaction in model.getListOfReactions():
        told = annotated(reaction, "reaction", ("standing", "evidence", "hypothesis"))
        found[reaction.getId()] = ReactionEvidence(
            told["standing"], tuple(told["evidence"].split()), told["hypothesis"]
        )
    return found


def rows_of(
    mutants: Sequence[Mutant],
    evidence: Mapping[str, ReactionEvidence],
    exercised: Collection[str],
    trials: Mapping[str, Trial],
    extra: MutantFile,
    model: str,
) -> tuple[MutantRow, ...]:
    """One row for each mutant, survivors first, and among them what the review states."""
    rows = []
    for mutant in mutants:
        trial = trials.get(mutant.id)
        behind = evidence.get(mutant.reactions[0], ReactionEvidence()) if mutant.reactions else ReactionEvidence()
        rows.append(
            MutantRow(
                id=mutant.id,
                kind=mutant.kind,
                says=mutant.says,
                reactions=mutant.reactions,
                evidence=behind if mutant.kind != "add" else ReactionEvidence(),
                negates=mutant.negates,
                exercised=mutant.id in exercised,
                asked=trial.asked if trial else (),
                kills=trial.kills if trial else (),
                equivalent=_excuse(mutant.id, model, extra.equivalent),
                unconstrained=_excuse(mutant.id, model, extra.unconstrained),
            )
        )
    return tuple(sorted(rows, key=_order))


def _excuse(mutant: str, model: str, entries: Iterable[Excused]) -> str:
    """Why a mutant may survive: the reason of the first entry that it fits."""
    for entry in entries:
        if fnmatchcase(mutant, entry.mutant) and (entry.models is None or model in entry.models):
            return entry.why
    return ""


def _order(row: MutantRow) -> tuple[int, int, str]:
    standing = row.evidence.standing
    rank = _STANDINGS.index(standing) if standing in _STANDINGS else len(_STANDINGS)
    return _FIRST[row.state], rank, row.id


def turned_rows(baseline: Baseline) -> tuple[NegatedRow, ...]:
    """The claims turned round, those that pass first."""
    rows = [NegatedRow(one.claim, one.check, one.how, one.verdict, one.detail) for one in baseline.turned]
    return tuple(sorted(rows, key=lambda row: (row.fails, row.claim, row.check, row.how)))
