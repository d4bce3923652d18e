"""Ids and names that read as biology: ``STAT1_pY701_cytosol``, "STAT1 pY701 (cytosol)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ifnsbml.builder.entities import Entity, Slot

UNPLACED_KINDS = frozenset({"ligand", "phenotype"})
"""Kinds of species that are in one place only, so that their ids carry no place."""

PLACE_SUFFIX = {"plasma_membrane": "membrane"}


@dataclass(frozen=True)
class ComplexDefinition:
    """A named complex: its slots as declared and the name a person reads.

    A tracer shows that a partner has been recruited while its other parts go on being counted
    where they are; observables of molecules leave it out.
    """

    label: str
    title: str
    slots: tuple[Slot, ...]
    tracer: bool = False


def place_suffix(compartment: str) -> str:
    """The last part of a species id in this compartment."""
    return PLACE_SUFFIX.get(compartment, compartment)


def _state_fragment(entity: Entity, site: str, state: str) -> tuple[str, str] | None:
    """The id and the text that a site in this state adds, or None where it rests unremarked."""
    declared = entity.sites[site]
    if declared.phospho:
        return (f"p{site}", f"p{site}") if state == "p" else None
    if declared.tacit and state == declared.states[0]:
        return None
    return (state, f"·{state}" if site == "nucleotide" else f"({state})")


def _states_of(entity: Entity, states: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    order = list(entity.sites)
    found = [_state_fragment(entity, site, state) for site, state in sorted(states, key=lambda s: order.index(s[0]))]
    return [fragment for fragment in found if fragment is not None]


def single_names(entity: Entity, slot: Slot) -> tuple[str, str]:
    """Id stem and label of one entity in one state, without its place."""
    fragments = _states_of(entity, slot.fixed)
    stem = "_".join([entity.symbol, *(ident for ident, _ in fragments)])
    label = entity.name
    for _, text in fragments:
        label += text if text.startswith("·") else f" {text}"
    return stem, label


def open_fragments(
    slots: Sequence[Slot], declared: Sequence[Slot], entities: Mapping[str, Entity]
) -> list[tuple[str, str, int]]:
    """What the open sites of a declaration add: (entity, fragment, how many copies), sorted.

    ``slots`` are concrete and stand in the order of ``declared``.
    """
    counted: Counter[tuple[str, str]] = Counter()
    for slot, pattern in zip(slots, declared, strict=True):
        entity = entities[slot.symbol]
        for site, state in slot.fixed:
            if pattern.state(site) is None:
                fragment = _state_fragment(entity, site, state)
                if fragment is not None and state != entity.sites[site].states[0]:
                    counted[slot.symbol, fragment[0]] += 1
    return [(symbol, fragment, count) for (symbol, fragment), count in sorted(counted.items())]


def fragment_suffix(fragments: Sequence[tuple[str, str, int]], ambiguous: frozenset[str]) -> str:
    """The id suffix for open-site fragments; entities that share a site name are named with it."""
    words = []
    for symbol, fragment, count in fragments:
        word = f"{symbol}{fragment}" if fragment in ambiguous else fragment
        words.append(word if count == 1 else f"{word}x{count}")
    return "".join(f"_{word}" for word in words)


def fragment_text(fragments: Sequence[tuple[str, str, int]], ambiguous: frozenset[str]) -> str:
    """The label text for open-site fragments, such as " pS727" or " 2×pS727"."""
    words = []
    for symbol, fragment, count in fragments:
        word = f"{symbol} {fragment}" if fragment in ambiguous else fragment
        words.append(word if count == 1 else f"{count}×{word}")
    return f" {' '.join(words)}" if words else ""


def ambiguous_sites(slots: Sequence[Slot], entities: Mapping[str, Entity]) -> frozenset[str]:
    """Fragments such as ``pS727`` that two different entities of one complex can both show."""
    owners: dict[str, set[str]] = {}
    for slot in slots:
        for site in entities[slot.symbol].sites.values():
            if site.phospho and slot.state(site.name) is None:
                owners.setdefault(f"p{site.name}", set()).add(slot.symbol)
    return frozenset(fragment for fragment, symbols in owners.items() if len(symbols) > 1)
