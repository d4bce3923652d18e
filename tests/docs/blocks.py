"""The code blocks of a page of the documentation, and what it means to carry each out.

In the order of the page, in one empty folder, with one namespace:

* ``python`` is executed;
* ``bash`` is run line by line: ``ifnsbml`` commands for real, and those that set up a machine are only looked at;
  a comment ``# exit code 1`` says what a command is to return, where that is not 0;
* ``yaml`` with a ``title`` is written to a file of that name;
* ``text`` right after ``python`` or ``bash`` is what it prints: its lines must be found in that order, blanks
  aside, and ``…`` stands for whatever comes between or before the end of a line.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
LANGUAGES = ("python", "bash", "yaml", "text")
SETS_UP = ("git clone", "cd", "python3 -m venv", ". ", "python -m pip install", "pip install", "nox", "mkdocs")
"""Commands that need a network or a fresh machine; ``nox`` sessions are looked up instead."""
LIMIT = 600.0


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, the line it starts on, its title and its text."""

    language: str
    line: int
    title: str | None
    text: str


def blocks_of(page: Path) -> list[Block]:
    """Every fenced block of a page, also those within lists and quotes."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    found = []
    for token in tokens:
        if token.type == "code_block":
            raise AssertionError(f"{page.name}: an indented block is not executed; fence it: {token.content[:60]!r}")
        if token.type == "fence":
            language, _, rest = token.info.strip().partition(" ")
            title = re.search(r'title="([^"]+)"', rest)
            line = token.map[0] + 2 if token.map else 0
            found.append(Block(language, line, title.group(1) if title else None, token.content))
    return found


class Reader:
    """Somebody who follows one page from its start, in a folder of their own."""

    def __init__(self, page: Path, folder: Path) -> None:
        self._page = page
        self._folder = folder
        self._names: dict[str, object] = {"__name__": page.stem}
        self._printed: str | None = None

    def follow(self) -> int:
        """Carry out every block; returns how many were."""
        blocks = blocks_of(self._page)
        with contextlib.chdir(self._folder):
            for block in blocks:
                self._carry_out(block)
        return len(blocks)

    def _where(self, block: Block) -> str:
        return f"{self._page.name}:{block.line}"

    def _carry_out(self, block: Block) -> None:
        assert block.language in LANGUAGES, f"{self._where(block)}: '{block.language}' is none of {LANGUAGES}"
        if block.language == "python":
            self._printed = self._execute(block)
        elif block.language == "bash":
            self._printed = "".join(self._run(line, block) for line in commands(block.text))
        elif block.language == "yaml":
            assert block.title, f"{self._where(block)}: give the file a title, so that it is written and used"
            path = Path(block.title)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif self._printed is not None:
            compare(block.text, self._printed, self._where(block))
            self._printed = None

    def _execute(self, block: Block) -> str:
        printed = io.StringIO()
        # The blank lines put the page's own line numbers into a traceback.
        code = compile("\n" * (block.line - 1) + block.text, str(self._page), "exec")
        with contextlib.redirect_stdout(printed):
            exec(code, self._names)
        return printed.getvalue()

    def _run(self, line: str, block: Block) -> str:
        command, _, comment = line.partition(" #")
        if not command.startswith("ifnsbml"):
            check_set_up(command, self._where(block))
            return ""
        expected = re.search(r"exit code (\d)", comment)
        done = subprocess.run(
            [sys.executable, "-m", "ifnsbml.cli", *shlex.split(command)[1:]],
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT,
            env={**os.environ, "COLUMNS": "160", "PYTHONUTF8": "1"},
        )
        printed = done.stdout + done.stderr
        wanted = int(expected.group(1)) if expected else 0
        assert done.returncode == wanted, f"{self._where(block)}: {command}\nexit code {done.returncode}\n{printed}"
        return printed


def commands(text: str) -> Iterator[str]:
    """The commands of a block, lines that end in a backslash joined."""
    for line in text.replace("\\\n", " ").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def check_set_up(command: str, where: str) -> None:
    """A command that is not run is at least one that is known, and its nox sessions exist."""
    assert command.startswith(SETS_UP), f"{where}: '{command}' is neither run nor known"
    sessions = re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE)
    for asked in re.findall(r"nox -s (\w+)", command):
        assert asked in sessions, f"{where}: there is no nox session '{asked}'"


def compare(shown: str, printed: str, where: str) -> None:
    """Raise AssertionError unless the lines shown are among the lines printed, in that order."""
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    at = 0
    for line in shown.splitlines():
        wanted = " ".join(line.split())
        if wanted in ("", "…"):
            continue
        pattern = re.compile(".*".join(re.escape(part.strip()) for part in wanted.split("…")))
        hit = next((i for i in range(at, len(lines)) if pattern.fullmatch(lines[i])), None)
        assert hit is not None, f"{where}: not printed (any more): {wanted!r}\nprinted was:\n{printed}"
        at = hit + 1
