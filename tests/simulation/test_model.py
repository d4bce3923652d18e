"""Every road by which a value reaches the engine ends where a freshly written document would."""

from __future__ import annotations

import math
import pickle
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import roadrunner
import sbml_samples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sbml_samples import EVERY_SAMPLE, Sample

from ifnsbml.model.errors import IntegrationError, ModelFileError, SettingError, UnknownNameError
from ifnsbml.resources import find_model
from ifnsbml.simulation.model import RunnableModel, with_stimulus

UNTIL = 60.0
POINTS = 13


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def models(folder: Path) -> dict[str, RunnableModel]:
    return {sample.name: RunnableModel.load(sample.write(folder)) for sample in EVERY_SAMPLE}


def fresh(sample: Sample, observe: list[str]) -> np.ndarray:
    """Run a sample with the engine alone, compiled by its other back end, with nothing set."""
    backend = roadrunner.Config.getValue(roadrunner.Config.LLVM_BACKEND)
    roadrunner.Config.setValue(roadrunner.Config.LLVM_BACKEND, roadrunner.Config.MCJIT)
    try:
        runner = roadrunner.RoadRunner(sample.text())
    finally:
        roadrunner.Config.setValue(roadrunner.Config.LLVM_BACKEND, backend)
    runner.integrator.relative_tolerance = 1e-9
    runner.integrator.absolute_tolerance = 1e-12
    by_concentration = {id_ for id_, (_, _, flags) in sample.species.items() if "a" not in flags}
    runner.timeCourseSelections = [f"[{id_}]" if id_ in by_concentration else id_ for id_ in observe]
    return np.array(runner.simulate(0, UNTIL, POINTS))


def observed(sample: Sample) -> list[str]:
    return [*sample.species, *sample.parameters, *sample.compartments, *sample.reactions]


def run(model: RunnableModel, sample: Sample, values: dict[str, float]) -> np.ndarray:
    course = model.simulate(values, observed(sample), until=UNTIL, points=POINTS, rtol=1e-9, atol=1e-12)
    return course.values


def written(sample: Sample, values: dict[str, float]) -> Sample:
    for id_, value in values.items():
        sample = sample.with_value(id_, value)
    return sample


def settable(sample: Sample) -> list[str]:
    ids = [*sample.species, *sample.parameters, *sample.compartments]
    return [id_ for id_ in ids if id_ not in sample.assigned]


@pytest.mark.parametrize(
    ("sample", "id_"),
    [pytest.param(sample, id_, id=f"{sample.name}-{id_}") for sample in EVERY_SAMPLE for id_ in settable(sample)],
)
def test_setting_an_id_is_the_same_as_writing_it_into_the_file(
    models: dict[str, RunnableModel], sample: Sample, id_: str
) -> None:
    model = models[sample.name]
    assert id_ in model.settable
    for value in (3.5, 0.25):
        got = run(model, sample, {id_: value})
        wanted = fresh(written(sample, with_stimulus(model.ligands, {id_: value})), observed(sample))
        np.testing.assert_allclose(got, wanted, rtol=1e-6, atol=1e-9)
        column = observed(sample).index(id_)
        assert got[0, column] == pytest.approx(value, rel=1e-12)
    untouched = run(model, sample, {})
    np.testing.assert_allclose(untouched, fresh(sample, observed(sample)), rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("sample", EVERY_SAMPLE, ids=lambda sample: sample.name)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_run_leaves_anything_to_the_next(
    models: dict[str, RunnableModel], folder: Path, sample: Sample, data: st.DataObject
) -> None:
    choice = st.dictionaries(st.sampled_from(settable(sample)), st.sampled_from([0.125, 1.0, 2.5, 7.0]), max_size=4)
    runs = data.draw(st.lists(choice, min_size=2, max_size=4))
    order = data.draw(st.permutations(range(len(runs))))
    model = models[sample.name]
    first = [run(model, sample, values) for values in runs]
    again = {index: run(model, sample, runs[index]) for index in order}
    for index, result in enumerate(first):
        np.testing.assert_array_equal(result, again[index])  # to the last bit


def test_events_of_one_moment_come_in_the_same_order_in_every_run(
    models: dict[str, RunnableModel], folder: Path
) -> None:
    sample = sbml_samples.EVENTS
    settings_ = {"S": 2.5, "P": 2.5}  # S falls below 2 when P rises above 3: two events, no priorities
    runs = [run(models[sample.name], sample, settings_) for _ in range(20)]
    for result in runs:
        np.testing.assert_array_equal(result, runs[0])
    anew = RunnableModel.load(sample.write(folder))
    np.testing.assert_array_equal(run(anew, sample, settings_), runs[0])


@pytest.mark.parametrize("sample", EVERY_SAMPLE, ids=lambda sample: sample.name)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_several_values_at_once_are_the_same_as_writing_them_into_the_file(
    models: dict[str, RunnableModel], sample: Sample, data: st.DataObject
) -> None:
    values = data.draw(st.dictionaries(st.sampled_from(settable(sample)), st.sampled_from([0.5, 1.5, 4.0]), min_size=2))
    model = models[sample.name]
    wanted = fresh(written(sample, with_stimulus(model.ligands, values)), observed(sample))
    np.testing.assert_allclose(run(model, sample, values), wanted, rtol=1e-6, atol=1e-9)


def test_a_failed_run_leaves_nothing_to_the_next(folder: Path) -> None:
    sample = Sample("explosive", parameters={"x": 1.0, "a": 0.0}, rated={"x": "a * x * x"})
    model = RunnableModel.load(sample.write(folder))
    before = model.simulate({}, ["x"]).values
    with pytest.raises(IntegrationError):
        model.simulate({"a": 1.0}, ["x"])
    np.testing.assert_array_equal(model.simulate({}, ["x"]).values, before)


def test_a_failed_run_says_what_where_and_with_what(folder: Path) -> None:
    sample = Sample("blows_up", parameters={"x": 1.0, "a": 1.0}, rated={"x": "a * x * x"})
    model = RunnableModel.load(sample.write(folder))
    with pytest.raises(IntegrationError) as raised:
        model.simulate({"a": 2.0}, ["x"], rtol=1e-7)
    message = str(raised.value)
    assert "Sample blows_up" in message
    assert "a = 2" in message
    assert "rtol 1e-07" in message
    reached = re.search(r"failed at t = ([0-9.]+) of 240 min: CVODE Error: CV_", message)
    assert reached is not None
    assert float(reached.group(1)) == pytest.approx(0.5, rel=1e-3)  # x = 1/(1 - 2t)
    assert "\n" not in message


@pytest.mark.parametrize(
    ("formula", "became"),
    [("1 / (5 - time)", "inf"), ("(time - 5) / (time - 5)", "nan"), ("ln(4.5 - time)", "nan")],
)
def test_a_number_that_is_not_finite_is_never_handed_out(folder: Path, formula: str, became: str) -> None:
    sample = Sample("not_finite", parameters={"obs_bad": None, "one": 1.0}, assigned={"obs_bad": formula})
    model = RunnableModel.load(sample.write(folder))
    assert np.isfinite(model.simulate({}, ["obs_bad"], until=4, points=5).values).all()
    with pytest.raises(IntegrationError, match=f"failed at t = 5 of 10 min: obs_bad became -?{became}"):
        model.simulate({}, ["one", "obs_bad"], until=10, points=11)


def test_an_event_with_a_narrow_condition_is_not_stepped_over(tmp_path: Path) -> None:
    sample = Sample(
        "pulse",
        parameters={"x": 1.0, "hits": 0.0},
        rated={"x": "0 * x"},  # nothing that would make the integrator take small steps
        events={"hit": ("time > 50.3 && time < 50.6", {"hits": "hits + 1"}, True)},
    )
    model = RunnableModel.load(sample.write(tmp_path))
    assert model.simulate({}, ["hits"], until=240, points=3).column("hits").tolist() == [0, 1, 1]


def test_the_engine_prints_nothing(tmp_path: Path) -> None:
    """Of a model that blows up, CVODE warns past sys.stdout and sys.stderr, on one or both of C's own streams."""
    path = Sample("noisy", parameters={"x": 1.0}, rated={"x": "x * x"}).write(tmp_path)
    code = (
        "import sys\n"
        "from ifnsbml.simulation.model import RunnableModel\n"
        "from ifnsbml.errors import IfnsbmlError\n"
        "print('before')\n"
        "try:\n    RunnableModel.load(sys.argv[1]).simulate({}, ['x'])\n"
        "except IfnsbmlError:\n    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stdout.split() == ["before", "refused"]
    assert done.stderr == ""
    bare = "import roadrunner, sys; roadrunner.RoadRunner(sys.argv[1]).simulate(0, 240, 241)"
    control = subprocess.run([sys.executable, "-c", bare, str(path)], capture_output=True, check=False)
    said = control.stdout + control.stderr.partition(b"Traceback")[0]
    assert b"At t = " in said or b"Internal t = " in said  # or this test could not fail


def test_ids_are_sorted_into_what_they_are(models: dict[str, RunnableModel]) -> None:
    model = models["signal"]
    assert model.name == "Sample signal"
    assert model.ligands == ("IFN_alpha", "IFN_gamma")
    assert set(model.inputs) == {"IFN_alpha", "IFN_gamma", "expression_STAT1", "k_on", "k_off", "start"}
    assert set(model.settable) - set(model.inputs) == {"STAT1", "STAT1_pY701", "cell"}
    assert model.observables == ("obs_STAT1_pY701",)
    assert model.species == ("IFN_alpha", "IFN_gamma", "STAT1", "STAT1_pY701")
    assert {"activation", "share", "cell", "STAT1"} <= set(model.readable)
    assert model.label("STAT1") == "the STAT1"
    assert (model.unit("STAT1"), model.time_unit) == ("nM", "min")
    assert models["signal_l2v4"].unit("STAT1") == "nM"
    assert models["signal_l2v4"].time_unit == "min"
    assert models["amounts"].unit("A") == "nmol"
    assert (model.declared("IFN_alpha"), model.declared("STAT1")) == (1.0, None)


def test_what_was_observed_comes_back_in_the_order_asked(models: dict[str, RunnableModel]) -> None:
    course = models["signal"].simulate(
        {"IFN_gamma": 2}, ["k_on", "obs_STAT1_pY701", "STAT1", "k_on"], until=30, points=4
    )
    assert course.names == ("k_on", "obs_STAT1_pY701", "STAT1", "k_on")
    assert course.values.shape == (4, 4)
    assert course.values.dtype == np.float64
    np.testing.assert_allclose(course.time, [0, 10, 20, 30])
    np.testing.assert_array_equal(course.column("k_on"), np.full(4, 0.05))
    np.testing.assert_allclose(course.column("STAT1") + course.column("obs_STAT1_pY701"), 10)
    assert course.labels[2] == "the STAT1"
    assert course.settings == {"IFN_alpha": 0.0, "IFN_gamma": 2.0}
    with pytest.raises(UnknownNameError, match="'STAT1'"):
        course.column("STAT2")


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ({"IFN_gama": 1}, UnknownNameError, ["'IFN_gama'", "did you mean", "'IFN_gamma'"]),
        ({"obs_STAT1_pY701": 1}, SettingError, ["obs_STAT1_pY701", "assignment rule"]),
        ({"activation": 1}, SettingError, ["activation", "reaction"]),
        ({"k_on": math.nan}, SettingError, ["k_on", "finite"]),
        ({"k_on": math.inf}, SettingError, ["k_on", "finite"]),
        ({"k_on": "1"}, SettingError, ["k_on", "finite"]),
        ({"k_on": True}, SettingError, ["k_on", "finite"]),
        ({"k_on": 10**400}, SettingError, ["k_on", "finite"]),
        ({"IFN_gamma": -1}, SettingError, ["IFN_gamma", "negative"]),
        ({"cell": -1}, SettingError, ["cell", "negative"]),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    models: dict[str, RunnableModel], values: dict[str, float], error: type[Exception], words: list[str]
) -> None:
    with pytest.raises(error) as raised:
        models["signal"].simulate(values, ["STAT1"])
    assert [word for word in words if word not in str(raised.value)] == []


@pytest.mark.parametrize(
    "options",
    [
        {"rtol": 0},
        {"rtol": -1e-6},
        {"rtol": 1.0},
        {"rtol": math.nan},
        {"atol": 0.0},
        {"atol": -1},
        {"atol": math.inf},
        {"until": 0},
        {"until": -5},
        {"until": math.inf},
        {"until": math.nan},
        {"points": 1},
        {"points": 2.5},
        {"points": 10**9},
        {"points": True},
    ],
    ids=str,
)
def test_tolerances_and_times_that_make_no_sense_are_refused(
    models: dict[str, RunnableModel], options: dict[str, float]
) -> None:
    (name,) = options
    wording = {"until": "cannot end at", "points": "points"}.get(name, name)
    with pytest.raises(SettingError, match=wording):
        models["signal"].simulate({}, ["STAT1"], **options)


def test_an_unknown_observable_is_refused_with_the_nearest(models: dict[str, RunnableModel]) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'obs_STAT1_pY701'"):
        models["signal"].simulate({}, ["obs_STAT1_pY"])


def test_a_parameter_without_a_value_must_be_set(tmp_path: Path) -> None:
    sample = Sample("open", parameters={"x": 1.0, "k": None}, rated={"x": "-k * x"})
    model = RunnableModel.load(sample.write(tmp_path))
    with pytest.raises(SettingError, match=r"'k'.*has no value"):
        model.simulate({}, ["x"])
    end = model.simulate({"k": 0.1}, ["x"], until=10).column("x")[-1]
    assert end == pytest.approx(math.exp(-1), rel=1e-4)


def test_what_the_file_leaves_open_is_told(tmp_path: Path) -> None:
    sample = Sample("silent", species={"S": ("cell", None, ""), "T": ("cell", 1.0, "")})
    model = RunnableModel.load(sample.write(tmp_path))
    assert [note.split(" ")[1] for note in model.assumptions] == ["'S'"]


LEVEL_1 = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model name="old">
<listOfCompartments><compartment name="cell" volume="2"/></listOfCompartments>
<listOfSpecies><species name="S" compartment="cell" initialAmount="10"/>
<species name="P" compartment="cell" initialAmount="0"/>
<species name="IFN_gamma" compartment="cell" initialAmount="4" boundaryCondition="true"/></listOfSpecies>
<listOfParameters><parameter name="k" value="0.1"/></listOfParameters>
<listOfReactions><reaction name="make" reversible="false">
<listOfReactants><speciesReference species="S"/></listOfReactants>
<listOfProducts><speciesReference species="P"/></listOfProducts>
<kineticLaw formula="cell * k * S * IFN_gamma"/></reaction></listOfReactions>
</model></sbml>
"""


def test_level_1_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "old.xml"
    path.write_text(LEVEL_1, encoding="utf-8")
    model = RunnableModel.load(path)
    assert (model.name, model.ligands) == ("old", ("IFN_gamma",))
    assert (model.declared("S"), model.declared("IFN_gamma")) == (5.0, 2.0)
    for values in ({}, {"IFN_gamma": 1.0}, {"S": 3.0}, {"S": 3.0, "cell": 4.0}, {"k": 0.3}):
        course = model.simulate(values, ["S", "cell"], until=10, points=3, rtol=1e-9, atol=1e-12)
        # Doubling the cell halves what the file gives as an amount.
        ligand = values.get("IFN_gamma", 4 / values.get("cell", 2.0))
        rate = values.get("k", 0.1) * ligand
        wanted = values.get("S", 5.0) * np.exp(-rate * course.time)
        np.testing.assert_allclose(course.column("S"), wanted, rtol=1e-6)


def test_a_stimulus_silences_the_other_ligands() -> None:
    inputs = ("IFN_alpha", "IFN_beta", "IFN_gamma", "k_on")
    assert with_stimulus(inputs, {"IFN_gamma": 1.0, "k_on": 2.0}) == {
        "IFN_alpha": 0.0,
        "IFN_beta": 0.0,
        "IFN_gamma": 1.0,
        "k_on": 2.0,
    }
    assert with_stimulus(inputs, {"k_on": 2.0}) == {"k_on": 2.0}
    assert with_stimulus(inputs, {}) == {}


def test_a_run_silences_the_ligands_that_it_does_not_name() -> None:
    """Of the whole model under IFN-γ alone: ISGF3 needs STAT2's tyrosine, which only type I receptors reach."""
    model = RunnableModel.load(find_model("interferon"))
    alone = model.simulate({"IFN_gamma": 1.0}, ["obs_ISGF3", "IFN_alpha", "IFN_gamma"], points=25)
    assert {name: alone.settings[name] for name in model.ligands} == dict.fromkeys(model.ligands, 0.0) | {
        "IFN_gamma": 1.0
    }
    assert alone.extremes("IFN_alpha") == (0.0, 0.0) and alone.extremes("IFN_gamma") == (1.0, 1.0)
    assert alone.extremes("obs_ISGF3")[1] < 1e-9
    both = model.simulate({"IFN_gamma": 1.0, "IFN_alpha": 1.0}, ["obs_ISGF3"], points=25)
    own = model.simulate({"expression_STAT1": 1.0}, ["obs_ISGF3", "IFN_alpha"], points=25)
    assert both.extremes("obs_ISGF3")[1] > 1 and own.extremes("obs_ISGF3")[1] > 1
    assert own.settings == {"expression_STAT1": 1.0} and own.extremes("IFN_alpha")[0] > 0


def test_a_model_goes_to_another_process_and_back(models: dict[str, RunnableModel]) -> None:
    model = models["assigned_starts"]
    copy = pickle.loads(pickle.dumps(model))
    assert (copy.sha256, copy.path, copy.inputs) == (model.sha256, model.path, model.inputs)
    np.testing.assert_array_equal(
        copy.simulate({"derived": 2}, ["S"]).values, model.simulate({"derived": 2}, ["S"]).values
    )


def test_a_valid_file_beyond_the_engine_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_text: str) -> None:
        raise RuntimeError("no such luck; In virtual double rr::Thing::load(double, double)")

    monkeypatch.setattr(roadrunner, "RoadRunner", refuse)
    path = Sample("unloved", parameters={"x": 1.0}, rated={"x": "1 + 0 * x"}).write(tmp_path)
    with pytest.raises(ModelFileError, match=r"unloved\.xml.*cannot run it: no such luck$"):
        RunnableModel.load(path)


def test_the_samples_are_what_they_say() -> None:
    for sample in EVERY_SAMPLE:
        document = sample.document()
        assert document.getLevel() == sample.level
        document.checkConsistency()
        assert document.getNumErrors(sbml_samples.libsbml.LIBSBML_SEV_ERROR) == 0, (
            sample.name,
            document.getErrorLog().toString(),
        )
