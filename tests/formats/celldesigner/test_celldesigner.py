"""The CellDesigner file: right in itself, the same model as the other files, read by others."""

from __future__ import annotations

import dataclasses
import math
import re
from pathlib import Path

import numpy as np
import pytest
from celldesigner_files import NS, Written, alias_of, every, extension_of, floats, one
from copasi_client import Run, Step, in_copasi, needs_copasi

from ifnsbml.formats.celldesigner import celldesigner_bytes, write_celldesigner
from ifnsbml.formats.celldesigner.check import celldesigner_problems
from ifnsbml.formats.celldesigner.document import start_values
from ifnsbml.formats.celldesigner.frames import Frame, anchor_point, fastening, number
from ifnsbml.formats.celldesigner.names import TOKENS, broken, decoded, encoded
from ifnsbml.formats.celldesigner.reactions import MODIFICATIONS
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.check import accession_errors, libsbml_messages
from ifnsbml.layout.geometry import Box

# --- names and frames ----------------------------------------------------------------------


def test_names_are_encoded_as_celldesigner_does_and_come_back():
    assert encoded("IFN-γ:IFNGR (spent)") == "IFN_minus__gamma_:IFNGR_space_(spent)"
    assert encoded("PIP3/a+b\nΔx") == "PIP3_slash_a_plus_b_br__Delta_x"
    assert encoded("λ") == "_lambda_"
    for name in ("IFN-γ", "a_b", "_space_", "α β\nΩ/x+y-z", "STAT1–STAT1 2×pS727", *TOKENS):
        assert decoded(encoded(name)) == name
        assert re.fullmatch(r"[^ \n+/\-α-ωΑ-Ω]*", encoded(name))


def test_names_are_broken_at_spaces_where_they_are_too_wide():
    assert broken("STAT1 (nucleus)", 11, 500) == "STAT1 (nucleus)"
    assert broken("STAT1 pY701 (nucleus)", 11, 80) == "STAT1 pY701\n(nucleus)"
    assert broken("unbreakable", 11, 5) == "unbreakable"


def test_a_frame_has_its_second_axis_a_quarter_turn_clockwise_on_the_screen():
    frame = Frame.along((10.0, 20.0), (30.0, 20.0))
    assert frame.inside((30.0, 20.0)) == pytest.approx((1, 0))
    assert frame.inside((10.0, 40.0)) == pytest.approx((0, 1))
    assert frame.outside(frame.inside((-3.5, 7.25))) == pytest.approx((-3.5, 7.25))
    # A line of CellDesigner's own MAPK sample: from (504, 300) to a process at about (155, 65).
    bend = Frame.along((504.0, 300.0), (155.0, 65.0)).outside((1.0577532591478471, 0.09002122225691832))
    assert bend == pytest.approx((156, 20), abs=1)


def test_a_frame_of_three_points_in_line_is_flat():
    assert Frame((0, 0), (1, 1), (2, 2.0)).flat
    assert Frame((0, 0), (0, 0), (2, 2.0)).flat
    assert not Frame((0, 0), (1, 0), (0.5, 0.5)).flat


def test_lines_are_fastened_at_an_anchor_or_aimed_at_the_middle():
    box = Box(0, 0, 100, 40)
    assert fastening(box, [(50.5, 40), (50.5, 80)], "NESW", head=True).anchor == "S"
    held = fastening(box, [(60, 40), (60, 80)], "NESW", head=True)
    assert (held.anchor, held.point, held.bends) == (None, (50, 20), ((60, 52),))
    assert fastening(box, [(60, 40), (60, 80)], "NESW", head=False).bends == ((60, 40),)
    assert fastening(box, [(60, 40), (60, 45), (90, 45)], "NESW", head=True).bends == ()
    assert fastening(box, [(50, 40), (50, 80)], "", head=True).anchor is None
    assert anchor_point(box, "NNE") == (75, 0) and anchor_point(box, None) == (50, 20)


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1.0"), (-1e-12, "0.0"), (0.125, "0.125"), (1e-9, "0.0"), (-2.5, "-2.5"), (1e6, "1000000.0")],
)
def test_numbers_have_no_exponent_and_no_negative_zero(value, text):
    assert number(value) == text


# --- the file ------------------------------------------------------------------------------


def test_the_file_has_no_problem_and_libsbml_has_nothing_to_say(celldesigner: Written):
    assert celldesigner_problems(celldesigner.path, celldesigner.layout) == []
    assert libsbml_messages(celldesigner.path) == []
    assert accession_errors(celldesigner.path, celldesigner.model) == []


def test_the_same_input_gives_the_same_bytes(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    assert celldesigner_bytes(celldesigner.model, celldesigner.layout, text) == celldesigner.path.read_bytes()


def test_species_reactions_names_notes_units_and_laws_are_those_of_the_level_2_file(celldesigner: Written):
    import libsbml

    theirs = libsbml.readSBMLFromFile(str(celldesigner.l2v4)).getModel()
    ours = libsbml.readSBMLFromFile(str(celldesigner.path)).getModel()
    voids = {void.id for void in celldesigner.layout.voids}
    assert [s.getId() for s in ours.getListOfSpecies() if s.getId() not in voids] == [
        s.getId() for s in theirs.getListOfSpecies()
    ]
    for species in theirs.getListOfSpecies():
        mine = ours.getSpecies(species.getId())
        assert decoded(mine.getName()).replace("\n", " ") == species.getName()
        assert mine.getNotesString() == species.getNotesString()
        assert (mine.getSBOTermID(), mine.getNumCVTerms()) == (species.getSBOTermID(), species.getNumCVTerms())
        assert mine.getCompartment() == species.getCompartment()
        assert mine.getBoundaryCondition() == species.getBoundaryCondition()
    assert [r.getId() for r in ours.getListOfReactions()] == [r.getId() for r in theirs.getListOfReactions()]
    for reaction in theirs.getListOfReactions():
        mine = ours.getReaction(reaction.getId())
        assert mine.getKineticLaw().getFormula() == reaction.getKineticLaw().getFormula()
        assert mine.getReversible() == reaction.getReversible()
        assert mine.getName() == reaction.getName()
        for get in ("getListOfReactants", "getListOfProducts", "getListOfModifiers"):
            rows = [
                (r.getSpecies(), r.getNotesString(), r.getNumCVTerms())
                for r in getattr(mine, get)()
                if r.getSpecies() not in voids
            ]
            assert rows == [(r.getSpecies(), r.getNotesString(), r.getNumCVTerms()) for r in getattr(reaction, get)()]
    assert [p.getId() for p in ours.getListOfParameters()] == [p.getId() for p in theirs.getListOfParameters()]
    assert ours.getNumRules() == theirs.getNumRules() and ours.getNumUnitDefinitions() == theirs.getNumUnitDefinitions()
    assert ours.getModelHistory() is not None


def test_every_element_has_notes_a_term_and_an_annotation_also_what_is_celldesigners_own(celldesigner: Written):
    root = celldesigner.root()
    kinds = "compartment", "species", "reaction", "speciesReference", "modifierSpeciesReference"
    for element in (e for kind in kinds for e in every(root, f"//s:{kind}")):
        what = element.get("id")
        assert element.get("sboTerm") and element.get("name") and element.get("name") != what, what
        assert element.find("s:notes", NS) is not None, what
        assert every(element, "s:annotation//*[local-name()='li']"), what


def test_start_values_are_numbers_and_the_notes_say_so(celldesigner: Written):
    root = celldesigner.root()
    assert every(root, "//s:listOfInitialAssignments") == []
    values = {s.id: s.initial for s in celldesigner.model.species}
    for species in every(root, "//s:listOfSpecies/s:species"):
        assert float(species.get("initialConcentration")) == pytest.approx(values.get(species.get("id"), 0.0))
    notes = one(root, "/s:sbml/s:model/s:notes/h:body/h:p[last()]").text
    assert "expression_" in notes and "other files" in notes


def test_start_values_follow_the_assignments_not_the_nominal_numbers(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    assert start_values(text, "small")["IFNAR1_TYK2_membrane"] == pytest.approx(10)
    changed = re.sub(r'(<parameter [^>]*id="expression_IFNAR1"[^>]*value=")1"', r'\g<1>0.25"', text)
    assert changed != text
    assert start_values(changed, "small")["IFNAR1_TYK2_membrane"] == pytest.approx(2.5)
    written = celldesigner_bytes(celldesigner.model, celldesigner.layout, changed).decode()
    assert re.search(r'id="IFNAR1_TYK2_membrane"[^>]*initialConcentration="2\.5"', written)


def test_a_start_value_that_cannot_be_computed_is_refused(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    changed = re.sub(r'(<parameter [^>]*id="expression_IFNAR1"[^>]*) value="1"', r"\1", text)
    assert changed != text
    with pytest.raises(FormatError, match=r"start value of 'IFNAR1.*' in 'small'"):
        celldesigner_bytes(celldesigner.model, celldesigner.layout, changed)


# --- what things are -----------------------------------------------------------------------


def identity(celldesigner: Written, species: str) -> tuple[str, dict[str, str], str]:
    """Class, modifications by the name of the residue, and copies of a species or a part."""
    root = celldesigner.root()
    found = one(root, f"(//s:species|//cd:species)[@id='{species}']//cd:speciesIdentity")
    kind = found.findtext("cd:class", namespaces=NS)
    protein = found.findtext("cd:proteinReference", namespaces=NS)
    names = {r.get("id"): r.get("name") for r in every(root, f"//cd:protein[@id='{protein}']//cd:modificationResidue")}
    states = {names[m.get("residue")]: m.get("state") for m in every(found, ".//cd:modification")}
    return kind, states, found.findtext(".//cd:homodimer", namespaces=NS) or "1"


def test_kinds_of_species_become_classes(celldesigner: Written):
    assert identity(celldesigner, "IFN_alpha")[0] == "PROTEIN"
    assert identity(celldesigner, "GAS_nucleus")[0] == "GENE"
    assert identity(celldesigner, "IRF1_mRNA_cytosol")[0] == "RNA"
    assert identity(celldesigner, "PIP2_membrane")[0] == "SIMPLE_MOLECULE"
    assert identity(celldesigner, "antiviral")[0] == "PHENOTYPE"
    assert identity(celldesigner, "IFNAR1_TYK2_membrane")[0] == "COMPLEX"
    assert identity(celldesigner, "IRF1_mRNA_degradation__sink")[0] == "DEGRADED"
    types = {p.get("name"): p.get("type") for p in every(celldesigner.root(), "//cd:protein")}
    assert types["IFNAR1"] == "RECEPTOR" and types["STAT1"] == "GENERIC" and types["IFN_minus__alpha_"] == "GENERIC"


def test_residues_have_their_states_and_homodimers_their_count(celldesigner: Written):
    assert identity(celldesigner, "STAT1_pY701_cytosol") == (
        "PROTEIN", {"Y701": "phosphorylated", "S727": "empty"}, "1",
    )  # fmt: skip
    assert identity(celldesigner, "STAT1_STAT1_cytosol")[2] == "2"
    assert identity(celldesigner, "IFN_IFNAR1_TYK2_membrane__TYK2") == ("PROTEIN", {"Y": "phosphorylated"}, "1")
    assert identity(celldesigner, "GAS_STAT1_STAT1_nucleus__STAT1")[2] == "2"


def test_states_other_than_phosphorylation_are_structural(celldesigner: Written):
    root = celldesigner.root()
    for species, state, activity in (("RAC1_off_cytosol", "off", "inactive"), ("RAC1_on_cytosol", "on", "active")):
        found = one(root, f"//s:species[@id='{species}']//cd:structuralState")
        assert found.get("structuralState") == state
        alias = alias_of(root, species)
        assert alias.findtext("cd:activity", namespaces=NS) == activity
        assert alias.find("cd:structuralState", NS) is not None


def test_each_entity_is_one_template_whatever_its_states(celldesigner: Written):
    names = [e.get("name") for e in every(celldesigner.root(), "//cd:protein|//cd:gene|//cd:RNA")]
    assert len(names) == len(set(names))
    assert {"STAT1", "TYK2", "ERK", "RAC1"} <= set(names)


def test_reactions_have_the_types_of_their_processes(celldesigner: Written):
    root = celldesigner.root()
    types = {r.get("id"): r.findtext(".//cd:reactionType", namespaces=NS) for r in every(root, "//s:reaction")}
    shapes = {p.id: p.shape for p in celldesigner.layout.processes}
    for reaction in celldesigner.model.reactions:
        kind, n = types[reaction.id], len(reaction.reactants)
        if shapes[reaction.id] == "uncertain process":
            assert kind == "UNKNOWN_TRANSITION"
        elif shapes[reaction.id] == "omitted process":
            assert kind == "KNOWN_TRANSITION_OMITTED"
        elif reaction.process.value == "binding" and n == 2:
            assert kind == "HETERODIMER_ASSOCIATION"
        elif reaction.process.value in ("transport", "transcription"):
            assert kind == reaction.process.value.upper()
        else:
            assert kind == "STATE_TRANSITION"
    assert {"UNKNOWN_TRANSITION", "KNOWN_TRANSITION_OMITTED", "TRANSPORT", "TRANSCRIPTION"} < set(types.values())
    assert one(root, "//s:reaction[@id='IRF1_mRNA_degradation']/s:listOfProducts/s:speciesReference").get(
        "species"
    ) == ("IRF1_mRNA_degradation__sink")


def test_reversible_binding_is_reversible_and_homodimers_come_from_two(celldesigner: Written):
    root = celldesigner.root()
    for reaction in celldesigner.model.reactions:
        written = one(root, f"//s:reaction[@id='{reaction.id}']")
        assert written.get("reversible") == str(reaction.reversible).lower()
    pairing = next(r for r in celldesigner.model.reactions if r.reactants and r.reactants[0].stoichiometry == 2)
    reference = one(root, f"//s:reaction[@id='{pairing.id}']/s:listOfReactants/s:speciesReference")
    assert reference.get("stoichiometry") == "2"
    assert len(every(extension_of(root, pairing.id), "cd:baseReactants/cd:baseReactant")) == 1


def test_what_acts_on_a_process_says_how(celldesigner: Written):
    root = celldesigner.root()
    wanted = {
        "catalyst": "CATALYSIS", "stimulator": "PHYSICAL_STIMULATION", "necessary stimulator": "TRIGGER",
        "inhibitor": "INHIBITION",
    }  # fmt: skip
    seen = set()
    for reaction in celldesigner.model.reactions:
        drawn = {
            m.get("modifiers"): m.get("type")
            for m in every(extension_of(root, reaction.id), ".//cd:modification[@modifiers]")
        }
        expected = {m.species: wanted[reaction.role_of(m).value] for m in reaction.modifiers}
        if reaction.hypothesis:
            expected = {species: kind.replace("CATALYSIS", "UNKNOWN_CATALYSIS") for species, kind in expected.items()}
        assert drawn == expected, reaction.id
        seen |= set(drawn.values())
    assert {"CATALYSIS", "UNKNOWN_CATALYSIS", "PHYSICAL_STIMULATION"} <= seen
    assert MODIFICATIONS["necessary stimulation"] == "TRIGGER"  # CellDesigner's word; every need here has alternatives
    catalysed = every(root, "//s:species[@id='IFN_IFNAR1_TYK2_membrane']//cd:catalyzed/@reaction")
    assert set(catalysed) == {
        r.id for r in celldesigner.model.reactions
        if any(m.species == "IFN_IFNAR1_TYK2_membrane" and m.role.value == "catalyst" for m in r.modifiers)
    }  # fmt: skip


def test_places_are_those_of_the_layout_and_the_nucleus_lies_in_the_cytosol(celldesigner: Written):
    root = celldesigner.root()
    for glyph in celldesigner.layout.species:
        bounds = one(alias_of(root, glyph.id), "cd:bounds")
        assert floats(bounds, "x", "y", "w", "h") == (glyph.box.x, glyph.box.y, glyph.box.w, glyph.box.h)
    outside = {c.get("id"): c.get("outside") for c in every(root, "//s:compartment")}
    boxes = {c.id: c.box for c in celldesigner.layout.compartments}
    inner = {k: v for k, v in outside.items() if v not in (None, "default")}
    assert all(boxes[whole].contains(boxes[part]) for part, whole in inner.items())
    assert outside["default"] is None and outside["extracellular"] == "default"
    display = one(root, "//cd:modelDisplay")
    assert floats(display, "sizeX", "sizeY") == (
        math.ceil(celldesigner.layout.width), math.ceil(celldesigner.layout.height),
    )  # fmt: skip


# --- refusals ------------------------------------------------------------------------------


def test_a_layout_of_another_model_is_refused(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    fewer = dataclasses.replace(celldesigner.layout, species=celldesigner.layout.species[1:])
    with pytest.raises(FormatError, match="layout 'small' is not one of the model 'small'"):
        celldesigner_bytes(celldesigner.model, fewer, text)


def test_a_layout_without_an_arc_is_refused(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    arcs = celldesigner.layout.arcs
    consumption = next(a for a in arcs if a.shape == "consumption" and a.species)
    acting = next(a for a in arcs if a.shape == "catalysis")
    for lost, words in ((consumption, "no consumption arc"), (acting, "not those of its modifiers")):
        layout = dataclasses.replace(celldesigner.layout, arcs=tuple(a for a in arcs if a is not lost))
        with pytest.raises(FormatError, match=words):
            celldesigner_bytes(celldesigner.model, layout, text)


def test_a_map_larger_than_celldesigner_holds_is_refused(celldesigner: Written):
    text = celldesigner.l2v4.read_text(encoding="utf-8")
    wide = dataclasses.replace(celldesigner.layout, width=40000.0)
    with pytest.raises(FormatError, match="at most 32767 on a side"):
        celldesigner_bytes(celldesigner.model, wide, text)


def test_another_models_level_2_file_and_a_level_3_file_are_refused(celldesigner: Written, small_xml: Path, tmp_path):
    other = celldesigner.l2v4.read_text(encoding="utf-8").replace('"IFN_alpha"', '"IFN_delta"')
    with pytest.raises(FormatError, match="other species or reactions"):
        celldesigner_bytes(celldesigner.model, celldesigner.layout, other)
    with pytest.raises(FormatError, match="no Level 2 Version 4 model"):
        write_celldesigner(celldesigner.model, celldesigner.layout, small_xml, tmp_path / "out.xml")
    assert not (tmp_path / "out.xml").exists()


# --- read by others ------------------------------------------------------------------------


@needs_copasi
def test_copasi_reads_it_and_gets_the_numbers_of_the_level_2_file(celldesigner: Written):
    run = Run([s.id for s in celldesigner.model.species if not s.boundary], 60, 12)
    ours, theirs = in_copasi(*((path, [Step(run=run)]) for path in (celldesigner.l2v4, celldesigner.path)))
    assert ours.messages == [] and theirs.messages == []
    runs = [ours.runs[0], theirs.runs[0]]
    assert np.abs(runs[0][-1] - runs[0][0]).max() > 1
    np.testing.assert_allclose(runs[1], runs[0], rtol=1e-9, atol=1e-12)


def test_roadrunner_gets_the_numbers_of_the_level_2_file_and_holds_sources_and_sinks_at_zero(celldesigner: Written):
    import roadrunner

    species = [f"[{s.id}]" for s in celldesigner.model.species]
    voids = [f"[{v.id}]" for v in celldesigner.layout.voids]
    runs = []
    for path, more in ((celldesigner.l2v4, []), (celldesigner.path, voids)):
        runner = roadrunner.RoadRunner(str(path))
        runner.timeCourseSelections = [*species, *more]
        runs.append(np.array(runner.simulate(0, 60, 13)))
    np.testing.assert_allclose(runs[1][:, : len(species)], runs[0], rtol=1e-9, atol=1e-12)
    assert voids and not runs[1][:, len(species) :].any()


def test_momapy_reads_the_same_map(celldesigner: Written):
    momapy_io = pytest.importorskip("momapy.io")
    found = momapy_io.read(str(celldesigner.path)).obj
    model, layout = celldesigner.model, celldesigner.layout
    assert {r.id_ for r in found.model.reactions} == {r.id for r in model.reactions}
    # momapy adds "_active" to the id of a species that is drawn as active.
    assert {s.id_.removesuffix("_active") for s in found.model.species} == {s.id for s in model.species}
    assert {s.name.replace("\n", " ") for s in found.model.species} == {s.name for s in model.species}
    assert {c.id_ for c in found.model.compartments} == {"default", *(c.id for c in layout.compartments)}
    drawn = {element.id_: element for element in found.layout.layout_elements}
    root = celldesigner.root()
    for glyph in layout.species:
        element = drawn[alias_of(root, glyph.id).get("id")]
        assert (element.position.x, element.position.y) == pytest.approx(glyph.box.center)
        assert (element.width, element.height) == (glyph.box.w, glyph.box.h)
    for process in layout.processes:
        node = drawn[f"{process.id}_layout"]._get_reaction_node_position()
        assert (node.x, node.y) == pytest.approx(process.box.center, abs=0.5), process.id
        assert drawn[f"{process.id}_layout"].reversible == process.reversible


def test_momapy_draws_every_bend_where_the_layout_has_it(celldesigner: Written):
    momapy_io = pytest.importorskip("momapy.io")
    found = momapy_io.read(str(celldesigner.path)).obj
    points: dict[str, list[tuple[float, float]]] = {}
    acting: dict[str, list[tuple[float, float]]] = {}
    for line in (element for element in found.layout.layout_elements if hasattr(element, "segments")):
        way = [(float(p.x), float(p.y)) for p in line.points()]
        ident = line.id_.removesuffix("_layout")
        if "_modifier_of_" in ident:
            acting[ident] = way
        points.setdefault(re.split("_(?:reactant|product)_of_|source_of_|sink_of_", ident)[-1], []).extend(way)
    bends = 0
    for arc in celldesigner.layout.arcs:
        if arc.shape in ("consumption", "production"):
            for bend in arc.points[1:-1]:
                assert min(math.dist(bend, point) for point in points[arc.reaction]) < 1, arc.id
                bends += 1
        elif arc.reaction:
            way = acting[f"meta_{arc.species}_modifier_of_{arc.reaction}"]
            assert math.dist(way[0], arc.points[0]) < 1, arc.id
            # CellDesigner's node is smaller than ours, and its arrows all come to the middle of a side.
            assert math.dist(way[-1], arc.points[-1]) < 9, arc.id
            for bend in arc.points[1:-1]:
                assert min(math.dist(bend, point) for point in way) < 9, arc.id
                bends += 1
    assert bends > 20 and acting


def test_casq_reads_every_species_and_transition(celldesigner: Written):
    casq = pytest.importorskip("casq.readCD")
    logger = pytest.importorskip("loguru").logger
    logger.disable("casq")
    with celldesigner.path.open(encoding="utf-8") as file:
        info, width, height = casq.read_celldesigner(file)
    assert (int(width), int(height)) == (math.ceil(celldesigner.layout.width), math.ceil(celldesigner.layout.height))
    species = {row["ref_species"]: row for key, row in info.items() if not key.startswith("__")}
    assert species.keys() == celldesigner.model.species_by_id.keys()
    made = [p.species for r in celldesigner.model.reactions for p in r.products]
    assert {key: len(row["transitions"]) for key, row in species.items()} == {key: made.count(key) for key in species}
    assert species["IFNAR1_membrane"]["receptor"] and not species["STAT1_cytosol"]["receptor"]
    assert species["STAT1_pY701_cytosol"]["modifications"] == ["phosphorylated", "empty"]


# --- real pathways -------------------------------------------------------------------------


def written(name: str, folder: Path) -> Written:
    from ifnsbml.formats.sbml.level2 import write_l2v4
    from ifnsbml.formats.sbml.writer import write_sbml
    from ifnsbml.layout import arrange
    from ifnsbml.pathways import build_pathway

    model = build_pathway(name)
    layout = arrange(model)
    made = Written(model, layout, folder / f"{name}.l2v4.xml", folder / f"{name}.celldesigner.xml")
    write_sbml(model, folder / f"{name}.xml")
    write_l2v4(folder / f"{name}.xml", made.l2v4)
    write_celldesigner(model, layout, made.l2v4, made.path)
    assert celldesigner_problems(made.path, layout) == []
    assert libsbml_messages(made.path) == []
    return made


def test_type_2_pathway_falls_apart_in_two_and_in_three(tmp_path):
    made = written("type2_jak_stat", tmp_path)
    root = made.root()
    for reaction in made.model.reactions:
        if len(reaction.products) < 2:
            continue
        extension = extension_of(root, reaction.id)
        assert extension.findtext("cd:reactionType", namespaces=NS) == "DISSOCIATION"
        base = every(extension, "cd:baseProducts/cd:baseProduct/@species")
        linked = every(extension, "cd:listOfProductLinks/cd:productLink/@product")
        assert [*base, *linked] == [p.species for p in reaction.products]
    assert len(every(root, "//cd:productLink")) > 0


@pytest.mark.slow
@pytest.mark.parametrize("name", ["type1_jak_stat", "p38", "mek_erk"])
def test_other_pathways_have_no_problem_and_momapy_puts_every_process_in_its_place(name, tmp_path):
    momapy_io = pytest.importorskip("momapy.io")
    made = written(name, tmp_path)
    for reaction in made.model.reactions:
        drawn = every(extension_of(made.root(), reaction.id), "cd:listOfModification/cd:modification/@modifiers")
        assert sorted(drawn) == sorted(m.species for m in reaction.modifiers)
    found = {e.id_: e for e in momapy_io.read(str(made.path)).obj.layout.layout_elements}
    for process in made.layout.processes:
        node = found[f"{process.id}_layout"]._get_reaction_node_position()
        assert (node.x, node.y) == pytest.approx(process.box.center, abs=0.5), process.id
