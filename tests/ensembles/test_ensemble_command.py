"""``ifnsbml validate --ensemble`` as a person meets it, killed and interrupted on the way too."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import psutil
import pytest
import yaml
from many import EDGY, arguments, journal_of, started, write_all
from their_model import MAPPING, write_theirs

from ifnsbml.cli import main
from ifnsbml.ensembles.journal import NAME
from ifnsbml.model.annotation_reader import read_facts

KINDS = ["absent", "unaffected", "reduced"]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The files of a model and of claims about it; the folder they are in is the current one."""
    monkeypatch.chdir(tmp_path)
    write_all(tmp_path, EDGY, KINDS)
    return Path("toy.xml"), Path("claims")


def answer(files: tuple[Path, Path], *more: str) -> dict[str, object]:
    """What the command writes as JSON, without what may differ between two calls for the same thing."""
    main(arguments(files, *more, "--json", "out.json", "--quiet"))
    found: dict[str, object] = json.loads(Path("out.json").read_text(encoding="utf-8"))
    return found


def test_json_has_the_schema_of_every_report_and_the_numbers_of_the_ensemble(files: tuple[Path, Path]) -> None:
    found = answer(files, "--ensemble", "8", "--seed", "3")
    assert found["schema"] == 1
    assert found["models"] == {str(files[0]): read_facts(files[0]).sha256}
    assert sum(found["summary"].values()) == 3  # type: ignore[attr-defined]
    ensemble = found["ensemble"]
    assert isinstance(ensemble, dict)
    assert {"n": 8, "seed": 3, "spread": 3.0, "errors": {}}.items() <= ensemble.items()
    for claim in found["claims"]:  # type: ignore[attr-defined]
        assert {"id", "model", "verdict", "rests_on", "checks"} <= claim.keys()
        assert claim["rests_on"] == ("parameters" if claim["id"] == "X03" else "wiring")
        assert {"structural", "simulated", "ensemble"} >= {check["mode"] for check in claim["checks"]}
        (check,) = [check for check in claim["checks"] if check["mode"] == "ensemble"]
        assert {"kind", "standing", "mode", "verdict", "detail"} <= check.keys()
        assert check["n"] == 8
        assert check["p_control"] == 1.0
        low, high = check["interval"]
        assert 0 <= low <= check["p_claim"] <= high <= 1
        if claim["id"] != "X03":
            assert (check["p_claim"], check["failures"], check["verdict"]) == (1.0, [], "PASS")


def test_the_shown_command_runs_a_failing_set_again(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(files, "--ensemble", "16")) == 0
    out = capsys.readouterr().out
    assert "X03    1 reduced" in out
    (line,) = [line.strip() for line in out.splitlines() if line.strip().startswith("ifnsbml validate ")]
    assert main(line.split()[1:]) == 1
    assert "FAIL X03 on toy" in capsys.readouterr().out


def test_somebody_elses_model_is_named_as_its_user_does(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    inputs = {name: name for name in ("IFN_alpha", "IFN_gamma", "expression_PRKCD", "inhibition_p38")}
    observables = {name: name for name in EDGY.rules if name.startswith("obs_")}
    Path("their.yaml").write_text(
        yaml.safe_dump({"time_unit": "s", "inputs": inputs, "observables": observables}), encoding="utf-8"
    )
    found = main(arguments(files, "--ensemble", "16", "--mapping", "their.yaml", "--json", "out.json"))
    out = capsys.readouterr().out
    assert found in (0, 1), out
    data = json.loads(Path("out.json").read_text(encoding="utf-8"))
    assert data["ensemble"]["failing"].keys() == {str(files[0])}
    (line,) = [line.strip() for line in out.splitlines() if line.strip().startswith("ifnsbml validate ")]
    assert line.startswith(f"ifnsbml validate {files[0]} --mapping their.yaml ")
    assert main(line.split()[1:]) == 1


def test_a_set_of_their_model_may_name_a_constant_within_a_reaction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An ensemble varies ``kon`` of the reaction ``bind`` as ``bind_kon``, and the set it saves names it so."""
    monkeypatch.chdir(tmp_path)
    write_theirs(Path("theirs.xml"))
    Path("m.yaml").write_text(MAPPING, encoding="utf-8")
    command = ["validate", "theirs.xml", "--mapping", "m.yaml", "--only", "J08", "--jobs", "1"]

    def said(values: dict[str, float]) -> tuple[int, str]:
        Path("set.json").write_text(json.dumps({"parameters": values}), encoding="utf-8")
        code = main([*command, "--parameters", "set.json"])
        told = capsys.readouterr()
        return code, told.out + told.err

    assert said({"bind_kon": 2e-6})[0] == 0, "the file's own value changes nothing"
    assert said({"bind_kon": 0.0})[0] == 1, "a receptor that binds nothing activates no STAT1"
    code, told = said({"bind_koff": 2e-6})
    assert (code, "theirs.xml has no parameter 'bind_koff'; did you mean" in told) == (2, True), told


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--seed", "1"], "--seed: belongs to --ensemble"),
        (["--resume"], "--resume: belongs to --ensemble"),
        (["--folder", "x"], "--folder: belongs to --ensemble"),
        (["--dask", "x"], "--dask: belongs to --ensemble"),
        (["--ensemble", "4", "--resume"], "nothing to resume"),
        (["--ensemble", "4", "--spread", "0"], "a spread of 0"),
        (["--ensemble", "99999999"], "99999999 parameter sets"),
        (["--ensemble", "4", "--mutants"], "--mutants: cannot be had together with --ensemble"),
        (["--parameters", "nowhere.json"], "nowhere.json"),
    ],
)
def test_mistakes_are_told_in_one_message(
    more: list[str], told: str, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(files, *more)) == 2
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1


def finished(files: tuple[Path, Path]) -> set[int]:
    with journal_of(Path("ifnsbml-ensemble")) as journal:
        return set(journal.finished(read_facts(files[0]).sha256))


def goes_on(files: tuple[Path, Path]) -> None:
    """Nothing that was finished is done again, and the numbers are those of a run without any trouble."""
    journal = Path("ifnsbml-ensemble") / NAME
    kept, done = journal.read_bytes(), finished(files)
    kept = kept[: kept.rindex(b"\n") + 1]
    wanted = str(len(done) + 5)
    resumed = answer(files, "--ensemble", wanted, "--resume")
    assert journal.read_bytes().startswith(kept)
    assert len(finished(files)) == len(done) + 5
    afresh = answer(files, "--ensemble", wanted, "--folder", "afresh")
    assert resumed["claims"] == afresh["claims"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_process_loses_no_finished_work_and_leaves_nobody_behind(files: tuple[Path, Path]) -> None:
    running = started(files)
    children = psutil.Process(running.pid).children(recursive=True)
    assert children
    running.kill()
    running.communicate()
    assert running.returncode == -signal.SIGKILL
    _, alive = psutil.wait_procs(children, timeout=60)
    assert not alive
    goes_on(files)


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts are sent in another way")
def test_an_interrupt_loses_no_finished_work_and_says_how_to_go_on(files: tuple[Path, Path]) -> None:
    running = started(files)
    children = psutil.Process(running.pid).children(recursive=True)
    os.kill(running.pid, signal.SIGINT)
    _, err = running.communicate(timeout=120)
    assert running.returncode == 130
    assert "--resume goes on" in err
    assert "Traceback" not in err
    assert not psutil.wait_procs(children, timeout=60)[1]
    goes_on(files)
