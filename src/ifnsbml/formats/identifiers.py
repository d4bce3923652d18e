"""Accessions: what they look like, and which one belongs to which gene symbol.

Nothing is looked up in the network. An accession is right if it has the pattern of its
namespace and, for genes and their products, stands in data/identifiers.tsv beside the symbol.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ifnsbml.errors import nearest
from ifnsbml.formats.errors import AnnotationError

GENE_NAMESPACES = ("uniprot", "ensembl", "ncbigene")
"""Namespaces whose accessions are checked against a symbol."""

PATTERNS: Mapping[str, re.Pattern[str]] = {
    namespace: re.compile(pattern)
    for namespace, pattern in {
        "uniprot": r"[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}",
        "ensembl": r"ENSG\d{11}",
        "ncbigene": r"[1-9]\d*",
        "pubmed": r"[1-9]\d*",
        "taxonomy": r"[1-9]\d*",
        "doi": r"10\.\d{4,9}/\S+",
        "reactome": r"R-HSA-\d+",
        "interpro": r"IPR\d{6}",
        "pfam": r"PF\d{5}",
        "GO": r"GO:\d{7}",
        "SO": r"SO:\d{7}",
        "SBO": r"SBO:\d{7}",
        "MOD": r"MOD:\d{5}",
        "CHEBI": r"CHEBI:[1-9]\d*",
        "ECO": r"ECO:\d{7}",
        "biomodels.db": r"(?:BIOMD|MODEL)\d{10}",
    }.items()
}
_BASE = "https://identifiers.org/"


@dataclass(frozen=True)
class Accession:
    """One entry of a public database. In some namespaces the accession carries the prefix itself."""

    namespace: str
    accession: str

    @property
    def uri(self) -> str:
        """The address that MIRIAM annotations carry."""
        embedded = self.accession.startswith(f"{self.namespace}:")
        return f"{_BASE}{self.accession if embedded else f'{self.namespace}:{self.accession}'}"


def accession(text: str) -> Accession:
    """Read "uniprot:P42224", "GO:0006468" or "go:GO:0006468".

    Raises AnnotationError for an unknown namespace or an accession without its pattern.
    """
    prefix, _, rest = text.partition(":")
    namespace = next((known for known in PATTERNS if known.lower() == prefix.lower()), None)
    if namespace is None:
        raise AnnotationError(f"'{text}' has no known namespace; {nearest(prefix, PATTERNS)}")
    embedded = namespace.isupper()
    value = f"{namespace}:{rest}" if embedded and not rest.startswith(f"{namespace}:") else rest
    if not PATTERNS[namespace].fullmatch(value):
        raise AnnotationError(f"'{text}' is no {namespace} accession; it must look like {PATTERNS[namespace].pattern}")
    return Accession(namespace, value)


def accession_of_uri(uri: str) -> Accession:
    """Read an identifiers.org address back. Raises AnnotationError if it is none or malformed."""
    if not uri.startswith(_BASE):
        raise AnnotationError(f"'{uri}' is no {_BASE} address.")
    return accession(uri.removeprefix(_BASE))


@dataclass(frozen=True)
class Gene:
    """One row of the table: a HGNC symbol and its accessions, each possibly unknown ("")."""

    symbol: str
    uniprot: str
    ensembl: str
    ncbigene: str

    def accessions(self, *namespaces: str) -> tuple[Accession, ...]:
        """The known accessions in these namespaces."""
        found = ((namespace, getattr(self, namespace)) for namespace in namespaces)
        return tuple(accession(f"{namespace}:{value}") for namespace, value in found if value)


@cache
def genes() -> dict[str, Gene]:
    """Every row of data/identifiers.tsv by symbol. Raises AnnotationError for a malformed one."""
    text = files("ifnsbml.data").joinpath("identifiers.tsv").read_text(encoding="utf-8")
    table = {
        row["symbol"]: Gene(row["symbol"], row["uniprot"] or "", row["ensembl"] or "", row["ncbigene"] or "")
        for row in csv.DictReader(text.splitlines(), delimiter="\t")
    }
    for gene in table.values():
        gene.accessions(*GENE_NAMESPACES)
    return table


def gene(symbol: str, where: str) -> Gene:
    """The row of a symbol. Raises AnnotationError, naming ``where`` and the nearest symbols."""
    try:
        return genes()[symbol]
    except KeyError:
        raise AnnotationError(
            f"{where}: no accessions are known for the gene symbol '{symbol}'; "
            f"{nearest(symbol, genes())} Add a row to data/identifiers.tsv if the symbol is right."
        ) from None


def symbols_of(found: Accession) -> frozenset[str]:
    """The symbols that an accession of a gene or its product belongs to; empty if it is not in the table."""
    return frozenset(row.symbol for row in genes().values() if getattr(row, found.namespace, "") == found.accession)


@cache
def terms(table: str, key_column: str) -> dict[str, tuple[Accession, ...]]:
    """The terms of a table of the package (data/<table>.tsv) by key."""
    text = files("ifnsbml.data").joinpath(f"{table}.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[Accession, ...]] = {}
    for row in csv.DictReader(text.splitlines(), delimiter="\t"):
        found[row[key_column]] = (*found.get(row[key_column], ()), accession(row["accession"]))
    return found
