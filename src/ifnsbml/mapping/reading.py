"""Reading a mapping against its file: ids looked up, formulas parsed, units found, everything wrong told at once.

The file is left as it is. Its declared units are used; what neither it nor the mapping says is assumed and noted.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from ifnsbml.errors import nearest
from ifnsbml.mapping import experiment
from ifnsbml.mapping.formula import (
    FormulaError,
    Shape,
    evaluate,
    name,
    number,
    over,
    parse_formula,
    shape,
    substitute,
    times,
)
from ifnsbml.mapping.mapping import RESTING, LoadedMapping, MappedInput, MappingError
from ifnsbml.mapping.preparing import prepared
from ifnsbml.mapping.scales import Scales
from ifnsbml.mapping.start import MappedStart
from ifnsbml.mapping.translation import VALUE, Act, Pulse, Readout, Target, Translation, in_order
from ifnsbml.model.annotation_reader import facts_of
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.model.document import ModelSource, parse_source, read_source, show_path, source_of
from ifnsbml.model.errors import IntegrationError, SettingError
from ifnsbml.model.nodes import names_in
from ifnsbml.model.symbols import ModelSymbol, SettingRoute, SymbolKind, read_symbols
from ifnsbml.resources import PATHWAYS
from ifnsbml.yaml_file import Place, Problem

CLOSE = 1e-9
"""Relative difference that an input at rest may make to what the file says."""
_SHOWN = 5


def read_translation(path: Path, loaded: LoadedMapping, parameters: Collection[str] = ()) -> Translation:
    """Read a file and what a mapping says of it.

    Args:
        path: their SBML file.
        loaded: the mapping.
        parameters: constants of theirs that will be set beside it; those within reactions go by both ids.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it, with every problem.
    """
    return translate(read_source(path), loaded, parameters)


def translate(source: ModelSource, loaded: LoadedMapping, parameters: Collection[str] = ()) -> Translation:
    """The same for a file that :func:`ifnsbml.model.document.read_source` has read; see above."""
    return _Reader(source, parse_source(source, needs_rates=False), loaded, parameters).read()


class _Reader:
    """Reads one mapping against one document, collecting what is wrong with it."""

    def __init__(self, source: ModelSource, document: Any, loaded: LoadedMapping, parameters: Collection[str]) -> None:
        self._file = source
        self._shown = show_path(source.path)
        self._loaded = loaded
        self._mapping = loaded.mapping
        self._problems: list[Problem] = []
        self._notes: list[str] = []
        self._id = document.getModel().getId() or source.path.stem
        wanted = self._mapping.model
        if wanted is not None and wanted not in (self._id, document.getModel().getName() or self._id):
            raise MappingError([loaded.problem(("model",), f"is for {wanted!r}; {self._shown} is {self._id!r}")])
        symbol_table = read_symbols(document)
        self._facts = facts_of(source, document, symbol_table)
        self._document, wrong = prepared(document, symbol_table, self._mapping, parameters, self._shown)
        self._changed = self._document is not document
        self._problems += [loaded.problem(place, message) for place, message in wrong]
        self._model = self._document.getModel()
        self._symbol_table = read_symbols(self._document) if self._changed else symbol_table
        self._rules = experiment.targets_of_rules(self._model)
        self._in_events = {target for _, target in experiment.targets_of_events(self._model)}
        self._made = experiment.changed_by_reactions(self._model)
        self._scales = Scales(self._model, self._mapping)
        self._acts: dict[str, list[Act]] = {}
        self._starts: MappedStart | None = None

    def read(self) -> Translation:
        """Read all of it.

        Raises:
            MappingError: with every problem.
        """
        minutes = self._scales.minutes()
        inputs = {key: value for key in self._mapping.inputs if (value := self._input(key)) is not None}
        readouts = {key: made for key in self._mapping.observables if (made := self._observable(key)) is not None}
        readouts |= {key: made for key in inputs if (made := self._readable_input(key)) is not None}
        for number_, phase in enumerate(self._mapping.before):
            self._check_before(number_, phase.inputs, phase.set)
        if self._mapping.before:
            self._check_ligands_after_before()
        targets, circle = in_order([self._target_of(id_, acts) for id_, acts in self._acts.items()])
        if circle:
            self._wrong(("inputs",), f"what {', '.join(circle)} are set to goes round in a circle")
        self._problems += [self._loaded.problem(place, message) for place, message in self._scales.problems]
        if self._problems:
            raise MappingError(self._problems)
        self._note_events()
        self._note_doses()
        plain = self._source(self._document) if self._changed else self._file
        quiet, carried = self._quiet(), experiment.outlasting(self._model)
        targets = self._with_pulses(targets, minutes)
        pulsed = any(target.pulse for target in targets.values())
        if self._mapping.before and (self._in_events or experiment.looks_at_clock(self._model)):
            self._notes.append("after what is done before an experiment, the file's clock and its events begin anew")
        return Translation(
            facts=self._facts,
            name=f"{self._id}_mapped" if self._id in PATHWAYS else self._id,
            loaded=self._loaded,
            source=self._source(self._document) if pulsed else plain,
            symbol_table=read_symbols(self._document) if pulsed else self._symbol_table,
            plain=plain,
            quiet=quiet,
            minutes=minutes,
            nanomolar=self._scales.largest,
            inputs=inputs,
            targets=targets,
            readouts=readouts,
            doses=frozenset(
                id_ for id_, target in targets.items() if any(a.input.startswith(LIGAND_PREFIX) for a in target.acts)
            ),
            carried=carried,
            renamed=self._renamed(),
            notes=(*self._scales.notes(), *self._notes, *self._loaded.unsure()),
        )

    def _wrong(self, place: Place, message: str) -> None:
        self._problems.append(self._loaded.problem(place, message))

    # --- documents -------------------------------------------------------------------------------

    def _source(self, document: Any) -> ModelSource:
        """The document as it is to be run, under the file's name; the document itself stays as it is."""
        document = document.clone()
        experiment.without_words(document)
        made = source_of(document, self._file.path)
        return ModelSource(self._file.path, made.text, made.sha256, self._file.packages)

    def _renamed(self) -> dict[str, str]:
        taken = experiment.every_id(self._document)
        return {key: experiment.fresh(f"their_{key}", taken) for key in self._mapping.names if key in taken}

    def _quiet(self) -> ModelSource:
        """What the model is before anything happens or moves; reactions without a rate law move nothing."""
        if not self._model.getNumEvents() and not self._facts.rateless:
            return self._source(self._document) if self._changed else self._file
        quiet = self._document.clone()
        experiment.without_events(quiet.getModel(), range(self._model.getNumEvents()))
        for reaction in self._facts.rateless:
            quiet.getModel().removeReaction(reaction)
        return self._source(quiet)

    # --- inputs ----------------------------------------------------------------------------------

    def _input(self, key: str) -> float | None:
        """Note what the input sets; its value at rest, or None where something is wrong."""
        entry = self._mapping.inputs[key]
        if entry.id is not None:
            return self._direct(key, entry)
        default = entry.default if entry.default is not None else RESTING.get(key.split("_")[0])
        if default is None:
            self._wrong(("inputs", key), "say what it is at rest: 'default'")
            return None
        good = [self._setting(key, *setting, default) for setting in entry.settings()]
        return default if all(good) else None

    def _direct(self, key: str, entry: MappedInput) -> float | None:
        """An input that is one of their ids, in another unit perhaps."""
        place: Place = ("inputs", key, "id") if ("inputs", key, "id") in self._loaded.text.lines else ("inputs", key)
        entity = self._target(str(entry.id), place)
        if entity is None:
            return None
        if entity.id in self._acts:
            self._wrong(place, f"{entity.id} is set by another input already")
            return None
        scale = self._scales.of_input(key, place, entry, entity)
        formula = times(number(1 / scale.factor), name(VALUE), *([name(scale.per)] if scale.per else []))
        self._acts[entity.id] = [Act(key, formula, entry.default)]
        if entry.default is not None:
            return entry.default
        own = self._own(entity)
        size = self._own(self._symbol_table.entities[scale.per]) if scale.per else 1.0
        if own is None or size is None:
            self._wrong(place, f"{entity.id} has no value of its own in the file: say 'default'")
            return None
        return own * scale.factor / size

    def _setting(self, key: str, at: Place, target: str, text: str, default: float) -> bool:
        place: Place = ("inputs", key, *at)
        entity = self._target(target, place)
        if entity is None:
            return False
        if any(self._mapping.inputs[act.input].id is not None for act in self._acts.get(target, ())):
            self._wrong(place, f"{target} is set by another input already")
            return False
        if self._own(entity) is None:
            self._wrong(place, f"{target} has no value of its own in the file")
            return False
        try:
            formula = parse_formula(
                text, {VALUE, target, *filter(self._fixed, self._symbol_table.entities)}, self._model
            )
        except FormulaError as error:
            self._wrong(place, str(error))
            return False
        if VALUE in self._symbol_table.entities and VALUE in names_in(formula):
            self._wrong(place, "the model has an id 'value' of its own; name the input by 'id' instead")
            return False
        self._acts.setdefault(target, []).append(Act(key, formula, default))
        # A ligand at rest is off, though the file may have it on.
        return key.startswith(LIGAND_PREFIX) or self._rests(formula, target, place, default)

    def _rests(self, formula: Any, target: str, place: Place, default: float) -> bool:
        """Whether the input at rest leaves their model as it is: a wrong formula shows here."""
        entities = self._symbol_table.entities
        known = {id_: self._own(entities[id_]) for id_ in (names_in(formula) | {target}) & entities.keys()}
        values = {id_: value for id_, value in known.items() if value is not None and not math.isnan(value)}
        if values.keys() != known.keys():
            return True  # there is no number to compare with
        own, at_rest = values[target], evaluate(formula, values | {VALUE: default})
        if math.isclose(at_rest, own, rel_tol=CLOSE, abs_tol=CLOSE * abs(own)):
            return True
        self._wrong(place, f"with value = {default:g} it makes {target} {at_rest:g}; the file says {own:g}")
        return False

    def _target(self, target: str, place: Place) -> ModelSymbol | None:
        """The thing of theirs that is to be set, where it can be."""
        entity = self._symbol_table.entities.get(target)
        if entity is None:
            self._wrong(place, f"the model has no {target!r}; {nearest(target, self._symbol_table.entities)}")
        elif entity.kind in (SymbolKind.COMPARTMENT, SymbolKind.REACTION):
            self._wrong(place, f"{target} is a {entity.kind.value}; an input sets species and parameters")
        elif entity.road is SettingRoute.NONE:
            self._wrong(place, f"{target} cannot be set: {entity.computed_by}")
        else:
            return entity
        return None

    def _own(self, entity: ModelSymbol) -> float | None:
        """Its value at time zero; None where it has none, NaN where it is not known before a run."""
        if entity.declared is not None:
            return entity.declared
        if entity.id in self._symbol_table.unvalued:
            return None
        if self._facts.rateless:
            return math.nan  # it has one, but there is no model that could be run to see it
        if self._starts is None:
            self._starts = MappedStart(self._quiet())
        try:
            return self._starts(entity.id, {})
        except (SettingError, IntegrationError):
            return math.nan  # it rests on a constant without a value, or on one that is no number

    def _fixed(self, id_: str) -> bool:
        """Whether nothing of the model changes it."""
        entity = self._symbol_table.entities[id_]
        constant = entity.kind in (SymbolKind.PARAMETER, SymbolKind.COMPARTMENT)
        return constant and id_ not in self._rules and id_ not in self._in_events

    def _target_of(self, id_: str, acts: Iterable[Act]) -> Target:
        entity = self._symbol_table.entities[id_]
        moved = entity.kind is SymbolKind.FLOATING or id_ in self._rules or id_ in self._in_events
        return Target(id_, entity.declared, moved, tuple(acts))

    def _with_pulses(self, targets: dict[str, Target], minutes: float) -> dict[str, Target]:
        """The targets, those of a dose that comes and goes switched in the document."""
        made = dict(targets)
        taken: set[str] = set()
        for id_, target in targets.items():
            pulsed = [act.input for act in target.acts if self._mapping.inputs[act.input].pulse]
            if not pulsed:
                continue
            if not taken:
                self._document = self._document.clone()
                self._model = self._document.getModel()
                taken = experiment.every_id(self._document)
            windows = self._mapping.inputs[pulsed[0]].pulse or []
            on, off = (experiment.fresh(f"{id_}_{word}", taken) for word in ("given", "else"))
            times_ = [(begin / minutes, end / minutes) for begin, end in windows]
            experiment.add_pulses(self._model, id_, on, off, times_)
            pulse = Pulse(pulsed[0], on, off, windows[0][0] == 0)
            made[id_] = Target(id_, target.own, True, target.acts, pulse)
        return made

    # --- read-outs -------------------------------------------------------------------------------

    def _observable(self, key: str) -> Readout | None:
        entry = self._mapping.observables[key]
        place: Place = ("observables", key)
        place = (*place, "formula") if (*place, "formula") in self._loaded.text.lines else place
        readable = {e.id for e in self._symbol_table.entities.values() if e.kind is not SymbolKind.REACTION}
        try:
            formula = parse_formula(entry.formula, readable, self._model)
        except FormulaError as error:
            self._wrong(place, str(error))
            return None
        used = names_in(formula)
        if not used:
            self._wrong(place, "names nothing of the model; leave out what it lacks")
            return None
        counted = [id_ for id_ in sorted(used) if not self._fixed(id_)] or sorted(used)
        scales = {id_: self._scales.of_readout(place, entry, self._symbol_table.entities[id_]) for id_ in counted}
        if len(set(scales.values())) == 1 and not scales[counted[0]].per:
            return Readout(times(number(scales[counted[0]].factor), formula))
        if shape(formula, counted) is not Shape.LINEAR:
            listed = ", ".join(counted[:_SHOWN])
            self._wrong(place, f"is no sum, and its parts ({listed}) are in several units: say 'unit'")
            return None
        in_nanomolar = {
            id_: over(times(number(scale.factor), name(id_)), name(scale.per))
            if scale.per
            else times(number(scale.factor), name(id_))
            for id_, scale in scales.items()
        }
        return Readout(substitute(formula, in_nanomolar))

    def _readable_input(self, key: str) -> Readout | None:
        """An input that is an id can be watched: a dose that is used up shows."""
        entry = self._mapping.inputs[key]
        if entry.id is None:
            return None
        entity = self._symbol_table.entities[entry.id]
        scale = self._scales.of_input(key, ("inputs", key), entry, entity)
        formula = times(number(scale.factor), name(entity.id))
        plain = entity.kind is SymbolKind.PARAMETER and scale.factor == 1 and not key.startswith(LIGAND_PREFIX)
        return Readout(over(formula, name(scale.per)) if scale.per else formula, "" if plain else "nM")

    # --- the rest --------------------------------------------------------------------------------

    def _check_before(self, number_: int, inputs: Iterable[str], constants: Iterable[str]) -> None:
        for key in inputs:
            if key not in self._mapping.inputs:
                there = nearest(key, self._mapping.inputs)
                self._wrong(("before", number_, "inputs", key), f"the mapping has no input {key!r}; {there}")
        for id_ in constants:
            place: Place = ("before", number_, "set", id_)
            entity = self._target(id_, place)
            if entity is not None and not self._fixed(id_) and entity.kind is not SymbolKind.BOUNDARY:
                self._wrong(place, f"{id_} is no constant; what is done before an experiment sets constants")

    def _check_ligands_after_before(self) -> None:
        """A ligand that only sets start values is without effect where an experiment goes on from another state."""
        used = experiment.looked_at_in_a_run(self._model)
        for id_, acts in self._acts.items():
            if self._symbol_table.entities[id_].kind is not SymbolKind.PARAMETER or id_ in used:
                continue
            for act in acts:
                if act.input.startswith(LIGAND_PREFIX):
                    told = f"{id_} only sets start values, which 'before' replaces: map the species that it starts"
                    self._wrong(("inputs", act.input), told)

    def _note_events(self) -> None:
        known = experiment.event_names(self._model)
        told: set[int] = set()
        for place, target in experiment.targets_of_events(self._model):
            users = [act.input for act in self._acts.get(target, ()) if act.input.startswith(LIGAND_PREFIX)]
            if users:
                told.add(place)
                self._notes.append(
                    f"the event {known[place]!r} of the file sets {target}, which {users[0]} stands for, in every "
                    f"experiment, also in those without it; 'events_off: [{known[place]}]' in the mapping switches it "
                    "off"
                )
        others = [event for place, event in enumerate(known) if place not in told]
        if others:
            more = f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
            self._notes.append(
                f"events of the file happen in every experiment: {', '.join(others[:_SHOWN])}{more}; "
                "'events_off' in the mapping switches them off"
            )

    def _note_doses(self) -> None:
        for id_, acts in self._acts.items():
            ligands = [act.input for act in acts if act.input.startswith(LIGAND_PREFIX)]
            if ligands and id_ in self._made and self._symbol_table.entities[id_].kind is SymbolKind.FLOATING:
                self._notes.append(
                    f"{ligands[0]} stands for {id_}, which reactions of the model use up or make: its dose is what is "
                    "there at the start, and is not held"
                )
