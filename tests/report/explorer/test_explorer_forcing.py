"""The page's integrator gives a pulse whole: the same numbers as ``simulate``, and as worked out by hand."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from headless import PageEngine

from ifnsbml.equations import read_equations
from ifnsbml.report.explorer.program import compile_program
from ifnsbml.simulation.model import RunnableModel

MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'
TIME = '<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol>'
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfCompartments><compartment id="c" size="1" spatialDimensions="3" constant="true"/></listOfCompartments>
<listOfSpecies>{species}</listOfSpecies>
<listOfParameters><parameter id="u" value="0" constant="false"/><parameter id="on" value="100" constant="true"/>
</listOfParameters>
<listOfRules><assignmentRule variable="u"><math {math}>{forcing}</math></assignmentRule></listOfRules>
<listOfReactions>{reactions}</listOfReactions></model></sbml>"""


def species(name: str, start: float) -> str:
    flags = 'hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"'
    return f'<species id="{name}" compartment="c" initialConcentration="{start}" {flags}/>'


def side(kind: str, name: str) -> str:
    reference = f'<speciesReference species="{name}" stoichiometry="1" constant="true"/>'
    return f"<listOf{kind}>{reference}</listOf{kind}>" if name else ""


def reaction(name: str, left: str, right: str, *factors: str) -> str:
    law = "".join(f"<cn>{factor}</cn>" if factor[0].isdigit() else f"<ci>{factor}</ci>" for factor in factors)
    return (
        f'<reaction id="{name}" reversible="false" fast="false">{side("Reactants", left)}{side("Products", right)}'
        f"<kineticLaw><math {MATH}><apply><times/>{law}</apply></math></kineticLaw></reaction>"
    )


def pulse(height: float, width: float) -> str:
    condition = (
        f"<apply><and/><apply><geq/>{TIME}<ci>on</ci></apply>"
        f"<apply><lt/>{TIME}<apply><plus/><ci>on</ci><cn>{width}</cn></apply></apply></apply>"
    )
    return f"<piecewise><piece><cn>{height}</cn>{condition}</piece><otherwise><cn>0</cn></otherwise></piecewise>"


def bell(width: float) -> str:
    at = f"<apply><divide/><apply><minus/>{TIME}<ci>on</ci></apply><cn>{width}</cn></apply>"
    return f"<apply><exp/><apply><minus/><apply><power/>{at}<cn>2</cn></apply></apply></apply>"


def growing(forcing: str) -> str:
    """X is the integral of the forcing."""
    return HEAD.format(species=species("X", 0), math=MATH, forcing=forcing, reactions=reaction("r", "", "X", "c", "u"))


def switching(forcing: str) -> str:
    """R is turned into Ra by the forcing, and back by itself."""
    reactions = reaction("on_", "R", "Ra", "c", "0.01", "R", "u") + reaction("off", "Ra", "R", "c", "0.02", "Ra")
    return HEAD.format(species=species("R", 10) + species("Ra", 0), math=MATH, forcing=forcing, reactions=reactions)


def engine(tmp_path: Path, text: str) -> tuple[PageEngine, Path]:
    path = tmp_path / "given.xml"
    path.write_text(text, encoding="utf-8")
    return PageEngine(compile_program(read_equations(path), "it")), path


@pytest.mark.parametrize("width", [10.0, 0.5, 1e-4])
def test_a_dose_is_given_whole(tmp_path: Path, width: float) -> None:
    page, _ = engine(tmp_path, growing(pulse(10, width)))
    assert page.run({}).values["X"][-1] == pytest.approx(10 * width, rel=1e-5)
    assert page.run({"on": 200.0}).values["X"][-1] == pytest.approx(10 * width, rel=1e-5)
    assert page.run({"on": 300.0}).values["X"][-1] == 0


def test_a_pulse_of_ten_minutes_gives_the_known_peak(tmp_path: Path) -> None:
    """0.86394 in ``simulate``: 10 minutes at 0.01 on, 0.02 off, by hand 10/3 (1 − exp(−0.3))."""
    page, path = engine(tmp_path, switching(pulse(1, 10)))
    right = 10 / 3 * (1 - math.exp(-0.3))
    assert page.run({}).values["Ra"].max() == pytest.approx(right, rel=1e-4)
    assert RunnableModel.load(path).simulate({}, ["Ra"]).column("Ra").max() == pytest.approx(right, rel=1e-4)


@pytest.mark.parametrize("width", [8.0, 0.5, 0.05])
def test_a_smooth_pulse_from_rest_is_seen(tmp_path: Path, width: float) -> None:
    page, _ = engine(tmp_path, growing(bell(width)))
    assert page.run({}).values["X"][-1] == pytest.approx(width * math.sqrt(math.pi), rel=1e-4)


def test_the_smooth_pulse_of_eight_minutes_gives_the_known_peak(tmp_path: Path) -> None:
    """1.0428 in libRoadRunner with short steps, and in COPASI."""
    page, _ = engine(tmp_path, switching(bell(8)))
    assert page.run({}).values["Ra"].max() == pytest.approx(1.0428, abs=1e-4)


def test_a_model_without_time_has_nothing_to_stop_at(tmp_path: Path) -> None:
    page, path = engine(tmp_path, switching("<cn>1</cn>"))
    tables = compile_program(read_equations(path), "it").tables
    assert (tables["turns"], tables["curves"]) == (0, 0)
    assert page.run({}).values["Ra"][-1] == pytest.approx(10 / 3, rel=1e-2)
