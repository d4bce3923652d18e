"""One model's equations as what a page needs to run it: JavaScript functions and tables of numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sympy

from ifnsbml.equations import TIME, OdeSystem
from ifnsbml.report.explorer.clocks import clocks
from ifnsbml.report.explorer.errors import ExplorerError
from ifnsbml.report.explorer.expressions import ExpressionNode, Graph
from ifnsbml.report.explorer.javascript import JavaScriptWriter, assemble
from ifnsbml.simulation.elimination import eliminate


@dataclass(frozen=True)
class Program:
    """A model for the page's engine.

    Attributes:
        source: a JavaScript expression: an object of arrays of functions over numbered arrays. No text of the file
            is in it.
        tables: names and numbers that go with it, ready for JSON.
    """

    source: str
    tables: dict[str, Any]

    @property
    def settable(self) -> frozenset[str]:
        """What a run may set."""
        return frozenset(self.tables["parameters"]) | frozenset(self.tables["states"])


@dataclass(frozen=True)
class _Term:
    """Something that moves states: a rate, the reaction it belongs to, and how much of it each state gets."""

    rate: sympy.Expr
    reaction: int
    factors: dict[int, float]


def compile_program(system: OdeSystem, where: str) -> Program:
    """Turn an exact system into a program.

    Raises:
        ExplorerError: for a model with events, and for one that leaves a value open.
        UnsupportedModelError: for a function that a browser does not have.
    """
    _refuse(system, where)
    varying = [symbol for symbol in system.parameters if system.roles.get(symbol.name) != "constant"]
    graph = Graph(_leaves(system, varying), where)
    terms = _terms(system)
    values = [name for name in dict.fromkeys((*_species(system), *system.assignments)) if name in system.meanings]
    rates = [graph.read(term.rate) for term in terms]
    slopes = [(number, state) for number, rate in enumerate(rates) for state in sorted(graph.states_of(rate))]
    derivatives = [(number, state, graph.derivative(rates[number], state)) for number, state in slopes]
    derivatives = [entry for entry in derivatives if entry[2] != graph.zero]
    writer = JavaScriptWriter(graph)
    initial = [graph.read(system.initial[state]) for state in system.states]
    scales = [graph.read(system.initial_scale(state)) for state in system.states]
    derived = [(symbol, graph.read(system.derived[symbol])) for symbol in system.derived]
    turns, curves = clocks([*(term.rate for term in terms), *(system.meanings[name] for name in values)], varying)
    groups = [
        ("turns", list(writer.functions("turn", [graph.read(turn) for turn in turns]))),
        ("curves", list(writer.functions("curve", [graph.read(curve) for curve in curves]))),
        ("rates", list(writer.functions("rate", rates))),
        ("slopes", list(writer.functions("slope", [node for _, _, node in derivatives]))),
        ("values", list(writer.functions("value", [graph.read(system.meanings[name]) for name in values]))),
        ("initial", list(writer.functions("start", initial, inline=True))),
        ("scales", list(writer.functions("scale", scales, inline=True))),
        (
            "derived",
            [
                made
                for n, (_, node) in enumerate(derived)
                for made in writer.functions(f"made{n}x", [node], inline=True)
            ],
        ),
    ]
    groups.append(("fixed", list(writer.fixed_functions())))
    place = {symbol: number for number, symbol in enumerate(varying)}
    tables = {
        "states": [state.name for state in system.states],
        "parameters": [symbol.name for symbol in varying],
        "defaults": [_default(system, symbol) for symbol in varying],
        "derived": [place[symbol] for symbol, _ in derived],
        "values": values,
        "reactions": [reaction.id for reaction in system.reactions],
        "slots": writer.slots,
        "turns": len(turns),
        "curves": len(curves),
        "timed": any(TIME in term.rate.free_symbols for term in terms),
        **_motion(terms),
        **_jacobian(terms, [(number, state) for number, state, _ in derivatives], len(system.states)),
    }
    return Program(assemble(groups), tables)


def _refuse(system: OdeSystem, where: str) -> None:
    if system.events:
        raise ExplorerError(
            f"{where}: the model has events ({system.events[0].id!r}), which the explorer's own integrator does not "
            "run; 'ifnsbml simulate' does."
        )
    if not system.states:
        raise ExplorerError(f"{where}: nothing in the model moves: it has no reactions and no rate rules to explore.")
    for symbol, value in system.parameters.items():
        if value is None and symbol not in system.derived:
            raise ExplorerError(f"{where}: {symbol.name!r} has no value; give it one in the file.")


def _leaves(system: OdeSystem, varying: Sequence[sympy.Symbol]) -> dict[sympy.Symbol, ExpressionNode]:
    """Constants of the model's form (stoichiometries, a one with a unit) are numbers; nothing sets them."""
    leaves = {symbol: ExpressionNode("number", value=float(value or 0)) for symbol, value in system.parameters.items()}
    leaves |= {symbol: ExpressionNode("parameter", value=number) for number, symbol in enumerate(varying)}
    leaves |= {symbol: ExpressionNode("state", value=number) for number, symbol in enumerate(system.states)}
    leaves[TIME] = ExpressionNode("time")
    return leaves


def _default(system: OdeSystem, symbol: sympy.Symbol) -> float | None:
    value = system.parameters[symbol]
    return None if symbol in system.derived or value is None else float(value)


def _species(system: OdeSystem) -> list[str]:
    moving = [state.name for state in system.states]
    return [*moving, *sorted(symbol.name for symbol in system.held_species)]


def _terms(system: OdeSystem) -> list[_Term]:
    """The reactions in the file's order first, so that the first rates are the fluxes."""
    place = {state: number for number, state in enumerate(system.states)}
    numbers = {s: v for s, v in system.parameters.items() if system.roles.get(s.name) == "constant"}
    terms, more = [], []
    for number, reaction in enumerate(system.reactions):
        factors = {}
        for state, factor in reaction.stoichiometry.items():
            known = factor.xreplace(numbers)
            if known.is_number:
                factors[place[state]] = float(known)
            else:
                more.append(_Term(factor * reaction.rate, number, {place[state]: 1.0}))
        terms.append(_Term(reaction.rate, number, factors))
    rules = [_Term(rate, -1, {place[state]: 1.0}) for state, rate in system.rate_rules.items()]
    return [*terms, *more, *rules]


def _motion(terms: Sequence[_Term]) -> dict[str, Any]:
    """What each term adds to each state, as three parallel lists."""
    entries = [(state, number, factor) for number, term in enumerate(terms) for state, factor in term.factors.items()]
    entries.sort()
    return {
        "owners": [term.reaction for term in terms],
        "rows": [row for row, _, _ in entries],
        "terms": [number for _, number, _ in entries],
        "factors": [_short(factor) for _, _, factor in entries],
    }


def _jacobian(terms: Sequence[_Term], slopes: Sequence[tuple[int, int]], size: int) -> dict[str, Any]:
    """Where each derivative of a term goes in the table of L and U."""
    entries = [
        (row, column, source, factor)
        for source, (number, column) in enumerate(slopes)
        for row, factor in terms[number].factors.items()
    ]
    plan = eliminate(size, ((row, column) for row, column, _, _ in entries))
    place = plan.place()
    return {
        "slopeOwners": [terms[number].reaction for number, _ in slopes],
        "order": plan.order,
        "starts": plan.starts,
        "columns": plan.columns,
        "diagonal": plan.diagonal,
        "targets": [place[row, column] for row, column, _, _ in entries],
        "sources": [source for _, _, source, _ in entries],
        "weights": [_short(factor) for _, _, _, factor in entries],
    }


def _short(value: float) -> float | int:
    """Whole numbers without a decimal point."""
    return int(value) if math.isfinite(value) and value == int(value) else value
