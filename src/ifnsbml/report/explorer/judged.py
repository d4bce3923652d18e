"""The claims about a model as the page has them: to be judged in the page, or judged already."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ifnsbml.claims.checks import Case, Check, Experiment
from ifnsbml.claims.conditions import COARSE_ROLES, FINE_ROLES, Condition
from ifnsbml.claims.contexts import CellContext
from ifnsbml.claims.judging import inspect
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.schema import Claim
from ifnsbml.claims.validation import applicable, is_foreign
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.model.description import LIGAND_PREFIX


def claims_data(claims: ClaimSet, facts: ModelFacts, contexts: Mapping[str, CellContext]) -> list[dict[str, Any]]:
    """Every claim about the model, with the checks of it that concern the model."""
    foreign = is_foreign(facts.name, claims)
    found = []
    for loaded in claims:
        numbers = list(applicable(loaded.claim, facts.name, foreign))
        if numbers:
            found.append(_claim(loaded.claim, numbers, facts))
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


def _claim(claim: Claim, numbers: list[int], facts: ModelFacts) -> dict[str, Any]:
    return {
        "id": claim.id,
        "statement": claim.statement,
        "section": claim.source.section,
        "figure": claim.source.figure or "",
        "refs": claim.source.refs,
        "note": claim.note or "",
        "checks": [_check(claim.checks[number].on(facts), number, facts) for number in numbers],
    }


def _check(check: Check, number: int, facts: ModelFacts) -> dict[str, Any]:
    data: dict[str, Any] = {
        "number": number,
        "kind": check.kind,
        "standing": check.standing,
        "why": check.why or "",
        "live": isinstance(check, Experiment),
    }
    if not isinstance(check, Experiment):
        result = inspect(check, number, facts)
        data["made"] = {"verdict": result.verdict.value, "detail": result.detail}
        return data
    table = _Table()
    data["spec"] = check.model_dump(mode="json", exclude_none=True)
    data["limits"] = check.limits.model_dump(mode="json")
    data["match"] = check.matched_on
    data["cases"] = [_case(check, case, table) for case in check.cases()]
    data["conditions"] = table.rows
    data["reads"] = sorted({name for row in table.rows for name in row["observe"]})
    return data


class _Table:
    """Conditions that many cases share, each once."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self._numbers: dict[str, int] = {}

    def number(self, condition: Condition) -> int:
        """The row of a condition."""
        row = condition.as_json()
        number = self._numbers.setdefault(json.dumps(row), len(self.rows))
        if number == len(self.rows):
            self.rows.append(row)
        return number


def _case(check: Experiment, case: Case, table: _Table) -> dict[str, Any]:
    """One case, its runs by role, and which of them to look at."""
    # A page cannot afford to compare at 1e-12, and has no need of what decides nothing.
    left_out = COARSE_ROLES | FINE_ROLES
    shown, beside = check.shown(case)
    return {
        "case": case_data(case),
        "roles": {role: table.number(one) for role, one in check.conditions(case).items() if role not in left_out},
        "shown": table.number(shown),
        "beside": table.number(beside),
    }


def case_data(case: Case) -> dict[str, Any]:
    """A case as the page has it; what is empty is left out."""
    fields = {
        "observe": case.observe,
        "stimulus": dict(case.stimulus),
        "change": dict(case.change),
        "context": case.context,
        "against": dict(case.against),
    }
    return {name: value for name, value in fields.items() if value or name == "stimulus"}
