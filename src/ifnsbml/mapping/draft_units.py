"""Units of time and concentration for a draft: what the file says, where it says it, and else what may be guessed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ifnsbml.mapping.declared import LITRES_IN_CUBIC_METRE, VOLUME, DeclaredUnits, size_of, unit_of
from ifnsbml.mapping.draft_items import Holdings
from ifnsbml.mapping.units import AVOGADRO, CONCENTRATIONS, TIMES

_SECONDS = {unit: 60 * minutes for unit, minutes in TIMES.items()}
_SPOKEN = {"second": "s", "minute": "min", "hour": "h", "day": "d", "week": "week"}
_MOLES: dict[tuple[tuple[str, float], ...], float] = {(("mole", 1.0),): 1.0, (("item", 1.0),): 1 / AVOGADRO}
"""How many mol one of each unit of substance is."""
_MANY = 1e4
"""A start value from which on numbers look like molecules of a cell: 10 µM in nM is rare."""
_TOO_MUCH = 1e5
"""So many nM of a signalling protein no cell has."""
_FEW = 1e-6
"""A largest start value below which numbers look like mol per litre: 1 fM in nM."""


@dataclass(frozen=True)
class UnitLine:
    """One line of a draft on a unit; ``value`` is what the mapping is to say, or "" where the file's own is to do."""

    key: str
    value: str
    why: str
    sure: bool

    @property
    def text(self) -> str:
        """The line as it stands in the draft."""
        return f"{self.key}: {self.value}  # {self.why}" if self.value else f"# {self.key}: {self.why}"


def unit_lines(holdings: Holdings) -> tuple[UnitLine, UnitLine]:
    """The unit of time and the unit of concentration, each with its source."""
    return _time(holdings.model), _concentration(holdings)


def yaml_number(value: float) -> str:
    """A number as YAML 1.1 reads it back: 1e-05 without a point would be a word."""
    mantissa, e, exponent = f"{value:.6g}".partition("e")
    return f"{mantissa if '.' in mantissa or not e else mantissa + '.0'}{e}{exponent}"


# --- time ----------------------------------------------------------------------------------


def _time(model: Any) -> UnitLine:
    key = "time_unit"
    minutes = DeclaredUnits(model).minutes()
    if minutes is not None:
        seconds = 60 * minutes
        for unit, length in _SECONDS.items():
            if math.isclose(seconds, length, rel_tol=1e-9):
                return UnitLine(key, unit, "as the file declares it", sure=True)
        return UnitLine(key, "", f"the file declares a unit of {seconds:g} s, which is taken: is it meant?", sure=False)
    votes = Counter(_in_units_of_constants(model))
    if votes:
        unit, count = votes.most_common(1)[0]
        others = f"; {sum(votes.values()) - count} say otherwise" if len(votes) > 1 else ""
        why = f"not declared in the file; {count} unit{'s' if count > 1 else ''} of its constants say so{others}"
        return UnitLine(key, unit, why, sure=len(votes) == 1)
    said = _in_notes(model)
    if said:
        unit, quoted = said
        return UnitLine(key, unit, f'not declared in the file; its notes speak of "{quoted}"', sure=False)
    return UnitLine(key, "s", "not declared in the file: look at its rate constants", sure=False)


def _in_units_of_constants(model: Any) -> Iterator[str]:
    """The units of time within the unit definitions that constants use."""
    used = {parameter.getUnits() for parameter in model.getListOfParameters()}
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        if law is not None:
            used |= {
                parameter.getUnits() for parameter in (*law.getListOfParameters(), *law.getListOfLocalParameters())
            }
    for name in sorted(used - {""}):
        definition = model.getUnitDefinition(name)
        for unit in definition.getListOfUnits() if definition is not None else ():
            length = size_of(unit)
            if unit.isSecond() and length is not None:
                yield from (known for known, value in _SECONDS.items() if math.isclose(length, value, rel_tol=1e-9))


def _in_notes(model: Any) -> tuple[str, str] | None:
    """A unit of time that the model's notes speak of as its own, with the words."""
    text = " ".join(re.sub(r"<[^>]*>", " ", model.getNotesString()).split())
    said = rf"\b({'|'.join(_SPOKEN)})s?\b"
    pattern = r"(?:time|rates?|t)\b[^.;]{0,30}\b(?:in|unit|units|per|is|are)\b[^.;]{0,15}" + said
    found = re.search(pattern, text, re.IGNORECASE)
    if not found:
        return None
    quoted = "".join(character for character in found[0] if character.isprintable() and character != '"')
    return _SPOKEN[found[1].lower()], quoted


# --- concentration -------------------------------------------------------------------------


def _concentration(holdings: Holdings) -> UnitLine:
    key = "concentration_unit"
    model = holdings.model
    starts = [item.initial for item in holdings.items if item.kind in ("species", "variable") and item.initial]
    largest = max(map(abs, starts), default=0.0)
    declared = _declared_nanomolar(model)
    if declared is not None:
        factor, why = declared
        for unit, size in CONCENTRATIONS.items():
            if math.isclose(factor, size, rel_tol=1e-9):
                if factor * largest > _TOO_MUCH:
                    why += f"; start values up to {largest:.3g} look like something else, as molecules of a cell"
                return UnitLine(key, unit, why, sure=factor * largest <= _TOO_MUCH)
        if _is_plausible(factor):
            return UnitLine(key, yaml_number(factor), f"{why}: so many nM", sure=True)
    hint = "or pM, uM, mM, M, or how many nM one of their units is"
    if 0 < largest < _FEW:
        why = f"not declared; start values of {largest:.3g} at most look like mol per litre"
        return UnitLine(key, "M", why, sure=False)
    if largest >= _MANY:
        why = f"assumed; start values up to {largest:.3g} look like molecules: then write molecules, and  volume: 1 pL"
        return UnitLine(key, "nM", why, sure=False)
    return UnitLine(key, "nM", f"assumed; {hint}", sure=False)


def _is_plausible(factor: float) -> bool:
    """Whether a declared unit can be one of a cell: one molecule per litre is no unit anybody meant."""
    return math.isfinite(factor) and factor > 1e-12


def _declared_nanomolar(model: Any) -> tuple[float, str] | None:
    """How many nM the file's substance per volume is, and which declarations say so."""
    substance = _substance(model)
    volume = _litres(model)
    if substance is None or volume is None or not volume[0]:
        return None
    (moles, first), (litres, second) = substance, volume
    return moles / litres * 1e9, f"as the file declares it: {first} per {second}"


def _substance(model: Any) -> tuple[float, str] | None:
    """How many mol the unit of substance is; None where it is left to a default or is none of substance."""
    if model.getLevel() > 2:
        names = {species.getSubstanceUnits() or model.getSubstanceUnits() for species in model.getListOfSpecies()}
        names = names or {model.getSubstanceUnits()}
    else:
        own = {species.getSubstanceUnits() for species in model.getListOfSpecies()} - {""}
        names = own or ({"substance"} if model.getUnitDefinition("substance") is not None else set())
    if len(names) != 1:
        return None
    name = names.pop()
    if name in ("mole", "item"):
        return (1.0 if name == "mole" else 1 / AVOGADRO), name
    definition = model.getUnitDefinition(name) if name else None
    if definition is None or definition.getNumUnits() != 1:
        return None
    unit = unit_of(definition.getUnit(0))
    if unit is None or unit.powers not in _MOLES:
        return None
    return unit.factor * _MOLES[unit.powers], _spelled(definition)


def _litres(model: Any) -> tuple[float, str] | None:
    """How many litres the unit of volume is. Level 2 has litre by default."""
    if model.getLevel() > 2:
        names = {c.getUnits() or model.getVolumeUnits() for c in model.getListOfCompartments()}
    else:
        names = {c.getUnits() for c in model.getListOfCompartments()} - {""} or {"volume"}
    if len(names) != 1:
        return None
    name = names.pop()
    if name in ("litre", "liter"):
        return 1.0, "L"
    definition = model.getUnitDefinition(name) if name else None
    if definition is None:
        return (1.0, "L") if name == "volume" and model.getLevel() < 3 else None
    if definition.getNumUnits() != 1:
        return None
    unit = unit_of(definition.getUnit(0))
    if unit is None or unit.powers != VOLUME:
        return None
    return unit.factor * LITRES_IN_CUBIC_METRE, _spelled(definition)


def _spelled(definition: Any) -> str:
    from ifnsbml.model.units import spell_unit

    return " ".join(spell_unit(definition).split()) or definition.getId()
