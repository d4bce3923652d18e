"""The Pythons that the sessions try, the package declares and the pages name are the same."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def tried() -> list[str]:
    """The value of ``PYTHONS`` in the noxfile."""
    for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PYTHONS":
            return list(ast.literal_eval(node.value))
    raise AssertionError("the noxfile has lost PYTHONS")


def test_what_is_tried_is_what_is_declared_and_written() -> None:
    prefix = "Programming Language :: Python :: "
    declared = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if line.startswith(prefix + "3.")]
    assert declared == tried()
    assert PROJECT["requires-python"] == f">={tried()[0]}"
    for page in ("README.md", "docs/start.md", "findings/README.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        assert f"{', '.join(tried()[:-1])} or {tried()[-1]}" in text, page


def test_the_oldest_engines_that_the_readme_names_are_those_that_are_allowed() -> None:
    lowest = {}
    for line in PROJECT["dependencies"]:
        asked = Requirement(line)
        assert [clause.operator for clause in asked.specifier] == [">="], line  # what lowest-direct starts from
        lowest[asked.name] = next(iter(asked.specifier)).version
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    told = re.search(r"libRoadRunner from ([\d.]+) to [\d.]+ .*? and python-libsbml from ([\d.]+)\. ", text)
    assert told is not None
    assert told.groups() == (lowest["libroadrunner"], lowest["python-libsbml"])
