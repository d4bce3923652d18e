"""A file that somebody may hand over, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Wanted(Enum):
    """What must come of a case."""

    REFUSED = "refused with a message"
    RUNS = "read and run"
    EITHER = "run or refused, never more"


@dataclass(frozen=True)
class Case:
    """One file: its category and name, what makes it, and what must come of it."""

    category: str
    name: str
    make: Callable[[], str | bytes]
    wanted: Wanted = Wanted.REFUSED
    large: bool = False

    def data(self) -> bytes:
        made = self.make()
        return made if isinstance(made, bytes) else made.encode("utf-8")

    def __str__(self) -> str:
        return f"{self.category}: {self.name}"
