"""Claims in many parameter sets."""

from ifnsbml.claims.ensemble.cluster import dask_cluster
from ifnsbml.claims.ensemble.engine import Ensemble, run_ensemble
from ifnsbml.claims.ensemble.failing import ParameterSet, load_set
from ifnsbml.claims.ensemble.sampling import SPREAD, EnsembleError, Sampling
from ifnsbml.claims.ensemble.tally import EnsembleResult, Share, Tally

__all__ = [
    "SPREAD",
    "Ensemble",
    "EnsembleError",
    "EnsembleResult",
    "ParameterSet",
    "Sampling",
    "Share",
    "Tally",
    "dask_cluster",
    "load_set",
    "run_ensemble",
]
