"""What every check has, and what every experiment has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, PrivateAttr, ValidationError, model_validator

from ifnsbml.claims.conditions import RTOL, Condition, Conditions, Dose
from ifnsbml.claims.fields import (
    Alternatives,
    ContextName,
    ModelNames,
    Readouts,
    ReferenceRole,
    Settings,
    Standing,
    Stimuli,
    Window,
)
from ifnsbml.claims.figures import Curve, CurveRole, Figure, Limit
from ifnsbml.claims.measures import Course, swing
from ifnsbml.claims.references import references
from ifnsbml.claims.thresholds import DEFAULTS, Thresholds
from ifnsbml.claims.verdicts import Control, Finding, Mode
from ifnsbml.errors import nearest
from ifnsbml.yaml_file import StrictModel, Text

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs
    from ifnsbml.model.annotations import ModelFacts
    from ifnsbml.simulation.scenario import Scenario


_WATCHED = frozenset({"survives", "falls", "responds", "sustained"})
NOTHING: Mapping[str, float] = {}
"""No stimulus, or no change."""


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


class Check(StrictModel):
    """One check of a claim. Subclasses say what their kind has to show and how."""

    modes: ClassVar[frozenset[Mode]] = frozenset({Mode.STRUCTURAL, Mode.SIMULATED})
    wiring: ClassVar[bool] = False
    """Whether a structural pass proves the whole check, for all parameter values."""

    kind: Text
    standing: Standing
    models: ModelNames | None = None
    thresholds: dict[str, float] = Field(default_factory=dict)
    why: Text | None = None
    _least: Mapping[str, float] = PrivateAttr(default_factory=dict)

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

    def on(self, facts: ModelFacts) -> Self:
        """The same check as it is put to a model: about what of its alternatives the model has."""
        return self

    def counting_from(self, least: Mapping[str, float]) -> Self:
        """The same check, for a model in which ``least`` (nM) counts as a response of each read-out."""
        check = self.model_copy()
        check._least = dict(least)
        return check

    def least(self, name: str) -> float:
        """The least response of a read-out (nM) that counts as one at all."""
        return self._least.get(name, self.limits.floor)

    def cases(self) -> Iterator[Case]:
        """The combinations that must all hold."""
        yield Case()

    def watches(self, case: Case) -> list[str]:
        """The ids that must be readable before this case can be judged, its controls' among them."""
        return []

    def inspect(self, case: Case, facts: ModelFacts) -> Finding:
        """Judge one case by what the file says of itself; for kinds that run nothing.

        Raises:
            NotExpressible: the model lacks something that the case names.
        """
        raise NotImplementedError(f"{type(self).__name__} is not read from the file")


class Experiment(Check):
    """A check that stimulates the model and watches.

    A kind is two functions: :meth:`conditions` says which runs a case compares, :meth:`judge` what they show. The
    second knows no model and no engine. A proof answers for the same roles, pictures show the same runs.
    """

    stimulus: Stimuli
    observe: Readouts
    context: ContextName | None = None
    settings: Settings = Field(default_factory=dict)
    window: Window = Window()
    alternatives: Alternatives = Field(default_factory=dict)
    """Read-outs that stand for another where a model lacks it, in this order: the statement is about any of them."""

    def on(self, facts: ModelFacts) -> Self:
        chosen: dict[str, str] = {
            name: next((other for other in others if other in facts.readable), name)
            for name, others in self.alternatives.items()
            if name not in facts.readable
        }
        if all(name == other for name, other in chosen.items()):
            return self

        def instead(names: Any) -> list[str]:
            listed: list[str] = names if isinstance(names, list) else [names]
            return list(dict.fromkeys(chosen.get(name, name) for name in listed))

        fields = self.model_dump(exclude_unset=True, by_alias=True)
        fields["observe"] = instead(fields["observe"])
        control = fields.get("control") or {}
        for word in _WATCHED & control.keys():
            control[word] = instead(control[word])
        return type(self).model_validate(fields)

    def cases(self) -> Iterator[Case]:
        for stimulus in self.stimulus:
            for name in self.observe:
                yield Case(name, stimulus)

    def watches(self, case: Case) -> list[str]:
        return sorted({*self.watched_by_controls, *([case.observe] if case.observe else self.observe)})

    @cached_property
    def watched_by_controls(self) -> frozenset[str]:
        """The ids that controls read."""
        return frozenset(
            name for place, role, name in references(self) if role is ReferenceRole.READOUT and place[0] == "control"
        )

    @property
    def matched_on(self) -> str | None:
        """The read-out whose peak a case's two stimuli must give alike before it is judged; None where none is."""
        return None

    def conditions(self, case: Case) -> Conditions:
        """The runs that a case compares, by role; each with what is read in it."""
        raise NotImplementedError

    def can_tell(self, case: Case, scenarios: Mapping[str, Scenario], facts: ModelFacts) -> None:
        """Refuse a model on which the runs of a case, by role, cannot show what the kind is about.

        Raises:
            NotExpressible: it is such a model.
        """

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        """What the runs of a case show; a pure function of the check, the case, and what is read of the runs.

        Args:
            case: with the doses that the runs have, where doses are matched.
            runs: for each role of :meth:`conditions` its time course (min, nM). A role that only sharpens the
                verdict may be missing, see :data:`ifnsbml.claims.conditions.FINE_ROLES`.
        """
        raise NotImplementedError

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        """Judge one case on the equations, for all parameter values; ``holds=None``: that cannot be done.

        Raises:
            NotExpressible: the model lacks something that the case names.
        """
        return Finding(None, "this kind is a matter of size, not of wiring: not provable here")

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        """What to look at beside the finding of :meth:`judge`: the same runs, with the limits in them."""
        yield from ()

    def shown(self, case: Case) -> tuple[Condition, Condition]:
        """The run that shows the case best, and the one to hold beside it."""
        conditions = self.conditions(case)
        return conditions["tested"], conditions["control"]

    # --- for the kinds -----------------------------------------------------------------------------

    def condition(
        self,
        stimulus: Mapping[str, float],
        change: Mapping[str, float] = NOTHING,
        *,
        observe: Iterable[str],
        context: str | None = None,
        settings: Mapping[str, float] | None = None,
        window: Window | None = None,
        rtol: float = RTOL,
        alternative: bool = False,
        dose: Dose = "",
    ) -> Condition:
        """A run of this check with ``stimulus`` on, every other ligand off, and ``change`` applied."""
        span = self.window if window is None else window
        return Condition(
            stimulus=tuple(stimulus.items()),
            change=tuple(change.items()),
            context=context or self.context,
            settings=tuple((self.settings if settings is None else settings).items()),
            until=span.until,
            points=span.points,
            rtol=rtol,
            observe=tuple(observe),
            alternative=alternative,
            dose=dose,
        )

    def responding(
        self, course: Course, names: Readouts, stimulus: Mapping[str, float], context: str | None = None
    ) -> list[Control]:
        """Controls: each of ``names`` moves in ``course`` by more than the floor."""
        return [self._responds(name, swing(course, name), stimulus, context) for name in names]

    def _responds(self, name: str, moved: float, stimulus: Mapping[str, float], context: str | None) -> Control:
        def words() -> str:
            where = f" in {context}" if context else ""
            return f"{name} moves by {moved:.3g} nM under {tell(stimulus)}{where}"

        return Control(moved >= self.least(name), words)

    @staticmethod
    def curve(runs: Runs, role: CurveRole, where: str, name: str) -> Curve:
        """``name`` in the run of the role ``where``, for a picture."""
        condition = runs.conditions[where]
        told = dict(condition.stimulus), dict(condition.change), condition.context
        return Curve(role, name, runs.scenarios[where], *told)

    def responses_shown(self, runs: Runs, where: str, names: Readouts) -> Iterator[Figure]:
        """The pictures of :meth:`responding`."""
        for name in names:
            rest = float(runs[where].column(name)[0])
            limit = Limit(rest + self.least(name), f"{self.least(name):g} nM from rest", "at least")
            yield Figure((self.curve(runs, "beside", where, name),), (limit,), "control")


def able(proofs: CaseProofs, where: str, name: str) -> Control:
    """Structural control: nothing keeps ``name`` at zero in a run where it should form."""
    return Control(
        not proofs.never_forms(where, name).holds,
        f"{name} is zero for ever where it should form",
        f"nothing keeps {name} at zero where it should form",
    )
