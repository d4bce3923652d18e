"""A part of an instrumented document: some species, the reactions that change them, the rules that are asked for."""

from __future__ import annotations

import pickle
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ifnsbml.claims.mapping_formula import number
from ifnsbml.claims.mutants.catalogue import is_turning
from ifnsbml.claims.mutants.plan import Part
from ifnsbml.simulation.anatomy import study
from ifnsbml.simulation.document import names_in, source_of
from ifnsbml.simulation.ordering import order_states


@dataclass(frozen=True)
class CutWork:
    """One part to be written: the file of the whole document, that of the part, and what is kept (None: everything)."""

    whole: Path
    file: Path
    part: Part | None


def write_part(work: CutWork) -> None:
    """Cut one part, study it, and write the model that each process compiles."""
    from ifnsbml.simulation.model import RunnableModel

    whole = _opened(work.whole)
    document = whole.clone() if work.part is None else cut(whole, work.part)
    order_states(document.getModel())
    # Of a model that was checked, by switches and cuts that keep it right: it need not be checked again.
    model = RunnableModel(source_of(document, work.file), study(document, _units(work.whole)))
    work.file.write_bytes(pickle.dumps(model))


@lru_cache(maxsize=1)
def _opened(path: Path) -> Any:
    """The whole document, read once for all parts that a process cuts from it."""
    import libsbml

    return libsbml.readSBMLFromString(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _units(path: Path) -> Mapping[str, str]:
    """The units of the whole document, which are those of its parts."""
    return {id_: entity.unit for id_, entity in study(_opened(path)).entities.items()}


def cut(whole: Any, part: Part) -> Any:
    """A copy of the document with the part's species alone; the others are zero wherever a formula names them.

    That is exact for what depends on the kept species alone, and only for that. Rules are kept where a law or one
    of the part's columns uses them. Where its laws cannot be turned, their switches are zero as well.
    """
    document = whole.clone()
    model = document.getModel()
    species = {element.getId() for element in model.getListOfSpecies()} - part.species
    gone = species | {id_ for id_ in _parameters(model) if is_turning(id_) and not part.turning}
    _drop_reactions(model, gone)
    for reaction in model.getListOfReactions():
        _drop_partners(reaction, species)
    for name in species:
        model.removeInitialAssignment(name)
        model.removeSpecies(name)
    _drop_unused(model, part.columns, gone)
    return document


def _parameters(model: Any) -> set[str]:
    return {parameter.getId() for parameter in model.getListOfParameters()}


def _drop_reactions(model: Any, gone: Collection[str]) -> None:
    """Remove those that change nothing that is kept, or stand still; the laws of the others do without what is gone."""
    for reaction in list(model.getListOfReactions()):
        partners = [x.getSpecies() for x in (*reaction.getListOfReactants(), *reaction.getListOfProducts())]
        moved = [name for name in partners if name not in gone and not model.getSpecies(name).getBoundaryCondition()]
        law = _without(reaction.getKineticLaw().getMath(), gone) if moved else None
        if law is None or _is_zero(law):
            model.removeReaction(reaction.getId())
        else:
            reaction.getKineticLaw().setMath(law)


def _drop_partners(reaction: Any, gone: Collection[str]) -> None:
    for reference in list(reaction.getListOfReactants()):
        if reference.getSpecies() in gone:
            reaction.removeReactant(reference.getSpecies())
    for reference in list(reaction.getListOfProducts()):
        if reference.getSpecies() in gone:
            reaction.removeProduct(reference.getSpecies())
    reaction.getListOfModifiers().clear(True)  # the engine needs none, and takes a sixth more memory with them


def _drop_unused(model: Any, columns: Collection[str], gone: Collection[str]) -> None:
    """Remove the rules and parameters that neither the columns nor anything kept uses.

    An experiment that sets one of these sets what has no bearing on the part. The engine compiles, and keeps, some
    code for each parameter.
    """
    rules = {rule.getVariable(): rule for rule in model.getListOfRules()}
    starts = {assignment.getSymbol(): assignment for assignment in model.getListOfInitialAssignments()}
    used: set[str] = set()
    stack = [*columns, *_always_used(model)]
    while stack:
        name = stack.pop()
        if name not in used:
            used.add(name)
            if name in rules:
                rules[name].setMath(_without(rules[name].getMath(), gone))
            stack += [
                x for one in (rules.get(name), starts.get(name)) if one is not None for x in names_in(one.getMath())
            ]
    for name in rules.keys() - used:
        model.removeRuleByVariable(name)
    for name in _parameters(model) - used:
        model.removeInitialAssignment(name)
        model.removeParameter(name)


def _always_used(model: Any) -> set[str]:
    used = {model.getConversionFactor(), *(home.getId() for home in model.getListOfCompartments())}
    for species in model.getListOfSpecies():
        used |= {species.getId(), species.getConversionFactor()}
    for reaction in model.getListOfReactions():
        used |= names_in(reaction.getKineticLaw().getMath())
    return used


def _without(math: Any, gone: Collection[str]) -> Any:
    """The formula with these ids zero, and what that makes zero left out."""
    import libsbml

    kind = math.getType()
    if kind == libsbml.AST_NAME:
        return number(0.0) if math.getName() in gone else math.deepCopy()
    if not math.getNumChildren():
        return math.deepCopy()
    parts = [_without(math.getChild(index), gone) for index in range(math.getNumChildren())]
    if kind == libsbml.AST_TIMES and any(map(_is_zero, parts)):
        return number(0.0)
    if kind == libsbml.AST_DIVIDE and _is_zero(parts[0]):
        return number(0.0)
    if kind == libsbml.AST_PLUS:
        parts = [part for part in parts if not _is_zero(part)]
        if len(parts) < 2:
            return parts[0] if parts else number(0.0)
    if kind == libsbml.AST_MINUS and len(parts) == 2 and _is_zero(parts[1]):
        return parts[0]
    if kind == libsbml.AST_MINUS and len(parts) == 1 and _is_zero(parts[0]):
        return parts[0]
    made = libsbml.ASTNode(kind)
    for part in parts:
        made.addChild(part)
    return made


def _is_zero(math: Any) -> bool:
    return bool(math.isNumber() and math.getValue() == 0)
