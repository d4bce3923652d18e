"""How many files of each category were tried and what came of them, told at the end of a run."""

from __future__ import annotations

from collections import Counter, defaultdict

TRIED: dict[str, Counter[str]] = defaultdict(Counter)


def note(category: str, state: str) -> None:
    """Count one file."""
    TRIED[category][state] += 1


def table() -> list[str]:
    """One line for each category, and their sum."""
    total: Counter[str] = Counter()
    lines = []
    for category, states in sorted(TRIED.items()):
        total += states
        told = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
        lines.append(f"{category}: {states.total()} ({told})")
    return [*lines, f"in all: {total.total()} ({', '.join(f'{n} {state}' for state, n in sorted(total.items()))})"]
