"""Formulas without what zeros make zero, written out again, with constants worked out: never another value."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import libsbml
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_sbml import math

from ifnsbml.slicing.components import components
from ifnsbml.slicing.constant_folding import folded, write
from ifnsbml.slicing.formula_tree import KnownValues, pruned, tree, value


def known(zero: tuple[str, ...] = (), **values: str) -> KnownValues:
    return KnownValues(frozenset(zero), {name: Fraction(number) for name, number in values.items()})


@pytest.mark.parametrize(
    ("formula", "zero", "left"),
    [
        ("k * A * B", ("A",), set()),
        ("k * A + c * B", ("A",), {"c", "B"}),
        ("A / (K + A)", ("A",), set()),
        ("B / (K + A)", ("A",), {"B", "K"}),
        ("A - B", ("A",), {"B"}),
        ("A^2", ("A",), set()),
        ("k * (A + B)", ("A", "B"), set()),
        ("k * (A - A * B)", ("A",), set()),
        ("exp(A)", ("B",), {"A"}),
        ("k * B * (one - hit)", ("x",), {"k", "B", "one", "hit"}),
    ],
)
def test_what_zeros_make_zero_is_left_out(formula: str, zero: tuple[str, ...], left: set[str]) -> None:
    assert pruned(tree(math(formula)), known(zero)).names == left


def test_a_difference_of_equal_constants_is_zero_exactly() -> None:
    node = tree(math("k * B * (one - hit)"))
    assert pruned(node, known(one="1", hit="1")).is_zero
    assert not pruned(node, known(one="1", hit="999999999999999999/1000000000000000000")).is_zero


def test_a_power_that_may_not_vanish_is_kept() -> None:
    assert "n" in pruned(tree(math("A^n")), known(("A",))).names
    assert not pruned(tree(math("A^0")), known(("A",))).is_zero


def test_values_are_exact() -> None:
    assert value(tree(math("a / 3 + 0.1")), known(a="1")) == Fraction(1, 3) + Fraction(1, 10)
    assert value(tree(math("a / z")), known(("z",), a="1")) is None
    assert value(tree(math("a * b")), known(a="1")) is None


NAMES = ("a", "b", "c", "d")
LEAVES = st.sampled_from(NAMES) | st.sampled_from(("0.5", "2", "3"))
FORMULAS = st.recursive(
    LEAVES,
    lambda inner: (
        st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})")
        | inner.map(lambda text: f"({text} / (1 + {text} * {text}))")
        | inner.map(lambda text: f"piecewise({text}, {text} > 1, 2 * {text})")
    ),
    max_leaves=12,
)


def number(formula: str, values: Mapping[str, float]) -> float:
    """The formula's value by Python itself; the text was made above."""
    return evaluated(math(formula), values)


def evaluated(node: libsbml.ASTNode, values: Mapping[str, float]) -> float:
    parts = [evaluated(node.getChild(index), values) for index in range(node.getNumChildren())]
    kind = node.getType()
    if kind == libsbml.AST_NAME:
        return values[node.getName()]
    if node.isNumber():
        return float(node.getValue())
    if kind == libsbml.AST_PLUS:
        return sum(parts)
    if kind == libsbml.AST_MINUS:
        return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
    if kind == libsbml.AST_TIMES:
        product = 1.0
        for part in parts:
            product *= part
        return product
    if kind == libsbml.AST_DIVIDE:
        return parts[0] / parts[1]
    if kind == libsbml.AST_RELATIONAL_GT:
        return float(parts[0] > parts[1])
    if kind == libsbml.AST_CONSTANT_TRUE:
        return 1.0
    if kind == libsbml.AST_CONSTANT_FALSE:
        return 0.0
    assert kind == libsbml.AST_FUNCTION_PIECEWISE, kind
    for result, condition in zip(parts[::2], parts[1::2], strict=False):
        if condition:
            return result
    return parts[-1]


@settings(deadline=None)
@given(
    formula=FORMULAS,
    zero=st.sets(st.sampled_from(NAMES), max_size=2),
    constant=st.dictionaries(st.sampled_from(NAMES), st.sampled_from([0.25, 1.0, 2.0]), max_size=2),
    others=st.tuples(*[st.sampled_from([0.125, 0.75, 1.5, 3.0])] * 4),
)
def test_pruning_and_folding_keep_the_value(
    formula: str, zero: set[str], constant: dict[str, float], others: tuple[float, ...]
) -> None:
    values = dict(zip(NAMES, others, strict=True)) | constant | dict.fromkeys(zero, 0.0)
    fixed = {name: value for name, value in constant.items() if name not in zero}
    whole = math(formula)  # kept: what is left of it points into it
    cut = pruned(tree(whole), KnownValues(frozenset(zero), {name: Fraction(v) for name, v in fixed.items()}))
    expected = number(formula, values)
    assert evaluated(write(cut, {}), values) == pytest.approx(expected, rel=1e-12, abs=1e-12)
    assert evaluated(write(cut, fixed), values) == pytest.approx(expected, rel=1e-12, abs=1e-12)


def test_names_are_replaced_and_numbers_made_one() -> None:
    node = tree(math("2 * k * A * 3 * one"))
    assert libsbml.formulaToL3String(write(node, {"A": "A__2", "one": 1.0, "k": 0.5})) == "3 * A__2"
    assert folded(tree(math("piecewise(c * 2, e > 0, 7)")), {"c": 4.0, "e": 1.0}) == 8.0
    assert folded(tree(math("piecewise(c * 2, e > 0, 7)")), {"c": 4.0, "e": 0.0}) == 7.0


def test_a_division_by_zero_is_left_to_the_engine() -> None:
    assert libsbml.formulaToL3String(write(tree(math("1 / z")), {"z": 0.0})) == "1 / 0"


# --- components ------------------------------------------------------------------------------------

GRAPHS = st.integers(1, 7).flatmap(
    lambda count: st.lists(st.sets(st.integers(0, count - 1)), min_size=count, max_size=count)
)


@given(graph=GRAPHS)
def test_components_are_those_that_reach_each_other_in_order(graph: list[set[int]]) -> None:
    sees = {str(place): {str(other) for other in others} for place, others in enumerate(graph)}

    def reached(name: str) -> set[str]:
        found, pending = {name}, [name]
        while pending:
            for other in sees[pending.pop()] - found:
                found.add(other)
                pending.append(other)
        return found

    listed = list(components("0", sees.__getitem__, ()))
    members = [name for component in listed for name in component]
    assert sorted(members) == sorted(reached("0"))
    for component in listed:
        for name in component:
            assert {other for other in reached(name) if name in reached(other)} == set(component)
    place = {name: number for number, component in enumerate(listed) for name in component}
    assert all(place[other] <= place[name] for name in members for other in sees[name])


def test_a_long_chain_is_no_trouble() -> None:
    length = 20_000
    sees = {str(place): {str(place + 1)} if place < length else set() for place in range(length + 1)}
    assert [len(component) for component in components("0", sees.__getitem__, ())] == [1] * (length + 1)
