"""MIRIAM annotations of every element of a model, from what was declared.

An annotation is a qualifier and the accessions it points to. A plain protein *is* its
UniProt entry, a family *has versions*, a modified form *is a version of* it, a complex *has
parts*. Every accession of an entity is checked against the symbols of its genes.

*Is described by* names what says the very thing: the review for what it states, draws, implies or
supposes, a publication for a number that it gives. What is assumed or derived cites nothing. The kind
of evidence is a term of the Evidence and Conclusion Ontology (*has property*).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ifnsbml.builder.entities import Entity
from ifnsbml.builder.evidence import REVIEW_PUBMED, Evidence, Standing, review_rows
from ifnsbml.builder.model import Compartment, Model, Parameter, ParameterRole, Part, Process, Reaction, Species
from ifnsbml.formats.errors import AnnotationError
from ifnsbml.formats.identifiers import GENE_NAMESPACES, Accession, accession, gene, symbols_of, terms
from ifnsbml.formats.metadata import metadata
from ifnsbml.formats.sbml import sbo

_REVIEW = accession(f"pubmed:{REVIEW_PUBMED}")
_MODIFIED_RESIDUES = {"tyrosine": "MOD:00048", "serine": "MOD:00046", "threonine": "MOD:00047"}
_CLASSES = frozenset({"SO", "GO", "SBO", "interpro", "pfam"})


class Qualifier(StrEnum):
    """The BioModels.net qualifiers in use; the last two say something of the model itself."""

    IS = "is"
    HAS_PART = "hasPart"
    HAS_VERSION = "hasVersion"
    IS_VERSION_OF = "isVersionOf"
    HAS_PROPERTY = "hasProperty"
    IS_PROPERTY_OF = "isPropertyOf"
    IS_ENCODED_BY = "isEncodedBy"
    IS_DESCRIBED_BY = "isDescribedBy"
    HAS_TAXON = "hasTaxon"
    MODEL_IS_DESCRIBED_BY = "model:isDescribedBy"
    MODEL_IS = "model:is"


@dataclass(frozen=True)
class Annotation:
    """A qualifier and what it points to."""

    qualifier: Qualifier
    accessions: tuple[Accession, ...]


def _annotations(*pairs: tuple[Qualifier, Iterable[Accession]]) -> tuple[Annotation, ...]:
    found = [Annotation(qualifier, tuple(dict.fromkeys(listed))) for qualifier, listed in pairs]
    return tuple(annotation for annotation in found if annotation.accessions)


# --- entities ------------------------------------------------------------------------------


def check_entity(entity: Entity) -> None:
    """Raise AnnotationError if a symbol is unknown, or an accession belongs to another gene."""
    where = f"entity '{entity.symbol}'"
    for symbol in entity.genes:
        gene(symbol, where)
    for text in entity.identifiers:
        found = accession(text)
        owners = symbols_of(found) if found.namespace in GENE_NAMESPACES else frozenset(entity.genes)
        if found.namespace in GENE_NAMESPACES and not owners & set(entity.genes):
            belongs = f"belongs to {', '.join(sorted(owners))}" if owners else "is not in data/identifiers.tsv"
            raise AnnotationError(
                f"{where}: {text} {belongs}, but the entity's genes are {', '.join(entity.genes) or 'none'}."
            )
    if not entity.genes and not entity.identifiers:
        raise AnnotationError(f"{where} has neither genes nor identifiers; give it one of them.")


def products(entity: Entity) -> tuple[Accession, ...]:
    """What stands for the entity itself: its proteins, or its genes, or its declared identifiers."""
    where = f"entity '{entity.symbol}'"
    if entity.kind == "gene":
        found = [a for s in entity.genes for a in gene(s, where).accessions("ensembl", "ncbigene")]
    elif entity.kind == "mrna":
        found = []
    else:
        found = [a for s in entity.genes for a in gene(s, where).accessions("uniprot")]
    return tuple(dict.fromkeys([*found, *(accession(text) for text in entity.identifiers)]))


def _encoding(entity: Entity) -> list[Accession]:
    if entity.kind == "gene":
        return []
    rows = [gene(symbol, f"entity '{entity.symbol}'") for symbol in entity.genes]
    return [a for row in rows for a in row.accessions("ensembl", "ncbigene")]


def _modified(entity: Entity, part: Part) -> bool:
    return any(state != entity.sites[site].states[0] for site, state in part.states)


def _residues(entity: Entity, part: Part) -> list[Accession]:
    found = (
        _MODIFIED_RESIDUES.get(entity.sites[site].residue)
        for site, state in part.states
        if entity.sites[site].phospho and state == "p"
    )
    return [accession(term) for term in found if term]


def identity(species: Species, entities: dict[str, Entity]) -> tuple[Annotation, ...]:
    """What a species is, without what encodes it: also the annotation of its references in reactions."""
    if species.complex is not None:
        parts = [a for part in species.parts for a in _part_accessions(entities[part.symbol])]
        return _annotations((Qualifier.HAS_PART, parts))
    (part,) = species.parts
    entity = entities[part.symbol]
    listed = products(entity)
    classes = [a for a in listed if a.namespace in _CLASSES]
    things = [a for a in listed if a.namespace not in _CLASSES]
    encoding = (Qualifier.IS_ENCODED_BY, _encoding(entity) if entity.kind == "mrna" else [])
    if _modified(entity, part):
        return _annotations((Qualifier.IS_VERSION_OF, [*things, *classes]), encoding)
    several = len(entity.genes) > 1
    qualifier = Qualifier.HAS_VERSION if several else Qualifier.IS
    return _annotations((qualifier, things), (Qualifier.IS_VERSION_OF, classes), encoding)


def _part_accessions(entity: Entity) -> tuple[Accession, ...]:
    return products(entity) or tuple(_encoding(entity))


def of_species(species: Species, entities: dict[str, Entity]) -> tuple[Annotation, ...]:
    """Everything a species is annotated with: identity, what encodes it, modified residues, evidence."""
    pairs: list[tuple[Qualifier, Iterable[Accession]]] = []
    if species.complex is None and entities[species.parts[0].symbol].kind != "mrna":
        pairs.append((Qualifier.IS_ENCODED_BY, _encoding(entities[species.parts[0].symbol])))
    residues = [a for part in species.parts for a in _residues(entities[part.symbol], part)]
    pairs.append((Qualifier.HAS_PROPERTY, residues))
    pairs.append((Qualifier.IS_DESCRIBED_BY, _sources(species.evidence)))
    return (*identity(species, entities), *_annotations(*pairs))


# --- the rest ------------------------------------------------------------------------------


def _sources(evidence: Evidence) -> list[Accession]:
    said = evidence.claims and evidence.standing.cites_the_review
    return [*([_REVIEW] if said else []), *(accession(text) for text in evidence.sources)]


def evidence_term(evidence: Evidence) -> Accession:
    """The kind of evidence as a term of ECO: a statement is traceable if it has references of its own."""
    held = evidence.standing.value
    if evidence.standing in (Standing.STATED, Standing.FIGURE):
        rows = review_rows()
        held += "" if any(rows[claim].refs for claim in evidence.claims) else " without reference"
    (term,) = terms("evidence", "standing")[held]
    return term


def of_compartment(compartment: Compartment) -> tuple[Annotation, ...]:
    """The cellular component that a compartment is, and the source of its size."""
    return _annotations(
        (Qualifier.IS, [accession(compartment.go)]),
        (Qualifier.HAS_PROPERTY, [evidence_term(compartment.evidence)]),
        (Qualifier.IS_DESCRIBED_BY, _sources(compartment.evidence)),
    )


def of_parameter(parameter: Parameter, term: int) -> tuple[Annotation, ...]:
    """What a number is (SBO), whose property it is, which evidence there is for it and who gives it."""
    owner: list[Accession] = []
    if parameter.role is ParameterRole.EXPRESSION:
        symbol = parameter.id.removeprefix("expression_")
        owner = list(gene(symbol, f"parameter '{parameter.id}'").accessions("ensembl", "ncbigene"))
    by_rule = parameter.rule is not None or parameter.role in (ParameterRole.CONSTANT, ParameterRole.EXPRESSION)
    return _annotations(
        (Qualifier.IS_VERSION_OF, [accession(sbo.text(term))]),
        (Qualifier.IS_PROPERTY_OF, owner),
        (
            Qualifier.HAS_PROPERTY,
            [] if by_rule and not parameter.evidence.sources else [evidence_term(parameter.evidence)],
        ),
        (Qualifier.IS_DESCRIBED_BY, _sources(parameter.evidence)),
    )


def of_reaction(reaction: Reaction, model: Model) -> tuple[Annotation, ...]:
    """The GO process or activity and the evidence."""
    return _annotations(
        (Qualifier.IS_VERSION_OF, _process_terms(reaction, model)),
        (Qualifier.HAS_PROPERTY, [evidence_term(reaction.evidence)]),
        (Qualifier.IS_DESCRIBED_BY, _sources(reaction.evidence)),
    )


def of_law(term: int) -> tuple[Annotation, ...]:
    """The kind of rate law, whose form is assumed: the review has no kinetics to cite."""
    return _annotations(
        (Qualifier.IS_VERSION_OF, [accession(sbo.text(term))]),
        (Qualifier.HAS_PROPERTY, list(terms("evidence", "standing")[Standing.ASSUMED])),
    )


def of_model(model: Model) -> tuple[Annotation, ...]:
    """Species, review, and the pathways that the genes in the model stand for."""
    meta = metadata()
    present = {symbol for entity in model.entities.values() for symbol in entity.genes}
    topics = [a for key, listed in terms("topics", "gene").items() if key in present for a in listed]
    return _annotations(
        (Qualifier.MODEL_IS_DESCRIBED_BY, [accession(meta.review_pubmed), accession(meta.review_doi)]),
        (Qualifier.HAS_TAXON, [accession(meta.taxon)]),
        (Qualifier.HAS_PART, topics),
    )


def _process_terms(reaction: Reaction, model: Model) -> list[Accession]:
    table = terms("processes", "key")
    base = reaction.process.value
    keys = [f"{base}.{detail}" for detail in _details(reaction, model)]
    found = [a for key in keys for a in table.get(key, ())]
    return found or list(table[base])


def _details(reaction: Reaction, model: Model) -> Sequence[str]:
    """What narrows the GO term of a process down: residues, DNA, direction, or the material."""
    known = model.species_by_id
    left = [known[p.species] for p in reaction.reactants]
    right = [known[p.species] for p in reaction.products]
    kinds = {model.entities[part.symbol].kind for s in (*left, *right) for part in s.parts}
    if reaction.process in (Process.PHOSPHORYLATION, Process.DEPHOSPHORYLATION):
        return ("lipid",) if kinds == {"lipid"} else _changed_residues(left, right, model)
    if reaction.process is Process.TRANSPORT:
        if kinds == {"mrna"}:
            return ("rna",)
        places = (left[0].compartment, right[0].compartment)
        return ("import",) if places[1] == "nucleus" else ("export",) if places[0] == "nucleus" else ()
    if reaction.process is Process.DEGRADATION and len(kinds) == 1:
        return tuple(kinds)
    if kinds & {"element", "promoter"}:
        return ("dna",)
    return ()


def _changed_residues(left: Sequence[Species], right: Sequence[Species], model: Model) -> list[str]:
    def phosphorylated(side: Sequence[Species]) -> set[tuple[str, str]]:
        return {(p.symbol, site) for s in side for p in s.parts for site, state in p.states if state == "p"}

    changed = sorted(phosphorylated(left) ^ phosphorylated(right))
    return list(dict.fromkeys(model.entities[symbol].sites[site].residue for symbol, site in changed))
