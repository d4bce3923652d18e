"""SBML to an exact system of ordinary differential equations in SymPy."""

from __future__ import annotations

from ifnsbml.simulation.equations.errors import EquationsError, UnsupportedModelError
from ifnsbml.simulation.equations.exact import evaluate
from ifnsbml.simulation.equations.mathml import TIME, Translator
from ifnsbml.simulation.equations.reader import formula, read_equations
from ifnsbml.simulation.equations.system import EventRecord, OdeSystem, Reaction

__all__ = [
    "TIME",
    "EquationsError",
    "EventRecord",
    "OdeSystem",
    "Reaction",
    "Translator",
    "UnsupportedModelError",
    "evaluate",
    "formula",
    "read_equations",
]
