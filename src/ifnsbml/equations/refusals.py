"""What makes a model unreadable as exact differential equations, each thing refused by its name."""

from __future__ import annotations

import libsbml

from ifnsbml.equations.errors import EquationsError, UnsupportedModelError
from ifnsbml.model.validity import serious_errors

_HARMLESS_PACKAGES = frozenset({"layout", "render", "groups", "fbc", "l3v2extendedmath"})


def refuse_untreatable(document: libsbml.SBMLDocument, where: str) -> libsbml.Model:
    """Return the document's model, or raise for what the reader cannot treat.

    Raises:
        EquationsError: if the document has no model or libSBML found errors in it.
        UnsupportedModelError: for Level 1, required packages, algebraic rules and fast reactions.
    """
    for error in serious_errors(document):
        text = " ".join(error.getMessage().split())[:300]
        raise EquationsError(f"{where}: libSBML rejects line {error.getLine()}: {text}")
    model = document.getModel()
    if model is None:
        raise EquationsError(f"{where}: the document holds no model.")
    if document.getLevel() < 2:
        raise UnsupportedModelError(
            "SBML Level 1", where, "convert it to Level 2 or 3 first (libSBML and COPASI both do)"
        )
    _refuse_packages(document, where)
    for rule in (model.getRule(i) for i in range(model.getNumRules())):
        if rule.isAlgebraic():
            raise UnsupportedModelError("an algebraic rule", where)
    for reaction in (model.getReaction(i) for i in range(model.getNumReactions())):
        if reaction.isSetFast() and reaction.getFast():
            raise UnsupportedModelError("a fast reaction", f"{where}: reaction {reaction.getId()!r}")
    return model


def _refuse_packages(document: libsbml.SBMLDocument, where: str) -> None:
    for i in range(document.getNumPlugins()):
        name = document.getPlugin(i).getPackageName()
        if name not in _HARMLESS_PACKAGES and document.getPackageRequired(name):
            raise UnsupportedModelError(f"the required package {name!r}", where)
    for i in range(document.getNumUnknownPackages()):
        prefix = document.getUnknownPackagePrefix(i)
        uri = document.getUnknownPackageURI(i)
        if document.getPackageRequired(prefix) or document.getPackageRequired(uri):
            raise UnsupportedModelError(f"the required package {uri!r}", where)
