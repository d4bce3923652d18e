"""One class for each kind of check."""

from __future__ import annotations

from ifnsbml.claims.kinds.absent import Absent
from ifnsbml.claims.kinds.base import Case, Check, Experiment
from ifnsbml.claims.kinds.composition import Composition
from ifnsbml.claims.kinds.context import Context
from ifnsbml.claims.kinds.dispensable import Dispensable
from ifnsbml.claims.kinds.insufficient import Insufficient
from ifnsbml.claims.kinds.omitted import Omitted
from ifnsbml.claims.kinds.order import Order
from ifnsbml.claims.kinds.preferential import Preferential
from ifnsbml.claims.kinds.present import Present
from ifnsbml.claims.kinds.raised import Raised
from ifnsbml.claims.kinds.redundant import Redundant
from ifnsbml.claims.kinds.required import Reduced, Required
from ifnsbml.claims.kinds.selective import Selective
from ifnsbml.claims.kinds.transient import Transient
from ifnsbml.claims.kinds.unaffected import Unaffected

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
