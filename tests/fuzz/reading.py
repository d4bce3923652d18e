"""A process that reads files for the tests: one that dies, or never answers, is then a result and not the end.

Run as a program it answers each line ``kind TAB path`` on its standard input by a line of JSON.
"""

from __future__ import annotations

import json
import selectors
import subprocess
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

PATIENCE = 120.0
"""Seconds after which a reader that says nothing is taken to hang; each answer takes a fraction of one."""


@dataclass(frozen=True)
class Answer:
    """What came of a file: ``fine``, ``refused`` with a message, ``defect``, ``died`` or ``hangs``."""

    state: str
    message: str = ""


class Reader:
    """The process, started when it is needed and again when it died. A context manager."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def ask(self, kind: str, path: Path) -> Answer:
        """Let the process read ``path`` as a ``model``, a ``mapping``, ``claims`` or ``contexts``."""
        process = self._process = self._process or subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{kind}\t{path}\n")
        process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            if not selector.select(PATIENCE):
                self._stop()
                return Answer("hangs")
        line = process.stdout.readline()
        if not line:
            code = process.wait()
            self._process = None
            return Answer("died", f"exit code {code}")
        return Answer(**json.loads(line))

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _read(kind: str, path: Path) -> None:
    if kind == "model":
        from ifnsbml.equations import read_equations
        from ifnsbml.mapping.draft import draft_mapping

        draft_mapping(path, {"IFN_gamma", "expression_STAT1", "obs_STAT1_pY701"})
        read_equations(path)
    elif kind == "mapping":
        from ifnsbml.mapping.document import mapped_document
        from ifnsbml.mapping.mapping import load_mapping
        from ifnsbml.mapping.reading import read_translation

        mapped_document(read_translation(path.with_name("their.xml"), load_mapping(path)))
    elif kind == "claims":
        from ifnsbml.claims.loading import load_claims

        load_claims(path)
    else:
        from ifnsbml.claims.contexts import load_contexts

        load_contexts(path)


def _serve() -> None:
    from ifnsbml.errors import IfnsbmlError

    for line in sys.stdin:
        kind, _, path = line.rstrip("\n").partition("\t")
        try:
            _read(kind, Path(path))
            answer = Answer("fine")
        except IfnsbmlError as error:
            answer = Answer("refused", str(error))
        except Exception:
            answer = Answer("defect", traceback.format_exc())
        print(json.dumps(answer.__dict__), flush=True)


if __name__ == "__main__":
    _serve()
