"""The report as a page: summary, models, mapping, and a card for every claim by section of the review."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ifnsbml._version import __version__
from ifnsbml.claims.experiments_held import experiments_of, experiments_on, held, to_map_next
from ifnsbml.claims.loading import LoadedClaim
from ifnsbml.claims.results import ClaimResult
from ifnsbml.claims.verdicts import Verdict, worst
from ifnsbml.report.html.evidence import ClaimEvidence
from ifnsbml.report.html.mapped import Coverage, coverage
from ifnsbml.report.html.material import Material
from ifnsbml.report.html.sections import heading, in_review_order
from ifnsbml.report.html.words import RESTS, STANDINGS
from ifnsbml.report.page import Page, markup, write

FOLDER = Path(__file__).resolve().parent
SHOWN = (Verdict.PASS, Verdict.HELD_IN_PART, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.ERROR, Verdict.NOT_APPLICABLE)
STATES = {
    "killed": "a claim fails on it",
    "unsettled": "only controls notice it",
    "survived": "no claim notices it",
    "idle": "no run exercises it",
    "unconstrained": "the review leaves it open",
    "equivalent": "it cannot be told from the model",
    "error": "a claim could not be judged on it",
}


@dataclass(frozen=True)
class Mark:
    """The verdict of one claim on one model."""

    model: int
    name: str
    verdict: str
    rests: str


@dataclass(frozen=True)
class ClaimRow:
    """What is seen of a claim before it is opened, and what the filters go by."""

    id: str
    statement: str
    section: str
    where: str
    note: str
    verdict: str
    marks: tuple[Mark, ...]
    partly: str
    kinds: tuple[str, ...]
    standings: tuple[str, ...]
    text: str

    @property
    def results(self) -> str:
        """Model, verdict and what it rests on of each mark, for the page's filters."""
        return " ".join(f"{mark.model}:{mark.verdict}:{mark.rests or '-'}" for mark in self.marks)


@dataclass(frozen=True)
class ModelCard:
    """One model: its counts, its identity, its map where it has one, and what to be warned of."""

    name: str
    path: str
    sha256: str
    counts: dict[str, int]
    wiring: int
    map: str
    warnings: tuple[str, ...]
    mutants: dict[str, int]
    experiments: str
    """Of somebody else's model, how many of its experiments hold."""
    to_map_next: tuple[tuple[str, int, int], ...]


def write_report(material: Material, path: Path) -> int:
    """Write the report; returns its size in bytes.

    Raises:
        SettingError: the file cannot be written.
    """
    return write(report_page(material), path)


def report_page(material: Material) -> Page:
    """The report as a page."""
    evidence = ClaimEvidence(material)
    carried = evidence.as_json()
    rows = [_row(material, loaded, evidence) for loaded in in_review_order(material.claims)]
    report = material.report
    summary = {verdict.value: report.summary[verdict] for verdict in SHOWN}
    elsewhere = sum(not result.checks for result in report.claims)
    sections: dict[str, list[ClaimRow]] = {}
    for row in rows:
        sections.setdefault(row.section, []).append(row)
    body = markup(
        "report.html",
        FOLDER / "templates",
        headline=material.headline,
        applies=any(count for verdict, count in summary.items() if verdict != Verdict.NOT_APPLICABLE),
        claims=len(rows),
        version=__version__,
        summary=summary,
        elsewhere=elsewhere,
        lacking=summary[Verdict.NOT_APPLICABLE.value] - elsewhere,
        models=[_model(material, number) for number in range(len(material.paths))],
        sections=sections,
        kinds=sorted({kind for row in rows for kind in row.kinds}),
        standings=[name for name in STANDINGS if any(name in row.standings for row in rows)],
        standings_mean=STANDINGS,
        rests=RESTS,
        coverages=_coverages(material),
        comparison=material.comparison,
        mutant_states=STATES,
        ensemble=getattr(report, "ensemble", None),
    )
    return Page(
        title="Interferon signalling: the claims report",
        body=body,
        packed={"evidence": carried},
        styles=[(FOLDER / "static" / "report.css").read_text(encoding="utf-8")],
        scripts=[
            (FOLDER / "static" / name).read_text(encoding="utf-8") for name in ("charts.js", "card.js", "report.js")
        ],
        body_class="report",
    )


def _row(material: Material, loaded: LoadedClaim, evidence: ClaimEvidence) -> ClaimRow:
    claim, source = loaded.claim, loaded.claim.source
    results = material.results[claim.id]
    section, part = heading(source.section)
    where = [part] if part else []
    where += [f"Figure {source.figure}"] if source.figure else []
    where += [f"refs {', '.join(map(str, source.refs))}"] if source.refs else []
    kinds = tuple(dict.fromkeys(check.kind for check in claim.checks))
    standings = tuple(dict.fromkeys(check.standing for check in claim.checks))
    read = {name for check in claim.checks for name in getattr(check, "observe", [])}
    text = [claim.id, claim.statement, claim.note or "", source.section, *where, *kinds]
    partly = partly_judged(results)
    text += [partly] if partly else []
    text += [word for name in sorted(read) for word in (name, evidence.label(name))]
    return ClaimRow(
        id=claim.id,
        statement=claim.statement,
        section=section,
        where=" · ".join(where),
        note=claim.note or "",
        verdict=_verdict(results).value,
        marks=tuple(_marks(material, results)),
        partly=partly,
        kinds=kinds,
        standings=standings,
        text=" ".join(text).lower(),
    )


def _verdict(results: Iterable[ClaimResult]) -> Verdict:
    """The worst of a claim's verdicts where it applies; where it applies nowhere, that."""
    found = [result.verdict for result in results if result.verdict is not Verdict.NOT_APPLICABLE]
    return worst(found)


def partly_judged(results: Sequence[ClaimResult]) -> str:
    """Of a claim that no model expresses as a whole: how many of its experiments are judged."""
    if not any(result.verdict is Verdict.HELD_IN_PART for result in results):
        return ""
    experiments = [experiment for result in results for experiment in experiments_of(result)]
    found = held(experiments)
    return f"{found.applying} of {found.every} experiments apply"


def _marks(material: Material, results: Iterable[ClaimResult]) -> Iterable[Mark]:
    for number, result in enumerate(results):
        if result.checks:
            yield Mark(number, material.report.names[result.model], result.verdict.value, result.rests_on or "")


def _model(material: Material, number: int) -> ModelCard:
    path, report = material.paths[number], material.report
    results = [results[number] for results in material.results.values()]
    matrix = material.matrix_of(path)
    experiments = experiments_on(report, path) if material.foreign(path) else ()
    return ModelCard(
        name=report.names[path],
        path=path,
        sha256=report.models[path],
        counts={verdict.value: sum(result.verdict is verdict for result in results) for verdict in SHOWN},
        wiring=sum(result.rests_on == "wiring" and result.verdict is Verdict.PASS for result in results),
        map=_map(Path(path)),
        warnings=tuple(report.warnings.get(path, ())),
        mutants=matrix.counts if matrix is not None else {},
        experiments=held(experiments).told if experiments else "",
        to_map_next=to_map_next(experiments),
    )


def _map(path: Path) -> str:
    """The activity-flow map beside the file, as an image: nothing in an image can run or load anything."""
    drawn = path.with_suffix(".af.svg")
    if not drawn.is_file():
        return ""
    return "data:image/svg+xml;base64," + base64.b64encode(drawn.read_bytes()).decode("ascii")


def _coverages(material: Material) -> list[Coverage]:
    if material.comparison is not None:
        return []  # each of the two may have a mapping of its own
    return [coverage(material, path) for path in material.paths if material.foreign(path)]
