"""What a model tells about itself, whether it lives in this process or in another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ifnsbml.errors import nearest
from ifnsbml.model.document import ModelSource
from ifnsbml.model.errors import UnknownNameError
from ifnsbml.model.symbols import SettingRoute, SymbolKind, SymbolTable

LIGAND_PREFIX = "IFN_"
OBSERVABLE_PREFIX = "obs_"


@dataclass(frozen=True)
class ModelDescription:
    """The names of a model, and what they stand for; see :class:`DescribedModel` for each field."""

    path: Path
    sha256: str
    name: str
    time_unit: str
    inputs: tuple[str, ...]
    settable: tuple[str, ...]
    ligands: tuple[str, ...]
    species: tuple[str, ...]
    observables: tuple[str, ...]
    readable: tuple[str, ...]
    states: tuple[str, ...]
    variables: tuple[str, ...]
    assumptions: tuple[str, ...]
    kinds: Mapping[str, SymbolKind]
    labels: Mapping[str, str]
    units: Mapping[str, str]
    declared: Mapping[str, float | None]

    @classmethod
    def of(cls, source: ModelSource, symbol_table: SymbolTable) -> ModelDescription:
        """Collect the facts of a file that was read and studied."""
        entities = symbol_table.entities
        settable = tuple(id_ for id_, entity in entities.items() if entity.road is not SettingRoute.NONE)
        inputs = tuple(id_ for id_ in settable if entities[id_].kind in (SymbolKind.PARAMETER, SymbolKind.BOUNDARY))
        return cls(
            path=source.path,
            sha256=source.sha256,
            name=symbol_table.name or source.path.stem,
            time_unit=symbol_table.time_unit,
            inputs=inputs,
            settable=settable,
            ligands=tuple(
                id_ for id_ in inputs if entities[id_].kind is SymbolKind.BOUNDARY and id_.startswith(LIGAND_PREFIX)
            ),
            species=tuple(
                id_ for id_, entity in entities.items() if entity.kind in (SymbolKind.FLOATING, SymbolKind.BOUNDARY)
            ),
            observables=tuple(
                id_
                for id_, entity in entities.items()
                if id_.startswith(OBSERVABLE_PREFIX)
                and entity.kind is SymbolKind.PARAMETER
                and entity.road is SettingRoute.NONE
            ),
            readable=tuple(entities),
            states=symbol_table.states,
            variables=symbol_table.variables,
            assumptions=symbol_table.assumptions,
            kinds={id_: entity.kind for id_, entity in entities.items()},
            labels={id_: entity.name for id_, entity in entities.items()},
            units={id_: entity.unit for id_, entity in entities.items()},
            declared={id_: entity.declared for id_, entity in entities.items()},
        )


class DescribedModel:
    """Something with a model's facts, and names for them."""

    facts: ModelDescription

    @property
    def path(self) -> Path:
        """The file."""
        return self.facts.path

    @property
    def sha256(self) -> str:
        """The hash of the file's bytes."""
        return self.facts.sha256

    @property
    def name(self) -> str:
        """The model's name, or its id, or the file's name."""
        return self.facts.name

    @property
    def time_unit(self) -> str:
        """The unit of time, as a person writes it; "" where the file declares none."""
        return self.facts.time_unit

    @property
    def inputs(self) -> tuple[str, ...]:
        """The ids of parameters and boundary species that can be set."""
        return self.facts.inputs

    @property
    def settable(self) -> tuple[str, ...]:
        """``inputs``, and the floating species and compartments whose start can be set."""
        return self.facts.settable

    @property
    def ligands(self) -> tuple[str, ...]:
        """The boundary species whose id starts with ``IFN_``."""
        return self.facts.ligands

    @property
    def species(self) -> tuple[str, ...]:
        """The ids of all species."""
        return self.facts.species

    @property
    def observables(self) -> tuple[str, ...]:
        """The ids that start with ``obs_`` and have an assignment rule."""
        return self.facts.observables

    @property
    def default_observables(self) -> tuple[str, ...]:
        """What a first look at a model shows: its observables; where it has none, its states.

        Those are the species that can move, and whatever else a rate rule moves. Of a model without species they are
        all parameters that rules and events change.
        """
        facts = self.facts
        return facts.observables or (facts.states if facts.species else facts.variables) or facts.species

    @property
    def variables(self) -> tuple[str, ...]:
        """The parameters, compartments and stoichiometries that rules or events change."""
        return self.facts.variables

    @property
    def readable(self) -> tuple[str, ...]:
        """Every id that can be observed."""
        return self.facts.readable

    @property
    def assumptions(self) -> tuple[str, ...]:
        """Values that the file leaves open, and what is assumed, as sentences."""
        return self.facts.assumptions

    def kind(self, id_: str) -> SymbolKind:
        """Return what an id stands for; raises UnknownNameError."""
        return self.facts.kinds[self._known(id_)]

    def label(self, id_: str) -> str:
        """Return the human name of an id, or the id where it has none; raises UnknownNameError."""
        return self.facts.labels[self._known(id_)]

    def unit(self, id_: str) -> str:
        """Return the unit of an id's value, "" for a number or none declared; raises UnknownNameError."""
        return self.facts.units[self._known(id_)]

    def declared(self, id_: str) -> float | None:
        """Return the file's value, None where something computes it; raises UnknownNameError."""
        return self.facts.declared[self._known(id_)]

    def _known(self, id_: str) -> str:
        if id_ not in self.facts.kinds:
            raise UnknownNameError(f"{self.name!r} has nothing with the id {id_!r}; {nearest(id_, self.facts.kinds)}")
        return id_
