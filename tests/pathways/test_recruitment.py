"""Co-activators on DNA: as many as the complexes that hold them, exactly as if every combination were drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from lab_bench import Bench
from scipy.integrate import solve_ivp

from ifnsbml.formats.sbml.writer import sbml_text
from ifnsbml.pathways.stat1_transcription import stat1_transcription
from ifnsbml.simulation import RunnableModel

GAMMA = {"IFN_gamma": 1.0}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(stat1_transcription(), tmp_path_factory.mktemp("recruitment"))


def course(bench: Bench, wanted: list[str], settings: dict[str, float]) -> np.ndarray:
    silent = dict.fromkeys(("IFN_alpha", "IFN_beta", "IFN_omega", "IFN_gamma"), 0.0)
    found = bench.runnable.simulate({**silent, **settings}, wanted, until=240, points=481, rtol=1e-9, atol=1e-12)
    return np.column_stack([found.column(name) for name in wanted])


@pytest.mark.parametrize("dose", [0.01, 1.0, 30.0])
def test_no_more_is_recruited_than_there_are_complexes_on_dna(bench: Bench, dose: float) -> None:
    """84.6 nM p300/CBP stood beside 2.9 nM STAT1 on DNA: a recruited molecule sits on a complex, one on each."""
    bound = [s.id for s in bench.model.species if s.complex == "GAS_STAT1_STAT1"]
    for guest in ("CBP_p300", "MCM5", "NMI", "HDAC1"):
        (held,) = [s.id for s in bench.model.species if s.complex == f"GAS_STAT1_{guest}"]
        values = course(bench, [held, *bound], {"IFN_gamma": dose})
        assert (values[:, 0] <= values[:, 1:].sum(axis=1) + 1e-9).all()
        assert values[:, 0].max() > 0.1 * values[:, 1:].sum(axis=1).max()


def test_recruitment_takes_nothing_from_dna_binding(bench: Bench) -> None:
    """Off rates are the same with a co-activator and without, so that occupancy does not feel one: S03 stays exact."""
    without = {f"expression_{gene}": 0.0 for gene in ("EP300", "CREBBP", "MCM5", "NMI")}
    there, gone = (course(bench, ["obs_GAS_occupied", "obs_CBP_recruited"], GAMMA | more) for more in ({}, without))
    assert gone[:, 1].max() == 0 and there[:, 1].max() > 0.1
    assert there[:, 0] == pytest.approx(gone[:, 0], rel=1e-7, abs=1e-12)


def test_each_kind_is_an_exact_lumping_of_all_combinations() -> None:
    """One element with two kinds of co-activator: all four combinations written out by hand, against two lumped ones.

    Recruitment is written as d(held)/dt = k·guest·(bound − held) − (release + off)·held; the four-state system is
    integrated by SciPy and knows nothing of it.
    """
    k, release, off, on, dimer = 0.02, 0.1, 1.0, 0.05, 3.0
    guests = np.array([1.5, 0.8])

    def combinations(_: float, y: np.ndarray) -> np.ndarray:
        none, a, b, ab = y[:4]
        dna, free = y[4], guests - np.array([a + ab, b + ab])
        gains = (k * 100 * free[0], k * 100 * free[1])
        d_none = on * dimer * dna - off * none - sum(gains) * none + release * (a + b)
        d_a = gains[0] * none - (release + off + gains[1]) * a + release * ab
        d_b = gains[1] * none - (release + off + gains[0]) * b + release * ab
        d_ab = gains[1] * a + gains[0] * b - (2 * release + off) * ab
        return np.array([d_none, d_a, d_b, d_ab, -(d_none + d_a + d_b + d_ab)])

    def lumped(_: float, y: np.ndarray) -> np.ndarray:
        bound, dna, held = y[0], y[1], y[2:]
        d_bound = on * dimer * dna - off * bound
        return np.array([d_bound, -d_bound, *(k * 100 * (guests - held) * (bound - held) - (release + off) * held)])

    times = np.linspace(0, 30, 61)
    whole = solve_ivp(combinations, (0, 30), [0, 0, 0, 0, 2.0], t_eval=times, rtol=1e-10, atol=1e-12).y
    short = solve_ivp(lumped, (0, 30), [0, 2.0, 0, 0], t_eval=times, rtol=1e-10, atol=1e-12).y
    assert short[0] == pytest.approx(whole[:4].sum(axis=0), abs=1e-7)
    assert short[2] == pytest.approx(whole[1] + whole[3], abs=1e-7)
    assert short[3] == pytest.approx(whole[2] + whole[3], abs=1e-7)


def test_isgf3_counts_what_is_on_dna(tmp_path: Path) -> None:
    """The whole is no less than what is in the nucleus."""
    path = tmp_path / "model.xml"
    path.write_text(sbml_text(stat1_transcription().build()), encoding="utf-8")
    settings = {"IFN_alpha": 1.0, "IFN_gamma": 0.0}
    found = RunnableModel.load(path).simulate(settings, ["obs_ISGF3", "obs_ISGF3_nuclear"], until=480, points=97)
    whole, nuclear = found.column("obs_ISGF3"), found.column("obs_ISGF3_nuclear")
    assert nuclear.max() > 0.5
    assert (whole >= nuclear).all()
