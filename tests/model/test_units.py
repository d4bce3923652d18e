"""Units are spelled as a person writes them."""

from __future__ import annotations

import libsbml
import pytest

from ifnsbml.model.units import spell_unit

MOLE, LITRE, METRE, SECOND = (
    libsbml.UNIT_KIND_MOLE,
    libsbml.UNIT_KIND_LITRE,
    libsbml.UNIT_KIND_METRE,
    libsbml.UNIT_KIND_SECOND,
)
ITEM, NUMBER, KELVIN = libsbml.UNIT_KIND_ITEM, libsbml.UNIT_KIND_DIMENSIONLESS, libsbml.UNIT_KIND_KELVIN


def definition(*units: tuple[int, float, int, float]) -> libsbml.UnitDefinition:
    made = libsbml.UnitDefinition(3, 1)
    for kind, exponent, scale, multiplier in units:
        unit = made.createUnit()
        unit.setKind(kind)
        unit.setExponent(exponent)
        unit.setScale(scale)
        unit.setMultiplier(multiplier)
    return made


@pytest.mark.parametrize(
    ("units", "spelled"),
    [
        ([(MOLE, 1, -9, 1)], "nmol"),
        ([(MOLE, 1, -9, 1), (LITRE, -1, 0, 1)], "nM"),
        ([(MOLE, 1, 0, 1e-6), (LITRE, -1, 0, 1)], "µM"),
        ([(MOLE, 1, -6, 1), (METRE, -3, 0, 1)], "nM"),
        ([(MOLE, 1, -9, 1), (LITRE, -1, -3, 1)], "µM"),
        ([(LITRE, 1, -12, 1)], "pL"),
        ([(METRE, 3, -6, 1)], "fL"),
        ([(SECOND, 1, 0, 60)], "min"),
        ([(SECOND, 1, 0, 3600)], "h"),
        ([(SECOND, -1, 0, 60)], "1/min"),
        ([(MOLE, 1, -9, 1), (SECOND, -1, 0, 60)], "nmol/min"),
        ([(MOLE, 1, -9, 1), (LITRE, -1, 0, 1), (SECOND, -1, 0, 1)], "nM/s"),
        ([(MOLE, -1, -9, 1), (LITRE, 1, 0, 1), (SECOND, -1, 0, 60)], "1/(nM·min)"),
        ([(ITEM, 1, 0, 1)], "molecules"),
        ([(NUMBER, 1, 0, 1)], ""),
        ([(MOLE, 1, 0, 1), (MOLE, -1, 0, 1)], ""),
        ([], ""),
        ([(KELVIN, 2, 0, 1)], "(1 kelvin)^2"),
    ],
)
def test_spelling(units: list[tuple[int, float, int, float]], spelled: str) -> None:
    assert spell_unit(definition(*units)) == spelled


def test_no_definition_is_no_unit() -> None:
    assert spell_unit(None) == ""
