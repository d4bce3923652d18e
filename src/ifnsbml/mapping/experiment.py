"""What an experiment does to a file beside setting values: events that do not happen, doses that come and go.

It is done to a copy in memory, in the file's own ids and time; a mapping without such leaves the text as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ifnsbml.model.annotation_reader import NAMESPACE
from ifnsbml.model.errors import ModelFileError

OLD = (2, 4)
"""Before this, a document cannot say all that is written into one here."""


def with_global_constants(document: Any, shown: str) -> None:
    """Make the constants of reactions global: the v of a reaction R is R_v.

    Raises:
        ModelFileError: libSBML cannot.
    """
    import libsbml

    properties = libsbml.ConversionProperties()
    properties.addOption("promoteLocalParameters", True)
    if document.convert(properties) != libsbml.LIBSBML_OPERATION_SUCCESS:
        raise ModelFileError(f"{shown}: the constants within its reactions cannot be made global")


def modern(document: Any, shown: str) -> None:
    """Bring a document of an early Level or Version to one that has initial assignments and events.

    Raises:
        ModelFileError: libSBML cannot.
    """
    level, version = document.getLevel(), document.getVersion()
    if (level, version) < OLD and not document.setLevelAndVersion(*OLD, False):
        raise ModelFileError(f"{shown}: cannot be brought from Level {level} to Level {OLD[0]} Version {OLD[1]}")


def without_words(document: Any) -> None:
    """Take out notes and annotations, but for our own: equations need none.

    Some are an error in the Level and Version that a document is brought to, though not in its own.
    """
    for element in (document, document.getModel(), *document.getListOfAllElements()):
        element.unsetNotes()
        annotation = element.getAnnotation() if element.isSetAnnotation() else None
        children = range(annotation.getNumChildren()) if annotation is not None else ()
        if annotation is not None and all(annotation.getChild(place).getURI() != NAMESPACE for place in children):
            element.unsetAnnotation()


def event_names(model: Any) -> list[str]:
    """What each event of a model is called: its id, or its number from 1."""
    return [event.getId() or str(number) for number, event in enumerate(model.getListOfEvents(), 1)]


def without_events(model: Any, off: Collection[int]) -> None:
    """Take out the events with these places, from 0."""
    for place in sorted(off, reverse=True):
        model.removeEvent(place)


def fresh(wanted: str, taken: set[str]) -> str:
    """An id that nothing has yet, as near to ``wanted`` as can be; it is taken afterwards."""
    words = (wanted, *(f"{wanted}_{count}" for count in range(2, len(taken) + 3)))
    found = next(word for word in words if word not in taken)
    taken.add(found)
    return found


def every_id(document: Any) -> set[str]:
    """Every id in a document, of whatever."""
    model = document.getModel()
    elements: Iterable[Any] = document.getListOfAllElements()
    return {model.getId(), *(element.getId() for element in elements if element.getId())}


def add_pulses(model: Any, target: str, on: str, off: str, windows: Sequence[tuple[float, float]]) -> None:
    """Let ``target`` be ``on`` within the windows, in the file's time, and ``off`` between them.

    ``on`` and ``off`` are new parameters; what the target is at time 0 is left to whoever sets it.
    """
    element = model.getElementBySId(target)
    element.setConstant(False)
    for name in (on, off):
        parameter = model.createParameter()
        parameter.setId(name)
        parameter.setValue(0.0)
        parameter.setConstant(True)
    for begin, end in windows:
        if begin > 0:
            _event(model, begin, target, on)
        _event(model, end, target, off)


def _event(model: Any, time: float, target: str, value: str) -> None:
    import libsbml

    event = model.createEvent()
    trigger = event.createTrigger()
    clock, at = libsbml.ASTNode(libsbml.AST_NAME_TIME), libsbml.ASTNode(libsbml.AST_REAL)
    clock.setName("time")
    at.setValue(time)
    condition = libsbml.ASTNode(libsbml.AST_RELATIONAL_GEQ)
    condition.addChild(clock)
    condition.addChild(at)
    trigger.setMath(condition)
    if model.getLevel() > 2:
        trigger.setInitialValue(True)
        trigger.setPersistent(True)
        event.setUseValuesFromTriggerTime(True)
    assignment = event.createEventAssignment()
    assignment.setVariable(target)
    name = libsbml.ASTNode(libsbml.AST_NAME)
    name.setName(value)
    assignment.setMath(name)


def without_empty_formulas(model: Any) -> None:
    """Take out what has no formula: Level 3 Version 2 allows it, and it then says nothing."""
    for listed, remove in (
        (model.getListOfRules(), model.removeRule),
        (model.getListOfInitialAssignments(), model.getListOfInitialAssignments().remove),
        (model.getListOfConstraints(), model.removeConstraint),
    ):
        for place in reversed(range(len(listed))):
            if not listed[place].isSetMath():
                remove(place)
    for place in reversed(range(model.getNumEvents())):
        event = model.getEvent(place)
        for number in reversed(range(event.getNumEventAssignments())):
            if not event.getEventAssignment(number).isSetMath():
                event.getListOfEventAssignments().remove(number)
        trigger = event.getTrigger()
        if trigger is None or not trigger.isSetMath() or not event.getNumEventAssignments():
            model.removeEvent(place)  # it never happens, or changes nothing


def targets_of_events(model: Any) -> Iterator[tuple[int, str]]:
    """What events assign: the place of the event, and the id."""
    for place, event in enumerate(model.getListOfEvents()):
        for assignment in event.getListOfEventAssignments():
            yield place, assignment.getVariable()


def targets_of_rules(model: Any) -> Mapping[str, bool]:
    """The ids under a rule with a formula, and whether it is an assignment rule."""
    return {rule.getVariable(): bool(rule.isAssignment()) for rule in model.getListOfRules()}


def changed_by_reactions(model: Any) -> frozenset[str]:
    """The species that some reaction uses up or makes."""
    return frozenset(
        reference.getSpecies()
        for reaction in model.getListOfReactions()
        for references in (reaction.getListOfReactants(), reaction.getListOfProducts())
        for reference in references
    )


def outlasting(model: Any) -> tuple[str, ...]:
    """The ids whose value a run leaves otherwise than a new one begins, or that are worked out once: sorted."""
    moving = {
        species.getId()
        for species in model.getListOfSpecies()
        if not species.getBoundaryCondition() and not species.getConstant()
    }
    moving |= {rule.getVariable() for rule in model.getListOfRules() if rule.isRate()}
    moving |= {target for _, target in targets_of_events(model)}
    moving |= {assignment.getSymbol() for assignment in model.getListOfInitialAssignments()}
    return tuple(sorted(moving))


def looked_at_in_a_run(model: Any) -> set[str]:
    """The ids that rate laws, rules and events use: a constant that is none of them only sets start values."""
    from ifnsbml.model.nodes import every_formula, names_in

    return {
        name
        for where, formula in every_formula(model)
        if not where.startswith("the initial assignment of")
        for name in names_in(formula)
    }


def looks_at_clock(model: Any) -> bool:
    """Whether a formula of the file looks at the time."""
    import libsbml

    from ifnsbml.model.nodes import every_formula, every_node

    return any(
        node.getType() == libsbml.AST_NAME_TIME for _, formula in every_formula(model) for node in every_node(formula)
    )
