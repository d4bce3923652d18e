"""The molecules that one thing of somebody else's model is made of, from its annotation and its names.

States and copies are hardly ever annotated: they are read from names, from the properties that annotations give
(PATO's "phosphorylated", SBO's "homodimer"), and from patterns of rule-based models.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ifnsbml.mapping.draft_names import FAMILIES, Mention, NameReading, read_name
from ifnsbml.model.miriam import Identifier, orthologue_of, read_identifier, symbol_of

_PHOSPHO_TERMS = frozenset({"PATO:0002220", "MOD:00696", "MOD:00046", "MOD:00047", "MOD:00048", "C00562"})
_DIMER_TERMS = frozenset({"SBO:0000286", "SBO:0000607", "SBO:0000608"})
_RNA_TERMS = frozenset({"CHEBI:33699", "SBO:0000278", "C00046", "C813", "SO:0000234"})
_NUCLEAR_TERMS = frozenset({"GO:0005634", "GO:0005654", "C13361"})


@dataclass(frozen=True)
class MoleculeCount:
    """How many copies of one molecule a thing holds, and how many of them in which state."""

    copies: int = 1
    phospho: int = 0
    serine: int = 0
    active: int = 0
    gtp: int = 0
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class MadeOf:
    """What one thing is made of, and where that is known from."""

    held: Mapping[str, MoleculeCount] = field(default_factory=dict)
    """By HGNC symbol, or by the name of a family that is not told apart."""
    strangers: int = 0
    """How many words of its name may be molecules that are not known here."""
    rna: bool = False
    nuclear: bool = False
    evidence: Literal["annotation", "name", "pattern"] = "name"
    orthologues: frozenset[str] = frozenset()
    """Molecules that are known by the mouse's entry."""
    terms: frozenset[str] = frozenset()
    """Accessions in its annotation."""


def made_of(element: Any, label: str, symbols: frozenset[str]) -> MadeOf:
    """What a species or parameter is made of; ``symbols`` are to be known beside those of the package."""
    reading, other = _readings(element.getId(), label, symbols)
    annotated, orthologues, terms = _annotated(element)
    return MadeOf(
        held=_held(annotated, reading, other, terms),
        strangers=sum(not mention.symbol for mention in reading.mentions),
        rna=reading.rna or other.rna or bool(terms & _RNA_TERMS),
        nuclear=reading.nuclear or other.nuclear or bool(terms & _NUCLEAR_TERMS),
        evidence="annotation" if annotated else "pattern" if reading.pattern else "name",
        orthologues=orthologues,
        terms=terms,
    )


def _readings(id_: str, label: str, symbols: frozenset[str]) -> tuple[NameReading, NameReading]:
    """Both names read, the one that tells more first."""
    readings = [read_name(label, symbols), read_name(id_, symbols)]
    return tuple(
        sorted(readings, key=lambda r: (r.pattern, len(r.known), any(m.marks for m in r.mentions)), reverse=True)
    )  # type: ignore[return-value]


def _annotated(element: Any) -> tuple[dict[str, int], frozenset[str], frozenset[str]]:
    """Molecules by annotation, those known by the mouse's entries, and the accessions of all terms."""
    import libsbml

    whole: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    orthologues, terms = set(), set()
    places = {
        libsbml.BQB_HAS_PART: parts,
        libsbml.BQB_IS: whole,
        libsbml.BQB_IS_VERSION_OF: whole,
        libsbml.BQB_HAS_VERSION: whole,
        libsbml.BQB_IS_ENCODED_BY: whole,
        libsbml.BQB_ENCODES: whole,
        libsbml.BQB_IS_HOMOLOG_TO: whole,
    }
    for qualifier, identifier in _identifiers(element):
        terms.add(identifier.accession)
        symbol = symbol_of(identifier) or orthologue_of(identifier)
        if symbol and qualifier in places:
            if not symbol_of(identifier):
                orthologues.add(symbol)
            places[qualifier][symbol] += 1
    if element.isSetSBOTerm():
        terms.add(element.getSBOTermID())
    found = parts or whole
    families = {family for family, members in FAMILIES.items() if len(found) > 1 and found.keys() <= {*members}}
    if not parts and families:  # one pool for several genes: STAT5A and STAT5B
        return {min(families, key=lambda family: len(FAMILIES[family])): 1}, frozenset(orthologues), frozenset(terms)
    # Two entries of one gene for a thing that is one molecule, as a symbol beside a UniProt accession, say one.
    return dict(found) if parts else dict.fromkeys(found, 1), frozenset(orthologues), frozenset(terms)


def _identifiers(element: Any) -> Iterator[tuple[int, Identifier]]:
    import libsbml

    for index in range(element.getNumCVTerms()):
        term = element.getCVTerm(index)
        if term.getQualifierType() != libsbml.BIOLOGICAL_QUALIFIER:
            continue
        for resource in range(term.getNumResources()):
            identifier = read_identifier(term.getResourceURI(resource) or "")
            if identifier is not None:
                yield term.getBiologicalQualifierType(), identifier


def _held(
    annotated: Mapping[str, int], reading: NameReading, other: NameReading, terms: frozenset[str]
) -> dict[str, MoleculeCount]:
    """What a thing holds, from its annotation and from its names."""
    named = Counter(mention.symbol for mention in reading.known)
    symbols = dict(annotated)
    for symbol, count in named.items():
        members = FAMILIES.get(symbol, ())
        if symbol not in symbols and not any(member in symbols for member in members):
            symbols[symbol] = count
    alone = len(symbols) == 1
    dimer = alone and (reading.dimer or other.dimer or bool(terms & _DIMER_TERMS))
    phosphorylated = bool(terms & _PHOSPHO_TERMS)
    return {
        symbol: _states(symbol, count, reading, other, alone=alone, dimer=dimer, phosphorylated=phosphorylated)
        for symbol, count in symbols.items()
    }


def _states(
    symbol: str,
    count: int,
    reading: NameReading,
    other: NameReading,
    *,
    alone: bool,
    dimer: bool,
    phosphorylated: bool,
) -> MoleculeCount:
    mentions = _mentions(symbol, reading, other, alone=alone)
    copies = max(count, sum(bool(mention.symbol) for mention in mentions), 2 if dimer else 1)
    doubts: list[str] = []

    def marked(*marks: str) -> int:
        found = sum(bool(mention.marks & set(marks)) for mention in mentions)
        # "pSTAT1 dimer" says once what is true of both.
        return copies if found and found == len(mentions) else min(found, copies)

    phospho = marked("phospho")
    stat = symbol.startswith("STAT")
    if stat and not phospho and marked("star", "active"):
        phospho = marked("star", "active")
        if not (alone and phosphorylated):
            doubts.append("a star or 'active' is taken for phosphorylation")
    if phosphorylated and not phospho:
        if alone:
            phospho = copies
        elif stat and not any(mention.marks for mention in reading.mentions):
            phospho = copies
            doubts.append("the annotation says phosphorylated, not which part")
    active = marked("phospho", "star", "active")
    if not alone and not mentions and any(mention.marks & {"star", "active"} for mention in reading.mentions):
        strangers = [mention for mention in reading.mentions if not mention.symbol]
        if strangers and all(mention.marks for mention in strangers):
            active = copies  # the receptor is marked, and the kinase is part of it
            doubts.append("the receptor's state is taken for its kinase's")
    return MoleculeCount(copies, phospho, marked("phospho-serine"), active, marked("GTP"), tuple(doubts))


def _mentions(symbol: str, reading: NameReading, other: NameReading, *, alone: bool) -> tuple[Mention, ...]:
    """The mentions that tell of one molecule: those of its name, or of words that can mean nothing else."""
    own, theirs = reading.of(symbol), other.of(symbol)
    if own and not any(mention.marks for mention in own) and any(mention.marks for mention in theirs):
        own = theirs
    if alone and not any(mention.marks for mention in own):
        # An id that is no more than a letter and a state: pS beside the name "STAT1".
        for names in (reading, other):
            if names.mentions and not names.known and any(mention.marks for mention in names.mentions):
                marks = frozenset(mark for mention in names.mentions for mark in mention.marks)
                return tuple(replace(mention, marks=marks) for mention in own) or (Mention(symbol, marks),)
    return own
