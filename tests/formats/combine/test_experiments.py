"""Experiments on a model: what they are called, what they move, and what is one and the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.builder import Model
from ifnsbml.formats.combine.experiments import SimulationExperiment, StartValues, scenarios, usual_experiments
from ifnsbml.formats.errors import FormatError
from ifnsbml.simulation import RunnableModel

WATCHED = ("obs_STAT1_pY701", "STAT1_cytosol", "nothing_here")


def one(model: Model, **settings: float):
    return scenarios(model, [SimulationExperiment(tuple(settings.items()), WATCHED)])[0]


@pytest.mark.parametrize(
    ("settings", "ident", "name"),
    [
        ({}, "IFN_alpha", "IFN-α 1 nM"),
        ({"IFN_alpha": 0.0}, "no_ligand", "no interferon"),
        ({"IFN_alpha": 0.25}, "IFN_alpha_0p25", "IFN-α 0.25 nM"),
        (
            {"IFN_alpha": 0.0, "expression_STAT1": 0.0, "inhibition_MEK": 0.9},
            "no_ligand_expression_STAT1_0_inhibition_MEK_0p9",
            "no interferon; expression of STAT1 = 0; inhibition of MEK = 0.9",
        ),
        ({"STAT1_cytosol": 5.0}, "IFN_alpha_STAT1_cytosol_5", "IFN-α 1 nM; STAT1 = 5"),
    ],
)
def test_id_and_name_say_what_is_set(small: Model, settings, ident, name):
    scenario = one(small, **settings)
    assert (scenario.id, scenario.name) == (ident, name)


@pytest.mark.parametrize("value", [0.0, 0.5, 2.0])
@pytest.mark.parametrize("expression", ["expression_STAT1", "expression_TYK2", "expression_IFNAR1"])
def test_start_values_are_those_that_the_sbml_file_gives(small: Model, small_xml: Path, expression, value):
    moved = StartValues(small).moved({expression: value})
    assert moved
    floating = [species.id for species in small.species if not species.boundary]
    course = RunnableModel.load(small_xml).simulate({expression: value}, floating, until=1.0, points=2)
    started = dict(zip(floating, course.values[0], strict=True))
    assert started == pytest.approx({s.id: s.initial for s in small.species if s.id in started} | moved, rel=1e-12)


def test_what_the_file_says_already_moves_nothing(small: Model):
    assert StartValues(small).moved({"expression_STAT1": 1.0}) == {}
    scenario = one(small, expression_STAT1=0.0, IFN_alpha=1.0)
    assert scenario.start == (("STAT1_cytosol", 0.0),)
    assert scenario.parameters == (("expression_STAT1", 0.0),)


def test_only_what_the_model_has_is_watched_and_what_watches_nothing_is_left_out(small: Model):
    assert one(small).observe == ("obs_STAT1_pY701", "STAT1_cytosol")
    assert scenarios(small, [SimulationExperiment((), ("nothing_here", "k_first"))]) == ()


def test_equal_experiments_are_one_with_everything_that_they_watch(small: Model):
    found = scenarios(
        small,
        [
            SimulationExperiment((), ("STAT1_cytosol",), 60.0, ("J08",)),
            SimulationExperiment((("IFN_alpha", 1.0),), ("obs_STAT1_pY701",), 480.0, ("J07", "J08")),
        ],
    )
    assert [(s.observe, s.until, s.claims) for s in found] == [
        (("obs_STAT1_pY701", "STAT1_cytosol"), 480.0, ("J07", "J08"))
    ]


def test_ids_are_unique_where_rounding_makes_them_alike(small: Model):
    doses = (0.1, 0.10000001)
    found = scenarios(small, [SimulationExperiment((("IFN_alpha", dose),), WATCHED) for dose in doses])
    assert [s.id for s in found] == ["IFN_alpha_0p1", "IFN_alpha_0p1_2"]
    assert [dict(s.start)["IFN_alpha"] for s in found] == list(doses)


@pytest.mark.parametrize("wrong", ["expression_STAT7", "obs_STAT1_pY701", "activity_MEK"])
def test_what_cannot_be_set_is_refused(small: Model, wrong):
    with pytest.raises(FormatError, match=f"sets '{wrong}'"):
        one(small, **{wrong: 1.0})


def test_without_claims_each_ligand_is_given_by_itself(small: Model):
    found = scenarios(small, usual_experiments(small))
    assert [s.id for s in found] == ["IFN_alpha", "no_ligand"]
    assert all(s.observe == ("obs_STAT1_pY701",) for s in found)
