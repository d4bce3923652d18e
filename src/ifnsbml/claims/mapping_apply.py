"""A model with a mapping built into it: their equations, our names, nM and minutes.

The copy can be read, run and proved on like any other file. It tells in its annotation which of its ids are
mapped; :func:`ifnsbml.claims.factreader.read_facts` knows the model by these alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ifnsbml.claims.factreader import NAMESPACE
from ifnsbml.claims.lab import LIGAND_PREFIX
from ifnsbml.claims.mapping import RESTING, TIMES, LoadedMapping, MappedInput, MappingError, nanomolar
from ifnsbml.claims.mapping_formula import (
    FormulaError,
    evaluate,
    name,
    number,
    parse_formula,
    substitute,
    times,
)
from ifnsbml.claims.mapping_time import in_minutes
from ifnsbml.claims.yamlfile import Place, Problem
from ifnsbml.errors import nearest
from ifnsbml.resources import PATHWAYS
from ifnsbml.simulation.anatomy import Entity, Kind, study
from ifnsbml.simulation.document import names_in
from ifnsbml.simulation.errors import ModelFileError

CLOSE = 1e-9
"""Relative difference that an input at rest may make to what the file says."""
_OURS = "our "
"""Marks an input of ours in a formula while it is put together; no id has a space in it."""


@dataclass(frozen=True)
class MappedModel:
    """The copy of a model that carries a mapping, and what a reader of its verdicts should know."""

    path: Path
    original: Path
    sha256: str
    notes: tuple[str, ...]


def apply_mapping(model: Path, loaded: LoadedMapping, folder: Path) -> MappedModel:
    """Write a copy of ``model`` with the mapping built in into ``folder``; the file itself is left alone.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it, with every problem.
    """
    import libsbml

    from ifnsbml.simulation.document import parse_source, read_source

    source = read_source(model)
    document = _modern(parse_source(source, needs_rates=False), model)
    builder = _Builder(document, loaded, model)
    builder.build()
    path = folder / model.name
    path.write_text(libsbml.writeSBMLToString(document), encoding="utf-8")
    return MappedModel(path, model, source.sha256, (*builder.notes, *loaded.unsure()))


def _modern(document: Any, shown: Path) -> Any:
    """The document with local parameters made global (``reaction_parameter``) and initial assignments possible."""
    import libsbml

    properties = libsbml.ConversionProperties()
    properties.addOption("promoteLocalParameters", True)
    if document.convert(properties) != libsbml.LIBSBML_OPERATION_SUCCESS:
        raise ModelFileError(f"{shown}: its local parameters cannot be made global")
    old = (document.getLevel(), document.getVersion()) < (2, 4)
    if old and not document.setLevelAndVersion(2, 4, False):
        raise ModelFileError(f"{shown}: cannot be brought from Level {document.getLevel()} to Level 2 Version 4")
    return document


class _Builder:
    """Builds one mapping into one document, collecting what is wrong with it."""

    def __init__(self, document: Any, loaded: LoadedMapping, shown: Path) -> None:
        self.document = document
        self.model = document.getModel()
        self.loaded = loaded
        self.mapping = loaded.mapping
        self.shown = shown
        self.notes: list[str] = []
        self.problems: list[Problem] = []
        self.anatomy = study(document)
        self.renamed: dict[str, str] = {}
        self.rules = {rule.getVariable(): rule for rule in self.model.getListOfRules()}
        self.in_events = {
            assignment.getVariable()
            for event in self.model.getListOfEvents()
            for assignment in event.getListOfEventAssignments()
        }
        self.values: dict[str, Any] = {}
        """What each of their ids is set to so far, as a formula over our inputs."""

    def build(self) -> None:
        """Build all of it in.

        Raises:
            MappingError: with every problem.
        """
        wanted, found = self.mapping.model, self.model.getId()
        if wanted is not None and wanted != found:
            raise MappingError([self.loaded.problem(("model",), f"is for {wanted!r}; {self.shown} is {found!r}")])
        factor = self._minutes()
        inputs = [(key, entry, default) for key, entry in self.mapping.inputs.items() for default in self._input(key)]
        formulas = {key: self._observable(key) for key in self.mapping.observables}
        if self.problems:
            raise MappingError(self.problems)
        in_minutes(self.model, factor)
        self._make_room()
        for key, _, default in inputs:
            self._parameter(key, default, constant=True)
        for target, formula in self.values.items():
            self._set(target, self._in_new_words(formula))
        for key, formula in formulas.items():
            self._parameter(key, None, constant=False)
            _assign(self.model, key, self._in_new_words(formula))
        self._mark()

    def _wrong(self, place: Place, message: str) -> None:
        self.problems.append(self.loaded.problem(place, message))

    def _minutes(self) -> float:
        """How many minutes their unit of time is."""
        said = self.mapping.time_unit
        declared = self.anatomy.time_unit
        if self.model.getLevel() < 3 and self.model.getUnitDefinition("time") is None:
            declared = ""  # Level 2 has a default, which many files inherit unknowingly
        if said is None and declared not in TIMES:
            place: Place = ("time_unit",)
            raise MappingError(
                [self.loaded.problem(place, f"is missing, and {self.shown} does not declare it: {', '.join(TIMES)}")]
            )
        if said is not None and declared and declared != said:
            self.notes.append(f"the file declares its time in {declared}, the mapping says {said}: {said} is taken")
        return TIMES[said or declared]

    def _input(self, key: str) -> list[float]:
        """Note what the input sets; its value at rest, or nothing where something is wrong."""
        entry = self.mapping.inputs[key]
        if entry.id is not None:
            found = self._direct(key, entry)
            return [found] if found is not None else []
        default = entry.default if entry.default is not None else RESTING.get(key.split("_")[0])
        if default is None:
            self._wrong(("inputs", key), "say what it is at rest: 'default'")
            return []
        good = [self._setting(key, *setting, default) for setting in entry.settings()]
        return [default] if all(good) else []

    def _direct(self, key: str, entry: MappedInput) -> float | None:
        """An input that is one of their ids, in another unit perhaps."""
        place: Place = ("inputs", key, "id") if ("inputs", key, "id") in self.loaded.text.lines else ("inputs", key)
        entity = self._target(str(entry.id), place)
        if entity is None:
            return None
        if entity.id in self.values:
            self._wrong(place, f"{entity.id} is set by another input already")
            return None
        unit = 1.0
        if entity.kind is not Kind.PARAMETER or key.startswith(LIGAND_PREFIX) or entry.unit is not None:
            unit = nanomolar(entry.unit if entry.unit is not None else self.mapping.concentration_unit)
        self.values[entity.id] = times(number(1 / unit), name(_OURS + key))
        if entry.default is not None:
            return entry.default
        if entity.declared is None:
            self._wrong(place, f"{entity.id} has no value of its own in the file: say 'default'")
            return None
        return entity.declared * unit

    def _setting(self, key: str, at: Place, target: str, text: str, default: float) -> bool:
        place: Place = ("inputs", key, *at)
        entity = self._target(target, place)
        if entity is None:
            return False
        before = self.values.get(target, self._declared(entity))
        if before is None:
            self._wrong(place, f"{target} has no value of its own in the file")
            return False
        fixed = {id_ for id_, other in self.anatomy.entities.items() if self._is_fixed(other)}
        try:
            formula = parse_formula(text, {"value", target, *fixed}, self.model)
        except FormulaError as error:
            self._wrong(place, str(error))
            return False
        if "value" in self.anatomy.entities and "value" in names_in(formula):
            self._wrong(place, "the model has an id 'value' of its own; name the input by 'id' instead")
            return False
        self.values[target] = substitute(formula, {"value": name(_OURS + key), target: before})
        # A ligand at rest is off, though the file may have it on.
        return key.startswith(LIGAND_PREFIX) or self._rests(formula, target, place, default)

    def _rests(self, formula: Any, target: str, place: Place, default: float) -> bool:
        """Whether the input at rest leaves their model as it is: a wrong formula shows here."""
        known = {id_: e.declared for id_, e in self.anatomy.entities.items() if e.declared is not None}
        if target not in known or not names_in(formula) <= {*known, "value"}:
            return True  # an initial assignment computes it: there is no number to compare with
        own, at_rest = known[target], evaluate(formula, known | {"value": default})
        if math.isclose(at_rest, own, rel_tol=CLOSE, abs_tol=CLOSE):
            return True
        self._wrong(place, f"with value = {default:g} it makes {target} {at_rest:g}; the file says {own:g}")
        return False

    def _observable(self, key: str) -> Any:
        entry = self.mapping.observables[key]
        place: Place = ("observables", key)
        place = (*place, "formula") if (*place, "formula") in self.loaded.text.lines else place
        readable = {e.id for e in self.anatomy.entities.values() if e.kind is not Kind.REACTION}
        try:
            formula = parse_formula(entry.formula, readable, self.model)
        except FormulaError as error:
            self._wrong(place, str(error))
            return None
        if not names_in(formula):
            self._wrong(place, "names nothing of the model; leave out what it lacks")
        return times(
            number(nanomolar(entry.unit if entry.unit is not None else self.mapping.concentration_unit)), formula
        )

    def _target(self, target: str, place: Place) -> Entity | None:
        """The thing of theirs that is to be set, where it can be."""
        entity = self.anatomy.entities.get(target)
        if entity is None:
            self._wrong(place, f"the model has no {target!r}; {nearest(target, self.anatomy.entities)}")
        elif entity.kind in (Kind.COMPARTMENT, Kind.REACTION):
            self._wrong(place, f"{target} is a {entity.kind.value}; an input sets species and parameters")
        elif target in self.rules and self.rules[target].isAssignment():
            self._wrong(place, f"{target} cannot be set: {entity.computed_by}")
        else:
            return entity
        return None

    def _declared(self, entity: Entity) -> Any | None:
        """Their own initial value, as a formula."""
        assignment = self.model.getInitialAssignment(entity.id)
        if assignment is not None:
            return assignment.getMath().deepCopy()
        return None if entity.declared is None else number(entity.declared)

    def _is_fixed(self, entity: Entity) -> bool:
        return (
            entity.kind in (Kind.PARAMETER, Kind.COMPARTMENT)
            and entity.id not in self.rules
            and entity.id not in self.in_events
        )

    def _make_room(self) -> None:
        """Rename what of theirs has a name that the mapping gives; formulas in the file follow."""
        import libsbml

        taken = {element.getId() for element in self.document.getListOfAllElements() if element.getId()}
        for key in self.mapping.names:
            if key not in taken:
                continue
            new = next(word for count in range(len(taken) + 2) if (word := f"their{count or ''}_{key}") not in taken)
            for element in self.document.getListOfAllElements():
                if element.getTypeCode() != libsbml.SBML_FUNCTION_DEFINITION:
                    element.renameSIdRefs(key, new)
            found = self.model.getElementBySId(key)
            if found is not None:
                found.setId(new)
            self.renamed[key] = new

    def _in_new_words(self, formula: Any) -> Any:
        """A formula of the mapping in the ids that stand in the file after :meth:`_make_room`."""
        theirs = {old: name(new) for old, new in self.renamed.items()}
        return substitute(formula, theirs | {_OURS + key: name(key) for key in self.mapping.inputs})

    def _parameter(self, key: str, value: float | None, *, constant: bool) -> None:
        parameter = self.model.createParameter()
        parameter.setId(key)
        parameter.setConstant(constant)
        if value is not None:
            parameter.setValue(value)

    def _set(self, target: str, formula: Any) -> None:
        """Make a formula the value of one of their ids: for good where nothing moves it, else at the start."""
        id_ = self.renamed.get(target, target)
        if self.model.getInitialAssignment(id_) is not None:
            self.model.removeInitialAssignment(id_)
        entity = self.anatomy.entities[target]
        moved = entity.kind is Kind.FLOATING or target in self.rules or target in self.in_events
        if not moved:
            self.model.getElementBySId(id_).setConstant(False)
            _assign(self.model, id_, formula)
            return
        assignment = self.model.createInitialAssignment()
        assignment.setSymbol(id_)
        assignment.setMath(formula)

    def _mark(self) -> None:
        """Write which ids are mapped into the copy; a model called like one of ours is called otherwise."""
        if not self.model.getId() or self.model.getId() in PATHWAYS:
            self.model.setId(f"{self.model.getId() or self.shown.stem}_mapped")
        names = " ".join(self.mapping.names)
        if not self.model.isSetMetaId():
            self.model.setMetaId("ifnsbml_mapped_model")
        self.model.appendAnnotation(f'<ifnsbml:mapping xmlns:ifnsbml="{NAMESPACE}" names="{names}"/>')


def _assign(model: Any, variable: str, formula: Any) -> None:
    rule = model.createAssignmentRule()
    rule.setVariable(variable)
    rule.setMath(formula)
