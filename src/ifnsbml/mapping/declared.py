"""The units that an SBML file declares, as factors: nothing that is open is filled in here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ifnsbml.mapping.units import AVOGADRO, NANO, of_mass

_Powers = tuple[tuple[str, float], ...]
_TIME: _Powers = (("second", 1.0),)
VOLUME: _Powers = (("metre", 3.0),)
_SAME = {"litre": ("metre", 3.0, 1e-3), "gram": ("kilogram", 1.0, 1e-3)}
_SPELLED = {"liter": "litre", "meter": "metre"}
_OPEN_SCALE = 2**31 - 1
"""What libSBML gives for a scale that is not written."""
LITRES_IN_CUBIC_METRE = 1e3


@dataclass(frozen=True)
class SiUnit:
    """A unit in SI: how many of the base units one is, and their powers, sorted by name."""

    factor: float
    powers: _Powers


@dataclass(frozen=True)
class Scale:
    """How a number becomes nM: times ``factor``, over the size of the compartment ``per`` where there is one."""

    factor: float
    per: str = ""


class DeclaredUnits:
    """What one ``libsbml.Model`` says of its units.

    Level 2 gives every file mole, litre and second where it says nothing, and many inherit them unknowingly: they
    count as not declared, but for the litre beside a declared unit of substance.
    """

    def __init__(self, model: Any) -> None:
        """Look at a checked model."""
        self._model = model
        self._old = model.getLevel() < 3

    # --- time ------------------------------------------------------------------------------------

    def minutes(self) -> float | None:
        """How many minutes the file's unit of time is; None where it does not declare one."""
        unit = self._unit("time", builtin="") if self._old else self._unit(self._model.getTimeUnits())
        return unit.factor / 60 if unit is not None and unit.powers == _TIME else None

    def minutes_of_rates(self) -> float | None:
        """The unit of time that all rate constants with a unit share, in minutes; None where there is no such."""
        found = {round(seconds, 9) for seconds in self._seconds_in_rates()}
        return found.pop() / 60 if len(found) == 1 else None

    def _seconds_in_rates(self) -> Iterator[float]:
        model = self._model
        used = {parameter.getUnits() for parameter in model.getListOfParameters()}
        for reaction in model.getListOfReactions():
            law = reaction.getKineticLaw()
            if law is not None:
                used |= {one.getUnits() for one in (*law.getListOfParameters(), *law.getListOfLocalParameters())}
        import libsbml

        for name in sorted(used):
            definition = model.getUnitDefinition(name)
            for unit in definition.getListOfUnits() if definition is not None else ():
                if unit.getKind() == libsbml.UNIT_KIND_SECOND and unit.getExponentAsDouble() == -1:
                    made = unit_of(unit)
                    if made is not None:
                        yield 1 / made.factor

    # --- amounts and concentrations --------------------------------------------------------------

    def of_species(self, species: Any, *, molar_mass: float | None = None, litres: float | None = None) -> Scale | None:
        """What turns what a species' id means into nM; None where the file leaves that open.

        Args:
            species: a ``libsbml.Species``.
            molar_mass: g/mol, for a file that counts its mass.
            litres: the volume of an amount whose compartment has no declared unit.
        """
        substance = self._substance(species.getSubstanceUnits())
        compartment = self._model.getCompartment(species.getCompartment())
        if substance is None or compartment is None:
            return None
        nanomoles = _nanomoles(substance, molar_mass)
        if nanomoles is None:
            return None
        flat = compartment.isSetSpatialDimensions() and compartment.getSpatialDimensionsAsDouble() != 3
        size = None if flat else self._size(compartment)
        if species.getHasOnlySubstanceUnits():
            if size is not None:
                return Scale(nanomoles / size, compartment.getId())
            return Scale(nanomoles / litres) if litres is not None else None
        return Scale(nanomoles / size) if size is not None else None

    def of_parameter(self, parameter: Any, *, molar_mass: float | None = None) -> Scale | None:
        """What turns a parameter into nM; None where it declares no unit, or one that is no concentration."""
        unit = self._unit(parameter.getUnits())
        if unit is None:
            return None
        per_volume = dict(unit.powers)
        if per_volume.pop("metre", 0.0) != -3.0:
            return None
        nanomoles = _nanomoles(SiUnit(unit.factor, tuple(per_volume.items())), molar_mass)
        return None if nanomoles is None else Scale(nanomoles / LITRES_IN_CUBIC_METRE)

    def litres_of(self, compartment: Any) -> float | None:
        """How many litres one unit of a compartment's size is; None where that is open or it is no volume."""
        flat = compartment.isSetSpatialDimensions() and compartment.getSpatialDimensionsAsDouble() != 3
        return None if flat else self._size(compartment, default="")

    @property
    def counts_molecules(self) -> bool:
        """Whether the file's unit of substance is declared and counts single molecules."""
        substance = self._substance("")
        return substance is not None and substance.powers == (("item", 1.0),)

    def general(self, *, molar_mass: float | None = None) -> Scale | None:
        """The concentration that the file has in general: its unit of substance in its unit of volume."""
        substance = self._substance("")
        volume = self._unit("volume", builtin="litre") if self._old else self._unit(self._model.getVolumeUnits())
        if substance is None or volume is None or volume.powers != VOLUME:
            return None
        nanomoles = _nanomoles(substance, molar_mass)
        return None if nanomoles is None else Scale(nanomoles / (volume.factor * LITRES_IN_CUBIC_METRE))

    def _substance(self, named: str) -> SiUnit | None:
        if named and not (self._old and named == "substance"):
            return self._unit(named)
        return self._unit("substance", builtin="") if self._old else self._unit(self._model.getSubstanceUnits())

    def _size(self, compartment: Any, *, default: str = "litre") -> float | None:
        named = compartment.getUnits()
        if self._old and named in ("", "volume"):
            unit = self._unit("volume", builtin=default)
        else:
            unit = self._unit(named or self._model.getVolumeUnits())
        if unit is None or unit.powers != VOLUME:
            return None
        return unit.factor * LITRES_IN_CUBIC_METRE

    def _unit(self, name: str, *, builtin: str | None = None) -> SiUnit | None:
        """A unit by its name; ``builtin`` is what the name means where the file does not define it."""
        import libsbml

        definition = self._model.getUnitDefinition(name) if name else None
        if definition is not None:
            return _product([unit_of(unit) for unit in definition.getListOfUnits()])
        name = _SPELLED.get(name, name) if builtin is None else builtin
        if not name or libsbml.UnitKind_forName(name) == libsbml.UNIT_KIND_INVALID:
            return None
        return _plain(name, 1.0, 1.0)


def size_of(unit: Any) -> float | None:
    """How many of its kind a ``libsbml.Unit`` is before its exponent; None where it has no size that a double holds."""
    multiplier, scale = unit.getMultiplier(), unit.getScale()
    if scale == _OPEN_SCALE:
        return None
    try:
        size = float(multiplier * 10.0**scale)
    except OverflowError:
        return None
    return size if 0 < size < math.inf else None


def unit_of(unit: Any) -> SiUnit | None:
    """A ``libsbml.Unit`` in SI; None where it has no size, no exponent, or a factor that no double holds."""
    import libsbml

    exponent, size = unit.getExponentAsDouble(), size_of(unit)
    if size is None or not math.isfinite(exponent):
        return None
    return _plain(libsbml.UnitKind_toString(unit.getKind()), size, exponent)


def _plain(kind: str, scale: float, exponent: float) -> SiUnit | None:
    kind = _SPELLED.get(kind, kind)
    if kind == "avogadro":
        kind, scale = "dimensionless", scale * AVOGADRO
    kind, power, more = _SAME.get(kind, (kind, 1.0, 1.0))
    try:
        factor = (scale * more) ** exponent
    except (OverflowError, ZeroDivisionError):
        return None
    if isinstance(factor, complex) or not 0 < factor < math.inf:
        return None
    return SiUnit(factor, () if kind == "dimensionless" else ((kind, power * exponent),))


def _product(units: list[SiUnit | None]) -> SiUnit | None:
    factor, powers = 1.0, dict[str, float]()
    for unit in units:
        if unit is None:
            return None
        factor *= unit.factor
        for kind, power in unit.powers:
            powers[kind] = powers.get(kind, 0.0) + power
    if not 0 < factor < math.inf:
        return None
    return SiUnit(factor, tuple(sorted((kind, power) for kind, power in powers.items() if power)))


def _nanomoles(substance: SiUnit, molar_mass: float | None) -> float | None:
    """How many nmol one unit of substance is; None where it counts something else."""
    if substance.powers == (("mole", 1.0),):
        return substance.factor * NANO
    if substance.powers == (("item", 1.0),):
        return substance.factor / AVOGADRO * NANO
    if substance.powers == (("kilogram", 1.0),) and molar_mass is not None:
        return of_mass(substance.factor * 1e3, molar_mass)
    return None
