"""Which parameters vary, how far, and that the same seed draws the same sets."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import libsbml
import numpy as np
import pytest
from toy_cell import CELL, NAMESPACE

from ifnsbml.ensembles import EnsembleError, Sampling
from ifnsbml.ensembles.sampling import LARGEST, sampled_parameters


def test_the_logarithms_fill_the_range_evenly_in_every_dimension() -> None:
    count, spread = 128, 5.0
    logs = np.log(Sampling(count, seed=3, spread=spread).factors(40)) / math.log(spread)
    assert (np.abs(logs) < 1).all()
    # A Sobol sequence of 2^m points puts exactly one into each of 2^m slices of every dimension.
    slices = np.floor((logs + 1) / 2 * count).astype(int)
    assert all(sorted(column) == list(range(count)) for column in slices.T)


def test_the_first_sets_of_a_larger_ensemble_are_those_of_a_smaller_one() -> None:
    assert (Sampling(100, seed=7).factors(5)[:33] == Sampling(33, seed=7).factors(5)).all()


def test_the_seed_decides() -> None:
    assert (Sampling(8, seed=1).factors(3) == Sampling(8, seed=1).factors(3)).all()
    assert (Sampling(8, seed=1).factors(3) != Sampling(8, seed=2).factors(3)).all()


def test_nothing_to_vary_is_an_ensemble_of_the_nominal_set() -> None:
    assert Sampling(4).factors(0).shape == (4, 0)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"n": 0}, "0 parameter sets"),
        ({"n": LARGEST + 1}, "give a number from 1"),
        ({"n": 1, "seed": -1}, "seed -1 is negative"),
        ({"n": 1, "spread": 1.0}, "spread of 1"),
        ({"n": 1, "spread": math.nan}, "spread of nan"),
        ({"n": 1, "spread": math.inf}, "spread of inf"),
    ],
)
def test_what_is_no_ensemble_is_refused(arguments: dict[str, float], told: str) -> None:
    with pytest.raises(EnsembleError, match=told):
        Sampling(**arguments)  # type: ignore[arg-type]


def test_rate_constants_vary_and_the_experiment_does_not(tmp_path: Path) -> None:
    found = sampled_parameters(CELL.write(tmp_path / "toy.xml"))
    assert found == {name: value for name, value in CELL.parameters.items() if name.startswith("k_")}
    assert list(found) == sorted(found)


def test_what_has_no_logarithm_or_is_computed_stays(tmp_path: Path) -> None:
    toy = CELL.but(parameters={"k_on": 0.0, "k_off": -0.1, "k_pair": 0.2}, starts={"k_pair": "2 * k_part"})
    found = sampled_parameters(toy.write(tmp_path / "toy.xml"))
    assert found.keys() == {"k_part", "k_make", "k_lose"}


def test_in_a_file_with_our_annotation_its_roles_decide(tmp_path: Path) -> None:
    path = CELL.write(tmp_path / "toy.xml")
    document = libsbml.readSBMLFromFile(str(path))
    for name, role in {"k_on": "rate", "k_off": "initial", "k_pair": "constant"}.items():
        document.getModel().getParameter(name).setAnnotation(
            f'<ifnsbml:parameter xmlns:ifnsbml="{NAMESPACE}" role="{role}"/>'
        )
    assert libsbml.writeSBMLToFile(document, str(path))
    assert sampled_parameters(path).keys() == {"k_on", "k_off"}


def test_a_constant_that_several_reactions_share_is_one_parameter(tmp_path: Path) -> None:
    readers = [name for name, reaction in CELL.reactions.items() if "k_off" in reaction.law]
    assert len(readers) > 1
    assert list(sampled_parameters(CELL.write(tmp_path / "toy.xml"))).count("k_off") == 1


def test_a_parameter_under_a_rule_follows_the_one_that_it_is_tied_to(tmp_path: Path) -> None:
    tied = replace(CELL, rules={"k_tied": "2 * k_off", **CELL.rules}).law("STAT2_off", "k_tied * STAT2_p")
    found = sampled_parameters(tied.write(tmp_path / "toy.xml"))
    assert "k_off" in found
    assert "k_tied" not in found
