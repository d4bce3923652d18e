"""What goes into the page, and what never does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import libsbml
import pytest
from beside_roadrunner import claims
from lxml import etree, html
from refused_models import with_event

from ifnsbml.cli import main
from ifnsbml.report.explorer import ExplorerError, explorer_page, write_explorer
from ifnsbml.report.explorer.picture import darkened, picture_of
from ifnsbml.report.page import render
from ifnsbml.resources import find_model

MODEL = find_model("type2_jak_stat")
HOSTILE = '</script><img src=x onerror="alert(1)">'
LIMIT = 5_000_000


def page_text(path: Path = MODEL) -> str:
    return render(explorer_page(path, claims=claims()))


def data_of(text: str, ident: str) -> object:
    return json.loads(html.document_fromstring(text).get_element_by_id(ident).text)


@pytest.fixture(scope="module")
def page() -> str:
    return page_text()


def test_the_page_is_the_same_every_time(page: str) -> None:
    assert page_text() == page


def test_the_whole_model_fits_in_five_megabytes(tmp_path: Path) -> None:
    size = write_explorer(find_model("interferon"), tmp_path / "page.html", claims=claims())
    assert size == (tmp_path / "page.html").stat().st_size < LIMIT


def test_nothing_is_loaded_from_elsewhere(page: str) -> None:
    tree = html.document_fromstring(page)
    loaded = tree.xpath("//script/@src | //link/@href | //img/@src | //iframe/@src | //use/@href")
    assert loaded == ["data:,"]
    assert not re.search(r"@import|url\(", "".join(style.text or "" for style in tree.iter("style")))
    policy = tree.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')[0]
    assert "default-src 'none'" in policy and "worker-src blob:" in policy and "unsafe-eval" not in policy


def test_every_species_and_process_of_the_model_is_on_the_map(page: str) -> None:
    tree = html.document_fromstring(page)
    model = libsbml.readSBMLFromFile(str(MODEL)).getModel()
    shown = set(tree.xpath("//*[@id='plane']//*/@data-id"))
    assert {species.getId() for species in model.getListOfSpecies()} <= shown
    assert {reaction.getId() for reaction in model.getListOfReactions()} <= shown


def test_the_map_brings_no_ids_that_could_be_taken_for_the_pages_own(page: str) -> None:
    tree = html.document_fromstring(page)
    assert tree.xpath("//*[@id='plane']/svg//*/@id") == []
    idents = tree.xpath("//*/@id")
    assert len(idents) == len(set(idents))


def test_a_process_comes_with_its_law_its_evidence_and_its_constants(page: str) -> None:
    model = data_of(page, "model-data")
    process = model["reactions"]["IFNGR_phosphorylates_STAT1_Y701"]
    assert "STAT1_cytosol" in process["law"] and process["evidence"] and process["said"]
    constant = next(name for name in re.findall(r"\w+", process["law"]) if name.startswith("k_"))
    assert model["numbers"][constant]["value"] > 0 and model["numbers"][constant]["source"]
    assert set(process["evidence"]) & {claim.id for claim in claims()}


def test_a_species_comes_with_its_parts_and_identifiers(page: str) -> None:
    species = data_of(page, "model-data")["species"]["STAT1_pY701_cytosol"]
    assert species["parts"] == ["STAT1 (S727 unphosphorylated, Y701 phosphorylated)"] or "Y701" in species["parts"][0]
    assert ["isVersionOf", "uniprot:P42224"] in [entry[:2] for entry in species["identifiers"]]


def test_only_what_is_held_counts_as_a_ligand(page: str) -> None:
    inputs = data_of(page, "model-data")["inputs"]
    assert [entry["id"] for entry in inputs if entry["kind"] == "ligand"] == ["IFN_gamma"]


# --- somebody else's file ------------------------------------------------------------------------


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A model whose every name and note holds markup."""
    document = libsbml.readSBMLFromFile(str(MODEL))
    model = document.getModel()
    model.setName(HOSTILE)
    lists = (
        model.getListOfSpecies(),
        model.getListOfReactions(),
        model.getListOfParameters(),
        model.getListOfCompartments(),
    )
    for element in (element for found in lists for element in found):
        element.setName(HOSTILE)
    path = tmp_path / "hostile.xml"
    libsbml.writeSBMLToFile(document, str(path))
    return path


def test_text_from_a_file_is_never_markup(hostile: Path) -> None:
    tree = html.document_fromstring(page_text(hostile))
    assert tree.xpath("//img | //*[@onerror]") == []
    assert tree.get_element_by_id("main") is not None
    assert data_of(page_text(hostile), "model-data")["name"] == HOSTILE


def test_a_file_without_a_picture_is_drawn_from_its_layout(hostile: Path) -> None:
    picture = picture_of(hostile, {"STAT1_cytosol"})
    tree = etree.fromstring(f"<svg>{picture.markup}</svg>")
    boxes = {group.get("data-id"): group.find("rect") for group in tree.iter("g") if group.get("class") == "species"}
    document = libsbml.readSBMLFromFile(str(hostile))
    layout = document.getModel().getPlugin("layout").getLayout(0)
    glyph = next(
        layout.getSpeciesGlyph(i) for i in range(layout.getNumSpeciesGlyphs())
        if layout.getSpeciesGlyph(i).getSpeciesId() == "STAT1_cytosol"
    )  # fmt: skip
    assert float(boxes["STAT1_cytosol"].get("x")) == pytest.approx(glyph.getBoundingBox().getX(), abs=0.1)
    assert len(boxes) >= 20 and tree.xpath("//g[@data-reaction]/path")


def test_a_picture_loses_whatever_could_act(tmp_path: Path) -> None:
    path = tmp_path / "m.xml"
    path.write_bytes(MODEL.read_bytes())
    (tmp_path / "m.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="x()"><style>body{}</style>'
        "<script>x()</script><foreignObject><b/></foreignObject><image href='http://elsewhere/'/>"
        '<g data-id="STAT1_cytosol" id="main" onclick="x()"><a href="javascript:x()"><rect/></a>'
        '<rect x="1" y="1" width="2" height="2" fill="url(http://elsewhere)" stroke="#102030" style="x:y"/></g></svg>',
        encoding="utf-8",
    )
    picture = picture_of(path, {"STAT1_cytosol"})
    tree = etree.fromstring(f"<svg>{picture.markup}</svg>")
    assert [element.tag for element in tree.iter()] == ["svg", "g", "rect"]
    assert dict(tree.find("g").attrib) == {"data-id": "STAT1_cytosol"}
    assert set(tree.find("g/rect").attrib) == {"x", "y", "width", "height", "class"}
    assert picture.colours == {"ms102030": "#102030"}


def test_a_picture_of_something_else_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "m.xml"
    path.write_bytes(MODEL.read_bytes())
    (tmp_path / "m.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g data-id="else"/></svg>', encoding="utf-8"
    )
    assert 'data-id="STAT1_cytosol"' in picture_of(path, {"STAT1_cytosol"}).markup


@pytest.mark.parametrize("text", ["<svg", '<svg xmlns="http://www.w3.org/2000/svg"><g data-id="STAT1_cytosol"/></svg>'])
def test_a_broken_picture_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "m.svg").write_text(text, encoding="utf-8")
    with pytest.raises(ExplorerError, match=r"svg|viewBox"):
        picture_of(tmp_path / "m.xml", {"STAT1_cytosol"})


def test_colours_turn_dark_and_keep_their_hue() -> None:
    def lightness(colour: str) -> float:
        return sum(int(colour[i : i + 2], 16) for i in (1, 3, 5)) / 765

    assert lightness(darkened("#ffffff", "mf")) < 0.2 < 0.7 < lightness(darkened("#2b2f36", "ms"))
    red = darkened("#c4302b", "ms")
    assert int(red[1:3], 16) > int(red[5:7], 16)


# --- the command ---------------------------------------------------------------------------------


def test_the_command_writes_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "page.html"
    assert main(["explore", "type2_jak_stat", "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert str(out) in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == [out]


def test_bad_input_is_one_message_and_leaves_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    events = tmp_path / "events.xml"
    events.write_text(with_event(), encoding="utf-8")
    for arguments, told in (
        (["explore", "type3_jak_stat"], "type2_jak_stat"),
        (["explore", str(events)], "events"),
        (["explore", "type2_jak_stat", "--claims", str(tmp_path / "none")], "none"),
        (["explore", "type2_jak_stat", "--out", str(tmp_path / "no" / "page.html")], "there is no folder"),
    ):
        rest = [] if "--out" in arguments else ["--out", str(tmp_path / "page.html")]
        assert main([*arguments, *rest]) == 2
        shown = capsys.readouterr().err
        assert told in shown and "Traceback" not in shown
    assert list(tmp_path.iterdir()) == [events]
