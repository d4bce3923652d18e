"""What can go wrong while a model is written."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class FormatError(IfnsbmlError):
    """A model cannot be written in a format; the message says which element and why."""


class AnnotationError(FormatError):
    """An accession that is unknown, malformed or belongs to something else."""
