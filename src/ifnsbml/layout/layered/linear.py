"""Least-cost placement of points on a line: differences that must be kept, distances to be short.

Solved exactly as a linear program. Among equally good answers a tiny, fixed tilt of the costs
picks one, so that the answer does not depend on the solver or its version.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ifnsbml.layout.errors import LayoutError

TILT = 1e-5


@dataclass
class Line:
    """Points to be placed. ``gaps`` (a, b, d) keep b at least d beyond a; ``pulls`` (a, b, off, w) cost
    w times the distance between a + off and b; ``ties`` (a, b, d) put b exactly d beyond a.
    """

    count: int = 0
    gaps: list[tuple[int, int, float]] = field(default_factory=list)
    ties: list[tuple[int, int, float]] = field(default_factory=list)
    pulls: list[tuple[int, int, float, float]] = field(default_factory=list)

    def point(self) -> int:
        """A new point."""
        self.count += 1
        return self.count - 1

    def solve(self) -> list[float]:
        """Where each point goes, the least at zero; raises LayoutError if the gaps contradict each other."""
        import numpy as np
        from scipy.optimize import linprog

        n, m = self.count, len(self.pulls)
        cost = np.concatenate([TILT * _tilt(n), np.array([p[3] for p in self.pulls]) + TILT * _tilt(m)])
        rows: list[tuple[int, int, float]] = []
        bound: list[float] = []
        for a, b, d in self.gaps:
            rows += [(len(bound), a, 1.0), (len(bound), b, -1.0)]
            bound.append(-d)
        for k, (a, b, off, _) in enumerate(self.pulls):
            for sign in (1.0, -1.0):
                rows += [(len(bound), a, sign), (len(bound), b, -sign), (len(bound), n + k, -1.0)]
                bound.append(-sign * off)
        equal = [e for k, (a, b, _) in enumerate(self.ties) for e in ((k, b, 1.0), (k, a, -1.0))]
        answer = linprog(
            cost,
            A_ub=_matrix(rows, len(bound), n + m),
            b_ub=bound,
            A_eq=_matrix(equal, len(self.ties), n + m) if self.ties else None,
            b_eq=[d for _, _, d in self.ties] if self.ties else None,
            bounds=(0, None),
            method="highs",
        )
        if answer.x is None:
            raise LayoutError(f"The map cannot be drawn tightly: {answer.message}")
        return [float(x) for x in answer.x[:n]]


def _tilt(count: int) -> Any:
    """Fixed costs between 0.5 and 1.5, no two alike."""
    import numpy as np

    return 0.5 + np.modf(np.arange(1, count + 1) * 0.6180339887498949)[0]


def _matrix(entries: list[tuple[int, int, float]], height: int, width: int) -> Any:
    """A sparse matrix of (row, column, value) entries, or None without any."""
    from scipy.sparse import csr_matrix

    if not entries:
        return None
    rows, columns, values = zip(*entries, strict=True)
    return csr_matrix((values, (rows, columns)), shape=(height, width))
