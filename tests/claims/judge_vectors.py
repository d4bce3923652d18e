"""Test vectors of the judges: a check, a case and its runs, with the finding that they give.

The rules of the kinds stand twice, in Python and in the explorer's page; both are held to ``judge_vectors.json``.
After a rule was changed, ``python tests/claims/judge_vectors.py`` writes it anew; look at what changed in it.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ifnsbml.claims.checks import KINDS, Case, Experiment
from ifnsbml.claims.thresholds import DEFAULTS
from ifnsbml.claims.verdicts import Finding, Verdict
from ifnsbml.report.explorer.judged import case_data
from ifnsbml.simulation.timecourse import TimeCourse

FILE = Path(__file__).with_suffix(".json")
OF_EACH = 6
"""Vectors of each kind and verdict."""
SETTLED = (Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE)
POINTS = 6
A, G, LOSS, OTHER = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}, {"inhibition_p38": 1.0}, {"expression_STAT1": 0.0}

CHECKS: dict[str, list[dict[str, Any]]] = {
    "absent": [
        {"stimulus": G, "observe": "x", "control": {"forms_under": [A, {**A, **G}]}},
        {"stimulus": G, "observe": "x", "above": "rest", "control": {"forms_under": A}},
    ],
    "present": [{"stimulus": A, "observe": "x", "control": {"responds": "y"}}, {"stimulus": A, "observe": "x"}],
    "required": [
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "control": {"survives": ["y", "z"]}},
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "direction": "down", "control": {"survives": "y"}},
    ],
    "reduced": [
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "measure": "mean", "control": {"survives": "y"}},
    ],
    "raised": [
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "control": {"survives": "y", "under": G}},
        {"stimulus": A, "observe": "x", "control": {"responds": "y"}},
        {"stimulus": A, "observe": "x", "direction": "down", "measure": "end", "control": {"responds": "y"}},
    ],
    "dispensable": [
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "control": {"falls": "y"}},
        {"stimulus": A, "perturbation": LOSS, "observe": "x", "measure": "end", "control": {"also": OTHER}},
    ],
    "redundant": [{"stimulus": A, "losses": [LOSS, OTHER], "observe": "x", "control": {"survives": "y"}}],
    "insufficient": [
        {"stimulus": A, "losses": [LOSS, OTHER], "observe": "x", "control": {"survives": "y"}},
        {"stimulus": A, "losses": [LOSS, OTHER], "observe": "x"},
    ],
    "unaffected": [{"stimulus": A, "perturbation": LOSS, "observe": "x", "control": {"falls": "y"}}],
    "selective": [
        {"stimulus": A, "not_by": G, "observe": "x", "match": "y", "control": {"responds": "z"}},
        {
            "stimulus": A,
            "not_by": G,
            "observe": "x",
            "match": "none",
            "why": "as written",
            "control": {"responds": "z"},
        },
    ],
    "preferential": [
        {"stimulus": A, "over": G, "observe": "x", "match": "y", "measure": "end", "control": {"responds": "z"}},
    ],
    "context": [{"stimulus": A, "only_in": "lymphoid", "observe": "x", "control": {"responds": "y"}}],
    "transient": [
        {"stimulus": A, "observe": "x", "peak_by": 30, "control": {"sustained": "y"}},
        {"stimulus": A, "observe": "x", "control": {"sustained": ["y", "z"]}},
    ],
    "order": [{"stimulus": A, "observe": ["x", "y", "z"], "window": {"until": 50, "points": 101}}],
}

SIZES = (0.0, 1e-12, 5e-4, 1e-3, 2e-3, 0.01, 0.04, 0.05, 0.06, 0.19, 0.2, 0.5, 0.69, 0.7, 0.77, 0.995, 1, 1.3, 1.5, 12)
APART = (0.0, 3e-13, 9e-12, 2e-11, 4e-10, 9e-7, 2e-6, 1e-3)


def check_of(kind: str, spec: Mapping[str, Any]) -> Experiment:
    """The check of a vector."""
    check = KINDS[kind].model_validate({"kind": kind, "standing": "stated", **spec})
    assert isinstance(check, Experiment)
    return check


def runs_of(columns: Mapping[str, Mapping[str, list[float]]]) -> dict[str, TimeCourse]:
    """The runs of a vector."""
    return {
        role: TimeCourse(
            np.array(course["time"]),
            np.array([values for name, values in course.items() if name != "time"]).T,
            tuple(name for name in course if name != "time"),
        )
        for role, course in columns.items()
    }


def finding_data(finding: Finding) -> dict[str, Any]:
    """What both judges must say."""
    return {
        "verdict": finding.verdict.value,
        "holds": finding.holds,
        "met": [control.met for control in finding.controls],
        "numbers": {name: value if math.isfinite(value) else str(value) for name, value in finding.numbers.items()},
    }


def vectors() -> Iterator[dict[str, Any]]:
    """Made-up runs near the thresholds of every kind, as many of each verdict."""
    draw = random.Random(20050501)
    for kind, specs in CHECKS.items():
        for spec in specs:
            check = check_of(kind, spec)
            (case,) = check.cases()
            found: Counter[Verdict] = Counter()
            for _ in range(20_000):
                columns = _columns(check, case, draw)
                finding = check.judge(case, runs_of(columns))
                if found[finding.verdict] < OF_EACH:
                    found[finding.verdict] += 1
                    yield {
                        "kind": kind,
                        "spec": check.model_dump(mode="json", exclude_none=True, exclude={"alternatives"}),
                        "case": case_data(case),
                        "runs": columns,
                        "finding": finding_data(finding),
                    }
                if sum(found.values()) == OF_EACH * len(SETTLED):
                    break


def _columns(check: Experiment, case: Case, draw: random.Random) -> dict[str, dict[str, list[float]]]:
    found: dict[str, dict[str, list[float]]] = {}
    for role, condition in check.conditions(case).items():
        if role.endswith("_fine") and draw.random() < 0.3:
            continue
        time = [condition.until * step / (POINTS - 1) for step in range(POINTS)]
        found[role] = {"time": time} | {name: _values(draw) for name in dict.fromkeys(condition.observe)}
    if check.kind == "unaffected":
        for ending in ("", "_coarse", "_fine"):
            if {f"control{ending}", f"tested{ending}"} <= found.keys():
                share = 1 + draw.choice(APART)
                found[f"tested{ending}"]["x"] = [value * share for value in found[f"control{ending}"]["x"]]
    if found.keys() & {"control_fine", "tested_fine"} != {"control_fine", "tested_fine"}:
        found = {role: course for role, course in found.items() if not role.endswith("_fine")}
    return found


def _values(draw: random.Random) -> list[float]:
    """A rise or a fall from rest to an extreme, and part of the way back."""
    rest = draw.choice((0.0, 0.0, 0.1, 2.0))
    size = draw.choice(SIZES) * draw.choice((1, 1, 1, -1))
    peak, back = draw.randrange(1, POINTS), draw.choice((0.0, 0.0, 0.4, 0.8, 1.0))
    shares = [
        min(step / peak, 1) if step <= peak else 1 - back * (step - peak) / (POINTS - 1 - peak)
        for step in range(POINTS)
    ]
    return [float(f"{rest + size * share:.4g}") for share in shares]


def written() -> str:
    """The file's text."""
    told = ",\n".join(json.dumps(vector) for vector in vectors())
    return f'{{"limits": {json.dumps(DEFAULTS.model_dump(mode="json"))},\n"vectors": [\n{told}\n]}}\n'


def read() -> dict[str, Any]:
    """The file: the limits that are in force, and the vectors."""
    data: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return data


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
