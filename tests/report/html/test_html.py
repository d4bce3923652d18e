"""The report: what it carries is what was found, each curve as it was run, and no text of others' as markup."""

from __future__ import annotations

import base64
import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from held import claim, write_claims
from toy_cell import ABSENT, CELL, EMPTY, WRONG
from yamada_model import write_yamada

from ifnsbml.claims.checks import KINDS
from ifnsbml.claims.loading import load_claims, spoken_of
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.cli import main
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mutants import try_mutants
from ifnsbml.report.html import Material, report_page
from ifnsbml.report.html.curves import STEPS, pack, unpack
from ifnsbml.report.html.mapped import coverage
from ifnsbml.report.html.sections import heading, in_review_order
from ifnsbml.report.html.words import case_words, input_words, kind_means, scenario_words
from ifnsbml.report.mapping import validate_mapped
from ifnsbml.report.page import render
from ifnsbml.resources import claims_folder, find_mapping

HOSTILE = "<script>window.__xss=1</script><img src=x onerror=window.__xss=1>\"'&"


class Elements(HTMLParser):
    """The elements of a page, and the text between them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def having(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for _, attributes in self.tags if name in attributes]


def carried(text: str) -> dict[str, Any]:
    """The evidence that a page carries."""
    found = re.search(r'<script type="text/plain" id="evidence">([^<]*)</script>', text)
    assert found
    return dict(json.loads(gzip.decompress(base64.b64decode(found.group(1)))))


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    folder = tmp_path_factory.mktemp("report")
    path = write_claims(
        folder,
        claim([ABSENT], id="A01", statement="ISGF3 is not made by IFN-γ."),
        claim([WRONG], id="A02", note=HOSTILE),
        claim([EMPTY], id="A03", statement=HOSTILE),
        claim([ABSENT], id="A04", models=["mtor"]),
    )
    claims = load_claims(path)
    model = CELL.write(folder / "toy.xml")
    return Material(validate([model], claims, jobs=1, recording=True), claims, ("--claims", str(path)))


@pytest.fixture(scope="module")
def text(material: Material) -> str:
    return render(report_page(material))


def test_the_counts_and_marks_are_those_of_the_report(material: Material, text: str) -> None:
    page = Elements(text)
    counts = {mark["data-count"] for mark in page.having("data-count")}
    assert counts == {verdict.value for verdict in Verdict}
    for verdict, count in material.report.summary.items():
        assert f'data-count="{verdict.value}">{count}<' in text
    marks = {str(card["data-claim"]): card["data-results"] for card in page.having("data-claim")}
    assert marks == {"A01": "0:PASS:wiring", "A02": "0:FAIL:-", "A03": "0:INCONCLUSIVE:-", "A04": ""}
    assert material.headline == "1 of 3 applicable results pass; 1 fail, 1 are inconclusive"
    assert material.headline in page.texts


def test_every_look_of_every_check_is_carried_with_its_verdict_and_what_it_found(material: Material, text: str) -> None:
    evidence = carried(text)
    for result in material.report.claims:
        told = [one for one in evidence["claims"][result.id]["results"] if one["model"] == 0]
        assert len(told) == bool(result.checks)
        if told:
            assert told[0]["verdict"] == result.verdict.value
            assert [(look["mode"], look["verdict"], look["counted"]) for look in told[0]["looks"]] == [
                (check.mode.value, check.verdict.value, check.counted) for check in result.checks
            ]
            assert [[case["detail"] for case in look["cases"]] for look in told[0]["looks"]] == [
                [case.detail for case in check.cases] for check in result.checks
            ]


def test_the_curves_carried_are_the_runs(material: Material, text: str) -> None:
    evidence = carried(text)
    (path,) = material.paths
    compared = 0
    for run, (scenario, recorded) in zip(evidence["runs"][0], material.report.runs[path].items(), strict=True):
        assert run["s"] == dict(scenario.settings)
        start, end, points = run["t"]
        assert np.allclose(np.linspace(start, end, points), recorded.time)
        for name, packed in run["c"].items():
            values = recorded.columns[name]
            assert np.abs(unpack(packed, points) - values).max() <= np.ptp(values) / STEPS
            compared += 1
    assert compared > 2


def test_pictures_point_at_runs_and_sets_that_are_there(text: str) -> None:
    evidence = carried(text)
    pictures, sets = 0, 0
    for told in evidence["claims"].values():
        for look in (look for result in told["results"] for look in result["looks"]):
            for case in look["cases"]:
                for _, number in case.get("witness", []):
                    assert evidence["sets"][number]
                    sets += 1
                for picture in case.get("pictures", []):
                    pictures += 1
                    for _, number, observe, _ in picture["curves"]:
                        assert observe in evidence["runs"][0][number]["c"]
    assert pictures >= 3
    assert sets >= 1


@pytest.mark.parametrize(
    "values", [[0.0, 0.0, 0.0], [1e-14, 0.0, -3e-15], [0.0, 1e6, 5e5, 1e6], list(np.sin(np.arange(301.0)))]
)
def test_packing_keeps_the_ends_of_the_range_and_each_value_to_a_step(values: list[float]) -> None:
    given = np.array(values)
    got = unpack(pack(given), len(given))
    assert np.abs(got - given).max() <= np.ptp(given) / STEPS
    assert (got.min(), got.max()) == pytest.approx((given.min(), given.max()), rel=1e-12, abs=0)


def test_text_of_others_stays_text(text: str) -> None:
    page = Elements(text)
    assert "__xss" not in " ".join(f"{tag} {attributes}" for tag, attributes in page.tags if tag in ("script", "img"))
    assert not [attributes for _, attributes in page.tags if any(name.startswith("on") for name in attributes)]
    # The parser keeps what is in a paragraph and gives it back unescaped: it is all there, as text.
    assert HOSTILE in "".join(page.texts)


def test_the_command_repeats_one_claim_and_is_safe_in_a_shell(material: Material) -> None:
    path = material.paths[0]
    assert material.validate_command("A01", path).startswith(f"ifnsbml validate {path} --only A01 --claims ")
    strange = Material(material.report, material.claims, ("--mapping", "a b;c.yaml"))
    assert strange.validate_command("A01", "it's.xml").endswith("--only A01 --mapping 'a b;c.yaml'")


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("IFN_gamma", 1.0, "IFN-γ 1 nM"),
        ("IFN_lambda", 1.0, "IFN_lambda = 1"),
        ("inhibition_PKC_delta", 1.0, "PKC-δ inhibited"),
        ("inhibition_p38", 0.5, "p38 inhibited by 50%"),
        ("expression_STAT1", 0.0, "STAT1 lost"),
        ("expression_STAT1", 2.0, "STAT1 at 2 × wild type"),
        ("mutant_STAT1_S727A", 1.0, "STAT1 S727A mutant"),
        ("hypothesis_x", 1.0, "hypothesis “x” on"),
        ("k_cat", 0.25, "k_cat = 0.25"),
    ],
)
def test_inputs_in_words(name: str, value: float, said: str) -> None:
    assert input_words(name, value) == said


def test_every_check_of_the_review_can_be_told_in_words() -> None:
    for loaded in load_claims(claims_folder()):
        for check in loaded.claim.checks:
            sentences = scenario_words(check, str)
            assert sentences and all(sentence.endswith(".") for sentence in sentences), (loaded.id, sentences)
            labels = [case_words(check, case, str) for case in check.cases()]
            assert len(set(labels)) == len(labels), loaded.id
    assert all(kind_means(kind.model_construct()) for kind in KINDS.values())


def test_claims_come_in_the_order_of_the_review() -> None:
    ordered = in_review_order(load_claims(claims_folder()))
    headings = list(dict.fromkeys(heading(loaded.claim.source.section)[0] for loaded in ordered))
    assert headings[0] == "Introduction"
    assert headings[-1] == "Conclusions"
    assert headings.index("CRK proteins in IFN-mediated signalling") < headings.index("PI3K in IFN-mediated signalling")
    assert len(headings) < 10
    ids = [loaded.id for loaded in ordered]
    assert ids.index("P03") < ids.index("P23") < ids.index("K01") < ids.index("T01")


def test_of_a_mapped_model_it_tells_what_is_mapped_and_what_is_not(tmp_path: Path) -> None:
    claims = load_claims(claims_folder())
    mapping = load_mapping(find_mapping("yamada2003"))
    model = write_yamada(tmp_path / "yamada.xml")
    report = validate_mapped(
        model,
        mapping,
        spoken_of(claims),
        lambda path, through: validate([path], claims, jobs=1, recording=True, mapping=through),
    )
    material = Material(report, claims, ("--mapping", "yamada2003"), mapping)
    found = coverage(material, str(model))
    mapped = {entry.name: entry for entry in found.mapped}
    assert set(mapped) == set(mapping.mapping.names)
    assert "one JAK stands for both" in mapped["obs_JAK1_active"].unsure
    assert mapped["IFN_gamma"].means == "IFN"
    missing = {entry.name for entry in found.missing}
    assert not missing & mapped.keys()
    assert missing | mapped.keys() >= spoken_of(claims) - {"none"}
    assert found.judged + found.blocked == len(claims)
    page = Elements(render(report_page(material)))
    shown = "".join(page.texts)
    assert " experiments apply" in shown and " experiments that apply hold" in shown
    assert all(name in shown for name in (*mapped, *missing))
    evidence = carried(render(report_page(material)))
    assert evidence["models"][0]["simulate"] is None  # simulate knows no mapping
    assert "--mapping yamada2003" in evidence["claims"]["R04"]["results"][0]["command"]


def test_of_a_model_without_a_mapping_its_own_names_count(tmp_path: Path) -> None:
    path = CELL.called("somebody_elses").write(tmp_path / "theirs.xml")
    other = {**ABSENT, "observe": "obs_PIP3"}
    claims = load_claims(
        write_claims(
            tmp_path / "claims", claim([ABSENT], models=["mtor"]), claim([other], id="X02", models=["pi3k_pkc_delta"])
        )
    )
    theirs = Material(validate([path], claims, jobs=1, recording=True), claims)
    found = coverage(theirs, str(path))
    assert {entry.name for entry in found.mapped} == {"IFN_alpha", "IFN_gamma", "obs_ISGF3"}
    assert [(entry.name, entry.claims) for entry in found.missing] == [("obs_PIP3", ("X02",))]
    assert (found.judged, found.blocked) == (1, 1)


def test_mutants_that_one_claim_alone_kills_are_told_with_it(tmp_path: Path) -> None:
    claims = load_claims(write_claims(tmp_path / "claims", claim([ABSENT], id="A01")))
    model = CELL.write(tmp_path / "toy.xml")
    matrix = try_mutants([model], claims, jobs=1)
    report = validate([model], claims, jobs=1, recording=True)
    text = render(report_page(Material(report, claims, matrix=matrix)))
    (result,) = carried(text)["claims"]["A01"]["results"]
    alone = matrix.models[0].unique["A01"]
    assert alone > 0
    assert result["mutants"]["alone"] == alone == result["mutants"]["killed"]
    assert len(result["mutants"]["says"]) == min(alone, 60)
    assert f"{matrix.models[0].counts['killed']} <span" in text


def test_the_command_writes_the_page_and_an_ensemble_shows_its_interval(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = write_claims(tmp_path / "claims", claim([ABSENT], id="A01"))
    model = CELL.write(tmp_path / "toy.xml")
    page = tmp_path / "report.html"
    words = ["validate", str(model), "--claims", str(claims), "--jobs", "1", "--report", str(page), "-q"]
    assert main([*words, "--ensemble", "4", "--folder", str(tmp_path / "sets")]) == 0
    looks = carried(page.read_text(encoding="utf-8"))["claims"]["A01"]["results"][0]["looks"]
    (ensemble,) = [look for look in looks if look["mode"] == "ensemble"]
    assert ensemble["tally"]["n"] == 4
    low, high = ensemble["tally"]["interval"]
    assert 0 <= low <= ensemble["tally"]["p_claim"] <= high <= 1
    capsys.readouterr()


def test_a_page_that_could_not_be_written_is_refused_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "no" / "report.html"
    assert main(["validate", "mtor", "--report", str(nowhere)]) == 2
    assert capsys.readouterr().err == f"ifnsbml: --report {nowhere}: there is no folder {nowhere.parent}\n"
    assert main(["validate", "mtor", "--report", "-"]) == 2
    assert "name a file" in capsys.readouterr().err
