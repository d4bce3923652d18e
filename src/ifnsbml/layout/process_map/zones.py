"""Zones: the horizontal strips of a map from top to bottom, and which species lies in which.

Each compartment is one strip in biological order, but the one around the innermost has a
second strip below it: messages leave the nucleus downwards, so that the signal never has to
turn back. Phenotypes stand below everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ifnsbml.builder.model import Model, Reaction, Species
from ifnsbml.layout.errors import LayoutError


@dataclass(frozen=True)
class Zones:
    """``order[z]`` is the compartment of strip z; ``of`` gives the strip of every species."""

    order: tuple[str, ...]
    of: Mapping[str, int]

    @property
    def phenotypes(self) -> int:
        """The strip below the last compartment."""
        return len(self.order)

    @property
    def membranes(self) -> frozenset[int]:
        """The strips that are membranes, and are to be thin."""
        return frozenset(zone for zone, compartment in enumerate(self.order) if "membrane" in compartment)

    def of_reaction(self, reaction: Reaction) -> int:
        """The strip of a process: where most of its participants are, the lower one if two share it."""
        zones = [self.of[p.species] for p in (*reaction.reactants, *reaction.products)]
        return max(zones, key=lambda zone: (zones.count(zone), zone))


def zones_of(model: Model) -> Zones:
    """Assign every species to a strip; raises LayoutError for a species in no compartment."""
    ranked = sorted(model.compartments, key=lambda c: (c.rank, c.id))
    used = [c.id for c in ranked if any(s.compartment == c.id for s in model.species)]
    known = {c.id for c in ranked}
    for species in model.species:
        if species.compartment not in known:
            raise LayoutError(
                f"Species '{species.id}' lies in '{species.compartment}', which is no compartment of "
                f"'{model.id}': it cannot be put on the map."
            )
    below = _downstream(model, used[-2]) if len(used) > 1 else frozenset()
    order = [*used, used[-2]] if below else used
    of = {s.id: order.index(s.compartment) for s in model.species}
    of.update({ident: len(order) - 1 for ident in below})
    return Zones(tuple(order), of)


def _downstream(model: Model, compartment: str) -> frozenset[str]:
    """Species of ``compartment`` that are messages or made from nothing but messages."""
    inside = {s.id: s for s in model.species if s.compartment == compartment}
    reached = {ident for ident, s in inside.items() if s.kind in ("mrna", "phenotype")}
    messages = {s.id for s in model.species if s.kind == "mrna"}
    if not reached & messages:
        return frozenset()
    grown = True
    while grown:
        new = {
            product.species
            for reaction in model.reactions
            if _fed(reaction, reached, messages)
            for product in reaction.products
            if product.species in inside
        } - reached
        reached |= new
        grown = bool(new)
    return _closed(model, reached, messages, inside)


def _fed(reaction: Reaction, reached: Iterable[str], messages: Iterable[str]) -> bool:
    return any(p.species in reached for p in reaction.reactants) or any(
        m.species in messages for m in reaction.modifiers
    )


def _closed(model: Model, reached: set[str], messages: set[str], inside: Mapping[str, Species]) -> frozenset[str]:
    """Drop, until nothing changes, whatever also comes from somewhere else."""
    while True:
        foreign = {
            product.species
            for reaction in model.reactions
            if not _fed(reaction, reached, messages)
            for product in reaction.products
            if inside.get(product.species) and inside[product.species].kind not in ("mrna", "phenotype")
        }
        kept = reached - foreign
        if kept == reached:
            return frozenset(reached)
        reached = kept
