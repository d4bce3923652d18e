"""A child that really dies costs an error message and no more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from sbml_samples import SIGNAL, Sample

from ifnsbml.model.errors import (
    EngineCrashError,
    IntegrationError,
    ModelFileError,
    SettingError,
    UnknownNameError,
)
from ifnsbml.simulation.isolated import guarded
from ifnsbml.simulation.model import RunnableModel


class _Fragile(RunnableModel):
    """Dies, hangs or fails as the settings say; runs in the child only."""

    def simulate(self, settings, observe, **options):  # type: ignore[no-untyped-def,override]
        match settings.get("k_on"):
            case 11.0:
                os.kill(os.getpid(), signal.SIGSEGV)
            case 12.0:
                os.write(2, "a last word: ü\n".encode())
                os.abort()
            case 13.0:
                time.sleep(600)
            case 14.0:
                os._exit(7)
            case 15.0:
                raise ZeroDivisionError("a defect of ours")
            case 16.0:
                print("a print in between", flush=True)
                os.write(1, b"bytes past sys.stdout\n")
        return super().simulate(settings, observe, **options)


def die_at_once(path: str) -> RunnableModel:
    os.kill(os.getpid(), signal.SIGSEGV)
    return RunnableModel.load(path)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SIGNAL.write(tmp_path_factory.mktemp("guarded"))


def test_a_guarded_model_is_the_same_as_an_unguarded_one(path: Path) -> None:
    plain = RunnableModel.load(path)
    settings = {"IFN_gamma": 2.0, "expression_STAT1": 0.5}
    with guarded(path) as model:
        assert model.facts == plain.facts
        assert (model.label("STAT1"), model.unit("STAT1")) == ("the STAT1", "nM")
        for options in ({}, {"until": 30, "points": 7, "rtol": 1e-9, "atol": 1e-12}):
            got = model.simulate(settings, ["obs_STAT1_pY701", "STAT1"], **options)
            wanted = plain.simulate(settings, ["obs_STAT1_pY701", "STAT1"], **options)
            np.testing.assert_array_equal(got.values, wanted.values)
            np.testing.assert_array_equal(got.time, wanted.time)
            assert (got.names, got.labels, got.settings) == (wanted.names, wanted.labels, wanted.settings)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_segmentation_fault_while_loading_is_a_message(path: Path) -> None:
    with pytest.raises(EngineCrashError, match=r"loading .*signal\.xml.*killed by signal SIGSEGV"):
        guarded(path, loader=die_at_once)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_deaths_while_running_are_messages_and_the_model_lives_on(path: Path) -> None:
    with guarded(path, loader=_Fragile.load) as model:
        wanted = model.simulate({}, ["STAT1"]).values
        for value, words in (
            (11.0, "running .*killed by signal SIGSEGV"),
            (12.0, "killed by signal SIGABRT.*a last word: ü"),
            (14.0, "exit code 7"),
            (15.0, "exit code 1.*ZeroDivisionError: a defect of ours"),
        ):
            with pytest.raises(EngineCrashError, match=words):
                model.simulate({"k_on": value}, ["STAT1"])
            np.testing.assert_array_equal(model.simulate({}, ["STAT1"]).values, wanted)


def test_what_the_child_prints_does_not_disturb_the_answers(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with guarded(path, loader=_Fragile.load) as model:
        assert model.simulate({"k_on": 16.0}, ["k_on"]).column("k_on")[0] == 16.0
    assert capfd.readouterr() == ("", "")


def test_a_run_that_hangs_is_stopped(path: Path) -> None:
    with guarded(path, loader=_Fragile.load) as model:
        model.timeout = 0.5
        with pytest.raises(EngineCrashError, match=r"stopped after 0\.5 s without an answer"):
            model.simulate({"k_on": 13.0}, ["STAT1"])
        model.timeout = None
        assert model.simulate({}, ["STAT1"]).values.shape == (241, 1)


def test_refusals_come_through_as_they_are(path: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="does not exist"):
        guarded(tmp_path / "nothing.xml")
    blows_up = Sample("blows_up", parameters={"x": 1.0}, rated={"x": "x * x"}).write(tmp_path)
    with guarded(blows_up) as model:
        with pytest.raises(IntegrationError, match="failed at t = "):
            model.simulate({}, ["x"])
        with pytest.raises(UnknownNameError, match="'y'"):
            model.simulate({}, ["y"])
        with pytest.raises(SettingError, match="rtol"):
            model.simulate({}, ["x"], rtol=-1)
        assert model.simulate({}, ["x"], until=0.5).values[-1, 0] == pytest.approx(2, rel=1e-4)


def test_no_child_outlives_its_model(path: Path) -> None:
    with guarded(path) as model:
        assert model._child is not None
        process = model._child._process
        assert process.poll() is None
    assert process.poll() is not None


def test_a_script_without_a_main_guard_can_use_it(path: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import sys\nfrom ifnsbml.simulation import guarded\n"
        "with guarded(sys.argv[1]) as model:\n"
        "    print(model.simulate({}, ['STAT1'], points=3).values.shape)\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script), str(path)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert (done.stdout, done.stderr) == ("(3, 1)\n", "")
