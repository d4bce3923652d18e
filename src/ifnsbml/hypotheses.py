"""What each open hypothesis of the review would change, and which experiment would show it best.

Every experiment that the claims carry out is run with a hypothesis off and on. The one in
which a read-out differs most, against its own size, is the experiment that would settle it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions import Arm
from ifnsbml.claims.conditions_used import arms_used
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.references import references
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.errors import IfnsbmlError, nearest
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.parallel import available_cores
from ifnsbml.processes import FreshContext

if TYPE_CHECKING:
    from ifnsbml.simulation import RunnableModel
    from ifnsbml.simulation.timecourse import TimeCourse

PREFIX = "hypothesis_"
POINTS = 61
FLOOR = 1e-3
"""nM: differences below it are not told."""
DOABLE = ("IFN_", "expression_", "inhibition_", "mutant_", "context_")
"""What somebody can do to a cell: ligands, losses, inhibitors, mutants, another cell. Claims set other things too."""
NOTABLE = 0.01
"""Share of a read-out's larger peak from which a difference counts as a change."""


@dataclass(frozen=True)
class Difference:
    """How a read-out differs in one experiment when a hypothesis is on.

    ``size`` is the largest difference over the larger of the two peaks; ``off`` and ``on`` are
    the peaks in nM.
    """

    observable: str
    settings: tuple[tuple[str, float], ...]
    size: float
    off: float
    on: float


@dataclass(frozen=True)
class HypothesisEffect:
    """What one hypothesis changes: read-outs by size, the experiment to do, and verdicts of claims."""

    hypothesis: str
    name: str
    changed: tuple[Difference, ...]
    claims: Mapping[str, tuple[Verdict, Verdict]]

    @property
    def settling(self) -> Difference | None:
        """The experiment and read-out with the largest difference."""
        return self.changed[0] if self.changed else None


def hypotheses_of(model: Path) -> list[str]:
    """The switches of a model, in the order of their names."""
    return sorted(name for name in read_facts(model).inputs if name.startswith(PREFIX))


def explore(
    model: Path,
    claims: ClaimSet,
    contexts: Mapping[str, CellContext],
    *,
    only: Sequence[str] = (),
    jobs: int | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[HypothesisEffect]:
    """Turn each hypothesis of a model on in turn and tell what changes.

    Raises:
        IfnsbmlError: the model has no hypothesis, or none of a name in ``only``.
    """
    known = hypotheses_of(model)
    if not known:
        raise IfnsbmlError(f"{model}: this model has no switch called {PREFIX}…")
    for name in only:
        if name not in known:
            raise IfnsbmlError(f"there is no hypothesis '{name}'; {nearest(name, known)}")
    chosen = [name for name in known if not only or name in only]
    facts = read_facts(model)
    arms = [arm for arm in arms_used(claims, facts, contexts) if _doable(arm)]
    total = len(arms) + len(chosen)
    found: dict[str, list[Difference]] = {name: [] for name in chosen}
    labels: dict[str, str] = {}
    with ProcessPoolExecutor(
        jobs or available_cores(), mp_context=FreshContext(), initializer=_load, initargs=(str(model),)
    ) as pool:
        for done, (names, differences) in enumerate(pool.map(_compare, arms, [chosen] * len(arms)), 1):
            labels |= names
            for name, several in differences.items():
                found[name] += several
            progress(done, total)
    affected = {name: _affected(claims, facts, contexts, found[name]) for name in chosen}
    touched = sorted({id_ for ids in affected.values() for id_ in ids})
    before = _verdicts(model, claims, contexts, touched, jobs)
    outcomes = []
    for done, name in enumerate(chosen, len(arms) + 1):
        with tempfile.TemporaryDirectory() as folder:
            after = _verdicts(_switched(model, name, Path(folder) / model.name), claims, contexts, affected[name], jobs)
        verdicts = {id_: (before[id_], after[id_]) for id_ in affected[name] if before[id_] != after[id_]}
        outcomes.append(HypothesisEffect(name, labels.get(name, name), _largest(found[name]), verdicts))
        progress(done, total)
    return outcomes


def _doable(arm: Arm) -> bool:
    """Whether an arm is an experiment that somebody could do."""
    return all(name.startswith(DOABLE) for name, _ in arm.settings)


_loaded: dict[str, RunnableModel] = {}
"""The model of a worker, compiled once."""


def _load(path: str) -> None:
    from ifnsbml.simulation import RunnableModel

    _loaded["model"] = RunnableModel.load(path)


def _compare(arm: Arm, hypotheses: Sequence[str]) -> tuple[dict[str, str], dict[str, list[Difference]]]:
    model = _loaded["model"]
    off = model.simulate(dict(arm.settings), model.observables, points=POINTS)
    found = {}
    for name in hypotheses:
        on = model.simulate({**dict(arm.settings), name: 1.0}, model.observables, points=POINTS)
        found[name] = list(_differences(arm, off, on))
    return {name: model.label(name) for name in hypotheses}, found


def _differences(arm: Arm, off: TimeCourse, on: TimeCourse) -> Iterator[Difference]:
    for name in off.names:
        before, after = off.column(name), on.column(name)
        peak_off, peak_on = float(abs(before).max()), float(abs(after).max())
        largest = float(abs(after - before).max())
        scale = max(peak_off, peak_on)
        if largest >= FLOOR and largest >= NOTABLE * scale:
            yield Difference(name, arm.settings, largest / scale, peak_off, peak_on)


def _largest(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """Each read-out in the experiment in which it differs most, the largest first.

    Of experiments that show a read-out alike, the one that changes least about the cell; of
    read-outs that differ alike, the one that is easier to see.
    """
    best: dict[str, Difference] = {}
    for difference in sorted(found, key=lambda d: (_rank(d), len(d.settings), -abs(d.on - d.off), d.settings)):
        best.setdefault(difference.observable, difference)
    return tuple(sorted(best.values(), key=lambda d: (_rank(d), len(d.settings), -abs(d.on - d.off), d.observable)))


def _rank(difference: Difference) -> float:
    """Less than a hundredth apart is alike."""
    return -round(difference.size, 2)


def _affected(
    claims: ClaimSet, facts: ModelFacts, contexts: Mapping[str, CellContext], found: Sequence[Difference]
) -> list[str]:
    """The claims one of whose experiments shows a difference in something that they read."""
    moved: dict[tuple[tuple[str, float], ...], set[str]] = {}
    for difference in found:
        moved.setdefault(difference.settings, set()).add(difference.observable)
    ids = []
    for loaded in claims:
        read = {
            name
            for check in loaded.claim.checks
            for _, role, name in references(check)
            if role is ReferenceRole.READOUT
        }
        arms = arms_used(claims.only([loaded.id]), facts, contexts)
        if any(read & moved.get(arm.settings, set()) for arm in arms):
            ids.append(loaded.id)
    return ids


def _verdicts(
    model: Path, claims: ClaimSet, contexts: Mapping[str, CellContext], ids: Sequence[str], jobs: int | None
) -> dict[str, Verdict]:
    if not ids:
        return {}
    report = validate([model], claims.only(ids), contexts=contexts, modes=(Mode.SIMULATED,), jobs=jobs)
    return {result.id: result.verdict for result in report.claims}


def _switched(model: Path, hypothesis: str, place: Path) -> Path:
    from ifnsbml.model.initial_values import with_values

    place.write_text(with_values(model.read_text(encoding="utf-8"), {hypothesis: 1.0}), encoding="utf-8")
    return place
