"""The shell of every page: one HTML file that opens from disk, with everything it needs inside it.

A page gets its content as :class:`markupsafe.Markup` (from a template that escapes, see :func:`template`) and its
data as JSON. The shell brings the colours for light and dark, the plotting library, a switch for the theme, and a
content security policy that lets only the scripts given here run: text from somebody else's model can never become
a script, even if it were put into the page unescaped.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from ifnsbml._version import __version__
from ifnsbml.simulation.output import replace_file

FOLDER = Path(__file__).resolve().parent
STATIC = FOLDER / "static"
UPLOT_VERSION = "1.6.32"
NOTHING = Markup("")

# What JSON may hold and HTML or JavaScript would read differently inside a script element.
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_ESCAPES = str.maketrans(_UNSAFE)

_POLICY = {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "img-src": "data: blob:",
    "font-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}


@dataclass(frozen=True)
class Page:
    """One page.

    ``title`` is plain text. ``body`` is what stands in ``<main>``, ``toolbar`` what stands in the head bar between
    the title and the theme switch. ``data`` is embedded as JSON, each value under its id, and read in the page with
    ``ifn.data(id)``; ``packed`` as compressed JSON, read with ``await ifn.unpacked(id)``. ``styles`` and ``scripts``
    are source text, put in after the shell's own. ``policy`` adds to the content security policy:
    ``{"script-src": "'unsafe-eval'", "worker-src": "blob:"}``.
    """

    title: str
    body: Markup
    toolbar: Markup = NOTHING
    data: Mapping[str, Any] = field(default_factory=dict)
    packed: Mapping[str, Any] = field(default_factory=dict)
    styles: Sequence[str] = ()
    scripts: Sequence[str] = ()
    plots: bool = True
    policy: Mapping[str, str] = field(default_factory=dict)
    body_class: str = ""


def render(page: Page) -> str:
    """The page as one HTML document; the same text for the same page."""
    styles = [*([asset("vendor/uplot/uPlot.min.css")] if page.plots else []), asset("shell.css"), *page.styles]
    early = asset("theme.js")
    scripts = [*([_plotting()] if page.plots else []), asset("shell.js"), *page.scripts]
    for source in (early, *scripts):
        _refuse(source, "</script", "<!--")
    for source in styles:
        _refuse(source, "</style")
    return template("shell.html").render(
        page=page,
        version=__version__,
        policy=_policy([early, *scripts], page.policy),
        styles=[Markup(style) for style in styles],
        early=Markup(early),
        scripts=[Markup(script) for script in scripts],
        data=[(ident, Markup(json_text(value))) for ident, value in page.data.items()],
        packed=[(ident, packed_text(value)) for ident, value in page.packed.items()],
    )


def write(page: Page, path: Path) -> int:
    """Write the page beside ``path``, then rename; returns its size in bytes.

    Raises:
        SettingError: the file cannot be written; an existing one is then as it was.
    """
    content = render(page).encode("utf-8")
    replace_file(path, content)
    return len(content)


def json_text(value: Any) -> str:
    """JSON that is safe inside a script element: nothing in it can end the element or start a comment.

    Raises:
        ValueError: a number that JSON has no word for (infinity, NaN).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.translate(_ESCAPES)


def packed_text(value: Any) -> str:
    """JSON, compressed and in base 64; the same text for the same value.

    Raises:
        ValueError: a number that JSON has no word for (infinity, NaN).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")


@cache
def asset(name: str) -> str:
    """The text of one of the shell's own files in ``static``."""
    return (STATIC / name).read_text(encoding="utf-8")


@cache
def _environment(folder: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder, encoding="utf-8"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template(name: str, folder: Path | None = None) -> jinja2.Template:
    """A Jinja template that escapes everything it is given; of the shell's folder, or of a page's own."""
    return _environment(folder or FOLDER / "templates").get_template(name)


def markup(name: str, folder: Path, /, **values: Any) -> Markup:
    """A page's own template, filled in: what it was given is escaped, what it wrote is not escaped again."""
    return Markup(template(name, folder).render(**values))


def _plotting() -> str:
    licence = asset("vendor/uplot/LICENSE").strip().replace("*/", "* /")
    return f"/* uPlot {UPLOT_VERSION}\n{licence}\n*/\n{asset('vendor/uplot/uPlot.iife.min.js')}"


def _policy(scripts: Sequence[str], more: Mapping[str, str]) -> str:
    hashes = (base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii") for source in scripts)
    rules = dict(_POLICY) | {"script-src": " ".join(f"'sha256-{digest}'" for digest in hashes)}
    for name, value in more.items():
        rules[name] = f"{rules[name]} {value}" if name in rules else value
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _refuse(source: str, *ends: str) -> None:
    """A script or style that would end its own element is a mistake of ours, found when the page is made."""
    for end in ends:
        if end in source.lower():
            raise ValueError(f"a script or style of the page holds {end!r}; write it in another way")
