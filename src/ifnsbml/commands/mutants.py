"""``ifnsbml validate --mutants``"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ifnsbml.mutants.kill_matrix import KillMatrix, ModelMatrix, MutantRow

STATES = {
    "survived": ("bold red", "no claim notices"),
    "unsettled": ("yellow", "only a control is not met any more"),
    "error": ("bold magenta", "could not be run: no kill"),
    "idle": ("dim", "no experiment of the claims exercises it"),
    "unconstrained": ("dim", "the review leaves it open"),
    "equivalent": ("dim", "known to make no difference"),
    "killed": ("green", "a claim fails"),
}
WORST = ("survived", "unsettled", "error")


def show_matrix(matrix: KillMatrix, *, brief: bool = False) -> RenderableType:
    """Survivors first, with what stands behind each; what each claim alone kills; claims turned round."""
    from rich.console import Group

    return Group(*(part for model in matrix.models for part in _model(model, brief)), *_judgement(matrix))


def _model(model: ModelMatrix, brief: bool) -> Iterator[RenderableType]:
    from rich.text import Text

    yield Text(f"{model.model}", style="bold")
    shown = WORST if not brief else WORST[:1]
    for state in shown:
        rows = [row for row in model.rows if row.state == state]
        if rows:
            style, told = STATES[state]
            yield Text.assemble((f"\n{len(rows)} {state}", style), f": {told}")
            yield _table(rows)
    if not brief:
        yield _unique(model)
    yield from _findings(model)
    yield _summary(model)


def _table(rows: Sequence[MutantRow]) -> RenderableType:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("standing", "evidence", "mutant"):
        table.add_column(heading, no_wrap=heading != "mutant", overflow="fold")
    for row in rows:
        standing = row.evidence.standing or ("curated" if row.kind == "add" else "")
        table.add_row(standing, " ".join(row.evidence.claims or row.negates), row.says)
    return table


def _unique(model: ModelMatrix) -> RenderableType:
    from rich.text import Text

    alone = {claim: count for claim, count in model.unique.items() if count}
    text = Text("\nkilled by this claim alone: ", style="bold")
    listed = sorted(alone.items(), key=lambda item: (-item[1], item[0]))
    text.append(", ".join(f"{claim} {count}" for claim, count in listed) or "none", style="none")
    return text


def _findings(model: ModelMatrix) -> Iterator[RenderableType]:
    from rich.text import Text

    if model.missed:
        told = ", ".join(f"{mutant.removeprefix('add:')} (negates {claim})" for mutant, claim in model.missed)
        yield Text.assemble(("\nmade to break a claim that does not notice: ", "yellow"), told)
    if model.outdated:
        told = ", ".join(row.id for row in model.outdated)
        yield Text.assemble(("\nlisted in mutants.yaml as let be, and a claim fails on it: ", "yellow"), told)


def _judgement(matrix: KillMatrix) -> Iterator[RenderableType]:
    """What makes the command fail, at the end where it is seen."""
    from rich.text import Text

    for name, rows in matrix.stated_alive.items():
        told = ", ".join(f"{row.reactions[0]} ({' '.join(row.evidence.claims)}; {row.state})" for row in rows)
        yield Text.assemble((f"{name}: stated by the review, and no claim fails without it: ", "bold red"), told)
    if matrix.silent_negatives:
        told = ", ".join(matrix.silent_negatives)
        yield Text.assemble(("claims that deny something and kill no mutant by it: ", "bold red"), told)
    for model in matrix.models:
        for row in model.turned_passing:
            told = f"{row.claim}, check {row.check + 1}, {row.how}: {row.detail}"
            yield Text.assemble((f"{model.name}: turned round and passes: ", "bold red"), told)
    if matrix.good:
        told = "every reaction that the review states is missed by a claim, every claim that denies something kills a "
        yield Text(f"{told}mutant, no claim turned round holds", style="green")


def _summary(model: ModelMatrix) -> RenderableType:
    from rich.text import Text

    text = Text(f"\n{len(model.rows)} mutants: ")
    for state, count in model.counts.items():
        text.append(f"{count} {state}  ", style=STATES[state][0] if count else "dim")
    fails = sum(row.fails for row in model.turned)
    also = sum(not row.fails and row.how == "stimulus" for row in model.turned)
    text.append(f"\n{len(model.turned)} claims turned round: {fails} do not pass")
    if also:
        text.append(f", {also} are true of the other interferon as well", style="dim")
    return text.append("\n")
