"""A slice follows the same course as the whole model; what it leaves out cannot be seen from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import libsbml
import numpy as np
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from random_sbml import Features, random_document
from sbml_text import CELL as CELL_TEXT
from sbml_text import all_species, document, parameters, reaction, rules, species, starts
from toy_cell import CELL

from ifnsbml.claims.conditions import Arm
from ifnsbml.claims.prover import Prover
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.document import parse_source, read_source
from ifnsbml.model.errors import IntegrationError, UnknownNameError
from ifnsbml.model.symbols import SettingRoute, read_symbols
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.slicing.runner import SliceRunner
from ifnsbml.slicing.slicer import DependencyView, Slicer
from ifnsbml.slicing.writer import SliceWriter

RTOL, ATOL = 1e-12, 1e-16
COARSER = 100.0
TIMES = np.linspace(0.0, 2.0, 21)


def sliced(
    slicer: Slicer, wanted: Mapping[str, int], values: Mapping[str, float], *, fold: bool = False
) -> dict[str, Any]:
    """The course of each wanted vertex, all of them in one document, with these values of varied parameters."""
    writer = SliceWriter(slicer, values)
    closed = 0
    for vertex in wanted.values():
        closed |= slicer.closure(vertex)
    written = writer.write(closed, set(wanted.values()), declare=not fold, fold=fold)
    inputs = [
        (name, values[slicer.vertices[place].id])
        for place, name in written.ids.items()
        if slicer.vertices[place].id in values and slicer.vertices[place].fixed is None
    ]
    columns = tuple(symbol(slicer, vertex, written.ids[vertex]) for vertex in wanted.values())
    runner = SliceRunner(written.text, "a slice", [name for name, _ in inputs])
    result = runner.run_slice([value for _, value in inputs], columns, TIMES.tolist(), rtol=RTOL, atol=ATOL)
    return {name: result[:, 1 + place] for place, name in enumerate(wanted)}


def symbol(slicer: Slicer, vertex: int, name: str) -> str:
    found = slicer.document.getModel().getSpecies(slicer.vertices[vertex].id)
    return name if found is None or found.getHasOnlySubstanceUnits() else f"[{name}]"


def whole(path: Path, wanted: list[str], values: Mapping[str, float], coarser: float = 1.0) -> dict[str, Any]:
    course = RunnableModel.load(path).simulate(
        dict(values), wanted, until=float(TIMES[-1]), points=len(TIMES), rtol=RTOL * coarser, atol=ATOL * coarser
    )
    return {name: course.column(name) for name in wanted}


def unlike(left: Mapping[str, Any], right: Mapping[str, Any]) -> list[str]:
    """The columns that differ by more than a ten-millionth of their height."""
    sizes = {name: max(float(abs(right[name]).max()), 1e-6) for name in left}
    return [name for name in left if not float(abs(left[name] - right[name]).max()) <= 1e-7 * sizes[name]]


def agree(left: Mapping[str, Any], right: Mapping[str, Any]) -> None:
    assert unlike(left, right) == []


# --- random models ---------------------------------------------------------------------------------

CUTTABLE = Features(variable_stoichiometry=False, jumps=False)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_slices_of_random_models_equal_the_whole(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "random.xml"
    libsbml.writeSBMLToFile(random_document(seed, CUTTABLE), str(path))
    slicer = Slicer(read_source(path))
    assert not slicer.whole
    rng = Random(seed)
    names = sorted(name for name in slicer.ids if slicer.document.getModel().getReaction(name) is None)
    wanted = rng.sample(names, min(3, len(names)))
    # What the engine does not take before a reset, an ensemble does not vary in a slice either.
    entities = read_symbols(parse_source(read_source(path))).entities
    free = [name for name in ("k0", "k1", "k2", "k3") if entities[name].road is SettingRoute.BEFORE_RESET]
    varied = {name: rng.uniform(0.2, 2.0) for name in free}
    view = slicer.view()
    try:
        expected = whole(path, wanted, varied)
        if unlike(whole(path, wanted, varied, COARSER), expected):
            reject()  # it runs past a pole: the engine itself does not know its course
    except IntegrationError:
        reject()  # it leaves every bound
    vertices = {name: view.vertex(name) for name in wanted}
    agree(sliced(slicer, vertices, varied), expected)
    agree(sliced(slicer, vertices, varied, fold=True), expected)


# --- situations ------------------------------------------------------------------------------------

ARMS = [
    {"IFN_alpha": 1.0, "IFN_gamma": 0.0},
    {"IFN_alpha": 0.0, "IFN_gamma": 1.0},
    {"IFN_alpha": 0.0, "IFN_gamma": 0.0},
    {"IFN_alpha": 1.0, "IFN_gamma": 0.0, "expression_STAT1": 0.0},
    {"IFN_alpha": 0.5, "IFN_gamma": 2.0, "expression_STAT4": 1.0, "inhibition_p38": 1.0},
]


def view_of(slicer: Slicer, path: Path, arm: Mapping[str, float]) -> DependencyView:
    """The model in an arm, with what the prover knows to be zero there."""
    situation = Prover(path, read_facts(path)).situation(Arm(tuple(sorted(arm.items()))))
    assert situation is not None
    varying = {name for name in CELL.parameters if name.startswith("k_")}
    known = {symbol.name: value for symbol, value in situation.values_and_zeros.items()}
    values = {name: value for name, value in known.items() if name not in varying}
    return slicer.view([name for name, value in values.items() if value == 0], values, arm)


@pytest.mark.parametrize("arm", ARMS)
def test_each_read_out_has_a_slice_that_equals_the_whole(arm: dict[str, float], tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    slicer = Slicer(read_source(path))
    view = view_of(slicer, path, arm)
    rng = Random(1)
    varied = {name: value * rng.uniform(0.3, 3) for name, value in CELL.parameters.items() if name.startswith("k_")}
    expected = whole(path, sorted(CELL.rules), varied | arm)
    for name in CELL.rules:
        agree(sliced(slicer, {name: view.vertex(name)}, varied), expected)
        agree(sliced(slicer, {name: view.vertex(name)}, varied, fold=True), expected)


def test_what_several_arms_have_in_common_is_run_once_and_right(tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    slicer = Slicer(read_source(path))
    arms = [ARMS[0], {**ARMS[0], "inhibition_p38": 1.0}, {**ARMS[0], "expression_PRKCD": 0.0}]
    varied = {name: 1.3 * value for name, value in CELL.parameters.items() if name.startswith("k_")}
    wanted = {
        f"{name} {number}": view_of(slicer, path, arm).vertex(name)
        for number, arm in enumerate(arms)
        for name in ("obs_mRNA_OAS1", "obs_mRNA_IRF1", "obs_ISGF3")
    }
    assert len(set(wanted.values())) == 5  # OAS1 sees p38, IRF1 sees PKC-delta, ISGF3 neither
    for fold in (False, True):
        found = sliced(slicer, wanted, varied, fold=fold)
        for number, arm in enumerate(arms):
            expected = whole(path, ["obs_mRNA_OAS1", "obs_mRNA_IRF1", "obs_ISGF3"], varied | arm)
            agree({name: found[f"{name} {number}"] for name in expected}, expected)


def test_what_never_forms_is_left_out(tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    slicer = Slicer(read_source(path))
    alpha, gamma = (view_of(slicer, path, arm) for arm in ARMS[:2])
    seen = [slicer.states(slicer.closure(view.vertex("obs_STAT1_pY701"))) for view in (alpha, gamma)]
    # Under IFN-α ISGF3 ties STAT1 to STAT2 and IRF9; under IFN-γ STAT1 and its phosphorylated form are all there is.
    assert seen == [6, 2]
    assert slicer.states(slicer.closure(gamma.vertex("obs_ISGF3"))) == 0


def test_an_unknown_id_is_named(tmp_path: Path) -> None:
    slicer = Slicer(read_source(CELL.write(tmp_path / "toy.xml")))
    with pytest.raises(UnknownNameError, match=r"no 'obs_ISGF4'; did you mean 'obs_ISGF3'"):
        slicer.view().vertex("obs_ISGF4")


# --- what cannot be cut ----------------------------------------------------------------------------


def text(body: str, **how: Any) -> str:
    return str(libsbml.writeSBMLToString(document(body, **how)))


CHAIN = (
    CELL_TEXT
    + all_species(species("A"), species("B"))
    + parameters(k=1.0)
    + starts(k="2")
    + reaction("V * k * A", left="A", right="B")
)
EVENT = (
    '<listOfEvents><event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">'
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><apply><gt/><ci>A</ci><cn>2</cn></apply></math></trigger>'
    '<listOfEventAssignments><eventAssignment variable="B"><math xmlns="http://www.w3.org/1998/Math/MathML">'
    "<cn>1</cn></math></eventAssignment></listOfEventAssignments></event></listOfEvents>"
)


def test_a_model_with_events_is_run_whole(tmp_path: Path) -> None:
    (tmp_path / "m.xml").write_text(text(CHAIN + EVENT), encoding="utf-8")
    assert Slicer(read_source(tmp_path / "m.xml")).whole == "it has events"


def test_a_model_without_them_is_cut(tmp_path: Path) -> None:
    (tmp_path / "m.xml").write_text(text(CHAIN), encoding="utf-8")
    slicer = Slicer(read_source(tmp_path / "m.xml"))
    assert slicer.whole == ""
    assert slicer.states(slicer.closure(slicer.view().vertex("A"))) == 1
    assert slicer.states(slicer.closure(slicer.view().vertex("B"))) == 2


def test_rules_over_zeros_are_zeros_in_whatever_order(tmp_path: Path) -> None:
    body = (
        CELL_TEXT
        + all_species(species("A"), species("B"))
        + parameters(k=0.0)
        + parameters(constant=False, x=0.0, y=0.0).replace("<listOfParameters>", "").replace("</listOfParameters>", "")
        + rules(x="y * 2", y="k * B")
    )
    body = body.replace("</listOfParameters><parameter", "<parameter").replace(
        "<listOfRules>", "</listOfParameters><listOfRules>", 1
    )
    (tmp_path / "m.xml").write_text(text(body), encoding="utf-8")
    slicer = Slicer(read_source(tmp_path / "m.xml"))
    assert slicer.view().sees("x") == {"y"}
    assert slicer.view(zero=["k"]).sees("x") == set()
