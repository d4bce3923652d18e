"""Initial values written into the document itself, for those that the engine cannot take at run time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def with_values(text: str, values: Mapping[str, float]) -> str:
    """Return the document with these initial values instead of the declared or assigned ones.

    ``values`` holds ids of parameters, species and compartments of the document; a species' value is
    what its id means in formulas (a concentration, or an amount where ``hasOnlySubstanceUnits``).
    An initial assignment of such an id is dropped.
    """
    import libsbml

    document = libsbml.readSBMLFromString(text)
    model = document.getModel()
    # Compartments first: a species given by amount needs the size that it will have.
    for id_ in sorted(values, key=lambda id_: model.getCompartment(id_) is None):
        _set(model, id_, values[id_])
        model.removeInitialAssignment(id_)
    return str(libsbml.writeSBMLToString(document))


def with_name(text: str, old: str, new: str) -> str:
    """Return the document with the model's ``old`` id called ``new`` wherever it is meant.

    A constant of one reaction that has the same id stands for itself there, and keeps it.
    """
    import libsbml

    document = libsbml.readSBMLFromString(text)
    model = document.getModel()
    own = [
        reaction.getKineticLaw()
        for reaction in model.getListOfReactions()
        if reaction.isSetKineticLaw() and reaction.getKineticLaw().getParameter(old) is not None
    ]
    kept = [(law, law.getMath().deepCopy()) for law in own if law.isSetMath()]
    named = model.getElementBySId(old)
    for element in document.getListOfAllElements():
        element.renameSIdRefs(old, new)
    for law, formula in kept:
        law.setMath(formula)
    named.setId(new)
    return str(libsbml.writeSBMLToString(document))


def instant_triggers(model: Any) -> list[Any]:
    """The triggers that hold at one instant alone: ``time == t``, where time stands on one side only.

    libRoadRunner fires such an event once, twice or not at all, by where the steps of its integrator end.
    """
    import libsbml

    from ifnsbml.model.nodes import every_node

    found = []
    for event in model.getListOfEvents():
        trigger = event.getTrigger()
        formula = trigger.getMath() if trigger is not None else None
        if formula is None or formula.getType() != libsbml.AST_RELATIONAL_EQ or formula.getNumChildren() != 2:
            continue
        cancelled = event.isSetDelay() and event.getLevel() > 2 and not trigger.getPersistent()
        sides = [formula.getChild(0), formula.getChild(1)]
        clocks = [side.getType() == libsbml.AST_NAME_TIME for side in sides]
        mentions = [any(node.getType() == libsbml.AST_NAME_TIME for node in every_node(side)) for side in sides]
        if sum(clocks) == 1 and clocks == mentions and not cancelled:
            found.append(trigger)
    return found


def with_lasting_triggers(text: str) -> str:
    """Return the document with ``time == t`` in the triggers of events as ``time >= t and t >= 0``.

    Both turn from false to true at ``t`` and at no other time, which is what an event waits for.
    """
    import libsbml

    document = libsbml.readSBMLFromString(text)
    for trigger in instant_triggers(document.getModel()):
        formula = trigger.getMath()
        first = formula.getChild(0).getType() == libsbml.AST_NAME_TIME
        clock, moment = (formula.getChild(place).deepCopy() for place in ((0, 1) if first else (1, 0)))
        zero = libsbml.ASTNode(libsbml.AST_INTEGER)
        zero.setValue(0)
        trigger.setMath(
            _of(
                libsbml.AST_LOGICAL_AND,
                [
                    _of(libsbml.AST_RELATIONAL_GEQ, [clock, moment.deepCopy()]),
                    _of(libsbml.AST_RELATIONAL_GEQ, [moment, zero]),
                ],
            )
        )
    return str(libsbml.writeSBMLToString(document))


def _of(kind: int, parts: list[Any]) -> Any:
    import libsbml

    node = libsbml.ASTNode(kind)
    for part in parts:
        node.addChild(part)
    return node


def _set(model: Any, id_: str, value: float) -> None:
    parameter = model.getParameter(id_)
    if parameter is not None:
        parameter.setValue(value)
        return
    compartment = model.getCompartment(id_)
    if compartment is not None:
        compartment.setSize(value)
        return
    species = model.getSpecies(id_)
    if species.getHasOnlySubstanceUnits():
        species.unsetInitialConcentration()
        species.setInitialAmount(value)
    elif model.getLevel() == 1:  # Level 1 knows amounts alone
        home = model.getCompartment(species.getCompartment())
        species.setInitialAmount(value * (home.getSize() if home.isSetSize() else 1.0))
    else:
        species.unsetInitialAmount()
        species.setInitialConcentration(value)
