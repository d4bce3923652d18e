"""From rules over forms to reactions over concrete species.

The k-th copy of an entity on the left of a rule becomes its k-th copy on the right and
keeps every site that the right side leaves open. Ways of matching that give the same
reaction are counted, and the count multiplies the rate: that is what makes a mixed pair
form at twice the rate of a like pair, and sums over open sites exact.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from ifnsbml.builder.entities import Entity, Form, Slot, complete
from ifnsbml.builder.errors import DeclarationError, UnknownName
from ifnsbml.builder.naming import (
    UNPLACED_KINDS,
    ComplexDefinition,
    ambiguous_sites,
    fragment_suffix,
    fragment_text,
    open_fragments,
    place_suffix,
    single_names,
)


@dataclass(frozen=True)
class Concrete:
    """One species as the expansion knows it: its id, names, place and complete slots."""

    id: str
    label: str
    name: str
    compartment: str
    complex: str | None
    slots: tuple[Slot, ...]
    fragments: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True)
class Expansion:
    """One reaction of a rule: species on both sides in the order of the forms, and how often it occurs."""

    reactants: tuple[Concrete, ...]
    products: tuple[Concrete, ...]
    multiplicity: int
    suffix: str


class Expander:
    """Turns forms into concrete species, given the entities and the named complexes."""

    def __init__(
        self, entities: dict[str, Entity], complexes: dict[str, ComplexDefinition], places: dict[str, str]
    ) -> None:
        self._entities = entities
        self._complexes = complexes
        self._places = places

    def concrete(self, slots: Sequence[Slot], label: str | None, compartment: str) -> Concrete:
        """Return the species with these complete slots in this compartment."""
        where = self._place_text(slots, label, compartment)
        if label is None:
            (slot,) = slots
            entity = self._entities[slot.symbol]
            stem, text = single_names(entity, slot)
            unplaced = entity.kind in UNPLACED_KINDS
            ident = stem if unplaced else f"{stem}_{place_suffix(compartment)}"
            fragments = open_fragments(slots, [Slot(slot.symbol)], self._entities)
            return Concrete(ident, text, f"{text} ({where})", compartment, None, tuple(slots), tuple(fragments))
        definition = self._definition(label)
        ordered = self._canonical(slots, definition)
        fragments = open_fragments(ordered, definition.slots, self._entities)
        ambiguous = ambiguous_sites(definition.slots, self._entities)
        stem = label + fragment_suffix(fragments, ambiguous)
        text = definition.title + fragment_text(fragments, ambiguous)
        ident = f"{stem}_{place_suffix(compartment)}"
        return Concrete(ident, text, f"{text} ({where})", compartment, label, ordered, tuple(fragments))

    def concretes(self, form: Form) -> list[Concrete]:
        """Every species that a form stands for, each once."""
        return list({c.id: c for c in self._alternatives(form)}.values())

    def _alternatives(self, form: Form) -> Iterator[Concrete]:
        choices = [complete(slot, self._entity(slot.symbol)) for slot in form.slots]
        for slots in product(*choices):
            yield self.concrete(slots, form.label, form.place)

    def expand(self, reactants: Sequence[Form], products: Sequence[Form], rule: str) -> list[Expansion]:
        """Return every reaction of a rule, in a fixed order."""
        choices = [self.concretes(form) for form in reactants]
        counted: Counter[tuple[tuple[str, ...], tuple[str, ...]]] = Counter()
        kept: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[tuple[Concrete, ...], tuple[Concrete, ...]]] = {}
        for left in product(*choices):
            right = tuple(self._products(left, products, rule))
            key = (tuple(sorted(c.id for c in left)), tuple(sorted(c.id for c in right)))
            counted[key] += 1
            kept.setdefault(key, (left, right))
        ambiguous = ambiguous_sites([slot for form in reactants for slot in form.slots], self._entities)
        result = []
        for key, (left, right) in kept.items():
            fragments = _merge(self._open_of(left, reactants))
            result.append(Expansion(left, right, counted[key], fragment_suffix(fragments, ambiguous)))
        return result

    def _open_of(self, left: Sequence[Concrete], reactants: Sequence[Form]) -> Iterator[tuple[str, str, int]]:
        for concrete, form in zip(left, reactants, strict=True):
            declared = form.slots
            if concrete.complex is not None:
                by_symbol = {slot.symbol: slot for slot in form.slots}
                declared = tuple(by_symbol[slot.symbol] for slot in concrete.slots)
            yield from open_fragments(concrete.slots, declared, self._entities)

    def _products(self, left: Sequence[Concrete], products: Sequence[Form], rule: str) -> Iterator[Concrete]:
        available: dict[str, list[Slot]] = defaultdict(list)
        for concrete in left:
            for slot in concrete.slots:
                available[slot.symbol].append(slot)
        for form in products:
            slots = []
            for slot in form.slots:
                entity = self._entity(slot.symbol)
                resting = {site.name: site.states[0] for site in entity.sites.values()}
                waiting = available[slot.symbol]
                inherited = dict(waiting.pop(0).fixed) if waiting else resting
                slots.append(Slot(slot.symbol, tuple(sorted({**inherited, **dict(slot.fixed)}.items()))))
            yield self.concrete(slots, form.label, form.place)

    def matches(self, form: Form, species: Iterable[Concrete]) -> list[Concrete]:
        """The existing species that a form stands for; a form without a place matches everywhere."""
        found = []
        for concrete in species:
            if concrete.complex != form.label:
                continue
            if form.compartment is not None and concrete.compartment != form.compartment:
                continue
            if _fits(form.slots, concrete.slots):
                found.append(concrete)
        return found

    def _entity(self, symbol: str) -> Entity:
        try:
            return self._entities[symbol]
        except KeyError:
            raise UnknownName(f"no entity '{symbol}' is declared in this pathway.") from None

    def _definition(self, label: str) -> ComplexDefinition:
        try:
            return self._complexes[label]
        except KeyError:
            raise UnknownName(f"no complex '{label}' is declared in this pathway.") from None

    def _canonical(self, slots: Sequence[Slot], definition: ComplexDefinition) -> tuple[Slot, ...]:
        """The slots in the order of the definition; alike slots sorted, so that order carries no meaning."""
        pools: dict[str, list[Slot]] = defaultdict(list)
        for slot in slots:
            pools[slot.symbol].append(slot)
        for pool in pools.values():
            pool.sort()
        try:
            return tuple(pools[pattern.symbol].pop(0) for pattern in definition.slots)
        except IndexError:
            raise DeclarationError(
                f"complex '{definition.label}' is made of {[s.symbol for s in definition.slots]}, "
                f"but a process makes it from {[s.symbol for s in slots]}."
            ) from None

    def _place_text(self, slots: Sequence[Slot], label: str | None, compartment: str) -> str:
        try:
            return self._places[compartment]
        except KeyError:
            what = label or slots[0].symbol
            raise UnknownName(
                f"'{what}' is put into '{compartment}', which is no compartment; known: {', '.join(self._places)}"
            ) from None


def _merge(fragments: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    counted: Counter[tuple[str, str]] = Counter()
    for symbol, fragment, count in fragments:
        counted[symbol, fragment] += count
    return [(symbol, fragment, count) for (symbol, fragment), count in sorted(counted.items())]


def _fits(patterns: Sequence[Slot], slots: Sequence[Slot]) -> bool:
    if len(patterns) != len(slots):
        return False
    remaining = list(slots)
    for pattern in sorted(patterns, key=lambda p: -len(p.fixed)):
        for index, slot in enumerate(remaining):
            if slot.symbol == pattern.symbol and set(pattern.fixed) <= set(slot.fixed):
                del remaining[index]
                break
        else:
            return False
    return True
