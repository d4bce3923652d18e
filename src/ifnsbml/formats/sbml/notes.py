"""Notes: what a person reads on an element, as XHTML with every word escaped."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from ifnsbml.builder.entities import Site
from ifnsbml.builder.evidence import Evidence, Standing
from ifnsbml.builder.model import (
    Certainty,
    Compartment,
    Model,
    Parameter,
    ParameterRole,
    Part,
    Reaction,
    Species,
)
from ifnsbml.formats.metadata import metadata
from ifnsbml.formats.validity import validity

_XHTML = "http://www.w3.org/1999/xhtml"
_STATE_WORDS = {"u": "unphosphorylated", "p": "phosphorylated"}
_CERTAINTY = {
    Certainty.KNOWN: "",
    Certainty.UNCERTAIN: "Drawn as an uncertain process.",
    Certainty.OMITTED: "Drawn as an omitted process: the review leaves the steps between open.",
}


def xhtml(paragraphs: Iterable[str]) -> str:
    """Paragraphs of plain text as an XHTML body; empty ones are left out."""
    body = "".join(f"<p>{escape(text)}</p>" for text in paragraphs if text)
    return f'<body xmlns="{_XHTML}">{body}</body>'


def standing(evidence: Evidence) -> str:
    """How the evidence is held, in one sentence."""
    return f"Standing: {evidence.standing.value}."


def sources(evidence: Evidence) -> list[str]:
    """The evidence as paragraphs: the review's rows, remarks, and where the sources are found."""
    listed = list(evidence.sentences())
    if evidence.sources:
        listed.append(", ".join(readable_source(text) for text in evidence.sources) + ".")
    return listed


def readable_source(text: str) -> str:
    """An accession in words: "PubMed 12527385", "doi:10.1038/…", "BIOMD0000000093"."""
    namespace, _, value = text.partition(":")
    return {"pubmed": f"PubMed {value}", "biomodels.db": value}.get(namespace, text)


def number_source(parameter: Parameter) -> str:
    """Where a value comes from: "assumed" with the reason, or its source in words."""
    evidence = parameter.evidence
    if parameter.rule is not None:
        return "Follows from other values by its rule."
    if evidence.standing in (Standing.ASSUMED, Standing.DERIVED):
        return f"{evidence.standing.value}: {evidence.note}" if evidence.note else evidence.standing.value
    found = f" ({', '.join(readable_source(text) for text in evidence.sources)})" if evidence.sources else ""
    return f"{evidence.note or 'the review, ' + ' '.join(evidence.claims)}{found}"


def of_compartment(compartment: Compartment) -> list[str]:
    """The size and its source."""
    return [*sources(compartment.evidence), standing(compartment.evidence)]


def of_species(species: Species, model: Model) -> list[str]:
    """What the species is made of and what it rests on."""
    made = "; ".join(part_text(part, model) for part in species.parts)
    remarks = [model.entities[part.symbol].note for part in species.parts]
    held = "Held at a constant concentration: an input of the model." if species.boundary else ""
    return [f"{species.name}: {made}.", held, *remarks, *sources(species.evidence), standing(species.evidence)]


def part_text(part: Part, model: Model) -> str:
    """A part in words: "2 × STAT1 (Y701 phosphorylated)"."""
    entity = model.entities[part.symbol]
    copies = f"{part.copies} × " if part.copies > 1 else ""
    words = ", ".join(f"{site} {state_word(entity.sites[site], state)}" for site, state in part.states)
    return f"{copies}{entity.name} ({words})" if words else f"{copies}{entity.name}"


def state_word(site: Site, state: str) -> str:
    """The state as it is written: "p" on a phosphorylation site is "phosphorylated", others stay."""
    return _STATE_WORDS.get(state, state) if site.phospho else state


def of_parameter(parameter: Parameter) -> list[str]:
    """What the number is, where it comes from, and which statement it serves."""
    evidence = parameter.evidence
    own = [] if parameter.rule is not None else [f"Value: {number_source(parameter).rstrip('.')}."]
    rows = Evidence(evidence.claims, evidence.standing).sentences()
    rule = [evidence.note] if parameter.rule is not None and evidence.note else []
    switch = "An input between 0 (off) and 1." if parameter.role in _SWITCHES else ""
    number = parameter.role in _NUMBERS
    held = f"Standing of the number: {evidence.standing.value}." if number else standing(evidence)
    return [*own, held, *rule, *([f"It serves {row}" for row in rows] if number else rows), switch]


_NUMBERS = frozenset({ParameterRole.RATE, ParameterRole.INITIAL, ParameterRole.CONSTANT})


_SWITCHES = frozenset({ParameterRole.CONTEXT, ParameterRole.MUTANT, ParameterRole.INHIBITION, ParameterRole.HYPOTHESIS})


def of_reaction(reaction: Reaction) -> list[str]:
    """The evidence, how firm it is, and the switch that a hypothesis hangs on."""
    switch = f"A hypothesis of the review: active only with {reaction.hypothesis} = 1." if reaction.hypothesis else ""
    return [*sources(reaction.evidence), switch, _CERTAINTY[reaction.certainty], standing(reaction.evidence)]


def of_law(reaction: Reaction, kind: str) -> list[str]:
    """The form of the rate law and what is assumed about it."""
    return [
        f"{kind} Amount per time: the volume of the compartment times the concentrations.",
        f"The review gives no kinetics: the form of the law is assumed, the step itself rests on "
        f"{' '.join(reaction.evidence.claims) or 'an assumption'}.",
        standing(reaction.evidence),
    ]


def of_reference(role: str, species: Species, reaction: Reaction, count: int = 1) -> list[str]:
    """The part that a species plays in a reaction."""
    copies = f" ({count} molecules)" if count > 1 else ""
    claims = f"; evidence {' '.join(reaction.evidence.claims)}" if reaction.evidence.claims else ""
    held = reaction.evidence.standing.value
    return [f"{species.name} is {role}{copies} of “{reaction.name}”{claims} ({held})."]


def _volume(litres: float) -> str:
    return f"{litres * 1e9:g} nL" if litres >= 1e-10 else f"{litres * 1e15:g} fL"


def of_model(model: Model) -> list[str]:
    """What the model is, what it reproduces and under which terms it may be used."""
    meta = metadata()
    volumes = ", ".join(f"{c.name} {_volume(c.volume)}" for c in model.compartments)
    return [
        f"{model.name}. {model.description}".strip(),
        f"What the model reproduces are qualitative statements of one review: {meta.review_citation}. Each element "
        f"names the statements (rows such as J09) that it rests on, and how firmly the review holds them.",
        "The review gives no kinetics. All parameters are illustrative: each note gives the source of the number or "
        "says that it is assumed.",
        *(f"{title}: {text}" for title, text in validity(model)),
        f"The cell described is a generic human cell: {volumes}. Concentrations are in nmol/L, time is in minutes. "
        "Proteins that only some cells have start at expression 0.",
        "Inputs: ligand concentrations (IFN_…), expression_… (acts at the start only), inhibition_…, mutant_…, "
        "context_… and hypothesis_… parameters. Read-outs: obs_… parameters.",
        f"Licence: {meta.licence.name}, {meta.licence.url}",
    ]
