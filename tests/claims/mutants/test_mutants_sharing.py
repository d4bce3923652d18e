"""Parts are worth their price: nothing that is left out would save more than it costs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.claims.mutants import sharing
from ifnsbml.claims.mutants.sharing import Need, flags_of, share

SPECIES = 40


def need(species: int, turning: bool) -> Need:
    flags = [bool(species >> number & 1) for number in range(SPECIES)]
    return Need(np.array(flags, dtype=np.bool_).tobytes(), turning)


def holds(part: Need, asked: Need) -> bool:
    return (part.turning or not asked.turning) and not (flags_of(asked) & ~flags_of(part)).any()


def price(part: Need) -> float:
    return sharing.RUNNING * int(flags_of(part).sum()) ** 2 * (sharing.DEARER if part.turning else 1.0)


needs = st.dictionaries(
    st.builds(need, st.integers(0, 2**SPECIES - 1) | st.integers(0, 255), st.booleans()),
    st.integers(1, 30_000),
    max_size=12,
)


@given(asked=needs)
def test_each_need_is_run_on_the_cheapest_part_that_holds_it(asked: dict[Need, int]) -> None:
    parts, chosen = share(SPECIES, asked)
    assert parts[0] == need(2**SPECIES - 1, turning=True)
    assert chosen.keys() == asked.keys()
    for one, number in chosen.items():
        assert holds(parts[number], one)
        assert price(parts[number]) == min(price(part) for part in parts if holds(part, one))


@given(asked=needs)
def test_no_other_part_would_pay(asked: dict[Need, int]) -> None:
    parts, chosen = share(SPECIES, asked)

    def saved_by(part: Need) -> float:
        now = {one: price(parts[chosen[one]]) for one in asked if holds(part, one)}
        return sum(asked[one] * max(cost - price(part), 0.0) for one, cost in now.items())

    for part in (*asked, need(2**SPECIES - 1, turning=False)):
        assert saved_by(part) <= sharing.COMPILING * (1 + 1e-9)


def test_many_small_needs_share_a_part_that_none_of_them_pays_for() -> None:
    half = 2 ** (SPECIES // 2) - 1
    asked = {need(half & ~(1 << number), turning=False): 300 for number in range(10)} | {need(half, turning=False): 1}
    each = [300 * (price(need(2**SPECIES - 1, turning=True)) - price(one)) for one in asked]
    assert max(each) < sharing.COMPILING < sum(each)
    parts, _ = share(SPECIES, asked)
    assert len(parts) == 2
