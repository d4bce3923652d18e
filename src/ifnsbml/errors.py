"""The root of every error that this package raises on purpose.

The command line prints such an error as one message and ends with exit code 2; anything
else that escapes is a defect of ours and keeps its traceback.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class IfnsbmlError(Exception):
    """Bad input or a failed run, told in one message: what, where and what to do."""


class IfnsbmlWarning(UserWarning):
    """What somebody should know about what was asked for, though it was done; the command line prints it as a note."""


def nearest(name: str, known: Iterable[str], count: int = 3) -> str:
    """Return a hint that names the known words closest to ``name``, or all of a short list."""
    words = sorted(known)
    close = difflib.get_close_matches(name, words, n=count, cutoff=0.5)
    if close:
        return "did you mean " + ", ".join(repr(word) for word in close) + "?"
    if not words:
        return "there are none."
    shown = ", ".join(words[:12])
    return f"known: {shown}{' …' if len(words) > 12 else ''}"
