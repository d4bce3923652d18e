"""Whatever a file holds, it is read, or refused by one message that names it; nothing dies, hangs or is a defect."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from random import Random

import counting
import hostile_models
import hostile_yaml
import pytest
from cases import Case, Wanted
from hostile_text import GOOD
from reading import Answer, Reader

MORE = int(os.environ.get("IFNSBML_FUZZ", "1"))
LONGEST = 4000
MODELS = [case for case in hostile_models.every_case(53 if MORE == 1 else 3) if MORE > 1 or not case.large]
TEXTS = hostile_yaml.every_case()
SPLICES = (
    b"NaN",
    b"1e999",
    b"<apply/>",
    b"</apply>",
    b"<ci> A </ci>",
    b"&lt;",
    b"\0",
    b"\xff",
    b'"',
    b"A",
    b"k",
    b"-1",
)
PATCHES = (
    "*",
    "&a",
    "[",
    "}",
    "!!",
    "~",
    ".nan",
    ": ",
    "- ",
    '"',
    "#",
    "|",
    "A",
    "1e400",
    "\t",
    "\n",
    "\u2028",
    "<<: *a",
)


def by_category(cases: list[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for case in cases:
        found.setdefault(case.category, []).append(case)
    return found


def complaint(case: Case, answer: Answer, path: Path) -> str:
    """What is wrong with how a file was received; nothing where all is well."""
    wrong = ""
    if answer.state in ("defect", "died", "hangs"):
        wrong = answer.state
    elif answer.state == "refused":
        if path.name not in answer.message:
            wrong = "the message does not name the file"
        elif len(answer.message) > LONGEST:
            wrong = f"a message of {len(answer.message)} characters"
        elif case.wanted is Wanted.RUNS:
            wrong = "refused"
    elif case.wanted is Wanted.REFUSED:
        wrong = "not refused"
    return f"{case}: {wrong}: {answer.message[-1500:]}" if wrong else ""


def try_all(reader: Reader, kind: str, cases: list[Case], path: Path) -> list[str]:
    complaints = []
    for case in cases:
        path.write_bytes(case.data())
        answer = reader.ask(kind, path)
        counting.note(case.category, answer.state)
        if wrong := complaint(case, answer, path):
            complaints.append(wrong)
    return complaints


@pytest.mark.parametrize("category", by_category(MODELS))
def test_models(category: str, reader: Reader, tmp_path: Path) -> None:
    assert try_all(reader, "model", by_category(MODELS)[category], tmp_path / "given.xml") == []


@pytest.mark.parametrize("category", by_category(TEXTS))
def test_yaml(category: str, reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "their.xml").write_text(GOOD, encoding="utf-8")
    kind = category.partition(":")[0]
    assert try_all(reader, kind, by_category(TEXTS)[category], tmp_path / "given.yaml") == []


def test_the_good_files_are_read(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "their.xml").write_text(GOOD, encoding="utf-8")
    assert reader.ask("model", tmp_path / "their.xml").state == "fine"
    for kind, text in hostile_yaml.GOOD.items():
        (tmp_path / "given.yaml").write_text(text, encoding="utf-8")
        assert reader.ask(kind, tmp_path / "given.yaml") == Answer("fine")


def damaged(whole: bytes, rng: Random, pieces: tuple[bytes, ...]) -> bytes:
    """The bytes with some of them cut out, doubled, replaced or spliced in."""
    content = bytearray(whole)
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(len(content) + 1)
        end = min(len(content), start + rng.choice((0, 1, 3, 20, 200)))
        piece = rng.choice((b"", rng.choice(pieces), bytes(content[start:end]) * 2, rng.randbytes(3)))
        content[start:end] = piece
    return bytes(content)


@pytest.mark.parametrize("kind", ["model", "mapping", "claims", "contexts"])
def test_damaged_files(kind: str, reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "their.xml").write_text(GOOD, encoding="utf-8")
    whole = (GOOD if kind == "model" else hostile_yaml.GOOD[kind]).encode("utf-8")
    pieces = SPLICES if kind == "model" else tuple(patch.encode("utf-8") for patch in PATCHES)
    rng = Random(f"damage {kind}")
    cases = [
        Case(f"{kind}: damaged", str(number), partial(bytes, damaged(whole, rng, pieces)), Wanted.EITHER)
        for number in range(150 * MORE)
    ]
    path = tmp_path / ("given.xml" if kind == "model" else "given.yaml")
    assert try_all(reader, kind, cases, path) == []


@pytest.mark.parametrize("how", ["missing", "folder", "loop", "pipe", "secret", "device"])
@pytest.mark.parametrize("kind", ["model", "mapping", "claims", "contexts"])
def test_what_is_no_file(kind: str, how: str, reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "their.xml").write_text(GOOD, encoding="utf-8")
    path = tmp_path / "given.yaml"
    if how == "folder":
        path.mkdir()
    elif how == "loop":
        path.symlink_to(tmp_path / "other.yaml")
        (tmp_path / "other.yaml").symlink_to(path)
    elif how == "pipe":
        os.mkfifo(path)  # reading it would wait for ever
    elif how == "secret":
        path.write_text(GOOD, encoding="utf-8")
        path.chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("this user may read everything")
    elif how == "device":
        path.symlink_to("/dev/zero")  # it never ends
    answer = reader.ask(kind, path)
    counting.note(f"{kind}: no file", answer.state)
    assert answer.state == "refused", answer
    assert "given.yaml" in answer.message
