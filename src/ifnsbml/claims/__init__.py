"""Claims about interferon signalling, and models held against them.

The package can be called: ``ifnsbml.claims()`` is :func:`ifnsbml.api.claims`.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions_used import arms_used, experiments_used
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.loading import ClaimFileError, ClaimSet, load_claims
from ifnsbml.claims.results import ClaimResult, Report
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode, Verdict

if TYPE_CHECKING:
    from ifnsbml._results import Claims

__all__ = [
    "ClaimFileError",
    "ClaimResult",
    "ClaimSet",
    "Mode",
    "Report",
    "Verdict",
    "arms_used",
    "experiments_used",
    "load_claims",
    "load_contexts",
    "validate",
]


class _Package(ModuleType):
    def __call__(self, folder: str | os.PathLike[str] | None = None) -> Claims:
        """Return the claims; see :func:`ifnsbml.api.claims`."""
        from ifnsbml.api import claims

        return claims(folder)


sys.modules[__name__].__class__ = _Package
