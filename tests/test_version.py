"""The version, the authors and the citation are the same wherever they are told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

import ifnsbml
from ifnsbml.formats.metadata import metadata

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def citation() -> dict:
    return yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))


def test_the_version_is_told_alike(citation: dict) -> None:
    assert ifnsbml.__version__ == PROJECT["version"] == str(citation["version"])


def test_the_creators_of_the_files_are_the_authors_of_the_project(citation: dict) -> None:
    names = [f"{creator.given} {creator.family}" for creator in metadata().creators]
    assert names == [author["name"] for author in PROJECT["authors"]]
    assert names == [author["name"] for author in citation["authors"]]


def test_the_citation_names_the_review_that_the_files_name(citation: dict) -> None:
    (review,) = citation["references"]
    assert f"doi:{review['doi']}" == metadata().review_doi
    assert PROJECT["urls"]["Source review"] == f"https://doi.org/{review['doi']}"
    volume, first, last, year = re.search(r"(\d+), (\d+)–(\d+) \((\d+)\)", metadata().review_citation).groups()
    assert [str(review[key]) for key in ("volume", "start", "end", "year")] == [volume, first, last, year]


def test_every_python_that_is_promised_has_its_classifier() -> None:
    lowest = int(PROJECT["requires-python"].removeprefix(">=3."))
    told = [int(line.rpartition(".")[2]) for line in PROJECT["classifiers"] if ":: 3." in line]
    assert told == list(range(lowest, lowest + len(told)))
    assert len(told) > 1
