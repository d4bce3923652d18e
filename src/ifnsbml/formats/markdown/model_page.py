"""The readable page beside each model: species, processes, equations and numbers, with their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ifnsbml.builder.evidence import Evidence, review_rows
from ifnsbml.builder.model import (
    Certainty,
    Model,
    Parameter,
    ParameterRole,
    Participant,
    Process,
    Reaction,
    Species,
)
from ifnsbml.formats.formula import READABLE, Rank, formula, reaction_order, reading_order
from ifnsbml.formats.markdown.timecourses import HEIGHT, PeakTime
from ifnsbml.formats.metadata import metadata
from ifnsbml.formats.sbml.notes import number_source, part_text, readable_source
from ifnsbml.formats.validity import validity

_ROLE_TITLES = {
    ParameterRole.RATE: "Rate constants",
    ParameterRole.INITIAL: "Amounts in the resting cell",
    ParameterRole.EXPRESSION: "Expression of genes (acts at the start only)",
    ParameterRole.INHIBITION: "Inhibitors (0 none … 1 complete)",
    ParameterRole.MUTANT: "Mutants (0 or 1)",
    ParameterRole.CONTEXT: "Cell contexts (0 or 1)",
    ParameterRole.HYPOTHESIS: "Hypotheses of the review (0 off, 1 on)",
    ParameterRole.CONSTANT: "Fixed factors",
}
_SPECIAL = str.maketrans({character: f"\\{character}" for character in "\\`*_[]<>|#~"})


def write_readable(model: Model, path: Path, peaks: Sequence[PeakTime] = ()) -> None:
    """Write the page of ``model`` as Markdown; ``peaks`` fills the table of time courses."""
    path.write_text(readable_text(model, peaks), encoding="utf-8", newline="\n")


def readable_text(model: Model, peaks: Sequence[PeakTime] = ()) -> str:
    """The page of ``model`` as Markdown text."""
    ranks = reading_order(model)
    sections = [
        _head(model),
        _validity(model),
        _inputs(model),
        _time_courses(peaks),
        _observables(model, ranks),
        _species(model),
        _processes(model, ranks),
        _initial_values(model, ranks),
        _parameters(model, ranks),
        _evidence(model),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


# --- Markdown ------------------------------------------------------------------------------


def plain(text: str) -> str:
    """Text in which no character means anything to Markdown."""
    return " ".join(text.split()).translate(_SPECIAL)


def code(text: str) -> str:
    """Text as inline code that is safe in a table."""
    return f"`{text.replace('|', chr(0x2223))}`"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table of cells that are Markdown already; empty if there are no rows."""
    listed = [f"| {' | '.join(cells)} |" for cells in rows]
    if not listed:
        return ""
    return "\n".join([f"| {' | '.join(header)} |", f"|{' --- |' * len(header)}", *listed])


def _section(title: str, content: str, level: int = 2) -> str:
    return f"{'#' * level} {title}\n\n{content}" if content else ""


# --- what the model is ---------------------------------------------------------------------


def _head(model: Model) -> str:
    meta = metadata()
    lines = [
        f"# {plain(model.name)}",
        plain(model.description),
        f"{len(model.species)} species, {len(model.reactions)} processes, {len(model.parameters)} parameters in "
        f"{len(model.compartments)} compartments. Concentrations are in nmol/L, times in minutes.",
        f"What this model reproduces are qualitative statements of {plain(meta.review_citation)}. The review gives no "
        "kinetics: every number is illustrative, and its source, or the word *assumed*, stands beside it. Ids such as "
        "J09 point to the list of statements at the end.",
        f"This page is made from the same declaration as the files beside it. Licence: {meta.licence.name}.",
        table(
            ("compartment", "id", "volume (L)", "GO", "evidence"),
            ((plain(c.name), code(c.id), f"{c.volume:g}", c.go, plain(_held(c.evidence))) for c in model.compartments),
        ),
    ]
    return "\n\n".join(line for line in lines if line)


def _held(evidence: Evidence) -> str:
    words = [*evidence.claims, *(readable_source(text) for text in evidence.sources)]
    return f"{' '.join(words)} ({evidence.standing.value})" if words else evidence.standing.value


def _validity(model: Model) -> str:
    rows = ((f"**{title}**", plain(text)) for title, text in validity(model))
    return _section("Valid for what", table(("what", "how far"), rows))


def _inputs(model: Model) -> str:
    ligands = [
        (plain(s.name), code(s.id), f"{s.initial:g} nM", plain(_held(s.evidence))) for s in model.species if s.boundary
    ]
    return _section("Ligands", table(("ligand", "id", "held at", "evidence"), ligands))


def _time_courses(peaks: Sequence[PeakTime]) -> str:
    listed = (
        (
            code(peak.row.observable),
            plain(peak.stimulus),
            f"{peak.half:g} min",
            f"{peak.height:g} min",
            plain(peak.row.literature),
            plain(peak.row.source),
        )
        for peak in peaks
    )
    header = ("read-out", "stimulus", "half of its height at", f"{HEIGHT:.0%} of it at", "literature", "source")
    return _section("Time courses", table(header, listed))


def _observables(model: Model, ranks: dict[str, Rank]) -> str:
    rows = (
        (
            code(p.id),
            plain(p.name),
            plain(p.unit.text),
            code(formula(p.rule, ranks, p.id, READABLE)),
            plain(_held(p.evidence)),
        )
        for p in model.parameters_of(ParameterRole.OBSERVABLE)
        if p.rule is not None
    )
    return _section("Read-outs", table(("id", "meaning", "unit", "formula", "evidence"), rows))


# --- species and processes -----------------------------------------------------------------


def _species(model: Model) -> str:
    blocks = []
    for compartment in model.compartments:
        rows = (
            (
                plain(s.name),
                code(s.id),
                s.kind.replace("_", " "),
                plain("; ".join(part_text(part, model) for part in s.parts)),
                f"{s.initial:.4g}",
                plain(_held(s.evidence)),
            )
            for s in model.species
            if s.compartment == compartment.id
        )
        header = ("species", "id", "kind", "made of", "start (nM)", "evidence")
        blocks.append(_section(plain(compartment.name), table(header, rows), level=3))
    return _section("Species", "\n\n".join(block for block in blocks if block))


def _processes(model: Model, ranks: dict[str, Rank]) -> str:
    known = model.species_by_id
    blocks = []
    for process in Process:
        rows = (
            (
                f"{plain(r.name)}{_mark(r)}",
                code(r.id),
                plain(equation(r, known)),
                plain(", ".join(f"{known[m.species].name} ({r.role_of(m).value})" for m in r.modifiers)),
                code(formula(r.law, reaction_order(ranks, r), r.id, READABLE)),
                plain(_held(r.evidence)),
            )
            for r in model.reactions
            if r.process is process
        )
        header = ("process", "id", "equation", "modifiers", "rate (nmol/min)", "evidence")
        blocks.append(_section(process.value.capitalize(), table(header, rows), level=3))
    return _section("Processes", "\n\n".join(block for block in blocks if block))


def _mark(reaction: Reaction) -> str:
    if reaction.hypothesis:
        return f" (hypothesis, {code(reaction.hypothesis)})"
    return "" if reaction.certainty is Certainty.KNOWN else f" ({reaction.certainty.value})"


def equation(reaction: Reaction, species: dict[str, Species]) -> str:
    """The process as an equation over names, such as "2 STAT1 pY701 (cytosol) ⇌ STAT1–STAT1 (cytosol)"."""

    def side(participants: Sequence[Participant]) -> str:
        words = (
            f"{p.stoichiometry} {species[p.species].name}" if p.stoichiometry > 1 else species[p.species].name
            for p in participants
        )
        return " + ".join(words) or "∅"

    return f"{side(reaction.reactants)} {'⇌' if reaction.reversible else '→'} {side(reaction.products)}"


# --- numbers -------------------------------------------------------------------------------


def _initial_values(model: Model, ranks: dict[str, Rank]) -> str:
    rows = (
        (
            code(s.id),
            code(formula(s.initial_expression, ranks, s.id, READABLE)),
            f"{s.initial:.4g}",
        )
        for s in model.species
        if s.initial_expression is not None and not s.initial_expression.is_Number
    )
    return _section("Start of the resting cell", table(("species", "formula", "nominal (nM)"), rows))


def _parameters(model: Model, ranks: dict[str, Rank]) -> str:
    blocks = []
    for role, title in _ROLE_TITLES.items():
        rows = (_parameter_row(p) for p in model.parameters_of(role))
        header = ("id", "meaning", "value", "unit", "source", "evidence")
        blocks.append(_section(title, table(header, rows), level=3))
    activities = (
        (code(p.id), plain(p.name), code(formula(p.rule, ranks, p.id, READABLE)), plain(_held(p.evidence)))
        for p in model.parameters_of(ParameterRole.ACTIVITY)
        if p.rule is not None
    )
    blocks.append(_section("Activities left", table(("id", "meaning", "formula", "evidence"), activities), level=3))
    return _section("Parameters", "\n\n".join(block for block in blocks if block))


def _parameter_row(parameter: Parameter) -> tuple[str, ...]:
    return (
        code(parameter.id),
        plain(parameter.name),
        f"{parameter.value:.6g}",
        plain(parameter.unit.text),
        plain(number_source(parameter)),
        plain(_held(parameter.evidence)),
    )


def _evidence(model: Model) -> str:
    cited = {claim for item in _everything(model) for claim in item.claims}
    rows = (
        (row.id, row.standing.value, plain(row.how_held), plain(row.refs), plain(row.statement))
        for row in review_rows().values()
        if row.id in cited
    )
    header = ("id", "standing", "as held by the review", "its references", "statement")
    return _section("Statements of the review", table(header, rows))


def _everything(model: Model) -> Iterable[Evidence]:
    yield from (c.evidence for c in model.compartments)
    yield from (s.evidence for s in model.species)
    yield from (p.evidence for p in model.parameters)
    yield from (r.evidence for r in model.reactions)


__all__ = ["code", "equation", "plain", "readable_text", "table", "write_readable"]
