"""The old place of :mod:`ifnsbml.mapping.mapping`; it goes with the next version."""

from __future__ import annotations

import warnings
from typing import Any


def __getattr__(name: str) -> Any:
    from ifnsbml.mapping import mapping

    found = getattr(mapping, name)
    warnings.warn(
        f"ifnsbml.claims.mapping.{name} is now ifnsbml.mapping.mapping.{name}", DeprecationWarning, stacklevel=2
    )
    return found
