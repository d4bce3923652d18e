"""Units: what a file declares and what a mapping writes, for any multiples."""

from __future__ import annotations

import math
from dataclasses import replace

import libsbml
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.mapping import units
from ifnsbml.mapping.declared import DeclaredUnits, Scale

NUMBER = st.floats(1e-3, 1e3)


def model(level: int, **definitions: tuple[tuple[str, float, int, float], ...]) -> libsbml.Model:
    """A model with a species A, as a concentration, and B, as an amount, and units of these names."""
    document = libsbml.SBMLDocument(level, 1 if level > 2 else 4)
    made = document.createModel()
    made.document = document  # lives as long as the model
    for name, parts in definitions.items():
        definition = made.createUnitDefinition()
        definition.setId(name)
        for kind, exponent, scale, multiplier in parts:
            unit = definition.createUnit()
            unit.setKind(libsbml.UnitKind_forName(kind))
            unit.setExponent(exponent if level > 2 else int(exponent))
            unit.setScale(scale)
            unit.setMultiplier(multiplier)
    if level > 2:
        for name, choose in (
            ("time", made.setTimeUnits),
            ("substance", made.setSubstanceUnits),
            ("volume", made.setVolumeUnits),
        ):
            if name in definitions:
                choose(name)
    cell = made.createCompartment()
    cell.setId("c")
    cell.setSpatialDimensions(3)
    for id_, amount in (("A", False), ("B", True)):
        species = made.createSpecies()
        species.setId(id_)
        species.setCompartment("c")
        species.setHasOnlySubstanceUnits(amount)
    parameter = made.createParameter()
    parameter.setId("p")
    if "p" in definitions:
        parameter.setUnits("p")
    return made


@given(level=st.sampled_from([2, 3]), seconds=NUMBER, scale=st.integers(-6, 6))
def test_time_is_any_multiple_of_a_second(level: int, seconds: float, scale: int) -> None:
    declared = DeclaredUnits(model(level, time=(("second", 1, scale, seconds),)))
    assert declared.minutes() == pytest.approx(seconds * 10.0**scale / 60)


@given(
    level=st.sampled_from([2, 3]),
    moles=NUMBER,
    scale=st.integers(-15, 0),
    litres=NUMBER,
    volume_scale=st.integers(-18, 0),
)
def test_a_concentration_is_any_amount_in_any_volume(
    level: int, moles: float, scale: int, litres: float, volume_scale: int
) -> None:
    made = model(level, substance=(("mole", 1, scale, moles),), volume=(("litre", 1, volume_scale, litres),))
    declared = DeclaredUnits(made)
    right = moles * 10.0**scale / (litres * 10.0**volume_scale) * 1e9
    assert declared.of_species(made.getSpecies("A")) == Scale(pytest.approx(right))
    assert declared.of_species(made.getSpecies("B")) == Scale(pytest.approx(right), "c")
    assert declared.general() == Scale(pytest.approx(right))


@given(number=NUMBER, edge=NUMBER)
def test_molecules_in_a_cube(number: float, edge: float) -> None:
    """A cube of 1 µm holds a femtolitre, in which one molecule is 1.66 nM."""
    made = model(3, substance=(("item", 1, 0, number),), volume=(("metre", 3, -6, edge),))
    right = number / 6.02214076e23 / (edge**3 * 1e-15) * 1e9
    assert DeclaredUnits(made).of_species(made.getSpecies("B")) == Scale(pytest.approx(right), "c")
    assert pytest.approx(1.66, abs=1e-2) == 1 / 6.02214076e23 / 1e-15 * 1e9


@pytest.mark.parametrize(
    ("parts", "nanomolar"),
    [
        ((("mole", 1, -9, 1.0), ("litre", -1, 0, 1.0)), 1.0),
        ((("mole", 1, 0, 1.0), ("metre", -3, 0, 1.0)), 1e6),
        ((("mole", 1, -3, 1.0), ("litre", -1, -3, 1.0)), 1e9),
        ((("item", 1, 0, 602.214076), ("litre", -1, -12, 1.0)), 1.0),
        ((("second", -1, 0, 1.0),), None),
        ((("dimensionless", 1, 0, 1.0),), None),
        ((("gram", 1, -6, 1.0), ("litre", -1, 0, 1.0)), None),
    ],
)
def test_a_parameter_may_be_a_concentration(parts: tuple, nanomolar: float | None) -> None:
    made = model(3, p=parts)
    found = DeclaredUnits(made).of_parameter(made.getParameter("p"))
    assert found == (None if nanomolar is None else Scale(pytest.approx(nanomolar)))


def test_a_mass_is_a_concentration_with_a_molar_mass() -> None:
    made = model(3, p=(("gram", 1, -9, 1.0), ("litre", -1, -3, 1.0)))
    found = DeclaredUnits(made).of_parameter(made.getParameter("p"), molar_mass=16_900)
    assert found == Scale(pytest.approx(1 / 16.9))


def test_what_level_2_gives_to_every_file_is_not_declared() -> None:
    made = model(2)
    declared = DeclaredUnits(made)
    assert (declared.minutes(), declared.general(), declared.of_species(made.getSpecies("A"))) == (None, None, None)
    named = DeclaredUnits(model(2, substance=(("mole", 1, -9, 1.0),)))
    assert named.general() == Scale(pytest.approx(1.0))  # beside a declared substance, the litre counts


@pytest.mark.parametrize("scale", [0, 400, -400])
def test_an_extreme_unit_is_no_unit(scale: int) -> None:
    made = model(3, time=(("second", 1, scale, 0.0 if scale == 0 else 1.0),))
    assert DeclaredUnits(made).minutes() is None


def test_a_unit_without_its_parts_is_no_unit() -> None:
    made = model(3)
    made.createUnitDefinition().setId("time")
    made.getUnitDefinition("time").createUnit().setKind(libsbml.UNIT_KIND_SECOND)
    made.setTimeUnits("time")
    assert DeclaredUnits(made).minutes() is None


@given(number=st.floats(1e-300, 1e300), unit=st.sampled_from(sorted(units.TIMES)))
def test_a_multiple_is_read_as_it_is_written(number: float, unit: str) -> None:
    assert units.minutes(str(units.time_unit(f"{number!r} {unit}"))) == pytest.approx(number * units.TIMES[unit])


@given(text=st.text(max_size=20))
def test_any_text_is_a_unit_or_refused_with_a_word(text: str) -> None:
    for check in (units.time_unit, units.concentration_unit, units.dose_unit, units.volume):
        try:
            assert check(text) == text
        except ValueError as error:
            assert str(error)


@pytest.mark.parametrize("wrong", ["0 s", "1e400 s", "-1 s", "s s", "1.2.3 s", "inf s", "nan s", "", "5"])
def test_no_multiple_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        units.time_unit(wrong)


@given(mass=st.floats(1.0, 1e6))
def test_mass_and_molar_mass(mass: float) -> None:
    assert units.nanomolar("ng/ml", molar_mass=mass) == pytest.approx(1000 / mass)
    assert math.isclose(units.nanomolar("2 U/ml", factor=mass), 2 * mass)


def test_a_scale_is_compared_with_what_it_is_over() -> None:
    assert Scale(1.0) != replace(Scale(1.0), per="c")
