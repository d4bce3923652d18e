"""What has to be run for which mutant, and on which part of the model: worked out before anything is run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ifnsbml.claims.kinds import Check
from ifnsbml.claims.kinds.unaffected import Unaffected
from ifnsbml.claims.lab import FINE, MIDDLE
from ifnsbml.claims.mutants.baseline import Baseline
from ifnsbml.claims.mutants.catalogue import Mutant
from ifnsbml.claims.mutants.influence import Influence, View, changed_inputs
from ifnsbml.claims.mutants.sharing import Need, flags_of, share
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.claims.work import Key

if TYPE_CHECKING:
    from ifnsbml.claims.mutants.influence import Flags

WHOLE = 0
"""The number of the part that is the whole model."""


@dataclass
class Plan:
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
class Part:
    """A part of the model: the species that are kept, and the read-outs that are asked of it.

    ``turning`` tells whether it has the switches that put other laws beside the original ones.
    """

    species: frozenset[str]
    columns: frozenset[str]
    turning: bool


def make_plans(
    influence: Influence,
    baseline: Baseline,
    checks: Mapping[Key, Check],
    mutants: Iterable[Mutant],
    differs: Mapping[str, frozenset[int]],
) -> tuple[dict[str, Plan], tuple[Part, ...]]:
    """Plans by mutant, and the parts that they speak of (the first is the whole model)."""
    planner = _Planner(influence, baseline, checks)
    plans: dict[str, Plan] = {}
    asked: dict[Need, list[tuple[str, int]]] = {}
    for mutant in mutants:
        plans[mutant.id], needs = planner.plan(mutant, differs[mutant.id])
        for run, species in needs.items():
            asked.setdefault(Need(species.tobytes(), mutant.turns), []).append((mutant.id, run))
    cut, chosen = share(len(influence.species), {need: len(found) for need, found in asked.items()})
    columns: list[set[str]] = [set() for _ in cut]
    for need, found in asked.items():
        for name, run in found:
            plans[name].parts[run] = chosen[need]
            columns[chosen[need]] |= plans[name].columns[run]
    return plans, tuple(
        Part(influence.named(flags_of(need)), frozenset(found), need.turning)
        for need, found in zip(cut, columns, strict=True)
    )


class _Planner:
    def __init__(self, influence: Influence, baseline: Baseline, checks: Mapping[Key, Check]) -> None:
        self.influence = influence
        self.runs = baseline.scenarios
        number = {run: index for index, run in enumerate(self.runs)}
        self.cases = [
            (
                tried,
                isinstance(checks[tried.key], Unaffected),
                {number[run]: names for run, names in tried.reads.items()},
            )
            for tried in baseline.cases
            if tried.verdict is Verdict.PASS
        ]

    def plan(self, mutant: Mutant, differs: frozenset[int]) -> tuple[Plan, dict[int, Flags]]:
        """The plan of one mutant, and the species that each run needs."""
        view = self.influence.view(mutant, sorted(differs))
        asked: set[tuple[int, str]] = set()
        same: set[tuple[Key, int]] = set()
        for tried, exact, reads in self.cases:
            if differs.isdisjoint(reads):
                continue
            holds = exact and self._is_same(reads, differs, view)
            if holds:
                same.add((tried.key, tried.number))
            for run in differs & reads.keys():
                # Of a case that holds by structure only its controls are run, and those coarsely.
                if not (holds and self.runs[run].rtol in (MIDDLE, FINE)):
                    asked |= {(run, name) for name in reads[run]}
        columns: dict[int, set[str]] = {}
        needs: dict[int, Flags] = {}
        for run, name in asked:
            if view.touched(run, name):
                columns.setdefault(run, set()).add(name)
                need = view.need(run, name)
                needs[run] = needs[run] | need if run in needs else need
        plan = Plan({run: frozenset(names) for run, names in columns.items()}, frozenset(same))
        return plan, needs

    def _is_same(self, reads: Mapping[int, frozenset[str]], differs: frozenset[int], view: View) -> bool:
        """Whether an ``unaffected`` case holds by structure: what it perturbs does not act on what it reads."""
        middle = [run for run in reads if self.runs[run].rtol == MIDDLE]
        if len(middle) != 2 or not differs.issuperset(middle):
            return False
        changed = changed_inputs(*(dict(self.runs[run].settings) for run in middle))
        return not any(view.acted_on_by(run, name, changed) for run in middle for name in reads[run])
