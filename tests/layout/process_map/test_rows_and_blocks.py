"""Families, membranes and flow: what stands in a row, what lies across a membrane, and which way arcs run."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ifnsbml.builder import Model
from ifnsbml.layout import Layout
from ifnsbml.layout.process_map.blocks import HEADS, PROCESS, head_at, shape_of
from ifnsbml.layout.process_map.families import Family, composition, families
from ifnsbml.layout.process_map.flow import BlockOrder, Flow, flow_of
from ifnsbml.layout.process_map.graph import junctions
from ifnsbml.layout.process_map.membranes import drawn_across
from ifnsbml.layout.process_map.zones import zones_of
from ifnsbml.pathways import build_pathway


def rows_of(model: Model) -> list[Family]:
    zones = zones_of(model)
    return drawn_across(model, zones, families(model, zones))


def flowing(model: Model) -> Flow:
    return flow_of(model, zones_of(model), rows_of(model))


def named(row: Family) -> dict[str, tuple[int | None, int | None]]:
    return {step.reaction.id: (step.start, step.end) for step in row.steps}


@pytest.mark.parametrize("name", ["type2_jak_stat", "pi3k_pkc_delta", "crkl"])
def test_every_species_stands_in_one_row_and_every_step_in_at_most_one(name: str) -> None:
    model = build_pathway(name)
    rows = rows_of(model)
    assert sorted(ident for row in rows for ident in row.species) == sorted(model.species_by_id)
    steps = [step.reaction.id for row in rows for step in row.steps]
    assert len(steps) == len(set(steps))


def test_the_states_of_a_protein_stand_side_by_side_from_free_to_phosphorylated(drawn_from: Model) -> None:
    row = next(r for r in families(drawn_from, zones_of(drawn_from)) if "STAT1_cytosol" in r.members)
    assert row.members == ("STAT1_cytosol", "STAT1_pY701_cytosol")
    assert set(named(row).values()) == {(0, 1), (1, 0)}


def test_making_and_losing_stand_at_the_ends_of_a_row(drawn_from: Model) -> None:
    row = next(r for r in families(drawn_from, zones_of(drawn_from)) if "IRF1_mRNA_cytosol" in r.members)
    assert named(row) == {"IRF1_transcription": (None, 0), "IRF1_mRNA_degradation": (0, None)}


def test_a_species_and_the_same_one_elsewhere_are_of_one_composition(drawn_from: Model) -> None:
    species = drawn_from.species_by_id
    assert composition(species["STAT1_STAT1_cytosol"]) == composition(species["STAT1_STAT1_nucleus"])
    assert composition(species["STAT1_cytosol"]) != composition(species["STAT1_STAT1_cytosol"])


def test_a_receptor_is_one_row_from_its_chain_to_the_spent_complex(type2: Model) -> None:
    row = next(r for r in rows_of(type2) if "IFNGR_active_membrane" in r.members)
    assert row.members[0] == "IFNGR1_membrane" and row.companion == "JAK1_membrane"
    assert row.members[-3:] == ("IFNGR_assembled_membrane", "IFNGR_active_membrane", "IFNGR_spent_membrane")
    assert named(row)["IFNGR1_binds_JAK1"] == (0, 1)
    assert named(row)["IFNGR_spent_dissociates"] == (5, 1)


def test_the_chain_and_its_kinase_stand_one_above_the_other(type2_map: Layout) -> None:
    chain, kinase = (type2_map.species_by_id[f"{name}_membrane"].box for name in ("IFNGR1", "JAK1"))
    assert chain.x == kinase.x and chain.bottom < kinase.y
    process = type2_map.processes_by_id["IFNGR1_binds_JAK1"]
    ends = {arc.points[-1] for arc in type2_map.arcs_of(process.id) if arc.shape == "consumption"}
    assert ends == {process.inlet}


def test_the_membrane_is_thin(type2_map: Layout) -> None:
    """Two rows: the pair that binds in, and the receptor."""
    membrane = next(c for c in type2_map.compartments if c.id == "plasma_membrane")
    receptors = [g.box.h for g in type2_map.species if g.id.startswith("IFNGR") and g.parts]
    assert membrane.box.h < 3 * max(receptors)


def test_bindings_in_the_cytosol_stay_processes_of_their_own(drawn_from: Model) -> None:
    assert flowing(drawn_from).block_of_reaction["STAT1_binds_STAT1"] == "process:STAT1_binds_STAT1"


def test_a_binding_of_several_of_one_kind_is_not_drawn_across(drawn_from: Model) -> None:
    """Its marker for the stoichiometry would have no room."""
    for row in rows_of(drawn_from):
        for step in row.steps:
            assert all(p.stoichiometry == 1 for p in (*step.reaction.reactants, *step.reaction.products))


@pytest.mark.parametrize("name", ["type2_jak_stat", "mek_erk", "pi3k_pkc_delta"])
def test_the_flow_has_every_participant_once_and_no_cycle(name: str) -> None:
    model = build_pathway(name)
    flow = flowing(model)
    linked = {(link.reaction, link.species, link.role) for link in flow.links}
    assert len(linked) == len(flow.links)
    below: dict[str, set[str]] = {}
    for link in flow.links:
        if flow.zone_of_block[link.species_block] != flow.zone_of_block[link.process_block]:
            continue
        upper, lower = link.species_block, link.process_block
        if not link.species_above:
            upper, lower = lower, upper
        if upper != lower:
            below.setdefault(upper, set()).add(lower)
    done: set[str] = set()

    def descends(block: str, path: tuple[str, ...]) -> None:
        assert block not in path, path
        if block not in done:
            for lower in below.get(block, ()):
                descends(lower, (*path, block))
            done.add(block)

    for block in list(below):
        descends(block, ())


def test_what_is_taken_lies_above_and_what_is_given_below(drawn_from: Model) -> None:
    links = {(link.reaction, link.role): link for link in flowing(drawn_from).links}
    assert links["STAT1_binds_STAT1", "consumption"].species_above
    assert not links["STAT1_binds_STAT1", "production"].species_above
    assert links["STAT1_binds_STAT1", "consumption"].stoichiometry == 2
    assert links["ERK_phosphorylates_PPARG_S", "catalysis"].species_above


def test_the_order_refuses_a_cycle_and_a_step_up_a_strip() -> None:
    order = BlockOrder({"a": 0, "b": 0, "c": 0, "low": 1})
    order.add("a", "b")
    order.add("b", "c")
    assert not order.allows("c", "a") and order.allows("a", "c")
    assert order.allows("c", "low") and not order.allows("low", "a")
    assert not order.allows("a", "a")


def test_a_junction_only_where_several_act_on_several() -> None:
    flow = flowing(build_pathway("type1_jak_stat"))
    made = junctions(flow)
    for bundle in made:
        links = [link for link in flow.links if link.bundle == bundle]
        assert len({x.species for x in links}) > 1 and len({(x.reaction, x.role) for x in links}) > 1


def test_process_shapes_follow_what_is_known(drawn_from: Model) -> None:
    shapes = {r.id: shape_of(r) for r in drawn_from.reactions}
    assert shapes["STAT1_binds_STAT1"] == "association"
    assert shapes["ERK_phosphorylates_PPARG_S"] == "uncertain process"
    assert shapes["STAT1_STAT1_imported"] == "process"
    assert "omitted process" in {shape_of(r) for r in build_pathway("mek_erk").reactions}
    assert "dissociation" in {shape_of(r) for r in build_pathway("type2_jak_stat").reactions}


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_heads_lie_apart_on_the_side_of_their_process(count: int) -> None:
    places = [head_at(index, count) for index in range(count)]
    assert sum(places) == pytest.approx(0) and max(map(abs, places)) < PROCESS / 2
    assert all(b - a <= HEADS for a, b in pairwise(places))


def test_strips_follow_the_compartments_and_messages_leave_the_nucleus_downwards(drawn_from: Model) -> None:
    zones = zones_of(drawn_from)
    assert zones.order == ("extracellular", "plasma_membrane", "cytosol", "nucleus", "cytosol")
    assert zones.of["IRF1_mRNA_cytosol"] == 4 and zones.of["STAT1_cytosol"] == 2
    assert zones.membranes == {1} and zones.phenotypes == 5
    transcription = next(r for r in drawn_from.reactions if r.id == "IRF1_transcription")
    assert zones.of_reaction(transcription) == 4
