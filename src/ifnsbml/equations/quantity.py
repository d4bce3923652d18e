"""What one id of an SBML model stands for."""

from __future__ import annotations

from dataclasses import dataclass

import libsbml
import sympy


@dataclass(frozen=True)
class Quantity:
    """One id: its symbol and how it may change.

    ``assigned`` ids have no symbol of their own in the system: an assignment rule gives their value.
    ``state`` ids move in time; ``in_amount`` says that the symbol is an amount. What is neither is constant.
    ``compartment`` is set for species whose id means a concentration.
    """

    id: str
    element: libsbml.SBase
    symbol: sympy.Symbol
    assigned: bool
    state: bool
    in_amount: bool = False
    moved_by_reactions: bool = False
    compartment: str | None = None
