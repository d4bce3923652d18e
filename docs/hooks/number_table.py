"""The table of every number, on its page: what it is, who gives it, why it is what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from ifnsbml.formats.identifiers import accession
from ifnsbml.formats.markdown.model_page import plain
from ifnsbml.formats.sbml.notes import readable_source
from ifnsbml.pathways.numbers import Number, numbers, sources

PLACE = "numbers.md"
COUNTS, TABLE, SOURCES = "<!-- counts -->", "<!-- numbers -->", "<!-- sources -->"


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fill the page's marks."""
    if page.file.src_uri != PLACE:
        return markdown
    for mark, lines in ((COUNTS, _counts()), (TABLE, _table()), (SOURCES, _sources())):
        if mark not in markdown:
            raise ValueError(f"{PLACE} has lost its mark {mark}")
        markdown = markdown.replace(mark, "\n".join(lines))
    return markdown


def _counts() -> Iterator[str]:
    yield "| standing | numbers |\n| --- | ---: |"
    for standing, number in Counter(row.standing for row in numbers().values()).most_common():
        yield f"| {standing.value} | {number} |"


def _table() -> Iterator[str]:
    yield "| number | value | unit | standing | source, or reason | cell | serves |"
    yield "| --- | ---: | --- | --- | --- | --- | --- |"
    for row in numbers().values():
        case = f" ({row.case})" if row.case else ""
        what = f"`{row.id}`{case} | {row.value:.6g} | {plain(row.unit.text)} | {row.standing.value}"
        yield f"| {what} | {plain(_said(row))} | {plain(row.cell)} | {' '.join(row.serves)} |"


def _said(row: Number) -> str:
    if row.source is None:
        return row.reason
    return f"{row.given} {row.given_as}, {row.where}: {row.source.citation.split(',')[0]}"


def _sources() -> Iterator[str]:
    for source in sources().values():
        links = ", ".join(f"[{readable_source(text)}]({accession(text).uri})" for text in source.identifiers)
        yield f"- {plain(source.citation)}: {links}"
