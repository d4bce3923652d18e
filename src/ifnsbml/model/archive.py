"""Files that hold an SBML document in another wrapping: gzip, and COMBINE archives (OMEX).

Nothing is unpacked to disk: one member is read into memory, and no more of it than a limit. Names inside an archive are
compared, never used as paths.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from urllib.parse import unquote
from xml.parsers import expat

MANIFEST = "manifest.xml"
MAX_MEMBERS = 10_000
MAX_MANIFEST = 10_000_000
_MANIFEST_NAMESPACE = "http://identifiers.org/combine.specifications/omex-manifest"
_SBML = ("identifiers.org/combine.specifications/sbml", "application/sbml+xml", "sbml.org/sbml")
_SEDML = ("identifiers.org/combine.specifications/sed-ml", "identifiers.org/combine.specifications/sedml")
_CHUNK = 1 << 20
_QUOTED = 5


class ArchiveError(Exception):
    """The wrapping cannot be opened; the message completes "… cannot be read as SBML: "."""


@dataclass(frozen=True)
class _Content:
    location: str
    format: str
    master: bool

    def is_sbml(self) -> bool:
        return any(word in self.format for word in _SBML)

    def is_sedml(self) -> bool:
        return any(word in self.format for word in _SEDML)


def unwrap(data: bytes, limit: int) -> bytes:
    """The bytes of the SBML document that a gzip file or a COMBINE archive holds; other bytes as they are.

    In an archive it is the SBML file that the manifest calls master; else the one model of a SED-ML file that is
    master; else its only SBML file.

    Args:
        data: the bytes of the file.
        limit: the most bytes that the document may have.

    Raises:
        ArchiveError: for what is damaged, encrypted, larger than the limit, or does not say which model is meant.
    """
    if data.startswith(b"\x1f\x8b"):
        return _gunzip(data, limit)
    if data.startswith(b"PK\x03\x04"):
        return _from_archive(data, limit)
    return data


def _gunzip(data: bytes, limit: int) -> bytes:
    """All members of a gzip file, one after the other, as gzip defines it."""
    found = io.BytesIO()
    try:
        while data.startswith(b"\x1f\x8b"):
            stream = zlib.decompressobj(wbits=31)
            found.write(stream.decompress(data, max(1, limit + 1 - found.tell())))
            if found.tell() > limit:
                raise ArchiveError(f"it is gzip-compressed, and larger than {limit // 1_000_000} MB when decompressed")
            if not stream.eof:
                raise ArchiveError("it is gzip-compressed, and its end is missing")
            data = stream.unused_data
    except zlib.error as error:
        raise ArchiveError(f"it is gzip-compressed, and damaged ({error})") from error
    return found.getvalue()


def _from_archive(data: bytes, limit: int) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise ArchiveError(f"it is a zip archive of {len(members):,} files; {MAX_MEMBERS:,} can be taken")
            names = {_plain(member.filename): member for member in members if not member.is_dir()}
            if MANIFEST not in names:
                raise ArchiveError(
                    f"it is a zip archive without a {MANIFEST}, so no COMBINE archive: unpack it and name the .xml file"
                )
            contents = _contents(_member(archive, names[MANIFEST], MAX_MANIFEST))
            chosen = _chosen(contents, archive, names, limit)
            return _member(archive, names[chosen], limit)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise ArchiveError(f"it is a zip archive that cannot be opened ({error})") from error


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes:
    """Read one file of an archive; its declared size is not believed."""
    if member.flag_bits & 0x1:
        raise ArchiveError(f"{_shown(member.filename)} in it is encrypted")
    found = io.BytesIO()
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            found.write(chunk)
            if found.tell() > limit:
                raise ArchiveError(f"{_shown(member.filename)} in it is larger than {limit // 1_000_000} MB")
    return found.getvalue()


def _contents(manifest: bytes) -> list[_Content]:
    """What the manifest lists."""
    try:
        elements = _elements(manifest, "content", f"its {MANIFEST} declares an XML entity; no manifest needs one")
    except expat.ExpatError as error:
        raise ArchiveError(f"its {MANIFEST} is not well-formed XML (line {error.lineno})") from error
    return [
        _Content(found.get("location", ""), found.get("format", "").lower(), found.get("master", "") in ("true", "1"))
        for name, found in elements
        if name == f"{_MANIFEST_NAMESPACE}\ncontent"
    ]


def _elements(document: bytes, local_name: str, refusal: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of that name in an XML document, whatever their namespace.

    Each is its namespace and name with a line break between, and its attributes.

    Raises:
        ArchiveError: with ``refusal``, where an entity is declared: expanding one can fill the memory.
        xml.parsers.expat.ExpatError: the document is not well-formed.
    """
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate(namespace_separator="\n")

    def entity(*_declared: object) -> None:
        raise ArchiveError(refusal)

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition("\n")[2] == local_name:
            found.append((name, attributes))

    parser.StartElementHandler = start
    parser.EntityDeclHandler = entity
    parser.Parse(document, True)
    return found


def _chosen(contents: list[_Content], archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo], limit: int) -> str:
    """The name of the SBML file that is meant."""
    models = {_plain(content.location): content for content in contents if content.is_sbml()}
    if not models:
        raise ArchiveError(f"it is a COMBINE archive whose {MANIFEST} lists no SBML file")
    lost = sorted(models.keys() - names.keys())
    meant = [name for name, content in models.items() if content.master]
    if not meant:
        experiments = [_plain(c.location) for c in contents if c.is_sedml() and (c.master or len(models) > 1)]
        sources = {
            source
            for name in experiments
            if name in names
            for source in _sources(_member(archive, names[name], limit), name)
        }
        meant = sorted(sources & models.keys())
    meant = meant if len(meant) == 1 else list(models) if len(models) == 1 else meant
    if len(meant) != 1:
        listed = ", ".join(_shown(name) for name in sorted(models)[:_QUOTED])
        more = f" and {len(models) - _QUOTED} more" if len(models) > _QUOTED else ""
        raise ArchiveError(
            f"it is a COMBINE archive of {len(models)} SBML files ({listed}{more}), and its manifest does not say "
            "which of them is the master: unpack it and name one"
        )
    if meant[0] in lost:
        raise ArchiveError(f"its {MANIFEST} names {_shown(meant[0])}, which the archive does not hold")
    return meant[0]


def _sources(experiment: bytes, name: str) -> list[str]:
    """The files that the models of a SED-ML document are read from, as names in the archive."""
    try:
        elements = _elements(experiment, "model", f"{_shown(name)} in it declares an XML entity")
    except expat.ExpatError:
        return []  # a damaged description of experiments does not name a model; the models are still there
    return [
        _plain(posixpath.join(posixpath.dirname(name), unquote(attributes["source"])))
        for _, attributes in elements
        if "source" in attributes
    ]


def _plain(location: str) -> str:
    """A location as archives write names: no leading ``./``, forward slashes."""
    return posixpath.normpath(location.replace("\\", "/")).lstrip("/")


def _shown(name: str) -> str:
    return ascii(name if len(name) <= 100 else name[:99] + "…")
