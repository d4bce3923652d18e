"""A model behind a mapping as claims see it: what can be set, what can be read, what its species are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.mapping.reading import read_translation
from ifnsbml.mapping.translation import Translation
from ifnsbml.model.annotation_reader import OBSERVABLE_PREFIX
from ifnsbml.model.annotations import ModelFacts, SpeciesFacts


def describe(path: Path, loaded: LoadedMapping) -> ModelFacts:
    """The facts of a file through a mapping: its inputs and read-outs are the mapped ones, in nM.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it.
    """
    return mapped_facts(read_translation(path, loaded))


def mapped_facts(translation: Translation) -> ModelFacts:
    """The facts of a file whose mapping is read already; see :func:`describe`."""
    theirs, called = translation.facts, translation.renamed
    mapped = (*translation.inputs, *translation.loaded.mapping.observables)
    mentions = {
        called.get(variable, variable): frozenset(called.get(id_, id_) for id_ in names)
        for variable, names in theirs.mentions.items()
        if variable in called or not variable.startswith(OBSERVABLE_PREFIX)
    }
    for key in translation.loaded.mapping.observables:
        mentions[key] = frozenset(called.get(id_, id_) for id_ in translation.readouts[key].names)
    return replace(
        theirs,
        name=translation.name,
        species=_renamed(theirs.species, called),
        reactions=tuple(
            replace(
                reaction,
                reactants=tuple(called.get(id_, id_) for id_ in reaction.reactants),
                products=tuple(called.get(id_, id_) for id_ in reaction.products),
                modifiers=tuple(called.get(id_, id_) for id_ in reaction.modifiers),
            )
            for reaction in theirs.reactions
        ),
        inputs=dict(translation.inputs),
        readable=frozenset(mapped),
        mentions=mentions,
        notes=translation.notes,
    )


def _renamed(species: Mapping[str, SpeciesFacts], called: Mapping[str, str]) -> dict[str, SpeciesFacts]:
    return {called.get(id_, id_): replace(one, id=called.get(id_, id_)) for id_, one in species.items()}
