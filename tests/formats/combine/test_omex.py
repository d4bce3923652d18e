"""COMBINE archives: every file listed with its format, one master, real metadata, the same bytes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from lxml import etree

from ifnsbml.builder import Model
from ifnsbml.formats.combine.experiments import SimulationExperiment, SimulationTask, scenarios
from ifnsbml.formats.combine.omex import COMBINE, write_omex
from ifnsbml.formats.combine.sedml import write_sedml
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.metadata import metadata

SPACES = {
    "o": "http://identifiers.org/combine.specifications/omex-manifest",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcterms": "http://purl.org/dc/terms/",
    "vCard": "http://www.w3.org/2006/vcard/ns#",
    "bqbiol": "http://biomodels.net/biology-qualifiers/",
    "bqmodel": "http://biomodels.net/model-qualifiers/",
}
RESOURCE = f"{{{SPACES['rdf']}}}resource"


@pytest.fixture(scope="module")
def found(small: Model) -> tuple[SimulationTask, ...]:
    settings = ((), (("expression_STAT1", 0.0),))
    return scenarios(small, [SimulationExperiment(chosen, ("obs_STAT1_pY701",)) for chosen in settings])


@pytest.fixture(scope="module")
def folder(small: Model, small_xml: Path, found, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    (folder / "small.xml").write_bytes(small_xml.read_bytes())
    write_sedml(small, found, "small.xml", folder / "small.sedml")
    for name in ("small.l2v4.xml", "small.sbgn", "small.png", "small.md"):
        (folder / name).write_bytes(name.encode())
    return folder


def pack(small: Model, found, folder: Path, path: Path) -> Path:
    write_omex(small, found, list(folder.iterdir()), "small.sedml", path)
    return path


@pytest.fixture(scope="module")
def archive(small: Model, found, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(small, found, folder, tmp_path_factory.mktemp("omex") / "small.omex")


def listed(archive: Path) -> dict[str, tuple[str, str | None]]:
    with zipfile.ZipFile(archive) as content:
        manifest = etree.fromstring(content.read("manifest.xml"))
    return {e.get("location"): (e.get("format"), e.get("master")) for e in manifest.findall("o:content", SPACES)}


def test_everything_of_the_folder_is_in_it_as_it_was(archive: Path, folder: Path, found):
    with zipfile.ZipFile(archive) as content:
        names = content.namelist()
        assert names[0] == "manifest.xml"
        files = {path.name for path in folder.iterdir()}
        scenarios = {f"scenarios/{s.id}.sedml" for s in found}
        assert set(names) == files | scenarios | {"manifest.xml", "metadata.rdf"} and len(names) == len(set(names))
        assert all(content.read(name) == (folder / name).read_bytes() for name in files)
        assert content.testzip() is None


def test_the_manifest_lists_the_archive_and_each_file_but_itself(archive: Path):
    with zipfile.ZipFile(archive) as content:
        names = {f"./{name}" for name in content.namelist() if name != "manifest.xml"}
    entries = listed(archive)
    assert set(entries) == names | {"."}
    assert [place for place, (_, master) in entries.items() if master] == ["./small.sedml"]
    formats = {place: kind for place, (kind, _) in entries.items()}
    assert formats["."] == COMBINE + "omex"
    assert formats["./small.xml"] == COMBINE + "sbml.level-3.version-1"
    assert formats["./small.l2v4.xml"] == COMBINE + "sbml.level-2.version-4"
    assert formats["./small.sbgn"] == COMBINE + "sbgn"
    assert formats["./metadata.rdf"] == COMBINE + "omex-metadata"
    assert formats["./small.png"].endswith("image/png")


def test_only_the_master_has_the_format_that_tellurium_runs(archive: Path):
    runs = [place for place, (kind, _) in listed(archive).items() if kind == COMBINE + "sed-ml"]
    assert runs == ["./small.sedml"]


def test_scenarios_point_to_the_model_from_where_they_lie(archive: Path, found):
    with zipfile.ZipFile(archive) as content:
        for scenario in found:
            text = content.read(f"scenarios/{scenario.id}.sedml").decode()
            assert 'source="../small.xml"' in text


def test_metadata_says_who_what_after_whom_and_under_which_licence(archive: Path, small: Model):
    with zipfile.ZipFile(archive) as content:
        root = etree.fromstring(content.read("metadata.rdf"))
    about = root.find("rdf:Description", SPACES)
    assert about.get(f"{{{SPACES['rdf']}}}about") == "."
    assert about.findtext("dcterms:title", namespaces=SPACES) == small.name
    assert "illustrative" in about.findtext("dcterms:description", namespaces=SPACES)
    assert about.findtext("dcterms:created/dcterms:W3CDTF", namespaces=SPACES) == metadata().created
    people = about.findall(".//vCard:hasName/vCard:family-name", SPACES)
    assert [p.text for p in people] == [creator.family for creator in metadata().creators]
    described = [e.get(RESOURCE) for e in about.findall("bqmodel:isDescribedBy", SPACES)]
    assert described == ["https://identifiers.org/pubmed:15864272", "https://identifiers.org/doi:10.1038/nri1604"]
    assert about.find("bqbiol:hasTaxon", SPACES).get(RESOURCE) == "https://identifiers.org/taxonomy:9606"
    assert "publicdomain/zero" in about.find("dcterms:license", SPACES).get(RESOURCE)


def test_the_same_bytes_whenever_and_in_whatever_order(small: Model, found, folder: Path, archive: Path, tmp_path):
    write_omex(small, found, sorted(folder.iterdir(), reverse=True), "small.sedml", tmp_path / "b.omex")
    assert (tmp_path / "b.omex").read_bytes() == archive.read_bytes()
    with zipfile.ZipFile(archive) as content:
        assert {entry.date_time for entry in content.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in content.infolist()} == {3}


def test_a_file_of_unknown_format_is_refused(small: Model, found, folder: Path, tmp_path):
    stranger = tmp_path / "small.docx"
    stranger.write_bytes(b"")
    with pytest.raises(FormatError, match=r"no format for small\.docx"):
        write_omex(small, found, [*folder.iterdir(), stranger], "small.sedml", tmp_path / "c.omex")


def test_a_master_that_is_not_there_is_refused(small: Model, found, folder: Path, tmp_path):
    with pytest.raises(FormatError, match=r"master other\.sedml"):
        write_omex(small, found, list(folder.iterdir()), "other.sedml", tmp_path / "c.omex")
