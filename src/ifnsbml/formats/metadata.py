"""What every file says about itself: creators, fixed dates, the review, the licence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ifnsbml.formats.errors import FormatError


@dataclass(frozen=True)
class Creator:
    """Who answers for the files."""

    family: str
    given: str
    organisation: str


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


@cache
def metadata() -> Metadata:
    """Return what data/metadata.yaml says. Raises FormatError, naming the field, if one is missing."""
    import yaml

    text = files("ifnsbml.data").joinpath("metadata.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    try:
        review, licence = content["review"], content["licence"]
        return Metadata(
            content["created"],
            content["modified"],
            tuple(Creator(c["family"], c["given"], c["organisation"]) for c in content["creators"]),
            content["taxon"],
            review["pubmed"],
            review["doi"],
            review["citation"],
            Licence(licence["id"], licence["name"], licence["url"]),
        )
    except KeyError as missing:
        raise FormatError(f"data/metadata.yaml has no field {missing}.") from None
