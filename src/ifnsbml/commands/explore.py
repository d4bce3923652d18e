"""``ifnsbml explore``"""

from __future__ import annotations

import sys
from pathlib import Path

from ifnsbml.commands.outputs import noted, refuse_unwritable


def run(model: str, out: Path, claims: Path | None, *, quiet: bool = False) -> None:
    """Write the page of a model, and say where it is, unless ``quiet``.

    Raises:
        IfnsbmlError: the model cannot be found, read or run, the claims are wrong, or the page cannot be written.
    """
    from ifnsbml._asking import explore
    from ifnsbml.resources import find_model

    refuse_unwritable(out, "--out")
    with noted():
        size = explore(find_model(model), out, claims, quiet=quiet)
    if not quiet:
        sys.stdout.write(f"{out}: {size / 1e6:.1f} MB, opens in any browser without a network\n")
