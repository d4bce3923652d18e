"""The explorer as a person uses it, in a real browser, against runs in RoadRunner."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import libsbml
import pytest
from playwright.sync_api import Page, expect

from ifnsbml.claims.loading import load_claims
from ifnsbml.report.explorer import write_explorer
from ifnsbml.resources import claims_folder, find_model
from ifnsbml.simulation.model import RunnableModel

OpenPage = Callable[..., Page]
Shoot = Callable[..., Path]
TOLERANCE = 1e-3
SMALL, WHOLE = "type2_jak_stat", "interferon"
DIMER = "STAT1_STAT1_nucleus"


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The explorer of a small pathway and of the whole model."""
    folder, claims = tmp_path_factory.mktemp("explorer"), load_claims(claims_folder())
    found = {name: folder / f"{name}.html" for name in (SMALL, WHOLE)}
    for name, path in found.items():
        write_explorer(find_model(name), path, claims=claims)
    return found


def ready(page: Page) -> Page:
    expect(page.locator("body[data-ready=true]")).to_be_attached(timeout=30_000)
    settled(page)
    return page


def settled(page: Page) -> None:
    """Wait until what was asked for has been simulated."""
    page.wait_for_timeout(80)
    expect(page.locator("#status")).to_have_text(re.compile(r"steps in"), timeout=30_000)


def choose(page: Page, words: str, name: str) -> None:
    """Find something by typing, and take it."""
    page.get_by_role("combobox", name="Find a species").fill(words)
    page.locator("#found button").filter(has_text=re.compile(rf"^{re.escape(name)}")).first.click()


def shown_value(page: Page, ident: str) -> float:
    text = page.locator(f'[data-now="{ident}"]').get_attribute("data-value")
    assert text is not None
    return float(text)


def move_to(page: Page, row: int) -> None:
    page.locator("#moment").evaluate(
        "(slider, row) => { slider.value = row; slider.dispatchEvent(new Event('input')); }", row
    )


def fill_of(page: Page, ident: str) -> str:
    colour: str = page.locator(f'#plane [data-id="{ident}"] .body').first.evaluate("e => getComputedStyle(e).fill")
    return colour


def simulated(model: str, settings: dict[str, float], name: str, row: int) -> tuple[float, float]:
    """RoadRunner's value at a moment, and its peak."""
    course = RunnableModel.load(find_model(model)).simulate(settings, [name], until=240.0, points=241, rtol=1e-8)
    return float(course.column(name)[row]), float(course.column(name).max())


def test_the_slider_moves_the_colours(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    found = []
    for row in (0, 20, 240):
        move_to(page, row)
        found.append(fill_of(page, DIMER))
        expect(page.locator("#moment-shown")).to_have_text(f"{row} min")
    assert len(set(found)) >= 2 and found[0] != found[1]


def test_playing_moves_time(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    move_to(page, 0)
    page.get_by_role("button", name="Play").click()
    expect(page.locator("#moment-shown")).not_to_have_text("0 min")
    page.get_by_role("button", name="Pause").click()
    at = page.locator("#moment").input_value()
    page.wait_for_timeout(200)
    assert page.locator("#moment").input_value() == at


@pytest.mark.parametrize("row", [15, 60, 240])
def test_a_value_shown_is_the_value_simulated(row: int, open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    choose(page, DIMER, "STAT1")
    move_to(page, row)
    value, peak = simulated(SMALL, {}, DIMER, row)
    assert abs(shown_value(page, DIMER) - value) <= TOLERANCE * peak


def test_values_follow_the_controls(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[WHOLE]))
    choose(page, "obs_STAT1_pY701", "STAT1 phosphorylated on Tyr701")
    move_to(page, 30)
    page.locator("#set-IFN_alpha").fill("0")
    page.locator("#set-IFN_alpha").press("Tab")
    page.locator("#set-IFN_gamma").fill("0.1")
    page.locator("#set-IFN_gamma").press("Tab")
    page.get_by_role("searchbox", name="Find an input").fill("JAK2")
    page.get_by_role("button", name="JAK2 lost").click()
    settled(page)
    settings = {"IFN_alpha": 0.0, "IFN_gamma": 0.1, "expression_JAK2": 0.0}
    value, _ = simulated(WHOLE, settings, "obs_STAT1_pY701", 30)
    _, peak = simulated(WHOLE, {}, "obs_STAT1_pY701", 30)
    assert abs(shown_value(page, "obs_STAT1_pY701") - value) <= TOLERANCE * peak
    expect(page.locator("#experiment-words")).to_contain_text("JAK2 lost")
    page.get_by_role("button", name="Reset").click()
    settled(page)
    assert shown_value(page, "obs_STAT1_pY701") > 100 * max(value, 1e-3)


def test_a_named_cell_sets_what_it_says(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[WHOLE]))
    choose(page, "STAT4_cytosol", "STAT4")
    assert shown_value(page, "STAT4_cytosol") == 0
    page.locator("summary", has_text="Kind of cell").click()
    page.locator("#cell").select_option("lymphoid")
    settled(page)
    row = int(page.locator("#moment").input_value())
    value, peak = simulated(WHOLE, {"expression_STAT4": 1.0, "expression_STAT6": 1.0}, "STAT4_cytosol", row)
    assert peak > 0 and abs(shown_value(page, "STAT4_cytosol") - value) <= TOLERANCE * peak


def test_a_click_on_a_species_shows_its_curve(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    page.locator(f'#plane [data-id="{DIMER}"] .body').first.click(force=True)
    expect(page.locator("#details h3")).to_contain_text("STAT1")
    expect(page.locator("#details .id").first).to_have_text(DIMER)
    expect(page.locator("#details .uplot canvas")).to_be_visible()
    drawn = page.evaluate(f"Array.from(courseOf(state.run, '{DIMER}'))")
    course = RunnableModel.load(find_model(SMALL)).simulate({}, [DIMER], rtol=1e-8).column(DIMER)
    assert max(abs(a - b) for a, b in zip(drawn, course, strict=True)) <= TOLERANCE * course.max()
    expect(page.locator("#details")).to_contain_text("uniprot:P42224")
    assert page.locator(f'#plane [data-id="{DIMER}"].selected').count() == 1


def test_the_pointer_tells_what_it_is_on(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    move_to(page, 60)
    page.locator(f'#plane [data-id="{DIMER}"] .body').first.hover(force=True)
    tip = page.locator("#tip")
    expect(tip).to_be_visible()
    value, _ = simulated(SMALL, {}, DIMER, 60)
    expect(tip).to_contain_text("STAT1")
    shown = re.search(r"· ([\d.]+) nM", tip.inner_text())
    assert shown is not None and float(shown[1]) == pytest.approx(value, rel=0.01)


def test_a_run_can_be_taken_away(open_page: OpenPage, pages: dict[str, Path], tmp_path: Path) -> None:
    page = ready(open_page(pages[SMALL]))
    page.locator("#set-IFN_gamma").fill("0.1")
    page.locator("#set-IFN_gamma").press("Tab")
    settled(page)
    page.get_by_role("button", name="Copy the command").click()
    expect(page.locator("#told")).to_contain_text(f"ifnsbml simulate {SMALL} --set IFN_gamma=0.1")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save as CSV").click()
    waiting.value.save_as(tmp_path / "run.csv")
    head, *rows = (tmp_path / "run.csv").read_text(encoding="utf-8").splitlines()
    column = head.split(",").index("obs_STAT1_pY701")
    value, peak = simulated(SMALL, {"IFN_gamma": 0.1}, "obs_STAT1_pY701", 120)
    assert len(rows) == 241 and abs(float(rows[120].split(",")[column]) - value) <= TOLERANCE * peak


def test_a_process_shows_its_law_and_can_be_switched_off(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    choose(page, "IFNGR_phosphorylates_STAT1_Y701", "IFN")
    expect(page.locator("#details .law").first).to_contain_text("STAT1_cytosol")
    expect(page.locator("#details")).to_contain_text("Claims behind it")
    page.locator("#details").get_by_role("button", name="Switch off").click()
    settled(page)
    assert page.evaluate("Math.max(...courseOf(state.run, 'obs_STAT1_pY701'))") < 1e-6
    assert page.evaluate("Math.max(...courseOf(state.reference, 'obs_STAT1_pY701'))") > 1
    page.get_by_role("button", name="Find the claims that need it").click()
    expect(page.locator(".without [role=status]")).to_have_text(re.compile(r"no longer pass"), timeout=60_000)
    expect(page.locator(".without button").first).to_be_enabled(timeout=120_000)
    assert page.locator(".without li").count() >= 3


def test_a_constant_can_be_changed_and_put_back(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    choose(page, "IFNGR_phosphorylates_STAT1_Y701", "IFN")
    row = page.locator("#details .constants dd").first
    ident = page.locator("#details .constants .id").first.inner_text()
    row.locator("input").fill("0")
    row.locator("input").press("Tab")
    settled(page)
    assert page.evaluate("(id) => state.settings.get(id)", ident) == 0
    assert page.evaluate("Math.max(...courseOf(state.run, 'obs_STAT1_pY701'))") < 1e-6
    page.get_by_role("button", name="Reset").click()
    settled(page)
    assert page.evaluate("Math.max(...courseOf(state.run, 'obs_STAT1_pY701'))") > 1


def test_a_claim_sets_up_its_experiment_and_passes(open_page: OpenPage, pages: dict[str, Path], shoot: Shoot) -> None:
    page = ready(open_page(pages[WHOLE]))
    page.get_by_role("tab", name="Claims").click()
    page.locator("#claim-search").fill("P02")
    page.locator(".claim-button:visible").filter(has_text="P02").first.click()
    expect(page.locator("#claim-verdict .verdict")).to_have_text("PASS", timeout=60_000)
    settled(page)
    expect(page.locator("#experiment-words")).to_contain_text("inhibition of p38")
    expect(page.locator("#compare")).to_have_value("claim")
    expect(page.locator("#colour-by")).to_have_value("difference")
    lost = page.evaluate("Math.max(...courseOf(state.run, 'obs_mRNA_OAS1'))")
    kept = page.evaluate("Math.max(...courseOf(state.reference, 'obs_mRNA_OAS1'))")
    _, peak = simulated(WHOLE, {}, "obs_mRNA_OAS1", 0)
    assert abs(kept - peak) <= TOLERANCE * peak and lost <= 0.05 * kept
    shoot(page, "claim")


def test_all_claims_of_a_model_are_judged(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    page.get_by_role("tab", name="Claims").click()
    page.get_by_role("button", name="Judge all").click()
    expect(page.get_by_role("button", name="Judge all")).to_be_visible(timeout=120_000)
    told = page.locator("#judge-progress").inner_text()
    assert re.fullmatch(r"\d+ PASS", told), told
    assert page.locator(".claim .verdict[data-verdict=PASS]").count() == int(told.split()[0]) > 5


def test_what_cannot_be_simulated_says_so(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[WHOLE]))
    claim = page.evaluate("world.claims.find((claim) => claim.checks.every((check) => !check.live)).id")
    page.evaluate(f"location.hash = 'claim={claim}'")
    expect(page.locator("#claim-open")).to_contain_text("Read from the file")
    expect(page.locator("#claim-verdict .verdict")).to_have_text("PASS")


def test_the_keyboard_reaches_everything(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    page.locator("#map").focus()
    before = page.locator("#plane").evaluate("e => getComputedStyle(e).transform")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#plane")).not_to_have_css("transform", before)
    page.keyboard.press("+")
    page.keyboard.press("0")
    find = page.get_by_role("combobox", name="Find a species")
    find.focus()
    page.keyboard.type("GAS promoter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#details h3")).to_contain_text("GAS")
    page.locator("#tab-details").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-claims")).to_be_focused()
    expect(page.locator("#claims")).to_be_visible()


def test_every_control_has_a_name(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[WHOLE]))
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('button, input, select, a[href]')].filter((e) =>
             !(e.getAttribute('aria-label') || e.textContent.trim() || e.title || (e.labels && e.labels.length)))
             .map((e) => e.outerHTML)"""
    )
    assert nameless == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_light_and_dark_wide_and_narrow(
    theme: str, width: int, open_page: OpenPage, pages: dict[str, Path], shoot: Shoot
) -> None:
    page = ready(open_page(pages[WHOLE], width=width, height=900 if width > 1000 else 844, theme=theme))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    dark = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert (sum(int(part) for part in re.findall(r"\d+", dark)[:3]) < 200) == (theme == "dark")
    for panel in ("Experiment", "Details", "Claims"):
        tab = page.get_by_role("tab", name=panel)
        if tab.is_visible():
            tab.click()
            shoot(page, panel)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("#map").bounding_box()["height"] > 250
    page.evaluate("map.goTo(['obs_STAT1_pY701'].flatMap((id) => world.model.rules[id].counts).slice(0, 3))")
    shoot(page, "near")


def test_the_theme_switch_recolours_the_map(open_page: OpenPage, pages: dict[str, Path]) -> None:
    page = ready(open_page(pages[SMALL]))
    move_to(page, 240)
    light = fill_of(page, DIMER)
    page.evaluate("ifn.setTheme('dark')")
    assert fill_of(page, DIMER) != light


def test_names_that_hold_markup_are_shown_as_text(open_page: OpenPage, tmp_path: Path) -> None:
    hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
    document = libsbml.readSBMLFromFile(str(find_model(SMALL)))
    model = document.getModel()
    model.setName(hostile)
    for found in (model.getListOfSpecies(), model.getListOfReactions(), model.getListOfParameters()):
        for element in found:
            element.setName(f"{hostile} {element.getId()}")
    path = tmp_path / "hostile.xml"
    libsbml.writeSBMLToFile(document, str(path))
    write_explorer(path, tmp_path / "hostile.html")
    page = ready(open_page(tmp_path / "hostile.html"))
    choose(page, "IFNGR_JAK_autophosphorylation", "<img")
    expect(page.locator("#details h3")).to_contain_text(hostile)
    page.get_by_role("tab", name="Claims").click()
    page.locator(".claim-button").first.click()
    expect(page.locator("#claim-verdict .verdict")).to_be_visible(timeout=60_000)
    assert page.evaluate("window.hit") is None
    assert page.locator("main img").count() == 0
