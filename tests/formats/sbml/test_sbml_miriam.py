"""Accessions: each belongs to what it stands on, and a wrong one is refused."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import libsbml
import pytest

from ifnsbml.builder import Entity, Model
from ifnsbml.formats.errors import AnnotationError
from ifnsbml.formats.identifiers import (
    GENE_NAMESPACES,
    accession,
    accession_of_uri,
    gene,
    genes,
    symbols_of,
    terms,
)
from ifnsbml.formats.sbml.check import accession_errors, resources, right_accessions
from ifnsbml.formats.sbml.miriam import check_entity
from ifnsbml.formats.sbml.writer import sbml_text, write_sbml
from ifnsbml.pathways import PATHWAYS, build_pathway


@pytest.fixture(scope="module")
def document(small_xml: Path) -> libsbml.SBMLDocument:
    return libsbml.readSBMLFromFile(str(small_xml))


def of(document: libsbml.SBMLDocument, ident: str) -> dict[str, list[str]]:
    found = resources(document.getModel().getElementBySId(ident))
    return {qualifier: [a.accession for a in listed] for qualifier, listed in found.items()}


# --- what stands on what -------------------------------------------------------------------


def test_plain_protein_is_its_entry_and_a_modified_one_a_version_of_it(document):
    plain, modified = of(document, "STAT1_cytosol"), of(document, "STAT1_pY701_pS727_cytosol")
    assert plain["is"] == ["P42224"]
    assert plain["isEncodedBy"] == ["ENSG00000115415", "6772"]
    assert "is" not in modified
    assert modified["isVersionOf"] == ["P42224"]
    assert set(modified["hasProperty"]) == {"MOD:00048", "MOD:00046"}
    assert "hasProperty" not in plain


def test_family_has_versions(document):
    assert of(document, "ERK_cytosol")["hasVersion"] == ["P28482", "P27361"]
    assert of(document, "IFN_alpha")["hasVersion"] == ["P01562", "P01563"]
    assert of(document, "ERK_pT202_pY204_cytosol")["isVersionOf"] == ["P28482", "P27361"]


def test_complex_has_parts_each_once(document):
    assert of(document, "STAT1_STAT1_cytosol")["hasPart"] == ["P42224"]
    assert of(document, "GAS_STAT1_STAT1_nucleus")["hasPart"] == ["SO:0000235", "P42224"]


def test_other_kinds_of_things(document):
    assert of(document, "IRF1_mRNA_cytosol")["isEncodedBy"] == ["ENSG00000125347", "3659"]
    assert of(document, "GAS_nucleus")["isVersionOf"] == ["SO:0000235"]
    assert of(document, "PIP2_membrane")["is"] == ["CHEBI:18348"]
    assert of(document, "antiviral")["isVersionOf"] == ["GO:0051607"]
    assert of(document, "nucleus")["is"] == ["GO:0005634"]


def test_processes_carry_go_terms_of_what_changes(document):
    def go(ident: str) -> list[str]:
        return of(document, ident)["isVersionOf"]

    assert go("IFN_IFNAR1_TYK2_phosphorylates_STAT1_Y701") == ["GO:0018108"]
    assert go("RAC1_phosphorylates_STAT1_S727") == ["GO:0018105"]
    assert go("IFN_IFNAR1_TYK2_phosphorylates_ERK_T202_Y204") == ["GO:0018107", "GO:0018108"]
    assert go("IFN_IFNAR1_TYK2_phosphorylates_PIP2_D3") == ["GO:0046834"]
    assert go("STAT1_STAT1_imported") == ["GO:0006606"]
    assert go("GAS_binds_STAT1_STAT1") == ["GO:0003677"]
    assert go("IRF1_mRNA_degradation") == ["GO:0006402"]


def test_numbers_point_to_what_gives_them_and_to_nothing_else(document):
    assert of(document, "k_first")["isDescribedBy"] == ["21856167"]
    assert of(document, "k_first")["hasProperty"] == ["ECO:0000269"]  # experimental evidence
    assert "isDescribedBy" not in of(document, "k_second")  # assumed, for a statement of the review
    assert of(document, "k_second")["hasProperty"] == ["ECO:0000306"]  # background knowledge
    assert of(document, "expression_STAT1")["isPropertyOf"] == ["ENSG00000115415", "6772"]
    assert "isDescribedBy" not in of(document, "one")


def test_model_points_to_taxon_review_and_pathways(document):
    found = resources(document.getModel())
    assert [a.uri for a in found["hasTaxon"]] == ["https://identifiers.org/taxonomy:9606"]
    assert [a.accession for a in found["model:isDescribedBy"]] == ["15864272", "10.1038/nri1604"]
    pathways = {a.accession for a in found["hasPart"]}
    assert {"GO:0060337", "R-HSA-909733", "GO:0070371"} <= pathways
    assert "GO:0060333" not in pathways  # no IFN-γ in this model
    history = document.getModel().getModelHistory()
    assert history.getCreatedDate().getDateAsString().startswith("2026-")


@pytest.mark.parametrize("name", list(PATHWAYS))
def test_every_accession_of_every_pathway_fits_its_symbol(name, tmp_path):
    model = build_pathway(name)
    path = tmp_path / "model.xml"
    write_sbml(model, path)
    assert accession_errors(path, model) == []


# --- what is refused -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("uniprot:P42224", "uniprot:P52630", "'STAT1_cytosol' carries .*P52630, which belongs to none of STAT1"),
        ("ncbigene:6772", "ncbigene:6773", "carries .*ncbigene:6773"),
        ("ensembl:ENSG00000115415", "ensembl:ENSG1", "no ensembl accession"),
    ],
)
def test_a_sabotaged_file_is_refused(small: Model, small_xml: Path, tmp_path, right, wrong, message):
    text = small_xml.read_text(encoding="utf-8")
    start = text.index('id="STAT1_cytosol"')
    broken = tmp_path / "broken.xml"
    broken.write_text(text[:start] + text[start:].replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(AnnotationError, match=message):
        right_accessions(broken, small)


def test_a_modified_form_annotated_as_its_parent_is_refused(small: Model, small_xml: Path, tmp_path):
    text = small_xml.read_text(encoding="utf-8")
    start = text.index('id="STAT1_pY701_cytosol"')
    end = text.index("</species>", start)
    species = text[start:end].replace("bqbiol:isVersionOf>", "bqbiol:is>")
    broken = tmp_path / "broken.xml"
    broken.write_text(text[:start] + species + text[end:], encoding="utf-8")
    with pytest.raises(AnnotationError, match="'STAT1_pY701_cytosol' is a modified form"):
        right_accessions(broken, small)


def test_a_missing_species_or_accession_is_refused(small: Model, small_xml: Path, tmp_path):
    text = small_xml.read_text(encoding="utf-8")
    start = text.index('id="STAT1_cytosol"')
    end = text.index("</species>", start)
    bare = tmp_path / "bare.xml"
    bare.write_text(
        text[: text.index("<rdf:RDF", start)] + text[text.index("</annotation>", start) :], encoding="utf-8"
    )
    assert any("carries no accession of STAT1" in error for error in accession_errors(bare, small))
    renamed = tmp_path / "renamed.xml"
    renamed.write_text(text[:start] + text[start:end].replace("STAT1_cytosol", "X") + text[end:], encoding="utf-8")
    assert any("'STAT1_cytosol' is missing" in error for error in accession_errors(renamed, small))


def replaced(model: Model, symbol: str, **changes: object) -> Model:
    entity = dataclasses.replace(model.entities[symbol], **changes)  # type: ignore[arg-type]
    return dataclasses.replace(model, entities={**model.entities, symbol: entity})


def test_a_declared_accession_of_another_protein_is_refused(small):
    wrong = replaced(small, "STAT1", identifiers=("uniprot:P52630",))
    with pytest.raises(AnnotationError, match=r"entity 'STAT1': uniprot:P52630 belongs to STAT2"):
        sbml_text(wrong)
    unknown = replaced(small, "STAT1", identifiers=("uniprot:Q99999",))
    with pytest.raises(AnnotationError, match=r"uniprot:Q99999 is not in data/identifiers.tsv"):
        sbml_text(unknown)


def test_an_unknown_symbol_names_the_nearest(small):
    with pytest.raises(AnnotationError, match=r"gene symbol 'STATI'; did you mean 'STAT\d'"):
        sbml_text(replaced(small, "STAT1", genes=("STATI",)))


def test_an_entity_with_nothing_to_point_to_is_refused():
    with pytest.raises(AnnotationError, match="entity 'KINASE' has neither genes nor identifiers"):
        check_entity(Entity("KINASE", "a kinase", "protein"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("uniprot:STAT1", "no uniprot accession"),
        ("GO:6468", "no GO accession"),
        ("chebi:CHEBI:x", "no CHEBI accession"),
        ("ensemble:ENSG00000115415", "did you mean 'ensembl'"),
        ("P42224", "no known namespace"),
    ],
)
def test_malformed_accessions_are_refused(text, message):
    with pytest.raises(AnnotationError, match=message):
        accession(text)


def test_accessions_read_and_write_as_addresses():
    for text, uri in (
        ("uniprot:P42224", "https://identifiers.org/uniprot:P42224"),
        ("GO:0006468", "https://identifiers.org/GO:0006468"),
        ("go:GO:0006468", "https://identifiers.org/GO:0006468"),
        ("chebi:CHEBI:16618", "https://identifiers.org/CHEBI:16618"),
        ("doi:10.1038/nri1604", "https://identifiers.org/doi:10.1038/nri1604"),
    ):
        assert accession(text).uri == uri
        assert accession_of_uri(uri) == accession(text)
    with pytest.raises(AnnotationError, match=r"is no https://identifiers\.org/ address"):
        accession_of_uri("urn:miriam:uniprot:P42224")


# --- the tables ----------------------------------------------------------------------------


def test_gene_table_is_well_formed_and_unambiguous():
    table = genes()
    assert len(table) > 100
    assert all(symbol == symbol.upper() for symbol in table)
    for namespace in GENE_NAMESPACES[1:]:
        values = [getattr(row, namespace) for row in table.values() if getattr(row, namespace)]
        assert len(values) == len(set(values)), namespace
    assert symbols_of(accession("uniprot:P01562")) == {"IFNA1", "IFNA13"}  # two genes, one protein
    assert gene("STAT1", "here").uniprot == "P42224"


def test_term_tables_are_well_formed():
    assert all(terms("processes", "key").values())
    assert set(terms("topics", "gene")) <= set(genes())
