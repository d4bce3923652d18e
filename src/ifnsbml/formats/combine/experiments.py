"""Experiments on a pathway as writers need them: what is set, what is watched, and every start value it moves.

A loss acts on initial values. Readers of SED-ML may reload the model without its initial
assignments, so a scenario carries the start value of each species that its settings move.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import sympy as sp

from ifnsbml.builder.model import Model, ParameterRole
from ifnsbml.errors import nearest
from ifnsbml.formats.errors import FormatError

UNTIL = 240.0

Settings = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class SimulationExperiment:
    """What somebody wants to see run: inputs by id that differ from the file's (ligands in nM), what to watch.

    ``until`` is in minutes; ``claims`` are the ids of the claims that the run serves.
    """

    settings: Settings
    observe: tuple[str, ...]
    until: float = UNTIL
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class SimulationTask:
    """An experiment on one model, ready to be written.

    ``parameters`` and ``start`` hold what differs from the file: parameters by id, and the start
    concentration (nM) of species, those that the parameters move among them. ``observe`` are
    parameters with a rule, and species.
    """

    id: str
    name: str
    parameters: Settings
    start: Settings
    observe: tuple[str, ...]
    until: float
    claims: tuple[str, ...]


def usual_experiments(model: Model) -> tuple[SimulationExperiment, ...]:
    """Each ligand by itself at 1 nM, and none: for a model that no claim is about."""
    ligands = [species.id for species in model.species if species.boundary]
    watched = tuple(parameter.id for parameter in model.parameters_of(ParameterRole.OBSERVABLE))
    return tuple(
        SimulationExperiment(tuple((ident, 1.0 if ident == given else 0.0) for ident in ligands), watched)
        for given in (*ligands, "")
    )


def scenarios(model: Model, experiments: Iterable[SimulationExperiment]) -> tuple[SimulationTask, ...]:
    """The experiments on ``model``, each with an id and a name of its own; what runs alike is one.

    Those that watch nothing of the model are left out. Raises FormatError for a setting of
    something that the model lacks or that cannot be set.
    """
    starts = StartValues(model)
    found: dict[tuple[Settings, Settings], SimulationTask] = {}
    for experiment in experiments:
        watched = {ident for ident in experiment.observe if _readable(model, ident)}
        if not watched:
            continue
        parameters, start = _changes(model, starts, experiment.settings)
        known = found.get((parameters, start))
        found[parameters, start] = SimulationTask(
            _ident(model, parameters, experiment.settings),
            _words(model, experiment.settings),
            parameters,
            start,
            _ordered(model, watched | set(known.observe if known else ())),
            max(experiment.until, known.until if known else 0.0),
            tuple(sorted({*experiment.claims, *(known.claims if known else ())})),
        )
    return _unique(found.values())


class StartValues:
    """The start concentrations of a model's species as they follow from its parameters."""

    def __init__(self, model: Model) -> None:
        self._values = {p.id: p.value for p in model.parameters if p.rule is None}
        self._dependent = [
            (species.id, species.initial, expression, {symbol.name: symbol for symbol in expression.free_symbols})
            for species in model.species
            if (expression := species.initial_expression) is not None
        ]

    def moved(self, settings: Mapping[str, float]) -> dict[str, float]:
        """The start values (nM) of species that these parameters move away from the file's own, by species id."""
        changed = {ident for ident, value in settings.items() if self._values.get(ident) not in (None, value)}
        values = self._values | {ident: settings[ident] for ident in changed}
        moved = {}
        for ident, usual, expression, symbols in self._dependent:
            if changed.isdisjoint(symbols):
                continue
            numbers = {symbol: sp.Rational(repr(float(values[name]))) for name, symbol in symbols.items()}
            value = float(expression.xreplace(numbers).doit())
            if value != usual:
                moved[ident] = value
        return moved


def _changes(model: Model, starts: StartValues, settings: Settings) -> tuple[Settings, Settings]:
    """What differs from the file: parameters, and start concentrations with those that follow from parameters."""
    parameters, given = {}, {}
    for ident, value in settings:
        if ident in model.species_by_id:
            given[ident] = value
        elif ident in model.parameters_by_id and model.parameters_by_id[ident].rule is None:
            parameters[ident] = value
        else:
            settable = [*model.species_by_id, *(p.id for p in model.parameters if p.rule is None)]
            raise FormatError(f"An experiment on {model.id} sets {ident!r}; {nearest(ident, settable)}")
    start = starts.moved(parameters) | given
    return (
        tuple((ident, value) for ident, value in sorted(parameters.items())),
        tuple((ident, value) for ident, value in sorted(start.items()) if value != model.species_by_id[ident].initial),
    )


def _readable(model: Model, ident: str) -> bool:
    parameter = model.parameters_by_id.get(ident)
    return ident in model.species_by_id or (parameter is not None and parameter.rule is not None)


def _ordered(model: Model, watched: set[str]) -> tuple[str, ...]:
    """Observables and then species, each in the order of the model."""
    return tuple(ident for ident in (*model.parameters_by_id, *model.species_by_id) if ident in watched)


def _doses(model: Model, settings: Settings) -> dict[str, float]:
    """The ligands that are there, by id, in nM."""
    given = dict(settings)
    doses = {species.id: given.get(species.id, species.initial) for species in model.species if species.boundary}
    return {ident: dose for ident, dose in doses.items() if dose}


def _ident(model: Model, parameters: Settings, settings: Settings) -> str:
    """An id from what is set: ``IFN_gamma_expression_STAT1_0``; a ligand at 1 nM goes without its dose."""
    doses = _doses(model, settings)
    parts = [ident if dose == 1 else f"{ident}_{dose:g}" for ident, dose in doses.items()] or ["no_ligand"]
    ligands = {species.id for species in model.species if species.boundary}
    others = dict(parameters) | {ident: value for ident, value in settings if ident not in ligands}
    parts += [f"{ident}_{value:g}" for ident, value in sorted(others.items())]
    return re.sub(r"\W", "", "_".join(parts).replace(".", "p").replace("-", "m"))


def _words(model: Model, settings: Settings) -> str:
    """The experiment in words: the ligands with their doses, then what else differs from the file."""
    names = {**{s.id: s.label for s in model.species}, **{p.id: p.name for p in model.parameters}}
    parts = [f"{names[ident]} {dose:g} nM" for ident, dose in _doses(model, settings).items()]
    ligands = {species.id for species in model.species if species.boundary}
    others = [f"{names[ident]} = {value:g}" for ident, value in settings if ident not in ligands]
    return "; ".join([" + ".join(parts) or "no interferon", *others]).replace("'", "’").replace("\\", "∖")


def _unique(found: Iterable[SimulationTask]) -> tuple[SimulationTask, ...]:
    taken: set[str] = set()
    result = []
    for scenario in found:
        ident = next(name for name in _candidates(scenario.id) if name not in taken)
        taken.add(ident)
        result.append(replace(scenario, id=ident))
    return tuple(result)


def _candidates(ident: str) -> Iterator[str]:
    yield ident
    number = 2
    while True:
        yield f"{ident}_{number}"
        number += 1
