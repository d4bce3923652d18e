"""``ifnsbml simulate`` of somebody else's model: what it assumes, how exactly it runs, what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.cli import main

MODEL = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfCompartments><compartment id="c" spatialDimensions="3" constant="true"/></listOfCompartments>
<listOfSpecies><species id="A" compartment="c" initialConcentration="1e-9" hasOnlySubstanceUnits="false"
 boundaryCondition="false" constant="false"/></listOfSpecies>
<listOfReactions><reaction id="loss" reversible="false" fast="false">
<listOfReactants><speciesReference species="A" constant="true"/></listOfReactants>
<kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>0.1</cn><ci>c</ci><ci>A</ci></apply>
</math></kineticLaw></reaction></listOfReactions></model></sbml>"""


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.xml"
    path.write_text(MODEL, encoding="utf-8")
    return path


def test_what_is_assumed_is_said_once(theirs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(theirs), "--until", "10", "--csv", "-"]) == 0
    told = capsys.readouterr()
    assert told.err.count("compartment 'c' has no size in the file: 1 is assumed") == 1
    assert told.err.count("no stoichiometry is written in the file for 'A' in 'loss': 1 is assumed") == 1
    assert "assumed" not in told.out


def test_numbers_are_right_in_molar_without_an_option(theirs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By hand: 1e-9 exp(−0.1 · 100), far below a tolerance of 1e-9."""
    assert main(["simulate", str(theirs), "--until", "100", "--points", "2", "--csv", "-"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert float(last.split(",")[1]) == pytest.approx(1e-9 * 4.5399929762484854e-05, rel=1e-4)


def test_how_exactly_a_run_is_made_can_be_said(theirs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["simulate", str(theirs), "--until", "10", "--rtol", "1e-7", "--atol", "1e-20", "--max-step", "0.1"]
    assert main([*words, "--csv", "-"]) == 0
    assert float(capsys.readouterr().out.splitlines()[-1].split(",")[1]) == pytest.approx(3.6787944e-10, rel=1e-5)


@pytest.mark.parametrize("option", ["--rtol", "--atol", "--max-step"])
def test_an_exactness_that_makes_no_sense_is_refused(
    theirs: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    assert main(["simulate", str(theirs), option, "-1"]) == 2
    told = capsys.readouterr()
    assert f"{option.strip('-').replace('-', '_')} cannot be -1.0: give a number above zero" in told.err
    assert "Traceback" not in told.err


HOURS = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m" timeUnits="h">
<listOfUnitDefinitions><unitDefinition id="h"><listOfUnits><unit kind="second" exponent="1" scale="0"
 multiplier="3600"/></listOfUnits></unitDefinition></listOfUnitDefinitions>
<listOfParameters><parameter id="time" value="{start}" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="time"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>2</cn></math></rateRule>
</listOfRules></model></sbml>"""


def test_the_end_is_in_the_models_own_unit_of_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hours.xml"
    path.write_text(HOURS.format(start=0), encoding="utf-8")
    assert main(["simulate", str(path), "--until", "3", "--points", "2", "--csv", "-"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "# time: h" in told
    assert told[-3:] == ["time,time (of the model)", "0,0", "3,6"]  # theirs grows by 2 an hour
    assert main(["simulate", "--help"]) == 0
    assert "in the model's own unit of time" in " ".join(capsys.readouterr().out.split())


def test_a_start_that_is_no_number_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "nan.xml"
    path.write_text(HOURS.format(start="NaN"), encoding="utf-8")
    assert main(["simulate", str(path)]) == 2
    assert "The file gives no finite value for 'time': set what the run needs." in capsys.readouterr().err
    assert main(["simulate", str(path), "--set", "time=1"]) == 0


SHARE = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfParameters><parameter id="dead" value="0" constant="false"/><parameter id="share" constant="false"/>
</listOfParameters><listOfRules><rateRule variable="dead"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>1</cn>
</math></rateRule><assignmentRule variable="share"><math xmlns="http://www.w3.org/1998/Math/MathML">
<apply><divide/><ci>dead</ci><ci>dead</ci></apply></math></assignmentRule></listOfRules></model></sbml>"""


def test_a_share_of_nothing_is_left_out_unless_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "share.xml"
    path.write_text(SHARE, encoding="utf-8")
    assert main(["simulate", str(path), "--until", "2", "--points", "2", "--csv", "-"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[-3:] == ["time,dead", "0,0", "2,2"]
    assert "not shown, as it has no finite value somewhere in the run: share" in told.err
    assert main(["simulate", str(path), "--observe", "share"]) == 2
    assert "share became nan" in capsys.readouterr().err


EQUATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="odes">
<listOfParameters><parameter id="IFN" value="1" constant="true"/><parameter id="S" value="100" constant="false"/>
<parameter id="pS" value="0" constant="false"/></listOfParameters><listOfRules><rateRule variable="S">
<math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>-0.001</cn><ci>S</ci><ci>IFN</ci></apply></math>
</rateRule><rateRule variable="pS"><math xmlns="http://www.w3.org/1998/Math/MathML">
<apply><times/><cn>0.001</cn><ci>S</ci><ci>IFN</ci></apply></math></rateRule></listOfRules></model></sbml>"""


def test_a_model_of_equations_alone_shows_its_variables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By hand: pS is 100 (1 − exp(−0.24)) = 21.337 at 240."""
    path = tmp_path / "odes.xml"
    path.write_text(EQUATIONS, encoding="utf-8")
    drawn = tmp_path / "odes.svg"
    assert main(["simulate", str(path), "--points", "2", "--csv", "-", "--plot", str(drawn)]) == 0
    *_, names, _, end = capsys.readouterr().out.splitlines()
    found = dict(zip(names.split(","), map(float, end.split(",")), strict=True))
    assert found == pytest.approx({"time": 240, "S": 78.663, "pS": 21.337}, rel=1e-4)
    assert "pS" in drawn.read_text(encoding="utf-8")
    assert main(["simulate", str(path), "--points", "2"]) == 0
    assert "21.34" in capsys.readouterr().out
