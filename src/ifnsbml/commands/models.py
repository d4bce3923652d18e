"""Which models a person means."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ifnsbml.resources import ResourceError, bundled_models, find_model


def chosen_models(names: Sequence[str], bundle: Path | None = None) -> list[Path]:
    """The files named by path or pathway; the whole bundle for none. Shown relative where that is shorter.

    ``bundle`` is another folder to take pathways from.

    Raises:
        ResourceError: one of them is nothing that exists, or the bundle has not been built.
    """
    if names:
        return [_short(find_model(name, bundle)) for name in names]
    bundled = bundled_models(bundle)
    if not bundled and bundle is not None:
        raise ResourceError(f"{bundle}: there are no models here (<pathway>/<pathway>.xml)")
    if not bundled:
        raise ResourceError("there are no models yet: name an SBML file, or run 'ifnsbml build' first")
    return [_short(path) for path in bundled.values()]


def _short(path: Path) -> Path:
    """The path from here where it lies below, else as it is."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_absolute() and path.is_relative_to(here) else path
