"""Compressed files and COMBINE archives: the model that is meant is opened, hostile ones are refused."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sbml_samples import SIGNAL

from ifnsbml.model.archive import ArchiveError, unwrap
from ifnsbml.model.document import read_document
from ifnsbml.model.errors import ModelFileError

LIMIT = 1_000_000
SBML = "http://identifiers.org/combine.specifications/sbml.level-3.version-1"
SEDML = "http://identifiers.org/combine.specifications/sed-ml.level-1.version-4"
TEXT = SIGNAL.text().encode("utf-8")
OTHER = TEXT.replace(b'id="signal"', b'id="another"')


def manifest(*contents: tuple[str, str, bool]) -> bytes:
    listed = "".join(
        f'<content location="{location}" format="{kind}"{" master=&quot;true&quot;" if master else ""}/>'.replace(
            "&quot;", '"'
        )
        for location, kind, master in contents
    )
    return f'<omexManifest xmlns="http://identifiers.org/combine.specifications/omex-manifest">{listed}</omexManifest>'.encode()


def archive(files: dict[str, bytes], *contents: tuple[str, str, bool]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as held:
        for name, text in files.items():
            held.writestr(name, text)
        if contents:
            held.writestr("manifest.xml", manifest(*contents))
    return data.getvalue()


@pytest.mark.parametrize("name", ["given.xml.gz", "given.omex", "given.xml"])
def test_a_compressed_file_is_the_model_that_it_holds_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(TEXT))
    assert read_document(path).getModel().getId() == SIGNAL.name


def test_gzip_members_follow_each_other() -> None:
    assert unwrap(gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]), LIMIT) == TEXT


@pytest.mark.parametrize(
    "contents",
    [
        [("./a/model.xml", SBML, True), ("./other.xml", SBML, False)],
        [("a/model.xml", SBML, False), ("run.sedml", SEDML, False)],
        [("a/model.xml", SBML, False), ("other.xml", SBML, False), ("run.sedml", SEDML, True)],
    ],
    ids=["the master", "the only one", "the one of the master's experiment"],
)
def test_the_model_of_an_archive_is_the_one_that_is_meant(contents: list[tuple[str, str, bool]]) -> None:
    experiment = b'<sedML xmlns="http://sed-ml.org/"><listOfModels><model source="a/model.xml"/></listOfModels></sedML>'
    files = {"a/model.xml": TEXT, "other.xml": OTHER, "run.sedml": experiment}
    assert unwrap(archive(files, *contents), LIMIT) == TEXT


def _encrypted() -> bytes:
    data = bytearray(archive({"m.xml": TEXT}, ("m.xml", SBML, True)))
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(start) + offset] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (gzip.compress(bytes(3 * LIMIT)), "larger than 1 MB"),
        (gzip.compress(TEXT)[:-20], "its end is missing"),
        (gzip.compress(TEXT)[:40] + b"damaged" * 20, "damaged"),
        (archive({"m.xml": bytes(3 * LIMIT)}, ("m.xml", SBML, True)), "'m.xml' in it is larger than 1 MB"),
        (archive({"m.xml": TEXT}), "no COMBINE archive"),
        (archive({"m.xml": TEXT}, ("m.xml", SBML, True))[:-30], "cannot be opened"),
        (_encrypted(), "encrypted"),
        (archive({"m.xml": TEXT}, ("m.cps", "application/x-copasi", True)), "lists no SBML file"),
        (archive({"m.xml": TEXT}, ("../../m.xml", SBML, True)), "which the archive does not hold"),
        (archive({"m.xml": TEXT}, ("/etc/hostname", SBML, True)), "which the archive does not hold"),
        (archive({"m.xml": TEXT, "n.xml": OTHER}, ("m.xml", SBML, False), ("n.xml", SBML, False)), "'m.xml', 'n.xml'"),
        (archive({"manifest.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "declares an XML entity"),
        (archive({"manifest.xml": b"<omexManifest"}), "not well-formed XML"),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(ArchiveError) as raised:
        unwrap(data, LIMIT)
    assert words in str(raised.value)
    path = tmp_path / "given.omex"
    path.write_bytes(data)
    if "larger than" not in words:  # the reader's own limit is higher
        with pytest.raises(ModelFileError, match=r"given\.omex cannot be read as SBML: "):
            read_document(path)


def test_an_archive_within_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = archive({"m.xml": TEXT}, ("m.xml", SBML, True))
    path = tmp_path / "given.omex"
    path.write_bytes(archive({"m.xml": inner}, ("m.xml", SBML, True)))
    with pytest.raises(ModelFileError, match="zip archive inside another file"):
        read_document(path)


@given(st.binary(max_size=200), st.integers(0, 400))
def test_damage_anywhere_is_refused_or_harmless(noise: bytes, place: int) -> None:
    whole = archive({"m.xml": TEXT}, ("m.xml", SBML, True))
    data = whole[:place] + noise + whole[place + len(noise) :]
    try:
        found = unwrap(data, LIMIT)
    except ArchiveError as error:
        assert str(error).startswith(("it is", "its", "'"))
    else:
        assert found == TEXT or not data.startswith(b"PK\x03\x04")
