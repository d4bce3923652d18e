"""What every id of an SBML model stands for: a state, a constant, or a formula over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import libsbml
import sympy

from ifnsbml.equations.build import product
from ifnsbml.equations.definition_order import dependence_order
from ifnsbml.equations.errors import EquationsError
from ifnsbml.equations.mathml import Budget, Translator, exact
from ifnsbml.equations.quantity import Quantity
from ifnsbml.equations.rates import Rates
from ifnsbml.errors import nearest


class Names:
    """Resolves ids to expressions; the only place that knows about amounts and concentrations."""

    def __init__(self, model: libsbml.Model, where: str) -> None:
        self._model = model
        self._where = where
        self._budget = Budget()
        self._functions = {
            definition.getId(): definition.getMath()
            for definition in (model.getFunctionDefinition(i) for i in range(model.getNumFunctionDefinitions()))
            if definition.getMath() is not None
        }
        rules = [model.getRule(i) for i in range(model.getNumRules())]
        self._assignment = {rule.getVariable(): rule.getMath() for rule in rules if rule.isAssignment()}
        self._rated = {rule.getVariable() for rule in rules if rule.isRate()}
        assignments = (model.getInitialAssignment(i) for i in range(model.getNumInitialAssignments()))
        self._initial = {assignment.getSymbol(): assignment.getMath() for assignment in assignments}
        self._in_events = _assigned_in_events(model)
        self.rates = Rates(self, model, where)
        self.parameters: dict[sympy.Symbol, sympy.Rational | None] = {}
        self.quantities: dict[str, Quantity] = {}
        self._meanings: dict[str, sympy.Expr] = {}
        self._divisors: dict[str, list[sympy.Expr]] = {}
        self._weights: dict[str, int] = {}
        self._initial_meanings: dict[str, sympy.Expr] = {}
        self._collect()
        self.state_symbols = frozenset(quantity.symbol for quantity in self.states())
        self._resolve_in_order()

    # --- what each id is -------------------------------------------------------------------------

    def _collect(self) -> None:
        model = self._model
        for species in (model.getSpecies(i) for i in range(model.getNumSpecies())):
            self._add(self._species(species))
        for compartment in (model.getCompartment(i) for i in range(model.getNumCompartments())):
            self._add(self._plain(compartment.getId(), compartment))
        for parameter in (model.getParameter(i) for i in range(model.getNumParameters())):
            self._add(self._plain(parameter.getId(), parameter))
        for reference in _references(model):
            if reference.isSetId() and model.getLevel() > 2:
                self._add(self._plain(reference.getId(), reference))
        for quantity in list(self.quantities.values()):
            if not quantity.state and not quantity.assigned:
                self.parameters[quantity.symbol] = None
        for quantity in self.quantities.values():
            if quantity.symbol in self.parameters and quantity.id not in self._initial:
                self.parameters[quantity.symbol] = self._constant_value(quantity)

    def _add(self, quantity: Quantity) -> None:
        if quantity.id in self.quantities:
            raise EquationsError(f"{self._where}: the id {quantity.id!r} is used twice.")
        self.quantities[quantity.id] = quantity

    def _plain(self, name: str, element: libsbml.SBase) -> Quantity:
        assigned = name in self._assignment
        state = not assigned and (name in self._rated or name in self._in_events)
        return Quantity(name, element, sympy.Symbol(name), assigned, state)

    def _species(self, species: libsbml.Species) -> Quantity:
        name = species.getId()
        assigned = name in self._assignment
        rated = name in self._rated
        moved = not (species.getConstant() or species.getBoundaryCondition() or assigned or rated)
        compartment = self._model.getCompartment(species.getCompartment())
        if compartment is None:
            raise EquationsError(f"{self._where}: species {name!r} lies in no compartment of the model.")
        dimensionless = compartment.isSetSpatialDimensions() and compartment.getSpatialDimensions() == 0
        means_amount = species.getHasOnlySubstanceUnits() or dimensionless
        return Quantity(
            id=name,
            element=species,
            symbol=sympy.Symbol(name),
            assigned=assigned,
            state=not assigned and (moved or rated or name in self._in_events),
            in_amount=not assigned and not rated and (moved or name in self._in_events),
            moved_by_reactions=moved,
            compartment=None if means_amount else species.getCompartment(),
        )

    def _constant_value(self, quantity: Quantity) -> sympy.Rational | None:
        """The number the file gives for a constant; a species given as an amount is handled as derived."""
        element = quantity.element
        if isinstance(element, libsbml.Species):
            if quantity.compartment is None and element.isSetInitialAmount():
                return exact(element.getInitialAmount(), self._at(quantity.id))
            if quantity.compartment is not None and element.isSetInitialConcentration():
                return exact(element.getInitialConcentration(), self._at(quantity.id))
            return None
        number = _number(element)
        return None if number is None else exact(number, self._at(quantity.id))

    def _at(self, name: str) -> str:
        return f"{self._where}: {name!r}"

    def quantity(self, name: str, where: str) -> Quantity:
        """Return what ``name`` is; raise EquationsError with near names."""
        try:
            return self.quantities[name]
        except KeyError:
            raise EquationsError(f"{where}: unknown id {name!r}; {nearest(name, self.quantities)}") from None

    def states(self) -> list[Quantity]:
        """The quantities that move in time."""
        return [quantity for quantity in self.quantities.values() if quantity.state]

    def add_parameter(self, name: str, value: sympy.Rational | None) -> sympy.Symbol:
        """Register one more constant (a local parameter, an unknown initial value) and return its symbol."""
        symbol = sympy.Symbol(name)
        self.parameters[symbol] = value
        return symbol

    # --- meaning in time -------------------------------------------------------------------------

    def translate(
        self, node: libsbml.ASTNode | None, where: str, local: Mapping[str, sympy.Expr] | None = None
    ) -> tuple[sympy.Expr, list[sympy.Expr]]:
        """Return a formula's expression at any time, and its denominators as written."""
        found: list[sympy.Expr] = []

        def resolve(name: str) -> sympy.Expr:
            if local and name in local:
                return local[name]
            if name in self.rates.reactions and name not in self.quantities:
                rate, divisors = self.rates.rate(name)
                found.extend(divisors)
                return rate
            meaning = self.meaning(name, where)
            found.extend(self._divisors.get(name, ()))
            self._budget.spend(self._weights.get(name, 1), where)
            return meaning

        translator = Translator(
            self._functions, resolve, budget=self._budget, rate_of=lambda name: self.rates.rate_of(name, where)
        )
        expression = translator.translate(node, where)
        return expression, found + translator.divisors

    def meaning(self, name: str, where: str = "") -> sympy.Expr:
        """Return what ``name`` means in formulas, over states, parameters and time."""
        if name not in self._meanings:
            self._meanings[name] = self._meaning(self.quantity(name, where or self._where))
        return self._meanings[name]

    def _meaning(self, quantity: Quantity) -> sympy.Expr:
        if quantity.assigned:
            before = self._budget.nodes
            where = f"{self._where}: assignment rule of {quantity.id!r}"
            expression, divisors = self.translate(self._assignment[quantity.id], where)
            self._divisors[quantity.id] = list(dict.fromkeys(divisors))
            self._weights[quantity.id] = self._budget.nodes - before
            return expression
        if quantity.compartment is None:
            return quantity.symbol
        size = self.meaning(quantity.compartment)
        if quantity.in_amount:
            self._divisors[quantity.id] = [size]
            return product(quantity.symbol, 1 / size)
        compartment = self.quantities[quantity.compartment]
        if quantity.state or not (compartment.state or compartment.assigned):
            return quantity.symbol
        # Nothing changes this amount, but the compartment's size changes its concentration.
        self._divisors[quantity.id] = [size]
        return product(quantity.symbol, self.initial_meaning(quantity.compartment), 1 / size)

    def in_state_units(self, quantity: Quantity, value: sympy.Expr) -> sympy.Expr:
        """Turn a value in the id's own meaning into the state's (a concentration into an amount)."""
        if quantity.in_amount and quantity.compartment is not None:
            return product(value, self.meaning(quantity.compartment))
        return value

    def conversion(self, quantity: Quantity) -> sympy.Expr:
        """The species' conversion factor from extent to substance, or the model's, or one."""
        if self._model.getLevel() < 3:
            return sympy.Integer(1)
        factor = quantity.element.getConversionFactor() or self._model.getConversionFactor()
        return self.meaning(factor) if factor else sympy.Integer(1)

    def stoichiometry_of(self, reference: libsbml.SpeciesReference, where: str) -> sympy.Expr:
        """The stoichiometry of one reactant or product, constant or not."""
        if self._model.getLevel() > 2:
            name = reference.getId()
            if name in self._assignment or name in self._initial or name in self._rated or name in self._in_events:
                return self.meaning(name)
            if reference.isSetId():
                return self.meaning(name)
            return exact(_number(reference) or 0.0, where)
        if reference.isSetStoichiometryMath():
            return self.translate(reference.getStoichiometryMath().getMath(), where)[0]
        return exact(reference.getStoichiometry(), where) / reference.getDenominator()

    # --- meaning at time zero --------------------------------------------------------------------

    def initial_meaning(self, name: str, where: str = "") -> sympy.Expr:
        """Return what ``name`` means at time zero, over parameter symbols only."""
        if name not in self._initial_meanings:
            quantity = self.quantity(name, where or self._where)
            self._initial_meanings[name] = self._initial_value(quantity)
        return self._initial_meanings[name]

    def _initial_value(self, quantity: Quantity) -> sympy.Expr:
        if quantity.assigned:
            where = f"{self._where}: assignment rule of {quantity.id!r}"
            return self._translate_initial(self._assignment[quantity.id], where)
        if not quantity.state:
            return quantity.symbol
        if quantity.id in self._initial:
            where = f"{self._where}: initial assignment of {quantity.id!r}"
            return self._translate_initial(self._initial[quantity.id], where)
        return self._given_initial(quantity)

    def _given_initial(self, quantity: Quantity) -> sympy.Expr:
        element = quantity.element
        where = self._at(quantity.id)
        if not isinstance(element, libsbml.Species):
            number = _number(element)
            return exact(number, where) if number is not None else self._unknown_initial(quantity)
        if element.isSetInitialConcentration():
            value = exact(element.getInitialConcentration(), where)
            size = None if quantity.compartment else element.getCompartment()
            return product(value, self.initial_meaning(size)) if size else value
        if element.isSetInitialAmount():
            value = exact(element.getInitialAmount(), where)
            return product(value, 1 / self.initial_meaning(quantity.compartment)) if quantity.compartment else value
        return self._unknown_initial(quantity)

    def _unknown_initial(self, quantity: Quantity) -> sympy.Expr:
        return self.add_parameter(f"{quantity.id}(0)", None)

    def _translate_initial(self, node: libsbml.ASTNode | None, where: str) -> sympy.Expr:
        def resolve(name: str) -> sympy.Expr:
            if name in self.rates.reactions and name not in self.quantities:
                return self.rates.at_start(self.rates.rate(name)[0])
            return self.initial_meaning(name, where)

        translator = Translator(
            self._functions,
            resolve,
            time=sympy.Integer(0),
            budget=self._budget,
            rate_of=lambda name: self.rates.at_start(self.rates.rate_of(name, where)),
        )
        return translator.translate(node, where)

    def initial_of_state(self, quantity: Quantity) -> sympy.Expr:
        """The initial value of a state in the state's own unit (amount where ``in_amount``)."""
        value = self.initial_meaning(quantity.id)
        if quantity.in_amount and quantity.compartment is not None:
            return product(value, self.initial_meaning(quantity.compartment))
        return value

    def derived(self) -> dict[sympy.Symbol, sympy.Expr]:
        """Constants that an initial assignment (or an amount over a size) gives, in order of dependence."""
        found: dict[sympy.Symbol, sympy.Expr] = {}
        for quantity in self.quantities.values():
            if quantity.state or quantity.assigned:
                continue
            if quantity.id in self._initial:
                where = f"{self._where}: initial assignment of {quantity.id!r}"
                found[quantity.symbol] = self._translate_initial(self._initial[quantity.id], where)
            elif isinstance(quantity.element, libsbml.Species) and self.parameters[quantity.symbol] is None:
                value = self._given_initial(quantity)
                if value.is_Rational:
                    self.parameters[quantity.symbol] = value
                else:
                    found[quantity.symbol] = value
        edges = {symbol.name: {s.name for s in value.free_symbols} for symbol, value in found.items()}
        order = dependence_order(edges, f"{self._where}: initial assignments")
        return {sympy.Symbol(name): found[sympy.Symbol(name)] for name in order}

    # --- order -----------------------------------------------------------------------------------

    def _resolve_in_order(self) -> None:
        """Resolve rules from the leaves up, so that a long chain of them costs no recursion."""
        edges = {name: _identifiers(node) for name, node in self._assignment.items()}
        named = set().union(*edges.values(), *map(_identifiers, self._initial.values())) & self.rates.reactions.keys()
        edges |= {name: _identifiers(self.rates.law(name)) - {name} for name in named - self.quantities.keys()}
        for name in dependence_order(edges, f"{self._where}: assignment rules"):
            if name in self.quantities:
                self.meaning(name)
        starts = edges | {name: _identifiers(node) for name, node in self._initial.items()}
        for quantity in self.quantities.values():
            if quantity.compartment is not None:
                starts.setdefault(quantity.id, set()).add(quantity.compartment)
        for name in dependence_order(starts, f"{self._where}: initial values"):
            if name in self.quantities:
                self.initial_meaning(name)


def _number(element: libsbml.SBase) -> float | None:
    if isinstance(element, libsbml.Compartment):
        return element.getSize() if element.isSetSize() else None
    if isinstance(element, libsbml.SpeciesReference):
        # PySB writes none where it means 1, as Level 2 defines it; all engines take 1, and so it is said.
        return element.getStoichiometry() if element.isSetStoichiometry() else 1.0
    return element.getValue() if element.isSetValue() else None


def _references(model: libsbml.Model) -> Iterable[libsbml.SpeciesReference]:
    for reaction in (model.getReaction(i) for i in range(model.getNumReactions())):
        yield from (reaction.getReactant(i) for i in range(reaction.getNumReactants()))
        yield from (reaction.getProduct(i) for i in range(reaction.getNumProducts()))


def _assigned_in_events(model: libsbml.Model) -> set[str]:
    return {
        event.getEventAssignment(i).getVariable()
        for event in (model.getEvent(j) for j in range(model.getNumEvents()))
        for i in range(event.getNumEventAssignments())
    }


def _identifiers(node: libsbml.ASTNode | None) -> set[str]:
    """Every plain name in a formula tree, found without recursion."""
    found: set[str] = set()
    stack = [node] if node is not None else []
    while stack:
        top = stack.pop()
        if top.getType() == libsbml.AST_NAME:
            found.add(top.getName())
        stack.extend(top.getChild(i) for i in range(top.getNumChildren()))
    return found
