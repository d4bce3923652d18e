"""The type II JAK–STAT pathway: STAT1 and GAS, and the silence of STAT2, IRF9, ISGF3 and ISRE."""

from __future__ import annotations

import pytest
from lab_bench import Bench, half_time

from ifnsbml.pathways.type2_jak_stat import type2_jak_stat

GAMMA = {"IFN_gamma": 1.0}
GONE = pytest.approx(0, abs=1e-9)
SILENT = ("STAT2_pY", "ISGF3", "ISGF3_nuclear", "ISRE_occupied", "mRNA_OAS1")
ANSWERS = ("JAK1_active", "JAK2_active", "STAT1_pY701", "STAT1_dimer_nuclear", "GAS_occupied", "mRNA_IRF1")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(type2_jak_stat(), tmp_path_factory.mktemp("type2_jak_stat"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    assert set(bench.drift({}).values()) == {0.0}


def test_gamma_answers_through_gas_alone(bench: Bench) -> None:
    """J08, J09, J10, J13, R05."""
    peaks = bench.peaks(GAMMA)
    assert all(peaks[f"obs_{name}"] > 0.5 for name in (*ANSWERS, "mRNA_IFITM1"))
    assert [peaks[f"obs_{name}"] for name in SILENT] == [GONE] * len(SILENT)


def test_the_silence_is_no_omission(bench: Bench) -> None:
    """With phosphorylated STAT2 put there, ISGF3 forms and opens ISRE."""
    peaks = bench.peaks(GAMMA | {"STAT2_pY_cytosol": 50.0})
    assert all(peaks[f"obs_{name}"] > 0.01 for name in SILENT if name != "STAT2_pY")


@pytest.mark.parametrize("symbol", ["JAK1", "JAK2", "STAT1", "IFNGR1", "IFNGR2"])
def test_losses(bench: Bench, symbol: str) -> None:
    """J08."""
    left = bench.left(GAMMA, {f"expression_{symbol}": 0.0})
    assert [left[f"obs_{name}"] for name in ANSWERS[2:]] == [GONE] * len(ANSWERS[2:])


@pytest.mark.parametrize("symbol", ["STAT2", "IRF9"])
def test_what_is_idle_is_not_missed(bench: Bench, symbol: str) -> None:
    left = bench.left(GAMMA, {f"expression_{symbol}": 0.0})
    assert [left[f"obs_{name}"] for name in ANSWERS] == [pytest.approx(1, abs=1e-7)] * len(ANSWERS)


def test_order(bench: Bench) -> None:
    """J08."""
    course = bench.run(GAMMA)
    steps = [half_time(course[f"obs_{name}"]) for name in ("STAT1_pY701", "STAT1_dimer_nuclear", "mRNA_IRF1")]
    assert steps == sorted(steps) and len(set(steps)) == len(steps)


def test_more_ligand_saturates(bench: Bench) -> None:
    doses = [bench.peaks({"IFN_gamma": dose})["obs_STAT1_pY701"] for dose in (0.01, 0.1, 1.0, 10.0, 100.0)]
    assert doses == sorted(doses)
    assert doses[4] / doses[3] < doses[1] / doses[0]
