"""Formulas as text: reading order, and what a file cannot hold."""

from __future__ import annotations

import pytest
import sympy as sp

from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.formula import formula, reading_order


def test_formula_prints_differences_and_repeats(small):
    ranks = reading_order(small)
    a, b = sp.symbols("free_STAT1 expression_STAT1")
    assert formula(-a * b, ranks, "here") == "-free_STAT1 * expression_STAT1"
    assert formula(2 * a + b, ranks, "here") == "free_STAT1 + free_STAT1 + expression_STAT1"
    assert formula(-a - b, ranks, "here") == "-free_STAT1 - expression_STAT1"
    assert formula(a / (a + b), ranks, "here") == "free_STAT1 / (free_STAT1 + expression_STAT1)"


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (sp.Symbol("free_STAT1") + 1, "literal number 1"),
        (sp.sqrt(sp.Symbol("free_STAT1")), "cannot be written"),
        (sp.exp(sp.Symbol("free_STAT1")), "cannot be written"),
        (sp.Symbol("nobody"), "'nobody' is no species"),
        (sp.Symbol("nobody") * sp.Symbol("free_STAT1"), "'nobody' is no species"),
    ],
)
def test_formula_refuses_what_a_file_cannot_hold(small, expression, message):
    with pytest.raises(FormatError, match=message):
        formula(expression, reading_order(small), "here")
