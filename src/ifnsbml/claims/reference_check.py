"""Claims held against the models that they name, before anything is run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.loading import ClaimFileError, ClaimSet, LoadedClaim
from ifnsbml.claims.references import references
from ifnsbml.errors import nearest
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.yaml_file import Place, Problem

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
        for place, _, name in references(claim):
            if place[0] == "models" and name not in self.known:
                yield loaded.problem(place, f"unknown model {name!r}; {nearest(name, self.known)}")
        for index, check in enumerate(claim.checks):
            names = [name for name in check.models or claim.models if name in self.models]
            for place, role, name in references(check, ("checks", index)):
                if role is ReferenceRole.MODEL:
                    if name not in claim.models:
                        yield loaded.problem(place, f"{name!r} is not among the claim's own models")
                elif role is ReferenceRole.CONTEXT:
                    if name not in self.contexts:
                        yield loaded.problem(place, f"unknown context {name!r}; {nearest(name, self.contexts)}")
                else:
                    yield from self._word(loaded, place, role, name, names)

    def _word(
        self, loaded: LoadedClaim, place: Place, role: ReferenceRole, name: str, models: list[str]
    ) -> Iterator[Problem]:
        if place[-1] == "match" and name == UNMATCHED:
            return
        if "alternatives" in place and isinstance(place[-1], int):
            return  # what stands for a read-out in other people's models need be in none of these
        known: set[str] = set(_symbols()) if role is ReferenceRole.ENTITY else set()
        for model in models:
            if name in known:
                return
            known |= self._has(self.facts_of(self.models[model]), role)
        if models and name not in known:
            what = {ReferenceRole.READOUT: "read-out", ReferenceRole.ENTITY: "molecule"}.get(role, "input")
            where = f"no model named here ({', '.join(models)}) has it"
            yield loaded.problem(place, f"unknown {what} {name!r}: {where}; {nearest(name, known)}")

    @staticmethod
    def _has(facts: ModelFacts, role: ReferenceRole) -> frozenset[str]:
        if role is ReferenceRole.READOUT:
            return facts.readable
        if role is ReferenceRole.ENTITY:
            return facts.entities | {species.entity for species in facts.species.values()}
        return frozenset(facts.inputs)


@cache
def _symbols() -> frozenset[str]:
    from importlib.resources import files

    table = files("ifnsbml.data").joinpath("identifiers.tsv").read_text(encoding="utf-8")
    return frozenset(line.split("\t")[0] for line in table.splitlines()[1:])
