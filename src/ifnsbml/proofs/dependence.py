"""Proofs on the wiring of a model: what can never form, what can never influence what.

Every proof here is one-sided. ``Proof`` is a theorem about the differential equations of the SBML file, for all
values of the parameters that stay symbolic. ``NotProved`` says nothing about the model: a path on paper may
carry no effect. Parameters that a situation takes by value are listed in ``ReducedSystem.of``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

import sympy

from ifnsbml.equations import TIME, OdeSystem
from ifnsbml.proofs.polynomials import SingularError
from ifnsbml.proofs.reduced_system import ReducedSystem, Settings

SHOWN = 6


@dataclass(frozen=True)
class Proof:
    """A theorem: what was proved, by which method, on which closed set of states. Counts as true."""

    method: str
    detail: str
    members: tuple[str, ...] = ()

    def __bool__(self) -> Literal[True]:
        return True


@dataclass(frozen=True)
class NotProved:
    """No theorem, and why; ``path`` is the chain of dependence found, source first. Counts as false."""

    reason: str
    path: tuple[str, ...] = ()

    def __bool__(self) -> Literal[False]:
        return False


@dataclass(frozen=True)
class NeverFormed:
    """The states that are zero for ever in a situation.

    ``refused`` holds the states that only vanish formally: their rates are not known to be Lipschitz at zero, or
    an event may set them; the values say why.
    """

    names: frozenset[str]
    refused: dict[str, str] = field(default_factory=dict)

    @property
    def detail(self) -> str:
        """One line for a report."""
        return f"{len(self.names)} states are zero for ever: {shown(sorted(self.names))}"


def never_formed(
    system: OdeSystem,
    absent: Collection[str] = (),
    settings: Settings | None = None,
    *,
    free: Collection[str] = (),
) -> NeverFormed:
    """Return the states that stay at exactly zero with the inputs ``absent`` at zero and ``settings`` by value.

    Proved: they start at zero and their net rates vanish identically once they and the absent inputs are zero;
    where those rates are locally Lipschitz, zero is then the only solution. This holds on the solution's
    interval of existence and says nothing about stability: see ``autocatalysis_from_zero``.

    Raises:
        EquationsError: for unknown names.
        SingularError: if a denominator is zero in this situation.
    """
    reduced = ReducedSystem.of(system, _with_absent(absent, settings), free=free)
    names = frozenset(state.name for state in reduced.never_formed)
    return NeverFormed(names, dict(reduced.refused))


def vanishes(
    system: OdeSystem, target: str | sympy.Expr, settings: Settings | None = None, *, absent: Collection[str] = ()
) -> Proof | NotProved:
    """Prove that a quantity is zero for ever, for all rate constants.

    Does not prove that a quantity whose terms cancel only along the solution is zero.
    """
    try:
        reduced = ReducedSystem.of(system, _with_absent(absent, settings))
        left = reduced.reduce(_expression(system, target))
    except SingularError as error:
        return NotProved(str(error))
    if left:
        return NotProved(f"{_label(target)} still depends on {shown(_names(reduced.counted(target)))}")
    names = _names(reduced.never_formed)
    return Proof(
        "never formed",
        f"{_label(target)} is zero for ever: it counts only states of a set of {len(names)} that start at zero and "
        f"gain nothing while the set is zero ({shown(names)})",
        tuple(names),
    )


def no_influence(
    system: OdeSystem,
    sources: str | Collection[str],
    targets: str | Sequence[str | sympy.Expr],
    settings: Settings | None = None,
    *,
    absent: Collection[str] = (),
) -> Proof | NotProved:
    """Prove that the targets follow the same course whatever value the sources take.

    A source is a parameter, an input, or a state (its initial value); it stays symbolic. What never forms under
    ``settings``, whatever the sources, is removed first. Proved if no chain of dependence leads from a source
    to a target: the ancestors of a target form a closed subsystem that the sources do not enter. Does not see
    sums in which an influence on the terms cancels; ``lumping`` does.
    """
    names = [sources] if isinstance(sources, str) else list(sources)
    wanted = [targets] if isinstance(targets, str) else list(targets)
    try:
        reduced = ReducedSystem.of(system, _with_absent(absent, settings), free=names)
        steps = reduced.ancestors([_expression(system, target) for target in wanted])
    except SingularError as error:
        return NotProved(str(error))
    for name in names:
        start = system.symbol(name)
        if start in steps:
            path = _path(steps, start, ", ".join(_label(target) for target in wanted))
            return NotProved(f"a path leads from {name}: {' → '.join(path)}", path)
    closed = _names(steps.keys() & system.state_set)
    return Proof(
        "no influence",
        f"no path leads from {', '.join(names)} to {', '.join(_label(t) for t in wanted)}, whose {len(closed)} states "
        f"form a closed subsystem; {len(reduced.never_formed)} states never form",
        tuple(closed),
    )


def same_course(system: OdeSystem, first: Settings, second: Settings, target: str | sympy.Expr) -> Proof | NotProved:
    """Prove that ``target`` takes the same course under two settings, for all rate constants.

    First for every value of what differs (``no_influence``), then for the two values given: the states whose
    equations and initial values are the same in both arms, and that depend on such states alone, form a closed
    subsystem with one solution.
    """
    changed = differing(system, first, second)
    shared = {name: value for name, value in {**second, **first}.items() if name not in changed}
    general = no_influence(system, changed, [target], shared)
    if general:
        return general
    try:
        arms = [ReducedSystem.of(system, arm, by_value=_constants(system, changed)) for arm in (first, second)]
        return _same_in_both(arms[0], arms[1], _expression(system, target), _label(target), general.path)
    except SingularError as error:
        return NotProved(str(error))


def differing(system: OdeSystem, first: Settings, second: Settings) -> list[str]:
    """The names that two settings give different values; what one leaves out has the file's own value there."""
    known: dict[str, Fraction | float | None] = {}
    for name in {*first, *second}:
        value = system.parameters.get(system.symbol(name))
        known[name] = None if value is None else Fraction(value.p, value.q)
    pairs = {name: (first.get(name, known[name]), second.get(name, known[name])) for name in known}
    return sorted(name for name, (a, b) in pairs.items() if _number(a) != _number(b))


def find_path(
    system: OdeSystem,
    sources: str | Collection[str],
    targets: str | Sequence[str | sympy.Expr],
    settings: Settings | None = None,
    *,
    avoiding: Collection[str] = (),
) -> tuple[str, ...] | None:
    """Return a shortest chain of dependence from what a source counts to a target, or None if there is none.

    Sources, targets and ``avoiding`` are ids with a meaning (observables too: then the states that they count).
    That a path exists proves nothing about the size of an effect; that none exists proves that there is none.

    Raises:
        SingularError: if a denominator is zero in this situation.
    """
    reduced = ReducedSystem.of(system, settings)
    wanted = [targets] if isinstance(targets, str) else list(targets)
    starts = {symbol for name in _each(sources) for symbol in _vertices(reduced, name)}
    blocked = {symbol for name in avoiding for symbol in _vertices(reduced, name)}
    steps = reduced.ancestors([_expression(system, target) for target in wanted], avoiding=blocked)
    closest = next((symbol for symbol in steps if symbol in starts), None)
    if closest is None:
        return None
    return _path(steps, closest, ", ".join(_label(target) for target in wanted))


def every_path_passes(
    system: OdeSystem,
    sources: str | Collection[str],
    through: Collection[str],
    targets: str | Sequence[str | sympy.Expr],
    settings: Settings | None = None,
) -> Proof | NotProved:
    """Prove that ``through`` is a vertex cut: the sources act on the targets by way of it alone.

    With the course of ``through`` given, the targets do not depend on the sources. Proved only if there is a path
    at all, so that an unconnected pair is not "required".
    """
    try:
        around = find_path(system, sources, targets, settings, avoiding=through)
        if around is not None:
            return NotProved(f"a path leads around: {' → '.join(around)}", around)
        path = find_path(system, sources, targets, settings)
    except SingularError as error:
        return NotProved(str(error))
    if path is None:
        return NotProved("no path leads from the sources to the targets at all")
    detail = f"every path passes through {shown(sorted(through))}, for example {' → '.join(path)}"
    return Proof("vertex cut", detail, path)


def precedes(system: OdeSystem, first: str, second: str, settings: Settings | None = None) -> Proof | NotProved:
    """Prove that ``first`` lies upstream of ``second``: it may influence it and is not influenced back.

    This is order in the wiring. It does not prove that ``first`` rises earlier in time.
    """
    try:
        forward = find_path(system, first, second, settings)
        back = find_path(system, second, first, settings)
    except SingularError as error:
        return NotProved(str(error))
    if forward is None:
        return NotProved(f"no path leads from {first} to {second}")
    if back is not None:
        return NotProved(f"{second} acts back on {first}: {' → '.join(back)}", back)
    return Proof("topological order", f"{' → '.join(forward)}, and no way back", forward)


# --- helpers -------------------------------------------------------------------------------------


def shown(names: Sequence[str]) -> str:
    """The first few names, and how many more."""
    more = f", … {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return (", ".join(names[:SHOWN]) or "none") + more


def _same_in_both(
    a: ReducedSystem, b: ReducedSystem, target: sympy.Expr, label: str, path: tuple[str, ...]
) -> Proof | NotProved:
    left, right = a.reduce(target), b.reduce(target)
    if left != right:
        return NotProved(f"{label} is computed differently in the two arms", path)
    common = _common_subsystem(a, b)
    # In a fixed order, so that the reason given is the same every time.
    pending = sorted(a.ring.symbols(left) - {TIME}, key=str)
    closed: set[sympy.Symbol] = set()
    while pending:
        symbol = pending.pop()
        if symbol in closed:
            continue
        if symbol not in common:
            return NotProved(f"{symbol.name}, on which {label} depends, is not the same in the two arms", path)
        closed.add(symbol)
        pending.extend(sorted(a.dependencies.get(symbol, ()), key=str))
    names = _names(closed & a.system.state_set)
    return Proof(
        "same subsystem",
        f"{label} rests on {len(names)} states whose equations and initial values are the same in both arms",
        tuple(names),
    )


def _common_subsystem(a: ReducedSystem, b: ReducedSystem) -> set[sympy.Symbol]:
    """The symbols that take the same course in both situations: greatest closed set of equal equations."""
    system = a.system
    changed = {symbol for symbol in a.values.keys() | b.values.keys() if a.values.get(symbol) != b.values.get(symbol)}
    common: set[sympy.Symbol] = set(system.parameters) - changed
    for symbol, expression in system.derived.items():
        if symbol not in a.values and a.terms(expression) != b.terms(expression):
            common.discard(symbol)
    for state in system.states:
        if a.rhs.get(state, {}) == b.rhs.get(state, {}) and _start(a, state) == _start(b, state):
            common.add(state)
    for event in system.events:
        reads = event.reads.union(*(value.free_symbols for value in event.assignments.values()))
        if not reads.isdisjoint(changed):
            common -= event.assignments.keys()
    return _closed(common, a, b)


def _start(reduced: ReducedSystem, state: sympy.Symbol) -> object:
    return {} if state in reduced.never_formed else reduced.initial[state]


def _closed(common: set[sympy.Symbol], a: ReducedSystem, b: ReducedSystem) -> set[sympy.Symbol]:
    readers: dict[sympy.Symbol, set[sympy.Symbol]] = {}
    for reduced in (a, b):
        for target, sources in reduced.dependencies.items():
            for source in sources:
                readers.setdefault(source, set()).add(target)
    known = a.system.state_set | a.system.parameters.keys()
    pending = [symbol for symbol in known if symbol not in common]
    while pending:
        for reader in readers.get(pending.pop(), set()) & common:
            common.discard(reader)
            pending.append(reader)
    return common


def _path(steps: dict[sympy.Symbol, sympy.Symbol | None], start: sympy.Symbol, label: str) -> tuple[str, ...]:
    path = [start.name]
    following = steps[start]
    while following is not None:
        path.append(following.name)
        following = steps[following]
    return (*path, label) if path[-1] != label else tuple(path)


def _vertices(reduced: ReducedSystem, name: str) -> frozenset[sympy.Symbol]:
    """A state or parameter itself; of an observable the species that it counts, not the volumes it divides by."""
    symbol = sympy.Symbol(name)
    system = reduced.system
    if symbol in system.state_set or symbol in system.parameters:
        return frozenset({symbol})
    return reduced.counted(name) & (system.state_set | system.held_species)


def _each(names: str | Collection[str]) -> Iterable[str]:
    return [names] if isinstance(names, str) else names


def _with_absent(absent: Collection[str], settings: Settings | None) -> Settings:
    return {**(settings or {}), **dict.fromkeys(absent, Fraction(0))}


def _expression(system: OdeSystem, target: str | sympy.Expr) -> sympy.Expr:
    return system.meaning(target) if isinstance(target, str) else target


def _label(target: str | sympy.Expr) -> str:
    return str(target)


def _names(symbols: Iterable[sympy.Symbol]) -> list[str]:
    return sorted(symbol.name for symbol in symbols)


def _constants(system: OdeSystem, names: Iterable[str]) -> list[str]:
    return [name for name in names if system.symbol(name) not in system.state_set]


def _number(value: Fraction | float | None) -> Fraction | None:
    return None if value is None else Fraction(repr(float(value))) if not isinstance(value, Fraction) else value
