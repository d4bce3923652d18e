"""``ifnsbml explore``"""

from __future__ import annotations

import sys
from pathlib import Path

from ifnsbml.commands.outputs import refuse_unwritable
from ifnsbml.progress import working


def run(model: str, out: Path, claims: Path | None, *, quiet: bool = False) -> None:
    """Write the page of a model, and say where it is, unless ``quiet``.

    Raises:
        IfnsbmlError: the model cannot be found, read or run, the claims are wrong, or the page cannot be written.
    """
    from ifnsbml.claims.loading import load_claims
    from ifnsbml.report.explorer import write_explorer
    from ifnsbml.resources import claims_folder, find_model

    refuse_unwritable(out, "--out")
    known = load_claims(claims_folder() if claims is None else claims)
    file = find_model(model)
    with working(f"writing {out}", quiet=quiet):
        size = write_explorer(file, out, claims=known)
    if not quiet:
        sys.stdout.write(f"{out}: {size / 1e6:.1f} MB, opens in any browser without a network\n")
