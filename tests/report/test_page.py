"""The shell: nothing that a page is given can leave the place it was put in."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

import pytest
from markupsafe import Markup

from ifnsbml.report.page import STATIC, UPLOT_VERSION, Page, json_text, packed_text, render, template, write

HOSTILE = "</script><script>window.x=1</script><!--<img src=x onerror=y>&\u2028\u2029'\""


def test_json_reads_back_and_holds_nothing_that_ends_its_element() -> None:
    text = json_text({HOSTILE: [HOSTILE]})
    assert json.loads(text) == {HOSTILE: [HOSTILE]}
    assert not set("<>&\u2028\u2029") & set(text)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_json_refuses_what_has_no_word_in_it(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text([number])


def test_a_hostile_title_and_hostile_data_add_no_element() -> None:
    plain = render(Page("title", Markup("<p>body</p>"), data={"known": {"name": "value"}}))
    hostile = render(Page(HOSTILE, Markup("<p>body</p>"), data={"known": {HOSTILE: HOSTILE}}))
    elements = re.compile(r"<[a-zA-Z/!]")
    assert len(elements.findall(hostile)) == len(elements.findall(plain))
    assert "<img" not in hostile


def test_every_inline_script_is_allowed_by_its_hash_and_by_nothing_else() -> None:
    text = render(Page("t", Markup(), scripts=["let a = 1;"]))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    allowed = policy.group(1).replace("&#39;", "'")
    rule = next(part for part in allowed.split("; ") if part.startswith("script-src "))
    assert "unsafe" not in rule
    scripts = re.findall(r"<script>(.*?)</script>", text, flags=re.DOTALL)
    assert len(scripts) == 4
    for source in scripts:
        digest = base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")
        assert f"'sha256-{digest}'" in rule
    assert "default-src 'none'" in allowed


def test_a_policy_is_added_to_not_replaced() -> None:
    text = render(Page("t", Markup(), policy={"script-src": "'wasm-unsafe-eval'", "worker-src": "blob:"}))
    assert "&#39;sha256-" in text
    assert "&#39;wasm-unsafe-eval&#39;" in text
    assert "worker-src blob:" in text


@pytest.mark.parametrize(
    "page",
    [
        Page("t", Markup(), scripts=['let a = "</script>";']),
        Page("t", Markup(), scripts=['let a = "<!--";']),
        Page("t", Markup(), styles=['a { content: "</style>" }']),
    ],
)
def test_a_script_or_style_that_would_end_its_element_is_refused(page: Page) -> None:
    with pytest.raises(ValueError, match="write it in another way"):
        render(page)


def test_a_page_can_do_without_the_plotting_library() -> None:
    assert "uPlot" in render(Page("t", Markup()))
    assert "var uPlot" not in render(Page("t", Markup(), plots=False))


def test_templates_escape_and_refuse_what_they_were_not_given(tmp_path: Path) -> None:
    (tmp_path / "t.html").write_text("<b>{{ name }}</b>", encoding="utf-8")
    assert template("t.html", tmp_path).render(name="<i>") == "<b>&lt;i&gt;</b>"
    with pytest.raises(Exception, match="'name' is undefined"):
        template("t.html", tmp_path).render()


def test_writing_tells_the_size_and_gives_the_same_bytes_twice(tmp_path: Path) -> None:
    page = Page("ψ", Markup("<p>β</p>"))
    size = write(page, tmp_path / "a.html")
    write(page, tmp_path / "b.html")
    written = (tmp_path / "a.html").read_bytes()
    assert len(written) == size
    assert written == (tmp_path / "b.html").read_bytes()


def test_the_plotting_library_is_the_version_it_is_said_to_be_and_brings_its_licence() -> None:
    folder = STATIC / "vendor" / "uplot"
    assert f"(v{UPLOT_VERSION})" in (folder / "uPlot.iife.min.js").read_text(encoding="utf-8")[:200]
    assert f"| {UPLOT_VERSION} |" in (STATIC / "vendor" / "README.md").read_text(encoding="utf-8")
    assert "Permission is hereby granted" in render(Page("t", Markup()))


def test_packed_data_reads_back_and_is_the_same_text_twice() -> None:
    value = {HOSTILE: [1.5, HOSTILE]}
    packed = packed_text(value)
    assert json.loads(gzip.decompress(base64.b64decode(packed))) == value
    assert packed == packed_text(value)
    assert packed in render(Page("t", Markup(), packed={"known": value}))


def _tokens() -> dict[str, dict[str, str]]:
    """The colour tokens of each theme."""
    css = (STATIC / "shell.css").read_text(encoding="utf-8")
    light, rest = css.split("@media screen", 1)
    dark = rest.split("*, *::before", 1)[0]
    found = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")
    return {"light": dict(found.findall(light)), "dark": dict(found.findall(dark))}


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(first: str, second: str) -> float:
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_and_curves_stand_out_from_their_ground(theme: str) -> None:
    """As WCAG 2 asks: 4.5 for text, 3 for lines that carry meaning."""
    tokens = _tokens()[theme]
    verdicts = ("pass", "fail", "inconclusive", "not-applicable", "error")
    text = [(word, ground) for word in ("text", "text-2", "text-3") for ground in ("bg", "surface", "surface-2")]
    text += [("accent", "surface"), ("accent", "accent-soft"), ("on-accent", "accent")]
    text += [(verdict, f"{verdict}-soft") for verdict in verdicts]
    lines = [(f"series-{number}", "surface") for number in range(1, 8)] + [("threshold", "surface")]
    pale = [pair for pair in text if _contrast(tokens[pair[0]], tokens[pair[1]]) < 4.5]
    pale += [pair for pair in lines if _contrast(tokens[pair[0]], tokens[pair[1]]) < 3]
    assert not pale


def test_both_themes_have_the_same_tokens() -> None:
    themes = _tokens()
    assert themes["light"].keys() == themes["dark"].keys()
