"""Claims held against the models that they name, before anything is run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.facts import ModelFacts
from ifnsbml.claims.loading import ClaimFileError, ClaimSet, LoadedClaim
from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.walking import named
from ifnsbml.claims.yamlfile import Place, Problem
from ifnsbml.errors import nearest

UNMATCHED = "none"
"""What ``match`` says for a comparison at the doses as written."""


def vet(
    claims: ClaimSet,
    models: Mapping[str, Path],
    contexts: Mapping[str, CellContext],
    facts_of: Callable[[Path], ModelFacts],
    also_known: Iterable[str] = (),
) -> None:
    """Refuse claims that name what none of their models has, unknown contexts and unknown models.

    ``models`` are the files by name that can be looked into; ``also_known`` are further names that a claim
    may list. A claim none of whose models can be looked into keeps its read-outs unvetted.

    Raises:
        ClaimFileError: with every problem, each with file, line and field.
    """
    vetter = _Vetter(models, contexts, facts_of, {*models, *also_known})
    problems = [problem for loaded in claims for problem in vetter.problems(loaded)]
    if problems:
        raise ClaimFileError(problems)


class _Vetter:
    def __init__(
        self,
        models: Mapping[str, Path],
        contexts: Mapping[str, CellContext],
        facts_of: Callable[[Path], ModelFacts],
        known: set[str],
    ) -> None:
        self.models = models
        self.contexts = contexts
        self.facts_of = facts_of
        self.known = known

    def problems(self, loaded: LoadedClaim) -> Iterator[Problem]:
        claim = loaded.claim
        for place, _, name in named(claim):
            if place[0] == "models" and name not in self.known:
                yield loaded.problem(place, f"unknown model {name!r}; {nearest(name, self.known)}")
        for index, check in enumerate(claim.checks):
            names = [name for name in check.models or claim.models if name in self.models]
            for place, role, name in named(check, ("checks", index)):
                if role is Role.MODEL:
                    if name not in claim.models:
                        yield loaded.problem(place, f"{name!r} is not among the claim's own models")
                elif role is Role.CONTEXT:
                    if name not in self.contexts:
                        yield loaded.problem(place, f"unknown context {name!r}; {nearest(name, self.contexts)}")
                else:
                    yield from self._word(loaded, place, role, name, names)

    def _word(self, loaded: LoadedClaim, place: Place, role: Role, name: str, models: list[str]) -> Iterator[Problem]:
        if place[-1] == "match" and name == UNMATCHED:
            return
        known: set[str] = set(_symbols()) if role is Role.ENTITY else set()
        for model in models:
            if name in known:
                return
            known |= self._has(self.facts_of(self.models[model]), role)
        if models and name not in known:
            what = {Role.READOUT: "read-out", Role.ENTITY: "molecule"}.get(role, "input")
            where = f"no model named here ({', '.join(models)}) has it"
            yield loaded.problem(place, f"unknown {what} {name!r}: {where}; {nearest(name, known)}")

    @staticmethod
    def _has(facts: ModelFacts, role: Role) -> frozenset[str]:
        if role is Role.READOUT:
            return facts.readable
        if role is Role.ENTITY:
            return facts.entities | {species.entity for species in facts.species.values()}
        return frozenset(facts.inputs)


@cache
def _symbols() -> frozenset[str]:
    from importlib.resources import files

    table = files("ifnsbml.data").joinpath("identifiers.tsv").read_text(encoding="utf-8")
    return frozenset(line.split("\t")[0] for line in table.splitlines()[1:])
