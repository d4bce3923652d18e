"""What a file says about its species, processes and numbers, as the page shows it: plain text and numbers only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Any

import libsbml

from ifnsbml.model.annotation_reader import annotated
from ifnsbml.model.annotations import ModelFacts, SpeciesFacts
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.model.symbols import ModelSymbol, SymbolKind, SymbolTable
from ifnsbml.model.units import spell_unit

_SAFE_LINKS = ("http://", "https://")
_KINDS = {
    LIGAND_PREFIX: "ligand",
    "inhibition_": "inhibition",
    "expression_": "expression",
    "mutant_": "mutant",
    "context_": "context",
    "hypothesis_": "hypothesis",
}
"""What an input of this prefix is for; see the public names of the models."""


def model_data(document: Any, symbol_table: SymbolTable, facts: ModelFacts, settable: frozenset[str]) -> dict[str, Any]:
    """Everything but the mathematics: who is who, who acts on whom, and where it is said."""
    model = document.getModel()
    entities = symbol_table.entities
    held = {name for name, entity in entities.items() if entity.kind is not SymbolKind.FLOATING}
    return {
        "id": facts.name,
        "name": symbol_table.name or facts.name,
        "time": symbol_table.time_unit,
        "sha256": facts.sha256,
        "assumptions": list(facts.assumptions),
        "compartments": {c.getId(): c.getName() or c.getId() for c in model.getListOfCompartments()},
        "species": {s.getId(): _species(s, entities[s.getId()], facts) for s in model.getListOfSpecies()},
        "reactions": {r.getId(): _reaction(r, entities[r.getId()]) for r in model.getListOfReactions()},
        "numbers": {
            **{
                name: _number(model.getElementBySId(name), entities[name])
                for name in sorted(settable)
                if name in entities and entities[name].kind is SymbolKind.PARAMETER
            },
            **{name: number for r in model.getListOfReactions() for name, number in _local(r) if name in settable},
        },
        "rules": {rule.getVariable(): _rule(rule, entities, facts) for rule in _assignments(model)},
        "inputs": [_input(name, kind, entities[name]) for name, kind in _inputs(facts, settable, held)],
    }


def _inputs(facts: ModelFacts, settable: frozenset[str], held: Set[str]) -> Iterator[tuple[str, str]]:
    """Id and kind of the inputs of an experiment, kind after kind; other species that are held come last."""
    for prefix, kind in _KINDS.items():
        for name in sorted(facts.inputs):
            if name.startswith(prefix) and name in settable and (kind != "ligand" or name in held):
                yield name, kind
    for name in sorted(facts.species.keys() & held & settable):
        if not name.startswith(LIGAND_PREFIX):
            yield name, "held"


def _input(name: str, kind: str, entity: ModelSymbol) -> dict[str, Any]:
    return {"id": name, "kind": kind, "name": entity.name, "unit": entity.unit, "value": entity.declared}


def _species(species: Any, entity: ModelSymbol, facts: ModelFacts) -> dict[str, Any]:
    known = facts.species[species.getId()]
    return {
        "name": entity.name,
        "unit": entity.unit,
        "compartment": species.getCompartment(),
        "kind": known.kind,
        "parts": _parts(known),
        "boundary": bool(species.getBoundaryCondition()),
        "identifiers": list(_identifiers(species)),
        "said": _paragraphs(species),
    }


def _parts(species: SpeciesFacts) -> list[str]:
    """Each molecule in words, as ``2 STAT1 (Y701 phosphorylated)``."""
    found = []
    for part in species.parts:
        count = f"{part.copies} " if part.copies > 1 else ""
        sites = ", ".join(f"{site} {state}" for site, state in part.sites.items())
        found.append(f"{count}{part.entity}{f' ({sites})' if sites else ''}")
    return found


def _reaction(reaction: Any, entity: ModelSymbol) -> dict[str, Any]:
    own = annotated(reaction, "reaction", ("process", "certainty", "hypothesis", "evidence", "standing"))
    law = reaction.getKineticLaw()
    return {
        "name": entity.name,
        "unit": entity.unit,
        "process": own["process"],
        "certainty": own["certainty"],
        "hypothesis": own["hypothesis"],
        "standing": own["standing"],
        "evidence": own["evidence"].replace(",", " ").split(),
        "reactants": _references(reaction.getListOfReactants()),
        "products": _references(reaction.getListOfProducts()),
        "modifiers": [modifier.getSpecies() for modifier in reaction.getListOfModifiers()],
        "reversible": bool(reaction.getReversible()),
        "law": libsbml.formulaToL3String(law.getMath()),
        "lawSaid": _paragraphs(law),
        "local": {p.getId(): f"{reaction.getId()}.{p.getId()}" for p in _local_parameters(law)},
        "identifiers": list(_identifiers(reaction)),
        "said": _paragraphs(reaction),
    }


def _references(references: Iterable[Any]) -> list[list[Any]]:
    return [[r.getSpecies(), r.getStoichiometry() if r.isSetStoichiometry() else None] for r in references]


def _number(element: Any, entity: ModelSymbol) -> dict[str, Any]:
    own = annotated(element, "parameter", ("role", "evidence", "standing", "source"))
    return {
        "name": entity.name,
        "unit": entity.unit,
        "value": entity.declared,
        "role": own["role"],
        "source": own["source"],
        "evidence": own["evidence"].replace(",", " ").split(),
    }


def _local(reaction: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """A reaction's own constants, under the names that the equations give them."""
    for parameter in _local_parameters(reaction.getKineticLaw()):
        name = parameter.getName() or parameter.getId()
        told = f"{name} of {reaction.getName() or reaction.getId()}"
        value = parameter.getValue() if parameter.isSetValue() else None
        unit = spell_unit(parameter.getDerivedUnitDefinition())
        common = {"name": told, "unit": unit, "value": value}
        yield f"{reaction.getId()}.{parameter.getId()}", {**common, "role": "", "source": "", "evidence": []}


def _local_parameters(law: Any) -> Iterable[Any]:
    found: Iterable[Any] = law.getListOfLocalParameters() if law.getLevel() > 2 else law.getListOfParameters()
    return found


def _assignments(model: Any) -> Iterator[Any]:
    return (rule for rule in model.getListOfRules() if rule.isAssignment())


def _rule(rule: Any, entities: dict[str, ModelSymbol], facts: ModelFacts) -> dict[str, Any]:
    name = rule.getVariable()
    entity = entities.get(name)
    return {
        "name": entity.name if entity else name,
        "unit": entity.unit if entity else "",
        "formula": libsbml.formulaToL3String(rule.getMath()),
        "counts": sorted(facts.counted_in(name)) if name in facts.mentions else [],
    }


def _identifiers(element: Any) -> Iterator[list[str]]:
    """Qualifier, shown text, and an address where it is one that may be followed."""
    for index in range(element.getNumCVTerms()):
        term = element.getCVTerm(index)
        if term.getQualifierType() == libsbml.BIOLOGICAL_QUALIFIER:
            qualifier = libsbml.BiolQualifierType_toString(term.getBiologicalQualifierType())
        else:
            qualifier = libsbml.ModelQualifierType_toString(term.getModelQualifierType())
        for number in range(term.getNumResources()):
            uri = term.getResourceURI(number)
            yield [qualifier or "", _shown(uri), uri if uri.startswith(_SAFE_LINKS) else ""]


def _shown(uri: str) -> str:
    tail = uri.replace("%3A", ":").removeprefix("urn:miriam:")
    for prefix in _SAFE_LINKS:
        tail = tail.removeprefix(prefix)
    return tail.split("/", 1)[-1] if "/" in tail else tail


def _paragraphs(element: Any) -> list[str]:
    """The text of an element's notes, paragraph by paragraph, without its markup."""
    if not element.isSetNotes():
        return []
    found: list[str] = []
    _collect(element.getNotes(), found, [])
    return found


def _collect(node: Any, found: list[str], inside: list[str]) -> None:
    """Block elements close a paragraph; inline ones go on with it."""
    for index in range(node.getNumChildren()):
        child = node.getChild(index)
        if child.isText():
            inside.append(child.getCharacters())
            continue
        block = child.getName() in {"p", "div", "li", "h1", "h2", "h3", "h4", "td", "body", "html", "pre"}
        text: list[str] = [] if block else inside
        _collect(child, found, text)
        if block:
            joined = " ".join("".join(text).split())
            if joined:
                found.append(joined)
