"""What the explorer says when it cannot show a model."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class ExplorerError(IfnsbmlError):
    """The model cannot be explored in a page."""
