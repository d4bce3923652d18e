"""The README shows the code that the tests run, and commands that exist."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from ifnsbml.resources import PATHWAYS

ROOT = Path(__file__).parents[2]


def test_readme_shows_the_example_that_is_tested() -> None:
    source = (ROOT / "tests/examples/test_socs1.py").read_text(encoding="utf-8")
    tested = re.search(r"# \[example\]\n(.*?)\s*# \[/example\]", source, re.DOTALL)
    shown = re.search(
        r"```python\n(from ifnsbml.builder .*?)```",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.DOTALL,
    )
    assert tested is not None and shown is not None
    assert shown.group(1).strip() == textwrap.dedent(tested.group(1)).strip()
    lines = [line for line in shown.group(1).splitlines() if line.strip()]
    assert len(lines) <= 14, "a feedback of one's own fits a glance"
    assert all("evidence=why" in line for line in lines if re.match(r"m\.\w+\(", line)), "each step has its evidence"


def test_readme_names_every_command_and_pathway_and_sessions_that_exist() -> None:
    from ifnsbml.cli import app

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    assert set(re.findall(r"^ifnsbml (\w+)", text, re.MULTILINE)) == commands
    assert set(re.findall(r"^\| `(\w+)`", text, re.MULTILINE)) == set(PATHWAYS)
    sessions = set(re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"nox -s (\w+)", text)) <= sessions


def test_readme_links_to_files_that_exist() -> None:
    text = re.sub(r"```.*?```", "", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
