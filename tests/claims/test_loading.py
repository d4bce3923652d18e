"""Claim files that are wrong are refused with file, line and field; every problem at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from held import claim, load, write_claims
from toy_cell import CELL

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.loading import ClaimFileError, load_claims
from ifnsbml.claims.validation import validate

GOOD = """\
- id: X01
  statement: A statement.
  source: {review: platanias-2005, section: A section, refs: [1]}
  models: [toy]
  checks:
    - kind: unaffected
      standing: stated
      stimulus: {IFN_alpha: 1.0}
      perturbation: {inhibition_p38: 1}
      observe: obs_ISGF3
      control: {falls: obs_MAPKAPK2_active}
"""


def refused(folder: Path, text: str) -> str:
    """The message for a claim file, with the file's own name made short."""
    path = folder / "c.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClaimFileError) as caught:
        load_claims(folder)
    return str(caught.value).replace(str(folder) + "/", "")


def test_good_file_loads(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(GOOD, encoding="utf-8")
    (loaded,) = load_claims(tmp_path)
    assert loaded.id == "X01"
    assert loaded.claim.checks[0].kind == "unaffected"
    assert loaded.text.line((*loaded.at, "checks", 0, "control")) == 11


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("standing: stated", "standing: stted", "c.yaml:7: X01: checks[0].standing: should be 'stated'"),
        ("kind: unaffected", "kind: unafected", "c.yaml:6: X01: checks[0].kind: unknown kind 'unafected'; did you"),
        ("observe:", "obsreve:", "c.yaml:10: X01: checks[0].obsreve: unknown field; did you mean 'observe'?"),
        ("{falls:", "{fals:", "c.yaml:11: X01: checks[0].control.fals: unknown field; did you mean 'falls'?"),
        ("      control: {falls: obs_MAPKAPK2_active}\n", "", "c.yaml:6: X01: checks[0].control: is missing"),
        ("inhibition_p38: 1", "inhibition_p38: yes", "perturbation[0].inhibition_p38: should be a valid number"),
        ("inhibition_p38: 1", "inhibition_p38: -1", "should be greater than or equal to 0"),
        ("inhibition_p38: 1", "inhibition_p38: .nan", "must be a finite number"),
        ("{inhibition_p38: 1}", "{}", "c.yaml:9: X01: checks[0].perturbation[0]: needs at least one id and its value"),
        ("observe: obs_ISGF3", "observe: []", "c.yaml:10: X01: checks[0].observe: needs at least one entry"),
        ("observe: obs_ISGF3", "observe: [a, a]", "c.yaml:10: X01: checks[0].observe: names the same thing twice"),
        ("refs: [1]", "refs: [one]", "c.yaml:3: X01: source.refs[0]: should be a valid integer"),
        ("models: [toy]", "models: toy\n  modles: x", "c.yaml:5: X01: modles: unknown field; did you mean 'models'?"),
        ("statement: A statement.", "statement:", "c.yaml:2: X01: statement: should be a valid string"),
        ("      standing: stated\n", "      standing: stated\n      thresholds: {exact: 1}\n",
         "a check that departs from the default thresholds says 'why'"),
        ("      standing: stated\n", "      standing: stated\n      why: because\n      thresholds: {exat: 1}\n",
         "thresholds.exat: no such threshold; did you mean 'exact'"),
        ("id: X01", "id: X01\n  id: X02", "c.yaml:2: [0].id: this key stands here twice"),
        ("  statement: A", "  statement: [A", "is not YAML"),
        ("- id", "id", "is not YAML"),
        ("stated", "!!python/object/apply:os.system ['true']", "python/object/apply:os.system is not taken here"),
        ("stated", "2005-01-01", "a value of type tag:yaml.org,2002:timestamp is not taken here"),
    ],
)  # fmt: skip
def test_refusals(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    assert message in refused(tmp_path, GOOD.replace(old, new, 1))


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        ("present", {"stimulus": {}, "observe": "x"}, "'present' needs a stimulus"),
        ("raised", {"stimulus": {"IFN_alpha": 1}, "observe": "x", "control": {"survives": "y"}},
         "beside a stimulus alone, 'raised' needs 'responds'"),
        ("raised", {"stimulus": {}, "observe": "x", "perturbation": {"p": 0}, "control": {"responds": "y"}},
         "beside a perturbation, 'raised' needs 'survives'"),
        ("dispensable", {"stimulus": {}, "observe": "x", "perturbation": {"p": 0}, "control": {}},
         "needs 'falls' (what the loss does hit) or 'also'"),
        ("insufficient", {"stimulus": {}, "observe": "x", "losses": [{"a": 0}]}, "at least 2 items"),
        ("context", {"stimulus": {}, "observe": "x", "only_in": "generic", "control": {"responds": "y"}},
         "'generic' is among 'only_in'"),
        ("composition", {}, "needs 'find' or 'never'"),
        ("composition", {"find": {}}, "says nothing about the species"),
        ("composition", {"find": {"states": {"STAT1": "p"}}}, "a state is written ENTITY.SITE"),
        ("omitted", {"control": {"drawn": "A"}}, "needs 'nothing_of', 'steps' or 'switches'"),
        ("selective", {"stimulus": {}, "not_by": {}, "observe": "x", "match": "none", "control": {"responds": "y"}},
         "a comparison at unmatched doses says 'why'"),
        ("order", {"stimulus": {}, "observe": "x"}, "at least 2 items"),
    ],
)  # fmt: skip
def test_refusals_of_kinds(tmp_path: Path, kind: str, fields: dict[str, object], message: str) -> None:
    with pytest.raises(ClaimFileError, match=r"claims\.yaml:\d+: X01: checks\[0\]") as caught:
        load(tmp_path, claim([{"kind": kind, "standing": "stated", **fields}]))
    assert message in str(caught.value)


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD.replace("stated", "said"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text("- id: Y\n  nonsense: 1\n", encoding="utf-8")
    with pytest.raises(ClaimFileError) as caught:
        load_claims(tmp_path)
    assert {problem.file.name for problem in caught.value.problems} == {"a.yaml", "b.yaml"}
    assert len(caught.value.problems) == 6


def test_doubled_id_names_both_places(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(ClaimFileError, match=r"b\.yaml:1: X01: id: this id is taken already, at .*a\.yaml:1"):
        load_claims(tmp_path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe\x00", "is not UTF-8"),
        (b"", "a claim file is a list of claims"),
        (b"a: &a [*a]", "nested too deeply|found undefined alias|aliases"),
        (b"[" * 3_000, "nested too deeply"),
        (b"\n".join([b"a0: &a0 [1,1,1,1,1,1,1,1,1]"] + [
            b"a%d: &a%d [%s]" % (i, i, b",".join([b"*a%d" % (i - 1)] * 9)) for i in range(1, 12)]), "aliases unfold"),
        (b"\x00", "is not YAML"),
    ],
    ids=["encoding", "empty", "self-alias", "nesting", "alias bomb", "control character"],
)  # fmt: skip
def test_hostile_files(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "c.yaml").write_bytes(data)
    with pytest.raises(ClaimFileError, match=message):
        load_claims(tmp_path)


def test_missing_folder_and_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(ClaimFileError, match="there are no claims here"):
        load_claims(tmp_path)
    with pytest.raises(ClaimFileError, match="cannot be read"):
        load_claims(tmp_path / "nowhere")


VETTED = {
    "kind": "unaffected",
    "standing": "stated",
    "stimulus": {"IFN_alpha": 1.0},
    "perturbation": {"inhibition_p38": 1},
    "observe": ["obs_ISGF3"],
    "control": {"falls": "obs_MAPKAPK2_active"},
}


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        ({"observe": ["obs_ISGF"]}, "observe[0]", r"unknown read-out 'obs_ISGF'.*toy.*did you mean 'obs_ISGF3'"),
        ({"control": {"falls": "obs_MK2"}}, "control.falls[0]", "unknown read-out 'obs_MK2'"),
        ({"stimulus": {"IFN_alfa": 1.0}}, "stimulus[0].IFN_alfa", r"unknown input 'IFN_alfa'.*'IFN_alpha'"),
        ({"perturbation": {"inhibition_p83": 1}}, "perturbation[0].inhibition_p83", r"did you mean 'inhibition_p38'"),
        ({"settings": {"obs_ISGF3": 1}}, "settings.obs_ISGF3", "unknown input 'obs_ISGF3'"),
        ({"context": "lymhpoid"}, "context", r"unknown context 'lymhpoid'; did you mean 'lymphoid'"),
        ({"models": ["p38"]}, "models[0]", "'p38' is not among the claim's own models"),
    ],
)
def test_names_that_no_model_has(tmp_path: Path, change: dict[str, object], place: str, message: str) -> None:
    claims = load(tmp_path / "claims", claim([{**VETTED, **change}]))
    path = CELL.write(tmp_path / "toy.xml")
    with pytest.raises(ClaimFileError, match=message) as caught:
        validate([path], claims, jobs=0)
    (problem,) = caught.value.problems
    assert f"X01: checks[0].{place}: " in str(problem)


def test_unknown_model_and_molecule(tmp_path: Path) -> None:
    check = {
        "kind": "composition",
        "standing": "stated",
        "find": {"parts": {"STAT1": 1, "IRF8": 1}},
        "never": [{"parts": {"STAT99": 1}}],
    }
    claims = load(tmp_path / "claims", claim([check], models=["toy", "p83"]))
    path = CELL.write(tmp_path / "toy.xml")
    with pytest.raises(ClaimFileError) as caught:
        validate([path], claims, jobs=0)
    told = [str(problem) for problem in caught.value.problems]
    assert any("X01: models[1]: unknown model 'p83'; did you mean 'p38'" in problem for problem in told)
    assert any("never[0].parts.STAT99: unknown molecule 'STAT99'" in problem for problem in told)


def test_package_contexts_are_valid_and_name_the_reviews_cells() -> None:
    contexts = load_contexts()
    assert {"generic", "lymphoid", "basal_cell_carcinoma", "u266", "bcr_abl"} <= contexts.keys()
    assert all(context.sentence.endswith(".") and context.source for context in contexts.values())
    assert contexts["generic"].settings == {}


def test_written_claims_read_back(tmp_path: Path) -> None:
    path = write_claims(tmp_path, claim([VETTED]))
    (loaded,) = load_claims(path)
    assert loaded.claim.checks[0].model_dump(exclude_defaults=True)["observe"] == ["obs_ISGF3"]
