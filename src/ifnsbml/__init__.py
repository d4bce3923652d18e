"""Reference models of interferon signalling in SBML, and the claims any model of it can be held against.

The front door is :mod:`ifnsbml.api`: ``load``, ``claims`` and ``pathway``, which are imported when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ifnsbml._moved import keep_old_paths
from ifnsbml._version import __version__
from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from ifnsbml.api import SbmlModel, claims, load, pathway

__all__ = ["IfnsbmlError", "SbmlModel", "__version__", "claims", "load", "pathway"]


def __getattr__(name: str) -> Any:
    if name == "claims":
        # The subpackage of this name, which can be called; importing it puts it in the place of this function.
        from importlib import import_module

        return import_module("ifnsbml.claims")
    if name in __all__:
        from ifnsbml import api

        return getattr(api, name)
    raise AttributeError(f"module 'ifnsbml' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


keep_old_paths()
