"""The p38 pathway: what it needs, in which order it runs, and what it leaves alone."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from lab_bench import Bench, half_time

from ifnsbml.builder import Certainty
from ifnsbml.pathways.motifs import p38_effectors
from ifnsbml.pathways.p38 import p38

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
GONE = pytest.approx(0, abs=1e-12)
"""What an integrator leaves of zero."""
NO_MKK = {"expression_MAP2K3": 0.0, "expression_MAP2K6": 0.0}
BELOW_P38 = ("MAPKAPK2_active", "MAPKAPK3_active", "MSK1_active", "MNK1_active")
MESSAGES = ("mRNA_OAS1", "mRNA_IRF1", "mRNA_ISG15")
STAT_SIDE = (
    "STAT1_pY701", "STAT2_pY", "STAT3_pY", "STAT5_pY", "ISGF3", "ISGF3_nuclear", "ISRE_occupied",
    "GAS_occupied", "STAT1_dimer_nuclear",
)  # fmt: skip


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(p38(), tmp_path_factory.mktemp("p38"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    """Not even with every hypothesis on."""
    hypotheses = {p.id: 1.0 for p in bench.model.parameters if p.id.startswith("hypothesis_")}
    assert len(hypotheses) == 4
    for settings in ({}, hypotheses):
        assert set(bench.drift(settings).values()) == {0.0}


def test_order_of_the_cascade(bench: Bench) -> None:
    """P25: each step is half on at least 0.75 min after the one before, and p38 within a quarter of an hour."""
    course = bench.run(ALPHA)
    steps = ("TYK2_active", "VAV_pY", "RAC1_GTP", "MAPKKK_active", "MKK3_active", "p38_active", "MAPKAPK2_active")
    times = [half_time(course[f"obs_{step}"]) for step in steps]
    assert all(later - earlier >= 0.75 for earlier, later in pairwise(times)), times
    assert times[5] <= 15.0


def test_no_more_active_than_measured(bench: Bench) -> None:
    """At most 11 % of p38 and 37 % of MAPKAPK2 (Kulawik 2017); obs count over two volumes."""
    peaks = bench.peaks(ALPHA)
    values = {p.id: p.value for p in bench.model.parameters}
    p38_total = (values["free_p38_alpha"] + values["free_p38_beta"]) / 2
    assert 0.05 < peaks["obs_p38_active"] / p38_total <= 0.11
    assert 0.1 < peaks["obs_MAPKAPK2_active"] / (values["free_MAPKAPK2"] / 2) <= 0.37


@pytest.mark.parametrize("change", [{"inhibition_p38": 1.0}, {"mutant_MAPK14_kinase_dead": 1.0}])
def test_p38_inhibition(bench: Bench, change: dict[str, float]) -> None:
    """P02, P03, P04, P05, P14: transcription is gone, STATs and their binding are the same."""
    left = bench.left(ALPHA, change)
    assert left["obs_p38_active"] == GONE
    assert all(left[f"obs_{name}"] == GONE for name in (*BELOW_P38, *MESSAGES))
    assert left["obs_MKK3_active"] == pytest.approx(1, abs=1e-8)
    assert [left[f"obs_{name}"] for name in STAT_SIDE] == pytest.approx([1] * len(STAT_SIDE), abs=1e-7)


def test_p38_alpha_loss(bench: Bench) -> None:
    """P06: some transcription stays, through p38β; DNA binding stays whole. P07: IFN-γ does not notice."""
    left = bench.left(ALPHA, {"expression_MAPK14": 0.0})
    assert all(0.05 < left[f"obs_{name}"] <= 0.70 for name in MESSAGES)
    assert [left[f"obs_{name}"] for name in STAT_SIDE] == pytest.approx([1] * len(STAT_SIDE), abs=1e-7)
    both = {"expression_MAPK14": 0.0, "expression_MAPK11": 0.0}
    assert bench.left(ALPHA, both)["obs_mRNA_OAS1"] == GONE
    assert bench.peaks(GAMMA)["obs_mRNA_IRF1"] > 1
    assert bench.left(GAMMA, both)["obs_mRNA_IRF1"] == pytest.approx(1, abs=1e-8)


@pytest.mark.parametrize("change", [{"mutant_RAC1_dominant_negative": 1.0}, {"expression_VAV1": 0.0}])
def test_upstream_losses(bench: Bench, change: dict[str, float]) -> None:
    """P08, P09: no RAC1-GTP, no p38; STATs are still phosphorylated."""
    left = bench.left(ALPHA, change)
    assert [left[f"obs_{name}"] for name in ("RAC1_GTP", "p38_active", "mRNA_OAS1")] == [GONE] * 3
    assert left["obs_STAT1_pY701"] == pytest.approx(1, abs=1e-7)


def test_either_mkk_is_enough(bench: Bench) -> None:
    """P11, P12."""
    for gene in NO_MKK:
        assert bench.left(ALPHA, {gene: 0.0})["obs_p38_active"] >= 0.85
    assert bench.left(ALPHA, NO_MKK)["obs_p38_active"] == GONE


def test_ifn_gamma_has_no_p38(bench: Bench) -> None:
    peaks = bench.peaks(GAMMA)
    assert peaks["obs_STAT1_pY701"] > 100
    for name in ("VAV_pY", "p38_active", *BELOW_P38):
        assert abs(peaks[f"obs_{name}"]) < 1e-12


def test_single_effectors(bench: Bench) -> None:
    """P15: ISG15 needs MAPKAPK2, OAS1 does not. P19: H3 needs an MSK. P21: EIF4E needs MNK1."""
    left = bench.left(ALPHA, {"expression_MAPKAPK2": 0.0})
    assert left["obs_mRNA_ISG15"] == GONE
    assert left["obs_mRNA_OAS1"] == pytest.approx(1, abs=1e-8)
    assert bench.left(ALPHA, {"expression_RPS6KA5": 0.0})["obs_H3_phosphorylated"] == GONE
    assert bench.left(ALPHA, {"expression_MKNK1": 0.0})["obs_EIF4E_phosphorylated"] == GONE


@pytest.mark.parametrize(
    ("hypothesis", "raised", "untouched"),
    [
        ("other_GEF_feeds_p38", "MAPKKK_active", "RAC1_GTP"),
        ("MSK2_activation", "H3_phosphorylated", "MSK1_active"),
        ("MSK_H3_transcription", "mRNA_OAS1", "p38_active"),
        ("MAPKAPK2_mRNA_stability", "mRNA_ISG15", "mRNA_OAS1"),
    ],
)
def test_hypotheses(bench: Bench, hypothesis: str, raised: str, untouched: str) -> None:
    """P20, P26, P27, P30: off by default, and each does what it supposes and no more."""
    switch = f"hypothesis_{hypothesis}"
    assert bench.model.parameters_by_id[switch].value == 0
    reactions = [reaction for reaction in bench.model.reactions if reaction.hypothesis == switch]
    assert reactions and all(r.certainty is Certainty.UNCERTAIN for r in reactions)
    left = bench.left(ALPHA, {switch: 1.0})
    assert left[f"obs_{raised}"] > 1.1
    assert left[f"obs_{untouched}"] == pytest.approx(1, abs=1e-7)


def test_other_gef_spares_p38_from_rac1(bench: Bench) -> None:
    """P27: with the hypothesis on, dominant-negative RAC1 no longer abolishes p38."""
    blocked = {"mutant_RAC1_dominant_negative": 1.0, "hypothesis_other_GEF_feeds_p38": 1.0}
    assert bench.left(ALPHA, blocked)["obs_p38_active"] > 0.05


def test_both_residues_change_together(bench: Bench) -> None:
    """P13: one process phosphorylates the threonine and the tyrosine of each isoform."""
    for symbol in ("p38_alpha", "p38_beta"):
        (reaction,) = [r for r in bench.model.reactions if r.id == f"MKK_phosphorylates_{symbol}"]
        (product,) = reaction.products
        assert product.species == f"{symbol}_pT_pY_cytosol"
        assert {modifier.species for modifier in reaction.modifiers} == {"MKK3_active_cytosol", "MKK6_active_cytosol"}


def test_mnk_bars_messages_only_by_hypothesis(tmp_path: Path) -> None:
    """P22: barred messages cannot be translated, and are counted and decay as before."""
    m = p38()
    oas1 = m.entities["OAS1_mRNA"]() @ "cytosol"
    ready = p38_effectors.mnk_represses_translation(m, oas1)
    m.observe("ready", "OAS1 messages that can be translated", ready, evidence=m.observables["obs_mRNA_OAS1"].evidence)
    bench = Bench(m, tmp_path)
    assert bench.complaints() == []
    peaks = bench.peaks(ALPHA)
    assert peaks["obs_ready"] == pytest.approx(peaks["obs_mRNA_OAS1"], rel=1e-9)
    left = bench.left(ALPHA, {"hypothesis_MNK_represses_translation": 1.0})
    assert left["obs_ready"] < 0.7
    assert left["obs_mRNA_OAS1"] == pytest.approx(1, abs=1e-7)
