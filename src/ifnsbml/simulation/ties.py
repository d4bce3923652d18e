"""Events of one moment come in the order of the file, on every version of the engine."""

from __future__ import annotations


def in_document_order(text: str) -> str:
    """Return the document with priorities that let events of one moment come in the order in which it lists them.

    SBML leaves the order of events without priorities open; each engine, and each version of libRoadRunner, draws or
    takes another. So a document of Level 3 none of whose events has a priority gets falling ones. Any other comes
    back as it is: of equal priorities SBML wants one drawn, and the Levels before have no priorities. What is drawn is
    the same in every run, see :func:`ifnsbml.simulation.roadrunner.fix_ties`.

    Args:
        text: a valid SBML document.

    Returns:
        The text itself, or that of the document with the priorities.
    """
    import libsbml

    document = libsbml.readSBMLFromString(text)
    events = list(document.getModel().getListOfEvents())
    if document.getLevel() < 3 or len(events) < 2 or any(event.isSetPriority() for event in events):
        return text
    for rank, event in enumerate(reversed(events)):
        event.createPriority().setMath(libsbml.parseL3Formula(str(rank)))
    return str(libsbml.writeSBMLToString(document))
