"""Reports in a terminal: a line per claim, a mark per model, and why what did not pass did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from ifnsbml.claims.experiments_held import experiments_on, held, to_map_next
from ifnsbml.claims.verdicts import Verdict

if TYPE_CHECKING:
    from ifnsbml.claims.loading import ClaimSet, LoadedClaim
    from ifnsbml.claims.results import ClaimResult, Report

MARKS = {
    Verdict.PASS: ("✓", "green"),
    Verdict.HELD_IN_PART: ("◐", "green"),
    Verdict.FAIL: ("✗", "bold red"),
    Verdict.INCONCLUSIVE: ("?", "yellow"),
    Verdict.NOT_APPLICABLE: ("·", "dim"),
    Verdict.ERROR: ("!", "bold magenta"),
}
_BAD = (Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE)


def console(*, stderr: bool = False) -> Console:
    """A console that takes the width and colours of where it writes to."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def show_report(report: Report, claims: ClaimSet, *, brief: bool = False) -> RenderableType:
    """The whole report: the table (unless ``brief``), what did not pass, and the six counts."""
    parts: list[RenderableType] = [*_experiments(report)]
    if not brief:
        parts += [_table(report, claims), _legend(report), Text()]
    parts += _problems(report)
    parts += _unsaid(report, claims)
    parts += _to_map_next(report)
    parts += _warnings(report)
    parts.append(_summary(report))
    return Group(*parts)


def _experiments(report: Report) -> Iterator[RenderableType]:
    """Of somebody else's model first of all what it answers, experiment by experiment."""
    for path in report.models:
        if path in report.foreign:
            found = held(experiments_on(report, path))
            style = "bold" if found.holding == found.applying else "bold yellow"
            yield Text.assemble((report.names[path], "bold"), ": ", (found.told, style), "\n")


def _to_map_next(report: Report) -> Iterator[RenderableType]:
    for path in report.models:
        wanted = to_map_next(experiments_on(report, path)) if path in report.foreign else ()
        if wanted:
            yield Text(f"what to map next in {report.names[path]}, with the experiments that it would add by itself:")
            yield Text("  " + "  ".join(f"{name} ({alone})" for name, alone, _ in wanted) + "\n", style="dim")


def _table(report: Report, claims: ClaimSet) -> Table:
    paths = list(report.models)
    by_claim: dict[str, list[ClaimResult]] = {}
    for result in report.claims:
        by_claim.setdefault(result.id, []).append(result)
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), expand=True)
    table.add_column("claim", no_wrap=True)
    for number in range(len(paths)):
        table.add_column(_column(number, len(paths)), justify="center", no_wrap=True)
    table.add_column("statement", overflow="ellipsis", no_wrap=True, ratio=1)
    for loaded in claims:
        marks = [Text(*MARKS[result.verdict]) for result in by_claim[loaded.id]]
        table.add_row(loaded.id, *marks, Text(loaded.claim.statement, overflow="ellipsis", no_wrap=True))
    return table


def _column(number: int, count: int) -> str:
    return "" if count == 1 else str(number + 1)


def _legend(report: Report) -> Text:
    marks = "   ".join(f"{mark} {verdict.value}" for verdict, (mark, _) in MARKS.items())
    names = list(report.names.items())
    if len(names) == 1:
        models = names[0][0]
    else:
        models = "  ".join(f"{number} {name}" for number, (_, name) in enumerate(names, 1))
    return Text(f"\n{marks}\n{models}", style="dim")


def _problems(report: Report) -> Iterator[RenderableType]:
    for verdict in _BAD:
        for result in report.claims:
            if result.verdict is verdict:
                yield _problem(result, report.names[result.model])


def _problem(result: ClaimResult, model: str) -> Text:
    text = Text()
    text.append(result.verdict.value, style=MARKS[result.verdict][1])
    text.append(f" {result.id} on {model}\n")
    for check in result.checks:
        if check.counted and check.verdict is not Verdict.PASS:
            told = f"check {check.number + 1}, {check.kind} ({check.standing}), {check.mode.value}"
            text.append(f"  {told}: {check.verdict.value}\n", style="dim")
            text.append(f"    {check.detail}\n")
    return text


def _unsaid(report: Report, claims: ClaimSet) -> Iterator[RenderableType]:
    """What a model cannot express although a claim names it: nobody should take that for a pass."""
    named = {(loaded.id, model) for loaded in claims for model in loaded.claim.models}
    for result in report.claims:
        model = report.names[result.model]
        if result.verdict is Verdict.NOT_APPLICABLE and (result.id, model) in named:
            yield Text.assemble((f"{Verdict.NOT_APPLICABLE.value} {result.id} on {model}: {result.detail}\n", "dim"))


def _warnings(report: Report) -> Iterator[RenderableType]:
    for path, told in report.warnings.items():
        for warning in told:
            yield Text.assemble(("warning", "yellow"), f" {report.names[path]}: {warning}\n")


def _summary(report: Report) -> Text:
    text = Text()
    for verdict, count in report.summary.items():
        text.append(f"{count} {verdict.value}  ", style=MARKS[verdict][1] if count else "dim")
    return text


def show_claims(claims: ClaimSet) -> RenderableType:
    """One line per claim: id, how it is held, which kinds, what it says."""
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), expand=True)
    table.add_column("claim", no_wrap=True)
    table.add_column("standing", no_wrap=True)
    table.add_column("kinds", no_wrap=True, max_width=24, overflow="ellipsis")
    table.add_column("statement", overflow="ellipsis", no_wrap=True, ratio=1)
    for loaded in claims:
        claim = loaded.claim
        standings = ", ".join(dict.fromkeys(check.standing for check in claim.checks))
        kinds = ", ".join(dict.fromkeys(check.kind for check in claim.checks))
        table.add_row(claim.id, standings, kinds, claim.statement)
    return Group(table, Text(f"\n{len(claims)} claims; 'ifnsbml claims ID' shows one", style="dim"))


def show_claim(loaded: LoadedClaim) -> RenderableType:
    """One claim whole: statement, source, models and every field of its checks."""
    claim = loaded.claim
    source = claim.source
    text = Text()
    text.append(f"{claim.id}  ", style="bold")
    text.append(f"{claim.statement}\n\n")
    where = [source.review, source.section]
    where += [f"Fig. {source.figure}"] if source.figure else []
    where += [f"refs {', '.join(map(str, source.refs))}"] if source.refs else []
    text.append(f"source  {' · '.join(where)}\n")
    text.append(f"models  {', '.join(claim.models)}\n")
    if claim.note:
        text.append(f"note    {claim.note}\n")
    for number, check in enumerate(claim.checks, 1):
        text.append(f"\ncheck {number}: {check.kind} ({check.standing})\n", style="bold")
        for name, value in check.model_dump(exclude_defaults=True, by_alias=True).items():
            if name not in {"kind", "standing"}:
                text.append(f"  {name}: {_told(value)}\n")
    text.append(f"\n{loaded.text.file}:{loaded.text.line(loaded.at)}", style="dim")
    return text


def _told(value: Any) -> str:
    """A field's value on one line, without the marks of a programming language."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_told(item)}" for key, item in value.items() if item is not None) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        items = [_told(item) for item in value]
        return items[0] if len(items) == 1 else "[" + ", ".join(items) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
