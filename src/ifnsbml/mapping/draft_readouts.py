"""What of theirs a read-out of the claims counts, with how many molecules each, and the formula of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ifnsbml.mapping.draft_items import Holdings, Item
from ifnsbml.mapping.draft_molecules import MoleculeCount
from ifnsbml.mapping.draft_names import GENERIC

_CALLED: Mapping[str, tuple[str, ...]] = {
    "STAT5": ("STAT5A", "STAT5B"),
    "ERK": ("MAPK1", "MAPK3"),
    "MEK": ("MAP2K1", "MAP2K2"),
    "p38": ("MAPK14", "MAPK11"),
    "AKT": ("AKT1", "AKT2"),
    "RAP1": ("RAP1A", "RAP1B"),
    "PI3K": ("PIK3CA", "PIK3CB", "PIK3CD"),
    "CaMKII": ("CAMK2A", "CAMK2B", "CAMK2D", "CAMK2G"),
    "MKK3": ("MAP2K3",),
    "MKK6": ("MAP2K6",),
    "MNK1": ("MKNK1",),
    "MSK1": ("RPS6KA5",),
    "MSK2": ("RPS6KA4",),
    "4EBP1": ("EIF4EBP1",),
    "p70S6K": ("RPS6KB1",),
    "PDK1": ("PDPK1",),
    "PKC_delta": ("PRKCD",),
    "PKC_theta": ("PRKCQ",),
    "VAV": ("VAV1",),
    "C3G": ("RAPGEF1",),
    "H3": ("H3C1",),
}
"""The genes behind the words of read-outs that are not gene symbols themselves."""
_ISGF3 = {"STAT1", "STAT2", "IRF9"}
_MAX_COUNTED = 300
"""No formula of a draft is longer: a model of more species than that is a network of rules."""


@dataclass(frozen=True)
class Term:
    """One of theirs within a read-out: counted ``count`` times."""

    item: Item
    count: int
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftReadout:
    """What stands for a read-out: terms, the formula over their ids, and why one may doubt it."""

    terms: tuple[Term, ...]
    formula: str
    total: bool = False
    """Whether a total of the model's own is taken in place of its parts."""

    @property
    def doubts(self) -> tuple[str, ...]:
        """Every reason to doubt, once."""
        return tuple(dict.fromkeys(doubt for term in self.terms for doubt in term.doubts))


def find_readout(word: str, holdings: Holdings) -> DraftReadout | None:
    """What of theirs stands for the read-out ``obs_WORD``; None where nothing does."""
    found = [Term(item, *_counted(word, item)) for item in holdings.items if item.kind != "constant"]
    terms, total = without_totals([term for term in found if term.count])
    if not terms or len(terms) > _MAX_COUNTED:
        return None
    return DraftReadout(tuple(terms), formula_of(terms, holdings.sizes), total)


def generic_readout(family: str, holdings: Holdings) -> DraftReadout | None:
    """What is phosphorylated of a family that the model does not tell apart, as a plain "STAT"."""
    found = [
        Term(item, item.held[family].phospho)
        for item in holdings.items
        if family in GENERIC and item.kind != "constant" and not item.made.rna and family in item.held
    ]
    terms, total = without_totals([term for term in found if term.count])
    return (
        DraftReadout(tuple(terms), formula_of(terms, holdings.sizes), total) if 0 < len(terms) <= _MAX_COUNTED else None
    )


def _counted(word: str, item: Item) -> tuple[int, tuple[str, ...]]:
    """How many molecules of one thing a read-out counts, with doubts."""
    if match := re.fullmatch(r"mRNA_([A-Z0-9]+)", word):
        return _copies(item, (match[1],), lambda held: held.copies) if item.made.rna else (0, ())
    if word == "PIP3":
        return (1 if "CHEBI:16618" in item.made.terms or item.label.upper() == "PIP3" else 0), ()
    if item.made.rna:
        return 0, ()
    if match := re.fullmatch(r"protein_([A-Z0-9]+)", word):
        return _copies(item, (match[1],), lambda held: held.copies)
    if match := re.fullmatch(r"(STAT\d\w?)_dimer_nuclear", word):
        held = item.copies_of(match[1])
        pair = item.made.nuclear and held is not None and len(item.held) == 1 and held.copies == held.phospho == 2
        return (2, held.doubts) if pair and held is not None else (0, ())
    if word in ("ISGF3", "ISGF3_nuclear"):
        return int(item.held.keys() == _ISGF3 and (item.made.nuclear or word == "ISGF3")), ()
    if match := re.fullmatch(r"(\w+?)_(pY\d*|pS\d*|active|phosphorylated|GTP)", word):
        states: Mapping[str, Callable[[MoleculeCount], int]] = {
            "pY": lambda held: held.phospho,
            "pS": lambda held: held.serine,
            "active": lambda held: held.active,
            "phosphorylated": lambda held: held.phospho,
            "GTP": lambda held: held.gtp,
        }
        return _copies(item, _CALLED.get(match[1], (match[1],)), states[re.sub(r"\d+$", "", match[2])])
    return 0, ()


def _copies(item: Item, symbols: Sequence[str], state: Callable[[MoleculeCount], int]) -> tuple[int, tuple[str, ...]]:
    counted = 0
    doubts: list[str] = []
    for symbol in symbols:
        held = item.copies_of(symbol)
        if held is None or not state(held):
            continue
        if symbol not in item.held:  # a family that is not told apart: counted once, not for each member
            whole = set(symbols) > {symbol}
            return state(held), () if whole else held.doubts
        counted += state(held)
        doubts += held.doubts
    return counted, tuple(doubts)


def without_totals(terms: Sequence[Term]) -> tuple[list[Term], bool]:
    """Terms of which none is computed from another; True where a total stands for all that it adds up.

    A value that a rule computes from others must not be added to them. Where the rule is a sum that holds all the
    parts that were found, it is the authors' own total, with their own counts, and takes their place; it counts
    molecules already. Any other is left out where it shares a part with what is taken.
    """
    parts = [term for term in terms if term.item.kind != "computed"]
    computed = [term for term in terms if term.item.kind == "computed"]
    ids = {term.item.id for term in parts}
    totals = [term for term in computed if term.item.is_sum and ids and term.item.parts >= ids]
    if totals:
        best = min(totals, key=lambda term: (len(term.item.parts), term.item.id))
        return [Term(best.item, 1, best.doubts)], True
    taken = list(parts)
    covered = set(ids)
    # The most general first: totals of the model rather than the steps on the way to them.
    for term in sorted(computed, key=lambda term: (not term.item.is_sum, -len(term.item.parts), term.item.id)):
        if not covered & ({term.item.id} | term.item.parts):
            taken.append(Term(term.item, 1 if term.item.is_sum else term.count, (*term.doubts, _scaled(term.item))))
            covered |= {term.item.id} | term.item.parts
    return taken, False


def _scaled(item: Item) -> str:
    return f"a rule computes {item.id}: it may be scaled"


def formula_of(terms: Sequence[Term], sizes: Mapping[str, float]) -> str:
    """The molecules of all terms together, as one concentration.

    Compartments of different sizes are weighed by their volumes: what is in them together, by their volume together.
    Of compartments of one size the concentrations are added.
    """
    homes = sorted({term.item.home for term in terms if term.item.home in sizes})
    amounts = [term for term in terms if term.item.amount]
    unequal = len({sizes[home] for home in homes}) > 1
    if len(homes) != len({term.item.home for term in terms}) or not homes:
        return _sum(terms)  # variables have no compartment
    if not unequal:
        if not amounts or sizes[homes[0]] == 1.0:
            return _sum(terms)
        rest = [term for term in terms if not term.item.amount]
        return " + ".join([f"{_grouped(_sum(amounts))} / {homes[0]}", *([_sum(rest)] if rest else [])])
    weighed = []
    for home in homes:
        here = [term for term in terms if term.item.home == home and not term.item.amount]
        if here:
            weighed.append(f"{home} * {_grouped(_sum(here))}")
    if amounts:
        weighed.append(_sum(amounts))
    return f"({' + '.join(weighed)}) / ({' + '.join(homes)})"


def _sum(terms: Iterable[Term]) -> str:
    return " + ".join(f"{term.count} * {term.item.id}" if term.count > 1 else term.item.id for term in terms)


def _grouped(text: str) -> str:
    return f"({text})" if " + " in text else text


def words_of(vocabulary: Iterable[str]) -> Iterator[str]:
    """The read-outs among the words of claims that a draft looks for by their form."""
    return (word for word in sorted(vocabulary) if word.startswith("obs_"))
