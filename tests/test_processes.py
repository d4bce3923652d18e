"""Work in processes from a program of any kind: the children never run that program again."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from multiprocessing import get_context, spawn
from pathlib import Path

import pytest

import ifnsbml
from ifnsbml.processes import FreshContext

PROGRAM = """
import os
from pathlib import Path

with Path({traces!r}).open("a", encoding="utf-8") as trace:
    trace.write("run\\n")

from ifnsbml.claims import load_claims, validate
from ifnsbml.resources import claims_folder, find_model

claims = load_claims(claims_folder()).only(["R03"])
report = validate([find_model("type2_jak_stat")], claims, jobs=2)
print([(result.id, result.verdict.value) for result in report.claims])
"""
GUARDED = (
    PROGRAM.replace("claims = ", 'if __name__ == "__main__":\n    claims = ')
    .replace("\nreport", "\n    report")
    .replace("\nprint", "\n    print")
)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(ifnsbml.__file__).parents[1]), "PYTHONUTF8": "1"}


@pytest.mark.parametrize("way", ["script", "guarded script", "standard input", "-c", "module"])
def test_a_program_that_validates_is_run_once_however_it_is_run(way: str, tmp_path: Path) -> None:
    traces = tmp_path / "traces.txt"
    code = (GUARDED if way == "guarded script" else PROGRAM).format(traces=str(traces))
    script = tmp_path / "analysis.py"
    script.write_text(code, encoding="utf-8")
    words = {"standard input": ["-"], "-c": ["-c", code], "module": ["-m", "analysis"]}.get(way, [str(script)])
    done = subprocess.run(
        [sys.executable, *words],
        input=code if way == "standard input" else "",
        cwd=tmp_path,
        env=_environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[('R03', 'PASS')]\n"
    assert done.stderr == ""
    assert traces.read_text(encoding="utf-8") == "run\n"


def test_others_who_start_processes_at_that_moment_keep_their_main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """The children of another library do as they always did, even if they are started in between."""
    whole = spawn.get_preparation_data
    seen: dict[str, dict[str, object]] = {}

    def started(process: object) -> str:
        other = threading.Thread(target=lambda: seen.update(other=spawn.get_preparation_data("other")))
        other.start()
        other.join()
        seen["ours"] = spawn.get_preparation_data("ours")
        return "started"

    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", "/somewhere/script.py", raising=False)
    monkeypatch.setattr("multiprocessing.context.SpawnProcess._Popen", staticmethod(started))
    assert FreshContext().Process(target=print)._Popen(None) == "started"  # type: ignore[attr-defined]
    assert seen["other"]["init_main_from_path"] == "/somewhere/script.py"
    assert not [key for key in seen["ours"] if key.startswith("init_main")]
    assert {"sys_path", "dir", "name"} <= seen["ours"].keys()
    assert spawn.get_preparation_data is whole
    assert "init_main_from_path" in whole("after")
    assert get_context("spawn").Process is not FreshContext.Process
