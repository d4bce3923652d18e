"""Where zero is an unstable answer: species that never form on paper but would grow from a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import sympy

from ifnsbml.equations import OdeSystem
from ifnsbml.proofs.polynomials import Monomial
from ifnsbml.proofs.reduced_system import ReducedSystem, Settings

_TOLERANCE = 1e-7


@dataclass(frozen=True)
class Autocatalysis:
    """States that make each other while all of them start at zero, and the reactions that multiply them."""

    states: tuple[str, ...]
    reactions: tuple[str, ...]

    @property
    def detail(self) -> str:
        """One line for a report."""
        return (
            f"{', '.join(self.states)} start at zero and stay there on paper, but {', '.join(self.reactions)} would "
            "multiply a trace of them: zero is unstable, and rounding may set it off"
        )


@dataclass(frozen=True)
class _Column:
    """What one term of a reaction, first order in a state that never forms, adds to such states."""

    reaction: str
    source: sympy.Symbol
    gains: dict[sympy.Symbol, float]


def autocatalysis_from_zero(system: OdeSystem, settings: Settings | None = None) -> list[Autocatalysis]:
    """Return the loops in which species that never form in this situation could multiply.

    Looked at is the linear part of the equations around zero. A loop is harmless if positive weights exist under
    which no first-order term makes more than it uses (conversion back and forth is; ``R + A → 2 A`` is not).
    All rate constants and other species count as positive. The test is exact for the linear part; higher orders
    leave zero stable against small traces and are not reported.

    Raises:
        SingularError: if a denominator is zero in this situation.
    """
    reduced = ReducedSystem.of(system, settings)
    columns = [column for column in _columns(reduced) if column.gains]
    found = []
    for loop in _loops(columns):
        inside = [column for column in columns if column.source in loop]
        if all(_balance(column, loop) <= 0 for column in inside):
            continue  # equal weights will do, as for every conversion and loss
        amplifying = _amplifying(sorted(loop, key=str), inside)
        if amplifying:
            found.append(Autocatalysis(tuple(sorted(s.name for s in loop)), tuple(sorted(amplifying))))
    return found


def _balance(column: _Column, loop: set[sympy.Symbol]) -> float:
    return sum(gain for state, gain in column.gains.items() if state in loop)


def _columns(reduced: ReducedSystem) -> Iterator[_Column]:
    zero = reduced.never_formed
    for reaction in reduced.system.reactions:
        touched = {s: factor for s, factor in reaction.stoichiometry.items() if s in zero}
        if not touched:
            continue
        for monomial, coefficient in reduced.terms(reaction.rate).items():
            source = _first_order(reduced, monomial)
            if source is not None:
                yield _Column(reaction.id, source, _gains(reduced, touched, coefficient))


def _gains(
    reduced: ReducedSystem, touched: dict[sympy.Symbol, sympy.Expr], coefficient: Fraction
) -> dict[sympy.Symbol, float]:
    sign = 1 if coefficient > 0 else -1
    gains = {}
    for state, factor in touched.items():
        terms = reduced.terms(factor)
        # A symbolic stoichiometry counts as its number of terms: only the sign matters for a warning.
        gains[state] = float(sign * sum(terms.values()))
    return {state: gain for state, gain in gains.items() if gain}


def _first_order(reduced: ReducedSystem, monomial: Monomial) -> sympy.Symbol | None:
    sources = [
        (generator.expression, exponent)
        for index, exponent in monomial
        if (generator := reduced.ring.generators[index]).is_symbol and generator.expression in reduced.never_formed
    ]
    if len(sources) == 1 and sources[0][1] == 1:
        return sources[0][0]
    return None


def _loops(columns: list[_Column]) -> list[set[sympy.Symbol]]:
    """Strongly connected states, single states that feed themselves included."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    states = sorted({column.source for column in columns} | {s for c in columns for s in c.gains}, key=str)
    if not states:
        return []
    index = {state: i for i, state in enumerate(states)}
    pairs = [(index[column.source], index[target]) for column in columns for target in column.gains]
    rows, targets = zip(*pairs, strict=True)
    graph = coo_array(([1] * len(pairs), (rows, targets)), shape=(len(states), len(states))).tocsr()
    count, labels = connected_components(graph, directed=True, connection="strong")
    groups: list[set[sympy.Symbol]] = [set() for _ in range(count)]
    for state, label in zip(states, labels, strict=True):
        groups[label].add(state)
    return groups


def _amplifying(states: list[sympy.Symbol], columns: list[_Column]) -> set[str]:
    """The reactions that no positive weights can balance: minimise what is made in excess; none if it is zero."""
    import numpy as np
    from scipy.optimize import linprog

    size, count = len(states), len(columns)
    matrix = np.zeros((count, size + count))
    for row, column in enumerate(columns):
        for position, state in enumerate(states):
            matrix[row, position] = column.gains.get(state, 0.0)
        matrix[row, size + row] = -1.0
    cost = np.concatenate([np.zeros(size), np.ones(count)])
    bounds = [(1.0, None)] * size + [(0.0, None)] * count
    solution = linprog(cost, A_ub=matrix, b_ub=np.zeros(count), bounds=bounds, method="highs")
    if solution.x is None:
        return {column.reaction for column in columns}  # the solver gave up: a warning too many is no harm
    excess = solution.x[size:]
    return {column.reaction for column, slack in zip(columns, excess, strict=True) if slack > _TOLERANCE}
