"""What applies where, what is shared, what becomes of a run that fails and of a process that dies."""

from __future__ import annotations

import json
import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from held import claim, load
from toy_cell import CELL, Reaction

from ifnsbml.claims import validation, work
from ifnsbml.claims.checks import Experiment
from ifnsbml.claims.conditions import Condition, Resolver
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.judging import simulate
from ifnsbml.claims.references import references
from ifnsbml.claims.results import ClaimResult, Report
from ifnsbml.claims.runner import Runner, WholeModel
from ifnsbml.claims.validation import _shares, validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.errors import IntegrationError
from ifnsbml.parallel import WorkerPool
from ifnsbml.simulation.model import RunnableModel

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}
SILENT_ISGF3 = {
    "kind": "absent",
    "standing": "stated",
    "stimulus": GAMMA,
    "observe": "obs_ISGF3",
    "control": {"forms_under": ALPHA},
}
LOUD_STAT1 = {"kind": "present", "standing": "stated", "stimulus": GAMMA, "observe": "obs_STAT1_pY701"}
SIMULATED = (Mode.SIMULATED,)


def only(report: Report, claim_id: str = "X01") -> ClaimResult:
    (result,) = [result for result in report.claims if result.id == claim_id]
    return result


def test_a_claim_about_other_models_does_not_apply(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3], models=["p38"]), claim([LOUD_STAT1], id="X02"))
    report = validate([CELL.write(tmp_path / "a.xml")], claims, modes=SIMULATED, jobs=0)
    assert only(report).verdict is Verdict.NOT_APPLICABLE
    assert only(report).detail == "not a claim about toy"
    assert only(report, "X02").verdict is Verdict.PASS


def test_somebody_elses_model_is_held_against_what_it_can_express(tmp_path: Path) -> None:
    foreign = CELL.called("theirs").but(rules={"obs_ISGF3": None})
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3]), claim([LOUD_STAT1], id="X02"))
    paths = [CELL.write(tmp_path / "a.xml"), foreign.write(tmp_path / "b.xml")]
    report = validate(paths, claims, modes=SIMULATED, jobs=0)
    verdicts = {(result.id, Path(result.model).name): result.verdict for result in report.claims}
    assert verdicts["X01", "b.xml"] is Verdict.NOT_APPLICABLE
    assert verdicts["X02", "b.xml"] is Verdict.PASS


def test_a_check_kept_from_a_model_is_left_out_and_a_missing_part_leaves_the_rest_held_in_part(tmp_path: Path) -> None:
    poorer = CELL.called("crkl").but(rules={"obs_ISGF3": None})
    both = ["toy", "crkl"]
    claims = load(
        tmp_path / "claims",
        claim([LOUD_STAT1, SILENT_ISGF3], models=both),
        claim([LOUD_STAT1, {**SILENT_ISGF3, "models": ["toy"]}], models=both, id="X02"),
    )
    paths = [CELL.write(tmp_path / "a.xml"), poorer.write(tmp_path / "b.xml")]
    report = validate(paths, claims, modes=SIMULATED, jobs=0)
    verdicts = {(result.id, Path(result.model).name): result.verdict for result in report.claims}
    assert verdicts == {
        ("X01", "a.xml"): Verdict.PASS,
        ("X01", "b.xml"): Verdict.HELD_IN_PART,
        ("X02", "a.xml"): Verdict.PASS,
        ("X02", "b.xml"): Verdict.PASS,
    }


def test_a_cell_that_the_model_cannot_be_does_not_apply(tmp_path: Path) -> None:
    check = {**LOUD_STAT1, "context": "u266"}
    report = validate([CELL.write(tmp_path / "a.xml")], load(tmp_path / "c", claim([check])), modes=SIMULATED, jobs=0)
    assert only(report).verdict is Verdict.NOT_APPLICABLE
    assert "nothing that makes a u266 cell" in only(report).detail


class CountingModel:
    """Passes runs on and counts them."""

    def __init__(self, path: Path) -> None:
        self.model = RunnableModel.load(path)
        self.runs: Counter[tuple[Any, ...]] = Counter()

    def simulate(self, settings: Any, observe: Any, **how: Any) -> Any:
        self.runs[tuple(sorted(settings.items())), *sorted(how.items())] += 1
        return self.model.simulate(settings, observe, **how)


def test_each_distinct_scenario_is_run_once_for_all_checks(tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    selective = {
        "kind": "selective",
        "standing": "stated",
        "stimulus": ALPHA,
        "not_by": GAMMA,
        "observe": ["obs_mRNA_OAS1", "obs_ISGF3"],
        "control": {"responds": "obs_mRNA_IRF1"},
    }
    checks = [SILENT_ISGF3, LOUD_STAT1, selective, {**LOUD_STAT1, "settings": {"expression_STAT1": 1}}]
    claims = load(tmp_path / "claims", claim(checks))
    model = CountingModel(path)
    facts = read_facts(path)
    source = WholeModel(model, facts.observables)
    runner = Runner(Resolver(facts, load_contexts()), source)
    for number, check in enumerate(claims[0].claim.checks):
        assert isinstance(check, Experiment)
        result = simulate(check, number, runner)
        assert result.verdict is Verdict.PASS, result.detail
    assert max(model.runs.values()) == 1
    assert len(model.runs) == len(source.scenarios)


def test_arms_with_the_files_own_values_are_one_arm(tmp_path: Path) -> None:
    resolver = Resolver(read_facts(CELL.write(tmp_path / "toy.xml")), load_contexts())
    plain = Condition(stimulus=(("IFN_alpha", 1.0),))
    spelled = Condition((("IFN_gamma", 0.0), ("IFN_alpha", 1.0)), context="generic", settings=(("one", 1.0),))
    assert plain != spelled
    assert resolver.arm(plain) == resolver.arm(spelled)
    assert resolver.scenario(plain) == resolver.scenario(spelled)
    assert dict(resolver.arm(Condition(context="lymphoid")).settings) == {
        "IFN_alpha": 0.0,
        "expression_STAT4": 1.0,
    }


class FailingModel:
    def simulate(self, settings: Any, observe: Any, **how: Any) -> Any:
        raise IntegrationError("the run stopped at t = 3")


def test_a_run_that_fails_is_an_error_of_the_checks_that_need_it(tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    (loaded,) = load(tmp_path / "claims", claim([LOUD_STAT1]))
    check = loaded.claim.checks[0]
    assert isinstance(check, Experiment)
    runner = Runner(Resolver(read_facts(path), load_contexts()), WholeModel(FailingModel(), ()))
    result = simulate(check, 0, runner)
    assert result.verdict is Verdict.ERROR
    assert "the run stopped at t = 3" in result.detail


def test_a_model_that_never_settles_fails_loudly(tmp_path: Path) -> None:
    exploding = CELL.law("PPARG_made", "PPARG * PPARG")
    report = validate(
        [exploding.write(tmp_path / "a.xml")], load(tmp_path / "c", claim([LOUD_STAT1])), modes=SIMULATED, jobs=0
    )
    assert only(report).verdict is Verdict.ERROR
    assert report.exit_code == 1


def test_processes_say_the_same_as_this_one(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3, LOUD_STAT1]))
    paths = [CELL.write(tmp_path / "a.xml"), CELL.called("crkl").write(tmp_path / "b.xml")]
    here = validate(paths, claims, jobs=0)
    spread = validate(paths, claims, jobs=2)
    assert json.dumps(here.as_json()) == json.dumps(spread.as_json())


def _die_over_bad_models(piece: work.Work) -> work.Outcome:
    if piece.path.name == "deadly.xml":
        os.kill(os.getpid(), signal.SIGKILL)
    return work.carry_out(piece)


def test_a_process_that_dies_costs_its_own_checks_only(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([LOUD_STAT1]))
    contexts = load_contexts()
    pieces = []
    for name in ("deadly", "fine"):
        path = CELL.write(tmp_path / f"{name}.xml")
        checks = (((0, 0), claims[0].claim.checks[0]),)
        pieces.append(work.Work(path, read_facts(path), Mode.SIMULATED, checks, contexts))
    with WorkerPool(2) as workers:
        found = list(work.carry_out_all(pieces, workers, task=_die_over_bad_models))
    by_name = {piece.path.name: outcome.checks[0][1] for piece, outcome in found}
    assert by_name["fine.xml"].verdict is Verdict.PASS
    assert by_name["deadly.xml"].verdict is Verdict.ERROR
    assert "died" in by_name["deadly.xml"].detail
    assert len(found) == 2


def test_json_has_the_agreed_shape_and_counts_every_verdict(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3]))
    path = CELL.write(tmp_path / "a.xml")
    report = validate([path], claims, jobs=0)
    found = report.as_json()
    assert found["schema"] == 1
    assert found["models"] == {str(path): read_facts(path).sha256}
    assert found["summary"] == {
        "PASS": 1,
        "HELD_IN_PART": 0,
        "FAIL": 0,
        "INCONCLUSIVE": 0,
        "NOT_APPLICABLE": 0,
        "ERROR": 0,
    }
    (entry,) = found["claims"]
    assert {"id", "model", "verdict", "rests_on", "checks"} <= entry.keys()
    assert {"kind", "standing", "mode", "verdict", "detail"} <= entry["checks"][0].keys()


def test_nothing_applicable_is_no_success(tmp_path: Path) -> None:
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3], models=["p38"]))
    report = validate([CELL.called("mtor").write(tmp_path / "a.xml")], claims, modes=SIMULATED, jobs=0)
    assert report.exit_code == 1


def test_every_read_out_of_a_check_is_recorded(tmp_path: Path) -> None:
    check = {**LOUD_STAT1, "observe": "ISGF3", "stimulus": ALPHA, "control": {"responds": "MK2_p"}}
    (loaded,) = load(tmp_path / "claims", claim([check]))
    names = {name for _, role, name in references(loaded.claim.checks[0]) if role is ReferenceRole.READOUT}
    assert names == {"ISGF3", "MK2_p"}
    path = CELL.write(tmp_path / "a.xml")
    report = validate([path], load(tmp_path / "again", claim([check])), modes=SIMULATED, jobs=0, recording=True)
    (runs,) = report.runs.values()
    assert names == {name for run in runs.values() for name in run.columns}


@pytest.mark.parametrize("jobs", [0, 1])
def test_a_file_that_is_no_model_is_refused(tmp_path: Path, jobs: int) -> None:
    from ifnsbml.model.errors import ModelFileError

    bad = tmp_path / "bad.xml"
    bad.write_text("<sbml>", encoding="utf-8")
    with pytest.raises(ModelFileError, match=r"bad\.xml"):
        validate([bad], load(tmp_path / "c", claim([LOUD_STAT1])), jobs=jobs)


def test_a_zero_that_would_not_hold_is_warned_of_in_other_peoples_models(tmp_path: Path) -> None:
    growing = Reaction({"STAT2_p": 1}, {"STAT2_p": 2}, "k_on * IFN_gamma * STAT2_p")
    theirs = CELL.called("theirs").but(reactions={"STAT2_grows": growing})
    claims = load(tmp_path / "claims", claim([SILENT_ISGF3], models=["mtor"]))
    report = validate([theirs.write(tmp_path / "t.xml")], claims, modes=(Mode.STRUCTURAL,), jobs=0)
    assert only(report).verdict is Verdict.PASS
    ((path, warnings),) = report.warnings.items()
    assert path.endswith("t.xml")
    assert any("STAT2_grows" in warning for warning in warnings)
    assert report.as_json()["warnings"] == {path: list(warnings)}


@pytest.mark.parametrize(("count", "parts"), [(0, 3), (1, 3), (2, 2), (7, 3), (100, 8)])
def test_shares_are_neighbours_and_complete(count: int, parts: int) -> None:
    shares = list(_shares(list(range(count)), parts))
    assert [item for share in shares for item in share] == list(range(count))
    assert all(shares)


def test_proofs_shared_among_processes_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = load(tmp_path / "claims", *(claim([SILENT_ISGF3], id=f"X{number}") for number in range(5)))
    path = CELL.write(tmp_path / "a.xml")
    whole = validate([path], claims, jobs=0)
    monkeypatch.setattr(validation, "WORTH_SHARING", 1)
    assert validate([path], claims, jobs=2).as_json() == whole.as_json()
