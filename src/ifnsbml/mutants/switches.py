"""One document for all mutants of a model: their switches, all in the position of the original."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import Any

from ifnsbml.mapping.formula import name, number, substitute
from ifnsbml.model.nodes import names_in
from ifnsbml.mutants.curated import Addition
from ifnsbml.mutants.operators import REVERSAL, is_needed, switch
from ifnsbml.mutants.rate_laws import Group, ReactionLaw

Peak = Callable[[tuple[str, ...]], float]


def instrument(document: Any, laws: Iterable[ReactionLaw], additions: Iterable[Addition], peak: Peak) -> str:
    """The text of the model with a switch for every mutant; ``document`` is changed.

    ``peak`` gives the largest value that a sum of species takes in any experiment.

    A law ``k * M * S`` becomes ``keep * k * (sees * M + level + turn * reversed + both * all) * S``; additional
    reactions are multiplied by switches that are 0.
    """
    import libsbml

    model = document.getModel()
    _strip(document)
    for law in laws:
        _switch(model, switch("keep", law.reaction), 1.0)
        reaction = model.getReaction(law.reaction)
        kinetic = reaction.getKineticLaw()
        needed = [group for group in law.groups if is_needed(law, group.members)]
        for first, second in combinations(needed, 2):
            _either(model, reaction, law, first, second, peak)
        meanings = {key: node for group in law.groups for key, node in _seen(model, law, group, peak).items()}
        kinetic.setMath(_product(name(switch("keep", law.reaction)), substitute(law.math, meanings)))
    for addition in additions:
        for one in addition.reactions:
            _add(model, addition.switch, one.id, one.reactants, one.products, one.modifiers, one.math)
        for reaction_id, factor in addition.factors:
            _multiply(model, reaction_id, addition.switch, factor)
        _switch(model, addition.switch, 0.0)
    return str(libsbml.writeSBMLToString(document))


def _strip(document: Any) -> None:
    """Leave out what has no bearing on a run: notes, annotations, pictures."""
    for package in ("layout", "render"):
        if document.isPackageEnabled(package):
            document.disablePackage(document.getPlugin(package).getURI(), package)
    for element in (document, *document.getListOfAllElements()):
        element.unsetNotes()
        element.unsetAnnotation()


def _switch(model: Any, id_: str, value: float) -> None:
    parameter = _parameter(model, id_)
    parameter.setValue(value)
    parameter.setConstant(True)


def _parameter(model: Any, id_: str) -> Any:
    parameter = model.createParameter()
    parameter.setId(id_)
    parameter.setUnits("dimensionless")  # nobody reads it, but left open it is worked out from all formulas
    return parameter


def _seen(model: Any, law: ReactionLaw, group: Group, peak: Peak) -> Mapping[str, Any]:
    """What stands in the law in the place of each member of a group."""
    first = group.members[0]
    top, size = peak(group.members), len(group.members)
    total = _sum(name(member) for member in group.members)
    turned = number(0.0)
    if top:
        turned = _quotient(number(top / size * REVERSAL * top), _sum([number(REVERSAL * top), total]))
    extra = [_product(name(switch("turn", law.reaction, first)), name(_rule(model, law, "turned", first, turned)))]
    _switch(model, switch("turn", law.reaction, first), 0.0)
    if len(group.classes) > 1 and all(peak(found) for found in group.classes):
        parts = [_product(_sum(map(name, found)), number(1 / peak(found))) for found in group.classes]
        every = _product(number(top / size), *parts)
        _switch(model, switch("both", law.reaction, first), 0.0)
        extra.append(_product(name(switch("both", law.reaction, first)), name(_rule(model, law, "all", first, every))))
    meanings = {}
    for member in group.members:
        sees, level = switch("sees", law.reaction, member), switch("level", law.reaction, member)
        _switch(model, sees, 1.0)
        _switch(model, level, 0.0)
        meanings[member] = _sum([_product(name(sees), name(member)), name(level), *extra])
    return meanings


def _rule(model: Any, law: ReactionLaw, what: str, which: str, math: Any) -> str:
    id_ = f"{what}_{law.reaction}_on_{which}"
    _parameter(model, id_).setConstant(False)
    rule = model.createAssignmentRule()
    rule.setVariable(id_)
    rule.setMath(math)
    return id_


def _either(model: Any, reaction: Any, law: ReactionLaw, first: Group, second: Group, peak: Peak) -> None:
    """A second reaction beside the original, which is content with one of two regulators."""

    def fixed(group: Group) -> Any:
        level = number(peak(group.members) / len(group.members))
        return substitute(law.math, dict.fromkeys(group.members, level))

    id_ = switch("either", law.reaction, f"{first.members[0]}_or_{second.members[0]}")
    math = _product(number(0.5), _sum([fixed(first), fixed(second)]))
    _switch(model, id_, 0.0)
    _add(model, id_, f"rate_{id_}", _partners(reaction.getListOfReactants()), _partners(reaction.getListOfProducts()),
         tuple(reference.getSpecies() for reference in reaction.getListOfModifiers()), math)  # fmt: skip


def _multiply(model: Any, reaction_id: str, switch_id: str, factor: Any) -> None:
    """Let a reaction be multiplied by a factor when the switch is on."""
    reaction = model.getReaction(reaction_id)
    kinetic = reaction.getKineticLaw()
    more = _product(name(switch_id), _sum([factor, number(-1.0)]))
    kinetic.setMath(_product(kinetic.getMath(), _sum([number(1.0), more])))
    references = (reaction.getListOfReactants(), reaction.getListOfProducts(), reaction.getListOfModifiers())
    declared = {reference.getSpecies() for listed in references for reference in listed}
    for id_ in sorted(names_in(factor) - declared):
        if model.getSpecies(id_) is not None:
            reaction.createModifier().setSpecies(id_)


def _partners(references: Any) -> tuple[tuple[str, float], ...]:
    return tuple((reference.getSpecies(), reference.getStoichiometry()) for reference in references)


def _add(
    model: Any,
    switch_id: str,
    id_: str,
    reactants: Iterable[tuple[str, float]],
    products: Iterable[tuple[str, float]],
    modifiers: Iterable[str],
    math: Any,
) -> None:
    reaction = model.createReaction()
    reaction.setId(id_)
    reaction.setReversible(False)
    reaction.setFast(False)
    for partners, create in ((reactants, reaction.createReactant), (products, reaction.createProduct)):
        for species, count in partners:
            reference = create()
            reference.setSpecies(species)
            reference.setStoichiometry(count)
            reference.setConstant(True)
    for species in modifiers:
        reaction.createModifier().setSpecies(species)
    reaction.createKineticLaw().setMath(_product(name(switch_id), math))


def _product(*parts: Any) -> Any:
    return _node("AST_TIMES", parts)


def _quotient(*parts: Any) -> Any:
    return _node("AST_DIVIDE", parts)


def _sum(parts: Iterable[Any]) -> Any:
    return _node("AST_PLUS", list(parts))


def _node(kind: str, parts: Iterable[Any]) -> Any:
    import libsbml

    children = list(parts)
    if len(children) == 1 and kind != "AST_DIVIDE":
        return children[0].deepCopy()
    node = libsbml.ASTNode(getattr(libsbml, kind))
    for part in children:
        node.addChild(part.deepCopy())
    return node
