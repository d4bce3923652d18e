"""Ensembles through a mapping: slices of somebody else's model, in its own time, are the same numbers as the whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import yaml
from held import claim, load
from small_models import SECOND, Small, Species, mapped, moles, write

from ifnsbml.claims.conditions import Condition, Resolver
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode
from ifnsbml.ensembles import Sampling, run_ensemble
from ifnsbml.ensembles.run import _model
from ifnsbml.ensembles.runner import Slices
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.model import MappedModel

LITRE = (("litre", 1, 0, 1.0),)
SMALL = Small(
    {
        "G": Species(0, held=True),
        "R": Species(0.01),
        "Ra": Species(0),
        "S": Species(0.1),
        "pS": Species(0),
        "Z": Species(0.2),
        "pZ": Species(0),
    },
    {
        "bind": ({"R": 1}, {"Ra": 1}, "c * kb * R * G"),
        "act": ({"S": 1}, {"pS": 1}, "c * ka * S * Ra"),
        "back": ({"pS": 1}, {"S": 1}, "c * kd * pS"),
        "aside": ({"Z": 1}, {"pZ": 1}, "c * kz * Z * Ra"),
    },
    {"kb": 1.0, "ka": 0.5, "kd": 0.0005, "kz": 0.01},
    units={"time": SECOND, "substance": moles(-6), "volume": LITRE},
)
"""In µM and seconds."""
MAPPING: dict[str, object] = {
    "inputs": {"IFN_gamma": "G", "expression_STAT1": {"scale": ["S"]}, "inhibition_p38": {"block": ["kz"]}},
    "observables": {"obs_STAT1_pY701": "pS", "obs_JAK1_active": "Ra", "obs_p38_active": "pZ"},
}
CHECKS = [
    {"kind": "present", "standing": "stated", "stimulus": {"IFN_gamma": 1.0}, "observe": "obs_STAT1_pY701"},
    {
        "kind": "required",
        "standing": "stated",
        "stimulus": {"IFN_gamma": 1.0},
        "perturbation": {"expression_STAT1": 0},
        "observe": "obs_STAT1_pY701",
        "control": {"survives": "obs_JAK1_active"},
    },
]


def prepared(folder: Path, small: Small = SMALL, **more: object) -> tuple[Path, ClaimSet, Path]:
    claims = load(folder / "claims", claim(CHECKS, models=["type2_jak_stat"]))
    (folder / "m.yaml").write_text(yaml.safe_dump({**MAPPING, **more}), encoding="utf-8")
    return write(folder / "theirs.xml", small), claims, folder / "m.yaml"


@pytest.mark.parametrize(
    ("more", "cut"),
    [
        ({}, True),
        ({"before": [{"minutes": 5}]}, False),
        ({"inputs": {**MAPPING["inputs"], "IFN_gamma": {"id": "G", "pulse": [5, 60]}}}, False),  # type: ignore[dict-item]
    ],
)
def test_every_set_is_what_the_file_gives_with_these_parameters(
    tmp_path: Path, more: dict[str, object], cut: bool
) -> None:
    path, claims, file = prepared(tmp_path, **more)
    loaded = load_mapping(file)
    model = _model(str(path), claims, {}, loaded)
    task = model.task()
    assert bool(task.plan.places) is cut
    assert list(model.nominal) == ["ka", "kb", "kd"]  # of what a mapping sets, the mapping decides
    resolver = Resolver(task.facts, {})
    slices, names = Slices(resolver, task.plan), ["obs_STAT1_pY701", "obs_JAK1_active"]
    for factor in (1.0, 0.4, 2.5):
        values = {id_: value * factor for id_, value in model.nominal.items()}
        slices.use(list(values.values()))
        whole = MappedModel.load(path, loaded, values)
        for stimulus, change in (({}, {}), ({"IFN_gamma": 1.0}, {}), ({"IFN_gamma": 1.0}, {"expression_STAT1": 0.0})):
            condition = Condition(tuple(stimulus.items()), tuple(change.items()), until=120, points=13)
            course = slices.course(resolver.scenario(condition))
            run = whole.simulate({**stimulus, **change}, names, until=120, points=13)
            for name in names:
                np.testing.assert_allclose(course.column(name), run.column(name), rtol=1e-4, atol=1e-6)
    assert run.column("obs_JAK1_active").max() > 1


def test_an_ensemble_counts_what_validate_gives_for_each_set(tmp_path: Path) -> None:
    """A failing set is written down and fails again in ``validate`` with its parameters."""
    path, claims, file = prepared(tmp_path)
    loaded = load_mapping(file)
    report = validate([path], claims, modes=(Mode.SIMULATED,), jobs=0, mapping=loaded)
    assert report.claims[0].verdict.value == "PASS"
    folder = tmp_path / "e"
    found = run_ensemble(report, claims, Sampling(8, spread=30.0), jobs=1, folder=folder, mapping=loaded)
    ensemble = [check for check in found.report.claims[0].checks if check.mode is Mode.ENSEMBLE]
    assert [check.tally.n for check in ensemble] == [8, 8]
    again = run_ensemble(report, claims, Sampling(8, spread=30.0), jobs=1, folder=folder, mapping=loaded, resume=True)
    assert again.report.claims == found.report.claims


def test_a_name_of_ours_in_their_file_is_a_parameter_under_another(tmp_path: Path) -> None:
    """A constant of theirs that is called like a read-out is sampled as theirs, and set where it is."""
    small = Small(SMALL.species, {**SMALL.reactions, "back": ({"pS": 1}, {"S": 1}, "c * obs_STAT1_pY701 * pS")},
                  {**SMALL.parameters, "obs_STAT1_pY701": 0.0005}, units=SMALL.units)  # fmt: skip
    path, claims, file = prepared(tmp_path, small)
    model = _model(str(path), claims, {}, load_mapping(file))
    assert "their_obs_STAT1_pY701" in model.nominal
    fast = MappedModel.load(path, load_mapping(file), {"their_obs_STAT1_pY701": 0.05})
    slow = mapped(tmp_path, small, **MAPPING)
    name = ["obs_STAT1_pY701"]
    assert (
        fast.simulate({"IFN_gamma": 1.0}, name).values[-1, 0]
        < 0.5 * slow.simulate({"IFN_gamma": 1.0}, name).values[-1, 0]
    )
