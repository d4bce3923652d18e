"""``ifnsbml hypotheses``"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.commands.outputs import STDOUT, refuse_unwritable, write_text
from ifnsbml.progress import counting

if TYPE_CHECKING:
    from rich.table import Table

    from ifnsbml.hypotheses import Difference, HypothesisEffect

SHOWN = 4


def run(model: str, only: Sequence[str], jobs: int | None, json_file: Path | None, *, quiet: bool = False) -> None:
    """Explore the hypotheses of a model and show what each would change.

    Raises:
        IfnsbmlError: an unknown model or hypothesis.
    """
    from ifnsbml.claims import load_claims, load_contexts
    from ifnsbml.hypotheses import explore
    from ifnsbml.report.console import console
    from ifnsbml.resources import claims_folder, find_model

    refuse_unwritable(json_file, "--json", or_stdout=True)
    with counting("hypotheses", quiet=quiet) as bar:
        found = explore(
            find_model(model),
            load_claims(claims_folder()),
            load_contexts(),
            only=only,
            jobs=jobs,
            progress=bar.at,
        )
    if json_file is not None:
        write_text(json.dumps([_as_json(outcome) for outcome in found], indent=2) + "\n", json_file)
    if json_file == STDOUT:
        return
    if quiet:
        for outcome in found:
            console().print(_brief(outcome), soft_wrap=True)
    else:
        console().print(_table(found))


def _brief(outcome: HypothesisEffect) -> str:
    return f"{outcome.hypothesis}: {len(outcome.changed)} read-outs change, {len(outcome.claims)} claims"


def _table(found: Sequence[HypothesisEffect]) -> Table:
    from rich.table import Table

    table = Table(title="What each hypothesis would change, and the experiment that would settle it", show_lines=True)
    for heading in ("hypothesis", "changes most", "experiment that would settle it", "claims that change"):
        table.add_column(heading, overflow="fold")
    for outcome in found:
        best = outcome.settling
        most = "\n".join(_line(difference) for difference in outcome.changed[:SHOWN]) or "nothing"
        more = len(outcome.changed) - SHOWN
        table.add_row(
            outcome.name or outcome.hypothesis,
            most + (f"\n… and {more} more" if more > 0 else ""),
            f"{_experiment(best)}\nread {best.observable}: {_level(best.off)} → {_level(best.on)} nM"
            if best
            else "none of these",
            "\n".join(f"{id_}: {off.value} → {on.value}" for id_, (off, on) in outcome.claims.items()) or "none",
        )
    return table


def _line(difference: Difference) -> str:
    return f"{difference.observable} {'+' if difference.on >= difference.off else '−'}{difference.size:.0%}"


def _level(value: float) -> str:
    """A peak; what is left of zero by rounding is zero."""
    return f"{value:.3g}" if value >= 1e-9 else "0"


def _experiment(difference: Difference | None) -> str:
    if difference is None:
        return ""
    return ", ".join(f"{name}={value:g}" for name, value in difference.settings) or "the model as it is"


def _as_json(outcome: HypothesisEffect) -> dict[str, Any]:
    return {
        "hypothesis": outcome.hypothesis,
        "name": outcome.name,
        "changed": [
            {
                "observable": d.observable,
                "settings": dict(d.settings),
                "relative_difference": d.size,
                "peak_off": d.off,
                "peak_on": d.on,
            }
            for d in outcome.changed
        ],
        "claims": {id_: [off.value, on.value] for id_, (off, on) in outcome.claims.items()},
    }
