"""The page of the commands, made from their own help, and the table of sessions, made from the noxfile."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from typer.testing import CliRunner

from ifnsbml.cli import app

WIDTH = "100"
NOXFILE = Path(__file__).parents[2] / "noxfile.py"
SESSIONS_PLACE, SESSIONS = "developing.md", "<!-- sessions -->"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page of the commands."""
    files.append(File.generated(config, "cli.md", content="\n".join(_page())))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the table of sessions where the page about developing wants it."""
    if page.file.src_uri != SESSIONS_PLACE:
        return markdown
    if SESSIONS not in markdown:
        raise ValueError(f"{SESSIONS_PLACE} has lost its mark {SESSIONS}")
    return markdown.replace(SESSIONS, "\n".join(_sessions()))


def _sessions() -> Iterator[str]:
    yield "| session | what it does |\n| --- | --- |"
    for node in ast.parse(NOXFILE.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and any("nox.session" in ast.unparse(d) for d in node.decorator_list):
            told = (ast.get_docstring(node) or "").partition("\n\n")[0].replace("\n", " ").replace("``", "`")
            yield f"| `nox -s {node.name}` | {told} |"


def _page() -> Iterator[str]:
    yield "# Commands\n"
    yield "What each command says of itself with `--help`. `MODEL` is an SBML file or the name of a pathway.\n"
    yield f"```text\n{_help()}\n```\n"
    for command in app.registered_commands:
        if command.callback is None or command.hidden:
            continue
        name = command.name or command.callback.__name__
        yield f"## ifnsbml {name}\n"
        yield f"```text\n{_help(name)}\n```\n"


def _help(*command: str) -> str:
    result = CliRunner(env={"COLUMNS": WIDTH}).invoke(app, [*command, "--help"], prog_name="ifnsbml")
    if result.exit_code:
        raise RuntimeError(f"ifnsbml {' '.join(command)} --help fails: {result.output}")
    return result.stdout.strip()
