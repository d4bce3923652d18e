"""The reader that the tests share, how many cases there are to be, and the counts at the end."""

from __future__ import annotations

import os
from collections.abc import Iterator

import counting
import pytest
from reading import Reader

MORE = int(os.environ.get("IFNSBML_FUZZ", "1"))
"""How many times as many random cases; above 1 the large files and the whole command line come along."""


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    with Reader() as running:
        yield running


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if counting.TRIED:
        terminalreporter.section("hostile files")
        for line in counting.table():
            terminalreporter.write_line(line)
