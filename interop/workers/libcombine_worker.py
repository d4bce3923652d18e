"""What libCOMBINE finds in an archive: ``libcombine_worker.py IN.omex OUT.json``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import libcombine


def main(path: str, answer: str) -> None:
    archive = libcombine.CombineArchive()
    if not archive.initializeFromArchive(path):
        raise SystemExit("libCOMBINE refuses the archive")
    about = archive.getMetadataForLocation(".")
    found = {
        "entries": [archive.getEntry(i).getLocation() for i in range(archive.getNumEntries())],
        "master": archive.getMasterFile().getLocation(),
        "description": about.getDescription(),
        "creators": [about.getCreator(i).getFamilyName() for i in range(about.getNumCreators())],
        "created": about.getCreated().getDateAsString(),
    }
    archive.cleanUp()
    Path(answer).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
