"""The MTOR pathway: what is below PI3K and AKT, 4EBP1 and EIF4E, and translation apart from transcription."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from lab_bench import Bench, half_time

from ifnsbml.builder import Certainty, Form
from ifnsbml.pathways.cell import MEMBRANE
from ifnsbml.pathways.motifs import mtor as mtor_motifs
from ifnsbml.pathways.motifs import p38_cascade, p38_effectors
from ifnsbml.pathways.mtor import mtor

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
BOTH = pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
NO_P85 = {"expression_PIK3R1": 0.0, "expression_PIK3R2": 0.0}
NO_MTOR = {"inhibition_MTOR": 1.0}
GONE = pytest.approx(0, abs=1e-12)
"""What an integrator leaves of zero."""
SAME = pytest.approx(1, abs=1e-7)
MTOR_SIDE = ("MTOR_active", "p70S6K_active", "RPS6_phosphorylated", "4EBP1_phosphorylated", "EIF4E_free", "protein_TOP")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(mtor(), tmp_path_factory.mktemp("mtor"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    """4EBP1 holds every EIF4E."""
    assert set(bench.drift({}).values()) == {0.0}
    assert bench.run({})["obs_EIF4E_free"][0] == 0


@BOTH
def test_everything_answers(bench: Bench, stimulus: dict[str, float]) -> None:
    """T01, T04, T10."""
    peaks = bench.peaks(stimulus)
    pools = {"MTOR_active": "free_MTOR", "p70S6K_active": "free_p70S6K", "RPS6_phosphorylated": "free_RPS6",
             "4EBP1_phosphorylated": "preformed_EIF4E_4EBP1", "EIF4E_free": "preformed_EIF4E_4EBP1",
             "AKT_active": "free_AKT1", "protein_TOP": "free_TOP_mRNA"}  # fmt: skip
    assert set(MTOR_SIDE) <= set(pools)
    for name in MTOR_SIDE:
        assert peaks[f"obs_{name}"] > 0.05 * bench.model.parameters_by_id[pools[name]].value, name


@BOTH
@pytest.mark.parametrize("change", [{"inhibition_PI3K": 1.0}, NO_P85, NO_MTOR])
def test_losses(bench: Bench, stimulus: dict[str, float], change: dict[str, float]) -> None:
    """T02, T03, T05."""
    left = bench.left(stimulus, change)
    assert [left[f"obs_{name}"] for name in MTOR_SIDE] == [GONE] * len(MTOR_SIDE)
    assert left["obs_STAT1_pY701"] == SAME
    assert left["obs_PIP3"] == (SAME if change is NO_MTOR else GONE)


@BOTH
def test_mtor_is_about_translation(bench: Bench, stimulus: dict[str, float]) -> None:
    """T06, T07, T08: STATs, their binding and the message are the same, the protein is not."""
    left = bench.left(stimulus, NO_MTOR)
    side = ["STAT1_pY701", "GAS_occupied", "mRNA_IFITM1", *(["ISGF3", "STAT2_pY"] if stimulus is ALPHA else [])]
    assert [left[f"obs_{name}"] for name in side] == [SAME] * len(side)
    assert 0.05 < left["obs_protein_IFITM1"] <= 0.70


@BOTH
def test_order(bench: Bench, stimulus: dict[str, float]) -> None:
    """T01, T04, T10, T11: each step is half on at least 0.75 min after the one before."""
    course = bench.run(stimulus)
    for steps in (
        ("PI3K_active", "AKT_active", "MTOR_active", "p70S6K_active", "RPS6_phosphorylated", "protein_TOP"),
        ("MTOR_active", "4EBP1_phosphorylated", "EIF4E_free"),
    ):
        times = [half_time(course[f"obs_{step}"]) for step in steps]
        assert all(later - earlier >= 0.75 for earlier, later in pairwise(times)), times


def test_s6k_and_4ebp1_are_two_branches(bench: Bench) -> None:
    """Without p70-S6K no 5′-TOP translation, and the ISG's is the same; without EIF4E the other way round."""
    no_s6k = bench.left(ALPHA, {"expression_RPS6KB1": 0.0})
    assert no_s6k["obs_protein_TOP"] == GONE
    assert no_s6k["obs_protein_IFITM1"] == SAME
    no_eif4e = bench.left(ALPHA, {"expression_EIF4E": 0.0})
    assert no_eif4e["obs_protein_TOP"] == SAME
    assert no_eif4e["obs_protein_IFITM1"] < 0.7


def test_without_4ebp1_eif4e_is_free_beforehand(bench: Bench) -> None:
    course = bench.run({**ALPHA, "expression_EIF4EBP1": 0.0})
    assert course["obs_EIF4E_free"][0] > bench.peaks(ALPHA)["obs_EIF4E_free"]
    assert set(course["obs_4EBP1_phosphorylated"]) == {0.0}


def test_mnk1_leaves_free_eif4e_alone(bench: Bench) -> None:
    """P21: phosphorylated under type I, and no rate of 4EBP1 or translation asks for it."""
    left = bench.left(ALPHA, {"expression_MKNK1": 0.0})
    assert left["obs_EIF4E_phosphorylated"] == GONE
    assert [left["obs_EIF4E_free"], left["obs_protein_IFITM1"]] == [SAME] * 2
    assert abs(bench.peaks(GAMMA)["obs_MNK1_active"]) < 1e-12


def test_p38_translates_only_by_hypothesis(tmp_path: Path) -> None:
    """T09."""
    m = mtor()
    receptor = m.complexes["IFNAR_active"]
    p38_cascade.p38_cascade(m, Form(receptor.slots, MEMBRANE, receptor.label, receptor.title))
    p38_effectors.mapkapk2(m)
    mtor_motifs.p38_translates(m, m.entities["IFITM1_mRNA"]() @ "cytosol", m.entities["IFITM1"]() @ "cytosol")
    bench = Bench(m, tmp_path)
    assert bench.complaints() == []
    reactions = [r for r in bench.model.reactions if r.hypothesis == "hypothesis_p38_translation"]
    assert len(reactions) == 2
    assert all(r.certainty is Certainty.UNCERTAIN for r in reactions)
    left = bench.left(ALPHA, {"hypothesis_p38_translation": 1.0})
    assert left["obs_protein_IFITM1"] > 1.02
    assert left["obs_mRNA_IFITM1"] == SAME
