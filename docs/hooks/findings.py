"""The page of findings, made from the heads of the scripts in ``findings/``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

FOLDER = Path(__file__).parents[2] / "findings"
PARTS = {"Guess": "One would guess", "Happens": "What happens", "Hurts": "Whom it hurts", "Seen": "Seen with"}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page."""
    files.append(File.generated(config, "findings.md", content="\n".join(_page())))
    return files


def _page() -> Iterator[str]:
    yield "# What the field's tools really do\n"
    yield (
        "Surprises met in this work, each with a script in `findings/`, which installs the packages at the versions "
        "named, shows the behaviour on valid input without ifnsbml, and fails once it is another.\n"
    )
    for script in sorted(FOLDER.glob("*.sh")):
        title, parts = _head(script.read_text(encoding="utf-8"))
        yield f"## {title.rstrip('.')}\n"
        for part, shown in PARTS.items():
            yield f"**{shown}:** {parts[part]}\n"
        yield f"Shown by `findings/{script.name}`.\n"


def _head(text: str) -> tuple[str, dict[str, str]]:
    """The title of a script and the parts of its head."""
    head = "\n".join(re.match(r"#![^\n]*\n((?:#.*\n)+)", text)[1].splitlines())  # type: ignore[index]
    title, *rest = re.split(rf"^# ({'|'.join(PARTS)}|Needs): +", head, flags=re.MULTILINE)
    return _plain(title), {name: _plain(told) for name, told in zip(rest[::2], rest[1::2], strict=True)}


def _plain(lines: str) -> str:
    told = " ".join(line.lstrip("#").strip() for line in lines.splitlines()).strip()
    return re.sub(r"([*_<])", r"\\\1", told)
