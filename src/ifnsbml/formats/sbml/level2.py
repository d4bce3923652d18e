"""SBML Level 2 Version 4, for CellDesigner and older tools: the Level 3 file, converted."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.rdf import complete_rdf
from ifnsbml.formats.sbml.writer import tidy

LEVEL, VERSION = 2, 4
_REFERENCE = re.compile(r"(<speciesReference (?:(?!stoichiometry=)[^>])*?)(?=/?>)")
_DUBLIN_CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def write_l2v4(l3_path: Path, path: Path) -> None:
    """Convert the SBML file at ``l3_path`` to Level 2 Version 4 at ``path``.

    Level 3 packages are taken out one by one, since libSBML would otherwise leave their
    elements in the Level 2 file. Raises FormatError if the file cannot be read or converted
    strictly, OSError if one of the files cannot be opened.
    """
    path.write_text(l2v4_text(l3_path.read_text(encoding="utf-8"), str(l3_path)), encoding="utf-8")


def l2v4_text(l3_text: str, where: str) -> str:
    """The Level 2 Version 4 text of a Level 3 document; raises FormatError as write_l2v4 does."""
    import libsbml

    document = libsbml.readSBMLFromString(l3_text)
    _fail_on_errors(document, f"{where} cannot be read")
    _disable_packages(document, where)
    if not document.setLevelAndVersion(LEVEL, VERSION, True):
        _fail_on_errors(document, f"{where} cannot be converted to SBML Level 2 Version 4")
        raise FormatError(f"{where} cannot be converted to SBML Level 2 Version 4; libSBML gives no reason.")
    _name_units(document.getModel())
    text: str = libsbml.writeSBMLToString(document)
    return explicit_stoichiometry(_declare_dublin_core(complete_rdf(tidy(text))))


def explicit_stoichiometry(text: str) -> str:
    """Write the default stoichiometry out.

    libSBML leaves it out in Level 2, and COPASI (4.48) then takes that of a product with an id for "not a number".
    """
    return _REFERENCE.sub(r'\1 stoichiometry="1"', text)


def _name_units(model: Any) -> None:
    """Name the unit definitions that the conversion adds ("volume" comes without)."""
    for definition in (model.getUnitDefinition(index) for index in range(model.getNumUnitDefinitions())):
        if not definition.isSetName():
            definition.setName(f"unit of {definition.getId()}")


def _declare_dublin_core(text: str) -> str:
    """Declare the prefix of ``dc:creator``: libSBML changes the element to Level 2's and keeps Level 3's prefixes."""
    if "<dc:" not in text or _DUBLIN_CORE in text:
        return text
    return text.replace("<rdf:RDF ", f"<rdf:RDF {_DUBLIN_CORE} ", 1)


def _disable_packages(document: Any, where: str) -> None:
    plugins = [document.getPlugin(index) for index in range(document.getNumPlugins())]
    for uri, prefix in [(plugin.getURI(), plugin.getPrefix()) for plugin in plugins]:
        if document.getPackageRequired(prefix):
            raise FormatError(f"{where} uses the required package '{prefix}', which Level 2 cannot express.")
        if document.isPackageURIEnabled(uri):
            document.enablePackage(uri, prefix, False)


def _fail_on_errors(document: Any, what: str) -> None:
    import libsbml

    errors = [document.getError(index) for index in range(document.getNumErrors())]
    severe = [error for error in errors if error.getSeverity() >= libsbml.LIBSBML_SEV_ERROR]
    if severe:
        first = severe[0]
        raise FormatError(f"{what}: line {first.getLine()}: {first.getMessage().strip()}")
