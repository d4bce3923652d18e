"""What the checks look at: which arms, for how long, how exactly, and which read-outs in each.

Every check is carried out once on a model that does not run: whatever it asks for is written down and answered
with a made-up course. So no kind of check has to say beforehand what it looks at, and a new kind is planned
like the others. What follows from the made-up numbers is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.facts import ModelFacts, NotExpressible
from ifnsbml.claims.kinds import Check, Experiment
from ifnsbml.claims.lab import LIGAND_PREFIX, MIDDLE, RTOL, Arm, Lab
from ifnsbml.claims.vocabulary import Window
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    from ifnsbml.claims.doses import Matched
    from ifnsbml.claims.kinds.base import Case
    from ifnsbml.claims.kinds.selective import Comparison
    from ifnsbml.claims.work import Key
    from ifnsbml.simulation.timecourse import Floats

EXACT = (MIDDLE,)
"""The tolerance at which ``unaffected`` compares its arms, where they are not the same system anyway.

For the nominal parameters it runs three and asks that the difference falls with them. In an ensemble it asks for
the threshold at the middle one alone: a real effect that is smaller than a millionth of the peak passes.
"""
DOSED = -1.0
"""In the pattern of an arm: a ligand at whatever dose."""


@dataclass(frozen=True, order=True)
class Look:
    """One read-out looked at in one arm. ``settings`` may be a pattern, see :func:`pattern`."""

    settings: tuple[tuple[str, float], ...]
    until: float
    points: int
    rtol: float
    name: str


@dataclass(frozen=True)
class TracedCase:
    """One case of a check and all it looks at; ``lacks`` says why it does not apply to this model."""

    key: Key
    number: int
    case: Case
    looks: frozenset[Look] = frozenset()
    lacks: str = ""


@dataclass(frozen=True)
class Trace:
    """All cases of the checks on one model, in the order of the claims."""

    cases: tuple[TracedCase, ...]
    looks: tuple[Look, ...] = ()
    searched: frozenset[Look] = frozenset()
    """Those that a search for matched doses repeats."""


def trace(facts: ModelFacts, contexts: Mapping[str, CellContext], checks: Iterable[tuple[Key, Check]]) -> Trace:
    """Find out what the checks look at. Checks that are read from the file look at nothing, and are left out."""
    lab = TracingLab(facts, contexts)
    cases = []
    every: dict[Look, None] = {}
    for key, check in checks:
        if not isinstance(check, Experiment):
            continue
        for number, case in enumerate(check.cases()):
            lab.looks.clear()
            try:
                lab.needs(*check.watches(case))
                check.examine(case, lab)
            except NotExpressible as lacking:
                cases.append(TracedCase(key, number, case, lacks=str(lacking)))
            else:
                cases.append(TracedCase(key, number, case, frozenset(lab.looks)))
                every.update(lab.looks)
    return Trace(tuple(cases), tuple(every), frozenset(lab.searched))


def ligands(facts: ModelFacts) -> dict[str, float]:
    """The ligands of a model, with the doses in its file."""
    return {name: value for name, value in facts.inputs.items() if name.startswith(LIGAND_PREFIX)}


def pattern(settings: Iterable[tuple[str, float]], doses: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """Settings with every dose that is not zero left open: arms of one pattern differ in doses alone.

    ``doses`` are those of the file, see :func:`ligands`.
    """
    values = dict(doses) | dict(settings)
    return tuple(sorted((name, DOSED if value and name in doses else value) for name, value in values.items()))


class WatchedCourse(TimeCourse):
    """A course that tells somebody which columns are read, and takes them from there."""

    def __init__(self, time: Floats, read: Callable[[str], Floats]) -> None:
        """``read`` gives the column of a name."""
        super().__init__(time=time, values=time[:, None][:, :0], names=())
        object.__setattr__(self, "_read", read)

    def column(self, name: str) -> Floats:
        """The values of one id, shape (n,)."""
        column: Floats = self._read(name)  # type: ignore[attr-defined]
        return column


class TracingLab(Lab):
    """A lab that runs nothing and writes down what it is asked for."""

    def __init__(self, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> None:
        """Set up for one model."""
        super().__init__(facts, contexts)
        self.looks: dict[Look, None] = {}
        self.searched: set[Look] = set()
        self._open: set[Arm] = set()
        self._ligands = ligands(facts)

    @property
    def tolerances(self) -> tuple[float, ...]:
        """Those of an ensemble, see :data:`EXACT`."""
        return EXACT

    def course(self, arm: Arm, window: Window, rtol: float = RTOL) -> TimeCourse:
        """A straight line, whatever is read of it."""
        import numpy as np

        settings = pattern(arm.settings, self._ligands) if arm in self._open else arm.settings
        line = np.linspace(0.0, 1.0, window.points)

        def read(name: str) -> Floats:
            self.looks[Look(settings, window.until, window.points, rtol, name)] = None
            return line

        return WatchedCourse(line * window.until, read)

    def matched(
        self, check: Comparison, first: Mapping[str, float], second: Mapping[str, float], readout: str
    ) -> Matched:
        """Doses that nothing else has, so that what is read at matched doses is known from the rest."""
        from ifnsbml.claims.doses import Matched

        self.needs(readout)
        for stimulus in (first, second):
            arm, window = check.arm(self, stimulus), check.window
            for settings in (arm.settings, pattern(arm.settings, self._ligands)):
                look = Look(settings, window.until, window.points, RTOL, readout)
                self.looks[look] = None
            self.searched.add(look)
        lowered = [{name: dose * 0.5 for name, dose in stimulus.items()} for stimulus in (first, second)]
        self._open |= {check.arm(self, stimulus) for stimulus in lowered}
        return Matched(lowered[0], lowered[1], (1.0, 1.0))
