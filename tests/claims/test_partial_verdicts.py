"""What somebody else's model cannot express does not apply, and the rest counts; a response counts by its own size."""

from __future__ import annotations

from pathlib import Path

import pytest
from held import claim, load
from hypothesis import given
from hypothesis import strategies as st
from toy_cell import CELL, Toy

from ifnsbml.claims.experiments_held import Held, experiments_on, held, to_map_next
from ifnsbml.claims.floors import NOISE, SHARE
from ifnsbml.claims.results import Report
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict, worst
from ifnsbml.report.console import show_report

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}
PRESENT = {
    "kind": "present",
    "standing": "stated",
    "stimulus": [ALPHA, GAMMA],
    "observe": ["obs_STAT1_pY701", "obs_CRKL_pY"],
}


def report_on(folder: Path, model: Toy, *checks: dict[str, object], modes: tuple[Mode, ...] = tuple(Mode)) -> Report:
    claims = load(folder / "claims", claim(list(checks), models=["interferon"]))
    modes = tuple(mode for mode in modes if mode is not Mode.ENSEMBLE)
    return validate([model.write(folder / "theirs.xml")], claims, modes=modes, jobs=0)


THEIRS = CELL.called("theirs")


def test_what_applies_and_holds_is_held_in_part(tmp_path: Path) -> None:
    report = report_on(tmp_path, THEIRS, PRESENT)
    (result,) = report.claims
    assert result.verdict is Verdict.HELD_IN_PART and report.exit_code == 0
    assert "2 of 4 experiments apply, and hold" in result.detail and "obs_CRKL_pY" in result.detail
    found = experiments_on(report, *report.models)
    assert held(found) == Held(every=4, applying=2, holding=2, failing=0, inconclusive=0, errors=0)
    assert held(found).told == "2 of 2 experiments that apply hold"
    assert to_map_next(found) == (("obs_CRKL_pY", 2, 2),)
    assert [case["lacks"] for case in result.checks[0].as_json()["cases"] if "lacks" in case] == [["obs_CRKL_pY"]] * 2


def test_what_applies_and_fails_is_a_failure_whatever_is_lacking(tmp_path: Path) -> None:
    broken = THEIRS.law("STAT1_on", "0 * k_on * IFN_alpha * STAT1")
    report = report_on(tmp_path, broken, PRESENT)
    assert report.claims[0].verdict is Verdict.FAIL and report.exit_code == 1


def test_a_control_that_names_what_is_lacking_makes_the_experiment_not_applicable(tmp_path: Path) -> None:
    report = report_on(
        tmp_path, THEIRS, {**PRESENT, "observe": "obs_STAT1_pY701", "control": {"responds": "obs_AKT_active"}}
    )
    assert report.claims[0].verdict is Verdict.NOT_APPLICABLE
    assert report.exit_code == 1, "where nothing applies, nothing was shown"


def test_an_unmet_control_is_no_failure_of_theirs_but_one_of_ours(tmp_path: Path) -> None:
    unmet = {**PRESENT, "observe": "obs_STAT1_pY701", "stimulus": ALPHA, "control": {"responds": "obs_RAP1_GTP"}}
    silent = THEIRS.law("RAP1_on", "0 * GEF * RAP1")
    both = [unmet, {**PRESENT, "observe": "obs_STAT1_pY701", "stimulus": GAMMA}]
    for name, about, exit_code in (("theirs", "interferon", 0), ("toy", "toy", 1)):
        claims = load(tmp_path / about, claim([both[0]], models=[about]), claim([both[1]], id="X02", models=[about]))
        path = silent.called(name).write(tmp_path / f"{name}.xml")
        report = validate([path], claims, modes=(Mode.SIMULATED,), jobs=0)
        assert [result.verdict for result in report.claims] == [Verdict.INCONCLUSIVE, Verdict.PASS]
        assert report.exit_code == exit_code


def test_any_of_several_stimuli_is_the_one_that_the_model_has(tmp_path: Path) -> None:
    """It forms under alpha; a model that knows no beta is not asked for it."""
    absent = {
        "kind": "absent",
        "standing": "stated",
        "stimulus": GAMMA,
        "observe": "obs_ISGF3",
        "control": {"forms_under": [{"IFN_beta": 1.0}, ALPHA]},
    }
    assert report_on(tmp_path, THEIRS, absent).claims[0].verdict is Verdict.PASS
    none = {**absent, "control": {"forms_under": [{"IFN_beta": 1.0}, {"IFN_omega": 1.0}]}}
    report = report_on(tmp_path / "again", THEIRS, none)
    assert report.claims[0].verdict is Verdict.NOT_APPLICABLE
    assert "IFN_beta" in report.claims[0].detail


def test_another_gene_stands_for_one_that_the_model_lacks(tmp_path: Path) -> None:
    """A claim about a gene with an ISRE, of which a model has another one; where it has the first, that is meant."""
    gene = {**PRESENT, "stimulus": ALPHA, "observe": "obs_mRNA_OAS1", "control": {"responds": "obs_mRNA_OAS1"},
            "alternatives": {"obs_mRNA_OAS1": ["obs_mRNA_MX1", "obs_mRNA_IFIT1"]}}  # fmt: skip
    other = THEIRS.but(rules={"obs_mRNA_OAS1": None, "obs_mRNA_IFIT1": "mRNA_OAS1"})
    for number, (model, asked) in enumerate(((THEIRS, "obs_mRNA_OAS1"), (other, "obs_mRNA_IFIT1"))):
        report = report_on(tmp_path / str(number), model, gene)
        assert report.claims[0].verdict is Verdict.PASS
        assert {one.case for one in experiments_on(report, *report.models)} == {f"{asked} under IFN_alpha=1"}
    neither = report_on(tmp_path / "neither", THEIRS.but(rules={"obs_mRNA_OAS1": None}), gene)
    assert neither.claims[0].verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize("scale", [1e-9, 1e-3, 1.0, 1e6])
def test_a_response_counts_by_the_models_own_size(tmp_path: Path, scale: float) -> None:
    """The same read-out in any unit gives the same verdict; in nM alone it would be nothing, or all."""
    rules = {"obs_PIP3": f"{scale!r} * STAT1_p"}
    report = report_on(tmp_path, THEIRS.but(rules=rules), {**PRESENT, "observe": "obs_PIP3"}, modes=(Mode.SIMULATED,))
    assert report.claims[0].verdict is Verdict.PASS
    (least,) = report.floors.values()
    peak = max(case.numbers["peak"] for case in report.claims[0].checks[0].cases)
    assert least["obs_PIP3"] == pytest.approx(SHARE * peak, rel=0.1)
    assert SHARE > NOISE


def test_what_an_integrator_leaves_of_zero_is_no_response(tmp_path: Path) -> None:
    """Qi et al. 2013 under IFN-γ: no reaction reaches MEK, and a run ends with 2e-21 nM of it beside 1 µM of STAT1."""
    rules = {"obs_PIP3": "1e-24 * STAT1_p"}
    both = {**PRESENT, "observe": ["obs_STAT1_pY701", "obs_PIP3"]}
    report = report_on(tmp_path, THEIRS.but(rules=rules), both, modes=(Mode.SIMULATED,))
    verdicts = {case.case.split()[0]: case.verdict for case in report.claims[0].checks[0].cases}
    assert verdicts == {"obs_STAT1_pY701": Verdict.PASS, "obs_PIP3": Verdict.FAIL}


def test_what_nothing_moves_responds_to_nothing(tmp_path: Path) -> None:
    report = report_on(tmp_path, THEIRS.but(rules={"obs_PIP3": "IRF9 + 5"}), {**PRESENT, "observe": "obs_PIP3"},
                       modes=(Mode.SIMULATED,))  # fmt: skip
    assert report.claims[0].verdict is Verdict.FAIL


def test_cells_that_a_model_cannot_tell_apart_are_not_compared(tmp_path: Path) -> None:
    """A model in which STAT4 is there anyway has no generic cell to compare a lymphoid one with."""
    context = {
        "kind": "context",
        "standing": "stated",
        "stimulus": ALPHA,
        "only_in": "lymphoid",
        "observe": "obs_STAT4_pY",
        "control": {"responds": "obs_STAT1_pY701"},
    }
    assert report_on(tmp_path, THEIRS, context).claims[0].verdict is Verdict.PASS
    always = THEIRS.but(parameters={"expression_STAT4": 1.0})
    report = report_on(tmp_path / "again", always, context)
    assert report.claims[0].verdict is Verdict.NOT_APPLICABLE
    assert "nothing that tells a lymphoid from a generic cell" in report.claims[0].detail


def test_states_and_compartments_are_asked_only_of_a_file_that_has_them(tmp_path: Path) -> None:
    states = {"kind": "composition", "standing": "stated",
              "find": {"parts": {"STAT1": 1}, "states": {"STAT1.Y": "phosphorylated"}}}  # fmt: skip
    place = {"kind": "composition", "standing": "stated",
             "find": {"parts": {"STAT1": 1}, "compartment": "nucleolus"}}  # fmt: skip
    assert report_on(tmp_path, THEIRS, states).claims[0].verdict is Verdict.PASS
    report = report_on(tmp_path / "again", THEIRS, place)
    assert report.claims[0].verdict is Verdict.NOT_APPLICABLE
    assert "no compartment nucleolus" in report.claims[0].detail


def test_the_console_leads_with_experiments(tmp_path: Path) -> None:
    from rich.console import Console

    report = report_on(tmp_path, THEIRS, PRESENT)
    console = Console(record=True, width=100, file=(tmp_path / "out").open("w", encoding="utf-8"))
    console.print(show_report(report, load(tmp_path / "c", claim([PRESENT], models=["interferon"]))))
    told = console.export_text()
    assert told.startswith("theirs: 2 of 2 experiments that apply hold")
    assert "what to map next" in told and "obs_CRKL_pY (2)" in told


@given(st.lists(st.sampled_from(list(Verdict))))
def test_the_verdict_on_a_whole(parts: list[Verdict]) -> None:
    whole = worst(parts)
    bad = [verdict for verdict in (Verdict.ERROR, Verdict.FAIL, Verdict.INCONCLUSIVE) if verdict in parts]
    if bad:
        assert whole is bad[0]
    elif not {Verdict.PASS, Verdict.HELD_IN_PART} & set(parts):
        assert whole is Verdict.NOT_APPLICABLE
    else:
        assert whole is (Verdict.PASS if set(parts) == {Verdict.PASS} else Verdict.HELD_IN_PART)
