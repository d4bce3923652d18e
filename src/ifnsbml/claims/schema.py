"""A claim: one statement with its source and one or more checks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, SerializeAsAny

from ifnsbml.claims.checks import Check
from ifnsbml.claims.fields import ModelNames
from ifnsbml.yaml_file import StrictModel, Text


class Source(StrictModel):
    """Where the claim is said: a review, its section or figure, and the references it cites there."""

    review: Text
    section: Text
    figure: Text | None = None
    refs: list[Annotated[int, Field(ge=1)]] = Field(default_factory=list)


class Claim(StrictModel):
    """One statement of a review, and the checks that together say it."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_.-]*$")]
    statement: Text
    source: Source
    models: ModelNames
    checks: Annotated[list[SerializeAsAny[Check]], Field(min_length=1)]
    note: Text | None = None
