"""SBML to an exact system of ordinary differential equations in SymPy."""

from __future__ import annotations

from ifnsbml.equations.errors import EquationsError, UnsupportedModelError
from ifnsbml.equations.exact import evaluate
from ifnsbml.equations.mathml import TIME, Translator
from ifnsbml.equations.reader import formula, read_equations
from ifnsbml.equations.system import EventRecord, OdeReaction, OdeSystem

__all__ = [
    "TIME",
    "EquationsError",
    "EventRecord",
    "OdeReaction",
    "OdeSystem",
    "Translator",
    "UnsupportedModelError",
    "evaluate",
    "formula",
    "read_equations",
]
