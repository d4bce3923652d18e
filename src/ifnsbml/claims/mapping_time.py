"""A model in minutes: every rate, clock and delay of a document in another unit of time."""

from __future__ import annotations

from typing import Any

from ifnsbml.claims.mapping_formula import number, times


def in_minutes(model: Any, factor: float) -> None:
    """Change a ``libsbml.Model`` whose unit of time is ``factor`` minutes so that its time runs in minutes.

    Rates per unit become rates per minute; the clock in formulas still shows their own time.
    """
    if factor == 1.0:
        return
    per_minute, ours = number(1 / factor), number(factor)
    for reaction in model.getListOfReactions():
        law = reaction.getKineticLaw()
        if law is None or law.getMath() is None:
            continue  # such a model is read, not run
        law.setMath(times(per_minute, _own_clock(law.getMath(), per_minute, ours)))
    for rule in model.getListOfRules():
        formula = _own_clock(rule.getMath(), per_minute, ours)
        rule.setMath(times(per_minute, formula) if rule.isRate() else formula)
    for assignment in model.getListOfInitialAssignments():
        assignment.setMath(_own_clock(assignment.getMath(), per_minute, ours))
    for event in model.getListOfEvents():
        for part in (event.getTrigger(), event.getPriority(), *event.getListOfEventAssignments()):
            if part is not None and part.getMath() is not None:
                part.setMath(_own_clock(part.getMath(), per_minute, ours))
        delay = event.getDelay()
        if delay is not None and delay.getMath() is not None:
            delay.setMath(times(ours, _own_clock(delay.getMath(), per_minute, ours)))
    _declare_minutes(model)


def _own_clock(formula: Any, per_minute: Any, ours: Any) -> Any:
    """A copy in which the clock shows their time, and a rate of change is one in their time."""
    import libsbml

    # Under a root of its own, so that every node has a parent to replace it in; not recursive: formulas can be deep.
    root = libsbml.ASTNode(libsbml.AST_PLUS)
    root.addChild(formula.deepCopy())
    stack = [root]
    while stack:
        parent = stack.pop()
        for index in range(parent.getNumChildren()):
            node = parent.getChild(index)
            if node.getType() == libsbml.AST_NAME_TIME:
                parent.replaceChild(index, times(per_minute, node), True)
            elif node.getType() == libsbml.AST_FUNCTION_RATE_OF:
                parent.replaceChild(index, times(ours, node), True)
            else:
                stack.append(node)
    return root.getChild(0).deepCopy()


def _declare_minutes(model: Any) -> None:
    import libsbml

    level = model.getLevel()
    id_ = "time" if level < 3 else "ifnsbml_minute"
    if model.getUnitDefinition(id_) is not None:
        model.removeUnitDefinition(id_)
    definition = model.createUnitDefinition()
    definition.setId(id_)
    unit = definition.createUnit()
    unit.setKind(libsbml.UNIT_KIND_SECOND)
    unit.setMultiplier(60)
    unit.setExponent(1)
    unit.setScale(0)
    if level > 2:
        model.setTimeUnits(id_)
