"""Points on a line: gaps kept, ties exact, and no cheaper answer to be had."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.layered.linear import Line

COUNT, REACH = 4, 6


def cost(line: Line, where: list[float]) -> float:
    return sum(w * abs(where[a] + off - where[b]) for a, b, off, w in line.pulls)


def allowed(line: Line, where: list[float]) -> bool:
    return all(where[b] >= where[a] + d - 1e-6 for a, b, d in line.gaps) and all(
        abs(where[b] - where[a] - d) < 1e-6 for a, b, d in line.ties
    )


pairs = st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)).filter(lambda p: p[0] < p[1])


@st.composite
def lines(draw: st.DrawFn) -> Line:
    line = Line()
    for _ in range(COUNT):
        line.point()
    line.gaps = [(a, b, float(draw(st.integers(0, 1)))) for a, b in draw(st.lists(pairs, max_size=4))]
    line.pulls = [
        (a, b, float(draw(st.integers(-1, 1))), float(draw(st.integers(1, 3))))
        for a, b in draw(st.lists(pairs, min_size=1, max_size=5))
    ]
    return line


@given(lines())
@settings(max_examples=60, deadline=None)
def test_gaps_are_kept_and_no_whole_numbered_answer_is_cheaper(line: Line) -> None:
    """Gaps and offsets are whole numbers, so that a best answer in whole numbers exists."""
    where = line.solve()
    assert min(where) >= -1e-6 and allowed(line, where)
    best = min(cost(line, list(w)) for w in product(range(REACH), repeat=COUNT) if allowed(line, list(map(float, w))))
    assert cost(line, where) <= best + 0.01


def test_a_tie_holds_whatever_pulls() -> None:
    line = Line()
    a, b, c = line.point(), line.point(), line.point()
    line.ties.append((a, b, 7.0))
    line.pulls += [(a, b, 0.0, 100.0), (b, c, 0.0, 1.0)]
    where = line.solve()
    assert where[b] - where[a] == pytest.approx(7.0)
    assert where[c] == pytest.approx(where[b])


def test_equally_good_answers_are_always_decided_alike() -> None:
    def solved() -> list[float]:
        line = Line()
        a, b, c = line.point(), line.point(), line.point()
        line.gaps.append((a, c, 10.0))
        line.pulls += [(a, b, 0.0, 1.0), (b, c, 0.0, 1.0)]
        return line.solve()

    assert solved() == solved()


def test_gaps_that_contradict_each_other_are_refused() -> None:
    line = Line()
    a, b = line.point(), line.point()
    line.gaps += [(a, b, 1.0), (b, a, 1.0)]
    with pytest.raises(LayoutError, match="drawn tightly"):
        line.solve()
