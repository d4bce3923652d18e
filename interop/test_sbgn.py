"""SBGN-ML: schema and official rules by libsbgnpy, and two other readers; the one from npm knows no activity flow."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from bundle import Bundled
from coordinates import sbgn_arcs, sbgn_glyphs

READ = """
const fs = require("fs");
const graph = require("sbgnml-to-cytoscape")(fs.readFileSync(process.argv[1], "utf8"));
console.log(JSON.stringify({nodes: graph.nodes.map(n => n.data), edges: graph.edges.map(e => e.data)}));
"""
FILES = (".sbgn", ".af.sbgn")


def file_marks(client: str) -> list:
    return [pytest.param(suffix, marks=pytest.mark.reads(suffix, client)) for suffix in FILES]


@pytest.mark.parametrize("suffix", file_marks("libsbgnpy: schema, rules"))
def test_schema_and_schematron_have_nothing_to_say(pathway: Bundled, suffix: str):
    from libsbgnpy.schematron import validate_schematron
    from libsbgnpy.validator import validate

    assert validate(pathway.file(suffix)) == []
    assert validate_schematron(pathway.file(suffix)) == []


@pytest.mark.parametrize("suffix", file_marks("momapy"))
def test_momapy_reads_the_map(pathway: Bundled, suffix: str):
    import momapy.io

    found = momapy.io.read(str(pathway.file(suffix))).obj
    if suffix == ".sbgn":
        # In its model momapy makes one of processes with equal participants; its map keeps them all.
        assert {e.id_ for e in found.layout.layout_elements} >= {r.id for r in pathway.model.reactions}
        assert len(found.model.processes) > 0.8 * len(pathway.model.reactions)
        drawn = sbgn_glyphs(pathway.file(suffix))
        assert len(found.model.compartments) == len(drawn.compartments)
    else:
        assert len(found.model.activities) > 3 and len(found.model.influences) > 3
    assert found.layout.width > 100 and found.layout.layout_elements


@pytest.mark.reads(".sbgn", "sbgnml-to-cytoscape")
def test_the_npm_reader_finds_every_glyph(pathway: Bundled):
    node = shutil.which("node")
    if node is None or "NODE_PATH" not in os.environ:
        pytest.skip("needs Node and the npm package sbgnml-to-cytoscape in NODE_PATH, as nox -s interop installs it")
    run = subprocess.run(
        [node, "-e", READ, str(pathway.file(".sbgn"))], capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    graph = json.loads(run.stdout)
    nodes = {data["id"]: data for data in graph["nodes"]}
    drawn = sbgn_glyphs(pathway.file(".sbgn"))
    for glyphs in (drawn.species, drawn.reactions, drawn.compartments):
        for ident, glyph in glyphs.items():
            w, h = glyph.box[2:]
            box = nodes[ident]["bbox"]  # placed by its middle
            found = (box["x"] - w / 2, box["y"] - h / 2, box["w"], box["h"])
            assert found == pytest.approx(glyph.box, abs=0.01), ident
    edges = {edge["id"]: edge for edge in graph["edges"]}
    assert all({edge["source"], edge["target"]} <= nodes.keys() for edge in edges.values())
    assert edges.keys() == sbgn_arcs(pathway.file(".sbgn")) and len(edges) > 50
