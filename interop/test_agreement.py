"""The formats against each other: the same things, called the same, in the same places.

COPASI's file is held against the same Level 3 file in test_copasi, with COPASI reading it.
"""

from __future__ import annotations

import pytest
from bundle import Bundled
from coordinates import Drawing, celldesigner_glyphs, layout_glyphs, sbgn_glyphs, sbml_names, svg_glyphs

from ifnsbml.formats.celldesigner.names import decoded

EVERYWHERE = pytest.mark.reads("all formats", "each other")


def plain(name: str) -> str:
    return " ".join(name.split())


def assert_same_places(here: Drawing, there: Drawing, kind: str) -> None:
    ours, theirs = getattr(here, kind), getattr(there, kind)
    assert ours and ours.keys() <= theirs.keys()
    for ident, glyph in ours.items():
        assert theirs[ident].box == pytest.approx(glyph.box, abs=0.01), ident


@EVERYWHERE
def test_reactions_are_processes_are_layout_glyphs_are_celldesigner_reactions(pathway: Bundled):
    declared = {reaction.id: reaction.name for reaction in pathway.model.reactions}
    assert len(declared) > 30
    assert sbml_names(pathway.file(".xml"))["Reactions"] == declared
    assert sbml_names(pathway.file(".l2v4.xml"))["Reactions"] == declared
    theirs = sbml_names(pathway.file(".celldesigner.xml"))["Reactions"]
    assert {ident: plain(decoded(name)) for ident, name in theirs.items()} == declared
    here, sbgn, svg = drawings(pathway)
    assert here.reactions.keys() == declared.keys()
    assert {ident: glyph.name for ident, glyph in here.reactions.items()} == declared
    assert {ident: glyph.name.removesuffix(" (reversible)") for ident, glyph in sbgn.reactions.items()} == declared
    kinds = {reaction.id: f"{reaction.name} ({reaction.process.value})" for reaction in pathway.model.reactions}
    assert {ident: glyph.name for ident, glyph in svg.reactions.items()} == kinds
    assert_same_places(here, sbgn, "reactions")
    assert_same_places(here, svg, "reactions")


@EVERYWHERE
def test_species_have_the_same_ids_names_and_places(pathway: Bundled):
    declared = {species.id: species.name for species in pathway.model.species}
    assert sbml_names(pathway.file(".xml"))["Species"] == declared
    assert sbml_names(pathway.file(".l2v4.xml"))["Species"] == declared
    here, sbgn, svg = drawings(pathway)
    celldesigner = celldesigner_glyphs(pathway.file(".celldesigner.xml"))
    assert here.species.keys() == declared.keys()
    for other in (celldesigner, sbgn, svg):
        assert_same_places(here, other, "species")
    assert svg.species.keys() == declared.keys()
    assert {ident: glyph.name for ident, glyph in svg.species.items()} == declared
    assert {ident: plain(decoded(celldesigner.species[ident].name)) for ident in declared} == declared
    # A glyph in SBGN bears what it is; its states and its compartment are drawn, not written.
    for species in pathway.model.species:
        label = sbgn.species[species.id].name
        entities = [pathway.model.entities[part.symbol] for part in species.parts]
        known = {species.label, *(e.symbol for e in entities), *(e.name for e in entities)}
        assert label in known | {name.removesuffix(" mRNA") for name in known}, species.id


@EVERYWHERE
def test_compartments_are_the_same_bands(pathway: Bundled):
    declared = {compartment.id: compartment.name for compartment in pathway.model.compartments}
    here, sbgn, svg = drawings(pathway)
    for drawing in (here, sbgn, svg):
        assert {ident: glyph.name for ident, glyph in drawing.compartments.items()} == declared
    celldesigner = celldesigner_glyphs(pathway.file(".celldesigner.xml"))
    assert {ident: plain(decoded(glyph.name)) for ident, glyph in celldesigner.compartments.items()} == declared
    for other in (celldesigner, sbgn, svg):
        assert_same_places(here, other, "compartments")


def drawings(pathway: Bundled) -> tuple[Drawing, Drawing, Drawing]:
    return (
        layout_glyphs(pathway.file(".xml")),
        sbgn_glyphs(pathway.file(".sbgn")),
        svg_glyphs(pathway.file(".svg")),
    )
