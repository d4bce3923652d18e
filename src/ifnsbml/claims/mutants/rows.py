"""The rows of a kill matrix: what stands behind each mutant, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from ifnsbml.claims.factreader import annotated
from ifnsbml.claims.mutants.baseline import Baseline
from ifnsbml.claims.mutants.catalogue import Mutant
from ifnsbml.claims.mutants.curated import Excused, MutantFile
from ifnsbml.claims.mutants.matrix import Evidence, Row, TurnedRow
from ifnsbml.claims.mutants.trial import Trial

_FIRST = {"survived": 0, "unsettled": 1, "error": 2, "idle": 3, "unconstrained": 4, "equivalent": 5, "killed": 6}
_STANDINGS = ("stated", "figure", "inferred", "hypothesis", "assumed")


def evidence_of(model: Any) -> dict[str, Evidence]:
    """What each reaction of a ``libsbml.Model`` rests on, by our annotation; empty where it has none."""
    found = {}
    for reaction in model.getListOfReactions():
        told = annotated(reaction, "reaction", ("standing", "evidence", "hypothesis"))
        found[reaction.getId()] = Evidence(told["standing"], tuple(told["evidence"].split()), told["hypothesis"])
    return found


def rows_of(
    mutants: Sequence[Mutant],
    evidence: Mapping[str, Evidence],
    exercised: Collection[str],
    trials: Mapping[str, Trial],
    extra: MutantFile,
    model: str,
) -> tuple[Row, ...]:
    """One row for each mutant, survivors first, and among them what the review states."""
    rows = []
    for mutant in mutants:
        trial = trials.get(mutant.id)
        behind = evidence.get(mutant.reactions[0], Evidence()) if mutant.reactions else Evidence()
        rows.append(
            Row(
                id=mutant.id,
                kind=mutant.kind,
                says=mutant.says,
                reactions=mutant.reactions,
                evidence=behind if mutant.kind != "add" else Evidence(),
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


def _order(row: Row) -> tuple[int, int, str]:
    standing = row.evidence.standing
    rank = _STANDINGS.index(standing) if standing in _STANDINGS else len(_STANDINGS)
    return _FIRST[row.state], rank, row.id


def turned_rows(baseline: Baseline) -> tuple[TurnedRow, ...]:
    """The claims turned round, those that pass first."""
    rows = [TurnedRow(one.claim, one.check, one.how, one.verdict, one.detail) for one in baseline.turned]
    return tuple(sorted(rows, key=lambda row: (row.fails, row.claim, row.check, row.how)))
