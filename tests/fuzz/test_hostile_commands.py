"""The command itself with hostile files: exit code, one message, and nothing left running."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import counting
import hostile_models
import hostile_yaml
import pytest
from cases import Case, Wanted
from test_hostile_files import LONGEST, MORE

PATIENCE = 1800.0
"""Seconds after which a command is taken to hang; see also ``ifnsbml._loaded.PATIENCE``."""
COMMANDS = {
    "simulate": ["simulate", "FILE", "--until", "5", "--points", "3"],
    "map": ["map", "FILE"],
    "validate": ["validate", "FILE", "--claims", "CLAIMS", "--jobs", "1", "--quiet"],
    "validate --mapping": ["validate", "FILE", "--mapping", "MAPPING", "--claims", "CLAIMS", "--jobs", "1", "--quiet"],
}
CLAIMS = {
    # In the file's own words, or it would be refused for the claims alone; with a mapping, in the mapping's.
    "validate": hostile_yaml.GOOD["claims"].replace("IFN_gamma", "k").replace("obs_STAT1_pY701", "A"),
    "validate --mapping": hostile_yaml.GOOD["claims"],
}
FEW = {
    "simulate": ("a thousand million laughs", "an explosion"),
    "map": ("functions that double 40 times",),
    "validate": ("two rules",),
    "validate --mapping": ("zip archive",),
}


def cases(command: str) -> list[Case]:
    every = hostile_models.every_case(29)
    return [case for case in every if MORE > 1 or case.name in FEW[command]]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands(command: str, tmp_path: Path) -> None:
    places = {name: tmp_path / file for name, file in (("MAPPING", "mapping.yaml"), ("CLAIMS", "claims.yaml"))}
    places["MAPPING"].write_text(hostile_yaml.GOOD["mapping"], encoding="utf-8")
    places["CLAIMS"].write_text(CLAIMS.get(command, ""), encoding="utf-8")
    given = places["FILE"] = tmp_path / "given.xml"
    words = [str(places.get(word, word)) for word in COMMANDS[command]]
    chosen = cases(command)
    assert chosen
    assert [wrong for case in chosen if (wrong := complaint(command, case, words, given))] == []


def complaint(command: str, case: Case, words: list[str], given: Path) -> str:
    """What is wrong with how the command took the file; nothing where all is well."""
    given.write_bytes(case.data())
    try:
        done = subprocess.run(
            [sys.executable, "-m", "ifnsbml.cli", *words], capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        counting.note(f"command: {command}", "hangs")
        return f"{case}: hangs"
    said = done.stderr.decode("utf-8", "replace")
    counting.note(f"command: {command}", f"exit {done.returncode}")
    wrong = ""
    if done.returncode not in (0, 1, 2):
        wrong = f"exit code {done.returncode}"
    elif "Traceback" in said:
        wrong = "traceback"
    elif done.returncode == 2 and not (
        said.startswith("ifnsbml: ") and _names(said, case, words) and len(said) < LONGEST
    ):
        wrong = "not one message that names the file"
    elif case.wanted is Wanted.REFUSED and done.returncode != 2:
        wrong = "not refused"
    return f"{case}: {wrong}: {said[-1000:]}" if wrong else ""


def _is_short(said: str) -> bool:
    return said.startswith("ifnsbml: ") and len(said) < LONGEST


def _names(said: str, case: Case, words: list[str]) -> bool:
    """Whether a message names the file; a good file may also lack what the claims or the mapping beside it ask for."""
    beside = [] if case.wanted is Wanted.REFUSED else [Path(word).name for word in words if word.endswith(".yaml")]
    return any(name in said for name in ("given.xml", *beside))
