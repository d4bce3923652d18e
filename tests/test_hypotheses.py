"""Open hypotheses: what each changes, in which experiment it shows best, and which experiments are ones to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.claims import load_claims, load_contexts
from ifnsbml.claims.conditions import Arm
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.errors import IfnsbmlError
from ifnsbml.formats.sbml.writer import write_sbml
from ifnsbml.hypotheses import Difference, _doable, _largest, explore, hypotheses_of
from ifnsbml.pathways import build_pathway
from ifnsbml.resources import claims_folder


@pytest.fixture(scope="module")
def crkl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crkl") / "crkl.xml"
    write_sbml(build_pathway("crkl"), path)
    return path


def difference(name: str, size: float, *settings: str, off: float = 0.0, on: float = 1.0) -> Difference:
    return Difference(name, tuple((setting, 1.0) for setting in settings), size, off, on)


def test_the_larger_difference_settles_it_and_then_the_simpler_experiment():
    found = [
        difference("obs_A", 0.5, "IFN_alpha"),
        difference("obs_A", 0.999, "IFN_alpha", "expression_X"),
        difference("obs_A", 1.0, "IFN_alpha", "expression_X", "expression_Y"),
        difference("obs_B", 1.0, "IFN_gamma", on=9.0),
    ]
    best = _largest(found)
    assert [(one.observable, len(one.settings)) for one in best] == [("obs_B", 1), ("obs_A", 2)]


def test_of_read_outs_that_differ_alike_the_one_easier_to_see_comes_first():
    found = [difference("obs_A", 1.0, "IFN_alpha", on=0.01), difference("obs_Z", 1.0, "IFN_alpha", on=50.0)]
    assert [one.observable for one in _largest(found)] == ["obs_Z", "obs_A"]


def test_only_what_can_be_done_to_a_cell_is_an_experiment():
    assert _doable(Arm((("IFN_alpha", 1.0), ("context_u266", 1.0), ("expression_JAK1", 0.0))))
    assert not _doable(Arm((("IFN_alpha", 1.0), ("k_p38_poises_promoters", 0.0))))
    assert not _doable(Arm((("hypothesis_RAP1_activates_p38", 1.0),)))


def test_a_hypothesis_changes_what_it_is_about_and_the_claim_that_it_is_off(crkl: Path):
    name = next(ident for ident in hypotheses_of(crkl) if "RAPL" in ident or "immuno" in ident)
    steps: list[tuple[int, int]] = []
    (outcome,) = explore(
        crkl,
        load_claims(claims_folder()),
        load_contexts(),
        only=[name],
        jobs=1,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert outcome.settling is not None and outcome.settling.observable == "obs_immunomodulation"
    assert {one.observable for one in outcome.changed} == {"obs_immunomodulation"}
    assert outcome.claims["C14"] == (Verdict.PASS, Verdict.FAIL)
    assert steps[-1][0] == steps[-1][1]


def test_an_unknown_hypothesis_names_the_nearest(crkl: Path):
    near = hypotheses_of(crkl)[0]
    with pytest.raises(IfnsbmlError, match=near):
        explore(crkl, load_claims(claims_folder()), load_contexts(), only=[near[:-1]])


def test_a_model_without_switches_is_refused(tmp_path: Path):
    path = tmp_path / "type2_jak_stat.xml"
    write_sbml(build_pathway("type2_jak_stat"), path)
    with pytest.raises(IfnsbmlError, match="no switch"):
        explore(path, load_claims(claims_folder()), load_contexts())
