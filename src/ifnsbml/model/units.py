"""Units as a person writes them: nM, min, nmol/min."""

from __future__ import annotations

import math
from typing import Any

# How a pure unit of each dimension is written: (factor in the base unit, spelling).
_TIME = (
    (1.0, "s"),
    (60.0, "min"),
    (3600.0, "h"),
    (86400.0, "d"),
    (604800.0, "week"),
    (1e-3, "ms"),
)  # the usual ones first
_MOLE = ((1e-15, "fmol"), (1e-12, "pmol"), (1e-9, "nmol"), (1e-6, "µmol"), (1e-3, "mmol"), (1.0, "mol"))
_VOLUME = ((1e-18, "fL"), (1e-15, "pL"), (1e-12, "nL"), (1e-9, "µL"), (1e-6, "mL"), (1e-3, "L"))
_MOLAR = ((1e-9, "pM"), (1e-6, "nM"), (1e-3, "µM"), (1.0, "mM"), (1e3, "M"))  # in mol/m³

_MAX_SCALE = 300  # decades; beyond them no double holds the factor

_Dimensions = tuple[tuple[str, float], ...]
_SPELLINGS: dict[_Dimensions, tuple[tuple[float, str], ...]] = {
    (("second", 1.0),): _TIME,
    (("mole", 1.0),): _MOLE,
    (("metre", 3.0),): _VOLUME,
    (("metre", -3.0), ("mole", 1.0)): _MOLAR,
    (("item", 1.0),): ((1.0, "molecules"),),
}


def spell_unit(definition: Any) -> str:
    """Return a libSBML unit definition in the field's own spelling; "" where it is none, or a pure number.

    What has no spelling of its own is composed (``1/min``, ``nmol/min``) or, failing that, given in
    libSBML's words.
    """
    import libsbml

    if definition is None or definition.getNumUnits() == 0:
        return ""
    reduced = reduce_unit(definition)
    if reduced is None:
        return str(libsbml.UnitDefinition.printUnits(definition, True))
    factor, dimensions = reduced
    if not dimensions:
        return ""
    spelled = _lookup(factor, dimensions)
    if spelled:
        return spelled
    composed = _per_time(factor, dimensions)
    return composed or str(libsbml.UnitDefinition.printUnits(definition, True))


def reduce_unit(definition: Any) -> tuple[float, _Dimensions] | None:
    """Return a libSBML unit definition as a factor and powers of SI's base units, litres as cubic metres.

    Returns:
        ``(factor, ((kind, power), …))``, or None where the definition gives no factor that is a finite number above
        zero: a multiplier of zero, a scale out of range. Files hold such (BioModels 51 and 62 among them).
    """
    import libsbml

    factor = 1.0
    powers: dict[str, float] = {}
    for unit in definition.getListOfUnits():
        exponent = unit.getExponentAsDouble()
        kind = libsbml.UnitKind_toString(unit.getKind())
        multiplier, decade = unit.getMultiplier(), unit.getScale()
        if not (multiplier > 0 and abs(decade) < _MAX_SCALE):
            return None
        scale = multiplier * 10.0**decade
        if kind in ("litre", "liter"):
            kind, scale, power = "metre", scale * 1e-3, 3.0 * exponent
        else:
            kind, power = {"meter": "metre"}.get(kind, kind), exponent
        try:
            factor *= scale**exponent
        except (OverflowError, ZeroDivisionError):
            return None
        if kind not in ("dimensionless", "(Invalid UnitKind)"):
            powers[kind] = powers.get(kind, 0.0) + power
    if not 0 < factor < math.inf:
        return None
    return factor, tuple(sorted((kind, power) for kind, power in powers.items() if power))


def _lookup(factor: float, dimensions: _Dimensions) -> str | None:
    for known, spelling in _SPELLINGS.get(dimensions, ()):
        if math.isclose(factor, known, rel_tol=1e-9):
            return spelling
    return None


def _per_time(factor: float, dimensions: _Dimensions) -> str | None:
    powers = dict(dimensions)
    if powers.get("second") != -1.0:
        return None
    rest = tuple((kind, power) for kind, power in dimensions if kind != "second")
    for seconds, time in _TIME:
        if not rest and math.isclose(factor * seconds, 1.0, rel_tol=1e-9):
            return f"1/{time}"
        counted = _lookup(factor * seconds, rest) if rest else None
        if counted:
            return f"{counted}/{time}"
        inverse = _lookup(1.0 / factor / seconds, tuple((kind, -power) for kind, power in rest)) if rest else None
        if inverse:
            return f"1/({inverse}·{time})"
    return None
