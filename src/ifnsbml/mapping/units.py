"""Units as a mapping writes them: names that the field uses, multiples of them, and what they are in nM and minutes."""

from __future__ import annotations

import math
import re

CONCENTRATIONS = {"pM": 1e-3, "nM": 1.0, "uM": 1e3, "µM": 1e3, "mM": 1e6, "M": 1e9}
"""How many nM each unit is."""
MASSES = {"pg/ml": 1e-9, "ng/ml": 1e-6, "ug/ml": 1e-3, "µg/ml": 1e-3, "mg/ml": 1.0, "g/l": 1.0}
"""How many grams in a litre each unit is."""
ACTIVITIES = {"U/ml": 1.0, "IU/ml": 1.0, "kU/ml": 1e3}
"""How many units of activity in a millilitre each is."""
TIMES = {"ms": 1 / 60_000, "s": 1 / 60, "min": 1.0, "h": 60.0, "d": 1440.0, "week": 10_080.0}
"""How many minutes each unit is."""
VOLUMES = {"fL": 1e-15, "pL": 1e-12, "nL": 1e-9, "uL": 1e-6, "µL": 1e-6, "mL": 1e-3, "L": 1.0}
"""How many litres each unit is."""
MOLECULES = "molecules"
AVOGADRO = 6.02214076e23
NANO = 1e9

_MULTIPLE = re.compile(r"\s*(?:([0-9.]+(?:[eE][-+]?[0-9]+)?)\s*)?([^\s0-9.]\S*)\s*")


def split(text: str) -> tuple[float, str]:
    """A multiple and its unit: ``"604800 s"`` is 604,800 and ``s``.

    Raises:
        ValueError: it is neither a unit nor a number and a unit.
    """
    match = _MULTIPLE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text[:40]!r} is neither a unit nor a number and a unit, as '604800 s'")
    number = float(match[1]) if match[1] else 1.0
    if not 0 < number < math.inf:
        raise ValueError(f"{text[:40]!r} is no finite multiple above zero")
    return number, match[2]


def _positive(value: float) -> float:
    if not 0 < value < math.inf:
        raise ValueError("must be a finite number above 0")
    return float(value)


def _known(value: str, units: tuple[str, ...], what: str, number: str) -> str:
    _, unit = split(value)
    if unit not in units:
        raise ValueError(
            f"{unit[:40]!r} is no {what}; use {', '.join(units)}, a multiple as '2 {units[0]}', or {number}"
        )
    return value


def time_unit(value: object) -> object:
    """Check a unit of time, or how many minutes one is; raises ValueError."""
    if isinstance(value, str):
        return _known(value, tuple(TIMES), "unit of time", "how many minutes one of theirs is")
    return _positive(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def concentration_unit(value: object) -> object:
    """Check a unit of concentration, or how many nM one is; raises ValueError."""
    if isinstance(value, str):
        units = (*CONCENTRATIONS, MOLECULES)
        return _known(value, units, "unit of concentration", "how many nM one of theirs is")
    return _positive(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def dose_unit(value: object) -> object:
    """Check a unit of concentration, mass in a volume or activity in one, or how many nM one is; raises ValueError."""
    if isinstance(value, str):
        units = (*CONCENTRATIONS, MOLECULES, *MASSES, *ACTIVITIES)
        return _known(value, units, "unit of a dose", "how many nM one of theirs is")
    return _positive(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def volume(value: object) -> object:
    """Check a volume, a number and its unit; raises ValueError."""
    if isinstance(value, str):
        return _known(value, tuple(VOLUMES), "volume", "the like")
    raise ValueError("a volume is a number and its unit, as '2 pL'")


def minutes(unit: str | float) -> float:
    """How many minutes one of a checked unit of time is."""
    if not isinstance(unit, str):
        return float(unit)
    number, name = split(unit)
    return number * TIMES[name]


def litres(text: str) -> float:
    """How many litres a checked volume is."""
    number, name = split(text)
    return number * VOLUMES[name]


def per_litre(unit: str) -> tuple[float, str]:
    """What a checked unit of a dose is: a number, and ``nM``, ``g/l``, ``U/ml`` or ``molecules``."""
    number, name = split(unit)
    for known, base in ((CONCENTRATIONS, "nM"), (MASSES, "g/l"), (ACTIVITIES, "U/ml")):
        if name in known:
            return number * known[name], base
    return number, MOLECULES


def of_mass(grams_per_litre: float, molar_mass: float) -> float:
    """The nM that a mass in a volume is, with the molar mass in g/mol."""
    return grams_per_litre / molar_mass * NANO


def of_molecules(count: float, litres: float) -> float:
    """The nM that a number of molecules in a volume is."""
    return count / AVOGADRO / litres * NANO


def nanomolar(
    unit: str | float, *, molar_mass: float | None = None, factor: float | None = None, litres: float | None = None
) -> float:
    """How many nM one of a checked unit is.

    Args:
        unit: a unit, or how many nM one is.
        molar_mass: g/mol, for a unit of mass.
        factor: the nM of one U/ml, for a unit of activity.
        litres: the volume that molecules are in.

    Raises:
        ValueError: the unit needs what is not given.
    """
    if not isinstance(unit, str):
        return float(unit)
    number, base = per_litre(unit)
    if base == "nM":
        return number
    if base == "g/l" and molar_mass is not None:
        return of_mass(number, molar_mass)
    if base == "U/ml" and factor is not None:
        return number * factor
    if base == MOLECULES and litres is not None:
        return of_molecules(number, litres)
    needs = {"g/l": "'molar_mass', in g/mol", "U/ml": "'factor': how many nM one U/ml is", MOLECULES: "'volume'"}
    raise ValueError(f"{unit!r} needs {needs[base]}")
