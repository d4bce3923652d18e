"""What a file leaves open, and how the engines fill it in."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

_QUOTED_IDS = 5


def assumptions(model: Any, determined: Set[str]) -> tuple[str, ...]:
    """What a libSBML model leaves open, and what is assumed for it, as sentences.

    Args:
        model: the model.
        determined: ids whose start value an assignment rule or an initial assignment computes.
    """
    notes = [
        f"species {species.getId()!r} has no initial value in the file: 0 is assumed"
        for species in model.getListOfSpecies()
        if not species.isSetInitialConcentration()
        and not species.isSetInitialAmount()
        and species.getId() not in determined
    ]
    notes += [
        f"compartment {compartment.getId()!r} has no size in the file: 1 is assumed"
        for compartment in model.getListOfCompartments()
        if not compartment.isSetSize() and compartment.getId() not in determined and not _is_point(compartment)
    ]
    unwritten = [
        f"{reference.getSpecies()!r} in {reaction.getId()!r}"
        for reaction in model.getListOfReactions()
        for references in (reaction.getListOfReactants(), reaction.getListOfProducts())
        for reference in references
        if model.getLevel() > 2 and not reference.isSetStoichiometry() and reference.getId() not in determined
    ]
    if unwritten:
        more = f" and {len(unwritten) - _QUOTED_IDS} more" if len(unwritten) > _QUOTED_IDS else ""
        listed = ", ".join(unwritten[:_QUOTED_IDS])
        notes.append(f"no stoichiometry is written in the file for {listed}{more}: 1 is assumed")
    return tuple(notes)


def _is_point(compartment: Any) -> bool:
    """Whether a compartment has no dimensions, so that there is no size that could be missing."""
    return bool(compartment.isSetSpatialDimensions() and compartment.getSpatialDimensionsAsDouble() == 0)
