"""Mutants against claims: who is killed by what, what survives, and what only one claim sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ifnsbml.claims.verdicts import Verdict

SCHEMA = 1
STATES = ("killed", "unsettled", "survived", "idle", "unconstrained", "equivalent", "error")
"""Killed by a claim; noticed by controls alone; noticed by nothing; met by no run; left open by the review; the same
as the model; not to be run."""
EXCUSED = ("killed", "unconstrained", "equivalent")
"""What a reaction that the review states may come to."""
NEGATIVE = ("absent", "unaffected", "dispensable")
"""Kinds that deny something: a deletion almost never breaks them."""


@dataclass(frozen=True)
class Kill:
    """One claim that does not pass on a mutant: by which check and case. An ERROR is recorded, but no kill."""

    claim: str
    check: int
    case: str
    verdict: Verdict
    detail: str

    def as_json(self) -> dict[str, Any]:
        """The kill as JSON has it."""
        return {
            "claim": self.claim,
            "check": self.check,
            "case": self.case,
            "verdict": self.verdict.value,
            "detail": self.detail,
        }


@dataclass(frozen=True)
class ReactionEvidence:
    """What stands behind a reaction in its file."""

    standing: str = ""
    claims: tuple[str, ...] = ()
    hypothesis: str = ""


@dataclass(frozen=True)
class MutantRow:
    """One mutant and what became of it.

    Attributes:
        exercised: whether some run of the suite passes through a state in which the mutant's rates differ.
        asked: the claims that read something the mutant can change.
        equivalent: why it cannot be told from the model, where that is known.
        unconstrained: why the review lets it be, where that is known.
    """

    id: str
    kind: str
    says: str
    reactions: tuple[str, ...]
    evidence: ReactionEvidence
    negates: tuple[str, ...]
    exercised: bool
    asked: tuple[str, ...]
    kills: tuple[Kill, ...]
    equivalent: str = ""
    unconstrained: str = ""

    @property
    def killers(self) -> tuple[str, ...]:
        """The claims that fail on it."""
        return tuple(dict.fromkeys(kill.claim for kill in self.kills if kill.verdict is Verdict.FAIL))

    @property
    def state(self) -> str:
        """What became of it: one of ``STATES``.

        What is known to make no difference, or to be left open by the review, is so whatever controls say of it.
        """
        verdicts = {kill.verdict for kill in self.kills}
        if Verdict.FAIL in verdicts:
            return "killed"
        if self.equivalent:
            return "equivalent"
        if self.unconstrained:
            return "unconstrained"
        if Verdict.INCONCLUSIVE in verdicts:
            return "unsettled"
        if Verdict.ERROR in verdicts:
            return "error"
        return "survived" if self.exercised else "idle"

    def as_json(self) -> dict[str, Any]:
        """The row as JSON has it."""
        return {
            "mutant": self.id,
            "kind": self.kind,
            "says": self.says,
            "state": self.state,
            "reactions": list(self.reactions),
            "standing": self.evidence.standing,
            "evidence": list(self.evidence.claims),
            "hypothesis": self.evidence.hypothesis,
            "negates": list(self.negates),
            "equivalent": self.equivalent,
            "unconstrained": self.unconstrained,
            "exercised": self.exercised,
            "asked": list(self.asked),
            "kills": [kill.as_json() for kill in self.kills],
        }


@dataclass(frozen=True)
class NegatedRow:
    """One claim turned round. ``fails`` is what it must do; of another stimulus it may be true as well."""

    claim: str
    check: int
    how: str
    verdict: Verdict
    detail: str

    @property
    def fails(self) -> bool:
        """Whether it does not pass."""
        return self.verdict in (Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.NOT_APPLICABLE)

    def as_json(self) -> dict[str, Any]:
        """The row as JSON has it."""
        return {
            "claim": self.claim,
            "check": self.check,
            "how": self.how,
            "verdict": self.verdict.value,
            "detail": self.detail,
        }


@dataclass(frozen=True)
class ModelMatrix:
    """All mutants of one model. ``negative`` names the claims that deny something, with the checks that do."""

    model: str
    name: str
    sha256: str
    claims: tuple[str, ...]
    rows: tuple[MutantRow, ...]
    turned: tuple[NegatedRow, ...]
    negative: Mapping[str, tuple[int, ...]]
    runs: int

    @property
    def counts(self) -> dict[str, int]:
        """How many mutants there are in each state."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in STATES}

    @property
    def unique(self) -> dict[str, int]:
        """How many mutants each claim alone kills."""
        alone = Counter(row.killers[0] for row in self.rows if len(row.killers) == 1)
        return {claim: alone[claim] for claim in self.claims}

    @property
    def stated_alive(self) -> tuple[MutantRow, ...]:
        """Deletions of reactions that the review states, which no claim notices."""
        return tuple(
            row
            for row in self.rows
            if row.kind == "delete" and row.evidence.standing == "stated" and row.state not in EXCUSED
        )

    @property
    def silent_negatives(self) -> tuple[str, ...]:
        """Claims that deny something, none of whose denying checks fails on any mutant."""
        heard = {(kill.claim, kill.check) for row in self.rows for kill in row.kills if kill.verdict is Verdict.FAIL}
        return tuple(
            claim for claim, checks in self.negative.items() if not any((claim, check) in heard for check in checks)
        )

    @property
    def missed(self) -> tuple[tuple[str, str], ...]:
        """Curated mutants and the claims that they negate here, which do not notice."""
        return tuple(
            (row.id, claim)
            for row in self.rows
            for claim in row.negates
            if claim in self.claims and claim not in row.killers
        )

    @property
    def turned_passing(self) -> tuple[NegatedRow, ...]:
        """Claims turned round that do not fail, though they contradict what passes."""
        return tuple(row for row in self.turned if not row.fails and row.how != "stimulus")

    @property
    def outdated(self) -> tuple[MutantRow, ...]:
        """Mutants that are listed as left open, or as no different, and that a claim notices all the same."""
        return tuple(row for row in self.rows if row.state == "killed" and (row.equivalent or row.unconstrained))

    def as_json(self) -> dict[str, Any]:
        """The matrix as JSON has it."""
        return {
            "model": self.model,
            "name": self.name,
            "sha256": self.sha256,
            "summary": self.counts,
            "runs": self.runs,
            "unique_kills": self.unique,
            "stated_survivors": [row.id for row in self.stated_alive],
            "silent_negative_claims": list(self.silent_negatives),
            "outdated_excuses": [row.id for row in self.outdated],
            "negated_but_missed": [{"mutant": mutant, "claim": claim} for mutant, claim in self.missed],
            "mutants": [row.as_json() for row in self.rows],
            "claims_turned_round": [row.as_json() for row in self.turned],
        }


@dataclass(frozen=True)
class KillMatrix:
    """All models.

    One kill is recorded for each claim and mutant: the first case that fails, in the claim's order; for a curated
    mutant one for each check.

    What must be noticed must be so on one of the models tried. Models share their processes, each under one id, and
    a claim names the models that must show it: on a model that has the receptor for the sake of something else, the
    claims about the receptor are not asked.
    """

    models: tuple[ModelMatrix, ...]

    @property
    def stated_alive(self) -> dict[str, tuple[MutantRow, ...]]:
        """By model, deletions of reactions that the review states, which no claim notices on any model."""
        noticed = {row.id for model in self.models for row in model.rows if row.state in EXCUSED}
        alive = {model.name: tuple(row for row in model.stated_alive if row.id not in noticed) for model in self.models}
        return {name: rows for name, rows in alive.items() if rows}

    @property
    def silent_negatives(self) -> tuple[str, ...]:
        """Claims that deny something, none of whose denying checks fails on any mutant of any model."""
        heard = {claim for model in self.models for claim in model.negative if claim not in model.silent_negatives}
        silent = (claim for model in self.models for claim in model.silent_negatives if claim not in heard)
        return tuple(dict.fromkeys(silent))

    @property
    def good(self) -> bool:
        """Whether the suite notices what it should."""
        turned = any(model.turned_passing for model in self.models)
        return not (self.stated_alive or self.silent_negatives or turned)

    @property
    def exit_code(self) -> int:
        """0 where the suite notices what it should, else 1."""
        return 0 if self.good else 1

    def as_json(self) -> dict[str, Any]:
        """The matrices as JSON has them."""
        return {
            "schema": SCHEMA,
            "recorded": "the first failing case of each claim, of each check for curated mutants (add:…); "
            "a claim that fails is not looked at further",
            "good": self.good,
            "stated_survivors": {name: [row.id for row in rows] for name, rows in self.stated_alive.items()},
            "silent_negative_claims": list(self.silent_negatives),
            "models": [model.as_json() for model in self.models],
        }
