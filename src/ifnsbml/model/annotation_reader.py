"""Reading a file's own account of itself: our annotation first, MIRIAM's where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.model.annotations import ModelFacts, PartFacts, ReactionFacts, SpeciesFacts
from ifnsbml.model.miriam import read_identifier, symbol_of

if TYPE_CHECKING:
    from ifnsbml.model.document import ModelSource
    from ifnsbml.model.symbols import SymbolTable

NAMESPACE = "urn:ifnsbml:1"
OBSERVABLE_PREFIX = "obs_"


def read_facts(path: Path) -> ModelFacts:
    """Read what an SBML file says about itself; reactions need no rate law for that.

    Raises:
        ModelFileError: see :func:`ifnsbml.model.document.read_document`.
    """
    from ifnsbml.model.document import parse_source, read_source
    from ifnsbml.model.symbols import read_symbols

    source = read_source(path)
    document = parse_source(source, needs_rates=False)
    return facts_of(source, document, read_symbols(document))


def facts_of(source: ModelSource, document: Any, symbol_table: SymbolTable) -> ModelFacts:
    """The facts of a file that was read, parsed and studied already."""
    from ifnsbml.model.nodes import names_in
    from ifnsbml.model.symbols import SettingRoute

    model = document.getModel()
    entities = symbol_table.entities
    start = {name: entity.declared for name, entity in entities.items()}
    return ModelFacts(
        path=source.path,
        name=model.getId() or source.path.stem,
        sha256=source.sha256,
        species={s.getId(): _species(s, start.get(s.getId())) for s in model.getListOfSpecies()},
        reactions=tuple(_reaction(reaction) for reaction in model.getListOfReactions()),
        inputs={
            name: entity.declared if entity.declared is not None else float("nan")
            for name, entity in entities.items()
            if entity.road is not SettingRoute.NONE
        },
        readable=frozenset(name for name in entities if name != "time"),
        mentions={
            rule.getVariable(): frozenset(names_in(rule.getMath()))
            for rule in model.getListOfRules()
            if rule.isAssignment()
        },
        assumptions=symbol_table.assumptions,
        rateless=tuple(
            reaction.getId()
            for reaction in model.getListOfReactions()
            if not reaction.isSetKineticLaw() or not reaction.getKineticLaw().isSetMath()
        ),
    )


def _species(species: Any, declared: float | None) -> SpeciesFacts:
    own = _own(species, "species")
    initial = declared
    if initial is None:
        # An initial assignment computes it: the nominal value stands beside it.
        initial = species.getInitialConcentration() if species.isSetInitialConcentration() else 0.0
    common = {"id": species.getId(), "compartment": species.getCompartment(), "initial": float(initial)}
    if own is None:
        parts = tuple(_miriam_parts(species))
        entity = parts[0].entity if len(parts) == 1 else ""
        return SpeciesFacts(**common, entity=entity, parts=parts, detailed=False)
    return SpeciesFacts(
        **common,
        kind=_attribute(own, "kind"),
        entity=_attribute(own, "entity"),
        parts=tuple(_part(node) for node in _children(own, "part")),
    )


def _part(node: Any) -> PartFacts:
    sites = {_attribute(site, "name"): _attribute(site, "state") for site in _children(node, "site")}
    copies = _attribute(node, "copies") or "1"
    return PartFacts(_attribute(node, "entity"), int(copies) if copies.isdigit() else 1, sites)


def _reaction(reaction: Any) -> ReactionFacts:
    own = _own(reaction, "reaction")
    return ReactionFacts(
        id=reaction.getId(),
        reactants=tuple(reference.getSpecies() for reference in reaction.getListOfReactants()),
        products=tuple(reference.getSpecies() for reference in reaction.getListOfProducts()),
        modifiers=tuple(reference.getSpecies() for reference in reaction.getListOfModifiers()),
        certainty=(_attribute(own, "certainty") or "known") if own else "known",
        hypothesis=_attribute(own, "hypothesis") if own else "",
    )


def annotated(element: Any, name: str, attributes: Iterable[str]) -> dict[str, str]:
    """Attributes of our annotation on an element of a document; "" where there is none."""
    own = _own(element, name)
    return {key: _attribute(own, key) if own else "" for key in attributes}


def _own(element: Any, name: str) -> Any | None:
    """Our annotation on an element, as a libSBML XMLNode."""
    annotation = element.getAnnotation() if element.isSetAnnotation() else None
    return next(_children(annotation, name), None) if annotation is not None else None


def _children(node: Any, name: str) -> Iterator[Any]:
    for index in range(node.getNumChildren()):
        child = node.getChild(index)
        if child.getName() == name and child.getURI() == NAMESPACE:
            yield child


def _attribute(node: Any, name: str) -> str:
    return str(node.getAttrValue(name)) if node.hasAttr(name) else ""


def _miriam_parts(species: Any) -> Iterator[PartFacts]:
    """What MIRIAM's qualifiers say: ``hasPart`` of a complex, else what the species is (a version of).

    States are not said there, and a part that is named once counts as one copy.
    """
    import libsbml

    whole: dict[str, int] = {}
    named: dict[str, int] = {}
    for index in range(species.getNumCVTerms()):
        term = species.getCVTerm(index)
        if term.getQualifierType() != libsbml.BIOLOGICAL_QUALIFIER:
            continue
        qualifier = term.getBiologicalQualifierType()
        held = {libsbml.BQB_HAS_PART: named, libsbml.BQB_IS: whole, libsbml.BQB_IS_VERSION_OF: whole}.get(qualifier)
        if held is None:
            continue
        for resource in range(term.getNumResources()):
            symbol = symbol_of(read_identifier(term.getResourceURI(resource)))
            if symbol:
                held[symbol] = held.get(symbol, 0) + 1
    found = named or dict.fromkeys(list(whole)[:1], 1)
    yield from (PartFacts(symbol, copies) for symbol, copies in found.items())
