"""The explorer's page: how long a run takes in the JavaScript engine that Chromium has, and how large the page is."""

from __future__ import annotations

import json
import statistics
import tempfile
from importlib.resources import files
from pathlib import Path


def page_runs(path: Path, rounds: int) -> dict[str, float]:
    """Milliseconds of a 4 h run: the first, which compiles as it goes, and the median of those after it; megabytes."""
    from py_mini_racer import MiniRacer

    from ifnsbml.equations import read_equations
    from ifnsbml.report.explorer import write_explorer
    from ifnsbml.report.explorer.program import compile_program

    program = compile_program(read_equations(path), str(path))
    engine = (files("ifnsbml.report.explorer") / "static" / "engine.js").read_text(encoding="utf-8")
    first, later = [], []
    for _ in range(rounds):
        with MiniRacer() as context:
            context.eval(engine)
            context.eval(f"const model = Engine.create({program.source}, {json.dumps(program.tables)});")
            context.eval(
                "function timed() { const from = Date.now(); model.run({ until: 240 }); return Date.now() - from; }"
            )
            first.append(float(context.eval("timed()")))
            later += [float(context.eval("timed()")) for _ in range(10)]
    with tempfile.TemporaryDirectory() as folder:
        size = write_explorer(path, Path(folder) / "page.html")
    return {"first_ms": statistics.median(first), "later_ms": statistics.median(later), "megabytes": size / 1e6}
