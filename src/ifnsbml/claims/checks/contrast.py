"""Experiments that are compared with the same one after changes to the model's inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from ifnsbml.claims.checks.base import NOTHING, Case, Experiment, tell
from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.fields import Changes, Direction, Measure, Readouts
from ifnsbml.claims.figures import Figure, Limit, Sense
from ifnsbml.claims.measures import Course, ratio, respond, swing
from ifnsbml.claims.verdicts import Control

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs

_WHEN = {"peak": "", "end": ", at the end", "mean": ", on average"}


class Contrast(Experiment):
    """An experiment in which responses are compared before and after something is taken away or added."""

    direction: Direction = "up"
    measure: Measure = "peak"

    def pair(self, case: Case, change: Mapping[str, float]) -> dict[str, Condition]:
        """The case as it is (``control``) and after ``change`` (``tested``)."""
        read = (case.observe,)
        return {
            "control": self.condition(case.stimulus, observe=read),
            "tested": self.condition(case.stimulus, change, observe=read),
        }

    def pair_beside(
        self, stimulus: Mapping[str, float], change: Mapping[str, float], names: Readouts
    ) -> dict[str, Condition]:
        """The same for the read-outs that controls look at, under the controls' stimulus."""
        return {
            "beside": self.condition(stimulus, observe=names),
            "beside_tested": self.condition(stimulus, change, observe=names),
        }

    def size(self, course: Course, name: str) -> float:
        """The response of ``name`` in nM."""
        return respond(course, name, self.direction, self.measure).size

    def floor(self, wild: float, name: str) -> Control:
        """Control: the wild type responds at all."""
        return Control(wild >= self.least(name), lambda: f"the wild-type response of {name} is {wild:.3g} nM")

    def surviving(
        self, whole: Course, after: Course, names: Readouts, change: Mapping[str, float]
    ) -> Iterator[Control]:
        """Controls: each of ``names`` responds, and keeps its response after ``change``."""
        limits = self.limits
        for name in names:
            wild, left = _left(whole, after, name)
            met = wild >= self.least(name) and left >= limits.preserved
            yield Control(met, _left_in_words(name, wild, left, change))

    def falling(self, whole: Course, after: Course, names: Readouts, change: Mapping[str, float]) -> Iterator[Control]:
        """Controls: each of ``names`` responds, and falls after ``change``: the perturbation hits."""
        limits = self.limits
        for name in names:
            wild, left = _left(whole, after, name)
            yield Control(wild >= self.least(name) and left <= limits.falls, _left_in_words(name, wild, left, change))

    def share(self, runs: Runs, name: str, share: float, sense: Sense, after: str = "tested") -> Limit:
        """The level that ``share`` of the wild-type response would reach in the run of the role ``after``."""
        size = self.size(runs["control"], name)
        way = 1 if self.direction == "up" else -1
        level = float(runs[after].column(name)[0]) + way * share * size
        return Limit(level, f"{share:.0%} of the control's response{_WHEN[self.measure]}", sense)

    def kept_shown(
        self, runs: Runs, names: Readouts, share: float, sense: Sense, after: str = "beside_tested"
    ) -> Iterator[Figure]:
        """The pictures of :meth:`surviving` and :meth:`falling`: what the change leaves of a swing."""
        for name in names:
            curves = self.curve(runs, "control", "beside", name), self.curve(runs, "tested", after, name)
            values = runs["beside"].column(name)
            furthest = float(values[abs(values - values[0]).argmax()] - values[0])
            level = float(runs[after].column(name)[0]) + share * furthest
            yield Figure(curves, (Limit(level, f"{share:.0%} of the control's response", sense),), "control")


class Loss(Contrast):
    """A contrast with one perturbation, or with each of several alternatives in turn."""

    perturbation: Changes

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for change in self.perturbation:
                for name in self.observe:
                    yield Case(name, stimulus, change)

    def conditions(self, case: Case) -> Conditions:
        return self.pair(case, case.change)


def hitting(proofs: CaseProofs, names: Readouts, change: Mapping[str, float]) -> list[Control]:
    """Structural controls: nothing keeps ``change`` from reaching each of ``names``."""
    return [
        Control(
            not proofs.same("beside", "beside_tested", name).holds,
            f"{tell(change)} cannot reach {name}",
            f"nothing keeps {tell(change)} from reaching {name}",
        )
        for name in names
    ]


def _left(whole: Course, after: Course, name: str) -> tuple[float, float]:
    """The swing of ``name`` in the wild type (nM), and what is left of it afterwards (1 is all)."""
    wild = swing(whole, name)
    return wild, ratio(swing(after, name), wild)


def _left_in_words(name: str, wild: float, left: float, change: Mapping[str, float]) -> Callable[[], str]:
    return lambda: f"{name} responds by {wild:.3g} nM and keeps {left:.1%} with {tell(change)}"


__all__ = ["NOTHING", "Contrast", "Loss", "hitting"]
