"""The field types that checks are written with.

``ReferenceRole`` marks what the words in a field stand for, so that loading can look each of them up in the models.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from ifnsbml.yaml_file import StrictModel as Part
from ifnsbml.yaml_file import Text as Text

Standing = Literal["stated", "figure", "inferred", "hypothesis", "unknown"]
Direction = Literal["up", "down"]
Measure = Literal["peak", "end", "mean"]


class ReferenceRole(Enum):
    """What an identifier in a claim file stands for."""

    READOUT = auto()  # an id whose value can be recorded
    INPUT = auto()  # an id that can be set
    CONTEXT = auto()  # a named cell context
    ENTITY = auto()  # a symbol named in annotations
    MODEL = auto()  # the name of a model
    SWITCH = auto()  # a hypothesis switch


def _listed(value: Any) -> Any:
    """One of a thing stands for a list of one."""
    return value if isinstance(value, list) or value is None else [value]


def _some(value: list[Any] | None) -> list[Any] | None:
    if value is not None and not value:
        raise ValueError("needs at least one entry")
    if value is not None and any(item in value[:index] for index, item in enumerate(value)):
        raise ValueError("names the same thing twice")
    return value


def _told(value: Mapping[str, float]) -> Mapping[str, float]:
    if not value:
        raise ValueError("needs at least one id and its value")
    return value


_Values = dict[Text, Annotated[float, Field(ge=0)]]
Settings = Annotated[_Values, ReferenceRole.INPUT]
Change = Annotated[_Values, ReferenceRole.INPUT, AfterValidator(_told)]
Stimuli = Annotated[list[_Values], ReferenceRole.INPUT, BeforeValidator(_listed), AfterValidator(_some)]
Changes = Annotated[
    list[Annotated[_Values, AfterValidator(_told)]],
    ReferenceRole.INPUT,
    BeforeValidator(_listed),
    AfterValidator(_some),
]
Readout = Annotated[Text, ReferenceRole.READOUT]
Readouts = Annotated[list[Text], ReferenceRole.READOUT, BeforeValidator(_listed), AfterValidator(_some)]
Alternatives = Annotated[
    dict[Text, Annotated[list[Text], BeforeValidator(_listed), AfterValidator(_some)]], ReferenceRole.READOUT
]
Entities = Annotated[list[Text], ReferenceRole.ENTITY, BeforeValidator(_listed), AfterValidator(_some)]
Switches = Annotated[list[Text], ReferenceRole.SWITCH, BeforeValidator(_listed), AfterValidator(_some)]
ContextName = Annotated[Text, ReferenceRole.CONTEXT]
ContextNames = Annotated[list[Text], ReferenceRole.CONTEXT, BeforeValidator(_listed), AfterValidator(_some)]
ModelNames = Annotated[list[Text], ReferenceRole.MODEL, BeforeValidator(_listed), AfterValidator(_some)]


class Window(Part):
    """How long to look, and how finely: ``until`` minutes on ``points`` grid points."""

    until: float = Field(default=240.0, gt=0, le=100_000)
    points: int = Field(default=241, ge=11, le=20_001)

    @property
    def step(self) -> float:
        """The grid step in minutes."""
        return self.until / (self.points - 1)

    def doubled(self) -> Window:
        """Twice the horizon on the same step."""
        return Window(until=2 * self.until, points=2 * self.points - 1)


class ReadoutControl(Part):
    """A control that watches read-outs, under the check's own stimulus or ``under`` another."""

    under: Settings | None = None

    def stimulus(self, own: Mapping[str, float]) -> Mapping[str, float]:
        """The stimulus of the control's arms, where the check's is ``own``."""
        return own if self.under is None else self.under


class Survives(ReadoutControl):
    """What must be left of the cell after a loss: a parallel read-out that keeps its response."""

    survives: Readouts


class Falls(ReadoutControl):
    """Proof that the perturbation hits: a read-out that falls with it."""

    falls: Readouts


class Responds(ReadoutControl):
    """A read-out that must respond to the stimulus, or to the one named."""

    responds: Readouts
