"""What the RDF of an SBML model says beside libSBML's history: licence, version, and who the creators are.

libSBML writes creators (without ORCID) and dates, and knows nothing of the rest: it reads over these
elements and may lose them when it writes a document again, though it keeps their namespace. They are put
into the text after libSBML has written it, in each level alike.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from ifnsbml._version import __version__
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.metadata import Metadata, metadata

PAV = "http://purl.org/pav/"
"""Provenance, Authoring and Versioning: the vocabulary of ``pav:version``."""

_RDF = re.compile(r"<rdf:RDF [^>]*>")
_MODIFIED = re.compile(r"([ \t]*)<dcterms:modified .*?</dcterms:modified>\n?", re.DOTALL)
_PERSON = re.compile(r"([ \t]*)</rdf:li>")
_OURS = re.compile(r"[ \t]*<(dcterms:license|pav:version|vCard:URL)\b[^>]*?(?:/>|>[^<]*</\1>)\n?")


def complete_rdf(text: str) -> str:
    """The SBML document with licence, version and ORCIDs in the RDF of its model.

    Raises:
        FormatError: the model has no history for them to stand beside.
    """
    meta = metadata()
    text = _OURS.sub("", text)
    modified = _MODIFIED.search(text)
    if modified is None:
        raise FormatError("the SBML text has no modification date: it was written without a model history.")
    indent, end = modified[1], modified.end()
    lines = [
        f"<dcterms:license rdf:resource={quoteattr(meta.licence.url)}/>",
        f"<pav:version>{__version__}</pav:version>",
    ]
    written = text[:end] + "".join(f"{indent}{line}\n" for line in lines) + text[end:]
    if "xmlns:pav=" not in written:
        written = _RDF.sub(lambda found: found[0].replace("<rdf:RDF ", f'<rdf:RDF xmlns:pav="{PAV}" ', 1), written, 1)
    return _with_orcids(written, meta)


def _with_orcids(text: str, meta: Metadata) -> str:
    """Each creator's ORCID as the address of his card, in the order of metadata.yaml."""
    start = text.index("<rdf:Bag>", text.index("creator>"))
    end = text.index("</rdf:Bag>", start)
    people = iter(meta.creators)

    def card(found: re.Match[str]) -> str:
        orcid = next(people).orcid
        return f"{found[1]}  <vCard:URL>{escape(orcid)}</vCard:URL>\n{found[0]}" if orcid else found[0]

    return text[:start] + _PERSON.sub(card, text[start:end]) + text[end:]


__all__ = ["PAV", "complete_rdf"]
