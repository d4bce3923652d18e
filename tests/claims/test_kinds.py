"""Each kind passes on the cell that shows it, fails on a cell that does not, and is silent without its control."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from held import claim, hold, load
from toy_cell import CELL, Part, Toy

from ifnsbml.claims.conditions import Condition, Resolver
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.experiments import arms_used
from ifnsbml.claims.factreader import read_facts
from ifnsbml.claims.kinds import KINDS, Experiment
from ifnsbml.claims.responses import Course
from ifnsbml.claims.runner import Runner, WholeModel
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.simulation.model import RunnableModel

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}


@dataclass(frozen=True)
class Example:
    """A check, a cell that violates it, and a cell or a control with which it says nothing."""

    check: Mapping[str, Any]
    broken: Toy
    silent: Toy | None = None
    unmet: Mapping[str, Any] | None = None


# A second way from the ligand to STAT2, to p38 and so on: what the negative claims deny.
EXAMPLES = {
    "absent": Example(
        {"stimulus": GAMMA, "observe": ["obs_ISGF3", "obs_STAT2_pY"], "control": {"forms_under": ALPHA}},
        CELL.law("STAT2_on", "k_on * (IFN_alpha + 0.001 * IFN_gamma) * STAT2"),
        CELL.law("STAT2_on", "0 * k_on * IFN_alpha * STAT2"),
    ),
    "present": Example(
        {"stimulus": [ALPHA, GAMMA], "observe": "obs_STAT1_pY701", "control": {"responds": "obs_RAP1_GTP"}},
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma + 0.01) * STAT1"),
        CELL.law("RAP1_on", "0 * GEF * RAP1"),
    ),
    "required": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"inhibition_p38": 1},
            "observe": "obs_mRNA_OAS1",
            "control": {"survives": "obs_ISGF3"},
        },
        CELL.law("OAS1_made", "k_make * ISGF3 * (MK2_p + 10)"),
        CELL.law("ISGF3_forms", "activity_p38 * k_pair * STAT1_p * STAT2_p * IRF9 / 50"),
    ),
    "reduced": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"expression_PRKCD": 0},
            "observe": "obs_mRNA_IRF1",
            "control": {"survives": "obs_STAT1_pY701"},
        },
        CELL.law("IRF1_made", "k_make * STAT1_p * (0.9 + 0.1 * PRKCD) * IFN_alpha"),
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma) * STAT1 * (0.02 + PRKCD)"),
    ),
    "raised": Example(
        {
            "stimulus": ALPHA,
            "context": "lymphoid",
            "perturbation": {"expression_STAT1": 0},
            "observe": "obs_mRNA_IFNG",
            "control": {"survives": "obs_STAT4_pY"},
        },
        CELL.law("IFNG_made", "k_make * STAT4_p"),
        CELL.law("IFNG_made", "k_make * STAT4_p * 0"),
    ),
    "dispensable": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"expression_MAP2K3": 0},
            "observe": "obs_p38_active",
            "control": {"also": {"expression_MAP2K6": 0}},
        },
        CELL.law("p38_on", "10 * MAP2K3 * MAP2K6 * k_on * IFN_alpha * p38"),
        CELL.law("p38_on", "10 * (MAP2K3 + MAP2K6 + 1) * k_on * IFN_alpha * p38"),
    ),
    "redundant": Example(
        {
            "stimulus": ALPHA,
            "losses": [{"expression_MAP2K3": 0}, {"expression_MAP2K6": 0}],
            "observe": "obs_p38_active",
            "control": {"survives": "obs_ISGF3"},
        },
        CELL.law("p38_on", "10 * (MAP2K3 + MAP2K6 + 0.1) * k_on * IFN_alpha * p38"),
        CELL.law("STAT2_on", "k_on * IFN_alpha * STAT2 * (MAP2K3 + MAP2K6)"),
    ),
    "insufficient": Example(
        {
            "stimulus": ALPHA,
            "losses": [{"expression_STAT2": 0}, {"inhibition_p38": 1}],
            "observe": "obs_mRNA_OAS1",
        },
        CELL.law("OAS1_made", "k_make * (ISGF3 + MK2_p)"),
        CELL.law("OAS1_made", "0 * k_make * ISGF3 * MK2_p"),
    ),
    "unaffected": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"inhibition_p38": 1},
            "observe": ["obs_ISGF3", "obs_mRNA_IRF1"],
            "control": {"falls": "obs_MAPKAPK2_active"},
        },
        CELL.law("STAT2_off", "k_off * STAT2_p * (1 + 1e-7 * MK2_p)"),
        CELL.law("MK2_on", "0.01 * p38_p * MK2"),
    ),
    "selective": Example(
        {
            "stimulus": ALPHA,
            "not_by": GAMMA,
            "observe": "obs_mRNA_OAS1",
            "control": {"responds": "obs_mRNA_IRF1"},
        },
        CELL.law("OAS1_made", "k_make * (ISGF3 * MK2_p + 100 * STAT1_p * IFN_gamma)"),
        CELL.law("IRF1_made", "k_make * STAT1_p * IFN_alpha"),
    ),
    "preferential": Example(
        {
            "stimulus": GAMMA,
            "over": ALPHA,
            "observe": "obs_mRNA_IRF1",
            "control": {"responds": "obs_mRNA_OAS1"},
        },
        CELL.law("IRF1_made", "k_make * (STAT1_p + ISGF3) * (0.3 + 0.7 * PRKCD)"),
        CELL.law("STAT2_on", "0 * k_on * IFN_alpha * STAT2"),
    ),
    "context": Example(
        {
            "stimulus": ALPHA,
            "only_in": ["lymphoid", "endothelial"],
            "observe": "obs_STAT4_pY",
            "control": {"responds": "obs_STAT1_pY701"},
        },
        CELL.but(starts={"STAT4": "50 * (expression_STAT4 + 0.001)"}),
        CELL.law("STAT1_on", "k_on * IFN_alpha * STAT1 * STAT4 / 50"),
    ),
    "transient": Example(
        {
            "stimulus": [ALPHA, GAMMA],
            "observe": "obs_RAP1_GTP",
            "peak_by": 30,
            "control": {"sustained": "obs_STAT1_pY701"},
        },
        CELL.law("GEF_spent_up", "0.001 * (IFN_alpha + IFN_gamma) * GEF"),
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma) * STAT1 * GEF / 10"),
    ),
    "order": Example(
        {
            "stimulus": ALPHA,
            "observe": ["obs_STAT1_pY701", "obs_ISGF3", "obs_mRNA_OAS1"],
            "window": {"until": 60, "points": 601},
        },
        replace(CELL, rules={**CELL.rules, "obs_STAT1_pY701": "mRNA_OAS1", "obs_mRNA_OAS1": "STAT1_p + ISGF3"}),
        CELL.law("OAS1_made", "0 * k_make * ISGF3 * MK2_p"),
    ),
    "composition": Example(
        {
            "find": {
                "parts": {"STAT1": 1, "STAT2": 1, "IRF9": 1},
                "states": {"STAT1.Y": "phosphorylated", "STAT2.Y": "phosphorylated"},
                "no_state": {"IRF9": "phosphorylated"},
            },
            "every": {"counted_in": "obs_ISGF3"},
            "never": {"parts": {"STAT1": 2}, "exactly": False},
        },
        CELL.but(parts={"ISGF3": (Part("STAT1"), Part("STAT2"), Part("IRF9"))}),
    ),
    "omitted": Example(
        {
            "standing": "unknown",
            "nothing_of": "MAPK8",
            "steps": [{"from": "RAP1A", "to": "MAPK14", "drawn": "uncertain"}],
            "switches": "hypothesis_RAP1_p38",
            "control": {"drawn": ["MAPK14", "RAP1A"]},
        },
        CELL.but(reactions={"RAP1_feeds_p38": replace(CELL.reactions["RAP1_feeds_p38"], certainty="known")}),
        CELL.but(parts={"RAP1": None, "RAP1_GTP": None}),
        {"control": {"drawn": ["MAPK14", "VAV1"]}},
    ),
}


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
    assert result.verdict is Verdict.INCONCLUSIVE, result.detail
    assert "control" in result.detail
