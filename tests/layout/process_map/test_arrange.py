"""The whole layout: everything on the map, signal downwards, and the same bytes wherever and whenever it is made."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256

import pytest

from ifnsbml.builder import Model
from ifnsbml.layout import Layout, LayoutError, arrange
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.layout.lint import lint

FRESH = """
from hashlib import sha256
from ifnsbml.layout import arrange
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.pathways import build_pathway
model = build_pathway("type2_jak_stat")
for layout in (arrange(model), arrange_activity_flow(model)):
    print(sha256(layout.to_json().encode("utf-8")).hexdigest())
"""


def test_the_sketch_is_clean_and_whole(drawn_from: Model, drawn: Layout) -> None:
    assert lint(drawn_from, drawn).findings == ()
    assert [g.id for g in drawn.species] == [s.id for s in drawn_from.species]
    assert [p.id for p in drawn.processes] == [r.id for r in drawn_from.reactions]


def test_twice_gives_the_same(drawn_from: Model, drawn: Layout) -> None:
    assert arrange(drawn_from).to_json() == drawn.to_json()


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_a_fresh_process_with_another_hash_seed_gives_the_same(type2: Model, type2_map: Layout, seed: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FRESH],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    here = [type2_map, arrange_activity_flow(type2)]
    assert run.stdout.split() == [sha256(layout.to_json().encode("utf-8")).hexdigest() for layout in here]


def test_bands_lie_from_outside_inwards(type2_map: Layout) -> None:
    tops = {c.id: c.box.y for c in type2_map.compartments}
    assert tops["extracellular"] < tops["plasma_membrane"] < tops["cytosol"] < tops["nucleus"]


def test_state_changes_run_across_and_the_signal_downwards(type2_map: Layout) -> None:
    glyphs = type2_map.species_by_id
    free, phosphorylated = glyphs["STAT1_cytosol"].box, glyphs["STAT1_pY701_cytosol"].box
    assert free.center[1] == phosphorylated.center[1] and free.right < phosphorylated.x
    way = ("IFN_gamma", "IFNGR_active_membrane", "STAT1_pY701_cytosol", "STAT1_STAT1_nucleus")
    heights = [glyphs[ident].box.center[1] for ident in way]
    assert heights == sorted(set(heights))


def test_modifiers_arrive_at_a_right_angle(type2_map: Layout) -> None:
    processes = type2_map.processes_by_id
    acting = [a for a in type2_map.arcs if a.target in processes]
    assert len(acting) > 5
    for arc in acting:
        box, (x, y), (x0, y0) = processes[arc.target].box, arc.points[-1], arc.points[-2]
        level = y == y0 and (abs(x - box.x) < 0.6 or abs(x - box.right) < 0.6)
        upright = x == x0 and (abs(y - box.y) < 0.6 or abs(y - box.bottom) < 0.6)
        assert level or upright, arc.id


def test_a_hypothetical_step_is_marked_on_its_process_and_on_its_arcs(drawn: Layout) -> None:
    process = next(p for p in drawn.processes if p.hypothetical)
    assert process.shape == "uncertain process"
    assert all(arc.hypothetical for arc in drawn.arcs_of(process.id))
    assert not any(arc.hypothetical for arc in drawn.arcs if arc.reaction != process.id)


def test_phenotypes_stand_at_the_bottom(drawn: Layout) -> None:
    (phenotype,) = drawn.phenotypes
    assert phenotype.box.y > max(c.box.bottom for c in drawn.compartments)


@pytest.mark.parametrize("what", ["species", "reactions"])
def test_a_model_with_nothing_to_draw_is_refused(drawn_from: Model, what: str) -> None:
    with pytest.raises(LayoutError, match="a map needs at least one of each"):
        arrange(replace(drawn_from, **{what: ()}))


def test_a_species_in_no_compartment_is_refused_by_name(drawn_from: Model) -> None:
    lost = replace(drawn_from.species[0], compartment="limbo")
    with pytest.raises(LayoutError, match=f"'{lost.id}' lies in 'limbo'"):
        arrange(replace(drawn_from, species=(lost, *drawn_from.species[1:])))
