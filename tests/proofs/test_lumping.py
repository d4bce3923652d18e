"""Sums over states: theorems by exact lumping, and the models on which they must not go through."""

from __future__ import annotations

import random
from fractions import Fraction

import libsbml
import pytest
import roadrunner
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from stat1_pair import pair_document, pair_system
from tiny_sbml import Line, tiny

from ifnsbml.equations import OdeSystem, evaluate, read_equations
from ifnsbml.proofs.dependence import NotProved, Proof, no_influence
from ifnsbml.proofs.lumping import (
    Lumping,
    LumpingProof,
    NotProvable,
    smallest_lumping,
    sum_unaffected,
    unaffected,
    unchanged,
)

# --- the pair model ------------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["ks", "kb", "k_pkc", "expression_PKC", "PKCa"])
def test_total_tyrosine_phosphorylation_does_not_depend_on_the_serine_kinase(source: str) -> None:
    system = pair_system()
    assert not no_influence(system, source, "obs_pY")
    proof = sum_unaffected(system, source, "obs_pY")
    assert isinstance(proof, LumpingProof)
    assert proof.dimension_after == 7  # U, P, D, M, G, N, GAS
    assert proof.dimension_before == 19
    assert "U0 + U1" in proof.variables


def test_every_sum_over_serine_states_is_proved() -> None:
    system = pair_system()
    assert sum_unaffected(system, "ks", "obs_dimer")
    assert sum_unaffected(system, "ks", "obs_fraction")
    assert sum_unaffected(system, "ks", "obs_pY", {"JAK": 2})


def test_the_serine_read_out_itself_depends_on_its_kinase() -> None:
    refusal = sum_unaffected(pair_system(), "ks", "obs_pS")
    assert isinstance(refusal, NotProvable)
    assert "ks" in refusal.reason


def test_a_mixed_pair_without_its_statistical_factor_breaks_the_theorem() -> None:
    assert isinstance(sum_unaffected(pair_system(mixed="one"), "ks", "obs_pY"), NotProvable)


def test_a_wrong_serine_factor_alone_leaves_the_dimer_sums_exact() -> None:
    assert sum_unaffected(pair_system(serine="one"), "ks", "obs_pY")


@pytest.mark.parametrize(
    "extra",
    [
        ("sabotage", "P1 -> U1", "cytosol * kd2 * P1"),
        ("sabotage", "M11 -> 2 N1", "nucleus * kd2 * M11"),
        ("sabotage", "U0 -> P0", "cytosol * kd2 * PKCa * U0"),
        ("sabotage", "P1 + PKCa -> PKC", "cytosol * kd2 * P1 * PKCa"),
        ("sabotage", "G11 -> M11 + GAS", "nucleus * kd2 * G11"),
    ],
)
def test_any_step_that_tells_the_serine_states_apart_breaks_the_theorem(extra: Line) -> None:
    system = pair_system(extra=[extra])
    assert isinstance(sum_unaffected(system, "ks", "obs_pY"), NotProvable)


def test_a_statistical_factor_that_stays_symbolic_breaks_the_proof() -> None:
    document = pair_document()
    document.getModel().getParameter("two").unsetAnnotation()
    assert not sum_unaffected(read_equations(document), "ks", "obs_pY")


def test_initial_values_must_lump() -> None:
    document = pair_document()
    assignment = document.getModel().createInitialAssignment()
    assignment.setSymbol("P1")
    assignment.setMath(libsbml.parseL3Formula("expression_PKC * pkc0"))
    refusal = sum_unaffected(read_equations(document), "expression_PKC", "obs_pY")
    assert isinstance(refusal, NotProvable)
    assert "initial value" in refusal.reason
    assert sum_unaffected(read_equations(document), "ks", "obs_pY")


def test_initial_values_that_cancel_in_the_sum_are_a_theorem() -> None:
    document = pair_document()
    for symbol, text in (("U0", "10 - half * expression_PKC"), ("U1", "half * expression_PKC")):
        assignment = document.getModel().createInitialAssignment()
        assignment.setSymbol(symbol)
        assignment.setMath(libsbml.parseL3Formula(text))
    parameter = document.getModel().createParameter()
    parameter.setId("half")
    parameter.setValue(0.5)
    parameter.setConstant(True)
    assert sum_unaffected(read_equations(document), "expression_PKC", "obs_pY")


def test_unchanged_says_how_it_was_proved() -> None:
    system = pair_system()
    by_lumping = unchanged(system, {"expression_PKC": 0}, {}, "obs_pY")
    assert isinstance(by_lumping, LumpingProof)
    by_path = unchanged(system, {"JAK": 2}, {}, "PKCa")
    assert isinstance(by_path, Proof)
    assert by_path.method == "no influence"
    refusal = unchanged(system, {"JAK": 2}, {}, "obs_pY")
    assert isinstance(refusal, NotProved)
    assert "lumping" in refusal.reason


# --- rational laws -------------------------------------------------------------------------------

SHARED: list[Line] = [
    ("swap", "A0 -> A1", "ks * Q * A0"),
    ("swap_back", "A1 -> A0", "kb * A1"),
    ("lose0", "A0 -> ", "v * A0 / (K + A0 + A1)"),
    ("lose1", "A1 -> ", "v * A1 / (K + A0 + A1)"),
    ("make", " -> A0", "k0"),
    ("response", " -> R", "v2 * (A0 + A1)^2 / (K2^2 + (A0 + A1)^2)"),
]
SHARED_START = {"A0": 1.0, "A1": 0.0, "Q": 1.0, "R": 0.0}


def shared(**change: str) -> OdeSystem:
    lines = [(name, equation, change.get(name, law)) for name, equation, law in SHARED]
    return read_equations(tiny(lines, species=SHARED_START, rules={"total": "A0 + A1"}))


def test_a_shared_saturable_enzyme_lumps() -> None:
    proof = sum_unaffected(shared(), ["ks", "Q"], "total")
    assert isinstance(proof, LumpingProof)
    assert (proof.dimension_before, proof.dimension_after) == (3, 1)
    assert sum_unaffected(shared(), "ks", "R")


@pytest.mark.parametrize(
    "change",
    [
        {"lose1": "v * A1 / (K + A1)"},
        {"lose0": "v * A0 / (K + A0 + 2 * A1)"},
        {"lose0": "v * A0 / (K3 + A0 + A1)"},
    ],
)
def test_enzymes_that_are_not_shared_alike_do_not(change: dict[str, str]) -> None:
    assert not sum_unaffected(shared(**change), "ks", "total")


def test_a_response_to_a_power_of_the_sum_lumps_with_a_hill_coefficient() -> None:
    system = read_equations(
        tiny(
            [*SHARED[:2], ("response", " -> R", "v2 * (A0 + A1)^n / (K2^n + (A0 + A1)^n)")],
            species={**SHARED_START, "A0": 1.0},
            parameters={"n": 1.5},
        )
    )
    assert sum_unaffected(system, "ks", "R")
    assert not sum_unaffected(system, "v2", "R")


@pytest.mark.parametrize("law", ["k * max(A0, A1)", "k * piecewise(A0, A1 > 0.5, A1)", "k * abs(A0 - A1)"])
def test_laws_with_kinks_are_not_provable_here(law: str) -> None:
    refusal = sum_unaffected(shared(response=law), "ks", "R")
    assert isinstance(refusal, NotProvable)
    assert "not provable here" in refusal.reason


def test_an_event_on_the_sum_is_not_provable_here() -> None:
    document = tiny(SHARED, species=SHARED_START, rules={"total": "A0 + A1"}, events=[("time > 3", "A1", "0")])
    refusal = sum_unaffected(read_equations(document), "ks", "total")
    assert isinstance(refusal, NotProvable)
    assert "event" in refusal.reason


def test_a_derived_constant_counts_as_its_source() -> None:
    lines = [("make", " -> A", "c"), ("lose", "A ->", "k * A")]
    system = read_equations(tiny(lines, species={"A": 0}, parameters={"c": 1, "d": 1}, initial={"c": "2 * d"}))
    assert not sum_unaffected(system, "d", "A")
    assert not unaffected(system, "d", "A")


# --- what is found is a lumping, and the smallest -----------------------------------------------


def lumped_motion_depends_only_on_lumped_state(system: OdeSystem, lumping: Lumping, seed: int) -> bool:
    """Two exact states with the same lumped state have the same lumped motion."""
    rng = random.Random(seed)
    values: dict[sympy.Symbol, Fraction] = {
        symbol: Fraction(rng.randint(1, 9), rng.randint(1, 5)) for symbol in [*system.parameters, *system.states]
    }
    states = list(lumping.states)
    matrix = sympy.Matrix([[sympy.Rational(row.get(s, 0)) for s in states] for row in lumping.rows])
    other = dict(values)
    for vector in matrix.nullspace():
        factor = Fraction(rng.randint(-5, 5), 7)
        for state, entry in zip(states, vector, strict=True):
            other[state] += factor * Fraction(entry.p, entry.q)
    motions = []
    for point in (values, other):
        rates = {state: evaluate(system.rhs[state], point) for state in states}
        motions.append([sum(value * rates[state] for state, value in row.items()) for row in lumping.rows])
    return motions[0] == motions[1]


@pytest.mark.parametrize("system", [pair_system(), shared()], ids=["pair", "shared"])
def test_the_lumping_is_exact_at_random_points(system: OdeSystem) -> None:
    target = "obs_pY" if "obs_pY" in system.meanings else "total"
    lumping = smallest_lumping(system, target)
    assert isinstance(lumping, Lumping)
    assert len(lumping.rows) < len(lumping.states)
    for seed in range(5):
        assert lumped_motion_depends_only_on_lumped_state(fixed(system), lumping, seed)


def fixed(system: OdeSystem) -> OdeSystem:
    """The same system with its fixed constants written as numbers."""
    import dataclasses

    numbers = {sympy.Symbol("one"): sympy.Integer(1), sympy.Symbol("two"): sympy.Integer(2)}
    reactions = tuple(dataclasses.replace(r, rate=r.rate.xreplace(numbers)) for r in system.reactions)
    return dataclasses.replace(system, reactions=reactions, memo={})


def test_a_wrong_lumping_fails_the_same_test() -> None:
    system = fixed(pair_system(mixed="one"))
    right = smallest_lumping(pair_system(), "obs_pY")
    assert isinstance(right, Lumping)
    assert not all(lumped_motion_depends_only_on_lumped_state(system, right, seed) for seed in range(3))


# --- soundness on random models ------------------------------------------------------------------


def random_two_site_model(rng: random.Random) -> list[Line]:
    """Two-state proteins whose steps treat the states alike, mostly."""
    lines: list[Line] = []
    for i in range(3):
        lines += [(f"s{i}", f"A{i}_0 -> A{i}_1", f"source * A{i}_0"), (f"t{i}", f"A{i}_1 -> A{i}_0", f"kb{i} * A{i}_1")]
        j = rng.randrange(3)
        kind = rng.randrange(5)
        for s in "01":
            k = f"k{i}" if rng.random() < 0.9 else f"k{i}_{s}"
            law, equation = [
                (f"{k} * A{i}_{s}", f"A{i}_{s} -> "),
                (f"{k} * A{i}_{s}", f"A{i}_{s} -> A{j}_{s}" if i != j else f"A{i}_{s} -> "),
                (f"{k} * A{i}_{s} * (A{j}_0 + A{j}_1)", f"A{i}_{s} -> "),
                (f"{k} * A{i}_{s} / (1 + A{j}_0 + A{j}_1)", f"A{i}_{s} -> "),
                (f"{k} * A{i}_{s} * A{j}_0", f"A{i}_{s} -> "),
            ][kind]
            lines.append((f"r{i}_{s}", equation, law))
    return lines


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_sums_proved_unaffected_are_unaffected_in_simulation(seed: int) -> None:
    rng = random.Random(seed)
    species = {f"A{i}_{s}": rng.choice([0.0, 1.0, 2.0]) for i in range(3) for s in "01"}
    document = tiny(
        random_two_site_model(rng),
        species=species,
        parameters={"source": 1.0},
        rules={f"sum{i}": f"A{i}_0 + A{i}_1" for i in range(3)},
    )
    system = read_equations(document)
    proved = [f"sum{i}" for i in range(3) if sum_unaffected(system, "source", f"sum{i}")]
    runner = roadrunner.RoadRunner(libsbml.writeSBMLToString(document))
    runner.integrator.relative_tolerance = 1e-10
    runner.integrator.absolute_tolerance = 1e-14
    runs = []
    for value in (0.3, 2.5):
        runner.reset()
        runner["source"] = value
        runs.append(runner.simulate(0, 3, 7, ["time", *proved]) if proved else None)
    if proved:
        assert runs[0] == pytest.approx(runs[1], rel=1e-7, abs=1e-10)


def test_the_random_models_hold_theorems_and_refusals() -> None:
    outcomes = set()
    for seed in range(20):
        rng = random.Random(seed)
        lines = random_two_site_model(rng)
        species = {f"A{i}_{s}": 1.0 for i in range(3) for s in "01"}
        system = read_equations(tiny(lines, species=species, rules={"sum0": "A0_0 + A0_1"}, parameters={"source": 1.0}))
        outcomes.add(bool(sum_unaffected(system, "source", "sum0")))
    assert outcomes == {True, False}
