"""Work in several processes: results by name, progress told here, and what happens when it is cut short."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from functools import partial
from pathlib import Path

import pytest

from ifnsbml.builder import Model
from ifnsbml.formats.bundle import write_model
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.side_by_side import Progress, side_by_side

TESTS = Path(__file__).parent


def shout(name: str, progress: Progress) -> tuple[str, int]:
    progress(name, "begun")
    return name.upper(), os.getpid()


def fail(name: str, progress: Progress, *, folder: Path) -> None:
    if name == "bad":
        while not (folder / "busy").exists():
            time.sleep(0.01)
        raise FormatError("cannot be written")
    try:
        (folder / "busy").touch()
        time.sleep(600)
    finally:
        (folder / "cleaned").touch()


def die(name: str, progress: Progress) -> None:
    os._exit(3)


def test_results_come_by_name_from_other_processes_and_progress_here():
    told: list[tuple[str, str]] = []
    done = side_by_side(["a", "b", "c"], shout, 2, lambda *step: told.append(step))
    assert list(done) == ["a", "b", "c"]
    assert [text for text, _ in done.values()] == ["A", "B", "C"]
    assert os.getpid() not in {pid for _, pid in done.values()}
    assert sorted(told) == [("a", "begun"), ("b", "begun"), ("c", "begun")]


def test_one_failure_stops_the_others_which_clean_up(tmp_path):
    with pytest.raises(FormatError, match="cannot be written"):
        side_by_side(["slow", "bad"], partial(fail, folder=tmp_path), 2, None)
    assert (tmp_path / "cleaned").exists()


def test_a_process_that_dies_is_an_error_that_says_what_it_built():
    with pytest.raises(FormatError, match="building a died"):
        side_by_side(["a"], die, 1, None)


BUILD = """
import dataclasses, sys, time
from pathlib import Path
sys.path.insert(0, {tests!r})
from conftest import small_pathway
from test_bundle import core_sbml
from ifnsbml.formats import bundle
from ifnsbml.formats.bundle import Format, write_model

def waiting(job):
    job.file(".late").write_text("half", encoding="utf-8")
    print("waiting", flush=True)
    time.sleep(600)

formats = (Format(".xml", "SBML without a map", core_sbml), Format(".late", "never done", waiting))
write_model(dataclasses.replace(small_pathway().build(), description="New."), Path({out!r}), formats=formats)
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_build_that_is_killed_leaves_the_old_bundle_whole(small: Model, tmp_path, number):
    from test_bundle import TEXT_FORMATS

    write_model(small, tmp_path, formats=TEXT_FORMATS)
    before = contents(tmp_path)
    script = textwrap.dedent(BUILD.format(tests=str(TESTS), out=str(tmp_path)))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
        assert run.stdout is not None and run.stdout.readline() == b"waiting\n"
        run.send_signal(number)
    assert run.returncode != 0
    assert contents(tmp_path / "small") == {Path(name).name: data for name, data in before.items()}
    if number == signal.SIGINT:
        assert contents(tmp_path) == before, "an interrupted build cleans up behind itself"
    write_model(small, tmp_path, formats=TEXT_FORMATS)
    assert contents(tmp_path) == before, "the next build removes what a killed one left"
