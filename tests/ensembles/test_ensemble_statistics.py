"""From codes to shares, intervals, verdicts and labels."""

from __future__ import annotations

import pytest
from scipy.stats import binomtest

from ifnsbml.claims.results import CheckResult, ClaimResult, Report
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.ensembles import Share, Tally
from ifnsbml.ensembles.batches import Code
from ifnsbml.ensembles.statistics import judged, lacking, proved_checks, with_ensemble

H, F, U, E = Code.HOLDS, Code.FAILS, Code.UNMET, Code.ERROR


@pytest.mark.parametrize(("held", "of"), [(0, 1), (1, 1), (0, 50), (50, 50), (7, 10), (999, 1000)])
def test_intervals_are_clopper_pearsons(held: int, of: int) -> None:
    exact = binomtest(held, of).proportion_ci(0.95, method="exact")
    assert Share(held, of).interval == pytest.approx((exact.low, exact.high), abs=1e-12)
    assert Share(held, of).value == held / of


def test_of_nothing_nothing_is_known() -> None:
    assert Share(0, 0).value is None
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(0, 0).told == "never tried"


def test_controls_are_kept_apart_from_the_claim() -> None:
    tally = Tally.of({0: [H], 1: [H], 2: [U], 3: [U], 4: [H]})
    assert (tally.claim.held, tally.claim.of) == (3, 3)
    assert (tally.control.held, tally.control.of) == (3, 5)


def test_a_failed_run_counts_for_and_against_nothing() -> None:
    tally = Tally.of({0: [H], 1: [E], 2: [F], 3: [U]})
    assert tally.errors == (1,)
    assert (tally.control.held, tally.control.of) == (2, 3)
    assert (tally.claim.held, tally.claim.of) == (1, 2)


@pytest.mark.parametrize(
    ("codes", "place"), [([H, F], "failures"), ([F, U], "unmet"), ([U, E], "errors"), ([F, U, E, H], "errors")]
)
def test_the_worst_case_of_a_check_decides(codes: list[Code], place: str) -> None:
    tally = Tally.of({5: codes})
    assert getattr(tally, place) == (5,)
    assert sum(len(getattr(tally, other)) for other in ("failures", "unmet", "errors")) == 1


@pytest.mark.parametrize(
    ("codes", "verdict"),
    [
        ([H, H], Verdict.PASS),
        ([H, F], Verdict.FAIL),
        ([H, U, E], Verdict.PASS),
        ([U, U], Verdict.INCONCLUSIVE),
        ([U, E], Verdict.INCONCLUSIVE),
        ([E, E], Verdict.ERROR),
    ],
)
def test_verdicts(codes: list[Code], verdict: Verdict) -> None:
    result = judged("absent", "stated", 0, [("a", dict(enumerate(codes)))], proved=True)
    assert result.verdict is verdict
    assert result.mode is Mode.ENSEMBLE


def test_cases_are_counted_one_by_one_and_together() -> None:
    result = judged("absent", "stated", 0, [("a", {0: H, 1: F}), ("b", {0: U, 1: H})], proved=False)
    assert [(case.label, case.tally.claim.held, case.tally.claim.of) for case in result.by_case] == [
        ("a", 1, 2),
        ("b", 1, 1),
    ]
    assert (result.tally.claim.held, result.tally.claim.of) == (0, 1)
    assert [case["case"] for case in result.as_json()["cases"]] == ["a", "b"]


def report(*checks: CheckResult, rests_on: str | None = None) -> Report:
    return Report({"m.xml": "0"}, {"m.xml": "m"}, (ClaimResult("X01", "m.xml", checks, rests_on),))


def shown(kind: str, mode: Mode, verdict: Verdict) -> CheckResult:
    return CheckResult(kind, "stated", mode, verdict, "", 0)


ABOUT = {"failing": {"m.xml": []}, "errors": {}}


def test_a_proved_check_must_hold_in_every_set_and_others_are_for_people_to_judge() -> None:
    simulated = shown("absent", Mode.SIMULATED, Verdict.PASS)
    for proved, verdict in ((True, Verdict.FAIL), (False, Verdict.PASS)):
        failing = judged("absent", "stated", 0, [("a", {0: F})], proved=proved)
        found = with_ensemble(report(simulated), {("m.xml", "X01"): {0: failing}}, ABOUT)
        assert found.claims[0].verdict is verdict
        assert found.claims[0].checks == (simulated, failing)


def test_a_claim_rests_on_the_wiring_where_it_is_proved_and_on_the_parameters_elsewhere() -> None:
    always = judged("absent", "stated", 0, [("a", {0: H})], proved=True)
    at = {("m.xml", "X01"): {0: always}}
    proof = shown("absent", Mode.STRUCTURAL, Verdict.PASS)
    assert with_ensemble(report(proof, rests_on="wiring"), at, ABOUT).claims[0].rests_on == "wiring"
    assert with_ensemble(report(), at, ABOUT).claims[0].rests_on == "parameters"
    assert with_ensemble(report(), {}, ABOUT).claims[0].rests_on is None


def test_only_a_structural_pass_of_a_kind_that_is_a_matter_of_wiring_is_a_proof() -> None:
    def proved(kind: str, mode: Mode, verdict: Verdict) -> bool:
        return bool(proved_checks(ClaimResult("X01", "m.xml", (shown(kind, mode, verdict),))))

    assert proved("absent", Mode.STRUCTURAL, Verdict.PASS)
    assert not proved("absent", Mode.SIMULATED, Verdict.PASS)
    assert not proved("absent", Mode.STRUCTURAL, Verdict.NOT_APPLICABLE)
    assert not proved("preferential", Mode.STRUCTURAL, Verdict.PASS)


def test_what_the_model_lacks_is_no_pass() -> None:
    result = lacking("absent", "stated", 0, "m has no input x")
    assert result.verdict is Verdict.NOT_APPLICABLE
    assert not result.counted


def test_the_report_in_json_says_how_it_was_drawn_and_keeps_that_under_another_name() -> None:
    about = {"n": 4, "failing": {"m.xml": ["a.json"]}, "errors": {"m.xml": {"why": 2}}}
    found = with_ensemble(report(shown("absent", Mode.SIMULATED, Verdict.PASS)), {}, about)
    data = found.renamed("m.xml", "theirs.xml").as_json()
    assert data["ensemble"] == {"n": 4, "failing": {"theirs.xml": ["a.json"]}, "errors": {"theirs.xml": {"why": 2}}}
    assert data["models"] == {"theirs.xml": "0"}
    assert data["claims"][0]["model"] == "theirs.xml"
