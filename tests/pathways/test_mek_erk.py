"""The MEK–ERK pathway: both interferons, the GATE gene, PPAR-γ, and the carcinoma whose ERK is on beforehand."""

from __future__ import annotations

from pathlib import Path

import pytest
from lab_bench import Bench

from ifnsbml.pathways.cell import start
from ifnsbml.pathways.mek_erk import mek_erk
from ifnsbml.pathways.motifs import mek_erk_cascade, p38_cascade, p38_effectors, receptors

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
NO_MEK = {"inhibition_MEK": 1.0}
GONE = pytest.approx(0, abs=1e-12)
"""What an integrator leaves of zero."""
CARCINOMA = {"context_basal_cell_carcinoma": 1.0}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(mek_erk(), tmp_path_factory.mktemp("mek_erk"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


@pytest.mark.parametrize(
    "cell",
    [
        {},
        CARCINOMA,
        {**CARCINOMA, **NO_MEK},
        {**CARCINOMA, "inhibition_MEK": 0.3, "expression_MAP2K1": 0.0, "expression_MAPK3": 2.0, "expression_FAS": 0.5},
        {**CARCINOMA, "k_constitutive_MEK_activation": 0.7, "k_ERK_dephosphorylation": 0.05, "K_ERK_for_FAS": 40.0},
    ],
)
def test_nothing_moves_without_ligand(bench: Bench, cell: dict[str, float]) -> None:
    """Each cell starts in its own steady state, whatever its inputs and rates."""
    course = bench.run(cell)
    for name, values in course.items():
        assert abs(values - values[0]).max() <= 1e-8 * max(1.0, values[0]), name


@pytest.mark.parametrize("ligand", ["IFN_alpha", "IFN_beta", "IFN_gamma"])
def test_every_interferon_activates_erk(bench: Bench, ligand: str) -> None:
    """M01."""
    peaks = bench.peaks({ligand: 1.0})
    assert peaks["obs_MEK_active"] > 0.05 * bench.model.parameters_by_id["free_MEK"].value
    assert peaks["obs_ERK_active"] > 0.05 * bench.model.parameters_by_id["free_ERK"].value
    assert peaks["obs_MSK1_active"] > 1


def test_erk_needs_mek(bench: Bench) -> None:
    left = bench.left(GAMMA, NO_MEK)
    assert [left["obs_ERK_active"], left["obs_MSK1_active"]] == [GONE, GONE]
    assert left["obs_JAK1_active"] == pytest.approx(1, abs=1e-8)


def test_gate_gene(bench: Bench) -> None:
    """M02: lowered without MEK or ERK, gone without C/EBP-β, silent under IFN-α."""
    for loss in (NO_MEK, {"expression_MAPK1": 0.0, "expression_MAPK3": 0.0}):
        left = bench.left(GAMMA, loss)
        assert 0.05 < left["obs_mRNA_GATE_gene"] <= 0.70
        assert 0.05 < left["obs_GATE_occupied"] <= 0.70
    assert bench.left(GAMMA, {"expression_CEBPB": 0.0})["obs_mRNA_GATE_gene"] == GONE
    alpha = bench.peaks(ALPHA)
    assert alpha["obs_CEBPB_phosphorylated"] > 1
    assert abs(alpha["obs_mRNA_GATE_gene"]) < 1e-12


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
def test_pparg_is_lost_through_erk(bench: Bench, stimulus: dict[str, float]) -> None:
    """M03."""
    with_mek = bench.run(stimulus)["obs_PPARG"]
    without = bench.run({**stimulus, **NO_MEK})["obs_PPARG"]
    assert with_mek[-1] <= 0.77 * with_mek[0]
    assert without[-1] == pytest.approx(without[0], rel=1e-9)


def test_basal_cell_carcinoma(bench: Bench) -> None:
    """M04: ERK is on beforehand, IFN-α turns it off and CD95 rises; elsewhere there is no CD95 at all."""
    course = bench.run({**ALPHA, **CARCINOMA})
    assert course["obs_ERK_active"][0] > 0.1 * bench.model.parameters_by_id["free_ERK"].value
    assert course["obs_ERK_active"][-1] < 0.1 * course["obs_ERK_active"][0]
    assert course["obs_mRNA_FAS"][-1] > 10 * course["obs_mRNA_FAS"][0] > 0
    assert course["obs_protein_FAS"][-1] > 1.3 * course["obs_protein_FAS"][0]
    assert bench.peaks({**ALPHA, **CARCINOMA, "expression_FAS": 0.0})["obs_protein_FAS"] == GONE
    gamma = bench.run({**GAMMA, **CARCINOMA})
    assert gamma["obs_ERK_active"].min() >= gamma["obs_ERK_active"][0] * (1 - 1e-9)
    for elsewhere in (ALPHA, GAMMA):
        assert bench.run(elsewhere)["obs_protein_FAS"].max() == GONE


def test_type1_does_not_activate_mek_in_carcinoma(bench: Bench) -> None:
    """M04 against M01: in that cell the type I receptor has the one effect and not the other."""
    erk = bench.run({**ALPHA, **CARCINOMA, "k_IFNAR_silences_MEK": 0.0})["obs_ERK_active"]
    assert erk == pytest.approx([erk[0]] * len(erk), rel=1e-8)


def test_both_residues_change_together(bench: Bench) -> None:
    """M08."""
    (reaction,) = [r for r in bench.model.reactions if r.id == "MEK_phosphorylates_ERK"]
    assert [product.species for product in reaction.products] == ["ERK_pT_pY_cytosol"]


def test_no_jnk(bench: Bench) -> None:
    """M05: whether it belongs here is unknown, so it is not drawn."""
    assert not {gene for entity in bench.model.entities.values() for gene in entity.genes} & {"MAPK8", "MAPK9"}


def test_p38_and_erk_share_msk1(tmp_path: Path) -> None:
    """P18: with both cascades p38α loss lowers MSK1 and leaves what ERK and p38β give it."""
    m = start("msk1", "MSK1 below both cascades", "")
    type1, type2 = receptors.type1_receptor(m), receptors.type2_receptor(m)
    p38_cascade.p38_cascade(m, type1)
    p38_effectors.p38_activates_msk1(m)
    mek_erk_cascade.mek_erk_cascade(m, type1, type2)
    mek_erk_cascade.erk_activates_msk1(m)
    bench = Bench(m, tmp_path)
    assert 0.3 < bench.left(ALPHA, {"expression_MAPK14": 0.0})["obs_MSK1_active"] <= 0.70
    assert 0.5 < bench.left(ALPHA, NO_MEK)["obs_MSK1_active"] < 0.95
    without = {**NO_MEK, "inhibition_p38": 1.0}
    assert bench.left(ALPHA, without)["obs_MSK1_active"] == GONE
