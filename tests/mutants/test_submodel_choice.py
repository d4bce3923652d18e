"""Parts are worth their price: nothing that is left out would save more than it costs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.mutants import submodel_choice
from ifnsbml.mutants.submodel_choice import share

SPECIES = 40
EVERYTHING = 2**SPECIES - 1


def holds(part: int, asked: int) -> bool:
    return not asked & ~part


def price(part: int, number: int = 1) -> float:
    """What a run costs on a part; the first has all switches."""
    return submodel_choice.RUNNING * part.bit_count() ** 2 * (1.0 if number else submodel_choice.DEARER)


needs = st.dictionaries(st.integers(0, EVERYTHING) | st.integers(0, 255), st.integers(1, 30_000), max_size=12)


@given(asked=needs)
def test_each_need_is_run_on_the_cheapest_part_that_holds_it(asked: dict[int, int]) -> None:
    parts, chosen = share(SPECIES, asked)
    assert parts[0] == EVERYTHING
    assert chosen.keys() == asked.keys()
    for one, number in chosen.items():
        assert holds(parts[number], one)
        assert price(parts[number], number) == min(price(part, n) for n, part in enumerate(parts) if holds(part, one))


@given(asked=needs)
def test_no_other_part_would_pay(asked: dict[int, int]) -> None:
    parts, chosen = share(SPECIES, asked)

    def saved_by(part: int) -> float:
        now = {one: price(parts[chosen[one]], chosen[one]) for one in asked if holds(part, one)}
        return sum(asked[one] * max(cost - price(part), 0.0) for one, cost in now.items())

    for part in (*asked, EVERYTHING):
        assert saved_by(part) <= submodel_choice.COMPILING * (1 + 1e-9)


def test_many_small_needs_share_a_part_that_none_of_them_pays_for() -> None:
    half = 2 ** (SPECIES // 2) - 1
    asked = {half & ~(1 << number): 300 for number in range(10)} | {half: 1}
    each = [300 * (price(EVERYTHING, 0) - price(one)) for one in asked]
    assert max(each) < submodel_choice.COMPILING < sum(each)
    parts, _ = share(SPECIES, asked)
    assert len(parts) == 2
