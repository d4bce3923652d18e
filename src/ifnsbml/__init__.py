"""Reference models of interferon signalling in SBML, and the claims any model of it can be held against."""

from __future__ import annotations

__version__ = "0.1.0"
