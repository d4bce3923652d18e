"""Units as exponents of nmol, litre and minute, and the units of an expression.

Everything in a model is measured in these three, so a unit is three whole numbers and a
unit check is an addition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from ifnsbml.builder.errors import UnitMismatch


@dataclass(frozen=True, order=True)
class Unit:
    """A product of powers of nmol, litre and minute."""

    nmol: int = 0
    litre: int = 0
    minute: int = 0

    def __mul__(self, other: Unit) -> Unit:
        return Unit(self.nmol + other.nmol, self.litre + other.litre, self.minute + other.minute)

    def __truediv__(self, other: Unit) -> Unit:
        return self * other**-1

    def __pow__(self, power: int) -> Unit:
        return Unit(self.nmol * power, self.litre * power, self.minute * power)

    @property
    def id(self) -> str:
        """The id of the unit definition in SBML."""
        if self in _NAMES:
            return _NAMES[self]
        parts = [
            f"{base}{'_per' if power < 0 else ''}{abs(power) if abs(power) > 1 else ''}"
            for base, power in (("nmol", self.nmol), ("litre", self.litre), ("minute", self.minute))
            if power
        ]
        return "_".join(parts)

    @property
    def text(self) -> str:
        """The unit as a person writes it."""
        return _TEXTS.get(self, self.id)


DIMENSIONLESS = Unit()
NMOL = Unit(nmol=1)
LITRE = Unit(litre=1)
MINUTE = Unit(minute=1)
NM = Unit(nmol=1, litre=-1)
PER_MINUTE = Unit(minute=-1)
NM_PER_MINUTE = NM / MINUTE
PER_NM_MINUTE = PER_MINUTE / NM
PER_NM = NM**-1
NMOL_PER_MINUTE = NMOL / MINUTE

_NAMES = {
    DIMENSIONLESS: "dimensionless",
    NMOL: "nmol",
    LITRE: "litre_unit",
    MINUTE: "minute",
    NM: "nM",
    PER_MINUTE: "per_minute",
    NM_PER_MINUTE: "nM_per_minute",
    PER_NM_MINUTE: "per_nM_per_minute",
    PER_NM: "per_nM",
    NMOL_PER_MINUTE: "nmol_per_minute",
    PER_NM_MINUTE / NM: "per_nM2_per_minute",
}
_TEXTS = {
    DIMENSIONLESS: "1",
    NMOL: "nmol",
    LITRE: "L",
    MINUTE: "min",
    NM: "nM",
    PER_MINUTE: "1/min",
    NM_PER_MINUTE: "nM/min",
    PER_NM_MINUTE: "1/(nM·min)",
    PER_NM: "1/nM",
    NMOL_PER_MINUTE: "nmol/min",
    PER_NM_MINUTE / NM: "1/(nM²·min)",
}


def unit_written(text: str) -> Unit:
    """The unit that a person writes like this ("1/(nM·min)").

    Raises:
        UnitMismatch: no unit of ours is written so; the message lists those that are.
    """
    for unit, written in _TEXTS.items():
        if written == text:
            return unit
    raise UnitMismatch(f"'{text}' is no unit here; these are: {', '.join(_TEXTS.values())}")


def unit_of(expression: sp.Expr, units: Mapping[str, Unit], where: str) -> Unit:
    """Return the unit of ``expression``, given the unit of each symbol by name.

    Raises UnitMismatch, naming ``where`` and the expression, if terms of a sum differ in
    unit, a power is not a whole number or a symbol has no unit.
    """
    if expression.is_Symbol:
        try:
            return units[expression.name]
        except KeyError:
            raise UnitMismatch(f"{where}: '{expression}' has no unit; declare it first.") from None
    if expression.is_Number:
        return DIMENSIONLESS
    if expression.is_Mul:
        result = DIMENSIONLESS
        for factor in expression.args:
            result = result * unit_of(factor, units, where)
        return result
    if expression.is_Pow:
        base, power = expression.args
        if not power.is_Integer:
            raise UnitMismatch(f"{where}: the exponent in '{expression}' must be a whole number.")
        return unit_of(base, units, where) ** int(power)
    if expression.is_Add:
        return _common([(term, unit_of(term, units, where)) for term in expression.args], where)
    if isinstance(expression, sp.Piecewise):
        return _common([(value, unit_of(value, units, where)) for value, _ in expression.args], where)
    raise UnitMismatch(f"{where}: '{expression.func.__name__}' cannot be used in a rate law here.")


def _common(terms: list[tuple[sp.Expr, Unit]], where: str) -> Unit:
    first, unit = terms[0]
    for term, other in terms[1:]:
        if other != unit:
            raise UnitMismatch(
                f"{where}: '{first}' is in {unit.text} but '{term}' is in {other.text}; a sum needs one unit."
            )
    return unit
