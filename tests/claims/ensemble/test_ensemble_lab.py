"""The lab of an ensemble remembers what it found for as long as that holds: in one parameter set."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from toy_cell import CELL

from ifnsbml.claims.ensemble.lab import EnsembleLab
from ifnsbml.claims.factreader import read_facts


def test_what_was_found_is_found_anew_in_another_parameter_set(tmp_path: Path) -> None:
    plan = cast("Any", SimpleNamespace(nominal={}))
    lab = EnsembleLab(read_facts(CELL.write(tmp_path / "toy.xml")), {}, plan)
    asked: list[object] = []

    def find(what: object) -> int:
        asked.append(what)
        return len(asked)

    stimulus = {"IFN_alpha": 1.0}
    assert [lab.once(find, stimulus), lab.once(find, stimulus)] == [1, 1]
    assert lab.once(find, dict(stimulus)) == 2, "known by the object: one that was thrown away is no other's"
    lab.use([])
    assert lab.once(find, stimulus) == 3
