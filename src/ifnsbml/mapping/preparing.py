"""What a mapping asks to be done to a document before anything is set: constants named, events taken out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from ifnsbml.errors import nearest
from ifnsbml.mapping import experiment
from ifnsbml.mapping.mapping import ModelMapping
from ifnsbml.model.symbols import SymbolTable
from ifnsbml.yaml_file import Place

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def prepared(
    document: Any, symbol_table: SymbolTable, mapping: ModelMapping, parameters: Collection[str], shown: str
) -> tuple[Any, list[tuple[Place, str]]]:
    """Prepare a checked document for a mapping.

    Args:
        document: a ``libsbml.SBMLDocument``, which is left alone.
        anatomy: what it has.
        mapping: what is to be set, read and switched off.
        parameters: constants that will be set beside it.
        shown: what messages call the file.

    Returns:
        The document as it is to be run (the very same where nothing is asked for), and what is wrong with the mapping.

    Raises:
        ModelFileError: libSBML cannot do it.
    """
    made = document.clone()
    changed = False
    wanted = _words(mapping) | set(parameters)
    # A constant within a reaction that the mapping speaks of has no id of its own until it is made global.
    if any(one in wanted and one not in symbol_table.entities for one in _constants_of_reactions(made.getModel())):
        experiment.with_global_constants(made, shown)
        changed = True
    off, wrong = _events_off(made.getModel(), mapping)
    if off:
        experiment.without_events(made.getModel(), off)
        changed = True
    if made.getLevel() < 2 and any(entry.pulse for entry in mapping.inputs.values()):
        experiment.modern(made, shown)  # Level 1 has no events
        changed = True
    return made if changed else document, wrong


def _words(mapping: ModelMapping) -> set[str]:
    """Every word that the mapping may mean an id of theirs by."""
    words: set[str] = set().union(*(phase.set for phase in mapping.before))
    for entry in mapping.inputs.values():
        words |= {entry.id} if entry.id is not None else set()
        for _, target, formula in entry.settings():
            words |= {target, *_WORD.findall(formula)}
    for observable in mapping.observables.values():
        words.update(_WORD.findall(observable.formula))
    return words


def _events_off(model: Any, mapping: ModelMapping) -> tuple[set[int], list[tuple[Place, str]]]:
    """The places of the events that are switched off, and what is wrong with how they are named."""
    known = experiment.event_names(model)
    if mapping.events_off == "all":
        return set(range(len(known))), []
    off: set[int] = set()
    wrong: list[tuple[Place, str]] = []
    for place, asked in enumerate(mapping.events_off):
        if str(asked) in known:
            off.add(known.index(str(asked)))
        elif isinstance(asked, int) and 1 <= asked <= len(known):
            off.add(asked - 1)
        else:
            events = nearest(str(asked), known) if known else "it has none"
            wrong.append((("events_off", place), f"the model has no event {asked!r}; {events}"))
    return off, wrong


def _constants_of_reactions(model: Any) -> Iterator[str]:
    """What libSBML calls the constants within reactions once they are global."""
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        if law is not None:
            for constant in (*law.getListOfParameters(), *law.getListOfLocalParameters()):
                yield f"{reaction.getId()}_{constant.getId()}"
