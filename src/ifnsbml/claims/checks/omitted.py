"""omitted: what nobody knows is not drawn as a known step, read from the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from ifnsbml.claims.checks.base import Case, Check
from ifnsbml.claims.fields import Entities, Switches
from ifnsbml.claims.verdicts import Control, Finding, Mode
from ifnsbml.yaml_file import StrictModel

if TYPE_CHECKING:
    from ifnsbml.model.annotations import ModelFacts, ReactionFacts


class Step(StrictModel):
    """How a step from one thing to another may be drawn; ``never`` is not at all."""

    source: Annotated[Entities, Field(alias="from")]
    target: Annotated[Entities, Field(alias="to")]
    drawn: Literal["never", "uncertain", "omitted", "uncertain or omitted"]

    @property
    def told(self) -> str:
        """The step in words."""
        return f"{'/'.join(self.source)} → {'/'.join(self.target)}"

    def drawings(self, facts: ModelFacts) -> list[ReactionFacts]:
        """The reactions in which a source acts on a target."""
        return [
            reaction
            for reaction in facts.reactions
            if facts.entities_of(reaction.acting) & set(self.source)
            and facts.entities_of(reaction.made) & set(self.target)
        ]


class Drawn(StrictModel):
    """What must be found in the file, so that a silent file does not pass."""

    drawn: Entities


class Omitted(Check):
    """What nobody knows is not drawn as a known step.

    Nothing of ``nothing_of`` is in the file, ``steps`` are drawn as said, ``switches`` are off and uncertain.
    """

    modes: ClassVar[frozenset[Mode]] = frozenset({Mode.STRUCTURAL})
    wiring: ClassVar[bool] = True

    kind: Literal["omitted"]
    nothing_of: Entities | None = None
    steps: Annotated[list[Step], Field(min_length=1)] | None = None
    switches: Switches | None = None
    control: Drawn

    @model_validator(mode="after")
    def _says_something(self) -> Omitted:
        if not (self.nothing_of or self.steps or self.switches):
            raise ValueError("needs 'nothing_of', 'steps' or 'switches'")
        return self

    def cases(self) -> Iterator[Case]:
        yield from (Case(f"nothing of {name}") for name in self.nothing_of or [])
        yield from (Case(f"step {index}") for index in range(len(self.steps or [])))
        yield from (Case(f"switch {name}") for name in self.switches or [])

    def inspect(self, case: Case, facts: ModelFacts) -> Finding:
        facts.needs_parts()
        # In a file that does not have what is known either, that it lacks the unknown says nothing.
        facts.needs_entities(self.control.drawn)
        control = Control(True, f"the file does have {', '.join(self.control.drawn)}")
        what, _, name = case.observe.rpartition(" ")
        if what == "nothing of":
            held, detail = self._nothing(name, facts)
        elif what == "step":
            held, detail = self._step((self.steps or [])[int(name)], facts)
        else:
            held, detail = self._switch(name, facts)
        return Finding(held, detail, (control,))

    def _nothing(self, name: str, facts: ModelFacts) -> tuple[bool, str]:
        holders = [s.id for s in facts.species.values() if name in s.copies or name in (s.entity, s.id)]
        if holders:
            return False, f"{name} is drawn: {', '.join(holders[:4])}"
        return True, f"nothing of {name} is in the file"

    def _step(self, step: Step, facts: ModelFacts) -> tuple[bool, str]:
        facts.needs_entities(step.target)
        # Without states, one molecule in two states looks like a step between any two that it binds to.
        facts.needs_states()
        drawings = step.drawings(facts)
        if step.drawn == "never":
            return not drawings, f"{step.told} is drawn {len(drawings)} times" + "".join(
                f" ({reaction.id})" for reaction in drawings[:1]
            )
        if not drawings:
            return False, f"{step.told} is not drawn at all"
        allowed = step.drawn.split(" or ")
        wrong = [reaction.id for reaction in drawings if reaction.certainty not in allowed]
        if wrong:
            return False, f"{step.told} is drawn as a known step: {', '.join(wrong[:4])}"
        return True, f"{step.told} is drawn as {step.drawn}: {drawings[0].id}"

    def _switch(self, name: str, facts: ModelFacts) -> tuple[bool, str]:
        value = facts.value_of(name)
        if value != 0:
            return False, f"{name} is {value:g}, not off"
        behind = [reaction for reaction in facts.reactions if reaction.hypothesis == name]
        if not behind:
            return False, f"no reaction stands behind {name}"
        known = [reaction.id for reaction in behind if reaction.certainty != "uncertain"]
        if known:
            return False, f"behind {name}, {', '.join(known[:4])} is not drawn as uncertain"
        return True, f"{name} is off, and what it turns on is drawn as uncertain"
