"""Two models side by side in a terminal: what claims and experiments say otherwise of the second."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from ifnsbml.claims.comparison import ExperimentChange, ModelComparison
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.report.console import MARKS


def show_comparison(found: ModelComparison, *, brief: bool = False) -> RenderableType:
    """What holds on each model, the claims that differ, and (unless ``brief``) each experiment behind them."""
    return Group(*_parts(found, brief))


def _parts(found: ModelComparison, brief: bool) -> Iterator[RenderableType]:
    for path, counted in zip((found.before, found.after), found.held, strict=True):
        yield Text.assemble((found.report.names[path], "bold"), f" ({path}): {counted.told}")
    if not found.experiments:
        yield Text("\nno experiment comes out otherwise")
        return
    yield Text()
    by_claim: dict[str, list[ExperimentChange]] = {}
    for change in found.experiments:
        by_claim.setdefault(change.claim, []).append(change)
    changed = {change.claim: change for change in found.claims}
    for claim, experiments in by_claim.items():
        text = Text(claim, style="bold")
        if claim in changed:
            text.append("  ")
            text.append_text(_arrow(changed[claim].before, changed[claim].after))
        yield text
        for change in () if brief else experiments:
            yield Text.assemble("  ", _arrow(*change.verdicts), f"  {change.case}")
            for told in (change.before, change.after):
                if told is not None and told.verdict is not Verdict.PASS:
                    yield Text(f"      {told.detail}", style="dim")
    lost = len(found.lost)
    yield Text(f"\n{len(found.experiments)} experiments of {len(by_claim)} claims come out otherwise; {lost} are lost")


def _arrow(before: Verdict, after: Verdict) -> Text:
    return Text.assemble((before.value, MARKS[before][1]), " → ", (after.value, MARKS[after][1]))
