"""Proofs about one model in the words of checks: arms on one side, equations on the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions import Arm, Conditions, Resolver
from ifnsbml.claims.figures import Witness
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts

if TYPE_CHECKING:
    from ifnsbml.equations import OdeSystem
    from ifnsbml.proofs import dependence
    from ifnsbml.proofs.autocatalysis import Autocatalysis
    from ifnsbml.proofs.reduced_system import ReducedSystem

SCENARIO_PREFIXES = ("expression_", "context_", "mutant_", "inhibition_", "hypothesis_")
"""Inputs that describe the experiment: a proof takes their values, whether or not the file marks them."""


@dataclass(frozen=True)
class ProofAnswer:
    """``holds`` is True where the statement is proved; False says nothing, and ``detail`` why not.

    ``witness`` names the sets of states that a proof rests on.
    """

    holds: bool
    detail: str
    witness: tuple[Witness, ...] = ()


class Prover:
    """What can be proved about one model; each statement is worked on once."""

    def __init__(
        self, path: Path, facts: ModelFacts, *, wary: bool = False, read: Callable[[], OdeSystem] | None = None
    ) -> None:
        """Prove about one file.

        Args:
            path: the file.
            facts: what it says of itself.
            wary: look for what would grow from a trace where a proof says zero.
            read: gives the equations; by default those of the file.
        """
        self._path = path
        self._read = read
        self._facts = facts
        self._wary = wary
        self._known: dict[object, ProofAnswer] = {}
        self._loops: dict[Arm, tuple[Autocatalysis, ...]] = {}
        self._warnings: dict[str, None] = {}

    @property
    def warnings(self) -> tuple[str, ...]:
        """What makes a proof of this model shakier than it sounds."""
        return tuple(self._warnings)

    @cached_property
    def _system(self) -> OdeSystem | str:
        """The equations, or why there are none that could be proved on."""
        from ifnsbml.equations import read_equations

        try:
            return read_equations(self._path) if self._read is None else self._read()
        except IfnsbmlError as error:
            return str(error)

    def never_forms(self, arm: Arm, name: str) -> ProofAnswer:
        """Whether ``name`` is zero for ever in this arm, for all rate constants."""
        key = ("never", arm, name)
        if key not in self._known:
            self._known[key] = self._never_forms(arm, name)
        return self._known[key]

    def _never_forms(self, arm: Arm, name: str) -> ProofAnswer:
        from ifnsbml.proofs.dependence import vanishes

        system = self._system
        if isinstance(system, str):
            return ProofAnswer(False, system)
        found = vanishes(system, name, self._settings(arm))
        if not found:
            return ProofAnswer(False, found.reason)
        if self._wary:
            self._look_for_traces(system, arm, name)
        return ProofAnswer(True, found.detail, _witness(found))

    def _look_for_traces(self, system: OdeSystem, arm: Arm, name: str) -> None:
        """Warn where zero is unstable for something that ``name`` counts."""
        from ifnsbml.proofs.autocatalysis import autocatalysis_from_zero

        if arm not in self._loops:
            self._loops[arm] = tuple(autocatalysis_from_zero(system, self._settings(arm)))
        counted = {name} | (self._facts.counted_in(name) if name in self._facts.mentions else set())
        for loop in self._loops[arm]:
            if counted & set(loop.states):
                self._warnings[loop.detail] = None

    def same(self, first: Arm, second: Arm, name: str, *, sums: bool = False) -> ProofAnswer:
        """Whether ``name`` takes the same course in both arms, for all rate constants.

        By the absence of any path of influence; with ``sums``, failing that by exact lumping, which sees
        influences on the terms of a sum cancel.
        """
        key = ("same", first, second, name, sums)
        if key not in self._known:
            self._known[key] = self._same(first, second, name, sums)
        return self._known[key]

    def _same(self, first: Arm, second: Arm, name: str, sums: bool) -> ProofAnswer:
        from ifnsbml.proofs.dependence import same_course
        from ifnsbml.proofs.lumping import unchanged

        system = self._system
        if isinstance(system, str):
            return ProofAnswer(False, system)
        prove = unchanged if sums else same_course
        found = prove(system, self._settings(first), self._settings(second), name)
        return ProofAnswer(True, found.detail, _witness(found)) if found else ProofAnswer(False, found.reason)

    def reaches(self, arm: Arm, source: str, target: str) -> bool:
        """Whether anything that ``source`` counts may influence ``target`` in this arm.

        True where that cannot be told: only its absence is a proof.
        """
        from ifnsbml.proofs.dependence import find_path
        from ifnsbml.proofs.polynomials import SingularError

        system = self._system
        if isinstance(system, str):
            return True
        try:
            return find_path(system, source, target, self._settings(arm)) is not None
        except SingularError:
            return True

    def situation(self, arm: Arm) -> ReducedSystem | None:
        """The model in this arm, as the proofs see it; None where it has no equations to be proved on."""
        from ifnsbml.proofs.reduced_system import ReducedSystem

        system = self._system
        return None if isinstance(system, str) else ReducedSystem.of(system, self._settings(arm))

    def _settings(self, arm: Arm) -> dict[str, float]:
        """All that makes the experiment: the arm's own values over the file's."""
        return self._unmarked | dict(arm.settings)

    @cached_property
    def _unmarked(self) -> dict[str, float]:
        """Inputs that are the experiment's by their name, though the file does not mark them so."""
        roles = {} if isinstance(self._system, str) else self._system.roles
        return {
            name: value
            for name, value in self._facts.inputs.items()
            if name.startswith(SCENARIO_PREFIXES) and name not in roles and value == value
        }


class CaseProofs:
    """What can be proved about the conditions of one case, by role; no run is made.

    Every method raises NotExpressible where the model lacks something that the condition sets.
    """

    def __init__(self, prover: Prover, resolver: Resolver, conditions: Conditions) -> None:
        """``resolver`` is of the same model as ``prover``."""
        self._prover = prover
        self._resolver = resolver
        self._conditions = conditions

    def __contains__(self, role: object) -> bool:
        return role in self._conditions

    def _arm(self, role: str) -> Arm:
        return self._resolver.arm(self._conditions[role])

    def never_forms(self, role: str, name: str) -> ProofAnswer:
        """See :meth:`Prover.never_forms`."""
        return self._prover.never_forms(self._arm(role), name)

    def same(self, first: str, second: str, name: str, *, sums: bool = False) -> ProofAnswer:
        """See :meth:`Prover.same`."""
        return self._prover.same(self._arm(first), self._arm(second), name, sums=sums)

    def reaches(self, role: str, source: str, target: str) -> bool:
        """See :meth:`Prover.reaches`."""
        return self._prover.reaches(self._arm(role), source, target)


_SETS = {
    "never formed": "never formed: zero for ever",
    "no influence": "closed subsystem: all that it depends on",
    "same subsystem": "closed subsystem, the same in both arms",
    "lumping": "variables of the exact lumping",
}
"""What the members of each method's proof are."""


def _witness(found: dependence.Proof) -> tuple[Witness, ...]:
    return (Witness(_SETS[found.method], found.members),) if found.members else ()
