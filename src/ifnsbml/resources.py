"""Where the claims, the models and the cell contexts are: inside the installed package, or in a checkout."""

from __future__ import annotations

from pathlib import Path

from ifnsbml.errors import IfnsbmlError, nearest

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parent.parent

PATHWAYS = (
    "type1_jak_stat",
    "type2_jak_stat",
    "stat1_transcription",
    "crkl",
    "p38",
    "mek_erk",
    "pi3k_pkc_delta",
    "mtor",
    "interferon",
)
"""The bundle's models, the parts before the whole."""


class ResourceError(IfnsbmlError):
    """A model or a set of claims that cannot be found."""


def claims_folder() -> Path:
    """The folder of the claims.

    Raises:
        ResourceError: neither the package nor a checkout around it has one.
    """
    return _folder("validation", "claims (validation/*.yaml)")


def bundle_folder() -> Path:
    """The folder of the bundle, with one folder per pathway.

    Raises:
        ResourceError: neither the package nor a checkout around it has one.
    """
    return _folder("sbml", "models (sbml/<pathway>/<pathway>.xml)")


def contexts_file() -> Path:
    """The file of the cell contexts."""
    return PACKAGE / "data" / "contexts.yaml"


def bundled_models(folder: Path | None = None) -> dict[str, Path]:
    """The models of a bundle that exist, by pathway name: the known pathways first, in their order.

    ``folder`` is the bundle's; by default the package's own, or nothing where that has not been built.

    Raises:
        ResourceError: ``folder`` is no folder.
    """
    if folder is not None and not folder.is_dir():
        raise ResourceError(f"{folder}: there is no such folder")
    try:
        folder = folder or bundle_folder()
    except ResourceError:
        return {}
    found = {path.stem: path for path in sorted(folder.glob("*/*.xml")) if path.stem == path.parent.name}
    order = [*(name for name in PATHWAYS if name in found), *(name for name in found if name not in PATHWAYS)]
    return {name: found[name] for name in order}


def shipped_mappings() -> dict[str, Path]:
    """The mappings of published models that come with the package, by name."""
    return {path.stem: path for path in sorted((PACKAGE / "data" / "mappings").glob("*.yaml"))}


def find_mapping(mapping: str) -> Path:
    """The file that a person means by a path or by the name of a mapping of the package.

    Raises:
        ResourceError: it is neither; the message names the nearest.
    """
    path = Path(mapping)
    if path.is_file():
        return path
    shipped = shipped_mappings()
    if mapping in shipped:
        return shipped[mapping]
    raise ResourceError(f"{mapping}: there is no such mapping file; of the package's own: {nearest(mapping, shipped)}")


def find_model(model: str, folder: Path | None = None) -> Path:
    """The file that a person means by a path or by the name of a pathway of the bundle in ``folder``.

    Raises:
        ResourceError: it is neither; the message names the nearest pathways.
    """
    path = Path(model)
    if path.is_file():
        return path
    bundled = bundled_models(folder)
    if model in bundled:
        return bundled[model]
    shown = model if model.isprintable() and model else repr(model)
    if model and path.is_dir():
        raise ResourceError(f"{shown}: is a folder; name an SBML file in it")
    if path.suffix or len(path.parts) > 1:
        raise ResourceError(f"{shown}: there is no such file")
    known = nearest(model, bundled) if bundled else "the bundle has not been built"
    raise ResourceError(f"{shown}: neither a file nor a pathway; {known}")


def _folder(name: str, what: str) -> Path:
    for folder in (PACKAGE / "data" / name, CHECKOUT / name):
        if folder.is_dir():
            return folder
    raise ResourceError(f"there are no {what} in {PACKAGE / 'data'} nor in {CHECKOUT}; reinstall ifnsbml")
