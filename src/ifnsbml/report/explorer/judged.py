"""The claims about a model as the page has them: to be judged in the page, or judged already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.engine import applicable, is_foreign
from ifnsbml.claims.facts import ModelFacts
from ifnsbml.claims.judging import judge
from ifnsbml.claims.kinds import Check, Experiment
from ifnsbml.claims.lab import LIGAND_PREFIX, Lab
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.schema import Claim
from ifnsbml.claims.verdicts import Mode
from ifnsbml.claims.vocabulary import Role
from ifnsbml.claims.walking import named


def claims_data(claims: ClaimSet, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> list[dict[str, Any]]:
    """Every claim about the model, with the checks of it that concern the model."""
    lab = Lab(facts, contexts)
    foreign = is_foreign(facts.name, claims)
    found = []
    for loaded in claims:
        numbers = list(applicable(loaded.claim, facts.name, foreign))
        if numbers:
            found.append(_claim(loaded.claim, numbers, lab))
    return found


def lab_data(facts: ModelFacts, contexts: Mapping[str, CellContext], settable: frozenset[str]) -> dict[str, Any]:
    """What an experiment may set in the page, and what the named cells set."""
    inputs = {name: value for name, value in sorted(facts.inputs.items()) if name in settable}
    return {
        "model": facts.name,
        "inputs": {name: value if value == value else None for name, value in inputs.items()},
        "ligands": [name for name in inputs if name.startswith(LIGAND_PREFIX)],
        "readable": sorted(facts.readable),
        "contexts": {name: _context(context, facts) for name, context in contexts.items()},
    }


def _context(context: CellContext, facts: ModelFacts) -> dict[str, Any]:
    settings = {name: float(value) for name, value in context.settings.items() if name in facts.inputs}
    return {
        "name": context.name,
        "sentence": context.sentence,
        "source": context.source,
        "settings": settings,
        "lacking": bool(context.settings) and not settings,
    }


def _claim(claim: Claim, numbers: list[int], lab: Lab) -> dict[str, Any]:
    return {
        "id": claim.id,
        "statement": claim.statement,
        "section": claim.source.section,
        "figure": claim.source.figure or "",
        "refs": claim.source.refs,
        "note": claim.note or "",
        "checks": [_check(claim.checks[number], number, lab) for number in numbers],
    }


def _check(check: Check, number: int, lab: Lab) -> dict[str, Any]:
    data: dict[str, Any] = {
        "number": number,
        "kind": check.kind,
        "standing": check.standing,
        "why": check.why or "",
        "live": isinstance(check, Experiment),
    }
    if not isinstance(check, Experiment):
        result = judge(check, number, lab, Mode.STRUCTURAL)
        data["made"] = {"verdict": result.verdict.value, "detail": result.detail}
        return data
    data["spec"] = check.model_dump(mode="json", exclude_none=True)
    data["limits"] = check.limits.model_dump(mode="json")
    data["reads"] = sorted(set(_readouts(check)))
    return data


def _readouts(check: Experiment) -> Iterator[str]:
    for _, role, name in named(check):
        if role is Role.READOUT and name != "none":
            yield name
