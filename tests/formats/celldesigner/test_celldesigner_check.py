"""The check of CellDesigner files: each thing that it looks for is seen on a file spoiled in that one thing."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable

import pytest
from celldesigner_files import NS, Written, alias_of, every, extension_of, one
from lxml import etree

from ifnsbml.formats.celldesigner.check import celldesigner_problems, sound_celldesigner
from ifnsbml.formats.celldesigner.xml import tag
from ifnsbml.formats.errors import FormatError
from ifnsbml.layout.geometry import Box

Spoil = Callable[[etree._Element], object]


def removed(element: etree._Element) -> None:
    element.getparent().remove(element)


def said(element: etree._Element, text: str) -> None:
    element.text = text


ASSOCIATION = "IFNAR1_binds_TYK2"
CATALYSED = "IFN_IFNAR1_TYK2_phosphorylates_STAT1_Y701"

SPOILED: dict[str, tuple[Spoil, str]] = {
    "model in another order": (
        lambda r: one(r, "/s:sbml/s:model").append(one(r, "//s:listOfCompartments")),
        r"the model holds its parts in the wrong order",
    ),
    "initial assignments": (
        lambda r: etree.SubElement(one(r, "/s:sbml/s:model"), f"{{{NS['s']}}}listOfInitialAssignments"),
        r"the model holds listOfInitialAssignments, which",
    ),
    "extension in another order": (
        lambda r: one(r, "//cd:listOfGroups").getparent().append(one(r, "//cd:listOfGroups")),
        r"annotation of the model holds its parts in the wrong order",
    ),
    "a list missing": (lambda r: removed(one(r, "//cd:listOfGroups")), r"has no listOfGroups"),
    "another version": (lambda r: said(one(r, "//cd:modelVersion"), "2.5"), r"model version is '2.5'"),
    "an id twice": (
        lambda r: alias_of(r, "STAT1_cytosol").set("id", alias_of(r, "IFN_alpha").get("id")),
        r"the id 'sa\d+' stands for more than one thing",
    ),
    "no default compartment": (
        lambda r: removed(one(r, "//s:compartment[@id='default']")),
        r"no compartment 'default'",
    ),
    "compartment outside of nothing": (
        lambda r: one(r, "//s:compartment[@id='cytosol']").set("outside", "moon"),
        r"compartment 'cytosol' lies in 'moon'",
    ),
    "compartment not drawn": (
        lambda r: removed(one(r, "//cd:compartmentAlias[@compartment='extracellular']")),
        r"compartment 'extracellular' has no alias",
    ),
    "compartment alias of nothing": (
        lambda r: one(r, "//cd:compartmentAlias").set("compartment", "moon"),
        r"compartment alias 'ca1' is of 'moon'",
    ),
    "class of a compartment": (
        lambda r: said(one(r, "//cd:compartmentAlias/cd:class"), "HEXAGON"),
        r"class of compartment alias 'ca1' is 'HEXAGON'",
    ),
    "species not drawn": (
        lambda r: removed(alias_of(r, "RAC1_off_cytosol")),
        r"species 'RAC1_off_cytosol' has no alias",
    ),
    "species in no compartment": (
        lambda r: one(r, "//s:species[@id='STAT1_cytosol']").set("compartment", "moon"),
        r"species 'STAT1_cytosol' is in 'moon'",
    ),
    "position in the compartment": (
        lambda r: said(one(r, "//s:species[@id='STAT1_cytosol']//cd:positionToCompartment"), "beside"),
        r"position of species 'STAT1_cytosol' is 'beside'",
    ),
    "catalysed reaction missing": (
        lambda r: one(r, "//cd:catalyzed").set("reaction", "nothing"),
        r"catalyses 'nothing', which is no reaction",
    ),
    "catalysed reaction of others": (
        lambda r: one(r, "//cd:catalyzed").set("reaction", ASSOCIATION),
        rf"catalyses '{ASSOCIATION}', which does not have it",
    ),
    "no identity": (
        lambda r: removed(one(r, "//s:species[@id='STAT1_cytosol']//cd:speciesIdentity")),
        r"species 'STAT1_cytosol' has no identity",
    ),
    "class of a species": (
        lambda r: said(one(r, "//s:species[@id='STAT1_cytosol']//cd:class"), "ENZYME"),
        r"class of species 'STAT1_cytosol' is 'ENZYME'",
    ),
    "class against reference": (
        lambda r: said(one(r, "//s:species[@id='STAT1_cytosol']//cd:class"), "GENE"),
        r"species 'STAT1_cytosol' of class GENE must have a geneReference",
    ),
    "protein missing": (
        lambda r: said(one(r, "//s:species[@id='STAT1_cytosol']//cd:proteinReference"), "pr99"),
        r"species 'STAT1_cytosol' refers to protein 'pr99'",
    ),
    "reference to a gene": (
        lambda r: said(one(r, "//s:species[@id='STAT1_cytosol']//cd:proteinReference"), "gn1"),
        r"species 'STAT1_cytosol' refers to protein 'gn1'",
    ),
    "type of a protein": (
        lambda r: one(r, "//cd:protein[@id='pr1']").set("type", "BIG"),
        r"type of protein 'pr1' is 'BIG'",
    ),
    "residue missing": (
        lambda r: one(r, "//s:species[@id='STAT1_cytosol']//cd:modification").set("residue", "rs9"),
        r"species 'STAT1_cytosol' has residue 'rs9', which its protein has not",
    ),
    "state of a residue": (
        lambda r: one(r, "//s:species[@id='STAT1_cytosol']//cd:modification").set("state", "painted"),
        r"state of residue 'rs1' of 'STAT1_cytosol' is 'painted'",
    ),
    "state of a residue in a complex": (
        lambda r: one(r, "//cd:species//cd:modification").set("state", "painted"),
        r"state of residue 'rs\d' of '\w+__\w+' is 'painted'",
    ),
    "homodimer of one": (lambda r: said(one(r, "//cd:homodimer"), "1"), r"is a homodimer of '1' copies"),
    "part not drawn": (
        lambda r: removed(alias_of(r, "IFNAR1_TYK2_membrane__TYK2")),
        r"'IFNAR1_TYK2_membrane__TYK2' inside a complex has no alias",
    ),
    "part of nothing": (
        lambda r: said(one(r, "//cd:species[@id='IFNAR1_TYK2_membrane__TYK2']//cd:complexSpecies"), "nothing"),
        r"'IFNAR1_TYK2_membrane__TYK2' is part of 'nothing', which is no species",
    ),
    "part of a protein": (
        lambda r: said(one(r, "//cd:species[@id='IFNAR1_TYK2_membrane__TYK2']//cd:complexSpecies"), "STAT1_cytosol"),
        r"is part of 'STAT1_cytosol', which is no complex",
    ),
    "complex without parts": (
        lambda r: (
            [removed(e) for e in every(r, "//cd:species[.//cd:complexSpecies='IFNAR1_TYK2_membrane']")]
            + [removed(e) for e in every(r, "//cd:speciesAlias[starts-with(@species,'IFNAR1_TYK2_membrane__')]")]
        ),
        r"complex 'IFNAR1_TYK2_membrane' has no parts",
    ),
    "alias of nothing": (
        lambda r: alias_of(r, "STAT1_cytosol").set("species", "nothing"),
        r"alias 'sa\d+' is of 'nothing', which is no species",
    ),
    "complex among the others": (
        lambda r: one(r, "//cd:listOfSpeciesAliases").append(alias_of(r, "IFNAR1_TYK2_membrane")),
        r"of 'IFNAR1_TYK2_membrane' stands in the wrong list",
    ),
    "activity": (
        lambda r: said(one(alias_of(r, "STAT1_cytosol"), "cd:activity"), "busy"),
        r"activity of alias 'sa\d+' is 'busy'",
    ),
    "view": (
        lambda r: one(alias_of(r, "STAT1_cytosol"), "cd:view").set("state", "nice"),
        r"view of alias 'sa\d+' is 'nice'",
    ),
    "free species in a complex": (
        lambda r: alias_of(r, "STAT1_cytosol").set("complexSpeciesAlias", "csa1"),
        r"of 'STAT1_cytosol' lies in complex 'csa1', but the species is part of none",
    ),
    "alias in no compartment": (
        lambda r: alias_of(r, "STAT1_cytosol").set("compartmentAlias", "ca99"),
        r"lies in 'ca99', which is no compartment alias",
    ),
    "alias in another compartment": (
        lambda r: alias_of(r, "STAT1_cytosol").set("compartmentAlias", "ca1"),
        r"of 'STAT1_cytosol' lies in extracellular, where the species is not",
    ),
    "part in no complex": (
        lambda r: alias_of(r, "IFNAR1_TYK2_membrane__TYK2").set("complexSpeciesAlias", "csa99"),
        r"lies in complex 'csa99', which is no alias of a complex",
    ),
    "part in another complex": (
        lambda r: alias_of(r, "IFNAR1_TYK2_membrane__TYK2").set(
            "complexSpeciesAlias", alias_of(r, "IFN_IFNAR1_TYK2_membrane").get("id")
        ),
        r"lies in complex 'IFN_IFNAR1_TYK2_membrane', but is part of 'IFNAR1_TYK2_membrane'",
    ),
    "no annotation of a reaction": (
        lambda r: removed(extension_of(r, ASSOCIATION)),
        rf"reaction '{ASSOCIATION}' has no annotation",
    ),
    "type of a reaction": (
        lambda r: said(one(extension_of(r, ASSOCIATION), "cd:reactionType"), "MAGIC"),
        rf"type of reaction '{ASSOCIATION}' is 'MAGIC'",
    ),
    "type against its participants": (
        lambda r: said(one(extension_of(r, ASSOCIATION), "cd:reactionType"), "TRANSPORT"),
        rf"'{ASSOCIATION}' of type TRANSPORT is drawn with 2 base reactants; it needs 1",
    ),
    "base alias missing": (
        lambda r: one(extension_of(r, ASSOCIATION), ".//cd:baseProduct").set("alias", "sa99"),
        rf"'{ASSOCIATION}' refers to alias 'sa99', which there is none of",
    ),
    "base alias of another species": (
        lambda r: one(extension_of(r, ASSOCIATION), ".//cd:baseReactant").set("alias", "sa1"),
        rf"'{ASSOCIATION}' refers to alias 'sa1' for '\w+', but that is of",
    ),
    "participant not drawn": (
        lambda r: removed(one(r, f"//s:reaction[@id='{ASSOCIATION}']/s:listOfReactants/s:speciesReference")),
        rf"'{ASSOCIATION}' is drawn with the reactants",
    ),
    "anchor": (
        lambda r: one(r, "//cd:baseReactant/cd:linkAnchor").set("position", "UP"),
        r"fastened at 'UP', which is no anchor",
    ),
    "modification not drawn": (
        lambda r: removed(one(extension_of(r, CATALYSED), "cd:listOfModification")),
        rf"'{CATALYSED}' is drawn with the modifiers \[\]",
    ),
    "modification type": (
        lambda r: one(extension_of(r, CATALYSED), ".//cd:modification").set("type", "HELP"),
        rf"acts on '{CATALYSED}' by 'HELP'",
    ),
    "modification alias": (
        lambda r: one(extension_of(r, CATALYSED), ".//cd:modification").set("aliases", "sa99"),
        rf"'{CATALYSED}' refers to alias 'sa99'",
    ),
    "modification target": (
        lambda r: one(extension_of(r, CATALYSED), ".//cd:modification").set("targetLineIndex", "-1,9"),
        rf"acts on '{CATALYSED}' at '-1,9'",
    ),
    "modification fastened elsewhere": (
        lambda r: one(r, "//cd:linkTarget").set("alias", "sa99"),
        r"is fastened at 'sa99', not at its alias",
    ),
    "modification bends": (
        lambda r: one(extension_of(r, CATALYSED), ".//cd:modification").set(
            "editPoints", "0.1,0.1 0.2,0.2 0.3,0.3 1,1 2,2"
        ),
        rf"onto '{CATALYSED}' has \d+ directions for 6 pieces",
    ),
    "alias of a species reference": (
        lambda r: said(one(r, f"//s:reaction[@id='{CATALYSED}']/s:listOfModifiers//cd:alias"), "sa99"),
        rf"'{CATALYSED}' refers to alias 'sa99'",
    ),
    "piece with the process node": (
        lambda r: one(extension_of(r, CATALYSED), "cd:connectScheme").set("rectangleIndex", "40"),
        rf"'{CATALYSED}' has its process node on piece '40'",
    ),
    "bends of three arms": (
        lambda r: one(extension_of(r, ASSOCIATION), "cd:editPoints").set("num0", "17"),
        rf"'{ASSOCIATION}' has \d+ points for three arms",
    ),
    "piece of an arm with the process node": (
        lambda r: one(extension_of(r, ASSOCIATION), "cd:editPoints").set("tShapeIndex", "40"),
        rf"'{ASSOCIATION}' has its process node on piece '40'",
    ),
    "policy": (
        lambda r: one(extension_of(r, CATALYSED), "cd:connectScheme").set("connectPolicy", "curly"),
        rf"'{CATALYSED}' has no connection scheme of a known policy",
    ),
    "direction": (
        lambda r: one(extension_of(r, CATALYSED), "cd:connectScheme//cd:lineDirection").set("value", "diagonal"),
        rf"'{CATALYSED}' has a piece that runs 'diagonal'",
    ),
    "size of the map": (lambda r: one(r, "//cd:modelDisplay").set("sizeX", "40000"), r"the map is 40000 ×"),
    "off the map": (lambda r: one(r, "//cd:modelDisplay").set("sizeX", "200"), r"lies off the map of 200 ×"),
    "no place": (
        lambda r: removed(one(alias_of(r, "STAT1_cytosol"), "cd:bounds")),
        r"alias 'sa\d+' has no place on the map",
    ),
    "part outside its complex": (
        lambda r: one(alias_of(r, "IFNAR1_TYK2_membrane__TYK2"), "cd:bounds").set("x", "1"),
        r"alias 'sa\d+' lies outside 'csa\d+'",
    ),
    "species outside its compartment": (
        lambda r: one(alias_of(r, "STAT1_cytosol"), "cd:bounds").set("y", "1"),
        r"alias 'sa\d+' lies outside 'ca\d+'",
    ),
    "inner place": (
        lambda r: one(alias_of(r, "STAT1_cytosol"), "cd:usualView/cd:innerPosition").set("x", "1"),
        r"alias 'sa\d+' has a place inside 'ca\d+' that disagrees",
    ),
    "reversible or not": (
        lambda r: one(r, f"//s:reaction[@id='{CATALYSED}']").attrib.pop("reversible"),
        rf"'{CATALYSED}' does not say whether it is reversible",
    ),
    "reversible": (
        lambda r: one(r, f"//s:reaction[@id='{CATALYSED}']").set("reversible", "true"),
        rf"'{CATALYSED}' is reversible in one",
    ),
    "process node of a line": (
        lambda r: said(
            one(extension_of(r, CATALYSED), "cd:editPoints"),
            " ".join("0.1,0.4" for _ in one(extension_of(r, CATALYSED), "cd:editPoints").text.split()),
        ),
        rf"the process node of '{CATALYSED}' is at",
    ),
    "process node of three arms": (
        lambda r: said(
            one(extension_of(r, ASSOCIATION), "cd:editPoints"),
            one(extension_of(r, ASSOCIATION), "cd:editPoints").text.rsplit(" ", 1)[0] + " 0.7,0.7",
        ),
        rf"the process node of '{ASSOCIATION}' is at",
    ),
}


@pytest.mark.parametrize("what", SPOILED)
def test_a_spoiled_file_is_seen(celldesigner: Written, tmp_path, what):
    spoil, message = SPOILED[what]
    root = celldesigner.root()
    spoil(root)
    path = tmp_path / "spoiled.xml"
    path.write_bytes(etree.tostring(root))
    assert path.read_bytes() != etree.tostring(celldesigner.root())
    problems = "\n".join(celldesigner_problems(path, celldesigner.layout))
    assert problems
    assert re.search(message, problems), problems
    with pytest.raises(FormatError, match=r"spoiled.xml: \d+ problems"):
        sound_celldesigner(path, celldesigner.layout)


def test_links_of_further_participants_are_looked_at(celldesigner: Written, tmp_path):
    """A reaction with a link of each side, one spoiled by where it ends and one by its alias."""
    root = celldesigner.root()
    extension = extension_of(root, ASSOCIATION)
    base = every(extension, "cd:baseReactants/cd:baseReactant")[1]
    said(one(extension, "cd:reactionType"), "STATE_TRANSITION")
    links = etree.Element(tag("listOfReactantLinks"))
    link = etree.SubElement(links, tag("reactantLink"))
    for key, value in (("reactant", base.get("species")), ("alias", base.get("alias")), ("targetLineIndex", "-1,1")):
        link.set(key, value)
    base.getparent().remove(base)
    one(extension, "cd:baseProducts").addnext(links)
    path = tmp_path / "links.xml"
    path.write_bytes(etree.tostring(root))
    problems = "\n".join(celldesigner_problems(path))
    assert f"a reactant link of reaction '{ASSOCIATION}' ends at '-1,1'" in problems
    assert f"to '{ASSOCIATION}' has no connection scheme" in problems
    assert "is drawn with the reactants" not in problems


def test_a_map_with_more_or_less_than_the_layout_is_seen(celldesigner: Written):
    layout = celldesigner.layout
    lost = dataclasses.replace(layout, species=layout.species[1:])
    assert f"'{layout.species[0].id}' is drawn, but is not on the map." in celldesigner_problems(
        celldesigner.path, lost
    )
    void = dataclasses.replace(layout.voids[0], id="another__sink", box=Box(1, 2, 18, 18))
    more = dataclasses.replace(layout, voids=(*layout.voids, void))
    assert any("'another__sink' is not drawn once" in p for p in celldesigner_problems(celldesigner.path, more))
    fewer = dataclasses.replace(layout, processes=layout.processes[1:])
    assert any(layout.processes[0].id in p and "differ" in p for p in celldesigner_problems(celldesigner.path, fewer))


def test_what_is_no_celldesigner_file_at_all_is_refused(celldesigner: Written, small_xml, tmp_path):
    broken = tmp_path / "broken.xml"
    broken.write_text("<sbml", encoding="utf-8")
    for path, words in (
        (broken, "no XML"),
        (small_xml, "no model of SBML Level 2"),
        (celldesigner.l2v4, "no annotation"),
    ):
        with pytest.raises(FormatError, match=words):
            celldesigner_problems(path)
