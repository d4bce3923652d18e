"""A first, safe look at a file: is it XML at all, and is its root an SBML document?

libSBML is given only text that passed here. It recurses on nested elements and dies of deep
nesting, and it reports a web page or a zip archive in words that help nobody.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from xml.parsers import expat

# libSBML 5.21 overflows its stack between 3,000 and 10,000 nested MathML elements; published
# models stay below one hundred.
MAX_DEPTH = 1000
# libSBML matches ids by a recursive expression, which overflows on one of some megabytes.
MAX_ATTRIBUTE = 100_000
MAX_BYTES = 200_000_000
_QUOTED = 40

SBML_NAMESPACE = "http://www.sbml.org/sbml/"

_BINARY_STARTS = {
    b"PK\x03\x04": "it is a zip archive inside another file: unpack it and name the .xml file",
    b"PK\x05\x06": "it is an empty zip archive",
    b"\x1f\x8b": "it is compressed twice: decompress it first",
    b"BZh": "it is bzip2-compressed: decompress it first",
    b"%PDF": "it is a PDF",
    b"\x89PNG": "it is a picture",
}


class NotSbmlXml(Exception):
    """The bytes are not the XML of an SBML document; the message completes "… cannot be read: "."""


@dataclass(frozen=True)
class SbmlRoot:
    """What the root element says: packages by prefix-free namespace, and whether each is required."""

    text: str
    packages: dict[str, bool]


@dataclass
class _Scan:
    depth: int = 0
    root: tuple[str, dict[str, str]] | None = None
    encoding: str | None = None
    problem: str | None = None
    namespaces: list[str] = field(default_factory=list)


def inspect_sbml(data: bytes) -> SbmlRoot:
    """Check that ``data`` is well-formed XML with an SBML root and return its text as Unicode.

    Raises:
        NotSbmlXml: with a phrase that says what it is instead, or where the XML breaks.
    """
    for start, what in _BINARY_STARTS.items():
        if data.startswith(start):
            raise NotSbmlXml(what)
    if not data.strip():
        raise NotSbmlXml("it is empty")
    if len(data) > MAX_BYTES:
        raise NotSbmlXml(f"it is larger than {MAX_BYTES // 1_000_000} MB")
    if data[:1000].removeprefix(codecs.BOM_UTF8).lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise NotSbmlXml("it is a web page (HTML): download the model file itself")
    scan = _scan(data)
    assert scan.root is not None  # a well-formed document has a root
    name, attributes = scan.root
    namespace, _, local = name.rpartition("\n")
    if local != "sbml":
        raise NotSbmlXml(f"its root element is <{local[:_QUOTED]}>, not <sbml>; give the SBML file of the model")
    if not namespace.startswith(SBML_NAMESPACE):
        raise NotSbmlXml(f"its <sbml> element is in the namespace {namespace[:200]!r}, which is not an SBML one")
    packages = {
        key.rpartition("\n")[0]: value.strip() in ("true", "1")
        for key, value in attributes.items()
        if key.rpartition("\n")[2] == "required" and "\n" in key
    }
    return SbmlRoot(_decode(data, scan.encoding), packages)


def _scan(data: bytes) -> _Scan:
    scan = _Scan()
    parser = expat.ParserCreate(namespace_separator="\n")

    def start(name: str, attributes: dict[str, str]) -> None:
        scan.depth += 1
        if scan.root is None:
            scan.root = (name, attributes)
        if scan.depth > MAX_DEPTH:
            raise NotSbmlXml(f"its elements are nested more than {MAX_DEPTH} deep at line {parser.CurrentLineNumber}")
        for attribute, value in attributes.items():
            if len(value) > MAX_ATTRIBUTE:
                known, line = attribute.rpartition("\n")[2][:_QUOTED], parser.CurrentLineNumber
                raise NotSbmlXml(f"its attribute {known!r} at line {line} is longer than {MAX_ATTRIBUTE:,} characters")

    def end(_name: str) -> None:
        scan.depth -= 1

    def declaration(_version: str, encoding: str | None, _standalone: int) -> None:
        scan.encoding = encoding

    def entity(name: str, *_rest: object) -> None:
        raise NotSbmlXml(
            f"it declares the XML entity {name[:_QUOTED]!r} at line {parser.CurrentLineNumber}; "
            "SBML has none, and entities can hide a file that never ends"
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.XmlDeclHandler = declaration
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        reason = expat.errors.messages[error.code]
        raise NotSbmlXml(
            f"it is not well-formed XML: {reason} at line {error.lineno}, column {error.offset + 1}"
        ) from error
    except (LookupError, ValueError) as error:  # an encoding that Python does not know or cannot map
        raise NotSbmlXml(
            f"its encoding {(scan.encoding or '')[:_QUOTED]!r} cannot be read; save it as UTF-8"
        ) from error
    return scan


def _decode(data: bytes, declared: str | None) -> str:
    """Return the text, with an XML declaration that is true of it as UTF-8; line numbers stay."""
    encoding = declared or "utf-8"
    if data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    elif data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeDecodeError) as error:
        raise NotSbmlXml(f"its text is not {encoding[:_QUOTED]}: {str(error)[:200]}; save it as UTF-8") from error
    # A declaration that is missing or names no encoding is an error to libSBML, though not to XML.
    declaration = re.match(r"\s*<\?xml\s[^>]*\?>", text)
    said = declaration.group() if declaration else ""
    return '<?xml version="1.0" encoding="UTF-8"?>' + "\n" * said.count("\n") + text[len(said) :]
