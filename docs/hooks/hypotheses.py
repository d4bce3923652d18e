"""The table of what each hypothesis would change, on the page of the hypotheses.

The rows come from the declarations of the whole model. What each would change is the answer of
``ifnsbml hypotheses --json``, which takes minutes; the build is told by IFNSBML_HYPOTHESES where that file is.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from ifnsbml.builder import Model, ParameterRole, Standing
from ifnsbml.builder.evidence import review_rows
from ifnsbml.pathways import build_pathway

PLACE = "hypotheses.md"
SWITCHES, CHANGES, TEXT_ONLY = "<!-- switches -->", "<!-- changes -->", "<!-- text only -->"
VARIABLE = "IFNSBML_HYPOTHESES"
SHOWN = 5


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fill the page's marks."""
    if page.file.src_uri != PLACE:
        return markdown
    model = build_pathway("interferon")
    for mark, lines in (
        (SWITCHES, _switches(model)),
        (CHANGES, _changes()),
        (TEXT_ONLY, _text_only(model)),
    ):
        if mark not in markdown:
            raise ValueError(f"{PLACE} has lost its mark {mark}")
        markdown = markdown.replace(mark, "\n".join(lines))
    return markdown


def _switches(model: Model) -> Iterator[str]:
    yield "| switch | what it turns on | the review |\n| --- | --- | --- |"
    for switch in model.parameters_of(ParameterRole.HYPOTHESIS):
        said = "; ".join(f"{row}: {review_rows()[row].statement}" for row in switch.evidence.claims)
        yield f"| `{switch.id}` | {switch.name.removeprefix('hypothesis: ')} | {said} |"


def _text_only(model: Model) -> Iterator[str]:
    """Rows that are open and that no switch stands for."""
    switched = {row for switch in model.parameters_of(ParameterRole.HYPOTHESIS) for row in switch.evidence.claims}
    for row in review_rows().values():
        if row.standing in (Standing.HYPOTHESIS, Standing.UNKNOWN) and row.id not in switched:
            yield f"- **{row.id}** ({row.how_held}): {row.statement}"


def _changes() -> Iterator[str]:
    file = os.environ.get(VARIABLE)
    if not file:
        yield (
            "!!! note\n    This copy was built without the answers of `ifnsbml hypotheses`. "
            "Run the command to see them, or build the pages with `nox -s docs`."
        )
        return
    for outcome in json.loads(Path(file).read_text(encoding="utf-8")):
        yield from _outcome(outcome)


def _outcome(outcome: dict[str, Any]) -> Iterator[str]:
    yield f"### {outcome['name'].removeprefix('hypothesis: ')}\n"
    changed = outcome["changed"]
    if not changed:
        yield f"`{outcome['hypothesis']}`: no experiment of the claims shows a difference.\n"
        return
    best = changed[0]
    doing = ", ".join(f"`{name}={value:g}`" for name, value in best["settings"].items()) or "the model as it is"
    yield (
        f"`{outcome['hypothesis']}`. The experiment that would show it best: {doing}; read `{best['observable']}`. "
        f"Its peak is {_level(best['peak_off'])} nM with the hypothesis off, {_level(best['peak_on'])} nM with it on.\n"
    )
    claims = [f"{ident} ({off} → {on})" for ident, (off, on) in outcome["claims"].items()]
    yield f"Claims that change their verdict: {', '.join(claims) or 'none'}.\n"
    yield "| read-out | peak off (nM) | peak on (nM) | largest difference, over the larger peak |"
    yield "| --- | ---: | ---: | ---: |"
    for change in changed[:SHOWN]:
        yield (
            f"| `{change['observable']}` | {_level(change['peak_off'])} | {_level(change['peak_on'])} "
            f"| {change['relative_difference']:.0%} |"
        )
    if len(changed) > SHOWN:
        yield f"\n{len(changed) - SHOWN} more read-outs change."
    yield ""


def _level(value: float) -> str:
    """A peak; what is left of zero by rounding is zero."""
    return f"{value:.3g}" if value >= 1e-9 else "0"
