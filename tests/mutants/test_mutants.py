"""Mutants: each is the edit it stands for, filters lose nothing, and the matrix tells the truth."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import libsbml
import numpy as np
import pytest
import sympy
from held import claim, load, write_claims
from toy_cell import CELL, Reaction, Toy

from ifnsbml.claims.loading import load_claims
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.cli import main
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.document import read_document
from ifnsbml.model.nodes import names_in
from ifnsbml.model.symbols import read_symbols
from ifnsbml.mutants import BrokenBaselineError, submodel_choice, try_mutants
from ifnsbml.mutants import run as run_module
from ifnsbml.mutants.curated import MutantFile, additions_to, load_mutants
from ifnsbml.mutants.kill_matrix import Kill, ModelMatrix, MutantRow, ReactionEvidence
from ifnsbml.mutants.negated_claims import turned
from ifnsbml.mutants.operators import Mutant, mutants_of
from ifnsbml.mutants.plan import MutantPlan, Submodel
from ifnsbml.mutants.rate_laws import MutantError, ReactionLaw, read_laws
from ifnsbml.mutants.submodel import CutWork, cut, write_part
from ifnsbml.mutants.switches import instrument
from ifnsbml.resources import claims_folder
from ifnsbml.simulation.model import RunnableModel

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}
CLAIMS = [
    {"kind": "present", "stimulus": ALPHA, "observe": ["obs_STAT1_pY701", "obs_ISGF3", "obs_mRNA_OAS1"]},
    {"kind": "absent", "stimulus": GAMMA, "observe": "obs_ISGF3", "control": {"forms_under": ALPHA}},
    {
        "kind": "required",
        "stimulus": ALPHA,
        "perturbation": {"inhibition_p38": 1},
        "observe": "obs_mRNA_OAS1",
        "control": {"survives": "obs_STAT1_pY701"},
    },
    {
        "kind": "unaffected",
        "stimulus": ALPHA,
        "perturbation": {"inhibition_p38": 1},
        "observe": "obs_ISGF3",
        "control": {"falls": "obs_MAPKAPK2_active"},
    },
]
ADDED = {
    "additive": [
        {
            "id": "JAK2_phosphorylates_STAT2",
            "says": "the type II receptor phosphorylates STAT2",
            "negates": ["X01"],
            "laws": [{"from": "STAT2", "to": "STAT2_p", "law": "cell * k_on * IFN_gamma * STAT2"}],
        },
        {
            "id": "p38_licenses_ISGF3",
            "says": "p38 speeds ISGF3 up",
            "negates": ["X03"],
            "factors": [{"reactions": ["ISGF3_f*"], "by": "1 + activity_p38 * p38_p"}],
        },
        {"id": "RAP1_feeds_p38", "says": "the hypothesis holds", "values": {"hypothesis_RAP1_p38": 1}},
        {"id": "elsewhere", "says": "of another model", "values": {"nothing_like_it": 1}},
    ],
    "equivalent": [{"mutant": "delete:GEF_spent_up", "why": "nothing of these claims sees the GEF"}],
}


def laws_of(path: Path) -> tuple[Any, dict[str, ReactionLaw]]:
    document = read_document(path)
    parts = {name: frozenset(species.copies) for name, species in read_facts(path).species.items()}
    return document, {law.reaction: law for law in read_laws(document.getModel(), parts)}


def peak(names: tuple[str, ...]) -> float:
    return 20.0 * len(names)


def curated() -> MutantFile:
    return MutantFile.model_validate(ADDED)


def instrumented(folder: Path) -> tuple[RunnableModel, dict[str, Mutant]]:
    document, laws = laws_of(CELL.write(folder / "toy.xml"))
    additions = list(additions_to(document.getModel(), laws, curated().additive))
    mutants = {mutant.id: mutant for law in laws.values() for mutant in mutants_of(law, peak)}
    mutants |= {addition.mutant.id: addition.mutant for addition in additions}
    path = folder / "instrumented.xml"
    path.write_text(instrument(document, laws.values(), additions, peak), encoding="utf-8")
    return RunnableModel.load(path), mutants


def law(reaction: str, text: str) -> Callable[[Toy], Toy]:
    return lambda toy: toy.law(reaction, text)


STIMULUS = {"IFN_alpha": 0.5, "IFN_gamma": 0.25, "expression_STAT4": 1.0}
EDITS: dict[str, Callable[[Toy], Toy]] = {
    "delete:STAT1_on": lambda toy: toy.but(reactions={"STAT1_on": None}),
    "modifier:MK2_on:p38_p": law("MK2_on", "0.01 * activity_p38 * 20 * MK2"),
    "modifier:p38_on:MAP2K3": law("p38_on", "10 * MAP2K6 * k_on * IFN_alpha * p38"),
    "modifier:IFNG_made:STAT1_p": law("IFNG_made", "k_make * STAT4_p"),
    "reverse:MK2_on:p38_p": law("MK2_on", "0.01 * activity_p38 * 20 * 2 / (2 + p38_p) * MK2"),
    "and:p38_on:MAP2K3+1": law("p38_on", "10 * 2 * 20 * MAP2K3 / 20 * MAP2K6 / 20 * k_on * IFN_alpha * p38"),
    "or:OAS1_made:ISGF3|MK2_p": law("OAS1_made", "k_make * 0.5 * 20 * (ISGF3 + MK2_p)"),
    "add:p38_licenses_ISGF3": law("ISGF3_forms", "k_pair * STAT1_p * STAT2_p * IRF9 / 50 * (1 + activity_p38 * p38_p)"),
    "add:RAP1_feeds_p38": lambda toy: toy.but(parameters={"hypothesis_RAP1_p38": 1}),
    "add:JAK2_phosphorylates_STAT2": lambda toy: toy.but(
        reactions={"more": Reaction({"STAT2": 1}, {"STAT2_p": 1}, "k_on * IFN_gamma * STAT2")}
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_switch_is_the_edit_it_stands_for(tmp_path: Path, name: str) -> None:
    model, mutants = instrumented(tmp_path)
    species = list(CELL.species)
    options: dict[str, Any] = {"until": 120, "points": 25, "rtol": 1e-9, "atol": 1e-12}
    switched = model.simulate({**mutants[name].switches, **STIMULUS}, species, **options)
    edited = RunnableModel.load(EDITS[name](CELL).write(tmp_path / "edited.xml")).simulate(STIMULUS, species, **options)
    untouched = model.simulate(STIMULUS, species, **options)
    np.testing.assert_allclose(switched.values, edited.values, rtol=1e-6, atol=1e-6)
    assert abs(switched.values - untouched.values).max() > 1e-3


def test_with_all_switches_as_they_are_nothing_is_changed(tmp_path: Path) -> None:
    model, _ = instrumented(tmp_path)
    options: dict[str, Any] = {"until": 120, "points": 25, "rtol": 1e-9, "atol": 1e-12}
    original = RunnableModel.load(tmp_path / "toy.xml")
    species = list(CELL.species)
    np.testing.assert_allclose(
        model.simulate(STIMULUS, species, **options).values,
        original.simulate(STIMULUS, species, **options).values,
        rtol=1e-7,
        atol=1e-8,
    )


def test_every_reaction_and_every_modifier_has_its_mutants(tmp_path: Path) -> None:
    document, laws = laws_of(CELL.write(tmp_path / "toy.xml"))
    ids = [mutant.id for one in laws.values() for mutant in mutants_of(one, peak)]
    assert len(ids) == len(set(ids))
    for reaction in document.getModel().getListOfReactions():
        assert f"delete:{reaction.getId()}" in ids
        for modifier in reaction.getListOfModifiers():
            assert f"modifier:{reaction.getId()}:{modifier.getSpecies()}" in ids


def matrix(folder: Path, toy: Toy = CELL, extra: MutantFile | None = None) -> ModelMatrix:
    claims = load(
        folder / "claims", *(claim([{"standing": "stated", **one}], id=f"X0{n}") for n, one in enumerate(CLAIMS))
    )
    found = try_mutants([toy.write(folder / "toy.xml")], claims, curated=extra or curated(), jobs=0)
    return found.models[0]


def row(found: ModelMatrix, name: str) -> MutantRow:
    (one,) = [one for one in found.rows if one.id == name]
    return one


def test_the_matrix_tells_who_kills_whom(tmp_path: Path) -> None:
    found = matrix(tmp_path)
    assert set(row(found, "delete:STAT1_on").killers) >= {"X00"}
    assert row(found, "delete:OAS1_made").killers == ("X00",)
    assert row(found, "add:JAK2_phosphorylates_STAT2").killers == ("X01",)
    assert row(found, "add:p38_licenses_ISGF3").killers == ("X03",)
    assert row(found, "modifier:MK2_on:p38_p").state in ("killed", "survived")
    # What p38 needs is not needed any more: X02's loss is a loss no more.
    assert "X02" in row(found, "or:OAS1_made:ISGF3|MK2_p").killers
    assert found.unique["X01"] >= 1
    assert found.silent_negatives == ()
    assert found.missed == ()


def test_survivors_idle_and_equivalent_mutants_are_told_apart(tmp_path: Path) -> None:
    found = matrix(tmp_path)
    assert row(found, "delete:RAP1_feeds_p38").state == "idle"
    assert row(found, "delete:GEF_spent_up").state == "equivalent"
    assert row(found, "delete:PPARG_lost").state == "survived"
    assert row(found, "delete:PPARG_lost").asked == ()
    assert [one.state for one in found.rows] == sorted(
        (one.state for one in found.rows),
        key=["survived", "unsettled", "error", "idle", "equivalent", "killed"].index,
    )
    assert "add:elsewhere" not in [one.id for one in found.rows]


def test_filters_lose_no_kill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With every mutant tried in every run against every claim, on the whole model, the same are killed by the same."""
    written: list[Submodel | None] = []
    monkeypatch.setattr(submodel_choice, "COMPILING", 0.0)  # a part for whatever is smaller than the others
    monkeypatch.setattr(run_module, "CutWork", lambda *what: written.append(what[-1]) or CutWork(*what))
    filtered = matrix(tmp_path / "a")
    cut = [part for part in written if part is not None]
    assert len({part.left for part in cut}) > 5
    assert len({part.species for part in cut}) > 5

    def everything(
        influence: Any, baseline: Any, checks: Any, mutants: list[Mutant], differs: Any
    ) -> tuple[dict[str, MutantPlan], tuple[Submodel, ...]]:
        runs = [baseline.runs[run] for run in baseline.scenarios]
        columns = {number: frozenset(run.columns) for number, run in enumerate(runs)}
        return {one.id: MutantPlan(columns) for one in mutants}, (Submodel(frozenset(), frozenset(), frozenset()),)

    monkeypatch.setattr(run_module, "make_plans", everything)
    whole = matrix(tmp_path / "b")
    assert whole.runs > filtered.runs
    assert {one.id: one.killers for one in whole.rows} == {one.id: one.killers for one in filtered.rows}


def test_a_part_is_described_as_its_own_document_would_be(tmp_path: Path) -> None:
    """Its units are those of the whole, which are worked out once for all parts."""
    document, laws = laws_of(CELL.write(tmp_path / "toy.xml"))
    whole = tmp_path / "whole.xml"
    whole.write_text(instrument(document, laws.values(), (), peak), encoding="utf-8")
    kept = frozenset({"STAT1", "STAT1_p", "IFN_alpha"})
    for number, part in enumerate((None, Submodel(kept, frozenset({"obs_STAT1_pY701"}), frozenset()))):
        file = tmp_path / f"part.{number}"
        write_part(CutWork(whole, file, part))
        model: RunnableModel = pickle.loads(file.read_bytes())
        assert model._symbol_table == read_symbols(libsbml.readSBMLFromString(model._source.text))
        assert "obs_STAT1_pY701" in model.readable


def test_a_part_for_no_mutant_is_the_model_itself(tmp_path: Path) -> None:
    """Switches that are left as they are leave no trace in a law."""
    path = CELL.write(tmp_path / "toy.xml")
    original = read_document(path).getModel()
    document, laws = laws_of(path)
    additions = list(additions_to(document.getModel(), laws, curated().additive))
    text = instrument(document, laws.values(), additions, peak)
    whole = libsbml.readSBMLFromString(text)
    species = frozenset(one.getId() for one in original.getListOfSpecies())
    switches = frozenset(one.getId() for one in whole.getModel().getListOfParameters()) - frozenset(
        one.getId() for one in original.getListOfParameters()
    )
    model = cut(whole, Submodel(species, frozenset(), switches)).getModel()
    assert not switches & {one.getId() for one in model.getListOfParameters()}
    assert formulas(model) == formulas(original)


def formulas(model: Any) -> dict[str, Any]:
    """The laws of a model, in a form that does not tell how a product is bracketed."""
    found = {}
    for one in model.getListOfReactions():
        text = libsbml.formulaToL3String(one.getKineticLaw().getMath()).replace("^", "**")
        names = {name: sympy.Symbol(name) for name in names_in(one.getKineticLaw().getMath())}
        found[one.getId()] = sympy.expand(sympy.parse_expr(text, local_dict=names))
    return found


def test_a_negative_claim_that_sees_nothing_is_named(tmp_path: Path) -> None:
    nothing_added = MutantFile()
    assert "X03" in matrix(tmp_path, extra=nothing_added).silent_negatives


def test_a_broken_baseline_stops_the_run(tmp_path: Path) -> None:
    broken = CELL.but(reactions={"OAS1_made": None})
    with pytest.raises(BrokenBaselineError, match=r"X00: FAIL: obs_mRNA_OAS1"):
        matrix(tmp_path, broken)


def test_an_error_is_no_kill() -> None:
    blank = MutantRow(
        "delete:r", "delete", "r does not happen", ("r",), ReactionEvidence("stated"), (), True, ("X",), ()
    )
    error = Kill("X", 0, "", Verdict.ERROR, "the integrator stopped")
    assert replace(blank, kills=(error,)).state == "error"
    assert replace(blank, kills=(error,)).killers == ()
    assert replace(blank, kills=(error, replace(error, verdict=Verdict.INCONCLUSIVE))).state == "unsettled"
    assert replace(blank, kills=(error, replace(error, verdict=Verdict.FAIL))).state == "killed"


def test_claims_turned_round_fail(tmp_path: Path) -> None:
    found = matrix(tmp_path)
    hows = {(one.claim, one.how) for one in found.turned}
    assert {("X00", "flipped"), ("X01", "flipped"), ("X02", "target"), ("X03", "flipped"), ("X01", "stimulus")} <= hows
    assert found.turned_passing == ()
    assert all(one.fails for one in found.turned if one.how != "stimulus")


def test_every_shipped_check_that_can_be_turned_round_is(tmp_path: Path) -> None:
    flat = [check for loaded in load_claims(claims_folder()) for check in loaded.claim.checks]
    flipped = {check.kind for check in flat if any(one.how == "flipped" for one in turned(check))}
    assert {"present", "absent", "required", "dispensable", "unaffected", "reduced", "raised", "order"} <= flipped
    assert {"selective", "preferential", "context"} <= flipped


def test_shipped_mutants_negate_claims_that_exist() -> None:
    known = {loaded.id for loaded in load_claims(claims_folder())}
    for mutant in load_mutants().additive:
        assert set(mutant.negates) <= known, mutant.id


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("additive:\n- id: a\n  says: b\n", "mutants.yaml:2: additive[0]: needs 'laws', 'factors' or 'values'"),
        ("additive:\n- id: a\n  says: b\n  value: {k: 1}\n", "mutants.yaml:4: additive[0].value"),
        ("additive:\n- {id: a, says: b, values: {k: 1}}\n- {id: a, says: b, values: {k: 1}}\n", "there already"),
        ("additive: [", "is not YAML"),
    ],
)
def test_a_wrong_file_of_mutants_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mutants.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MutantError) as refused:
        load_mutants(path)
    assert said in str(refused.value)


def test_a_formula_that_is_none_is_refused(tmp_path: Path) -> None:
    document, laws = laws_of(CELL.write(tmp_path / "toy.xml"))
    wrong = MutantFile.model_validate(
        {"additive": [{"id": "a", "says": "b", "factors": [{"reactions": ["MK2_on"], "by": "eval(1"}]}]}
    )
    with pytest.raises(MutantError, match="mutant a"):
        list(additions_to(document.getModel(), laws, wrong.additive))


def test_a_law_beyond_arithmetic_is_refused_by_name(tmp_path: Path) -> None:
    path = CELL.law("MK2_off", "k_off * sin(MK2_p)").write(tmp_path / "toy.xml")
    with pytest.raises(MutantError, match="sin"):
        laws_of(path)
    assert libsbml.readSBML(str(path)).getModel() is not None


def test_what_reactions_alone_do_not_change_is_refused_by_name(tmp_path: Path) -> None:
    document, _ = laws_of(CELL.write(tmp_path / "toy.xml"))
    rated, stirred = document.clone().getModel(), document.clone().getModel()
    rated.createRateRule().setVariable("k_off")
    stirred.createEvent().setId("wash")
    with pytest.raises(MutantError, match=r"the rate rule of 'k_off': mutants need a model that reactions alone"):
        read_laws(rated, {})
    with pytest.raises(MutantError, match=r"event 'wash': mutants need"):
        read_laws(stirred, {})


def test_a_refusal_of_a_model_names_its_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_claims(tmp_path / "claims", claim([{"standing": "stated", **CLAIMS[0]}])).parent
    model = str(CELL.law("MK2_off", "k_off * sin(MK2_p)").write(tmp_path / "toy.xml"))
    assert main(["validate", model, "--mutants", "--claims", str(folder), "--jobs", "1"]) == 2
    told = capsys.readouterr().err
    assert "toy.xml: " in told
    assert "sin" in told


def test_the_command_writes_the_matrix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_claims(tmp_path / "claims", claim([{"standing": "stated", **CLAIMS[0]}])).parent
    model = str(CELL.write(tmp_path / "toy.xml"))
    arguments = ["validate", model, "--mutants", "--claims", str(folder), "--jobs", "1"]
    assert main([*arguments, "--json", str(tmp_path / "m.json")]) == 0
    shown = capsys.readouterr().out
    assert "no claim notices" in shown
    assert "PPARG_lost does not happen" in shown
    written = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))
    (told,) = written["models"]
    assert told["summary"]["killed"] > 0
    assert sum(told["summary"].values()) == len(told["mutants"])
    assert {kill["claim"] for one in told["mutants"] for kill in one["kills"]} == {"X01"}
    assert main([*arguments, "--mapping", "yamada2003"]) == 2
