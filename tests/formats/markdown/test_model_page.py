"""The readable page: everything of the model is on it, and no text breaks its tables."""

from __future__ import annotations

import dataclasses
import re

import pytest

from ifnsbml.builder import Evidence, Model, ParameterRole, Standing
from ifnsbml.formats.markdown.model_page import code, plain, readable_text, write_readable
from ifnsbml.formats.markdown.timecourses import PeakTime, TimeCourseRow
from ifnsbml.pathways import build_pathway


@pytest.fixture(scope="module")
def page(small: Model) -> str:
    return readable_text(small)


def rows(page: str) -> list[list[str]]:
    """The cells of every table row; a cell may hold an escaped bar."""
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    return [re.split(r"(?<!\\) \| ", line.strip("| ")) for line in lines]


def test_everything_of_the_model_stands_on_the_page(small, page):
    for thing in (*small.species, *small.reactions, *small.parameters, *small.compartments):
        assert code(thing.id) in page, thing.id
    for claim in small.claims:
        assert re.search(rf"^\| {claim} \|", page, flags=re.MULTILINE), claim


def test_equations_laws_and_evidence_read_well(page):
    (row,) = [cells for cells in rows(page) if cells[1:2] == ["`STAT1_binds_STAT1`"]]
    assert row[2] == "2 STAT1 pY701 (cytosol) ⇌ STAT1–STAT1 (cytosol)"
    assert row[4] == "`cytosol · (k_second · STAT1_pY701_cytosol^2 - k_leaves · STAT1_STAT1_cytosol)`"
    assert row[5] == "J07 (stated)"
    (shortcut,) = [cells for cells in rows(page) if cells[1:2] == ["`RAC1_phosphorylates_STAT1_S727`"]]
    assert "(hypothesis, `hypothesis_shortcut`)" in shortcut[0]
    assert shortcut[3] == "RAC1 (on) (cytosol) (catalyst)"


def test_every_number_has_its_source_or_the_word_assumed(small, page):
    table = {cells[0]: cells for cells in rows(page) if len(cells) == 6}
    for parameter in small.parameters:
        if parameter.rule is None:
            cells = table[code(parameter.id)]
            assert float(cells[2]) == pytest.approx(parameter.value, rel=1e-5)
            assert "assumed" in cells[4] or "PubMed" in cells[4] or "review" in cells[4]
    assert table["`k_first`"][4] == "a made-up paper & more (PubMed 21856167)"


def test_tables_keep_their_columns_whatever_the_text(small):
    note = "a | b `c` <script>alert(1)</script>\n\n| new | row |"
    evidence = Evidence(("J08",), Standing.ASSUMED, note, ())
    changed = [dataclasses.replace(p, evidence=evidence, name="x | *y*") for p in small.parameters]
    page = readable_text(dataclasses.replace(small, parameters=tuple(changed)))
    assert "<script>" not in page and "\\<script\\>" in page
    block = ""
    for line in page.splitlines():
        if not line.startswith("|"):
            block = ""
        elif not block:
            block = line
        else:
            assert bars(line) == bars(block), line


def bars(line: str) -> int:
    return len(re.findall(r"(?<!\\)\|", line))


def test_time_courses_are_a_table_when_there_are_any(small, page, tmp_path):
    assert "## Time courses" not in page
    row = TimeCourseRow("obs_STAT1_pY701", "IFN_alpha", "height", 10, 40, "20–30 min", "Haspel 1996")
    path = tmp_path / "small.md"
    write_readable(small, path, [PeakTime(row, "IFN-α 1 nM", 8.5, 21)])
    text = path.read_text(encoding="utf-8")
    assert "| read-out | stimulus | half of its height at | 95% of it at | literature | source |" in text
    assert "| `obs_STAT1_pY701` | IFN-α 1 nM | 8.5 min | 21 min | 20–30 min | Haspel 1996 |" in text


def test_plain_text_means_nothing_to_markdown():
    assert plain("a_b*c | <d>\n# e") == r"a\_b\*c \| \<d\> \# e"


def test_the_page_says_what_the_model_is_valid_for():
    """Time, doses, cell, what is left out, and what the numbers rest on, counted."""
    model = build_pathway("crkl")
    page = readable_text(model)
    box = dict(cells[:2] for cells in rows(page[page.index("## Valid for what") :])[:8] if len(cells) == 2)
    assert [title.strip("*") for title in box if title.startswith("**")] == [
        "Time",
        "Doses",
        "Cell",
        "Not in it",
        "Numbers",
    ]
    numbers = [p for p in model.parameters if p.role in (ParameterRole.RATE, ParameterRole.INITIAL)]
    counted = [int(number) for number in re.findall(r"\d+", box["**Numbers**"])]
    assert counted[0] == len(numbers) == sum(counted[1:])
    assert f"{sum(p.evidence.standing is Standing.ASSUMED for p in numbers)} assumed" in box["**Numbers**"]
    assert "except RAP1-GTP" in box["**Not in it**"]
