"""Claims about interferon signalling, and models held against them."""

from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.engine import validate
from ifnsbml.claims.experiments import arms_used, experiments_used
from ifnsbml.claims.loading import ClaimFileError, ClaimSet, load_claims
from ifnsbml.claims.results import ClaimResult, Report
from ifnsbml.claims.verdicts import Mode, Verdict

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
