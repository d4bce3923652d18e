"""Every example in the docstrings of the front door does what it says."""

from __future__ import annotations

import doctest
import inspect
from collections.abc import Iterator

import pytest

import ifnsbml
from ifnsbml import _loaded, _simulating, api

PUBLIC = ("load", "claims", "pathway")
METHODS = (
    "inputs",
    "observables",
    "species",
    "simulate",
    "scan",
    "compare",
    "validate",
    "ensemble",
    "mutants",
    "explore",
)


def _examples() -> Iterator[doctest.DocTest]:
    for module in (api, _loaded, _simulating):
        for found in doctest.DocTestFinder(exclude_empty=True).find(module):
            if found.examples:
                yield found


@pytest.mark.parametrize("example", list(_examples()), ids=lambda example: example.name)
def test_the_example_does_what_it_says(example: doctest.DocTest, request: pytest.FixtureRequest) -> None:
    example.globs["getfixture"] = request.getfixturevalue
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    said: list[str] = []
    runner.run(example, out=said.append)
    assert runner.failures == 0, "".join(said)


def test_everything_public_has_an_example_and_says_what_it_raises() -> None:
    for name in PUBLIC:
        assert getattr(ifnsbml, name)
    documented = [getattr(api, name) for name in PUBLIC]
    documented += [getattr(api.SbmlModel, name) for name in METHODS]
    for thing in documented:
        text = inspect.getdoc(thing) or ""
        assert ">>> " in text, thing
        if callable(thing):
            assert "Raises:" in text, thing
