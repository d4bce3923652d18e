"""One set of coordinates for a pathway: the model in, a ``Layout`` out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ifnsbml.builder.model import Model
from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.geometry import Polyline, cleaned, shifted
from ifnsbml.layout.glyphs import species_glyph
from ifnsbml.layout.layered.elk import Graph
from ifnsbml.layout.layered.placement import drafted, placed
from ifnsbml.layout.map import Arc, Layout, moved
from ifnsbml.layout.process_map.blocks import Block, ProcessBuilder, flux_arc
from ifnsbml.layout.process_map.compartments import banded
from ifnsbml.layout.process_map.families import Family, families
from ifnsbml.layout.process_map.finish import finished
from ifnsbml.layout.process_map.flow import Flow, Link, flow_of
from ifnsbml.layout.process_map.graph import graph_of, phenotype_route, routes_of
from ifnsbml.layout.process_map.membranes import drawn_across
from ifnsbml.layout.process_map.phenotypes import phenotype_arc, phenotype_blocks
from ifnsbml.layout.process_map.rows import RowBuilder
from ifnsbml.layout.process_map.zones import Zones, zones_of


def arrange(model: Model) -> Layout:
    """Lay out a model.

    Every species and reaction gets a glyph under its own id. A quick draft tells from which side
    each arc will come, then blocks are drawn for that. Deterministic. Raises LayoutError
    for a model without species or reactions, and where the layout engine is not installed.
    """
    if not model.species or not model.reactions:
        raise LayoutError(
            f"'{model.id}' has {len(model.species)} species and {len(model.reactions)} reactions: "
            "a map needs at least one of each."
        )
    zones = zones_of(model)
    rows = drawn_across(model, zones, families(model, zones))
    flow = flow_of(model, zones, rows)
    draft = _blocks(model, zones, rows, flow, {})
    towards = _directions(flow, draft, drafted(*graph_of(model.id, flow, draft)))
    blocks = _blocks(model, zones, rows, flow, towards)
    arranged = placed(*graph_of(model.id, flow, blocks))
    return finished(banded(_assembled(model, flow, blocks, arranged), zones, model, blocks, arranged))


def _blocks(
    model: Model, zones: Zones, rows: Sequence[Family], flow: Flow, towards: Mapping[str, float]
) -> dict[str, Block]:
    partners = frozenset(frozenset(p.symbol for p in s.parts) for s in model.species if len(s.parts) == 2)
    glyphs = {s.id: species_glyph(model, s, partners) for s in model.species}
    blocks: dict[str, Block] = {}
    for row in rows:
        block = RowBuilder(row, flow, glyphs, zones.of[row.members[0]], towards).build()
        blocks[block.id] = block
    for reaction in model.reactions:
        ident = f"process:{reaction.id}"
        if flow.block_of_reaction[reaction.id] == ident:
            zone = flow.zone_of_block[ident]
            blocks[ident] = ProcessBuilder(reaction, flow, zone, zones.order[zone], towards).build()
    blocks.update(phenotype_blocks(model, zones))
    return blocks


def _directions(flow: Flow, blocks: Mapping[str, Block], draft: Graph) -> dict[str, float]:
    """For each terminal, of a process or of a species, how far to its right the other ends lie on average."""
    origin = {child["id"]: (child["x"], child["y"]) for child in draft["children"]}
    away: dict[str, list[float]] = defaultdict(list)
    for link in flow.links:
        species = blocks[link.species_block].terminals[link.species_terminal].x + origin[link.species_block][0]
        process = blocks[link.process_block].terminals[link.process_terminal].x + origin[link.process_block][0]
        away[link.process_terminal].append(species - process)
        away[link.species_terminal].append(process - species)
    return {key: sum(values) / len(values) for key, values in away.items()}


def _assembled(model: Model, flow: Flow, blocks: Mapping[str, Block], arranged: Graph) -> Layout:
    """Everything at its place in the engine's coordinates, before there are bands."""
    origin = {child["id"]: (child["x"], child["y"]) for child in arranged["children"]}
    species, processes, voids, phenotypes = [], [], [], []
    arcs: list[Arc] = []
    for block in blocks.values():
        dx, dy = origin[block.id]
        species += [moved(glyph, dx, dy) for glyph in block.species]
        processes += [
            replace(
                p,
                box=p.box.shifted(dx, dy),
                inlet=(p.inlet[0] + dx, p.inlet[1] + dy),
                outlet=(p.outlet[0] + dx, p.outlet[1] + dy),
            )
            for p in block.processes
        ]
        voids += [replace(v, box=v.box.shifted(dx, dy)) for v in block.voids]
        phenotypes += [
            replace(p, box=p.box.shifted(dx, dy), label=replace(p.label, box=p.label.box.shifted(dx, dy)))
            for p in block.phenotypes
        ]
        arcs += [replace(arc, points=shifted(arc.points, dx, dy)) for arc in block.arcs]
    reactions = {r.id: r for r in model.reactions}
    for link, route in zip(flow.links, routes_of(flow, arranged), strict=True):
        points = _joined(link, blocks, origin, route)
        reaction = reactions[link.reaction]
        if link.modulation:
            arcs.append(
                Arc(
                    f"{link.reaction}__by__{link.species}",
                    link.role,
                    link.species,
                    link.reaction,
                    points,
                    link.reaction,
                    link.species,
                    hypothetical=reaction.hypothesis is not None,
                )
            )
        else:
            inward = link.role == "consumption"
            ends = (link.species, f"{link.reaction}__in") if inward else (f"{link.reaction}__out", link.species)
            arcs.append(flux_arc(reaction, link.role, link.species, ends, points, link.stoichiometry))
    for glyph in phenotypes:
        home = flow.block_of_species[glyph.species]
        terminal = blocks[home].terminals[f"{glyph.species}|S|shown"]
        start = shifted(terminal.stub[::-1], *origin[home])
        arcs.append(phenotype_arc(glyph, start + phenotype_route(glyph.species, arranged)))
    by_id = {glyph.id: glyph for glyph in species}
    process_by_id = {glyph.id: glyph for glyph in processes}
    return Layout(
        id=model.id,
        name=model.name,
        width=arranged["width"],
        height=arranged["height"],
        compartments=(),
        species=tuple(by_id[s.id] for s in model.species),
        processes=tuple(process_by_id[r.id] for r in model.reactions),
        voids=tuple(sorted(voids, key=lambda v: v.id)),
        phenotypes=tuple(phenotypes),
        arcs=tuple(replace(arc, points=cleaned(arc.points)) for arc in _in_order(model, arcs)),
    )


def _in_order(model: Model, arcs: list[Arc]) -> list[Arc]:
    place = {r.id: index for index, r in enumerate(model.reactions)}
    kinds = ("consumption", "production")
    return sorted(
        arcs,
        key=lambda a: (place.get(a.reaction, len(place)), kinds.index(a.shape) if a.shape in kinds else 2),
    )


def _joined(
    link: Link,
    blocks: Mapping[str, Block],
    origin: Mapping[str, tuple[float, float]],
    route: Polyline,
) -> Polyline:
    """The whole arc in its own direction: out of the glyph, along the route, into the glyph."""
    near = shifted(blocks[link.species_block].terminals[link.species_terminal].stub, *origin[link.species_block])
    far = shifted(blocks[link.process_block].terminals[link.process_terminal].stub, *origin[link.process_block])
    points = near[::-1] + route + far
    return points[::-1] if link.role == "production" else points
