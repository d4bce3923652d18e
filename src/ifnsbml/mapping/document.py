"""One document in memory that holds a file's equations and a mapping's formulas: for proofs, and for cutting slices.

Runs never use it. It stays in the file's own time, and no formula of the file is changed: what a mapping sets gets a
rule or an initial assignment over parameters that are called like our inputs, each read-out a rule.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import libsbml

from ifnsbml.equations import EquationsError, OdeSystem, read_equations
from ifnsbml.mapping import experiment
from ifnsbml.mapping.formula import name, number, over, substitute, times
from ifnsbml.mapping.translation import VALUE, Target, Translation
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.model.document import ModelSource, show_path, source_of
from ifnsbml.model.nodes import names_in

_OURS = "our "
"""Marks an input of ours in a formula while it is put together; no id has a space in it."""


def mapped_document(translation: Translation) -> Any:
    """Put a file's equations and its mapping together, as a ``libsbml.SBMLDocument``.

    What of theirs is called like something of ours has the name that ``translation.renamed`` gives.

    Raises:
        ModelFileError: libSBML cannot bring the file to a Level that has what is needed.
    """
    builder = _Builder(translation)
    builder.build()
    return builder.document


def mapped_source(translation: Translation) -> ModelSource:
    """The text of :func:`mapped_document`, as if it had been read from the file."""
    return source_of(mapped_document(translation), translation.path)


def mapped_equations(translation: Translation) -> OdeSystem:
    """The exact equations of a file with its mapping's inputs as parameters and its read-outs as formulas over them.

    Time is the file's own. A ligand that is at zero in the mapping is taken as absent.

    Raises:
        EquationsError: the file has no exact equations, or its experiments do not begin as it does.
        ModelFileError: see :func:`mapped_document`.
    """
    shown = show_path(translation.path)
    if translation.loaded.mapping.before:
        raise EquationsError(f"{shown}: what the mapping does before each experiment has no exact equations")
    system = read_equations(mapped_document(translation), shown)
    import sympy

    ligands = {sympy.Symbol(key) for key in translation.inputs if key.startswith(LIGAND_PREFIX)}
    return replace(system, held_species=system.held_species | ligands, model_id=translation.name, memo={})


class _Builder:
    def __init__(self, translation: Translation) -> None:
        self._translation = translation
        self.document = libsbml.readSBMLFromString(translation.source.text)
        shown = show_path(translation.path)
        experiment.without_words(self.document)
        experiment.with_global_constants(self.document, shown)
        experiment.modern(self.document, shown)
        self._model = self.document.getModel()
        self.renamed = translation.renamed

    def build(self) -> None:
        experiment.without_empty_formulas(self._model)
        self._make_room()
        for key, value in self._translation.inputs.items():
            self._parameter(key, value, constant=True)
        for target in self._translation.targets.values():
            self._set(target)
        for key in self._translation.loaded.mapping.observables:
            self._parameter(key, None, constant=False)
            self._rule(key, self._in_new_words(self._translation.readouts[key].formula))

    def _make_room(self) -> None:
        """Rename what of theirs has a name that the mapping gives; formulas in the file follow."""
        for key, new in self.renamed.items():
            for element in self.document.getListOfAllElements():
                if element.getTypeCode() != libsbml.SBML_FUNCTION_DEFINITION:
                    element.renameSIdRefs(key, new)
            found = self._model.getElementBySId(key)
            if found is not None:
                found.setId(new)

    def _in_new_words(self, formula: Any) -> Any:
        """A formula of the mapping in the ids that stand in the document."""
        theirs = {old: name(new) for old, new in self.renamed.items()}
        return substitute(formula, theirs | {_OURS + key: name(key) for key in self._translation.inputs})

    def _formula(self, target: Target, resting: str = "") -> Any:
        """What a target is set to, over our inputs; ``resting`` names one that is at rest."""
        formula = self._own(target)
        for act in target.acts:
            at_rest = act.input == resting
            chosen = number(self._translation.inputs[resting]) if at_rest else name(_OURS + act.input)
            formula = substitute(act.formula, {VALUE: chosen, target.id: formula})
        return self._in_new_words(formula)

    def _own(self, target: Target) -> Any:
        """Its value without any input: a number, or what the file computes it from."""
        assignment = self._model.getInitialAssignment(self.renamed.get(target.id, target.id))
        if assignment is not None:
            return assignment.getMath().deepCopy()
        if target.own is not None:
            return number(target.own)
        species = self._model.getSpecies(self.renamed.get(target.id, target.id))
        if species is None:
            return number(math.nan)  # a constant without a value: no formula that is set for it uses one
        # The file gives an amount and the id means a concentration, or the other way round; the size is computed.
        if species.getHasOnlySubstanceUnits():
            return times(number(species.getInitialConcentration()), name(species.getCompartment()))
        return over(number(species.getInitialAmount()), name(species.getCompartment()))

    def _parameter(self, key: str, value: float | None, *, constant: bool) -> None:
        parameter = self._model.createParameter()
        parameter.setId(key)
        parameter.setConstant(constant)
        if value is not None:
            parameter.setValue(value)

    def _set(self, target: Target) -> None:
        """Make a formula the value of one of their ids: for good where nothing moves it, else at the start."""
        formula = self._formula(target)
        pulse = target.pulse
        if pulse is not None:
            between = self._formula(target, pulse.input)
            for id_, value in ((pulse.on, formula), (pulse.off, between)):
                self._model.getParameter(id_).setConstant(False)
                self._rule(id_, value)
            formula = formula if pulse.starts_on else between
        id_ = self.renamed.get(target.id, target.id)
        if self._model.getInitialAssignment(id_) is not None:
            self._model.removeInitialAssignment(id_)
        fixed = {*self._translation.inputs, *(parameter.getId() for parameter in self._constants())}
        if not target.moved and names_in(formula) <= fixed:
            self._model.getElementBySId(id_).setConstant(False)
            self._rule(id_, formula)
            return
        assignment = self._model.createInitialAssignment()
        assignment.setSymbol(id_)
        assignment.setMath(formula)

    def _constants(self) -> list[Any]:
        """What a rule may look at without changing in time."""
        moving = {rule.getVariable() for rule in self._model.getListOfRules() if rule.isRate()}
        moving |= {target for _, target in experiment.targets_of_events(self._model)}
        listed = (*self._model.getListOfParameters(), *self._model.getListOfCompartments())
        return [element for element in listed if element.getId() not in moving]

    def _rule(self, variable: str, formula: Any) -> None:
        rule = self._model.createAssignmentRule()
        rule.setVariable(variable)
        rule.setMath(formula)
