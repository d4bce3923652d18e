"""Points, boxes and polylines in map pixels: x to the right, y downwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Polyline = tuple[Point, ...]


@dataclass(frozen=True)
class Box:
    """A rectangle by its top left corner and its size."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.h

    @property
    def center(self) -> Point:
        """The middle."""
        return (self.x + self.w / 2, self.y + self.h / 2)

    def shifted(self, dx: float, dy: float) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def grown(self, margin: float) -> Box:
        """The box with ``margin`` added (or, if negative, taken) on every side."""
        return Box(self.x - margin, self.y - margin, self.w + 2 * margin, self.h + 2 * margin)

    def overlaps(self, other: Box) -> bool:
        """Whether the two share an area (a shared edge is none)."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def contains(self, other: Box) -> bool:
        """Whether the other box lies wholly inside this one."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of a non-empty collection."""
    every = list(boxes)
    left, top = min(b.x for b in every), min(b.y for b in every)
    return Box(left, top, max(b.right for b in every) - left, max(b.bottom for b in every) - top)


def shifted(points: Iterable[Point], dx: float, dy: float) -> Polyline:
    """A polyline moved."""
    return tuple((x + dx, y + dy) for x, y in points)


def cleaned(points: Sequence[Point], precision: int = 1) -> Polyline:
    """Rounded, without repeated points and without corners that do not turn."""
    rounded: list[Point] = []
    for x, y in points:
        point = (round(x, precision), round(y, precision))
        if rounded and rounded[-1] == point:
            continue
        if len(rounded) > 1 and _straight(rounded[-2], rounded[-1], point):
            rounded[-1] = point
        else:
            rounded.append(point)
    return tuple(rounded)


def _straight(a: Point, b: Point, c: Point) -> bool:
    across = a[1] == b[1] == c[1] and (b[0] - a[0]) * (c[0] - b[0]) >= 0
    along = a[0] == b[0] == c[0] and (b[1] - a[1]) * (c[1] - b[1]) >= 0
    return across or along


def segments(points: Polyline) -> list[tuple[Point, Point]]:
    """The straight pieces of a polyline."""
    return list(pairwise(points))


def enters(segment: tuple[Point, Point], box: Box) -> bool:
    """Whether an axis-parallel segment runs through the inside of a box."""
    (x1, y1), (x2, y2) = segment
    return min(x1, x2) < box.right and max(x1, x2) > box.x and min(y1, y2) < box.bottom and max(y1, y2) > box.y
