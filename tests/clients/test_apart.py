"""A test that loads a program which belongs in a process of its own fails, however it comes to load it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from apart import APART

CONFTEST = "from apart import nothing_is_loaded_on_the_way, nothing_is_loaded_to_begin_with\n"


def outcome(folder: Path, text: str) -> tuple[int, str]:
    """Run the test in ``text`` under the fixtures, in a pytest of its own."""
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    (folder / "test_it.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "pytest.ini", "test_it.py"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    return run.returncode, run.stdout


def test_a_test_that_loads_none_passes(tmp_path: Path) -> None:
    assert outcome(tmp_path, "def test_it():\n    import json\n")[0] == 0


def test_a_test_that_loads_one_is_told(tmp_path: Path) -> None:
    text = f"import pytest, sys, types\n@pytest.mark.parametrize('name', {sorted(APART)})\ndef test_it(name):\n"
    code, said = outcome(tmp_path, f"{text}    sys.modules[name] = types.ModuleType(name)\n")
    assert code == 1 and f"{len(APART)} errors" in said
    for name in APART:
        assert f"imported into the process of the tests: {name}; run it in one of its own" in said


def test_a_module_that_loads_one_is_told(tmp_path: Path) -> None:
    text = "import sys, types; sys.modules['basico'] = types.ModuleType('basico')"
    code, said = outcome(tmp_path, f"{text}\ndef test_it():\n    pass\n")
    assert code == 1 and "imported into the process of the tests: basico" in said
