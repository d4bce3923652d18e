"""What can be wrong when a map is laid out."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class LayoutError(IfnsbmlError):
    """A model that cannot be laid out, or a layout engine that is not there."""
