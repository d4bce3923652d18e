"""Drafts of mappings: what is placed, what is told to be open, and that a draft can be used as it is."""

from __future__ import annotations

import json
from pathlib import Path

import libsbml
import pytest
from their_model import write_theirs
from theirs_at_random import Theirs, Thing, write_random

from ifnsbml.cli import main
from ifnsbml.mapping.draft import draft_mapping
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.reading import read_translation

VOCABULARY = {
    *("IFN_alpha", "IFN_gamma", "expression_STAT1", "expression_STAT2", "inhibition_p38"),
    *("obs_JAK1_active", "obs_STAT1_pY701", "obs_STAT2_pY", "obs_STAT1_dimer_nuclear", "obs_mRNA_IRF1", "obs_ISGF3"),
}


def draft(folder: Path, **model: object) -> str:
    return draft_mapping(write_theirs(folder / "their.xml", **model), VOCABULARY)  # type: ignore[arg-type]


def test_a_draft_places_what_annotations_and_names_tell(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text(draft(tmp_path), encoding="utf-8")
    mapping = load_mapping(tmp_path / "draft.yaml").mapping
    assert mapping.model == "their_stat1"
    assert mapping.inputs["IFN_gamma"].id == "G"
    assert mapping.inputs["expression_STAT1"].scale == ["S"]
    assert {name: read.formula for name, read in mapping.observables.items()} == {
        "obs_JAK1_active": "K_on",
        # The cytoplasm is 1 and the nucleus 0.5: what is in them together, over their volume together.
        "obs_STAT1_pY701": "(cyt * (pS + 2 * DD) + nuc * 2 * DDn) / (cyt + nuc)",
        "obs_STAT1_dimer_nuclear": "2 * DDn",
        "obs_mRNA_IRF1": "m",
    }


def test_a_draft_tells_what_it_could_not_place(tmp_path: Path) -> None:
    text = draft(tmp_path)
    theirs, ours = text.split("# Of what claims name, not found")
    assert "Sn (STAT1, nuclear)" in theirs.split("# Of theirs, not placed:")[1]
    for name in ("IFN_alpha", "inhibition_p38", "obs_STAT2_pY", "obs_ISGF3"):
        assert name in ours
    assert "not declared in the file" in text


def test_a_draft_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text(draft(tmp_path, level=3, version=1), encoding="utf-8")
    read_translation(tmp_path / "their.xml", load_mapping(tmp_path / "draft.yaml"))


def test_an_unclear_interferon_is_asked_about(tmp_path: Path) -> None:
    path = write_theirs(tmp_path / "their.xml")
    text = path.read_text(encoding="utf-8").replace("interferon gamma", "IFN").replace("P01579", "O00000")
    path.write_text(text, encoding="utf-8")
    drafted = draft_mapping(path, VOCABULARY)
    assert "# Which interferon is G?" in drafted
    assert "IFN_gamma: G  #" not in drafted


def test_names_cannot_break_out_of_a_comment(tmp_path: Path) -> None:
    path = write_theirs(tmp_path / "their.xml")
    text = path.read_text(encoding="utf-8").replace("STAT1, nuclear", "x&#10;inputs: {evil: G}")
    path.write_text(text, encoding="utf-8")
    (tmp_path / "draft.yaml").write_text(draft_mapping(path, VOCABULARY), encoding="utf-8")
    assert "evil" not in load_mapping(tmp_path / "draft.yaml").mapping.inputs


def test_the_command_does_not_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_theirs(tmp_path / "their.xml")
    out = tmp_path / "mine.yaml"
    assert main(["map", str(tmp_path / "their.xml"), "--out", str(out)]) == 0
    drafted = out.read_text(encoding="utf-8")
    assert "IFN_gamma: G" in drafted
    assert main(["map", str(tmp_path / "their.xml"), "--out", str(out)]) == 2
    assert "--force" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == drafted


def test_markup_in_their_names_stays_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_theirs(tmp_path / "their [bold red]model.xml")
    text = path.read_text(encoding="utf-8")
    named = "&lt;b&gt;[red]STAT1[/red] {{x}} # &amp; !!python/name:os.system"
    path.write_text(text.replace("STAT1, nuclear", named), encoding="utf-8")
    assert main(["map", str(path)]) == 0
    drafted = capsys.readouterr().out
    assert "Sn (<b>[red]STAT1[/red] {{x}} # & !!python/name:os.system)" in drafted
    (tmp_path / "draft.yaml").write_text(drafted, encoding="utf-8")
    assert load_mapping(tmp_path / "draft.yaml").mapping.model == "their_stat1"
    assert main(["simulate", str(path), "--observe", "[red]x"]) == 2
    refused = capsys.readouterr().err
    assert "[bold red]model.xml" in refused
    assert "'[red]x'" in refused


# --- what a draft knows, on models of a few species ------------------------------------------


def drafted(folder: Path, *things: Thing, **model: object) -> str:
    """The draft of a model of these things; compartments 0, 1 and 2 are cytoplasm, nucleus and medium."""
    said: dict[str, object] = {"level": (3, 1), "id": "theirs", "sizes": (1.0, 1.0, 1.0), "rates": True, "time": ""}
    theirs = Theirs(things=things, event=False, **(said | model))  # type: ignore[arg-type]
    return draft_mapping(write_random(folder / "theirs.xml", theirs), VOCABULARY)


def thing(
    id_: str, label: str = "", what: str = "species", home: int = 0, value: float | None = 1.0, *uris: str
) -> Thing:
    return Thing(id_, label, what, home, value, uris)


def read_back(folder: Path, text: str) -> dict[str, str]:
    """The formulas of a draft."""
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    return {name: read.formula for name, read in load_mapping(folder / "draft.yaml").mapping.observables.items()}


def test_a_total_is_not_added_to_its_own_parts(tmp_path: Path) -> None:
    # The rule makes pSTAT1_total of STAT1 and pSTAT1: it is more than what is phosphorylated, but holds it.
    text = drafted(tmp_path, thing("STAT1"), thing("STAT1_p"), thing("pSTAT1n", "", "total"))
    assert read_back(tmp_path, text)["obs_STAT1_pY701"] == "pSTAT1n"
    assert "their own total" in text
    text = drafted(tmp_path, thing("STAT1"), thing("STAT1_p"), thing("STAT1_total", "", "total"))
    assert read_back(tmp_path, text)["obs_STAT1_pY701"] == "STAT1_p"
    mapping = load_mapping(tmp_path / "draft.yaml").mapping
    assert mapping.inputs["expression_STAT1"].scale == ["STAT1", "STAT1_p"]


def test_compartments_are_weighed_by_volume(tmp_path: Path) -> None:
    pair = thing("pSTAT1"), thing("pSTAT1dimn", "", "species", 1)
    equal = read_back(tmp_path, drafted(tmp_path, *pair, sizes=(2.0, 2.0, 1.0)))
    assert equal["obs_STAT1_pY701"] == "pSTAT1 + 2 * pSTAT1dimn"
    unlike = read_back(tmp_path, drafted(tmp_path, *pair, sizes=(2.0, 0.5, 1.0)))
    assert unlike["obs_STAT1_pY701"] == "(home0 * pSTAT1 + home1 * 2 * pSTAT1dimn) / (home0 + home1)"
    amounts = thing("pSTAT1", "", "amount"), thing("pSTAT1dimn", "", "amount", 1)
    counted = read_back(tmp_path, drafted(tmp_path, *amounts, sizes=(2.0, 0.5, 1.0)))
    assert counted["obs_STAT1_pY701"] == "(pSTAT1 + 2 * pSTAT1dimn) / (home0 + home1)"


def test_a_star_is_the_receptors(tmp_path: Path) -> None:
    jak1, stat1 = "urn:miriam:uniprot:P23458", "urn:miriam:uniprot:P42224"
    text = drafted(
        tmp_path,
        thing("RJ_star", "", "species", 0, 0.0, jak1),
        thing("RJ_star_STAT1c", "", "species", 0, 0.0, jak1, stat1),
        thing("STAT1c_star_STAT1c", "", "species", 0, 0.0, stat1),
    )
    found = read_back(tmp_path, text)
    assert found["obs_STAT1_pY701"] == "STAT1c_star_STAT1c"  # one of two is starred, and none in the receptor
    assert found["obs_JAK1_active"] == "RJ_star + RJ_star_STAT1c"
    unsure = "".join(load_mapping(tmp_path / "draft.yaml").unsure())
    assert "a star or 'active' is taken for phosphorylation" in unsure
    assert text.index("# To check first") < text.index("#   obs_JAK1_active; obs_STAT1_pY701;")


@pytest.mark.parametrize(
    ("level", "time", "line"),
    [
        ((3, 1), "hour", "time_unit: h  # as the file declares it"),
        ((2, 4), "minute", "time_unit: min  # as the file declares it"),
        ((3, 1), "week", "time_unit: week  # as the file declares it"),
        ((2, 4), "", "time_unit: s  # not declared in the file"),
        ((3, 1), "", "time_unit: s  # not declared in the file"),
    ],
)
def test_where_the_unit_of_time_is_known_from(tmp_path: Path, level: tuple[int, int], time: str, line: str) -> None:
    assert line in drafted(tmp_path, thing("STAT1"), level=level, time=time)


def with_units(folder: Path, declared: str, **model: object) -> str:
    """A draft of a Level 2 model with these unit definitions."""
    drafted(folder, thing("pSTAT1", "", "species", 0, 5.0), level=(2, 4), **model)
    path = folder / "theirs.xml"
    text = path.read_text(encoding="utf-8")
    start = text.index("<listOfCompartments>")
    path.write_text(
        f"{text[:start]}<listOfUnitDefinitions>{declared}</listOfUnitDefinitions>{text[start:]}", encoding="utf-8"
    )
    return draft_mapping(path, VOCABULARY)


def unit(id_: str, kind: str, scale: int = 0, exponent: int = 1, multiplier: float = 1.0) -> str:
    part = f'<unit kind="{kind}" scale="{scale}" exponent="{exponent}" multiplier="{multiplier}"/>'
    return f'<unitDefinition id="{id_}"><listOfUnits>{part}</listOfUnits></unitDefinition>'


@pytest.mark.parametrize(
    ("declared", "line"),
    [
        (unit("substance", "mole", -6), "concentration_unit: uM  # as the file declares it: µmol per L"),
        (unit("substance", "mole", -9), "concentration_unit: nM  # as the file declares it: nmol per L"),
        # a femtomole in a litre is 1e-6 nM; YAML reads 1e-06 as a word
        (unit("substance", "mole", -15), "concentration_unit: 1.0e-06  # as the file"),
        # a molecule in a picolitre: 1 / (6.02214076e23 * 1e-12) mol/L = 1.66054 pM
        (unit("substance", "item") + unit("volume", "litre", -12), "concentration_unit: 0.00166054  # as the file"),
        (unit("volume", "litre", -12), "concentration_unit: nM  # assumed"),
    ],
)
def test_where_the_unit_of_concentration_is_known_from(tmp_path: Path, declared: str, line: str) -> None:
    assert line in with_units(tmp_path, declared)


@pytest.mark.parametrize("scale", [400, -400])
def test_a_unit_beyond_any_number_is_as_good_as_none(tmp_path: Path, scale: int) -> None:
    """10^±400 is no double: such a unit of time, substance or volume is left open, as ``validate`` leaves it."""
    odd = "".join(unit(id_, kind, scale) for id_, kind in (("time", "second"), ("substance", "mole")))
    text = with_units(tmp_path, odd + unit("volume", "metre", scale, 3))
    assert "time_unit: s  # not declared in the file" in text
    assert "concentration_unit: nM  # assumed" in text


def test_numbers_that_look_like_another_unit_are_told(tmp_path: Path) -> None:
    molecules = drafted(tmp_path, thing("STAT1", "", "species", 0, 486300.0))
    assert "concentration_unit: nM  # assumed; start values up to 4.86e+05 look like molecules" in molecules
    assert "concentration_unit: M  # not declared" in drafted(tmp_path, thing("STAT1", "", "species", 0, 1e-10))
    assert "time_unit; concentration_unit;" in molecules.split("# To check first")[1].split("# Of theirs")[0]


def test_as_pysb_writes_a_model(tmp_path: Path) -> None:
    """Amounts by initial assignments, no stoichiometry, patterns for names, no id of the model, totals by rules."""
    phospho = "STAT1(Y701='p', d=1) ._br_STAT1(Y701='p', d=1)"
    text = drafted(
        tmp_path,
        thing("__s0", "STAT1(Y701='u', d=None)", "amount", 0, None),
        thing("__s1", "IFN_alpha2(r=None)", "amount", 0, None),
        thing("__s2", phospho, "amount", 0, 0.0),
        thing("__obs0", "TotalSTAT1", "total"),
        id="",
        level=(3, 2),
    )
    assert "model:" not in text
    assert read_back(tmp_path, text)["obs_STAT1_pY701"] == "2 * __s2"
    mapping = load_mapping(tmp_path / "draft.yaml").mapping
    assert mapping.inputs["IFN_alpha"].id == "__s1"
    assert mapping.inputs["IFN_alpha"].default == 0
    assert mapping.model is None


def test_a_model_of_equations_alone(tmp_path: Path) -> None:
    text = drafted(tmp_path, thing("IFN", "", "constant"), thing("pS", "", "variable"), thing("all", "", "total"))
    assert "# Which interferon is IFN? Under inputs, write for example  IFN_gamma: IFN" in text
    assert "#   pS" in text.split("# Of theirs, not placed:")[1]
    named = drafted(tmp_path, thing("IFNg", "", "constant"), thing("pSTAT1", "", "variable", 0, 0.0))
    assert read_back(tmp_path, named) == {"obs_STAT1_pY701": "pSTAT1"}
    assert load_mapping(tmp_path / "draft.yaml").mapping.inputs["IFN_gamma"].id == "IFNg"


def test_a_generic_name_is_asked_about(tmp_path: Path) -> None:
    text = drafted(tmp_path, thing("a", "STAT(j='U')"), thing("b", "STAT(j='P')"))
    assert "obs_STAT1_pY701:" not in text.split("# Which STAT")[0]
    assert "# Which STAT is a, b (" in text
    assert "If it is STAT1, write under observables  obs_STAT1_pY701: b" in text


def test_the_claims_own_words_are_taken_as_they_are(tmp_path: Path) -> None:
    text = drafted(tmp_path, thing("obs_STAT1_pY701", "", "total"), thing("k1", "expression_STAT1", "constant"))
    assert "obs_STAT1_pY701: obs_STAT1_pY701  # the claims' own word" in text
    assert "expression_STAT1: k1  # the claims' own word" in text


def test_an_inhibitor_is_named_with_what_it_lacks(tmp_path: Path) -> None:
    text = drafted(tmp_path, thing("drug", "SB203580", "constant"))
    assert "# SB203580 is an inhibitor: under inputs, write  inhibition_p38: {set: {drug: value * DOSE}}" in text


def test_a_model_without_rates_is_drafted_and_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing can be run or proved, but what the file says of itself can be judged."""
    drafted(tmp_path, thing("s1", "IFN-γ"), thing("STAT1"), thing("pSTAT1"), rates=False)
    model, draft_file, found = tmp_path / "theirs.xml", tmp_path / "d.yaml", tmp_path / "found.json"
    assert main(["map", str(model), "--out", str(draft_file)]) == 0
    capsys.readouterr()
    main(["validate", str(model), "--mapping", str(draft_file), "--json", str(found), "--quiet"])
    claims = json.loads(found.read_text(encoding="utf-8"))["claims"]
    assert {claim["verdict"] for claim in claims} <= {"NOT_APPLICABLE", "INCONCLUSIVE", "PASS", "FAIL"}
    told = [check["detail"] for claim in claims for check in claim["checks"] if check["mode"] == "simulated"]
    assert told and all("without a rate law: 'reaction0'" in detail for detail in told)
    assert main(["simulate", str(model)]) == 2
    assert "rate law" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("law", "computed", "scaled"),
    [
        ("home0 * k", False, ["STAT1", "k"]),
        ("home0 * k * b / (3 + b)", False, ["STAT1", "k"]),  # with its message: the constant in front
        ("home0 * (k + 2)", False, ["STAT1"]),  # not proportional to it
        ("home0 * k", True, ["STAT1"]),  # a rule computes it
    ],
)
def test_a_loss_stops_what_makes_more_of_it(tmp_path: Path, law: str, computed: bool, scaled: list[str]) -> None:
    drafted(tmp_path, thing("STAT1"), thing("b"), thing("k", "", "total" if computed else "variable"))
    document = libsbml.readSBMLFromFile(str(tmp_path / "theirs.xml"))
    model = document.getModel()
    if not computed:
        model.removeRuleByVariable("k")
        model.getParameter("k").setConstant(True)
    made = model.createReaction()
    made.setId("made")
    made.setReversible(False)
    made.setFast(False)
    product = made.createProduct()
    product.setSpecies("STAT1")
    product.setConstant(True)
    made.createKineticLaw().setMath(libsbml.parseL3Formula(law))
    if "b" in law:
        made.createModifier().setSpecies("b")
    libsbml.writeSBMLToFile(document, str(tmp_path / "theirs.xml"))
    text = draft_mapping(tmp_path / "theirs.xml", VOCABULARY)
    (tmp_path / "draft.yaml").write_text(text, encoding="utf-8")
    found = load_mapping(tmp_path / "draft.yaml").mapping.inputs["expression_STAT1"]
    assert found.scale == scaled
    assert ("more of it is made by made" in str(found.unsure)) == ("k" not in scaled)


def test_what_comes_out_of_a_complex_is_not_made_anew(tmp_path: Path) -> None:
    """A complex whose name does not tell what it holds falls apart into STAT1: nothing is made."""
    drafted(tmp_path, thing("STAT1"), thing("complex7"), rates=True)
    path = tmp_path / "theirs.xml"
    document = libsbml.readSBMLFromFile(str(path))
    reaction = document.getModel().getReaction(1)
    assert reaction.getReactant(0).getSpecies() == "complex7"
    product = reaction.createProduct()
    product.setSpecies("STAT1")
    product.setConstant(True)
    libsbml.writeSBMLToFile(document, str(path))
    (tmp_path / "draft.yaml").write_text(draft_mapping(path, VOCABULARY), encoding="utf-8")
    found = load_mapping(tmp_path / "draft.yaml").mapping.inputs["expression_STAT1"]
    assert (found.scale, found.unsure) == (["STAT1"], None)
