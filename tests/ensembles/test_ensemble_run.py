"""Ensembles of a toy cell: what holds where, each run once, resumed, and the same whoever does the work."""

from __future__ import annotations

import json
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from deadly import kills_at_set_3, kills_once
from held import hold
from kind_examples import EXAMPLES
from many import EDGY, KINDS_RUN, PROVED, OneByOne, claims_about, journal_of, numbers, ran, results
from toy_cell import CELL, Reaction, Toy

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.ensembles import EnsembleError, Sampling, load_set, run_ensemble
from ifnsbml.ensembles.batches import Batch, BatchResult, Code
from ifnsbml.ensembles.journal import NAME
from ifnsbml.model.annotation_reader import read_facts

N = 16


def test_every_kind_is_judged_and_what_is_proved_always_holds(tmp_path: Path) -> None:
    ensemble = ran(tmp_path, claims_about(tmp_path), N)
    found = results(ensemble)
    assert found.keys() == set(KINDS_RUN)
    assert {kind for kind, check in found.items() if check.counted} == PROVED
    for kind in PROVED:
        assert found[kind].tally.claim.value == 1, kind
        assert found[kind].tally.claim.of > 0, kind
    # How much less is a matter of numbers, and a spread of 3 is enough to show it.
    assert found["reduced"].tally.failures
    assert ensemble.reasons == ensemble.lost == {}
    labels = {claim.checks[0].kind: claim.rests_on for claim in ensemble.report.claims}
    assert {kind for kind, label in labels.items() if label == "wiring"} == PROVED
    assert set(labels.values()) == {"wiring", "parameters"}


@pytest.mark.parametrize("kind", ["absent", "unaffected", "dispensable", "required"])
def test_a_cell_that_denies_the_claim_is_found_out(kind: str, tmp_path: Path) -> None:
    found = results(ran(tmp_path, claims_about(tmp_path, [kind]), 4, EXAMPLES[kind].broken))[kind]
    assert found.tally.claim.of > 0
    assert found.tally.claim.held < found.tally.claim.of
    assert found.verdict is Verdict.FAIL
    assert not found.counted


def test_a_theorem_scores_1_where_its_control_is_often_not_met(tmp_path: Path) -> None:
    # MK2 needs a fast p38: with this little of it, inhibiting p38 often changes nothing that can be seen.
    faint = CELL.law("MK2_on", "0.01 * activity_p38 * p38_p * MK2 * k_make * k_make * 1e-3")
    found = results(ran(tmp_path, claims_about(tmp_path, ["unaffected"]), N, faint, spread=10.0))["unaffected"]
    assert 0 < found.tally.control.held < N
    assert found.tally.claim.value == 1
    assert found.counted


def codes(folder: Path) -> dict[int, bytes]:
    sha = read_facts(folder / "toy.xml").sha256
    with journal_of(folder / "work") as journal:
        return journal.finished(sha)


def test_slices_give_the_same_codes_as_the_whole_model(tmp_path: Path) -> None:
    sampling = Sampling(6, seed=2)
    claims = claims_about(tmp_path)
    ran(tmp_path, claims, 6, seed=2)
    sliced = codes(tmp_path)
    path = tmp_path / "toy.xml"
    model = path_model(path, claims)
    values = sampling.factors(len(model.nominal)) * list(model.nominal.values())
    contexts = load_contexts()
    for number in range(6):
        chosen = dict(zip(model.nominal, values[number].tolist(), strict=True))
        report = validate([path], claims, modes=(Mode.SIMULATED,), jobs=0, parameters=chosen, contexts=contexts)
        expected = [code for claim in report.claims for check in claim.checks for code in map(coded, check.cases)]
        assert list(sliced[number]) == expected


def path_model(path: Path, claims: Any) -> Any:
    from ifnsbml.ensembles import run

    return run._model(str(path), claims, load_contexts())


def coded(case: Any) -> Code:
    return {Verdict.PASS: Code.HOLDS, Verdict.FAIL: Code.FAILS, Verdict.INCONCLUSIVE: Code.UNMET}[case.verdict]


def test_a_model_that_cannot_be_cut_is_run_whole(tmp_path: Path) -> None:
    # A start value that the engine computes once, at load, rests on a sampled parameter.
    whole = CELL.but(parameters={"k_tied": 1.0}, starts={"k_tied": "2 * k_off"}).law("STAT2_off", "k_tied * STAT2_p")
    claims = claims_about(tmp_path, ["absent", "present"])
    assert path_model(whole.write(tmp_path / "toy.xml"), claims).task().plan.whole
    found = results(ran(tmp_path, claims, 3, whole))
    assert found["absent"].tally.claim.value == 1
    assert found["present"].tally.n == 3


def test_each_run_is_made_once_however_many_claims_look_at_it(tmp_path: Path) -> None:
    kinds = ["absent", "required", "unaffected", "present", "transient"]
    once = ran(tmp_path / "once", claims_about(tmp_path / "once", kinds), 4)
    twice = ran(tmp_path / "twice", claims_about(tmp_path / "twice", kinds * 2), 4)
    (one,), (two,) = once.spent.values(), twice.spent.values()
    assert one.runs == two.runs
    planned = path_model(tmp_path / "once" / "toy.xml", claims_about(tmp_path / "once", kinds)).task().plan
    assert one.runs == 4 * len(planned.runs)


def test_runs_that_a_perturbation_cannot_change_are_not_repeated(tmp_path: Path) -> None:
    # Two arms; but what inhibition_p38 does is downstream of what is looked at.
    check = {**EXAMPLES["unaffected"].check, "observe": "obs_ISGF3"}
    hold(tmp_path, CELL, {"kind": "unaffected", **check})
    claims = claims_about(tmp_path, ["unaffected"])
    plan = path_model(CELL.write(tmp_path / "toy.xml"), claims).task().plan
    isgf3 = {place for look, place in plan.places.items() if look.name == "obs_ISGF3"}
    mk2 = {place for look, place in plan.places.items() if look.name == "obs_MAPKAPK2_active"}
    assert len({look.settings for look in plan.places if look.name == "obs_ISGF3"}) == 2
    assert len(isgf3) == 1
    assert len(mk2) == 2


# --- the same seed, the same result ----------------------------------------------------------------


def test_the_same_seed_gives_the_same_result_whoever_works(tmp_path: Path) -> None:
    claims = claims_about(tmp_path)
    found = {}
    mine = OneByOne()
    with ThreadPoolExecutor(3) as threads:
        workers: dict[str, dict[str, Any]] = {
            "one": {"executor": None, "jobs": 1},
            "two": {"executor": None, "jobs": 2},
            "wide": {"width": N},
            "threads": {"executor": threads},
            "mine": {"executor": mine},
        }
        for name, how in workers.items():
            ensemble = ran(tmp_path, claims, N, folder=tmp_path / name, seed=5, **how)
            sha = read_facts(tmp_path / "toy.xml").sha256
            with journal_of(tmp_path / name) as journal:
                found[name] = numbers(ensemble), dict(sorted(journal.finished(sha).items()))
        assert threads.submit(int).result() == 0  # somebody else's executor stays open
    assert mine.open
    assert all(each == found["one"] for each in found.values())
    other = ran(tmp_path, claims, N, folder=tmp_path / "other", seed=6)
    assert numbers(other) != found["one"][0]


# --- resuming --------------------------------------------------------------------------------------


def test_a_larger_ensemble_goes_on_from_a_smaller_one(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent", "reduced", "order"])
    ran(tmp_path, claims, 8)
    before = (tmp_path / "work" / NAME).read_bytes()
    grown = ran(tmp_path, claims, 16, resume=True)
    assert (tmp_path / "work" / NAME).read_bytes().startswith(before)
    assert numbers(grown) == numbers(ran(tmp_path, claims, 16, folder=tmp_path / "afresh"))
    assert numbers(ran(tmp_path, claims, 8, resume=True)) == numbers(ran(tmp_path, claims, 8, folder=tmp_path / "b"))


@pytest.mark.parametrize("cut", [1, 10, 200])
def test_a_line_that_was_cut_off_is_done_again(cut: int, tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent", "reduced"])
    whole = ran(tmp_path, claims, 8)
    path = tmp_path / "work" / NAME
    text = path.read_bytes()
    path.write_bytes(text[:-cut])
    assert numbers(ran(tmp_path, claims, 8, resume=True)) == numbers(whole)
    assert sorted(codes(tmp_path)) == list(range(8))


def test_a_line_that_was_garbled_is_done_again(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent"])
    whole = ran(tmp_path, claims, 8)
    path = tmp_path / "work" / NAME
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b'"sets"', b'"sats"')
    path.write_bytes(b"".join(lines))
    assert numbers(ran(tmp_path, claims, 8, resume=True)) == numbers(whole)


def test_other_work_is_not_resumed(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent"])
    with pytest.raises(EnsembleError, match="nothing to resume"):
        ran(tmp_path, claims, 2, resume=True)
    ran(tmp_path, claims, 2)
    with pytest.raises(EnsembleError, match=r"other work \(seed differ\)"):
        ran(tmp_path, claims, 2, seed=9, resume=True)
    with pytest.raises(EnsembleError, match=r"\(models differ\)"):
        ran(tmp_path, claims, 2, EDGY.law("STAT2_off", "2 * k_off * STAT2_p"), resume=True)
    with pytest.raises(EnsembleError, match=r"\(claims differ\)"):
        ran(tmp_path, claims_about(tmp_path / "other", ["present"]), 2, resume=True)
    (tmp_path / "work" / NAME).write_text("something else\n", encoding="utf-8")
    with pytest.raises(EnsembleError, match="is not a journal"):
        ran(tmp_path, claims, 2, resume=True)


def test_a_new_ensemble_keeps_the_journal_of_the_one_before(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent"])
    ran(tmp_path, claims, 2)
    before = (tmp_path / "work" / NAME).read_bytes()
    ran(tmp_path, claims, 2, seed=1)
    assert (tmp_path / "work" / f"{NAME}.old").read_bytes() == before


# --- what goes wrong -------------------------------------------------------------------------------


# dX/dt = k_burst·X² leaves every bound at t = 1 / k_burst: within the window for large values only.
BURST = CELL.but(
    parameters={"k_burst": 1 / 200},
    species={"STAT5": 1.0},
    reactions={"STAT5_bursts": Reaction({}, {"STAT5": 1}, "k_burst * STAT5 * STAT5")},
    rules={"obs_STAT5_pY": "STAT5"},
)


def test_a_run_that_fails_is_counted_and_told_and_no_pass(tmp_path: Path) -> None:
    from held import claim, load

    check = {
        "kind": "unaffected",
        "standing": "stated",
        "stimulus": {"IFN_alpha": 1.0},
        "perturbation": {"inhibition_p38": 1},
        "observe": "obs_STAT5_pY",
        "control": {"falls": "obs_MAPKAPK2_active"},
        "window": {"until": 200, "points": 201},
    }
    claims = load(tmp_path / "claims", claim([check]))
    ensemble = ran(tmp_path, claims, N, BURST, spread=2.0)
    tally = results(ensemble)["unaffected"].tally
    sampled = path_model(tmp_path / "toy.xml", claims).nominal
    bursts = Sampling(N, spread=2.0).factors(len(sampled))[:, list(sampled).index("k_burst")] / 200 > 1 / 200
    assert tally.errors == tuple(number for number, burst in enumerate(bursts) if burst)
    assert 0 < len(tally.errors) < N
    assert tally.control.of == N - len(tally.errors)
    ((reasons,),) = (ensemble.reasons.values(),)
    assert sum(reasons.values()) == len(tally.errors)
    assert all("failed at t = " in reason for reason in reasons)


class Handing(Executor):
    """Processes that do something else than they were asked for."""

    def __init__(self, instead: Any) -> None:
        self._instead = instead
        self._pool = ProcessPoolExecutor(2, mp_context=get_context("spawn"))

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        return self._pool.submit(self._instead, *args)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._pool.shutdown(wait=wait, cancel_futures=cancel_futures)


def test_a_set_that_kills_its_process_costs_one_piece_and_is_told(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent", "unaffected"])
    cases = sum(len(list(check.cases())) for loaded in claims for check in loaded.claim.checks)
    ensemble = ran(tmp_path, claims, 8, executor=lambda: Handing(kills_at_set_3), width=8)
    path = str(tmp_path / "toy.xml")
    assert ensemble.lost == {path: (3,)}
    assert ensemble.reasons == {path: {"the process that ran it died, twice": cases}}
    assert results(ensemble)["absent"].tally.errors == (3,)
    assert results(ensemble)["absent"].tally.claim.held == 7
    # What was lost is tried again when the ensemble is resumed, and nothing else.
    again = ran(tmp_path, claims, 8, resume=True)
    assert results(again)["absent"].tally.claim.held == 8
    assert again.lost == again.reasons == {}


def test_a_process_that_dies_once_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = claims_about(tmp_path, ["absent", "unaffected"])
    monkeypatch.setenv("IFNSBML_TEST_MARK", str(tmp_path / "mark"))
    ensemble = ran(tmp_path, claims, 8, executor=lambda: Handing(kills_once), width=8)
    assert (tmp_path / "mark").exists()
    assert ensemble.lost == ensemble.reasons == {}
    assert numbers(ensemble) == numbers(ran(tmp_path, claims, 8, folder=tmp_path / "quiet"))


def test_an_executor_that_was_lent_and_broke_is_told(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent"])
    with pytest.raises(EnsembleError, match="not renewed"):
        ran(tmp_path, claims, 8, executor=Handing(kills_at_set_3), width=8)


# --- failing sets ----------------------------------------------------------------------------------


def test_every_failing_set_is_saved_and_fails_again(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["reduced"])
    ensemble = ran(tmp_path, claims, N)
    path = str(tmp_path / "toy.xml")
    tally = results(ensemble)["reduced"].tally
    files = ensemble.failing[path]
    assert 0 < len(files) == len(tally.failures)
    for number, file in zip(tally.failures, files, strict=True):
        assert file.name == f"toy-set-{number:06d}.json"
        chosen = load_set(file)
        assert chosen.fits(read_facts(Path(path))) == []
        report = validate([Path(path)], claims, modes=(Mode.SIMULATED,), jobs=0, parameters=chosen.values)
        assert report.claims[0].verdict is Verdict.FAIL
        assert json.loads(file.read_text(encoding="utf-8"))["failed"] == ["X01 check 1: reduced, " + label(claims)]


def label(claims: Any) -> str:
    (case,) = claims[0].claim.checks[0].cases()
    return str(case.label)


def test_a_set_of_another_model_is_told_or_refused(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["reduced"])
    file = ran(tmp_path, claims, N).failing[str(tmp_path / "toy.xml")][0]
    other: Toy = EDGY.law("STAT2_off", "2 * k_off * STAT2_p")
    assert "another version" in load_set(file).fits(read_facts(other.write(tmp_path / "other.xml")))[0]
    lacking = EDGY.but(parameters={"k_lose": None}, reactions={"OAS1_lost": None, "IRF1_lost": None, "IFNG_lost": None})
    with pytest.raises(EnsembleError, match="no parameter 'k_lose'"):
        load_set(file).fits(read_facts(lacking.write(tmp_path / "lacking.xml")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "not a parameter set in JSON"),
        ("[" * 100_000, "not a parameter set in JSON"),
        ("[]", 'no "parameters"'),
        ('{"parameters": {}}', 'no "parameters"'),
        ('{"parameters": {"k": true}}', "parameters.k is True"),
        ('{"parameters": {"k": NaN}}', "parameters.k is nan"),
        ('{"parameters": {"k": "1"}}', "a finite number is needed"),
    ],
)
def test_what_is_no_parameter_set_is_refused(text: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "set.json").write_text(text, encoding="utf-8")
    with pytest.raises(EnsembleError, match=told):
        load_set(tmp_path / "set.json")


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EnsembleError, match="file"):
        ran(tmp_path, claims_about(tmp_path, ["absent"]), 2, folder=tmp_path / "file" / "work")


def test_progress_counts_the_sets_that_are_done(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    claims = claims_about(tmp_path, ["absent"])
    ran(tmp_path, claims, 8, progress=lambda what, done, every: seen.append((what, done, every)))
    assert seen[0] == ("planning", 0, 8)
    assert seen[-1] == ("counting", 8, 8)
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)
    seen.clear()
    ran(tmp_path, claims, 12, resume=True, progress=lambda what, done, every: seen.append((what, done, every)))
    assert seen[0] == ("planning", 8, 12)


def test_several_models_are_worked_on_in_one_go(tmp_path: Path) -> None:
    claims = claims_about(tmp_path, ["absent", "reduced"])
    paths = [CELL.write(tmp_path / "a.xml"), EXAMPLES["absent"].broken.write(tmp_path / "b.xml")]
    report = validate(paths, claims, jobs=0)
    ensemble = run_ensemble(report, claims, Sampling(4), executor=OneByOne(), folder=tmp_path / "work")
    shares = {
        (claim.model, check.kind): check.tally.claim.value
        for claim in ensemble.report.claims
        for check in claim.checks
        if check.mode is Mode.ENSEMBLE
    }
    assert shares[str(paths[0]), "absent"] == 1
    assert shares[str(paths[1]), "absent"] == 0


def test_pieces_and_results_can_be_sent_anywhere(tmp_path: Path) -> None:
    import pickle

    from ifnsbml.ensembles.batches import PickledTask, carry_out

    model = path_model(EDGY.write(tmp_path / "toy.xml"), claims_about(tmp_path))
    values = tuple(model.nominal.values())
    piece = pickle.loads(pickle.dumps(Batch(PickledTask.of(model.task()), (0,), (values,))))
    done = pickle.loads(pickle.dumps(carry_out(piece)))
    assert isinstance(done, BatchResult)
    assert set(done.codes[0]) == {Code.HOLDS}  # at the nominal values every example passes
