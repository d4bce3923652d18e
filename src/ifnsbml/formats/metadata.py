"""What every file says about itself: creators, fixed dates, the review, the licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ifnsbml.formats.errors import FormatError


@dataclass(frozen=True)
class Creator:
    """Who answers for the files; ``orcid`` is the whole address, or empty."""

    family: str
    given: str
    organisation: str
    orcid: str = ""


@dataclass(frozen=True)
class Licence:
    """The one licence of the bundle."""

    id: str
    name: str
    url: str


@dataclass(frozen=True)
class Metadata:
    """The content of data/metadata.yaml; dates are W3C date-times."""

    created: str
    modified: str
    creators: tuple[Creator, ...]
    taxon: str
    review_pubmed: str
    review_doi: str
    review_citation: str
    licence: Licence


_ORCID = re.compile(r"https://orcid\.org/\d{4}-\d{4}-\d{4}-\d{3}[\dX]")


def _creator(listed: dict[str, str]) -> Creator:
    orcid = listed.get("orcid", "")
    if orcid and not _ORCID.fullmatch(orcid):
        raise FormatError(f"data/metadata.yaml: '{orcid}' is no ORCID; write https://orcid.org/0000-0000-0000-0000.")
    return Creator(listed["family"], listed["given"], listed["organisation"], orcid)


@cache
def metadata() -> Metadata:
    """Return what data/metadata.yaml says.

    Raises:
        FormatError: a field is missing, or an ORCID is malformed; the message names it.
    """
    import yaml

    text = files("ifnsbml.data").joinpath("metadata.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    try:
        review, licence = content["review"], content["licence"]
        return Metadata(
            content["created"],
            content["modified"],
            tuple(_creator(c) for c in content["creators"]),
            content["taxon"],
            review["pubmed"],
            review["doi"],
            review["citation"],
            Licence(licence["id"], licence["name"], licence["url"]),
        )
    except KeyError as missing:
        raise FormatError(f"data/metadata.yaml has no field {missing}.") from None
