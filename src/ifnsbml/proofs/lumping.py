"""Proofs about sums of species: exact constrained linear lumping.

A sum such as total pTyr701 may be independent of what moves its terms, which no path argument can show. The method
(CLUE: Ovchinnikov, Pérez Verona, Pogudin and Tribastone 2021, Bioinformatics) finds the smallest set of linear
combinations ``y = L x`` that contains the sum and obeys differential equations of its own: the row space of ``L``
is closed under every coefficient matrix of the Jacobian. If the perturbed quantity occurs neither in ``L f(x)``
nor in the initial ``L x(0)``, then ``y`` is the same for every value of it: a theorem, in exact arithmetic,
for all values of the parameters that stay symbolic.

Beyond the paper: parameters are part of the monomials, so the coefficients of ``L`` are rational numbers that serve
for all parameter values; and one over a sum, or a smooth function of states, is a generator with its own
derivative, so rational and Hill laws are treated too. Treating such generators as independent can only make the
lumping larger, never wrong. Where a lumping would need coefficients that depend on parameters, or a cancellation
between different denominators, no proof is found, which is not a proof of the contrary.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import sympy

from ifnsbml.equations import OdeSystem
from ifnsbml.proofs.dependence import NotProved, Proof, differing, no_influence, same_course
from ifnsbml.proofs.jacobian import Jacobian, NotSmoothError, Vector
from ifnsbml.proofs.polynomials import Polynomial, SingularError, add_into
from ifnsbml.proofs.reduced_system import ReducedSystem, Settings

SHOWN_TERMS = 8


@dataclass(frozen=True)
class LumpingProof(Proof):
    """A theorem by lumping: ``dimension_before`` states were lumped to ``dimension_after`` variables."""

    dimension_before: int = 0
    dimension_after: int = 0

    @property
    def variables(self) -> tuple[str, ...]:
        """The lumped variables as sums of states."""
        return self.members


class NotProvable(NotProved):
    """Not provable here: the system is outside what is treated, or no suitable lumping exists."""


@dataclass(frozen=True)
class Lumping:
    """The smallest rational linear lumping that contains a target: rows over ``states``."""

    states: tuple[sympy.Symbol, ...]
    rows: tuple[Vector, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        """The rows as text."""
        return tuple(_text(row) for row in self.rows)


def sum_unaffected(
    system: OdeSystem,
    sources: str | Collection[str],
    target: str | sympy.Expr,
    settings: Settings | None = None,
    *,
    absent: Collection[str] = (),
) -> LumpingProof | NotProvable:
    """Prove by lumping that ``target`` follows the same course whatever value the sources take.

    A source is a parameter, an input, or a state (its initial value). What never forms under ``settings`` is
    removed and the system restricted to the ancestors of the target first. Proved if the smallest lumping that
    contains the target has right-hand sides, initial values and a read-out free of the sources.

    Raises:
        EquationsError: for unknown names.
    """
    names = [sources] if isinstance(sources, str) else list(sources)
    values = {**(settings or {}), **dict.fromkeys(absent, Fraction(0))}
    try:
        reduced = ReducedSystem.of(system, values, free=names)
        search = _Search(reduced, target, _source_symbols(reduced, names))
        lumping = search.run()
    except (SingularError, NotSmoothError) as error:
        return NotProvable(f"not provable here: {error}")
    if isinstance(lumping, NotProvable):
        return lumping
    before, after = len(lumping.states), len(lumping.rows)
    detail = (
        f"{target} lies in an exact lumping of {before} states to {after} variables whose equations and initial "
        f"values do not contain {', '.join(names)}"
    )
    return LumpingProof("lumping", detail, lumping.variables, dimension_before=before, dimension_after=after)


def smallest_lumping(
    system: OdeSystem, target: str | sympy.Expr, settings: Settings | None = None
) -> Lumping | NotProvable:
    """Return the smallest rational linear lumping that contains ``target``, over its ancestors."""
    try:
        found = _Search(ReducedSystem.of(system, settings), target, frozenset()).run()
    except (SingularError, NotSmoothError) as error:
        return NotProvable(f"not provable here: {error}")
    return found


def unchanged(system: OdeSystem, first: Settings, second: Settings, target: str | sympy.Expr) -> Proof | NotProved:
    """Prove that ``target`` takes the same course under two settings: by structure, else by lumping."""
    structural = same_course(system, first, second, target)
    if structural:
        return structural
    changed = differing(system, first, second)
    shared = {name: value for name, value in {**second, **first}.items() if name not in changed}
    lumped = sum_unaffected(system, changed, target, shared)
    if lumped or not isinstance(structural, NotProved):
        return lumped
    return NotProvable(f"{structural.reason}; by lumping: {lumped.reason}", structural.path)


def unaffected(
    system: OdeSystem,
    sources: str | Collection[str],
    target: str | sympy.Expr,
    settings: Settings | None = None,
    *,
    absent: Collection[str] = (),
) -> Proof | NotProved:
    """Prove that no value of the sources changes ``target``: by the absence of a path, else by lumping."""
    structural = no_influence(system, sources, [target], settings, absent=absent)
    return structural or sum_unaffected(system, sources, target, settings, absent=absent)


# --- the search ----------------------------------------------------------------------------------


class _Search:
    """The smallest invariant row space that contains the target's gradient, given up at the first sign of a source."""

    def __init__(self, reduced: ReducedSystem, target: str | sympy.Expr, sources: frozenset[sympy.Symbol]) -> None:
        self._situation = reduced
        self._sources = sources
        self._label = str(target)
        expression = reduced.system.meaning(target) if isinstance(target, str) else target
        self._read_out = reduced.reduce(expression)
        closed = reduced.ancestors([expression]).keys() & reduced.system.state_set
        self._states = tuple(state for state in reduced.system.states if state in closed)
        self._jacobian = Jacobian(reduced, closed)

    def run(self) -> Lumping | NotProvable:
        for event in self._situation.system.events:
            if not event.assignments.keys().isdisjoint(self._states):
                return NotProvable(f"not provable here: event {event.id!r} acts on what {self._label} depends on")
        if not self._sources.isdisjoint(self._situation.ring.symbols(self._read_out)):
            return NotProvable(f"{self._label} itself is computed with {self._named(self._read_out)}")
        basis = _Basis(self._states)
        pending = list(self._jacobian.gradient(self._read_out).values())
        while pending:
            row = basis.add(pending.pop())
            if row is None:
                continue
            refusal = self._touched(row)
            if refusal is not None:
                return refusal
            pending.extend(self._jacobian.left_products(row))
        return Lumping(self._states, basis.rows())

    def _touched(self, row: Vector) -> NotProvable | None:
        """Whether a source occurs in the motion or the initial value of one combination of states."""
        for what, terms_of in (("motion", self._situation.rhs), ("initial value", self._situation.initial)):
            total: Polynomial = {}
            for state, factor in row.items():
                add_into(total, terms_of[state], factor)
            if not self._sources.isdisjoint(self._situation.ring.symbols(total)):
                return NotProvable(
                    f"{self._label} cannot be separated from {_text(row)}, whose {what} contains {self._named(total)}"
                )
        return None

    def _named(self, terms: Polynomial) -> str:
        return ", ".join(sorted(s.name for s in self._sources & self._situation.ring.symbols(terms)))


class _Basis:
    """Rows in reduced echelon form over the rationals."""

    def __init__(self, states: Sequence[sympy.Symbol]) -> None:
        self._order = {state: i for i, state in enumerate(states)}
        self._rows: dict[sympy.Symbol, Vector] = {}

    def add(self, row: Vector) -> Vector | None:
        """Add a row; return what is new in it, or None if it lies in the span."""
        rest = {state: value for state, value in row.items() if value}
        for pivot in [state for state in rest if state in self._rows]:
            _subtract(rest, self._rows[pivot], rest[pivot])
        if not rest:
            return None
        pivot = min(rest, key=self._order.__getitem__)
        scale = rest[pivot]
        new = {state: value / scale for state, value in rest.items()}
        for other in self._rows.values():
            if pivot in other:
                _subtract(other, new, other[pivot])
        self._rows[pivot] = new
        return dict(new)

    def rows(self) -> tuple[Vector, ...]:
        """The rows by pivot."""
        return tuple(self._rows[pivot] for pivot in sorted(self._rows, key=self._order.__getitem__))


def _subtract(row: Vector, other: Vector, factor: Fraction) -> None:
    for state, value in other.items():
        left = row.get(state, Fraction(0)) - factor * value
        if left:
            row[state] = left
        else:
            row.pop(state, None)


def _source_symbols(reduced: ReducedSystem, names: Iterable[str]) -> frozenset[sympy.Symbol]:
    """The symbols through which sources enter: themselves, initial values, constants computed from them."""
    system = reduced.system
    found: set[sympy.Symbol] = set()
    for name in names:
        symbol = system.symbol(name)
        found.add(sympy.Symbol(f"{name}(0)") if symbol in system.state_set else symbol)
    for symbol in system.derived:  # in order of dependence
        if not found.isdisjoint(reduced.dependencies.get(symbol, ())):
            found.add(symbol)
    return frozenset(found)


def _text(row: Vector) -> str:
    parts = [state.name if value == 1 else f"{value}·{state.name}" for state, value in row.items()]
    more = f" + … {len(parts) - SHOWN_TERMS} more" if len(parts) > SHOWN_TERMS else ""
    return " + ".join(parts[:SHOWN_TERMS]) + more
