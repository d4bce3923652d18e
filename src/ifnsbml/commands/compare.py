"""``ifnsbml compare``"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.outputs import STDOUT, refuse_unwritable
from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import working

if TYPE_CHECKING:
    from ifnsbml.claims.comparison import ModelComparison


def run(
    before: str,
    after: str,
    *,
    mappings: tuple[str | None, str | None],
    claims: Path | None,
    only: Sequence[str],
    json_file: Path | None,
    html_file: Path | None,
    jobs: int | None,
    quiet: bool,
) -> bool:
    """Hold both models against the claims, show what differs, write; True where nothing is lost.

    Raises:
        IfnsbmlError: an unknown model or claim, twice the same file, a wrong claim file or mapping, a file that is
            no model.
    """
    from ifnsbml._asking import Question, compare
    from ifnsbml.commands.models import chosen_models
    from ifnsbml.report.console import console
    from ifnsbml.report.differences import show_comparison

    paths = chosen_models([before, after])
    if paths[0].resolve() == paths[1].resolve():
        raise IfnsbmlError(f"{after}: is the file that it is compared with; name another, or a copy with a change")
    if html_file == STDOUT:
        raise IfnsbmlError("--report -: a page is to be opened, not piped; name a file, as report.html")
    for option, file in (("--json", json_file), ("--report", html_file)):
        if file is not None and not (file == STDOUT and option == "--json"):
            refuse_unwritable(file, option)
    questions = [
        Question(
            (path,),
            claims=claims,
            only=tuple(only),
            mapping=mapping,
            jobs=jobs,
            record=html_file is not None,
            quiet=quiet,
            tell=lambda warning: console(stderr=True).print(f"warning: {warning}"),
        )
        for path, mapping in zip(paths, mappings, strict=True)
    ]
    found, asked = compare(questions[0], questions[1])
    if json_file is not None:
        _write(found, json_file)
    if html_file is not None:
        from ifnsbml.report.html import Material, write_report

        with working(f"writing {html_file}", quiet=quiet):
            write_report(Material(found.report, asked, comparison=found), html_file)
    if json_file != STDOUT:
        console().print(show_comparison(found, brief=quiet))
    return found.exit_code == 0


def _write(found: ModelComparison, path: Path) -> None:
    text = json.dumps(found.as_json(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    if path == STDOUT:
        sys.stdout.write(text)
        return
    from ifnsbml.simulation.output import replace_file

    replace_file(path, text.encode("utf-8"))
