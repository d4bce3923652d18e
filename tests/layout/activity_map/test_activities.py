"""The activity flow says what the review says: who raises whom, and who does not."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from ifnsbml.builder import Model
from ifnsbml.formats.sbml.writer import sbml_text
from ifnsbml.layout import Layout, LayoutError
from ifnsbml.layout.activity_map.activities import Activity, ActivityFlow, Influence, activity_flow, reachable
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.layout.activity_map.grouping import grouped
from ifnsbml.pathways import build_pathway
from ifnsbml.simulation import RunnableModel

STATS = {f"activity_STAT{n}" for n in range(1, 7)}


def influences(name: str) -> dict[tuple[str, str], Influence]:
    return {(i.source, i.target): i for i in activity_flow(build_pathway(name)).influences}


def downstream(name: str, start: str) -> set[str]:
    pairs = set(influences(name))
    reached, todo = set(), {start}
    while todo:
        reached |= todo
        todo = {target for source, target in pairs if source in todo} - reached
    return reached - {start}


def test_the_sketch_is_read_off_its_processes(drawn_from: Model) -> None:
    made = {(i.source.removeprefix("activity_"), i.target.removeprefix("activity_"), i.shape) for i in
            activity_flow(drawn_from).influences}  # fmt: skip
    assert made == {
        ("IFN_alpha", "IFNAR1__TYK2", "positive influence"),
        ("IFNAR1__TYK2", "STAT1", "positive influence"),
        ("STAT1", "2STAT1", "positive influence"),
        ("ERK", "PPARG", "positive influence"),
        ("2STAT1", "IRF1", "necessary stimulation"),
        ("PPARG", "IRF1", "negative influence"),
        ("IRF1", "antiviral", "positive influence"),
    }


def test_a_hypothesis_stays_one(drawn_from: Model) -> None:
    guesses = [i for i in activity_flow(drawn_from).influences if i.hypothetical]
    assert [(i.source, i.target) for i in guesses] == [("activity_ERK", "activity_PPARG")]


def test_type_two_interferon_makes_no_isgf3() -> None:
    ends = {end for pair in influences("type2_jak_stat") for end in pair}
    assert not any("IRF9" in end or "STAT2" in end for end in ends)
    assert ("activity_2STAT1", "activity_GAS") in influences("type2_jak_stat")


def test_type_one_interferon_makes_isgf3_which_opens_isre() -> None:
    assert ("activity_IRF9__STAT1__STAT2", "activity_ISRE") in influences("type1_jak_stat")


@pytest.mark.parametrize("name", ["stat1_transcription", "interferon"])
def test_pkc_delta_raises_stat1(name: str) -> None:
    assert influences(name)["activity_PRKCD", "activity_STAT1"].positive


def test_where_the_serine_does_nothing_the_flow_shows_the_site() -> None:
    """Without co-activators Ser727 changes nothing that STAT1 does (S02, S03): PKC-δ reaches the site, not STAT1."""
    found = influences("pi3k_pkc_delta")
    assert found["activity_PRKCD", "activity_STAT1_pS727"].positive
    assert ("activity_PRKCD", "activity_STAT1") not in found
    (site,) = [a for a in activity_flow(build_pathway("pi3k_pkc_delta")).activities if a.id.endswith("STAT1_pS727")]
    assert site.label == "STAT1 pS727"


@pytest.mark.parametrize(
    ("name", "source", "target", "site"),
    [
        ("pi3k_pkc_delta", "IRS2__p110__p85", "IRS1", "IRS1_pS"),  # K05: the review gives the serine no effect
        ("interferon", "IRS2__p110__p85", "IRS1", "IRS1_pS"),
        ("mtor", "MNK1", "EIF4E", "EIF4E_pS"),  # P21: it translates no more and no less for it
        ("interferon", "MNK1", "EIF4E", "EIF4E_pS"),
    ],
)
def test_an_effect_that_is_none_is_not_drawn(name: str, source: str, target: str, site: str) -> None:
    found = influences(name)
    assert (f"activity_{source}", f"activity_{target}") not in found
    assert found[f"activity_{source}", f"activity_{site}"].positive
    assert not [i for i in found.values() if i.source == f"activity_{site}"]


@pytest.mark.parametrize(
    ("name", "source", "response", "alone"),
    [
        ("interferon", "OAS1", "antiviral_response", False),  # ISG15 stands in for it
        ("interferon", "ISG15", "antiviral_response", False),
        ("interferon", "MAPKAPK2", "antiviral_response", True),
        ("interferon", "CRKL__STAT5", "growth_inhibition_response", False),  # any phosphorylated CRKL does
        ("interferon", "CRKL", "growth_inhibition_response", True),
        ("crkl", "CRKII", "growth_inhibition_response", True),
    ],
)
def test_what_another_can_stand_in_for_is_not_drawn_as_necessary(
    name: str, source: str, response: str, alone: bool
) -> None:
    assert influences(name)[f"activity_{source}", f"activity_{response}"].necessary is alone


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loss", "spared", "falls"),
    [
        ({"expression_MKNK1": 0.0}, ["obs_protein_IFITM1", "obs_EIF4E_free"], "obs_EIF4E_phosphorylated"),
        ({"expression_KAT2A": 0.0}, ["obs_mRNA_OAS1"], "obs_GCN5_recruited"),
    ],
)
def test_what_is_not_drawn_has_no_effect_in_a_run(
    loss: dict[str, float], spared: list[str], falls: str, tmp_path: Path
) -> None:
    path = tmp_path / "interferon.xml"
    path.write_text(sbml_text(build_pathway("interferon")), encoding="utf-8")
    model = RunnableModel.load(path)
    wanted = [*spared, falls]
    whole, lost = (model.simulate({"IFN_alpha": 1.0, **more}, wanted, until=240, rtol=1e-9) for more in ({}, loss))
    for name in spared:
        assert lost.column(name) == pytest.approx(whole.column(name), rel=1e-6, abs=1e-9)
    assert lost.column(falls).max() < 1e-6 < whole.column(falls).max()


@pytest.mark.parametrize("name", ["mtor", "interferon"])
def test_mtor_does_not_act_on_any_stat(name: str) -> None:
    reached = downstream(name, "activity_MTOR")
    assert "activity_p70S6K" in reached and not reached & STATS


@pytest.mark.parametrize("name", ["mtor", "interferon"])
def test_mtor_lowers_4ebp1_which_holds_eif4e_back(name: str) -> None:
    """Figure 5. MNK1 changes EIF4E in the same complex, and is not said to act on 4EBP1."""
    pairs = influences(name)
    assert not pairs["activity_MTOR", "activity_EIF4EBP1"].positive
    assert not pairs["activity_EIF4EBP1", "activity_EIF4E"].positive
    assert ("activity_MNK1", "activity_EIF4EBP1") not in pairs


def test_nothing_else_is_drawn_as_held_back() -> None:
    lowered = {pair for pair, influence in influences("type1_jak_stat").items() if not influence.positive}
    lowered |= {pair for pair, influence in influences("type2_jak_stat").items() if not influence.positive}
    assert not lowered


def test_the_p38_cascade_is_in_its_order() -> None:
    pairs = influences("p38")
    chain = ("VAV1", "RAC1", "MAPKKK", "MKK6", "p38_alpha", "MAPKAPK2")
    assert all((f"activity_{a}", f"activity_{b}") in pairs for a, b in pairwise(chain))


def test_erk_lowers_fas() -> None:
    assert not influences("interferon")["activity_ERK", "activity_FAS"].positive


def test_what_can_never_be_made_is_not_reachable(type2: Model) -> None:
    there = reachable(type2)
    assert "STAT1_STAT1_nucleus" in there and "ISGF3_nucleus" not in there and "STAT2_pY_cytosol" not in there


def flow_of(*influences: Influence, kind: str = "protein") -> ActivityFlow:
    names = dict.fromkeys(end for i in influences for end in (i.source, i.target))
    return ActivityFlow(tuple(Activity(n, (n.removeprefix("activity_"),), kind, (n,)) for n in names), influences)


def on(source: str, target: str, **manner: bool) -> Influence:
    return Influence(f"activity_{source}", f"activity_{target}", manner.pop("positive", True), **manner)


def joined(flow: ActivityFlow, **levels: int) -> set[str]:
    made, _ = grouped(flow, {a.id: levels.get(a.names[0], 0) for a in flow.activities})
    return {a.label for a in made.activities}


def test_what_is_acted_on_and_acts_alike_is_one() -> None:
    flow = flow_of(on("K", "A"), on("K", "B"), on("A", "T"), on("B", "T"))
    assert joined(flow) == {"K", "A, B", "T"}


def test_a_different_sign_or_target_or_level_or_certainty_keeps_them_apart() -> None:
    assert joined(flow_of(on("K", "A"), on("K", "B"), on("A", "T"), on("B", "T", positive=False))) >= {"A", "B"}
    assert joined(flow_of(on("K", "A"), on("K", "B"), on("A", "T"), on("B", "U"))) >= {"A", "B"}
    assert joined(flow_of(on("K", "A"), on("K", "B"), on("A", "T"), on("B", "T")), B=1) >= {"A", "B"}
    assert joined(flow_of(on("K", "A"), on("K", "B", uncertain=True), on("A", "T"), on("B", "T"))) >= {"A", "B"}


def test_complexes_with_one_effect_are_one_whatever_makes_them() -> None:
    flow = flow_of(on("S", "A"), on("R", "B"), on("A", "T"), on("B", "T"), kind="complex")
    assert "A, B" in joined(flow)


def test_ligands_and_phenotypes_are_never_joined() -> None:
    for kind in ("ligand", "phenotype"):
        flow = flow_of(on("K", "A"), on("K", "B"), on("A", "T"), on("B", "T"), kind=kind)
        assert {"A", "B"} <= joined(flow)


@pytest.mark.parametrize("name", ["type1_jak_stat", "p38", "interferon"])
def test_joining_loses_no_species_and_invents_no_influence(name: str) -> None:
    model = build_pathway(name)
    flow = activity_flow(model)
    made, levels = grouped(flow, dict.fromkeys((a.id for a in flow.activities), 0))
    assert sorted(s for a in made.activities for s in a.species) == sorted(
        s for a in flow.activities for s in a.species
    )
    assert levels.keys() == {a.id for a in made.activities}
    home = {s: a.id for a in made.activities for s in a.species}
    first = {a.id: home[a.species[0]] for a in flow.activities}
    assert {(i.source, i.target, i.positive) for i in made.influences} == {
        (first[i.source], first[i.target], i.positive) for i in flow.influences
    }


def test_the_summary_fits_a_page() -> None:
    """Landscape A3 has some 400 by 277 mm: letters of 14 pixels are then no smaller than 1.8 mm."""
    layout = arrange_activity_flow(build_pathway("interferon"))
    scale = min(400 / layout.width, 277 / layout.height)
    assert layout.species[0].label.size * scale > 1.8


def test_the_summary_reads_from_the_ligand_down_to_the_genes(type2_flow: Layout) -> None:
    boxes = {g.label.text: g.box for g in type2_flow.species}
    order = [boxes[name].y for name in ("IFN-γ", "IFN-γ:IFNGR", "STAT1", "STAT1–STAT1", "GAS", "IRF1")]
    assert order == sorted(set(order))
    assert {g.shape for g in type2_flow.species} == {"biological activity"}


def test_what_raises_and_what_lowers_leave_an_activity_apart() -> None:
    layout = arrange_activity_flow(build_pathway("mek_erk"))
    starts = {(a.source, a.shape == "negative influence", a.points[0]) for a in layout.arcs}
    assert len({source for source, lowers, _ in starts if lowers}) == 2, "the receptor and ERK"
    assert len({(source, point) for source, _, point in starts}) == len(starts)


def test_a_model_in_which_nothing_acts_has_no_activity_flow() -> None:
    from sketch import SAID, empty

    m = empty("still")
    stat1 = m.protein("STAT1")
    m.pool(stat1, 1, SAID, at="cytosol")
    from ifnsbml.builder import PER_MINUTE

    m.degrades(stat1() @ "cytosol", m.rate("k_lost", 0.1, PER_MINUTE, SAID), evidence=SAID)
    with pytest.raises(LayoutError, match="nothing acts on anything"):
        arrange_activity_flow(m.build())
