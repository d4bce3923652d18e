"""Checks carried out on one model: doses matched, conditions run, findings judged; whoever provides the runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions import COARSE_ROLES, FINE_ROLES, Arm, Condition, Conditions, Resolver
from ifnsbml.claims.dose_matching import Matched, match_doses
from ifnsbml.claims.figures import Figure, RecordedRun, record
from ifnsbml.claims.measures import Course, respond
from ifnsbml.claims.runs import Runs, RunSource
from ifnsbml.simulation.scenario import Scenario, Simulates, run_scenario

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ifnsbml.claims.checks import Case, Experiment
    from ifnsbml.claims.verdicts import Finding
    from ifnsbml.simulation.timecourse import TimeCourse


class WholeModel:
    """A source that runs the whole model; each run once."""

    def __init__(self, model: Simulates | None, record: Iterable[str]) -> None:
        """``record`` are the ids that are kept of every run; None stands for a model that nobody will ask to run."""
        self._model = model
        self._record: Sequence[str] = tuple(sorted(set(record)))
        self._courses: dict[Scenario, TimeCourse] = {}

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every run so far, in the order in which they were first needed."""
        return tuple(self._courses)

    def course(self, scenario: Scenario) -> TimeCourse:
        """See :class:`ifnsbml.claims.runs.RunSource`."""
        course = self._courses.get(scenario)
        if course is None:
            assert self._model is not None, "a model without rates is not run"
            course = self._courses[scenario] = run_scenario(self._model, scenario, self._record)
        return course

    def recorded(self, pictures: Iterable[Figure]) -> dict[Scenario, RecordedRun]:
        """What the pictures show of the runs."""
        return record(pictures, self._courses)


class Runner:
    """Carries out the experiments of checks on one model."""

    def __init__(self, resolver: Resolver, source: RunSource) -> None:
        """``source`` provides the runs."""
        self.resolver = resolver
        self._source = source
        self._matched: dict[object, Matched] = {}

    def find(self, check: Experiment, case: Case) -> Finding:
        """Judge one case.

        Raises:
            NotExpressible: the model lacks something that the case names.
            IntegrationError: the integrator stopped.
        """
        settled, runs = self.runs(check, case)
        return check.judge(settled, runs)

    def runs(self, check: Experiment, case: Case) -> tuple[Case, Runs]:
        """A case with its doses matched, and its runs; nothing is run before it is looked at, but to match doses.

        Raises:
            NotExpressible: the model lacks something that the case names.
            IntegrationError: the integrator stopped while doses were matched.
        """
        self.resolver.facts.needs_rates()
        conditions = self.resolver.expressible(check.conditions(case))
        scenarios = self.resolver.scenarios(conditions)
        check.can_tell(case, scenarios, self.resolver.facts)
        if check.matched_on is None:
            return case, Runs(conditions, scenarios, self._source)
        settled, conditions = self.settled(check, case, conditions)
        return settled, Runs(conditions, self.resolver.scenarios(conditions), self._source)

    def as_written(self, check: Experiment, case: Case) -> list[tuple[Condition, Course]]:
        """Every run of a case with its doses as written, but for those that only sharpen a verdict.

        Raises:
            NotExpressible: the model lacks something that the case names.
            IntegrationError: the integrator stopped.
        """
        self.resolver.facts.needs_rates()
        conditions = self.resolver.expressible(check.conditions(case))
        left_out = COARSE_ROLES | FINE_ROLES
        wanted = [condition for role, condition in conditions.items() if role not in left_out]
        return [(condition, self._source.course(self.resolver.scenario(condition))) for condition in wanted]

    def settled(self, check: Experiment, case: Case, conditions: Conditions) -> tuple[Case, Conditions]:
        """A case whose two stimuli give the same peak of what doses are matched on, and its conditions.

        Raises:
            IntegrationError: the integrator stopped.
        """
        first, second = doses_of(conditions)
        found = self._match(check, case, first, second)
        stimuli = {"first": found.first, "second": found.second}
        ran = {
            role: condition.with_stimulus(stimuli[condition.dose]) if condition.dose else condition
            for role, condition in conditions.items()
        }
        return replace(case, stimulus=found.first, against=found.second), ran

    def _match(self, check: Experiment, case: Case, first: Condition, second: Condition) -> Matched:
        readout, limits = check.matched_on, check.limits
        assert readout is not None, f"{check.kind} matches no doses"
        self.resolver.needs([readout])
        arms: tuple[Arm, Arm] = self.resolver.arm(first), self.resolver.arm(second)
        least = check.least(readout)
        key = (*arms, first.until, first.points, readout, least, limits.matched)
        found = self._matched.get(key)
        if found is None:

            def peak(stimulus: Mapping[str, float]) -> float:
                tried = self.resolver.scenario(first.with_stimulus(stimulus))
                return respond(self._source.course(tried), readout).size

            found = self._matched[key] = match_doses(
                peak, case.stimulus, case.against, floor=least, close=limits.matched
            )
        return found

    def forget(self) -> None:
        """Forget the doses that were matched: the runs come from another model now."""
        self._matched.clear()


def doses_of(conditions: Conditions) -> tuple[Condition, Condition]:
    """The conditions that have the first and the second of two matched stimuli."""
    first = next(condition for condition in conditions.values() if condition.dose == "first")
    second = next(condition for condition in conditions.values() if condition.dose == "second")
    return first, second
