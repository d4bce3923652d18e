"""The suite checks itself: models with one thing wrong, and claims turned round, that must not pass."""

from ifnsbml.mutants.kill_matrix import KillMatrix, ModelMatrix
from ifnsbml.mutants.run import BrokenBaselineError, try_mutants

__all__ = ["BrokenBaselineError", "KillMatrix", "ModelMatrix", "try_mutants"]
