"""A page for each pathway, made when the documentation is built: map, time courses, assumptions, claims.

Pictures come from the bundle, words from the declarations, curves from running the SBML file. Nothing of it is
written by hand, so it cannot differ from the models.
"""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from ifnsbml.builder import Certainty, Model, ParameterRole, Standing
from ifnsbml.claims import ClaimSet, load_claims
from ifnsbml.pathways import PATHWAYS, build_pathway
from ifnsbml.resources import claims_folder
from ifnsbml.simulation import RunnableModel
from ifnsbml.simulation.plot import write_plot

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "sbml"
SHOWN_LIGANDS = ("IFN_alpha", "IFN_gamma")
"""One of each type; beta and omega differ from alpha only in how fast they bind."""
DOSE, UNTIL = 1.0, 240.0
NAMED = 6
"""So many processes are named beside an assumption; the model's own page has all of them."""
NUMBERS = {ParameterRole.RATE: "rate constants", ParameterRole.INITIAL: "amounts in the resting cell"}
FILES = {
    ".xml": "SBML Level 3 Version 1 with layout and render: for any SBML tool",
    ".l2v4.xml": "SBML Level 2 Version 4: for older tools",
    ".cps": "COPASI",
    ".celldesigner.xml": "CellDesigner 4.4",
    ".sbgn": "the map in SBGN-ML, Process Description",
    ".af.sbgn": "the one-page map in SBGN-ML, Activity Flow",
    ".sedml": "the experiments of the claims in SED-ML",
    ".omex": "all of it as one COMBINE archive",
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of the pathways, their pictures, and the page about the format of claims."""
    claims = load_claims(claims_folder())
    models = {name: build_pathway(name) for name in PATHWAYS}
    _add(files, config, "pathways/index.md", _index(models))
    for name, model in models.items():
        folder = BUNDLE / name
        curves = dict(_curves(name, model))
        for picture in (f"{name}.svg", f"{name}.af.svg"):
            _add(files, config, f"pathways/{picture}", (folder / picture).read_bytes())
        for ligand, picture in curves.items():
            _add(files, config, f"pathways/{name}.{ligand}.png", picture)
        text = (folder / f"{name}.md").read_text(encoding="utf-8")
        _add(files, config, f"pathways/{name}.md", "\n".join(_page(name, model, text, list(curves), claims)))
        _add(files, config, f"models/{name}.md", f"---\nsearch:\n  exclude: true\n---\n\n{_within_site(text)}")
    reference = (ROOT / "validation" / "README.md").read_text(encoding="utf-8")
    _add(files, config, "claims-reference.md", reference.replace("# The claims", "# Fields and kinds of a claim", 1))
    return files


def _add(files: Files, config: MkDocsConfig, place: str, content: str | bytes) -> None:
    files.append(File.generated(config, place, content=content))


def _index(models: dict[str, Model]) -> str:
    lines = [
        "# The pathways",
        "",
        "Nine models, after L. C. Platanias, *Nat Rev Immunol* 5, 375–386 (2005), "
        "[doi:10.1038/nri1604](https://doi.org/10.1038/nri1604). Eight are parts, `interferon` is the whole.",
        "The species, processes and numbers that two models share are the same in both.",
        "",
        "| model | what it is | species | processes | parameters |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    lines += [
        f"| [`{name}`]({name}.md) | {_cell(model.name)} | {len(model.species)} | {len(model.reactions)} "
        f"| {len(model.parameters)} |"
        for name, model in models.items()
    ]
    lines += [
        "",
        "Units are nmol/L and minutes in all of them. The parameters are illustrative: the review gives no kinetics. "
        "What the models reproduce is its qualitative statements, each checked as a claim.",
    ]
    return "\n".join(lines)


def _curves(name: str, model: Model) -> Iterator[tuple[str, bytes]]:
    """A plot of every read-out under each type of interferon that the model knows."""
    ligands = [species.id for species in model.species if species.boundary]
    runnable = RunnableModel.load(BUNDLE / name / f"{name}.xml")
    with tempfile.TemporaryDirectory() as folder:
        for ligand in SHOWN_LIGANDS:
            if ligand in ligands:
                settings = dict.fromkeys(ligands, 0.0) | {ligand: DOSE}
                path = Path(folder) / f"{ligand}.png"
                write_plot(runnable.simulate(settings, runnable.observables, until=UNTIL), path)
                yield ligand, path.read_bytes()


def _page(name: str, model: Model, text: str, shown: Sequence[str], claims: ClaimSet) -> Iterator[str]:
    yield f"# {model.name}\n"
    yield f"{model.description}\n"
    yield (
        f"`{name}`: {len(model.species)} species, {len(model.reactions)} processes and "
        f"{len(model.parameters)} parameters. "
        f"[Every species, equation and number, with its evidence](../models/{name}.md).\n"
    )
    yield "## Map\n"
    yield "The activity flow, in brief. Click a map to see it alone and at full size.\n"
    yield f"[![Activity flow of {name}]({name}.af.svg)]({name}.af.svg)\n"
    yield "The process description, with every species and process of the model:\n"
    yield f"[![Process description of {name}]({name}.svg)]({name}.svg)\n"
    yield "## Time courses\n"
    yield (
        f"Run from the SBML file when this page was made: {DOSE:g} nM of one interferon from time 0, no other. "
        "Read-outs that stay as they are in a run are left out of its plot.\n"
    )
    for ligand in shown:
        label = model.species_by_id[ligand].label
        yield f"### Under {label}\n"
        yield f"![Read-outs of {name} under {label}]({name}.{ligand}.png)\n"
        yield f"The same run: `ifnsbml simulate {name} --set {ligand}={DOSE:g} --plot {name}.png`\n"
    beside = _section(text, "Time courses")
    if beside:
        yield "### Beside the literature\n"
        yield f"{beside}\n"
    yield from _assumptions(model)
    yield from _open(model)
    yield from _claims(name, claims)
    yield "## Read-outs\n"
    yield f"{_section(text, 'Read-outs')}\n"
    yield "## Files\n"
    yield f"In `sbml/{name}/`; each has the same ids, and where it holds a map the same coordinates.\n"
    yield "| file | for |\n| --- | --- |"
    for suffix, what in FILES.items():
        if not (BUNDLE / name / f"{name}{suffix}").is_file():
            raise FileNotFoundError(f"the bundle has no {name}{suffix}; build it, or mend the table in {__file__}")
        yield f"| `{name}{suffix}` | {what} |"


def _assumptions(model: Model) -> Iterator[str]:
    """What the review does not say and the model needs all the same."""
    yield "## What is assumed\n"
    yield "The review does not say these things. The model needs them to run.\n"
    by_note: dict[str, list[str]] = defaultdict(list)
    for reaction in model.reactions:
        if reaction.evidence.standing is Standing.ASSUMED:
            by_note[reaction.evidence.note].append(reaction.name)
    yield "| assumption | processes that rest on it |\n| --- | --- |"
    for note, names in by_note.items():
        more = f", and {len(names) - NAMED} more" if len(names) > NAMED else ""
        yield f"| {_cell(note)} | {_cell('; '.join(names[:NAMED]) + more)} |"
    yield ""
    for role, what in NUMBERS.items():
        numbers = list(model.parameters_of(role))
        sourced = sum(number.evidence.standing is not Standing.ASSUMED for number in numbers)
        assumed = len(numbers) - sourced
        yield f"Of {len(numbers)} {what}, {sourced} come from the literature and {assumed} are assumed.\n"


def _open(model: Model) -> Iterator[str]:
    """What the review leaves open, and what it describes without drawing."""
    switches = list(model.parameters_of(ParameterRole.HYPOTHESIS))
    uncertain = [r for r in model.reactions if r.certainty is Certainty.UNCERTAIN and r.hypothesis is None]
    if switches:
        yield "## Hypotheses\n"
        yield "Off by default. Set one to 1 to turn it on. [What each would change](../hypotheses.md).\n"
        yield "| switch | what it turns on | rows of the review |\n| --- | --- | --- |"
        for switch in switches:
            name = switch.name.removeprefix("hypothesis: ")
            yield f"| `{switch.id}` | {_cell(name)} | {' '.join(switch.evidence.claims)} |"
        yield ""
    if uncertain:
        yield "## Uncertain steps\n"
        yield "Always on, and drawn as uncertain processes: the review holds them as probable, or is silent on how.\n"
        yield from (f"- {reaction.name}" for reaction in uncertain)
        yield ""


def _claims(name: str, claims: ClaimSet) -> Iterator[str]:
    mine = [loaded.claim for loaded in claims if name in loaded.claim.models]
    yield "## Claims that it must meet\n"
    yield f"{len(mine)} claims name this model: `ifnsbml validate {name}` checks them.\n"
    yield "| claim | statement |\n| --- | --- |"
    yield from (f"| {claim.id} | {_cell(claim.statement)} |" for claim in mine)
    yield ""


def _section(text: str, heading: str) -> str:
    """What stands under a second-order heading of a model's own page; empty where it has none."""
    found = re.search(rf"^## {re.escape(heading)}\n+(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group(1).strip() if found else ""


def _within_site(text: str) -> str:
    """Links to the files beside the page lead out of the site: their text alone is kept."""
    return re.sub(r"\[([^\]]+)\]\((?!https?:|#)[^)]+\)", r"\1", text)


def _cell(text: str) -> str:
    """Text as a table's cell holds it."""
    return text.replace("|", "\\|").replace("\n", " ")
