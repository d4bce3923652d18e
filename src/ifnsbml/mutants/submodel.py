"""A part of an instrumented document: some species, the reactions that change them, the rules that are asked for."""

from __future__ import annotations

import pickle
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ifnsbml.mapping.formula import number
from ifnsbml.model.document import source_of
from ifnsbml.model.nodes import names_in
from ifnsbml.model.symbols import read_symbols
from ifnsbml.mutants.plan import Submodel
from ifnsbml.simulation.species_order import order_states


@dataclass(frozen=True)
class CutWork:
    """One part to be written: the file of the whole document, that of the part, and what is kept (None: everything)."""

    whole: Path
    file: Path
    part: Submodel | None


def write_part(work: CutWork) -> None:
    """Cut one part, study it, and write the model that each process compiles."""
    from ifnsbml.simulation.model import RunnableModel

    whole = _opened(work.whole)
    document = whole.clone() if work.part is None else cut(whole, work.part)
    order_states(document.getModel())
    # Of a model that was checked, by switches and cuts that keep it right: it need not be checked again.
    model = RunnableModel(source_of(document, work.file), read_symbols(document, _units(work.whole)))
    work.file.write_bytes(pickle.dumps(model))


@lru_cache(maxsize=1)
def _opened(path: Path) -> Any:
    """The whole document, read once for all parts that a process cuts from it."""
    import libsbml

    return libsbml.readSBMLFromString(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _units(path: Path) -> Mapping[str, str]:
    """The units of the whole document, which are those of its parts."""
    # Of a copy: what libSBML works out for units stays with a document, and takes longer to copy than all the rest.
    return {id_: entity.unit for id_, entity in read_symbols(_opened(path).clone()).entities.items()}


def cut(whole: Any, part: Submodel) -> Any:
    """A copy of the document with the part's species alone; the others are zero wherever a formula names them.

    That is exact for what depends on the kept species alone, and only for that. Rules are kept where a law or one
    of the part's columns uses them. Switches that are left as they are become numbers, most of which make no
    difference.
    """
    document = whole.clone()
    model = document.getModel()
    species = {element.getId() for element in model.getListOfSpecies()} - part.species
    switches = {id_: model.getParameter(id_).getValue() for id_ in part.left & _parameters(model)}
    known = dict.fromkeys(species, 0.0) | switches
    _drop_reactions(model, known)
    for reaction in model.getListOfReactions():
        _drop_partners(reaction, species)
    for name in species:
        model.removeInitialAssignment(name)
        model.removeSpecies(name)
    _drop_unused(model, part.columns, known)
    return document


def _parameters(model: Any) -> set[str]:
    return {parameter.getId() for parameter in model.getListOfParameters()}


def _drop_reactions(model: Any, known: Mapping[str, float]) -> None:
    """Remove those that change nothing that is kept, or stand still; known values stand in the laws of the others."""
    for reaction in list(model.getListOfReactions()):
        partners = [x.getSpecies() for x in (*reaction.getListOfReactants(), *reaction.getListOfProducts())]
        moved = [name for name in partners if name not in known and not model.getSpecies(name).getBoundaryCondition()]
        law = _filled_in(reaction.getKineticLaw().getMath(), known) if moved else None
        if law is None or _is(0, law):
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


def _drop_unused(model: Any, columns: Collection[str], known: Mapping[str, float]) -> None:
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
                rules[name].setMath(_filled_in(rules[name].getMath(), known))
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


def _filled_in(math: Any, known: Mapping[str, float]) -> Any:
    """The formula with these values in the place of ids, and what zeros and ones make idle left out."""
    import libsbml

    kind = math.getType()
    if kind == libsbml.AST_NAME and math.getName() in known:
        return number(known[math.getName()])
    if not math.getNumChildren():
        return math.deepCopy()
    parts = [_filled_in(math.getChild(index), known) for index in range(math.getNumChildren())]
    zero = [_is(0, part) for part in parts]
    if (kind == libsbml.AST_TIMES and any(zero)) or (kind == libsbml.AST_DIVIDE and zero[0]):
        return number(0.0)
    if kind == libsbml.AST_TIMES:
        return _joined(kind, [part for part in parts if not _is(1, part)], 1.0)
    if kind == libsbml.AST_PLUS:
        return _joined(kind, [part for part, nothing in zip(parts, zero, strict=True) if not nothing], 0.0)
    if kind == libsbml.AST_MINUS and zero[-1]:
        return parts[0]
    made = libsbml.ASTNode(kind)
    for part in parts:
        made.addChild(part)
    return made


def _joined(kind: int, parts: Sequence[Any], nothing: float) -> Any:
    """A sum or a product of what is left; ``nothing`` is its value where nothing is."""
    import libsbml

    if len(parts) < 2:
        return parts[0] if parts else number(nothing)
    made = libsbml.ASTNode(kind)
    for part in parts:
        made.addChild(part)
    return made


def _is(value: float, math: Any) -> bool:
    return bool(math.isNumber() and math.getValue() == value)
