"""A species that follows from the rest of its pool is not integrated, and everything runs as before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import Any

import libsbml
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_sbml import math
from sbml_text import all_species, document, mathml, parameters, rules, side, species, starts

from ifnsbml.slicing.conserved_pools import LARGEST, fold_pools
from ifnsbml.slicing.runner import SliceRunner

CELLS = (
    '<listOfCompartments><compartment id="V" size="2" constant="true"/>'
    '<compartment id="W" size="0.5" constant="true"/></listOfCompartments>'
)
EMPTY = 'initialConcentration="0"'
FULL = 'initialConcentration="3"'
TIMES = np.linspace(0.0, 20.0, 41).tolist()


def model(held: str, steps: Iterable[tuple[str, str, str]], more: str = "", **values: float) -> Any:
    """A document with species as written and reactions by left side, right side and law."""
    listed = "".join(
        f'<reaction id="J{place}" reversible="false" fast="false">{side(left, "listOfReactants")}'
        f"{side(right, 'listOfProducts')}<kineticLaw>{mathml(law)}</kineticLaw></reaction>"
        for place, (left, right, law) in enumerate(steps)
    )
    body = CELLS + all_species(held) + parameters(k=0.3, h=0.1, **values) + more
    return document(f"{body}<listOfReactions>{listed}</listOfReactions>")


def folded(made: Any, kept: Iterable[str] = ()) -> list[str]:
    """Fold; the ids that are under a rule for it."""
    before = {rule.getVariable() for rule in made.getModel().getListOfRules()}
    count = fold_pools(made.getModel(), set(kept))
    after = [rule.getVariable() for rule in made.getModel().getListOfRules()]
    assert len(after) - len(before) == count
    return sorted(set(after) - before)


def course(made: Any, names: Iterable[str], inputs: Mapping[str, float] | None = None) -> dict[str, Any]:
    """The course of each id, a concentration where it is a species."""
    inputs = inputs or {}
    columns = tuple(f"[{name}]" if made.getModel().getSpecies(name) else name for name in names)
    runner = SliceRunner(libsbml.writeSBMLToString(made), "a slice", list(inputs))
    found = runner.run_slice(list(inputs.values()), columns, TIMES, rtol=1e-11, atol=1e-15)
    return {name: found[:, 1 + place] for place, name in enumerate(names)}


CYCLE = [("A", "B", "V * k * A"), ("B", "A", "V * h * B")]
PAIR = species("A", start=FULL) + species("B", start=EMPTY)


def test_the_form_that_is_there_at_the_start_follows_from_the_other() -> None:
    made, plain = model(PAIR, CYCLE), model(PAIR, CYCLE)
    assert folded(made) == ["A"]
    assert [one.getId() for one in made.getModel().getListOfSpecies()] == ["B"]
    found, expected = course(made, ["A", "B"]), course(plain, ["A", "B"])
    for name in expected:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-8)


def test_a_form_that_is_looked_at_is_integrated() -> None:
    assert folded(model(PAIR, CYCLE), kept=["A"]) == []


def test_two_forms_in_compartments_of_different_size_have_a_constant_amount() -> None:
    held = species("A", start=FULL) + species("B", start='initialConcentration="0.7"').replace('"V"', '"W"')
    made, plain = model(held, CYCLE), model(held, CYCLE)
    assert folded(made) == ["A"]
    found, expected = course(made, ["A", "B"]), course(plain, ["A", "B"])
    np.testing.assert_allclose(2 * expected["A"] + 0.5 * expected["B"], 6.35)
    for name in expected:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-8)


def test_a_complex_belongs_to_the_pools_of_both_parts() -> None:
    held = species("A", "C", start=FULL) + species("AC", start=EMPTY)
    steps = [("A+C", "AC", "V * k * A * C"), ("AC", "A+C", "V * h * AC")]
    made, plain = model(held, steps), model(held, steps)
    assert folded(made) == ["A", "C"]
    found, expected = course(made, ["A", "C", "AC"]), course(plain, ["A", "C", "AC"])
    for name in expected:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-8)


def test_a_species_that_takes_part_unchanged_is_a_pool_by_itself() -> None:
    made = model(PAIR, [("A", "A+B", "V * k * A")])
    assert folded(made) == ["A"]
    np.testing.assert_allclose(course(made, ["A"])["A"], 3.0)


def test_start_values_that_are_computed_are_computed_from_what_a_run_sets() -> None:
    more = starts(A="k * total", B="total - k * total")
    held = species("A", start=EMPTY) + species("B", start=EMPTY)
    made, plain = model(held, CYCLE, more, total=4.0), model(held, CYCLE, more, total=4.0)
    assert folded(made) == ["A"]
    for total in (4.0, 9.0):
        found, expected = (course(one, ["A", "B"], {"total": total}) for one in (made, plain))
        np.testing.assert_allclose(found["A"], expected["A"], rtol=1e-8)
        np.testing.assert_allclose(expected["A"] + expected["B"], total)


def test_amounts_at_the_start_are_concentrations_in_a_sum() -> None:
    held = species("A", start='initialAmount="3"') + species("B", start=EMPTY)
    made, plain = model(held, CYCLE), model(held, CYCLE)
    assert folded(made) == ["A"]
    np.testing.assert_allclose(course(made, ["A"])["A"], course(plain, ["A"])["A"], rtol=1e-8)


# --- what is left alone ----------------------------------------------------------------------------

WHY_NOT = {
    "made": [*CYCLE, ("", "A", "V * k")],
    "lost": [*CYCLE, ("B", "", "V * k * B")],
    "two of one": [("2 A", "B", "V * k * A"), ("B", "2 A", "V * h * B")],
    "under a line": [CYCLE[0], ("B", "A", "V * h * B / (1 + A)")],
    "in a power": [CYCLE[0], ("B", "A", "V * h * B * A^1.5")],
}


@pytest.mark.parametrize("steps", WHY_NOT.values(), ids=WHY_NOT)
def test_a_species_without_a_plain_pool_is_integrated(steps: list[tuple[str, str, str]]) -> None:
    assert folded(model(PAIR, steps)) == []


def test_a_sum_that_is_raised_to_a_power_keeps_its_terms() -> None:
    made = model(PAIR, [CYCLE[0], ("B", "A", "V * h * B * S^1.5")])
    parameter = made.getModel().createParameter()
    parameter.setId("S")
    parameter.setConstant(False)
    rule = made.getModel().createAssignmentRule()
    rule.setVariable("S")
    rule.setMath(math("A + B"))
    assert folded(made) == []


@pytest.mark.parametrize("flags", [{"boundary": True}, {"substance": True}])
def test_what_is_no_concentration_that_reactions_change_is_no_part_of_a_pool(flags: dict[str, bool]) -> None:
    held = species("A", start=FULL, **flags) + species("B", start=EMPTY)
    assert folded(model(held, CYCLE)) == []


def test_an_empty_pool_stays_as_it_is() -> None:
    assert folded(model(species("A", "B", start=EMPTY), CYCLE)) == []


def test_a_start_value_that_others_rest_on_stays() -> None:
    made = model(PAIR + species("C", start=EMPTY), [*CYCLE, ("C", "", "V * k * C")], starts(C="A / 2"))
    assert folded(made) == []


def test_a_compartment_that_changes_its_size_has_no_pools() -> None:
    made = model(PAIR, CYCLE, rules("rateRule", V="h"))
    made.getModel().getCompartment("V").setConstant(False)
    assert folded(made) == []


def ring(size: int) -> Any:
    names = [f"A{place}" for place in range(size)]
    held = species(names[0], start=FULL) + species(*names[1:], start=EMPTY)
    return model(
        held,
        [(one, other, f"V * k * {one}") for one, other in zip(names, [*names[1:], names[0]], strict=True)],
    )


def test_long_sums_are_integrated() -> None:
    assert folded(ring(LARGEST)) == ["A0"]
    assert folded(ring(LARGEST + 1)) == []


# --- random networks -------------------------------------------------------------------------------


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_random_networks_of_pools_run_as_before(seed: int) -> None:
    rng = Random(seed)
    pools = [[f"P{number}_{form}" for form in range(rng.randint(2, 4))] for number in range(rng.randint(2, 5))]
    held, steps = "", []
    for forms in pools:
        for name in forms:
            start = FULL if name == forms[0] else EMPTY
            one = species(name, start=start)
            held += one if rng.random() < 0.7 else one.replace('"V"', '"W"')
        for early, late in zip(forms, [*forms[1:], forms[0]], strict=True):
            helper = rng.choice(rng.choice(pools))
            steps.append((early, late, f"{rng.choice('VW')} * k * {early} * (0.1 + {helper})"))
    made, plain = model(held, steps), model(held, steps)
    names = [name for forms in pools for name in forms]
    assert len(folded(made)) == len(pools)
    found, expected = course(made, names), course(plain, names)
    for name in names:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-6, atol=1e-8, err_msg=name)
