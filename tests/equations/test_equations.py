"""The reader, feature by feature, with the expected equations written out by hand."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import libsbml
import numpy as np
import pytest
import roadrunner
import sympy
from random_sbml import Features, math, random_document
from sbml_text import CELL, MATH, all_species, document, mathml, parameters, reaction, rules, species, starts
from scipy.integrate import solve_ivp

from ifnsbml.equations import (
    TIME,
    EquationsError,
    OdeSystem,
    UnsupportedModelError,
    evaluate,
    formula,
    read_equations,
)
from ifnsbml.equations.mathml import Translator
from ifnsbml.errors import IfnsbmlError


def model(law: str = "k * A", extra: str = "", before: str = "", **rest: str) -> OdeSystem:
    both = all_species(species("A"), species("B", start='initialAmount="1"'))
    constants = parameters(k=0.1).removesuffix("</listOfParameters>")
    changing = parameters(constant=False, p=1).removeprefix("<listOfParameters>")
    return read_equations(document(f"{before}{CELL}{both}{constants}{changing}{extra}{reaction(law, **rest)}"))


A, B, V, K, P = sympy.symbols("A B V k p")


def rhs(system: OdeSystem, name: str) -> sympy.Expr:
    return sympy.expand(system.rhs[sympy.Symbol(name)])


# --- amounts, concentrations, initial values -----------------------------------------------------


def test_concentrations_are_amounts_over_volume_and_the_state_is_the_amount() -> None:
    system = model("V * k * A^2", left="2 A", right="B")
    assert rhs(system, "A") == sympy.expand(-2 * K * A**2 / V)
    assert rhs(system, "B") == sympy.expand(K * A**2 / V)
    assert system.initial[A] == 3 * V
    assert system.initial_state() == {A: 6, B: 1}
    assert system.meanings["A"] == A / V


def test_decimal_text_becomes_an_exact_rational() -> None:
    assert model().parameters[K] == sympy.Rational(1, 10)
    assert model("0.3 * A").reactions[0].rate == sympy.Rational(3, 10) * A / V
    assert model("1e-9 * A").reactions[0].rate == sympy.Rational(1, 10**9) * A / V


def test_a_species_in_substance_units_means_its_amount() -> None:
    system = read_equations(document(CELL + all_species(species("A", substance=True)) + reaction("A")))
    assert rhs(system, "A") == -A
    assert system.initial_state() == {A: 6}


def test_a_boundary_species_is_a_parameter_in_its_own_meaning() -> None:
    both = all_species(species("L", start='initialAmount="5"', boundary=True), species("A"))
    system = read_equations(document(CELL + both + reaction("L * A", left="L + A", right="A")))
    assert system.states == (A,)
    assert rhs(system, "A") == 0
    assert system.values() == {sympy.Symbol("L"): Fraction(5, 2), V: 2}
    assert system.values({"L": 0.25})[sympy.Symbol("L")] == Fraction(1, 4)
    assert sympy.Symbol("L") in system.held_species


def test_settings_change_parameters_volumes_and_initial_values() -> None:
    system = model()
    assert system.initial_state({"V": 4}) == {A: 12, B: 1}
    assert system.initial_state({"A": 0.5, "B": 2}) == {A: 1, B: 4}
    with pytest.raises(EquationsError, match="did you mean 'p'"):
        system.values({"pp": 1})


def test_an_initial_assignment_follows_its_settings() -> None:
    system = model(extra=starts(A="piecewise(k, k < p, p) * 10", p="B + V"))
    assert system.derived == {P: 1 / V + V}
    assert system.initial_state()[A] == Fraction(2)  # min(0.1, 2.5) × 10 × volume 2
    assert system.initial_state({"k": 7})[A] == Fraction(50)
    assert system.initial_state({"p": 0})[A] == 0  # a setting replaces the initial assignment


def test_an_unknown_initial_value_has_a_symbol_and_is_asked_for() -> None:
    system = read_equations(document(CELL + all_species(species("A", start="")) + reaction("A")))
    with pytest.raises(EquationsError, match=r"'A\(0\)' has no value"):
        system.initial_state()


# --- formulas ------------------------------------------------------------------------------------


def test_local_parameters_shadow_global_ones() -> None:
    local = '<listOfLocalParameters><localParameter id="k" value="7"/></listOfLocalParameters>'
    system = model("k * A * p", local=local)
    assert system.reactions[0].rate == sympy.Symbol("J.k") * A * P / V
    assert system.values()[sympy.Symbol("J.k")] == 7
    assert system.values()[K] == Fraction(1, 10)


def test_a_local_parameter_does_not_reach_into_a_rule() -> None:
    local = '<listOfLocalParameters><localParameter id="k" value="7"/></listOfLocalParameters>'
    system = model("k * p", local=local, extra=rules(p="2 * k"))
    assert system.reactions[0].rate == 2 * K * sympy.Symbol("J.k")


def test_function_definitions_bind_their_arguments_only() -> None:
    functions = "".join(
        f'<functionDefinition id="{name}">{mathml(text)}</functionDefinition>'
        for name, text in (("f", "lambda(k, x, k * x)"), ("g", "lambda(x, f(x, x) + f(2, x))"))
    )
    before = f"<listOfFunctionDefinitions>{functions}</listOfFunctionDefinitions>"
    assert sympy.expand(model("g(p) * k", before=before).reactions[0].rate) == K * P**2 + 2 * K * P


def test_assignment_rules_are_written_out_whatever_their_order() -> None:
    names = [f"x{i}" for i in range(300)]
    chain = {name: f"{following} + 1" for name, following in pairwise(names)} | {"x299": "time"}
    body = parameters(constant=False, **dict.fromkeys(names, 0)) + rules(**chain)
    system = read_equations(document(body, 3, 2))
    assert system.meaning("x0") == TIME + 299
    assert system.assignments[0] == "x0"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("root(3, 27)", 3),
        ("sqrt(16)", 4),
        ("log10(1000)", 3),
        ("log(2, 8)", 3),
        ("2^-2", 0.25),
        ("floor(-1.5) + ceil(1.2)", 0),
        ("max(1, 2, 3) - min(4, 5)", -1),
        ("rem(-7, 2)", -1),
        ("quotient(-7, 2)", -3),
        ("factorial(5)", 120),
        ("piecewise(1, 2 > 3, 5)", 5),
        ("piecewise(1, 1 < 2 && 2 < 3, 5)", 1),
        ("piecewise(1, !(1 < 2) || false, 5)", 5),
        ("piecewise(1, xor(true, 1 > 2), 5)", 1),
        ("piecewise(1, implies(true, false), 5)", 5),
        ("piecewise(1, 1 < 2 < 2, 5)", 5),
        ("piecewise(1, 1 != 2, 5)", 1),
        ("2 * (3 > 2)", 2),
        ("abs(-3) * -1", -3),
        ("exp(0) + ln(1) + sin(0) + arctan(0)", 1),
        ("avogadro", 6.02214179e23),
        ("1e3 + 2/4", 1000.5),
    ],
)
def test_numbers_come_out_as_mathml_means_them(text: str, value: float) -> None:
    expression = Translator({}, lambda name: sympy.Symbol(name)).translate(math(text), "here")
    assert float(evaluate(expression, {})) == pytest.approx(value, rel=1e-15)


def test_piecewise_with_symbols_is_left_as_written_and_evaluates() -> None:
    expression = Translator({}, sympy.Symbol).translate(
        math("piecewise(x, x < y && !(x == 2), y + 1, x > 5 || y > 5, floor(x) + max(x, y))"), "here"
    )
    x, y = sympy.symbols("x y")
    for a, b in [(1, 3), (2, 3), (6, 1), (2, 7), (3, 3)]:
        expected = a if a < b and a != 2 else b + 1 if a > 5 or b > 5 else a + max(a, b)
        assert evaluate(expression, {x: Fraction(a), y: Fraction(b)}) == expected


def test_time_is_its_own_symbol_and_zero_in_initial_assignments() -> None:
    system = model("k * time", extra=starts(p="time + 4"))
    assert system.reactions[0].rate == K * TIME
    assert system.derived == {P: 4}


def test_a_formula_over_the_model_s_ids_is_translated_and_unknown_ones_named() -> None:
    system = model()
    assert formula(system, math("2 * A + p"), "mapping") == 2 * A / V + P
    with pytest.raises(EquationsError, match="no quantity 'AA'"):
        formula(system, math("AA + 1"), "mapping")


def test_denominators_are_kept_as_written() -> None:
    cancelled = model("k * A * B / A")
    assert cancelled.reactions[0].rate == K * B / V
    assert A / V in cancelled.reactions[0].divisors
    assert model("k * A / p").reactions[0].divisors == ()


# --- what moves ----------------------------------------------------------------------------------


def test_rate_rules_move_parameters_volumes_and_concentrations() -> None:
    system = model(extra=rules("rateRule", p="k - p", B="k * A"))
    assert system.rhs[P] == K - P
    assert system.rhs[B] == K * A / V  # a concentration: its symbol is the id's meaning
    assert B not in system.amount_states


def test_a_growing_compartment_dilutes_without_an_extra_term() -> None:
    body = all_species(species("A"), species("L", boundary=True)) + rules("rateRule", V="0.5 * V")
    cell = CELL.replace('constant="true"', 'constant="false"')
    system = read_equations(document(cell + body + reaction("V * L")))
    assert system.states == (A, V)
    assert rhs(system, "A") == -2 * sympy.Symbol("L")  # the ligand's amount stays: 2 L / V
    assert system.meaning("L") == 2 * sympy.Symbol("L") / V


def test_conversion_factors_scale_each_species() -> None:
    both = all_species(species("A", more='conversionFactor="c"'), species("B"))
    body = CELL + both + parameters(c=3, d=5) + reaction("A", right="2 B")
    system = read_equations(document(body, attributes='conversionFactor="d"'))
    assert rhs(system, "A") == -sympy.Symbol("c") * A / V
    assert rhs(system, "B") == 2 * sympy.Symbol("d") * A / V


def produced(reference: str, law: str) -> str:
    return (
        '<listOfReactions><reaction id="J" reversible="false" fast="false"><listOfProducts>'
        f"{reference}</listOfProducts><kineticLaw>{mathml(law)}</kineticLaw></reaction></listOfReactions>"
    )


def test_a_stoichiometry_may_be_ruled_in_level_3() -> None:
    reference = '<speciesReference id="n" species="A" constant="false"/>'
    body = CELL + all_species(species("A")) + parameters(p=1) + rules(n="2 * p") + produced(reference, "n * 3")
    assert rhs(read_equations(document(body)), "A") == 12 * P**2


def test_a_stoichiometry_may_be_a_formula_in_level_2() -> None:
    reference = (
        f'<speciesReference species="A"><stoichiometryMath>{mathml("2 * p")}</stoichiometryMath></speciesReference>'
    )
    body = CELL + all_species(species("A")) + parameters(p=1) + produced(reference, "3")
    assert rhs(read_equations(document(body, 2, 4)), "A") == 6 * P


def test_a_species_on_both_sides_moves_by_its_net_stoichiometry() -> None:
    system = model("k * A * B", left="A + B", right="A")
    assert rhs(system, "A") == 0
    assert rhs(system, "B") == -K * A * B / V**2
    assert set(system.reactions[0].stoichiometry) == {B}


def test_events_are_recorded_and_refused_in_numbers() -> None:
    event = (
        '<listOfEvents><event id="e" useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">'
        f"{mathml('A > k')}</trigger><delay>{mathml('p')}</delay><listOfEventAssignments><eventAssignment variable="
        f'"B">{mathml("2 * A")}</eventAssignment></listOfEventAssignments></event></listOfEvents>'
    )
    body = CELL + all_species(species("A", "B")) + parameters(k=1, p=1) + reaction("k * A") + event
    system = read_equations(document(body))
    assert [e.id for e in system.events] == ["e"]
    assert system.events[0].reads == {A, V, K, P}
    assert system.events[0].assignments == {B: 2 * A}  # as an amount: volume × 2 A / volume
    with pytest.raises(UnsupportedModelError, match="events"):
        system.numeric_rhs()


def test_roles_come_from_our_own_annotation() -> None:
    body = (
        '<listOfParameters><parameter id="k" value="1" constant="true"><annotation>'
        '<i:parameter xmlns:i="urn:ifnsbml:1" role="constant"/></annotation></parameter>'
        '<parameter id="j" value="1" constant="true"><annotation><x:parameter xmlns:x="urn:other" role="rate"/>'
        "</annotation></parameter></listOfParameters>"
    )
    assert read_equations(document(body)).roles == {"k": "constant"}


# --- refusals ------------------------------------------------------------------------------------


def delay_law() -> str:
    return (
        f'<math {MATH}><apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">delay'
        "</csymbol><ci>A</ci><cn>1</cn></apply></math>"
    )


def one_reaction(law: str, version: int = 1) -> libsbml.SBMLDocument:
    return document(CELL + all_species(species("A")) + reaction(law), 3, version)


def with_delay() -> libsbml.SBMLDocument:
    law = (
        f'<math {MATH}><apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">delay'
        "</csymbol><ci>A</ci><cn>1</cn></apply></math>"
    )
    return document(CELL + all_species(species("A")) + reaction("A").replace(mathml("A"), law))


def fast() -> libsbml.SBMLDocument:
    return document(CELL + all_species(species("A")) + reaction("A").replace('fast="false"', 'fast="true"'))


def without_law() -> libsbml.SBMLDocument:
    text = reaction("A").replace("<kineticLaw>", "<!--").replace("</kineticLaw>", "-->")
    return document(CELL + all_species(species("A")) + text)


def required_package() -> libsbml.SBMLDocument:
    found = libsbml.SBMLDocument(libsbml.QualPkgNamespaces(3, 1, 1))
    found.setPackageRequired("qual", True)
    found.createModel().setId("m")
    return found


def level_1() -> libsbml.SBMLDocument:
    found = libsbml.SBMLDocument(1, 2)
    found.createModel()
    return found


def doubling() -> libsbml.SBMLDocument:
    """Thirty rules, each using the one before in two places: a billion nodes when written out."""
    formulas = {f"x{i}": f"x{i - 1} * (1 + sin(x{i - 1}))" if i else "time" for i in range(31)}
    return document(parameters(constant=False, **dict.fromkeys(formulas, 0)) + rules(**formulas))


def circular() -> libsbml.SBMLDocument:
    return document(parameters(constant=False, x=0, y=0) + rules(x="y", y="2 * x"))


def algebraic() -> libsbml.SBMLDocument:
    return document(f"<listOfRules><algebraicRule>{mathml('1')}</algebraicRule></listOfRules>")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (algebraic, "algebraic rule"),
        (fast, "fast reaction"),
        (with_delay, "'delay'"),
        (lambda: one_reaction("rateOf(A)", 2), r"circle: J → rateOf\(A\) → J"),
        (lambda: one_reaction("nothing(A)"), "nothing"),
        (lambda: one_reaction("A + missing"), "missing"),
        (lambda: one_reaction("A / 0"), "division by zero"),
        (lambda: one_reaction("A * ln(0)"), "'ln' has no finite value"),
        (without_law, "no kinetic law"),
        (required_package, "required package 'qual'"),
        (level_1, "Level 1"),
        (lambda: libsbml.SBMLDocument(3, 1), "no model"),
        (circular, "circular: x → y → x"),
        (lambda: one_reaction("2^(2^30)"), "too large"),
        (lambda: one_reaction("factorial(1000000)"), "factorial"),
        (lambda: one_reaction("INF"), "not finite"),
        (lambda: one_reaction("1" + " + sin(1" * 400 + ")" * 400), "deep"),
        (doubling, "exceed"),
    ],
)
def test_what_cannot_be_treated_is_refused_by_name(make: Callable[[], libsbml.SBMLDocument], message: str) -> None:
    with pytest.raises(IfnsbmlError, match=message):
        read_equations(make())


# --- files, levels, numbers ----------------------------------------------------------------------


def test_a_file_is_read_like_its_document(tmp_path: Path) -> None:
    doc = random_document(7)
    path = tmp_path / "model.xml"
    libsbml.writeSBMLToFile(doc, str(path))
    assert read_equations(path).rhs == read_equations(doc).rhs
    assert read_equations(str(path)).initial == read_equations(doc).initial


@pytest.mark.parametrize("level", [(2, 1), (2, 4), (3, 1), (3, 2)])
def test_the_same_model_in_any_level_gives_the_same_equations(level: tuple[int, int]) -> None:
    plain = Features(conversion=False, variable_stoichiometry=False, rational=False, time=False)
    doc = random_document(3, plain)
    if level[1] == 1:
        # Initial assignments came with Level 2 Version 2.
        doc.getModel().getListOfInitialAssignments().clear()
    reference = read_equations(doc.clone())
    assert doc.setLevelAndVersion(*level, False), [doc.getError(i).getMessage() for i in range(doc.getNumErrors())]
    doc.getErrorLog().clearLog()
    converted = read_equations(doc)

    def numbers(system: OdeSystem) -> list[float]:
        at = {s: Fraction(i + 2, 3) for i, s in enumerate(sorted(system.states, key=str))}
        return [float(evaluate(system.rhs[s], {**system.values(), **at})) for s in sorted(system.states, key=str)]

    assert numbers(converted) == pytest.approx(numbers(reference), rel=1e-12)
    assert converted.initial_state() == reference.initial_state()


def test_an_independent_integration_agrees_with_the_engine() -> None:
    doc = random_document(11, Features(variable_stoichiometry=False, growing_compartment=False, rational=False))
    system = read_equations(doc)
    start = np.array([float(value) for value in system.initial_state().values()])
    ours = solve_ivp(system.numeric_rhs(), (0, 1), start, method="LSODA", rtol=1e-10, atol=1e-12).y[:, -1]
    runner = roadrunner.RoadRunner(libsbml.writeSBMLToString(doc))
    runner.integrator.relative_tolerance = 1e-10
    runner.integrator.absolute_tolerance = 1e-12
    names = [state.name for state in system.states]
    theirs = runner.simulate(0, 1, 2, names)[-1]
    amounts = {state.name for state in system.amount_states}
    for name, a, b in zip(names, ours, theirs, strict=True):
        if name in amounts:
            assert a == pytest.approx(b, rel=1e-6, abs=1e-9), name


def test_ids_that_are_python_words_are_harmless() -> None:
    law = (
        f'<rateRule variable="lambda"><math {MATH}><apply><times/><ci>lambda</ci><ci>exp</ci><ci>S</ci><ci>sqrt</ci>'
        "<ci>import</ci><apply><exp/><cn>0</cn></apply></apply></math></rateRule>"
    )
    constants = parameters(**dict.fromkeys(("exp", "S", "sqrt", "import"), 2)).removesuffix("</listOfParameters>")
    changing = '<parameter id="lambda" value="2" constant="false"/></listOfParameters>'
    system = read_equations(document(f"{constants}{changing}<listOfRules>{law}</listOfRules>"))
    assert list(system.numeric_rhs()(0.0, [3.0])) == [48.0]


def test_a_rate_that_is_undefined_at_a_state_is_an_error_not_a_number() -> None:
    rhs = model("k / A").numeric_rhs()
    assert rhs(0.0, [2.0, 1.0])[0] == -0.1
    with pytest.raises(EquationsError, match="undefined at time 0"):
        rhs(0.0, [0.0, 1.0])
    with pytest.raises(EquationsError, match="fits"):
        model("k * A", extra=starts(p="1e300 * 1e300")).numeric_rhs()
