"""Ser727 and co-activators: what needs the serine, what does not, and who phosphorylates it."""

from __future__ import annotations

import pytest
from lab_bench import Bench

from ifnsbml.pathways.stat1_transcription import stat1_transcription

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
BOTH = pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
GONE = pytest.approx(0, abs=1e-9)
SAME = pytest.approx(1, abs=1e-6)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(stat1_transcription(), tmp_path_factory.mktemp("stat1_transcription"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    assert set(bench.drift({}).values()) == {0.0}


@BOTH
@pytest.mark.parametrize("change", [{"mutant_STAT1_S727A": 1.0}, {"inhibition_PKC_delta": 1.0}])
def test_serine_lowers_transcription_and_nothing_before_it(
    bench: Bench, stimulus: dict[str, float], change: dict[str, float]
) -> None:
    """S02–S04, S06, S07: losing the kinase does no more than losing the site."""
    left = bench.left(stimulus, change)
    assert left["obs_STAT1_pS727"] == GONE
    for name in ("STAT1_pY701", "STAT1_dimer_nuclear", "GAS_occupied"):
        assert left[f"obs_{name}"] == SAME, name
    assert 0.05 < left["obs_mRNA_IRF1"] <= 0.7


@BOTH
def test_the_kinase_and_the_site_lower_transcription_alike(bench: Bench, stimulus: dict[str, float]) -> None:
    site = bench.left(stimulus, {"mutant_STAT1_S727A": 1.0})["obs_mRNA_IRF1"]
    kinase = bench.left(stimulus, {"inhibition_PKC_delta": 1.0})["obs_mRNA_IRF1"]
    assert kinase >= site - 1e-6


def test_pi3k_lies_above_under_gamma(bench: Bench) -> None:
    """S08."""
    left = bench.left(GAMMA, {"inhibition_PI3K": 1.0})
    assert left["obs_PKC_delta_active"] == GONE and left["obs_STAT1_pS727"] == GONE
    assert left["obs_STAT1_pY701"] == SAME and 0.05 < left["obs_mRNA_IRF1"] <= 0.7


@pytest.mark.parametrize("gene", ["PRKCE", "CAMK2A"])
def test_other_kinases_act_in_their_cells_only(bench: Bench, gene: str) -> None:
    """S10: where they are expressed they do PKC-δ's work."""
    kinase = {"PRKCE": "PRKCE_active", "CAMK2A": "CaMKII_active"}[gene]
    blocked = GAMMA | {"inhibition_PKC_delta": 1.0}
    there = bench.peaks(blocked | {f"expression_{gene}": 1.0})
    assert bench.peaks(blocked)[f"obs_{kinase}"] == GONE
    assert there[f"obs_{kinase}"] > 1 and there["obs_STAT1_pS727"] > 1


def test_recruitment_asks_for_the_serine(bench: Bench) -> None:
    """A01."""
    left = bench.left(GAMMA, {"mutant_STAT1_S727A": 1.0})
    assert [left["obs_CBP_recruited"], left["obs_MCM5_recruited"]] == [GONE, GONE]
    assert left["obs_HDAC1_recruited"] == SAME


@BOTH
def test_deacetylase_is_required(bench: Bench, stimulus: dict[str, float]) -> None:
    """A05."""
    left = bench.left(stimulus, {"inhibition_HDAC": 1.0})
    assert left["obs_mRNA_IRF1"] <= 0.05 and left["obs_GAS_occupied"] == SAME


def test_stat3_needs_its_own_serine(bench: Bench) -> None:
    """S14."""
    left = bench.left(ALPHA, {"mutant_STAT3_S727A": 1.0})
    assert 0.05 < left["obs_mRNA_STAT3_target"] <= 0.7
    assert left["obs_STAT3_pY"] == SAME and left["obs_mRNA_IRF1"] == pytest.approx(1, abs=0.05)
