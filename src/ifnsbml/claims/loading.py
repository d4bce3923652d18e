"""Claim files from disk: every problem is collected and told with file, line and field."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from pydantic import ValidationError

from ifnsbml.claims.checks import KINDS, Check
from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.references import references
from ifnsbml.claims.schema import Claim
from ifnsbml.errors import IfnsbmlError, nearest
from ifnsbml.yaml_file import Located, Place, Problem, StrictModel, YamlError, explain, read_yaml, told

MAX_SHOWN = 25

P = TypeVar("P", bound=StrictModel)


class ClaimFileError(IfnsbmlError):
    """Something is wrong in the claim files; ``problems`` holds each with its file, line and field."""

    def __init__(self, problems: Sequence[Problem | str]) -> None:
        self.problems = tuple(problems)
        shown = [str(problem) for problem in self.problems[:MAX_SHOWN]]
        if len(self.problems) > MAX_SHOWN:
            shown.append(f"… and {len(self.problems) - MAX_SHOWN} more")
        super().__init__("\n".join(shown))


@dataclass(frozen=True)
class LoadedClaim:
    """A claim and where it is written."""

    claim: Claim
    text: Located
    at: Place

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    def problem(self, place: Place, message: str) -> Problem:
        """Something wrong at ``place`` within this claim."""
        line = self.text.line((*self.at, *place))
        return Problem(self.text.file, line, f"{self.id}: {told(place)}", message)


class ClaimSet(tuple[LoadedClaim, ...]):
    """Claims in the order of their files and lines, unique by id.

    Attributes:
        models: every model that a claim of the files names, of those left out by :meth:`only` too.
    """

    models: frozenset[str]

    def __new__(cls, claims: Iterable[LoadedClaim] = (), models: frozenset[str] | None = None) -> Self:
        made = super().__new__(cls, tuple(claims))
        made.models = models or frozenset(name for loaded in made for name in loaded.claim.models)
        return made

    def get(self, claim_id: str) -> LoadedClaim:
        """The claim of this id.

        Raises:
            ClaimFileError: there is none; the message names the nearest.
        """
        for loaded in self:
            if loaded.id == claim_id:
                return loaded
        raise ClaimFileError([f"there is no claim {claim_id!r}; {nearest(claim_id, [c.id for c in self])}"])

    def only(self, ids: Collection[str]) -> ClaimSet:
        """These claims alone, in file order.

        Raises:
            ClaimFileError: one of them does not exist.
        """
        for claim_id in ids:
            self.get(claim_id)
        return ClaimSet((loaded for loaded in self if loaded.id in ids), self.models)


def load_claims(folder: Path) -> ClaimSet:
    """Read every ``*.yaml`` of a folder, or one file.

    Raises:
        ClaimFileError: with every problem in every file.
    """
    if folder.is_dir():
        files = sorted(path for path in folder.iterdir() if path.suffix in {".yaml", ".yml"})
    else:
        files = [folder]
    if not files:
        raise ClaimFileError([f"{folder}: there are no claims here (no *.yaml)"])
    problems: list[Problem | str] = []
    loaded: list[LoadedClaim] = []
    for file in files:
        try:
            text = read_yaml(file)
        except YamlError as error:
            problems.append(str(error))
            continue
        claims, wrong = _read_file(text)
        loaded += claims
        problems += wrong
    problems += _twice(loaded)
    if problems:
        raise ClaimFileError(problems)
    return ClaimSet(loaded)


def _read_file(text: Located) -> tuple[list[LoadedClaim], list[Problem]]:
    if not isinstance(text.data, list):
        return [], [Problem(text.file, 1, "", "a claim file is a list of claims ('- id: …')")]
    claims, problems = [], []
    for index, raw in enumerate(text.data):
        reader = _Reader(text, (index,))
        claim = reader.claim(raw)
        problems += reader.problems
        if claim is not None:
            claims.append(LoadedClaim(claim, text, (index,)))
    return claims, problems


def _twice(loaded: Sequence[LoadedClaim]) -> Iterator[Problem]:
    first: dict[str, LoadedClaim] = {}
    for claim in loaded:
        earlier = first.setdefault(claim.id, claim)
        if earlier is not claim:
            where = f"{earlier.text.file}:{earlier.text.line(earlier.at)}"
            yield claim.problem(("id",), f"this id is taken already, at {where}")


class _Reader:
    """One claim from plain data, collecting what is wrong with it."""

    def __init__(self, text: Located, at: Place) -> None:
        self.text = text
        self.at = at
        self.name = ""
        self.problems: list[Problem] = []

    def wrong(self, place: Place, message: str) -> None:
        where = f"{self.name}: {told(place)}".strip(": ") if place else self.name
        self.problems.append(Problem(self.text.file, self.text.line((*self.at, *place)), where, message))

    def claim(self, raw: Any) -> Claim | None:
        if not isinstance(raw, dict):
            self.wrong((), "a claim is a mapping with id, statement, source, models and checks")
            return None
        self.name = str(raw.get("id", f"claim {self.at[0]}"))
        checks = raw.get("checks")
        if isinstance(checks, list):
            read = [self.check(check, ("checks", index)) for index, check in enumerate(checks)]
            raw = {**raw, "checks": [check for check in read if check is not None]}
            if checks and not raw["checks"]:
                # Each has been told already; the claim around them still is looked at.
                raw["checks"] = [_stand_in()]
        claim = self.model(Claim, raw, ())
        return None if self.problems else claim

    def check(self, raw: Any, at: Place) -> Check | None:
        if not isinstance(raw, dict):
            self.wrong(at, "a check is a mapping with kind, standing and what its kind needs")
            return None
        kind = raw.get("kind")
        if not isinstance(kind, str):
            self.wrong((*at, "kind"), "missing: " + ", ".join(KINDS))
            return None
        if kind not in KINDS:
            self.wrong((*at, "kind"), f"unknown kind {kind!r}; {nearest(kind, KINDS)}")
            return None
        return self.model(KINDS[kind], raw, at)

    def model(self, cls: type[P], raw: dict[str, Any], at: Place) -> P | None:
        try:
            return cls.model_validate(raw)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                place = (*at, *detail["loc"])
                self.wrong(place, explain(cls, detail["loc"], detail["type"], detail["msg"]))
            return None


def _stand_in() -> Check:
    return Check(kind="absent", standing="stated")


def spoken_of(claims: ClaimSet) -> set[str]:
    """Every input and read-out that some claim names."""
    roles = (ReferenceRole.INPUT, ReferenceRole.READOUT, ReferenceRole.SWITCH)
    checks = [check for loaded in claims for check in loaded.claim.checks]
    return {name for check in checks for _, role, name in references(check) if role in roles}
