"""Rates as formulas may name them: a reaction by its id, and the derivative of a quantity by ``rateOf``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

import libsbml
import sympy

from ifnsbml.equations.build import product
from ifnsbml.equations.errors import EquationsError, UnsupportedModelError
from ifnsbml.equations.mathml import TIME, exact
from ifnsbml.equations.quantity import Quantity


class Meanings(Protocol):
    """What rates ask of the ids of a model; see :class:`ifnsbml.equations.names.Names`."""

    def quantity(self, name: str, where: str) -> Quantity:
        """What an id is."""

    def states(self) -> list[Quantity]:
        """The quantities that move in time."""

    def meaning(self, name: str, where: str = "") -> sympy.Expr:
        """What an id means in formulas."""

    def initial_of_state(self, quantity: Quantity) -> sympy.Expr:
        """The initial value of a state."""

    def conversion(self, quantity: Quantity) -> sympy.Expr:
        """The factor from extent to substance."""

    def stoichiometry_of(self, reference: libsbml.SpeciesReference, where: str) -> sympy.Expr:
        """The stoichiometry of one reactant or product."""

    def add_parameter(self, name: str, value: sympy.Rational | None) -> sympy.Symbol:
        """Register one more constant."""

    def translate(
        self, node: libsbml.ASTNode | None, where: str, local: Mapping[str, sympy.Expr] | None = None
    ) -> tuple[sympy.Expr, list[sympy.Expr]]:
        """A formula's expression at any time, and its denominators as written."""


class Rates:
    """The rates of one model's reactions and rate rules, over states, parameters and time."""

    def __init__(self, names: Meanings, model: libsbml.Model, where: str) -> None:
        self._names = names
        self._where = where
        self._level = model.getLevel()
        reactions = (model.getReaction(i) for i in range(model.getNumReactions()))
        self.reactions = {reaction.getId(): reaction for reaction in reactions}
        rules = (model.getRule(i) for i in range(model.getNumRules()))
        self._rules = {rule.getVariable(): rule.getMath() for rule in rules if rule.isRate()}
        self._known: dict[str, tuple[sympy.Expr, list[sympy.Expr]]] = {}
        self._underway: list[str] = []

    def law(self, name: str) -> libsbml.ASTNode | None:
        """The formula of a reaction's kinetic law, if it has one."""
        law = self.reactions[name].getKineticLaw()
        return law.getMath() if law is not None else None

    def rate(self, name: str) -> tuple[sympy.Expr, list[sympy.Expr]]:
        """A reaction's rate (amount per time), and its denominators as written.

        Raises:
            EquationsError: for a reaction without a kinetic law, and for rates that name each other in a circle.
        """
        if name not in self._known:
            reaction = self.reactions[name]
            where = f"{self._where}: reaction {name!r}"
            law = reaction.getKineticLaw()
            if law is None:
                raise EquationsError(f"{where} has no kinetic law, so its rate is undefined; give it one.")
            with self._once(name, where):
                local = self._local_parameters(reaction, law)
                self._known[name] = self._names.translate(law.getMath(), f"{where}: kinetic law", local)
        return self._known[name]

    def at_start(self, expression: sympy.Expr) -> sympy.Expr:
        """An expression over states and time as it is at time zero, over parameters only."""
        states = {quantity.symbol: quantity for quantity in self._names.states()}
        values = {
            symbol: self._names.initial_of_state(states[symbol])
            for symbol in sorted(expression.free_symbols & states.keys(), key=str)
        }
        found: sympy.Expr = expression.xreplace({**values, TIME: sympy.Integer(0)})
        return found

    def rate_of(self, name: str, where: str) -> sympy.Expr:
        """The derivative by time of what an id means in formulas.

        Raises:
            UnsupportedModelError: for what an assignment rule computes, which has no rate of its own in SBML.
        """
        quantity = self._names.quantity(name, where)
        if quantity.assigned:
            raise UnsupportedModelError(f"'rateOf' of {name!r}, which an assignment rule computes,", where)
        if not quantity.state:
            return sympy.Integer(0)
        with self._once(f"rateOf({name})", where):
            change = self._change(quantity, where)
            if not quantity.in_amount or quantity.compartment is None:
                return change
            size = self._names.meaning(quantity.compartment)
            # What an amount's concentration does where its compartment changes as well: the quotient rule.
            growth = self.rate_of(quantity.compartment, where)
            diluted = product(quantity.symbol, growth, 1 / size, 1 / size) if growth != 0 else sympy.Integer(0)
            return product(change, 1 / size) - diluted

    def _change(self, quantity: Quantity, where: str) -> sympy.Expr:
        """The derivative of a state: of its rate rule, or of the reactions that move it."""
        if quantity.id in self._rules:
            return self._names.translate(self._rules[quantity.id], f"{self._where}: rate rule of {quantity.id!r}")[0]
        if not quantity.moved_by_reactions:
            return sympy.Integer(0)  # only events change it
        parts = [
            product(sympy.Integer(sign), factor, self.rate(reaction.getId())[0])
            for reaction in self.reactions.values()
            for sign, reference in _references(reaction)
            if reference.getSpecies() == quantity.id
            for factor in [self._names.stoichiometry_of(reference, where) * self._names.conversion(quantity)]
        ]
        return sympy.Add(*parts)

    def _local_parameters(self, reaction: libsbml.Reaction, law: libsbml.KineticLaw) -> dict[str, sympy.Expr]:
        """Local parameters get the symbol ``reaction.parameter``, which no SBML id can equal."""
        elements = law.getListOfLocalParameters() if self._level > 2 else law.getListOfParameters()
        local: dict[str, sympy.Expr] = {}
        for element in elements:
            full = f"{reaction.getId()}.{element.getId()}"
            value = exact(element.getValue(), full) if element.isSetValue() else None
            local[element.getId()] = self._names.add_parameter(full, value)
        return local

    @contextmanager
    def _once(self, name: str, where: str) -> Iterator[None]:
        if name in self._underway:
            circle = " → ".join([*self._underway[self._underway.index(name) :], name])
            raise EquationsError(f"{where}: rates that go round in a circle: {circle}.")
        self._underway.append(name)
        try:
            yield
        finally:
            self._underway.pop()


def _references(reaction: libsbml.Reaction) -> Iterator[tuple[int, libsbml.SpeciesReference]]:
    yield from ((-1, reaction.getReactant(i)) for i in range(reaction.getNumReactants()))
    yield from ((1, reaction.getProduct(i)) for i in range(reaction.getNumProducts()))
