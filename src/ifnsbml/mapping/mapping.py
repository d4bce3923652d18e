"""A mapping: what in somebody else's model stands for the inputs and read-outs that claims speak of.

A mapping file is YAML. Formulas in it are arithmetic over the model's own ids::

    model: their_model_id              # optional; refused for a model of another id
    time_unit: s                       # ms, s, min, h, d, week, a multiple as '604800 s', or how many minutes one is
    concentration_unit: nM             # pM to M, molecules, a multiple of one, or how many nM one is
    volume: 2 pL                       # what molecules are in, where the file does not say it
    inputs:
      IFN_gamma: ligand                        # an id, in its own unit
      IFN_alpha: {id: dose, unit: ng/ml, molar_mass: 19300}
      IFN_beta: {id: L, unit: U/ml, factor: 2e-4, pulse: [0, 30]}
      expression_STAT1: {scale: [S, S_n]}      # initial values times the input
      inhibition_p38: {block: [kcat]}          # constants times one minus the input
      mutant_X: {set: {k: k * (1 - value)}}    # ``value`` is the input, their id its own value in the file
    observables:
      obs_STAT1_pY701: S_p + 2 * D
      obs_mRNA_IRF1: {formula: m, unit: uM, unsure: the paper does not name the gene}
    events_off: [add_ligand]           # events of the file that do not happen in experiments, or ``all``
    before:                            # what comes before each experiment, one after the other
      - {steady_state: true}
      - {minutes: 1440, inputs: {IFN_alpha: 0.01}, set: {k_feed: 0}}

Units that the mapping leaves out are those that the file declares. What is not named here a model does not have,
whatever its ids are called: claims about it do not apply.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator

from ifnsbml.errors import IfnsbmlError, nearest
from ifnsbml.mapping import units
from ifnsbml.mapping.units import CONCENTRATIONS, TIMES
from ifnsbml.yaml_file import Located, Place, Problem, StrictModel, Text, YamlError, explain, read_yaml, told

__all__ = [
    "CONCENTRATIONS",
    "RESTING",
    "TIMES",
    "Before",
    "LoadedMapping",
    "MappedInput",
    "MappedObservable",
    "MappingError",
    "ModelMapping",
    "load_mapping",
]
RESTING = {"IFN": 0.0, "expression": 1.0, "inhibition": 0.0, "mutant": 0.0, "context": 0.0, "hypothesis": 0.0}
"""What an input is when nobody sets it, by the first word of its name."""
MAX_SHOWN = 25

_ID = r"^[A-Za-z_][A-Za-z0-9_]*$"
Id = Annotated[str, Field(pattern=_ID)]
Positive = Annotated[float, Field(gt=0)]
Concentration = Annotated[str | float, BeforeValidator(units.concentration_unit)]
Dose = Annotated[str | float, BeforeValidator(units.dose_unit)]
Time = Annotated[str | float, BeforeValidator(units.time_unit)]
Volume = Annotated[str, BeforeValidator(units.volume)]
Value = Annotated[float, Field(ge=0)]


class MappingError(IfnsbmlError):
    """Something is wrong in a mapping file; ``problems`` holds each with its line and field."""

    def __init__(self, problems: Iterable[Problem | str]) -> None:
        self.problems = tuple(problems)
        shown = [str(problem) for problem in self.problems[:MAX_SHOWN]]
        if len(self.problems) > MAX_SHOWN:
            shown.append(f"… and {len(self.problems) - MAX_SHOWN} more")
        super().__init__("\n".join(shown))

    def __reduce__(self) -> tuple[type[MappingError], tuple[tuple[Problem | str, ...]]]:
        return type(self), (self.problems,)  # by what it is made of: it comes back from another process


class _Measured(StrictModel):
    """Something in a unit; ``molar_mass`` in g/mol and ``factor`` (nM of one U/ml) go with units that need them."""

    unit: Dose | None = None
    molar_mass: Positive | None = None
    factor: Positive | None = None

    @model_validator(mode="after")
    def _unit_is_told(self) -> _Measured:
        base = units.per_litre(self.unit)[1] if isinstance(self.unit, str) else "nM"
        if base == "g/l" and self.molar_mass is None:
            raise ValueError(f"{self.unit} needs 'molar_mass', in g/mol")
        if base == "U/ml" and self.factor is None:
            raise ValueError(f"{self.unit} needs 'factor': how many nM one U/ml is")
        if self.molar_mass is not None and self.unit is not None and base != "g/l":
            raise ValueError("'molar_mass' goes with a unit of mass, as ng/ml")
        if self.factor is not None and base != "U/ml":
            raise ValueError("'factor' goes with a unit of activity, as U/ml; else write the number as 'unit'")
        return self


def _windows(value: object) -> object:
    """One pulse stands for a list of one."""
    return [value] if isinstance(value, list) and value and not any(isinstance(one, list) for one in value) else value


def _pulses(value: list[list[float]]) -> list[list[float]]:
    end = -1.0
    for window in value:
        if len(window) != 2 or not end < window[0] < window[1]:
            raise ValueError("a pulse is [start, end] in minutes; several follow each other: [[0, 10], [60, 70]]")
        end = window[1]
    return value


Pulses = Annotated[
    list[list[Value]], Field(min_length=1, max_length=100), BeforeValidator(_windows), AfterValidator(_pulses)
]


class MappedInput(_Measured):
    """How an input of ours is set in their model: one of ``id``, ``set``, ``scale``, ``block``.

    ``pulse`` says when it is there, in minutes; at other times it is at rest.
    """

    id: Id | None = None
    set: Annotated[dict[Id, Text], Field(min_length=1)] | None = None
    scale: Annotated[list[Id], Field(min_length=1)] | None = None
    block: Annotated[list[Id], Field(min_length=1)] | None = None
    default: Value | None = None
    pulse: Pulses | None = None
    unsure: Text | None = None

    @model_validator(mode="after")
    def _one_way(self) -> MappedInput:
        ways = [way for way in ("id", "set", "scale", "block") if getattr(self, way) is not None]
        if not ways:
            raise ValueError("says neither 'id', 'set', 'scale' nor 'block'")
        if self.id is not None and len(ways) > 1:
            raise ValueError("'id' stands alone; use 'set' for several of theirs")
        if (self.unit is not None or self.molar_mass is not None) and self.id is None:
            raise ValueError("'unit' goes with 'id'; put the factor into the formulas of 'set'")
        return self

    def settings(self) -> Iterator[tuple[Place, str, str]]:
        """Where each setting is written, what it sets, and the formula in ``value``."""
        for target, formula in (self.set or {}).items():
            yield ("set", target), target, formula
        for index, target in enumerate(self.scale or []):
            yield ("scale", index), target, f"{target} * value"
        for index, target in enumerate(self.block or []):
            yield ("block", index), target, f"{target} * (1 - value)"


class MappedObservable(_Measured):
    """What stands for a read-out of ours: a formula over their ids, in ``unit``."""

    formula: Text
    unsure: Text | None = None


class Before(StrictModel):
    """What comes before each experiment: for some minutes, or until nothing changes any more.

    Ligands are at rest unless ``inputs`` says otherwise; other inputs are as in the experiment. ``set`` gives
    constants of theirs a value, in their unit, for this time alone. Afterwards time starts at 0 again.
    """

    minutes: Annotated[float, Field(gt=0, le=10_000_000)] | None = None
    steady_state: bool = False
    inputs: dict[Id, Value] = Field(default_factory=dict)
    set: dict[Id, float] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_length(self) -> Before:
        if (self.minutes is not None) == self.steady_state:
            raise ValueError("says how long: either 'minutes', or 'steady_state: true'")
        return self


def _as(field: str) -> BeforeValidator:
    return BeforeValidator(lambda value: {field: value} if isinstance(value, str) else value)


class ModelMapping(StrictModel):
    """The whole mapping of one model; see the module."""

    model: Text | None = None
    title: Text | None = None
    source: Text | None = None
    time_unit: Time | None = None
    concentration_unit: Concentration | None = None
    volume: Volume | None = None
    inputs: dict[Id, Annotated[MappedInput, _as("id")]] = Field(default_factory=dict)
    observables: dict[Id, Annotated[MappedObservable, _as("formula")]] = Field(default_factory=dict)
    events_off: Literal["all"] | Annotated[list[Text | int], Field(min_length=1)] = Field(default_factory=list)
    before: list[Before] = Field(default_factory=list, max_length=20)

    @model_validator(mode="after")
    def _says_something(self) -> ModelMapping:
        if not self.inputs and not self.observables and not {"inputs", "observables"} <= self.model_fields_set:
            # Both written and empty say that the model has nothing of it: a draft may.
            raise ValueError("maps nothing: it needs inputs and observables")
        both = sorted(self.inputs.keys() & self.observables.keys())
        if both:
            raise ValueError(f"{both[0]} stands among the inputs and among the observables")
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Every input and read-out that is mapped."""
        return (*self.inputs, *self.observables)


@dataclass(frozen=True)
class LoadedMapping:
    """A mapping and where it is written."""

    mapping: ModelMapping
    text: Located

    @property
    def file(self) -> Path:
        """The file."""
        return self.text.file

    def problem(self, place: Place, message: str) -> Problem:
        """Something wrong at ``place``."""
        return Problem(self.text.file, self.text.line(place), told(place), message)

    def unsure(self) -> Iterator[str]:
        """What the mapping itself holds to be uncertain, as sentences."""
        reasons = [(name, entry.unsure) for name, entry in self.mapping.inputs.items()]
        reasons += [(name, entry.unsure) for name, entry in self.mapping.observables.items()]
        for name, reason in reasons:
            if reason:
                yield f"the mapping of {name} is unsure: {reason}"

    def unused(self, known: Iterable[str]) -> Iterator[str]:
        """What it maps although no claim speaks of it, as sentences."""
        words = set(known)
        for name in self.mapping.names:
            if name not in words:
                yield f"{self.file} maps {name}, of which no claim speaks; {nearest(name, words)}"


def load_mapping(file: Path) -> LoadedMapping:
    """Read a mapping file.

    Raises:
        MappingError: with every problem, each with line and field.
    """
    try:
        text = read_yaml(file)
    except YamlError as error:
        raise MappingError([str(error)]) from error
    if not isinstance(text.data, dict):
        raise MappingError([f"{file}: a mapping has 'inputs' and 'observables'"])
    try:
        return LoadedMapping(ModelMapping.model_validate(text.data), text)
    except ValidationError as error:
        raise MappingError(_problems(text, error)) from error


def _problems(text: Located, error: ValidationError) -> list[Problem]:
    found = []
    for detail in error.errors(include_url=False):
        place = _written(detail["loc"], text.data)
        message = "an id is made of letters, digits and _" if detail["type"] == "string_pattern_mismatch" else ""
        message = message or explain(_part_at(place), _within(place), detail["type"], detail["msg"])
        problem = Problem(text.file, text.line(place), told(place), message)
        if problem not in found:
            found.append(problem)
    return found


def _part_at(place: Place) -> type[StrictModel]:
    parts: dict[str, type[StrictModel]] = {"inputs": MappedInput, "observables": MappedObservable, "before": Before}
    return parts.get(str(place[0]), ModelMapping) if len(place) > 2 else ModelMapping


def _within(place: Place) -> Place:
    """The place within the part that :func:`_part_at` names."""
    return place[2:] if _part_at(place) is not ModelMapping else place


def _written(place: Iterable[Any], data: Any) -> Place:
    """The place without what pydantic adds to it: names of branches of a union, marks of keys."""
    kept: list[str | int] = []
    for step in place:
        listed = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if listed or (isinstance(data, dict) and step in data):
            data = data[step]
        elif isinstance(data, dict) and step in (*MappedInput.model_fields, *ModelMapping.model_fields, "formula"):
            data = None  # a field that is missing
        else:
            continue
        kept.append(step)
    return tuple(kept)
