"""What of theirs a claim can set: ligands, and the molecules whose loss it asks about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ifnsbml.mapping.draft_items import INTERFERON, Holdings, Item, inhibited_by, plain_names
from ifnsbml.mapping.draft_names import FAMILIES, GENERIC
from ifnsbml.mapping.draft_units import yaml_number

_WORD = r"(?:ifn|interferon)[\s_-]*"
_LIGANDS = {
    "IFN_alpha": (r"IFNA\d+", rf"{_WORD}(?:a|alpha)(?:[\s_-]*\d{{1,2}}[ab]?)?"),
    "IFN_beta": (r"IFNB1", rf"{_WORD}(?:b|beta)(?:[\s_-]*1?[ab]?)?"),
    "IFN_omega": (r"IFNW1", rf"{_WORD}omega"),
    "IFN_gamma": (r"IFNG", rf"{_WORD}(?:g|gamma)"),
}
LIGANDS = tuple(_LIGANDS)


@dataclass(frozen=True)
class FoundInput:
    """How one input of the claims is set in their model."""

    ids: tuple[str, ...]
    way: str
    """``id`` or ``scale``."""
    why: str
    fields: Mapping[str, str] = field(default_factory=dict)
    """What is said beside it: unit, default."""
    doubts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    """Comments of their own, for what no field of a mapping can say."""


# --- ligands -------------------------------------------------------------------------------


def find_ligands(holdings: Holdings, unit: float | None) -> Iterator[tuple[str, FoundInput]]:
    """Every interferon that the model has, by annotation, else by name; ``unit`` is theirs in nM, where it is known."""
    alone = [item for item in holdings.items if _is_alone(item)]
    for name, (symbol, pattern) in _LIGANDS.items():
        annotated = [item for item in alone if any(re.fullmatch(symbol, held) for held in item.held) and _known(item)]
        named = [item for item in alone if _named(item, pattern)]
        settable = [item for item in annotated or named if item.kind != "computed"]
        if settable:
            yield name, _ligand(max(settable, key=_likelihood), holdings, unit, by_name=not annotated)


def computed_ligands(holdings: Holdings) -> Iterator[str]:
    """Ligands that a rule computes, so that no claim can set them, as remarks."""
    for name, (symbol, pattern) in _LIGANDS.items():
        for item in holdings.items:
            known = any(re.fullmatch(symbol, held) for held in item.held) or _named(item, pattern)
            if known and item.kind == "computed" and _is_alone(item):
                sources = ", ".join(sorted(item.parts)[:4]) or "numbers"
                yield f"{name} is {item.id}, which a rule computes from {sources}: set one of these instead"


def unclear_ligands(holdings: Holdings, used: Collection[str]) -> list[Item]:
    """Interferons that are called no more than that."""
    return [
        item
        for item in holdings.items
        if item.id not in used and len(item.held) <= 1 and _is_alone(item) and _is_interferon(item)
    ]


def _is_interferon(item: Item) -> bool:
    return any(re.match(INTERFERON, name) for name in plain_names(item)) or any(
        re.fullmatch(symbol, held) for symbol, _ in _LIGANDS.values() for held in item.held
    )


def _is_alone(item: Item) -> bool:
    """Whether it may be a ligand as such: no complex, no RNA, not in the nucleus, no rate of something."""
    return (
        len(item.held) <= 1
        and item.made.strangers <= 3
        and not item.made.rna
        and not item.made.nuclear
        and "%" not in item.label
    )


def _known(item: Item) -> bool:
    return item.made.evidence == "annotation"


def _named(item: Item, pattern: str) -> bool:
    return any(re.fullmatch(pattern, name, re.IGNORECASE) for name in plain_names(item))


def _likelihood(item: Item) -> tuple[bool, bool, bool, bool]:
    looks = any(re.fullmatch(rf"{_WORD}\w{{0,8}}", name, re.IGNORECASE) for name in plain_names(item))
    return item.kind == "species", looks, item.fixed or item.kind == "constant", bool(item.initial)


def _ligand(item: Item, holdings: Holdings, unit: float | None, *, by_name: bool) -> FoundInput:
    fields, doubts = {}, []
    size = holdings.sizes.get(item.home, 1.0)
    if item.amount and size not in (0.0, 1.0) and unit is not None:
        fields["unit"] = yaml_number(unit / size)  # an amount is set; the dose is a concentration
    if item.assigned or item.initial is None:
        fields["default"] = "0"
    if item.made.orthologues:
        doubts.append("the annotation is of a mouse's interferon")
    if item.kind == "species" and not item.fixed and _is_consumed(item.id, holdings.model):
        doubts.append("the ligand is used up in the model, so that a dose is not held")
    event = holdings.events.get(item.id)
    remarks = (f"the event {event!r} sets {item.id} too: a run without ligand is not silent",) if event else ()
    why = f"from its {'name' if by_name else 'annotation'}: {item.label}"
    return FoundInput((item.id,), "id", why, fields, tuple(doubts), remarks)


def _is_consumed(id_: str, model: Any) -> bool:
    return any(
        reference.getSpecies() == id_
        for reaction in model.getListOfReactions()
        for reference in (*reaction.getListOfReactants(), *reaction.getListOfProducts())
    )


# --- losses --------------------------------------------------------------------------------


def find_losses(holdings: Holdings, vocabulary: Collection[str]) -> Iterator[tuple[str, FoundInput]]:
    """What is there of each molecule at the start, and what makes it anew."""
    settable = [item for item in holdings.items if item.kind in ("species", "variable") and not item.made.rna]
    there = [item for item in settable if item.assigned or (item.initial or 0) > 0]
    for name in sorted(vocabulary):
        if not name.startswith("expression_"):
            continue
        symbol = name.removeprefix("expression_")
        family = _family_in(symbol, there)
        found = [item for item in there if len(item.held) == 1 and item.copies_of(symbol) is not None]
        doubts = [f"one {family} stands for all of its kind"] if family else []
        if not found:
            found = [item for item in there if item.copies_of(symbol) is not None]
            if found:
                doubts.append(f"{symbol} is there only in complexes at the start: their loss takes the partners too")
        if not found:
            continue
        made, unclear = _made_anew(symbol, holdings)
        if unclear:
            doubts.append(f"more of it is made by {', '.join(unclear[:3])}: a loss must stop that too")
        ids = (*(item.id for item in found), *made)
        more = f", and what makes more of it: {', '.join(made)}" if made else ""
        asked = "" if made or unclear else "; is more of it made later?"
        yield name, FoundInput(ids, "scale", f"what is there at the start{_by(found)}{more}{asked}", {}, tuple(doubts))


def _family_in(symbol: str, items: Collection[Item]) -> str:
    """A family that stands for this gene and others, where the gene itself is nowhere."""
    if any(symbol in item.held for item in items):
        return ""
    families = (name for name, members in FAMILIES.items() if symbol in members and name not in GENERIC)
    return next((name for name in families if any(name in item.held for item in items)), "")


def _by(items: Collection[Item]) -> str:
    named = [item.id for item in items if item.made.evidence != "annotation"]
    return f", from the name of {', '.join(named)}" if named else ", from annotations"


def _made_anew(symbol: str, holdings: Holdings) -> tuple[list[str], list[str]]:
    """Constants that alone set how fast more of a molecule is made, and reactions in which none does."""
    of_it = {item.id for item in holdings.items if not item.made.rna and item.copies_of(symbol) is not None}
    constants, unclear = [], []
    for reaction in holdings.model.getListOfReactions():
        products = {reference.getSpecies() for reference in reaction.getListOfProducts()}
        reactants = {reference.getSpecies() for reference in reaction.getListOfReactants()}
        if not products & of_it or reactants & of_it:
            continue
        constant = _own_factor(reaction, holdings)
        if constant:
            constants.append(constant)
        else:
            unclear.append(reaction.getId())
    return constants, unclear


def _own_factor(reaction: Any, holdings: Holdings) -> str:
    """A constant that the rate is proportional to and that nothing else uses; "" where there is none."""
    import libsbml

    law = reaction.getKineticLaw()
    if law is None or law.getMath() is None or (reaction.getReversible() and _has_minus(law.getMath())):
        return ""
    factors, stack = [], [law.getMath()]
    while stack:
        node = stack.pop()
        if node.getType() == libsbml.AST_TIMES:
            stack.extend(node.getChild(at) for at in range(node.getNumChildren()))
        elif node.getType() == libsbml.AST_NAME:
            factors.append(node.getName())
        elif node.getType() == libsbml.AST_DIVIDE:
            stack.append(node.getChild(0))
    local = [p.getId() for p in (*law.getListOfParameters(), *law.getListOfLocalParameters())]
    for name in sorted(factors):
        if name in local:
            return f"{reaction.getId()}_{name}"  # as a mapping names constants within reactions
        parameter = holdings.model.getParameter(name)
        moved = holdings.model.getRuleByVariable(name) is not None or name in holdings.events
        alone = parameter is not None and not moved and holdings.uses[name] == 1
        if alone and parameter.isSetValue() and parameter.getValue() > 0:
            return str(name)
    return ""


def _has_minus(formula: Any) -> bool:
    import libsbml

    return bool(formula.getType() == libsbml.AST_MINUS)


# --- inhibitors ----------------------------------------------------------------------------


def inhibitors(holdings: Holdings) -> Iterator[str]:
    """Substances that block what claims speak of, as remarks: no file says which dose blocks it."""
    for item in holdings.items:
        names = (item.id, item.label)
        found = next((name for name in (inhibited_by(word, item.made.terms) for word in names) if name), "")
        if found and item.kind != "computed":
            yield (
                f"{item.label} is an inhibitor: under inputs, write  {found}: {{set: {{{item.id}: value * DOSE}}}}  "
                "with the dose that blocks its target"
            )
