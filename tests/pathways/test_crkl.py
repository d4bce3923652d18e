"""The CRKL pathway: RAP1 that comes and goes, CRKL–STAT5 under type I alone, PML, and what growth needs."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from lab_bench import Bench, half_time

from ifnsbml.builder import Certainty
from ifnsbml.pathways.cell import start
from ifnsbml.pathways.crkl import crkl
from ifnsbml.pathways.motifs import crkl as crkl_motifs
from ifnsbml.pathways.motifs import p38_cascade
from ifnsbml.pathways.motifs.receptors import type1_receptor, type2_receptor

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
PROGENITOR = {"context_haematopoietic_progenitor": 1.0}
NO_STAT5 = {"expression_STAT5A": 0.0, "expression_STAT5B": 0.0}
GONE = pytest.approx(0, abs=1e-12)
"""What an integrator leaves of zero."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(crkl(), tmp_path_factory.mktemp("crkl"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    """Not even with every hypothesis on, in a cell whose growth would be inhibited."""
    hypotheses = {p.id: 1.0 for p in bench.model.parameters if p.id.startswith("hypothesis_")}
    assert len(hypotheses) == 2
    for settings in ({}, {**hypotheses, **PROGENITOR}):
        assert set(bench.drift(settings).values()) == {0.0}


@pytest.mark.parametrize("stimulus", [ALPHA, {"IFN_beta": 1.0}, {"IFN_omega": 1.0}, GAMMA])
def test_crkl_answers_every_interferon(bench: Bench, stimulus: dict[str, float]) -> None:
    """C01, C02, C05."""
    peaks = bench.peaks(stimulus)
    assert peaks["obs_CRKL_pY"] > 50
    assert peaks["obs_RAP1_GTP"] > 50


def test_c3g_is_on_crkl_beforehand(bench: Bench) -> None:
    """C03: all of C3G, and half of CRKL."""
    species = bench.model.species_by_id
    assert species["C3G_cytosol"].initial == 0
    assert species["CRKL_C3G_cytosol"].initial == pytest.approx(species["CRKL_cytosol"].initial, rel=0.01)


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
def test_rap1_is_transient(bench: Bench, stimulus: dict[str, float]) -> None:
    """C05: down at 4 h and at 8 h, while the ligand and phosphorylated CRKL are still there."""
    course = bench.run(stimulus, until=480.0)
    for minutes in (240, 480):
        assert course["obs_RAP1_GTP"][4 * minutes] < 0.1 * course["obs_RAP1_GTP"].max()
        assert course["obs_CRKL_pY"][4 * minutes] > 0.8 * course["obs_CRKL_pY"].max()


@pytest.mark.parametrize(("stimulus", "jak"), [(ALPHA, "TYK2_active"), (GAMMA, "JAK2_active")])
def test_order(bench: Bench, stimulus: dict[str, float], jak: str) -> None:
    """C04: each step is half on at least 0.75 min after the one before, looked at while everything still rises."""
    course = bench.run(stimulus, until=15.0)
    times = [half_time(course[f"obs_{step}"]) for step in (jak, "CRKL_pY", "C3G_active", "RAP1_GTP")]
    assert all(later - earlier >= 0.75 for earlier, later in pairwise(times)), times


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
def test_crkl_loss(bench: Bench, stimulus: dict[str, float]) -> None:
    """C06: no CRKL, no RAP1; STATs are phosphorylated all the same."""
    left = bench.left(stimulus, {"expression_CRKL": 0.0})
    assert [left["obs_C3G_active"], left["obs_RAP1_GTP"]] == [GONE] * 2
    assert left["obs_STAT1_pY701"] == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
@pytest.mark.parametrize("gene", ["CRKL", "CRK"])
def test_growth_needs_both(bench: Bench, stimulus: dict[str, float], gene: str) -> None:
    """C07, in haematopoietic progenitors and nowhere else."""
    assert bench.peaks({**stimulus, **PROGENITOR})["obs_growth_inhibition"] > 1
    assert bench.left({**stimulus, **PROGENITOR}, {f"expression_{gene}": 0.0})["obs_growth_inhibition"] == GONE
    assert bench.peaks(stimulus)["obs_growth_inhibition"] == GONE


def test_stat5_needs_tyk2(bench: Bench) -> None:
    """C08."""
    without = bench.peaks({**ALPHA, "expression_TYK2": 0.0})
    assert bench.peaks(ALPHA)["obs_STAT5_pY"] > 10
    assert without["obs_STAT5_pY"] == GONE


def test_crkl_stat5_is_of_type1(bench: Bench) -> None:
    """C09, C10: in the nucleus and on DNA under IFN-α; under IFN-γ STAT5 is not even phosphorylated."""
    names = ("CRKL_STAT5_nuclear", "GAS_TTCTAGGAA_occupied", "STAT5_pY")
    alpha, gamma = bench.peaks(ALPHA), bench.peaks(GAMMA)
    assert all(alpha[f"obs_{name}"] > 0.1 for name in names)
    assert [gamma[f"obs_{name}"] for name in names] == [GONE] * 3
    assert gamma["obs_CRKL_pY"] > 10


@pytest.mark.parametrize("loss", [{"expression_CRKL": 0.0}, NO_STAT5])
def test_pml_is_defective(bench: Bench, loss: dict[str, float]) -> None:
    """C11, C12: less PML without CRKL, or without both STAT5, and nothing of their complex."""
    left = bench.left(ALPHA, loss)
    assert 0.05 < left["obs_mRNA_PML"] <= 0.70
    assert left["obs_CRKL_STAT5_nuclear"] == GONE
    one = bench.left(ALPHA, {"expression_STAT5A": 0.0})
    assert one["obs_CRKL_STAT5_nuclear"] > 0.2


def test_bcr_abl_makes_the_complex_too(bench: Bench) -> None:
    """C16."""
    assert bench.peaks({})["obs_CRKL_STAT5_nuclear"] == 0
    assert bench.peaks({"context_bcr_abl": 1.0})["obs_GAS_TTCTAGGAA_occupied"] > 0.1


@pytest.mark.parametrize(
    ("hypothesis", "raised"),
    [("RAP1_growth_inhibition", "growth_inhibition"), ("RAPL_immunomodulation", "immunomodulation")],
)
def test_hypotheses(bench: Bench, hypothesis: str, raised: str) -> None:
    """C14, C15: off by default, each a process of its own, and each needs RAP1."""
    switch = f"hypothesis_{hypothesis}"
    assert bench.model.parameters_by_id[switch].value == 0
    (reaction,) = [reaction for reaction in bench.model.reactions if reaction.hypothesis == switch]
    assert reaction.certainty is Certainty.UNCERTAIN
    assert bench.peaks(ALPHA)[f"obs_{raised}"] == GONE
    assert bench.peaks({**ALPHA, switch: 1.0})[f"obs_{raised}"] > 0.1
    without = {**ALPHA, switch: 1.0, "expression_RAP1A": 0.0, "expression_RAP1B": 0.0}
    assert bench.peaks(without)[f"obs_{raised}"] == GONE


def test_rap1_reaches_p38_only_by_hypothesis(tmp_path: Path) -> None:
    """C13: IFN-γ, which has no p38, gets some."""
    m = start("crkl_p38", "CRKL and p38", "A trial.")
    type1, type2 = type1_receptor(m), type2_receptor(m)
    crkl_motifs.crkl_rap1(m, type1, type2)
    p38_cascade.p38_cascade(m, type1)
    crkl_motifs.rap1_activates_p38(m)
    bench = Bench(m, tmp_path)
    assert bench.peaks(GAMMA)["obs_p38_active"] == GONE
    assert bench.peaks({**GAMMA, "hypothesis_RAP1_activates_p38": 1.0})["obs_p38_active"] > 0.1
