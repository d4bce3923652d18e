"""The page's own JavaScript, run by V8 in a process of its own instead of in a browser."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np

from ifnsbml.layout.layered.javascript import JavaScript
from ifnsbml.report.explorer.program import Program

STATIC = files("ifnsbml.report.explorer") / "static"


_OPEN: list[JavaScript] = []


def close_engines() -> None:
    """End every engine that was started."""
    while _OPEN:
        _OPEN.pop().close()


@dataclass(frozen=True)
class PageRun:
    """What the page's integrator gives."""

    time: np.ndarray
    values: Mapping[str, np.ndarray]
    fluxes: Mapping[str, np.ndarray]


class PageEngine:
    """One model in the page's integrator."""

    def __init__(self, program: Program, *scripts: str) -> None:
        self._tables = program.tables
        self._context = JavaScript()
        _OPEN.append(self._context)
        for script in ("engine.js", *scripts):
            self._context.eval((STATIC / script).read_text(encoding="utf-8"))
        self._context.eval(f"var model = Engine.create({program.source}, {json.dumps(program.tables)});")

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression."""
        return json.loads(self._context.eval(f"JSON.stringify({expression})"))

    def run(self, settings: Mapping[str, float], *, muted: Sequence[str] = (), **options: float) -> PageRun:
        """Run the model as the page does."""
        given = json.dumps({"settings": dict(settings), "muted": list(muted), **options})
        self._context.eval(f"var result = model.run({given});")
        time = np.array(self.evaluate("Array.from(result.time)"))
        values = np.array(self.evaluate("Array.from(result.values)")).reshape(len(time), -1)
        fluxes = np.array(self.evaluate("Array.from(result.fluxes)")).reshape(len(time), -1)
        return PageRun(
            time,
            dict(zip(self._tables["values"], values.T, strict=True)),
            dict(zip(self._tables["reactions"], fluxes.T, strict=True)),
        )
