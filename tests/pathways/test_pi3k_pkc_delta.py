"""The PI3K pathway: IRS under type I, something else under IFN-γ, PIP3, AKT, PKC-δ and Ser727."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from lab_bench import Bench, half_time

from ifnsbml.builder import Certainty
from ifnsbml.pathways.motifs import pi3k
from ifnsbml.pathways.pi3k_pkc_delta import pi3k_pkc_delta

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
NO_IRS = {"expression_IRS1": 0.0, "expression_IRS2": 0.0}
NO_P85 = {"expression_PIK3R1": 0.0, "expression_PIK3R2": 0.0}
GONE = pytest.approx(0, abs=1e-12)
"""What an integrator leaves of zero."""
SAME = pytest.approx(1, abs=1e-7)
BELOW_PI3K = ("PI3K_active", "PIP3", "PDK1_active", "AKT_active", "PKC_delta_active", "STAT1_pS727")
STAT_SIDE = ("STAT1_pY701", "STAT1_dimer_nuclear", "GAS_occupied")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(pi3k_pkc_delta(), tmp_path_factory.mktemp("pi3k"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    for settings in ({}, {"hypothesis_CBL_couples_PI3K": 1.0}):
        assert set(bench.drift(settings).values()) == {0.0}


@pytest.mark.parametrize("stimulus", [ALPHA, {"IFN_beta": 1.0}, {"IFN_omega": 1.0}, GAMMA])
def test_every_interferon_reaches_ser727(bench: Bench, stimulus: dict[str, float]) -> None:
    """K02, K07, K09, K10, S01."""
    peaks = bench.peaks(stimulus)
    pools = {
        "PI3K_active": "preformed_PI3K",
        "PIP3": "free_PIP2",
        "PDK1_active": "free_PDPK1",
        "AKT_active": "free_AKT1",
        "PKC_delta_active": "free_PRKCD",
        "STAT1_pS727": "free_STAT1",
    }
    assert set(BELOW_PI3K) <= set(pools)
    for name in BELOW_PI3K:
        assert peaks[f"obs_{name}"] > 0.002 * bench.model.parameters_by_id[pools[name]].value, name


def test_irs_belongs_to_type1(bench: Bench) -> None:
    """K01, K05, K06, K16: IFN-γ leaves every site of IRS alone and phosphorylates CBL."""
    alpha, gamma = bench.peaks(ALPHA), bench.peaks(GAMMA)
    for name in ("IRS1_pY", "IRS2_pY", "IRS1_pS"):
        pool = bench.model.parameters_by_id[f"free_{name[:4]}"].value
        assert alpha[f"obs_{name}"] > 0.1 * pool, "a tenth of it, counted over cytosol and nucleus"
        assert gamma[f"obs_{name}"] == GONE
    assert (gamma["obs_CBL_pY"], alpha["obs_CBL_pY"]) == (pytest.approx(0.216 * 5.3, rel=0.2), GONE)


def test_irs_loss(bench: Bench) -> None:
    """K03, K07: needed by type I, not by IFN-γ; either IRS carries something."""
    left = bench.left(ALPHA, NO_IRS)
    assert [left[f"obs_{name}"] for name in BELOW_PI3K] == [GONE] * len(BELOW_PI3K)
    assert left["obs_STAT1_pY701"] == SAME
    assert bench.left(ALPHA, {"expression_IRS2": 0.0})["obs_PI3K_active"] > 0.05
    gamma = bench.left(GAMMA, NO_IRS)
    assert [gamma[f"obs_{name}"] for name in BELOW_PI3K] == [SAME] * len(BELOW_PI3K)


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
@pytest.mark.parametrize("change", [{"inhibition_PI3K": 1.0}, NO_P85])
def test_pi3k_loss(bench: Bench, stimulus: dict[str, float], change: dict[str, float]) -> None:
    """K10, S08: nothing below PI3K; IRS, Tyr701 and DNA binding are the same."""
    left = bench.left(stimulus, change)
    assert [left[f"obs_{name}"] for name in BELOW_PI3K] == [GONE] * len(BELOW_PI3K)
    kept = [*STAT_SIDE, *(["IRS1_pY", "IRS2_pY"] if stimulus is ALPHA else ["CBL_pY"])]
    assert [left[f"obs_{name}"] for name in kept] == [SAME] * len(kept)


def test_one_p85_is_enough_for_some(bench: Bench) -> None:
    left = bench.left(GAMMA, {"expression_PIK3R1": 0.0})
    assert left["obs_PI3K_active"] == pytest.approx(0.5, abs=1e-6)


def test_pi3k_needs_no_stat(bench: Bench) -> None:
    """K04."""
    left = bench.left(ALPHA, {"expression_STAT1": 0.0})
    assert [left[f"obs_{name}"] for name in BELOW_PI3K[:-1]] == [SAME] * 5


def test_akt_needs_pdk1(bench: Bench) -> None:
    """K10, and PKC-δ goes on without both."""
    left = bench.left(GAMMA, {"expression_PDPK1": 0.0})
    assert left["obs_AKT_active"] == GONE
    assert left["obs_PIP3"] == SAME


@pytest.mark.parametrize("stimulus", [ALPHA, GAMMA])
@pytest.mark.parametrize("change", [{"inhibition_PKC_delta": 1.0}, {"mutant_STAT1_S727A": 1.0}])
def test_ser727_alone(bench: Bench, stimulus: dict[str, float], change: dict[str, float]) -> None:
    """S02, S03, S05, S07."""
    left = bench.left(stimulus, change)
    assert left["obs_STAT1_pS727"] == GONE
    kept = [*STAT_SIDE, "PI3K_active", "AKT_active"]
    assert [left[f"obs_{name}"] for name in kept] == [SAME] * len(kept)


def test_irs1_serine_changes_nothing(bench: Bench) -> None:
    """K05: every process of IRS1 has one rate for both states of its serine."""
    laws: dict[str, set[str]] = {}
    for reaction in bench.model.reactions:
        taken = [p.species for p in reaction.reactants if p.species.startswith("IRS1")]
        if taken and "_S" not in reaction.id:
            constants = {str(symbol) for symbol in reaction.law.free_symbols if str(symbol).startswith("k_")}
            laws.setdefault(reaction.id.removesuffix("_pS"), set()).add(" ".join(sorted(constants)))
            twin = reaction.id.removesuffix("_pS")
            assert {twin, f"{twin}_pS"} <= {r.id for r in bench.model.reactions}
    assert len(laws) == 4
    assert all(len(constants) == 1 for constants in laws.values())


def test_order_of_box_2(bench: Bench) -> None:
    """K02, K10, K17: each step is half on at least 0.75 min after the one before."""
    chains = (
        (ALPHA, ("TYK2_active", "IRS2_pY", "PI3K_active", "PIP3", "PDK1_active", "AKT_active")),
        (GAMMA, ("JAK2_active", "PI3K_active", "PIP3")),
    )
    for stimulus, steps in chains:
        course = bench.run(stimulus)
        times = [half_time(course[f"obs_{step}"]) for step in steps]
        assert all(later - earlier >= 0.75 for earlier, later in pairwise(times)), times


def test_cbl_hypothesis(bench: Bench) -> None:
    """K08: off by default; the unknown adaptor is drawn as a process whose steps are left out."""
    switch = "hypothesis_CBL_couples_PI3K"
    assert bench.model.parameters_by_id[switch].value == 0
    by_id = {reaction.id: reaction for reaction in bench.model.reactions}
    assert by_id["CBL_activates_PI3K"].hypothesis == switch
    assert by_id["IFNGR_activates_PI3K"].certainty is Certainty.OMITTED
    assert bench.left(GAMMA, {switch: 1.0})["obs_PI3K_active"] > 1.1
    assert bench.left(ALPHA, {switch: 1.0})["obs_PI3K_active"] == SAME


def test_p65(tmp_path: Path) -> None:
    """K15."""
    m = pi3k_pkc_delta()
    pi3k.p65(m)
    bench = Bench(m, tmp_path)
    beta = {"IFN_beta": 1.0}
    assert bench.complaints() == []
    assert bench.peaks(beta)["obs_RELA_pS"] > 1
    assert bench.left(beta, {"inhibition_PI3K": 1.0})["obs_RELA_pS"] == GONE
