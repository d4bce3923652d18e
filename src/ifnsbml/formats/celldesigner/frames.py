"""Places in the frames in which CellDesigner stores the bends of its lines.

A bend of an ordinary line is given in a frame with the origin at the start of the line and
(1, 0) at its end; (0, 1) lies at a quarter turn clockwise as seen on the screen (y downwards).
The point where the three arms of an association or a dissociation meet is given in the affine
frame of the middles of the three species.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ifnsbml.layout.geometry import Box, Point

NEAR = 1.0
"""Pixels by which a line may miss an anchor and still be fastened there."""

HEAD = 12.0
"""Length of the last piece of a line that ends in an arrow head."""

FLATTEST = 0.02
"""Sine of the smallest angle at which three species still span a frame."""


@dataclass(frozen=True)
class Frame:
    """An affine frame by the images of (0, 0), (1, 0) and (0, 1)."""

    origin: Point
    x: Point
    y: Point

    @classmethod
    def along(cls, start: Point, end: Point) -> Frame:
        """The frame of a line from ``start`` to ``end``, which must be apart."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        return cls(start, end, (start[0] - dy, start[1] + dx))

    @property
    def _axes(self) -> tuple[float, float, float, float]:
        return (
            self.x[0] - self.origin[0],
            self.x[1] - self.origin[1],
            self.y[0] - self.origin[0],
            self.y[1] - self.origin[1],
        )

    @property
    def flat(self) -> bool:
        """Whether the three points lie too nearly in line to place anything by them."""
        ax, ay, bx, by = self._axes
        size = math.hypot(ax, ay) * math.hypot(bx, by)
        return size == 0 or abs(ax * by - ay * bx) / size < FLATTEST

    def inside(self, point: Point) -> Point:
        """The coordinates of a point of the map in this frame."""
        ax, ay, bx, by = self._axes
        px, py = point[0] - self.origin[0], point[1] - self.origin[1]
        area = ax * by - ay * bx
        return ((px * by - py * bx) / area, (ax * py - ay * px) / area)

    def outside(self, point: Point) -> Point:
        """The point of the map that has these coordinates in this frame."""
        ax, ay, bx, by = self._axes
        return (self.origin[0] + point[0] * ax + point[1] * bx, self.origin[1] + point[0] * ay + point[1] * by)


@dataclass(frozen=True)
class Fastening:
    """How a line is held at a species: at an anchor, or (None) aimed at the middle and cut at the rim.

    ``point`` is the end of the line's frame, ``bends`` what the line needs next to the species
    so that it meets the rim where the map has it, from the species outwards.
    """

    anchor: str | None
    point: Point
    bends: tuple[Point, ...]


def fastening(box: Box, route: Sequence[Point], anchors: str, *, head: bool) -> Fastening:
    """Fasten a line whose ``route`` starts at the rim of ``box`` and leads away from it.

    ``anchors`` are those of N, E, S and W whose place is certain for this class of species;
    the places between them differ from shape to shape, so lines that end there are aimed at
    the middle. ``head`` tells that there is an arrow head, which needs a piece to lie on.
    """
    end, next_point = route[0], route[1]
    for anchor in anchors:
        if math.dist(end, anchor_point(box, anchor)) <= NEAR:
            return Fastening(anchor, anchor_point(box, anchor), ())
    if not head:
        return Fastening(None, box.center, (end,))
    length = math.dist(end, next_point)
    if length <= HEAD:
        return Fastening(None, box.center, ())
    share = HEAD / length
    bend = (end[0] + (next_point[0] - end[0]) * share, end[1] + (next_point[1] - end[1]) * share)
    return Fastening(None, box.center, (bend,))


def anchor_point(box: Box, anchor: str | None) -> Point:
    """The place of an anchor on the rim of a box, or of its middle (None)."""
    across, down = _PLACES[anchor]
    return (box.x + box.w * across / 4, box.y + box.h * down / 4)


_PLACES: dict[str | None, tuple[int, int]] = {
    None: (2, 2),
    **{"NW": (0, 0), "NNW": (1, 0), "N": (2, 0), "NNE": (3, 0), "NE": (4, 0)},
    **{"ENE": (4, 1), "E": (4, 2), "ESE": (4, 3), "SE": (4, 4), "SSE": (3, 4)},
    **{"S": (2, 4), "SSW": (1, 4), "SW": (0, 4), "WSW": (0, 3), "W": (0, 2), "WNW": (0, 1)},
}
"""Anchors in quarters of the width and height of a box."""


def number(value: float) -> str:
    """A coordinate for a file: no exponent, no superfluous zeros, never a negative zero."""
    text = f"{value:.8f}".rstrip("0")
    text = f"{text}0" if text.endswith(".") else text
    return "0.0" if text == "-0.0" else text
