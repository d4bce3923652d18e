"""``ifnsbml map``"""

from __future__ import annotations

import sys
from pathlib import Path

from ifnsbml.commands.notes import tell
from ifnsbml.errors import IfnsbmlError
from ifnsbml.progress import working


def run(model: str, out: Path | None, claims: Path | None, *, force: bool) -> None:
    """Draft a mapping for somebody else's model; write it or print it.

    Raises:
        IfnsbmlError: a file that is no model, wrong claim files, or a file that cannot be or must not be written.
    """
    from ifnsbml.claims.loading import load_claims, spoken_of
    from ifnsbml.commands.outputs import refuse_unwritable
    from ifnsbml.parallel import in_own_process
    from ifnsbml.resources import claims_folder, find_model
    from ifnsbml.simulation.output import replace_file

    refuse_unwritable(out, "--out")
    if out is not None and out.exists() and not force:
        raise IfnsbmlError(f"--out {out}: is there already; name another file, or say --force")
    file = find_model(model)
    known = spoken_of(load_claims(claims or claims_folder()))
    with working(f"drafting a mapping of {file}"):
        text, assumptions = in_own_process(_draft, (file, known), file)
    tell(assumptions)
    if out is None:
        sys.stdout.write(text)
        return
    replace_file(out, text.encode("utf-8"))
    print(out)


def _draft(given: tuple[Path, set[str]]) -> tuple[str, tuple[str, ...]]:
    from ifnsbml.mapping.draft import draft_mapping
    from ifnsbml.model.annotation_reader import read_facts

    return draft_mapping(*given), read_facts(given[0]).assumptions
