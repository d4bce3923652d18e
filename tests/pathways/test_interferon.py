"""The whole model: it is the sum of the parts, at rest without ligand, and its answers need what the review says."""

from __future__ import annotations

import pytest
from lab_bench import Bench

from ifnsbml.builder import ParameterRole
from ifnsbml.pathways import PATHWAYS, build_pathway
from ifnsbml.pathways.interferon import interferon

ALPHA = {"IFN_alpha": 1.0}
GAMMA = {"IFN_gamma": 1.0}
GONE = pytest.approx(0, abs=1e-9)
SAME = pytest.approx(1, abs=1e-6)
PARTS = [name for name in PATHWAYS if name != "interferon"]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(interferon(), tmp_path_factory.mktemp("interferon"))


def test_file_is_silent(bench: Bench) -> None:
    assert bench.complaints() == []


def test_nothing_moves_without_ligand(bench: Bench) -> None:
    """Z06."""
    assert set(bench.drift({}).values()) == {0.0}


@pytest.mark.parametrize("name", PARTS)
def test_it_holds_every_entity_and_every_read_out_of_the_part(bench: Bench, name: str) -> None:
    part = build_pathway(name)
    assert part.entities.keys() <= bench.model.entities.keys()
    known = {parameter.id for parameter in bench.model.parameters}
    assert {parameter.id for parameter in part.parameters_of(ParameterRole.OBSERVABLE)} <= known
    for role in (ParameterRole.EXPRESSION, ParameterRole.INHIBITION, ParameterRole.MUTANT, ParameterRole.HYPOTHESIS):
        assert {parameter.id for parameter in part.parameters_of(role)} <= known, role


@pytest.mark.parametrize("name", PARTS)
def test_a_parameter_has_one_value_in_all_models(bench: Bench, name: str) -> None:
    """But how fast a complex opens a promoter: where co-activators are drawn, they carry most of that."""
    whole = {p.id: p.value for p in bench.model.parameters if p.rule is None}
    rates = [p for p in build_pathway(name).parameters_of(ParameterRole.RATE) if "_promoter_opened_by_" not in p.id]
    assert {p.id: p.value for p in rates if p.id in whole} == {p.id: whole[p.id] for p in rates if p.id in whole}


def test_hypotheses_are_off_and_known_by_name(bench: Bench) -> None:
    switches = list(bench.model.parameters_of(ParameterRole.HYPOTHESIS))
    assert len(switches) >= 9
    assert {parameter.value for parameter in switches} == {0.0}
    assert all(parameter.id.startswith("hypothesis_") for parameter in switches)


def test_antiviral_response_needs_both_cascades(bench: Bench) -> None:
    """Z01."""
    for change in ({"expression_STAT1": 0.0}, {"inhibition_p38": 1.0}, {"expression_MAPKAPK2": 0.0}):
        assert bench.left(ALPHA, change)["obs_antiviral"] <= 0.05, change


def test_mtor_moves_protein_and_neither_stats_nor_messages(bench: Bench) -> None:
    """T06–T08."""
    left = bench.left(ALPHA, {"inhibition_MTOR": 1.0})
    for name in ("STAT1_pY701", "STAT2_pY", "STAT3_pY", "STAT1_pS727", "ISGF3_nuclear", "mRNA_OAS1", "mRNA_ISG15"):
        assert left[f"obs_{name}"] == SAME, name
    assert left["obs_protein_ISG15"] < 0.7


def test_p38_licenses_type_1_genes_only(bench: Bench) -> None:
    """P02–P04, P07."""
    alpha, gamma = (bench.left(ligand, {"inhibition_p38": 1.0}) for ligand in (ALPHA, GAMMA))
    assert alpha["obs_mRNA_ISG15"] == GONE and alpha["obs_mRNA_IRF1"] <= 0.05
    assert [alpha["obs_ISRE_occupied"], alpha["obs_GAS_occupied"]] == [SAME, SAME]
    assert gamma["obs_mRNA_IRF1"] == SAME


def test_stat1_holds_ifng_back(bench: Bench) -> None:
    """J16, J17."""
    cell = {"expression_STAT4": 1.0, "expression_STAT6": 1.0}
    stimulus = ALPHA | cell
    assert bench.left(stimulus, {"expression_STAT1": 0.0})["obs_mRNA_IFNG"] >= 1.3
    assert bench.left(stimulus, {"expression_STAT4": 0.0})["obs_mRNA_IFNG"] == GONE


def test_the_preference_of_irf1_and_hif1a(bench: Bench) -> None:
    """J14 (at doses matched on STAT1), J15."""
    alpha, gamma = bench.peaks(ALPHA), bench.peaks(GAMMA)
    assert gamma["obs_STAT1_pY701"] == pytest.approx(alpha["obs_STAT1_pY701"], rel=0.1)
    assert gamma["obs_mRNA_IRF1"] >= 1.5 * alpha["obs_mRNA_IRF1"]
    assert bench.peaks({"IFN_beta": 1.0})["obs_mRNA_HIF1A"] >= 1.5 * alpha["obs_mRNA_HIF1A"]


def test_stat5_docks_on_the_receptors_tyk2(bench: Bench) -> None:
    """C08, Figure 2: on the TYK2 that IFNAR1 holds. Without IFNAR1 there is no dock; it used to grow instead."""
    docks = [s for s in bench.model.species if {p.symbol for p in s.parts} >= {"TYK2", "STAT5"}]
    assert docks and all({"IFNAR1"} <= {p.symbol for p in s.parts} for s in docks)
    lost = bench.runnable.simulate(
        {"IFN_alpha": 0.0, "IFN_beta": 0.0, "IFN_omega": 0.0, "IFN_gamma": 0.0, "expression_IFNAR1": 0.0},
        [s.id for s in docks], until=240, points=25,
    )  # fmt: skip
    assert all(lost.column(s.id).max() == GONE for s in docks)


def test_mtor_is_not_drawn_to_the_antiviral_response(bench: Bench) -> None:
    """T12: its part in antiviral responses is undefined; translation of the proteins goes down all the same."""
    left = bench.left(ALPHA, {"inhibition_MTOR": 1.0})
    assert left["obs_antiviral"] == pytest.approx(1, abs=1e-7)
    assert left["obs_protein_ISG15"] < 0.9


def test_protection_needs_less_interferon_than_stat1_shows(bench: Bench) -> None:
    """Half of the antiviral response is there at a dose that phosphorylates less than half of the STAT1 it can."""
    low, high = (bench.peaks({"IFN_alpha": dose}) for dose in (0.004, 1.0))
    assert low["obs_antiviral"] > 0.5 * high["obs_antiviral"]
    assert low["obs_STAT1_pY701"] < 0.5 * high["obs_STAT1_pY701"]


@pytest.mark.parametrize("ligand", ["IFN_alpha", "IFN_gamma"])
def test_irf1_is_an_early_gene(bench: Bench, ligand: str) -> None:
    """Nine tenths of its height over a day are there within four hours."""
    message = bench.run({ligand: 1.0}, until=1440.0)["obs_mRNA_IRF1"]
    assert message[: 4 * 240].max() >= 0.9 * message.max() > 0.1


@pytest.mark.parametrize("dose", [0.004, 0.015, 0.1, 1.0])
def test_irf1_prefers_ifn_gamma_at_every_dose_that_stat1_answers(bench: Bench, dose: float) -> None:
    """J14 reversed below 0.03 nM: at equal phosphorylation of STAT1, found by bisection, IRF1 is 1.5 times as high."""
    gamma = bench.peaks({"IFN_gamma": dose})
    low, high = 1e-4, 30.0
    for _ in range(12):
        middle = (low * high) ** 0.5
        if bench.peaks({"IFN_alpha": middle})["obs_STAT1_pY701"] < gamma["obs_STAT1_pY701"]:
            low = middle
        else:
            high = middle
    assert gamma["obs_mRNA_IRF1"] >= 1.5 * bench.peaks({"IFN_alpha": high})["obs_mRNA_IRF1"]
