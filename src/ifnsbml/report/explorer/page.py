"""The explorer's page put together: the map, the model as a program, and what the file says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup

from ifnsbml.claims.contexts import CellContext, load_contexts
from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.equations import read_equations
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.document import read_document
from ifnsbml.model.symbols import read_symbols
from ifnsbml.report.explorer.contents import model_data
from ifnsbml.report.explorer.judged import claims_data, lab_data
from ifnsbml.report.explorer.picture import picture_of
from ifnsbml.report.explorer.program import Program, compile_program
from ifnsbml.report.page import Page, json_text, markup, write
from ifnsbml.resources import claims_folder

FOLDER = Path(__file__).resolve().parent
PANZOOM_VERSION = "4.6.2"
_SCRIPTS = tuple(
    f"{name}.js"
    for name in (
        "readings",
        "state",
        "runner",
        "colours",
        "map",
        "timebar",
        "setup",
        "charts",
        "claimlist",
        "details",
        "app",
    )
)
JUDGE = ("readings.js", "kinds.js", "judge.js")
_WORKER = ("engine.js", *JUDGE, "worker.js")


def write_explorer(
    path: Path,
    out: Path,
    *,
    claims: ClaimSet | None = None,
    contexts: Mapping[str, CellContext] | None = None,
) -> int:
    """Write the explorer of a model file to ``out`` and return its size in bytes.

    The map is the SVG of the same name beside the file, or drawn from the file's own layout.

    Raises:
        ModelFileError: if the file is no model that can be run.
        ExplorerError: if the model has something that a page cannot run.
        SettingError: if ``out`` cannot be written.
    """
    return write(explorer_page(path, claims=claims, contexts=contexts), out)


def explorer_page(
    path: Path,
    *,
    claims: ClaimSet | None = None,
    contexts: Mapping[str, CellContext] | None = None,
) -> Page:
    """The explorer of a model file as a page; see :func:`write_explorer`."""
    document = read_document(path)
    facts = read_facts(path)
    program = compile_program(read_equations(path), str(path))
    picture = picture_of(path, facts.species.keys())
    cells = load_contexts() if contexts is None else contexts
    model = model_data(document, read_symbols(document), facts, program.settable)
    body = markup(
        "explorer.html",
        FOLDER / "templates",
        name=model["name"],
        time_unit=model["time"],
        width=f"{picture.width:g}",
        height=f"{picture.height:g}",
        left=f"{picture.left:g}",
        top=f"{picture.top:g}",
        drawing=Markup(picture.markup),
    )
    about = load_claims(claims_folder()) if claims is None else claims
    return Page(
        title=f"{model['name']} · explorer",
        body=body,
        data={
            "model-data": model,
            "lab-data": lab_data(facts, cells, program.settable),
            "claims-data": claims_data(about, facts, cells),
            "columns-data": {name: program.tables[name] for name in ("values", "reactions")},
            "worker-source": _worker(program),
        },
        styles=[_static("explorer.css"), picture.style],
        scripts=[_panzoom(), *(_static(name) for name in _SCRIPTS)],
        policy={"worker-src": "blob:"},
        body_class="explorer-page",
    )


def _worker(program: Program) -> str:
    """The script that runs beside the page: engine, model and judge in one."""
    given = f"const program = {program.source};\nconst tables = {json_text(program.tables)};\n"
    return given + _joined(_WORKER)


def _joined(names: Iterable[str]) -> str:
    return "\n".join(_static(name) for name in names)


def _static(name: str) -> Any:
    return (FOLDER / "static" / name).read_text(encoding="utf-8")


def _panzoom() -> str:
    folder = FOLDER / "vendor" / "panzoom"
    licence = (folder / "LICENSE").read_text(encoding="utf-8").strip()
    source = (folder / "panzoom.min.js").read_text(encoding="utf-8")
    return f"/* @panzoom/panzoom {PANZOOM_VERSION}\n{licence}\n*/\n{source}"
