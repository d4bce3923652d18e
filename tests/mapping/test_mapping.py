"""Mappings: what they say, how they are refused, and that a mapped model is the same model in our words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from held import claim, load
from their_model import MAPPING, write_theirs

from ifnsbml.claims.experiments_held import experiments_on, to_map_next
from ifnsbml.claims.results import Report
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.mapping.description import mapped_facts
from ifnsbml.mapping.mapping import (
    Before,
    MappedInput,
    MappedObservable,
    MappingError,
    ModelMapping,
    load_mapping,
)
from ifnsbml.mapping.model import MappedModel
from ifnsbml.mapping.reading import read_translation
from ifnsbml.model.errors import ModelFileError
from ifnsbml.report.mapping import validate_mapped
from ifnsbml.resources import find_mapping, shipped_mappings
from ifnsbml.simulation.model import RunnableModel

FINE = {"rtol": 1e-9, "atol": 1e-12}
CHECKS = {
    "present": {
        "kind": "present",
        "stimulus": {"IFN_gamma": 1.0},
        "observe": ["obs_STAT1_pY701", "obs_STAT1_dimer_nuclear", "obs_mRNA_IRF1"],
    },
    "required": {
        "kind": "required",
        "stimulus": {"IFN_gamma": 1.0},
        "perturbation": {"expression_STAT1": 0},
        "observe": "obs_mRNA_IRF1",
        "control": {"survives": "obs_JAK1_active"},
    },
    "lacking": {"kind": "present", "stimulus": {"IFN_gamma": 1.0}, "observe": ["obs_mRNA_IRF1", "obs_JAK2_active"]},
    "late": {
        "kind": "present",
        "stimulus": {"IFN_gamma": 1.0},
        "observe": "obs_mRNA_IRF1",
        "window": {"until": 30, "points": 31},
    },
}


def write(folder: Path, text: str = MAPPING) -> Path:
    path = folder / "their.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def mapped(folder: Path, text: str = MAPPING, **model: object) -> MappedModel:
    theirs = write_theirs(folder / "their.xml", **model)  # type: ignore[arg-type]
    return MappedModel.load(theirs, load_mapping(write(folder, text)))


def held(folder: Path, names: list[str], text: str = MAPPING, *modes: Mode) -> Report:
    claims = load(
        folder / "claims",
        *(
            claim([{"standing": "stated", **CHECKS[name]}], id=f"X{n}", models=["type2_jak_stat"])
            for n, name in enumerate(names)
        ),
    )
    theirs = write_theirs(folder / "their.xml")
    loaded = load_mapping(write(folder, text))
    known = {"IFN_gamma", "expression_STAT1", "expression_JAK1", "inhibition_JAK", "obs_mRNA_IRF1"}
    known |= {"obs_JAK1_active", "obs_STAT1_pY701", "obs_STAT1_dimer_nuclear"}
    return validate_mapped(
        theirs,
        loaded,
        known,
        lambda path, through: validate([path], claims, modes=modes or (Mode.SIMULATED,), jobs=0, mapping=through),
    )


@pytest.mark.parametrize("level", [(2, 1), (2, 4), (3, 1)])
def test_mapped_model_is_theirs_in_our_units(tmp_path: Path, level: tuple[int, int]) -> None:
    model = mapped(tmp_path, level=level[0], version=level[1])
    theirs = RunnableModel.load(tmp_path / "their.xml")
    ours = model.simulate({"IFN_gamma": 2.0}, ["obs_STAT1_pY701", "obs_mRNA_IRF1"], until=120, points=61, **FINE)
    run = theirs.simulate({"G": 2000.0}, ["pS", "DD", "DDn", "m"], until=7200, points=61, **FINE)
    tyrosine = run.column("pS") + 2 * run.column("DD") + 2 * run.column("DDn")
    assert tyrosine.max() > 100
    np.testing.assert_allclose(ours.column("obs_STAT1_pY701"), tyrosine, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(ours.column("obs_mRNA_IRF1"), run.column("m"), rtol=1e-6, atol=1e-6)


def theirs(model: MappedModel, **ours: float) -> dict[str, float]:
    """What settings of ours are in their model."""
    return model.translation.settings(ours, lambda name, _: pytest.fail(f"{name} is a number in the file"))


def test_inputs_set_what_the_mapping_says(tmp_path: Path) -> None:
    model = mapped(tmp_path)
    assert theirs(model) == {}
    assert theirs(model, expression_STAT1=0.25, expression_JAK1=0.5) == {"S": 125, "K": 2.5}
    assert theirs(model, IFN_gamma=2.0) == {"G": 2000}
    assert theirs(model, inhibition_JAK=1.0) == {"kcat": 0}
    blocked = model.simulate({"IFN_gamma": 1, "inhibition_JAK": 1}, ["obs_STAT1_pY701", "obs_JAK1_active"], until=60)
    assert blocked.column("obs_STAT1_pY701").max() == 0
    assert blocked.column("obs_JAK1_active").max() > 0.1


def test_two_inputs_may_act_on_one_constant(tmp_path: Path) -> None:
    text = MAPPING.replace(
        "inhibition_JAK: {block: [kcat]}", "inhibition_JAK: {block: [kcat]}\n  mutant_K: {block: [kcat]}"
    )
    both = theirs(mapped(tmp_path, text), inhibition_JAK=0.5, mutant_K=0.5)
    assert both == {"kcat": pytest.approx(0.25e-3)}


def test_claims_see_what_is_mapped_and_nothing_else(tmp_path: Path) -> None:
    facts = mapped_facts(mapped(tmp_path).translation)
    assert set(facts.inputs) == {"IFN_gamma", "expression_STAT1", "expression_JAK1", "inhibition_JAK"}
    assert facts.readable == {
        *facts.inputs,
        "obs_JAK1_active",
        "obs_STAT1_pY701",
        "obs_STAT1_dimer_nuclear",
        "obs_mRNA_IRF1",
    }
    assert facts.counted_in("obs_STAT1_pY701") == {"pS", "DD", "DDn"}


def test_claims_pass_on_their_model(tmp_path: Path) -> None:
    report = held(tmp_path, ["present", "required"], MAPPING, Mode.SIMULATED, Mode.STRUCTURAL)
    assert [result.verdict for result in report.claims] == [Verdict.PASS, Verdict.PASS]
    assert list(report.models) == [str(tmp_path / "their.xml")]
    proved = [check for check in report.claims[1].checks if check.mode is Mode.STRUCTURAL]
    assert [check.verdict for check in proved] == [Verdict.PASS]


def test_half_a_claim_is_no_pass(tmp_path: Path) -> None:
    report = held(tmp_path, ["lacking"])
    assert [result.verdict for result in report.claims] == [Verdict.HELD_IN_PART]
    assert report.exit_code == 0
    found = experiments_on(report, str(tmp_path / "their.xml"))
    assert {experiment.verdict for experiment in found} == {Verdict.PASS, Verdict.NOT_APPLICABLE}
    wanted = {name for experiment in found for name in experiment.lacks}
    assert wanted and {name for name, _, _ in to_map_next(found)} <= wanted


def test_unit_of_time_matters(tmp_path: Path) -> None:
    """With their seconds taken for hours, 30 minutes are half a second of the model, and nothing happens."""
    slow = MAPPING.replace("time_unit: s", "time_unit: h")
    peaks = [held(tmp_path, ["late"], text).claims[0].checks[0].cases[0].numbers["peak"] for text in (MAPPING, slow)]
    assert peaks[0] > 1 and peaks[1] < 1e-3


def test_a_wrong_formula_makes_claims_fail(tmp_path: Path) -> None:
    wrong = MAPPING.replace("obs_STAT1_pY701: pS + 2 * DD + 2 * DDn", "obs_STAT1_pY701: S")
    assert held(tmp_path, ["present"], wrong).claims[0].verdict is Verdict.FAIL


def test_a_name_that_claims_do_not_know_is_told(tmp_path: Path) -> None:
    report = held(tmp_path, ["present"], MAPPING.replace("obs_STAT1_pY701", "obs_STAT1_pY70"))
    assert report.claims[0].verdict is Verdict.HELD_IN_PART
    (warnings,) = report.warnings.values()
    assert any("obs_STAT1_pY70," in told and "'obs_STAT1_pY701'" in told for told in warnings)


def test_their_ids_may_be_called_like_ours(tmp_path: Path) -> None:
    """A ligand of theirs in pM that has our name: ours is in nM."""
    path = write_theirs(tmp_path / "their.xml")
    text = (
        path.read_text(encoding="utf-8").replace('"G"', '"IFN_gamma"').replace("<ci> G </ci>", "<ci> IFN_gamma </ci>")
    )
    path.write_text(text, encoding="utf-8")
    model = MappedModel.load(path, load_mapping(write(tmp_path, MAPPING.replace("id: G", "id: IFN_gamma"))))
    assert theirs(model, IFN_gamma=2.0) == {"IFN_gamma": 2000}
    run = model.simulate({"IFN_gamma": 2.0}, ["IFN_gamma", "obs_JAK1_active"], until=60)
    assert run.column("IFN_gamma").tolist() == pytest.approx([2.0] * 241)
    assert run.column("obs_JAK1_active").max() > 1
    assert "their_IFN_gamma" in model.equations().meanings
    assert "their_IFN_gamma" in mapped_facts(model.translation).species


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: mm", 12, "there is no 'mm'"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: __import__('os').system('true')", 12, "is not a formula"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: delay(m, 3)", 12, "is not taken here"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: eval(m)", 12, "is not taken here"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: m + time", 12, "is not taken here"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: m > 1", 12, "is not taken here"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: m * inf", 12, "not a finite number"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: make", 12, "there is no 'make'"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: '3'", 12, "names nothing of the model"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: " + "(" * 300 + "m" + ")" * 300 + " + -" + "-" * 300 + "m", 12, "nested"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: " + " + ".join(["m"] * 1500), 12, "longer than"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: {formula: m, units: nM}", 12, "did you mean 'unit'"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: {unit: nM}", 12, "is missing"),
        ("obs_mRNA_IRF1: m", "obs_mRNA_IRF1: {formula: m, unit: kg}", 12, "unit"),
        ("obs_mRNA_IRF1: m", "obs-mRNA: m", 12, "letters, digits and _"),
        ("id: G", "id: GG", 4, "the model has no 'GG'"),
        ("id: G", "id: cyt", 4, "is a compartment"),
        ("id: G", "id: phos", 4, "is a reaction"),
        ("unit: pM", "scale: [S]", 4, "'id' stands alone"),
        ("5 * value", "6 * value", 6, "with value = 1 it makes K 6; the file says 5"),
        ("5 * value", "5 * value * S", 6, "there is no 'S'"),
        ("5 * value", "5 * valeu", 6, "did you mean 'value'"),
        ("expression_JAK1", "knockout_JAK1", 6, "say what it is at rest"),
        ("block: [kcat]", "", 7, "says neither"),
        ("model: their_stat1", "model: another", 1, "is for 'another'"),
        ("time_unit: s", "time_unit: parsec", 2, "time_unit"),
        ("time_unit: s", "time_unit: 0 s", 2, "no finite multiple above zero"),
        ("unit: pM", "unit: ng/ml", 4, "needs 'molar_mass'"),
        ("unit: pM", "unit: U/ml", 4, "needs 'factor'"),
        ("unit: pM", "unit: pM, molar_mass: 17000", 4, "goes with a unit of mass"),
        ("unit: pM", "pulse: [10, 5]", 4, "a pulse is [start, end] in minutes"),
        ("unit: pM", "pulse: [[0, 10], [10, 20]]", 4, "several follow each other"),
        ("time_unit: s", "concentration_unit: molecules", 2, "say 'volume'"),
        ("time_unit: s", "volume: 2", 2, "a volume is a number and its unit"),
        ("time_unit: s", "events_off: [dose]", 2, "the model has no event 'dose'; it has none"),
        ("time_unit: s", "before: [{inputs: {IFN_gamma: 1}}]", 2, "either 'minutes', or 'steady_state: true'"),
        ("time_unit: s", "before: [{minutes: 5, inputs: {IFN_alpha: 1}}]", 2, "the mapping has no input 'IFN_alpha'"),
        ("time_unit: s", "before: [{minutes: 5, set: {S: 1}}]", 2, "S is no constant"),
        ("time_unit: s", "before: [{minutes: 5, sets: {kcat: 1}}]", 2, "did you mean 'set'"),
        ("inputs:", "input:", 3, "unknown field; did you mean 'inputs'"),
    ],
)
def test_every_mistake_has_a_file_a_line_and_a_field(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in MAPPING
    with pytest.raises(MappingError) as refused:
        mapped(tmp_path, MAPPING.replace(old, new, 1))
    message = str(refused.value)
    assert f"{tmp_path / 'their.yaml'}:{line}:" in message
    assert said in message
    assert len(message) < 1000


@pytest.mark.parametrize("text", ["", "- a list", "inputs: {}", "a: [", "model: !!python/object:os.system {}"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(MappingError, match=r"their\.yaml"):
        load_mapping(write(tmp_path, text))


def test_a_broken_model_is_told_by_its_own_name(tmp_path: Path) -> None:
    theirs = tmp_path / "their.xml"
    theirs.write_text("<sbml/>", encoding="utf-8")
    with pytest.raises(ModelFileError, match=r"their\.xml"):
        read_translation(theirs, load_mapping(write(tmp_path)))


def test_shipped_mappings_are_read_and_say_what_is_unsure() -> None:
    assert set(shipped_mappings()) >= {"yamada2003", "kok2020"}
    for name in shipped_mappings():
        loaded = load_mapping(find_mapping(name))
        assert loaded.mapping.source
        assert list(loaded.unsure())


def test_every_field_of_a_mapping_is_documented() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "your-model.md").read_text(encoding="utf-8")
    for part in (ModelMapping, MappedInput, MappedObservable, Before):
        for field in part.model_fields:
            assert f"`{field}" in page, f"{part.__name__}.{field}"
