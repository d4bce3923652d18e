"""Claims in many parameter sets."""

from ifnsbml.ensembles.dask import dask_cluster
from ifnsbml.ensembles.failing_sets import ParameterSet, load_set
from ifnsbml.ensembles.run import Ensemble, run_ensemble
from ifnsbml.ensembles.sampling import SPREAD, EnsembleError, Sampling
from ifnsbml.ensembles.statistics import EnsembleResult, Share, Tally

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
