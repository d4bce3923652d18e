"""Bundles: every arc in exactly one, each complete, so that a trunk never says more than the model."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.layout.layered.bundles import bundled

arcs = st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5)), unique=True)


def groups(pairs: list[tuple[str, int]]) -> list[set[tuple[str, int]]]:
    made: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for pair, number in bundled(pairs).items():
        made[number].add(pair)
    return list(made.values())


@given(arcs)
def test_bundles_cover_every_arc_exactly_once_and_are_complete(pairs: list[tuple[str, int]]) -> None:
    made = groups(pairs)
    assert sorted(pair for group in made for pair in group) == sorted(pairs)
    for group in made:
        sources, targets = {s for s, _ in group}, {t for _, t in group}
        assert group == {(s, t) for s in sources for t in targets}


@given(arcs)
def test_the_same_arcs_are_bundled_alike(pairs: list[tuple[str, int]]) -> None:
    assert list(bundled(pairs).items()) == list(bundled(list(pairs)).items())


def test_many_that_act_on_many_share_one_trunk() -> None:
    assert len(groups([(s, t) for s in "abc" for t in range(3)])) == 1


def test_one_missing_arc_keeps_the_trunk_from_claiming_it() -> None:
    pairs = [(s, t) for s in "abc" for t in range(3) if (s, t) != ("c", 2)]
    made = groups(pairs)
    assert len(made) == 2 and {("c", 2)} not in made


def test_sources_of_the_same_targets_share_even_where_no_line_is_saved() -> None:
    assert len(groups([(s, t) for s in "ab" for t in range(2)])) == 1
