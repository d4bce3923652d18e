"""YAML that somebody may hand over as a mapping, as claims or as cell contexts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from random import Random

from cases import Case, Wanted

MAPPING = """\
model: hostile
time_unit: s
inputs:
  IFN_gamma: {id: A, unit: pM}
  inhibition_p38: {block: [k]}
observables:
  obs_STAT1_pY701: 2 * A
"""
CLAIMS = """\
- id: X01
  statement: A statement.
  source: {review: platanias-2005, section: a section}
  models: [hostile]
  checks:
    - kind: present
      standing: stated
      stimulus: {IFN_gamma: 1.0}
      observe: obs_STAT1_pY701
"""
CONTEXTS = """\
generic:
  name: generic cell
  sentence: What the file says.
  source: Box 1
  settings: {}
lymphoid:
  name: lymphoid cell
  sentence: It has STAT4.
  source: Box 1
  settings: {expression_STAT4: 1}
"""
GOOD = {"mapping": MAPPING, "claims": CLAIMS, "contexts": CONTEXTS}
VALUES = (
    ("null", "~"), ("a number", "1e999"), ("NaN", ".nan"), ("infinity", ".inf"), ("a huge number", "9" * 5000),
    ("a date", "2005-05-05"), ("a truth value", "yes"), ("a list", "[[[]]]"), ("a mapping", "{a: {b: {c: d}}}"),
    ("an object", "!!python/object/apply:os.system [true]"), ("a tag", "!other x"), ("binary", "!!binary aGVsbG8="),
    ("a set", "!!set {a, b}"), ("an alias to nothing", "*nothing"), ("sexagesimal", "190:20:30"),
    ("markup", "'<script>alert(1)</script> [bold]x[/bold]'"), ("a bell", '"\\a"'), ("nothing", '""'),
    ("a million letters", "a" * 1_000_000), ("Cyrillic", "обс"), ("zero", "0"), ("octal", "0o17"), ("hex", "0x1F"),
)  # fmt: skip


def whole_files(kind: str) -> Iterator[Case]:
    """Files that are no YAML of this kind at all."""
    good = GOOD[kind]
    case = partial(Case, f"{kind}: file")
    yield case("empty", lambda: b"")
    yield case("a comment", lambda: "# nothing\n")
    yield case("binary", lambda: Random(2).randbytes(20_000))
    yield case("zeros", lambda: bytes(10_000))
    yield case("Latin-1", lambda: (good + "# Größe\n").encode("latin-1"))
    yield case("UTF-16", lambda: good.encode("utf-16"), Wanted.EITHER)
    yield case("with BOM", lambda: b"\xef\xbb\xbf" + good.encode("utf-8"), Wanted.EITHER)
    yield case("half a character", lambda: good.encode("utf-8") + b"\xc3")
    yield case("a control character", lambda: good + "\x07")
    yield case("a tab", lambda: good.replace("  ", "\t"))
    yield case("a scalar", lambda: "just words")
    yield case("the other shape", lambda: "a: 1\n" if kind == "claims" else "- a\n")
    yield case("two documents", lambda: good + "---\n" + good)
    yield case("open bracket", lambda: good + "x: [1, 2")
    yield case("10 MB", lambda: good + "# " + "x" * 10_000_000)
    yield case("a key twice", lambda: good + good.rpartition("\n")[0].rpartition("\n")[2] * 2)
    yield case("deep lists", lambda: "a: " + "[" * 50_000 + "]" * 50_000)
    yield case("deep mappings", lambda: "a: " + "{b: " * 20_000 + "1" + "}" * 20_000)
    yield case("deep by indent", lambda: "".join(" " * n + "a:\n" for n in range(1500)))
    yield case("an alias of itself", lambda: "a: &a [*a]")
    lines = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    yield case("a thousand million laughs", lambda: "a0: &a0 ha\n" + lines)
    yield case("merges", lambda: "base: &b {x: 1}\nmore:\n  <<: *b\n  y: 2\n")
    yield case("300,000 values", lambda: "a: [" + "1, " * 300_000 + "1]")
    yield case("a list as key", lambda: "? [a, b]\n: c\n")
    for length in range(1, len(good) - 1, 37):
        yield case(f"{length} of its characters", partial(good.__getitem__, slice(length)), Wanted.EITHER)


def single_values(kind: str) -> Iterator[Case]:
    """A good file with one value replaced by another."""
    good = GOOD[kind]
    places = [
        word
        for word in ("hostile", "pM", "[k]", "2 * A", "s", "X01", "stated", "present", "1.0", "Box 1", "1", "{}")
        if f" {word}\n" in good or f" {word}}}" in good or f" {word}]" in good
    ]
    for place in places:
        for name, value in VALUES:
            yield Case(f"{kind}: value", f"{name} for {place}", partial(_with, good, place, value), Wanted.EITHER)


def _with(good: str, place: str, value: str) -> str:
    for end in ("\n", "}", "]"):
        if f" {place}{end}" in good:
            return good.replace(f" {place}{end}", f" {value}{end}", 1)
    return good.replace(place, value, 1)


FORMULAS = [
    "__import__('os').system('true')",
    "eval(A)",
    "A; A",
    "A = 1",
    "lambda(x, x)",
    "delay(A, 1)",
    "time",
    "pi",
    "rateOf(A)",
    "A > 1",
    "piecewise(A, A > 1, 0)",
    "1/0 * A",
    "A/0",
    "A^1e999",
    "1e999 * A",
    "NaN",
    "inf * A",
    "avogadro * A",
    "A nM",
    "(" * 3000 + "A" + ")" * 3000,
    "-" * 3000 + "A",
    "A" + "+A" * 1900,
    "A" * 4001,
    "A^A^A^A^A",
    "9^9^9^9 * A",
    "factorial(1e9)*A",
    "ln(-A)",
    "sqrt(-A)",
    "B",
    "decay",
    "cell * A",
    "hostile",
    "",
    " ",
    "\\n",
    "é",
    "A × 2",
    "<b>A</b>",
    "{{A}}",
    "$A",
    "`A`",
    "A[0]",
    "A.__class__",
    "A if A else A",
    "0x10 * A",
    "1_000 * A",
    "1e-400 * A",
    "value * A",
    "A, A",
    "A)",
    "(A",
    "A +",
    "* A",
    "&a",
    "!A",
]


def formulas() -> Iterator[Case]:
    """Read-outs that are no arithmetic over the ids of the model."""
    for text in FORMULAS:
        quoted = "'" + text.replace("'", "''") + "'"
        yield Case("mapping: formula", text[:40], partial(MAPPING.replace, "2 * A", quoted), Wanted.EITHER)


def every_case() -> list[Case]:
    """All of them; the category of each begins with its kind."""
    kinds = [case for kind in GOOD for cases in (whole_files(kind), single_values(kind)) for case in cases]
    return [*kinds, *formulas()]
