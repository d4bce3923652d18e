"""A written file as read back from disk: libSBML with every check on, and every accession by its symbol."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ifnsbml.builder.model import Model, Species
from ifnsbml.formats.errors import AnnotationError, FormatError
from ifnsbml.formats.identifiers import GENE_NAMESPACES, Accession, accession_of_uri, gene


def libsbml_messages(path: Path) -> list[str]:
    """Return every message of libSBML on the file, units and modelling practice included.

    An empty list is the bar that each file of the bundle meets.
    """
    import libsbml

    document = libsbml.readSBMLFromFile(str(path))
    for category in (
        libsbml.LIBSBML_CAT_GENERAL_CONSISTENCY,
        libsbml.LIBSBML_CAT_IDENTIFIER_CONSISTENCY,
        libsbml.LIBSBML_CAT_UNITS_CONSISTENCY,
        libsbml.LIBSBML_CAT_MATHML_CONSISTENCY,
        libsbml.LIBSBML_CAT_SBO_CONSISTENCY,
        libsbml.LIBSBML_CAT_OVERDETERMINED_MODEL,
        libsbml.LIBSBML_CAT_MODELING_PRACTICE,
    ):
        document.setConsistencyChecks(category, True)
    document.checkConsistency()
    return [
        f"line {error.getLine()}: {error.getErrorId()} {error.getMessage().strip()}"
        for error in (document.getError(index) for index in range(document.getNumErrors()))
    ]


def silent(path: Path) -> None:
    """Raise FormatError with the first messages unless libSBML has nothing to say about the file."""
    messages = libsbml_messages(path)
    if messages:
        shown = "\n  ".join(messages[:5])
        raise FormatError(f"{path}: libSBML has {len(messages)} messages:\n  {shown}")


def resources(element: Any) -> dict[str, list[Accession]]:
    """The MIRIAM annotations of a libSBML element: qualifier (as "isVersionOf") to accessions.

    Raises AnnotationError for an address that is malformed or of no known namespace.
    """
    import libsbml

    found: dict[str, list[Accession]] = {}
    for index in range(element.getNumCVTerms()):
        term = element.getCVTerm(index)
        if term.getQualifierType() == libsbml.BIOLOGICAL_QUALIFIER:
            name = libsbml.BiolQualifierType_toString(term.getBiologicalQualifierType())
        else:
            name = f"model:{libsbml.ModelQualifierType_toString(term.getModelQualifierType())}"
        uris = [term.getResourceURI(position) for position in range(term.getNumResources())]
        found.setdefault(name, []).extend(accession_of_uri(uri) for uri in uris)
    return found


def accession_errors(path: Path, model: Model) -> list[str]:
    """What is wrong with the accessions of the species in a file that ``model`` was written to.

    Every accession of a gene or protein must be that of a gene of the species' own parts, none
    may be missing, and a modified form must be a version of what its parent is.
    """
    import libsbml

    document = libsbml.readSBMLFromFile(str(path))
    errors = []
    for species in model.species:
        element = document.getModel().getSpecies(species.id)
        if element is None:
            errors.append(f"{path}: species '{species.id}' is missing.")
        else:
            errors += [f"{path}: species '{species.id}' {what}" for what in _wrong(species, element, model)]
    return errors


def right_accessions(path: Path, model: Model) -> None:
    """Raise AnnotationError with the first errors unless every accession of the file is right."""
    errors = accession_errors(path, model)
    if errors:
        raise AnnotationError("\n  ".join(errors[:5]))


def _wrong(species: Species, element: Any, model: Model) -> list[str]:
    found = resources(element)
    listed = {a for accessions in found.values() for a in accessions if a.namespace in GENE_NAMESPACES}
    symbols = {symbol for part in species.parts for symbol in model.entities[part.symbol].genes}
    allowed = {a for symbol in symbols for a in gene(symbol, species.id).accessions(*GENE_NAMESPACES)}
    errors = [
        f"carries {a.uri}, which belongs to none of {_names(symbols)}." for a in sorted(listed - allowed, key=str)
    ]
    for symbol in sorted(symbols):
        if not set(gene(symbol, species.id).accessions(*GENE_NAMESPACES)) & listed:
            errors.append(f"carries no accession of {symbol}.")
    if _is_modified(species, model) and {a.namespace for a in found.get("is", [])} & set(GENE_NAMESPACES):
        errors.append("is a modified form but is annotated as its unmodified parent.")
    return errors


def _names(symbols: set[str]) -> str:
    return ", ".join(sorted(symbols)) or "its parts (they have no genes)"


def _is_modified(species: Species, model: Model) -> bool:
    return any(
        state != model.entities[part.symbol].sites[site].states[0]
        for part in species.parts
        for site, state in part.states
    )
