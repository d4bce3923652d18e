"""The page's verdicts are those of the claims engine, case by case and number by number."""

from __future__ import annotations

import json
from functools import cache

import judge_vectors
import pytest
from headless import STATIC
from page_judge import PageJudge, assert_agrees, simulated

from ifnsbml.claims.checks import KINDS
from ifnsbml.claims.thresholds import DEFAULTS
from ifnsbml.claims.verdicts import Mode
from ifnsbml.layout.layered.javascript import JavaScript
from ifnsbml.report.explorer.page import JUDGE
from ifnsbml.resources import find_model


@cache
def judge_of(name: str) -> PageJudge:
    return PageJudge(find_model(name))


@pytest.mark.parametrize("name", ["type2_jak_stat"])
def test_every_check_is_judged_as_by_the_claims_engine(name: str) -> None:
    judge, wanted = judge_of(name), simulated(find_model(name))
    live = list(judge.live())
    assert len(live) > 10
    assert sum(assert_agrees(judge.check(check), wanted[id_, check["number"]], id_) for id_, check in live) > 50


def test_a_model_without_a_process_fails_what_needs_it() -> None:
    judge = PageJudge(find_model("type2_jak_stat"))
    before = {id_: judge.check(check)["verdict"] for id_, check in judge.live()}
    judge.change({}, ["IFNGR_phosphorylates_STAT1_Y701"])
    after = {id_: judge.check(check)["verdict"] for id_, check in judge.live()}
    lost = {id_ for id_ in before if before[id_] == "PASS" and after[id_] != "PASS"}
    assert lost and len(lost) >= len(before) // 2


def test_what_the_model_lacks_is_not_applicable() -> None:
    judge = judge_of("type2_jak_stat")
    check = next(check for _, check in judge.live() if check["kind"] == "present")
    lacking = {**check, "conditions": [{**one, "observe": ["obs_nothing_such"]} for one in check["conditions"]]}
    assert judge.check(lacking)["verdict"] == "NOT_APPLICABLE"
    unset = {**check, "conditions": [{**one, "stimulus": {"IFN_none": 1.0}} for one in check["conditions"]]}
    assert judge.check(unset)["verdict"] == "NOT_APPLICABLE"


def test_a_stricter_threshold_turns_the_verdict() -> None:
    judge = judge_of("type2_jak_stat")
    check = next(check for _, check in judge.live() if check["kind"] == "present")
    assert judge.check(check)["verdict"] == "PASS"
    assert check["limits"] == DEFAULTS.model_dump(mode="json")
    strict = {**check, "limits": {**check["limits"], "floor": 1e9}}
    assert judge.check(strict)["verdict"] in ("FAIL", "INCONCLUSIVE")


def test_an_experiment_is_set_up_with_its_control_beside_it() -> None:
    judge = judge_of("p38")
    _, check = next((id_, check) for id_, check in judge.live() if id_ == "P02")
    first = judge.experiments(check)[0]
    assert first["run"]["inhibition_p38"] == 1 and "inhibition_p38" not in first["beside"]
    assert first["run"]["IFN_alpha"] == first["beside"]["IFN_alpha"] == 1
    assert first["run"]["IFN_gamma"] == 0
    assert first["observe"] == [check["spec"]["observe"][0]]


def test_what_is_read_from_the_file_is_judged_when_the_page_is_made() -> None:
    judge = judge_of("interferon")
    made = [check for claim in judge.claims for check in claim["checks"] if not check["live"]]
    assert {check["kind"] for check in made} == {"composition", "omitted"}
    assert {check["made"]["verdict"] for check in made} == {"PASS"}
    assert judge.check(made[0])["verdict"] == "PASS"


def test_the_page_knows_every_kind() -> None:
    judge = judge_of("interferon")
    samples = {check["kind"]: check for _, check in judge.live()}
    assert samples.keys() == {name for name, kind in KINDS.items() if Mode.SIMULATED in kind.modes}
    for kind, check in samples.items():
        one = {**check, "cases": check["cases"][:1]}
        assert judge.check(one)["verdict"] in ("PASS", "INCONCLUSIVE"), kind


def test_the_pages_rules_give_what_every_test_vector_says() -> None:
    data = judge_vectors.read()
    page = JavaScript()
    try:
        for script in JUDGE:
            page.eval((STATIC / script).read_text(encoding="utf-8"))
        page.eval(
            """function judged({ kind, spec, case: c, runs }, limits) {
              const given = { get: (role) => runs[role], has: (role) => role in runs };
              const found = KINDS[kind]({ spec, limits, runs: given }, c), { verdict } = Judge.verdictOf(found);
              const numbers = Object.entries(found.numbers).map(([k, v]) => [k, Number.isFinite(v) ? v : "inf"]);
              return JSON.stringify({ verdict, holds: found.holds, met: found.controls.map((one) => one.met),
                numbers: Object.fromEntries(numbers) });
            }"""
        )
        for vector in data["vectors"]:
            found = json.loads(page.eval(f"judged({json.dumps(vector)}, {json.dumps(data['limits'])})"))
            wanted = vector["finding"]
            # The page looks at the finer tolerances only where they decide.
            numbers = {name: float(wanted["numbers"][name]) for name in found["numbers"]}
            here = {name: float(value) for name, value in found["numbers"].items()}
            assert here == pytest.approx(numbers, rel=1e-9, abs=1e-15), vector
            assert {**found, "numbers": 0} == {**wanted, "numbers": 0}, vector
            if vector["kind"] != "unaffected":
                assert numbers.keys() == wanted["numbers"].keys()
    finally:
        page.close()
