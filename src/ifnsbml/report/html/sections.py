"""The order of the review: which heading comes first, and which claim within it."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache

from ifnsbml.claims.loading import LoadedClaim
from ifnsbml.resources import PACKAGE


@cache
def _order() -> dict[str, int]:
    """The place of each of the review's claims in its text."""
    with (PACKAGE / "data" / "review.tsv").open(encoding="utf-8", newline="") as table:
        return {row["id"]: number for number, row in enumerate(csv.DictReader(table, delimiter="\t"))}


def heading(section: str) -> tuple[str, str]:
    """The main heading that a section stands under, and what is left of its name: ``MAPKs …: Box 1``."""
    first = section.split(";")[0]
    main, _, rest = first.partition(":")
    more = section[len(first) :].lstrip("; ")
    return main.strip(), "; ".join(part for part in (rest.strip(), more) if part)


def in_review_order(claims: Iterable[LoadedClaim]) -> list[LoadedClaim]:
    """Claims as the review makes them, each heading where most of its claims are.

    Claims of somebody else's come after these, as they are written.
    """
    listed = list(claims)
    places = {loaded.id: (_order().get(loaded.id, len(_order())), number) for number, loaded in enumerate(listed)}
    under: dict[str, list[tuple[int, int]]] = {}
    for loaded in listed:
        under.setdefault(heading(loaded.claim.source.section)[0], []).append(places[loaded.id])
    # The middle one, since single claims are cited from elsewhere in the text; the introduction comes first.
    middle = {main: (sorted(found)[(len(found) - 1) // 2], min(found)) for main, found in under.items()}
    if "Introduction" in middle:
        middle["Introduction"] = ((-1, -1), (-1, -1))
    return sorted(listed, key=lambda loaded: (middle[heading(loaded.claim.source.section)[0]], places[loaded.id]))
