"""The exact ordinary differential equations of one SBML model, as plain data.

Symbols carry SBML ids. A state's symbol means

* for a species moved by reactions or events: its **amount** (its concentration in formulas is amount over
  compartment size, so compartments of changing size need no extra term);
* for a species under a rate rule: the quantity its id means in formulas (a concentration, or an amount with
  ``hasOnlySubstanceUnits``);
* for a compartment, parameter or stoichiometry under a rate rule: its value.

A parameter's symbol means the value of its id in formulas; for a boundary species that nothing changes this is its
concentration (initial concentration, where its compartment changes size).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

import sympy

from ifnsbml.equations.errors import EquationsError, UnsupportedModelError
from ifnsbml.equations.exact import evaluate
from ifnsbml.equations.numeric import NumericRhs
from ifnsbml.errors import nearest

Settings = Mapping[str, float | Fraction]


@dataclass(frozen=True)
class OdeReaction:
    """One reaction: its rate (amount per time) and what one unit of it adds to each state.

    ``divisors`` are the denominators of the rate as written, before cancellation.
    """

    id: str
    rate: sympy.Expr
    stoichiometry: Mapping[sympy.Symbol, sympy.Expr]
    divisors: tuple[sympy.Expr, ...] = ()
    modifiers: tuple[str, ...] = ()


@dataclass(frozen=True)
class EventRecord:
    """One event: everything that decides when and what it assigns, and the assigned states.

    ``assignments`` maps a state to its new value (an amount for an amount state).
    """

    id: str
    reads: frozenset[sympy.Symbol]
    assignments: Mapping[sympy.Symbol, sympy.Expr]
    divisors: tuple[sympy.Expr, ...] = ()


@dataclass(frozen=True, eq=False)
class OdeSystem:
    """An exact ODE system with symbolic parameters; identity is by object, so it can key caches.

    Attributes:
        states: in the order species, compartments, parameters, stoichiometries of the file.
        amount_states: the states whose symbol means an amount.
        reactions, rate_rules: the two sources of motion: ``d state/dt = Σ stoichiometry × rate + rate rule``.
        initial: initial value of every state over parameter symbols only, time zero.
        parameters: constant quantities and their values; ``None`` where the file gives none.
        derived: constants that an initial assignment computes, over other parameter symbols.
        meanings: what each SBML id means in formulas, over states, parameters and time, rules written out.
        assignments: ids under an assignment rule, in the file's order (observables among them).
        events: recorded, not treated: a proof must look at them.
        roles: the role our own annotation gives a parameter, for the parameters that have one.
        names: human names of species, parameters, compartments and reactions.
        rule_divisors: denominators of each rate rule as written, as ``OdeReaction.divisors``.
        scales: initial compartment size of each amount state whose id means a concentration.
        held_species: the parameters that are species: boundary or constant ones that nothing changes, such as a
            ligand.
        memo: for those who compute something from the system and want to keep it as long as the system lives.
    """

    model_id: str
    states: tuple[sympy.Symbol, ...]
    amount_states: frozenset[sympy.Symbol]
    reactions: tuple[OdeReaction, ...]
    rate_rules: Mapping[sympy.Symbol, sympy.Expr]
    initial: Mapping[sympy.Symbol, sympy.Expr]
    parameters: Mapping[sympy.Symbol, sympy.Rational | None]
    derived: Mapping[sympy.Symbol, sympy.Expr]
    meanings: Mapping[str, sympy.Expr]
    assignments: tuple[str, ...]
    events: tuple[EventRecord, ...]
    roles: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    rule_divisors: Mapping[sympy.Symbol, tuple[sympy.Expr, ...]] = field(default_factory=dict)
    scales: Mapping[sympy.Symbol, sympy.Expr] = field(default_factory=dict)
    held_species: frozenset[sympy.Symbol] = frozenset()
    memo: dict[str, object] = field(default_factory=dict, repr=False)

    @cached_property
    def state_set(self) -> frozenset[sympy.Symbol]:
        """The states as a set."""
        return frozenset(self.states)

    @cached_property
    def rhs(self) -> dict[sympy.Symbol, sympy.Expr]:
        """The right-hand side of every state, summed but not simplified."""
        terms: dict[sympy.Symbol, list[sympy.Expr]] = {state: [] for state in self.states}
        for reaction in self.reactions:
            for state, factor in reaction.stoichiometry.items():
                terms[state].append(factor * reaction.rate)
        for state, rate in self.rate_rules.items():
            terms[state].append(rate)
        return {state: sympy.Add(*parts) for state, parts in terms.items()}

    def symbol(self, name: str) -> sympy.Symbol:
        """Return the state or parameter called ``name``; raise EquationsError with near names."""
        symbol = sympy.Symbol(name)
        if symbol in self.state_set or symbol in self.parameters:
            return symbol
        known = [s.name for s in (*self.states, *self.parameters)]
        raise EquationsError(f"{self.model_id}: no state or parameter {name!r}; {nearest(name, known)}")

    def meaning(self, name: str) -> sympy.Expr:
        """Return what ``name`` means in formulas; raise EquationsError with near names."""
        try:
            return self.meanings[name]
        except KeyError:
            raise EquationsError(
                f"{self.model_id}: no quantity {name!r} in the model; {nearest(name, self.meanings)}"
            ) from None

    def values(self, settings: Settings | None = None) -> dict[sympy.Symbol, Fraction | float]:
        """Return every parameter's value under ``settings``, derived constants computed.

        A setting of a derived constant replaces its initial assignment; settings of states are left to
        ``initial_state``. Exact rationals stay exact; a float appears where an initial assignment uses an
        irrational function.

        Raises:
            EquationsError: for a setting that is neither parameter nor state, and for a parameter without a value.
        """
        chosen = {self.symbol(name): to_fraction(value) for name, value in (settings or {}).items()}
        known: dict[sympy.Symbol, Fraction | float] = {}
        for symbol, value in self.parameters.items():
            if symbol in chosen:
                known[symbol] = chosen[symbol]
            elif symbol in self.derived:
                continue
            elif value is None:
                raise EquationsError(f"{self.model_id}: {symbol.name!r} has no value; set one.")
            else:
                known[symbol] = Fraction(value.p, value.q)
        for symbol, expression in self.derived.items():  # in order of dependence
            if symbol not in known:
                known[symbol] = evaluate(expression, known)
        return known

    def initial_state(self, settings: Settings | None = None) -> dict[sympy.Symbol, Fraction | float]:
        """Return the initial value of every state under ``settings``, exact wherever it is rational.

        A setting of a state replaces its own initial value (in the meaning of its id, so a concentration for
        most species); what other initial assignments compute from it stays as the file says.
        """
        known = self.values(settings)
        start = {state: evaluate(self.initial[state], known) for state in self.states}
        for name, value in (settings or {}).items():
            state = sympy.Symbol(name)
            if state in start:
                start[state] = to_fraction(value) * evaluate(self.initial_scale(state), known)
        return start

    def initial_scale(self, state: sympy.Symbol) -> sympy.Expr:
        """What turns the meaning of a state's id into the state at time zero: its compartment's size, or one."""
        return self.scales.get(state, sympy.Integer(1))

    def numeric_rhs(self, settings: Settings | None = None) -> NumericRhs:
        """Return ``f(time, y) -> dy/dt`` on float arrays in the order of ``states``, for SciPy.

        ``y`` is in the states' own meaning (amounts for species moved by reactions).

        Raises:
            UnsupportedModelError: the system has events, which are not run.
            EquationsError: a setting that is no parameter, or a value that fits no float64.
        """
        if self.events:
            raise UnsupportedModelError("events", f"{self.model_id}: event {self.events[0].id!r}")
        values = self.values(settings)
        return NumericRhs(
            self.states,
            {symbol: values[symbol] for symbol in self.parameters},
            [(reaction.rate, reaction.stoichiometry) for reaction in self.reactions],
            self.rate_rules,
        )


def to_fraction(value: float | Fraction) -> Fraction:
    """Return the rational that the value's shortest decimal text denotes."""
    return value if isinstance(value, Fraction) else Fraction(repr(float(value)))
