"""Entities with sites, and forms: patterns of entities in a state and a place.

A form says what matters and leaves the rest open: ``stat1(Y701="p")`` is STAT1 with Tyr701
phosphorylated, whatever Ser727. A form of several entities is a complex. ``form @ "nucleus"``
puts it somewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import product

from ifnsbml.builder.errors import MissingCompartment, UnknownSite
from ifnsbml.errors import nearest

PHOSPHO_STATES = ("u", "p")
"""Free and phosphorylated; the first state of a site is the one it rests in."""


@dataclass(frozen=True)
class Site:
    """A place on an entity that has one of several states; the first is the resting one.

    The resting state of a ``tacit`` site goes unnamed, as that of a phosphorylation site does.
    """

    name: str
    states: tuple[str, ...] = PHOSPHO_STATES
    residue: str = ""
    tacit: bool = False

    @property
    def phospho(self) -> bool:
        """Whether this is a phosphorylation site."""
        return self.states == PHOSPHO_STATES


@dataclass(frozen=True)
class Entity:
    """A protein, gene, element, lipid …: ``kind`` is one of the kinds of species, ``genes`` its HGNC symbols."""

    symbol: str
    name: str
    kind: str
    genes: tuple[str, ...] = ()
    sites: Mapping[str, Site] = field(default_factory=dict, hash=False)
    identifiers: tuple[str, ...] = ()
    note: str = ""

    def __call__(self, **states: str) -> Form:
        """Return the form of this entity with the given sites fixed and the others open."""
        for site, state in states.items():
            self.check(site, state)
        return Form((Slot(self.symbol, tuple(sorted(states.items()))),))

    def check(self, site: str, state: str | None = None) -> None:
        """Raise UnknownSite unless the entity has this site (and the site this state)."""
        if site not in self.sites:
            raise UnknownSite(f"{self.symbol} has no site '{site}'; {nearest(site, self.sites)}")
        if state is not None and state not in self.sites[site].states:
            raise UnknownSite(
                f"site {site} of {self.symbol} has no state '{state}'; {nearest(state, self.sites[site].states)}"
            )


@dataclass(frozen=True, order=True)
class Slot:
    """One entity of a form with the sites that are fixed."""

    symbol: str
    fixed: tuple[tuple[str, str], ...] = ()

    def state(self, site: str) -> str | None:
        """The fixed state of a site, or None if it is open."""
        return dict(self.fixed).get(site)

    def with_states(self, states: Mapping[str, str]) -> Slot:
        """The same slot with these sites fixed as well."""
        return Slot(self.symbol, tuple(sorted({**dict(self.fixed), **states}.items())))


@dataclass(frozen=True)
class Form:
    """A pattern of one entity or of a complex, and where it is.

    ``label`` names a complex ("ISGF3"); ``title`` is the name a person reads.
    """

    slots: tuple[Slot, ...]
    compartment: str | None = None
    label: str | None = None
    title: str | None = None

    def __matmul__(self, compartment: str) -> Form:
        return replace(self, compartment=compartment)

    def __call__(self, **states: str) -> Form:
        """The same form with further sites of its first entity fixed."""
        first, *rest = self.slots
        return replace(self, slots=(first.with_states(states), *rest))

    def fixing(self, symbol: str, **states: str) -> Form:
        """The same form with sites of every copy of ``symbol`` fixed."""
        return replace(self, slots=tuple(s.with_states(states) if s.symbol == symbol else s for s in self.slots))

    @property
    def place(self) -> str:
        """The compartment; raises MissingCompartment if none was given."""
        if self.compartment is None:
            raise MissingCompartment(
                f"'{self.label or self.slots[0].symbol}' is used without a compartment; write form @ \"cytosol\"."
            )
        return self.compartment


def complete(slot: Slot, entity: Entity) -> list[Slot]:
    """Every concrete slot that ``slot`` stands for: open sites run through their states."""
    open_sites = [site for name, site in sorted(entity.sites.items()) if slot.state(name) is None]
    choices = product(*[[(site.name, state) for state in site.states] for site in open_sites])
    return [slot.with_states(dict(choice)) for choice in choices]
