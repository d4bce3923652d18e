"""Holding one check against one toy model, through the same doors as the command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from toy_cell import Toy

from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.claims.results import ClaimResult
from ifnsbml.claims.validation import validate
from ifnsbml.claims.verdicts import Mode

Checks = Sequence[Mapping[str, Any]]


def claim(checks: Checks, **more: Any) -> dict[str, Any]:
    """A claim about the toy, as a claim file has it."""
    source = {"review": "platanias-2005", "section": "a section"}
    return {
        "id": "X01",
        "statement": "A statement.",
        "source": source,
        "models": ["toy"],
        "checks": list(checks),
    } | more


def write_claims(folder: Path, *claims: Mapping[str, Any], name: str = "claims.yaml") -> Path:
    """A claim file in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(yaml.safe_dump(list(claims), allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def load(folder: Path, *claims: Mapping[str, Any]) -> ClaimSet:
    """The claims, read back from a file."""
    return load_claims(write_claims(folder, *claims))


def hold(folder: Path, toy: Toy, check: Mapping[str, Any], *modes: Mode) -> ClaimResult:
    """What one check says of one model."""
    claims = load(folder / "claims", claim([{"standing": "stated", **check}]))
    path = toy.write(folder / f"{toy.name}.xml")
    return validate([path], claims, modes=modes or tuple(Mode), jobs=0).claims[0]
