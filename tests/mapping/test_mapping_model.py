"""Experiments brought to a file as it is, in its ids, units and time; right values are closed forms, by hand."""

from __future__ import annotations

from dataclasses import replace
from math import exp
from pathlib import Path

import libsbml
import numpy as np
import pytest
import yaml
from held import claim, load
from small_models import LITRE, SECOND, WEEK, Small, Species, mapped, moles, write

from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict
from ifnsbml.cli import main
from ifnsbml.errors import IfnsbmlError
from ifnsbml.mapping.mapping import MappingError, load_mapping
from ifnsbml.mapping.model import MappedModel
from ifnsbml.model.errors import IntegrationError, UnknownNameError

FINE = {"rtol": 1e-9, "atol": 1e-15}
K = 1e-3
DECAY = Small(
    {"G": Species(0, held=True), "S": Species(10), "P": Species(0)},
    {"v1": ({"S": 1}, {"P": 1}, "c * k * S * (1 + G)")},
    {"k": K},
    units={"time": SECOND},
)
"""S becomes P with k in each second, faster under G."""
MAPPING = {"inputs": {"IFN_gamma": "G"}, "observables": {"obs_STAT1_pY701": "P"}}
GAIN = Small(
    {"G": Species(0, held=True), "X": Species(0)},
    {"make": ({}, {"X": 1}, "c * 2 * G"), "lose": ({"X": 1}, {}, "c * 0.1 * X")},
    units={"time": (("second", 1, 0, 60.0),), "substance": moles(-9), "volume": LITRE},
)
"""In minutes and nM: X rises to 20 G with a rate of 0.1."""
GAINED = {"inputs": {"IFN_gamma": "G"}, "observables": {"obs_STAT1_pY701": "X"}}


def read(model: MappedModel, minutes: float, **ours: float) -> float:
    """The read-out after some minutes."""
    return float(model.simulate(ours, ["obs_STAT1_pY701"], until=minutes, points=21, **FINE).values[-1, 0])


def verdict(folder: Path, small: Small, mapping: dict[str, object], *modes: Mode, **check: object) -> Verdict:
    check = {"kind": "present", "standing": "inferred", "stimulus": {"IFN_gamma": 1.0}, **check}
    claims = load(folder / "claims", claim([{"observe": "obs_STAT1_pY701", **check}], models=["type2_jak_stat"]))
    (folder / "m.yaml").write_text(yaml.safe_dump(mapping), encoding="utf-8")
    path, loaded = write(folder / "theirs.xml", small), load_mapping(folder / "m.yaml")
    report = validate([path], claims, modes=modes or (Mode.SIMULATED,), jobs=0, mapping=loaded)
    return report.claims[0].verdict


# --- what a rewritten file got wrong ----------------------------------------------------------------


def test_a_rate_rule_that_names_a_reaction_is_in_the_same_time(tmp_path: Path) -> None:
    """d acc/dt is the rate of v1, which turns 10 nM of S over: acc can never be more."""
    small = replace(DECAY, variables={"acc": 0.0}, rates={"acc": "v1"})
    model = mapped(tmp_path, small, inputs={"IFN_gamma": "G"}, observables={"obs_STAT1_pY701": "acc"})
    assert read(model, 10) == pytest.approx(10 * (1 - exp(-K * 600)), rel=1e-7)
    assert read(model, 240) == pytest.approx(10, rel=1e-5)


def test_a_condition_on_a_rate_compares_it_in_its_own_time(tmp_path: Path) -> None:
    """v1 is at most 0.01 nM/s, never above 0.05: nothing is phosphorylated. (In minutes it would be 0.6.)"""
    small = Small(
        {"G": Species(0, held=True), "R": Species(10), "Ra": Species(0), "S": Species(100), "pS": Species(0)},
        {
            "v1": ({"R": 1}, {"Ra": 1}, "c * 0.001 * R * G"),
            "v2": ({"S": 1}, {"pS": 1}, "c * 0.001 * S * piecewise(1, v1 > 0.05, 0)"),
        },
        units={"time": SECOND},
    )
    mapping = {
        "concentration_unit": "nM",
        "inputs": {"IFN_gamma": "G"},
        "observables": {"obs_STAT1_pY701": "pS", "obs_JAK1_active": "Ra"},
    }
    assert verdict(tmp_path, small, mapping, control={"responds": "obs_JAK1_active"}) is Verdict.FAIL
    run = mapped(tmp_path, small, **mapping).simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701", "obs_JAK1_active"])
    assert run.column("obs_STAT1_pY701").max() == 0
    assert run.column("obs_JAK1_active")[-1] == pytest.approx(10, rel=1e-5)


def test_a_stoichiometry_that_grows_with_time(tmp_path: Path) -> None:
    """With (2 + t/1000 s) P for each S: P = 20 (1 − e^−x) + 10 (1 − (1 + x) e^−x), x = t/1000 s."""
    path = write(tmp_path / "theirs.xml", replace(DECAY, units={}, level=(2, 4)))
    document = libsbml.readSBMLFromFile(str(path))
    product = document.getModel().getReaction("v1").getProduct(0)
    product.unsetStoichiometry()
    product.createStoichiometryMath().setMath(libsbml.parseL3Formula("2 + 0.001 * time"))
    libsbml.writeSBMLToFile(document, str(path))
    (tmp_path / "m.yaml").write_text(yaml.safe_dump({**MAPPING, "time_unit": "s"}), encoding="utf-8")
    x = 3.6
    right = 20 * (1 - exp(-x)) + 10 * (1 - (1 + x) * exp(-x))
    assert right == pytest.approx(28.197, abs=1e-3)
    assert read(MappedModel.load(path, load_mapping(tmp_path / "m.yaml")), 60) == pytest.approx(right, rel=1e-6)


def test_a_rule_without_a_formula_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "theirs.xml", replace(DECAY, variables={"u": 2.0}, rules={"u": "1"}, level=(3, 2)))
    text = path.read_text(encoding="utf-8")
    rule, end = text.index("<assignmentRule"), text.index("</assignmentRule>")
    path.write_text(f'{text[:rule]}<assignmentRule variable="u">{text[end:]}', encoding="utf-8")
    (tmp_path / "m.yaml").write_text(yaml.safe_dump(MAPPING), encoding="utf-8")
    model = MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    assert read(model, 10) == pytest.approx(10 * (1 - exp(-0.6)), rel=1e-7)
    assert model.equations().rhs
    check = {"kind": "present", "standing": "inferred", "stimulus": {"IFN_gamma": 1.0}, "observe": "obs_STAT1_pY701"}
    load(tmp_path / "claims", claim([check], models=["type2_jak_stat"]))
    arguments = ["--mapping", str(tmp_path / "m.yaml"), "--claims", str(tmp_path / "claims"), "--jobs", "1"]
    assert main(["validate", str(path), *arguments]) == 1  # P rises without stimulus as well
    assert "0 PASS  0 HELD_IN_PART  1 FAIL" in capsys.readouterr().out


def test_the_file_is_not_touched(tmp_path: Path) -> None:
    """Its text is what runs, byte for byte, where the mapping takes nothing out of it."""
    model = mapped(tmp_path, DECAY, **MAPPING)
    assert model.translation.source.text == (tmp_path / "theirs.xml").read_text(encoding="utf-8")


# --- units ------------------------------------------------------------------------------------------


def test_concentrations_are_as_the_file_declares_them(tmp_path: Path) -> None:
    """0.5 µM are 500 nM, and 1 nM of a ligand is 0.001 of theirs."""
    small = replace(
        DECAY,
        species={"G": Species(0, held=True), "S": Species(0.5), "P": Species(0)},
        units={"time": SECOND, "substance": moles(-6), "volume": LITRE},
    )
    model = mapped(tmp_path, small, **MAPPING)
    assert model.translation.notes == ()
    assert read(model, 10, IFN_gamma=1.0) == pytest.approx(500 * (1 - exp(-0.6 * 1.001)), rel=1e-7)


@pytest.mark.parametrize(("scale", "start"), [(0, 1e-7), (-3, 1e-4), (-6, 0.1), (-9, 100.0), (-12, 1e5)])
def test_the_unit_of_a_file_makes_no_difference(tmp_path: Path, scale: int, start: float) -> None:
    """One system in M, mM, µM, nM and pM; under 1 nM of G half of S is P after ln 2/(60 k) minutes."""
    one = 1e9 * 10.0**scale  # nM in one of theirs
    small = replace(
        DECAY,
        species={"G": Species(0, held=True), "S": Species(start), "P": Species(0)},
        reactions={"v1": ({"S": 1}, {"P": 1}, f"c * k * S * (G * {one!r})")},
        units={"time": SECOND, "substance": moles(scale), "volume": LITRE},
    )
    model = mapped(tmp_path, small, **MAPPING)
    assert float(model.simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701"], until=np.log(2) / 0.06).values[-1, 0]) == (
        pytest.approx(50, rel=1e-5)  # at the tolerances that checks use
    )
    assert verdict(tmp_path, small, MAPPING) is Verdict.PASS


@pytest.mark.parametrize("said", [None, "604800 s", "7 d", "168 h", "week", "0.5 week", 10_080, 5040.0])
def test_any_multiple_of_a_second_is_a_unit_of_time(tmp_path: Path, said: str | float | None) -> None:
    small = replace(DECAY, parameters={"k": 1.0}, units={"time": WEEK} if said is None else {})
    model = mapped(tmp_path, small, **MAPPING, **({} if said is None else {"time_unit": said}))
    half = said in ("0.5 week", 5040.0)
    assert model.translation.minutes == pytest.approx(5040 if half else 10_080)
    assert read(model, 10_080) == pytest.approx(10 * (1 - exp(-2 if half else -1)), rel=1e-7)
    assert not any("time" in note for note in model.translation.notes)


@pytest.mark.parametrize(
    ("level", "rate", "minutes", "said"),
    [
        ((3, 1), None, 1 / 60, "s is assumed;"),
        ((2, 4), None, 1 / 60, "s is assumed, the default of its SBML Level"),
        ((3, 1), (("second", -1, 0, 3600.0),), 60.0, "h is taken, as its rate constants have it"),
        ((2, 4), (("mole", -1, 0, 1.0), ("second", -1, 0, 60.0)), 1.0, "min is taken, as its rate constants"),
    ],
)
def test_a_time_that_is_left_open_is_assumed_and_said(
    tmp_path: Path, level: tuple[int, int], rate: tuple | None, minutes: float, said: str
) -> None:
    units = {} if rate is None else {"per": rate}
    small = replace(DECAY, level=level, units=units, parameter_units={"k": "per"} if units else {})
    model = mapped(tmp_path, small, **MAPPING)
    assert model.translation.minutes == pytest.approx(minutes)
    assert any(said in note and "'time_unit'" in note for note in model.translation.notes)


def test_what_the_file_leaves_open_is_assumed_and_said(tmp_path: Path) -> None:
    notes = mapped(tmp_path, DECAY, **MAPPING).translation.notes
    assert [note for note in notes if "G, P: nM is assumed; 'concentration_unit'" in note]
    assert mapped(tmp_path, DECAY, **MAPPING, concentration_unit="nM").translation.notes == ()


def test_a_mapping_overrides_what_the_file_declares_and_that_is_said(tmp_path: Path) -> None:
    small = replace(DECAY, units={"time": SECOND, "substance": moles(-9), "volume": LITRE})
    model = mapped(tmp_path, small, **MAPPING, concentration_unit="2 uM", time_unit="min")
    assert read(model, 100) == pytest.approx(2000 * 10 * (1 - exp(-0.1)), rel=1e-7)
    told = " ".join(model.translation.notes)
    assert "declares its time in s, the mapping says min" in told
    assert "one unit of G is 1 nM; the mapping says 2 uM, 2000 nM" in told


def test_molecules_in_a_declared_volume(tmp_path: Path) -> None:
    """602.214 molecules in a picolitre are 1 nM; amounts of species in counts, the compartment in pL."""
    small = Small(
        {"G": Species(0, held=True, amount=True), "S": Species(60_221.4076, amount=True), "P": Species(0, amount=True)},
        {"v1": ({"S": 1}, {"P": 1}, "k * S * G")},
        {"k": K / 1204.428152},
        size=2.0,
        units={"time": SECOND, "substance": (("item", 1, 0, 1.0),), "volume": (("litre", 1, -12, 1.0),)},
    )
    model = mapped(tmp_path, small, **MAPPING)
    assert model.translation.settings({"IFN_gamma": 1.0}, pytest.fail) == {"G": pytest.approx(1204.428152)}
    assert read(model, 10, IFN_gamma=1.0) == pytest.approx(50 * (1 - exp(-0.6)), rel=1e-7)
    assert model.translation.notes == ()


@pytest.mark.parametrize("level", [(2, 4), (3, 1)])
def test_molecules_in_a_volume_that_the_mapping_says(tmp_path: Path, level: tuple[int, int]) -> None:
    small = replace(DECAY, level=level, units={})
    said = {"time_unit": "s", "concentration_unit": "molecules", "volume": "2 pL"}
    model = mapped(tmp_path, small, **MAPPING, **said)
    one = 1 / 1204.428152
    assert model.translation.settings({"IFN_gamma": 1.0}, pytest.fail) == {"G": pytest.approx(1 / one)}
    assert read(model, 10) == pytest.approx(one * 10 * (1 - exp(-0.6)), rel=1e-7)


def test_species_in_several_units_are_added_in_nanomolar(tmp_path: Path) -> None:
    """2 µmol in a compartment of 4 L are 500 nM, beside a concentration of 0.25 µM; a product of both has no unit."""
    small = Small(
        {"A": Species(2, amount=True), "B": Species(0.25)},
        {},
        {"half": 0.5},
        size=4.0,
        units={"time": SECOND, "substance": moles(-6), "volume": LITRE},
    )
    model = mapped(tmp_path, small, observables={"obs_STAT1_pY701": "half * A + 2 * B"})
    assert read(model, 1) == pytest.approx(0.5 * 500 + 2 * 250)
    with pytest.raises(MappingError, match=r"obs_STAT1_pY701: is no sum, and its parts \(A, B\) are in several units"):
        mapped(tmp_path, small, observables={"obs_STAT1_pY701": "A * B"})
    told = mapped(tmp_path, small, observables={"obs_STAT1_pY701": {"formula": "A * B", "unit": 3.0}})
    assert read(told, 1) == pytest.approx(3 * 2 * 0.25)


@pytest.mark.parametrize(
    ("entry", "theirs"),
    [
        ({"unit": "ng/ml", "molar_mass": 16_900}, 16.9),
        ({"unit": "mg/ml", "molar_mass": 16_900}, 1.69e-5),
        ({"unit": "U/ml", "factor": 2e-4}, 5000),
        ({"unit": "kU/ml", "factor": 2e-4}, 5),
        ({"unit": "pM"}, 1000),
        ({"unit": 0.5}, 2),
        ({"unit": "10 nM"}, 0.1),
    ],
)
def test_a_dose_in_what_the_paper_gives(tmp_path: Path, entry: dict[str, object], theirs: float) -> None:
    """1 nM of 16.9 kDa is 16.9 ng/ml."""
    model = mapped(tmp_path, DECAY, **{**MAPPING, "inputs": {"IFN_gamma": {"id": "G", **entry}}})
    assert model.translation.settings({"IFN_gamma": 1.0}, pytest.fail) == {"G": pytest.approx(theirs)}


def test_a_file_that_counts_mass_needs_a_molar_mass(tmp_path: Path) -> None:
    small = replace(DECAY, units={"time": SECOND, "substance": (("gram", 1, -6, 1.0),), "volume": LITRE})
    inputs = {"IFN_gamma": {"id": "G", "molar_mass": 16_900}}
    model = mapped(tmp_path, small, **{**MAPPING, "inputs": inputs})
    assert model.translation.settings({"IFN_gamma": 1.0}, pytest.fail) == {"G": pytest.approx(16.9)}
    assert "the unit of P: nM is assumed" in " ".join(model.translation.notes)


# --- stimuli ----------------------------------------------------------------------------------------


def test_a_ligand_that_is_used_up_is_flagged_and_seen(tmp_path: Path) -> None:
    small = replace(GAIN, species={"G": Species(0), "X": Species(0)})
    small = replace(small, reactions={"bind": ({"G": 1}, {"X": 1}, "c * 0.2 * G")})
    model = mapped(tmp_path, small, **GAINED)
    assert [
        "IFN_gamma stands for G, which reactions of the model use up" in note for note in model.translation.notes
    ] == [True]
    run = model.simulate({"IFN_gamma": 3.0}, ["IFN_gamma", "obs_STAT1_pY701"], until=10, points=11, **FINE)
    np.testing.assert_allclose(run.column("IFN_gamma"), 3 * np.exp(-0.2 * run.time), rtol=1e-6)
    np.testing.assert_allclose(run.values.sum(axis=1), 3, rtol=1e-8)


def test_a_ligand_may_be_a_parameter_or_what_a_start_value_is_computed_from(tmp_path: Path) -> None:
    """G starts as two times the parameter: 20 (1 − e^−1) for each nM of it after ten minutes."""
    small = replace(GAIN, parameters={"dose": 0.0}, initial={"G": "2 * dose"})
    model = mapped(tmp_path, small, **{**GAINED, "inputs": {"IFN_gamma": "dose"}})
    assert read(model, 10, IFN_gamma=1.5) == pytest.approx(1.5 * 2 * 20 * (1 - exp(-1)), rel=1e-7)


def test_a_start_value_that_the_file_computes_can_be_scaled(tmp_path: Path) -> None:
    """S starts as 3 times a constant, P as what is left of 100; a loss of S leaves more of it."""
    small = replace(DECAY, parameters={"k": K, "n": 4.0}, initial={"S": "3 * n", "P": "100 - S"})
    model = mapped(tmp_path, small, **{**MAPPING, "inputs": {"expression_STAT1": {"scale": ["S"]}}})
    assert model.simulate({}, ["obs_STAT1_pY701"], until=1).values[0, 0] == pytest.approx(88)
    assert model.simulate({"expression_STAT1": 0.5}, ["obs_STAT1_pY701"], until=1).values[0, 0] == pytest.approx(94)
    with_n = MappedModel(model.translation, {"n": 10.0})
    assert with_n.simulate({"expression_STAT1": 0.5}, ["obs_STAT1_pY701"], until=1).values[0, 0] == pytest.approx(85)


def test_an_amount_in_a_compartment_that_changes_has_a_value_of_its_own(tmp_path: Path) -> None:
    """4 nmol in 2 L that grow by 1 L a minute: 4/(2 + t) nM, half of it with half as much."""
    small = Small(
        {"X": Species(4, home="c")},
        {},
        rates={"c": "1"},
        size=2.0,
        units={"time": (("second", 1, 0, 60.0),), "substance": moles(-9), "volume": LITRE},
    )
    path = write(tmp_path / "theirs.xml", small)
    text = path.read_text(encoding="utf-8").replace("initialConcentration", "initialAmount")
    path.write_text(text, encoding="utf-8")
    mapping = {"inputs": {"expression_STAT1": {"scale": ["X"]}}, "observables": {"obs_STAT1_pY701": "X"}}
    (tmp_path / "m.yaml").write_text(yaml.safe_dump(mapping), encoding="utf-8")
    model = MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    assert read(model, 6) == pytest.approx(4 / 8, rel=1e-7)
    assert read(model, 6, expression_STAT1=0.5) == pytest.approx(2 / 8, rel=1e-7)


EVENTFUL = replace(
    GAIN,
    species={"X": Species(0)},
    variables={"L": 0.0, "other": 0.0},
    reactions={"make": ({}, {"X": 1}, "c * 2 * L"), "lose": ({"X": 1}, {}, "c * 0.1 * X")},
    events=(("E1", "time > 0", {"L": "5"}), ("", "time > 3", {"other": "1"})),
)


def test_an_event_that_sets_the_ligand_is_named_and_can_be_switched_off(tmp_path: Path) -> None:
    mapping = {**GAINED, "inputs": {"IFN_gamma": "L"}, "concentration_unit": "nM"}
    left_on = mapped(tmp_path, EVENTFUL, **mapping)
    told = " ".join(left_on.translation.notes)
    assert "the event 'E1' of the file sets L, which IFN_gamma stands for, in every experiment" in told
    assert "events_off: [E1]" in told
    assert "events of the file happen in every experiment: 2" in told
    assert read(left_on, 10) == pytest.approx(100 * (1 - exp(-1)), rel=1e-5)
    assert verdict(tmp_path, EVENTFUL, mapping) is Verdict.FAIL  # it is there in the silent arm as well
    off = {**mapping, "events_off": ["E1", 2]}
    switched = mapped(tmp_path, EVENTFUL, **off)
    assert switched.translation.notes == ()
    assert read(switched, 10) == 0
    assert read(switched, 10, IFN_gamma=1.0) == pytest.approx(20 * (1 - exp(-1)), rel=1e-7)
    assert verdict(tmp_path, EVENTFUL, off) is Verdict.PASS
    assert mapped(tmp_path, EVENTFUL, **mapping, events_off="all").translation.notes == ()


@pytest.mark.parametrize("ligand", ["held", "floating", "parameter"])
@pytest.mark.parametrize("level", [(2, 4), (3, 1), (3, 2)])
def test_a_pulse_comes_and_goes(tmp_path: Path, level: tuple[int, int], ligand: str) -> None:
    """In seconds: X' = 2 G − 0.1 X per minute, G = 1 for ten minutes, then again from the 30th to the 31st."""
    per = "/ 60"
    small = replace(
        GAIN,
        species={"X": Species(0)}
        if ligand == "parameter"
        else {"G": Species(0, held=ligand == "held"), "X": Species(0)},
        parameters={"G": 0.0} if ligand == "parameter" else {},
        reactions={"make": ({}, {"X": 1}, f"c * 2 {per} * G"), "lose": ({"X": 1}, {}, f"c * 0.1 {per} * X")},
        units={"time": SECOND, "substance": moles(-9), "volume": LITRE},
        level=level,
    )
    inputs = {"IFN_gamma": {"id": "G", "unit": "nM", "pulse": [[0, 10], [30, 31]]}}
    model = mapped(tmp_path, small, inputs=inputs, observables={"obs_STAT1_pY701": "X"})
    run = model.simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701", "IFN_gamma"], until=40, points=81, **FINE)
    x = dict(zip(run.time, run.column("obs_STAT1_pY701"), strict=True))
    ten = 20 * (1 - exp(-1))
    assert x[10.0] == pytest.approx(ten, rel=1e-6)
    assert x[30.0] == pytest.approx(ten * exp(-2), rel=1e-6)
    assert x[31.0] == pytest.approx(20 - (20 - ten * exp(-2)) * exp(-0.1), rel=1e-6)
    assert x[40.0] == pytest.approx(x[31.0] * exp(-0.9), rel=1e-6)
    given = dict(zip(run.time, run.column("IFN_gamma"), strict=True))
    assert [given[t] for t in (0.0, 5.0, 20.0, 30.5, 35.0)] == [1, 1, 0, 1, 0]
    assert read(model, 40) == 0


PRIMED = {**GAINED, "inputs": {"IFN_gamma": "G", "IFN_alpha": "A", "expression_STAT1": {"scale": ["X0"]}}}


def test_what_is_done_before_an_experiment(tmp_path: Path) -> None:
    """X rises for ten minutes under IFN-α, falls for five without it, and the experiment goes on from there."""
    small = replace(
        GAIN,
        species={"G": Species(0, held=True), "A": Species(0, held=True), "X": Species(0)},
        parameters={"d": 0.1, "X0": 1.0},
        reactions={"make": ({}, {"X": 1}, "c * 2 * (G + A) * X0"), "lose": ({"X": 1}, {}, "c * d * X")},
    )
    before = [{"minutes": 10, "inputs": {"IFN_alpha": 1}}, {"minutes": 5, "set": {"d": 0.3}}]
    mapping = {**GAINED, "inputs": {"IFN_gamma": "G", "IFN_alpha": "A", "expression_STAT1": {"scale": ["X0"]}}}
    model = mapped(tmp_path, small, **mapping, before=before)
    start = 20 * (1 - exp(-1)) * exp(-1.5)
    run = model.simulate({}, ["obs_STAT1_pY701"], until=10, points=11, **FINE)
    np.testing.assert_allclose(run.values[:, 0], start * np.exp(-0.1 * run.time), rtol=1e-6)
    assert read(model, 10, IFN_gamma=1.0) == pytest.approx(start * exp(-1) + 20 * (1 - exp(-1)), rel=1e-6)
    assert read(model, 10, expression_STAT1=0.5) == pytest.approx(0.5 * start * exp(-1), rel=1e-6)
    with pytest.raises(IfnsbmlError, match="before each experiment has no exact equations"):
        model.equations()


def test_an_experiment_may_begin_at_rest(tmp_path: Path) -> None:
    """X is made with 3 and lost with 0.1: it rests at 30, whatever the file says it starts at."""
    small = replace(
        GAIN,
        reactions={
            "make": ({}, {"X": 1}, "c * (3 + 2 * G)"),
            "lose": ({"X": 1}, {}, "c * 0.1 * X"),
        },
    )
    model = mapped(tmp_path, small, **GAINED, before=[{"steady_state": True}])
    run = model.simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701"], until=10, points=11, **FINE)
    np.testing.assert_allclose(run.values[:, 0], 50 - 20 * np.exp(-0.1 * run.time), rtol=1e-6)


def test_a_model_that_never_rests_is_told_so(tmp_path: Path) -> None:
    small = replace(GAIN, reactions={"make": ({}, {"X": 1}, "c * 3")})
    model = mapped(tmp_path, small, **GAINED, before=[{"steady_state": True}])
    with pytest.raises(IntegrationError, match="does not come to rest"):
        model.simulate({}, ["obs_STAT1_pY701"])


def test_what_the_mapping_lacks_is_refused_by_name(tmp_path: Path) -> None:
    model = mapped(tmp_path, DECAY, **MAPPING)
    with pytest.raises(UnknownNameError, match=r"no input 'IFN_gama'; did you mean 'IFN_gamma'"):
        model.simulate({"IFN_gama": 1.0}, ["obs_STAT1_pY701"])
    with pytest.raises(UnknownNameError, match="no read-out 'P'"):
        model.simulate({}, ["P"])


def test_a_read_out_without_a_value_is_an_error_with_its_time(tmp_path: Path) -> None:
    model = mapped(
        tmp_path, DECAY, **{**MAPPING, "observables": {"obs_STAT1_pY701": {"formula": "S / P", "unit": 1.0}}}
    )
    with pytest.raises(IntegrationError, match=r"obs_STAT1_pY701 became inf at t = 0 min"):
        model.simulate({}, ["obs_STAT1_pY701"])


def test_settings_that_go_round_in_a_circle_are_refused(tmp_path: Path) -> None:
    small = replace(DECAY, parameters={"k": K, "a": 2.0, "b": 2.0})
    inputs = {"mutant_X": {"set": {"a": "a + value * b", "b": "b + value * a"}}}
    with pytest.raises(MappingError, match="a, b are set to goes round in a circle"):
        mapped(tmp_path, small, **{**MAPPING, "inputs": inputs})


def test_a_constant_without_a_value_needs_a_default(tmp_path: Path) -> None:
    path = write(tmp_path / "theirs.xml", replace(GAIN, species={"X": Species(0)}, parameters={"G": 7.0}))
    path.write_text(path.read_text(encoding="utf-8").replace('value="7" ', ""), encoding="utf-8")
    mapping = {**GAINED, "concentration_unit": "nM"}
    (tmp_path / "m.yaml").write_text(yaml.safe_dump(mapping), encoding="utf-8")
    with pytest.raises(MappingError, match="G has no value of its own in the file: say 'default'"):
        MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    mapping["inputs"] = {"IFN_gamma": {"id": "G", "default": 0}}
    (tmp_path / "m.yaml").write_text(yaml.safe_dump(mapping), encoding="utf-8")
    model = MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    assert read(model, 10) == 0
    assert read(model, 10, IFN_gamma=1.0) == pytest.approx(20 * (1 - exp(-1)), rel=1e-7)


def test_a_pulse_after_something_was_done_before(tmp_path: Path) -> None:
    """X is lost for five minutes from where a pretreatment of ten minutes has left it; then IFN-γ is given again."""
    inputs = {"IFN_gamma": {"id": "G", "pulse": [5, 10]}}
    before = [{"minutes": 10, "inputs": {"IFN_gamma": 1}}]
    model = mapped(tmp_path, GAIN, **{**GAINED, "inputs": inputs}, before=before)
    ten = 20 * (1 - exp(-1))
    run = model.simulate({"IFN_gamma": 2.0}, ["obs_STAT1_pY701"], until=20, points=21, **FINE).values[:, 0]
    assert run[5] == pytest.approx(ten * exp(-0.5), rel=1e-6)
    assert run[10] == pytest.approx(40 - (40 - run[5]) * exp(-0.5), rel=1e-6)
    assert run[20] == pytest.approx(run[10] * exp(-1), rel=1e-6)


def test_a_ligand_that_the_file_has_on_is_off_where_an_experiment_says_so(tmp_path: Path) -> None:
    """At rest it is what the file says; claims silence every ligand that they do not give."""
    small = replace(GAIN, species={"G": Species(3, held=True), "X": Species(0)})
    model = mapped(tmp_path, small, **GAINED)
    assert model.translation.inputs == {"IFN_gamma": 3}
    assert read(model, 10) == pytest.approx(60 * (1 - exp(-1)), rel=1e-7)
    assert read(model, 10, IFN_gamma=0.0) == 0
    assert verdict(tmp_path, small, GAINED) is Verdict.PASS


def test_an_event_at_time_zero_fires_once(tmp_path: Path) -> None:
    """k = 1e-6, times 100 once, is below 5e-3: nothing is phosphorylated. (Twice it would be above.)"""
    small = Small(
        {"G": Species(0, held=True), "S": Species(10), "P": Species(0)},
        {"v1": ({"S": 1}, {"P": 1}, "c * k * S * G * piecewise(1, k > 5e-3, 0)")},
        variables={"k": 1e-6},
        units={"time": SECOND},
        events=(("induce", "time >= 0", {"k": "k * 100"}),),
    )
    path = write(tmp_path / "theirs.xml", small)
    path.write_text(path.read_text(encoding="utf-8").replace('initialValue="true"', 'initialValue="false"'), "utf-8")
    mapping = {**MAPPING, "observables": {"obs_STAT1_pY701": "P", "obs_JAK1_active": {"formula": "k", "unit": "nM"}}}
    (tmp_path / "m.yaml").write_text(yaml.safe_dump(mapping), encoding="utf-8")
    model = MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    for _ in range(2):
        run = model.simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701", "obs_JAK1_active"], until=240)
        assert run.column("obs_STAT1_pY701").max() == 0
        assert run.column("obs_JAK1_active")[-1] == pytest.approx(1e-4)


def test_a_ligand_that_only_sets_a_start_value_cannot_come_after_something_else(tmp_path: Path) -> None:
    """Nothing would come of it, without a word: the experiment goes on from the state that was reached before."""
    small = replace(
        GAIN,
        species={"G": Species(0), "X": Species(0)},
        parameters={"d": 0.1, "G0": 0.0},
        initial={"G": "G0"},
        reactions={"make": ({}, {"X": 1}, "c * 2 * G"), "lose": ({"X": 1}, {}, "c * d * X")},
    )
    asked = {**GAINED, "inputs": {"IFN_gamma": "G0"}}
    assert read(mapped(tmp_path, small, **asked), 10, IFN_gamma=1.0) == pytest.approx(20 * (1 - exp(-1)), rel=1e-6)
    with pytest.raises(MappingError, match="G0 only sets start values, which 'before' replaces"):
        mapped(tmp_path, small, **asked, before=[{"minutes": 10}])
