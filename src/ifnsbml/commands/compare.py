"""``ifnsbml compare``"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ifnsbml.commands.outputs import STDOUT, refuse_unwritable_report, write_json
from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import working


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
    refuse_unwritable_report(json_file, html_file)
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
        write_json(found.as_json(), json_file)
    if html_file is not None:
        from ifnsbml.report.html import Material, write_report

        with working(f"writing {html_file}", quiet=quiet):
            write_report(Material(found.report, asked, comparison=found), html_file)
    if json_file != STDOUT:
        console().print(show_comparison(found, brief=quiet))
    return found.exit_code == 0
