"""Database identifiers in MIRIAM annotations: what an address names, in each of the spellings that files carry.

The same entry of a database is written as ``urn:miriam:uniprot:P42224``, ``http://identifiers.org/uniprot/P42224``,
``https://identifiers.org/uniprot:P42224``, by a resolver of another registry, or by the database's own page. Of
genes and proteins that stand in ``data/identifiers.tsv`` the HGNC symbol is known too; ``data/gene_accessions.tsv``
holds their HGNC ids and the UniProt entries of the mouse, which models of mouse cells name. Nothing is looked up in
the network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import unquote

UNIPROT, ENSEMBL, NCBI_GENE, HGNC, HGNC_SYMBOL = "uniprot", "ensembl", "ncbigene", "hgnc", "hgnc.symbol"

_SAME = {
    "uniprotkb": UNIPROT,
    "uniprot.isoform": UNIPROT,
    "up": UNIPROT,
    "swissprot": UNIPROT,
    "swiss-prot": UNIPROT,
    "ensembl.gene": ENSEMBL,
    "entrez": NCBI_GENE,
    "entrez.gene": NCBI_GENE,
    "entrezgene": NCBI_GENE,
    "geneid": NCBI_GENE,
    "ncbi.gene": NCBI_GENE,
    "ncbigene": NCBI_GENE,
    "gene": NCBI_GENE,
    "genenames": HGNC,
    "hgnc_id": HGNC,
    "hugo": HGNC_SYMBOL,
    "hgnc_symbol": HGNC_SYMBOL,
    "gene_symbol": HGNC_SYMBOL,
}
_PREFIXED = {"hgnc", "chebi", "go", "sbo", "mod", "pato", "so", "pr", "obi", "cl"}
"""Collections in which an accession carries the prefix itself: ``CHEBI:16618``."""

_UNIPROT = r"[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}"
_SHAPES = {UNIPROT: re.compile(_UNIPROT), ENSEMBL: re.compile(r"ENSG\d{11}")}
"""What an accession looks like where its shape alone tells the collection."""

_HOSTS = {
    "uniprot.org": UNIPROT,
    "purl.uniprot.org": UNIPROT,
    "ensembl.org": ENSEMBL,
    "ncbi.nlm.nih.gov": NCBI_GENE,
    "genenames.org": HGNC,
    "ebi.ac.uk": "chebi",
}
"""Pages of the databases themselves; each is asked for its own collection only."""
_RESOLVERS = ("identifiers.org", "bioregistry.io", "n2t.net", "info.identifiers.org", "resolver.api.identifiers.org")


@dataclass(frozen=True)
class Identifier:
    """One entry of a database: the collection in the spelling of identifiers.org, and the bare accession."""

    collection: str
    accession: str


def read_identifier(uri: str) -> Identifier | None:
    """What an address names; None where it is none that is known here.

    UniProt isoforms (``P42224-1``) and versions of Ensembl genes (``ENSG00000115415.14``) stand for their entry.
    An accession that carries its prefix keeps it, but for HGNC's: ``CHEBI:16618``, ``GO:0005634``, HGNC ``11362``.
    """
    text = unquote(uri).strip()
    readers = (_urn, _resolved, _page, _by_shape)
    collection, accession = next((found for reader in readers if all(found := reader(text))), ("", ""))
    if not collection or not accession:
        return None
    return _normal(_SAME.get(collection, collection), accession)


def symbol_of(identifier: Identifier | None) -> str:
    """The HGNC symbol of a human gene or its product; "" where it is not in the package's table."""
    if identifier is None:
        return ""
    if identifier.collection == HGNC_SYMBOL:
        return identifier.accession if identifier.accession in known_symbols() else ""
    return _human().get(identifier, "")


def orthologue_of(identifier: Identifier | None) -> str:
    """The HGNC symbol of the human gene whose mouse orthologue this UniProt entry is; "" where it is not known."""
    return _mouse().get(identifier, "") if identifier is not None else ""


@cache
def known_symbols() -> frozenset[str]:
    """Every HGNC symbol of the package's table."""
    return frozenset(row[0] for row in _rows("identifiers"))


def _urn(text: str) -> tuple[str, str]:
    found = re.fullmatch(r"urn:miriam:([^:]+):(.+)", text, re.IGNORECASE)
    return (_collection(found[1]), found[2]) if found else ("", "")


def _resolved(text: str) -> tuple[str, str]:
    """An address of a resolver: ``/uniprot/P42224``, ``/uniprot:P42224``, ``/uniprot/#P42224``, ``/CHEBI:16618``."""
    found = re.fullmatch(r"https?://(?:www\.)?([^/]+)/(.+)", text, re.IGNORECASE)
    if not found or found[1].lower() not in _RESOLVERS:
        return "", ""
    path = found[2].strip("/")
    head, slash, tail = path.partition("/")
    if ":" in head or not slash:
        collection, _, accession = head.partition(":")
        return _collection(collection), accession
    if ":" in tail and _collection(tail.partition(":")[0]) not in _PREFIXED:
        collection, _, accession = tail.partition(":")  # a provider stands before the prefix
        return _collection(collection), accession
    return _collection(head), tail.lstrip("#")


def _page(text: str) -> tuple[str, str]:
    """A page of the database itself, in its present form or that of the first MIRIAM addresses, with a #."""
    found = re.fullmatch(r"https?://(?:www\.)?([^/]+)/(.+)", text, re.IGNORECASE)
    if not found:
        return "", ""
    host, path = found[1].lower(), found[2]
    obo = re.fullmatch(r"obo/([A-Za-z]+)_(\w+)", path)
    if host == "purl.obolibrary.org" and obo:
        return _collection(obo[1]), obo[2]
    collection = next((known for ending, known in _HOSTS.items() if host == ending or host.endswith(f".{ending}")), "")
    if not collection:
        return "", ""
    last = re.split(r"[/#=]", path.rstrip("/"))[-1]
    if collection == "chebi" and not last.upper().startswith("CHEBI:"):
        return "", ""
    if collection == HGNC and not last.upper().startswith("HGNC:"):
        return HGNC_SYMBOL, last
    if collection == NCBI_GENE and "gene" not in path.lower():
        return "", ""
    return collection, last


def _by_shape(text: str) -> tuple[str, str]:
    """Anything else that ends in an accession which looks like nothing else."""
    last = re.split(r"[/#:=]", text)[-1]
    bare = re.split(r"[-.]", last)[0].upper()
    return next(((known, last) for known, shape in _SHAPES.items() if shape.fullmatch(bare)), ("", ""))


def _collection(text: str) -> str:
    name = text.strip().lower()
    return name.removeprefix("obo.").removeprefix("biomodels.") if name.startswith(("obo.", "biomodels.")) else name


def _normal(collection: str, accession: str) -> Identifier | None:
    bare = accession.strip().strip("/")
    if collection in _PREFIXED:
        prefix, _, rest = bare.rpartition(":")
        bare = rest if not prefix or prefix.lower() == collection else bare
    if collection == UNIPROT:
        bare = re.split(r"[-.]", bare.upper())[0]
    elif collection == ENSEMBL:
        bare = bare.upper().split(".")[0]
    elif collection == HGNC_SYMBOL or (collection == HGNC and not bare.isdigit()):
        return Identifier(HGNC_SYMBOL, bare.upper())  # some files write a symbol where the number belongs
    elif collection in _PREFIXED and collection != HGNC:
        bare = f"{collection.upper()}:{bare}"
    return Identifier(collection, bare) if bare else None


def _rows(table: str) -> Iterator[list[str]]:
    text = files("ifnsbml.data").joinpath(f"{table}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        yield line.split("\t")


@cache
def _human() -> dict[Identifier, str]:
    """Symbols by identifier; the first of a shared accession."""
    found: dict[Identifier, str] = {}
    for symbol, *accessions in _rows("identifiers"):
        for collection, accession in zip((UNIPROT, ENSEMBL, NCBI_GENE), accessions, strict=True):
            if accession:
                found.setdefault(Identifier(collection, accession), symbol)
    return found | {Identifier(HGNC, number): symbol for symbol, number, _ in _rows("gene_accessions")}


@cache
def _mouse() -> dict[Identifier, str]:
    return {Identifier(UNIPROT, uniprot): symbol for symbol, _, uniprot in _rows("gene_accessions") if uniprot}
