"""The suite checks itself: models with one thing wrong, and claims turned round, that must not pass."""

from ifnsbml.claims.mutants.matrix import KillMatrix, ModelMatrix
from ifnsbml.claims.mutants.run import BrokenBaselineError, try_mutants

__all__ = ["BrokenBaselineError", "KillMatrix", "ModelMatrix", "try_mutants"]
