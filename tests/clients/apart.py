"""Programs that are never loaded into the process of the tests, and the fixtures that see to it.

Each brings its own copy of libSBML or libSEDML. Beside libRoadRunner and python-libsbml in one
process they crash it, not always and seldom where the mistake is, and the worker of pytest-xdist
dies with them. A test that needs one runs it in a process of its own. A ``conftest.py`` that
imports the fixtures has every test below it checked.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

APART = frozenset(
    [
        *("COPASI", "basico", "tellurium", "phrasedml", "libsedml", "libcombine"),
        *("antimony", "sbmlnetwork", "libsbmlnetwork"),
    ]
)


def loaded() -> set[str]:
    """Those that are in this process all the same."""
    return APART & sys.modules.keys()


@pytest.fixture(autouse=True, scope="session")
def nothing_is_loaded_to_begin_with() -> None:
    """No test module and no conftest imports one."""
    assert not loaded(), f"imported into the process of the tests: {', '.join(sorted(loaded()))}"


@pytest.fixture(autouse=True)
def nothing_is_loaded_on_the_way() -> Iterator[None]:
    """No test, and nothing that it calls, imports one."""
    before = loaded()
    yield
    new = loaded() - before
    assert not new, f"imported into the process of the tests: {', '.join(sorted(new))}; run it in one of its own"
