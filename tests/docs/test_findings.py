"""The scripts in findings/ keep the form that findings/README.md promises, and the list there is complete."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "findings"
SCRIPTS = sorted(FOLDER.glob("*.sh"))


def parts(script: Path) -> dict[str, str]:
    """The parts of a script's head by their first word; what comes before them is its title."""
    found = {"Title": ""}
    part = "Title"
    for line in script.read_text(encoding="utf-8").splitlines()[1:]:
        if not line.startswith("#"):
            break
        text = line[1:].strip()
        opens = re.match(r"(Guess|Happens|Hurts|Seen|Needs): +", text)
        if opens:
            part, text = opens.group(1), text[opens.end() :]
        found[part] = f"{found.get(part, '')} {text}".strip()
    return found


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_says_what_one_would_guess_what_happens_and_whom_it_hurts(script: Path) -> None:
    head = parts(script)
    assert list(head)[:5] == ["Title", "Guess", "Happens", "Hurts", "Seen"]
    assert all(head.values())
    text = script.read_text(encoding="utf-8")
    assert "set -euo pipefail" in text and "trap 'rm -rf \"$work\"' EXIT" in text
    assert 'print("as described")' in text and re.search(r"assert .*\"changed\"", text)
    assert "ifnsbml" not in text and not re.search(r"--(extra-)?index-url|/home/|/root/|/tmp/", text)
    assert os.access(script, os.X_OK)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_installs_at_fixed_versions_alone_and_names_them(script: Path) -> None:
    text = script.read_text(encoding="utf-8").replace("\\\n", " ")
    packages = " ".join(re.findall(r"pip install -qq --disable-pip-version-check (.*)", text)).replace('"', "").split()
    assert packages
    assert all(re.fullmatch(r"[\w.-]+==(?:[\w.]+|\$version)", package) for package in packages), packages
    seen = parts(script)["Seen"]
    named = [" ".join(package.split("==")) in seen for package in packages if "$" not in package]
    versions = re.findall(r"for version in ([\d. ]+);", text)
    assert any(named) or (versions and all(version in seen for version in versions[0].split()))


def test_the_list_has_every_script_with_its_title_and_what_it_was_seen_with() -> None:
    rows = re.findall(r"^\| \[`([\w-]+)`\]\(([\w.-]+)\) \| (.+) \| (.+) \|$", _readme(), re.MULTILINE)
    heads = {script.name: parts(script) for script in SCRIPTS}
    assert rows == [(Path(name).stem, name, head["Title"], head["Seen"]) for name, head in heads.items()]
    assert len(rows) >= 8


def _readme() -> str:
    return (FOLDER / "README.md").read_text(encoding="utf-8")
