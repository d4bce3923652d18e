"""Whoever imports by a documented path of 0.1 gets the same objects, and a warning that names the new path."""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ifnsbml._moved import MOVED, keep_old_paths

SOURCE = Path(__file__).resolve().parents[1] / "src"
# What docs/api.md of 0.1 listed under each path.
DOCUMENTED = {
    "ifnsbml.simulation.equations": ["OdeSystem", "read_equations"],
    "ifnsbml.claims.structure": [
        "Proof", "NotProved", "NeverFormed", "never_formed", "vanishes", "no_influence", "same_course", "find_path",
        "every_path_passes", "precedes",
    ],
    "ifnsbml.claims.lumping": [
        "sum_unaffected", "smallest_lumping", "unchanged", "unaffected", "LumpingProof", "NotProvable", "Lumping",
    ],
    "ifnsbml.claims.mapping": ["ModelMapping", "MappedInput", "MappedObservable", "load_mapping", "MappingError"],
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_old_path_is_loaded() -> Iterator[None]:
    """Each test imports anew; a module that is loaded does not warn again."""
    before = {old: sys.modules.pop(old, None) for old in MOVED}
    yield
    for old, module in before.items():
        sys.modules.pop(old, None)
        if module is not None:
            sys.modules[old] = module


def test_every_documented_path_is_kept_or_still_there() -> None:
    assert MOVED.keys() == DOCUMENTED.keys()


@pytest.mark.parametrize("old", MOVED)
def test_an_old_path_gives_the_objects_of_the_new_one(old: str) -> None:
    with pytest.warns(DeprecationWarning, match=f"{old} is {MOVED[old]} now") as warned:
        module = importlib.import_module(old)
    assert len(warned) == 1
    new = importlib.import_module(MOVED[old])
    for name in DOCUMENTED[old]:
        assert getattr(module, name) is getattr(new, name)
    assert set(DOCUMENTED[old]) <= set(dir(module))


@pytest.mark.parametrize("old", MOVED)
def test_no_file_stands_in_the_old_place(old: str) -> None:
    place = SOURCE / old.replace(".", "/")
    assert not place.with_suffix(".py").exists() and not (place / "__init__.py").exists()


def test_every_way_to_import_warns_at_the_line_that_imports(tmp_path: Path) -> None:
    ways = [
        "import ifnsbml.claims.structure",
        "from ifnsbml.claims import structure",
        "from ifnsbml.claims.structure import Proof",
        "from ifnsbml.claims.structure import *; never_formed",
    ]
    for way in ways:
        script = tmp_path / "script.py"
        script.write_text(f"\n\n{way}\n", encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-W", "always::DeprecationWarning:__main__", str(script)],
            capture_output=True, text=True, encoding="utf-8", check=True,
        )  # fmt: skip
        assert (
            f"{script}:3: DeprecationWarning: ifnsbml.claims.structure is ifnsbml.proofs.dependence now" in done.stderr
        )
        assert done.stdout == ""


def test_what_was_never_there_is_still_not_there() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'ifnsbml\.claims\.structures'"):
        importlib.import_module("ifnsbml.claims.structures")
    with pytest.warns(DeprecationWarning):
        module = importlib.import_module("ifnsbml.claims.lumping")
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = module.nothing_of_the_kind


def test_a_pickle_that_names_an_old_path_opens() -> None:
    new = importlib.import_module("ifnsbml.proofs.dependence")
    with pytest.warns(DeprecationWarning):
        assert pickle.loads(b"cifnsbml.claims.structure\nNotProved\n.") is new.NotProved


def test_asking_twice_adds_one_finder() -> None:
    before = list(sys.meta_path)
    keep_old_paths()
    assert sys.meta_path == before
