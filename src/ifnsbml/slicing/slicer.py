"""Slices: the part of a model that some read-outs can see in one situation, as an SBML document of its own.

What is zero for ever is written into the formulas, what can influence the read-outs is kept, everything else is
left out. What is kept is a closed subsystem of the model's own equations with the model's own ids, so a slice
follows the same course as the whole; it is not an approximation. What is zero for ever must be known
beforehand (:func:`ifnsbml.proofs.dependence.never_formed` proves it); a slice for no zeros at all is exact too.

Several situations share what they do not change. Every id in every situation is a *vertex*; two are the same
vertex where they have the same equation, the same setting and the same vertices upstream, so that their courses
are equal whatever else differs. A document is written for any closed set of vertices: what is common to its
situations is in it once, and only what differs again under another id (``STAT1_pY701__2``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ifnsbml.errors import nearest
from ifnsbml.model.document import ModelSource, parse_source, show_path
from ifnsbml.model.errors import UnknownNameError
from ifnsbml.slicing.components import components
from ifnsbml.slicing.dependencies import (
    Formula,
    bare_document,
    every_id,
    homes_of,
    local_names,
    movers_of,
    read_formulas,
    referred,
    why_whole,
)
from ifnsbml.slicing.formula_tree import FormulaNode, KnownValues, pruned, value

Exact = Mapping[str, Fraction]
Fixed = Mapping[str, float | None]


@dataclass(frozen=True)
class Vertex:
    """One id in one situation, or in several where it is the same.

    Attributes:
        id: the model's own id.
        fixed: the value that the situation gives it; None where it is the file's, or open.
        open: whether the situation leaves its value to each run.
        rule, start, law: what is left of its formulas.
        upstream: the vertices that its course directly rests on, by number.
    """

    id: str
    fixed: float | None
    open: bool
    rule: FormulaNode | None
    start: FormulaNode | None
    law: FormulaNode | None
    upstream: frozenset[int]


_UNMADE = Vertex("", None, False, None, None, None, frozenset())


class Slicer:
    """One model, ready to be cut.

    Attributes:
        whole: why the model cannot be cut ("" where it can): something in it may look at everything.
        sizes: the sizes of compartments, where the file gives them.
        constants: parameters and compartments with a value that nothing computes.
        vertices: every vertex that was asked for so far, by number; it comes after those that it rests on, but
            for those that also rest on it.
    """

    def __init__(self, source: ModelSource) -> None:
        """Read what :func:`ifnsbml.model.document.read_source` has read.

        Raises:
            ModelFileError: see :func:`ifnsbml.model.document.read_document`.
        """
        document = parse_source(source)
        self._shown = show_path(source.path)
        self.whole = why_whole(document)
        self.document = bare_document(document)
        model = self.document.getModel()
        self.formulas: dict[Formula, FormulaNode] = read_formulas(model)
        self.local: dict[str, frozenset[str]] = local_names(model)
        self.movers = movers_of(model)
        self.homes = homes_of(model)
        self.ids = frozenset(every_id(model))
        computed = {owner for what, owner in self.formulas if what == "rule"} | referred(model)
        self.sizes = {home.getId(): home.getSize() for home in model.getListOfCompartments() if home.isSetSize()}
        values = {parameter.getId(): parameter.getValue() for parameter in model.getListOfParameters()}
        self.constants: dict[str, float] = {
            name: value for name, value in (values | self.sizes).items() if value == value and name not in computed
        }
        self.vertices: list[Vertex] = []
        self._numbers: dict[object, int] = {}
        self._closures: dict[int, int] = {}
        self._integrated = (0, 0)  # the bits of states among the vertices before the second number
        self._pruned: dict[tuple[Formula, tuple[object, ...]], FormulaNode] = {}

    def view(
        self, zero: Collection[str] = (), values: Exact | None = None, fixed: Fixed | None = None
    ) -> DependencyView:
        """Look at the model in one situation.

        Args:
            zero: ids that are zero for ever.
            values: constants with their exact values; they may be used to find more zeros.
            fixed: the inputs that are set, by id; None leaves a value to each run. A setting replaces
                a start value, computed or not.
        """
        return DependencyView(self, zero, values or {}, fixed or {})

    def prune(self, formula: Formula, known: KnownValues) -> FormulaNode:
        """Return what is left of a formula, worked out once for what is known of its ids."""
        node = self.formulas[formula]
        if formula[0] == "law" and (hidden := self.local[formula[1]]):
            known = KnownValues(known.zero - hidden, {k: v for k, v in known.values.items() if k not in hidden})
        key = (formula, known.among(node.names))
        if key not in self._pruned:
            self._pruned[key] = pruned(node, known)
        return self._pruned[key]

    def place(self, key: object) -> tuple[int, bool]:
        """The number of the vertex with this key, and whether it is new; then it is to be put there."""
        place = self._numbers.get(key)
        if place is not None:
            return place, False
        self._numbers[key] = place = len(self.vertices)
        self.vertices.append(_UNMADE)
        return place, True

    def closure(self, vertex: int) -> int:
        """The vertex and everything upstream of it, as a set of bits."""
        known = self._closures
        if vertex not in known:
            found, pending = {vertex}, [vertex]
            whole = 0
            while pending:
                here = pending.pop()
                if here in known:
                    whole |= known[here]
                    continue
                whole |= 1 << here
                for other in self.vertices[here].upstream - found:
                    found.add(other)
                    pending.append(other)
            known[vertex] = whole
        return known[vertex]

    def states(self, vertices: int) -> int:
        """How many of a set of bits are integrated."""
        bits, seen = self._integrated
        for place in range(seen, len(self.vertices)):
            if self.vertices[place].id in self.movers:
                bits |= 1 << place
        self._integrated = (bits, len(self.vertices))
        return (vertices & bits).bit_count()

    def unknown(self, name: str) -> UnknownNameError:
        """The error that says that the model lacks an id."""
        return UnknownNameError(f"{self._shown}: there is no {name!r}; {nearest(name, self.ids)}")


class DependencyView:
    """A model in one situation: its formulas without what is zero, and who sees whom through them."""

    def __init__(self, slicer: Slicer, zero: Collection[str], values: Exact, fixed: Fixed) -> None:
        self._slicer = slicer
        self._fixed = dict(fixed)
        known = KnownValues(frozenset(zero), {name: value for name, value in values.items() if value})
        self._known = self._with_rules(known)
        self._seen: dict[str, frozenset[str]] = {}
        self._found: dict[str, int] = {}

    def vertex(self, name: str) -> int:
        """The number of the vertex that ``name`` is here.

        Raises:
            UnknownNameError: the model lacks it.
        """
        if name not in self._found:
            if name not in self._slicer.ids:
                raise self._slicer.unknown(name)
            for component in components(name, self.sees, self._found):
                self._number(component)
        return self._found[name]

    def closure(self, names: Iterable[str]) -> int:
        """What may influence ``names``, these included, as a set of bits over the slicer's vertices."""
        whole = 0
        for name in names:
            whole |= self._slicer.closure(self.vertex(name))
        return whole

    def sees(self, name: str) -> frozenset[str]:
        """The ids that the course of ``name`` directly rests on; reactions among them."""
        if name not in self._seen:
            self._seen[name] = frozenset(self._looks(name))
        return self._seen[name]

    def _looks(self, name: str) -> Iterator[str]:
        slicer = self._slicer
        for what in ("rule", "start", "law"):
            node = self._formula(what, name)
            if node is not None:
                yield from node.names - slicer.local[name] if what == "law" else node.names
        yield from slicer.homes.get(name, ())
        for reaction in slicer.movers.get(name, ()):
            law = self._formula("law", reaction)
            if law is not None and not law.is_zero:
                yield reaction

    def _formula(self, what: str, name: str) -> FormulaNode | None:
        """What is left of a formula here; a setting takes the place of a start value."""
        if (what, name) not in self._slicer.formulas or (what == "start" and name in self._fixed):
            return None
        return self._slicer.prune((what, name), self._known)

    def _with_rules(self, known: KnownValues) -> KnownValues:
        """Assignment rules whose value is known are known ids, too; they may stand in any order."""
        slicer = self._slicer
        rules = {owner for what, owner in slicer.formulas if what == "rule" and owner not in slicer.movers}
        zero, values = set(known.zero), dict(known.values)
        found = True
        while found:
            found = False
            so_far = KnownValues(frozenset(zero), dict(values))
            for owner in sorted(rules):
                number = value(slicer.formulas["rule", owner], so_far)
                if number is None and not slicer.prune(("rule", owner), so_far).is_zero:
                    continue
                rules.discard(owner)
                found = True
                if number:
                    values[owner] = number
                else:
                    zero.add(owner)
        return KnownValues(frozenset(zero), values)

    def _number(self, component: Collection[str]) -> None:
        """Number the ids of one component, all that it rests on being numbered."""
        slicer = self._slicer
        own = {name: self._own(name) for name in component}
        upstream = frozenset(self._found[other] for name in component for other in self.sees(name) - own.keys())
        ours = frozenset(own.items())
        places = {name: slicer.place((name, ours, upstream)) for name in component}
        self._found |= {name: place for name, (place, _) in places.items()}
        for name, (place, new) in places.items():
            if new:
                slicer.vertices[place] = self._made(name)

    def _own(self, name: str) -> tuple[object, ...]:
        """What an id is by itself here: its formulas and its setting."""
        nodes = (self._formula(what, name) for what in ("rule", "start", "law"))
        fixed = (self._fixed[name],) if name in self._fixed else ()
        return (*(node.key if node is not None else None for node in nodes), fixed)

    def _made(self, name: str) -> Vertex:
        return Vertex(
            id=name,
            fixed=self._fixed.get(name),
            open=name in self._fixed and self._fixed[name] is None,
            rule=self._formula("rule", name),
            start=self._formula("start", name),
            law=self._formula("law", name),
            upstream=frozenset(self._found[other] for other in self.sees(name)),
        )
