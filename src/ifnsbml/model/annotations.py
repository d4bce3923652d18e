"""What an SBML file says about itself, read once: parts and states, who acts on whom, what is certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from ifnsbml.errors import IfnsbmlError, nearest


class NotExpressible(IfnsbmlError):
    """The model lacks something that a check needs: the check does not apply to it.

    Attributes:
        names: the inputs and read-outs that it lacks, where that is what it lacks.
    """

    def __init__(self, message: str, names: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.names = tuple(names)


@dataclass(frozen=True)
class PartFacts:
    """One kind of molecule within a species, with how many copies and in which states."""

    entity: str
    copies: int = 1
    sites: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SpeciesFacts:
    """One species as its file describes it. ``initial`` in nM, as written in the file."""

    id: str
    compartment: str
    initial: float
    kind: str = ""
    entity: str = ""
    parts: tuple[PartFacts, ...] = ()
    detailed: bool = True
    """Whether the file says copies and states, as our annotation does and MIRIAM's does not."""

    @cached_property
    def copies(self) -> Mapping[str, int]:
        """How many of each molecule the species holds, whatever their states."""
        held: Counter[str] = Counter()
        for part in self.parts:
            held[part.entity] += part.copies
        return dict(held)

    def without(self, entity: str) -> SpeciesFacts:
        """The same species with every copy of ``entity`` taken away."""
        return replace(self, parts=tuple(part for part in self.parts if part.entity != entity))


@dataclass(frozen=True)
class ReactionFacts:
    """One reaction: who takes part, and how sure the model is of it."""

    id: str
    reactants: tuple[str, ...]
    products: tuple[str, ...]
    modifiers: tuple[str, ...]
    certainty: str = "known"
    hypothesis: str = ""

    @property
    def acting(self) -> tuple[str, ...]:
        """Modifiers, and reactants where there are several: what makes the reaction happen."""
        return (*self.modifiers, *(self.reactants if len(self.reactants) > 1 else ()))

    @property
    def made(self) -> tuple[str, ...]:
        """The products."""
        return self.products


@dataclass(frozen=True)
class ModelFacts:
    """One file: what it holds, what can be set in it and what can be read from it."""

    path: Path
    name: str
    sha256: str
    species: Mapping[str, SpeciesFacts]
    reactions: tuple[ReactionFacts, ...]
    inputs: Mapping[str, float]
    """What can be set, with the file's value (NaN where something computes it): a species by its initial value."""
    readable: frozenset[str]
    mentions: Mapping[str, frozenset[str]]
    assumptions: tuple[str, ...] = ()
    """Values that the file leaves open, and what is assumed."""
    notes: tuple[str, ...] = ()
    """What a reader of any verdict on it should know: what a mapping assumes, and where it is unsure."""
    rateless: tuple[str, ...] = ()
    """Reactions without a rate law: with any of them a model can be read, but neither run nor proved on."""

    @property
    def observables(self) -> tuple[str, ...]:
        """The ids of the observables, sorted."""
        return tuple(sorted(name for name in self.mentions if name.startswith("obs_")))

    @cached_property
    def entities(self) -> frozenset[str]:
        """Every molecule that some species is made of."""
        return frozenset(name for species in self.species.values() for name in species.copies)

    def entities_of(self, ids: Iterable[str]) -> set[str]:
        """The molecules that these species are made of, and what they are called themselves."""
        found: set[str] = set()
        for name in ids:
            species = self.species[name]
            found |= {*species.copies, species.entity, name}
        return found - {""}

    def counted_in(self, observable: str) -> frozenset[str]:
        """The species that the observable's formula counts, through other formulas where it uses them.

        Raises:
            NotExpressible: there is no such observable.
        """
        if observable not in self.mentions:
            raise NotExpressible(f"{self.name} has no formula for {observable}")
        seen: set[str] = set()
        todo = [observable]
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(self.mentions.get(name, ()))
        return frozenset(seen & self.species.keys())

    def value_of(self, name: str) -> float:
        """The value that the file gives to an input.

        Raises:
            NotExpressible: there is no such input.
        """
        if name not in self.inputs:
            raise NotExpressible(f"{self.name} has no {name}")
        return self.inputs[name]

    def needs_rates(self) -> None:
        """Refuse a file whose equations are not all there.

        Raises:
            NotExpressible: a reaction has no rate law.
        """
        if self.rateless:
            named = ", ".join(repr(name) for name in self.rateless[:3])
            more = f" and {len(self.rateless) - 3} more" if len(self.rateless) > 3 else ""
            raise NotExpressible(f"{self.name} has reactions without a rate law: {named}{more}; it cannot be run")

    def needs_states(self) -> None:
        """Refuse a file that does not say how many copies its species hold, and in which states.

        Raises:
            NotExpressible: no species is told in such detail, as MIRIAM's annotation has no place for it.
        """
        if not any(species.detailed and species.parts for species in self.species.values()):
            raise NotExpressible(f"{self.name} does not say how many copies its species hold and in which states")

    def needs_compartment(self, name: str) -> None:
        """Refuse a file that has no compartment of this name: where a thing is cannot be told.

        Raises:
            NotExpressible: no species is in such a compartment.
        """
        known = {species.compartment for species in self.species.values()}
        if name not in known:
            raise NotExpressible(f"{self.name} has no compartment {name}; {nearest(name, known)}")

    def needs_parts(self) -> None:
        """Refuse a file that does not say what its species are made of.

        Raises:
            NotExpressible: neither our annotation nor MIRIAM's names a single part.
        """
        if not self.entities:
            raise NotExpressible(f"{self.name} does not say what its species are made of")

    def needs_entities(self, names: Iterable[str]) -> None:
        """Refuse a file that does not know one of these molecules.

        Raises:
            NotExpressible: one of them is nowhere in the file.
        """
        missing = [name for name in names if name not in self.entities]
        if missing:
            raise NotExpressible(f"{self.name} has no {', '.join(missing)}")
