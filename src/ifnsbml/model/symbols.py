"""What each id of a model is, and by which road a value for it reaches the engine.

The engine (libRoadRunner 2.10) keeps a value through ``reset()`` for some ids and not for others, and
does not recompute everything that depends on it. What was measured, and is held by tests that compare
every road with a freshly compiled document:

* a constant parameter and a boundary species keep the value set before ``reset()``; initial assignments
  of floating species see the parameter, but *not* the boundary species;
* initial assignments of parameters, boundary species and compartments are evaluated once, at load;
* a rate rule's target goes back to its declared value;
* what an event has changed stays changed after ``reset()``, unless it is a floating species;
* an event that fires at time zero does so when the document is loaded and again in each ``reset()``, on top of what it
  did before; ``resetToOrigin()`` gives back the state as loaded, the event fired once;
* a floating species' value set after ``reset()`` is a good initial value only where no initial
  assignment and no event trigger looks at it.

Whatever is not covered by these is written into the document, which is compiled anew.
"""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ifnsbml.model.assumptions import assumptions
from ifnsbml.model.forcing import Forcing
from ifnsbml.model.forcing_reader import read_forcing
from ifnsbml.model.initial_values import instant_triggers
from ifnsbml.model.nodes import every_node
from ifnsbml.model.units import spell_unit
from ifnsbml.model.validity import remarks

CLOCK = "time"
"""An id that models may use, and that the engine takes for the clock."""


class SymbolKind(enum.Enum):
    """What an id stands for."""

    PARAMETER = "parameter"
    FLOATING = "species"
    BOUNDARY = "boundary species"
    COMPARTMENT = "compartment"
    REACTION = "reaction"
    STOICHIOMETRY = "stoichiometry"


class SettingRoute(enum.Enum):
    """How a value is set."""

    BEFORE_RESET = "before reset"  # kept by the engine's reset()
    AFTER_RESET = "after reset"  # a start value that nothing else looks at
    RECOMPILE = "recompile"  # written into the document
    NONE = "none"  # computed by the model


@dataclass(frozen=True)
class ModelSymbol:
    """One id of a model that has a value."""

    id: str
    name: str
    kind: SymbolKind
    unit: str
    symbol: str  # the engine's own name for the value
    road: SettingRoute
    declared: float | None  # the value in the file; None where something computes it, or there is none
    computed_by: str = ""  # what determines a value that cannot be set


@dataclass(frozen=True)
class SymbolTable:
    """Every id of a model that has a value, and what a run must put right before it starts."""

    name: str
    time_unit: str
    entities: dict[str, ModelSymbol]
    restored: tuple[str, ...]  # set anew before each run
    from_origin: bool  # events change what reset() leaves changed: each run starts from the document as compiled
    has_events: bool
    unvalued: tuple[str, ...]  # parameters that have no value until someone sets one
    assumptions: tuple[str, ...]  # what the file leaves open, or says wrongly, and how it is read
    states: tuple[str, ...] = ()  # species that can move, and whatever else a rate rule moves
    variables: tuple[str, ...] = ()  # parameters, compartments and stoichiometries that move, states first
    forcing: Forcing = field(default_factory=Forcing)  # what changes with time by itself
    has_instants: bool = False  # events that wait for one instant, see edit.instant_triggers
    not_numbers: tuple[str, ...] = ()  # species, parameters and compartments whose value in the file is not finite


def read_symbols(document: Any, units: Mapping[str, str] | None = None) -> SymbolTable:
    """Classify the ids of a checked document (see :func:`ifnsbml.model.document.read_document`).

    ``units`` are those that are known already, by id and as they are spelled: libSBML derives them from all formulas.
    """
    model = document.getModel()
    facts = _Facts.of(model)
    spelled = _Units(units or {})
    entities: dict[str, ModelSymbol] = {}
    for parameter in model.getListOfParameters():
        declared = parameter.getValue() if parameter.isSetValue() else None
        entities[parameter.getId()] = _entity(
            parameter, SymbolKind.PARAMETER, parameter.getId(), declared, facts, spelled
        )
    for species in model.getListOfSpecies():
        kind = SymbolKind.BOUNDARY if species.getBoundaryCondition() or species.getConstant() else SymbolKind.FLOATING
        id_ = species.getId()
        symbol = id_ if species.getHasOnlySubstanceUnits() else f"[{id_}]"
        entities[id_] = _entity(species, kind, symbol, _declared_species(model, species, facts), facts, spelled)
    for compartment in model.getListOfCompartments():
        size = compartment.getSize() if compartment.isSetSize() else None
        entities[compartment.getId()] = _entity(
            compartment, SymbolKind.COMPARTMENT, compartment.getId(), size, facts, spelled
        )
    for reaction in model.getListOfReactions():
        entities[reaction.getId()] = _entity(reaction, SymbolKind.REACTION, reaction.getId(), None, facts, spelled)
    for reference in facts.moving_references:
        entities[reference.getId()] = _stoichiometry(reference, facts)
    if CLOCK in entities:
        entities[CLOCK] = _renamed(entities[CLOCK], engine_name(model))
    changed = facts.event_targets & entities.keys()
    places = {id_: place for place, id_ in enumerate(entities)}
    moved = facts.rated | facts.event_targets | facts.assigned
    return SymbolTable(
        name=model.getName() or model.getId(),
        time_unit=_time_unit(model),
        entities=entities,
        # All boundary species are: an amount that went through a concentration may differ in its last bit,
        # so that setting one only sometimes would let a run depend on those before it.
        restored=tuple(
            id_
            for id_, entity in entities.items()
            if _is_restorable(entity) and (id_ in changed or entity.kind is SymbolKind.BOUNDARY)
        ),
        from_origin=facts.from_origin
        or any(not _is_restorable(entities[id_]) and entities[id_].kind is not SymbolKind.FLOATING for id_ in changed),
        has_events=facts.has_events,
        unvalued=tuple(
            parameter.getId()
            for parameter in model.getListOfParameters()
            if not parameter.isSetValue() and parameter.getId() not in facts.assigned | facts.initial
        ),
        assumptions=(*assumptions(model, facts.assigned | facts.initial), *remarks(document)),
        states=tuple(
            id_
            for id_, entity in entities.items()
            if entity.kind is SymbolKind.FLOATING
            or id_ in (moved if entity.kind is SymbolKind.BOUNDARY else facts.rated)
        ),
        variables=tuple(
            id_
            for id_ in sorted(moved & entities.keys(), key=lambda id_: (id_ in facts.assigned, places[id_]))
            if entities[id_].kind in (SymbolKind.PARAMETER, SymbolKind.COMPARTMENT, SymbolKind.STOICHIOMETRY)
        ),
        has_instants=bool(instant_triggers(model)),
        not_numbers=tuple(
            id_
            for id_, entity in sorted(entities.items(), key=lambda item: item[1].kind is SymbolKind.PARAMETER)
            if entity.declared is not None and not math.isfinite(entity.declared)
        ),
        forcing=read_forcing(model, moved),
    )


def engine_name(model: Any) -> str:
    """What the engine is to call the thing whose id is ``time``, which to the engine is the clock."""
    name = f"{CLOCK}_"
    while model.getElementBySId(name) is not None:
        name += "_"
    return name


def _renamed(entity: ModelSymbol, name: str) -> ModelSymbol:
    return dataclasses.replace(entity, symbol=f"[{name}]" if entity.symbol.startswith("[") else name)


def _stoichiometry(reference: Any, facts: _Facts) -> ModelSymbol:
    id_ = reference.getId()
    by = "an assignment rule of the model computes it" if id_ in facts.assigned else "it is a stoichiometry"
    return ModelSymbol(id_, reference.getName() or id_, SymbolKind.STOICHIOMETRY, "", id_, SettingRoute.NONE, None, by)


def _is_restorable(entity: ModelSymbol) -> bool:
    return entity.road is SettingRoute.BEFORE_RESET and entity.declared is not None


@dataclass(frozen=True)
class _Facts:
    """Who is determined by what."""

    assigned: frozenset[str]  # targets of assignment rules
    rated: frozenset[str]  # targets of rate rules
    initial: frozenset[str]  # targets of initial assignments
    event_targets: frozenset[str]
    has_events: bool
    from_origin: bool  # an event changes a stoichiometry, or may fire at time zero
    moving_references: tuple[Any, ...]  # reactants and products whose stoichiometry something computes or changes
    into_any_initial: frozenset[str]  # ids that some initial assignment depends on
    into_fixed_initial: frozenset[str]  # … one whose target the engine's reset() does not recompute

    @classmethod
    def of(cls, model: Any) -> _Facts:
        rules = list(model.getListOfRules())
        initial = {assignment.getSymbol() for assignment in model.getListOfInitialAssignments()}
        floating = {
            species.getId()
            for species in model.getListOfSpecies()
            if not species.getBoundaryCondition() and not species.getConstant()
        }
        sources = _sources(model)
        targets = {
            assignment.getVariable()
            for event in model.getListOfEvents()
            for assignment in event.getListOfEventAssignments()
        }
        references = {
            reference.getId(): reference
            for reaction in model.getListOfReactions()
            for references in (reaction.getListOfReactants(), reaction.getListOfProducts())
            for reference in references
            if reference.getId()
        }
        computed = {rule.getVariable() for rule in rules if rule.isAssignment() or rule.isRate()} | initial | targets
        return cls(
            assigned=frozenset(rule.getVariable() for rule in rules if rule.isAssignment()),
            rated=frozenset(rule.getVariable() for rule in rules if rule.isRate()),
            initial=frozenset(initial),
            event_targets=frozenset(targets),
            has_events=model.getNumEvents() > 0,
            from_origin=bool(targets & references.keys()) or any(map(_may_fire_at_once, model.getListOfEvents())),
            moving_references=tuple(reference for id_, reference in references.items() if id_ in computed),
            into_any_initial=_ancestors(initial, sources),
            into_fixed_initial=_ancestors(initial - floating, sources),
        )

    def road(self, id_: str, kind: SymbolKind, declared: float | None) -> SettingRoute:
        if id_ in self.assigned or kind is SymbolKind.REACTION:
            return SettingRoute.NONE
        if kind is SymbolKind.COMPARTMENT or id_ in self.rated or id_ in self.initial or declared is None:
            return SettingRoute.RECOMPILE
        if kind is SymbolKind.PARAMETER:
            return SettingRoute.RECOMPILE if id_ in self.into_fixed_initial else SettingRoute.BEFORE_RESET
        if id_ in self.into_any_initial:
            return SettingRoute.RECOMPILE
        if kind is SymbolKind.BOUNDARY:
            return SettingRoute.BEFORE_RESET
        return SettingRoute.RECOMPILE if self.has_events else SettingRoute.AFTER_RESET


def _may_fire_at_once(event: Any) -> bool:
    """Whether an event fires at time zero where its trigger holds then; before Level 3 none did."""
    trigger = event.getTrigger()
    return event.getLevel() > 2 and trigger is not None and not trigger.getInitialValue()


def _sources(model: Any) -> dict[str, set[str]]:
    """Return, for each id, the ids that its initial value is computed from (functions looked through)."""
    import libsbml

    everything = {
        element.getId()
        for elements in (
            model.getListOfParameters(),
            model.getListOfSpecies(),
            model.getListOfCompartments(),
            model.getListOfReactions(),
        )
        for element in elements
    }

    def names(formula: Any) -> set[str]:
        found = set()
        for node in every_node(formula):
            if node.getType() == libsbml.AST_NAME:
                found.add(node.getName())
            elif node.getType() == libsbml.AST_FUNCTION_RATE_OF:
                return set(everything)  # a rate looks at the whole model
        return found

    functions_with_rates = {
        function.getId()
        for function in model.getListOfFunctionDefinitions()
        if any(node.getType() == libsbml.AST_FUNCTION_RATE_OF for node in every_node(function.getMath()))
    }
    sources: dict[str, set[str]] = {species.getId(): {species.getCompartment()} for species in model.getListOfSpecies()}
    for assignment in model.getListOfInitialAssignments():
        sources.setdefault(assignment.getSymbol(), set()).update(names(assignment.getMath()))
    for rule in model.getListOfRules():
        if rule.isAssignment():
            sources.setdefault(rule.getVariable(), set()).update(names(rule.getMath()))
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        sources[reaction.getId()] = names(law.getMath() if law is not None else None)
    if functions_with_rates:
        sources = {id_: set(everything) for id_ in sources}
    return sources


def _ancestors(targets: Iterable[str], sources: dict[str, set[str]]) -> frozenset[str]:
    """Return every id that some target depends on, the targets themselves only where one feeds another."""
    found: set[str] = set()
    stack = [source for target in targets for source in sources.get(target, ())]
    while stack:
        id_ = stack.pop()
        if id_ not in found:
            found.add(id_)
            stack.extend(sources.get(id_, ()))
    return frozenset(found)


def _entity(
    element: Any, kind: SymbolKind, symbol: str, declared: float | None, facts: _Facts, units: _Units
) -> ModelSymbol:
    id_ = element.getId()
    if kind is SymbolKind.REACTION:
        computed_by = "it is the rate of a reaction"
    else:
        computed_by = "an assignment rule of the model computes it" if id_ in facts.assigned else ""
    return ModelSymbol(
        id=id_,
        name=element.getName() or id_,
        kind=kind,
        unit=units.of(element, kind),
        symbol=symbol,
        road=facts.road(id_, kind, declared),
        declared=None if id_ in facts.assigned or id_ in facts.initial else declared,
        computed_by=computed_by,
    )


class _Units:
    """Units as they are spelled. A model has a thousand parameters in a handful; libSBML takes its time over each."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._declared: dict[str, str] = {}

    def of(self, element: Any, kind: SymbolKind) -> str:
        """The unit of one element's value."""
        known = self._known.get(element.getId())
        if known is not None:
            return known
        if kind is SymbolKind.REACTION:
            law = element.getKineticLaw()
            return spell_unit(law.getDerivedUnitDefinition()) if law is not None else ""
        if kind is not SymbolKind.PARAMETER or not element.isSetUnits():
            return spell_unit(element.getDerivedUnitDefinition())
        called = element.getUnits()
        if called not in self._declared:
            self._declared[called] = spell_unit(element.getDerivedUnitDefinition())
        return self._declared[called]


def _time_unit(model: Any) -> str:
    unit = model.getTimeUnits() if model.getLevel() > 2 else "time"
    definition = model.getUnitDefinition(unit)
    if definition is not None:
        return spell_unit(definition)
    return "s" if unit in ("second", "time") else unit


def _declared_species(model: Any, species: Any, facts: _Facts) -> float | None:
    """Return the declared start in the sense that the id has in formulas: concentration, or amount.

    None where that takes a compartment's size which itself is computed.
    """
    in_amount = species.getHasOnlySubstanceUnits()
    if species.isSetInitialConcentration() and not in_amount:
        return float(species.getInitialConcentration())
    if species.isSetInitialAmount() and in_amount:
        return float(species.getInitialAmount())
    if not species.isSetInitialConcentration() and not species.isSetInitialAmount():
        return 0.0
    compartment = model.getCompartment(species.getCompartment())
    size = compartment.getSize() if compartment.isSetSize() else 1.0
    if not size or compartment.getId() in facts.assigned | facts.initial:
        return None
    if in_amount:
        return float(species.getInitialConcentration() * size)
    return float(species.getInitialAmount() / size)
