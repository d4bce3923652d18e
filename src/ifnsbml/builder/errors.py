"""What can be wrong with a declaration."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class DeclarationError(IfnsbmlError):
    """A pathway was declared wrongly; the message says what and where."""


class UnknownSite(DeclarationError):
    """A site or a state that the entity does not have."""


class UnknownName(DeclarationError):
    """A symbol, compartment or species that the pathway does not have."""


class UnitMismatch(DeclarationError):
    """The units of a rate law or of an expression do not fit."""


class MissingEvidence(DeclarationError):
    """A process or a parameter without a source."""


class DuplicateId(DeclarationError):
    """One id declared twice with different meanings."""


class MissingCompartment(DeclarationError):
    """A form that is used without saying where in the cell it is."""
