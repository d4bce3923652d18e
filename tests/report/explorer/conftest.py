"""The JavaScript engines of these tests end before the interpreter does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from headless import close_engines


@pytest.fixture(scope="session", autouse=True)
def _close_engines() -> Iterator[None]:
    yield
    close_engines()
