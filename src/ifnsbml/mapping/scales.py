"""How many nM and minutes the numbers of one file are: as the mapping says, else as the file declares, else assumed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ifnsbml.mapping import units
from ifnsbml.mapping.declared import DeclaredUnits, Scale
from ifnsbml.mapping.mapping import MappedInput, MappedObservable, ModelMapping
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.model.symbols import ModelSymbol, SymbolKind
from ifnsbml.yaml_file import Place

_ASSUMED = Scale(1.0)
_SECOND = 1 / 60
_SHOWN = 4


class Scales:
    """The scales of one file under one mapping; remembers what had to be assumed.

    Attributes:
        largest: the largest number of nM that a unit asked for so far is.
        problems: what is wrong with what the mapping says of units, and where.
    """

    def __init__(self, model: Any, mapping: ModelMapping) -> None:
        """Look at a checked ``libsbml.Model``."""
        self._model = model
        self._mapping = mapping
        self._declared = DeclaredUnits(model)
        self._litres = units.litres(mapping.volume) if mapping.volume is not None else None
        self._open: dict[str, None] = {}
        self._general: dict[str, None] = {}
        self._overridden: dict[str, tuple[Scale, Scale]] = {}
        self._time = ""
        self._found: list[float] = []
        self.problems: list[tuple[Place, str]] = []

    @property
    def largest(self) -> float:
        """See the class."""
        return max(self._found, default=1.0)

    def minutes(self) -> float:
        """How many minutes their unit of time is."""
        declared, said = self._declared.minutes(), self._mapping.time_unit
        if said is not None:
            factor = units.minutes(said)
            if declared is not None and not math.isclose(declared, factor, rel_tol=1e-9):
                self._time = f"the file declares its time in {_time(declared)}, the mapping says {said}: that is taken"
            return factor
        if declared is not None:
            return declared
        told = "the file does not declare its unit of time:"
        instead = "'time_unit' in the mapping says another"
        rates = self._declared.minutes_of_rates()
        if rates is not None:
            self._time = f"{told} {_time(rates)} is taken, as its rate constants have it; {instead}"
            return rates
        default = ", the default of its SBML Level" if self._model.getLevel() < 3 else ""
        self._time = f"{told} s is assumed{default}; {instead}"
        return _SECOND

    def of_input(self, key: str, place: Place, entry: MappedInput, entity: ModelSymbol) -> Scale:
        """What turns the value of an id that an input is into our unit."""
        if entry.unit is not None:
            return self._kept(self._said(place, entry.unit, entry, entity))
        if entity.kind is SymbolKind.PARAMETER and not key.startswith(LIGAND_PREFIX):
            return Scale(1.0)  # a number that describes the experiment, or that both sides call the same
        return self._kept(self._usual(place, entry, entity))

    def of_readout(self, place: Place, entry: MappedObservable, entity: ModelSymbol) -> Scale:
        """What turns the value of an id in a read-out into nM."""
        if entry.unit is not None:
            return self._kept(self._said(place, entry.unit, entry, entity))
        if entity.kind is SymbolKind.COMPARTMENT:
            return _ASSUMED
        return self._kept(self._usual(place, entry, entity))

    def notes(self) -> Iterator[str]:
        """What was assumed and what was overridden, as sentences."""
        if self._time:
            yield self._time
        if self._open:
            counts = self._declared.counts_molecules and self._litres is None
            more = "; 'volume' says what its molecules are in" if counts else ""
            yield (
                f"the file does not declare {_units(self._open)}: nM is assumed; 'concentration_unit' in the mapping "
                f"says another{more}"
            )
        if self._general:
            yield f"the file does not declare {_units(self._general)}: that of its concentrations is taken"
        if self._overridden:
            id_, (declared, said) = next(iter(self._overridden.items()))
            yield (
                f"the file declares its concentrations otherwise: one unit of {id_} is {declared.factor:g} nM"
                f"{f' over the size of {declared.per}' if declared.per else ''}; the mapping says "
                f"{self._mapping.concentration_unit}, {said.factor:g} nM, which is taken"
            )

    def _kept(self, scale: Scale) -> Scale:
        self._found.append(scale.factor)
        return scale

    def _usual(self, place: Place, entry: MappedInput | MappedObservable, entity: ModelSymbol) -> Scale:
        """What the mapping says of all concentrations, else what the file declares of this one."""
        declared = self._declared_of(entity, entry.molar_mass)
        unit = self._mapping.concentration_unit
        if unit is not None:
            said = self._said(("concentration_unit",), unit, entry, entity)
            if declared is not None and not _same(declared, said):
                self._overridden[entity.id] = (declared, said)
            return said
        if declared is not None:
            return declared
        general = self._declared.general(molar_mass=entry.molar_mass)
        if entity.kind is SymbolKind.PARAMETER and not self._has_unit(entity) and general is not None:
            self._general[entity.id] = None
            return general
        self._open[entity.id] = None
        return _ASSUMED

    def _declared_of(self, entity: ModelSymbol, molar_mass: float | None) -> Scale | None:
        if entity.kind is SymbolKind.PARAMETER:
            return self._declared.of_parameter(self._model.getParameter(entity.id), molar_mass=molar_mass)
        species = self._model.getSpecies(entity.id)
        if species is None:
            return None
        return self._declared.of_species(species, molar_mass=molar_mass, litres=self._litres)

    def _has_unit(self, entity: ModelSymbol) -> bool:
        return bool(self._model.getParameter(entity.id).isSetUnits())

    def _said(
        self, place: Place, unit: str | float, entry: MappedInput | MappedObservable, entity: ModelSymbol
    ) -> Scale:
        if isinstance(unit, str) and units.per_litre(unit)[1] == units.MOLECULES and self._litres is None:
            return self._molecules(place, unit, entity)
        factor = units.nanomolar(unit, molar_mass=entry.molar_mass, factor=entry.factor, litres=self._litres)
        return Scale(factor)

    def _molecules(self, place: Place, unit: str, entity: ModelSymbol) -> Scale:
        """Molecules in the compartment that the file has for them."""
        species = self._model.getSpecies(entity.id)
        home = self._model.getCompartment(species.getCompartment()) if species is not None else None
        litres = self._declared.litres_of(home) if home is not None else None
        if home is None or litres is None:
            problem = (place, f"the file does not say in what volume the molecules of {entity.id} are: say 'volume'")
            if all(known != place for known, _ in self.problems):
                self.problems.append(problem)
            return _ASSUMED
        # An amount is over the size; a concentration is a number in one unit of it already.
        factor = units.of_molecules(units.per_litre(unit)[0], litres)
        return Scale(factor, home.getId() if species.getHasOnlySubstanceUnits() else "")


def _same(one: Scale, other: Scale) -> bool:
    return one.per == other.per and math.isclose(one.factor, other.factor, rel_tol=1e-6)


def _time(minutes: float) -> str:
    known = (name for name, factor in units.TIMES.items() if math.isclose(factor, minutes, rel_tol=1e-9))
    return next(known, f"units of {minutes:g} min")


def _units(ids: dict[str, None]) -> str:
    listed = list(ids)
    more = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    word = "unit" if len(listed) == 1 else "units"
    return f"the {word} of {', '.join(listed[:_SHOWN])}{more}"
