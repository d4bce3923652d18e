"""Each kind passes on the cell that shows it, fails on a cell that does not, and is silent without its control."""

from __future__ import annotations

from pathlib import Path

import pytest
from held import claim, hold, load
from kind_examples import EXAMPLES
from toy_cell import CELL

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.experiments import arms_used
from ifnsbml.claims.factreader import read_facts
from ifnsbml.claims.judging import judge
from ifnsbml.claims.kinds import KINDS
from ifnsbml.claims.lab import Lab
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.simulation.model import RunnableModel


def test_every_kind_has_an_example() -> None:
    assert EXAMPLES.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", EXAMPLES)
def test_passes_on_the_cell_that_shows_it(kind: str, tmp_path: Path) -> None:
    result = hold(tmp_path, CELL, {"kind": kind, **EXAMPLES[kind].check})
    assert result.verdict is Verdict.PASS, result.detail
    assert all(check.verdict is Verdict.PASS for check in result.checks if check.mode is Mode.SIMULATED)


@pytest.mark.parametrize("kind", [kind for kind in EXAMPLES if Mode.SIMULATED in KINDS[kind].modes])
def test_says_beforehand_which_arms_it_will_run(kind: str, tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    claims = load(tmp_path / "claims", claim([{"standing": "stated", "kind": kind, **EXAMPLES[kind].check}]))
    facts, contexts = read_facts(path), load_contexts()
    told = {arm.settings for arm in arms_used(claims, facts, contexts)}
    lab = Lab(facts, contexts, model=RunnableModel.load(path))
    judge(claims[0].claim.checks[0], 0, lab, Mode.SIMULATED)
    run = {scenario.settings for scenario in lab.scenarios}
    if kind in ("selective", "preferential"):
        assert told & run  # the others are the doses tried on the way to a match
    else:
        assert told == run


@pytest.mark.parametrize("kind", EXAMPLES)
def test_fails_on_a_cell_that_violates_it(kind: str, tmp_path: Path) -> None:
    result = hold(tmp_path, EXAMPLES[kind].broken, {"kind": kind, **EXAMPLES[kind].check})
    assert result.verdict is Verdict.FAIL, result.detail


@pytest.mark.parametrize("kind", [kind for kind, example in EXAMPLES.items() if example.silent])
def test_says_nothing_without_its_control(kind: str, tmp_path: Path) -> None:
    example = EXAMPLES[kind]
    assert example.silent is not None
    check = {"kind": kind, **example.check, **(example.unmet or {})}
    mode = Mode.STRUCTURAL if KINDS[kind].modes == {Mode.STRUCTURAL} else Mode.SIMULATED
    result = hold(tmp_path, CELL if example.unmet else example.silent, check, mode)
    assert result.verdict is Verdict.INCONCLUSIVE, result.detail
    assert "control" in result.detail
