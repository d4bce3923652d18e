"""What libRoadRunner and COPASI read is read: slips that change no equation are said once, and not refused."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from sbml_bits import CORE, cell, decay, species, variables, whole, written
from sbml_text import MATH

from ifnsbml.equations import read_equations
from ifnsbml.model.document import read_document
from ifnsbml.model.errors import ModelFileError
from ifnsbml.model.symbols import read_symbols
from ifnsbml.simulation.model import RunnableModel

L2V1 = "http://www.sbml.org/sbml/level2"
L2V4 = "http://www.sbml.org/sbml/level2/version4"
LAYOUT = "http://www.sbml.org/sbml/level3/version1/layout/version1"
COMP = "http://www.sbml.org/sbml/level3/version1/comp/version1"
USES_COMP = f'xmlns:comp="{COMP}" comp:required="true"'
SIMPLE = cell() + species({"A": "10"}) + decay()
LEVEL2 = (
    '<listOfCompartments><compartment id="c" size="1"/></listOfCompartments>'
    '<listOfSpecies><species id="A" compartment="c" initialAmount="10"/></listOfSpecies>'
)


def end(path: Path, name: str = "A", until: float = 10.0) -> float:
    model = RunnableModel.load(path)
    return float(model.simulate({}, [name], until=until, rtol=1e-9, atol=None).column(name)[-1])


DECAYED = 10 * math.exp(-1)  # by hand: 10 exp(−0.1 · 10)


def test_an_empty_list_is_read_as_absent_and_said_once(tmp_path: Path) -> None:
    body = LEVEL2 + decay('<speciesReference species="A"/>', "<listOfProducts></listOfProducts>").replace(
        ' fast="false"', ""
    )
    path = written(tmp_path, whole(body, level=2, core=L2V1))
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)
    (said,) = RunnableModel.load(path).assumptions
    assert "there and empty" in said
    assert read_equations(path).states


def test_a_layout_in_a_level_that_has_none_is_left_aside(tmp_path: Path) -> None:
    body = LEVEL2 + decay('<speciesReference species="A"/>').replace(' fast="false"', "")
    attributes = f'xmlns:layout="{LAYOUT}" layout:required="false"'
    path = written(tmp_path, whole(body, level=2, version=4, core=L2V4, attributes=attributes))
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)
    assert any("drawing" in said for said in RunnableModel.load(path).assumptions)


def test_units_that_nobody_defined_are_left_aside(tmp_path: Path) -> None:
    path = written(tmp_path, whole(SIMPLE).replace('<model id="m"', '<model id="m" areaUnits="area"'))
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)
    assert any("units that it does not define" in said for said in RunnableModel.load(path).assumptions)


EMPTY_PRODUCTS = decay('<speciesReference species="A"/>', "<listOfProducts></listOfProducts>")
SLIPS = {
    "an empty list": whole(LEVEL2 + EMPTY_PRODUCTS.replace(' fast="false"', ""), level=2, version=4, core=L2V4),
    "a drawing": whole(
        LEVEL2 + decay('<speciesReference species="A"/>').replace(' fast="false"', ""),
        level=2,
        version=4,
        core=L2V4,
        attributes=f'xmlns:layout="{LAYOUT}" layout:required="false"',
    ),
    "a unit": whole(SIMPLE).replace('<model id="m"', '<model id="m" areaUnits="area"'),
}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('compartment="c"', 'compartment="nowhere"'),
        ('<speciesReference species="A"', '<speciesReference species="nowhere"'),
        ("<ci>A</ci>", "<ci>nowhere</ci>"),
    ],
)
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_that_is_forgiven_hides_no_error(tmp_path: Path, slip: str, right: str, wrong: str) -> None:
    """libSBML checks no further once it has found one; what it would say next is asked for."""
    assert end(written(tmp_path, SLIPS[slip])) == pytest.approx(DECAYED, rel=1e-6)
    broken = SLIPS[slip].replace(right, wrong, 1)
    assert broken != SLIPS[slip]
    with pytest.raises(ModelFileError, match=r"(?s)is not valid SBML.*'nowhere'"):
        read_document(written(tmp_path, broken))


def test_a_unit_of_a_kind_that_is_none_is_left_aside_beside_one_that_is_not_defined(tmp_path: Path) -> None:
    """As in BioModels 965; no equation depends on either."""
    part = '<unit kind="fathom" exponent="1" scale="0" multiplier="1"/>'
    odd = f'<unitDefinition id="odd"><listOfUnits>{part}</listOfUnits></unitDefinition>'
    text = SLIPS["a unit"].replace(SIMPLE, f"<listOfUnitDefinitions>{odd}</listOfUnitDefinitions>{SIMPLE}")
    path = written(tmp_path, text)
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)
    assert any("units that it does not define" in said for said in RunnableModel.load(path).assumptions)


@pytest.mark.parametrize("prefix", ["comp", "p"])
def test_a_package_for_submodels_without_any_changes_nothing(tmp_path: Path, prefix: str) -> None:
    path = written(
        tmp_path,
        whole(
            SIMPLE, attributes=USES_COMP.replace("xmlns:comp", f"xmlns:{prefix}").replace("comp:req", f"{prefix}:req")
        ),
    )
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)


def submodel(definition: str, more: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><sbml xmlns="{CORE}" {USES_COMP} level="3" version="1">'
        '<model id="m"><comp:listOfSubmodels><comp:submodel comp:id="part" comp:modelRef="inner"/>'
        f"</comp:listOfSubmodels></model>{definition}{more}</sbml>"
    )


def defined(*models: str) -> str:
    return f"<comp:listOfModelDefinitions>{''.join(models)}</comp:listOfModelDefinitions>"


def test_submodels_are_joined_by_libsbml(tmp_path: Path) -> None:
    path = written(tmp_path, submodel(defined(f'<comp:modelDefinition id="inner">{SIMPLE}</comp:modelDefinition>')))
    assert end(path, "part__A") == pytest.approx(DECAYED, rel=1e-6)


def test_submodels_in_other_files_are_refused_by_what_they_are(tmp_path: Path) -> None:
    elsewhere = (
        '<comp:listOfExternalModelDefinitions><comp:externalModelDefinition comp:id="inner" '
        'comp:source="/etc/hostname"/></comp:listOfExternalModelDefinitions>'
    )
    with pytest.raises(ModelFileError, match=r"requires the SBML package 'comp'.*'/etc/hostname'.*not opened"):
        read_document(written(tmp_path, submodel("", elsewhere)))


def test_submodels_that_hold_each_other_are_refused(tmp_path: Path) -> None:
    inner = '<comp:listOfSubmodels><comp:submodel comp:id="x" comp:modelRef="{}"/></comp:listOfSubmodels>'
    circle = defined(
        f'<comp:modelDefinition id="inner">{inner.format("outer")}</comp:modelDefinition>',
        f'<comp:modelDefinition id="outer">{inner.format("inner")}</comp:modelDefinition>',
    )
    with pytest.raises(ModelFileError, match="made of submodels"):
        read_document(written(tmp_path, submodel(circle)))


def test_a_compartment_without_dimensions_has_no_size_to_miss(tmp_path: Path) -> None:
    body = LEVEL2.replace('id="c" size="1"', 'id="c" spatialDimensions="0"').replace(
        'initialAmount="10"', 'initialAmount="10" hasOnlySubstanceUnits="true"'
    ) + decay('<speciesReference species="A"/>').replace(' fast="false"', "")
    path = written(tmp_path, whole(body, level=2, version=4, core=L2V4))
    assert RunnableModel.load(path).assumptions == ()
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)


def test_what_is_left_open_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, whole(cell("") + species({"A": "", "B": "1"}) + decay()))
    assert RunnableModel.load(path).assumptions == (
        "species 'A' has no initial value in the file: 0 is assumed",
        "compartment 'c' has no size in the file: 1 is assumed",
    )


def test_no_stoichiometry_means_one_and_is_said_once(tmp_path: Path) -> None:
    path = written(
        tmp_path, whole(cell() + species({"A": "10"}) + decay('<speciesReference species="A" constant="true"/>'))
    )
    assert end(path) == pytest.approx(DECAYED, rel=1e-6)  # as libRoadRunner, COPASI and PySB, which writes it so
    (said,) = RunnableModel.load(path).assumptions
    assert "no stoichiometry is written" in said
    (reaction,) = read_equations(path).reactions
    assert [float(factor) for factor in reaction.stoichiometry.values()] == [-1.0]


@pytest.mark.parametrize(
    ("scale", "multiplier", "exponent"),
    [("0", "0", "-1"), ("400", "1", "1"), ("-400", "1", "2"), ("300", "1e300", "1")],
)
def test_a_scale_that_no_double_holds_is_spelled_in_libsbmls_words(
    tmp_path: Path, scale: str, multiplier: str, exponent: str
) -> None:
    unit = f'<unit kind="mole" exponent="{exponent}" scale="{scale}" multiplier="{multiplier}"/>'
    odd = f'<unitDefinition id="odd"><listOfUnits>{unit}</listOfUnits></unitDefinition>'
    odd = f"<listOfUnitDefinitions>{odd}</listOfUnitDefinitions>"
    body = (
        odd + cell() + '<listOfParameters><parameter id="p" value="1" units="odd" constant="true"/></listOfParameters>'
    )
    assert "mole" in read_symbols(read_document(written(tmp_path, whole(body)))).entities["p"].unit


def test_a_parameter_called_time_is_not_the_clock(tmp_path: Path) -> None:
    rate = f'<listOfRules><rateRule variable="time"><math {MATH}><cn>2</cn></math></rateRule></listOfRules>'
    body = cell() + variables({"time_": 7, "time": 0}) + rate
    path = written(tmp_path, whole(body))
    model = RunnableModel.load(path)
    run = model.simulate({}, ["time", "time_"], until=10, points=11)
    assert run.column("time")[-1] == pytest.approx(20)  # it grows by 2 a unit
    assert run.column("time_")[-1] == 7
    assert run.time[-1] == 10
    assert model.simulate({"time": 5.0}, ["time"], until=10).column("time")[-1] == pytest.approx(25)


def test_a_value_that_is_no_number_is_named_when_a_run_needs_it(tmp_path: Path) -> None:
    path = written(tmp_path, whole(cell() + species({"A": "NaN", "B": "1"}) + decay()))
    model = RunnableModel.load(path)
    with pytest.raises(Exception, match="gives no finite value for 'A'"):
        model.simulate({}, ["A"], until=10)
    assert model.simulate({"A": 10.0}, ["A"], until=10).column("A")[-1] == pytest.approx(DECAYED, rel=1e-4)


def test_a_model_without_species_shows_its_variables(tmp_path: Path) -> None:
    rate = (
        f'<listOfRules><rateRule variable="S"><math {MATH}><apply><times/><cn>-0.001</cn><ci>S</ci></apply></math>'
        "</rateRule></listOfRules>"
    )
    model = RunnableModel.load(written(tmp_path, whole(variables({"S": 100, "still": 3}) + rate)))
    assert model.default_observables == ("S",)
    run = model.simulate({}, model.default_observables, rtol=1e-8, atol=None)
    assert run.column("S")[-1] == pytest.approx(100 * math.exp(-0.24), rel=1e-6)


def test_a_web_page_is_called_one(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"it is a web page \(HTML\)"):
        read_document(written(tmp_path, "\n<!DOCTYPE html>\n<html><body>not found</body></html>"))
