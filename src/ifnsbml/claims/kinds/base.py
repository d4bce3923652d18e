"""What every check has, and what every experiment has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field, ValidationError, model_validator

from ifnsbml.claims.lab import RTOL, scenario_of
from ifnsbml.claims.recording import Curve, CurveRole, Limit, Picture, Sense
from ifnsbml.claims.responses import ratio, respond, swing
from ifnsbml.claims.thresholds import DEFAULTS, Thresholds
from ifnsbml.claims.verdicts import Control, Finding, Mode
from ifnsbml.claims.vocabulary import (
    Changes,
    ContextName,
    Direction,
    Measure,
    ModelNames,
    Part,
    ReadoutControl,
    Readouts,
    Role,
    Settings,
    Standing,
    Stimuli,
    Text,
    Window,
)
from ifnsbml.claims.walking import named
from ifnsbml.errors import nearest

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Arm, Lab
    from ifnsbml.simulation.timecourse import TimeCourse


NOTHING: Mapping[str, float] = {}
"""No stimulus, or no change: always the same object, so that it is known again."""


@dataclass(frozen=True)
class Case:
    """One of the combinations that a check stands for: one stimulus, one perturbation, one read-out."""

    observe: str = ""
    stimulus: Mapping[str, float] = field(default_factory=dict)
    change: Mapping[str, float] = field(default_factory=dict)
    context: str | None = None
    against: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def label(self) -> str:
        """The case in words, for reports."""
        words = [self.observe] if self.observe else []
        if self.stimulus:
            words.append("under " + tell(self.stimulus))
        if self.against:
            words.append("against " + tell(self.against))
        if self.change:
            words.append("with " + tell(self.change))
        if self.context:
            words.append(f"in {self.context}")
        return " ".join(words)


def tell(settings: Mapping[str, float]) -> str:
    """Settings in words, or ``no stimulus`` for none."""
    return _told(tuple(settings.items()))


@lru_cache(maxsize=4096)  # an ensemble tells the same few hundred settings a thousand times
def _told(settings: tuple[tuple[str, float], ...]) -> str:
    return ", ".join(f"{name}={value:g}" for name, value in settings) or "no stimulus"


class Check(Part):
    """One check of a claim. Subclasses say what their kind has to show and how."""

    modes: ClassVar[frozenset[Mode]] = frozenset({Mode.STRUCTURAL, Mode.SIMULATED})
    wiring: ClassVar[bool] = False
    """Whether a structural pass proves the whole check, for all parameter values."""

    kind: Text
    standing: Standing
    models: ModelNames | None = None
    thresholds: dict[str, float] = Field(default_factory=dict)
    why: Text | None = None

    @model_validator(mode="after")
    def _departures_say_why(self) -> Check:
        if self.thresholds:
            try:
                Thresholds(**self.thresholds)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                known = nearest(str(first["loc"][0]), Thresholds.model_fields)
                said = f"no such threshold; {known}" if first["type"] == "extra_forbidden" else first["msg"]
                raise ValueError(f"thresholds.{first['loc'][0]}: {said}") from None
            if self.why is None:
                raise ValueError("a check that departs from the default thresholds says 'why'")
        return self

    @cached_property
    def limits(self) -> Thresholds:
        """The thresholds in force."""
        return DEFAULTS.model_copy(update=self.thresholds) if self.thresholds else DEFAULTS

    def cases(self) -> Iterator[Case]:
        """The combinations that must all hold."""
        yield Case()

    def watches(self, case: Case) -> list[str]:
        """The ids that must be readable before this case can be judged, its controls' among them."""
        return []

    def examine(self, case: Case, lab: Lab) -> Finding:
        """Judge one case by simulation.

        Raises:
            NotExpressible: the model lacks something that the case names.
        """
        raise NotImplementedError(f"{type(self).__name__} is not judged by simulation")

    def prove(self, case: Case, lab: Lab) -> Finding:
        """Judge one case on the equations, for all parameter values; ``holds=None``: that cannot be done.

        Raises:
            NotExpressible: the model lacks something that the case names.
        """
        return Finding(None, "this kind is a matter of size, not of wiring: not provable here")

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        """What to look at beside the finding of :meth:`examine`: the same runs, with the limits in them."""
        yield from ()


class Experiment(Check):
    """A check that stimulates the model and watches."""

    stimulus: Stimuli
    observe: Readouts
    context: ContextName | None = None
    settings: Settings = Field(default_factory=dict)
    window: Window = Window()

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for name in self.observe:
                yield Case(name, stimulus)

    def watches(self, case: Case) -> list[str]:
        return sorted({*self.watched_by_controls, *([case.observe] if case.observe else self.observe)})

    @cached_property
    def watched_by_controls(self) -> frozenset[str]:
        """The ids that controls read."""
        return frozenset(name for place, role, name in named(self) if role is Role.READOUT and place[0] == "control")

    def arm(
        self,
        lab: Lab,
        stimulus: Mapping[str, float],
        change: Mapping[str, float] | None = None,
        context: str | None = None,
    ) -> Arm:
        """The arm of this check with ``stimulus`` on, every other ligand off, and ``change`` applied."""
        return lab.arm(stimulus, context=context or self.context, settings=self.settings, change=change or NOTHING)

    def course(
        self,
        lab: Lab,
        stimulus: Mapping[str, float],
        change: Mapping[str, float] | None = None,
        *,
        context: str | None = None,
        rtol: float = RTOL,
    ) -> TimeCourse:
        """The time course of such an arm over this check's window."""
        return lab.asked(self, stimulus, change or NOTHING, context or self.context, rtol)

    def arms(self, lab: Lab) -> Iterator[Arm]:
        """Every arm that the check runs, some more than once; matched doses are not known beforehand.

        Raises:
            NotExpressible: the model lacks something that the check names.
        """
        for case in self.cases():
            yield self.arm(lab, case.stimulus, context=case.context)
            yield self.arm(lab, case.stimulus, case.change, case.context)
            if case.against:
                yield self.arm(lab, case.against)
            control = getattr(self, "control", None)
            if isinstance(control, ReadoutControl):
                # A comparison's control answers to the other stimulus, unless it names one.
                under = control.stimulus(case.against or case.stimulus)
                yield self.arm(lab, under, context=case.context)
                yield self.arm(lab, under, case.change, case.context)

    def curve(
        self,
        lab: Lab,
        role: CurveRole,
        name: str,
        stimulus: Mapping[str, float],
        change: Mapping[str, float] | None = None,
        *,
        context: str | None = None,
    ) -> Curve:
        """``name`` in the arm of this check with ``stimulus`` on and ``change`` applied, for a picture."""
        scenario = scenario_of(self.arm(lab, stimulus, change, context), self.window)
        return Curve(role, name, scenario, stimulus, change or {}, context or self.context)

    def responses_shown(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], context: str | None = None
    ) -> Iterator[Picture]:
        """The pictures of :meth:`responding`."""
        for name in names:
            curve = self.curve(lab, "beside", name, stimulus, context=context)
            rest = float(self.course(lab, stimulus, context=context).column(name)[0])
            limit = Limit(rest + self.limits.floor, f"{self.limits.floor:g} nM from rest", "at least")
            yield Picture((curve,), (limit,), "control")

    def able(self, lab: Lab, arm: Arm, name: str) -> Control:
        """Structural control: nothing keeps ``name`` at zero in an arm where it should form."""
        never = lab.prover.never_forms(arm, name).holds
        return Control(
            not never,
            f"{name} is zero for ever where it should form",
            f"nothing keeps {name} at zero where it should form",
        )

    def responding(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], context: str | None = None
    ) -> list[Control]:
        """Controls: each of ``names`` moves under ``stimulus`` by more than the floor."""
        return list(lab.once(_responding, self, lab, names, stimulus, context))


class Contrast(Experiment):
    """An experiment that is compared with the same one after changes to the model's inputs."""

    direction: Direction = "up"
    measure: Measure = "peak"

    def size(self, lab: Lab, stimulus: Mapping[str, float], change: Mapping[str, float], name: str) -> float:
        """The response of ``name`` in nM under ``stimulus`` after ``change``."""
        course = self.course(lab, stimulus, change)
        return respond(lab.reading(course, name), name, self.direction, self.measure).size

    def floor(self, lab: Lab, wild: float, name: str) -> Control:
        """Control: the wild type responds at all."""
        told = lab.told(lambda: f"the wild-type response of {name} is {wild:.3g} nM")
        return Control(wild >= self.limits.floor, told)

    def moved(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], change: Mapping[str, float]
    ) -> Iterator[tuple[str, float, float]]:
        """For each of ``names``: its swing in the wild type (nM), and what ``change`` leaves of that (1 is all)."""
        whole = self.course(lab, stimulus)
        after = self.course(lab, stimulus, change)
        for name in names:
            wild = swing(lab.reading(whole, name), name)
            yield name, wild, ratio(swing(lab.reading(after, name), name), wild)

    def surviving(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], change: Mapping[str, float]
    ) -> list[Control]:
        """Controls: each of ``names`` responds, and keeps its response after ``change``."""
        limits, moves = self.limits, lab.once(_moves, self, lab, names, stimulus, change)
        return [Control(wild >= limits.floor and left >= limits.preserved, told) for wild, left, told in moves]

    def falling(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], change: Mapping[str, float]
    ) -> list[Control]:
        """Controls: each of ``names`` responds, and falls after ``change``: the perturbation hits."""
        limits, moves = self.limits, lab.once(_moves, self, lab, names, stimulus, change)
        return [Control(wild >= limits.floor and left <= limits.falls, told) for wild, left, told in moves]

    def share(
        self, lab: Lab, case: Case, change: Mapping[str, float], share: float, sense: Sense, name: str | None = None
    ) -> Limit:
        """The level that ``share`` of the wild-type response would reach after ``change``."""
        name = name or case.observe
        whole, after = (self.course(lab, case.stimulus, loss) for loss in ({}, change))
        size = respond(whole, name, self.direction, self.measure).size
        way = 1 if self.direction == "up" else -1
        when = {"peak": "", "end": ", at the end", "mean": ", on average"}[self.measure]
        level = float(after.column(name)[0]) + way * share * size
        return Limit(level, f"{share:.0%} of the control's response{when}", sense)

    def kept_shown(
        self,
        lab: Lab,
        names: Readouts,
        stimulus: Mapping[str, float],
        change: Mapping[str, float],
        share: float,
        sense: Sense,
    ) -> Iterator[Picture]:
        """The pictures of :meth:`surviving` and :meth:`falling`: what the change leaves of a swing."""
        for name in names:
            curves = (
                self.curve(lab, "control", name, stimulus),
                self.curve(lab, "tested", name, stimulus, change),
            )
            whole, after = (self.course(lab, stimulus, loss) for loss in ({}, change))
            values = whole.column(name)
            furthest = float(values[abs(values - values[0]).argmax()] - values[0])
            level = float(after.column(name)[0]) + share * furthest
            yield Picture(curves, (Limit(level, f"{share:.0%} of the control's response", sense),), "control")

    def hitting(
        self, lab: Lab, names: Readouts, stimulus: Mapping[str, float], change: Mapping[str, float]
    ) -> list[Control]:
        """Structural controls: nothing keeps ``change`` from reaching each of ``names``."""
        whole, after = self.arm(lab, stimulus), self.arm(lab, stimulus, change)
        return [
            Control(
                not lab.prover.same(whole, after, name).holds,
                f"{tell(change)} cannot reach {name}",
                f"nothing keeps {tell(change)} from reaching {name}",
            )
            for name in names
        ]


class Loss(Contrast):
    """A contrast with one perturbation, or with each of several alternatives in turn."""

    perturbation: Changes

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for change in self.perturbation:
                for name in self.observe:
                    yield Case(name, stimulus, change)


def _responding(
    check: Experiment, lab: Lab, names: Readouts, stimulus: Mapping[str, float], context: str | None
) -> tuple[Control, ...]:
    course, floor = check.course(lab, stimulus, context=context), check.limits.floor
    where = f" in {context}" if context else ""

    def control(name: str) -> Control:
        moved = swing(lab.reading(course, name), name)
        told = lab.told(lambda: f"{name} moves by {moved:.3g} nM under {tell(stimulus)}{where}")
        return Control(moved >= floor, told)

    return tuple(control(name) for name in names)


def _moves(
    check: Contrast, lab: Lab, names: Readouts, stimulus: Mapping[str, float], change: Mapping[str, float]
) -> tuple[tuple[float, float, str], ...]:
    """For each of ``names`` its swing in the wild type (nM), what ``change`` leaves of it, and both in words."""

    def move(name: str, wild: float, left: float) -> tuple[float, float, str]:
        told = lab.told(lambda: f"{name} responds by {wild:.3g} nM and keeps {left:.1%} with {tell(change)}")
        return wild, left, told

    return tuple(move(*found) for found in check.moved(lab, names, stimulus, change))
