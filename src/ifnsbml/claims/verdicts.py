"""The five verdicts, and what one look at a model finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ifnsbml.claims.recording import Witness


class Verdict(StrEnum):
    """What a check says. Only ``PASS`` counts as a pass; each of the others is counted on its own."""

    PASS = "PASS"
    FAIL = "FAIL"
    INCONCLUSIVE = "INCONCLUSIVE"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    ERROR = "ERROR"


class Mode(StrEnum):
    """The ways one check can be looked at."""

    STRUCTURAL = "structural"
    SIMULATED = "simulated"
    ENSEMBLE = "ensemble"


_SEVERITY = (
    Verdict.ERROR,
    Verdict.FAIL,
    Verdict.INCONCLUSIVE,
    Verdict.NOT_APPLICABLE,
    Verdict.PASS,
)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of several verdicts; of none at all it is ``NOT_APPLICABLE``, never a pass.

    A part that the model lacks outweighs a part that passes: half a claim is not a pass.
    """
    found = set(verdicts)
    return next((verdict for verdict in _SEVERITY if verdict in found), Verdict.NOT_APPLICABLE)


@dataclass(frozen=True)
class Control:
    """A condition that must hold before the claim itself may be judged.

    ``detail`` tells what was found. Where it tells what is wrong, ``good`` tells what is right when it is met.
    """

    met: bool
    detail: str
    good: str = ""

    @property
    def told(self) -> str:
        """What to say of it as it is."""
        return self.good if self.met and self.good else self.detail


@dataclass(frozen=True)
class Finding:
    """What one case of a check shows, with its controls kept apart from the claim itself.

    ``holds`` is None where a proof was looked for and cannot be given: neither a pass nor a failure.
    ``witness`` names the sets of states that a proof rests on.
    """

    holds: bool | None
    detail: str
    controls: tuple[Control, ...] = ()
    numbers: Mapping[str, float] = field(default_factory=dict)
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
    def message(self) -> str:
        """The detail, led by the unmet controls where there are any."""
        unmet = [control.detail for control in self.controls if not control.met]
        if self.holds is None or not unmet:
            return self.detail
        return "control not met: " + "; ".join(unmet)
