"""Curated mutants: what a claim denies, added to the model; and mutants that are known to make no difference.

The file ``data/mutants.yaml`` holds them. A curated mutant has one or several of

* ``laws``: further reactions, each with ``from``, ``to`` and a law in amount over time;
* ``factors``: a further regulator of existing reactions: their rates are multiplied by a formula;
* ``values``: another value for a parameter, where an experiment does not set it itself.

Reactions are named by id or by pattern (``IFNAR_phosphorylates_STAT*``). A mutant that names what a model lacks
is not one of that model's. Under ``equivalent`` and ``unconstrained`` stand mutants that may survive, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from ifnsbml.mapping.formula import FormulaError, parse_formula
from ifnsbml.model.nodes import names_in
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.rate_laws import MutantError, ReactionLaw, Values, evaluator
from ifnsbml.yaml_file import Located, Place, Problem, StrictModel, Text, YamlError, read_yaml, told

_WORD = re.compile(r"[A-Za-z_]\w*")

Id = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Positive = Annotated[float, Field(gt=0)]


def _counted(value: Any) -> Any:
    """One id, or a list of them, stands for one molecule of each."""
    if isinstance(value, str):
        return {value: 1.0}
    return dict.fromkeys(value, 1.0) if isinstance(value, list) else value


Partners = Annotated[dict[Id, Positive], BeforeValidator(_counted)]


class ExtraLaw(StrictModel):
    """One further reaction."""

    source: Annotated[Partners, Field(alias="from")] = Field(default_factory=dict)
    target: Annotated[Partners, Field(alias="to")] = Field(default_factory=dict)
    law: Text


class ExtraFactor(StrictModel):
    """A further regulator of existing reactions."""

    reactions: Annotated[list[Text], Field(min_length=1)]
    by: Text


class Curated(StrictModel):
    """One curated mutant."""

    id: Id
    says: Text
    negates: list[Text] = Field(default_factory=list)
    laws: list[ExtraLaw] = Field(default_factory=list)
    factors: list[ExtraFactor] = Field(default_factory=list)
    values: dict[Id, float] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _does_something(self) -> Curated:
        if not (self.laws or self.factors or self.values):
            raise ValueError("needs 'laws', 'factors' or 'values'")
        return self


class Excused(StrictModel):
    """Mutants that no claim needs to notice, and why; ``mutant`` is an id or a pattern."""

    mutant: Text
    why: Text
    models: list[Text] | None = None


class MutantFile(StrictModel):
    """The whole file."""

    additive: list[Curated] = Field(default_factory=list)
    equivalent: list[Excused] = Field(default_factory=list)
    """Mutants that behave as the model does: nothing that can be observed differs."""
    unconstrained: list[Excused] = Field(default_factory=list)
    """Mutants that behave otherwise, in something of which the review says nothing."""


@dataclass(frozen=True)
class ExtraReaction:
    """A further reaction, ready to be written."""

    id: str
    reactants: tuple[tuple[str, float], ...]
    products: tuple[tuple[str, float], ...]
    modifiers: tuple[str, ...]
    math: Any


@dataclass(frozen=True)
class Addition:
    """A curated mutant in the terms of one model."""

    mutant: Mutant
    switch: str
    reactions: tuple[ExtraReaction, ...]
    factors: tuple[tuple[str, Any], ...]
    """Which reaction is multiplied by which formula."""


def load_mutants(path: Path | None = None) -> MutantFile:
    """The curated mutants of the package, or of a file.

    Raises:
        MutantError: the file is not as it should be, with line and field.
    """
    path = path or Path(__file__).resolve().parents[1] / "data" / "mutants.yaml"
    try:
        text = read_yaml(path)
        found = MutantFile.model_validate(text.data or {})
    except YamlError as error:
        raise MutantError(str(error)) from error
    except ValidationError as error:
        raise MutantError("\n".join(str(problem) for problem in _problems(text, error))) from error
    ids = [mutant.id for mutant in found.additive]
    for number, id_ in enumerate(ids):
        if id_ in ids[:number]:
            place: Place = ("additive", number, "id")
            raise MutantError(str(Problem(path, text.line(place), told(place), f"{id_} is there already")))
    return found


def _problems(text: Located, error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        place = tuple(detail["loc"])
        yield Problem(text.file, text.line(place), told(place), detail["msg"].removeprefix("Value error, "))


def additions_to(model: Any, laws: Mapping[str, ReactionLaw], curated: Iterable[Curated]) -> Iterator[Addition]:
    """The curated mutants that a ``libsbml.Model`` has everything for.

    Raises:
        MutantError: a formula is no formula.
    """
    known = {element.getId() for elements in _named(model) for element in elements}
    for one in curated:
        made = _addition(model, laws, one, known)
        if made is not None:
            yield made


def _named(model: Any) -> tuple[Any, ...]:
    return model.getListOfSpecies(), model.getListOfParameters(), model.getListOfCompartments()


def _addition(model: Any, laws: Mapping[str, ReactionLaw], one: Curated, known: set[str]) -> Addition | None:
    partners = {name for law in one.laws for name in (*law.source, *law.target)}
    reached = [[name for name in laws if _fits(name, factor.reactions)] for factor in one.factors]
    if not {*partners, *one.values} <= known or not all(reached):
        return None
    try:
        # What a formula lacks in this model is no mistake; what no formula could have is.
        maths = [_formula(model, text, known) for text in (*[x.law for x in one.laws], *[x.by for x in one.factors])]
    except KeyError:
        return None
    except FormulaError as error:
        raise MutantError(f"mutant {one.id}: {error}") from error
    extra = [_reaction(model, one, number, maths[number]) for number in range(len(one.laws))]
    factors = [(name, math) for names, math in zip(reached, maths[len(one.laws) :], strict=True) for name in names]
    return Addition(_mutant(laws, one, extra, factors), f"switch_add_{one.id}", tuple(extra), tuple(factors))


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _formula(model: Any, text: str, known: set[str]) -> Any:
    math = parse_formula(text, {*known, *_WORD.findall(text)}, model)
    if not names_in(math) <= known:
        raise KeyError(text)
    return math


def _reaction(model: Any, one: Curated, number: int, math: Any) -> ExtraReaction:
    law = one.laws[number]
    partners = {*law.source, *law.target}
    species = {element.getId() for element in model.getListOfSpecies()}
    return ExtraReaction(
        f"mutant_{one.id}_{number + 1}",
        tuple(law.source.items()),
        tuple(law.target.items()),
        tuple(sorted((names_in(math) & species) - partners)),
        math,
    )


def _mutant(
    laws: Mapping[str, ReactionLaw],
    one: Curated,
    extra: Iterable[ExtraReaction],
    factors: Iterable[tuple[str, Any]],
) -> Mutant:
    rates = [evaluator(reaction.math) for reaction in extra]
    multiplied = [(laws[name], evaluator(math)) for name, math in factors]
    shifted = [law for law in laws.values() if law.names & one.values.keys()]
    edges = {(a, b) for r in extra for a in names_in(r.math) for b, _ in (*r.reactants, *r.products)}
    edges |= {(a, b) for name, math in factors for a in names_in(math) for b in laws[name].changes}
    # A law that the model's own value keeps shut acts on nothing there, and on all that it changes here.
    edges |= {(a, b) for law in shifted for a in law.names for b in law.changes}

    def delta(values: Mapping[str, Values]) -> Values:
        import numpy as np

        most = np.float64(0.0)
        for rate in rates:
            most = np.maximum(most, abs(rate(values)))
        for law, factor in multiplied:
            most = np.maximum(most, abs(law.evaluate(values) * (factor(values) - 1)))
        other = {name: np.float64(value) for name, value in one.values.items()}
        for law in shifted:
            most = np.maximum(most, abs(law.evaluate_with(values, other) - law.evaluate(values)))
        return most

    touched = tuple(dict.fromkeys([*(law.reaction for law, _ in multiplied), *(law.reaction for law in shifted)]))
    changes = {name for reaction in extra for name, _ in (*reaction.reactants, *reaction.products)}
    changes |= {name for law in (*(law for law, _ in multiplied), *shifted) for name in law.changes}
    switches = {f"switch_add_{one.id}": 1.0} if rates or multiplied else {}
    return Mutant(
        f"add:{one.id}",
        "add",
        touched,
        one.says,
        switches | one.values,
        frozenset(changes),
        tuple(one.negates),
        tuple(sorted(edges)),
        delta,
    )
