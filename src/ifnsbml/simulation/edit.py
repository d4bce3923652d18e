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
