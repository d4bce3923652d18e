"""The Eclipse Layout Kernel (elkjs), run by a JavaScript engine in a process of its own.

Neither Node nor a browser is needed. ELK is deterministic: the same graph gives the same
coordinates.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.layered.javascript import JavaScript, JavaScriptError

Graph = dict[str, Any]

_PRELUDE = """
var window = globalThis;
globalThis.setTimeout = function (run) { Promise.resolve().then(run); return 0; };
globalThis.clearTimeout = function () {};
"""

_RUN = """
var answer = null, failure = null;
function arrange(text) {
  answer = null; failure = null;
  new ELK().layout(JSON.parse(text)).then(
    function (graph) { answer = JSON.stringify(graph); },
    function (error) { failure = String(error && error.message || error); });
}
"""


@cache
def _engine() -> JavaScript:
    source = files("ifnsbml.layout") / "vendor" / "elk.bundled.js"
    try:
        engine = JavaScript()
        for script in (_PRELUDE, source.read_text(encoding="utf-8"), _RUN):
            engine.eval(script)
    except JavaScriptError as error:
        raise LayoutError(
            f"Maps need the package 'mini-racer', which runs the layout engine: {error}. "
            "Install it with: python -m pip install mini-racer"
        ) from error
    return engine


def run(graph: Graph) -> Graph:
    """Lay out an ELK graph (its JSON form) and return it with coordinates; raises LayoutError."""
    engine = _engine()
    try:
        engine.eval(f"arrange({json.dumps(json.dumps(graph))})")
        failure, answer = engine.eval("failure"), engine.eval("answer")
    except JavaScriptError as error:
        _engine.cache_clear()  # the next graph gets an engine of its own
        raise LayoutError(f"The layout engine could not arrange '{graph.get('id')}': {error}") from error
    if failure is not None:
        raise LayoutError(f"The layout engine could not arrange '{graph.get('id')}': {failure}")
    if answer is None:
        raise LayoutError(f"The layout engine gave no answer for '{graph.get('id')}'.")
    arranged: Graph = json.loads(answer)
    return arranged


def node_of(ident: str, w: float, h: float, ports: Sequence[tuple[str, float, float, str]]) -> Graph:
    """A node of a graph, with its ports: id, x, y and side."""
    return {
        "id": ident,
        "width": w,
        "height": h,
        "ports": [
            {"id": port, "x": x, "y": y, "width": 0, "height": 0, "layoutOptions": {"elk.port.side": side}}
            for port, x, y, side in ports
        ],
        "layoutOptions": {"elk.portConstraints": "FIXED_POS"},
    }


def edge_of(ident: str, upper: str, lower: str, weight: float) -> Graph:
    """An edge between two ports; the higher its weight, the shorter and straighter it is drawn."""
    return {"id": ident, "sources": [upper], "targets": [lower], "weight": weight}
