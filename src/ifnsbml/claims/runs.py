"""The runs of one case, by role; each is made when somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from ifnsbml.claims.conditions import Condition, Conditions
from ifnsbml.claims.measures import Course
from ifnsbml.simulation.scenario import Scenario


class RunSource(Protocol):
    """Where runs come from: the whole model, slices of it, or a mutant."""

    def course(self, scenario: Scenario) -> Course:
        """The time course of a run; it may be run no earlier than when a column is read.

        Raises:
            IntegrationError: the integrator stopped, now or when a column is read.
        """
        ...


class Runs(Mapping[str, Course]):
    """Time courses by role. Looking one up runs it, unless the same run was made before.

    Attributes:
        conditions: what each role is a run of, with the doses that it is run at.
        scenarios: the run of each role on this model.
    """

    def __init__(self, conditions: Conditions, scenarios: Mapping[str, Scenario], source: RunSource) -> None:
        """Nothing is run yet. ``scenarios`` decide which roles there are; each of them has a condition."""
        self.conditions: Mapping[str, Condition] = conditions
        self.scenarios = scenarios
        self._source = source
        self._courses: dict[str, Course] = {}

    def __getitem__(self, role: str) -> Course:
        course = self._courses.get(role)
        if course is None:
            course = self._courses[role] = self._source.course(self.scenarios[role])
        return course

    def __contains__(self, role: object) -> bool:
        return role in self.scenarios

    def __iter__(self) -> Iterator[str]:
        return iter(self.scenarios)

    def __len__(self) -> int:
        return len(self.scenarios)
