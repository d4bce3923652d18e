"""When circular garbage is searched for."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Leave circular garbage for later; for work that makes next to none beside much that stays.

    To search through what stays, again and again, takes a hundredth of the time of many runs.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
