"""SBML Level 3 with layout and render, its annotations, its check, and the Level 2 edition."""

from ifnsbml.formats.sbml.writer import write_sbml

__all__ = ["write_sbml"]
