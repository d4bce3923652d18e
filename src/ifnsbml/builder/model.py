"""A declared pathway, expanded: what every writer reads.

Plain frozen data with no file format in it. Expressions are SymPy over symbols that carry
the ids of species (their concentrations, nM), parameters and compartments (their volumes, L).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import sympy as sp

from ifnsbml.builder.entities import Entity
from ifnsbml.builder.evidence import Evidence
from ifnsbml.builder.units import Unit


class Process(StrEnum):
    """What a reaction does, in the words of SBO and SBGN."""

    BINDING = "binding"
    DISSOCIATION = "dissociation"
    PHOSPHORYLATION = "phosphorylation"
    DEPHOSPHORYLATION = "dephosphorylation"
    TRANSPORT = "transport"
    TRANSCRIPTION = "transcription"
    TRANSLATION = "translation"
    DEGRADATION = "degradation"
    EXCHANGE = "nucleotide exchange"
    HYDROLYSIS = "hydrolysis"
    STATE_CHANGE = "state change"
    RESPONSE = "response"


class Certainty(StrEnum):
    """How a process is drawn: as known, as uncertain, or as one whose steps the review skips."""

    KNOWN = "known"
    UNCERTAIN = "uncertain"
    OMITTED = "omitted"


class Role(StrEnum):
    """What a modifier does to a process."""

    CATALYST = "catalyst"
    STIMULATOR = "stimulator"
    NECESSARY = "necessary stimulator"
    INHIBITOR = "inhibitor"


class ParameterRole(StrEnum):
    """What a parameter is for."""

    RATE = "rate"
    CONSTANT = "constant"
    INITIAL = "initial"
    EXPRESSION = "expression"
    CONTEXT = "context"
    MUTANT = "mutant"
    INHIBITION = "inhibition"
    HYPOTHESIS = "hypothesis"
    ACTIVITY = "activity"
    OBSERVABLE = "observable"


@dataclass(frozen=True)
class Compartment:
    """A well-stirred volume in litres; ``rank`` orders the bands of a map from outside to inside."""

    id: str
    name: str
    volume: float
    go: str
    rank: int
    evidence: Evidence


@dataclass(frozen=True, order=True)
class Part:
    """Copies of one entity in one state inside a species."""

    symbol: str
    states: tuple[tuple[str, str], ...]
    copies: int


@dataclass(frozen=True)
class Species:
    """An entity, or a complex of entities, in one state in one compartment.

    ``complex`` is the label of the complex ("ISGF3") and None for a single entity;
    ``label`` the name without the compartment; ``initial`` the nominal concentration in nM.
    """

    id: str
    label: str
    name: str
    compartment: str
    kind: str
    parts: tuple[Part, ...]
    complex: str | None
    initial: float
    initial_expression: sp.Expr | None
    boundary: bool
    evidence: Evidence


@dataclass(frozen=True)
class Parameter:
    """A number with a unit, or the left side of an assignment rule."""

    id: str
    name: str
    value: float
    unit: Unit
    role: ParameterRole
    evidence: Evidence
    rule: sp.Expr | None = None


@dataclass(frozen=True)
class Participant:
    """A reactant or product with its stoichiometry."""

    species: str
    stoichiometry: int


@dataclass(frozen=True)
class Modifier:
    """A species that a process needs, is sped up or slowed by, and does not consume."""

    species: str
    role: Role


@dataclass(frozen=True)
class Reaction:
    """One process over concrete species; ``law`` is in nmol/min."""

    id: str
    name: str
    process: Process
    reactants: tuple[Participant, ...]
    products: tuple[Participant, ...]
    modifiers: tuple[Modifier, ...]
    law: sp.Expr
    reversible: bool
    certainty: Certainty
    evidence: Evidence
    hypothesis: str | None = None

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """What the process needs besides its reactants: sets of species, of each of which one is enough.

        Species that the law adds up, such as the states of a protein or two genes of one effect, are alternatives.
        """
        necessary = {m.species for m in self.modifiers if m.role is Role.NECESSARY}
        sums = [
            frozenset(symbol.name for symbol in term.free_symbols) & necessary
            for term in sp.preorder_traversal(self.law)
            if term.is_Add and necessary & {s.name for s in term.args if s.is_Symbol}
        ]
        found = (
            max((some for some in sums if ident in some), key=len, default=frozenset({ident})) for ident in necessary
        )
        return tuple(sorted(set(found), key=sorted))

    def role_of(self, modifier: Modifier) -> Role:
        """What a modifier does by itself: it is necessary only if no other can stand in for it."""
        if modifier.role is Role.NECESSARY and frozenset({modifier.species}) not in self.needs:
            return Role.STIMULATOR
        return modifier.role


@dataclass(frozen=True)
class Model:
    """A pathway ready to be written: everything by value, in a fixed order."""

    id: str
    name: str
    description: str
    compartments: tuple[Compartment, ...]
    entities: dict[str, Entity]
    species: tuple[Species, ...]
    parameters: tuple[Parameter, ...]
    reactions: tuple[Reaction, ...]
    claims: tuple[str, ...] = field(default=())

    @cached_property
    def species_by_id(self) -> dict[str, Species]:
        """Every species by its id."""
        return {species.id: species for species in self.species}

    @cached_property
    def parameters_by_id(self) -> dict[str, Parameter]:
        """Every parameter by its id."""
        return {parameter.id: parameter for parameter in self.parameters}

    def parameters_of(self, role: ParameterRole) -> Iterator[Parameter]:
        """Iterate over the parameters that have one role."""
        return (parameter for parameter in self.parameters if parameter.role is role)
