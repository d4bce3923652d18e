"""The bundle as other programs see it: which pathway, which experiments, and a table of what came of it.

A test marked ``reads(file, client)`` is a cell of that table for its pathway. Run with
``nox -s interop``, or ``pytest interop [--bundle FOLDER]`` where the clients are installed.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from apart import nothing_is_loaded_on_the_way, nothing_is_loaded_to_begin_with
from bundle import Bundled, bundled

from ifnsbml.pathways import PATHWAYS

__all__ = ["nothing_is_loaded_on_the_way", "nothing_is_loaded_to_begin_with"]

ROOT = Path(__file__).resolve().parent.parent
CELL = "interop cell"
SIGNS = {"passed": "✓", "failed": "✗", "skipped": "–"}
WORST_FIRST = ("failed", "skipped", "passed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bundle", type=Path, default=ROOT / "sbml", help="the bundle to read; the committed one")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "reads(file, client): what the test has read by whom")
    if not hasattr(config, "workerinput"):  # with several processes only the first one prints
        config.pluginmanager.register(_Table(), "interop table")


@pytest.fixture(scope="session")
def root(request: pytest.FixtureRequest) -> Path:
    return request.config.getoption("--bundle").resolve()


@pytest.fixture(params=PATHWAYS)
def pathway(request: pytest.FixtureRequest, root: Path) -> Bundled:
    return bundled(request.param, root)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The largest model first, so that no process waits for it at the end."""
    items.sort(key=lambda item: "interferon" not in item.nodeid)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Generator[None, Any, None]:
    report = (yield).get_result()
    marker = item.get_closest_marker("reads")
    if marker is not None:
        params = item.callspec.params
        report.user_properties.append((CELL, [*marker.args, params.get("pathway") or params["share"][0]]))


class _Table:
    """Collects the cells and prints format × client × pathway at the end."""

    def __init__(self) -> None:
        self.cells: dict[tuple[str, str], dict[str, str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "teardown" and report.passed:
            return
        for key, value in report.user_properties:
            if key == CELL and (report.when == "call" or not report.passed):
                file, client, name = value
                row = self.cells.setdefault((file, client), {})
                known = (row.get(name, "passed"), report.outcome)
                row[name] = min(known, key=WORST_FIRST.index)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if not self.cells:
            return
        terminalreporter.section("format × client × pathway")
        first, second = (max(len(key[i]) for key in self.cells) for i in (0, 1))
        columns = [name for name in PATHWAYS if any(name in row for row in self.cells.values())]
        terminalreporter.write_line("  ".join([" " * first, " " * second, *columns]))
        for (file, client), row in sorted(self.cells.items()):
            signs = (SIGNS[row[name]] if name in row else " " for name in columns)
            marks = (sign.center(len(name)) for sign, name in zip(signs, columns, strict=True))
            terminalreporter.write_line("  ".join([file.ljust(first), client.ljust(second), *marks]))
        terminalreporter.write_line(
            f"{SIGNS['passed']} as it should be   {SIGNS['failed']} not   {SIGNS['skipped']} not tried here"
        )
