"""Every code block of every page does what the page says."""

from __future__ import annotations

from pathlib import Path

import pytest
from blocks import DOCS, Reader, blocks_of, commands, compare

PAGES = sorted(page for page in DOCS.rglob("*.md") if blocks_of(page))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_reader_can_follow_the_page(page: Path, tmp_path: Path) -> None:
    assert Reader(page, tmp_path).follow() == len(blocks_of(page))


def test_what_is_shown_must_be_printed_in_that_order() -> None:
    printed = "one  1.5 nM\ntwo\nthree\n"
    compare("one 1.5 nM\n…\nthree\n", printed, "here")
    compare("one … nM\ntwo\n", printed, "here")
    for wrong in ("three\ntwo\n", "one 1.6 nM\n", "four\n", "tw\n"):
        with pytest.raises(AssertionError, match="not printed"):
            compare(wrong, printed, "here")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("```python\nraise ValueError('no')\n```\n", "no"),
        ("```bash\nifnsbml simulate no_such_model\n```\n", "exit code 2"),
        ("```bash\nrm -rf x\n```\n", "neither run nor known"),
        ("```bash\nnox -s nothing\n```\n", "no nox session"),
        ("```python\nprint(1)\n```\n\n```text\n2\n```\n", "not printed"),
        ("```yaml\na: 1\n```\n", "title"),
        ("```ruby\nputs 1\n```\n", "is none of"),
    ],
)
def test_a_page_that_is_wrong_is_found_out(text: str, message: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    with pytest.raises((AssertionError, ValueError), match=message):
        Reader(page, tmp_path).follow()


def test_lines_that_go_on_are_one_command() -> None:
    assert list(commands("# why\na \\\n  b\n\nc\n")) == ["a    b", "c"]
