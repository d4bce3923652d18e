"""What counts as a response in somebody else's model: a share of the largest that the suite's experiments bring out.

In our own models the floor is an absolute one, in nM. In another's, amounts may be of any size, or in no known unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ifnsbml.claims.checks import Experiment
from ifnsbml.claims.measures import level, swing
from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from ifnsbml.claims.runner import Runner

SHARE = 1e-3
"""The least response that counts, as a share of the read-out's largest over all experiments."""
NOISE = 1e-5
"""The same as a share of its largest value: a response must stand out from what the integrator leaves undecided."""
ROUNDING = 1e-12
"""The same as a share of the largest value of any read-out: of what is zero for ever, an integrator leaves some
1e-21 nM beside hundreds, and no share of that is a response."""


def floors(checks: Iterable[Experiment], runner: Runner) -> Mapping[str, float]:
    """The least response (nM) that counts as one, for each read-out that the checks read.

    Runs every experiment that the model can express, at its doses as written. Infinite for a read-out that nothing
    moves. An experiment that cannot be run is left out: it is an error where it is judged.
    """
    largest: dict[str, tuple[float, float]] = {}
    for check in checks:
        for case in check.cases():
            try:
                courses = runner.as_written(check, case)
            except IfnsbmlError:
                continue
            for condition, course in courses:
                for name in condition.observe:
                    moved, height = largest.get(name, (0.0, 0.0))
                    largest[name] = max(moved, swing(course, name)), max(height, level(course, name))
    rounding = ROUNDING * max((height for _, height in largest.values()), default=0.0)
    return {
        name: max(SHARE * moved, NOISE * height, rounding) if moved > rounding else float("inf")
        for name, (moved, height) in largest.items()
    }
