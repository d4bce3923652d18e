"""The formulas of a libSBML model and the nodes of each, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def every_formula(model: Any) -> Iterator[tuple[str, Any]]:
    """Yield ``(where, ASTNode)`` for each formula of a model, "where" being fit for a message."""
    for function in model.getListOfFunctionDefinitions():
        yield f"function {function.getId()!r}", function.getMath()
    for assignment in model.getListOfInitialAssignments():
        yield f"the initial assignment of {assignment.getSymbol()!r}", assignment.getMath()
    for rule in model.getListOfRules():
        yield f"the rule of {rule.getVariable()!r}", rule.getMath()
    for constraint in model.getListOfConstraints():
        yield "a constraint", constraint.getMath()
    for reaction in model.getListOfReactions():
        where = f"reaction {reaction.getId()!r}"
        if reaction.isSetKineticLaw():
            yield where, reaction.getKineticLaw().getMath()
        for references in (reaction.getListOfReactants(), reaction.getListOfProducts()):
            for reference in references:
                if reference.isSetStoichiometryMath():
                    yield where, reference.getStoichiometryMath().getMath()
    for event in model.getListOfEvents():
        where = f"event {event.getId()!r}"
        for part in (event.getTrigger(), event.getDelay(), event.getPriority()):
            if part is not None:
                yield where, part.getMath()
        for assignment in event.getListOfEventAssignments():
            yield where, assignment.getMath()


def every_node(root: Any) -> Iterator[Any]:
    """Yield the nodes of a formula (none, if it was left out). Not recursive: formulas can be deep."""
    stack = [root] if root is not None else []
    while stack:
        node = stack.pop()
        yield node
        stack.extend(node.getChild(i) for i in range(node.getNumChildren()))


def names_in(formula: Any) -> set[str]:
    """The ids that a formula uses."""
    import libsbml

    return {node.getName() for node in every_node(formula) if node.getType() == libsbml.AST_NAME}
