"""A closed set of vertices as an SBML document; see :mod:`ifnsbml.slicing.slicer`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from ifnsbml.simulation.species_order import order_states
from ifnsbml.slicing.conserved_pools import fold_pools
from ifnsbml.slicing.constant_folding import folded, write
from ifnsbml.slicing.slicer import Slicer, Vertex


@dataclass(frozen=True)
class SliceDocument:
    """A slice as a document, and which id each of its vertices has there (none where it became a number).

    ``folded`` tells how many of its states are written as what is left of a pool.
    """

    text: str
    ids: Mapping[int, str]
    folded: int = 0


class SliceWriter:
    """Writes slices of one model."""

    def __init__(self, slicer: Slicer, varied: Collection[str]) -> None:
        """``varied`` are the parameters that runs set; every other constant is written as a number."""
        self._slicer = slicer
        self._varied = frozenset(varied)
        model = slicer.document.getModel()
        self._elements: dict[str, Any] = {}
        for listed in (
            model.getListOfCompartments(),
            model.getListOfParameters(),
            model.getListOfSpecies(),
            model.getListOfReactions(),
        ):
            self._elements |= {element.getId(): element for element in listed}
        self._starts = {start.getSymbol(): start for start in model.getListOfInitialAssignments()}
        self._rules = {rule.getVariable(): rule for rule in model.getListOfRules()}
        self._empty = slicer.document.clone()
        for listed in (
            self._empty.getModel().getListOfCompartments(),
            self._empty.getModel().getListOfParameters(),
            self._empty.getModel().getListOfSpecies(),
            self._empty.getModel().getListOfReactions(),
            self._empty.getModel().getListOfInitialAssignments(),
            self._empty.getModel().getListOfRules(),
        ):
            listed.clear(True)
        if self._empty.getLevel() > 2:
            self._empty.getModel().unsetConversionFactor()

    def write(self, vertices: int, read: Collection[int], *, declare: bool = True, fold: bool = False) -> SliceDocument:
        """Write a set of bits that is closed; those in ``read`` get an id whatever they are.

        ``declare``: list modifiers, as valid SBML does. The engine needs none, and takes a sixth more memory.
        ``fold``: integrate fewer states where sums of species stay, see :mod:`ifnsbml.slicing.conserved_pools`.
        """
        import libsbml

        members = [place for place in range(vertices.bit_length()) if vertices >> place & 1]
        ids: dict[int, str] = {}
        names: dict[int, str | float] = {}
        taken: dict[str, int] = {}
        # Whatever a vertex rests on has a smaller number, but for those of its own loop, which are no constants.
        for place in members:
            number = self._number(place, names)
            if number is None or place in read or self._slicer.vertices[place].id in self._slicer.sizes:
                ids[place] = self._name(self._slicer.vertices[place].id, taken)
            names[place] = ids[place] if number is None else number
        document = self._empty.clone()
        model = document.getModel()
        for place in ids:
            self._add(model, self._slicer.vertices[place], ids[place], names, ids)
        self._add_participants(model, members, ids, declare=declare)
        count = fold_pools(model, {ids[place] for place in read}) if fold else 0
        order_states(model)
        return SliceDocument(str(libsbml.writeSBMLToString(document)), ids, count)

    def _number(self, place: int, names: Mapping[int, str | float]) -> float | None:
        """The number that a constant is written as, None for everything that is kept under an id."""
        vertex = self._slicer.vertices[place]
        if vertex.open or vertex.law is not None or vertex.id in self._slicer.movers or vertex.id in self._slicer.homes:
            return None
        formula = vertex.rule or vertex.start
        if formula is not None:
            value = folded(formula, self._upstream(vertex, names))
            return value if isinstance(value, float) else None
        if vertex.id not in self._slicer.constants:
            return None
        if vertex.fixed is not None:
            return float(vertex.fixed)
        return None if vertex.id in self._varied else self._slicer.constants[vertex.id]

    def _upstream(self, vertex: Vertex, names: Mapping[int, str | float]) -> dict[str, str | float]:
        vertices = self._slicer.vertices
        return {vertices[other].id: names.get(other, vertices[other].id) for other in vertex.upstream}

    def _name(self, name: str, taken: dict[str, int]) -> str:
        taken[name] = count = taken.get(name, 0) + 1
        made = name if count == 1 else f"{name}__{count}"
        while count > 1 and made in self._slicer.ids:
            made += "_"
        return made

    def _add(
        self, model: Any, vertex: Vertex, name: str, names: Mapping[int, str | float], ids: Mapping[int, str]
    ) -> None:
        upstream = self._upstream(vertex, names)
        element = self._elements[vertex.id].clone()
        element.setId(name)
        if vertex.law is not None:
            for references in (element.getListOfReactants(), element.getListOfProducts(), element.getListOfModifiers()):
                references.clear(True)
            hidden = self._slicer.local[vertex.id]
            seen = {other: instead for other, instead in upstream.items() if other not in hidden}
            element.getKineticLaw().setMath(write(vertex.law, seen))
        elif vertex.id in self._slicer.homes:
            self._house(element, vertex, {self._slicer.vertices[other].id: other for other in vertex.upstream}, ids)
        start: Any = vertex.fixed
        if vertex.start is not None:
            start = folded(vertex.start, upstream)
        if isinstance(start, float):
            _start_at(element, start)
        _checked(model.addReaction(element) if vertex.law is not None else _add_to(model, element))
        if vertex.start is not None and not isinstance(start, float):
            assignment = self._starts[vertex.id].clone()
            assignment.setSymbol(name)
            assignment.setMath(start)
            _checked(model.addInitialAssignment(assignment))
        if vertex.rule is not None:
            rule = self._rules[vertex.id].clone()
            rule.setVariable(name)
            rule.setMath(write(vertex.rule, upstream))
            _checked(model.addRule(rule))

    def _house(self, species: Any, vertex: Vertex, upstream: Mapping[str, int], ids: Mapping[int, str]) -> None:
        home, *factor = self._slicer.homes[vertex.id]
        species.setCompartment(ids[upstream[home]])
        if factor:
            species.setConversionFactor(ids[upstream[factor[0]]])

    def _add_participants(self, model: Any, members: Collection[int], ids: Mapping[int, str], *, declare: bool) -> None:
        """Let each reaction change its species; with ``declare``, name those that its law reads beside them."""
        vertices = self._slicer.vertices
        reactions = {place: model.getReaction(ids[place]) for place in members if vertices[place].law is not None}
        changed: dict[int, set[int]] = {place: set() for place in reactions}
        for place in members:
            movers = self._slicer.movers.get(vertices[place].id, ())
            for mover in vertices[place].upstream & reactions.keys():
                if vertices[mover].id in movers:
                    self._move(reactions[mover], vertices[mover].id, vertices[place].id, ids[place])
                    changed[mover].add(place)
        for place, reaction in reactions.items() if declare else ():
            for other in sorted(vertices[place].upstream - changed[place]):
                if vertices[other].id in self._slicer.homes:
                    reaction.createModifier().setSpecies(ids[other])

    def _move(self, reaction: Any, original: str, species: str, name: str) -> None:
        source = self._elements[original]
        for references, add in (
            (source.getListOfReactants(), reaction.addReactant),
            (source.getListOfProducts(), reaction.addProduct),
        ):
            for reference in references:
                if reference.getSpecies() == species:
                    copy = reference.clone()
                    copy.unsetId()
                    copy.setSpecies(name)
                    _checked(add(copy))


def _add_to(model: Any, element: Any) -> int:
    add = {
        "compartment": model.addCompartment,
        "parameter": model.addParameter,
        "species": model.addSpecies,
    }[element.getElementName()]
    return int(add(element))


def _start_at(element: Any, value: float) -> None:
    kind = element.getElementName()
    if kind == "parameter":
        element.setValue(value)
    elif kind == "compartment":
        element.setSize(value)
    elif element.getHasOnlySubstanceUnits():
        element.unsetInitialConcentration()
        element.setInitialAmount(value)
    else:
        element.unsetInitialAmount()
        element.setInitialConcentration(value)


def _checked(code: int) -> None:
    """libSBML reports what it will not do by a number."""
    import libsbml

    if code != libsbml.LIBSBML_OPERATION_SUCCESS:
        raise AssertionError(f"libSBML: {libsbml.OperationReturnValue_toString(code)}")
