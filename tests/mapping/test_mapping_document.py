"""The document for proofs and slices says the same as the file itself under the same experiment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import libsbml
import numpy as np
import pytest
from small_models import SECOND, Small, Species, mapped, moles
from their_model import MAPPING, write_theirs

from ifnsbml.mapping.document import mapped_document, mapped_source
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.model import MappedModel
from ifnsbml.model.document import parse_source
from ifnsbml.simulation.model import RunnableModel

COUNTED = {"time": SECOND, "substance": (("item", 1, 0, 1.0),), "volume": (("litre", 1, -12, 1.0),)}
BASE = Small(
    {"G": Species(0, held=True), "R": Species(10), "S": Species(100), "P": Species(0)},
    {
        "bind": ({"R": 1}, {}, "c * 0.001 * R * G"),
        "act": ({"S": 1}, {"P": 1}, "c * k * S * G / (1 + G)"),
        "back": ({"P": 1}, {"S": 1}, "c * 0.002 * P"),
    },
    {"k": 0.01},
    units={"time": SECOND, "substance": moles(-9), "volume": (("litre", 1, 0, 1.0),)},
)
USUAL = {
    "inputs": {
        "IFN_gamma": "G",
        "expression_STAT1": {"scale": ["S"]},
        "inhibition_JAK": {"block": ["k"]},
    },
    "observables": {"obs_STAT1_pY701": "P", "obs_JAK1_active": "R + 2 * P"},
}
CASES = {
    "plain": (BASE, USUAL),
    "level 2": (replace(BASE, level=(2, 4)), USUAL),
    "micromolar": (replace(BASE, units={**BASE.units, "substance": moles(-6)}), USUAL),
    "a reaction in a rate rule": (replace(BASE, variables={"acc": 0.0}, rates={"acc": "act"}),
                                  {**USUAL, "observables": {"obs_STAT1_pY701": "acc", "obs_JAK1_active": "P"}}),
    "the clock": (replace(BASE, variables={"u": 0.0}, rules={"u": "0.01 * time"}),
                  {**USUAL, "observables": {"obs_STAT1_pY701": "u + P", "obs_JAK1_active": "P"}}),
    "amounts": (replace(BASE, species={"G": Species(0, held=True, amount=True), "R": Species(10, amount=True),
                                       "S": Species(100), "P": Species(0, amount=True)}, size=2.0), USUAL),
    "molecules": (replace(BASE, species={name: replace(one, amount=True) for name, one in BASE.species.items()},
                          size=2.0, units=COUNTED), USUAL),
    "computed starts": (replace(BASE, parameters={"k": 0.01, "n": 3.0},
                                initial={"S": "20 * n", "P": "100 - S"}), USUAL),
    "a computed constant": (replace(BASE, parameters={"n": 3.0, "k": 0.0}, initial={"k": "0.01 * n"}), USUAL),
    "a consumed ligand": (replace(BASE, species={**BASE.species, "G": Species(0)},
                                  reactions={**BASE.reactions, "eat": ({"G": 1}, {}, "c * 0.0005 * G")}), USUAL),
    "a pulse": (BASE, {**USUAL, "inputs": {**USUAL["inputs"], "IFN_gamma": {"id": "G", "pulse": [[2, 10], [20, 25]]}}}),
    "an event off": (replace(BASE, parameters={}, variables={"k": 0.01},
                             events=(("boost", "time > 300", {"k": "0.1"}), ("late", "time > 600", {"k": "0.02"}))),
                     {**USUAL, "events_off": ["boost"]}),
    "several acts": (BASE, {**USUAL, "inputs": {**USUAL["inputs"], "mutant_K": {"set": {"k": "k * (1 - value / 2)"}}}}),
}  # fmt: skip
UNTREATED = ("a pulse", "an event off")
SETTINGS = {"IFN_gamma": 2.0, "expression_STAT1": 0.5, "inhibition_JAK": 0.25}


@pytest.mark.parametrize("name", CASES)
def test_the_document_follows_the_course_of_the_file(tmp_path: Path, name: str) -> None:
    small, mapping = CASES[name]
    model = mapped(tmp_path, small, **mapping)
    settings = {**SETTINGS, **({"mutant_K": 0.6} if name == "several acts" else {})}
    read = list(model.translation.loaded.mapping.observables)
    fine = {"points": 61, "rtol": 1e-9}
    whole = RunnableModel(mapped_source(model.translation))
    minutes, one = model.translation.minutes, model.translation.nanomolar
    for chosen in ({}, {"IFN_gamma": 2.0}, settings):
        ours = model.simulate(chosen, read, until=30, atol=1e-12, **fine)
        # A setting that is what the document has anyway would be no different.
        theirs = whole.simulate(chosen, read, until=30 / minutes, atol=1e-12 / one, **fine)
        np.testing.assert_allclose(ours.values, theirs.values, rtol=1e-6, atol=1e-9 * np.abs(theirs.values).max())
    assert np.ptp(ours.values, axis=0).min() > 1e-3 * np.abs(ours.values).max()


# Exact equations record events, and leave them to whoever uses them.
@pytest.mark.parametrize("name", [name for name in CASES if name not in UNTREATED])
def test_the_equations_follow_the_course_of_the_file(tmp_path: Path, name: str) -> None:
    """Integrated by SciPy from what the proofs are made on."""
    from scipy.integrate import solve_ivp

    small, mapping = CASES[name]
    model = mapped(tmp_path, small, **mapping)
    system = model.equations()
    start = system.initial_state(SETTINGS)
    right = system.numeric_rhs(SETTINGS)
    until = 30 / model.translation.minutes
    found = solve_ivp(right, (0, until), [float(v) for v in start.values()], "LSODA", rtol=1e-9, atol=1e-9)
    values = {symbol: float(v) for symbol, v in system.values(SETTINGS).items()}
    values |= dict(zip(system.states, found.y[:, -1], strict=True))
    import sympy

    for key in model.translation.loaded.mapping.observables:
        meaning = system.meaning(key).subs(values).subs(sympy.Symbol("<time>"), until)
        ours = model.simulate(SETTINGS, [key], until=30, rtol=1e-9, atol=1e-12)
        assert ours.values[-1, 0] == pytest.approx(float(meaning), rel=1e-5)


def test_the_document_is_valid_whatever_annotation_the_file_has(tmp_path: Path) -> None:
    """As JDesigner writes: several elements of one namespace. Level 2 Version 1 allows it, and Version 4 does not."""
    path = write_theirs(tmp_path / "their.xml", level=2, version=1)
    text = path.read_text(encoding="utf-8").replace("<sbml ", '<sbml xmlns:own="urn:own" ')
    place = text.index(">", text.index("<model")) + 1
    path.write_text(f"{text[:place]}<annotation><own:a/><own:b/></annotation>{text[place:]}", encoding="utf-8")
    (tmp_path / "m.yaml").write_text(MAPPING, encoding="utf-8")
    model = MappedModel.load(path, load_mapping(tmp_path / "m.yaml"))
    assert parse_source(mapped_source(model.translation)).getModel().getId() == "their_stat1"
    assert model.simulate({"IFN_gamma": 1.0}, ["obs_STAT1_pY701"]).values[-1, 0] > 100


def test_a_ligand_that_is_not_there_is_absent_in_proofs(tmp_path: Path) -> None:
    from ifnsbml.proofs.dependence import vanishes

    system = mapped(tmp_path, BASE, **USUAL).equations()
    assert vanishes(system, "obs_STAT1_pY701")
    assert vanishes(system, "obs_STAT1_pY701", {"IFN_gamma": 1.0, "inhibition_JAK": 1.0})
    assert not vanishes(system, "obs_STAT1_pY701", {"IFN_gamma": 1.0})


def test_a_pulse_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    """What a dose that comes and goes does to a proof: an event writes what it is, zero where there is none."""
    from ifnsbml.proofs.dependence import vanishes

    small, mapping = CASES["a pulse"]
    system = mapped(tmp_path, small, **mapping).equations()
    assert vanishes(system, "obs_STAT1_pY701", {"IFN_gamma": 0.0})
    assert not vanishes(system, "obs_STAT1_pY701", {"IFN_gamma": 1.0})


def test_nothing_of_the_file_is_rewritten(tmp_path: Path) -> None:
    """Laws, rate rules and the clock stand in the document as in the file."""
    small, mapping = CASES["a reaction in a rate rule"]
    translation = mapped(tmp_path, small, **mapping).translation
    theirs = libsbml.readSBMLFromString(translation.source.text).getModel()
    ours = mapped_document(translation).getModel()
    for reaction in theirs.getListOfReactions():
        law = ours.getReaction(reaction.getId()).getKineticLaw().getMath()
        assert libsbml.formulaToL3String(law) == libsbml.formulaToL3String(reaction.getKineticLaw().getMath())
    rule = ours.getRuleByVariable("acc").getMath()
    assert libsbml.formulaToL3String(rule) == "act"
