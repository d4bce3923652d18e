"""The pages in a real browser: headless Chromium, driven by Playwright.

Every page is watched: an error on its console, an exception that nobody caught, or a request to anywhere but the file
itself fails the test that opened it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

EXECUTABLES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, NARROW = 1440, 390
OpenPage = Callable[..., Page]
Shoot = Callable[..., Path]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole session: the one that is installed."""
    found = next(filter(None, map(shutil.which, EXECUTABLES)), None)
    if found is None:
        pytest.fail(f"no browser: none of {', '.join(EXECUTABLES)} is on the PATH")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens a file: ``open_page(path, width=1440, height=900, theme="light")``. Its complaints fail the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(path: Path, *, width: int = WIDE, height: int = 900, theme: str = "light") -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
        contexts.append(context)
        page = context.new_page()
        address = path.resolve().as_uri()

        def on_console(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                complaints.append(f"console {message.type}: {message.text}")

        def on_request(request: Request) -> None:
            if request.url.split("#")[0] != address and not request.url.startswith(("data:", "blob:")):
                complaints.append(f"asks for {request.url}")

        page.on("console", on_console)
        page.on("pageerror", lambda error: complaints.append(f"uncaught: {error}"))
        page.on("request", on_request)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def shoot(request: pytest.FixtureRequest, tmp_path: Path) -> Shoot:
    """Takes a picture: ``shoot(page, "name")``; kept in the folder that ``IFNSBML_SCREENSHOTS`` names, if any."""
    kept = os.environ.get("IFNSBML_SCREENSHOTS")
    folder = Path(kept) if kept else tmp_path
    folder.mkdir(parents=True, exist_ok=True)

    def taken(page: Page, name: str, *, whole: bool = False) -> Path:
        path = folder / f"{request.node.name}-{name}.png".replace("/", "-")
        page.screenshot(path=path, full_page=whole)
        return path

    return taken
