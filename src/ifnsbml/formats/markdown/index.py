"""The two files beside the pathways of a bundle: the index and the licence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ifnsbml.builder.model import Model
from ifnsbml.formats.markdown.model_page import code, plain, table
from ifnsbml.formats.metadata import metadata


def write_index(out: Path, built: Mapping[str, Model], files: Mapping[str, str]) -> list[Path]:
    """Write ``out/README.md`` over every known pathway that has a folder there, and ``out/LICENSE``.

    ``built`` saves building again what the caller has built already; ``files`` says what the
    file with each suffix is.
    """
    from ifnsbml.pathways import PATHWAYS, build_pathway

    present = [name for name in PATHWAYS if (out / name).is_dir()]
    models = [built[name] if name in built else build_pathway(name) for name in present]
    readme, licence = out / "README.md", out / "LICENSE"
    replace_text(readme, index_text(models, files))
    replace_text(licence, licence_text())
    return [readme, licence]


def index_text(models: Sequence[Model], files: Mapping[str, str]) -> str:
    """The index as Markdown: the pathways with their sizes, the files of each, how to use them."""
    meta = metadata()
    pathways = (
        (
            f"[{code(m.id)}]({m.id}/{m.id}.md)",
            plain(m.name),
            str(len(m.species)),
            str(len(m.reactions)),
            str(len(m.parameters)),
        )
        for m in models
    )
    listed = ((code(f"<pathway>{suffix}"), plain(title)) for suffix, title in files.items())
    return (
        "\n\n".join(
            [
                "# Interferon signalling: the models",
                f"Models of type I and type II interferon signalling after {plain(meta.review_citation)}. "
                "They reproduce qualitative statements of that review. Its parameters are illustrative: each number "
                "carries its source or the word *assumed*. Concentrations are in nmol/L, times in minutes.",
                table(("pathway", "what it is", "species", "processes", "parameters"), pathways),
                "Each folder holds the same model in these files:",
                table(("file", "what it is"), listed),
                "The files are generated: `ifnsbml build` writes them again, byte for byte. Change the declarations, "
                "not the files.",
                f"Licence of every file here: {meta.licence.name}, <{meta.licence.url}> (see [LICENSE](LICENSE)).",
            ]
        )
        + "\n"
    )


def replace_text(path: Path, text: str) -> None:
    """Write a text file beside its place and rename it into place."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(path)


def licence_text() -> str:
    """The short form of the licence of the bundle."""
    licence = metadata().licence
    return (
        f"{licence.name}\n\n"
        "To the extent possible under law, the ifnsbml authors have waived all copyright and related or\n"
        "neighbouring rights to the model files in this folder and its subfolders. You can copy, modify and\n"
        "distribute them, even for commercial purposes, without asking permission.\n\n"
        f"SPDX-License-Identifier: {licence.id}\n"
        f"Full text: {licence.url}legalcode\n"
    )
