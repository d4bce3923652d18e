"""What is recorded beside the verdicts: the runs that were judged, with limits where the verdict changes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ifnsbml.claims.conditions import RTOL
from ifnsbml.claims.figures import MOST_POINTS, Curve, Figure, record
from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.claims.results import CaseResult, Report
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.resources import claims_folder, find_model
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.scenario import Scenario
from ifnsbml.simulation.timecourse import TimeCourse

MODELS = [find_model("type2_jak_stat"), find_model("p38")]
BY_PEAK = ("absent", "present", "required", "dispensable", "selective", "preferential", "insufficient", "context")


@pytest.fixture(scope="module")
def claims() -> ClaimSet:
    return load_claims(claims_folder())


@pytest.fixture(scope="module")
def recorded(claims: ClaimSet) -> Report:
    return validate(MODELS, claims, recording=True)


def _cases(report: Report, mode: Mode) -> list[tuple[str, str, CaseResult]]:
    return [
        (claim.model, check.kind, case)
        for claim in report.claims
        for check in claim.checks
        if check.mode is mode
        for case in check.cases
    ]


def test_recording_changes_no_verdict_and_without_it_nothing_is_kept(claims: ClaimSet, recorded: Report) -> None:
    plain = validate(MODELS[:1], claims)
    assert not plain.runs
    assert not any(case.pictures or case.witness for _, _, case in _cases(plain, Mode.SIMULATED))
    theirs = {claim.id: claim.as_json() for claim in recorded.claims if claim.model == str(MODELS[0])}
    assert {claim.id: claim.as_json() for claim in plain.claims} == theirs


def test_every_simulated_case_that_was_judged_has_a_picture_of_its_read_out(recorded: Report) -> None:
    judged = [found for found in _cases(recorded, Mode.SIMULATED) if found[2].verdict in (Verdict.PASS, Verdict.FAIL)]
    assert len(judged) > 100
    for model, kind, case in judged:
        assert [picture.purpose for picture in case.pictures][:1] == ["claim"], (kind, case.case)
        for picture in case.pictures:
            for curve in picture.curves:
                run = recorded.runs[model][curve.scenario]
                assert len(run.columns[curve.observe]) == len(run.time)


def _level(report: Report, model: str, curve: Curve) -> float:
    return float(report.runs[model][curve.scenario].columns[curve.observe].max())


def test_the_limits_stand_where_the_verdict_changes(recorded: Report) -> None:
    looked = 0
    for model, kind, case in _cases(recorded, Mode.SIMULATED):
        if kind in BY_PEAK and case.verdict is Verdict.PASS:
            picture = case.pictures[0]
            (limit,) = picture.limits
            for curve in (curve for curve in picture.curves if curve.role == "tested"):
                reached = _level(recorded, model, curve)
                assert reached <= limit.value if limit.sense == "at most" else reached >= limit.value, case.case
                looked += 1
    assert looked > 60


def test_the_recorded_curves_are_the_runs_of_the_model(recorded: Report) -> None:
    runnable = RunnableModel.load(MODELS[0])
    runs = recorded.runs[str(MODELS[0])]
    assert runs
    for scenario, run in runs.items():
        assert scenario.rtol == RTOL
        names = list(run.columns)
        again = runnable.simulate(
            dict(scenario.settings),
            names,
            until=scenario.until,
            points=scenario.points,
            rtol=scenario.rtol,
            atol=scenario.atol,
        )
        for name in names:
            whole = again.column(name)
            near = np.interp(run.time, again.time, whole)
            assert np.allclose(run.columns[name], near, rtol=1e-6, atol=1e-6 * max(abs(whole).max(), 1e-12))


def test_a_proof_shows_the_set_of_states_that_it_rests_on(recorded: Report) -> None:
    species = {path: set(RunnableModel.load(Path(path)).facts.species) for path in recorded.models}
    sets = [
        (model, witness)
        for model, kind, case in _cases(recorded, Mode.STRUCTURAL)
        if case.verdict is Verdict.PASS and kind in ("absent", "required", "unaffected")
        for witness in case.witness
    ]
    assert len(sets) > 10
    for model, witness in sets:
        assert witness.members
        if "lumping" not in witness.says:
            assert set(witness.members) <= species[model]


def test_controls_say_what_is_so_whether_they_are_met_or_not(recorded: Report) -> None:
    controls = [control for _, _, case in _cases(recorded, Mode.STRUCTURAL) for control in case.controls]
    assert controls
    for control in controls:
        if control.met:
            assert "zero for ever where it should form" not in control.told
            assert "cannot reach" not in control.told


def test_a_long_run_is_thinned_and_keeps_its_end() -> None:
    time = np.linspace(0.0, 1000.0, 20_001)
    course = TimeCourse(time=time, names=("x",), values=np.sin(time)[:, None])
    scenario = Scenario(until=1000.0, points=20_001)
    kept = record([Figure((Curve("tested", "x", scenario),))], {scenario: course})[scenario]
    assert len(kept.time) <= MOST_POINTS
    assert kept.time[-1] == time[-1]
    assert kept.columns["x"][-1] == course.column("x")[-1]
    assert np.allclose(np.diff(kept.time), np.diff(kept.time)[0])
