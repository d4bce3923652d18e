"""The report in a browser: its filters filter, its curves are the runs, keys work, and others' text stays text."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libsbml
import pytest
from playwright.sync_api import Locator, Page, expect

from conftest import NARROW, WIDE, OpenPage, Shoot
from ifnsbml.claims.loading import load_claims, spoken_of
from ifnsbml.claims.results import Report
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.report.html import Material, write_report
from ifnsbml.report.mapping import validate_mapped
from ifnsbml.resources import claims_folder, find_mapping, find_model
from ifnsbml.simulation.model import RunnableModel

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "claims"))

from held import claim, write_claims
from toy_cell import CELL
from yamada_model import write_yamada

MODELS = ("p38", "type2_jak_stat")
HOSTILE = '<script>window.__xss=1</script><img src=x onerror="window.__xss=1">'
BIGGEST = 5_000_000


@dataclass(frozen=True)
class Written:
    """A report and the file it was written to."""

    report: Report
    path: Path


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    claims = load_claims(claims_folder())
    report = validate([find_model(name) for name in MODELS], claims, recording=True)
    path = tmp_path_factory.mktemp("report") / "report.html"
    assert write_report(Material(report, claims), path) < BIGGEST
    return Written(report, path)


def shown(page: Page) -> list[str]:
    """The claims that are seen."""
    cards: list[str] = page.eval_on_selector_all(
        "details.claim", "cards => cards.filter(card => card.checkVisibility()).map(card => card.dataset.claim)"
    )
    return cards


def opened(page: Page, claim_id: str) -> Locator:
    """A card that has been opened with the mouse and is filled."""
    card = page.locator(f"#claim-{claim_id}")
    card.locator("> summary").click()
    expect(card.locator(".check").first).to_be_visible()
    return card


def only(page: Page, *verdicts: str) -> None:
    """Tick these verdicts and no other."""
    for box in page.locator('input[name="verdict"]').all():
        box.set_checked(box.get_attribute("value") in verdicts)


def test_the_counts_are_the_reports(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    for verdict, count in written.report.summary.items():
        assert page.locator(f'[data-count="{verdict.value}"]').inner_text() == str(count)
    passing = {result.id for result in written.report.claims if result.verdict is Verdict.PASS}
    assert set(shown(page)) == passing  # what applies nowhere is not shown at first
    expect(page.locator("#shown")).to_have_text(f"{len(passing)} of {len({r.id for r in written.report.claims})} shown")


def test_each_filter_filters(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    claims = {loaded.id: loaded.claim for loaded in load_claims(claims_folder())}
    results = [result for result in written.report.claims if result.verdict is Verdict.PASS]
    everything = {result.id for result in results}

    only(page, "NOT_APPLICABLE")
    nowhere = claims.keys() - everything
    assert set(shown(page)) == nowhere
    only(page)
    assert shown(page) == []
    expect(page.locator("#nothing")).to_be_visible()
    page.click("#filter-reset")
    assert set(shown(page)) == everything

    for number, name in enumerate(MODELS):
        page.select_option("#filter-model", str(number))
        on = {result.id for result in results if written.report.names[result.model] == name}
        assert set(shown(page)) == on
        page.select_option("#filter-rests", "wiring")
        wiring = {r.id for r in results if written.report.names[r.model] == name and r.rests_on == "wiring"}
        assert set(shown(page)) == wiring
        assert wiring and wiring != on
        page.select_option("#filter-rests", "")
    page.select_option("#filter-model", "")

    kinds = {name: {check.kind for check in claims[name].checks} for name in everything}
    standings = {name: {check.standing for check in claims[name].checks} for name in everything}
    of_kind = {name for name in everything if "absent" in kinds[name]}
    page.select_option("#filter-kind", "absent")
    assert set(shown(page)) == of_kind
    inferred = {name for name in of_kind if "inferred" in standings[name]}
    page.select_option("#filter-standing", "inferred")
    assert set(shown(page)) == inferred
    assert inferred and inferred != of_kind != everything
    page.click("#filter-reset")

    page.fill("#filter-text", claims["P03"].statement)
    assert shown(page) == ["P03"]
    page.fill("#filter-text", "nothing of that kind")
    assert shown(page) == []


def test_a_card_tells_source_scenario_verdicts_and_command(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    card = opened(page, "P07")
    assert "refs 75, 76" in card.locator("> summary").inner_text()
    text = card.inner_text()
    assert "Given IFN-γ 1 nM, the cell is watched for 240 min, once as it is and once with MAPK14 lost" in text
    assert "ifnsbml validate p38 --only P07" in text
    assert [mode.get_attribute("data-mode") for mode in card.locator(".check").first.locator(".look").all()] == [
        "structural",
        "simulated",
    ]
    (result,) = [r for r in written.report.claims if r.id == "P07" and r.checks]
    proof = next(check for check in result.checks if check.mode.value == "structural")
    witness = proof.cases[0].witness[0]
    folded = card.locator("details.witness", has_text=f"{witness.says} ({len(witness.members)})").first
    folded.locator("summary").click()
    assert folded.locator("li").all_inner_texts() == list(witness.members)


def test_the_curves_shown_are_those_simulated(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    opened(page, "P03")
    number = MODELS.index("p38")
    runs: list[dict[str, Any]] = page.evaluate(
        "number => ifnCharts.carried().runs[number].map(({ s, w, c }) => ({ s, w, names: Object.keys(c) }))", number
    )
    model = RunnableModel.load(find_model("p38"))
    compared = 0
    for index, run in enumerate(runs[:12]):
        until, points = run["w"]
        fresh = model.simulate(run["s"], run["names"], until=until, points=points, rtol=1e-6, atol=1e-12)
        for name in run["names"]:
            drawn = page.evaluate(
                """([model, run, name]) => {
                    const { time, values } = ifnCharts.course(model, run, name);
                    return [[...time], [...values]];
                }""",
                [number, index, name],
            )
            whole = dict(zip(fresh.time.tolist(), fresh.column(name).tolist(), strict=True))
            peak = max(abs(value) for value in whole.values())
            for time, value in zip(*drawn, strict=True):
                near = min(whole, key=lambda known: abs(known - time))
                assert abs(near - time) < 1e-9 * until
                assert abs(value - whole[near]) <= 1e-4 * peak + 1e-9
            compared += 1
    assert compared > 20


def test_a_picture_draws_its_curves_limit_and_numbers(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    card = opened(page, "P07")
    picture = card.locator("figure.picture").first
    picture.scroll_into_view_if_needed()
    expect(picture.locator("canvas")).to_be_visible()
    legend = picture.locator(".legend").inner_text()
    assert "control: IFN-γ 1 nM" in legend
    assert "tested: IFN-γ 1 nM, MAPK14 lost" in legend
    assert "at least 70% of the control's response" in legend
    described = picture.locator(".plot").get_attribute("aria-label") or ""
    (result,) = [r for r in written.report.claims if r.id == "P07" and r.checks]
    case = next(check for check in result.checks if check.mode.value == "simulated").cases[0]
    limit = float(re.search(r"limit: at least .*?, ([\d.]+)", described).group(1))  # type: ignore[union-attr]
    assert limit == pytest.approx(0.7 * case.numbers["wild_type"], rel=1e-3)
    picture.locator("details.numbers summary").click()
    last = picture.locator("tbody tr").last.locator("td").all_inner_texts()
    assert [float(cell) for cell in last] == pytest.approx(
        [240, case.numbers["wild_type"], case.numbers["loss"]], rel=1e-3
    )
    # The pointer on the right edge reads the last values.
    over = picture.locator(".u-over")
    box = over.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] - 1, box["y"] + box["height"] / 2)
    assert picture.locator(".legend .value").first.inner_text() == f"{float(last[1]):g} nM"


def test_the_keyboard_is_enough(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#filter-text")).to_be_focused()
    page.keyboard.type("P03")
    assert "P03" in shown(page)
    page.keyboard.press("Escape")
    assert len(shown(page)) > 10
    first, second = shown(page)[:2]
    page.locator(f"#claim-{first} > summary").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"#claim-{second} > summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(f"#claim-{second} .check").first).to_be_visible()


def test_tabs_change_the_model_by_key(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    claim_id = page.evaluate(
        "[...document.querySelectorAll('details.claim')]"
        ".find(card => card.dataset.results.split(' ').length > 1).dataset.claim"
    )
    card = opened(page, claim_id)
    tabs = card.locator('[role="tab"]')
    assert tabs.count() == 2
    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_focused()
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    expect(card.locator(".panel-head strong")).to_have_text(MODELS[1])


def test_a_link_opens_its_claim_whatever_the_filters_hide(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path)
    page.fill("#filter-text", "nothing of that kind")
    page.evaluate("location.hash = 'claim-P07'")
    expect(page.locator("#claim-P07 .check").first).to_be_visible()


def test_the_theme_follows_the_system_and_the_switch(written: Written, open_page: OpenPage) -> None:
    page = open_page(written.path, theme="dark")

    def background() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    dark = background()
    opened(page, "P07")
    page.click("#theme-switch")  # from auto to light
    light = background()
    assert dark != light
    page.click("#theme-switch")
    assert background() == dark
    page.reload()
    assert background() == dark
    page.click("#theme-switch")
    page.emulate_media(color_scheme="light")
    page.wait_for_function("document.documentElement.dataset.theme === 'light'")
    assert background() == light


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_it_fits_the_window(written: Written, open_page: OpenPage, shoot: Shoot, width: int, theme: str) -> None:
    page = open_page(written.path, width=width, theme=theme)
    shoot(page, "top")
    card = opened(page, "P03")
    card.locator("canvas").first.scroll_into_view_if_needed()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for canvas in card.locator("canvas").all():
        box = canvas.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    shoot(page, "card")


def test_on_paper_the_cards_that_are_open_are_there_and_the_controls_are_not(
    written: Written, open_page: OpenPage
) -> None:
    page = open_page(written.path, theme="dark")
    opened(page, "P07")
    page.emulate_media(media="print")
    expect(page.locator("#filters")).to_be_hidden()
    expect(page.locator("#claim-P07 .check").first).to_be_visible()
    white = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert white == "rgb(255, 255, 255)"
    # The curves were drawn for a dark screen; on paper they are drawn in the colours of a light one.
    drawn = page.wait_for_function(
        """() => {
            const canvas = document.querySelector("#claim-P07 canvas");
            const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            const blue = ifn.token("--series-1").match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16));
            for (let i = 0; i < data.length; i += 4) {
                const same = data[i + 3] === 255 && blue.every((part, n) => data[i + n] === part);
                if (same) return ifn.token("--series-1");
            }
            return false;
        }"""
    )
    assert drawn.json_value() == "#0072b2"
    ink = page.evaluate("getComputedStyle(document.body).color")
    assert sum(map(int, re.findall(r"\d+", ink))) < 150


def _hostile_model(path: Path) -> Path:
    """Somebody else's model, every name of which is markup that would run."""
    CELL.called("somebody_elses").write(path)
    document = libsbml.readSBMLFromFile(str(path))
    model = document.getModel()
    model.setName(HOSTILE)
    for element in (*model.getListOfSpecies(), *model.getListOfParameters(), *model.getListOfCompartments()):
        element.setName(f"{element.getId()} {HOSTILE}")
    model.setNotes(f"<p xmlns='http://www.w3.org/1999/xhtml'>{libsbml_escape(HOSTILE)}</p>")
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def libsbml_escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_markup_in_a_foreign_models_names_is_shown_as_text(open_page: OpenPage, shoot: Shoot, tmp_path: Path) -> None:
    absent = {
        "kind": "absent",
        "standing": "stated",
        "stimulus": {"IFN_gamma": 1.0},
        "observe": "obs_ISGF3",
        "control": {"forms_under": {"IFN_alpha": 1.0}},
    }
    lacking = {**absent, "observe": "obs_PIP3"}
    claims = load_claims(
        write_claims(
            tmp_path / "claims",
            claim([absent], id="A01", statement=f"A statement {HOSTILE}.", note=HOSTILE, models=["mtor"]),
            claim([lacking], id="A02", models=["pi3k_pkc_delta"]),
        )
    )
    model = _hostile_model(tmp_path / "<img src=x onerror=window.__xss=1>.xml")
    report = validate([model], claims, jobs=0, recording=True)
    path = tmp_path / "report.html"
    write_report(Material(report, claims, ("--claims", HOSTILE)), path)
    page = open_page(path)
    only(page, *[verdict.value for verdict in Verdict])
    for card in ("A01", "A02"):
        opened(page, card)
    for folded in page.locator("details:not([open]) > summary").all():
        if folded.is_visible():
            folded.click()
    page.wait_for_timeout(300)
    assert page.evaluate("window.__xss") is None
    assert page.locator("img[onerror], script[src]").count() == 0
    seen = page.inner_text("main")
    assert f"obs_ISGF3 {HOSTILE}" in seen  # the name of the read-out, in words and over its curves
    assert f"A statement {HOSTILE}." in seen
    assert "<img src=x onerror=window.__xss=1>.xml" in seen
    assert HOSTILE in page.locator("#claim-A01 .note").inner_text()
    shoot(page, "hostile")


def test_the_page_of_a_mapped_model_tells_what_was_mapped(open_page: OpenPage, shoot: Shoot, tmp_path: Path) -> None:
    claims = load_claims(claims_folder())
    mapping = load_mapping(find_mapping("yamada2003"))
    model = write_yamada(tmp_path / "yamada.xml")
    report = validate_mapped(
        model,
        mapping,
        spoken_of(claims),
        lambda path, through: validate([path], claims, jobs=0, recording=True, mapping=through),
    )
    path = tmp_path / "report.html"
    write_report(Material(report, claims, ("--mapping", "yamada2003"), mapping), path)
    page = open_page(path)
    mapped = page.locator("#mapping tbody tr")
    assert mapped.count() == len(mapping.mapping.names)
    assert "one JAK stands for both" in page.locator("#mapping").inner_text()
    page.locator("#mapping details.missing summary").click()
    assert "obs_p38_active" in page.locator("#mapping .names").inner_text()
    shoot(page, "mapping")
    page.fill("#filter-text", "experiments apply")
    partly = shown(page)
    assert "R04" in partly and len(partly) < len(claims)
    card = opened(page, "R04")
    case = card.locator("details.case", has_text="obs_JAK1_active").filter(
        has=page.locator('.glyph[data-verdict="PASS"]')
    )
    if case.first.get_attribute("open") is None:
        case.first.locator("> summary").click()
    expect(case.first.locator("canvas").first).to_be_visible()
    shoot(page, "card")
