"""The explorer: a model's map and the model itself, alive, in one HTML file."""

from __future__ import annotations

from ifnsbml.report.explorer.errors import ExplorerError
from ifnsbml.report.explorer.page import explorer_page, write_explorer

__all__ = ["ExplorerError", "explorer_page", "write_explorer"]
