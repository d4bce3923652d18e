"""Reference models of interferon signalling in SBML, and the claims any model of it can be held against."""

from __future__ import annotations

from ifnsbml._version import __version__

__all__ = ["__version__"]
