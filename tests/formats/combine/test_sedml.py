"""SED-ML: both forms hold the same experiments, every path finds its element, libSEDML has nothing to say."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from copasi_client import in_copasi, needs_copasi
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ifnsbml.builder import Model
from ifnsbml.formats.combine.experiments import SimulationExperiment, SimulationTask, scenarios
from ifnsbml.formats.combine.sedml import CURVES, MATHML, SBML, SEDML, _number, scenario_text, sedml_text, write_sedml
from ifnsbml.formats.errors import FormatError

WATCHED = ("obs_STAT1_pY701", "STAT1_cytosol")
SETTINGS = (
    (),
    (("IFN_alpha", 0.0),),
    (("expression_STAT1", 0.5), ("inhibition_MEK", 1.0)),
    (("IFN_alpha", 0.0), ("expression_TYK2", 0.0)),
)
SPACES = {"s": SEDML, "m": MATHML, "sbml": SBML}

LIBSEDML = """
import json, sys, libsedml
document = libsedml.readSedMLFromString(sys.stdin.read())
print(json.dumps({
    "errors": [document.getError(i).getMessage() for i in range(document.getNumErrors())],
    "level": [document.getLevel(), document.getVersion()],
    "models": [m.getSource() for m in document.getListOfModels()],
    "tasks": [t.getId() for t in document.getListOfTasks()],
    "generators": [g.getId() for g in document.getListOfDataGenerators()],
    "outputs": [o.getId() for o in document.getListOfOutputs()],
    "again": libsedml.writeSedMLToString(document),
}))
"""


@pytest.fixture(scope="module")
def found(small: Model) -> tuple[SimulationTask, ...]:
    return scenarios(small, [SimulationExperiment(settings, WATCHED, claims=("J08",)) for settings in SETTINGS])


def read_by_libsedml(text: str) -> dict:
    """What libSEDML finds in a text; in a process of its own, because it spoils libSBML where it is imported."""
    run = subprocess.run(
        [sys.executable, "-c", LIBSEDML], input=text, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def paths(text: str, attribute: str = "target") -> list[str]:
    return [str(value) for value in etree.fromstring(text.encode()).xpath(f"//@{attribute}")]


def test_libsedml_reads_every_experiment_without_a_word(small: Model, found):
    read = read_by_libsedml(sedml_text(small, found, "small.xml"))
    assert read["errors"] == [] and read["level"] == [1, 4] and read["models"] == ["small.xml"]
    assert read["tasks"] == ["run_minutes_240", *(f"task_{s.id}" for s in found)]
    assert read["outputs"] == [f"plot_{s.id}" for s in found]
    assert read["generators"] == [f"data_{s.id}_{what}" for s in found for what in ("time", *WATCHED)]


def test_libsedml_writes_again_what_it_read(small: Model, found):
    text = sedml_text(small, found, "small.xml")

    def elements(xml: str) -> list[tuple]:
        """Every element with its parent; libSEDML puts some lists in another order than the schema."""
        return sorted(
            (
                str(e.getparent() is not None and e.getparent().get("id")),
                e.tag,
                sorted(e.items()),
                (e.text or "").strip(),
            )
            for e in etree.fromstring(xml.encode()).iter()
        )

    assert elements(read_by_libsedml(text)["again"]) == elements(text)


def test_each_scenario_by_itself_is_valid_too(small: Model, found):
    for scenario in found:
        read = read_by_libsedml(scenario_text(small, scenario, "../small.xml"))
        assert read["errors"] == [] and read["models"] == ["../small.xml"]
        assert read["tasks"] == [f"task_{scenario.id}"]


def test_every_path_means_exactly_one_thing_in_the_model(small: Model, small_xml: Path, found):
    model = etree.parse(str(small_xml))
    texts = [sedml_text(small, found, "small.xml"), *(scenario_text(small, s, "small.xml") for s in found)]
    targets = {target for text in texts for target in paths(text)}
    assert len(targets) > 6
    for target in targets:
        hits = model.xpath(target, namespaces={"sbml": SBML})
        assert len(hits) == 1, target
        element = hits[0].getparent() if target.endswith(("Concentration", "value")) else hits[0]
        assert f"'{element.get('id')}'" in target


def test_lists_and_children_are_in_the_order_of_the_schema(small: Model, found):
    root = etree.fromstring(sedml_text(small, found, "small.xml").encode())

    def children(path: str) -> list[str]:
        return [etree.QName(child).localname for child in root.find(path, SPACES)]

    assert children(".") == [
        f"listOf{kind}" for kind in ("Simulations", "Models", "Tasks", "DataGenerators", "Outputs")
    ]
    assert children(".//s:repeatedTask[s:listOfChanges]") == [
        "notes",
        "listOfRanges",
        "listOfChanges",
        "listOfSubTasks",
    ]
    assert children(".//s:dataGenerator") == ["listOfVariables", "math"]
    assert children(".//s:plot2D") == ["xAxis", "yAxis", "listOfCurves"]


def test_both_forms_set_the_same_values(small: Model, found):
    root = etree.fromstring(sedml_text(small, found, "small.xml").encode())
    for scenario in found:
        expected = dict(scenario.parameters) | dict(scenario.start)
        task = root.find(f".//s:repeatedTask[@id='task_{scenario.id}']", SPACES)
        passes = {named(c.get("target")): float(c.find("m:math/m:cn", SPACES).text) for c in task.iter(tag("setValue"))}
        alone = etree.fromstring(scenario_text(small, scenario, "small.xml").encode())
        changes = {named(c.get("target")): float(c.get("newValue")) for c in alone.iter(tag("changeAttribute"))}
        assert passes == changes == expected
        assert task.get("resetModel") == "true"
        assert len(task.findall(".//s:vectorRange/s:value", SPACES)) == 1


def named(path: str) -> str:
    """The element that a path names: what stands last in its quotes."""
    return path.split("'")[-2]


def tag(name: str) -> str:
    return f"{{{SEDML}}}{name}"


def test_a_loss_states_the_start_of_what_depends_on_it(small: Model, found):
    loss = next(s for s in found if dict(s.parameters).get("expression_TYK2") == 0.0)
    assert dict(loss.start) == {
        "IFN_alpha": 0.0,
        "IFNAR1_membrane": 10.0,
        "IFNAR1_TYK2_membrane": 0.0,
        "TYK2_membrane": 0.0,
    }


def test_a_start_that_tellurium_would_compile_for_is_not_written(small: Model, found):
    """Tellurium sets init([X]), which compiles, where a path holds both words; see the writer."""
    for target in paths(sedml_text(small, found, "small.xml")):
        if target.endswith("@initialConcentration"):
            assert "species" not in target and "parameter" not in target
            assert target.split("'")[1] == f"[{named(target)}]"


def test_an_id_that_tellurium_would_misread_is_refused(small: Model, found):
    awkward = replace(found[0], start=(("my_species_here", 0.0),))
    with pytest.raises(FormatError, match="my_species_here"):
        sedml_text(small, [awkward], "small.xml")


def test_many_curves_go_into_several_plots_each_once(small: Model):
    watched = tuple(species.id for species in small.species) + WATCHED
    scenario = scenarios(small, [SimulationExperiment((), watched)])[0]
    assert len(scenario.observe) > CURVES
    root = etree.fromstring(sedml_text(small, [scenario], "small.xml").encode())
    plots = [[c.get("id") for c in plot.iter(tag("curve"))] for plot in root.iter(tag("plot2D"))]
    assert len(plots) > 1 and all(1 <= len(curves) <= CURVES for curves in plots)
    assert sorted(curve for curves in plots for curve in curves) == sorted(
        f"curve_{scenario.id}_{ident}" for ident in scenario.observe
    )


def test_no_two_plots_have_one_name(small: Model):
    """COPASI crashes on the second of a name."""
    watched = tuple(species.id for species in small.species) + WATCHED
    several = [SimulationExperiment((), watched), SimulationExperiment((("IFN_alpha", 0.0),), watched)]
    root = etree.fromstring(sedml_text(small, scenarios(small, several), "small.xml").encode())
    names = [plot.get("name") for plot in root.iter(tag("plot2D"))]
    assert any(name.endswith("Species (2)") for name in names)
    assert len(set(names)) == len(names)


@needs_copasi
def test_copasi_imports_a_scenario_with_many_plots(small: Model, small_xml: Path, tmp_path: Path):
    watched = tuple(species.id for species in small.species) + WATCHED
    (scenario,) = scenarios(small, [SimulationExperiment((), watched)])
    path = tmp_path / "scenario.sedml"
    path.write_text(scenario_text(small, scenario, str(small_xml)), encoding="utf-8")
    (seen,) = in_copasi((path, []))
    assert seen.messages == [] and sum(seen.plots.values()) == len(scenario.observe) and len(seen.plots) > 2


def test_names_carry_no_quote_that_would_end_a_string(small: Model, found):
    parameters = tuple(replace(p, name="5' cap") if p.id == "obs_STAT1_pY701" else p for p in small.parameters)
    text = sedml_text(replace(small, parameters=parameters), found, "small.xml")
    assert "5’ cap" in text
    assert not any("'" in name for name in paths(text, "name"))


def test_the_same_bytes_and_greek_letters(small: Model, found, tmp_path):
    for name in ("a", "b"):
        write_sedml(small, found, "small.xml", tmp_path / f"{name}.sedml")
    first, second = ((tmp_path / f"{name}.sedml").read_bytes() for name in ("a", "b"))
    assert first == second and "IFN-α 1 nM".encode() in first
    assert b"Claims: J08" in first and b"\r" not in first


@given(st.floats(min_value=0, allow_infinity=False, allow_subnormal=False, max_value=1e6))
def test_numbers_read_back_as_they_were_and_have_no_exponent(value):
    text = _number(value)
    assert float(text) == value
    assert "e" not in text.lower()
