"""What the RDF of the files says of the model itself, as another reader of RDF sees it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from xml.etree import ElementTree

import libsbml
import pytest

from ifnsbml import __version__
from ifnsbml.formats import metadata as module
from ifnsbml.formats import rdf
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.metadata import Creator, metadata
from ifnsbml.formats.sbml.check import libsbml_messages
from ifnsbml.formats.sbml.level2 import l2v4_text
from ifnsbml.formats.sbml.writer import sbml_text

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
TERMS = "{http://purl.org/dc/terms/}"
ORCID = "https://orcid.org/0000-0002-1825-0097"


@pytest.fixture(scope="module")
def texts(small) -> dict[int, str]:
    level3 = sbml_text(small)
    return {3: level3, 2: l2v4_text(level3, "small")}


@pytest.mark.parametrize("level", [3, 2])
def test_licence_version_and_dates_stand_in_the_rdf(texts: dict[int, str], level: int) -> None:
    description = next(ElementTree.fromstring(texts[level]).iter(f"{RDF}Description"))
    licence = description.find(f"{TERMS}license")
    assert licence is not None
    assert licence.get(f"{RDF}resource") == metadata().licence.url
    assert description.findtext(f"{{{rdf.PAV}}}version") == __version__
    assert description.findtext(f"{TERMS}modified/{TERMS}W3CDTF") == metadata().modified
    assert metadata().modified > metadata().created


@pytest.mark.parametrize("level", [3, 2])
def test_libsbml_reads_the_history_on_and_is_silent(texts: dict[int, str], level: int, tmp_path: Path) -> None:
    path = tmp_path / "small.xml"
    path.write_text(texts[level], encoding="utf-8")
    assert libsbml_messages(path) == []
    document = libsbml.readSBMLFromString(texts[level])
    history = document.getModel().getModelHistory()
    assert history.getNumCreators() == len(metadata().creators)
    assert history.getModifiedDate(0).getDateAsString() == metadata().modified


def test_an_orcid_stands_on_its_own_creator(small, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    people = (Creator("Curie", "Marie", "Sorbonne"), Creator("Carberry", "Josiah", "Brown University", ORCID))
    known = dataclasses.replace(metadata(), creators=people)
    for user in ("ifnsbml.formats.sbml.writer", "ifnsbml.formats.rdf"):
        monkeypatch.setattr(f"{user}.metadata", lambda: known)
    text = sbml_text(small)
    vcard = "{http://www.w3.org/2001/vcard-rdf/3.0#}"
    cards = [li for li in ElementTree.fromstring(text).iter(f"{RDF}li") if li.find(f"{vcard}N") is not None]
    assert [li.findtext(f"{vcard}N/{vcard}Family") for li in cards] == ["Curie", "Carberry"]
    assert [li.findtext(f"{vcard}URL") for li in cards] == [None, ORCID]
    path = tmp_path / "small.xml"
    path.write_text(text, encoding="utf-8")
    assert libsbml_messages(path) == []


def test_a_malformed_orcid_is_refused() -> None:
    with pytest.raises(FormatError, match=r"'0000-0002' is no ORCID; write https://orcid\.org/"):
        module._creator({"family": "Carberry", "given": "Josiah", "organisation": "Brown", "orcid": "0000-0002"})


def test_a_text_without_history_is_refused() -> None:
    with pytest.raises(FormatError, match="no modification date"):
        rdf.complete_rdf("<sbml/>")
