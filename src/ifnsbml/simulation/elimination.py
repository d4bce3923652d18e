"""The order in which a sparse matrix is eliminated, and what fills up on the way.

Done once for a model: its Jacobian always has the same pattern, so whoever integrates only does the arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

Price = Callable[[int, int], int]
"""What a pivot costs that has so many elements beside it, and so many below it."""


@dataclass(frozen=True)
class Elimination:
    """L and U of a permuted matrix in one sparse table, row by row, columns ascending.

    Attributes:
        order: the state that stands in each row.
        starts: where each row begins in ``columns``; one more at the end.
        columns: the column of each element.
        diagonal: where each row's diagonal element is.
    """

    order: tuple[int, ...]
    starts: tuple[int, ...]
    columns: tuple[int, ...]
    diagonal: tuple[int, ...]

    def place(self) -> dict[tuple[int, int], int]:
        """Where each element of the original matrix is in the table."""
        found = {}
        for row in range(len(self.order)):
            for at in range(self.starts[row], self.starts[row + 1]):
                found[self.order[row], self.order[self.columns[at]]] = at
        return found


def fill(beside: int, below: int) -> int:
    """Markowitz's count: how much can fill in."""
    return beside * below


def width(beside: int, below: int) -> int:
    """What eliminating with it takes where columns are full and zeros beside a pivot are skipped."""
    return beside


def eliminate(size: int, entries: Iterable[tuple[int, int]], price: Price = fill) -> Elimination:
    """Plan the elimination of a matrix with these elements and a full diagonal, pivots on the diagonal.

    The next pivot is always the cheapest, ties by number.
    """
    rows: list[set[int]] = [{index} for index in range(size)]
    columns: list[set[int]] = [{index} for index in range(size)]
    for row, column in entries:
        rows[row].add(column)
        columns[column].add(row)
    left = set(range(size))
    order: list[int] = []
    lower: dict[int, set[int]] = {index: set() for index in range(size)}
    upper: dict[int, set[int]] = {}
    while left:
        pivot = min(left, key=lambda index: (price(len(rows[index]) - 1, len(columns[index]) - 1), index))
        left.discard(pivot)
        order.append(pivot)
        across, down = rows[pivot] - {pivot}, columns[pivot] - {pivot}
        upper[pivot] = across
        for row in down:
            lower[row].add(pivot)
            rows[row] |= across
            rows[row].discard(pivot)
        for column in across:
            columns[column] |= down
            columns[column].discard(pivot)
    return _table(order, lower, upper)


def _table(order: list[int], lower: dict[int, set[int]], upper: dict[int, set[int]]) -> Elimination:
    rank = {index: place for place, index in enumerate(order)}
    starts, diagonal = [0], []
    columns: list[int] = []
    for index in order:
        before = sorted(rank[other] for other in lower[index])
        after = sorted(rank[other] for other in upper[index])
        diagonal.append(len(columns) + len(before))
        columns += [*before, rank[index], *after]
        starts.append(len(columns))
    return Elimination(tuple(order), tuple(starts), tuple(columns), tuple(diagonal))
