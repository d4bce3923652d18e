"""Models made of submodels (SBML's package ``comp``) as the one flat model that they mean, by libSBML's converter."""

from __future__ import annotations

from typing import Any

from ifnsbml.model.validity import serious_errors

NAMESPACE = "http://www.sbml.org/sbml/level3/version1/comp/version1"
_PREFIX = "comp"
_QUOTED = 5


class NotFlatError(Exception):
    """The document cannot be made flat; the message completes "… is made of submodels …"."""


def flattened(text: str) -> str:
    """Return the text of a document that declares ``comp`` as a document without it.

    Where the model has no submodels it is flat as it stands, whatever ports or unused definitions stand beside it.

    Raises:
        NotFlatError: submodels that are defined in other files, or what libSBML's converter refuses.
    """
    import libsbml

    document = libsbml.readSBMLFromString(text)
    model = document.getModel()
    if model is None or serious_errors(document):
        return text  # whoever parses it says what is wrong
    plugin = model.getPlugin(_PREFIX)
    if plugin is None or not plugin.getNumSubmodels():
        document.disablePackage(NAMESPACE, plugin.getPrefix() if plugin is not None else _PREFIX)
        return str(libsbml.writeSBMLToString(document))
    if plugin.getPrefix() != _PREFIX:  # libSBML's converter ends the process then
        raise NotFlatError(f"and calls the package {plugin.getPrefix()!r}, where only {_PREFIX!r} can be taken")
    elsewhere = _external(document)
    if elsewhere:
        listed = ", ".join(repr(source) for source in elsewhere[:_QUOTED])
        raise NotFlatError(f"of which some are defined in other files ({listed}), which are not opened")
    properties = libsbml.ConversionProperties()
    properties.addOption("flatten comp", True)
    properties.addOption("leavePorts", False)
    properties.addOption("performValidation", True)  # submodels that hold themselves would be followed for ever
    properties.addOption("abortIfUnflattenable", "none")
    properties.addOption("stripUnflattenablePackages", False)
    if document.convert(properties) != libsbml.LIBSBML_OPERATION_SUCCESS:
        errors = serious_errors(document)
        reason = " ".join(errors[0].getMessage().split())[:300] if errors else "libSBML gives no reason"
        raise NotFlatError(f"which libSBML cannot join into one ({reason})")
    return str(libsbml.writeSBMLToString(document))


def _external(document: Any) -> list[str]:
    """The files that submodels are said to be defined in."""
    plugin = document.getPlugin("comp")
    if plugin is None:
        return []
    definitions = (plugin.getExternalModelDefinition(index) for index in range(plugin.getNumExternalModelDefinitions()))
    return [definition.getSource() for definition in definitions]
