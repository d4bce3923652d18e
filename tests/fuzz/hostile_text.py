"""Files that are no SBML, or whose text is not what it says: nothing large is made before it is wanted."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator
from functools import partial
from random import Random

from cases import Case, Wanted
from sbml_parts import DECLARATION, document, model

GOOD = model()
MEGABYTE = 1_000_000


def _archive() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("model.xml", GOOD)
    return packed.getvalue()


def no_sbml() -> Iterator[Case]:
    """Other things under the name of a model."""
    yes = partial(Case, "not SBML")
    yield yes("empty", lambda: b"")
    yield yes("white space", lambda: b" \r\n\t " * 100)
    yield yes("zip archive", _archive)
    yield yes("gzip", lambda: gzip.compress(GOOD.encode("utf-8"), mtime=0), Wanted.RUNS)
    yield yes("random bytes", lambda: Random(1).randbytes(50_000))
    yield yes("zeros", lambda: bytes(MEGABYTE))
    yield yes("web page", lambda: "<!DOCTYPE html><html><body><p>404 not found</body></html>")
    yield yes("JSON", lambda: '{"model": "hostile"}')
    yield yes("another XML", lambda: DECLARATION + "<sedML xmlns='http://sed-ml.org/sed-ml/level1/version4'/>")
    yield yes("a capital letter", lambda: GOOD.replace("<sbml", "<SBML").replace("</sbml", "</SBML"))
    yield yes("no namespace", lambda: '<sbml level="3" version="1"/>')
    yield yes("no model", lambda: document("", version=2))
    yield yes("two models", lambda: document('<model id="a"/><model id="b"/>'))
    yield yes("unknown level", lambda: document('<model id="m"/>', level=9))
    yield yes("level that is no number", lambda: document('<model id="m"/>').replace('level="3"', 'level="three"'))
    yield yes("huge level", lambda: document('<model id="m"/>').replace('level="3"', f'level="{"9" * 5000}"'))
    yield yes("two roots", lambda: GOOD + GOOD.partition("?>\n")[2])
    yield yes("text after the root", lambda: GOOD + "and more")


def truncated(every: int) -> Iterator[Case]:
    """A good file that ends too early, at each ``every``-th byte."""
    whole = GOOD.encode("utf-8")
    for length in range(1, len(whole) - 1, every):
        yield Case("truncated", f"{length} of {len(whole)} bytes", partial(whole.__getitem__, slice(length)))


def encodings() -> Iterator[Case]:
    """Texts whose bytes are not what they are said to be, and some that are."""
    case = partial(Case, "encoding")
    accented = GOOD.replace('id="hostile"', 'id="hostile" name="Größe µ"')

    def declared(name: str) -> str:
        return accented.replace("UTF-8", name)

    yield case("UTF-8 with BOM", lambda: b"\xef\xbb\xbf" + accented.encode("utf-8"), Wanted.RUNS)
    yield case("UTF-16 with BOM", lambda: declared("UTF-16").encode("utf-16"), Wanted.RUNS)
    yield case("Latin-1, as it says", lambda: declared("ISO-8859-1").encode("latin-1"), Wanted.RUNS)
    yield case("two BOMs", lambda: b"\xef\xbb\xbf" * 2 + accented.encode("utf-8"))
    yield case("a BOM of UTF-16 before UTF-8", lambda: b"\xff\xfe" + accented.encode("utf-8"))
    yield case("Latin-1 that says UTF-8", lambda: accented.encode("latin-1"))
    yield case("UTF-8 that says UTF-16", lambda: declared("UTF-16").encode("utf-8"))
    yield case("UTF-16 without BOM", lambda: declared("UTF-16").encode("utf-16-le"), Wanted.EITHER)
    yield case("UTF-32", lambda: declared("UTF-32").encode("utf-32"), Wanted.EITHER)
    yield case("UTF-7", lambda: declared("UTF-7").encode("utf-7"), Wanted.EITHER)
    yield case("Shift JIS", lambda: GOOD.replace("UTF-8", "Shift_JIS").encode("shift_jis"), Wanted.EITHER)
    yield case("EBCDIC", lambda: declared("cp037").encode("cp037"), Wanted.EITHER)
    for name in ("rot13", "base64", "idna", "punycode", "unicode_escape", "x" * 5000, "utf-8\x00"):
        yield case(f"declares {name[:20]!r}", partial(declared(name).encode, "utf-8"), Wanted.EITHER)
    yield case("a NUL within", lambda: GOOD.encode("utf-8").replace(b"hostile", b"hos\0tile"))
    yield case("half a character", lambda: accented.encode("utf-8").replace("ö".encode(), b"\xc3"))
    yield case("an overlong slash", lambda: accented.encode("utf-8").replace("ö".encode(), b"\xc0\xaf"))
    yield case("a surrogate", lambda: accented.encode("utf-8").replace("ö".encode(), b"\xed\xa0\x80"))
    yield case("a control character by number", lambda: GOOD.replace("hostile", "hos&#1;tile"))
    yield case("a character beyond Unicode", lambda: GOOD.replace("hostile", "hos&#x110000;tile"))


def _laughs(levels: int) -> str:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">\n' for n in range(1, levels))
    bomb = f'<!DOCTYPE sbml [\n<!ENTITY l0 "ha">\n{lines}]>\n'
    return GOOD.replace("?>\n", "?>\n" + bomb, 1).replace('id="hostile"', f'id="hostile" name="&l{levels - 1};"')


def entities() -> Iterator[Case]:
    """Documents that pull in, or blow up into, something else."""
    case = partial(Case, "entity")

    def typed(declaration: str, used: str = "") -> str:
        return GOOD.replace("?>\n", f"?>\n<!DOCTYPE sbml {declaration}>\n", 1).replace("hostile", f"hostile{used}", 1)

    yield case("a thousand million laughs", lambda: _laughs(10))
    yield case("one long entity, often", lambda: typed(f'[<!ENTITY a "{"a" * 100_000}">]', "&a;" * 10_000))
    yield case("a file", lambda: typed('[<!ENTITY f SYSTEM "file:///etc/passwd">]', "&f;"))
    yield case("a device that never ends", lambda: typed('[<!ENTITY f SYSTEM "file:///dev/zero">]', "&f;"))
    yield case("a parameter entity", lambda: typed('[<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]'))
    yield case("itself", lambda: typed('[<!ENTITY a "&b;"><!ENTITY b "&a;">]', "&a;"))
    yield case("an external subset", lambda: typed('SYSTEM "file:///dev/zero"'), Wanted.EITHER)
    yield case("undeclared", lambda: typed('SYSTEM "file:///dev/null"', "&nothing;"), Wanted.EITHER)
    yield case("undeclared without a type", lambda: GOOD.replace("hostile", "hostile&nothing;", 1))
    yield case("default attributes", lambda: typed('[<!ATTLIST model name CDATA "given">]'), Wanted.EITHER)
