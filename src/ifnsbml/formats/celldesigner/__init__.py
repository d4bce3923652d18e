"""CellDesigner 4.4 files: SBML Level 2 Version 4 with the map in CellDesigner's annotation."""

from ifnsbml.formats.celldesigner.document import celldesigner_bytes, write_celldesigner

__all__ = ["celldesigner_bytes", "write_celldesigner"]
