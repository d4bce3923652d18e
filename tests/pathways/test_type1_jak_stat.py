"""The type I JAK–STAT pathway: which STATs and pairs there are, ISGF3, and what each loss takes away."""

from __future__ import annotations

import pytest
from lab_bench import Bench, half_time

from ifnsbml.pathways.type1_jak_stat import type1_jak_stat

ALPHA = {"IFN_alpha": 1.0}
LYMPHOID = {"expression_STAT4": 1.0, "expression_STAT6": 1.0}
GONE = pytest.approx(0, abs=1e-9)
SAME = pytest.approx(1, abs=1e-7)
ONE_EACH = pytest.mark.parametrize("stimulus", [ALPHA, {"IFN_beta": 1.0}, {"IFN_omega": 1.0}])


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(type1_jak_stat(), tmp_path_factory.mktemp("type1_jak_stat"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


@pytest.mark.parametrize("cell", [{}, LYMPHOID])
def test_nothing_moves_without_ligand(bench: Bench, cell: dict[str, float]) -> None:
    assert set(bench.drift(cell).values()) == {0.0}


@ONE_EACH
def test_every_type_1_interferon_does_the_same(bench: Bench, stimulus: dict[str, float]) -> None:
    """R01, J01, J12, J13."""
    peaks = bench.peaks(stimulus)
    for name in ("TYK2_active", "JAK1_active", "STAT1_pY701", "STAT2_pY", "STAT3_pY", "STAT5_pY", "ISGF3_nuclear"):
        assert peaks[f"obs_{name}"] > 0.5, name
    assert all(peaks[f"obs_mRNA_{gene}"] > 0.5 for gene in ("OAS1", "IFITM1", "IRF1"))


def test_stat4_and_stat6_need_their_cell(bench: Bench) -> None:
    """J02, and their pairs (J06)."""
    generic = bench.peaks(ALPHA)
    assert [generic["obs_STAT4_pY"], generic["obs_STAT6_pY"]] == [GONE, GONE]
    there = bench.peaks(ALPHA | LYMPHOID)
    assert there["obs_STAT4_pY"] > 1 and there["obs_STAT6_pY"] > 1


def test_the_pairs_are_those_of_the_review(bench: Bench) -> None:
    """J06: eleven pairs, in the nucleus and on GAS, and nothing but ISGF3 on ISRE."""
    ids = {species.id for species in bench.model.species}
    pairs = ("1_1", "3_3", "4_4", "5_5", "6_6", "1_2", "1_3", "1_4", "1_5", "2_3", "5_6")
    named = {"STAT{}_STAT{}".format(*pair.split("_")) for pair in pairs}
    assert {f"{pair}_nucleus" for pair in named} <= ids
    assert {f"GAS_{pair}_nucleus" for pair in named} <= ids
    assert {ident for ident in ids if ident.startswith("GAS_")} - {f"GAS_{pair}_nucleus" for pair in named} == {
        ident for ident in ids if ident.startswith("GAS_promoter")
    } | {"GAS_nucleus"} & ids
    assert {ident for ident in ids if ident.startswith("ISRE_") and "promoter" not in ident} - {"ISRE_nucleus"} == {
        "ISRE_ISGF3_nucleus"
    }


@pytest.mark.parametrize("symbol", ["IRF9", "STAT2", "STAT1", "JAK1", "TYK2", "IFNAR1", "IFNAR2"])
def test_isgf3_needs_all_it_is_made_of_and_all_above(bench: Bench, symbol: str) -> None:
    """J03, J05, J18, R06."""
    left = bench.left(ALPHA, {f"expression_{symbol}": 0.0})
    for name in ("ISGF3", "ISGF3_nuclear", "ISRE_occupied", "mRNA_OAS1"):
        assert left[f"obs_{name}"] == GONE, name


def test_without_irf9_gas_goes_on(bench: Bench) -> None:
    left = bench.left(ALPHA, {"expression_IRF9": 0.0})
    assert left["obs_GAS_occupied"] == pytest.approx(1, rel=0.05) and left["obs_mRNA_IRF1"] > 0.9


def test_order(bench: Bench) -> None:
    """J04: STAT, ISGF3, DNA, message."""
    course = bench.run(ALPHA)
    steps = [half_time(course[f"obs_{name}"]) for name in ("TYK2_active", "STAT1_pY701", "ISRE_occupied", "mRNA_OAS1")]
    assert steps == sorted(steps) and len(set(steps)) == len(steps)


def test_more_jak_or_less_of_it_moves_the_start_as_declared(bench: Bench) -> None:
    """A preformed complex is the smaller of what its parts allow; the rest is free."""
    for level in (0.0, 0.5, 2.0):
        start = bench.runnable.simulate(
            {"IFN_alpha": 0.0, "expression_JAK1": level},
            ["IFNAR2_JAK1_membrane", "JAK1_membrane", "IFNAR2_membrane"],
            until=1e-9,
            points=2,
        )
        armed, free, bare = (float(start.values[0, column]) for column in range(3))
        assert armed == pytest.approx(10 * min(level, 1))
        assert free == pytest.approx(10 * max(level - 1, 0))
        assert bare == pytest.approx(10 * max(1 - level, 0))
