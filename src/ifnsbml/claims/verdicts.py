"""The verdicts, and what one look at a model finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ifnsbml.claims.figures import Witness


class Verdict(StrEnum):
    """What a check says. Only ``PASS`` counts as a pass; each of the others is counted on its own.

    ``HELD_IN_PART``: the experiments that a model can express hold, and there are others that it cannot express.
    """

    PASS = "PASS"
    HELD_IN_PART = "HELD_IN_PART"
    FAIL = "FAIL"
    INCONCLUSIVE = "INCONCLUSIVE"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    ERROR = "ERROR"


class Mode(StrEnum):
    """The ways one check can be looked at."""

    STRUCTURAL = "structural"
    SIMULATED = "simulated"
    ENSEMBLE = "ensemble"


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on a whole, from those on its parts; of none at all it is ``NOT_APPLICABLE``, never a pass.

    What fails, or says nothing though it applies, decides. Otherwise a part that the model lacks leaves what holds
    ``HELD_IN_PART``: half a claim is not a pass, and not nothing either.
    """
    found = set(verdicts)
    for verdict in (Verdict.ERROR, Verdict.FAIL, Verdict.INCONCLUSIVE):
        if verdict in found:
            return verdict
    if not found & {Verdict.PASS, Verdict.HELD_IN_PART}:
        return Verdict.NOT_APPLICABLE
    return Verdict.PASS if found == {Verdict.PASS} else Verdict.HELD_IN_PART


Words = str | Callable[[], str]
"""Words, or what makes them: an ensemble judges thousands of cases that nobody reads."""


def spoken(words: Words) -> str:
    """The words themselves."""
    return words if isinstance(words, str) else words()


@dataclass(frozen=True)
class Control:
    """A condition that must hold before the claim itself may be judged.

    ``detail`` tells what was found. Where it tells what is wrong, ``good`` tells what is right when it is met.
    """

    met: bool
    detail: Words
    good: Words = ""

    @property
    def told(self) -> str:
        """What to say of it as it is."""
        return (spoken(self.good) if self.met else "") or spoken(self.detail)

    def plain(self) -> Control:
        """The same with its words made, to be kept."""
        return Control(self.met, spoken(self.detail), spoken(self.good))


Numbers = Mapping[str, float]


@dataclass(frozen=True)
class Finding:
    """What one case of a check shows, with its controls kept apart from the claim itself.

    ``holds`` is None where a proof was looked for and cannot be given: neither a pass nor a failure.
    ``numbers`` (or what makes them, where the verdict does not need all of them) are what was compared.
    ``witness`` names the sets of states that a proof rests on.
    """

    holds: bool | None
    words: Words
    controls: tuple[Control, ...] = ()
    compared: Numbers | Callable[[], Numbers] = field(default_factory=dict)
    witness: tuple[Witness, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The controls first: where one is not met, the case says nothing about the claim."""
        if self.holds is None:
            return Verdict.NOT_APPLICABLE
        if not all(control.met for control in self.controls):
            return Verdict.INCONCLUSIVE
        return Verdict.PASS if self.holds else Verdict.FAIL

    @property
    def detail(self) -> str:
        """What was found, in words."""
        return spoken(self.words)

    @property
    def numbers(self) -> Numbers:
        """What was compared, by name."""
        return self.compared if isinstance(self.compared, Mapping) else self.compared()

    @property
    def message(self) -> str:
        """The detail, led by the unmet controls where there are any."""
        unmet = [spoken(control.detail) for control in self.controls if not control.met]
        if self.holds is None or not unmet:
            return self.detail
        return "control not met: " + "; ".join(unmet)
