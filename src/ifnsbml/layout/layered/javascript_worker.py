"""V8 in a process of its own: one JSON request a line on standard input, one JSON answer a line on standard output.

Run as a script, so that it starts without the package. A request is a text of JavaScript to
evaluate; the answer is ``{"value": …}``, null for what is no text, number or truth value, or
``{"error": …}``. Ends with its standard input.
"""

from __future__ import annotations

import json
import sys


def serve() -> None:
    """Answer until there is nothing more to read."""
    from py_mini_racer import MiniRacer

    with MiniRacer() as engine:
        for line in sys.stdin:
            try:
                value = engine.eval(json.loads(line))
                answer = {"value": value if isinstance(value, str | int | float) else None}
            except Exception as error:  # whatever goes wrong in there is told, and raised by who asked
                answer = {"error": str(error) or type(error).__name__}
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    serve()
