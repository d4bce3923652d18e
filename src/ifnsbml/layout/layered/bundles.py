"""Which arcs may share a trunk.

Arcs on one trunk are read as joining each of its sources with each of its targets. So a trunk
is a complete bundle: species that all act on the same processes. The acting arcs of a map are
covered greedily by such bundles, the one that saves most lines first; what is left over runs
from each species on a trunk of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

S = TypeVar("S", bound=Hashable)
T = TypeVar("T", bound=Hashable)


def bundled(pairs: Iterable[tuple[S, T]]) -> dict[tuple[S, T], int]:
    """Number the bundle of each pair of a source and a target.

    Pairs of one number form a complete bundle; numbers follow the order of the pairs.
    """
    left: dict[tuple[S, T], None] = dict.fromkeys(pairs)
    number: dict[tuple[S, T], int] = {}
    count = 0
    while True:
        sources, targets = _best(left)
        if len(sources) * len(targets) <= len(sources) + len(targets):
            break
        for source in sources:
            for target in targets:
                number[source, target] = count
                del left[source, target]
        count += 1
    first: dict[frozenset[T], int] = {}
    for source, target in left:
        group = frozenset(t for s, t in left if s == source)
        number[source, target] = first.setdefault(group, count + len(first))
    return number


def _best(pairs: Mapping[tuple[S, T], None]) -> tuple[list[S], list[T]]:
    """The complete bundle that saves most lines, among those that one source or one target spans."""
    by_source: dict[S, dict[T, None]] = defaultdict(dict)
    by_target: dict[T, dict[S, None]] = defaultdict(dict)
    for source, target in pairs:
        by_source[source][target] = None
        by_target[target][source] = None
    best: tuple[list[S], list[T]] = ([], [])
    saved = 0
    for sources in by_target.values():
        targets = [t for t, others in by_target.items() if others.keys() >= sources.keys()]
        if len(sources) * len(targets) - len(sources) - len(targets) > saved:
            best, saved = (list(sources), targets), len(sources) * len(targets) - len(sources) - len(targets)
    for ends in by_source.values():
        starts = [s for s, others in by_source.items() if others.keys() >= ends.keys()]
        if len(starts) * len(ends) - len(starts) - len(ends) > saved:
            best, saved = (starts, list(ends)), len(starts) * len(ends) - len(starts) - len(ends)
    return best
