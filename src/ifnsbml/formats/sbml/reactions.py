"""Reactions in SBML: participants, modifiers and rate laws."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import quoteattr

from ifnsbml.builder.model import Model, Modifier, Participant, Reaction, Role
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.formula import Rank, formula, reaction_order
from ifnsbml.formats.sbml import miriam, notes, own_annotation, sbo
from ifnsbml.formats.sbml.element import MathReader, decorate, done, identify

PLACEHOLDER = "name_of_"
_PLACEHOLDERS = re.compile(rf' name="{PLACEHOLDER}(\w+)"')
_ROLE_WORDS = {
    Role.CATALYST: "a catalyst",
    Role.STIMULATOR: "a stimulator",
    Role.NECESSARY: "a necessary stimulator",
    Role.INHIBITOR: "an inhibitor",
}


class SbmlReactionWriter:
    """Writes the reactions of one model into a libsbml.Model.

    libSBML reads any name of a species reference but lets only an identifier be set as one
    (5.20, 5.21), so a placeholder stands there until the text is written; ``names`` holds the
    name of each reference by its id, for ``with_reference_names``.
    """

    def __init__(self, model: Model, target: Any, ranks: Mapping[str, Rank], math: MathReader) -> None:
        self._model = model
        self._target = target
        self._ranks = ranks
        self._math = math
        self.names: dict[str, str] = {}

    def write(self, reaction: Reaction) -> None:
        """Add one reaction. Raises FormatError if its law names a species that it does not declare."""
        self._declared(reaction)
        element = self._target.createReaction()
        identify(element, reaction.id, reaction.name)
        done(element.setReversible(reaction.reversible), f"the direction of '{reaction.id}'")
        done(element.setFast(False), f"'{reaction.id}' as not fast")
        decorate(
            element,
            metaid=f"meta_{reaction.id}",
            term=sbo.of_reaction(reaction),
            paragraphs=notes.of_reaction(reaction),
            annotations=miriam.of_reaction(reaction, self._model),
            own=own_annotation.of_reaction(reaction),
        )
        for participant in reaction.reactants:
            self._participant(element.createReactant(), participant, reaction, "reactant", sbo.REACTANT)
        for participant in reaction.products:
            self._participant(element.createProduct(), participant, reaction, "product", sbo.PRODUCT)
        for modifier in reaction.modifiers:
            self._modifier(element.createModifier(), modifier, reaction)
        self._law(element.createKineticLaw(), reaction)

    def _declared(self, reaction: Reaction) -> None:
        named = {symbol.name for symbol in reaction.law.free_symbols} & self._model.species_by_id.keys()
        declared = {p.species for p in (*reaction.reactants, *reaction.products)}
        missing = named - declared - {m.species for m in reaction.modifiers}
        if missing:
            raise FormatError(
                f"reaction '{reaction.id}': its law names {', '.join(sorted(missing))}, "
                f"which is neither reactant, product nor modifier; declare it as a modifier."
            )

    def _participant(self, element: Any, participant: Participant, reaction: Reaction, role: str, term: int) -> None:
        ident = self._reference(element, participant.species, reaction, role)
        done(element.setStoichiometry(participant.stoichiometry), f"the stoichiometry of '{ident}'")
        done(element.setConstant(True), f"the stoichiometry of '{ident}' as constant")
        self._describe(element, ident, participant.species, reaction, f"a {role}", term, participant.stoichiometry)

    def _modifier(self, element: Any, modifier: Modifier, reaction: Reaction) -> None:
        species = self._model.species_by_id[modifier.species]
        ident = self._reference(element, modifier.species, reaction, "modifier")
        term = sbo.of_modifier(modifier, reaction, species)
        self._describe(element, ident, modifier.species, reaction, _ROLE_WORDS[reaction.role_of(modifier)], term)

    def _reference(self, element: Any, species: str, reaction: Reaction, role: str) -> str:
        ident = f"{species}_{role}_of_{reaction.id}"
        name = f"{self._model.species_by_id[species].name}, {role} of {reaction.name}"
        self.names[ident] = name
        identify(element, ident, f"{PLACEHOLDER}{ident}")
        done(element.setSpecies(species), f"the species of '{ident}'")
        return ident

    def _describe(
        self, element: Any, ident: str, species: str, reaction: Reaction, words: str, term: int, count: int = 1
    ) -> None:
        named = self._model.species_by_id[species]
        decorate(
            element,
            metaid=f"meta_{ident}",
            term=term,
            paragraphs=notes.of_reference(words, named, reaction, count),
            annotations=miriam.identity(named, self._model.entities),
        )

    def _law(self, element: Any, reaction: Reaction) -> None:
        where = f"rate law of '{reaction.id}'"
        text = formula(reaction.law, reaction_order(self._ranks, reaction), where)
        done(element.setMath(self._math.read(text, where)), where)
        term = sbo.of_law(reaction)
        decorate(
            element,
            metaid=f"meta_law.{reaction.id}",
            term=term,
            paragraphs=notes.of_law(reaction, sbo.law_text(term)),
            annotations=miriam.of_law(term),
        )


def with_reference_names(text: str, names: Mapping[str, str]) -> str:
    """The document with the placeholder of each species reference replaced by its name."""

    def named(match: re.Match[str]) -> str:
        return f" name={quoteattr(names[match[1]])}" if match[1] in names else match[0]

    return _PLACEHOLDERS.sub(named, text)
