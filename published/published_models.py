"""Hold published models against the claims and write ``docs/published-models.md``.

Usage: ``python published/published_models.py FOLDER [--out PAGE] [--jobs N]``. FOLDER holds files that the user has
downloaded or exported; ``published/models.yaml`` says which models are looked for, by the id or name in the file.
Nothing of theirs is copied. The page says which models were not in the folder.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "published-models.md"
JUDGED = ("PASS", "FAIL")
UNDECIDED = ("INCONCLUSIVE", "ERROR")


@dataclass(frozen=True)
class Entry:
    """One model that is looked for, as ``models.yaml`` has it."""

    mapping: str
    model: str
    label: str
    cytokine: str
    get: str
    about: str
    doi: str = ""
    control: bool = False
    why: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True)
class Experiment:
    """One experiment on one read-out: a case of a check that is run."""

    claim: str
    check: int
    kind: str
    case: str
    verdict: str
    detail: str

    @property
    def applies(self) -> bool:
        """Whether the model has what the experiment needs."""
        return self.verdict != "NOT_APPLICABLE"


@dataclass(frozen=True)
class Found:
    """A model and what the claims say of it."""

    entry: Entry
    sha256: str
    experiments: tuple[Experiment, ...]
    readouts: tuple[str, ...] = field(default=())

    def count(self, *verdicts: str) -> int:
        """How many experiments have one of these verdicts."""
        return sum(experiment.verdict in verdicts for experiment in self.experiments)

    @property
    def applying(self) -> int:
        """How many experiments apply."""
        return sum(experiment.applies for experiment in self.experiments)


def read_entries(file: Path = HERE / "models.yaml") -> tuple[Entry, ...]:
    """The models that are looked for.

    Raises:
        SystemExit: the list is not what it should be.
    """
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))["models"]
    try:
        return tuple(Entry(**{**row, "why": tuple(row.get("why", ()))}) for row in rows)
    except TypeError as error:
        raise SystemExit(f"{file}: {error}") from error


def models_in(folder: Path) -> dict[str, Path]:
    """The SBML files of a folder by the id of their model, and by its name where it has no id.

    Raises:
        SystemExit: there is no such folder, or two files hold one model.
    """
    if not folder.is_dir():
        raise SystemExit(f"{folder}: there is no such folder; name one that holds the downloaded files")
    found: dict[str, Path] = {}
    for path in sorted([*folder.rglob("*.xml"), *folder.rglob("*.sbml")]):
        start = path.read_text(encoding="utf-8", errors="replace")[:20_000]
        tag = re.search(r"<(?:\w+:)?model\b[^>]*>", start)
        if not tag:
            continue
        names = [re.search(rf"\b{word}\s*=\s*[\"']([^\"']*)[\"']", tag[0]) for word in ("id", "name")]
        key = next((name[1] for name in names if name and name[1]), "")
        if key in found:
            raise SystemExit(f"{found[key]} and {path}: both hold the model {key!r}; keep one of them in {folder}")
        if key:
            found[key] = path
    return found


def validate(model: Path, mapping: str, jobs: int) -> dict[str, Any]:
    """The report of ``ifnsbml validate`` as JSON.

    Raises:
        SystemExit: the command refuses the model or the mapping.
    """
    with tempfile.TemporaryDirectory(prefix="ifnsbml-") as folder:
        out = Path(folder) / "report.json"
        words = ["validate", str(model), "--mapping", mapping, "--json", str(out), "--quiet", "--jobs", str(jobs)]
        ran = subprocess.run(
            [sys.executable, "-m", "ifnsbml.cli", *words], check=False, capture_output=True, text=True, encoding="utf-8"
        )
        if ran.returncode not in (0, 1):
            raise SystemExit(f"{model} with {mapping}: {ran.stderr.strip() or ran.stdout.strip()}")
        report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return report


def experiments_in(report: Mapping[str, Any]) -> Iterator[Experiment]:
    """Every experiment of a report: cases of checks that are run, whatever becomes of the claim as a whole."""
    for claim in report["claims"]:
        for check in claim["checks"]:
            if check["mode"] != "simulated":
                continue
            for case in check["cases"]:
                yield Experiment(
                    claim["id"], check["check"], check["kind"], case["case"], case["verdict"], case["detail"]
                )


# --- the page ------------------------------------------------------------------------------

_INTRODUCTION = """\
# Published models, held against the claims

Models that others made, each under a mapping that comes with the package. What is counted are *experiments*: an
experiment of one claim on one read-out, which may stand in several claims. It *applies* where the model has what it
needs; it *holds*, *fails*, or stays *undecided* where one of its controls is not met. Most claims speak of things that
these models do not have: that an experiment does not apply says nothing against a model, and one that holds says no
more than its claim. What each claim says: `ifnsbml claims J01`.

None of the models is redistributed here. To make this page anew, put their files into a folder (of a PySB model, what
`python -m pysb.export MODEL.py sbml` writes) and name it:

```bash
nox -s published -- FOLDER
```
"""
_TABLE = """\
| model | stimulus | apply | hold | fail | undecided |
| --- | --- | ---: | ---: | ---: | ---: |
"""


def page_of(found: Sequence[Found], missing: Sequence[Entry] = ()) -> str:
    """The page."""
    models = [one for one in found if not one.entry.control]
    controls = [one for one in found if one.entry.control]
    parts = [_INTRODUCTION, "\n", _TABLE, *(_row(one) for one in models)]
    if controls:
        parts += ["\nNegative controls, with another cytokine put in the place of an interferon:\n\n", _TABLE]
        parts += [_row(one) for one in controls]
    if missing:
        parts.append(
            f"\nNot in the folder this time: {', '.join(f'{entry.label} ({entry.get})' for entry in missing)}.\n"
        )
    parts += [_section(one) for one in (*models, *controls)]
    return "".join(parts)


def _row(found: Found) -> str:
    entry = found.entry
    anchor = re.sub(r"[^\w\- ]", "", entry.label.lower()).strip().replace(" ", "-")
    numbers = (found.applying, found.count("PASS"), found.count("FAIL"), found.count(*UNDECIDED))
    return f"| [{entry.label}](#{anchor}) | {entry.cytokine} | {' | '.join(map(str, numbers))} |\n"


def _section(found: Found) -> str:
    entry = found.entry
    doi = f", [doi:{entry.doi}](https://doi.org/{entry.doi})" if entry.doi else ""
    lines = [f"\n## {entry.label}\n", f"{entry.about}\n"]
    lines.append(f"File: {entry.get}{doi}; SHA-256 {found.sha256[:12]}… · mapping: `{entry.mapping}`\n")
    lines.append(f"Reads {', '.join(f'`{name}`' for name in found.readouts)}.\n" if found.readouts else "")
    held = Counter(experiment.claim for experiment in found.experiments if experiment.verdict == "PASS")
    if held:
        lines.append(f"Holds: {', '.join(f'{claim} ({count})' for claim, count in held.items())}.\n")
    failed = [experiment for experiment in found.experiments if experiment.verdict == "FAIL"]
    if failed:
        lines.append("Fails:\n")
        lines += [f"{line}" for line in _failures(failed, entry.why)]
        lines.append("")
    undecided = [experiment for experiment in found.experiments if experiment.verdict in UNDECIDED]
    if undecided:
        reasons = Counter(_reason(experiment.detail) for experiment in undecided)
        told = "; ".join(f"{reason} ({count})" for reason, count in sorted(reasons.items()))
        lines.append(f"Undecided: {told}.\n")
    return "\n".join(line for line in lines if line is not None)


def _failures(failed: Sequence[Experiment], why: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """One line for each reason, with the experiments that it explains; those without any last."""
    sentences = list(why)
    explained: dict[str, list[Experiment]] = {}
    for experiment in failed:
        found = explanation(experiment, sentences)
        explained.setdefault(found or "Not looked into yet.", []).append(experiment)
    for sentence in sorted(explained, key=lambda text: text.startswith("Not looked")):
        cases = "; ".join(dict.fromkeys(f"{one.claim} {one.kind}: {one.case}" for one in explained[sentence]))
        yield f"- {cases}. *{' '.join(sentence.split())}*"


def explanation(experiment: Experiment, why: Iterable[Mapping[str, str]]) -> str:
    """What was found by hand about an experiment that fails; "" where nobody has looked."""
    for row in why:
        # An order names its read-outs among its numbers alone.
        told = experiment.case if "obs_" in experiment.case else experiment.detail
        if row["claim"] == experiment.claim and re.search(rf"\b{row['readout']}\b", told):
            return row["says"]
    return ""


def _reason(detail: str) -> str:
    """Why an experiment is undecided, without its numbers, which would change with every engine."""
    first = detail.removeprefix("control not met: ").split("; ")[0]
    text = re.sub(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*(?:nM|%)", "…", first)
    return re.sub(r"(?<![A-Za-z_\d.])-?\d+\.?\d*(?:e[-+]?\d+)?(?![A-Za-z_\d])", "…", text).strip()


def unused_sentences(found: Iterable[Found]) -> Iterator[str]:
    """Explanations of what does not fail any more."""
    for one in found:
        failed = [experiment for experiment in one.experiments if experiment.verdict == "FAIL"]
        for row in one.entry.why:
            if not any(explanation(experiment, [row]) for experiment in failed):
                yield f"{one.entry.mapping}: {row['claim']} {row['readout']} does not fail: its sentence is not used"


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge every model of the list that is in the folder, and write the page; 1 where one is missing."""
    options = argparse.ArgumentParser(prog="nox -s published --", description=(__doc__ or "").splitlines()[0])
    options.add_argument("folder", type=Path, help="where the downloaded files are")
    options.add_argument("--out", type=Path, default=PAGE, help="the page to write (docs/published-models.md)")
    options.add_argument("--jobs", type=int, default=2, help="processes for each model")
    chosen = options.parse_args(arguments)
    files = models_in(chosen.folder)
    found, missing = [], []
    for entry in read_entries():
        if entry.model not in files:
            missing.append(entry)
            continue
        print(f"{entry.label} …", file=sys.stderr, flush=True)
        report = validate(files[entry.model], entry.mapping, chosen.jobs)
        digest = hashlib.sha256(files[entry.model].read_bytes()).hexdigest()
        found.append(Found(entry, digest, tuple(experiments_in(report)), _readouts(entry.mapping)))
    for entry in missing:
        print(
            f"{entry.label}: no file in {chosen.folder} holds the model {entry.model!r} ({entry.get})", file=sys.stderr
        )
    for told in unused_sentences(found):
        print(told, file=sys.stderr)
    chosen.out.write_text(page_of(found, missing), encoding="utf-8")
    print(chosen.out)
    return 1 if missing else 0


def _readouts(mapping: str) -> tuple[str, ...]:
    from ifnsbml.resources import find_mapping

    return tuple(yaml.safe_load(find_mapping(mapping).read_text(encoding="utf-8"))["observables"])


if __name__ == "__main__":
    raise SystemExit(main())
