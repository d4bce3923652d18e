"""What the shell offers for a word that is being typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_ID = re.compile(r"^- *id: *['\"]?([A-Za-z][A-Za-z0-9_.-]*)", re.MULTILINE)
_TOP = re.compile(r"^([A-Za-z_]\w*):", re.MULTILINE)


def pathways(incomplete: str) -> list[str]:
    """The names of pathways that begin so; where none does the shell goes on to files."""
    from ifnsbml.resources import PATHWAYS

    return _beginning(PATHWAYS, incomplete)


def models(incomplete: str) -> list[str]:
    """Pathways that begin so, and SBML files and folders on the way to them."""
    typed = Path(incomplete)
    folder = typed if incomplete.endswith("/") else typed.parent
    try:
        near = sorted(folder.iterdir())
    except OSError:
        near = []
    files = [f"{path}/" if path.is_dir() else str(path) for path in near if path.is_dir() or path.suffix == ".xml"]
    return [*pathways(incomplete), *_beginning(files, incomplete)]


def claim_ids(incomplete: str) -> list[str]:
    """The review's claims that begin so, found without reading them whole."""
    from ifnsbml.resources import ResourceError, claims_folder

    try:
        files = sorted(claims_folder().glob("*.yaml"))
    except ResourceError:
        return []
    ids = sorted(found for file in files for found in _ID.findall(file.read_text(encoding="utf-8")))
    return _beginning(ids, incomplete)


def contexts(incomplete: str) -> list[str]:
    """The named cells that begin so."""
    from ifnsbml.resources import contexts_file

    return _beginning(_TOP.findall(contexts_file().read_text(encoding="utf-8")), incomplete)


def mappings(incomplete: str) -> list[str]:
    """The package's own mappings that begin so."""
    from ifnsbml.resources import shipped_mappings

    return _beginning(shipped_mappings(), incomplete)


def _beginning(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
