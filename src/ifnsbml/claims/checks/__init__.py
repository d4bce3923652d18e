"""One class for each kind of check."""

from __future__ import annotations

from ifnsbml.claims.checks.absent import Absent
from ifnsbml.claims.checks.base import Case, Check, Experiment
from ifnsbml.claims.checks.composition import Composition
from ifnsbml.claims.checks.context import Context
from ifnsbml.claims.checks.dispensable import Dispensable
from ifnsbml.claims.checks.insufficient import Insufficient
from ifnsbml.claims.checks.omitted import Omitted
from ifnsbml.claims.checks.order import Order
from ifnsbml.claims.checks.preferential import Preferential
from ifnsbml.claims.checks.present import Present
from ifnsbml.claims.checks.raised import Raised
from ifnsbml.claims.checks.redundant import Redundant
from ifnsbml.claims.checks.required import Reduced, Required
from ifnsbml.claims.checks.selective import Selective
from ifnsbml.claims.checks.transient import Transient
from ifnsbml.claims.checks.unaffected import Unaffected

KINDS: dict[str, type[Check]] = {
    "absent": Absent,
    "present": Present,
    "composition": Composition,
    "reduced": Reduced,
    "raised": Raised,
    "unaffected": Unaffected,
    "required": Required,
    "dispensable": Dispensable,
    "redundant": Redundant,
    "insufficient": Insufficient,
    "selective": Selective,
    "preferential": Preferential,
    "context": Context,
    "transient": Transient,
    "order": Order,
    "omitted": Omitted,
}
"""Every kind by the word that claim files use for it."""

__all__ = ["KINDS", "Case", "Check", "Experiment"]
