"""How far other people's models are read, and whether their numbers are right: a table for two folders.

    python corpus/run.py BIOMODELS SUITE [--seed 1] [--models 150] [--cases 300] [--only PART…] [--out FOLDER]

``BIOMODELS`` is a folder of SBML files, as the curated branch of BioModels can be downloaded; ``SUITE`` the folder of
the SBML Test Suite's cases (``cases/semantic``). Neither is part of the project. Three questions:

    read       every file of the first folder: read, or refused as libRoadRunner refuses it, or by the name of a
               construct that has no meaning as ordinary differential equations here; no traceback, no hang
    numbers    a random choice of them, run beside libRoadRunner alone at tight tolerances: within 1e-3 of each
               variable's peak
    suite      a random choice of the suite's time courses, L3V1 and L3V2: its own numbers within its own tolerances

Results go to ``corpus.json`` and ``corpus.md``. The same seed chooses the same files. The exit code is 0 where nothing
is wrong.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import suite
from isolated import Isolated

import published

PARTS = ("read", "numbers", "suite")
SECONDS = 120.0


@dataclass
class Part:
    """One line of the table: how many of what, and each that is wrong."""

    what: str
    counts: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)
    details: dict[str, dict[str, Any]] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, name: str, found: dict[str, Any], state: str, *, wrong: bool) -> None:
        """Count one, and keep what is wrong with it."""
        self.counts[state] += 1
        self.details[name] = {**found, "counted": state}
        if wrong:
            self.wrong[name] = f"{state}: {found.get('why', '')}"


def main() -> int:
    """Answer the questions; 0 where nothing is wrong."""
    told = argparse.ArgumentParser(description="Hold the reader and the numbers against public models.")
    told.add_argument("biomodels", type=Path)
    told.add_argument("suite", type=Path)
    told.add_argument("--seed", type=int, default=1)
    told.add_argument("--models", type=int, default=150)
    told.add_argument("--cases", type=int, default=300)
    told.add_argument("--until", type=float, default=240.0, help="the end of the runs, in each model's unit of time")
    told.add_argument("--only", nargs="*", choices=PARTS, default=PARTS)
    told.add_argument("--out", type=Path, default=Path("corpus-results"))
    asked = told.parse_args()
    for folder in (asked.biomodels, asked.suite):
        if not folder.is_dir():
            told.error(f"{folder}: there is no such folder; download the files first")
    files = published.files(asked.biomodels)
    cases = suite.cases(asked.suite)
    if not files or not cases:
        told.error(f"{asked.biomodels if not files else asked.suite}: there are no such files in it")
    asked.out.mkdir(parents=True, exist_ok=True)
    parts: list[Part] = []
    with Isolated() as child, Isolated() as other:
        if "read" in asked.only:
            parts.append(_read(files, asked.biomodels, child, other))
        if "numbers" in asked.only:
            parts.append(_numbers(files, asked, child))
        if "suite" in asked.only:
            parts.append(_suite(cases, asked, child))
    _write(parts, asked.out, f"seed {asked.seed}")
    return 0 if not any(part.wrong for part in parts) else 1


def _read(files: list[Path], root: Path, child: Isolated, other: Isolated) -> Part:
    part = Part(f"{len(files)} files read")
    began = time.monotonic()
    for path in _shown(files, "read"):
        found = child.call(published.load, path, seconds=SECONDS)
        name = path.relative_to(root).as_posix()
        if found["state"] != "refused":
            part.add(name, found, found["state"], wrong=found["state"] != "read")
            continue
        construct = published.named_construct(found["why"])
        if construct:
            part.add(name, found, f"refused by name: {construct}", wrong=False)
            continue
        engine = other.call(published.engine_alone, path, seconds=SECONDS)
        both = engine["state"] == "refused"
        part.add(name, found, "refused, as by libRoadRunner" if both else "refused falsely", wrong=not both)
    part.seconds = time.monotonic() - began
    return part


def _numbers(files: list[Path], asked: argparse.Namespace, child: Isolated) -> Part:
    """Files in a random order until so many could be compared."""
    order = random.Random(asked.seed).sample(files, len(files))
    part = Part(f"{asked.models} models run to {asked.until:g}")
    began = time.monotonic()
    decided = 0
    for path in _shown(order, "numbers"):
        if decided >= asked.models:
            break
        name = path.relative_to(asked.biomodels).as_posix()
        if child.call(published.load, path, seconds=SECONDS)["state"] != "read":
            continue
        found = child.call(published.compare, path, asked.until, 241, seconds=4 * SECONDS)
        state = found["state"]
        decided += state not in ("no reference", "unsettled")
        part.add(name, found, state, wrong=state not in ("same", "no reference", "unsettled"))
    part.seconds = time.monotonic() - began
    return part


def _suite(cases: list[suite.Case], asked: argparse.Namespace, child: Isolated) -> Part:
    chosen = random.Random(asked.seed).sample(cases, min(asked.cases, len(cases)))
    part = Part(f"{len(chosen)} cases of the SBML Test Suite")
    began = time.monotonic()
    for case in _shown(chosen, "suite"):
        found = child.call(suite.run_case, case, seconds=SECONDS)
        state = found["state"]
        if state == "refused":
            construct = published.named_construct(found["why"])
            state = f"refused by name: {construct}" if construct else "refused otherwise"
        part.add(case.name, found, state, wrong=state != "passed" and not state.startswith("refused by name"))
    part.seconds = time.monotonic() - began
    return part


def _shown(things: list[Any], what: str) -> Iterable[Any]:
    """Go through a list, and tell on standard error how far."""
    for number, thing in enumerate(things):
        if number % 25 == 0:
            sys.stderr.write(f"\r{what}: {number} of {len(things)} ")
            sys.stderr.flush()
        yield thing
    sys.stderr.write("\r")


def _write(parts: list[Part], out: Path, seed: str) -> None:
    lines = [f"# Public models ({seed})", "", "| what | how many | wrong |", "|---|---|---|"]
    for part in parts:
        counts = "; ".join(f"{count} {state}" for state, count in part.counts.most_common())
        lines.append(f"| {part.what} | {counts} | {len(part.wrong)} |")
    for part in parts:
        if part.wrong:
            lines += ["", f"## Wrong: {part.what}", ""]
            lines += [f"- {name}: {' '.join(why.split())[:400]}" for name, why in sorted(part.wrong.items())]
    text = "\n".join(lines) + "\n"
    (out / "corpus.md").write_text(text, encoding="utf-8")
    data = {part.what: {"counts": part.counts, "details": part.details, "seconds": part.seconds} for part in parts}
    (out / "corpus.json").write_text(json.dumps(data, indent=1), encoding="utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    raise SystemExit(main())
