"""Each kind passes on the cell that shows it, fails on a cell that does not, and is silent without its control."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from held import claim, hold, load
from kind_examples import EXAMPLES
from toy_cell import CELL

from ifnsbml.claims.checks import KINDS, Experiment
from ifnsbml.claims.conditions import Condition, Resolver
from ifnsbml.claims.conditions_used import arms_used
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.measures import Course
from ifnsbml.claims.runner import Runner, WholeModel
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.simulation.model import RunnableModel


def test_every_kind_has_an_example() -> None:
    assert EXAMPLES.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", EXAMPLES)
def test_passes_on_the_cell_that_shows_it(kind: str, tmp_path: Path) -> None:
    result = hold(tmp_path, CELL, {"kind": kind, **EXAMPLES[kind].check})
    assert result.verdict is Verdict.PASS, result.detail
    assert all(check.verdict is Verdict.PASS for check in result.checks if check.mode is Mode.SIMULATED)


SIMULATED = [kind for kind in EXAMPLES if Mode.SIMULATED in KINDS[kind].modes]


class Noting(Mapping[str, Course]):
    """Runs that note what is read in which role."""

    def __init__(self, runs: Mapping[str, Course]) -> None:
        self._runs = runs
        self.read: dict[str, set[str]] = {}

    def __getitem__(self, role: str) -> Course:
        return NotingCourse(self._runs[role], self.read.setdefault(role, set()))

    def __iter__(self) -> Iterator[str]:
        return iter(self._runs)

    def __len__(self) -> int:
        return len(self._runs)


class NotingCourse:
    def __init__(self, course: Course, read: set[str]) -> None:
        self.time = course.time
        self._course = course
        self._read = read

    def column(self, name: str) -> Any:
        self._read.add(name)
        return self._course.column(name)

    def extremes(self, name: str) -> tuple[float, float]:
        self._read.add(name)
        return self._course.extremes(name)


@pytest.mark.parametrize("kind", SIMULATED)
def test_the_conditions_are_the_runs_and_the_read_outs_that_are_judged(kind: str, tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    claims = load(tmp_path / "claims", claim([{"standing": "stated", "kind": kind, **EXAMPLES[kind].check}]))
    check = claims[0].claim.checks[0]
    assert isinstance(check, Experiment)
    facts = read_facts(path)
    source = WholeModel(RunnableModel.load(path), facts.observables)
    runner = Runner(Resolver(facts, load_contexts()), source)
    for case in check.cases():
        settled, runs = runner.runs(check, case)
        noting = Noting(runs)
        finding = check.judge(settled, noting)
        assert finding.verdict is Verdict.PASS, finding.message
        assert finding.numbers
        assert noting.read == {role: set(runs.conditions[role].observe) for role in runs}
        assert runs.conditions.keys() == check.conditions(case).keys()
    told = {arm.settings for arm in arms_used(claims, facts, load_contexts())}
    run = {scenario.settings for scenario in source.scenarios}
    if kind in ("selective", "preferential"):
        assert told & run  # the others are the doses tried on the way to a match
    else:
        assert told == run


@pytest.mark.parametrize("kind", SIMULATED)
def test_a_condition_is_data(kind: str) -> None:
    check = KINDS[kind].model_validate({"standing": "stated", "kind": kind, **EXAMPLES[kind].check})
    assert isinstance(check, Experiment)
    for case in check.cases():
        for condition in check.conditions(case).values():
            told = json.loads(json.dumps(condition.as_json()))
            values = {name: tuple(told.get(name, {}).items()) for name in ("stimulus", "change", "settings")}
            again = Condition(
                **values,
                context=told.get("context"),
                observe=tuple(told["observe"]),
                **{name: told[name] for name in ("until", "points", "rtol")},
            )
            assert again == condition and hash(again) == hash(condition)
            assert again.observe == condition.observe


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
    # What a file does not have, its control has not either: there the kind does not apply.
    wanted = Verdict.NOT_APPLICABLE if kind == "omitted" else Verdict.INCONCLUSIVE
    assert result.verdict is wanted, result.detail
    assert ("VAV1" if kind == "omitted" else "control") in result.detail
