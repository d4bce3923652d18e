"""Read an SBML document (L2V1 to L3V2) into an exact ODE system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import libsbml
import sympy

from ifnsbml.equations.errors import EquationsError
from ifnsbml.equations.mathml import TIME, Translator
from ifnsbml.equations.names import Names
from ifnsbml.equations.refusals import refuse_untreatable
from ifnsbml.equations.system import EventRecord, OdeReaction, OdeSystem

OWN_NAMESPACE = "urn:ifnsbml:1"


def read_equations(source: Path | str | libsbml.SBMLDocument, shown: str = "the SBML document") -> OdeSystem:
    """Read an SBML file or document as exact differential equations; messages call a document as ``shown`` says.

    Treated: function definitions, assignment and rate rules, initial assignments, local parameters,
    compartments of changing size, conversion factors, variable stoichiometry, boundary and constant species,
    amounts and concentrations. Events are recorded in ``system.events`` and left to whoever uses the system.

    Raises:
        UnsupportedModelError: for algebraic rules, delays, fast reactions, required packages, unknown functions,
            Level 1.
        EquationsError: for missing or circular formulas and anything libSBML counts as an error.
        ModelFileError: if the file is not readable as SBML.
    """
    if isinstance(source, libsbml.SBMLDocument):
        document, where = source, shown
    else:
        from ifnsbml.model.document import read_document

        document, where = read_document(Path(source)), str(source)
    model = refuse_untreatable(document, where)
    try:
        return _Reader(model, where).system()
    except RecursionError as error:
        raise EquationsError(f"{where}: the formulas are nested too deeply to be read.") from error


def formula(system: OdeSystem, node: libsbml.ASTNode, where: str) -> sympy.Expr:
    """Translate a formula over the model's ids (parsed by libSBML) to an expression over states and parameters.

    Raises:
        EquationsError: for an id that the model does not have, with the nearest ones, and for unsupported
            functions.
    """
    return Translator({}, system.meaning).translate(node, where)


class _Reader:
    def __init__(self, model: libsbml.Model, where: str) -> None:
        self._model = model
        self._where = where
        self._level = model.getLevel()
        self._names = Names(model, where)

    def system(self) -> OdeSystem:
        names = self._names
        reactions = tuple(self._reaction(reaction) for reaction in _each(self._model, "Reaction"))
        rate_rules, rule_divisors = self._rate_rules()
        initial = {quantity.symbol: names.initial_of_state(quantity) for quantity in names.states()}
        events = tuple(self._event(event, i) for i, event in enumerate(_each(self._model, "Event")))
        for name in names.quantities:
            names.meaning(name)
        return OdeSystem(
            model_id=self._model.getId() or self._where,
            states=tuple(initial),
            amount_states=frozenset(q.symbol for q in names.states() if q.in_amount),
            reactions=reactions,
            rate_rules=rate_rules,
            initial=initial,
            parameters=names.parameters,
            derived=names.derived(),
            meanings={name: names.meaning(name) for name in names.quantities},
            assignments=tuple(name for name, q in names.quantities.items() if q.assigned),
            events=events,
            roles=_roles(self._model),
            names=_human_names(self._model),
            rule_divisors=rule_divisors,
            scales={
                q.symbol: names.initial_meaning(q.compartment)
                for q in names.states()
                if q.in_amount and q.compartment is not None
            },
            held_species=frozenset(
                sympy.Symbol(species.getId())
                for species in _each(self._model, "Species")
                if sympy.Symbol(species.getId()) in names.parameters
            ),
        )

    def _reaction(self, reaction: libsbml.Reaction) -> OdeReaction:
        name = reaction.getId()
        where = f"{self._where}: reaction {name!r}"
        rate, divisors = self._names.rates.rate(name)
        return OdeReaction(
            id=name,
            rate=rate,
            stoichiometry=self._stoichiometry(reaction, where),
            divisors=self._with_states(divisors),
            modifiers=tuple(m.getSpecies() for m in _each(reaction, "Modifier")),
        )

    def _stoichiometry(self, reaction: libsbml.Reaction, where: str) -> dict[sympy.Symbol, sympy.Expr]:
        net: dict[sympy.Symbol, sympy.Expr] = {}
        for kind, sign in (("Reactant", -1), ("Product", 1)):
            for reference in _each(reaction, kind):
                quantity = self._names.quantity(reference.getSpecies(), where)
                if not quantity.moved_by_reactions:
                    continue
                factor = sign * self._names.stoichiometry_of(reference, where) * self._names.conversion(quantity)
                net[quantity.symbol] = net.get(quantity.symbol, sympy.Integer(0)) + factor
        return {symbol: factor for symbol, factor in net.items() if factor != 0}

    def _rate_rules(
        self,
    ) -> tuple[dict[sympy.Symbol, sympy.Expr], dict[sympy.Symbol, tuple[sympy.Expr, ...]]]:
        rates: dict[sympy.Symbol, sympy.Expr] = {}
        divisors: dict[sympy.Symbol, tuple[sympy.Expr, ...]] = {}
        for rule in _each(self._model, "Rule"):
            if rule.isRate():
                name = rule.getVariable()
                symbol = self._names.quantity(name, self._where).symbol
                rate, found = self._names.translate(rule.getMath(), f"{self._where}: rate rule of {name!r}")
                rates[symbol] = rate
                divisors[symbol] = self._with_states(found)
        return rates, divisors

    def _event(self, event: libsbml.Event, index: int) -> EventRecord:
        name = event.getId() or f"event {index + 1}"
        where = f"{self._where}: event {name!r}"
        reads: set[sympy.Symbol] = set()
        divisors: list[sympy.Expr] = []
        for part in (event.getTrigger(), event.getDelay(), event.getPriority() if self._level > 2 else None):
            if part is not None and part.isSetMath():
                expression, found = self._names.translate(part.getMath(), where)
                reads |= expression.free_symbols
                divisors += found
        assignments: dict[sympy.Symbol, sympy.Expr] = {}
        for assignment in _each(event, "EventAssignment"):
            target = assignment.getVariable()
            value, found = self._names.translate(assignment.getMath(), f"{where}: assignment to {target!r}")
            quantity = self._names.quantity(target, where)
            assignments[quantity.symbol] = self._names.in_state_units(quantity, value)
            divisors += found
        return EventRecord(name, frozenset(reads - {TIME}), assignments, self._with_states(divisors))

    def _with_states(self, divisors: list[sympy.Expr]) -> tuple[sympy.Expr, ...]:
        states = self._names.state_symbols
        return tuple(dict.fromkeys(d for d in divisors if not states.isdisjoint(d.free_symbols)))


def _each(parent: libsbml.SBase, kind: str) -> Iterator[libsbml.SBase]:
    plural = kind if kind == "Species" else f"{kind}s"
    count = getattr(parent, f"getNum{plural}")()
    get = getattr(parent, f"get{kind}")
    for i in range(count):
        yield get(i)


def _roles(model: libsbml.Model) -> dict[str, str]:
    """The ``role`` that our own annotation gives each parameter; a stoichiometry with an id is a constant."""
    references = (
        r for reaction in _each(model, "Reaction") for r in (*_each(reaction, "Reactant"), *_each(reaction, "Product"))
    )
    roles = {r.getId(): "constant" for r in references if r.isSetId() and _is_fixed(model, r)}
    for parameter in _each(model, "Parameter"):
        if not parameter.isSetAnnotation():
            continue
        annotation = parameter.getAnnotation()
        for i in range(annotation.getNumChildren()):
            child = annotation.getChild(i)
            if child.getURI() == OWN_NAMESPACE and child.getName() == "parameter" and child.hasAttr("role"):
                roles[parameter.getId()] = child.getAttrValue("role")
    return roles


def _is_fixed(model: libsbml.Model, reference: libsbml.SpeciesReference) -> bool:
    """Whether a stoichiometry is the number written there and stays so."""
    return bool(reference.getConstant()) and model.getInitialAssignmentBySymbol(reference.getId()) is None


def _human_names(model: libsbml.Model) -> dict[str, str]:
    kinds = ("Species", "Parameter", "Compartment", "Reaction")
    elements = (element for kind in kinds for element in _each(model, kind))
    return {element.getId(): element.getName() for element in elements if element.getName()}
