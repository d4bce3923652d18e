"""A model in one situation: some parameters replaced by numbers, and what can never form removed.

The reduced system is exact. Everything else in it stays symbolic, so what is read off from it holds for every
value of the remaining parameters.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cached_property
from operator import attrgetter

import sympy

from ifnsbml.equations import TIME, OdeSystem
from ifnsbml.equations.system import to_fraction
from ifnsbml.proofs.cache import SystemCache, cache_of
from ifnsbml.proofs.lipschitz import rough_part
from ifnsbml.proofs.polynomials import ONE, Polynomial, Ring, SingularError, Values, constant, multiply, substitute

Settings = Mapping[str, float | Fraction]

_name = attrgetter("name")


class ReducedSystem:
    """One system under given values. Make one with ``ReducedSystem.of``, which remembers them.

    Attributes:
        values: parameters replaced by numbers.
        never_formed: the greatest set of states that start at zero and whose rates vanish when the set is zero;
            they are zero for ever. Where the rates are not known to be Lipschitz at zero, or an event may write
            something else, a state is left out and ``refused`` says why.
    """

    def __init__(
        self,
        system: OdeSystem,
        workspace: SystemCache,
        values: Values,
        overrides: Mapping[sympy.Symbol, Fraction],
        free: frozenset[sympy.Symbol],
    ) -> None:
        self.system = system
        self.values = dict(values)
        self._workspace = workspace
        self._overrides = overrides
        self._free = free
        self.refused: dict[str, str] = {}

    @classmethod
    def of(
        cls,
        system: OdeSystem,
        settings: Settings | None = None,
        *,
        free: Collection[str] = (),
        by_value: Collection[str] = (),
    ) -> ReducedSystem:
        """Return the situation that ``settings`` describe.

        Numbers replace: every setting; parameters with a role in ``BY_VALUE_ROLES``; exponents; held species
        (ligands) whose value is zero; and ``by_value``. A held species with a value other than zero stays
        symbolic (the proof then holds at every dose) unless ``by_value`` names it. ``free`` names stay symbolic
        whatever the rest says; a free state starts anywhere. A setting of a state is its initial value.

        Raises:
            EquationsError: for a name that is neither state nor parameter.
        """
        workspace = cache_of(system)
        free_symbols = frozenset(system.symbol(name) for name in free)
        chosen = {system.symbol(name): to_fraction(value) for name, value in (settings or {}).items()}
        named = {system.symbol(name) for name in by_value}
        values = workspace.values(chosen, named, free_symbols)
        overrides = {s: v for s, v in chosen.items() if s in system.state_set and s not in free_symbols}
        key = (frozenset(values.items()), frozenset(overrides.items()), free_symbols)
        known = workspace.recall(key)
        if isinstance(known, cls):
            return known
        reduced = cls(system, workspace, values, overrides, free_symbols)
        reduced._compute_derived(free_symbols | chosen.keys())
        workspace.remember(key, reduced)
        return reduced

    def _compute_derived(self, kept: Collection[sympy.Symbol]) -> None:
        for symbol, expression in self.system.derived.items():
            if symbol not in kept:
                terms = self.terms(expression)
                if set(terms) <= {ONE}:
                    self.values[symbol] = terms.get(ONE, Fraction(0))

    # --- terms -----------------------------------------------------------------------------------

    @property
    def ring(self) -> Ring:
        """The generators that the terms of this situation refer to."""
        return self._workspace.ring

    def terms(self, expression: sympy.Expr) -> Polynomial:
        """An expression under the values; shared, not to be changed. Raises SingularError."""
        return self.ring.terms(expression, self.values)

    @cached_property
    def initial(self) -> dict[sympy.Symbol, Polynomial]:
        """The initial value of every state."""
        found = {}
        for state in self.system.states:
            if state in self._free:
                found[state] = self.terms(sympy.Symbol(f"{state.name}(0)"))
            elif state in self._overrides:
                scale = self.terms(self.system.initial_scale(state))
                found[state] = self._workspace.keep(multiply(constant(self._overrides[state]), scale))
            else:
                found[state] = self.terms(self.system.initial[state])
        return found

    @cached_property
    def rates(self) -> tuple[Polynomial, ...]:
        """The rate of every reaction, in the system's order."""
        return tuple(self.ring.terms(reaction.rate, self.values) for reaction in self.system.reactions)

    @cached_property
    def full_rhs(self) -> dict[sympy.Symbol, Polynomial]:
        """The right-hand side of every state, before what never forms is removed."""
        return {state: self._assemble(state) for state in self.system.states}

    def _assemble(self, state: sympy.Symbol) -> Polynomial:
        parts: list[tuple[Polynomial, Polynomial]] = []
        for part in self._workspace.motion[state]:
            if part < 0:
                parts.append((self.terms(self.system.rate_rules[state]), self._workspace.keep(constant(1))))
            else:
                factor = self.system.reactions[part].stoichiometry[state]
                parts.append((self.rates[part], self.terms(factor)))
        return self._workspace.sum_of_products(parts)

    # --- what never forms ------------------------------------------------------------------------

    @cached_property
    def starts_at_zero(self) -> frozenset[sympy.Symbol]:
        """The states whose initial value is exactly zero."""
        return frozenset(state for state, terms in self.initial.items() if not terms)

    @cached_property
    def never_formed(self) -> frozenset[sympy.Symbol]:
        """See the class."""
        zero = set(self.starts_at_zero)
        rhs = self.full_rhs
        watchers: dict[sympy.Symbol, set[sympy.Symbol]] = {state: set() for state in zero}
        for state in zero:
            for symbol in self._workspace.symbols(rhs[state]) & zero:
                watchers[symbol].add(state)
        for event in self.system.events:
            for state in event.assignments.keys() & zero:
                for symbol in event.assignments[state].free_symbols & zero:
                    watchers[symbol].add(state)
        pending = list(zero)
        while pending:
            state = pending.pop()
            if state in zero and not self._stays_zero(state, zero):
                zero.discard(state)
                pending.extend(watchers[state] & zero)
        return frozenset(zero)

    def _stays_zero(self, state: sympy.Symbol, zero: set[sympy.Symbol]) -> bool:
        if not self._vanishes(self.full_rhs[state], zero):
            return False
        for event in self.system.events:
            if state in event.assignments and not self._event_keeps_zero(event.assignments[state], zero):
                self.refused[state.name] = f"event {event.id!r} may set it"
                return False
        why = self._rough(state)
        if why is not None:
            self.refused[state.name] = why
        return why is None

    def _event_keeps_zero(self, value: sympy.Expr, zero: set[sympy.Symbol]) -> bool:
        try:
            return self._vanishes(self.terms(value), zero)
        except SingularError:
            return False

    def _vanishes(self, terms: Polynomial, zero: Collection[sympy.Symbol]) -> bool:
        """Whether every term has a factor that is zero when ``zero`` is."""
        return all(
            not symbols.isdisjoint(zero) or any(self._zero_atom(atom, zero) for atom in atoms)
            for symbols, atoms in self._workspace.factors(terms)
        )

    def _zero_atom(self, index: int, zero: Collection[sympy.Symbol]) -> bool:
        atom = self.ring.generators[index]
        inner = atom.symbols.intersection(zero)
        return bool(inner) and self._is_zero_at(atom.expression, inner)

    def _is_zero_at(self, expression: sympy.Expr, zeros: Collection[sympy.Symbol]) -> bool:
        try:
            return not self.ring.terms(expression, self.values | {symbol: Fraction(0) for symbol in zeros})
        except SingularError:
            return False

    def _rough(self, state: sympy.Symbol) -> str | None:
        for part in self._workspace.motion[state]:
            why = self._roughness(part, state)
            if why is not None:
                return why
        return None

    def _roughness(self, part: int, state: sympy.Symbol) -> str | None:
        reaction = self.system.reactions[part] if part >= 0 else None
        rate = reaction.rate if reaction is not None else self.system.rate_rules[state]
        divisors = reaction.divisors if reaction is not None else self.system.rule_divisors.get(state, ())
        terms = self.rates[part] if part >= 0 else self.terms(rate)
        if not terms or (not divisors and self._workspace.is_polynomial(terms)):
            return None
        # Under the values, so that x^n with n = 2 is known to be smooth.
        zeros = self.starts_at_zero
        return rough_part(substitute(rate, self.values), divisors, zeros, lambda e: self._is_zero_at(e, zeros))

    # --- the reduced system ----------------------------------------------------------------------

    @cached_property
    def alive(self) -> tuple[sympy.Symbol, ...]:
        """The states that may ever differ from zero."""
        return tuple(state for state in self.system.states if state not in self.never_formed)

    @cached_property
    def rhs(self) -> dict[sympy.Symbol, Polynomial]:
        """The right-hand sides of ``alive``, what never forms being zero in them."""
        return {state: self._reduced(state) for state in self.alive}

    def _reduced(self, state: sympy.Symbol) -> Polynomial:
        full = self.full_rhs[state]
        gone = self._workspace.symbols(full) & self.never_formed
        return self._workspace.without(full, gone) if gone else full

    @cached_property
    def values_and_zeros(self) -> dict[sympy.Symbol, Fraction]:
        """The values, with zero for what never forms."""
        return self.values | {state: Fraction(0) for state in self.never_formed}

    def reduce(self, expression: sympy.Expr) -> Polynomial:
        """An expression under the values, with zero for what never forms. Raises SingularError."""
        return self.ring.terms(expression, self.values_and_zeros)

    @cached_property
    def dependencies(self) -> dict[sympy.Symbol, frozenset[sympy.Symbol]]:
        """What each living state and each derived constant is computed from, directly.

        Right-hand side, initial value and events; whatever decides an event counts for all that it assigns.
        """
        ring = self.ring
        symbols = self._workspace.symbols
        found = {state: symbols(self.rhs[state]) | symbols(self.initial[state]) for state in self.alive}
        for event in self.system.events:
            reads = event.reads.union(*(ring.free_symbols(value) for value in event.assignments.values()))
            for state in event.assignments:
                found[state] = found.get(state, frozenset()) | reads
        for symbol, expression in self.system.derived.items():
            if symbol not in self.values:
                found[symbol] = ring.symbols(self.terms(expression))
        unmoving = frozenset(self.values_and_zeros) | {TIME}
        return {
            target: sources if sources.isdisjoint(unmoving) else sources - unmoving for target, sources in found.items()
        }

    def counted(self, target: str | sympy.Expr) -> frozenset[sympy.Symbol]:
        """The states and parameters that a quantity is computed from at an instant.

        Raises:
            EquationsError: for an unknown name.
        """
        expression = self.system.meaning(target) if isinstance(target, str) else target
        return self.ring.symbols(self.reduce(expression)) - {TIME}

    def ancestors(
        self, targets: Iterable[str | sympy.Expr], avoiding: Collection[sympy.Symbol] = ()
    ) -> dict[sympy.Symbol, sympy.Symbol | None]:
        """Everything that may influence the targets, each with its next step towards them.

        The living states among them form a closed subsystem. ``avoiding`` are taken out of the graph.
        """
        steps: dict[sympy.Symbol, sympy.Symbol | None] = {}
        pending: list[sympy.Symbol] = []
        for target in targets:
            for symbol in sorted(self.counted(target), key=_name):
                if symbol not in steps and symbol not in avoiding:
                    steps[symbol] = None
                    pending.append(symbol)
        for symbol in _growing(pending):
            for source in sorted(self.dependencies.get(symbol, ()), key=_name):
                if source not in steps and source not in avoiding:
                    steps[source] = symbol
                    pending.append(source)
        return steps


def _growing(queue: list[sympy.Symbol]) -> Iterator[sympy.Symbol]:
    index = 0
    while index < len(queue):
        yield queue[index]
        index += 1
