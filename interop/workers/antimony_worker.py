"""Translate SBML to Antimony and that back to SBML: ``antimony_worker.py IN.xml OUT.ant OUT.xml``."""

from __future__ import annotations

import sys
from pathlib import Path

import antimony


def main(path: str, text: str, again: str) -> None:
    if antimony.loadSBMLFile(path) < 0:
        raise SystemExit(f"Antimony refuses the SBML: {antimony.getLastError()}")
    written = antimony.getAntimonyString(antimony.getMainModuleName())
    Path(text).write_text(written, encoding="utf-8")
    antimony.clearPreviousLoads()
    if antimony.loadAntimonyString(written) < 0:
        raise SystemExit(f"Antimony refuses its own text: {antimony.getLastError()}")
    Path(again).write_text(antimony.getSBMLString(antimony.getMainModuleName()), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
