"""The project's own annotation (urn:ifnsbml:1): what SBML has no place for and a checker needs.

Species carry their parts with their states, parameters their role and source, reactions
their process, certainty and evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from ifnsbml.builder.model import Model, Parameter, Reaction, Species
from ifnsbml.formats.sbml.notes import number_source, state_word

NAMESPACE = "urn:ifnsbml:1"


def _element(name: str, attributes: Mapping[str, str], content: str = "", *, top: bool = False) -> str:
    declared = f' xmlns:ifnsbml="{NAMESPACE}"' if top else ""
    listed = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items() if value)
    tail = f">{content}</ifnsbml:{name}>" if content else "/>"
    return f"<ifnsbml:{name}{declared}{listed}{tail}"


def of_species(species: Species, model: Model) -> str:
    """Kind, entity or complex, and every part with its states."""
    parts = []
    for part in species.parts:
        declared = model.entities[part.symbol].sites
        sites = "".join(
            _element("site", {"name": name, "state": state_word(declared[name], state)}) for name, state in part.states
        )
        parts.append(_element("part", {"entity": part.symbol, "copies": str(part.copies)}, sites))
    entity = species.complex or species.parts[0].symbol
    return _element("species", {"kind": species.kind, "entity": entity}, "".join(parts), top=True)


def of_parameter(parameter: Parameter) -> str:
    """Role, evidence, standing and source."""
    return _element(
        "parameter",
        {
            "role": parameter.role.value,
            "evidence": " ".join(parameter.evidence.claims),
            "standing": parameter.evidence.standing.value,
            "source": number_source(parameter),
        },
        top=True,
    )


def of_reaction(reaction: Reaction) -> str:
    """Process, certainty, evidence, standing and the hypothesis it hangs on, if any."""
    return _element(
        "reaction",
        {
            "process": reaction.process.value,
            "certainty": reaction.certainty.value,
            "evidence": " ".join(reaction.evidence.claims),
            "standing": reaction.evidence.standing.value,
            "hypothesis": reaction.hypothesis or "",
        },
        top=True,
    )
