"""Which parameters vary, and the parameter sets themselves."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.claims.prover import SCENARIO_PREFIXES
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.description import LIGAND_PREFIX

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]

SPREAD = 3.0
"""Default spread: every sampled parameter lies between a third and three times its nominal value.

Rate constants that were measured in several cells or laboratories differ by about that much, and copy numbers
between cell lines do too.
"""
LARGEST = 2**24
"""More sets than this are a typing error."""
SAMPLED_ROLES = frozenset({"rate", "initial"})
"""Of our own annotation. What describes the experiment, and fixed factors, are never sampled."""


class EnsembleError(IfnsbmlError):
    """An ensemble that cannot be made, resumed or saved."""


@dataclass(frozen=True)
class Sampling:
    """How parameter sets are drawn: the same seed and spread give the same sets, of which ``n`` are the first.

    Attributes:
        n: number of sets.
        seed: of the scrambling.
        spread: each parameter is its nominal value times something between 1/spread and spread, log-uniform.
    """

    n: int
    seed: int = 0
    spread: float = SPREAD

    def __post_init__(self) -> None:
        """Refuse what is no ensemble.

        Raises:
            EnsembleError: no set at all or too many, a negative seed, a spread that is not above 1.
        """
        if not 1 <= self.n <= LARGEST:
            raise EnsembleError(f"an ensemble of {self.n} parameter sets: give a number from 1 to {LARGEST}")
        if self.seed < 0:
            raise EnsembleError(f"the seed {self.seed} is negative: give 0 or more")
        if not 1 < self.spread <= 1e6:
            raise EnsembleError(f"a spread of {self.spread:g}: give a number above 1, such as {SPREAD:g}")

    def factors(self, dimensions: int) -> Floats:
        """The factors on the nominal values, shape (n, dimensions): a scrambled Sobol sequence, log-uniform.

        The first sets of a larger ensemble are those of a smaller one.
        """
        import numpy as np

        if not dimensions:
            return np.ones((self.n, 0))
        from scipy.stats import qmc

        with warnings.catch_warnings():
            # Any number of sets may be asked for; only powers of two balance perfectly, and nothing rests on it.
            warnings.filterwarnings("ignore", message="The balance properties of Sobol", category=UserWarning)
            points = qmc.Sobol(dimensions, scramble=True, rng=self.seed).random(self.n)
        return np.asarray(np.exp((2 * points - 1) * math.log(self.spread)), dtype=np.float64)


def sampled_parameters(path: Path) -> dict[str, float]:
    """The parameters of a file that an ensemble varies, with their nominal values, sorted by id.

    In a file with our annotation, those with the role ``rate`` or ``initial``; in any other, every constant
    parameter that neither describes the experiment by its name nor has another role. Zero, negative and
    computed values have no logarithm to vary, and stay. Tied parameters are one parameter and vary as one.

    Raises:
        ModelFileError: see :func:`ifnsbml.model.document.read_document`.
    """
    from ifnsbml.model.document import parse_source, read_source

    return sampled_of(parse_source(read_source(path)))


def sampled_of(document: Any) -> dict[str, float]:
    """The parameters of a checked document that an ensemble varies; see :func:`sampled_parameters`."""
    from ifnsbml.model.symbols import SettingRoute, SymbolKind, read_symbols

    roles = parameter_roles(document)
    ours = not SAMPLED_ROLES.isdisjoint(roles.values())
    found = {}
    for name, entity in read_symbols(document).entities.items():
        if entity.kind is not SymbolKind.PARAMETER or entity.road is SettingRoute.NONE or entity.declared is None:
            continue
        if ours:
            chosen = roles.get(name) in SAMPLED_ROLES
        else:
            experiment = name in roles or name.startswith((*SCENARIO_PREFIXES, LIGAND_PREFIX))
            chosen = document.getModel().getParameter(name).getConstant() and not experiment
        if chosen and 0 < entity.declared < math.inf:
            found[name] = entity.declared
    return dict(sorted(found.items()))


def parameter_roles(document: Any) -> Mapping[str, str]:
    """The role that our own annotation gives each parameter; empty for somebody else's file."""
    from ifnsbml.model.annotation_reader import NAMESPACE

    roles = {}
    for parameter in document.getModel().getListOfParameters():
        annotation: Any = parameter.getAnnotation() if parameter.isSetAnnotation() else None
        for index in range(annotation.getNumChildren() if annotation is not None else 0):
            child = annotation.getChild(index)
            if child.getURI() == NAMESPACE and child.getName() == "parameter" and child.hasAttr("role"):
                roles[parameter.getId()] = child.getAttrValue("role")
    return roles
