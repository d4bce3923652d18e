"""Setting what every SBML element of a bundle has: id, name, SBO term, notes, annotations.

libSBML reports a refused value by a return code; here every code is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import libsbml

from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.miriam import Annotation, Qualifier
from ifnsbml.formats.sbml.notes import xhtml

_SID = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_BIOLOGY = {
    Qualifier.IS: libsbml.BQB_IS,
    Qualifier.HAS_PART: libsbml.BQB_HAS_PART,
    Qualifier.HAS_VERSION: libsbml.BQB_HAS_VERSION,
    Qualifier.IS_VERSION_OF: libsbml.BQB_IS_VERSION_OF,
    Qualifier.HAS_PROPERTY: libsbml.BQB_HAS_PROPERTY,
    Qualifier.IS_PROPERTY_OF: libsbml.BQB_IS_PROPERTY_OF,
    Qualifier.IS_ENCODED_BY: libsbml.BQB_IS_ENCODED_BY,
    Qualifier.IS_DESCRIBED_BY: libsbml.BQB_IS_DESCRIBED_BY,
    Qualifier.HAS_TAXON: libsbml.BQB_HAS_TAXON,
}
_MODEL = {
    Qualifier.MODEL_IS_DESCRIBED_BY: libsbml.BQM_IS_DESCRIBED_BY,
    Qualifier.MODEL_IS: libsbml.BQM_IS,
}


def done(code: int, what: str) -> None:
    """Raise FormatError unless libSBML reports success for ``what``."""
    if code != libsbml.LIBSBML_OPERATION_SUCCESS:
        reason = libsbml.OperationReturnValue_toString(code)
        raise FormatError(f"libSBML refused {what}: {reason}")


def identify(element: Any, ident: str, name: str) -> None:
    """Set id and name. The two differ: some tools drop a name that equals its id."""
    if not _SID.fullmatch(ident):
        raise FormatError(
            f"'{ident}' is no id that SBML allows: it must begin with a letter and hold letters, digits and "
            f"underscores only; declare the entity or process under another id (such as EIF4EBP1 for 4EBP1)."
        )
    if name == ident:
        raise FormatError(f"'{ident}' has its id for a name; give it a name that a person reads.")
    done(element.setId(ident), f"the id '{ident}'")
    done(element.setName(name), f"the name '{name}' of '{ident}'")


def decorate(
    element: Any,
    *,
    metaid: str,
    term: int,
    paragraphs: Sequence[str],
    annotations: Sequence[Annotation],
    own: str = "",
) -> None:
    """Set metaid, SBO term, notes, the project's own annotation and the MIRIAM annotations."""
    done(element.setMetaId(metaid), f"the metaid '{metaid}'")
    done(element.setSBOTerm(term), f"SBO term {term} on '{metaid}'")
    done(element.setNotes(xhtml(paragraphs)), f"the notes of '{metaid}'")
    if own:
        done(element.setAnnotation(own), f"the annotation of '{metaid}'")
    annotate(element, metaid, annotations)


def annotate(element: Any, metaid: str, annotations: Sequence[Annotation]) -> None:
    """Add MIRIAM annotations; raises FormatError if there are none."""
    if not annotations:
        raise FormatError(f"'{metaid}' would be written without a MIRIAM annotation.")
    for annotation in annotations:
        term = libsbml.CVTerm()
        if annotation.qualifier in _MODEL:
            term.setQualifierType(libsbml.MODEL_QUALIFIER)
            term.setModelQualifierType(_MODEL[annotation.qualifier])
        else:
            term.setQualifierType(libsbml.BIOLOGICAL_QUALIFIER)
            term.setBiologicalQualifierType(_BIOLOGY[annotation.qualifier])
        for accession in annotation.accessions:
            done(term.addResource(accession.uri), f"the resource {accession.uri} of '{metaid}'")
        done(element.addCVTerm(term, True), f"the annotation {annotation.qualifier.value} of '{metaid}'")


class MathReader:
    """Formulas to MathML trees, with the ids of a model taking precedence over built-in names."""

    def __init__(self, model: Any) -> None:
        self._settings = libsbml.L3ParserSettings()
        self._settings.setModel(model)
        self._settings.setParseUnits(libsbml.L3P_NO_UNITS)
        self._settings.setComparisonCaseSensitivity(libsbml.L3P_COMPARE_BUILTINS_CASE_SENSITIVE)

    def read(self, text: str, where: str) -> Any:
        """The tree of a formula; raises FormatError, naming ``where``, if libSBML cannot read it."""
        tree = libsbml.parseL3FormulaWithSettings(text, self._settings)
        if tree is None:
            raise FormatError(f"{where}: libSBML cannot read '{text}': {libsbml.getLastParseL3Error()}")
        return tree
