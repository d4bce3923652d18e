"""CellDesigner files through momapy, casq, libSBML and COPASI; layout and render through SBMLNetwork."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from bundle import Bundled
from comparing import ATOL, RTOL, floating
from coordinates import Glyph, celldesigner_glyphs, fills, layout_glyphs
from copasi_client import Run, Step, in_copasi
from working import work

from ifnsbml.formats.celldesigner.names import decoded
from ifnsbml.formats.sbml.check import libsbml_messages


@pytest.mark.reads(".celldesigner.xml", "momapy")
def test_momapy_reads_every_species_and_reaction_in_its_place(pathway: Bundled):
    import momapy.io

    found = momapy.io.read(str(pathway.file(".celldesigner.xml"))).obj
    # Of two that turn the same things into the same things it keeps one (see findings/): PPAR-γ is lost in two ways.
    alike: dict[object, set[str]] = {}
    for reaction in pathway.model.reactions:
        ends = (
            frozenset((p.species, p.stoichiometry) for p in side) for side in (reaction.reactants, reaction.products)
        )
        alike.setdefault((*ends, reaction.process), set()).add(reaction.id)
    read = {reaction.id_ for reaction in found.model.reactions}
    assert read <= set().union(*alike.values())
    assert [sorted(ids) for ids in alike.values() if not read & ids] == []
    # momapy adds "_active" to the id of a species that is drawn as active.
    assert {s.id_.removesuffix("_active") for s in found.model.species} >= set(pathway.model.species_by_id)
    names = {s.name.replace("\n", " ") for s in found.model.species if s.name}
    assert names >= {species.name for species in pathway.model.species}
    placed = {
        e.id_: (e.position.x - e.width / 2, e.position.y - e.height / 2, e.width, e.height)
        for e in found.layout.layout_elements
        if hasattr(e, "position") and e.id_
    }
    for glyph in celldesigner_glyphs(pathway.file(".celldesigner.xml")).species.values():
        assert placed[glyph.id] == pytest.approx(glyph.box, abs=0.01), glyph.id


@pytest.mark.reads(".celldesigner.xml", "casq")
def test_casq_reads_every_species(pathway: Bundled):
    import casq.readCD
    from loguru import logger

    logger.disable("casq")
    with pathway.file(".celldesigner.xml").open(encoding="utf-8") as file:
        info, width, height = casq.readCD.read_celldesigner(file)
    found = {row["ref_species"]: row for key, row in info.items() if not key.startswith("__")}
    assert found.keys() >= pathway.model.species_by_id.keys()
    made = [p.species for reaction in pathway.model.reactions for p in reaction.products]
    assert {key: len(found[key]["transitions"]) for key in set(made)} == {key: made.count(key) for key in set(made)}
    assert float(width) > 100 and float(height) > 100


@pytest.mark.reads(".celldesigner.xml", "own check")
def test_every_reference_and_every_class_is_right(pathway: Bundled):
    from ifnsbml.formats.celldesigner.check import sound_celldesigner

    sound_celldesigner(pathway.file(".celldesigner.xml"))
    drawn = celldesigner_glyphs(pathway.file(".celldesigner.xml"))
    for species in pathway.model.species:
        assert " ".join(decoded(drawn.species[species.id].name).split()) == species.name


def sbml_files(client: str) -> list:
    suffixes = (".xml", ".l2v4.xml", ".celldesigner.xml")
    return [pytest.param(suffix, marks=pytest.mark.reads(suffix, client)) for suffix in suffixes]


@pytest.mark.parametrize("suffix", sbml_files("libSBML, silent"))
def test_libsbml_has_nothing_to_say(pathway: Bundled, suffix: str):
    assert libsbml_messages(pathway.file(suffix)) == []


@pytest.mark.reads(".celldesigner.xml", "COPASI")
def test_copasi_gets_the_numbers_of_the_level_2_file(pathway: Bundled):
    steps = [Step(run=Run(floating(pathway), 240, 4, RTOL, ATOL))]
    found = in_copasi(*((pathway.file(suffix), steps) for suffix in (".celldesigner.xml", ".l2v4.xml")))
    assert [seen.messages for seen in found] == [[], []]
    theirs, ours = (seen.runs[0] for seen in found)
    assert np.abs(theirs[-1] - theirs[0]).max() > 1
    assert theirs == pytest.approx(ours, rel=1e-6, abs=1e-9)


@pytest.mark.reads(".xml", "SBMLNetwork, drawn")
def test_sbmlnetwork_draws_layout_and_render(pathway: Bundled, tmp_path: Path):
    from PIL import Image

    answer, picture = tmp_path / "found.json", tmp_path / "map.png"
    work("sbmlnetwork", pathway.file(".xml"), answer, picture)
    found = json.loads(answer.read_text(encoding="utf-8"))
    here = layout_glyphs(pathway.file(".xml"))
    for kind in ("species", "reactions", "compartments"):
        glyphs: dict[str, Glyph] = getattr(here, kind)
        there = dict(found[kind])
        assert there.keys() == glyphs.keys() and len(there) == len(found[kind])
        for ident, glyph in glyphs.items():
            assert there[ident] == pytest.approx(glyph.box, abs=0.01), ident
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(picture) as image:
        assert image.width >= found["size"][0] and image.height >= found["size"][1]
        seen = {colour: count for count, colour in image.convert("RGB").getcolors(maxcolors=2**24)}
    wanted = fills(pathway.file(".xml"))
    assert len(wanted) > 7
    for colour in wanted:
        rgb = tuple(bytes.fromhex(colour[1:]))
        assert seen.get(rgb, 0) > 20, f"the picture has nothing in {colour}"
