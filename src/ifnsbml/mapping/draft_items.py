"""What somebody else's model holds: its species and variables, each with the molecules that it is made of."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ifnsbml.mapping.draft_molecules import MadeOf, MoleculeCount, made_of
from ifnsbml.mapping.draft_names import FAMILIES, GENERIC, spelled_out
from ifnsbml.model.nodes import every_formula, names_in

Kind = Literal["species", "variable", "computed", "constant"]
"""A species; a parameter with a rate rule or events; anything that an assignment rule computes; a constant."""

_NUCLEAR = re.compile(r"nucl|(?<![a-z])nuc(?![a-z])|^n$", re.IGNORECASE)
_MAX_EXPANSION = 10_000
INTERFERON = re.compile(r"ifn|interferon", re.IGNORECASE)
_INHIBITORS: Mapping[str, tuple[str, frozenset[str]]] = {
    "inhibition_p38": (r"SB[\s_-]?20(?:3580|2190)", frozenset({"CHEBI:90705", "CHEBI:79090"})),
    "inhibition_PI3K": (r"LY[\s_-]?294002|wortmannin", frozenset({"CHEBI:65329", "CHEBI:52289"})),
    "inhibition_MTOR": (r"rapamycin|sirolimus", frozenset({"CHEBI:9168"})),
    "inhibition_MEK": (r"U[\s_-]?0126|PD[\s_-]?98059|PD[\s_-]?0325901", frozenset({"CHEBI:90693"})),
    "inhibition_PKC_delta": (r"rottlerin", frozenset({"CHEBI:8899"})),
    "inhibition_HDAC": (r"trichostatin(?:[\s_-]?A)?|TSA", frozenset({"CHEBI:46024"})),
}
"""Substances that block what claims speak of, by name and by ChEBI's accession."""


@dataclass(frozen=True)
class Item:
    """One species or parameter of their model, as far as annotation and name tell."""

    id: str
    label: str
    kind: Kind
    home: str = ""
    """Its compartment, where it has one."""
    amount: bool = False
    """Whether the id stands for an amount in formulas, not for a concentration."""
    fixed: bool = False
    """Whether no reaction changes it."""
    initial: float | None = None
    """Its start value as an amount or a concentration; None where it cannot be told."""
    assigned: bool = False
    """Whether an initial assignment gives its start value."""
    made: MadeOf = field(default_factory=MadeOf)
    parts: frozenset[str] = frozenset()
    """What a rule computes it from, through other rules."""
    is_sum: bool = False
    """Whether that rule is a plain sum."""

    def copies_of(self, symbol: str) -> MoleculeCount | None:
        """What it holds of one gene product, by its own name or its family's; a doubt where that is shared."""
        if symbol in self.held:
            return self.held[symbol]
        for family, members in FAMILIES.items():
            if symbol in members and family in self.held and family not in GENERIC:
                found = self.held[family]
                return replace(found, doubts=(*found.doubts, f"{family} in {self.id} is not told apart"))
        return None

    @property
    def held(self) -> Mapping[str, MoleculeCount]:
        """What it holds, by HGNC symbol, or by the name of a family that is not told apart."""
        return self.made.held


@dataclass(frozen=True)
class Holdings:
    """All that a draft looks at in one model."""

    document: Any
    """The ``libsbml.SBMLDocument``, functions written out; the model lives no longer than it."""
    items: tuple[Item, ...]
    sizes: Mapping[str, float]
    """Compartments that have a volume, with their size at the start."""
    events: Mapping[str, str]
    """Ids that events set, and one event that does."""
    uses: Counter[str]
    """In how many formulas each id is used."""

    @property
    def model(self) -> Any:
        """The ``libsbml.Model``."""
        return self.document.getModel()


def read_holdings(document: Any, vocabulary: Collection[str]) -> Holdings:
    """Read a checked ``libsbml.SBMLDocument``; ``vocabulary`` holds the inputs and read-outs that claims name."""
    symbols = frozenset(
        found[1]
        for word in vocabulary
        if (found := re.fullmatch(r"(?:expression|obs_mRNA|obs_protein)_([A-Z0-9]+)", word))
    )
    started = _converted(document, "expandInitialAssignments")
    written_out = _converted(document, "expandFunctionDefinitions")
    start, model = started.getModel(), written_out.getModel()
    rules = {rule.getVariable(): rule for rule in model.getListOfRules()}
    events = {
        assignment.getVariable(): event.getName() or event.getId() or "an event"
        for event in model.getListOfEvents()
        for assignment in event.getListOfEventAssignments()
    }
    assigned = {assignment.getSymbol() for assignment in model.getListOfInitialAssignments()}
    computed = {name: rule for name, rule in rules.items() if rule.isAssignment()}
    items = []
    for element in (*model.getListOfSpecies(), *model.getListOfParameters()):
        kind = _kind(element, rules, events)
        if kind == "constant" and not _is_interesting(element, vocabulary):
            continue
        items.append(_look(element, kind, _amounts(element, start), assigned, computed, symbols))
    sizes = {
        compartment.getId(): compartment.getSize() if compartment.isSetSize() else 1.0
        for compartment in model.getListOfCompartments()
        if not (compartment.isSetSpatialDimensions() and compartment.getSpatialDimensionsAsDouble() == 0)
    }
    nuclear = {c.getId() for c in model.getListOfCompartments() if _NUCLEAR.search(f"{c.getId()} {c.getName()}")}
    items = [replace(item, made=replace(item.made, nuclear=True)) if item.home in nuclear else item for item in items]
    uses = Counter(name for _, formula in every_formula(model) for name in names_in(formula))
    return Holdings(written_out, tuple(items), sizes, events, uses)


def _kind(element: Any, rules: Mapping[str, Any], events: Mapping[str, str]) -> Kind:
    rule = rules.get(element.getId())
    if rule is not None and rule.isAssignment():
        return "computed"
    if element.getElementName() == "species":
        return "species"
    return "variable" if rule is not None or element.getId() in events or not _constant(element) else "constant"


def _constant(parameter: Any) -> bool:
    return bool(parameter.getConstant()) if parameter.isSetConstant() else True


def _is_interesting(constant: Any, vocabulary: Collection[str]) -> bool:
    """Whether a constant may be set by a claim: a stimulus, an inhibitor or one that has the claims' own word."""
    names = (constant.getId(), constant.getName())
    return any(name in vocabulary or INTERFERON.search(name) or inhibited_by(name) for name in names)


def _converted(document: Any, option: str) -> Any:
    """A copy in which libSBML has written out what it can: functions, or start values."""
    import libsbml

    copy = document.clone()
    wanted = libsbml.ConversionProperties()
    wanted.addOption(option, True)
    copy.convert(wanted)  # what cannot be written out stays as it is
    return copy


def _amounts(element: Any, start: Any) -> float | None:
    """The start value in the sense that the id has in formulas."""
    found = start.getElementBySId(element.getId())
    if element.getElementName() == "parameter":
        return float(found.getValue()) if found.isSetValue() else None
    home = start.getCompartment(element.getCompartment())
    size = home.getSize() if home is not None and home.isSetSize() and home.getSize() > 0 else 1.0
    if found.isSetInitialAmount():
        value = found.getInitialAmount() / (1.0 if element.getHasOnlySubstanceUnits() else size)
    elif found.isSetInitialConcentration():
        value = found.getInitialConcentration() * (size if element.getHasOnlySubstanceUnits() else 1.0)
    else:
        return None
    return float(value) if math.isfinite(value) else None


def _look(
    element: Any,
    kind: Kind,
    initial: float | None,
    assigned: set[str],
    computed: Mapping[str, Any],
    symbols: frozenset[str],
) -> Item:
    id_ = element.getId()
    label = " ".join("".join(c if c.isprintable() else " " for c in element.getName()).split()) or id_
    species = element.getElementName() == "species"
    return Item(
        id=id_,
        label=label,
        kind=kind,
        home=element.getCompartment() if species else "",
        amount=species and bool(element.getHasOnlySubstanceUnits()),
        fixed=species and bool(element.getBoundaryCondition() or element.getConstant()),
        initial=initial,
        assigned=id_ in assigned,
        made=made_of(element, label, symbols),
        parts=frozenset(_sources(id_, computed)) if kind == "computed" else frozenset(),
        is_sum=kind == "computed" and _is_sum(id_, computed),
    )


def _sources(id_: str, computed: Mapping[str, Any]) -> set[str]:
    """What a computed value rests on, through other rules."""
    found: set[str] = set()
    stack = [id_]
    while stack and len(found) < _MAX_EXPANSION:
        for name in names_in(computed[stack.pop()].getMath()):
            if name not in found:
                found.add(name)
                if name in computed:
                    stack.append(name)
    return found


def _is_sum(id_: str, computed: Mapping[str, Any]) -> bool:
    """Whether a value is computed by adding others, each perhaps several times: a total."""
    import libsbml

    stack = [computed[id_].getMath()]
    while stack:
        node = stack.pop()
        children = [node.getChild(at) for at in range(node.getNumChildren())]
        if node.getType() == libsbml.AST_PLUS:
            stack.extend(children)
        elif node.getType() == libsbml.AST_TIMES:
            stack.extend(child for child in children if not child.isNumber())
            if sum(not child.isNumber() for child in children) != 1:
                return False
        elif node.getType() != libsbml.AST_NAME:
            return False  # an offset, a scale that is fitted, a quotient
    return True


def inhibited_by(name: str, terms: Collection[str] = ()) -> str:
    """The input that a substance of this name, or with one of these accessions, stands for; "" where it is none."""
    for input_, (pattern, accessions) in _INHIBITORS.items():
        if re.fullmatch(pattern, name.strip(), re.IGNORECASE) or accessions & set(terms):
            return input_
    return ""


_ADDED = re.compile(
    r"[\s_-]*(?:dose|conc|concentration|stim|stimulus|input|level|medium|ext|ex|extracellular|0|free)$", re.IGNORECASE
)


def plain_names(item: Item) -> tuple[str, ...]:
    """Its id and label as ligands are looked for: without sites of a pattern, and without words like "dose"."""
    names = (re.sub(r"\(.*\)\s*$", "", spelled_out(text)).strip() for text in (item.id, item.label))
    return tuple(dict.fromkeys(_ADDED.sub("", name) for name in names))
