"""What the commands say of themselves: an example each, which is understood, and words that a shell completes."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import typer.main

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.loading import load_claims
from ifnsbml.cli import app
from ifnsbml.commands import completion
from ifnsbml.resources import PATHWAYS, bundled_models, claims_folder, shipped_mappings
from ifnsbml.simulation.model import RunnableModel

COMMAND = typer.main.get_command(app)
NAMES = sorted(COMMAND.commands)  # type: ignore[attr-defined]


def _help(name: str, columns: int = 80) -> str:
    environment = {**os.environ, "COLUMNS": str(columns), "PYTHONUTF8": "1", "TERMINAL_WIDTH": str(columns)}
    words = [sys.executable, "-m", "ifnsbml.cli", name, "--help"]
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def _examples(name: str) -> list[list[str]]:
    lines = (line.strip() for line in _help(name).splitlines())
    return [shlex.split(line) for line in lines if line.startswith("ifnsbml ")]


def test_there_are_the_commands_that_are_promised() -> None:
    assert {"build", "simulate", "validate", "claims", "hypotheses", "map", "explore"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_an_example_that_it_understands(name: str) -> None:
    found = _examples(name)
    assert found, f"'ifnsbml {name} --help' shows no example"
    for words in found:
        assert words[:2] == ["ifnsbml", name]
        command = COMMAND.commands[name]  # type: ignore[attr-defined]
        command.make_context(name, list(words[2:]))  # raises on a word that it does not know


def test_what_the_examples_name_is_there() -> None:
    words = [word for name in NAMES for example in _examples(name) for word in example]
    claims = {loaded.id for loaded in load_claims(claims_folder())}
    only = {later for word, later in pairwise(words) if word == "--only"}
    assert only and only <= claims
    assert {word for word in words if word in claims} >= {"P03"}
    (hypothesis,) = {word for word in words if word.startswith("hypothesis_")}
    assert hypothesis in RunnableModel.load(bundled_models()["p38"]).facts.inputs


@pytest.mark.parametrize("name", NAMES)
def test_help_fits_the_terminal_but_for_the_examples(name: str) -> None:
    body = _help(name, columns=80).split("Example")[0]
    assert all(len(line) <= 80 for line in body.splitlines())


def test_the_list_of_commands_is_not_cut_off() -> None:
    words = [sys.executable, "-m", "ifnsbml.cli", "--help"]
    environment = {**os.environ, "COLUMNS": "80"}
    shown = subprocess.run(words, env=environment, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    listed = shown.split("Commands:")[1]
    assert all(name in listed for name in NAMES)
    assert "..." not in listed


def _completed(line: str) -> list[str]:
    words = line.split(" ")
    environment = {
        **os.environ,
        "_IFNSBML_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
    }
    call = [sys.executable, "-c", "import sys; from ifnsbml.cli import main; sys.exit(main())"]
    done = subprocess.run(call, env=environment, capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("ifnsbml val", ["validate"]),
        ("ifnsbml validate --rep", ["--report"]),
        ("ifnsbml validate mto", ["mtor"]),
        ("ifnsbml build pi", ["pi3k_pkc_delta"]),
        ("ifnsbml claims P03", ["P03"]),
        ("ifnsbml simulate mtor --context lymph", ["lymphoid", "lymphoblastoid"]),
        ("ifnsbml validate --mapping yama", ["yamada2003", "yamada2003_socs1_knockout"]),
    ],
)
def test_the_shell_completes(line: str, offered: list[str]) -> None:
    assert sorted(_completed(line)) == sorted(offered)


def test_what_is_offered_is_what_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert completion.pathways("") == list(PATHWAYS)
    assert completion.claim_ids("") == sorted(loaded.id for loaded in load_claims(claims_folder()))
    assert completion.contexts("") == list(load_contexts())
    assert completion.mappings("") == list(shipped_mappings())
    (tmp_path / "models").mkdir()
    (tmp_path / "mine.xml").touch()
    (tmp_path / "mine.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert completion.models("m") == ["mek_erk", "mtor", "mine.xml", "models/"]
    assert completion.models("nowhere/") == []
