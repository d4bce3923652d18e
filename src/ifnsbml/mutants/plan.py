"""What has to be run for which mutant, and on which part of the model: worked out before anything is run."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from ifnsbml.claims.checks import Check
from ifnsbml.claims.checks.unaffected import Unaffected
from ifnsbml.claims.conditions import FINE, MIDDLE
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.claims.work import Key
from ifnsbml.mutants.baseline import Baseline
from ifnsbml.mutants.influence import Bits, InfluenceAnalysis, InfluenceView, changed_inputs
from ifnsbml.mutants.operators import SWITCH, Mutant
from ifnsbml.mutants.submodel_choice import share

WHOLE = 0
"""The number of the part that is the whole model."""


@dataclass
class MutantPlan:
    """For one mutant: which columns of which runs can change, and on which part of the model they are run.

    Attributes:
        columns: by number of the run, what can change in it.
        same: ``unaffected`` cases that hold by structure alone: nothing that is perturbed acts on what they read.
        parts: by number of the run, the part.
    """

    columns: dict[int, frozenset[str]] = field(default_factory=dict)
    same: frozenset[tuple[Key, int]] = frozenset()
    parts: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Submodel:
    """A part of the model: the species that are kept, and the read-outs that are asked of it.

    ``left`` are the switches of mutants that are not run on it: they stay in the position of the original.
    """

    species: frozenset[str]
    columns: frozenset[str]
    left: frozenset[str]


def make_plans(
    influence: InfluenceAnalysis,
    baseline: Baseline,
    checks: Mapping[Key, Check],
    mutants: Collection[Mutant],
    differs: Mapping[str, frozenset[int]],
) -> tuple[dict[str, MutantPlan], tuple[Submodel, ...]]:
    """Plans by mutant, and the parts that they speak of (the first is the whole model)."""
    planner = _Planner(influence, baseline, checks)
    plans: dict[str, MutantPlan] = {}
    asked: dict[Bits, list[tuple[Mutant, int]]] = {}
    for mutant in mutants:
        plans[mutant.id], needs = planner.plan(mutant, differs[mutant.id])
        for run, species in needs.items():
            asked.setdefault(species, []).append((mutant, run))
    cut, chosen = share(len(influence.species), {need: len(found) for need, found in asked.items()})
    columns: list[set[str]] = [set() for _ in cut]
    left = [{id_ for mutant in mutants for id_ in mutant.switches if id_.startswith(SWITCH)} for _ in cut]
    for need, found in asked.items():
        part = chosen[need]
        for mutant, run in found:
            plan = plans[mutant.id]
            plan.parts[run] = part
            columns[part] |= plan.columns[run]
            left[part].difference_update(mutant.switches)
    return plans, tuple(
        Submodel(influence.named(need), frozenset(read), frozenset(unset))
        for need, read, unset in zip(cut, columns, left, strict=True)
    )


@dataclass(frozen=True)
class _Exact:
    """A case that compares two runs exactly: it need not, where by structure what differs cannot act on what it reads.

    Then only its controls are run, which are coarse.
    """

    id: tuple[Key, int]
    runs: frozenset[int]
    fine: Mapping[int, frozenset[str]]
    """What it reads in the runs that are compared."""
    middle: tuple[int, ...]
    differ: frozenset[str]
    """What is set differently in the two of them."""


class _Planner:
    def __init__(self, influence: InfluenceAnalysis, baseline: Baseline, checks: Mapping[Key, Check]) -> None:
        self.influence = influence
        self._scenarios = baseline.scenarios
        number = {run: index for index, run in enumerate(self._scenarios)}
        self._read: dict[int, set[str]] = {}
        """By run, what is read in it whatever the mutant."""
        self._exact: list[_Exact] = []
        for tried in baseline.cases:
            if tried.verdict is not Verdict.PASS:
                continue
            reads = {number[run]: names for run, names in tried.reads.items()}
            fine: dict[int, frozenset[str]] = {}
            if isinstance(checks[tried.key], Unaffected):
                fine = {run: names for run, names in reads.items() if self._scenarios[run].rtol in (MIDDLE, FINE)}
                self._exact.append(self._compared((tried.key, tried.number), frozenset(reads), fine))
            for run in reads.keys() - fine.keys():
                self._read.setdefault(run, set()).update(reads[run])

    def _compared(self, case: tuple[Key, int], runs: frozenset[int], fine: Mapping[int, frozenset[str]]) -> _Exact:
        middle = tuple(run for run in fine if self._scenarios[run].rtol == MIDDLE)
        settings = [dict(self._scenarios[run].settings) for run in middle]
        return _Exact(case, runs, fine, middle, changed_inputs(*settings) if len(middle) == 2 else frozenset())

    def plan(self, mutant: Mutant, differs: frozenset[int]) -> tuple[MutantPlan, dict[int, Bits]]:
        """The plan of one mutant, and the species that each run needs."""
        view = self.influence.view(mutant, sorted(differs))
        asked = {run: set(self._read.get(run, ())) for run in differs}
        same: set[tuple[Key, int]] = set()
        for case in self._exact:
            if differs.isdisjoint(case.runs):
                continue
            if self._is_same(case, differs, view):
                same.add(case.id)
            else:
                for run in differs & case.fine.keys():
                    asked[run] |= case.fine[run]
        columns: dict[int, frozenset[str]] = {}
        needs: dict[int, Bits] = {}
        for run, names in asked.items():
            touched = {name: view.need(run, name) for name in names if view.touched(run, name)}
            if touched:
                columns[run] = frozenset(touched)
                needs[run] = reduce(or_, touched.values())
        return MutantPlan(columns, frozenset(same)), needs

    @staticmethod
    def _is_same(case: _Exact, differs: frozenset[int], view: InfluenceView) -> bool:
        """Whether a case holds by structure: what it perturbs does not act on what it reads."""
        if len(case.middle) != 2 or not differs.issuperset(case.middle):
            return False
        return not any(view.acted_on_by(run, name, case.differ) for run in case.middle for name in case.fine[run])
