"""Identifiers in annotations: each spelling of an entry is read alike, and nothing is taken for another database's."""

from __future__ import annotations

import csv
import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.model.miriam import Identifier, known_symbols, orthologue_of, read_identifier, symbol_of

STAT1 = [
    "urn:miriam:uniprot:P42224",
    "urn:miriam:uniprot%3AP42224",
    "http://identifiers.org/uniprot/P42224",
    "http://identifiers.org/uniprot/#P42224",
    "http://identifiers.org/uniprot/p42224 ",
    "https://identifiers.org/uniprot:P42224",
    "https://identifiers.org/UNIPROT:P42224",
    "https://identifiers.org/uniprotkb:P42224",
    "https://identifiers.org/uniprot/P42224-1",
    "https://identifiers.org/uniprot.isoform:P42224-2",
    "https://bioregistry.io/uniprot:P42224",
    "https://n2t.net/uniprot:P42224",
    "http://www.uniprot.org/uniprot/P42224",
    "http://www.uniprot.org/#P42224",
    "https://purl.uniprot.org/uniprot/P42224",
    "urn:miriam:ensembl:ENSG00000115415",
    "https://identifiers.org/ensembl:ENSG00000115415.14",
    "http://www.ensembl.org/#ENSG00000115415",
    "urn:miriam:entrez.gene:6772",
    "http://identifiers.org/ncbigene/6772",
    "https://identifiers.org/ncbigene:6772",
    "https://www.ncbi.nlm.nih.gov/gene/6772",
    "urn:miriam:hgnc:HGNC%3A11362",
    "http://identifiers.org/hgnc/HGNC:11362",
    "http://identifiers.org/hgnc/11362",
    "https://identifiers.org/hgnc:11362",
    "https://identifiers.org/hgnc:HGNC:11362",
    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:11362",
    "urn:miriam:hgnc.symbol:STAT1",
    "http://identifiers.org/hgnc.symbol/STAT1",
    "https://identifiers.org/hgnc.symbol:STAT1",
]


@pytest.mark.parametrize("uri", STAT1)
def test_every_spelling_of_stat1(uri: str) -> None:
    assert symbol_of(read_identifier(uri)) == "STAT1"


@pytest.mark.parametrize(
    "uri",
    [
        "https://identifiers.org/pubmed:6772",  # the number of STAT1's gene, in other collections
        "http://identifiers.org/taxonomy/6772",
        "https://identifiers.org/hgnc:6772",  # NCBI's number is not HGNC's
        "https://identifiers.org/ncbigene:11362",
        "https://www.ncbi.nlm.nih.gov/pubmed/6772",
        "https://identifiers.org/uniprot:P52630X",
        "https://identifiers.org/hgnc.symbol:STAT99",
        "STAT1",
        "http://",
        "",
    ],
)
def test_what_is_not_stat1(uri: str) -> None:
    assert symbol_of(read_identifier(uri)) != "STAT1"


@pytest.mark.parametrize(
    ("uri", "collection", "accession"),
    [
        ("http://identifiers.org/obo.chebi/CHEBI:33699", "chebi", "CHEBI:33699"),
        ("http://identifiers.org/chebi/CHEBI%3A33699", "chebi", "CHEBI:33699"),
        ("https://identifiers.org/CHEBI:33699", "chebi", "CHEBI:33699"),
        ("http://purl.obolibrary.org/obo/CHEBI_33699", "chebi", "CHEBI:33699"),
        ("https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:33699", "chebi", "CHEBI:33699"),
        ("http://identifiers.org/biomodels.sbo/SBO:0000286", "sbo", "SBO:0000286"),
        ("urn:miriam:pato:PATO%3A0002220", "pato", "PATO:0002220"),
        ("https://identifiers.org/GO:0005634", "go", "GO:0005634"),
    ],
)
def test_terms_that_carry_their_prefix(uri: str, collection: str, accession: str) -> None:
    assert read_identifier(uri) == Identifier(collection, accession)


def test_a_mouse_is_no_human() -> None:
    found = read_identifier("http://identifiers.org/uniprot/P42225")
    assert symbol_of(found) == ""
    assert orthologue_of(found) == "STAT1"
    assert orthologue_of(read_identifier(STAT1[0])) == ""


def test_the_tables_agree() -> None:
    text = files("ifnsbml.data").joinpath("gene_accessions.tsv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines(), delimiter="\t"))
    assert {row["symbol"] for row in rows} <= known_symbols()
    numbers = [row["hgnc"] for row in rows]
    assert len(set(numbers)) == len(numbers) and all(re.fullmatch(r"[1-9]\d*", number) for number in numbers)
    mouse = [row["mouse_uniprot"] for row in rows if row["mouse_uniprot"]]
    assert len(set(mouse)) == len(mouse)
    assert all(re.fullmatch(r"[OPQ]\d[A-Z0-9]{3}\d", accession) for accession in mouse)
    assert all(symbol_of(read_identifier(f"uniprot:{accession}")) == "" for accession in mouse)


@given(st.text(max_size=80) | st.from_regex(r"(urn:miriam|https?://[a-z.]+)[:/][ -~]{0,40}", fullmatch=True))
def test_no_text_stops_the_reader(text: str) -> None:
    found = read_identifier(text)
    assert found is None or (found.collection and found.accession)
