"""composition: what a complex is made of, read from the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from ifnsbml.claims.checks.base import Case, Check
from ifnsbml.claims.fields import Readout, ReferenceRole
from ifnsbml.claims.verdicts import Control, Finding, Mode
from ifnsbml.model.annotations import NotExpressible
from ifnsbml.yaml_file import StrictModel, Text

if TYPE_CHECKING:
    from ifnsbml.model.annotations import ModelFacts, SpeciesFacts


def _sited(states: dict[str, str]) -> dict[str, str]:
    for key in states:
        if key.count(".") != 1 or not all(key.split(".")):
            raise ValueError(f"{key!r}: a state is written ENTITY.SITE, as STAT1.Y701")
    return states


class Pattern(StrictModel):
    """A description that a species may fit. Everything that is said must hold."""

    parts: Annotated[dict[Text, Annotated[int, Field(ge=1)]] | None, ReferenceRole.ENTITY] = None
    exactly: bool = True
    states: Annotated[dict[Text, Text], AfterValidator(_sited)] = Field(default_factory=dict)
    no_state: Annotated[dict[Text, Text], ReferenceRole.ENTITY] = Field(default_factory=dict)
    type: Text | None = None
    compartment: Text | None = None
    at_rest: bool | None = None
    counted_in: Readout | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Pattern:
        said = (self.parts, self.states, self.no_state, self.type, self.compartment, self.counted_in)
        if not any(said):
            raise ValueError("says nothing about the species")
        return self

    @property
    def told(self) -> str:
        """The pattern in words."""
        words = []
        if self.parts:
            held = " + ".join(f"{count} {name}" if count > 1 else name for name, count in self.parts.items())
            words.append(f"{'made of' if self.exactly else 'containing'} {held}")
        words += [f"{key} {state}" for key, state in self.states.items()]
        words += [f"no {name} site {state}" for name, state in self.no_state.items()]
        words += [f"of type {self.type}"] * bool(self.type)
        words += [f"in {self.compartment}"] * bool(self.compartment)
        if self.at_rest is not None:
            words.append("there at rest" if self.at_rest else "not there at rest")
        words += [f"counted in {self.counted_in}"] * bool(self.counted_in)
        return "a species " + ", ".join(words)

    def can_be_told(self, facts: ModelFacts) -> None:
        """Refuse a file that does not speak of what the pattern asks about.

        Raises:
            NotExpressible: it has no states, or no such compartment.
        """
        if self.states or self.no_state:
            facts.needs_states()
        if self.compartment is not None:
            facts.needs_compartment(self.compartment)

    def fits(self, species: SpeciesFacts, facts: ModelFacts) -> bool:
        """Whether the species of this file is as described."""
        return (
            self._parts_fit(species)
            and self._states_fit(species)
            and (self.type is None or species.kind == self.type)
            and (self.compartment is None or species.compartment == self.compartment)
            and (self.at_rest is None or (species.initial > 0) == self.at_rest)
            and (self.counted_in is None or species.id in facts.counted_in(self.counted_in))
        )

    def might_fit(self, species: SpeciesFacts, facts: ModelFacts) -> bool:
        """Whether the species would fit if its file said how many copies it holds and in which states."""
        if species.detailed:
            return False
        parts = dict.fromkeys(self.parts, 1) if self.parts else None
        loose = {"parts": parts, "states": {}, "no_state": {}, "type": None, "compartment": None}
        once = replace(species, parts=tuple(replace(part, copies=1) for part in species.parts))
        return bool(species.parts) and self.model_copy(update=loose).fits(once, facts)

    def _parts_fit(self, species: SpeciesFacts) -> bool:
        if self.parts is None:
            return True
        copies = species.copies
        if self.exactly and copies.keys() != self.parts.keys():
            return False
        if self.exactly:
            return all(copies[name] == count for name, count in self.parts.items())
        return all(copies.get(name, 0) >= count for name, count in self.parts.items())

    def _states_fit(self, species: SpeciesFacts) -> bool:
        for key, state in self.states.items():
            entity, site = key.split(".")
            held = [part for part in species.parts if part.entity == entity]
            if not held or any(part.sites.get(site) != state for part in held):
                return False
        return not any(
            state in part.sites.values()
            for entity, state in self.no_state.items()
            for part in species.parts
            if part.entity == entity
        )


def _patterns(value: Any) -> Any:
    return [value] if isinstance(value, dict) else value


Patterns = Annotated[list[Pattern], BeforeValidator(_patterns), Field(min_length=1)]


class Composition(Check):
    """What a complex is made of, and what it is not made of.

    Each pattern of ``find`` is met by a species, each met also ``every``; none fits any of ``never``.
    """

    modes: ClassVar[frozenset[Mode]] = frozenset({Mode.STRUCTURAL})
    wiring: ClassVar[bool] = True

    kind: Literal["composition"]
    find: Patterns | None = None
    every: Pattern | None = None
    never: Patterns | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Composition:
        if self.find is None and self.never is None:
            raise ValueError("needs 'find' or 'never'")
        if self.every is not None and self.find is None:
            raise ValueError("every: belongs to 'find'")
        return self

    def cases(self) -> Iterator[Case]:
        for index, pattern in enumerate(self.find or []):
            yield Case(f"find {index + 1}: {pattern.told}")
        for index, pattern in enumerate(self.never or []):
            yield Case(f"never {index + 1}: {pattern.told}")

    def inspect(self, case: Case, facts: ModelFacts) -> Finding:
        facts.needs_parts()
        what, number = case.observe.split(":")[0].split()
        if what == "find":
            return self._found((self.find or [])[int(number) - 1], facts)
        return self._never((self.never or [])[int(number) - 1], facts)

    def _found(self, pattern: Pattern, facts: ModelFacts) -> Finding:
        facts.needs_entities(list(pattern.parts or {}))
        pattern.can_be_told(facts)
        if self.every is not None:
            self.every.can_be_told(facts)
        fitting = [species for species in facts.species.values() if pattern.fits(species, facts)]
        self._certain(pattern, fitting, facts)
        if not fitting:
            return Finding(False, f"there is no {pattern.told.removeprefix('a ')}")
        # With a part taken away it must fail; otherwise the pattern would not look at what it names.
        loose = [
            name
            for name in pattern.parts or {}
            if any(pattern.fits(species.without(name), facts) for species in fitting)
        ]
        control = Control(
            not loose,
            f"the pattern still fits without {', '.join(loose)}",
            "with any of its parts taken away, the pattern fits no more",
        )
        odd = [s.id for s in fitting if self.every is not None and not self.every.fits(s, facts)]
        if odd and self.every is not None:
            return Finding(False, f"{', '.join(odd[:4])} is not {self.every.told}", (control,))
        names = ", ".join(species.id for species in fitting[:4]) + (" …" if len(fitting) > 4 else "")
        return Finding(True, f"{pattern.told}: {names}", (control,))

    @staticmethod
    def _certain(pattern: Pattern, fitting: Sequence[object], facts: ModelFacts) -> None:
        """Refuse to judge by what the file leaves unsaid."""
        unsaid = [s.id for s in facts.species.values() if pattern.might_fit(s, facts)]
        if unsaid and not fitting:
            raise NotExpressible(f"{facts.name} does not say how many copies {unsaid[0]} holds and in which states")

    def _never(self, pattern: Pattern, facts: ModelFacts) -> Finding:
        # A thing that the model does not know cannot be said to be kept out of a complex.
        facts.needs_entities([*(pattern.parts or {}), *pattern.no_state])
        pattern.can_be_told(facts)
        fitting = [species.id for species in facts.species.values() if pattern.fits(species, facts)]
        if fitting:
            return Finding(False, f"{', '.join(fitting[:4])} is {pattern.told}")
        self._certain(pattern, fitting, facts)
        return Finding(True, f"no species is {pattern.told}")
