"""What can go wrong between an SBML file and its numbers."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class ModelFileError(IfnsbmlError):
    """A file that cannot be used as a model: missing, not SBML, refused by libSBML or beyond the engine."""


class IntegrationError(IfnsbmlError):
    """A run that did not reach its end, or whose numbers are not finite. Its results are never handed out.

    ``undefined`` holds the ids that were to be observed and are not finite somewhere, where that is the reason.
    """

    undefined: tuple[str, ...] = ()


class UnknownNameError(IfnsbmlError):
    """An id that the model does not have."""


class SettingError(IfnsbmlError):
    """A value, tolerance or time that cannot be used, or an id that exists and cannot be set."""


class EngineCrashError(IfnsbmlError):
    """The process that ran the engine died or had to be stopped."""
