"""A JavaScript engine (V8) that lives in a process of its own.

V8 and libRoadRunner both compile machine code; in one process they have crashed each other.
"""

from __future__ import annotations

import json
import subprocess
import sys
import weakref
from importlib.util import find_spec
from pathlib import Path
from typing import Any

WORKER = Path(__file__).with_name("javascript_worker.py")


class JavaScriptError(Exception):
    """JavaScript that threw, or an engine that ended or is not installed."""


class JavaScript:
    """One engine with its own global state; the process ends with the object or at ``close``."""

    def __init__(self) -> None:
        """Start the engine; raises JavaScriptError where the package that brings it is not installed."""
        if find_spec("py_mini_racer") is None:
            raise JavaScriptError("the package 'mini-racer' is not installed")
        self._process = subprocess.Popen(
            [sys.executable, "-B", str(WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.close = weakref.finalize(self, _ended, self._process)

    def eval(self, script: str) -> Any:
        """The value of a script: text, a number or a truth value, None for anything else; raises JavaScriptError."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(script) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except (OSError, ValueError) as error:
            raise JavaScriptError(f"the JavaScript engine has ended: {error}") from error
        if not line:
            raise JavaScriptError(f"the JavaScript engine ended with exit code {self._process.wait()}")
        answer = json.loads(line)
        if "error" in answer:
            raise JavaScriptError(answer["error"])
        return answer["value"]


def _ended(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None and process.stdout is not None
    process.stdin.close()
    process.stdout.close()
    process.wait()
