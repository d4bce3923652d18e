"""What a command says beside its results, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable

_SHOWN = 6


def tell(notes: Iterable[str], name: str = "") -> None:
    """Say each note once, in a line of its own; of many, the first few and how many more there are.

    Args:
        notes: sentences, as a model's assumptions or the remarks on a run.
        name: what they are about, said before each.
    """
    about = f"{name}: " if name else ""
    listed = list(dict.fromkeys(notes))
    for note in listed[:_SHOWN]:
        sys.stderr.write(f"ifnsbml: {about}{note}\n")
    if len(listed) > _SHOWN:
        sys.stderr.write(f"ifnsbml: {about}and {len(listed) - _SHOWN} more notes of this kind\n")
