"""Finished work on disk: one line for each finished piece, whole or not at all."""

from __future__ import annotations

import json
import os
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from ifnsbml.ensembles.sampling import EnsembleError

NAME = "journal.jsonl"


class Journal:
    """The finished sets of one ensemble, by model.

    A line that was cut off when the process or the machine died is left out, and written over. Use it as a
    context manager.
    """

    def __init__(self, folder: Path, heading: Mapping[str, Any], *, resume: bool) -> None:
        """Open or begin the journal in ``folder``.

        Args:
            folder: made where it does not exist.
            heading: what the work depends on; a journal with another heading is not resumed.
            resume: go on with what is there; else what is there is kept as ``journal.jsonl.old``.

        Raises:
            EnsembleError: nothing to resume, other work in the journal, or a folder that cannot be used.
        """
        self.path = folder / NAME
        self._heading = json.loads(json.dumps(heading))
        self._lines: list[dict[str, Any]] = []
        self._stream: IO[bytes]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if resume:
                length = self._read()
                self._stream = self.path.open("r+b")
                self._stream.truncate(length)
                self._stream.seek(length)
            else:
                if self.path.exists():
                    self.path.replace(self.path.with_name(NAME + ".old"))
                self._stream = self.path.open("xb")
                self._write(self._heading)
        except OSError as error:
            raise EnsembleError(f"{self.path}: {error.strerror or error}") from error

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def finished(self, model: str) -> dict[int, bytes]:
        """The codes of the sets of a model that are done, by their number."""
        return {number: codes for line in self._of(model) for number, codes in _codes(line["sets"]).items()}

    def spent(self, model: str) -> Iterator[dict[str, Any]]:
        """What else was written down with each finished piece."""
        yield from (line["more"] for line in self._of(model))

    def add(self, model: str, codes: Mapping[int, bytes], more: Mapping[str, Any]) -> None:
        """Write a finished piece down; it is on disk when this returns.

        Raises:
            EnsembleError: the disk is full or gone.
        """
        sets = {str(number): b64encode(zlib.compress(code, 9)).decode("ascii") for number, code in codes.items()}
        line = {"model": model, "sets": sets, "more": dict(more)}
        try:
            self._write(line)
        except OSError as error:
            raise EnsembleError(f"{self.path}: {error.strerror or error}; --resume goes on") from error
        self._lines.append(line)

    def _of(self, model: str) -> Iterator[dict[str, Any]]:
        return (line for line in self._lines if line["model"] == model)

    def _write(self, line: Mapping[str, Any]) -> None:
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
        data = text.encode("utf-8")
        self._stream.write(f"{zlib.crc32(data):08x} ".encode("ascii") + data + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def _read(self) -> int:
        """Read the whole lines; how many bytes they take."""
        if not self.path.is_file():
            raise EnsembleError(f"{self.path}: there is nothing to resume; run without --resume first")
        length = 0
        found = []
        for line in self.path.read_bytes().splitlines(keepends=True):
            check, _, data = line[:-1].partition(b" ")
            if not line.endswith(b"\n") or check != f"{zlib.crc32(data):08x}".encode("ascii"):
                break
            found.append(json.loads(data))
            length += len(line)
        if not found:
            raise EnsembleError(f"{self.path}: is not a journal; run without --resume")
        unlike = [key for key in self._heading if found[0].get(key) != self._heading[key]]
        if unlike:
            raise EnsembleError(
                f"{self.path}: holds other work ({', '.join(unlike)} differ); repeat the command that began it, or "
                "run without --resume"
            )
        self._lines = found[1:]
        return length


def _codes(sets: Mapping[str, str]) -> dict[int, bytes]:
    return {int(number): zlib.decompress(b64decode(code)) for number, code in sets.items()}
